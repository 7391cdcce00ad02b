"""Looking things up by the words that people use: regions, register entries, officials."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gazette.domain.people import name_key
from gazette.domain.regions import (
    Gazetteer,
    Region,
    fold_name,
    is_region_code,
    lies_in,
    province_code,
)
from gazette.domain.sheets import Register, Sheet
from gazette.domain.text import search_key
from gazette.intake.gazetteer import load_gazetteer

MOST = 9  # choices that are offered at a time
_NAMES = ("name", "short_name", "title", "aliases", "also_known_as", "numbers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be chosen: what is written into the file, and how it is shown."""

    value: str
    label: str
    is_exact: bool = False  # called just so


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOfficial:
    """An official as an earlier item named him or her."""

    name: str
    role: str = ""
    organisation: str = ""
    person: str = ""


def regions(register: Register, text: str) -> list[Choice]:
    """Regions called *text*; `Penggilingan, Cakung` finds a village below its district."""
    name, _, within = (part.strip() for part in text.partition(","))
    if within:
        parents = [choice.value for choice in regions(register, within)]
        gazetteer = load_gazetteer({province_code(code) for code in parents})
        found = [
            region
            for region in gazetteer.named(name) or _containing(gazetteer, name)
            if any(lies_in(region.code, parent) for parent in parents)
        ]
        return _region_choices(gazetteer, found, name)
    if is_region_code(text):
        gazetteer = load_gazetteer({province_code(text)})
        known = gazetteer.get(text)
        return _region_choices(gazetteer, [known] if known else gazetteer.near(text), text)
    gazetteer = register.gazetteer
    found = list(gazetteer.named(text))
    found += [region for region in _by_alias(register, text) if region not in found]
    near = gazetteer.near(text) if len(text) > 3 else ()
    return _region_choices(gazetteer, found or _containing(gazetteer, text) or near, text)


def _by_alias(register: Register, text: str) -> Iterator[Region]:
    for sheet in register.sheets:
        if sheet.kind == "wilayah" and search_key(text) in map(search_key, _names(sheet)):
            region = register.gazetteer.get(sheet.id)
            if region:
                yield region


def _containing(gazetteer: Gazetteer, text: str) -> list[Region]:
    folded = fold_name(text)
    if len(folded) < 3:
        return []
    found = [
        code for code in gazetteer.regions if folded in fold_name(gazetteer.regions[code].name)
    ]
    return [gazetteer.regions[code] for code in sorted(found, key=lambda code: (len(code), code))]


def _region_choices(gazetteer: Gazetteer, found: Iterable[Region], text: str) -> list[Choice]:
    return [
        Choice(
            value=region.code,
            label=f"{region.code}  {region_label(gazetteer, region.code)}",
            is_exact=region.code == text or region in gazetteer.named(text),
        )
        for region in list(found)[:MOST]
    ]


def region_label(gazetteer: Gazetteer, code: str) -> str:
    """`Kota Madiun, Jawa Timur`."""
    return ", ".join(region.name for region in reversed(gazetteer.chain(code)))


def entries(register: Register, folder: str, text: str) -> list[Choice]:
    """Entries of a register by id, name, alias or number; those called just so come first."""
    wanted = search_key(text)
    exact, partly, names = [], [], {}
    for sheet in register.sheets:
        if sheet.kind != folder:
            continue
        keys = [search_key(name) for name in (sheet.id, *_names(sheet))]
        names.update(dict.fromkeys(keys, sheet))
        if wanted in keys:
            exact.append(sheet)
        elif wanted and any(wanted in key for key in keys):
            partly.append(sheet)
    near = [names[key] for key in difflib.get_close_matches(wanted, names, n=3, cutoff=0.7)]
    found = dict.fromkeys([*(sheet.id for sheet in exact), *(sheet.id for sheet in partly)])
    chosen = list(found) or list(dict.fromkeys(sheet.id for sheet in near))
    exact_ids = {sheet.id for sheet in exact}
    return [
        Choice(value=known, label=entry_label(register, folder, known), is_exact=known in exact_ids)
        for known in chosen[:MOST]
    ]


def entry_label(register: Register, folder: str, known: str) -> str:
    """`Senkom Kota Madiun (senkom-kota-madiun)`."""
    sheet = register.by_id.get((folder, known))
    name = next(_names(sheet), known) if sheet else known
    return f"{name} ({known})"


def _names(sheet: Sheet) -> Iterator[str]:
    for value in sheet.values:
        if value.path[0] in _NAMES and value.path[-1] not in ("party",):
            yield value.text


def officials(register: Register, text: str) -> list[KnownOfficial]:
    """Officials whom earlier items name so, each office once, the latest item first."""
    wanted = search_key(text)
    found: dict[tuple[str, str, str], KnownOfficial] = {}
    for sheet in sorted(register.sheets, key=lambda sheet: sheet.text("date") or "", reverse=True):
        for value in sheet.values if sheet.kind == "berita" else ():
            if value.path[0] != "officials" or value.path[-1] != "name":
                continue
            if wanted not in search_key(value.text):
                continue
            here = value.path[:2]
            official = KnownOfficial(
                name=value.text,
                role=sheet.text(*here, "role") or "",
                organisation=sheet.text(*here, "organisation") or "",
                person=sheet.text(*here, "person") or "",
            )
            key = (name_key(official.name), official.role, official.organisation)
            found.setdefault(key, official)
    return list(found.values())[:MOST]
