"""Checks over all content at once: what a single file cannot know of itself.

They read sheets, not records, so that a file with one mistake is still judged for all others.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, get_args

from gazette.domain import origin
from gazette.domain.commitments import AspirationProgress, CommitmentProgress
from gazette.domain.dates import (
    WEEKDAYS,
    PartialDate,
    parse_moment,
    parse_partial_date,
    parse_shorthand,
)
from gazette.domain.origin import KeyPath
from gazette.domain.people import name_key, split_name
from gazette.domain.personal_data import personal_data
from gazette.domain.problems import Place, Problem
from gazette.domain.regions import Gazetteer
from gazette.domain.sheets import Register, Sheet, Value
from gazette.domain.text import fold_spaces, nearest


def all_problems(register: Register) -> Iterator[Problem]:
    """Every problem that only the whole content shows."""
    for check in CHECKS:
        yield from check(register)


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
            if kind and (kind, value.text) not in register.by_id:
                yield sheet.problem(
                    code, value.path, value=value.text, **_meant(value.text, register.ids(kind))
                )


def check_free_text_ids(register: Register) -> Iterator[Problem]:
    """Free text that looks like an organisation's id is one."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.OrganisationOrText):
            looks_like_id = re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", value.text)
            if looks_like_id and ("organisasi", value.text) not in register.by_id:
                ids = register.ids("organisasi")
                yield sheet.problem("W319", value.path, value=value.text, **_meant(value.text, ids))


def check_regions(register: Register) -> Iterator[Problem]:
    """Every region code is in the gazetteer; a region's file is named by one."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.RegionCode):
            if register.gazetteer.get(value.text) is None:
                near = _near_region(value.text, register.gazetteer)
                yield sheet.problem("E303", value.path, value=value.text, **near)
        if sheet.kind == "wilayah" and register.gazetteer.get(sheet.id) is None:
            at = Place(path=sheet.marks.path)
            yield Problem(at=at, code="E303", values={"value": sheet.id})


def _near_region(text: str, gazetteer: Gazetteer) -> dict[str, str]:
    near = gazetteer.named(text) or gazetteer.near(text)
    if not near:
        return {}
    return {"meant": "` / `".join(f"{region.code} {region.name}" for region in near[:3])}


def check_duplicate_ids(register: Register) -> Iterator[Problem]:
    """An id stands for one record of its kind; a news id for one in the whole site."""
    for sheet in register.sheets:
        other = register.by_id[sheet.kind, sheet.id]
        if other is not sheet:
            path = ("slug",) if sheet.text("slug") else ()
            yield sheet.problem("E309", path, value=sheet.id, other=other.marks.path)


def check_local_ids(register: Register) -> Iterator[Problem]:
    """Local ids are unique across an item's pledges, point numbers within an agreement."""
    for sheet in register.sheets:
        for kind in (origin.LocalId, origin.PointNo):
            if kind is origin.PointNo and sheet.kind != "mou":
                continue
            seen: dict[str, int] = {}
            for value in sheet.of_kind(kind):
                line = sheet.marks.at(*value.path).line
                if value.text in seen:
                    yield sheet.problem(
                        "E311", value.path, value=value.text, line=str(seen[value.text])
                    )
                seen.setdefault(value.text, line)


def check_points(register: Register) -> Iterator[Problem]:
    """Points that an item refers to are points of that agreement."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.PointNo):
            if sheet.kind != "berita":
                continue
            agreement = sheet.text(*value.path[:2], "id")
            target = register.by_id.get(("mou", agreement or ""))
            if target is None:
                continue
            known = [point.text for point in target.of_kind(origin.PointNo)]
            if value.text not in known:
                yield sheet.problem(
                    "E310",
                    value.path,
                    value=value.text,
                    agreement=target.id,
                    known=", ".join(known) or "-",
                )


def check_follow_ups(register: Register) -> Iterator[Problem]:
    """A follow-up points to a pledge of an earlier item, with a status that fits it."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.PledgeRef):
            news, hash_sign, local = value.text.partition("#")
            if not hash_sign:
                continue
            target = register.by_id.get(("berita", news))
            if target is None:
                meant = _meant(news, register.ids("berita"))
                yield sheet.problem("E305", value.path, value=news, **meant)
                continue
            yield from _check_pledge(sheet, value, target, local)


