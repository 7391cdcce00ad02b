"""The preview's page for press texts: what its forms do, and from where alone they do it."""

import html
import http.client
import re
import shutil
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from http.client import HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

import pytest

from gazette.press import commands
from gazette.press.preview.draft import draft
from gazette.press.preview.form import FORM_TYPE, MAX_FORM, MAX_TEXT, DraftForm
from gazette.press.preview.server import DRAFT_ADDRESS, PreviewServer

ROOT = Path(__file__).resolve().parents[2]
RELEASE = (
    "Senkom Kota Madiun Audiensi dengan Kapolres\n\n"
    "KOTA MADIUN - Pengurus Senkom Kota Madiun menggelar audiensi dengan Kapolres Madiun Kota, "
    "AKBP Wiwin Junianto, S.I.K., pada Rabu (4/6/2025) di Mapolres Madiun Kota. "
    "Audiensi digelar bersama Karang Taruna Kota Madiun.\n"
)
URL = "https://media.example/2025/06/05/audiensi"
NAME = "senkom-kota-madiun-audiensi-dengan-kapolres"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture(scope="module")
def markdown() -> str:
    """The draft of the release, as the page shows it."""
    found = draft(ROOT / "content", RELEASE, URL, now=datetime(2026, 1, 31, tzinfo=UTC))
    return str(found["markdown"])


@pytest.fixture
def server(content: Path, tmp_path: Path) -> Iterator[PreviewServer]:
    with PreviewServer(0, tmp_path / "site", "id", DraftForm(content, "id")) as found:
        threading.Thread(target=found.serve_forever, args=(0.02,), daemon=True).start()
        yield found
        found.shutdown()


def ask(
    server: PreviewServer, verb: str, address: str, body: bytes = b"", **headers: str
) -> tuple[HTTPResponse, str]:
    connection = http.client.HTTPConnection(*server.server_address[:2], timeout=60)
    connection.request(
        verb, address, body, {name.replace("_", "-"): value for name, value in headers.items()}
    )
    answer = connection.getresponse()
    return answer, answer.read().decode()


def token(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


def field(page: str, name: str) -> str:
    """What stands in a field of the page, as the browser has it."""
    found = re.search(rf'<textarea id="{name}"[^>]*>\n(.*?)</textarea>', page, re.S)
    found = found or re.search(rf'<input id="{name}"[^>]*? value="([^"]*)"', page)
    assert found, page
    return html.unescape(found[1])


def post(
    server: PreviewServer, form: Mapping[str, str], **headers: str
) -> tuple[HTTPResponse, str]:
    """Send a form as the page itself does."""
    origin = server.address.rstrip("/")
    sent = {"Origin": origin, "Content_Type": FORM_TYPE, **headers}
    if "token" not in form:
        form = {"token": token(ask(server, "GET", DRAFT_ADDRESS)[1]), **form}
    return ask(server, "POST", DRAFT_ADDRESS, urlencode(form).encode(), **sent)


def files(content: Path) -> list[Path]:
    return sorted(content.rglob("*"))


def test_a_pasted_release_becomes_a_draft_and_is_saved(
    server: PreviewServer, content: Path
) -> None:
    before = files(content)
    answer, page = post(server, {"text": RELEASE.replace("\n", "\r\n"), "url": URL})

    assert answer.status == 200
    assert files(content) == before
    markdown = field(page, "markdown")
    assert "status: draft\n" in markdown
    assert "date: 2025-06-05\n" in markdown
    assert "organisations: [senkom-kota-madiun, polres-madiun-kota]\n" in markdown
    asked = re.findall(r"# TANYA ([\w.]+): (.*)", markdown)
    assert asked
    for where, question in asked:
        assert f"<li><code>{where}</code> {html.escape(question, quote=False)}</li>" in page
    assert field(page, "id") == NAME

    changed = markdown.replace("title: ", "title: Rapat, ", 1).replace("\n", "\r\n")
    answer, page = post(server, {"markdown": changed, "id": NAME})
    path = content / "berita" / "2025" / f"{NAME}.md"

    assert answer.status == 200
    assert f"Draf tersimpan di {path}" in page
    assert path.read_text("utf-8") == changed.replace("\r\n", "\n")
    assert commands.check(content=content, format="text", lang="id", date=None) == 0


def test_nothing_is_overwritten(server: PreviewServer, content: Path, markdown: str) -> None:
    path = content / "berita" / "2025" / f"{NAME}.md"
    path.write_text("milik orang lain", "utf-8")
    before = files(content)
    _, page = post(server, {"markdown": markdown, "id": NAME})

    assert "sudah ada dan tidak ditimpa" in page
    assert field(page, "markdown") == markdown
    assert files(content) == before
    assert path.read_text("utf-8") == "milik orang lain"


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/b", "..", "A b", "con", "x" * 101, ""])
def test_a_name_that_is_no_id_is_refused(
    server: PreviewServer, content: Path, name: str, markdown: str
) -> None:
    before = files(content.parent)
    _, page = post(server, {"markdown": markdown, "id": name})

    assert 'role="status"' in page
    assert "tersimpan" not in page
    assert files(content.parent) == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("status: draft", "status: published", "biarkan `status: draft`"),
        ("status: draft", "stats: draft", "E102"),
        ("date: 2025-06-05", "date: kemarin", "kemarin"),
        ("region: [35.77]", "region: [99.99]", "99.99"),
    ],
)
def test_what_does_not_pass_is_told_kept_on_the_page_and_not_written(
    server: PreviewServer, content: Path, old: str, new: str, said: str, markdown: str
) -> None:
    before = files(content)
    wrong = markdown.replace(old, new, 1)
    _, page = post(server, {"markdown": wrong, "id": NAME})

    assert wrong != markdown
    assert said in html.unescape(page)
    assert field(page, "markdown") == wrong
    assert files(content) == before


