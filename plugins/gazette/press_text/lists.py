"""Lists: numbered, lettered, ordinal and inline enumerations, with the words that announce them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gazette.press_text.sentences import Body

_ITEM = re.compile(
    r"(?P<mark>\(?\d{1,2}[.)]|\(?[a-z][.)]|(?:I{1,3}|IV|VI{0,3}|IX|X)[.)]|[-•●■▪*✓✔])\s*(?P<text>\S.*)"
)
_ORDINAL = re.compile(
    r"(?P<mark>(?:yang )?(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|"
    r"kedelapan|terakhir))\b\s*[,:]?\s*(?P<text>\S.*)",
    re.IGNORECASE,
)
_INLINE_NUMBERS = re.compile(r"(?:(?<=[\s:;,])|^)\(?(?P<mark>\d{1,2}|[a-h])[.)]\s+(?=\S)")
_ORDINALS = (
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
    "kesembilan", "kesepuluh",
)  # fmt: skip
_INLINE_ORDINALS = re.compile(
    rf"\b(?P<mark>{'|'.join(_ORDINALS)})\b\s*(?:[,:]|adalah\b|yaitu\b|yakni\b|ialah\b|bahwa\b)\s*",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"\W*(?:(?:dan|serta|lalu|kemudian|selanjutnya|adapun|yang|poin|point|butir|kesepakatan)\s+)*",
    re.I,
)


_QUOTE_ENDS = re.compile(r'[,.]?"(?=\s[a-z])')  # `..., dana dilaporkan," ungkap Budi`
_OPENED = re.compile(r"^[^.!?]{1,160}[.!?]\s+(?=\S|$)")
# Points without a mark, each a line: with a heading, closed by a semicolon, of like beginning.
_HEADED = re.compile(
    r"(?!(?:Hari|Tanggal|Waktu|Tempat|Pukul|Lokasi|Penulis|Editor|Foto|Sumber|Reporter|Laporan|"
    r"Tel|Kontak|Alamat|Ketua|Wakil|Sekretaris|Bendahara|Anggota)\w*\b)"
    r"[A-Z][^.:;\"]{3,70}: ?\S[^\n]{14,}"
)
_CLOSED = re.compile(r"[A-Z][^\"\n]{5,400};(?: dan| serta)?")
_TAKES_UPON = re.compile(r"\b(?:akan|bersedia|wajib|sanggup|siap|tidak|harus|dilarang)\b")
_DOING = re.compile(  # a line that begins with what is to be done
    r"(?:(?:Tidak|Saling|Siap|Bersedia|Wajib|Sepakat|Akan) [a-z]|M(?:e[a-z]{5,}|en[a-z]{4,})\b|"
    r"Pihak (?:pertama|kedua|ketiga|I{1,3})\b|(?:Kedua|Para) (?:belah )?pihak\b|"
    r"Ber(?!ita|dasar|tempat|sama|langsung|ikut|kas|kaitan|kat)[a-z]{4,}\b|P(?:e[a-z]{4,})an\b|"
    r"(?:Sosialisasi|Edukasi|Koordinasi|Patroli|Evaluasi|Optimalisasi|Fasilitasi|Advokasi) )"
)
_TELLS = re.compile(
    r"\b(?:ujar|kata|jelas|ungkap|tutur|imbuh|tegas|papar|tambah|pungkas|sambung)(?:nya|kan)?\b|"
    r"\b(?:mengatakan|menyampaikan bahwa|menambahkan|menegaskan|mengungkapkan|menurut)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextList:
    """A list with the sentence before it; each item with its place."""

    intro: str
    items: tuple[tuple[str, int], ...]
    inline: bool = False
    bare: bool = False  # its items have no marks


def find_lists(body: Body) -> tuple[TextList, ...]:
    """Return every enumeration of two items or more, in order."""
    chains = list(_ordinal_chains(body))
    taken = [(one.items[0][1], one.items[-1][1]) for one in chains]
    others = [
        one for one in (*_line_lists(body), *_bare_lists(body), *_inline_lists(body))
        if not any(first <= place <= last for _, place in one.items for first, last in taken)
    ]  # fmt: skip
    return tuple(sorted((*chains, *others), key=lambda one: one.items[0][1]))


def _ordinal_chains(body: Body) -> Iterator[TextList]:
    """`... antara lain pertama, ...` with `Kedua, ...` and the rest in paragraphs of their own."""
    chain: list[re.Match[str]] = []
    for mark in (*_INLINE_ORDINALS.finditer(body.plain), None):
        number = _ORDINALS.index(mark["mark"].casefold()) + 1 if mark else 0
        if mark and chain and number == len(chain) + 1 and _near(body, chain[-1], mark):
            chain.append(mark)
            continue
        if len(chain) > 1 and body.plain.find("\n", chain[0].end(), chain[-1].start()) >= 0:
            yield _chained(body, chain)
        chain = [mark] if mark and number == 1 else []


def _near(body: Body, before: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether *mark* opens a paragraph or its second sentence soon after *before*."""
    between = body.plain[before.end() : mark.start()]
    opening = between.rpartition("\n")[2]
    return "\n" not in between or (
        between.count("\n") <= 3 and _LEADING.fullmatch(_OPENED.sub("", opening)) is not None
    )


