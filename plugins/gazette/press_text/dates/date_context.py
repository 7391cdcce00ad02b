"""Date context: how firmly the words around a date tie it to the event."""

import re
from dataclasses import dataclass

from gazette.press_text.dates import date_signs as signs
from gazette.press_text.dates.date_words import DateMention, find_dates
from gazette.press_text.sentences import Body, Sentence


@dataclass(frozen=True, slots=True)
class Weight:
    """How firmly a date is tied to the event, and whether it dates a statement or a plan."""

    score: int
    statement: bool
    ahead: bool  # planned, and the words of holding stand right before it
    announced: bool  # of an event that the text says is still to come


_REACH = 1_500  # letters before a date that are read; longer sentences are broken tables


@dataclass(frozen=True, slots=True)
class _Around:
    """A date with the words around it, in its sentence."""

    mention: DateMention
    body: Body
    sentence: Sentence
    before: str
    after: str

    @property
    def close(self) -> str:
        """The clause that leads to the date, without hours (`sejak pukul 14.00 hingga malam`)."""
        return re.split(r"[;\"]|,\s(?=[a-z])", signs.HOURS.sub(" ", self.before))[-1][-60:]

    @property
    def opens(self) -> bool:
        """Whether the sentence begins with the date."""
        return len(self.before.strip(" (,\"'")) < 3

    @property
    def today(self) -> bool:
        """Whether the report says that the day is its own: `pada hari ini, Rabu (26/4)`."""
        return signs.THIS_DAY.search(self.before) is not None

    @property
    def of_the_report(self) -> bool:
        """Whether the day stands apart behind the lead: `..., menjelang Misa, Sabtu (8/4)`."""
        return (
            self.mention.weekday is not None
            and self.sentence.paragraph == 0
            and self.before.rstrip().endswith(",")
        )

    @property
    def undated(self) -> bool:
        """Whether no weekday, no brackets and no place before a span mark the report's date."""
        spans = self.mention.end_day and signs.AT_A_PLACE.search(self.before)
        told = spans or self.lasts
        return self.mention.weekday is None and not self.mention.bracketed and not told

    @property
    def lasts(self) -> bool:
        """Whether one of the first two paragraphs says from when to when, in full, it was held."""
        whole = self.mention.end_day is not None and self.mention.year is not None
        early = self.sentence.paragraph <= 1
        return whole and early and signs.HELD_FROM.search(self.before) is not None


def weigh(mention: DateMention, body: Body) -> Weight:
    """Weigh the words around a date for and against its being the event's."""
    sentence = body.sentence_at(mention.start)
    start = sentence.start
    if start and signs.NAMELY.match(body.plain, start):
        start = body.sentence_at(start - 2).start  # `... pekan depan. Tepatnya, Minggu ...`
    start = max(start, mention.start - _REACH)
    around = _Around(
        mention,
        body,
        sentence,
        body.plain[start : mention.start],
        body.plain[mention.end : min(sentence.end, mention.end + 60)],
    )
    said_in = around.before
    if _stands_alone(mention, sentence, body):  # `..., kata Kapolres. Selasa (20/6)`
        said_in = body.plain[body.sentence_at(sentence.start - 2).start : mention.start]
    spans = mention.end_day is not None  # nobody says something for days
    statement = not spans and is_statement(said_in, around.after)
    planned, against_plan = _plan(around)
    score = (
        _for_its_place(around)
        - (7 if statement else 0)
        - _told_to_the_press(around)
        - _of_the_past(around)
        - _of_documents_and_deeds(around)
        - against_plan
        - (5 if body.in_quotation(mention.start) and not _held_as_quoted(around) else 0)
    )
    return Weight(score, statement, planned, not statement and _announced(around))


def _stands_alone(mention: DateMention, sentence: Sentence, body: Body) -> bool:
    """Whether a sentence holds but the date, so that it goes with the one before it."""
    first = body.plain.rfind("\n", 0, sentence.start) + 1
    before = body.plain[sentence.start : mention.start]
    after = body.plain[mention.end : sentence.end]
    return first < sentence.start and not re.search(r"[a-z]", before + after.split("\n")[0], re.I)


