"""The event's date: told apart from the dates of publication, statements, laws and the past."""

import re
from dataclasses import replace
from datetime import date, timedelta

from gazette.domain.dates import PartialDate
from gazette.press_text.dates.date_context import weigh
from gazette.press_text.dates.date_readings import read_date
from gazette.press_text.dates.date_signs import FALLS_ON, IS_HELD, SAID_WORDS, SENT_OFF
from gazette.press_text.dates.date_words import find_dates, joined_ranges, weekdays_alone
from gazette.press_text.dates.event_day import Candidate, EventDate, with_years_of_neighbours
from gazette.press_text.dates.report_days import (
    by_weekday,
    by_word,
    from_dateline,
    in_caption,
    in_field,
    of_decision,
)
from gazette.press_text.dates.said_days import (
    TODAY,
    friday_of_curhat,
    of_the_results,
    quoted_as_done,
    said_at_a_venue,
    said_on_the_day,
    said_to_the_guests,
)
from gazette.press_text.dates.year_signs import year_signs
from gazette.press_text.letters import plain
from gazette.press_text.outcomes.outcomes import outcome_places
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.sentences import Body

_OPENING = 3  # letters of a body, with a bracket before its day
_FIRM = 3  # a date with less for it is asked for
_MOST_DATES = 150  # of a text; no report needs more


def find_event_date(
    clean: CleanText, body: Body, *, today: date, published: PartialDate | None
) -> EventDate:
    """Return the event's date, asserted only where the words tie the date to the event.

    A month of publication bounds a date without a year as its day would; only the day counts
    back from `kemarin`.
    """
    mentions = joined_ranges(body.plain, find_dates(body.plain))[:_MOST_DATES]
    agreed = outcome_places(body)  # a day within a point is what was agreed upon
    signs = year_signs(
        body.plain,
        mentions,
        headline=plain(clean.headline or ""),
        captions=[mention for line in clean.captions for mention in find_dates(plain(line))],
    )
    appeared = published.last if published and published.month else None
    if published and not published.month:
        signs = replace(signs, own=signs.own | {published.year})
    candidates = [
        Candidate(
            mention,
            read_date(mention, today=today, published=appeared, signs=signs),
            weigh(mention, body),
        )
        for mention in mentions
        if not any(start <= mention.start < end for start, end in agreed)
        or TODAY.search(body.plain[max(0, mention.start - 12) : mention.start])
    ]
    return _decided(
        with_years_of_neighbours(candidates), clean, body, today=today,
        published=published.first if published and published.is_day else None,
    )  # fmt: skip


def _decided(
    candidates: list[Candidate],
    clean: CleanText,
    body: Body,
    *,
    today: date,
    published: date | None,
) -> EventDate:
    """The date among *candidates* that stands firm, else what weekdays, datelines, plans say."""
    tied = [candidate for candidate in candidates if candidate.weight.score >= _FIRM]
    if tied:
        tied = _without_day_of_dateline(tied, clean, body)
        return _best(tied, candidates, body, today=today, published=published)
    return (
        in_field(clean, today=today)
        or by_weekday(body, published)
        or by_word(body, published)
        or from_dateline(clean, body, today=today, published=published)
        or said_on_the_day(candidates, body)
        or said_at_a_venue(candidates, body)
        or said_to_the_guests(candidates, body)
        or of_the_results(candidates, body)
        or quoted_as_done(candidates, body)
        or _planned(candidates, body)
        or in_caption(clean, candidates, body, today=today, appeared=published)
        or of_decision(candidates, body)
        or friday_of_curhat(candidates, body)
        or _asked(candidates, clean, body)
    )


def _asked(candidates: list[Candidate], clean: CleanText, body: Body) -> EventDate:
    """The question that remains where no day is the event's."""
    if not candidates and clean.dateline and clean.dateline.date:
        return EventDate(
            question="Kapan kegiatan berlangsung? Hanya baris pembuka yang bertanggal: "
            f"{clean.dateline.date}."
        )
    if not candidates:
        return EventDate(question="Kapan kegiatan berlangsung? Teks tidak menyebut tanggalnya.")
    words = ", ".join(dict.fromkeys(candidate.words(body) for candidate in candidates[:4]))
    return EventDate(
        question=f"Kapan kegiatan berlangsung? Teks menyebut {words}, "
        "tetapi tidak jelas sebagai tanggal kegiatan."
    )


