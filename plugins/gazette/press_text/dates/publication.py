"""Publication: when a press text appeared, by its page, its lines of note or its address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gazette.domain.dates import PartialDate, day, parse_partial_date
from gazette.press_text.dates.date_readings import read_date
from gazette.press_text.dates.date_words import find_dates, find_dates_apart
from gazette.press_text.letters import plain
from gazette.press_text.pages.cleaning import CleanText

_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d{2})[/-]?(?:(0[1-9]|1[0-2])[/-]?(?:(0[1-9]|[12]\d|3[01])(?=[/-]|$))?)?(?=[/-]|$)"
)
_IN_NAME = re.compile(
    r"(?<!\d)((?:19|20)\d{2})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
_OF_THE_EVENT = re.compile(  # a line of a release that says when and where the event was
    r"\b(?:bertempat|tempat|s/d|selesai|dilaksanakan|berlangsung|hari\s?/\s?tanggal)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When it was published, as precise as known, with the words that say so."""

    on: PartialDate
    evidence: str

    @property
    def day(self) -> date | None:
        """The day, where it is known."""
        return self.on.first if self.on.is_day else None


def find_publication(
    clean: CleanText, *, today: date, url: str | None, file_name: str | None
) -> Publication | None:
    """Return the most precise date of publication, never one after *today*."""
    best: Publication | None = None
    for found in _candidates(clean, today, url, file_name):
        if found.on.first > today:
            continue
        if found.on.is_day:
            return found
        best = best or found
    return best


def _candidates(
    clean: CleanText, today: date, url: str | None, file_name: str | None
) -> Iterator[Publication]:
    page = clean.page
    if page and page.published:
        stated = parse_partial_date(page.published[:10])
        if stated:
            yield Publication(on=stated, evidence=page.published)
    for line in clean.notes:
        if _OF_THE_EVENT.search(line):
            continue
        for mention in find_dates(plain(line)):
            reading = read_date(mention, today=today, published=None)
            if reading.on and mention.year:
                yield Publication(
                    on=day(reading.on), evidence=line[mention.start : mention.end].strip()
                )
    for address in (url, page.url if page else None):
        found = _IN_ADDRESS.search(address or "")
        stated = parse_partial_date("-".join(filter(None, found.groups()))) if found else None
        if found and stated:
            yield Publication(on=stated, evidence=found[0])
    named = _IN_NAME.search(file_name or "")
    if named:
        stated = parse_partial_date("-".join(named.groups()))
        if stated:
            yield Publication(on=stated, evidence=named[0])
    if clean.dateline and clean.dateline.date:
        for mention in find_dates_apart(clean.dateline.date):
            reading = read_date(mention, today=today, published=None)
            if reading.on:
                yield Publication(on=day(reading.on), evidence=clean.dateline.date)
