"""Languages: every word of the interface is in every catalogue, and reaches the pages."""

import ast
import re
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup, Tag
from jinja2 import Environment

from builds import ROOT, build
from gazette.domain.dates import PartialDate
from gazette.press.printing.locale import LanguageUnknown, speech
from gazette.views import agreements, data_tables, programmes, regions, search, urls
from gazette.views.words import LABELS

CATALOGUES = ROOT / "theme/locale"
LANGUAGES = sorted(path.stem for path in CATALOGUES.glob("*.po"))
# Where words come from a table: the call as it stands, and the table's words.
TABLES = {
    "_EXPLANATIONS[tracked.status]": [*agreements._EXPLANATIONS.values()],
    "title": [title for _, _, title in urls.SECTIONS],
    "label": [label for _, label in search.FILTERS],
    "table.title": [table.title for table in data_tables.TABLES],
    "day": [*programmes._DAYS.values()],
    "relation": [
        "Melaksanakan", "Memperpanjang", "Mengubah", "Mengganti", "Dilaksanakan oleh",
        "Diperpanjang oleh", "Diubah oleh", "Diganti oleh",
    ],
    "words": [],  # handed through
    "word": [],
}  # fmt: skip
NOUNS = {
    "_CHILDREN[region.level if region else None]": [*regions._CHILDREN.values()],
    "_EVERY.get(parts['FREQ'], parts['FREQ'])": [*programmes._EVERY.values()],
    "noun": [
        "berita", "kabupaten/kota", "naskah kesepakatan", "komitmen", "aspirasi", "pejabat",
        "pencabutan", "koreksi", "ralat", "hak jawab",
    ],
    "one if number == 1 else many": [],
    "word": [],
}  # fmt: skip


def texts(node: ast.expr, table: dict[str, list[str]]) -> list[str]:
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    assert ast.unparse(node) in table, f"say where its words come from: {ast.unparse(node)}"
    return table[ast.unparse(node)]


def calls() -> Iterator[tuple[str, list[ast.expr]]]:
    paths = [
        *(ROOT / "plugins/gazette/views").glob("*.py"),
        ROOT / "plugins/gazette/press/printing/printer.py",
    ]
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield node.func.attr, node.args


def words() -> set[str]:
    """Every word that templates and views say."""
    found = set(LABELS.values())
    environment = Environment(extensions=["jinja2.ext.i18n"])
    for path in (ROOT / "theme/templates").rglob("*.html"):
        source = path.read_text(encoding="utf-8")
        found |= {str(said) for _, _, said in environment.extract_translations(source)}
    for name, args in calls():
        if name == "say":
            found.update(texts(args[0], TABLES))
    return found


def nouns() -> set[str]:
    """Every noun that is counted."""
    found: set[str] = set()
    for name, args in calls():
        if name == "noun":
            found.update(texts(args[1], NOUNS))
        elif name == "count" and len(args) == 3:
            found.update(text for arg in args[1:] for text in texts(arg, NOUNS))
    return found


def catalogue(lang: str) -> tuple[dict[str, str], dict[str, tuple[str, ...]], dict[str, str]]:
    """The words, the nouns, and the words that are said otherwise as a value."""
    said: dict[str, str] = {}
    counted: dict[str, tuple[str, ...]] = {}
    valued: dict[str, str] = {}
    with (CATALOGUES / f"{lang}.po").open("rb") as file:
        for message in read_po(file, abort_invalid=True):
            if isinstance(message.id, tuple):
                counted[message.id[0]] = message.string
            elif message.context:
                valued[message.id] = message.string
            elif message.id:
                said[message.id] = message.string
    return said, counted, valued


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_catalogue_has_every_word_and_no_other(lang: str) -> None:
    said, counted, valued = catalogue(lang)

    assert sorted(words()) == sorted(said)
    assert sorted(nouns()) == sorted(counted)
    assert set(valued) <= set(LABELS.values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_left_untranslated_and_values_keep_their_names(lang: str) -> None:
    said, counted, _ = catalogue(lang)
    same = {"MoU", "Agenda", "Program", "Media", "Data", "Status"}

    assert [] == [word for word, text in said.items() if not text.strip()]
    assert set() == {word for word, text in said.items() if word == text} - same
    assert [] == [word for word, forms in counted.items() if len(forms) != 2 or not all(forms)]
    assert [] == [
        word
        for word, text in said.items()
        if sorted(re.findall(r"\{\w+\}", word)) != sorted(re.findall(r"\{\w+\}", text))
    ]


def test_english_says_numbers_dates_times_and_plurals_its_own_way() -> None:
    english = speech(CATALOGUES, "en")

    assert ("1 item", "2 items", "1,500 items") == tuple(
        english.count(number, "berita", "berita") for number in (1, 2, 1500)
    )
    assert "Wednesday, 4 June 2025" == english.event_date(PartialDate(2025, 6, 4)).text
    assert "June 2025" == english.date(PartialDate(2025, 6)).text
    assert "08:30 WITA" == english.time(time(8, 30), "WITA")
    assert ("Commitment", "Commitments") == (english.label("komitmen"), english.say("Komitmen"))


def test_indonesian_has_one_form_for_any_number() -> None:
    indonesian = speech(CATALOGUES, "id")

    assert ("1 berita", "1.500 berita") == tuple(
        indonesian.count(number, "berita", "berita") for number in (1, 1500)
    )


def test_an_unknown_language_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(LanguageUnknown, match="en, id"):
        speech(CATALOGUES, "xx")


@pytest.fixture(scope="module")
def english_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("english") / "output"
    return build(ROOT / "content", output, {"DEFAULT_LANG": "en", "KABAR_CARDS": 0})


def said_on(page: BeautifulSoup) -> Iterator[str]:
    """The pieces of text in the page's own language, with labels and alternative texts."""
    for tag in page.find_all(True):
        if tag.name in ("script", "style", "meta", "link") or tag.find_parent(["script", "style"]):
            continue
        if any(
            parent.get("lang", "en") != "en"
            for parent in (tag, *tag.parents)
            if isinstance(parent, Tag)
        ):
            continue
        for name in ("aria-label", "placeholder", "data-label", "data-none"):
            if tag.get(name):
                yield str(tag[name])
        for child in tag.children:
            if not isinstance(child, Tag) and child.strip():
                yield " ".join(child.split())


def test_the_english_site_speaks_english(english_site: Path) -> None:
    indonesian = {
        word for word, text in catalogue("en")[0].items() if word != text and "{" not in word
    }
    names = {"Berita", "Tahun"}  # words that records may consist of
    left = []
    for path in english_site.rglob("*.html"):
        if {"admin", "pola"} & set(path.parts):  # made for editors and developers
            continue
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        assert page.select_one("html[lang=en]"), path
        left += [
            (path.relative_to(english_site).as_posix(), piece)
            for piece in said_on(page)
            if piece.rstrip(".:, ") in indonesian - names
        ]

    assert not left, sorted(set(left))


def test_records_on_the_english_site_are_marked_as_indonesian(english_site: Path) -> None:
    page = BeautifulSoup((english_site / "index.html").read_text(), "html.parser")
    item = next((english_site / "berita/2025").glob("audiensi-senkom-kota-madiun*/index.html"))
    news = BeautifulSoup(item.read_text(), "html.parser")

    assert all(link.get("lang") == "id" for link in page.select(".story__title a"))
    assert ["id", "id"] == [news.select_one(name)["lang"] for name in ("h1", ".prose")]


def test_the_index_keeps_the_language_of_what_is_searched(english_site: Path) -> None:
    assert (english_site / "pagefind/wasm.id.pagefind").is_file()