_TO_COME_BY_LEAD = re.compile(
    r"\b(?:akan|bakal|segera|siap|rencana(?:nya)?|besok|esok)\b", re.IGNORECASE
)


_PLANNED_SO = re.compile(r"\W*(?:rencananya|menurut rencana)\b", re.IGNORECASE)


def _announced_early(one: Candidate, body: Body) -> bool:
    """Whether the text begins with announcing an event for the day."""
    early = body.sentence_at(one.mention.start).paragraph <= 1
    said = _TO_COME_BY_LEAD.search(body.plain, 0, body.sentences[0].end)
    said = said or _PLANNED_SO.match(body.plain, body.sentence_at(one.mention.start).start)
    return one.weight.announced and early and said is not None


def _falls_later(one: Candidate, candidates: list[Candidate], body: Body) -> bool:
    """Whether the event that the lead announces is said to fall on this, the last whole day."""
    before = body.plain[body.sentence_at(one.mention.start).start : one.mention.start]
    whole = one.mention.weekday is not None and one.mention.year is not None
    others = [other.reading.on for other in candidates if other.reading.on and other is not one]
    return (
        whole
        and one.reading.on is not None
        and all(on <= one.reading.on for on in others)
        and FALLS_ON.search(before) is not None
        and not body.in_quotation(one.mention.start)
        and _TO_COME_BY_LEAD.search(body.plain, 0, body.sentences[0].end) is not None
    )


def _planned(candidates: list[Candidate], body: Body) -> EventDate | None:
    """The one day for which an event is announced, unless the lead has a day of its own."""
    plans = [
        one for one in candidates
        if one.weight.ahead or _announced_early(one, body) or _falls_later(one, candidates, body)
    ]  # fmt: skip
    plans = [_first_day_of(one, plans) for one in plans]
    if not plans or len({one.reading.on for one in plans}) > 1 or plans[0].reading.on is None:
        return None
    if not _TO_COME_BY_LEAD.search(body.plain, 0, body.sentences[0].end) and any(
        body.sentence_at(place).start == 0 for place, _, _ in weekdays_alone(body.plain)
    ):
        return None  # the lead has a day of its own
    return replace(plans[0].asserted(body), end=plans[0].reading.end)


