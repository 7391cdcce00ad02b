"""Told points: sentences that each tell a point, or the one that came out of a meeting."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.lists import TELLS
from gazette.press_text.outcomes.ordinals import COUNT, COUNTED_POINTS, number_of
from gazette.press_text.outcomes.outcome_signs import OTHER_LIST, in_doubt
from gazette.press_text.outcomes.text_list import DOES, NAMES_A_DEED, TextList, without_ending
from gazette.press_text.outcomes.told_decisions import (
    MEETING,
    agreements,
    brought_forth,
    decisions,
)
from gazette.press_text.sentences import Body, Sentence, split_sentences

# `Poin-poin dalam deklarasi itu meliputi, menjaga ... . Menolak ... .`
_ANNOUNCES = re.compile(
    r"\b(?:(?:poin|point|butir|isi)(?:-\w+)?(?:nya)?\s[^.:;\"\n]{0,40}?\b)?"
    r"(?:deklarasi|ikrar|kesepakatan|perjanjian|pernyataan(?: sikap)?|komitmen|petisi|pakta)"
    r"(?: \w+)?(?: (?:itu|tersebut|ini))?,? (?:meliputi|berisi(?:kan)?|memuat|adalah|yakni|yaitu|"
    r"antara lain|di ?antaranya)(?: adalah)?\s*[,:]?\s+",
    re.IGNORECASE,
)
# `Disepakati lima poin deklarasi damai. Isinya, setia ... .`
_ITS_POINTS = re.compile(
    rf"\b{COUNT}\s+(?:\(\w+\)\s+)?(?:poin|point|butir|hal)\b[^.:;\"\n]{{0,80}}\.\s+Isinya,?\s+",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?:akan|seruan|tetap|setia|aktif|ikut|turut|bersama)\b", re.IGNORECASE)
SUBJECTLESS = re.compile(  # a sentence without a subject: `Menolak segala provokasi`
    r"(?!(?:Me(?:nurut|nanggapi|lalui|ngenai|nyikapi|nyusul|njelang|ngingat|rupakan|reka|mang|"
    r"nindaklanjuti|nambahkan|ngutip)|Ber(?:dasarkan|sama|tempat|kat|kaitan|ikut))\b)"
    r"(?:(?:Me|Ber)[a-z]{4,}|Terus|Senantiasa|Siap|Tidak|Saling|Setia|Tetap|Taat|Patuh|Tunduk|"
    r"Akan|Sepakat|Aktif|"
    r"Ikut|Turut|Bersedia|Sanggup)\b(?![^,.]{0,60}, (?:[A-Z]|ia\b|dia\b|kami\b|para\b))"
)
_GOES_ON = re.compile(
    r"(?:selanjutnya|kemudian|lalu|lanjutnya|berikutnya|selain itu(?: juga)?|juga|serta|dan|"
    r"terakhir)\b,?\s*",
    re.IGNORECASE,
)
_ALIKE = re.compile(r"(?:akan|siap|tidak akan|bersedia)\b")
_EXPLAINS = re.compile(r"(?:Sehingga|Agar|Supaya|Dengan demikian)\b")

# `Rekomendasi itu ada dua poin yakni, ... . ... .`: just so many sentences end the paragraph.
_SENTENCES = re.compile(
    rf"\b(?:rekomendasi|keputusan|kesepakatan|kesimpulan|ketetapan)\b[^.:;\"\n]{{0,40}}?"
    rf"\b(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?(?:poin|point|butir|hal)\b"
    r"[^.:;\"\n]{0,40}?\b(?:yakni|yaitu|adalah|ialah)\b\s*[,:]?\s*",
    re.IGNORECASE,
)
# `Isi rekomendasi yang dihasilkan antara lain, ...`, where their number was said before
_CONTENT = re.compile(
    r"\b(?:isi|bunyi|poin|point|butir)(?:-\w+)?(?:nya)?"
    r"(?! (?:yang )?(?:lain(?:nya)?|terakhir|pertama|ke\w+|berikutnya|selanjutnya)\b)"
    r"(?: (?:dari )?(?:rekomendasi|keputusan|kesepakatan|kesimpulan|ketetapan|deklarasi|ikrar))?"
    r"[^.:;,\"\n]{0,40}?,? (?:antara lain|di ?antaranya|yakni|yaitu|adalah|ialah)\b,?\s+",
    re.IGNORECASE,
)
# `Salah satu poin rekomendasi yang dirumuskan adalah mendorong ...`
_ONE_OF = re.compile(
    r"\b(?:(?:salah satu|satu) (?:poin )?(?:rekomendasi|keputusan|kesepakatan|kesimpulan)|"
    r"(?:rekomendasi|keputusan|kesepakatan|kesimpulan)[^.:;\"\n]{0,20}, satu (?:poin|butir)|"
    r"(?:poin )?(?:rekomendasi|keputusan|kesepakatan|kesimpulan) (?:lain(?:nya)?|berikutnya))\b"
    rf"[^.:;\"\n]{{0,80}}?\b(?:adalah|yakni|yaitu|ialah|di ?antaranya),?\s+(?={DOES.pattern})",
    re.IGNORECASE,
)
# `Satu di antara hasil rapat itu ialah pembentukan ...`: told alone, it came out of the meeting
_ONE_RESULT = re.compile(
    r"\b(?:salah satu|satu di ?antara)(?:nya)? (?:dari )?(?:poin |butir )?"
    r"(?:(?:hasil|keputusan|kesepakatan)(?: (?:penting|utama|pokok))?(?: dari)?"
    rf" (?:{MEETING}|yang (?:di|ter)(?:hasilkan|ambil|capai|rumuskan|sepakati))|"
    rf"yang (?:diputuskan|disepakati|dihasilkan) (?:dalam )?{MEETING})\b"
    rf"[^.:;,\"\n]{{0,60}}? (?:adalah|yakni|yaitu|ialah),?\s+"
    rf"(?={DOES.pattern}|{NAMES_A_DEED.pattern})",
    re.IGNORECASE,
)
# `Rapat menghasilkan beberapa rekomendasi. Poin pentingnya antara lain, ...`
_MAIN_POINT = re.compile(
    r"\b(?:hasil|rekomendasi|keputusan|kesepakatan)\b[^.:;\"\n]{0,80}\.\s+"
    r"(?:Poin|Butir|Isi|Hasil)(?:-\w+)?(?:nya)?(?: (?:penting|utama|pokok)(?:nya)?)?"
    r"(?: (?:itu|tersebut))?,? (?:antara lain|yakni|yaitu|adalah|di ?antaranya),?\s+",
    re.IGNORECASE,
)
_ELECTS = re.compile(  # who was chosen is told as an official
    r"\b(?:sebagai|menjadi|selaku) (?:\w+ ){0,2}?(?:ketua|pengurus|formatur|pemimpin|calon)\b|"
    r"\b(?:ketua|pengurus|formatur) (?:terpilih|baru)\b|\bnama\b",
    re.IGNORECASE,
)
_MANY = 3  # points that make a count sure over paragraphs
_SHORTEST = 15  # letters of a decision that a sentence tells


def told_by_count(body: Body) -> TextList | None:
    """The sentences behind `ada dua poin yakni`, where just so many end the paragraph."""
    for match in _SENTENCES.finditer(body.plain):
        stop = body.plain.find("\n", match.end())
        stop = len(body.plain) if stop < 0 else stop
        rest = body.plain[match.end() : stop]
        sentences = split_sentences(rest)
        doubtful = in_doubt(match[0]) or OTHER_LIST.search(match[0]) is not None
        if doubtful or body.in_quotation(match.start()):
            continue
        if len(sentences) > 1 and len(sentences) == number_of(match["count"]):
            items = tuple((rest[one.start : one.end], match.end() + one.start) for one in sentences)
            return TextList(intro=match[0], items=items, inline=True)
    return None


def told_as_counted(body: Body) -> TextList | None:
    """The sentences behind `isi rekomendasi itu antara lain`, over paragraphs.

    Just so many as were counted before must end a paragraph, and nobody speak in them.
    """
    counted = COUNTED_POINTS.search(body.plain)
    found = _CONTENT.search(body.plain, counted.end()) if counted else None
    if counted is None or found is None or body.in_quotation(found.start()):
        return None
    wanted, intro = number_of(counted["count"]), f"{counted[0]} {found[0]}"
    if wanted < _MANY or in_doubt(intro) or OTHER_LIST.search(intro):
        return None
    first = body.sentences.index(body.sentence_at(found.end()))
    told = body.sentences[first : first + wanted]
    said = body.plain[found.end() : told[-1].end]
    ends = body.plain[told[-1].end : told[-1].end + 1] in ("", "\n")
    if len(told) < wanted or not ends or '"' in said or _somebody_tells(said):
        return None
    if told[-1].paragraph == told[0].paragraph:
        return None
    starts = [found.end(), *(one.start for one in told[1:])]
    items = tuple(
        (without_ending(body.plain[start : one.end]), start)
        for start, one in zip(starts, told, strict=True)
    )
    return TextList(intro=intro, items=items, inline=True)


def _somebody_tells(said: str) -> bool:
    """Whether words tell who said something; `menurut jumlah warga` within a sentence does not."""
    return any(found[0] != "menurut" for found in TELLS.finditer(said))


def told_in_sentences(body: Body) -> TextList | None:
    """The points of a declaration or an agreement that are told a sentence each."""
    for found in (*_ITS_POINTS.finditer(body.plain), *_ANNOUNCES.finditer(body.plain)):
        first = DOES.match(body.plain, found.end()) or _FIRST.match(body.plain, found.end())
        said = body.plain[body.sentence_at(found.start()).start : found.end()]
        if not first or in_doubt(said) or body.in_quotation(found.start()):
            continue
        items = tuple(_sentences_from(found.end(), body, apart=found.re is _ITS_POINTS))
        if len(items) > 1:
            return TextList(intro=found[0], items=items, inline=True)
    return None


def _sentences_from(start: int, body: Body, *, apart: bool) -> Iterator[tuple[str, int]]:
    """The sentence that goes on at *start* and those behind it that are points as well.

    A new paragraph must say that it goes on, unless the points were counted: *apart*.
    """
    at = body.sentence_at(start)
    yield from _repeated(*_point(body, start, at))
    paragraph = at.paragraph
    for sentence in body.sentences[body.sentences.index(at) + 1 :]:
        on = _GOES_ON.match(body.plain, sentence.start)
        place = on.end() if on else sentence.start
        text = body.plain[place : sentence.end]
        new = sentence.paragraph - paragraph
        if new > 1 or (new and not (on or apart)):
            return
        paragraph = sentence.paragraph
        if SUBJECTLESS.match(text[:1].upper() + text[1:]) and _ends(sentence, body):
            yield _point(body, place, sentence)
        elif not _EXPLAINS.match(text):
            return


def _repeated(text: str, start: int) -> Iterator[tuple[str, int]]:
    """The points of one sentence that begin alike: `akan menjaga ..., serta akan menaati ...`."""
    alike = _ALIKE.match(text)
    ends = re.finditer(rf",?\s+(?:dan|serta)\s+(?={alike[0]}\b)", text) if alike else ()
    place = 0
    for end in ends:
        yield text[place : end.start()], start + place
        place = end.end()
    yield text[place:], start + place


def _point(body: Body, start: int, sentence: Sentence) -> tuple[str, int]:
    return without_ending(body.plain[start : sentence.end]), start


def _ends(sentence: Sentence, body: Body) -> bool:
    """Whether the text does not break off in the *sentence*."""
    return sentence.end < len(body.plain.rstrip()) or body.plain.rstrip()[-1] in '.!"'


def told_apart(body: Body) -> TextList | None:
    """Points that sentences name one by one: `Rekomendasi lainnya adalah mendorong ...`."""
    found = [one for one in _ONE_OF.finditer(body.plain) if not body.in_quotation(one.start())]
    if len(found) < 2:
        return None
    items = [_point(body, one.end(), body.sentence_at(one.end())) for one in found]
    return TextList(intro=found[0][0], items=tuple(items), inline=True)


def told_alone(body: Body) -> TextList | None:
    """The one point of a meeting that a sentence names: `Salah satu hasil rapat adalah ...`.

    Where sentences say that the meeting decided, each that does gives a point.
    """
    named = (*_ONE_RESULT.finditer(body.plain), *_MAIN_POINT.finditer(body.plain))
    each = ([one] for one in (*named, *brought_forth(body)))
    for found in (*each, decisions(body), list(agreements(body))):
        told = [one for one in found if _is_told(one, body)]
        items = tuple(_point(body, one.end(), body.sentence_at(one.end())) for one in told)
        if items:
            sentence = body.sentence_at(told[0].end())
            intro = body.plain[sentence.start : told[0].end()] or items[0][0]
            return TextList(intro=intro, items=items, inline=True)
    return None


def _is_told(found: re.Match[str], body: Body) -> bool:
    """Whether a whole sentence tells a point of its own behind the words *found*."""
    sentence = body.sentence_at(found.end())
    said = body.plain[found.end() : sentence.end]
    return not body.in_quotation(found.start()) and _ends(sentence, body) and _stands_alone(said)


def _stands_alone(told: str) -> bool:
    """Whether what a meeting decided is said in these words, and is nobody's election."""
    return len(told) > _SHORTEST and _ELECTS.search(told) is None
