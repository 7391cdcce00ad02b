"""Report days: an event's day by what a report says of its own day, a caption or a decision."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from gazette.press_text.dates.date_context import is_statement
from gazette.press_text.dates.date_readings import read_date
from gazette.press_text.dates.date_signs import (
    AHEAD_WORDS,
    HELD_WORDS,
    IS_HELD,
    OF_FRIDAY,
    PAST_WORDS,
    SAID_WORDS,
)
from gazette.press_text.dates.date_words import (
    DateMention,
    find_dates,
    find_dates_apart,
    weekdays_alone,
)
from gazette.press_text.dates.event_day import Candidate, EventDate
from gazette.press_text.dates.year_signs import year_signs
from gazette.press_text.letters import plain
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.sentences import Body

_RELATIVE = re.compile(
    r"\b(?P<word>kemarin|hari ini|(?:pagi|siang|sore|malam) (?:ini|tadi)|tadi (?:pagi|"
    r"siang|sore|malam))\b",
    re.IGNORECASE,
)
_FIELD = re.compile(  # `Hari/Tanggal : Rabu, 6 Agustus 2025`
    r"(?:hari\s*(?:[/,&]|dan)?\s*(?:tanggal|tgl)|tanggal|hari|waktu(?: pelaksanaan)?)\s*:",
    re.IGNORECASE,
)
_HELD_RIGHT_THEN = re.compile(rf"\b(?:dilakukan|{IS_HELD})\s+$", re.IGNORECASE)
_NO_DAY_OF_ITS_OWN = re.compile(  # words before a weekday that is a habit, a programme, a night
    r"\b(?:setiap|tiap|rutin|program|malam|solat|shalat|salat|kegiatan)\s*$", re.IGNORECASE
)
_STATUS = re.compile(  # what a decision alone makes so: an emergency, a board suspended
    r"\bstatus\b[^.]{0,120}\b(?:ditetapkan|menetapkan|diperpanjang|memperpanjang|dicabut)\b|"
    r"\b(?:ditetapkan|menetapkan|memperpanjang|perpanjang)(?:nya)?\b[^.]{0,60}\bstatus\b|"
    r"\b(?:mem|di)?bekukan\b|\bdinyatakan beku\b|\bpembekuan\b|"
    r"\b(?:dicopot|diberhentikan|diakhiri)\b|\b(?:caretaker|k[ae]r[ae]te?ker)\b[^.]{0,90}\bdibentuk\b",
    re.IGNORECASE,
)
_BY_DECISION = re.compile(
    r"\b(?:sk|surat keputusan|keputusan (?:bupati|wali ?kota|gubernur))\b", re.IGNORECASE
)
_DECIDES = re.compile(  # a report whose news is the decision itself
    r"\b(?:menerbitkan|mengeluarkan|terbitkan|keluarkan|diterbitkan|dikeluarkan|terbit(?:nya)?|"
    r"penunjukan|ditunjuk)\b[^.]{0,120}\b(?:sk|surat keputusan|surat mandat)\b"
    r"|\b(?:sk|surat keputusan|surat mandat)\b[^.]{0,60}\b(?:terbit|diterbitkan|dikeluarkan)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?<!yang )\b(?:dikeluarkan|diterbitkan|ditetapkan|terbit|tertanggal|bertanggal)\s+"
    r"(?:di [A-Z]\w+(?: [A-Z]\w+)?,?\s+)?"
    r"(?:pada\s+)?(?:hari\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
_DECISION = re.compile(r"\b(?:sk|surat keputusan|surat mandat)\b", re.IGNORECASE)
_GIVEN_OUT = re.compile(  # in the lead: `lewat SK Nomor 360/7/2024 yang keluar tanggal`
    r"\b(?:sk|keputusan)\b[^.;]{0,190}\b(?:keluar|terbit|diteken|ditandatangani|tertanggal|"
    r"bertanggal|tanggal)\s+(?:pada\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
_SIGNED_ON = re.compile(  # `SK nomor 87 yang diteken Ketua Umum Budi pada`
    r"\b(?:sk|surat|keputusan)\b[^.;]{0,120}\b(?:diteken|ditandatangani)\b[^.;]{0,90}\bpada\s+"
    r"(?:tanggal\s+)?$",
    re.IGNORECASE,
)


def in_field(clean: CleanText, *, today: date) -> EventDate | None:
    """The day that a line of a form gives, where there is but one: `Hari/Tanggal : ...`."""
    days: dict[date, str] = {}
    for line in (*clean.notes, *clean.paragraphs):
        field = _FIELD.match(plain(line))
        for mention in find_dates(plain(line)[:90]) if field else ():
            reading = read_date(mention, today=today, published=None)
            if reading.on and mention.year:
                days[reading.on] = line[mention.start : mention.end].strip()
    if len(days) != 1:
        return None
    ((on, printed),) = days.items()
    return EventDate(on=on, as_written=printed, evidence=printed)


def of_decision(candidates: Sequence[Candidate], body: Body) -> EventDate | None:
    """The day of a decision, where the lead has its issue for news and no other day is near."""
    lead = body.plain[: max((s.end for s in body.sentences if s.paragraph <= 3), default=0)]
    first = body.plain.partition("\n")[0]
    of_status = _STATUS.search(first) is not None and _BY_DECISION.search(lead) is not None
    if not of_status and not _DECIDES.search(lead):
        return None
    dated = {
        one.reading.on: one.mention
        for one in reversed(candidates)
        if one.mention.year
        and one.reading.on
        and _is_of_the_decision(one, body, of_status=of_status)
    }
    if len(dated) != 1:
        return None
    ((on, mention),) = dated.items()
    words = body.words(mention.start, mention.end)
    return EventDate(
        on=on, as_written=words, evidence=f"{words} (tanggal keputusan)", of_decision=True
    )


def _is_of_the_decision(one: Candidate, body: Body, *, of_status: bool) -> bool:
    """Whether the words before a day say that the decision was made on it."""
    sentence = body.sentence_at(one.mention.start)
    before = body.plain[sentence.start : one.mention.start]
    near = body.plain[max(0, sentence.start - 120) : one.mention.start]
    if of_status and sentence.paragraph <= 1 and _GIVEN_OUT.search(before):
        return True
    if of_status and _SIGNED_ON.search(before):
        return True
    decision = re.search(r"\bkeputusan\b", before, re.I) if of_status else None
    return _DATED.search(before) is not None and bool(decision or _DECISION.search(near))


def in_caption(
    clean: CleanText,
    candidates: Sequence[Candidate],
    body: Body,
    *,
    today: date,
    appeared: date | None,
) -> EventDate | None:
    """The day of a caption that shows the event, where the text names no other day.

    It is given as the text prints it, if that names it too.
    """
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
    told = next((one.words(body) for one in candidates), printed)
    return EventDate(on=on, as_written=told, evidence=f"{printed} (keterangan foto)")


def by_weekday(body: Body, published: date | None) -> EventDate | None:
    """`Rabu` in a lead, counted back from a known day of publication."""
    if published is None:
        return None
    for start, end, weekday in weekdays_alone(body.plain):
        if not _tells_of_the_event(body, start):
            continue
        on = published - timedelta(days=(published.weekday() - weekday) % 7)
        words = body.words(start, end)
        return EventDate(
            on=on,
            as_written=words,
            evidence=f"{words} (hari terakhir sebelum terbit {published.isoformat()})",
        )
    return None


def _tells_of_the_event(body: Body, start: int) -> bool:
    """Whether a weekday at *start* of the lead is the event's, not a habit's or a statement's."""
    sentence = body.sentence_at(start)
    before = body.plain[sentence.start : start]
    opens = not before.strip() and HELD_WORDS.search(body.plain, start, sentence.end)
    if opens and sentence.paragraph == 0:  # `Sabtu pagi di Gedung X, konferensi dibuka`
        return True
    if sentence.paragraph > 1 or is_statement(before, "") or body.in_quotation(start):
        return False
    if _NO_DAY_OF_ITS_OWN.search(before[-12:]) or SAID_WORDS.search(before):
        return False
    if PAST_WORDS.search(before[-60:]) or AHEAD_WORDS.search(before[-60:]):
        return False
    held = HELD_WORDS.search(before) is not None
    return held and re.search(r"(?:\bpada|\bhari|,|\()\s*$", before) is not None


