"""`draft` and `score`: what they print, where, and with which exit code."""

import io
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gazette.domain.problems import has_errors
from gazette.intake.folder import read_content
from gazette.press import commands
from gazette.press._desk import judge_content
from gazette.press.editing.press_texts import registers_of
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import draft_from_text
from gazette.press_text.letters import decode

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
PRESS_TEXTS = sorted(
    path
    for folder in ("seeds", "texts", "held_out")
    for path in (ROOT / "tests" / "press_text" / folder).iterdir()
    if path.suffix in (".txt", ".html")
)
NOW = datetime(2026, 1, 31, 5, 0, tzinfo=UTC)
RELEASE = (
    "Senkom Kota Madiun Audiensi dengan Kapolres\n\n"
    "KOTA MADIUN - Pengurus Senkom Kota Madiun menggelar audiensi dengan Kapolres Madiun Kota, "
    "AKBP Wiwin Junianto, S.I.K., pada Rabu (4/6) di Mapolres Madiun Kota. Audiensi menindaklanjuti "
    "MoU Nomor Kep-192/PP.SK.MP/XII/2024.\n"
)
KEYS = (
    "title published event region organisations officials agreement_numbers commitments source "
    "body questions evidence"
).split()


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "rilis.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return path


def draft(
    file: Path | str,
    *,
    format: str = "json",
    date: str | None = "2025-07-01",
    url: str | None = None,
) -> int:
    return commands.draft(file=str(file), content=CONTENT, format=format, date=date, url=url)


def test_json_is_one_object_of_the_fixed_shape(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draft(release) == 0

    out, err = capsys.readouterr()
    found = json.loads(out)
    assert list(found) == KEYS
    assert found["event"]["date"] == "2025-06-04"
    assert found["region"] == ["35.77"]
    assert found["agreement_numbers"] == ["Kep-192/PP.SK.MP/XII/2024"]
    assert "senkom-kota-madiun" in [one["id"] for one in found["organisations"]]
    assert err == ""


def test_the_year_is_the_latest_not_after_the_given_day(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft(release, date="2025-06-03")

    assert json.loads(capsys.readouterr().out)["event"]["date"] != "2025-06-04"


def test_markdown_is_a_draft_item(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draft(release, format="markdown") == 0

    out = capsys.readouterr().out
    assert out.startswith("---\n")
    assert "status: draft" in out


def test_standard_input_is_read_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(RELEASE.encode())))

    assert draft("-") == 0
    assert json.loads(capsys.readouterr().out)["region"] == ["35.77"]


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:x", "gardajatim.com", "http://[", "https://a b", "https://"),
        *("https://a\n--- x", "ftp://a"),
    ],
)
def test_what_cannot_be_used_ends_with_1_and_nothing_on_standard_output(
    release: Path, tmp_path: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draft(tmp_path / "tak-ada.txt") == 1
    assert draft(tmp_path) == 1
    assert draft(release, url=url) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "bukan alamat halaman" in err
    assert len(err.replace(url, "").splitlines()) == 3


def test_registers_come_from_the_content_even_where_a_file_is_wrong(tmp_path: Path) -> None:
    for name, text in {
        "organisasi/a.md": "---\nname: Senkom A\nkind: salah\naliases: [SA]\n---\n",
        "mou/m.md": "---\nnumbers: [{number: 'B/1/X/I/2025'}]\n---\n",
        "wilayah/15.05.01.md": "---\naliases: [Jaluko]\n---\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    found = registers_of(read_content(tmp_path).register)

    assert [(one.id, one.aliases) for one in found.organisations] == [("a", ("SA",))]
    assert found.agreement_numbers == {"B/1/X/I/2025": "m"}
    assert found.region_aliases == {"Jaluko": "15.05.01"}


def test_score_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    folder = ROOT / "tests" / "press_text" / "texts"

    assert commands.score(folder=folder, content=CONTENT, date="2025-07-01") == 0
    assert "| event date |" in capsys.readouterr().out
    assert commands.score(folder=ROOT / "docs", content=CONTENT, date=None) == 1


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        ("{", 1),
        ("[]", 1),
        ('{"officials": ["Budi"]}', 1),
        ('{"officials": 1}', 1),
        ("\xff", 1),
        ('{"title": null}', 0),  # fields may be left out
    ],
)
def test_labels_that_are_none_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], labels: str, code: int
) -> None:
    (tmp_path / "a.txt").write_text("Rapat.", "utf-8")
    (tmp_path / "a.json").write_text(labels, "latin-1")

    assert commands.score(folder=tmp_path, content=CONTENT, date="2025-07-01") == code
    assert ("a.json`: label tidak terbaca" in capsys.readouterr().err) == bool(code)


