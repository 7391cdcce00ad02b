"""Reprinting: after an edit of bodies and words alone only what shows them is made anew.

What shows a body are the item's own sheets; what shows its title, its summary or its sources was
noted when the edition was printed. All that is printed again from the plates and the recipes of
that edition into the spare generation, which takes the place of the output in one step. Wherever
more could have changed, nothing is done, and the whole edition is drawn up again.
"""

import dataclasses
import importlib
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from gazette.intake.rubbish import no_collection
from gazette.press._kinds import LastTouch, Staged
from gazette.press.kept.aside import Aside
from gazette.press.kept.case import Case
from gazette.press.kept.edits import Edit, NotLocal, changed_files, edits_of
from gazette.press.kept.generations import Step, carry_out, differences, listing_of, spare_of
from gazette.press.kept.plates import NotThere, keep_plates
from gazette.press.kept.ready import Ready, kept_at
from gazette.press.kept.recipes import keep_recipes
from gazette.press.kept.shelf import shelf
from gazette.press.kept.signature import Walk
from gazette.press.kept.standing import Standing
from gazette.press.printing import cards
from gazette.press.printing.printer import Print, Settings
from gazette.press.printing.publish import lock, path_of, swap, write
from gazette.press.printing.render import render
from gazette.views import open_data, urls
from gazette.views.edition import File, Page


def keep(standing: Standing, printed: Print, settings: Mapping[str, Any], touches: Any) -> None:
    """Keep plates and recipes of what was just published.

    One after the other: two processes that walk through one graph copy it, page by page, which
    takes longer.
    """
    recipes = kept_at(standing, "recipes")
    recipes.unlink(missing_ok=True)
    keep_plates(
        kept_at(standing, "plates"),
        frame=standing.frame,
        edition=printed.plain,
        work=printed.work,
        told=_told(printed, settings, touches),
    )
    keep_recipes(
        recipes,
        frame=standing.frame,
        graph=printed.plain.graph,
        work=printed.work,
        indexes=printed.indexes,
        ledger=None if printed.words_apart else printed.ledger,
    )


def close_case(standing: Standing, output: str) -> None:
    """Note the content and the output that the plates belong to."""
    path = kept_at(standing, "case")
    Case(path, standing.frame, standing.content.rows, output, output, [], {}).keep()


def reprint(
    standing: Standing, content: Path, *, preview: bool = False, ready: Ready | None = None
) -> bool:
    """Make anew what shows the edits since the last build; False where it takes more than that.

    A *preview* is changed in place, and its search index waits for the next whole edition. What was
    made *ready* ahead counts if it is of the same frame.
    """
    try:
        with no_collection(), lock(standing.output):
            if ready is None or not ready.is_of(standing):
                ready = Ready(standing)
            return _reprint(standing, content, ready, preview=preview)
    except (NotThere, NotLocal, OSError):
        return False


def _reprint(standing: Standing, content: Path, ready: Ready, *, preview: bool) -> bool:
    spare = spare_of(standing.cache, standing.output)
    if not preview and not spare.is_dir():
        return False
    case, readings = ready.case, ready.readings
    paths = changed_files(case.content, standing.content)
    edits = edits_of(content, paths, ready.plates, readings, standing.said)
    sheets = _Sheets(ready, edits)
    if preview:
        walk = _print_in_place(standing.output, sheets)
    else:
        walk = _print_and_swap(standing.output, spare, sheets)
    readings.keep({edit.shown: edit.row for edit in edits}, ())
    case.content, case.output = standing.content.rows, walk.digest()
    case.again = sorted({*case.again, *sheets.addresses})
    case.titles.update(sheets.titles)
    case.keep()
    standing.reprinted(case.output)
    return True


def _print_in_place(output: Path, sheets: "_Sheets") -> Walk:
    """Print the sheets into *output*; how it stands then."""
    walk = sheets.ready.walk
    sheets.print(output)
    walk.again(map(_folder_of, sheets.written))
    return walk


def _print_and_swap(output: Path, spare: Path, sheets: "_Sheets") -> Walk:
    """Print them into the spare generation, which then takes the place of *output*."""
    found = differences(listing_of(str(output)), str(spare))
    wait = Aside(lambda: [*map(tuple, found)])
    try:
        walk = sheets.ready.walk
    finally:
        steps = [Step(*step) for step in wait()]
    carry_out(steps, str(output), str(spare))
    sheets.print(spare)
    touched = _touch(spare, sheets.ready)
    swap(spare, output)
    if any(step.action in ("mkdir", "rmtree") for step in steps):
        walk = Walk.of(output)
    walk.again(_folder_of(path) for path in (*sheets.written, *(step.path for step in steps)))
    for folder in touched:
        walk.renew(folder)
    return walk


