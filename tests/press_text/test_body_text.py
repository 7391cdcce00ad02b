"""The body of a draft is Markdown that shows what the press text shows, list by list."""

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from gazette.press.printing.markdown import Setter
from gazette.press_text.body_text import as_body

Shown = list["str | Shown"]


def shown(text: str) -> list[Shown]:
    """The lists of a draft's body as a reader sees them, those within others as lists."""
    page = BeautifulSoup(Setter("", frozenset(), {}).html(as_body(text)), "html.parser")
    return [_items(one) for one in page.find_all(["ol", "ul"]) if not one.find_parent("li")]


def _items(found: Tag) -> Shown:
    items: Shown = []
    for item in found.find_all("li", recursive=False):
        items.append(
            " ".join(str(one) for one in item.find_all(string=True, recursive=False)).strip()
        )
        items.extend(_items(below) for below in item.find_all(["ol", "ul"], recursive=False))
    return items


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("Hasil:\n1. latih\n2. data\nTutup", [["latih", "data"]]),
        ("Hasil:\n1. latih\n2. stok darah:\n- O\n- AB\n3. data\nTutup", [["latih", "stok darah:", ["O", "AB"], "data"]]),
        ("Hasil:\n1. latih\n2. Dinas diminta:\na. O\nb. AB\nTutup", [["latih", "Dinas diminta:", ["a. O", "b. AB"]]]),
        ("a. Dinas:\n1. x\n2. y\nb. Warga:\n1. z", [["a. Dinas:", ["x", "y"], "b. Warga:", ["z"]]]),
        ("- Dinas\n1. x\n2. y\n- Warga", [["Dinas", ["x", "y"], "Warga"]]),
        ("1. latih\nTutup:\n- O\n- AB", [["latih"], ["O", "AB"]]),
    ],
)  # fmt: skip
def test_a_list_in_a_list_stays_in_it(text: str, lists: list[Shown]) -> None:
    assert shown(text) == lists


def test_no_word_is_lost_and_paragraphs_stand_apart() -> None:
    text = "Rakor\n\n1. satu:\n- a\n2. dua\nTutup"

    assert as_body(text) == "Rakor\n\n1. satu:\n    - a\n2. dua\n\nTutup"


def test_a_long_list_of_two_kinds_stays_one() -> None:
    body = as_body("1. satu\n" + "- a\n" * 60_000 + "2. dua")

    assert body.count("\n    - a") == 60_000
