"""References: every id, code, point and pledge that a record names is there."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, get_args

from gazette.domain import origin
from gazette.domain.commitments import AspirationProgress, CommitmentProgress
from gazette.domain.dates import PartialDate, parse_moment, parse_partial_date
from gazette.domain.problems import Place, Problem
from gazette.domain.sheets import Register, Sheet, Value
from gazette.domain.text import nearest, slugify

_REFERENCES: dict[Any, tuple[str, str]] = {
    origin.AgreementId: ("mou", "E301"),
    origin.OrganisationId: ("organisasi", "E302"),
    origin.ProgrammeId: ("program", "E304"),
    origin.OfficialId: ("pejabat", "E308"),
}


def check_references(register: Register) -> Iterator[Problem]:
    """Every id names a record of its register."""
    for sheet in register.sheets:
        for value in sheet.values:
            kind, code = _REFERENCES.get(value.kind, ("", ""))
            if kind and not register.has(kind, value.text):
                several = _several(sheet, value, partial(register.has, kind))
                values = several or _one_unknown(kind, value.text, register)
                yield sheet.problem(code, value.path, value=value.text, **values)


def _one_unknown(kind: str, text: str, register: Register) -> dict[str, str]:
    """What an unknown id was meant to be, and what its file would be called if it is new."""
    slug = slugify(text)
    meant = register.meant_id(kind, text)
    is_known = not slug or register.has(kind, slug) or register.called(kind, text) is not None
    return meant | {"slug": slug} | ({"case": "known"} if is_known else {})


_BETWEEN_IDS = re.compile(r"\s*[,;\u2022]\s*|\s+(?:dan|&)\s+")
_LISTS = (
    ("berita", "organisations"),
    ("berita", "region"),
    ("berita", "mou"),
    ("program", "region"),
    ("mou", "implements"),
    ("mou", "renews"),
    ("mou", "amends"),
    ("mou", "replaces"),
)


def _several(sheet: Sheet, value: Value, is_known: Callable[[str], bool]) -> dict[str, str]:
    """Several ids in one value, as they have to be written there; nothing where it is one."""
    ids = [part for part in _BETWEEN_IDS.split(value.text) if part]
    if len(ids) < 2 or not any(is_known(found) for found in ids):
        return {}
    if value.path in {(key,) for folder, key in _LISTS if folder == sheet.kind}:
        return {"case": "list", "list": f"[{', '.join(ids)}]"}
    if isinstance(value.path[-1], int):
        return {"case": "entries", "entries": ", ".join(f"`- {found}`" for found in ids)}
    return {"case": "one", "ids": " / ".join(f"`{found}`" for found in ids)}


def check_free_text_ids(register: Register) -> Iterator[Problem]:
    """Free text that looks like an organisation's id is one."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.OrganisationOrText):
            looks_like_id = re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", value.text)
            if looks_like_id and ("organisasi", value.text) not in register.by_id:
                values = register.meant_id("organisasi", value.text)
                if register.called("organisasi", value.text):
                    values["case"] = "known"
                yield sheet.problem("W319", value.path, value=value.text, **values)


def check_regions(register: Register) -> Iterator[Problem]:
    """Every region code is in the gazetteer; a region's file is named by one."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.RegionCode):
            if register.gazetteer.get(value.text) is None:
                several = _several(sheet, value, register.gazetteer.__contains__)
                values = several or register.meant_region(value.text)
                yield sheet.problem("E303", value.path, value=value.text, **values)
        if sheet.kind == "wilayah" and register.gazetteer.get(sheet.id) is None:
            at = Place(path=sheet.marks.path)
            values = {"value": sheet.id} | register.meant_region(sheet.id)
            yield Problem(at=at, code="E303", values=values)


def check_duplicate_ids(register: Register) -> Iterator[Problem]:
    """An id stands for one record of its kind, also by case; a news id for one in the site."""
    first: dict[tuple[str, str], Sheet] = {}
    for sheet in register.sheets:
        other = first.setdefault((sheet.kind, sheet.id.casefold()), sheet)
        if other is not sheet:
            path = ("slug",) if sheet.text("slug") else ()
            yield sheet.problem("E309", path, value=sheet.id, other=other.marks.path)


def check_local_ids(register: Register) -> Iterator[Problem]:
    """Local ids are unique across an item's pledges, point numbers within an agreement."""
    for sheet in register.sheets:
        kind = origin.PointNo if sheet.kind == "mou" else origin.LocalId
        seen: dict[str, Value] = {}
        for value in sheet.of_kind(kind):
            first = seen.setdefault(value.text, value)
            if first is not value:
                line = str(sheet.marks.at(*first.path).line)
                yield sheet.problem("E311", value.path, value=value.text, line=line)


