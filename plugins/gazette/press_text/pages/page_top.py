"""Page top: headline, captions and lines of note above the first paragraph of a report."""

import re
from collections.abc import Iterable
from itertools import pairwise, takewhile

from gazette.press_text.letters import plain
from gazette.press_text.outcomes.ordinals import COUNTED_POINTS
from gazette.press_text.pages.boilerplate import ends_in_credit, is_caption
from gazette.press_text.pages.datelines import find_domain, read_dateline

LIST_ITEM = re.compile(r"(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•●■▪*✓✔])\s*\S", re.IGNORECASE)
STOP = re.compile(r"[.!?:;][\"')\]]*$")
_TORN = re.compile(  # a quotation with its speaker, a point that goes on: no headline
    r'"[^"]{20,}[,.]"\s?[a-z]+(?:nya)?\.$|'
    r'(?:(?:Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam),|(?:Butir|Poin) \w+) [^"]{20,}\.$'
)
_DATED_END = re.compile(  # `... di Desa Merawang, Senin (24/02/2025)`, and no full stop
    r"\b(?:senin|selasa|rabu|kamis|jum\W?at|sabtu|minggu),? \(\d{1,2}/ ?\d{1,2}/ ?\d{2,4}\)$",
    re.IGNORECASE,
)
_SITE_BEHIND = re.compile(r"\s[-|–—]\s")  # a page's title: `Senkom Gelar Rapat - Suara Kita`
_META_DATE = re.compile(
    r"\b(?:\d{1,2}[ /-](?:(?![Tt](?:ahun|AHUN)\b)\w{3,9}|\d{1,2})[ /,-]+\d{4}|\d{4}-\d{2}-\d{2}|"
    r"[A-Z][a-z]{2,8} \d{1,2}, \d{4})\b"
)


def page_top(
    lines: list[str], notes: list[str], page_headline: str | None
) -> tuple[str | None, list[str], list[str]]:
    """Take headline, captions and lines of note from above the first paragraph."""
    headline, start, captions = _above(lines, notes, page_headline)
    if start is None:
        shown = frozenset(captions)
        told = [line for line in lines if line and line not in shown]
        told = told[1:] if headline and len(told) > 1 and page_headline is None else told
        return (headline if told and told[0] != headline else page_headline), told, captions
    for line in lines:
        if (
            headline
            and line
            and headline != line
            and len(line) > 20
            and headline.startswith(line)
            and _SITE_BEHIND.match(headline, len(line))
        ):
            behind = headline[len(line) :].strip(" -|–—")
            notes.extend([behind] if find_domain(behind) else [])
            headline = line
    rest: list[str] = []
    for line in lines[start:]:
        if line and headline and _same(line, headline):
            continue
        if line and not STOP.search(plain(line)) and is_caption(line) and len(line) < _LONG_CAPTION:
            captions.append(line)
            continue
        rest.append(line)
    return headline, rest, captions


def _above(
    lines: list[str], notes: list[str], page_headline: str | None
) -> tuple[str | None, int | None, list[str]]:
    """The headline, where the report begins (if it has a paragraph), and the captions above it."""
    headline = page_headline
    captions: list[str] = []
    filled = [position for position, line in enumerate(lines) if line]
    links = _links(lines[position] for position in filled)
    notes.extend(lines[position] for position in filled[:links])
    heading: list[int] = []  # lines below the headline that are nothing else
    for position, after in pairwise([*filled[links:], -1]):
        line, below = lines[position], lines[after] if after > 0 else ""
        if _is_keyworded(line, below):
            captions.append(line)
            continue
        if _begins_report(line, below, titled=headline is not None):
            if heading and LIST_ITEM.match(line):  # the points of a list: that is what leads to it
                del notes[-len(heading) :]
                position = heading[0]
            return headline, position, captions
        if headline and _same(line, headline):
            continue
        parts = [part.strip() for part in re.split(r"\s\|\s|\s•\s", line) if part.strip()]
        if headline is None and _is_kicker(line, below):
            notes.append(line)
        elif headline is None and _can_be_headline(parts[0] if parts else line):
            headline = parts[0]
            notes.extend(parts[1:])
        elif is_caption(line):
            captions.append(line)
        else:
            notes.append(line)
            heading = [*heading, position] if headline else []
            continue
        heading = []
    return headline, None, captions


def _is_keyworded(line: str, below: str) -> bool:
    """Whether a word in capitals opens a caption, and a place and a paper the report *below*.

    `LANTIK -- Pengurus PKK saat dilantik` over `MAKALE, BKM - Pengurus PKK ...`.
    """
    if _KEYWORD.match(plain(line)) is None:
        return False
    above, report = read_dateline(line), read_dateline(below)
    if above is not None and (above.medium or len(above.places) > 1):
        return False
    return report is not None and (report.medium is not None or len(report.places) > 1)


