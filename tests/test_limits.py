"""The limits that are written down are those in the code."""

import re
from pathlib import Path

import pytest

from builders import news, seen
from gazette.domain import dates, programmes, sheets
from gazette.domain.site_plan import RESERVED_PAGES
from gazette.intake import body, header, leaves, listing, readers, text_file
from gazette.press.editing import press_texts
from gazette.press.preview import form
from gazette.press.printing import images

LIMITS = (Path(__file__).resolve().parent.parent / "docs/limits.md").read_text(encoding="utf-8")


def figures(of: str) -> list[int]:
    """The figures in the line of the tables that begins with *of*."""
    line = re.search(rf"^\| {re.escape(of)}[^|]*\|([^|]*)\|", LIMITS, re.M)
    assert line, of
    return [int(figure.replace(",", "")) for figure in re.findall(r"\d[\d,]*", line[1])]


def test_figures_of_a_file() -> None:
    assert [text_file.MAX_BYTES, 1] == figures("size of a file")
    assert [leaves.MAX_ID] == figures("an id")
    assert [leaves.MAX_TITLE] == figures("`title`")
    assert [leaves.MAX_SUMMARY] == figures("`summary`")
    assert [leaves.MAX_TEXT] == figures("any other text value")
    assert [header.MAX_ENTRIES] == figures("entries of a list")
    assert [header.MAX_DEPTH] == figures("nesting")
    assert [listing.MAX_FOLDER_DEPTH] == figures("folders within folders")
    assert [images.MAX_PIXELS] == figures("pixels of an image, width")
    assert [images.MAX_HEIGHT] == figures("pixels of an image from top")
    assert [dates.FIRST_YEAR, dates.LAST_YEAR] == figures("years")
    assert [programmes.MOST_EDITIONS] == figures("editions")


def test_figures_of_a_body() -> None:
    assert [body.MAX_BLOCKS] == figures("paragraphs")
    assert [body.MAX_RULES] == figures("headings")
    assert [body.MAX_BRACKETS] == figures("opening brackets")
    assert [body.MAX_OPEN_BRACKETS] == figures("brackets left open")
    assert [body.MAX_MARKS] == figures("`*`")
    assert [body.MAX_QUOTE_DEPTH] == figures("quotes")
    assert [body.MAX_NESTED] == figures("marks of lists")
    assert [body.MAX_DEFINITIONS] == figures("definitions")
    assert [body.MAX_TARGETS] == figures("named targets")
    assert [body.MAX_INDENT - 1] == figures("spaces before")


def test_reserved_names() -> None:
    assert {
        "index",
        "con",
        "prn",
        "aux",
        "nul",
        "com0",
        "com9",
        "lpt0",
        "lpt9",
    } <= readers.RESERVED_IDS
    assert {"berita", "wilayah", "admin", "data", "pagefind", "feed", "404"} <= RESERVED_PAGES


def test_figures_of_press_texts() -> None:
    assert f"{form.MAX_TEXT:,} characters; its form: 4 MiB" in LIMITS
    assert (4, 5) == (form.MAX_FORM >> 20, press_texts.MAX_BYTES >> 20)


def lines(line: str) -> str:
    """A body with three hundred paragraphs of *line*."""
    return news(body="\n\n".join([line] * 300))


@pytest.mark.parametrize(
    ("of", "code", "text"),
    [
        (" problems of its header", "E102", news(*[f"k{number}: a" for number in range(300)])),
        (" problems of its header", "W058", news("tags:", *["  - rapat #3"] * 300)),
        (" of raw HTML", "E201", lines("<b>")),
        (
            " wrong quotations",
            "E206",
            news(
                "officials:",
                *[f"  - {{name: Adi {n}, evidence: tidak ada}}" for n in range(300)],
            ),
        ),
        (" of personal data", "E401", lines("NIK 3577010406850001")),
        (" control characters", "E002", lines("rapat\x01")),
    ],
)
def test_what_one_run_reports_of_one_file(tmp_path: Path, of: str, code: str, text: str) -> None:
    told = re.search(rf"(\d+){of}", LIMITS.replace("\n", " "))

    found = [code for code, _, _ in seen(tmp_path, text)]

    assert told
    more = [] if code == "E002" else ["W022"]
    assert sorted([*[code] * int(told[1]), *more]) == sorted(found)


def test_near_matches_are_looked_up_for_so_many_words() -> None:
    assert f"looked up for {sheets.MOST_LOOK_UPS} words" in LIMITS
