"""Date readings: which day a date as written means, by its weekday, its page and its text."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from gazette.domain.dates import WEEKDAYS
from gazette.press_text.dates.date_words import DateMention
from gazette.press_text.dates.year_signs import NO_SIGNS, YearSigns

_OLDEST = 12  # years that a report is old at most
_AHEAD = 2  # years that what is called `mendatang` lies ahead at most
_NEAR = 45  # days between two days of one report at most
_NEWS_AGES = 45  # days from which on a report is no news


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a mention means: a day with its proof, or the problem that stands in the way."""

    on: date | None = None
    end: date | None = None
    proof: str = ""
    problem: str | None = None


def read_date(
    mention: DateMention,
    *,
    today: date,
    published: date | None,
    signs: YearSigns = NO_SIGNS,
) -> Reading:
    """Return what *mention* means, never later than *published* or *today* where it has no year.

    *signs* are what the text says of its year: a day near it that is printed in full, a year
    called its own. Where they speak for an earlier year than the weekday alone, it is open.
    """
    if mention.year is not None:
        return _with_year(mention, published)
    if mention.torn is not None:
        return _torn_year(mention, mention.torn, today)
    if published is None:
        near = _year_of_near_day(mention, signs, today)
        if near is not None:
            return near
    if mention.weekday is not None:
        if published is not None:
            return _year_by_weekday(mention, published)
        own = _year_of_text(mention, signs.own, today) or _year_of_letters(mention, signs, today)
        return own or _against_own(_year_by_signs(mention, signs, today), signs.own)
    if published is None:
        return Reading(problem="tahunnya tidak tertulis dan tidak dapat dibuktikan")
    for year in (published.year, published.year - 1):
        on = _day(year, mention.month, mention.day)
        if on and on <= published:
            return _ranged(mention, on, f"tahun dari tanggal terbit {published.isoformat()}")
    return Reading(problem="tanggal itu tidak ada di kalender")


def in_year(mention: DateMention, near: date) -> Reading:
    """Return what *mention* means in the year of a day *near* it, if it lies near."""
    on = _day(near.year, mention.month, mention.day)
    if on is None or not _is_near(on, near):
        return Reading(problem="tahunnya tidak tertulis dan tidak dapat dibuktikan")
    return _ranged(mention, on, f"tahun dari {near.isoformat()} dalam teks")


def _with_year(mention: DateMention, published: date | None) -> Reading:
    year = mention.year or 0
    on = _day(year, mention.month, mention.day)
    if mention.weekday is None:
        if on is None and mention.numeric and mention.end_day is None:
            on = _day(year, mention.day, mention.month)
            return _ranged(mention, on, "bulan ditulis lebih dulu") if on else _not_there()
        return _ranged(mention, on, "tanggal lengkap") if on else _not_there()
    if on and on.weekday() == mention.weekday:
        return _ranged(mention, on, "tanggal lengkap, harinya cocok")
    if mention.numeric and mention.end_day is None:
        swapped = _day(year, mention.day, mention.month)
        if (
            swapped
            and swapped.weekday() == mention.weekday
            and _month_first(swapped, on, published)
        ):
            return Reading(on=swapped, proof="harinya membuktikan bulan ditulis lebih dulu")
    if on is None:
        return _not_there()
    said, real = WEEKDAYS[mention.weekday].capitalize(), WEEKDAYS[on.weekday()].capitalize()
    return Reading(problem=f"tertulis {said}, padahal {on.isoformat()} hari {real}")


def _month_first(swapped: date, written: date | None, published: date | None) -> bool:
    """Whether the month came first, by the day on which the text appeared.

    Where that is not known, a weekday beside that of the day as *written* is but a slip.
    """
    if published is not None:
        return abs((swapped - published).days) <= _NEWS_AGES
    return written is None or (written.weekday() - swapped.weekday()) % 7 not in (1, 6)


def _torn_year(mention: DateMention, figures: str, today: date) -> Reading:
    """The one year that holds the *figures* left of it in their order and gives the weekday."""
    holds = re.compile(r"\d?".join(figures))
    days = [on for on in _days_of_weekday(mention, today) if holds.search(str(on.year))]
    if len(days) != 1:
        return Reading(problem=f"tahunnya tertulis {figures}")
    return _ranged(mention, days[0], f"tahunnya tertulis {figures}, harinya cocok")


def _year_of_text(mention: DateMention, years: frozenset[int], today: date) -> Reading | None:
    """The latest year that the text names, or the one after it, where it gives the weekday."""
    latest = [max(years) + 1] if years else []  # `selama tahun 2012`, told in February 2013
    for year in [*sorted(years, reverse=True), *latest]:
        on = _day(year, mention.month, mention.day)
        if on and on <= today and on.weekday() == mention.weekday:
            said = f"tahun {year}" if year in years else f"tahun {year} sesudah {year - 1} yang"
            return _ranged(mention, on, f"{said} disebut teks, harinya cocok")
    return None


def _year_of_letters(mention: DateMention, signs: YearSigns, today: date) -> Reading | None:
    """The year of a letter that was numbered about then, where it gives the weekday."""
    for letter in sorted(signs.letters, reverse=True):
        on = _day(letter.year, mention.month, mention.day)
        if on and on <= today and _is_near(on, letter) and on.weekday() == mention.weekday:
            return _ranged(mention, on, f"tahun dari nomor surat {letter.year}, harinya cocok")
    return None


def _against_own(reading: Reading, years: frozenset[int]) -> Reading:
    """*reading*, unless the weekday gives a year far from all that the text calls its own."""
    if reading.on and years and not min(years) <= reading.on.year <= max(years) + 1:
        return Reading(
            problem=f"harinya cocok dengan {reading.on.year}, tetapi teks menyebut {min(years)}"
        )
    return reading


