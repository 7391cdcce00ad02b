"""Told points: sentences that each tell a point, and items that were counted beforehand."""

import re
from collections.abc import Iterator

from gazette.press_text.commas import parts_of
from gazette.press_text.ordinals import CARDINALS, COUNT, number_of
from gazette.press_text.outcome_signs import OTHER_LIST, STANDS_FOR_OFFICE, in_doubt
from gazette.press_text.sentences import Body, Sentence, split_sentences
from gazette.press_text.text_list import DOES, NAMES_A_DEED, TextList, without_ending

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

# `Tiga aspek itu yaitu a, b dan c`: as many items as were counted, of something agreed upon.
_COUNTED = re.compile(
    rf"\b(?P<count>{COUNT}|ke(?:{'|'.join(CARDINALS)}))\s+(?:\(\w+\)\s+)?"
    r"(?P<what>hal|aspek|bidang|poin|point|butir|kegiatan|program|sektor|fokus|tahapan|lingkup|"
    r"rekomendasi|keputusan|kesepakatan|kesimpulan|ketetapan|komitmen|sikap)\b"
    r"(?: (?:penting|utama|pokok|kerja ?sama))?(?: (?:itu|tersebut|ini))?[^.:;\"]{0,30}?"
    r"(?:\.\s+(?=[ADY]))?,?\s*\b(?:yakni|yaitu|antara lain|di ?antaranya|meliputi|adalah|ialah|"
    r"berupa|terdiri (?:dari|atas))\b\s*[,:]?\s*",
    re.IGNORECASE,
)
# `menjalankan lima program kerja X di bidang a, b, c, d dan e`
_PROGRAMMES = re.compile(
    rf"\b(?:men(?:jalankan|etapkan|yusun|yepakati|canangkan)|melaksanakan|memutuskan)\s"
    rf"(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?program\b[^.:;,\"\n]{{0,40}}?"
    r"\b(?:pada|di|dalam) (?:beberapa )?bidang\b:?\s+(?!(?:ini|itu|tersebut)\b)",
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
# `Rekomendasi itu ada dua poin yakni, ... . ... .`: just so many sentences end the paragraph.
_SENTENCES = re.compile(
    rf"\b(?:rekomendasi|keputusan|kesepakatan|kesimpulan|ketetapan)\b[^.:;\"\n]{{0,40}}?"
    rf"\b(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?(?:poin|point|butir|hal)\b"
    r"[^.:;\"\n]{0,40}?\b(?:yakni|yaitu|adalah|ialah)\b\s*[,:]?\s*",
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
MEETING = (
    r"(?:rapat|rak[a-z]{2,8}|musyawarah|mus[a-z]{2,6}|pleno|pertemuan|sidang|forum|konferensi)"
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
# `Rapat itu juga memutuskan konferensi digelar di Kota X.`
_DECIDES = re.compile(
    rf"(?:(?:selain itu|kemudian|akhirnya|hasilnya),? )?{MEETING}"
    r"(?: (?!(?:yang|bertujuan|untuk|guna|agar|akan|dapat|bisa|harus|belum|tidak|batal|gagal)\b)"
    r"[\w-]+){0,4}? "
    r"(?:memutuskan|menyepakati|merekomendasikan)(?: bahwa| untuk| agar| supaya)? "
    r"(?!(?:beberapa|sejumlah|berbagai|hal|untuk)\b)(?=[a-zA-Z])",
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
_SHORTEST = 15  # letters of a decision that a sentence tells
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


def counted_items(body: Body) -> TextList | None:
    """The items of an enumeration, where just so many were counted before: `tiga aspek yaitu`."""
    patterns = (_COUNTED, _PROGRAMMES, _PREPARED, _DUE)
    for found in (one for pattern in patterns for one in pattern.finditer(body.plain)):
        at = body.sentence_at(found.start())
        before = body.sentences[max(0, body.sentences.index(at) - 1)]
        said = body.plain[before.start : found.end()]
        if found.re is _COUNTED and not (
            _is_agreed(said, found[0]) or _is_meant(body.plain[: before.end], found)
        ):
            continue
        if found.re in (_PREPARED, _DUE) and STANDS_FOR_OFFICE.search(said):
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
    told = _LAST_OF.split(body.plain[found.end() : body.plain.find("\n", found.end())].rstrip(" ."))
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


def told_apart(body: Body) -> TextList | None:
    """Points that sentences name one by one: `Rekomendasi lainnya adalah mendorong ...`."""
    found = [one for one in _ONE_OF.finditer(body.plain) if not body.in_quotation(one.start())]
    if len(found) < 2:
        return None
    items = [_point(body, one.end(), body.sentence_at(one.end())) for one in found]
    return TextList(intro=found[0][0], items=tuple(items), inline=True)


def told_alone(body: Body) -> TextList | None:
    """The one point of a meeting that a sentence names: `Salah satu hasil rapat adalah ...`."""
    found = (
        *_ONE_RESULT.finditer(body.plain),
        *_MAIN_POINT.finditer(body.plain),
        *(one for at in body.sentences if (one := _DECIDES.match(body.plain, at.start, at.end))),
    )
    for one in found:
        sentence = body.sentence_at(one.end())
        told = body.plain[one.end() : sentence.end]
        if not body.in_quotation(one.start()) and _ends(sentence, body) and _stands_alone(told):
            items = (_point(body, one.end(), sentence),)
            return TextList(intro=one[0], items=items, inline=True)
    return None


def _stands_alone(told: str) -> bool:
    """Whether what a meeting decided is said in these words, and is nobody's election."""
    return len(told) > _SHORTEST and _ELECTS.search(told) is None