def _for_its_place(around: _Around) -> int:
    """Early, dated like a report's day, beside words of holding an event."""
    mention, paragraph = around.mention, around.sentence.paragraph
    score = 1
    if not around.undated:
        score += 1
    score += 2 if paragraph <= 1 else 1 if paragraph <= 3 else 0
    if signs.HELD_WORDS.search(around.before) or signs.HELD_WORDS.search(around.after):
        score += 2
    if around.opens and paragraph <= 3:
        score += 2
    if mention.bracketed or re.search(r"\b(?:pada|hari|,)\s*$", around.before):
        score += 1
    if mention.weekday is None and mention.year is None:
        score -= 2
    if mention.weekday is not None and signs.WHICH_WAS_HELD.search(around.before):
        score += 1
    if around.today:
        score += 3 if paragraph <= 1 else 2
    return score


def _told_to_the_press(around: _Around) -> int:
    """Against a day on which the press was told; a day that stands between takes that on itself."""
    words = around.before[-160:]
    told = list(signs.TO_THE_PRESS.finditer(words))
    if not told or re.search(r"\b(?:usai|seusai|di sela)", around.before):
        return 0
    since = words[told[-1].end() :]
    return 0 if find_dates(since) and signs.HELD_WORDS.search(since) else 8


def _held_as_quoted(around: _Around) -> bool:
    """Whether a quotation begins with the whole date on which somebody held something."""
    return (
        around.opens
        and around.mention.weekday is not None
        and around.mention.year is not None
        and signs.HOLDING.search(around.after) is not None
        and signs.TO_COME.search(around.after) is None
    )


def _of_the_past(around: _Around) -> int:
    """Against days of founding, of what went before, of a misfortune, and those long gone."""
    mention, before, after = around.mention, around.before, around.after
    against = 0
    if around.today:
        return 0
    dated_report = mention.weekday is not None and mention.bracketed
    if (signs.PAST_WORDS.search(around.close) and not dated_report) or re.search(
        r"\b(?:sebelumnya|sejak|tertanggal|bermula)\b", around.close, re.I
    ):
        spans_days = mention.end_day and mention.weekday is not None
        begins = (spans_days or _begins(around)) and signs.FROM.search(before)
        against += 0 if begins or around.lasts else 7
    if signs.SINCE.search(before) and signs.UNTIL_EVENING.match(after):
        against = 0  # `sejak Kamis pagi (4/5/2023) hingga sore`
    behind = around.sentence.paragraph
    if (
        signs.MISFORTUNE.search(before[-125:])
        or _befell_those_helped(before)
        or _aftermath(before)
        or signs.LED_TO.match(after)
        or signs.LED_TO.search(before)
        or (behind > 1 and signs.CALAMITY.search(before))
        or (behind > 0 and signs.ACCIDENT.search(before))
    ):
        against += 8
    if signs.BEGUN_BEFORE.search(before) or _was_posted(before):
        against += 7
    if signs.EARLIER.search(before) or signs.PUT_OFF.match(after):
        against += 7
    if mention.weekday is None and re.match(r"\W{0,3}(?:lalu|silam|kemarin)\b", after, re.I):
        spans = mention.end_day and signs.SEVERAL_DAYS.search(before)
        told = mention.year and behind == 0 and signs.OF_ITSELF.search(before)
        against += 0 if spans or told else 4
    elif re.match(r"\W{0,3}lalu\b", after, re.I):
        against += 1
    return against


def _was_posted(before: str) -> bool:
    """Whether something was put on the net on the day, and nothing done is told behind it."""
    posted = signs.POSTED.search(before[-90:])
    return posted is not None and not signs.HELD_WORDS.search(before[-90:], posted.end())


def _befell_those_helped(before: str) -> bool:
    """Whether a day is that of a misfortune, as nothing was done before it is named."""
    befell = signs.BEFELL.search(before)
    return befell is not None and signs.HELD_WORDS.search(before, 0, befell.start()) is None