def _year_of_near_day(mention: DateMention, signs: YearSigns, today: date) -> Reading | None:
    """The year of a day near this one that the text prints in full: `Jumat (27/4/2018)`.

    A weekday must agree; where a day close by says that it does not, nothing is sure.
    """
    close: date | None = None
    for day in sorted(signs.days, reverse=True):
        for year in (day.year + 1, day.year, day.year - 1):
            on = _day(year, mention.month, mention.day)
            if on is None or not _is_near(on, day) or not 0 <= today.year - year <= _OLDEST:
                continue
            if mention.weekday is None or on.weekday() == mention.weekday:
                return _ranged(mention, on, f"tahun dari {day.isoformat()} dalam teks")
            close = day if abs((on - day).days) <= 10 else close
    return (
        Reading(problem=f"harinya tidak cocok dengan {close.isoformat()} dalam teks")
        if close
        else None
    )


def _year_by_signs(mention: DateMention, signs: YearSigns, today: date) -> Reading:
    """The latest year with that weekday, unless the years that the text names lean to another."""
    all_days = _days_of_weekday(mention, today)
    days = [on for on in all_days if all(a <= on.year <= z for a, z in signs.eras)]
    if not all_days:
        return Reading(problem="hari dan tanggalnya tidak pernah bertemu")
    if not days:
        return Reading(problem=f"harinya cocok dengan {all_days[0].year}, tetapi isi teks tidak")
    before = _before_what_comes(mention, signs, days)
    if before is not None:
        return before
    latest, earlier = days[0], days[1:]
    proof = f"tahun dari harinya: yang terakhir sebelum hari ini {today.isoformat()}"
    if latest != all_days[0]:
        proof = "tahun dari harinya dan pejabat atau keadaan yang disebut teks"
    own = latest.year in signs.within or latest.year == signs.titled
    if own or any(_fits(latest.year, year) for year in signs.named):
        return _ranged(mention, latest, proof)
    began = [on for on in earlier if on.year in signs.terms]
    if len(began) == 1:
        on = began[0]
        return _ranged(mention, on, f"masa bakti sejak {on.year}, harinya cocok")
    named = [on for on in earlier if on.year in signs.named]
    if named and mention.start in signs.beside:
        return _ranged(mention, named[0], f"tahun {named[0].year} di kalimat itu, harinya cocok")
    titled = [on for on in earlier if on.year == signs.titled]
    if titled and latest.year - 1 > max(signs.named, default=0):
        on = titled[0]
        return _ranged(mention, on, f"tahun {on.year} di judul, harinya cocok")
    told = signs.named | signs.within
    likely = [on for on in earlier if _leans(on.year, latest.year, told)]
    if likely:
        return Reading(
            problem=f"harinya cocok dengan {likely[0].year} dan {latest.year}, "
            f"dan teks menyebut {max(told)}"
        )
    others = f"; {earlier[0].year} juga cocok" if earlier else ""
    return _ranged(mention, latest, proof + others)


def _before_what_comes(mention: DateMention, signs: YearSigns, days: list[date]) -> Reading | None:
    """The latest of *days* not after a year that the text calls one to come, if just before it.

    Else it is asked for. None where the latest of all lies before that year as well.
    """
    if signs.coming is None or days[0].year <= signs.coming:
        return None
    on = next((one for one in days if one.year <= signs.coming), None)
    if on is None or signs.coming - on.year > _AHEAD:
        return Reading(
            problem=f"harinya cocok dengan {days[0].year}, "
            f"tetapi {signs.coming} disebut mendatang dalam teks"
        )
    return _ranged(mention, on, f"tahun {signs.coming} disebut mendatang, harinya cocok")


def _days_of_weekday(mention: DateMention, today: date) -> list[date]:
    """The days up to *today* that it may mean by its weekday, in the last years, latest first."""
    years = range(today.year, today.year - _OLDEST, -1)
    days = (_day(year, mention.month, mention.day) for year in years)
    return [on for on in days if on and on <= today and on.weekday() == mention.weekday]


def _leans(year: int, latest: int, named: frozenset[int]) -> bool:
    """Whether the years *named* lie by *year*, or just before it and long before the *latest*."""
    if not named:
        return False
    last = max(named)
    return any(_fits(year, one) for one in named) or (last <= year and latest - last >= 4)


def _fits(year: int, named: int) -> bool:
    """Whether a text of *year* would name the year *named*: its own, the last or the next."""
    return abs(year - named) <= 1


def _year_by_weekday(mention: DateMention, published: date) -> Reading:
    """The day with that weekday nearest before the day of publication, or soon after it."""
    for year in range(published.year + 1, published.year - 2, -1):
        on = _day(year, mention.month, mention.day)
        if on is None or on.weekday() != mention.weekday:
            continue
        if abs((on - published).days) > 200:
            break
        if (on - published).days < 60:
            proof = (
                f"tahun dari harinya: yang terakhir sebelum tanggal terbit {published.isoformat()}"
            )
            return _ranged(mention, on, proof)
    return Reading(problem=f"harinya tidak cocok dengan tanggal terbit {published.isoformat()}")


def _ranged(mention: DateMention, on: date, proof: str) -> Reading:
    end: date | None = None
    if mention.end_day and mention.end_month:
        year = on.year + (1 if mention.end_month < on.month else 0)
        end = _day(year, mention.end_month, mention.end_day)
        if end is None or end < on or end - on > timedelta(days=120):
            end = None
    return Reading(on=on, end=end, proof=proof)


def _is_near(one: date, other: date) -> bool:
    return abs((one - other).days) <= _NEAR


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _not_there() -> Reading:
    return Reading(problem="tanggal itu tidak ada di kalender")