_KEYWORD = re.compile(r"[A-Z]{4,}\s?(?:--?|:)\s?[A-Z]")


def _links(filled: Iterable[str]) -> int:
    """How many lines above the headline are a list of links to other reports."""
    run = len(list(takewhile(_LINK.match, filled)))
    return run if run > 2 else 0


_LINK = re.compile(r"[-•] \S.{15,}[^.!?:;,]$")


def _begins_report(line: str, below: str, *, titled: bool) -> bool:
    """Whether *line*, over *below*, is the first paragraph, be it short or torn."""
    return (
        (_is_paragraph(line, last=not below) and not _is_chrome(line, below, titled=titled))
        or _is_short_paragraph(line, titled=titled)
        or _TORN.match(plain(line)) is not None
        or (plain(line).endswith(":") and _announces_points(plain(line), below))
    )


def _is_chrome(line: str, below: str, *, titled: bool) -> bool:
    """Whether what looks like a dateline on its own line is a label, or the page's own name.

    `Ringkasan:`, and above the headline `Suarawarga.go.id` over `Portal Resmi Kabupaten X`.
    """
    dateline = read_dateline(line)
    if dateline is None or not dateline.whole_line or not below:
        return False
    if dateline.text.endswith(":") and len(dateline.places) < 2 and not dateline.medium:
        return True
    return (
        not titled
        and len(below) < _SHORT
        and not STOP.search(plain(below))
        and read_dateline(below) is None
    )


_SHORT = 60  # letters
_LONG_CAPTION = 250  # letters


def _announces_points(line: str, below: str) -> bool:
    """Whether a line with a colon says how many points follow, or a list item stands below."""
    return LIST_ITEM.match(below) is not None or COUNTED_POINTS.search(line) is not None


def _is_short_paragraph(line: str, *, titled: bool) -> bool:
    """Whether a short line is one of the report: under a headline, dated, or two sentences."""
    text = plain(line)
    words = len(text.split())
    if words < 7 or not re.search(r"[.!?][\"')]*$", text) or is_caption(line):
        return False
    return titled or read_dateline(line) is not None or re.search(r"[.!?] [A-Z]", text) is not None


def _is_paragraph(line: str, *, last: bool) -> bool:
    text = plain(line)
    if LIST_ITEM.match(text) and not text.startswith("- "):
        return False
    if last and len(text) > 60:
        return True
    dateline = read_dateline(line)
    long = len(line) >= _LONG_CAPTION
    if is_caption(line) and not (long and (dateline is not None or not ends_in_credit(line))):
        return False  # a long lead may have a caption and its credit glued to it
    if dateline is not None and (dateline.whole_line or len(text) > 110):
        return True
    words = len(text.split())
    if words >= 14 and (re.search(r"[.!?][\"')]*(?:\s|$)", text) or _DATED_END.search(text)):
        return True
    return words >= 32


def _is_kicker(line: str, after: str) -> bool:
    """Whether *line* is a rubric in capitals over the headline proper."""
    return (
        line.isupper()
        and len(line.split()) <= 4
        and not after.isupper()
        and len(after.split()) > 4
        and not _is_paragraph(after, last=False)
        and _can_be_headline(after)
    )


def _can_be_headline(line: str) -> bool:
    words = line.split()
    if not 3 <= len(words) <= 30 or len(line) > 240:
        return False
    if _META_DATE.search(line) and len(words) < 12:
        return False
    if len(re.findall(r" [/»›>] ", line)) > 1 or re.fullmatch(r"Berita(?: \w+){1,3}", line):
        return False
    return not is_caption(line) and not _ADDRESSED.match(line) and not _OF_A_SITE.match(line)


_OF_A_SITE = re.compile(  # what it calls itself: `Portal Resmi Kabupaten X`
    r"(?:portal|situs|laman|website|web ?site|blog|kanal) (?:web |berita )?resmi\b|"
    r"(?:selamat datang|welcome)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(  # whom a message greets: `Yth. Rekan-rekan media`
    r"(?:kepada )?yth\b|kepada\b(?! \w+,)|dengan hormat|assalamu|salam (?:sejahtera|sehat)|"
    r"selamat (?:pagi|siang|sore|malam)\b|mohon (?:izin|ijin|kehadiran)|(?:izin|ijin) \w+kan\b|"
    r"undangan (?:peliputan|liputan)|(?:bapak|rekan)(?:-rekan)? (?:media|wartawan|jurnalis)",
    re.IGNORECASE,
)


def _same(line: str, headline: str) -> bool:
    fold = re.compile(r"\W+")
    return (
        fold.sub(" ", plain(line)).strip().casefold()
        == fold.sub(" ", plain(headline)).strip().casefold()
    )
