"""Hints: what a reader would still want to know, and where the rules keep silent."""

import time
from pathlib import Path

import pytest

from gazette.domain.hints import all_hints
from gazette.domain.messages import MESSAGES
from gazette.domain.problems import Problem, has_errors
from gazette.intake.folder import read_content
from newsroom import item, write

ROOT = Path(__file__).resolve().parents[2]
WHOLE = (
    "summary: Ringkasan.",
    "officials: [{name: 'AKBP Wiwin Junianto, S.I.K.', role: Kapolres}]",
)
EVENT = "{type: rakor, date: 2025-06-04, venue: Aula}"
MOU = {
    "mou/mou-1.md": "---\ntitle: Nota\nkind: nota-kesepahaman\nnumbers: [{number: "
    "Kep-192/PP.SK.MP/XII/2024}]\nparties: [{organisation: senkom}, {organisation: polri}]\n---\n"
}
TERMS = {"istilah/kamtibmas.md": "---\nname: SISKAMLING\nlong: sistem keamanan\n---\n"}


def hints(folder: Path, text: str) -> list[Problem]:
    files = {"berita/2025/berita-uji.md": text, **MOU, **TERMS}
    content = read_content(write(folder, files))
    problems = [*content.problems, *all_hints(content.register)]
    assert not has_errors(problems), problems
    return [problem for problem in problems if problem.severity == "hint"]


def codes(folder: Path, body: str, *lines: str, event: str = EVENT) -> list[str]:
    text = item(*WHOLE, *lines, body=body, event=event)
    return [problem.code for problem in hints(folder, text)]


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def test_an_item_with_everything_gets_no_hint(tmp_path: Path) -> None:
    assert codes(tmp_path, "Kapolres AKBP Wiwin Junianto, S.I.K., hadir.") == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Bantuan BLT untuk warga desa.", ["H605"]),
        ("Bantuan langsung tunai (BLT) dan BLT lagi.", []),
        ("Bantuan (kata (BLT) lagi) dan BLT lagi.", []),
        ("Bantuan (dari BLT (kata) lagi).", []),
        ("Bantuan (satu) BLT lagi (dua).", ["H605"]),
        ("Bantuan (satu) BLT lagi dua.", ["H605"]),
        ("Bantuan (dari BLT lagi.", ["H605"]),
        ("Bantuan **BLT** (bantuan langsung tunai).", []),
        ("  BLT - Warga hadir. Bantuan tiba.", []),
        ("BLT dan warga hadir di desa ini.", ["H605"]),
        ("PEMBUKAAN RAPAT BLT desa", []),
    ],
)
def test_an_abbreviation_is_explained_in_or_before_brackets(
    tmp_path: Path, body: str, expected: list[str]
) -> None:
    assert expected == codes(tmp_path, body)


def test_an_official_without_role_is_pointed_at(tmp_path: Path) -> None:
    text = item("summary: R", "officials:", "  - name: Tarmidi", event=EVENT)
    (hint,) = hints(tmp_path, text)

    assert (hint.code, hint.field, hint.at.line) == (
        "H601",
        "officials.0.name",
        line_of(text, "Tarmidi"),
    )
    assert hint.severity == "hint"


def test_a_role_that_the_source_does_not_give_is_not_asked_for(tmp_path: Path) -> None:
    text = item(
        "summary: R",
        "officials: [{name: Tarmidi}]",
        event=EVENT,
        body="Hadir Tarmidi (jabatannya tidak dirinci sumber).",
    )

    assert hints(tmp_path, text) == []


def test_an_event_without_venue_is_pointed_at(tmp_path: Path) -> None:
    assert codes(tmp_path, "Rapat.", event="{type: rakor, date: 2025-06-04}") == ["H602"]


def test_an_item_without_summary_is_pointed_at(tmp_path: Path) -> None:
    assert [hint.code for hint in hints(tmp_path, item(event=EVENT))] == ["H609"]