def _aftermath(before: str) -> bool:
    """Whether a day is that of what an event answers, as nothing done is told behind it."""
    last = max((found.end() for found in signs.AFTERMATH.finditer(before)), default=-1)
    return last >= 0 and not signs.HELD_WORDS.search(before, last)


def _begins(around: _Around) -> bool:
    """Whether the lead says since which day, with its weekday, somebody holds something."""
    return (
        around.mention.weekday is not None
        and around.sentence.paragraph <= 1
        and signs.HOLDING.search(around.before) is not None
        and signs.DONE_BEFORE.search(around.before) is None
    )


def _of_documents_and_deeds(around: _Around) -> int:
    """Against the days of letters, decisions, elections and other deeds."""
    before, sentence = around.before, around.sentence
    against = 0
    if signs.DOCUMENT.search(before[-140:]) and not signs.HELD_WORDS.search(before[-25:]):
        against += 7
    if not around.undated:
        return against
    if sentence.start > 0 and signs.DONE_BEFORE.search(before[-170:]):
        against += 5
    if around.mention.end_day and signs.SEVERAL_DAYS.search(before):
        return against
    if around.mention.year and sentence.paragraph <= 3 and signs.ITS_WHOLE_DAY.search(before):
        return against
    if sentence.paragraph > 0 and not around.opens and not signs.JUST_HELD.search(before):
        against += 4
    return against


def _plan(around: _Around) -> tuple[bool, int]:
    """Whether the day is only planned, and how much speaks against it for that."""
    close, before = around.close, around.before
    words = signs.TO_COME if around.of_the_report else signs.AHEAD_WORDS
    ahead = (
        words.search(close)
        or re.search(r"\bbesok\b", close, re.I)
        or re.match(r"\W{0,3}(?:mendatang|nanti|depan)\b", around.after, re.I)
    )
    planned = (
        ahead is not None
        and signs.JUST_HELD.search(re.sub(r"\bbesok\b", "", before)) is not None
        and not signs.PAST_WORDS.search(close)
        and not signs.BEGUN_BEFORE.search(before)
    )
    prepared = (
        around.sentence.start > 0
        and around.mention.weekday is None
        and signs.PREPARES.search(before) is not None
    )
    against = signs.OF_A_FEAST.search(close) is not None or prepared
    return planned, (4 if ahead else 0) + (4 if against else 0)


def _announced(around: _Around) -> bool:
    """Whether the text itself says that an event is to be held on the day."""
    if around.body.in_quotation(around.mention.start):
        return False
    if signs.SOON_AFTER.match(around.after):
        return True
    if around.sentence.paragraph <= 1 and signs.TOMORROW.search(around.before):
        return True
    if signs.FEAST_TO_COME.search(around.before):
        return False
    soon = signs.SOON.search(around.before)
    return soon is not None and not signs.SAID_WORDS.search(soon[0])


def is_statement(before: str, after: str) -> bool:
    """Whether the date belongs to words such as `ujar Katno, Senin (9/9)`, away from the event."""
    opened = signs.SAID_FIRST.match(before)
    at_the_event = signs.AT_THE_EVENT.search(before, opened.end() if opened else 0)
    if signs.SAID_NEXT.match(after) and not (at_the_event or signs.JUST_HELD.search(before)):
        return True
    if signs.SAID_APART.match(after) or (opened and not at_the_event):
        return True
    said = list(signs.SAID_WORDS.finditer(before))
    if not said or signs.TODAY_HELD.search(before):
        return False
    last = said[-1]
    tail = before[last.end() :]
    quote_ends = before.rfind('"', 0, last.start())
    if len(tail) > 170 or (signs.HELD_WORDS.search(tail) and len(tail) > 60):
        return False
    if re.search(r"\bbahwa\b", tail) or signs.JUST_HELD.search(tail):
        return False
    if signs.AT_THE_EVENT.search(tail) or signs.AT_THE_EVENT.search(
        before[max(0, last.start() - 60) : last.start()]
    ):
        return False
    if quote_ends < 0 and last[0].casefold().startswith("me") and "," not in tail:
        return False
    return not signs.AT_THE_EVENT.match(after.lstrip(" ,"))
