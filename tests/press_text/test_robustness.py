"""Robustness: whatever comes in, a draft comes out, soon, and the same each time."""

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gazette.domain.records import KIND_BY_FOLDER
from gazette.intake.readers import read_record
from gazette.press_text.as_json import to_json
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import draft_from_text
from gazette.press_text.letters import decode
from gazette.press_text.registers import Registers

HERE = Path(__file__).parent
TODAY = date(2026, 1, 31)
RELAXED = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
WORDS = st.sampled_from(
    """Rabu (4/6) (31/07/2025) 18 April 2025 kemarin Ketua Wakil Kapolres Madiun Kota , . ; : “ ” ( ) 1. a. - AKBP H. S.H.
    Senkom PMI Nomor: Kep-192/PP.SK.MP/XII/2024 di Aula Mapolres didampingi serta dan ujar menyepakati: Pertama, Kedua,
    Baca juga: Iklan Komentar <p> </p> <br> <b> Bupati Wali Kabupaten Kecamatan Desa bin I Wayan 0812-3456-7890 x@y.id
    # --- ``` [a](b) & < > \\ | * _ {} \u202e \x00""".split()
)


def drafted(text: str, registers: Registers) -> str:
    draft = draft_from_text(text, registers=registers, today=TODAY)
    to_json(draft)
    return to_markdown(draft)


@pytest.mark.parametrize("text", ["Pertama,\nKedua,\n", "Pertama\n\nKedua: a\n", "1.\n2.\n"])
def test_points_without_words_are_no_list(text: str, registers: Registers) -> None:
    assert "commitments:" not in drafted(text, registers)


@RELAXED
@given(text=st.text(max_size=400))
def test_any_text_gives_a_draft(text: str, registers: Registers) -> None:
    assert drafted(text, registers).startswith("---\n")


@RELAXED
@given(pieces=st.lists(st.one_of(WORDS, st.sampled_from(["\n", "\n\n"])), max_size=120))
def test_any_press_words_give_markdown_that_intake_reads(
    pieces: list[str], registers: Registers
) -> None:
    markdown = drafted(" ".join(pieces), registers)
    reading = read_record(markdown, "x.md", KIND_BY_FOLDER["berita"], "x")

    assert [] == [problem for problem in reading.problems if problem.code not in ("E101",)]


@RELAXED
@given(data=st.binary(max_size=600))
def test_any_bytes_give_a_draft(data: bytes, registers: Registers) -> None:
    assert drafted(decode(data), registers).startswith("---\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        "a" * 1_048_576,
        "Kapolres " * 120_000,
        "1. " * 350_000,
        "(" * 200_000,
        '"' * 200_000,
        "Senin (1/1) " * 90_000,
        "No. 1/2/3/4/5/6/7/8/9 " * 50_000,
        "Ketua Senkom Kota Madiun, H. Budi Santoso, S.H., M.H., " * 20_000,
        "<div>" * 60_000 + "teks",
        "<p>Rapat digelar di Aula, Senin (1/9/2025).</p>" * 20_000,
        "\x00\xff\x01\x02" * 50_000,
        "A.B.C.D.E.F." * 80_000,
        "Jalan Jalan " * 80_000 + "di Aula " * 10_000,
    ],
    ids=lambda text: f"{text[:12]!r}x{len(text)}",
)
def test_a_huge_or_hollow_text_asserts_no_person(text: str, registers: Registers) -> None:
    draft = draft_from_text(text, registers=registers, today=TODAY)

    assert [] == list(draft.officials)


LEAD = "Polres Madiun menggelar rapat di Aula Melati, Rabu (4/6/2025)"


@pytest.mark.parametrize(
    "text",
    [
        LEAD + ". " + "4 Juni 2025, " * 4_500,
        LEAD + ". " + "di Aula " * 7_000,
        LEAD + ". " + "S." * 25_000,
        LEAD + ". " + "kerja sama " + "Nomor : 1/A " * 300,
        LEAD + ". " + "A1/B2/C3/D4/2024 " * 3_500,
        LEAD + ", " + "A" * 80 + "! Selesai.",
        LEAD + ".\nRapat menyepakati:\n1. a" + "." * 50_000 + "x\n2. b\n",
        LEAD + ".\nRapat menyepakati: Pertama, a" + "," * 30_000 + "x. Kedua, b.",
        LEAD + ". " + "senilai Rp 1 menyerahkan bantuan uang " * 1_500,
        LEAD + ". " + "warga RT 1 " * 5_000 + "korban bernama Ayu",
        "<html><ol>" + "<li>a</li>" * 8_000 + "</ol></html>",
        "<html><body>" + "<p>a" * 15_000,  # one within the other, for none is closed
        "<html><body>" + "<article class='tags'><h3>a" * 12_000,
        LEAD + ". " + "Panewu " * 8_000,
        LEAD + ". " + "Ada 3 program yang dijalankan X yakni a, " * 1_400,
    ],
    ids=lambda text: f"{text[62:90]!r}x{len(text)}",
)
def test_a_text_made_to_be_slow_is_read_in_time(text: str, registers: Registers) -> None:
    start = time.perf_counter()
    drafted(text, registers)

    assert 20 > time.perf_counter() - start  # quadratic or worse, each took minutes


def test_a_page_without_text_gives_a_draft(registers: Registers) -> None:
    assert "TANYA title" in drafted("<html><body><p></p></body></html>", registers)


def test_the_same_text_gives_the_same_draft(registers: Registers) -> None:
    text = (HERE / "seeds" / "001_181f298f41c979ee.txt").read_text("utf-8")

    assert drafted(text, registers) == drafted(text, registers)


@pytest.mark.bench
def test_every_labelled_text_is_timed(registers: Registers) -> None:
    texts = [path.read_text("utf-8") for path in sorted(HERE.glob("*/*.txt"))]
    drafted(texts[0], registers)
    times = []
    for text in texts:
        start = time.perf_counter()
        drafted(text, registers)
        times.append(time.perf_counter() - start)
    print(
        f"press text: {len(times)} texts, mean {sum(times) / len(times):.3f} s, longest {max(times):.3f} s"
    )

    assert len(texts) == len(times)