@pytest.mark.parametrize(
    "body",
    ["Menindaklanjuti MoU itu.", "Ada Nota Kesepahaman baru.", "PKS dengan Korlantas berjalan."],
)
def test_an_agreement_in_the_body_alone_is_pointed_at(tmp_path: Path, body: str) -> None:
    assert "H603" in codes(tmp_path, body)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("Menindaklanjuti MoU itu.", ("mou: mou-1",)),
        ("Lihat [MoU itu](/mou/mou-1/).", ()),
        ("Wakil Partai PKS (Partai Keadilan Sejahtera) hadir.", ()),
        ("Memoar kerja sama.", ()),
    ],
)
def test_an_agreement_that_is_referred_to_is_not_asked_for(
    tmp_path: Path, body: str, lines: tuple[str, ...]
) -> None:
    assert codes(tmp_path, body, *lines) == []


def test_a_number_of_the_register_comes_with_its_id(tmp_path: Path) -> None:
    text = item(*WHOLE, event=EVENT, body="Satu.\n\nNomor: Kep-192/PP.SK.MP/XII/2024 berlaku.")
    (hint,) = hints(tmp_path, text)

    assert (hint.code, hint.values["meant"]) == ("H607", "mou: mou-1")
    assert (hint.at.line, hint.at.column) == (line_of(text, "Nomor:"), 8)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Nomor B/12/VII/2025 ditandatangani.", []),  # a letter has no issuer and could be any
        ("Nomor PKS-12/HK.01/VII/2025 baru.", ["H607"]),
        ("Skor 3/4 dan 12/5/2025.", []),
        ("Tautan [Kep-192/PP.SK.MP/XII/2024](/mou/mou-1/).", []),
    ],
)
def test_numbers_that_look_like_an_agreement_s(
    tmp_path: Path, body: str, expected: list[str]
) -> None:
    assert codes(tmp_path, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ada tiga program, yakni ronda dan pelatihan.", ["H604"]),
        ("Ada tiga program, yakni ronda, pelatihan, dan kerja bakti.", []),
        ("Ada 4 program prioritas yaitu ronda, pelatihan, dan kerja bakti.", ["H604"]),
        ("Ada tiga program, antara lain ronda dan pelatihan.", []),
        ("Ada dua pos, yakni Pos A (barat, timur) dan Pos B.", []),
        ("Ada tiga program:\n\n1. ronda\n2. pelatihan\n3. kerja bakti", []),
        ("Ada tiga desa, yakni:\n\n- satu\n- dua", ["H604"]),
        ("Ada tiga desa, yaitu:\n\n1. satu\n2. dua\n3. tiga\n", []),
    ],
)
def test_a_list_that_is_shorter_than_it_says(
    tmp_path: Path, body: str, expected: list[str]
) -> None:
    assert codes(tmp_path, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Program BLT dibahas.", ["H605"]),
        ("Program bantuan langsung tunai (BLT) dan BLT lagi.", []),
        ("BLT (bantuan langsung tunai) dibahas.", []),
        ("SISKAMLING digiatkan.", []),  # in the glossary
        ("TNI dan warga RT 03 RW 12, pukul 08.00 WIB.", []),
        ("MADIUN - Rapat digelar.", []),
        ("## HASIL RAPAT TAHUNAN", []),
        ("HADIR PENGURUS 1 dan 2.", []),
        ("PENGURUS: A, B, KETUA hadir RAPAT.", []),
        ("Hadir PKH dan BLT dari desa.", ["H605"]),
        ("Lihat https://contoh.example/BLT/x.", []),
        ("AKBP Wiwin dan H. Arif, S.E., hadir.", []),
    ],
)
def test_abbreviations_that_nothing_explains(
    tmp_path: Path, body: str, expected: list[str]
) -> None:
    assert [code for code in codes(tmp_path, body) if code == "H605"] == expected


