"""Drafts: the fixed JSON, the Markdown that intake can read, and what never passes into them."""

import json
from datetime import date
from pathlib import Path

import pytest

from gazette.domain.organisations import Organisation
from gazette.domain.origin import Marks, Title
from gazette.domain.personal_data import personal_data
from gazette.domain.records import KIND_BY_FOLDER
from gazette.intake.readers import read_record
from gazette.press_text.as_json import to_json
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import draft_from_text
from gazette.press_text.registers import Registers

HERE = Path(__file__).parent
TODAY = date(2026, 1, 31)
TEXTS = sorted(
    [
        *HERE.glob("seeds/*.txt"),
        *HERE.glob("texts/*.txt"),
        *HERE.glob("texts/*.html"),
        *HERE.glob("held_out/*.txt"),
    ]
)


def organisation(ident: str, name: str, *aliases: str) -> Organisation:
    return Organisation(
        id=ident, marks=Marks(path="x", values={}), name=Title(name), kind="ormas", aliases=aliases
    )


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_markdown_is_a_valid_content_file(path: Path, registers: Registers) -> None:
    markdown = to_markdown(
        draft_from_text(path.read_text("utf-8"), registers=registers, today=TODAY)
    )
    reading = read_record(markdown, "content/berita/2026/x.md", KIND_BY_FOLDER["berita"], "x")

    assert [] == list(reading.problems)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_evidence_in_the_header_stands_in_the_body(path: Path, registers: Registers) -> None:
    markdown = to_markdown(
        draft_from_text(path.read_text("utf-8"), registers=registers, today=TODAY)
    )
    _, header, body = markdown.split("---\n", 2)
    quoted = [
        line.split("evidence: ", 1)[1]
        for line in header.splitlines()
        if line.lstrip().startswith("evidence: ")
    ]
    words = [json.loads(one) if one.startswith('"') else one for one in quoted]

    assert [] == [one for one in words if one not in " ".join(body.split())]


def test_what_the_text_lacks_is_held_open_without_invention(registers: Registers) -> None:
    text = (HERE / "seeds" / "000_8f3c0e83be8e569b.txt").read_text("utf-8")
    markdown = to_markdown(
        draft_from_text(text, registers=registers, today=TODAY, file_name="rakor.txt")
    )

    assert 'title: "Dalam semangat membangun sinergi' in markdown
    assert "date: 2026-01-31\n# date: sementara hari draf ini dibuat\n" in markdown
    assert (
        "kind: siaran-pers\n# kind: ganti menjadi berita-kegiatan setelah terisi: organisations\n"
        in markdown
    )
    assert "  - name: Naskah rakor.txt\n    # name: sementara" in markdown


def test_a_date_printed_month_first_stays_a_comment(registers: Registers) -> None:
    text = (HERE / "texts" / "32-full-date-wrong-order.txt").read_text("utf-8")
    markdown = to_markdown(draft_from_text(text, registers=registers, today=TODAY))

    assert "  date: 2024-12-31\n  # as_written: Selasa (12/31/2024) (bulan" in markdown


def test_an_empty_text_is_a_valid_draft_too(registers: Registers) -> None:
    markdown = to_markdown(draft_from_text("", registers=registers, today=TODAY))
    reading = read_record(markdown, "content/berita/2026/x.md", KIND_BY_FOLDER["berita"], "x")

    assert [] == list(reading.problems)


def test_districts_are_offered_not_asserted(registers: Registers) -> None:
    text = (HERE / "seeds" / "000_8f3c0e83be8e569b.txt").read_text("utf-8")
    draft = to_json(draft_from_text(text, registers=registers, today=TODAY))

    assert ["15.05"] == draft["region"]
    assert any(
        "(15.05.01)" in one["question"] for one in draft["questions"] if one["field"] == "region"
    )


def test_the_json_has_the_fixed_shape(registers: Registers) -> None:
    draft = to_json(draft_from_text("", registers=registers, today=TODAY))

    assert {
        "title": None,
        "published": None,
        "event": {"type": None, "date": None, "as_written": None, "venue": None},
        "region": [],
        "organisations": [],
        "officials": [],
        "agreement_numbers": [],
        "commitments": [],
        "source": {"name": None, "url": None},
        "body": "",
    } == {key: value for key, value in draft.items() if key not in ("questions", "evidence")}
    assert {"event.date", "region", "body"} <= {
        question["field"] for question in draft["questions"]
    }


def test_known_organisations_and_agreements_get_their_ids(registers: Registers) -> None:
    known = Registers(
        gazetteer=registers.gazetteer,
        organisations=(organisation("senkom-kota-madiun", "Senkom Mitra Polri Kota Madiun"),
                       organisation("polres-madiun-kota", "Kepolisian Resor Madiun Kota", "Polres Madiun Kota")),
        agreement_numbers={"Kep-192/PP.SK.MP/XII/2024": "kep-192"},
    )  # fmt: skip
    text = (HERE / "seeds" / "001_181f298f41c979ee.txt").read_text("utf-8")
    draft = draft_from_text(text, registers=known, today=TODAY)
    markdown = to_markdown(draft)

    assert ["senkom-kota-madiun", "polres-madiun-kota"] == [one.id for one in draft.organisations]
    assert "organisations: [senkom-kota-madiun, polres-madiun-kota]" in markdown
    assert "  - id: kep-192" in markdown
    assert "    organisation: polres-madiun-kota" in markdown


