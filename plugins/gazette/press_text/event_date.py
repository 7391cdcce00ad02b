"""The event's date: told apart from the dates of publication, statements, laws and the past."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gazette.domain.dates import PartialDate
from gazette.press_text.cleaning import CleanText
from gazette.press_text.date_context import (
    AHEAD_WORDS,
    HELD_WORDS,
    PAST_WORDS,
    SAID_WORDS,
    Weight,
    is_statement,
    weigh,
)
from gazette.press_text.date_readings import Reading, read_date
from gazette.press_text.date_words import (
    DateMention,
    find_dates,
    joined_ranges,
    weekdays_alone,
)
from gazette.press_text.letters import plain
from gazette.press_text.sentences import Body
from gazette.press_text.year_signs import year_signs

_RELATIVE = re.compile(
    r"\b(?P<word>kemarin|hari ini|(?:pagi|siang|sore|malam) (?:ini|tadi)|tadi (?:pagi|"
    r"siang|sore|malam))\b",
    re.IGNORECASE,
)


_FIRM = 3  # a date with less for it is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """The day of the event with the words that prove it, or the question that remains."""

    on: date | None = None
    end: date | None = None
    as_written: str | None = None
    evidence: str | None = None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    mention: DateMention
    reading: Reading
    weight: Weight

    @property
    def day(self) -> object:
        """What tells one day from another, where its year is open too."""
        return self.reading.on or ("?", self.mention.day, self.mention.month)


def find_event_date(
    clean: CleanText, body: Body, *, today: date, published: PartialDate | None
) -> EventDate:
    """Return the event's date, asserted only where the words tie the date to the event.

    A month of publication bounds a date without a year as its day would; only the day counts
    back from `kemarin`.
    """
    mentions = joined_ranges(body.plain, find_dates(body.plain))
    signs = year_signs(body.plain, mentions)
    appeared = published.last if published and published.month else None
    if published and not published.month:
        signs = replace(signs, own=signs.own | {published.year})
    candidates = [
        _Candidate(
            mention,
            read_date(mention, today=today, published=appeared, signs=signs),
            weigh(mention, body),
        )
        for mention in mentions
    ]
    return _decided(
        candidates, clean, body, today=today,
        published=published.first if published and published.is_day else None,
    )  # fmt: skip


def _decided(
    candidates: list[_Candidate],
    clean: CleanText,
    body: Body,
    *,
    today: date,
    published: date | None,
) -> EventDate:
    """The date among *candidates* that stands firm, else what weekdays, datelines, plans say."""
    tied = [candidate for candidate in candidates if candidate.weight.score >= _FIRM]
    if tied:
        return _best(tied, candidates, body, today=today, published=published)
    alone = _by_weekday_or_word(body, published)
    if alone:
        return alone
    in_dateline = _from_dateline(clean, body, today=today, published=published)
    if in_dateline:
        return in_dateline
    said_today = _said_on_the_day(candidates, body)
    if said_today:
        return said_today
    planned = _planned(candidates, body)
    if planned:
        return planned
    shown = _in_caption(clean, candidates, today=today, appeared=published)
    if shown:
        return shown
    friday = _friday_of_curhat(candidates, body)
    if friday:
        return friday
    if candidates:
        words = ", ".join(
            dict.fromkeys(body.words(c.mention.start, c.mention.end) for c in candidates[:4])
        )
        return EventDate(
            question=f"Kapan kegiatan berlangsung? Teks menyebut {words}, "
            "tetapi tidak jelas sebagai tanggal kegiatan."
        )
    return EventDate(question="Kapan kegiatan berlangsung? Teks tidak menyebut tanggalnya.")


def _planned(candidates: list[_Candidate], body: Body) -> EventDate | None:
    """The one day, printed with its year, for which an event is announced."""
    plans = [one for one in candidates if one.weight.ahead and one.mention.year]
    if not plans or len({one.reading.on for one in plans}) > 1 or plans[0].reading.on is None:
        return None
    words = body.words(plans[0].mention.start, plans[0].mention.end)
    return EventDate(
        on=plans[0].reading.on, end=plans[0].reading.end, as_written=words, evidence=words
    )


def _in_caption(
    clean: CleanText, candidates: list[_Candidate], *, today: date, appeared: date | None
) -> EventDate | None:
    """The day of a caption that shows the event, where the text names no other day."""
    shown: dict[date, str] = {}
    for caption in clean.captions:
        words = plain(caption)
        for mention in find_dates(words):
            before = words[: mention.start]
            reading = read_date(mention, today=today, published=appeared)
            held = HELD_WORDS.search(before) and not PAST_WORDS.search(before)
            if held and mention.weekday is not None and reading.on:
                shown[reading.on] = caption[mention.start : mention.end].strip()
    if len(shown) != 1 or {c.reading.on for c in candidates} - set(shown):
        return None
    ((on, printed),) = shown.items()
    return EventDate(on=on, as_written=printed, evidence=f"{printed} (keterangan foto)")


_TODAY = re.compile(r"\bhari ini,?\b", re.IGNORECASE)


def _said_on_the_day(candidates: list[_Candidate], body: Body) -> EventDate | None:
    """A statement dates the event where the lead says that this is held `hari ini`."""
    days = {candidate.reading.on for candidate in candidates}
    if len(days) != 1 or not body.sentences:
        return None
    on, chosen = days.pop(), candidates[0]
    first = body.sentences[0]
    held = _TODAY.search(body.plain, first.start, first.end)
    is_told = held and not body.in_quotation(held.start()) and not AHEAD_WORDS.search(
        body.plain[max(0, held.start() - 20) : held.end() + 20]
    )  # fmt: skip
    if (
        on is None
        or not is_told
        or not chosen.weight.statement
        or chosen.mention.weekday is None
        or not HELD_WORDS.search(body.plain[first.start : first.end])
    ):
        return None
    words = body.words(chosen.mention.start, chosen.mention.end)
    return EventDate(on=on, as_written=words, evidence=f"hari ini … {words}")


def _friday_of_curhat(candidates: list[_Candidate], body: Body) -> EventDate | None:
    """A statement made on a Friday dates a Jumat Curhat: it is held on that day."""
    days = {candidate.reading.on for candidate in candidates if candidate.reading.on}
    if len(days) != 1 or not re.search(r"jum'?at curhat", body.plain[:600], re.I):
        return None
    on = days.pop()
    chosen = next(candidate for candidate in candidates if candidate.reading.on)
    if (
        on is None
        or on.weekday() != 4
        or chosen.mention.weekday != 4
        or not chosen.weight.statement
    ):
        return None
    words = body.words(chosen.mention.start, chosen.mention.end)
    return EventDate(
        on=on, as_written=words, evidence=f"{words} (Jumat Curhat, hari pernyataannya Jumat)"
    )


def _best(
    tied: list[_Candidate],
    candidates: list[_Candidate],
    body: Body,
    *,
    today: date,
    published: date | None,
) -> EventDate:
    """The best candidate, if no other date stands as firm and nothing contradicts it."""
    scores: dict[object, int] = {}
    for candidate in tied:
        repeated = 1 if candidate.day in scores else 0
        scores[candidate.day] = max(scores.get(candidate.day, 0), candidate.weight.score) + repeated
    ranked = sorted(scores.items(), key=lambda entry: -entry[1])
    chosen = _first_day_of(next(c for c in tied if c.day == ranked[0][0]), candidates)
    words = body.words(chosen.mention.start, chosen.mention.end)
    reading = chosen.reading
    if reading.on is None:
        return EventDate(
            as_written=words, question=f"Kapan kegiatan berlangsung? “{words}”: {reading.problem}."
        )
    other = _announced_before(chosen, candidates, body)
    if len(ranked) > 1 and ranked[1][1] >= ranked[0][1] and ranked[1][1] >= 4:
        other = next(c for c in tied if c.day == ranked[1][0])
    if other:
        also = body.words(other.mention.start, other.mention.end)
        return EventDate(question=f"Tanggal kegiatan yang mana: “{words}” atau “{also}”?")
    return _asserted(chosen, body, published or today)


def _asserted(chosen: _Candidate, body: Body, late: date) -> EventDate:
    """The day of *chosen*, unless it lies after *late* and is not announced."""
    words = body.words(chosen.mention.start, chosen.mention.end)
    reading = chosen.reading
    assert reading.on is not None
    sentence = body.sentence_at(chosen.mention.start)
    announced = re.search(r"\b(?:akan|bakal|malam ini|rencananya|dijadwalkan|diagendakan|besok)\b",
                          body.plain[sentence.start: sentence.end], re.I)  # fmt: skip
    if reading.on > late and not announced and (reading.on - late).days > 1:
        return EventDate(
            as_written=words,
            question=f"Kapan kegiatan berlangsung? “{words}” ({reading.on.isoformat()}) "
            f"sesudah {late.isoformat()}.",
        )
    return EventDate(
        on=reading.on,
        end=reading.end,
        as_written=words,
        evidence=words
        if reading.proof.startswith("tanggal lengkap")
        else f"{words} ({reading.proof})",
    )


def _first_day_of(chosen: _Candidate, candidates: list[_Candidate]) -> _Candidate:
    """The candidate that spans the day of *chosen*: `2-5 Desember` beside `Kamis (4/12)`."""
    for candidate in candidates:
        reading, on = candidate.reading, chosen.reading.on
        firm = candidate.weight.score >= 0 or candidate.weight.announced
        if firm and on and reading.on and reading.end and reading.on <= on <= reading.end:
            return candidate
    return chosen


def _announced_before(
    chosen: _Candidate, candidates: list[_Candidate], body: Body
) -> _Candidate | None:
    """A later day that the text announces before it tells of *chosen*, which prepares it."""
    for candidate in candidates:
        if candidate.mention.start >= chosen.mention.start:
            return None
        on, held = candidate.reading.on, chosen.reading.on
        early = body.sentence_at(candidate.mention.start).paragraph <= 3
        if early and candidate.weight.announced and on and held and on > held:
            return candidate
    return None


def _by_weekday_or_word(body: Body, published: date | None) -> EventDate | None:
    """`Rabu` or `kemarin` in a lead, counted back from a known day of publication."""
    if published is None:
        return None
    for start, end, weekday in weekdays_alone(body.plain):
        sentence = body.sentence_at(start)
        before = body.plain[sentence.start : start]
        if sentence.paragraph > 1 or is_statement(before, "") or body.in_quotation(start):
            continue
        if re.search(
            r"\b(?:setiap|tiap|rutin|program|malam|solat|shalat|salat|kegiatan)\s*$",
            before[-12:],
            re.I,
        ):
            continue
        if (
            not re.search(r"(?:\bpada|\bhari|,|\()\s*$", before)
            or not HELD_WORDS.search(before)
            or SAID_WORDS.search(before)
        ):
            continue
        if PAST_WORDS.search(before[-60:]) or AHEAD_WORDS.search(before[-60:]):
            continue
        on = published - timedelta(days=(published.weekday() - weekday) % 7)
        words = body.words(start, end)
        return EventDate(
            on=on,
            as_written=words,
            evidence=f"{words} (hari terakhir sebelum terbit {published.isoformat()})",
        )
    for found in _RELATIVE.finditer(body.plain):
        sentence = body.sentence_at(found.start())
        before = body.plain[sentence.start : found.start()]
        if sentence.paragraph > 0 or body.in_quotation(found.start()) or is_statement(before, ""):
            continue
        if not HELD_WORDS.search(body.plain[sentence.start : sentence.end]) or AHEAD_WORDS.search(
            before[-40:]
        ):
            continue
        on = published - timedelta(days=1 if "kemarin" in found["word"].casefold() else 0)
        words = body.words(found.start(), found.end())
        return EventDate(
            on=on,
            as_written=words,
            evidence=f"{words} (dihitung dari tanggal terbit {published.isoformat()})",
        )
    return None


def _from_dateline(
    clean: CleanText, body: Body, *, today: date, published: date | None
) -> EventDate | None:
    """A date in the dateline counts only where the report says that it is of that day."""
    dateline = clean.dateline
    if dateline is None or dateline.date is None or not body.sentences:
        return None
    found = find_dates(dateline.date if not dateline.date[:1].isdigit() else f"({dateline.date})")
    lead = body.plain[: body.sentences[min(1, len(body.sentences) - 1)].end]
    if not found or not re.search(r"\bhari ini\b", lead, re.I):
        return None
    reading = read_date(found[0], today=today, published=published)
    if reading.on is None:
        return None
    return EventDate(
        on=reading.on, as_written=dateline.date, evidence=f"{dateline.date} … hari ini"
    )