@pytest.mark.parametrize(("body", "expected"), [("Rapat.", []), ("Program BLT.", ["H605"])])
def test_the_notice_of_a_draft_is_no_abbreviation(
    tmp_path: Path, body: str, expected: list[str]
) -> None:
    noticed = f"**TULIS ULANG:** isi di bawah ini teks asli.\n\n{body}"

    found = codes(tmp_path, noticed, "status: draft")

    assert [code for code in found if code == "H605"] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Kasi Humas Iptu Ubaidillah menyambut.", ["H606"]),
        ("Kombes Pol. Budi Santoso hadir; Kombes Budi bicara.", ["H606"]),
        ("AKBP Wiwin menyambut.", []),
        ("Di Jalan H. Agus Salim.", []),
        ("Di RSUD dr. Soetomo.", []),
        ("Ibu Siti warga RW 12.", []),
        ("Ketua Senkom hadir.", []),
    ],
)
def test_titled_names_that_no_official_carries(
    tmp_path: Path, body: str, expected: list[str]
) -> None:
    assert codes(tmp_path, body) == expected


def test_a_photo_without_credit_is_pointed_at(tmp_path: Path) -> None:
    image = tmp_path / "gambar" / "rapat.jpg"
    image.parent.mkdir()
    image.write_bytes(b"\xff\xd8\xff")

    assert codes(tmp_path, "Rapat.", "images: [{file: rapat.jpg, alt: Rapat}]") == ["H608"]
    assert codes(tmp_path, "Rapat.", "images: [{file: rapat.jpg, alt: Rapat, credit: Dok}]") == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ('"*Senkom* \U0001f6a8 https://contoh.id/abc"', ["`*Senkom*`, `\U0001f6a8`, `https://contoh.id/abc`"]),
        ('"Lihat www.contoh.id"', ["`www.contoh.id`"]),
        ('"_Rapat_ besar"', ["`_Rapat_`"]),
        ("Jum'at Curhat: RW 05/06 & 07 (25/6) - 100% siap", []),
        ("Nilai 2*3*4 dan kata_kunci_baru", []),
    ],
)  # fmt: skip
def test_a_title_is_of_plain_words(tmp_path: Path, title: str, expected: list[str]) -> None:
    text = item(*WHOLE, event=EVENT, title=title if title[0] == '"' else f'"{title}"')

    assert expected == [hint.values["value"] for hint in hints(tmp_path, text)]


def test_the_real_content_gets_a_handful_at_most() -> None:
    found = [
        problem for problem in read_content(ROOT / "content").problems if problem.severity == "hint"
    ]

    assert len(found) <= 8, [(hint.at.path, hint.at.line, hint.message()) for hint in found]


def test_every_hint_is_explained() -> None:
    text = "".join(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))

    assert [] == [code for code in MESSAGES if code[0] == "H" and f"### {code} " not in text]


CODES = " ".join(f"A{number:05d}" for number in range(50_000))


@pytest.mark.parametrize(
    "filled",
    [
        *(
            "H. ",
            "[a]( ",
            "<https:",
            "](",
            "AB ",
            "Ab (ABC) MoU ",
            "kata (( ",
            "dua a yakni ",
            CODES,
        ),
        *("B/1/X/I/2025 ", "Wiwin Junianto ( ", "AB \n"),
    ],
)
def test_long_rows_of_one_mark_are_read_at_once(tmp_path: Path, filled: str) -> None:
    officials = "officials: [{name: Wiwin Junianto}]"
    body = filled * (300_000 // len(filled))
    text = item(WHOLE[0], officials, body=f"ABC {body}", event=EVENT)
    register = read_content(write(tmp_path, {"berita/2025/berita-uji.md": text})).register
    begun = time.process_time()

    assert [] == [problem.code for problem in all_hints(register) if problem.code == "H606"]
    assert time.process_time() - begun < 5
