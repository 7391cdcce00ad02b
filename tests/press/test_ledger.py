"""The ledger: which pages of the last output are still what they were."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from gazette.intake.kept import one_after_another
from gazette.press.kept.last_output import LastOutput
from gazette.press.kept.ledger import Ledger
from gazette.press.kept.reads import Noted, Notes
from gazette.press.kept.signature import signature
from gazette.press.kept.stamps import Stamps


def stamps_of(things: Mapping[str, str]) -> Stamps:
    stamps = Stamps()
    stamps.add(Noted("things", lambda: things, Notes()))
    return stamps


@pytest.fixture
def output(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/index.html").write_text("a")
    return tmp_path / "out"


def opened(output: Path, basis: str = "code") -> Ledger:
    cache = output.parent / "cache"
    return Ledger.of(cache, LastOutput(output, cache), basis)


def printed(output: Path, pages: Mapping[str, list[str]], things: Mapping[str, str]) -> None:
    """Print *pages*, each of which reads its keys, and note it."""
    ledger, stamps = opened(output), stamps_of(things)
    ledger.compare(stamps, one_after_another)
    ledger.note(
        address
        if ledger.holds(address, b"given")
        else (address, b"given", reads, {key: stamps.known(key) for key in reads})
        for address, reads in pages.items()
    )
    ledger.keep(signature(output))


def compared(output: Path, things: Mapping[str, str]) -> Ledger:
    ledger = opened(output)
    ledger.compare(stamps_of(things), one_after_another)
    return ledger


PAGES = {"/": ["things=a", "things=b"], "/a/": ["things=a"], "/c/": ["things=c"]}


def test_what_reads_the_same_holds(output: Path) -> None:
    printed(output, PAGES, {"a": "1", "b": "2", "c": "3"})

    found = compared(output, {"a": "1", "b": "changed", "c": "3"})

    assert {"/a/", "/c/"} == {address for address in PAGES if found.holds(address, b"given")}
    assert not found.holds("/a/", b"other")
    assert not found.holds("/new/", b"given")


def test_what_comes_or_goes_at_a_key_is_another_thing(output: Path) -> None:
    printed(output, PAGES, {"a": "1", "b": "2"})

    found = compared(output, {"b": "2", "c": "3"})

    assert not any(found.holds(address, b"given") for address in PAGES)


def test_a_key_of_which_nobody_can_say_is_never_the_same(output: Path) -> None:
    printed(output, {"/": ["unknown=a"], "/a/": ["things=a"]}, {"a": "1"})

    found = compared(output, {"a": "1"})

    assert not found.holds("/", b"given")
    assert found.holds("/a/", b"given")


def test_a_page_that_is_made_anew_is_known_by_what_it_read_then(output: Path) -> None:
    printed(output, PAGES, {"a": "1", "b": "2", "c": "3"})
    printed(output, PAGES, {"a": "1", "b": "2", "c": "changed"})

    found = compared(output, {"a": "1", "b": "2", "c": "changed"})

    assert all(found.holds(address, b"given") for address in PAGES)
    assert not compared(output, {"a": "1", "b": "2", "c": "3"}).holds("/c/", b"given")


def test_keys_that_nobody_reads_any_more_are_let_go(output: Path) -> None:
    things = {str(number): "1" for number in range(8)}
    many = {"/": [f"things={number}" for number in things], "/a/": ["things=7", "things=3"]}
    printed(output, many, things)
    printed(output, {"/a/": many["/a/"]}, things)

    found = compared(output, things)

    assert ["things=3", "things=7"] == sorted(found.keys)
    assert found.holds("/a/", b"given")
    assert not compared(output, {**things, "3": "changed"}).holds("/a/", b"given")


@pytest.mark.parametrize("what", ["code", "output"])
def test_it_counts_for_one_output_and_one_code(output: Path, what: str) -> None:
    printed(output, PAGES, {"a": "1", "b": "2", "c": "3"})
    if what == "output":
        (output / "index.html").write_text("touched")

    found = opened(output, "other" if what == "code" else "code")

    assert not found.rows