def test_the_pasted_text_stays_on_the_page_while_its_draft_is_refused(
    server: PreviewServer, markdown: str
) -> None:
    """It may say more than the draft that was made of it."""
    _, page = post(server, {"text": RELEASE, "url": URL})
    carried = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    sent = {name: html.unescape(value) for name, value in carried.items()}
    wrong = markdown.replace("kind:", "kid:", 1)

    for token_sent in (sent["token"], "dari-sebelum-dimulai-ulang"):
        form = {**sent, "token": token_sent, "markdown": wrong, "id": NAME}
        _, page = post(server, form)
        assert (field(page, "text"), field(page, "url")) == (RELEASE.strip(), URL)
        assert field(page, "markdown") == wrong


def test_markup_in_a_text_stays_text(server: PreviewServer) -> None:
    text = "</textarea><script>alert(1)</script> rapat digelar di aula bersama warga."
    _, page = post(server, {"text": text, "url": 'https://x.example/"><script>'})

    assert "<script" not in page
    assert field(page, "text") == text


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"text": "   "}, "Teksnya kosong."),
        ({"text": "x" * (MAX_TEXT + 1)}, "Teksnya terlalu panjang."),
        ({"text": "x", "url": "javascript:x"}, "Alamat harus"),
    ],
)
def test_what_cannot_be_read_is_said(
    server: PreviewServer, form: dict[str, str], said: str
) -> None:
    assert said in post(server, form)[1]


def test_a_form_counts_only_from_this_very_page(server: PreviewServer, content: Path) -> None:
    own = server.address.rstrip("/")
    before = files(content)
    form = {"text": RELEASE, "url": ""}
    refused = [
        post(server, {"token": "lain", **form})[0],
        post(server, {"token": "", **form})[0],
        post(server, form, Origin="https://jahat.example")[0],
        post(server, form, Origin="null")[0],
        post(server, form, Origin=own.replace("127.0.0.1", "localhost"))[0],
        post(server, form, Host="jahat.example", Origin="http://jahat.example")[0],
    ]
    body = urlencode(form).encode()
    refused.append(ask(server, "POST", DRAFT_ADDRESS, body, Content_Type=FORM_TYPE)[0])

    assert [403] * len(refused) == [answer.status for answer in refused]
    assert files(content) == before


def test_a_form_of_an_earlier_run_comes_back_as_it_was_sent(
    server: PreviewServer, content: Path, markdown: str
) -> None:
    changed = markdown.replace("title: ", "title: Disunting & <rapi> ", 1)
    before = files(content)
    sent = {"markdown": changed, "id": "audiensi-baru"}
    answer, page = post(server, {"token": "dari-sebelum-dimulai-ulang", **sent})

    assert answer.status == 403
    assert "Content-Security-Policy" in answer.headers
    assert files(content) == before
    assert "Pratinjau dimulai ulang; tekan &#34;Simpan sebagai draf&#34; lagi." in page
    assert (field(page, "markdown"), field(page, "id")) == (changed, "audiensi-baru")

    again = {"token": token(page), "markdown": field(page, "markdown"), "id": field(page, "id")}
    assert "tersimpan di" in post(server, again)[1]
    assert (content / "berita" / "2025" / "audiensi-baru.md").read_text("utf-8") == changed


def test_a_text_pasted_into_a_page_of_an_earlier_run_comes_back(server: PreviewServer) -> None:
    _, page = post(server, {"token": "lain", "text": RELEASE, "url": URL})

    assert "tekan &#34;Buat draf&#34; lagi." in page
    assert (field(page, "text"), field(page, "url")) == (RELEASE, URL)


def test_other_types_lengths_and_addresses_are_refused(server: PreviewServer) -> None:
    own = server.address.rstrip("/")
    long = b"x" * (MAX_FORM + 1)
    form = {"Origin": own, "Content_Type": FORM_TYPE}

    assert post(server, {"text": RELEASE}, Content_Type="text/plain")[0].status == 415
    assert ask(server, "POST", DRAFT_ADDRESS, long, **form)[0].status == 413
    assert ask(server, "POST", DRAFT_ADDRESS, b"tanpa", **form)[0].status == 400
    assert ask(server, "POST", DRAFT_ADDRESS, b"&".join([b"a=b"] * 9), **form)[0].status == 400
    assert ask(server, "POST", "/", b"a=b", **form)[0].status == 404
    assert ask(server, "PUT", DRAFT_ADDRESS, b"a=b", **form)[0].status == 501


def test_the_page_holds_no_script_and_lets_no_one_frame_it(server: PreviewServer) -> None:
    answer, page = ask(server, "GET", DRAFT_ADDRESS)
    policy = answer.headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["Cache-Control"] == "no-store"
    assert "<script" not in page
    assert ask(server, "GET", "/__kabar/draft.css")[0].status == 200
    assert ask(server, "GET", DRAFT_ADDRESS, Host="jahat.example")[0].status == 403


def test_the_page_is_also_in_english(content: Path) -> None:
    assert b"Make a draft" in DraftForm(content, "en").page()


def test_without_a_content_folder_there_is_no_such_page(tmp_path: Path) -> None:
    with PreviewServer(0, tmp_path, "id") as plain:
        threading.Thread(target=plain.serve_forever, args=(0.02,), daemon=True).start()
        assert ask(plain, "GET", DRAFT_ADDRESS)[0].status == 404
        plain.shutdown()


def test_nothing_of_it_is_in_the_theme() -> None:
    for path in (ROOT / "theme").rglob("*"):
        if path.suffix in (".html", ".js", ".css"):
            assert "__kabar" not in path.read_text("utf-8"), path