class _Sheets:
    """The pages and files that show what was edited, made from the plates of the last edition."""

    def __init__(self, ready: Ready, edits: Iterable[Edit]) -> None:
        self.ready, self._edits = ready, list(edits)
        self.written: list[str] = []  # every file, by address
        for edit in self._edits:
            ready.plates.amend(edit.number, edit.item)
        self.titles = self._retitled()
        ready.plates.retitle(self.titles)
        self._pages = self._chosen()

    @property
    def addresses(self) -> list[str]:
        """Those of all pages and files that show what was edited."""
        return [page.address for page in self._pages]

    def _retitled(self) -> dict[str, str]:
        """The new titles of items that have a social card."""
        return {
            urls.news_address(edit.item): edit.item.title
            for edit in self._edits
            if edit.was.title != edit.item.title
            and urls.news_address(edit.item) in self.ready.plates.cards
        }

    def _chosen(self) -> list[Page | File]:
        """What shows the body or the words of an edited item, each once."""
        recipes, numbers = self.ready.recipes, set[int]()
        for edit in self._edits:
            numbers.update(recipes.own(edit.number))
            if edit.of_words:
                numbers.update(recipes.readers(edit.item.id))
        return [recipes.made(number) for number in sorted(numbers)]

    def print(self, folder: Path) -> None:
        """Make them anew below *folder*, where the old ones stand."""
        for page in self._pages:
            self.ready.edition.begin_page()
            if isinstance(page, Page):
                self._replace(folder, page.address, render(page, self.ready.templates))
            else:
                self._replace(folder, page.address, self._text(folder, page))
        self._draw_cards(folder)
        self.ready.setter.flush()

    def _replace(self, folder: Path, address: str, text: str) -> None:
        new = f"{address}.{os.getpid()}"  # the old file may stand in both generations
        write(folder, new, text)
        Path(path_of(folder, new)).replace(path_of(folder, address))
        self.written.append(address)

    def _text(self, folder: Path, file: File) -> str:
        """A file; of a table with a row for each item only the rows of edited ones are made."""
        table = open_data.table_of(file)
        if table is None or not table.is_of_items:
            return file.text
        text = Path(path_of(folder, file.address)).read_bytes().decode()
        for edit in self._edits:
            old = self.ready.plates.story_of(edit.number, edit.was)
            new = self.ready.plates.story_of(edit.number, edit.item)
            try:
                text = open_data.with_another_row(text, file, old, new)
            except ValueError as error:
                raise NotLocal from error
        return text

    def _draw_cards(self, folder: Path) -> None:
        """Draw the cards with new titles, and remove those that nobody shows any more."""
        plates, cache = self.ready.plates, self.ready.settings.cache
        shown = {card.address for card in plates.cards.values()}
        for card in plates.replaced:
            if card.address not in shown:
                Path(path_of(folder, card.address)).unlink(missing_ok=True)
                self.written.append(card.address)
        titled = ((at, plates.cards[at]) for at in self.titles)
        new = {at: card for at, card in titled if not _is_there(folder, card.address)}
        cards.draw_all(folder, new, shelf(cache, "kartu", cards.version()))
        self.written += [card.address for card in new.values()]


def _is_there(folder: Path, address: str) -> bool:
    return Path(path_of(folder, address)).exists()


def _touch(folder: Path, ready: Ready) -> set[str]:
    """The last touches that read the pages; the folders that they filled anew."""
    told = ready.plates.told
    touches = [_named(name) for name in told["touches"]]
    for touch in touches:
        shutil.rmtree(folder / touch.folder, ignore_errors=True)
        touch.apply(Staged(folder=folder, edition=ready.edition, settings=told["plain"]))
    return {f"/{touch.folder}" for touch in touches}


def _named(name: str) -> LastTouch:
    module, _, function = name.partition(":")
    found: LastTouch = getattr(importlib.import_module(module), function)(None)
    return found


def _told(printed: Print, settings: Mapping[str, Any], touches: Sequence[LastTouch]) -> Any:
    own = dataclasses.asdict(Settings.of(settings))
    return {
        "settings": {**own, "theme": str(own["theme"]), "cache": str(own["cache"])},
        "enabled": sorted(printed.plain.addresses.enabled),
        "plain": {
            name: value
            for name, value in settings.items()
            if isinstance(value, str | bool | int | float)
        },
        "later": [f"/{touch.folder}/" for touch in touches],
        "touches": [
            f"{touch.apply.__module__}:last_touch" for touch in touches if touch.reads_pages
        ],
    }


def _folder_of(address: str) -> str:
    return address.rpartition("/")[0]