def check_points(register: Register) -> Iterator[Problem]:
    """Points that an item refers to are points of that agreement."""
    for sheet in register.sheets:
        if sheet.kind != "berita":
            continue
        for value in sheet.of_kind(origin.PointNo):
            agreement = sheet.text(*value.path[:2], "id")
            target = register.by_id.get(("mou", agreement or ""))
            if target is None or not target.is_whole:
                continue
            known = [point.text for point in target.of_kind(origin.PointNo)]
            if value.text not in known:
                values = {"value": value.text, "agreement": target.id}
                yield sheet.problem("E310", value.path, known=", ".join(known) or "-", **values)


def check_follow_ups(register: Register) -> Iterator[Problem]:
    """A follow-up points to a pledge of an earlier item, with a status that fits it."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.PledgeRef):
            news, hash_sign, local = value.text.partition("#")
            target = register.by_id.get(("berita", news))
            if not hash_sign:
                continue
            if target is None:
                meant = register.meant_id("berita", news)
                yield sheet.problem("E305", value.path, value=news, **meant)
            elif target is sheet:
                yield sheet.problem("E316", value.path, value=value.text)
            else:
                yield from _check_pledge(sheet, value, target, local)


def _check_pledge(sheet: Sheet, value: Value, target: Sheet, local: str) -> Iterator[Problem]:
    pledges = {found.text: str(found.path[0]) for found in target.of_kind(origin.LocalId)}
    ours, theirs = _known_date(sheet), _known_date(target)
    if ours and theirs and ours.last < theirs.first:
        yield sheet.problem("W318", value.path, date=theirs.iso())
    if local in pledges:
        yield from _check_progress(sheet, value, is_commitment=pledges[local] == "commitments")
    elif target.is_whole:
        near = nearest(local, pledges)
        values = {"value": local, "news": target.id, "known": ", ".join(pledges) or "-"}
        values |= {"meant": near} if near else {}
        yield sheet.problem("E306", value.path, **values)


def _check_progress(sheet: Sheet, value: Value, *, is_commitment: bool) -> Iterator[Problem]:
    allowed = get_args(CommitmentProgress if is_commitment else AspirationProgress)
    either = {*get_args(CommitmentProgress), *get_args(AspirationProgress)}
    path = (*value.path[:-1], "status")
    status = sheet.text(*path)
    if status is not None and status in either and status not in allowed:
        what, what_en = (
            ("janji", "a commitment") if is_commitment else ("aspirasi", "an aspiration")
        )
        values = {"value": status, "what": what, "what_en": what_en}
        yield sheet.problem("E307", path, known=", ".join(allowed), **values)


def _known_date(sheet: Sheet) -> PartialDate | None:
    event = parse_partial_date(sheet.text("event", "date") or "")
    published = parse_moment(sheet.text("date") or "")
    return event or (published.date if published else None)


_PARENTS: tuple[tuple[str, str], ...] = (
    ("organisasi", "parent"),
    ("mou", "implements"),
    ("mou", "renews"),
    ("mou", "amends"),
    ("mou", "replaces"),
)


def check_loops(register: Register) -> Iterator[Problem]:
    """No record is above itself: parents, and chains of agreements, come to an end."""
    for kind, key in _PARENTS:
        above: dict[str, list[str]] = defaultdict(list)
        for (folder, record_id), sheet in register.by_id.items():
            if folder == kind:
                above[record_id] = [value.text for value in sheet.values if value.path[0] == key]
        for looping in sorted(_in_loops(above)):
            yield register.by_id[kind, looping].problem("E315", (key,), value=looping)


def _in_loops(above: Mapping[str, list[str]]) -> set[str]:
    """The ids that lead back to themselves: what is left when all that ends is taken away."""
    found: set[str] = set()
    for names in (above, _reversed(above)):
        open_ends = {name: {other for other in names[name] if other in names} for name in names}
        below = _reversed({name: sorted(others) for name, others in open_ends.items()})
        ended = [name for name, others in open_ends.items() if not others]
        while ended:
            name = ended.pop()
            del open_ends[name]
            for other in below.get(name, ()):
                open_ends[other].discard(name)
                if not open_ends[other]:
                    ended.append(other)
        found = found & set(open_ends) if found else set(open_ends)
        if not found:
            break
    return found


def _reversed(above: Mapping[str, list[str]]) -> dict[str, list[str]]:
    below: dict[str, list[str]] = {name: [] for name in above}
    for name, others in above.items():
        for other in others:
            if other in below:
                below[other].append(name)
    return below
