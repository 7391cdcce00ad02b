"""Counted items: what an enumeration tells, where just so many were counted before it."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.commas import parts_of
from gazette.press_text.outcomes.ordinals import CARDINALS, COUNT, number_of
from gazette.press_text.outcomes.outcome_signs import STANDS_FOR_OFFICE, in_doubt
from gazette.press_text.outcomes.text_list import TextList
from gazette.press_text.outcomes.told_points import SUBJECTLESS
from gazette.press_text.sentences import Body

# `Tiga aspek itu yaitu a, b dan c`: as many items as were counted, of something agreed upon.
_COUNTED = re.compile(
    rf"\b(?P<count>{COUNT}|ke(?:{'|'.join(CARDINALS)}))\s+(?:\(\w+\)\s+)?"
    r"(?P<what>hal|aspek|bidang|poin|point|butir|kegiatan|program|sektor|fokus|pilar|tahapan|lingkup|"
    r"rekomendasi|keputusan|kesepakatan|kesimpulan|ketetapan|komitmen|sikap)\b"
    r"(?: (?:penting|utama|pokok|kerja ?sama))?(?: (?:itu|tersebut|ini))?[^.:;\"]{0,30}?"
    r"(?:(?:\.\s+(?=[ADY]))?,?\s*\b(?:yakni|yaitu|antara lain|di ?antaranya|meliputi|adalah|ialah|"
    r"berupa|terdiri (?:dari|atas))\b\s*[,:]?|"
    r"\b(?:(?:di|ter)(?:cakup|muat|atur|sepakati|kerja ?samakan)|disasar|menjadi (?:fokus|"
    r"lingkup|cakupan))\b[^.:;\"\n]{0,40}:)\s*",  # `tiga aspek yang dicakup MoU ini: a, b dan c`
    re.IGNORECASE,
)
# `menjalankan lima program kerja X di bidang a, b, c, d dan e`, `..., meliputi a, b, c, d dan e`
_PROGRAMMES = re.compile(
    rf"\b(?:men(?:jalankan|etapkan|yusun|yepakati|canangkan)|melaksanakan|memutuskan)\s"
    rf"(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?program\b[^.:;,\"\n]{{0,40}}?"
    r"(?:\b(?:pada|di|dalam) (?:beberapa )?bidang\b:?\s+(?!(?:ini|itu|tersebut)\b)|"
    r"(?<!studi)(?<!keahlian),? (?:yakni|yaitu|meliputi|mencakup)\b:?\s+)",
    re.IGNORECASE,
)
# `menyokong tiga program utama Pemprov X: a, b, dan c`, `memiliki empat prioritas utama: ...`
_CHIEF = re.compile(
    r"\b(?:memiliki|mempunyai|punya|fokus pada|menyokong|mendukung|menjalankan|menggarap|"
    rf"mengusung)\s(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?(?:program|prioritas|pilar|fokus)"
    r"(?: kerja)? (?:utama|prioritas|unggulan|strategis|pokok)\b[^.:;,\"\n]{0,40}?"
    r"(?::|,? (?:yakni|yaitu|meliputi|mencakup|ialah)\b:?)\s+",
    re.IGNORECASE,
)
# `Pengurus menyiapkan tiga program jangka pendek. Yakni a, kemudian b, selanjutnya c.`
_PREPARED = re.compile(
    rf"\b(?:menyiapkan|menyusun|mencanangkan|merencanakan)\s(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?"
    r"(?:program|agenda|langkah)\b[^.:;,\"\n]{0,60}?(?:\.\s+(?=Y)|,?\s)"
    r"(?:yakni|yaitu|antara lain|meliputi)\b\s*[,:]?\s*",
    re.IGNORECASE,
)
# `Ada tiga agenda yang akan langsung dilaksanakan yaitu a. Lalu b. Yang terakhir c.`
_DUE = re.compile(
    rf"\b(?:ada|terdapat)\s(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?(?:program|agenda|langkah|"
    r"kegiatan|hal)(?: (?:kerja|prioritas|utama))?(?: yang)? (?:(?:akan|bakal|segera|langsung) "
    r"(?:\w+ )?di(?:jalankan|laksanakan|lakukan|kerjakan|wujudkan|realisasikan|gelar)|"
    r"dijalankan|(?:menjadi|jadi) (?:fokus|prioritas))\b"
    r"[^.:;,\"\n]{0,60}?,?\s(?:yakni|yaitu|antara lain|adalah)\b\s*[,:]?\s*",
    re.IGNORECASE,
)
_ITEMS = re.compile(r'(?P<items>(?:[^."\n]|"[\w -]{2,40}"){10,700})')  # with names in them
_MEANT = re.compile(r"\b(?:dimaksud(?:kan)?|tersebut|itu)\b", re.IGNORECASE)
_MORE = re.compile(  # `. Kemudian, e, f, dan terakhir g.`
    r"\.\s+(?:Kemudian|Selanjutnya|Lalu|Selain itu),?\s+(?P<items>[^.\"\n]{10,400})\."
)
_LAST_OF = re.compile(r"\.\s+(?=[A-Z])|,?\s+dan (?:yang )?terakhir,?\s+")  # `A. B dan terakhir c.`
_NEXT = re.compile(  # what leads on from sentence to sentence
    r"(?:Lalu|Kemudian|Selanjutnya|Berikutnya|Selain itu|Terakhir|Yang (?:kedua|ketiga|terakhir)|"
    r"Kedua|Ketiga)\b,?\s+(?:(?:program|agenda|kegiatan)\s+)?(?:(?:ialah|adalah|yakni|yaitu)\s+)?"
)
_OF_ELSE = re.compile(
    r"\b(?:tujuan|syarat|tuntutan|penilaian|materi|lomba|agenda|program (?:studi|keahlian))\b", re.I
)
_AGREED = re.compile(
    r"\b(?:mou|memorandum|nota kese\w+|kerja ?sama(?:nya)?|perjanjian|kesepakatan|disepakati|"
    r"rekomendasi|keputusan|deklarasi|(?:meng)?ikrar(?:kan)?|perdamaian)\b",
    re.IGNORECASE,
)
_NEAR = 1_500  # letters before a count in which the agreement is told of


def counted_items(body: Body) -> TextList | None:
    """The items of an enumeration, where just so many were counted before: `tiga aspek yaitu`."""
    patterns = (_COUNTED, _PROGRAMMES, _CHIEF, _PREPARED, _DUE)
    for found in (one for pattern in patterns for one in pattern.finditer(body.plain)):
        at = body.sentence_at(found.start())
        before = body.sentences[max(0, body.sentences.index(at) - 1)]
        said = body.plain[max(before.start, found.start() - _NEAR) : found.end()]
        if found.re is _COUNTED and not (
            _is_agreed(said, found[0])
            or _is_meant(body.plain[max(0, before.end - _NEAR) : before.end], found)
        ):
            continue
        if found.re in (_CHIEF, _PREPARED, _DUE) and STANDS_FOR_OFFICE.search(said):
            continue
        parts = _counted_parts(found, body)
        if parts:
            places = [body.plain.find(part, found.end()) for part in parts]
            return TextList(intro=said, items=tuple(zip(parts, places, strict=True)), inline=True)
    return None


def _is_agreed(said: str, counted: str) -> bool:
    """Whether what is *counted* was agreed upon, by what was *said* up to it."""
    agreed = _AGREED.search(said) is not None
    return agreed and not in_doubt(said) and _OF_ELSE.search(counted) is None


def _is_meant(told: str, found: re.Match[str]) -> bool:
    """Whether a sentence *told* before has an agreement on just so many of what is counted.

    `MoU atas dua sektor pendapatan ... Dua sektor dimaksud adalah ...`.
    """
    agreed_on = rf"{_AGREED.pattern}[^.:;\n]{{0,90}}?\b{found['count']} {found['what']}\b"
    return (
        _MEANT.search(found[0]) is not None
        and _OF_ELSE.search(found[0]) is None
        and re.search(agreed_on, told, re.IGNORECASE) is not None
    )


def _counted_parts(found: re.Match[str], body: Body) -> list[str]:
    """Just so many items behind the count, on into a next paragraph that goes on with them."""
    text = _ITEMS.match(body.plain, found.end())
    if text is None:
        return []
    number = number_of(found["count"])
    stop = body.plain.find("\n", found.end(), found.end() + _NEAR)
    behind = body.plain[found.end() : stop if stop >= 0 else found.end() + _NEAR]
    told = _LAST_OF.split(behind.rstrip(" ."))
    if len(told) == number > 1 and all(
        SUBJECTLESS.match(one[:1].upper() + one[1:]) for one in told
    ):
        return told
    chained = [_NEXT.sub("", one) for one in told]
    if len(told) == number > 1 and all(map(_NEXT.match, told[1:])):
        return chained
    more = _MORE.match(body.plain, text.end())
    for first in _ways(text["items"]):
        for rest in _ways(more["items"]) if more and len(first) < number else [[]]:
            if len(first) + len(rest) == number > 1:
                return first + rest
    return []


def _ways(items: str) -> Iterator[list[str]]:
    """The ways to part *items*: as an enumeration, at each comma, and at the last `dan`."""
    parts = parts_of(items.strip())
    if parts:
        yield parts
    each = re.split(
        r",\s+(?:(?:dan|serta|kemudian|lalu|selanjutnya)\s+)?(?:terakhir\s+)?", items.strip()
    )
    yield each
    yield [*each[:-1], *re.split(r"\s(?:dan|serta)\s", each[-1], maxsplit=1)]
