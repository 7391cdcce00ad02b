"""A release that was written in LibreOffice is read paragraph by paragraph."""

import io
import time
import zipfile
from pathlib import Path

import pytest

from gazette.press_text.pages.file_kinds import kind_of_file
from gazette.press_text.pages.open_document import text_of_open_document

SAVED = Path(__file__).parent / "documents" / "rilis.odt"
TYPE = "application/vnd.oasis.opendocument.text"


def document(body: str, name: str = "content.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), TYPE)
        package.writestr(
            name,
            "<?xml version='1.0'?><office:document-content><office:body><office:text>"
            f"{body}</office:text></office:body></office:document-content>",
        )
    return out.getvalue()


def paragraph(text: str) -> str:
    return f"<text:p text:style-name='P1'>{text}</text:p>"


def listed(*items: str) -> str:
    inner = "".join(f"<text:list-item>{paragraph(item)}</text:list-item>" for item in items)
    return f"<text:list text:style-name='L1'>{inner}</text:list>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph("PMI <text:span>Kota</text:span> Solok") + paragraph("Hasil:"), "PMI Kota Solok\nHasil:"),
        ("<text:h text:outline-level='1'>Rakor</text:h>" + paragraph("Isi"), "Rakor\nIsi"),
        (paragraph("Hasil:") + listed("Mendata", "Melatih") + paragraph("Tutup"), "Hasil:\n- Mendata\n- Melatih\nTutup"),
        ("<text:list><text:list-item>" + paragraph("Satu") + listed("Dua") + "</text:list-item></text:list>", "- Satu\n- Dua"),
        ("<text:list><text:list-item>" + paragraph("Satu") + paragraph("lanjutannya") + "</text:list-item></text:list>", "- Satu\nlanjutannya"),
        (paragraph("Jum&#8217;at &amp; Sabtu"), "Jum’at & Sabtu"),
        (paragraph("Pukul<text:tab/>09.00<text:line-break/>Aula"), "Pukul 09.00\nAula"),
        (paragraph("di\n   aula<text:s text:c='3'/>kota"), "di aula kota"),
        ("<text:p/>" + paragraph("Isi") + "<text:p text:style-name='P2'/>" + paragraph("Lagi"), "Isi\n\nLagi"),
        (f"<text:tracked-changes><text:deletion>{paragraph('dihapus')}</text:deletion></text:tracked-changes>{paragraph('Ada')}", "Ada"),
        (paragraph(f"Rapat<text:note><text:note-citation>1</text:note-citation>{paragraph('catatan')}</text:note> usai"), "Rapat usai"),
        (paragraph(f"Rapat<office:annotation><dc:creator>Budi</dc:creator>{paragraph('cek')}</office:annotation> usai"), "Rapat usai"),
        (paragraph(f"Rapat<draw:frame><draw:text-box>{paragraph('Kotak')}</draw:text-box></draw:frame>usai"), "Rapat\nKotak\nusai"),
        (paragraph("Foto<draw:frame><svg:title>logo.png</svg:title></draw:frame>"), "Foto"),
        (f"<table:table-cell>{paragraph('Hari')}</table:table-cell><table:table-cell>{paragraph('Senin')}</table:table-cell>", "Hari\nSenin"),
    ],
)  # fmt: skip
def test_paragraphs_are_lines(body: str, text: str) -> None:
    assert text == (text_of_open_document(document(body)) or "").strip()


def test_what_libreoffice_saved_is_read() -> None:
    data = SAVED.read_bytes()
    lines = (text_of_open_document(data) or "").splitlines()

    assert "open-document" == kind_of_file(data)
    assert lines[:5] == [
        "PMI Kota Contoh Gelar Rapat Kerja",
        "Kota Madiun – PMI Kota Contoh menggelar rapat kerja di Aula Markas PMI, Rabu (4/6/2025).",
        "Rapat menghasilkan tiga rencana:",
        "- melatih 40 relawan di setiap kecamatan;",
        "- menambah stok darah;",
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        document("")[:-30],
        document(paragraph("Isi"), name="isi.xml"),
        document(paragraph(" ")),
        document("tanpa paragraf"),
    ],
)
def test_what_holds_no_text_gives_none(data: bytes) -> None:
    assert text_of_open_document(data) is None


def test_a_package_that_unfolds_without_end_is_read_in_time() -> None:
    start = time.perf_counter()

    text_of_open_document(document("<text:p>" * 1_000_000))
    text_of_open_document(document("<text:p> a" * 800_000))
    text_of_open_document(document("<" * 3_000_000))
    text_of_open_document(document("<text:note>" * 300_000))

    assert 20 > time.perf_counter() - start  # all of it, or quadratic, each took minutes