def _check_pledge(sheet: Sheet, value: Value, target: Sheet, local: str) -> Iterator[Problem]:
    pledges = {found.text: str(found.path[0]) for found in target.of_kind(origin.LocalId)}
    if local not in pledges:
        known = ", ".join(pledges) or "-"
        meant = _meant(local, pledges)
        yield sheet.problem("E306", value.path, value=local, news=target.id, known=known, **meant)
        return
    is_commitment = pledges[local] == "commitments"
    allowed = get_args(CommitmentProgress if is_commitment else AspirationProgress)
    path = (*value.path[:-1], "status")
    status = sheet.text(*path)
    if status is not None and status not in allowed:
        what, what_en = (
            ("janji", "a commitment") if is_commitment else ("aspirasi", "an aspiration")
        )
        known = ", ".join(allowed)
        yield sheet.problem("E307", path, value=status, what=what, what_en=what_en, known=known)
    ours, theirs = _known_date(sheet), _known_date(target)
    if ours and theirs and ours.last < theirs.first:
        yield sheet.problem("W318", value.path, date=theirs.iso())


def _known_date(sheet: Sheet) -> PartialDate | None:
    event = parse_partial_date(sheet.text("event", "date") or "")
    published = parse_moment(sheet.text("date") or "")
    return event or (published.date if published else None)


def check_evidence(register: Register) -> Iterator[Problem]:
    """Evidence stands word for word in the body, spaces folded."""
    for sheet in register.sheets:
        quotes = list(sheet.of_kind(origin.Quote))
        body = fold_spaces(sheet.body) if quotes else ""
        for value in quotes:
            if fold_spaces(value.text) not in body:
                yield sheet.problem("E206", value.path)


_SPANS: tuple[tuple[str, KeyPath, KeyPath], ...] = (
    ("berita", ("event", "date"), ("event", "end")),
    ("mou", ("in_force", "from"), ("in_force", "until")),
    ("program", ("since",), ("until",)),
)


def check_dates(register: Register) -> Iterator[Problem]:
    """No end lies before its start, and the shorthand agrees with the date."""
    for sheet in register.sheets:
        for kind, start_path, end_path in _SPANS:
            if sheet.kind != kind:
                continue
            start = parse_partial_date(sheet.text(*start_path) or "")
            end = parse_partial_date(sheet.text(*end_path) or "")
            if start and end and end.last < start.first:
                yield sheet.problem("E115", end_path, value=end.iso(), start=start.iso())
        yield from _check_shorthand(sheet)


def _check_shorthand(sheet: Sheet) -> Iterator[Problem]:
    written = sheet.text("event", "as_written")
    on = parse_partial_date(sheet.text("event", "date") or "")
    if not written or on is None or parse_shorthand(written).agrees_with(on):
        return
    weekday = WEEKDAYS[on.first.weekday()].capitalize() if on.is_day else "-"
    yield sheet.problem(
        "E116",
        ("event", "as_written"),
        value=written,
        date=on.iso(),
        weekday=weekday,
        weekday_en=f"{on.first:%A}" if on.is_day else "-",
    )


