"""Told decisions: sentences in which a meeting or its parties decide, each of them a point."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.lists import TELLS
from gazette.press_text.outcomes.outcome_signs import AIM
from gazette.press_text.sentences import Body, Sentence

MEETING = (
    r"(?:rapat|rak[a-z]{2,8}|musyawarah|mus[a-z]{2,6}|pleno|pertemuan|sidang|forum|konferensi)"
)
_HELD = (
    r"(?:akan |tetap )?(?:di(?:gelar|laksanakan|adakan|selenggarakan|"
    r"langsungkan|helat|pusatkan|mulai|undur|tunda)|berlangsung|jatuh)\b"
)
# A clause of its own; `menetapkan formatur, yakni Budi` is none.
_HELD_SO = rf"[^.:;,\"\n]{{3,80}}? {_HELD}"
# `Rapat itu juga memutuskan konferensi digelar di Kota X.`, `Hasilnya disepakati, iuran naik.`,
# `Kepada Pemkab, musyawarah merekomendasikan ...`, `Selain itu direkomendasikan pemekaran ...`
_DECIDES = re.compile(
    r"selain itu,? (?:juga )?(?:direkomendasikan|disepakati|diputuskan) (?=[a-z])|"
    r"hasilnya,? (?:disepakati|diputuskan|ditetapkan),?(?: bahwa| untuk| agar| supaya)? (?=[a-z])|"
    r"(?:(?:selain itu|kemudian|akhirnya|hasilnya),? |(?:kepada|sedangkan(?: untuk)?|untuk|"
    r"terkait|mengenai|soal|tentang) [^,.:;\"\n]{4,120}, )?"
    rf"{MEETING}"
    r"(?: yang [^,.:;\"\n]{5,60} (?:itu|ini|tersebut)(?= ))?"
    r"(?: (?!(?:yang|bertujuan|untuk|guna|agar|akan|dapat|bisa|harus|belum|tidak|batal|gagal)\b)"
    r"[\w-]+){0,4}? "
    rf"(?:memutuskan|menyepakati|merekomendasikan|memberi(?:kan)? rekomendasi|"
    rf"menetapkan(?={_HELD_SO}))"
    r"(?: bahwa| untuk| agar| supaya)? "
    r"(?!(?:beberapa|sejumlah|berbagai|hal|untuk)\b)(?=[a-zA-Z])",
    re.IGNORECASE,
)
# Behind such a sentence: `Adapun upacara digelar 1 Juni.`
_FURTHER = re.compile(rf"(?:Adapun|Sedangkan|Sementara(?! itu)),? (?={_HELD_SO})")
# `Konferensi diputuskan digelar pada 11 Desember`: the point is the whole sentence.
_IS_SET = re.compile(
    rf"(?=[A-Z][^.:;,\"\n]{{10,160}}? (?:diputuskan|disepakati)(?: untuk)? {_HELD})"
)
# `Kedua pemkab sepakat menyerahkan ... . Keduanya juga bersepakat menjaga ...`
_AGREES = re.compile(r"\b(?:ber)?sepakat (?:untuk )?(?=me[a-z]{4,})")
_ALSO_AGREES = re.compile(r"\b(?:juga|pun) (?:ber)?sepakat (?:untuk )?(?=me[a-z]{4,})")
# `Sebagai tindak lanjut MoU, Pemkab bersama kampus akan menyusun ... . Kedua pihak juga ...`
_FOLLOWS_UP = re.compile(
    r"Sebagai (?:bentuk )?tindak lanjut(?:nya)?(?: (?:dari|atas))?"
    r"(?: (?:hasil )?(?:MoU|nota kese\w+|kerja ?sama|perjanjian|kesepakatan|rapat|pertemuan)"
    r"(?: (?:ini|itu|tersebut))?)?, [^.,:;\"\n]{3,100}? (?:akan|bakal|sepakat) (?=me[a-z]{4,})",
    re.IGNORECASE,
)
_BOTH_ALSO = re.compile(
    r"(?:Kedua (?:belah )?pihak|Keduanya|Para pihak) (?:juga|pun) (?:(?:akan|bakal) )?"
    r"(?!(?:me(?:nyambut|nilai|ngapresiasi|ngaku|nyampaikan|negaskan|nandatangani|neken|lihat|"
    r"ngatakan|nyebut\w*|rasa|ngungkapkan))\b)(?=me[a-z]{4,})"
)
# `Dari komisi itu dihasilkan kesepakatan mengusulkan ...`
_BROUGHT_FORTH = re.compile(
    r"\b(?:(?:di|meng)hasilkan|tercapai(?:lah)?|melahirkan|lahir(?:lah)?|diambil|membuahkan) "
    r"(?:satu |sebuah |beberapa )?(?:kesepakatan|keputusan|rekomendasi) "
    r"(?:bersama )?(?:untuk (?=me[a-z]{4,})|"
    r"(?=me[a-z]{4,})(?!(?:mengenai|menyangkut|melalui|menurut|mengikat|menyeluruh|"
    r"me\w+(?:guntung|muas|bangga|gembira)kan|mendasar|mendesak|menjelang|menuju|mengingat|"
    r"merata|mulai)\b))",
    re.IGNORECASE,
)
_NOT_SO = re.compile(  # hoped for, or denied
    r"\b(?:(?:ber|di)?harap\w*|semoga|bertujuan|tujuan\w*|agar|supaya|belum|tidak|tak)\b",
    re.IGNORECASE,
)


def decisions(body: Body) -> list[re.Match[str]]:
    """What stands before each decision of a meeting, at the begin of its sentence."""
    found: list[re.Match[str]] = []
    for at, sentence in enumerate(body.sentences):
        decides = _DECIDES.match(body.plain, sentence.start, sentence.end) or _IS_SET.match(
            body.plain, sentence.start, sentence.end
        )
        if decides is None and found and at and _decided_in(found[-1], body.sentences[at - 1]):
            decides = _FURTHER.match(body.plain, sentence.start, sentence.end)
        if decides:
            found.append(decides)
    return found


def _decided_in(found: re.Match[str], sentence: Sentence) -> bool:
    return sentence.start <= found.start() < sentence.end


def brought_forth(body: Body) -> Iterator[re.Match[str]]:
    """What stands before the one deed that a meeting agreed upon: `dihasilkan kesepakatan`."""
    for found in _BROUGHT_FORTH.finditer(body.plain):
        sentence = body.sentence_at(found.start())
        before = body.plain[sentence.start : found.start()]
        told = body.plain[found.end() : sentence.end]
        if not (AIM.search(before) or _NOT_SO.search(before) or TELLS.search(told)):
            yield found


def agreements(body: Body) -> Iterator[re.Match[str]]:
    """What stands before the deeds that parties agree upon in one sentence and the next."""
    for sentence, later in zip(body.sentences, body.sentences[1:], strict=False):
        first = _AGREES.search(body.plain, sentence.start, sentence.end)
        also = _ALSO_AGREES.search(body.plain, later.start, later.end)
        follows = _FOLLOWS_UP.match(body.plain, sentence.start, sentence.end)
        if follows:
            first, also = follows, _BOTH_ALSO.match(body.plain, later.start, later.end)
        if first and also and later.paragraph == sentence.paragraph:
            yield first
            yield also
            return
