"""Ordinals: points that are counted in running words, `Pertama, ... Poin kedua ... Terakhir, ...`.

They may run over paragraphs and quotations, and some may be told without their ordinal.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gazette.press_text.outcomes.text_list import DOES, TextList, without_ending
from gazette.press_text.sentences import Body, split_sentences

ORDINALS = (
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan",
    "kesembilan", "kesepuluh",
)  # fmt: skip
CARDINALS = (
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
)  # fmt: skip
COUNT = rf"(?:{'|'.join(CARDINALS)}|\d{{1,2}})"
_POINT = r"(?:poin|point|butir|kesimpulan|keputusan|kesepakatan|rekomendasi|ketetapan|usul(?:an)?)"
COUNTED_POINTS = re.compile(  # `tiga (3) butir kesepakatan`
    rf"\b(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?(?:{_POINT}|hal|rencana)\b", re.IGNORECASE
)
_LINK = r"(?:adalah|yaitu|yakni|ialah|bahwa)"
_ABOUT = r"(?:mengenai|tentang|menyangkut|perihal)"
_SAYS = rf"(?:{_LINK}|menyatakan|menyebutkan|menjelaskan|berbunyi)"
_NUMBER = rf"(?:{'|'.join(ORDINALS)}|petama|ke[ -]?{COUNT})"
REFERS_BACK = re.compile(  # `Keenam poin tersebut di antaranya`: what they are stands before it
    rf"\b(?:{_POINT}|hal|isi)(?:-\w+)?(?:nya)? (?:itu|tersebut|dimaksud)\b", re.IGNORECASE
)
# `Kedua,`, `Poin kedua yang disepakati yakni`: sure by what follows the number.
_COUNTED = re.compile(
    rf"\b(?:{_POINT}\s+(?:yang\s+|{_POINT}\s+)?)?(?P<mark>{_NUMBER})\b\s*"
    rf"(?:yang\s+\w+\s+)?(?:[,:;]\s*(?:{_LINK}\b,?)?|{_LINK}\b,?|{_ABOUT}\b)\s*",
    re.IGNORECASE,
)
# `yakni yang pertama mendukung ...`
_FIRST = re.compile(
    r"\b(?:yakni|yaitu|adalah|ialah|di ?antaranya|antara lain)\s*[,:]?\s*(?:yang\s+)?"
    r"(?P<mark>pertama)\s+(?=\w)",
    re.IGNORECASE,
)
# `Tiga hal disepakati, pertama penegakan hukum ...`, but not `pertama kali`
_FIRST_BARE = re.compile(
    r"(?<=[,:])\s+(?:yang\s+)?(?P<mark>pertama)\s+"
    r"(?!(?:kali|di|dalam|pada|yang|untuk|sejak|tahun|dan|ini|itu|se\w+)\b)(?=[a-z])",
    re.IGNORECASE,
)
# `Ikrar itu berisi empat poin yakni menjaga ...`, where `Kedua, ...` begins a line soon
_FIRST_UNSAID = re.compile(
    rf"{COUNTED_POINTS.pattern}[^.:;,\"\n]{{0,60}}?,?\s(?P<mark>{_LINK}|di ?antaranya|antara lain)"
    r"\b[,:]?\s+(?!(?:yang\s+)?pertama)(?=[^\n]+\n(?:[^\n]*\n)?"
    rf"(?:{_POINT} )?kedua\s*,)",
    re.IGNORECASE,
)
# `Memutuskan, satu: ... Dua, ...`
_CARDINAL = re.compile(
    rf"(?:(?<=[.:;,\"] )|(?<=[\"\n]))(?P<mark>{'|'.join(CARDINALS)})\s*[:,]\s+(?=[^\W\d])"
    rf"(?!(?:{'|'.join(CARDINALS)})\b)",
    re.IGNORECASE,
)
# `Poin kedua para pihak ...`, `Butir dua ...`, `poin 4:`: sure by the word before the number.
_NAMED = re.compile(
    rf"\b{_POINT}\s+(?:yang\s+)?(?:{_POINT}\s+)?"
    rf"(?P<mark>{_NUMBER}|{COUNT})\b(?! (?:itu|tersebut|di atas)\b)\s*(?:[,:;]|{_SAYS}\b)?,?\s*",
    re.IGNORECASE,
)
# `Ketiga perusahaan ...` may count or name three: only where the fourth follows.
_OPENING = re.compile(rf"(?P<mark>{_NUMBER})\s+(?=\w)(?!belah|pihak)", re.IGNORECASE)
# `pertama, a, kemudian kedua b, ketiga c`: sure where each follows the one before.
_RUNNING = re.compile(
    rf"(?<=,)\s+(?:(?:dan|serta|lalu|kemudian|selanjutnya)\s+)?(?P<mark>{_NUMBER})\s+"
    r"(?!(?:belah|pihak)\b)(?=\w)",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"\b{_POINT}\s+(?:yang\s+)?terakhir\b\s*(?:[,:]|{_SAYS}\b)?,?\s*|"
    rf"\b(?:yang\s+)?terakhir\b\s*(?:\(\w+\)\s*)?(?:[,:]|{_LINK}\b),?\s*",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"(?:(?<=[\s:;,.])|^)\(?(?P<mark>\d{1,2})[.)]{1,2}\s+(?=\S)")
_LEADING = re.compile(
    r"\W*(?:(?:dan|serta|lalu|kemudian|selanjutnya|berikutnya|adapun|yang|untuk|sedang|sedangkan|"
    r"sementara|terakhir|hal|poin|point|butir|kesep\w{2,8}an|kesimpulan|keputusan),?\s+)*",
    re.IGNORECASE,
)
_TOLD_ON = re.compile(  # `Ditambahkan Budi, yang kedua mengenai ...`
    r"\W*(?i:di(?:tambah|lanjut|kata|sebut|jelas)kan(?:nya)?|lanjut(?:nya)?|menurut(?:nya)?|"
    r"(?:masih )?kata(?:nya)?)(?: [A-Z][\w.']+){0,4}(?: (?:lagi|juga|pula))?,\s+"
)
_OPENED = re.compile(r"^[^.!?]{1,160}[.!?]\s+(?=\S|$)")
_QUOTE_ENDS = re.compile(r'[,.]?"(?=\s(?:[a-z]|$))')  # `..., dana dilaporkan," ungkap Budi`
_SAID_WITHIN = re.compile(
    r"(?:lanjut|kata|ujar|sambung|jelas|tambah|ungkap|terang)(?:nya| (?:dia|ia|beliau)|"
    r"(?-i:(?: [A-Z][\w.']+){1,4}))?,\s*",
    re.IGNORECASE,
)
_CONNECTING = re.compile(
    r"(?:dan|sementara|selanjutnya|berikutnya|kemudian|lalu|selain itu|juga)\b,?\s*", re.IGNORECASE
)
_ALSO = re.compile(  # a paragraph: `Selanjutnya, DPRD meminta ...`
    r"\n(?:selanjutnya|berikutnya|kemudian|lalu|selain itu),?\s+(?P<line>[^\n]+)", re.IGNORECASE
)
_EARLIER = re.compile(r"\b(?:pertama|kedua)\b", re.IGNORECASE)
_SHORTENED = re.compile(r"\b(?:pt|cv|ud|rp|no|yth)\.$", re.IGNORECASE)
_LONGEST_RUN = 1500
_AT_MOST_APART = 6  # paragraphs from one point to the next


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    number: int  # 0 where it only says that it is the last


def ordinal_lists(body: Body) -> Iterator[TextList]:
    """Points that ordinals count, in one paragraph or over several."""
    for chain in _chains(body, _ordinal_marks(body)):
        yield _told(body, chain)


def figure_lists(body: Body) -> Iterator[TextList]:
    """Points counted `1. ... 2. ...` from the middle of a paragraph on into the next ones."""
    marks = [_Mark(found.start(), found.end(), int(found["mark"]))
             for found in _FIGURES.finditer(body.plain)]  # fmt: skip
    named = [mark for mark in _ordinal_marks(body) if mark.number > 1]
    for chain in _chains(body, sorted((*marks, *named), key=lambda mark: mark.start)):
        first = chain[0].start - body.plain.rfind("\n", 0, chain[0].start)
        if first > 15 and body.plain.find("\n", chain[0].end, chain[-1].start) >= 0:
            yield _told(body, chain)


def _ordinal_marks(body: Body) -> list[_Mark]:
    """Every ordinal that counts a point, none within another."""
    text = body.plain
    found: dict[int, _Mark] = {}
    for match in (
        found
        for pattern in (_COUNTED, _NAMED, _FIRST, _CARDINAL, _FIRST_BARE)
        for found in pattern.finditer(text)
    ):
        number = number_of(match["mark"])
        if number and not _within(match.start(), match.end(), found.values()):
            found[match.start()] = _Mark(match.start(), match.end(), number)
    for match in _LAST.finditer(text):
        if not _within(match.start(), match.end(), found.values()):
            found[match.start()] = _Mark(match.start(), match.end(), 0)
    for match in _FIRST_UNSAID.finditer(text):
        if not _within(match.start("mark"), match.end(), found.values()):
            found[match.start("mark")] = _Mark(match.start("mark"), match.end(), 1)
    found.update(_running(body, found.values()))
    counted = {mark.number for mark in found.values()}
    for sentence in body.sentences:
        opening = _OPENING.match(text, sentence.start + _lead(text, sentence.start))
        number = number_of(opening["mark"]) if opening else 0
        if opening is None or _within(opening.start(), opening.end(), found.values()):
            continue
        doing = DOES.match(text, opening.end()) is not None
        sure = doing or _WHICH.search(text, sentence.start, opening.start()) is not None
        sure = sure or (number > 3 and counted.issuperset(range(1, number)))
        if (number - 1 in counted and (sure or number + 1 in counted)) or (
            number == 1 and doing and _SECOND.search(text, opening.end())
        ):
            counted.add(number)
            found[opening.start()] = _Mark(opening.start(), opening.end(), number)
    return sorted(found.values(), key=lambda mark: mark.start)


def _running(body: Body, sure: Iterable[_Mark]) -> dict[int, _Mark]:
    """Ordinals without a comma behind them that count on in the paragraph of a first one."""
    found: dict[int, _Mark] = {}
    for first in [mark for mark in sure if mark.number == 1]:
        run: list[_Mark] = []
        for match in _RUNNING.finditer(body.plain, first.end, first.end + _LONGEST_RUN):
            if number_of(match["mark"]) == len(run) + 2 and not _within(*match.span(), sure):
                run.append(_Mark(match.start(), match.end(), len(run) + 2))
        if len(run) > 1:
            found.update((mark.start, mark) for mark in run)
    return found


_WHICH = re.compile(r"\byang\s+\Z", re.IGNORECASE)  # `Yang kedua mempertemukan ...`
_SECOND = re.compile(r"\bkedua\s*[,:;]", re.IGNORECASE)


def _lead(text: str, start: int) -> int:
    leading = _LEADING.match(text, start)
    return leading.end() - start if leading else 0


def _within(start: int, end: int, marks: Iterable[_Mark]) -> bool:
    return any(start < mark.end and mark.start < end for mark in marks)


def number_of(word: str) -> int:
    """The number that an ordinal, a cardinal or figures say, or 0."""
    bare = re.sub(r"[\s-]", "", word.casefold()).replace("petama", "pertama")
    if bare in ORDINALS:
        return ORDINALS.index(bare) + 1
    bare = bare.removeprefix("ke")
    return int(bare) if bare.isdigit() else CARDINALS.index(bare) + 1 if bare in CARDINALS else 0


def _chains(body: Body, marks: Sequence[_Mark]) -> Iterator[list[_Mark]]:
    """Marks that count up from one, or from where a torn text begins; a few may be lacking."""
    chain: list[_Mark] = []
    for mark in marks:
        if chain and _follows(body, chain, mark):
            chain.append(mark)
            continue
        if mark.number == 1 or (mark.number > 1 and _begins_torn(body, mark)):
            if len(chain) > 1:
                yield chain
            chain = [mark]
    if len(chain) > 1:
        yield chain


def _follows(body: Body, chain: Sequence[_Mark], mark: _Mark) -> bool:
    before = chain[-1]
    if before.number == 0 or not _near(body, before, mark):
        return False
    if mark.number == 0:
        return len(chain) > 1
    lacking = mark.number - before.number - 1
    return lacking == 0 or (0 < lacking <= 3 and len(chain) > 1)


def _near(body: Body, before: _Mark, mark: _Mark) -> bool:
    """Whether *mark* opens a paragraph or its second sentence soon after *before*."""
    between = body.plain[before.end : mark.start]
    opening = between.rpartition("\n")[2]
    return "\n" not in between or (
        between.count("\n") <= _AT_MOST_APART
        and _LEADING.fullmatch(_TOLD_ON.sub("", _OPENED.sub("", opening), count=1)) is not None
    )


def _begins_torn(body: Body, mark: _Mark) -> bool:
    """Whether the text was torn out of its page and goes on with *mark*, its first number.

    What is left of the point before may stand above it.
    """
    above = body.plain[: mark.start]
    if not above.strip(' "'):
        return True
    opens = _LEADING.fullmatch(above.rpartition("\n")[2]) is not None
    return mark.number > 2 and opens and above.count("\n") <= 4 and not _EARLIER.search(above)


def _told(body: Body, chain: Sequence[_Mark]) -> TextList:
    items: list[tuple[str, int]] = []
    for mark, after in zip(chain, (*chain[1:], None), strict=True):
        line_end = body.plain.find("\n", mark.end)
        ends = (after.start if after else -1, line_end, len(body.plain))
        stop = min(end for end in ends if end >= 0)
        lacking = after.number - mark.number - 1 if after and after.number and mark.number else 0
        here = list(_points(body, mark.end, stop, lacking))
        items.extend(here)
        if after and lacking == 1 and len(here) == 1:
            items.extend(_unnumbered(body, stop, after.start))
    first = chain[0]
    torn = _begins_torn(body, first)
    return TextList(
        intro=body.plain[first.start : first.end] if torn else _announcing(body, first),
        items=tuple(items), inline=True, torn=torn,
    )  # fmt: skip


def _points(body: Body, start: int, stop: int, lacking: int) -> Iterator[tuple[str, int]]:
    """The point from *start*: a sentence; and those after it where just so many are *lacking*."""
    said = _SAID_WITHIN.match(body.plain, start)
    start = said.end() if said else start
    text = without_ending(_QUOTE_ENDS.split(body.plain[start:stop])[0])
    sentences = list(_sentences(text))
    taken = sentences[: lacking + 1] if len(sentences) == lacking + 1 else sentences[:1]
    for number, (place, end) in enumerate(taken):
        joined = _CONNECTING.match(text, place) if number else None
        place = joined.end() if joined else place
        point = without_ending(text[place:end])
        if len(point) > 3:  # a text may break off in its last word
            yield point, start + place


def _unnumbered(body: Body, start: int, stop: int) -> Iterator[tuple[str, int]]:
    """The one paragraph between two points that goes on with `Selanjutnya,`."""
    found = list(_ALSO.finditer(body.plain, start, stop))
    if len(found) == 1:
        yield from _points(body, found[0].start("line"), found[0].end(), 0)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of *text*; `PT. Sumber` and `Rp. 5.000` do not end one."""
    start: int | None = None
    for one in split_sentences(text):
        start = one.start if start is None else start
        if not _SHORTENED.search(text[start : one.end]):
            yield start, one.end
            start = None
    if start is not None:
        yield start, len(text)


def _announcing(body: Body, first: _Mark) -> str:
    """The words before the first point: its paragraph so far, or the one above as well."""
    line = body.plain.rfind("\n", 0, first.start)
    intro = body.plain[line + 1 : first.start]
    if len(intro.strip()) < 15 or REFERS_BACK.search(intro):
        above = body.plain.rfind("\n", 0, max(line, 0))
        intro = f"{body.plain[above + 1 : max(line, 0)]} {intro}"
        if len(intro.strip()) < 60 and above > 0:
            higher = body.plain.rfind("\n", 0, above)
            intro = f"{body.plain[higher + 1 : above]} {intro}"
    return f"{intro} {body.plain[first.start : first.end]}"
