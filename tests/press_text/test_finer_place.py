"""The finer place: a district or village is given only where the text plainly puts the event."""

import json
import time
from datetime import date
from pathlib import Path

import pytest

from gazette.press_text.as_json import to_json
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import Draft, draft_from_text
from gazette.press_text.letters import decode
from gazette.press_text.registers import Registers

HERE = Path(__file__).parent
TODAY = date(2026, 1, 31)
LABELLED = sorted(
    path
    for folder in ("seeds", "texts", "held_out")
    for path in (HERE / folder).iterdir()
    if path.suffix in (".txt", ".html")
)
LEAD = "JEPARA – PMI Kabupaten Jepara menggelar donor darah di {place}, Rabu (4/6/2025)."


def drafted(text: str, registers: Registers) -> Draft:
    return draft_from_text(text, registers=registers, today=TODAY)


def place(text: str, registers: Registers) -> str | None:
    found = drafted(text, registers).place
    return found.code if found else None


def test_no_labelled_text_gets_a_wrong_place(registers: Registers) -> None:
    right, missed, wrong = [], [], []
    for path in LABELLED:
        label = json.loads(path.with_suffix(".json").read_text("utf-8")).get("place")
        found = place(decode(path.read_bytes()), registers)
        if found != label:
            (wrong if found else missed).append(path.stem)
        elif found:
            right.append(path.stem)

    assert wrong == []
    assert len(missed) <= 2
    assert len(right) >= 16


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Balai Desa Kedungleper, Kecamatan Bangsri, Kabupaten Jepara", "33.20.08.2009"),
        ("Balai Desa Banjaran", "33.20.08.2007"),
        ("Balai Warga Desa Banjaran Kec. Bangsri", "33.20.08.2007"),
        ("Aula Kantor Camat Bangsri", "33.20.08"),
        ("Mapolsek Bangsri", "33.20.08"),
        ("Kantor Koramil 08/Bangsri", "33.20.08"),
        ("Lapangan Merdeka, Bangsri, Jepara", "33.20.08"),
        ("Balai Desa Banjaran dan Desa Wedelan, Kecamatan Bangsri", "33.20.08"),
        ("Balai Desa Banjaran dan Wedelan, Kecamatan Bangsri", "33.20.08"),
        ("Balai Desa Tak Ada, Kecamatan Bangsri", "33.20.08"),
        ("Balai Desa Banjaran Indah, Kecamatan Bangsri", "33.20.08"),
        ("Kantor Kelurahan Banjaran, Kecamatan Bangsri", "33.20.08"),  # it is a desa
    ],
)
def test_words_of_place_give_the_finest_code_that_is_proved(
    words: str, code: str, registers: Registers
) -> None:
    assert place(LEAD.format(place=words), registers) == code


@pytest.mark.parametrize(
    "words",
    [
        "Kantor Kecamatan Bangsri dan Kecamatan Keling",  # two
        "Balai Desa Banjaran, Kecamatan Kadur",  # of another regency
        "rumah Budi warga Desa Banjaran, Kecamatan Bangsri",
        "Balai Desa Banjaran dan Wedelan",
        "Kantor Kecamatan Bangsri dan Keling",
        "Kantor Kelurahan Banjaran",  # no kelurahan is called so
        "Balai Desa Bandungharjo Lor",  # only a longer name than that of a village
        "Pendopo Kabupaten Jepara bersama Camat Bangsri",
        "Markas PMI Kabupaten Jepara",
    ],
)
def test_what_is_not_plain_stays_with_the_regency(words: str, registers: Registers) -> None:
    draft = drafted(LEAD.format(place=words), registers)

    assert draft.regions == ("33.20",)
    assert draft.place is None


def test_a_village_of_a_district_that_the_text_does_not_mean_is_not_given(
    registers: Registers,
) -> None:
    text = LEAD.format(place="Balai Desa Banjaran")

    assert place(f"{text} Camat Keling hadir.", registers) is None
    assert place(f"{text} Camat Bangsri hadir.", registers) == "33.20.08.2007"


def test_a_village_government_in_its_own_house_is_placed_if_its_district_is_named(
    registers: Registers,
) -> None:
    text = (
        "JEPARA – Pemerintah Desa Banjaran menggelar musyawarah desa di balai desa setempat, Rabu "
        "(4/6/2025). Kegiatan didukung Pemkab Jepara."
    )

    assert place(text, registers) is None
    assert place(f"{text} Camat Bangsri hadir.", registers) == "33.20.08.2007"


def test_an_event_held_in_a_district_needs_no_venue(registers: Registers) -> None:
    assert (
        place("PMI Kabupaten Jepara mengadakan donor darah di Kecamatan Bangsri.", registers)
        == "33.20.08"
    )
    assert (
        place("PMI Kabupaten Jepara menggelar donor bagi warga di Kecamatan Bangsri.", registers)
        is None
    )


def test_without_the_villages_the_district_is_given(registers: Registers) -> None:
    known = Registers(gazetteer=registers.gazetteer)

    assert place(LEAD.format(place="Balai Desa Banjaran, Kecamatan Bangsri"), known) == "33.20.08"


def test_json_keeps_the_regency_and_asks_for_the_finer_code_that_markdown_fills_in(
    registers: Registers,
) -> None:
    draft = drafted(LEAD.format(place="Balai Desa Banjaran, Kecamatan Bangsri"), registers)
    asked = [one["question"] for one in to_json(draft)["questions"] if one["field"] == "region"]
    question = (
        "Tempatnya Banjaran, Bangsri (33.20.08.2007), menurut “Balai Desa Banjaran, Kecamatan "
        "Bangsri”. Sudah tepat?"
    )

    assert to_json(draft)["region"] == ["33.20"]
    assert asked == [question]
    assert f"\nregion: [33.20, 33.20.08.2007]\n# TANYA region: {question}\n" in to_markdown(draft)


@pytest.mark.bench
def test_a_text_with_a_village_is_read_in_a_moment(registers: Registers) -> None:
    text = LEAD.format(place="Balai Desa Banjaran, Kecamatan Bangsri")
    drafted(text, registers)
    started = time.perf_counter()
    for _ in range(10):
        drafted(text, registers)
    seconds = (time.perf_counter() - started) / 10
    print(f"a text with a village: {seconds:.3f} s")

    assert seconds < 0.2
