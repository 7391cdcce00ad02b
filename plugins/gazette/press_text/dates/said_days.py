"""Said days: a statement that dates the event it speaks of, by its words or its place."""

import re
from collections.abc import Sequence

from gazette.press_text.dates.date_signs import (
    AHEAD_WORDS,
    AT_A_VENUE,
    HELD_WORDS,
    OF_FRIDAY,
    TO_COME,
    TO_THE_GUESTS,
    TO_THE_PRESS,
)
from gazette.press_text.dates.event_day import Candidate, EventDate
from gazette.press_text.sentences import Body

TODAY = re.compile(r"\bhari ini,?\b", re.IGNORECASE)
_FRIDAY = 4
_RESULT_OF = re.compile(  # `Berikut hasil rapat pemilihan pengurus tanggal 13 Januari 2026`
    r"\bhasil (?:agenda|rapat|rakor|pertemuan|musyawarah|mediasi|sidang|pemilihan|kegiatan|"
    r"pembahasan|audiensi)\b[^.:;\"]{0,60}?\b(?:pada|tanggal|tgl|hari)\W*$",
    re.IGNORECASE,
)
_WE_DID = re.compile(  # somebody's words: `Patroli sudah kami laksanakan mulai Sabtu (4/5)`
    r"\W*(?P<deed>[A-Za-z]{5,})(?: [\w-]+){0,2} (?:(?:sudah|telah) kami|kami (?:sudah|telah)) "
    r"(?:laksanakan|lakukan|gelar|adakan|mulai|selenggarakan)\b[^.;\"]{0,40}$",
    re.IGNORECASE,
)
_HELD_TODAY = re.compile(  # within someone's words: `MoU hari ini adalah ...`
    r"\b(?:mou|pks|rapat|rdp|kegiatan|acara|pelantikan|pengukuhan|penandatanganan|mediasi|musyawarah|"
    r"deklarasi|pertemuan|sosialisasi|audiensi)\b[^.\"]{0,40}\bhari ini\b",
    re.IGNORECASE,
)


def said_on_the_day(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """A statement dates the event where the lead, or what follows it, has this held `hari ini`.

    So does one in whose own words the meeting or the signing is that of `hari ini`.
    """
    days = {candidate.reading.on for candidate in candidates}
    if len(days) != 1 or not body.sentences:
        return None
    on, chosen = days.pop(), candidates[0]
    if on is None or not chosen.is_statement_on_a_weekday:
        return None
    if not _held_today_by_lead(body) and not _held_today_by_speaker(chosen, body):
        return None
    return chosen.asserted(body, note="hari ini … {}")


def said_at_a_venue(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """A statement made where events are held dates what the lead tells, if nothing else does."""
    said = [one for one in candidates if one.is_statement_on_a_weekday]
    if len({one.reading.on for one in said}) != 1 or not body.sentences:
        return None
    chosen, early = said[0], body.sentences[:2]
    sentence = body.sentence_at(chosen.mention.start)
    before = body.plain[sentence.start : chosen.mention.start]
    lead = " ".join(body.plain[one.start : one.end] for one in early)
    lead = re.sub(r'"[^"]*"', "", lead)
    if (
        chosen.reading.on is None or not AT_A_VENUE.search(before) or TO_THE_PRESS.search(before)
        or not HELD_WORDS.search(lead) or TO_COME.search(lead)
    ):  # fmt: skip
        return None
    return chosen.asserted(body)


def said_to_the_guests(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """A quotation of a speech that the line above begins dates the event, if nothing else does."""
    said = [one for one in candidates if one.is_statement_on_a_weekday]
    days = {one.reading.on for one in candidates if one.mention.weekday is not None}
    if len(days) != 1 or not said or said[0].reading.on is None:
        return None
    chosen = said[0]
    start = body.plain.rfind("\n", 0, chosen.mention.start) + 1
    above = body.plain.rfind("\n", 0, max(start - 1, 0)) + 1
    lead = body.plain[: body.sentences[0].end]
    own = body.plain[start : chosen.mention.start]
    if (
        not own.startswith('"') or not TO_THE_GUESTS.search(body.plain, above, start)
        or TO_THE_PRESS.search(own) or not HELD_WORDS.search(lead) or TO_COME.search(lead)
    ):  # fmt: skip
        return None
    return chosen.asserted(body)


def of_the_results(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """The day of the meeting whose results are listed, if the text dates nothing otherwise."""
    days = {one.reading.on for one in candidates}
    whole = [one for one in candidates if one.mention.year and _gives_results(one, body)]
    if len(days) != 1 or not whole or whole[0].reading.on is None:
        return None
    return whole[0].asserted(body, note="hasil rapat … {}")


def _gives_results(one: Candidate, body: Body) -> bool:
    """Whether the words before a day say that the results of a meeting held on it follow."""
    start = body.sentence_at(one.mention.start).start
    return _RESULT_OF.search(body.plain[start : one.mention.start]) is not None


def quoted_as_done(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """The weekday on which somebody says that they began what the lead tells of, the only day."""
    if len(candidates) != 1 or not body.sentences:
        return None
    (chosen,) = candidates
    start = body.sentence_at(chosen.mention.start).start
    did = _WE_DID.match(body.plain[start : chosen.mention.start])
    if chosen.reading.on is None or chosen.mention.weekday is None or did is None:
        return None
    told = re.search(rf"\b{did['deed']}\b", body.plain[: body.sentences[0].end], re.IGNORECASE)
    quoted = body.in_quotation(chosen.mention.start)
    return chosen.asserted(body) if told and quoted else None


def friday_of_curhat(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """A statement made on a Friday dates what is held on that day: a Jumat Curhat, prayers."""
    candidates = [one for one in candidates if not _told_of_later(one, candidates, body)]
    days = {candidate.reading.on for candidate in candidates if candidate.reading.on}
    if len(days) != 1 or not OF_FRIDAY.search(body.plain, 0, 600):
        return None
    chosen = next(candidate for candidate in candidates if candidate.reading.on)
    if days.pop().weekday() != _FRIDAY or chosen.mention.weekday != _FRIDAY:
        return None
    if not chosen.weight.statement:
        return None
    return chosen.asserted(body, note="{} (acara hari Jumat, hari pernyataannya Jumat)")


def _told_of_later(one: Candidate, candidates: Sequence[Candidate], body: Body) -> bool:
    """Whether *one* is a span of days in a quotation, behind the day of a statement."""
    first = candidates[0].reading.on
    return (
        one.reading.end is not None
        and first is not None
        and one.reading.on is not None
        and one.reading.on >= first
        and body.in_quotation(one.mention.start)
    )


def _held_today_by_lead(body: Body) -> bool:
    """Whether one of the first sentences says, in the report's own words, that it is today's."""
    for sentence in body.sentences[:5]:
        held = TODAY.search(body.plain, sentence.start, sentence.end)
        if held is None or body.in_quotation(held.start()):
            continue
        around = body.plain[max(0, held.start() - 20) : held.end() + 20]
        said = body.plain[sentence.start : sentence.end]
        if not AHEAD_WORDS.search(around) and HELD_WORDS.search(said):
            return True
    return False


def _held_today_by_speaker(chosen: Candidate, body: Body) -> bool:
    """Whether the words quoted in the paragraph of the statement speak of the event's day."""
    start = body.plain.rfind("\n", 0, chosen.mention.start) + 1
    said = _HELD_TODAY.search(body.plain, start, chosen.mention.start)
    return said is not None and body.in_quotation(said.end())