def _best(
    tied: list[Candidate],
    candidates: list[Candidate],
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
    chosen = next(c for c in tied if c.day == ranked[0][0])
    if not _signed_by_lead(chosen, body):
        chosen = _first_day_of(chosen, candidates)
    chosen = _opened_before(chosen, tied, body)
    words = chosen.words(body)
    if chosen.reading.on is None:
        problem = chosen.reading.problem
        return EventDate(
            as_written=words, question=f"Kapan kegiatan berlangsung? “{words}”: {problem}."
        )
    other = _announced_before(chosen, candidates, body)
    ranked = ranked[:1] + [entry for entry in ranked[1:] if not chosen.spans(entry[0])]
    if len(ranked) > 1 and ranked[1][1] >= ranked[0][1] and ranked[1][1] >= 4:
        other = next(c for c in tied if c.day == ranked[1][0])
    if other:
        return EventDate(
            question=f"Tanggal kegiatan yang mana: “{words}” atau “{other.words(body)}”?"
        )
    return _asserted(chosen, body, published or today)


_ITS_DAY = re.compile(  # `Kegiatan bertempat di aula, Rabu (3/9)`
    rf"(?:(?:kegiatan|acara|pertemuan|rapat)(?: (?:ini|itu|tersebut))?|\w+ (?:ini|itu|tersebut))"
    rf"(?: yang)? (?:bertempat|{IS_HELD})\b",
    re.IGNORECASE,
)


def _without_day_of_dateline(
    tied: list[Candidate], clean: CleanText, body: Body
) -> list[Candidate]:
    """Drop the day between a dateline and the report, where a sentence says on which it was held.

    That must be shortly before: then the report was written on the day of the dateline.
    """
    first = tied[0]
    if clean.dateline is None or first.mention.start >= _OPENING or first.reading.on is None:
        return tied
    for one in tied[1:]:
        start = body.sentence_at(one.mention.start).start
        said = _ITS_DAY.match(body.plain, start, one.mention.start)
        on = one.reading.on
        if said and on and timedelta(0) < first.reading.on - on <= _LONGEST_EVENT:
            return [other for other in tied if other.day != first.day]
    return tied


def _asserted(chosen: Candidate, body: Body, late: date) -> EventDate:
    """The day of *chosen*, unless it lies after *late* and is not announced."""
    words, reading = chosen.words(body), chosen.reading
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
    whole = reading.proof.startswith("tanggal lengkap")
    note = "{}" if whole else f"{{}} ({reading.proof})"
    return replace(chosen.asserted(body, note=note), end=reading.end)


_SIGNS = re.compile(r"\b(?:menanda ?tangani|di ?tanda ?tangani|meneken|diteken)\b", re.IGNORECASE)


_TODAY = re.compile(r"\bhari ini\W{1,3}$", re.IGNORECASE)


def _signed_by_lead(chosen: Candidate, body: Body) -> bool:
    """Whether the lead dates a signing in full, or `hari ini`: it takes a day, whatever lasts."""
    mention, lead = chosen.mention, body.sentences[0]
    told = body.sentence_at(mention.start)
    if told.paragraph == 0 and _TODAY.search(body.plain, told.start, mention.start):
        return _SIGNS.search(body.plain, told.start, told.end) is not None
    whole = mention.weekday is not None and mention.year is not None
    return (
        whole
        and mention.start < lead.end
        and _SIGNS.search(body.plain, 0, mention.start) is not None
    )


def _first_day_of(chosen: Candidate, candidates: list[Candidate]) -> Candidate:
    """The candidate that spans the day of *chosen*: `2-5 Desember` beside `Kamis (4/12)`."""
    for candidate in candidates:
        reading, on = candidate.reading, chosen.reading.on
        firm = candidate.weight.score >= 0 or candidate.weight.announced
        if firm and on and reading.on and reading.end and reading.on <= on <= reading.end:
            return candidate
    return chosen


_CLOSES = re.compile(r"\b(?:penutupan(?:nya)?|ditutup|berakhir)\b", re.IGNORECASE)
_OPENS = re.compile(r"\b(?:dibuka|pembukaan(?:nya)?|dimulai)\b", re.IGNORECASE)
_LONGEST_EVENT = timedelta(days=10)


def _opened_before(chosen: Candidate, tied: list[Candidate], body: Body) -> Candidate:
    """The day on which was opened what closes on that of *chosen*, with this as its last."""
    on, sentence = chosen.reading.on, body.sentence_at(chosen.mention.start)
    if on is None or not _CLOSES.search(body.plain, sentence.start, chosen.mention.start):
        return chosen
    for one in tied:
        first, start = one.reading.on, body.sentence_at(one.mention.start).start
        opens = _OPENS.search(body.plain, start, one.mention.start) is not None
        if opens and first and timedelta(0) < on - first <= _LONGEST_EVENT:
            return replace(one, reading=replace(one.reading, end=on))
    return chosen


_AT_THE_MEETING = re.compile(  # `Hal itu disampaikan X dalam rapat panitia yang digelar Jumat`
    rf"{SAID_WORDS.pattern}[^.;\"]{{0,90}}\b(?:dalam|pada|saat) (?:rapat|rakor|pertemuan)\b"
    rf"[^.;\"]{{0,90}}\byang {IS_HELD}\b[^.;\"]{{0,40}}$",
    re.IGNORECASE,
)


def _announced_before(
    chosen: Candidate, candidates: list[Candidate], body: Body
) -> Candidate | None:
    """A later day that the text announces before it tells of *chosen*, which prepares it."""
    for candidate in candidates:
        if candidate.mention.start >= chosen.mention.start:
            return None
        on, held = candidate.reading.on, chosen.reading.on
        early = body.sentence_at(candidate.mention.start).paragraph <= 3
        sentence = body.sentence_at(chosen.mention.start)
        if SENT_OFF.search(body.plain, sentence.start, sentence.end):
            return None  # those who go there are sent off
        if _AT_THE_MEETING.search(body.plain, sentence.start, chosen.mention.start):
            return None  # the plan is what was told there
        if early and candidate.weight.announced and on and held and on > held:
            return candidate
    return None