def test_an_unknown_organisation_is_proposed_as_a_record(registers: Registers) -> None:
    text = (HERE / "seeds" / "003_09045c3fcbffc2d7.txt").read_text("utf-8")

    assert "# Usulan content/organisasi/" in to_markdown(
        draft_from_text(text, registers=registers, today=TODAY)
    )


def test_personal_contacts_do_not_pass(registers: Registers) -> None:
    text = (
        "PMI Kota Tegal menggelar donor darah di Markas PMI Kota Tegal, Sabtu (9/8/2025). Warga dapat mendaftar ke "
        "0812-3456-7890, +62 812 3456 7891 atau panitia@pmi.example.org. NIK 3376010101900001 dicatat petugas."
    )
    draft = draft_from_text(text, registers=registers, today=TODAY)

    assert [] == list(personal_data(draft.body))
    assert any("dihapus" in question.question for question in draft.questions)


def test_a_sentence_of_another_item_is_pointed_out(registers: Registers) -> None:
    sentence = "PMI Kota Tegal menggelar donor darah di Markas PMI Kota Tegal bersama seratus orang pegawai."
    known = Registers(
        gazetteer=registers.gazetteer, bodies={"donor-tegal": f"Awal. {sentence} Akhir."}
    )
    draft = draft_from_text(
        f"{sentence} Kegiatan ditutup doa bersama.", registers=known, today=TODAY
    )

    assert any(
        "Kalimat ini juga ada di donor-tegal" in question.question for question in draft.questions
    )


def test_markup_in_a_text_is_harmless_in_the_body(registers: Registers) -> None:
    text = "Rapat dibuka.\n# Bukan judul\n<script>alert(1)</script> lalu 3 < 5 & [tautan](javascript:alert(1)) selesai dibahas."
    draft = draft_from_text(text, registers=registers, today=TODAY)
    reading = read_record(to_markdown(draft), "x.md", KIND_BY_FOLDER["berita"], "x")

    assert [] == [problem for problem in reading.problems if problem.code.startswith("E2")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kapolsek memimpin mediasi warga dua dusun di kantor desa.", "lainnya"),
        ("Dewi ditunjuk sebagai Pelaksana Tugas Ketua Karang Taruna.", "lainnya"),
        ("Polres menyerahkan zakat fitrah kepada BAZNAS di lobi.", "penyerahan-bantuan"),
        ("PKK dan Dinkes melakukan Memorandum of Understanding di aula.", "penandatanganan"),
        (
            (
                "Polres dan KPU menandatangani nota kesepahaman pengamanan tahapan pemilihan.\n"
                "Isinya bantuan pengamanan dan pertukaran data."
            ),
            "penandatanganan",
        ),
        ("Pengurus mengadakan audiensi perihal perpanjangan nota kesepahaman.", "audiensi"),
        ("Karang Taruna masa bhakti 2021-2025 dikukuhkan di aula.", "pelantikan"),
    ],
)
def test_the_type_is_what_was_done_not_what_it_was_about(
    text: str, kind: str, registers: Registers
) -> None:
    assert kind == draft_from_text(text, registers=registers, today=TODAY).event_type


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("SEMARANG (SUARABARU.ID) Dua sistem dipakai dalam musyawarah cabang.", "SUARABARU.ID"),
        ("Palu, KabarLimo. Kwarda menggelar rapat di aula kwarda.", "KabarLimo"),
        ("SOLOK, METRO–Lapas Solok menggelar sosialisasi di aula.", "METRO"),
        ("TIGARAKSA [ProBENTENG] – Kapolresta memimpin rapat di aula.", "ProBENTENG"),
        ("MC BARRU – Polres Barru menyerahkan zakat di lobi Mapolres.", "MC BARRU"),
        ("Ketua PMI menyatakan siap, katanya kepada Radar Palu, Senin.", "Radar Palu"),
        ("Ketua PMI menyatakan siap, katanya kepada awak media, Senin.", None),
    ],
)
def test_a_medium_is_found_in_the_dateline_or_the_words(
    text: str, medium: str | None, registers: Registers
) -> None:
    assert medium == draft_from_text(text, registers=registers, today=TODAY).source.name


def test_the_hour_and_the_place_of_a_form_are_those_of_the_event(registers: Registers) -> None:
    text = (
        "Kegiatan : Donor Darah PMI Kota Cilegon\nHari/Tanggal : Kamis, 12 Juni 2025\n"
        "Pukul : 08:30 WIB\nTempat : Rumah Bu Lurah\n"
    )
    markdown = to_markdown(draft_from_text(text, registers=registers, today=TODAY))

    assert "title: Donor Darah PMI Kota Cilegon\n" in markdown
    assert "  type: bakti-sosial\n  date: 2025-06-12\n  time: 08.30\n" in markdown
    assert "  venue: Rumah Bu Lurah\n" in markdown
    assert "published:" not in markdown.replace("TANYA published:", "")