def _chained(body: Body, chain: Sequence[re.Match[str]]) -> TextList:
    items: list[tuple[str, int]] = []
    for number, mark in enumerate(chain):
        after = chain[number + 1].start() if number + 1 < len(chain) else len(body.plain)
        line_end = body.plain.find("\n", mark.end())
        end = min(after, line_end if line_end >= 0 else after)
        text = _QUOTE_ENDS.split(body.plain[mark.end() : end])[0]
        closed = _item_end(text, 0) if number + 1 == len(chain) else len(text)
        items.append(
            (re.sub(r"[\s,;]*(?:\b(?:dan|serta)\b)?[\s,;.]*$", "", text[:closed]), mark.end())
        )
    line = body.plain.rfind("\n", 0, chain[0].start())
    intro = body.plain[line + 1 : chain[0].start()]
    if len(intro.strip()) < 15:
        intro = body.plain[body.plain.rfind("\n", 0, max(line, 0)) + 1 : max(line, 0)] + " " + intro
    return TextList(intro=intro, items=tuple(item for item in items if item[0]), inline=True)


def _line_lists(body: Body) -> Iterator[TextList]:
    """Lists with one item a line; a line that only continues the item above joins it."""
    lines = body.plain.split("\n")
    places = _line_places(lines)
    at = 0
    while at < len(lines):
        group: list[tuple[str, int]] = []
        first = at
        expected: str | None = None
        while at < len(lines):
            item = _ITEM.fullmatch(lines[at]) or (
                _ORDINAL.fullmatch(lines[at]) if len(lines[at]) < 400 else None
            )
            if item is None or (expected is not None and _style(item["mark"]) != expected):
                break
            expected = _style(item["mark"])
            group.append((item["text"].strip(), places[at] + item.start("text")))
            at = _next_item(lines, at, item["mark"])
        if len(group) >= 2 and first > 0:
            yield TextList(intro=lines[first - 1], items=tuple(group))
        at = max(at, first + 1)


def _bare_lists(body: Body) -> Iterator[TextList]:
    """Lines without marks behind one that ends with a colon, as far as they are of one kind."""
    lines = body.plain.split("\n")
    places = _line_places(lines)
    for number, line in enumerate(lines):
        if not line.rstrip().endswith(":"):
            continue
        count = _bare_points(lines[number + 1 : number + 16])
        if count >= 2:
            yield TextList(
                bare=True,
                intro=line,
                items=tuple(
                    (lines[one].strip(), places[one] + len(lines[one]) - len(lines[one].lstrip()))
                    for one in range(number + 1, number + 1 + count)
                ),
            )


def _bare_points(lines: Sequence[str]) -> int:
    """How many of *lines* are points: all headed, all closed, all doing, or of one subject."""
    if not lines or _ITEM.fullmatch(lines[0].strip()):
        return 0
    told = next((n for n, line in enumerate(lines) if _TELLS.search(line)), len(lines))
    points = [line.strip() for line in lines[:told]]
    closed = _leading_of(points, _CLOSED)
    return max(
        _leading_of(points, _HEADED),
        min(closed + 1, len(points)) if closed else 0,
        _leading_of(points, _DOING),
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


def _next_item(lines: Sequence[str], at: int, mark: str) -> int:
    """The line after *at*, or past sub-points the line that counts on: `1.`, `a.`, `b.`, `2.`."""
    bare = mark.strip("().")
    if not bare.isdigit():
        return at + 1
    for line in range(at + 1, min(at + 6, len(lines))):
        item = _ITEM.fullmatch(lines[line])
        if item and item["mark"].strip("().") == str(int(bare) + 1):
            return line
    return at + 1


def _line_places(lines: Sequence[str]) -> list[int]:
    places = [0]
    for line in lines:
        places.append(places[-1] + len(line) + 1)
    return places


def _style(mark: str) -> str:
    bare = mark.strip("().")
    return (
        "digit"
        if bare.isdigit()
        else "roman"
        if re.fullmatch("[IVX]+", bare)
        else "letter"
        if len(bare) == 1 and bare.isalpha()
        else "ordinal"
        if bare.isalpha() or " " in bare
        else "dash"
    )


def _inline_lists(body: Body) -> Iterator[TextList]:
    """`(1) ...; (2) ...`, `a. ... b. ...` and `Pertama, ... Kedua, ...` within a paragraph."""
    offset = 0
    for line in body.plain.split("\n"):
        for pattern in (_INLINE_NUMBERS, _INLINE_ORDINALS):
            marks = list(pattern.finditer(line))
            run = _run(marks)
            if len(run) >= 2 and run[0].start() > 15:
                items = []
                for number, mark in enumerate(run):
                    end = (
                        run[number + 1].start()
                        if number + 1 < len(run)
                        else _item_end(line, mark.end())
                    )
                    text = re.sub(
                        r"[\s,;]*(?:\b(?:dan|serta)\b)?[\s,;.]*$", "", line[mark.end() : end]
                    )
                    if text:
                        items.append((text, offset + mark.end()))
                if len(items) >= 2:
                    yield TextList(intro=line[: run[0].start()], items=tuple(items), inline=True)
                    break
        offset += len(line) + 1


def _item_end(line: str, start: int) -> int:
    stop = re.search(r"[.!?](?:\s|$)", line[start:])
    return start + stop.start() if stop else len(line)


def _run(marks: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The marks that count up from one, a or pertama."""
    run: list[re.Match[str]] = []
    for mark in marks:
        word = mark["mark"].casefold()
        number = (
            int(word)
            if word.isdigit()
            else _ORDINALS.index(word) + 1
            if word in _ORDINALS
            else ord(word) - 96
        )
        if number == len(run) + 1:
            run.append(mark)
    return run
