"""Datelines: the place, and often the medium, before a report's first sentence."""

import re
from dataclasses import dataclass, replace

from gazette.press_text.dates.date_words import WEEKDAY_WORDS
from gazette.press_text.letters import plain
from gazette.press_text.people.name_degrees import is_degree

_DOMAIN = re.compile(
    r"\b(?:[a-z0-9][a-z0-9-]{1,40}\.\s?){1,3}(?:com|id|net|org|co|info|news|tv|online|"
    r"today|my\.id|press|live)"
    r"(?![a-z0-9])",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\s*(?:\|{1,2}|(?<![^\W_])_|_(?![^\W_])|:|\.?,?-{1,3}|\.{2,}|\.,|,\.|>{1,2}|//|~+|\()\s*"
)
_SMALL = frozenset(
    "di ke dari yang untuk pada dengan dalam oleh akan telah ini itu sebagai dan atau "
    "para serta guna "
    "bersama menggelar melaksanakan kegiatan bahwa tidak the of in adalah melalui".split()
)
_NO_PLACES = frozenset(
    "bupati wali walikota kapolres kapolsek kapolda ketua hj drs dr ir akbp akp iptu "
    "ipda kompol camat lurah polres polsek polda pemkab pemkot senkom "
    "pmi program bhabinkamtibmas babinsa dandim danramil koramil kodim gubernur "
    "kepala sekretaris wakil bpbd polresta rakor rapat".split()
)
_DATE = re.compile(
    rf"\s*[,(]?\s*(?:(?:{WEEKDAY_WORDS})\s*[,/]?\s*)?"
    r"\(?\d{1,2}(?:[/-]\d{1,2}|\s+[a-z]{3,9})(?:[/\s-]+\d{2,4})?\s*\)?",
    re.IGNORECASE,
)
_DATED_PLACE = re.compile(
    r"(?:[A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2})?\s*,?\s*\((?:[A-Za-z']+,? "
    r")?\d{1,2}[/ ](?:\d{1,2}|[A-Za-z]+)(?:[/ ]\d{4})?\)\s*[.:-]\s+"
)
# A place and a paper written as one word, closed by a full stop: `Palu, KabarSelatan. Ketua ...`
_STOPPED = re.compile(
    r"([A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2}, "
    r"[A-Z][a-z]+(?:TV|[A-Z][a-z]{2,}))[.:]\s+(?=[A-Z])"
)
# An office's desk behind its town: `Raha (Humas). Rapat ...`
_DESK = re.compile(
    r"([A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2} \((?:Humas|HUMAS|Inmas|Kemenag)\))"
    r"\s*[.:,-]\s+(?=[A-Z])"
)
# A paper written as one word, alone before the report: `RMOLPapua. Rapat ...`
_PAPER_ALONE = re.compile(
    r"(?P<place>)(?P<paper>RMOL[A-Z][a-z]{2,}|[A-Z]\w*[a-z](?:News|Pos|Post|TV|Terkini|Online))"
    r"\.\s+(?=[A-Z][a-z])"
)
_PROVINCE_IN_BRACKETS = re.compile(  # `REJANG LEBONG (BENGKULU), SUARAKITA.ID - `
    rf"(?P<place>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){{0,2}} \([A-Z][A-Za-z ]+\)),?\s*"
    rf"(?P<site>{_DOMAIN.pattern})\s*(?:-|:|\|)+\s*",
    re.IGNORECASE,
)
# `Makassar (Suara Kita), 16 Oktober 2015.` on a line of its own or before the report.
_PAPER_IN_BRACKETS = re.compile(
    r"[A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2} \([A-Z][\w.]*(?: [A-Z][\w.]*){0,2}\),"
    rf"(?:{_DATE.pattern})\s*(?:[.-]\s*(?=[A-Z]|$)|$)",
    re.IGNORECASE,
)
# A place, perhaps a date, then a paper that a mark, brackets or a blank close before the report.
_PLACE_FIRST = r"(?P<place>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}|(?:[A-Z] ){3,}[A-Z])"
_PAPER_LAST = tuple(
    re.compile(f"{_PLACE_FIRST}{form}")
    for form in (
        # `Grobogan- Kabaronline, Rapat ...`
        r"\s*-\s*(?P<paper>[A-Z][a-z]+(?:online|news|pos|post|press|media|kabar|com)),\s+(?=[A-Z])",
        # `Pati - (WaKa), Rapat ...`; an office's desk in brackets is none
        (
            r"\s*-\s*\((?!(?i:humas|red|redaksi|rilis|ist)\))(?P<paper>[A-Z][\w.]{2,20})\)"
            r",?\s*(?=[A-Z])"
        ),
        # `AMBON - BERITA WARGA. Rapat ...`
        (
            r"\s*-\s*(?P<paper>(?:BERITA|KABAR|SUARA|WARTA|RADAR|HARIAN|TRIBUN|MEDIA|SINAR|KORAN)"
            r"(?! (?:UTAMA|TERKINI|SOSIAL)\b)(?: [A-Z]{3,}){1,2})\.\s+(?=[A-Z][a-z])"
        ),
        # `Jakarta - Warga Terkini.com. Para ...`, `LEBAK, Rabu (23 Agustus 2017) kita-news.com - `
        (
            rf"(?:\s*[,-]|(?i:{_DATE.pattern}))\s*(?P<paper>(?:[A-Z]\w+ )?(?i:{_DOMAIN.pattern}))"
            r"(?:\.?\s+(?=[A-Z][a-z])|,\s?(?=[A-Z][a-z])|\s*(?:-|:|\|)+\s*)"
        ),
        # glued to the report: `BLITAR - kabarnusa.comWarga ...`
        r"\s*[,-]\s*(?P<paper>[\w-]{3,40}\.(?i:com|co\.id|id|net|org|news|co))(?=[A-Z][a-z])",
    )
)
# `BR-N # Denpasar - Bali || Rapat ...`: letters before the sign, a place behind it.
_PAPER_BEFORE_SIGN = re.compile(
    r"(?P<paper>[A-Z][\w-]{1,20}(?: [A-Z][\w-]+)?)\s*#\s*"
    r"(?P<place>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}"
    r"(?:\s*[,-]\s*[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)?)\s*(?:\|{1,2}|-{1,3}|:)\s*(?=[A-Z])"
)
_WITHIN_FIGURES = re.compile(r"\d-\d")  # `Jumat, 4-5-2018 di balai kota`
_IN_BRACKETS = re.compile(rf"(?:www\.)?{_DOMAIN.pattern}\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """`Sekilasindonesia.id, || CILEGON –`: where it ends, the places and the medium in it."""

    text: str
    length: int
    places: tuple[str, ...] = ()
    medium: str | None = None
    date: str | None = None
    whole_line: bool = False


def find_domain(text: str) -> str | None:
    """Return the first address of a site in *text*, as printed but for spaces, or None."""
    found = _DOMAIN.search(text)
    if not found or "@" in text[max(0, found.start() - 2) : found.start()]:
        return None
    return re.sub(r"\s+", "", found[0])


def _marked(line: str) -> str:
    """*line* in plain letters, with the usual marks in a dateline for rare ones: each one letter.

    `Suarapedia—Warga`, `MALANG;suarawarga.com`, `MALANG [Suara]:`.
    """
    text = re.sub(r"^([A-Z][A-Za-z ]{2,30}) \[([^\]]{2,30})\](?=\s*[-:])", r"\1 (\2)", plain(line))
    text = re.sub(r"^([A-Z][A-Z ]{3,30});(?=\s?[A-Z][\w.-]+\.[a-z]{2,4}\b)", r"\1,", text)
    dash = re.match(r"[A-Z][\w .,-]{2,40}—(?=[A-Z])", line)
    return f"{text[: dash.end() - 1]}|{text[dash.end() :]}" if dash else text


def read_dateline(line: str) -> Dateline | None:
    """Return the dateline that *line* opens with, or None."""
    text = _marked(line)
    end = 0
    parts: list[str] = []
    posted = re.match(r"(?:date \d{4}-\d{2}(?:-\d{2})?|[Dd]ikutip dari|[Dd]ilansir dari) ", text)
    if posted:
        end = posted.end()
    for _ in range(4):
        piece = _next_piece(text, end)
        if piece is None:
            break
        part, end = piece
        parts.append(part)
    if not parts or not _names_a_medium(parts):
        forms = (_PAPER_BEFORE_SIGN, *_PAPER_LAST)
        closed = next(filter(None, (form.match(text) for form in forms)), None)
        if closed and _is_dateline_part(_unspaced(closed["place"])):
            return _closed_by_paper(line, text, closed)
    if not parts:
        return _glued_or_whole(line, text)
    if _DOMAIN.fullmatch(text[end:].strip()):  # `Nia|Warganusa.com` on a line of its own
        return _made(line, text, [*parts, text[end:]], len(text))
    dated = _DATED_PLACE.match(text, end)
    if dated and "." in text[: dated.end()]:
        parts.append(dated[0].rstrip(" .-"))
        end = dated.end()
    return _made(line, text, parts, end)


def _names_a_medium(parts: list[str]) -> bool:
    """Whether one of *parts* holds the address of a site."""
    return any(_DOMAIN.search(part) for part in parts)


def _next_piece(text: str, start: int) -> tuple[str, int] | None:
    """The next part of a dateline and where the rest begins: capitals, then a break."""
    window = text[start : start + 90]
    for found in _BREAK.finditer(window):
        if found.start() == 0:
            if start and found.end() < len(window) and "(" not in found[0]:
                return "", start + found.end()
            continue
        if found[0].strip() == "(":
            inner = re.match(r"[^()\n]{2,40}\)\s*(?:\|{1,2}|:|-{1,3}|,)?\s*", window[found.end() :])
            if not inner or not (re.search(r"[-|:]\s*$", inner[0]) or _IN_BRACKETS.match(inner[0])):
                return None
            part = window[: found.start()] + ", " + inner[0].rstrip(" -|:,)")
            return (part, start + found.end() + inner.end()) if _is_dateline_part(part) else None
        if found[0] == "-" and window[found.end() : found.end() + 1].islower():
            continue
        if found[0] == "-" and _WITHIN_FIGURES.match(window, found.start() - 1):
            continue
        if (
            found[0] == "-"
            and not _DOMAIN.search(window[: found.start()])
            and "," not in window[: found.start()]
            and (not window[: found.start()].isupper())
            and window[found.end() :].strip()
        ):
            continue
        part = window[: found.start()]
        if _is_somebody(part, window[found.end() :]):
            return None
        if found[0].strip() == ":" and len(part.split()) > 3 and not _DOMAIN.search(part):
            return None
        if found[0].strip() == ".," and not _DOMAIN.search(part):
            return None
        return (part, start + found.end()) if _is_dateline_part(part) else None
    return None


def _is_dateline_part(part: str) -> bool:
    bare = _DOMAIN.sub(lambda site: site[0].replace(" ", ""), _DATE.sub(" ", part))
    words = re.findall(r"[^\W_][\w.'-]*", bare)
    if len(words) > 7 or (not words and not part.strip()):
        return False
    if part.strip().casefold() in ("breaking news", "berita terkini", "headline", "update"):
        return False
    police_news = bool(words) and words[0].casefold() == "tribratanews"
    barred = _SMALL if police_news else _SMALL | _NO_PLACES
    if any(word.casefold().rstrip(".") in barred for word in words):
        return False
    if re.search(r"[\"!?]", part):
        return False
    return all(
        word[0].isupper() or word[0].isdigit() or _DOMAIN.search(word) or re.match(r"i[A-Z]", word)
        for word in words
    )


def _is_somebody(part: str, rest: str) -> bool:
    """Whether *part* ends in a degree and *rest* begins with another: `Zainal, SH,. MH : ...`."""
    name, comma, degree = part.rpartition(",")
    further = re.match(r"\s*([A-Z][\w.]*)", rest)
    return bool(
        comma and name.strip() and is_degree(degree.strip()) and further and is_degree(further[1])
    )


def _glued_or_whole(line: str, text: str) -> Dateline | None:
    """A dateline on a line of its own, or a medium that runs into the first word."""
    if len(text) < 70 and _DOMAIN.search(text) and _is_dateline_part(text):
        return _made(line, text, [text], len(text))
    led = re.match(rf"({_DOMAIN.pattern})\.\s+(?=[A-Z])", text, re.IGNORECASE)
    if led:  # `Warganusa.id. Untuk memutus ...`
        return _made(line, text, [led[1]], led.end())
    if alone := _PAPER_ALONE.match(text):
        return _closed_by_paper(line, text, alone)
    found = re.match(
        r"((?:[A-Z]\w+-)?[A-Za-z][\w.]{2,40}?\.(?i:com|co\.id|id|net|org|co(?=,)))\s*,?\s*(?=[A-Z(])",
        text,
    )
    if found:
        return _made(line, text, [found[1]], found.end())
    bracketed = _PAPER_IN_BRACKETS.match(text)
    if bracketed and _is_dateline_part(bracketed[0].rstrip(" .-")):
        return _made(line, text, [bracketed[0].rstrip(" .-")], bracketed.end())
    province = _PROVINCE_IN_BRACKETS.match(text)
    if province:
        return _made(line, text, [province["place"], province["site"]], province.end())
    stopped = _STOPPED.match(text) or _DESK.match(text)
    if stopped and _is_dateline_part(stopped[1]):
        return _made(line, text, [stopped[1]], stopped.end())
    dated = re.match(
        r"([A-Z][a-z]+(?: [A-Z][a-z]+){0,2}),?\s*(" + _DATE.pattern + r")\s*[.-]\s+(?=[A-Z])",
        text,
        re.I,
    )
    if dated and dated[1][0].isupper() and _is_dateline_part(dated[1]):
        return _made(line, text, [dated[1] + ", " + dated[2]], dated.end())
    return None


def _closed_by_paper(line: str, text: str, found: re.Match[str]) -> Dateline | None:
    """The dateline that *found* shows, with its paper as the medium, and a date between them."""
    place = _unspaced(found["place"]) + text[found.end("place") : found.start("paper")]
    made = _made(line, text, [place], found.end())
    return replace(made, medium=found["paper"]) if made else None


def _unspaced(place: str) -> str:
    """`P A T I` as `PATI`."""
    return place.replace(" ", "") if re.fullmatch(r"(?:[A-Z] )+[A-Z]", place) else place


def _made(line: str, text: str, parts: list[str], end: int) -> Dateline | None:
    places: list[str] = []
    medium: str | None = None
    dated: str | None = None
    for part in parts:
        when = _DATE.search(part)
        if when:
            dated = when[0].strip(" ,()")
            part = part[: when.start()] + " " + part[when.end() :]
        site = find_domain(part)
        if site:
            medium = medium or site
            part = _DOMAIN.sub(" ", part)
        places.extend(
            place.strip(" .-")
            for place in re.split(
                r"[,/|()]|(?<=[a-z]{3})\.\s|(?<=[A-Z]{3})\.\s|(?<=[a-z])-(?=[A-Z]{4})", part
            )
            if place.strip(" .-")
        )
    rest = text[end:].strip()
    if not rest and len(text) > 110:
        return None
    return Dateline(
        text=line[:end].strip(),
        length=end,
        places=tuple(places),
        medium=medium,
        date=dated,
        whole_line=not rest,
    )