def by_word(body: Body, published: date | None) -> EventDate | None:
    """`kemarin` or `hari ini` in the first paragraph, counted from the day of publication.

    In the second only `yang dilaksanakan kemarin` is.
    """
    if published is None:
        return None
    for found in _RELATIVE.finditer(body.plain):
        sentence = body.sentence_at(found.start())
        before = body.plain[sentence.start : found.start()]
        early = 1 if _HELD_RIGHT_THEN.search(before) else 0
        if sentence.paragraph > early or body.in_quotation(found.start()):
            continue
        if is_statement(before, ""):
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


def from_dateline(
    clean: CleanText, body: Body, *, today: date, published: date | None
) -> EventDate | None:
    """A date in the dateline counts where the report says that it is of that day.

    It says so with `hari ini`, or with the weekday that the lead names for the event. A whole
    date with its weekday is enough where the text holds no other and its lead tells of a deed,
    and so is one without it where the report opens with the venue (`Bertempat di Hotel X, ...`).
    """
    dateline = clean.dateline
    if dateline is None or dateline.date is None or not body.sentences:
        return None
    found = find_dates_apart(dateline.date)
    lead = body.plain[: body.sentences[min(1, len(body.sentences) - 1)].end]
    if not found:
        return None
    mention, said = found[0], "hari ini"
    if not re.search(r"\bhari ini\b", lead, re.I):
        named = [day for day in weekdays_alone(body.plain) if _tells_of_the_event(body, day[0])]
        whole = mention.year is not None and (mention.weekday is not None or _opens_at_venue(body))
        friday = mention.weekday is None and not named and _is_of_friday(mention, body)
        if not (named or friday or (whole and _tells_of_a_deed(body))):
            return None
        mention = replace(mention, weekday=4) if friday else mention  # another day is asked for
        if named and mention.weekday not in (None, named[0][2]):
            return None
        if named:
            mention = replace(mention, weekday=named[0][2])
            said = body.words(named[0][0], named[0][1])
        else:
            said = body.words(0, min(40, body.sentences[0].end))
    signs = year_signs(body.plain, find_dates(body.plain))
    reading = read_date(mention, today=today, published=published, signs=signs)
    if reading.on is None:
        return None
    return EventDate(on=reading.on, as_written=dateline.date, evidence=f"{dateline.date} … {said}")


def _is_of_friday(mention: DateMention, body: Body) -> bool:
    """Whether a dateline with its year is the only date of a lead that tells of a Jumat Curhat."""
    told = OF_FRIDAY.search(body.plain[: body.sentences[0].end]) is not None
    return told and mention.year is not None and not find_dates(body.plain)


_AT_VENUE = re.compile(r"\W*(?:Bertempat|Dengan bertempat|Berlokasi) di\b")


def _opens_at_venue(body: Body) -> bool:
    """Whether the report opens with where it was, and names no weekday: that of its dateline."""
    return _AT_VENUE.match(body.plain) is not None and not list(weekdays_alone(body.plain))


def _tells_of_a_deed(body: Body) -> bool:
    """Whether the lead tells of something done, nothing to come, and no day stands in the text."""
    lead = body.plain[: body.sentences[0].end]
    return (
        HELD_WORDS.search(lead) is not None
        and not (SAID_WORDS.search(lead) or AHEAD_WORDS.search(lead))
        and not find_dates(body.plain)
    )
