"""Checks over all content at once: what a single file cannot know of itself.

They read sheets, not records, so that a file with one mistake is still judged for all others.
"""

from collections.abc import Callable, Iterator, Mapping

from gazette.domain import origin
from gazette.domain.addresses import (
    check_addresses,
    check_images,
    check_links,
    official_names,
    people_named,
)
from gazette.domain.characters import Resolved
from gazette.domain.dates import WEEKDAYS, parse_partial_date, parse_shorthand
from gazette.domain.doubts import DOUBTS
from gazette.domain.drafts import is_published
from gazette.domain.identities import Identities
from gazette.domain.origin import KeyPath
from gazette.domain.people import name_id, name_key, split_name
from gazette.domain.personal_data import personal_data
from gazette.domain.private_people import private_people
from gazette.domain.problems import Place, Problem, and_more, first_few
from gazette.domain.quotations import missing_from
from gazette.domain.references import (
    check_duplicate_ids,
    check_follow_ups,
    check_free_text_ids,
    check_local_ids,
    check_loops,
    check_points,
    check_references,
    check_regions,
)
from gazette.domain.regions import Gazetteer
from gazette.domain.sheets import Register, Sheet

_MOST_PROBLEMS = 50  # of one kind in one file


def all_problems(register: Register) -> Iterator[Problem]:
    """Every problem that only the whole content shows."""
    for check in CHECKS:
        yield from check(register)


def own_problems(sheet: Sheet) -> Iterator[Problem]:
    """Every problem that a file has by itself, once it can be read."""
    alone = Register(sheets=(sheet,), gazetteer=_NOWHERE)
    for check in OWN_CHECKS:
        yield from check(alone)


def check_evidence(register: Register) -> Iterator[Problem]:
    """Evidence stands word for word in the body, spaces folded."""
    for sheet in register.sheets:
        quotes = list(sheet.of_kind(origin.Quote))
        if quotes:
            missing = missing_from(sheet.body, (value.text for value in quotes))
            found, more = first_few(missing, _MOST_PROBLEMS)
            problems = [sheet.problem("E206", quotes[number].path) for number in found]
            yield from (*problems, *and_more(problems, more))


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
    named = {sheet.marks.path: list(people_named(sheet)) for sheet in register.sheets}
    identities = Identities.among(
        (person for people in named.values() for _, person in people), official_names(register)
    )
    homonyms = _of_registered(identities.homonyms(), register)
    warned: set[tuple[str, str]] = set()
    for sheet in register.sheets:
        for path, person in named[sheet.marks.path]:
            key, bare = name_key(person.name), split_name(person.name).bare
            owners = identities.registered.get(key, ())
            if person.person:
                continue
            if len(owners) > 1:
                yield sheet.problem("E313", path, value=bare, known=", ".join(owners))
            elif person.organisation in homonyms.get(key, ()):
                about = (key, person.organisation or "")
                if about not in warned:
                    known = ", ".join(homonyms[key])
                    yield sheet.problem("W314", path, value=bare, known=known, slug=name_id(key))
                warned.add(about)


def _of_registered(
    homonyms: Mapping[str, tuple[str, ...]], register: Register
) -> dict[str, tuple[str, ...]]:
    """Those of organisations that there are: a misspelt id makes no second person."""
    known = {
        key: tuple(name for name in names if ("organisasi", name) in register.by_id)
        for key, names in homonyms.items()
    }
    return {key: names for key, names in known.items() if len(names) > 1}


_APART = "\n\n|\n\n"  # between values, so that nothing is read across two


def check_personal_data(register: Register) -> Iterator[Problem]:
    """No identity number, mobile number or e-mail address stands in any record."""
    for sheet in register.sheets:
        name = sheet.marks.path.rpartition("/")[2].removesuffix(".md")
        if not any(personal_data(_APART.join((name, *(value.text for value in sheet.values))))):
            yield from _in_body(sheet)
            continue
        yield from _in_name(sheet, name)
        for value in sheet.values:
            is_contact = sheet.kind == "organisasi" and value.path[0] == "contacts"
            for code in sorted({code for code, _ in personal_data(value.text)}):
                if code == "E401" or not is_contact:
                    yield sheet.problem(code, value.path)
        yield from _in_body(sheet)


def _in_name(sheet: Sheet, name: str) -> Iterator[Problem]:
    """The file's name is the page's address, and stands in the link that proposes corrections."""
    for code in sorted({code for code, _ in personal_data(name)}):
        yield Problem(at=Place(path=sheet.marks.path), code=code, field="id")


def _in_body(sheet: Sheet) -> Iterator[Problem]:
    read = Resolved(sheet.body)
    found, more = first_few(personal_data(read.text), _MOST_PROBLEMS)
    problems = [sheet.body_problem(code, read.written_at(offset)) for code, offset in found]
    yield from (*problems, *and_more(problems, more))


_TOLD_OF = {"title", "summary", "text", "answer", "note", "caption", "alt"}


def check_private_people(register: Register) -> Iterator[Problem]:
    """No published item makes a victim, a child or the owner of an account known."""
    for sheet in register.sheets:
        if not is_published(sheet):
            continue
        officials = {
            name_key(value.text)
            for value in sheet.values
            if value.path[0] == "officials" and value.path[-1] == "name"
        }
        for value in sheet.values:
            if value.path[-1] in _TOLD_OF:
                for found in private_people(value.text, officials):
                    values = {"value": found.words, "beside": found.beside}
                    yield sheet.problem(found.code, value.path, **values)
        people, more = first_few(private_people(sheet.body, officials), _MOST_PROBLEMS)
        problems = [
            sheet.body_problem(found.code, found.offset, value=found.words, beside=found.beside)
            for found in people
        ]
        yield from (*problems, *and_more(problems, more))


CHECKS: tuple[Callable[[Register], Iterator[Problem]], ...] = (
    check_references,
    check_free_text_ids,
    check_regions,
    check_duplicate_ids,
    check_points,
    check_follow_ups,
    check_loops,
    check_addresses,
    check_links,
    check_images,
    check_people,
)
OWN_CHECKS: tuple[Callable[[Register], Iterator[Problem]], ...] = (
    check_local_ids,
    check_evidence,
    check_dates,
    check_personal_data,
    check_private_people,
    *DOUBTS,
)
_NOWHERE = Gazetteer(regions={})
