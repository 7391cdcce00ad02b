"""Reprinting: after an edit of words alone only the sheets that show them are made anew.

Where the header of an item is the same to the letter, nothing but its own body has changed: no
list, no table and no other page can differ. Its pages are printed from the plates of the last
edition into the spare generation, which takes the place of the output in one step. Wherever more
could have changed, nothing is done, and the whole edition is drawn up again.
"""

import dataclasses
import gc
import importlib
import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gazette.domain.graph import SiteGraph
from gazette.domain.origin import Record
from gazette.domain.records import NewsItem
from gazette.intake.folder import read_again
from gazette.intake.kept import Readings, Row, unpack, unpack_record
from gazette.press._case import Case
from gazette.press._desk import reading_version
from gazette.press._generations import Step, aside, carry_out, differences, keep_spare, spare_of
from gazette.press._glossary import Glossary
from gazette.press._kinds import LastTouch, Staged
from gazette.press._markdown import VERSION, Setter
from gazette.press._plates import NotThere, Plates, keep_plates
from gazette.press._printer import Print, Settings, draw_edition
from gazette.press._publish import lock, path_of, swap, write
from gazette.press._render import environment, render
from gazette.press._signature import Walk
from gazette.press._standing import Standing
from gazette.press._store import Store
from gazette.views.edition import Edition, beginning

MOST_EDITS = 20  # files; after more the whole edition is drawn up again


def keep(standing: Standing, printed: Print, settings: Mapping[str, Any], touches: Any) -> None:
    """Keep the plates and the spare generation of what was just published."""
    wait = aside(lambda: keep_spare(standing.output, spare_of(standing.cache, standing.output)))
    keep_plates(
        _plates(standing),
        frame=standing.frame,
        edition=printed.plain,
        work=printed.work,
        told=_told(printed, settings, touches),
    )
    with suppress(OSError):  # a spare that is not whole is mended when it is used
        wait()


def close_case(standing: Standing, output: str) -> None:
    """Note the content and the output that the plates belong to."""
    path = standing.cache / "plates" / f"{standing.name}.case"
    Case(path, standing.frame, standing.content.rows, output, output, []).keep()


def reprint(standing: Standing, content: Path, *, preview: bool = False) -> bool:
    """Make the sheets anew that changed; False where it takes more than that.

    A *preview* is changed in place, and its search index waits for the next whole edition.
    """
    gc.disable()
    try:
        with lock(standing.output):
            return _reprint(standing, content, preview=preview)
    except (NotThere, _NotWordsAlone, OSError):
        return False
    finally:
        gc.enable()


