"""Told peace: what those who quarrelled take upon themselves, a sentence for each of them."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.lists import TELLS
from gazette.press_text.outcomes.outcome_signs import in_doubt
from gazette.press_text.outcomes.text_list import TextList, without_ending
from gazette.press_text.sentences import Body, Sentence

_PARTIES = (
    r"(?:kedua (?:belah )?pihak|para pihak|keduanya|warga kedua \w+|pihak [^,.;:\"\n]{3,60}?)"
)
_BINDS = (
    r"(?:meminta|membayar|menyerahkan|bersedia|sanggup|wajib|harus|berjanji|(?:ber)?sepakat|setuju|"
    r"menyatakan|tidak akan|akan|menanggung|mengakui|mencabut|saling|tidak (?:lagi )?\w+)"
)
# `Poin kesepakatannya antara lain kedua pihak setuju ...`, `Isinya, warga kedua desa berjanji ...`
_NAMES_POINTS = re.compile(
    rf"(?:Adapun )?(?:poin|point|butir|isi)(?:-\w+)?(?:nya)?(?: (?:dari )?"
    r"(?:kesepakatan|perdamaian|perjanjian|ikrar)(?:nya)?(?: \w+)?)?,? "
    r"(?:(?:antara lain|di ?antaranya|yakni|yaitu|adalah)(?: bahwa)?,? )?"
    rf"(?={_PARTIES}[, ])",
    re.IGNORECASE,
)
# `Hasil mediasi, akhirnya disepakati perdamaian secara adat.`
_AGREES = re.compile(
    r"[^.\"\n]{0,60}\b(?:mediasi|perundingan|pertemuan|musyawarah|akhirnya|hasil\w*)\b"
    r"[^.\"\n]{0,60}\b(?:disepakati|(?:ber)?sepakat|menyepakati)\b[^.\"\n]{0,40}"
    r"\b(?:damai|berdamai|perdamaian|denda|ganti rugi)\b[^.\"\n]{0,60}\.?",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:di ?mana|adapun|lalu|kemudian|selanjutnya|selain itu|sedangkan|sementara(?: itu)?|serta|"
    r"dan|begitu (?:juga|pula)|sebaliknya)\b,?\s+",
    re.IGNORECASE,
)
_OF_A_PARTY = re.compile(
    rf"{_PARTIES},? (?:juga )?{_BINDS}\b|"
    r"(?:kerugian|biaya|denda|ganti rugi|korban)\b[^.;:\"\n]{3,90}\b(?:ditanggung|dibayar\w*|"
    r"diserahkan|menjadi tanggung ?jawab)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"(?:jika|apabila|bila|bilamana|barang ?siapa)\b", re.IGNORECASE)
_AT_LEAST = 2


def told_as_peace(body: Body) -> TextList | None:
    """The points of a peace: each sentence binds a party or says what follows if one breaks it."""
    for at, sentence in enumerate(body.sentences):
        names = _NAMES_POINTS.match(body.plain, sentence.start, sentence.end)
        agrees = _AGREES.fullmatch(body.plain, sentence.start, sentence.end)
        if not (names or agrees) or body.in_quotation(sentence.start):
            continue
        items = [*_named(body, sentence, names), *_behind(body, at)]
        if len(items) >= _AT_LEAST and not in_doubt(body.plain[sentence.start : sentence.end]):
            intro = body.plain[sentence.start : names.end() if names else sentence.end]
            return TextList(intro=intro, items=tuple(items), inline=True)
    return None


def _named(
    body: Body, sentence: Sentence, names: re.Match[str] | None
) -> Iterator[tuple[str, int]]:
    if names:
        yield without_ending(body.plain[names.end() : sentence.end]), names.end()


def _behind(body: Body, at: int) -> Iterator[tuple[str, int]]:
    """The points in the sentences behind the one *at*; an `if` goes on with one beside it."""
    start = end = 0
    above = body.sentences[at].paragraph
    for sentence in body.sentences[at + 1 :]:
        link = _LINK.match(body.plain, sentence.start, sentence.end)
        place = link.end() if link else sentence.start
        said = body.plain[place : sentence.end]
        if_one = _IF.match(said)
        if not (if_one or _OF_A_PARTY.match(said)) or TELLS.search(said) or '"' in said:
            break
        if end and if_one and sentence.paragraph == above and _IF.match(body.plain, start):
            end = sentence.end
            continue
        if end:
            yield without_ending(body.plain[start:end]), start
        start, end, above = place, sentence.end, sentence.paragraph
    if end:
        yield without_ending(body.plain[start:end]), start
