"""A release that was written in Word is read paragraph by paragraph."""

import io
import time
import zipfile

import pytest

from gazette.press_text.pages.word_document import text_of_document

RUN = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>"
NUMBERED = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"


def document(body: str, name: str = "word/document.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            name, f"<?xml version='1.0'?><w:document><w:body>{body}</w:body></w:document>"
        )
    return out.getvalue()


def paragraph(*runs: str, before: str = "") -> str:
    return f"<w:p w:rsidR='00A1'>{before}{''.join(RUN.format(run) for run in runs)}</w:p>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph("PMI ", "Kota Solok") + paragraph("Hasil:"), "PMI Kota Solok\nHasil:"),
        (paragraph("Mendata", before=NUMBERED) + paragraph("Melatih", before=NUMBERED), "- Mendata\n- Melatih"),
        (paragraph("Mendata", before="<w:pStyle w:val='ListNumber'/>"), "- Mendata"),
        (paragraph("Mendata", before="<w:pStyle w:val='ListParagraph'/>"), "Mendata"),
        (paragraph("Jum&#8217;at &amp; Sabtu"), "Jum’at & Sabtu"),
        ("<w:p><w:r><w:t>Pukul</w:t><w:tab/><w:t>09.00</w:t><w:br/><w:t>Aula</w:t></w:r></w:p>", "Pukul 09.00\nAula"),
        ("<w:p><w:r><w:t>Ada</w:t><w:delText>dihapus</w:delText><w:instrText>HYPERLINK</w:instrText></w:r></w:p>", "Ada"),
        ("<w:p/><w:p><w:r><w:t/><w:t>Isi</w:t></w:r></w:p>", "Isi"),
        (f"<w:tbl><w:tr><w:tc>{paragraph('Hari')}</w:tc><w:tc>{paragraph('Senin')}</w:tc></w:tr></w:tbl>", "Hari\nSenin"),
        (f"{paragraph('Isi')}<mc:Fallback>{paragraph('Isi')}</mc:Fallback>", "Isi"),
        ("<w:p><w:r><w:t>Terpotong di teng", "Terpotong di teng"),
    ],
)  # fmt: skip
def test_paragraphs_are_lines(body: str, text: str) -> None:
    assert text == (text_of_document(document(body)) or "").strip()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        document("")[:-30],
        document(paragraph("Isi"), name="xl/workbook.xml"),
        document("<w:p><w:r><w:t> </w:t></w:r></w:p>"),
    ],
)
def test_what_holds_no_text_gives_none(data: bytes) -> None:
    assert text_of_document(data) is None


def test_a_package_that_unfolds_without_end_is_read_in_time() -> None:
    start = time.perf_counter()

    text_of_document(document("<w:p>" * 3_000_000))
    text_of_document(document("<" * 3_000_000))
    text_of_document(document("<mc:Fallback>" * 300_000))

    assert 20 > time.perf_counter() - start  # all of it, or quadratic, each took minutes