class _NotWordsAlone(Exception):
    """More than the body of a few public items may have changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    """An item whose body was written anew."""

    shown: str  # the path of its file
    number: int
    row: Row
    item: NewsItem


def _reprint(standing: Standing, content: Path, *, preview: bool) -> bool:
    case = Case.load(standing.cache, standing.name)
    spare = spare_of(standing.cache, standing.output)
    if case is None or (case.frame, case.output) != (standing.frame, standing.signed):
        return False
    if not preview and not spare.is_dir():
        return False
    readings = Readings(standing.cache / "readings.sqlite3", reading_version())
    plates = Plates(_plates(standing), standing.frame, lambda path: _record(readings, path))
    paths = list(_changed(case.content, standing.content))
    edits = _edits(content, paths, plates, readings, standing)
    if preview:
        walk, addresses = _print_in_place(standing.output, case, plates, edits)
    else:
        walk, addresses = _print_and_swap(standing.output, spare, case, plates, edits)
    readings.keep({edit.shown: edit.row for edit in edits}, ())
    case.content, case.output = standing.content.rows, walk.digest()
    case.again = sorted({*case.again, *addresses})
    case.keep()
    standing.reprinted(case.output)
    return True


def _print_in_place(
    output: Path, case: Case, plates: Plates, edits: Iterable[_Edit]
) -> tuple[Walk, list[str]]:
    """Print the sheets of *edits* into *output*; how it stands then, and their addresses."""
    walk = _as_noted(output, case)
    addresses, _ = _print(output, plates, edits)
    walk.again(map(_folder_of, addresses))
    return walk, addresses


def _print_and_swap(
    output: Path, spare: Path, case: Case, plates: Plates, edits: Iterable[_Edit]
) -> tuple[Walk, list[str]]:
    """Print them into the spare generation, which then takes the place of *output*."""
    wait = aside(lambda: [*map(tuple, differences(str(output), str(spare)))])
    try:
        walk = _as_noted(output, case)
    finally:
        steps = [Step(*step) for step in wait()]
    carry_out(steps, str(output), str(spare))
    addresses, edition = _print(spare, plates, edits)
    touched = _touch(spare, plates, edition)
    swap(spare, output)
    if any(step.action in ("mkdir", "rmtree") for step in steps):
        walk = Walk.of(output)
    walk.again(_folder_of(path) for path in (*addresses, *(step.path for step in steps)))
    for folder in touched:
        walk.renew(folder)
    return walk, addresses


def _as_noted(output: Path, case: Case) -> Walk:
    """The output as it stands, which must be as it was noted."""
    walk = Walk.of(output)
    if walk.digest() != case.output:
        raise _NotWordsAlone
    return walk


def _changed(old: Mapping[str, Mapping[str, str]], new: Walk) -> Iterable[str]:
    """The files that were written anew; nothing may have come, gone or changed its kind."""
    found: list[str] = []
    if old.keys() != new.rows.keys():
        raise _NotWordsAlone
    for folder, rows in new.rows.items():
        before = old[folder]
        if rows == before:
            continue
        if rows.keys() != before.keys():
            raise _NotWordsAlone
        found += [f"{folder}/{name}" for name, row in rows.items() if row != before[name]]
    if not 0 < len(found) <= MOST_EDITS:
        raise _NotWordsAlone
    return found


def _edits(
    content: Path, paths: Iterable[str], plates: Plates, readings: Readings, standing: Standing
) -> list[_Edit]:
    """What was changed, where it is nothing but the bodies of public items."""
    try:
        rows = read_again(content, [content / path.lstrip("/") for path in paths], readings)
    except ValueError as error:
        raise _NotWordsAlone from error
    found = []
    for shown, row in rows.items():
        number, old = plates.by_path.get(shown), readings.row(shown)
        if number is None or old is None or shown in standing.said:
            raise _NotWordsAlone
        before, problems_before = unpack(old.packed)
        after, problems = unpack(row.packed)
        was, item = before.record, after.record
        if problems or problems_before or before.sheet.id != after.sheet.id:
            raise _NotWordsAlone
        if not (isinstance(was, NewsItem) and isinstance(item, NewsItem)):
            raise _NotWordsAlone
        same_links = _links(before.sheet) == _links(after.sheet)
        if (
            not same_links
            or was.marks.wording != item.marks.wording
            or _shown_elsewhere(was) != _shown_elsewhere(item)
        ):
            raise _NotWordsAlone
        found.append(_Edit(shown=shown, number=number, row=row, item=item))
    return found


def _links(sheet: Any) -> list[tuple[str, bool, str | None]]:
    return [(link.target, link.is_image, link.scheme) for link in sheet.links]


def _shown_elsewhere(item: NewsItem) -> str:
    """What other pages show of a body."""
    return "" if item.summary else beginning(item.body)


def _record(readings: Readings, path: str) -> Record:
    row = readings.row(path)
    record = unpack_record(row.packed) if row else None
    if record is None:
        raise NotThere(path)
    return record


def _edition(plates: Plates, edits: Iterable[_Edit]) -> tuple[Edition, Settings]:
    told = plates.told
    settings = Settings(**{
        **told["settings"],
        "theme": Path(told["settings"]["theme"]),
        "cache": Path(told["settings"]["cache"]),
    })  # fmt: skip
    graph: SiteGraph = plates.graph()
    for edit in edits:
        plates.amend(edit.number, edit.item)
    edition = draw_edition(graph, settings, frozenset(told["enabled"]), plates.pictures)
    return dataclasses.replace(edition, cards=plates.cards), settings


def _print(folder: Path, plates: Plates, edits: Iterable[_Edit]) -> tuple[list[str], Edition]:
    """Make the sheets of *edits* anew below *folder*; their addresses, and the edition."""
    edition, settings = _edition(plates, edits)
    setter = Setter(
        edition.addresses.base,
        plates.addresses,
        edition.pictures,
        Store(settings.cache / "markdown.sqlite3" if settings.cache else None, VERSION),
        Glossary(edition.graph.terms, edition.addresses.href("/istilah/")),
    )
    templates = environment(
        settings.theme / "templates", site=edition.site, speech=edition.speech, prose=setter
    )
    sheets = [sheet for edit in edits for sheet in plates.sheets(edit.number)]
    for sheet in sheets:
        edition.begin_page()
        text = render(sheet.page(plates.unpack, edition), templates)
        new = f"{sheet.address}.{os.getpid()}"  # the old file may stand in both generations
        write(folder, new, text)
        Path(path_of(folder, new)).replace(path_of(folder, sheet.address))
    setter.flush()
    return [sheet.address for sheet in sheets], edition


def _touch(folder: Path, plates: Plates, edition: Edition) -> set[str]:
    """The last touches that read the pages; the folders that they filled anew."""
    touches = [_named(name) for name in plates.told["touches"]]
    for touch in touches:
        shutil.rmtree(folder / touch.folder, ignore_errors=True)
        touch.apply(Staged(folder=folder, edition=edition, settings=plates.told["plain"]))
    return {f"/{touch.folder}" for touch in touches}


def _named(name: str) -> LastTouch:
    module, _, function = name.partition(":")
    found: LastTouch = getattr(importlib.import_module(module), function)(None)
    return found


def _told(printed: Print, settings: Mapping[str, Any], touches: Iterable[LastTouch]) -> Any:
    own = dataclasses.asdict(Settings.of(settings))
    return {
        "settings": {**own, "theme": str(own["theme"]), "cache": str(own["cache"])},
        "enabled": sorted(printed.plain.addresses.enabled),
        "plain": {
            name: value
            for name, value in settings.items()
            if isinstance(value, str | bool | int | float)
        },
        "touches": [
            f"{touch.apply.__module__}:last_touch" for touch in touches if touch.reads_pages
        ],
    }


def _folder_of(address: str) -> str:
    return address.rpartition("/")[0]


def _plates(standing: Standing) -> Path:
    return standing.cache / "plates" / f"{standing.name}.plates"