def test_every_labelled_text_becomes_a_file_that_passes_the_whole_check(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    registers = registers_of(read_content(content).register)
    for path in PRESS_TEXTS:
        draft = draft_from_text(
            decode(path.read_bytes()), registers=registers, today=NOW.date(), file_name=path.name
        )
        year = (draft.published.first if draft.published else draft.drafted).year
        name = f"draf-{path.parent.name}-{path.stem}".replace("_", "-")
        place = content / "berita" / str(year) / f"{name}.md"
        place.parent.mkdir(exist_ok=True)
        place.write_text(to_markdown(draft), "utf-8")
    judged = judge_content(content, NOW)

    assert len(PRESS_TEXTS) >= 63
    assert judged.graph is not None
    assert [] == [found for found in judged.problems if has_errors([found])]


ZIP = b"PK\x03\x04\x14\x00\x06\x00"
NO_TEXTS = {
    "kosong.txt": (b"", "kosong.txt: berkas kosong"),
    "spasi.txt": (b"\xef\xbb\xbf \r\n\n", "spasi.txt: berkas kosong"),
    "18.png": (
        b"\x89PNG\r\n\x1a\n\x00\x00",
        "18.png adalah gambar, bukan teks: ketik atau tempel teksnya",
    ),
    "a.jpg": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a.jpg adalah gambar, bukan teks"),
    "a.webp": (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a.webp adalah gambar, bukan teks"),
    "a.heic": (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "a.heic adalah gambar, bukan teks"),
    "a.mp4": (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", "a.mp4 adalah rekaman, bukan teks"),
    "a.opus": (b"OggS\x00\x02\x00\x00", "a.opus adalah rekaman, bukan teks"),
    "rilis.pdf": (b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj", "rilis.pdf adalah PDF, bukan teks"),
    "a.docx": (ZIP + b"[Content_Types].xml word/document.xml", "a.docx adalah dokumen Word yang"),
    "a.odt": (
        ZIP + b"mimetypeapplication/vnd.oasis.opendocument.text",
        "a.odt adalah dokumen .odt",
    ),
    "a.ods": (
        ZIP + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        "a.ods adalah dokumen perkantoran",
    ),
    "a.zip": (ZIP + b"foto.jpg", "a.zip adalah arsip, bukan teks"),
    "a.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "a.doc adalah dokumen Word yang tak"),
    "a.rtf": (b"{\\rtf1\\ansi\\deff0 Rapat}", "a.rtf adalah dokumen RTF: salin"),
    "a.bin": (bytes(range(256)) * 8, "a.bin bukan teks: salin"),
}


@pytest.mark.parametrize("name", NO_TEXTS)
def test_what_is_no_text_is_refused_in_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, said = NO_TEXTS[name]
    (tmp_path / name).write_bytes(data)

    assert draft(tmp_path / name) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.removeprefix("kabar: ").startswith(said)
    assert len(err.splitlines()) == 1


def test_what_is_no_text_is_refused_from_standard_input_and_in_english_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"%PDF-1.4")))

    assert commands.draft(
        file="-", content=CONTENT, format="json", date=None, url=None, lang="en"
    ) == 1  # fmt: skip
    assert "standard input is a PDF, not text" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig", "cp1252"])
def test_text_in_another_encoding_is_read(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rilis.txt"
    path.write_bytes(RELEASE.encode(encoding))

    assert draft(path) == 0
    assert json.loads(capsys.readouterr().out)["event"]["date"] == "2025-06-04"


def test_a_page_saved_with_its_pictures_is_read_however_large(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
    page = (
        f"Content-Type: text/html\n\n<html><body><h1>Audiensi</h1><p>{RELEASE}</p></body></html>\n"
    )
    picture = "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
    path = tmp_path / "rilis.mhtml"
    path.write_text(head + page + picture + "iVBORw0KGgo=\n" * 500_000, "utf-8")

    assert draft(path) == 0
    assert json.loads(capsys.readouterr().out)["event"]["date"] == "2025-06-04"


def test_a_letter_without_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "foto.eml"
    path.write_bytes(b"MIME-Version: 1.0\nContent-Type: image/png\n\n\x89PNG")

    assert draft(path) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "foto.eml adalah surel atau halaman yang tidak memuat teks" in err