def check_people(register: Register) -> Iterator[Problem]:
    """Two people of one name are told apart by the register of officials, never by guessing."""
    registered = _registered_names(register)
    organisations: dict[str, dict[str, tuple[Sheet, Value]]] = defaultdict(dict)
    for sheet in register.sheets:
        if sheet.kind != "berita":
            continue
        for value in sheet.values:
            if value.path[:1] != ("officials",) or value.path[-1] != "name":
                continue
            if sheet.text(*value.path[:2], "person"):
                continue
            bare = split_name(value.text).bare
            owners = registered.get(name_key(bare), [])
            if len(owners) > 1:
                yield sheet.problem("E313", value.path, value=bare, known=", ".join(owners))
            elif not owners:
                organisation = sheet.text(*value.path[:2], "organisation") or "-"
                organisations[name_key(bare)].setdefault(organisation, (sheet, value))
    for by_organisation in organisations.values():
        if len(by_organisation) > 1:
            known = ", ".join(sorted(by_organisation))
            for sheet, value in by_organisation.values():
                bare = split_name(value.text).bare
                yield sheet.problem(
                    "W314", value.path, value=bare, known=known, slug=name_key(bare)
                )


def _registered_names(register: Register) -> dict[str, list[str]]:
    names: dict[str, list[str]] = defaultdict(list)
    for sheet in register.sheets:
        if sheet.kind != "pejabat":
            continue
        for value in sheet.values:
            if value.path[0] in ("name", "also_known_as"):
                key = name_key(value.text)
                if sheet.id not in names[key]:
                    names[key].append(sheet.id)
    return names


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
        above = {
            sheet.id: [value.text for value in sheet.values if value.path[0] == key]
            for sheet in register.sheets
            if sheet.kind == kind
        }
        for found in _in_loops(above):
            yield register.by_id[kind, found].problem("E315", (key,), value=found)


def _in_loops(above: Mapping[str, list[str]]) -> list[str]:
    """The ids that lead back to themselves."""
    settled: set[str] = set()
    looping: set[str] = set()
    for start in above:
        trail: list[str] = []
        stack: list[tuple[str, Iterator[str]]] = []
        if start in settled:
            continue
        stack.append((start, iter(above[start])))
        trail.append(start)
        while stack:
            following = next((step for step in stack[-1][1] if step in above), None)
            if following is None:
                settled.add(stack.pop()[0])
                trail.pop()
            elif following in trail:
                looping.update(trail[trail.index(following) :])
            elif following not in settled:
                stack.append((following, iter(above[following])))
                trail.append(following)
    return sorted(looping)


def check_images(register: Register) -> Iterator[Problem]:
    """Every image that a record names is there."""
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.ImageName):
            if value.text not in register.images:
                meant = _meant(value.text, register.images)
                yield sheet.problem("E204", value.path, text=value.text, **meant)
        for link in sheet.links:
            relative = link.is_image and not re.match(r"[A-Za-z][\w+.-]*:|//", link.target)
            if relative and link.target.lstrip("/") not in register.images:
                values = {"text": link.target} | _meant(link.target, register.images)
                yield Problem(at=link.at, code="E204", field="body", values=values)


def check_personal_data(register: Register) -> Iterator[Problem]:
    """No identity number, mobile number or e-mail address stands in any record."""
    for sheet in register.sheets:
        for value in sheet.values:
            if not value.text.isdecimal() and value.text.isalpha():
                continue
            is_contact = sheet.kind == "organisasi" and value.path[0] == "contacts"
            is_url = value.kind is origin.Url
            for code, _ in personal_data(value.text):
                if (code == "E401" and is_url) or (code != "E401" and is_contact):
                    continue
                yield sheet.problem(code, value.path)
        for code, offset in personal_data(sheet.body):
            line = sheet.marks.body_line + sheet.body.count("\n", 0, offset)
            column = offset - (sheet.body.rfind("\n", 0, offset) + 1) + 1
            at = Place(path=sheet.marks.path, line=line, column=column)
            yield Problem(at=at, code=code, field="body")


def _meant(word: str, choices: Iterable[str]) -> dict[str, str]:
    found = nearest(word, choices)
    return {"meant": found} if found else {}


CHECKS: tuple[Callable[[Register], Iterator[Problem]], ...] = (
    check_references,
    check_free_text_ids,
    check_regions,
    check_duplicate_ids,
    check_local_ids,
    check_points,
    check_follow_ups,
    check_evidence,
    check_dates,
    check_people,
    check_loops,
    check_images,
    check_personal_data,
)
