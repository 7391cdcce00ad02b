"""Lists: numbered, lettered, ordinal and inline enumerations, with the words that announce them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from gazette.press_text.outcomes.list_marks import ITEM, next_item, parts_below, style
from gazette.press_text.outcomes.ordinals import (
    COUNTED_POINTS,
    figure_lists,
    number_of,
    ordinal_lists,
)
from gazette.press_text.outcomes.text_list import TextList, without_ending
from gazette.press_text.sentences import Body

_ORDINAL = re.compile(
    r"(?P<mark>(?:yang )?(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|"
    r"kedelapan|terakhir))\b\s*[,:]?\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_INLINE_NUMBERS = re.compile(
    r"(?<!ayat )(?<!ayat \(\d\) dan )(?<!huruf )"  # `Pasal 2 ayat (1) dan (2)`
    r"(?:(?<=[\s:;,])|^)\(?(?P<mark>\d{1,2}|[a-h])(?:[.)]|(?<=: 1))\s+(?=\S)"
)
_WE_STATE = re.compile(  # the opening words of a declaration
    r"Kami\b[^.]{0,160}\b(?:menyatakan|berikrar|berjanji|bertekad)[^.]{0,40}:\s*"
)
# Points without a mark, each a line: with a heading, closed by a semicolon, of like beginning.
_HEADED = re.compile(
    r"(?!(?:Hari|Tanggal|Waktu|Tempat|Pukul|Lokasi|Penulis|Editor|Foto|Sumber|Reporter|Laporan|"
    r"Tel|Kontak|Alamat|Ketua|Wakil|Sekretaris|Bendahara|Anggota)\w*\b)"
    r"[A-Z][^.:;\"]{3,70}: ?\S[^\n]{14,}"
)
_CLOSED = re.compile(r"[A-Z][^\"\n]{5,400};(?: dan| serta)?")
_TAKES_UPON = re.compile(r"\b(?:akan|bersedia|wajib|sanggup|siap|tidak|harus|dilarang)\b")
_OBLIGED = re.compile(  # `Yayasan X bertanggung jawab memberikan ...`
    r"[A-Z][^.:;\"]{3,90}?\b(?:bertanggung ?jawab|berkewajiban|berhak|wajib|bersedia|sanggup)\b"
)
_DOING = re.compile(  # a line that begins with what is to be done
    r"(?:(?:Tidak|Saling|Siap|Bersedia|Wajib|Sepakat|Akan|Setia|Tetap|Taat|Tunduk|"
    r"Patuh) [a-z]|M(?:e[a-z]{5,}|en[a-z]{4,})\b|"
    r"Pihak (?:pertama|kedua|ketiga|I{1,3})\b|(?:Kedua|Para) (?:belah )?pihak\b|"
    r"Ber(?!ita|dasar|tempat|sama|langsung|ikut|kas|kaitan|kat)[a-z]{4,}\b|P(?:e[a-z]{4,})an\b|"
    r"(?:Sosialisasi|Edukasi|Koordinasi|Patroli|Evaluasi|Optimalisasi|Fasilitasi|Advokasi) )"
)
_SECTION = re.compile(r"(?P<mark>[A-H])\. [A-Z][^.:;!?\"]{3,80}")
_CUT = re.compile(r"\s(?!(?:di|ke|ia|tv|rt|rw)$)[a-z]{1,2}$")
_MOST_OF_HEADING = 6  # lines
_SAYS_ENOUGH = 8  # words of a point in which the text breaks off
TELLS = re.compile(
    r"\b(?:ujar|kata|jelas|ungkap|tutur|imbuh|(?<!(?:nd|ol)ak )(?<!secara )tegas|papar|"
    r"tambah|pungkas|sambung)(?:nya|kan)?\b|"
    r"\b(?:berkata|mengatakan|menyampaikan|menjelaskan|menambahkan|menegaskan|mengungkapkan|"
    r"menurut)\b",
    re.IGNORECASE,
)


def find_lists(body: Body) -> tuple[TextList, ...]:
    """Return every enumeration of two items or more, in order."""
    chains = [one for one in (*ordinal_lists(body), *figure_lists(body)) if one.items]
    taken = [(one.items[0][1], one.items[-1][1]) for one in chains]
    others = [
        one for one in (*_line_lists(body), *_bare_lists(body), *_inline_lists(body))
        if not any(first <= place <= last for _, place in one.items for first, last in taken)
    ]  # fmt: skip
    found = (_unbroken(_by_articles(one), body) for one in (*chains, *others))
    return tuple(sorted(found, key=lambda one: one.items[0][1]))


def _by_articles(listed: TextList) -> TextList:
    """The list with the parts of its points for themselves: `Pasal 2: (1) ... (2) ...`."""
    items: list[tuple[str, int]] = []
    for text, place in listed.items:
        run = _run(list(_INLINE_NUMBERS.finditer(text)))
        if len(run) < 2 or run[0].start() > 0:
            items.append((text, place))
            continue
        ends = [mark.start() for mark in run[1:]] + [len(text)]
        for mark, end in zip(run, ends, strict=True):
            items.append((text[mark.end() : end].strip(), place + mark.end()))
    return replace(listed, items=tuple(items))


def _unbroken(listed: TextList, body: Body) -> TextList:
    """The list without a last point in which the text breaks off before it says much.

    So it does where most others are closed, or in a word of a letter or two: `hukum yang b`.
    """
    *before, (last, start) = listed.items
    text = body.plain.rstrip()
    closed = sum(1 for point, place in before if _closes(text, place + len(point)))
    torn = 3 * closed >= 2 * len(before) or _CUT.search(text)
    short = len(last.split()) < _SAYS_ENOUGH
    if torn and short and start + len(last) >= len(text) and text[-1].isalnum():
        return replace(listed, items=tuple(before))
    return listed


def _closes(text: str, end: int) -> bool:
    """Whether the point that ends at *end*, or right before it, ends with a mark."""
    return text[end - 1] in '.;,!?"' or text[end : end + 2].strip()[:1] in tuple('.;,!?"')


def _line_lists(body: Body) -> Iterator[TextList]:
    """Lists with one item a line; a line that only continues the item above joins it."""
    lines = body.plain.split("\n")
    places = _line_places(lines)
    at = 0
    while at < len(lines):
        group: list[tuple[str, int]] = []
        first, marks = at, 0
        expected: str | None = None
        while at < len(lines):
            item = ITEM.fullmatch(lines[at]) or (
                _ORDINAL.fullmatch(lines[at]) if len(lines[at]) < 400 else None
            )
            kind = style(item["mark"]) if item else None
            if item is None or kind is None or expected not in (None, kind):
                break
            if kind == "capital" and item["mark"][0] != chr(ord("A") + marks):
                break  # initials of names: `A. Rahman`, `H. Budi`
            expected, marks = kind, marks + 1
            parts = parts_below(lines, places, at)
            group.extend(parts or [(item["text"].strip(), places[at] + item.start("text"))])
            at = next_item(lines, at + len(parts), item["mark"])
        if len(group) >= 2 and first > 0:
            yield TextList(intro=_above(lines, first), items=tuple(group))
        elif len(group) >= 2 and not re.match(r"\(?(?:1|a|I)\b", lines[0]):
            yield TextList(intro="", items=tuple(group), torn=True)
        at = max(at, first + 1)


def _above(lines: Sequence[str], first: int) -> str:
    """The line before a list; where that only points to it (`Berikut isinya:`), two lines.

    The heading of a section (`A. Tata Kelola`) goes with what announces the first of them.
    """
    announced = _above_sections(lines, first)
    if announced is not None:
        return announced
    line = lines[first - 1]
    if line.isupper():  # a heading of several lines: `REKOMENDASI`, `RAPAT FORUM X`
        block = takewhile(str.isupper, reversed(lines[max(first - _MOST_OF_HEADING, 0) : first]))
        return " ".join(reversed(list(block)))
    points_on = len(line) < 40 or _WE_STATE.fullmatch(line)
    return f"{lines[first - 2]} {line}" if points_on and first > 1 else line


def _above_sections(lines: Sequence[str], first: int) -> str | None:
    """The line with a colon above the sections, the headed and numbered, of which one is here."""
    for above in range(first - 1, 0, -1):
        section = _SECTION.fullmatch(lines[above].strip())
        if section is None and (above == first - 1 or ITEM.fullmatch(lines[above]) is None):
            return None
        if section and section["mark"] == "A":
            said = lines[above - 1].rstrip()
            return said if said.endswith(":") else None
    return None


def _bare_lists(body: Body) -> Iterator[TextList]:
    """Lines without marks behind one that ends with a colon, as far as they are of one kind."""
    lines = body.plain.split("\n")
    places = _line_places(lines)
    for number, line in enumerate(lines):
        after = lines[number + 1 : number + 16]
        listed = line.rstrip().endswith(":")
        if listed:
            count = max(_bare_points(after), _counted_lines(line, after))
        else:
            count = _counted_points(line, after)
        if count >= 2:
            yield TextList(
                bare=True,
                intro=line,
                items=tuple(
                    (lines[one].strip(), places[one] + len(lines[one]) - len(lines[one].lstrip()))
                    for one in range(number + 1, number + 1 + count)
                ),
            )


def _counted_points(line: str, after: Sequence[str]) -> int:
    """The number of points that *line* says, where just so many lines of doing follow it."""
    said = COUNTED_POINTS.search(line)
    if said is None or not line.rstrip().endswith("."):
        return 0
    count = number_of(said["count"])
    return count if count > 1 and _leading_of(after, _DOING) == count else 0


def _counted_lines(line: str, after: Sequence[str]) -> int:
    """The number of points that *line* says, where just so many lines stand before the next talk.

    The line behind them speaks (`Budi menambahkan, ...`, a quotation) or is the end.
    """
    said = COUNTED_POINTS.search(line)
    told = next((n for n, one in enumerate(after) if TELLS.search(one) or '"' in one), len(after))
    count = number_of(said["count"]) if said else 0
    marked = any(ITEM.fullmatch(one.strip()) for one in after[:count])
    return count if count == told > 1 and not marked else 0


def _bare_points(lines: Sequence[str]) -> int:
    """How many of *lines* are points: all headed, all closed, all doing, or of one subject."""
    if not lines or ITEM.fullmatch(lines[0].strip()):
        return 0
    told = next((n for n, line in enumerate(lines) if TELLS.search(line)), len(lines))
    points = [line.strip() for line in lines[:told]]
    closed = _leading_of(points, _CLOSED)
    return max(
        _leading_of(points, _HEADED),
        min(closed + 1, len(points)) if closed else 0,
        _leading_of(points, _DOING),
        _leading_of(points, _OBLIGED),
        _of_one_subject(points),
    )


def _leading_of(lines: Sequence[str], pattern: re.Pattern[str]) -> int:
    return next((n for n, line in enumerate(lines) if not pattern.match(line)), len(lines))


def _of_one_subject(lines: Sequence[str]) -> int:
    """How many lines take something upon the one whom the first names: `PT X akan ...`."""
    bound = _leading_of(lines, re.compile(rf"[^:]{{0,160}}?{_TAKES_UPON.pattern}"))
    subject = lines[0].split()[:2] if lines else []
    same = [n for n in range(bound) if lines[n].split()[:2] == subject]
    return same[-1] + 1 if same else 0


def _line_places(lines: Sequence[str]) -> list[int]:
    places = [0]
    for line in lines:
        places.append(places[-1] + len(line) + 1)
    return places


def _inline_lists(body: Body) -> Iterator[TextList]:
    """`(1) ...; (2) ...` and `a. ... b. ...` within a paragraph."""
    offset = 0
    for line in body.plain.split("\n"):
        run = _run(list(_INLINE_NUMBERS.finditer(line)))
        if len(run) >= 2 and run[0].start() > 15:
            ends = [mark.start() for mark in run[1:]] + [_item_end(line, run[-1].end())]
            items = [
                (text, offset + mark.end())
                for mark, end in zip(run, ends, strict=True)
                if (text := without_ending(line[mark.end() : end]))
            ]
            if len(items) >= 2:
                yield TextList(intro=line[: run[0].start()], items=tuple(items), inline=True)
        offset += len(line) + 1


def _item_end(line: str, start: int) -> int:
    stop = re.search(r"[.!?](?:\s|$)", line[start:])
    return start + stop.start() if stop else len(line)


def _run(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The marks that count up from one or a."""
    run: list[re.Match[str]] = []
    for mark in marks:
        word = mark["mark"].casefold()
        if (int(word) if word.isdigit() else ord(word) - 96) == len(run) + 1:
            run.append(mark)
    return run
