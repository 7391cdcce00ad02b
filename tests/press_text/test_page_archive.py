"""A page saved in one file, or an e-mail, is read as the page or the letter that it holds."""

import email.policy
import quopri
import time
from email.message import EmailMessage

import pytest

from gazette.press_text.pages.cleaning import clean
from gazette.press_text.pages.page_archive import is_archive, text_of_archive

REPORT = (
    "PMI Kota Solok menggelar donor darah di Aula Balai Kota Solok, Selasa (14/10/2025). Ketua "
    "PMI Kota Solok Hendri Contoh berterima kasih kepada “semua” pendonor yang datang sejak pagi, "
    "dan berharap kegiatan serupa digelar setiap tiga bulan."
)
PAGE = f"<html><body><h1>PMI Kota Solok Gelar Donor</h1><p>{REPORT}</p></body></html>"
ADDRESS = "https://sumbar.example/2025/10/donor/?a=1&b=2"
HEAD = (
    "From: <Saved by Blink>\r\n"
    "Snapshot-Content-Location: {address}\r\n"
    "Subject: =?utf-8?Q?PMI=20Kota=20Solok?=\r\n"
    "MIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n'
)
PART = (
    "------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: {address}\r\n\r\n"
)


def saved(page: str = PAGE, *, end: str = "\r\n------b--\r\n", address: str = ADDRESS) -> bytes:
    written = quopri.encodestring(page.encode()).replace(b"\n", b"\r\n")
    return (HEAD + PART).format(address=address).encode() + written + end.encode()


def letter(text: str, page: str = "", subject: str = "Fwd: RE: Rilis donor darah") -> bytes:
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"] = "humas@pmi.example", "redaksi@kabar.example"
    message["Subject"] = subject
    message.set_content(text)
    if page:
        message.add_alternative(page, subtype="html")
    message.add_attachment("rahasia", filename="lampiran.txt")
    return message.as_bytes()


def test_a_saved_page_is_its_page() -> None:
    data = saved()
    text = text_of_archive(data)

    assert is_archive(data)
    assert text is not None
    found = clean(text)
    assert (REPORT,) == found.paragraphs
    assert found.page is not None
    assert ("PMI Kota Solok Gelar Donor", ADDRESS) == (found.headline, found.page.url)


def test_the_page_s_own_address_stands_before_the_snapshot_s() -> None:
    own = f'<link rel="canonical" href="https://own.example/a">{PAGE}'
    page = clean(text_of_archive(saved(own)) or "").page

    assert page is not None
    assert page.url == "https://own.example/a"


@pytest.mark.parametrize("address", ["cid:frame-1", "file:///sdcard/a.html"])
def test_a_place_on_a_disk_is_no_address(address: str) -> None:
    page = clean(text_of_archive(saved(address=address)) or "").page

    assert page is not None
    assert page.url is None


def test_a_page_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = saved(end="\r\n------b\r\nContent-Type: image/png\r\n\r\n" + "iVBORw0KGgo" * 90_000)

    assert (REPORT,) == clean(text_of_archive(whole[:500_000]) or "").paragraphs


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (letter(REPORT), f"Rilis donor darah\n\n{REPORT}"),
        (letter(REPORT, PAGE), f"Rilis donor darah\n\n{REPORT}"),
        (letter("Lihat di bawah.", PAGE), PAGE),
        (letter(REPORT, subject="Réuni: donor"), f"Réuni: donor\n\n{REPORT}"),
    ],
)
def test_a_letter_is_its_subject_and_its_text(data: bytes, text: str) -> None:
    assert is_archive(data)
    assert text.split() == (text_of_archive(data) or "").split()


def test_letters_of_another_alphabet_are_read() -> None:
    data = (
        b"Subject: =?x-unknown?Q?a?=\nMIME-Version: 1.0\nContent-Type: text/plain; "
        b"charset=x-unknown\n\nJum\x92at Curhat\n"
    )

    assert text_of_archive(data) == "Jum’at Curhat"


@pytest.mark.parametrize(
    "text",
    [
        "Subject: Rilis\nFrom: humas\n\nPMI menggelar rapat.",
        "SOLOK: PMI menggelar rapat.\nMIME-Version: 1.0 tidak penting.",
        PAGE,
        "",
    ],
)
def test_a_text_that_begins_like_a_message_is_a_text(text: str) -> None:
    assert not is_archive(text.encode())


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\nContent-Type: image/png\n\n\x89PNG",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n",
        b"MIME-Version: 1.0\nContent-Type: text/html\n\n",
    ],
)
def test_a_message_without_text_gives_none(data: bytes) -> None:
    assert is_archive(data)
    assert text_of_archive(data) is None


def test_parts_in_parts_without_end_are_read_in_time() -> None:
    start = time.perf_counter()
    nested = "".join(
        f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(20_000)
    )
    many = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n" * 200_000

    text_of_archive(f"MIME-Version: 1.0\n{nested}".encode())
    text_of_archive(many.encode())

    assert 20 > time.perf_counter() - start  # quadratic, each took minutes
