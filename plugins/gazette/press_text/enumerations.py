"""Enumerations: outcomes that a sentence tells with commas, `menghasilkan a, b, serta c`."""

import re

from gazette.press_text.ordinals import COUNT, COUNTED_POINTS, number_of
from gazette.press_text.outcome_signs import AIM, OTHER_LIST, in_doubt
from gazette.press_text.sentences import Body, split_sentences
from gazette.press_text.text_list import TextList

ENUMERATES = re.compile(
    r"\b(?:ruang lingkup(?:nya)?|menghasilkan|melahirkan|membuahkan|menyepakati|disepakati|"
    r"memutuskan|menetapkan|merumuskan)\b"
    r"(?P<what>[^.:;\"]{3,140}?)(?:,\s*(?:yaitu|yakni|di ?antaranya|antara lain|"
    r"meliputi|termasuk|seperti|adalah)\s*(?:adalah\s*)?:?|:|\s(?:yaitu|"
    r"yakni|antara lain|di ?antaranya|meliputi|adalah)\s*:?)\s*"
    r"(?P<items>[^.\"]{20,600})",
    re.IGNORECASE,
)
# The scope of an agreement: `kerja sama ini meliputi a, b, c dan d`, in someone's words or not.
_SCOPE = re.compile(
    r"\b(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian|kesepakatan|kesepahaman|"
    r"(?:ruang )?lingkup)\b(?:(?!\bNomor\s?:?\s\S)[^.:;\"]|(?>Nomor\s?:?\s\S+)){0,110}?"
    r"\b(?:meliputi|mencakup|melingkupi|menyangkut)\b\s*:?\s*"
    r"(?:(?:beberapa|sejumlah|berbagai)\s+)?"
    r"(?:(?:bidang|hal|aspek)(?: (?:penting|utama))?,?\s+)?"
    r"(?:(?:[^.,:;\"]{4,50},\s+(?=yakni|yaitu))?"  # `meliputi Tri Dharma, yakni a, b dan c`
    r"(?:seperti|yakni|yaitu|antara lain|di ?antaranya)[,:]?\s+)?(?P<items>[^.\"]{20,700})",
    re.IGNORECASE,
)
# `Rekomendasi itu ada dua poin yakni, ... . ... .`: just so many sentences end the paragraph.
_SENTENCES = re.compile(
    rf"\b(?:rekomendasi|keputusan|kesepakatan|kesimpulan|ketetapan)\b[^.:;\"\n]{{0,40}}?"
    rf"\b(?P<count>{COUNT})\s+(?:\(\w+\)\s+)?(?:poin|point|butir|hal)\b"
    r"[^.:;\"\n]{0,40}?\b(?:yakni|yaitu|adalah|ialah)\b\s*[,:]?\s*",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:hasil|melalui|berkat|pelatihan|kegiatan|program|acara|rangka|materi|lomba)\b",
    re.IGNORECASE,
)
# `poin kesepakatan itu yakni a, b, dan c`, `deklarasi itu memuat lima poin, di antaranya a, ...`
_POINTS = re.compile(
    r"\b(?:(?:deklarasi|ikrar|kesepakatan|perjanjian|berita acara|surat keputusan|sk)\b"
    r"[^.:;\"]{0,60}\b(?:memuat|berisi)\s[^.:;\"]{0,30}?\b(?:poin|butir|hal|ketetapan|keputusan)|"
    r"(?:kesepakatan|keputusan|kesimpulan|rekomendasi) yang (?:di|ter)(?:capai|ambil|hasilkan|"
    r"buat)|"
    r"(?:poin|point|butir|aspek|bidang|sektor)(?:-\w+)? (?:(?:penting|utama) )?"
    r"(?:dalam |dari )?kerja ?sama|"
    r"(?:poin|point|butir|isi|hasil|bunyi)(?:-\w+)?(?:nya)?\s(?:(?:penting|utama|pokok)\s)?"
    r"(?:dari\s|dalam\s)?(?:kesepakatan|mediasi|"
    r"musyawarah|perjanjian|perdamaian|rapat|rakor|pertemuan|nota \w+|mou|deklarasi|ikrar))\b"
    r"[^.:;\"]{0,90}?(?:\.\s(?=[ADY]))?"
    r"\b(?:yakni|yaitu|antara lain|di ?antaranya|ialah|berisi|meliputi|adalah)\b[,:]?\s*"
    r"(?:(?:adalah|meliputi|mencakup|berupa)\s)?(?P<items>[^.\"]{20,700})",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s*(?:kata|ujar|jelas|ungkap|tutur|imbuh|demikian|sehingga|agar|guna|dengan harapan|sesuai|"
    r"sebagaimana|sebagai)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_MADE = re.compile(r"\b(?:produk|karya|inovasi|omzet|keuntungan|uang|barang|tanaman|limbah)", re.I)
_BRINGS = re.compile(r"menghasilkan|melahirkan|membuahkan", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:rapat|rakor|raker\w*|musyawarah|mus[a-z]{2,6}|pertemuan|mediasi|audiensi|sidang|forum|fgd|"
    r"diskusi|dialog|kesepakatan|keputusan|rekomendasi|rencana|program|poin|butir|komitmen|hal|pihak)\b",
    re.IGNORECASE,
)
# Points with semicolons between them need no further word: `menyepakati adanya a; b; serta c`.
_AGREED = re.compile(
    r"\b(?:menyepakati|disepakati|sepakat|bersepakat|memutuskan|menghasilkan|merumuskan)\b"
    r"(?: adanya| bahwa| untuk)?:?\s*(?P<items>[^.;\"]{5,200}(?:;[^.;\"]{5,200}){2,9})",
    re.IGNORECASE,
)
_SOME = re.compile(r"\b(?:antara lain|di ?antaranya)\b", re.IGNORECASE)
_BETWEEN = re.compile(r",\s*(?:dan|serta|hingga)\s+|,\s+|;\s*(?:dan |serta )?")
_BESIDE = re.compile(r", [^,]{3,30} maupun [^,]{3,30},")  # `, bersertifikat maupun tidak,`
_TWO = re.compile(r"\s(?:dan|serta|hingga)\s")
_TWO_DEEDS = re.compile(r"\s(?:dan(?=\sme)|serta|hingga)\s")  # `menjaga ketenangan dan ketertiban`
_DOES = re.compile(  # a verb that begins a point
    r"(?:me(?:m|n|ng|ny|l|r|w)[a-z]{4,}|ber(?!bagai|ita)[a-z]{4,}|saling|tidak|siap)\b",
    re.IGNORECASE,
)
_NO_POINT = re.compile(
    r"(?:di ?antaranya|antara lain|(?:yang )?pertama|kedua|[\d/.·-]+)\W*", re.IGNORECASE
)
_GOES_ON = re.compile(  # `... butir. "Untuk a, b serta c," pungkasnya.`
    r'[.,]?\s*"(?:(?:untuk|juga|lalu|kemudian|selain itu|dan|serta)\s+)?'
    r'(?P<items>[^".]{10,400})[,.]?"',
    re.IGNORECASE,
)


def enumerated(body: Body) -> TextList | None:
    """The items between the commas of the first sentence that tells what came out, if any."""
    told = _by_sentences(body)
    if told:
        return told
    text = _calm(body)
    for pattern in (_AGREED, ENUMERATES, _POINTS, _SCOPE):
        for match in pattern.finditer(text):
            if not _says_what_came_of_it(pattern, match, body):
                continue
            parts = _parts(_ASIDE.sub("", match["items"]))
            if len(parts) < (3 if pattern is _POINTS and not _SOME.search(match[0]) else 2):
                continue
            if match.end() == len(text.rstrip()) and len(parts) > 2:
                parts.pop()  # the text breaks off within it
            said = match[0][: match.start("items") - match.start()]
            parts.extend(_carried_on(said, len(parts), text[match.end() :]))
            start = match.start("items")
            return TextList(
                intro=said, items=tuple((part, text.find(part, start)) for part in parts)
            )
    return None


def _by_sentences(body: Body) -> TextList | None:
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


def _calm(body: Body) -> str:
    """The plain text with a middle dot for every full stop that ends no sentence (`Drs. H.`)."""
    letters = list(body.plain)
    for sentence in body.sentences:
        said = body.plain[sentence.start : sentence.end].rstrip(".!?\"')] \n")
        for place in range(sentence.start, sentence.start + len(said)):
            if letters[place] == ".":
                letters[place] = "·"
    return "".join(letters)


def _carried_on(said: str, found: int, after: str) -> list[str]:
    """The points that a quotation adds to those *found*, where their number was *said*."""
    number = COUNTED_POINTS.search(said)
    quoted = _GOES_ON.match(after)
    if number is None or quoted is None:
        return []
    wanted = number_of(number["count"]) - found
    rest = re.split(r",\s*(?:(?:dan|serta)\s+)?|\sserta\s", quoted["items"].rstrip(" ,."))
    if len(rest) == wanted - 1:
        rest[-1:] = re.split(r"\sdan\s", rest[-1], maxsplit=1)
    return rest if len(rest) == wanted and min(map(len, rest)) >= 5 else []


def _says_what_came_of_it(pattern: re.Pattern[str], match: re.Match[str], body: Body) -> bool:
    """Whether words that enumerate speak of results, not of goods or people."""
    sentence = body.sentence_at(match.start())
    before = body.plain[sentence.start : match.start("items")]
    if pattern is _SCOPE:
        return _OF_SOMETHING_ELSE.search(before) is None and not in_doubt(before)
    if body.in_quotation(match.start()) or in_doubt(before):
        return False
    if AIM.search(body.plain[sentence.start : match.start()]):
        return False
    said = body.plain[match.start() : match.start("items")]
    if OTHER_LIST.search(said) or _MADE.search(said):
        return False
    return not _BRINGS.match(said) or _MEETS.search(before) is not None


def _parts(items: str) -> list[str]:
    """The items of an enumeration, none if the words are no enumeration."""
    if items.count(";") > 1:
        return [
            re.sub(r"^(?:dan|serta)\s+", "", part.strip())
            for part in items.split(";")
            if part.strip()
        ]
    between = (one for one in _BETWEEN.finditer(items) if not _BESIDE.match(items, one.start()))
    parts = _joined(items, list(between))
    closed = re.search(r",\s*(?:dan|serta|hingga)\s", items) is not None
    if len(parts) > 1 and not closed and all(part[:1].isupper() for part in parts):
        parts[-1:] = re.split(r"\s(?:dan|serta)\s(?=[A-Z][a-z]+ [a-z])", parts[-1], maxsplit=1)
    elif len(parts) > 1 and not closed and not any(" dan " in part for part in parts[:-1]):
        doing = all(_DOES.match(part) for part in parts)
        parts[-1:] = (_TWO_DEEDS if doing else _TWO).split(parts[-1], maxsplit=1)
    elif len(parts) > 1 and not closed and " dan " not in parts[-1]:
        parts[-1:] = re.split(r"\sserta\s", parts[-1], maxsplit=1)  # `a dan b, c serta d`
    sizes = [len(part) for part in parts]
    whole = len(parts) > 1 and min(sizes) >= 5 and max(sizes) <= 160
    return parts if whole and not any(_NO_POINT.fullmatch(part) for part in parts) else []


def _joined(items: str, between: list[re.Match[str]]) -> list[str]:
    """What stands *between* the commas; where verbs begin the points, nouns go on with them."""
    starts = [0, *(found.end() for found in between)]
    ends = [*(found.start() for found in between), len(items)]
    doing = [_DOES.match(items, start) is not None for start in starts]
    if doing[0] and sum(doing) > 1:
        heads = [n for n, does in enumerate(doing) if does]
        last = [*(head - 1 for head in heads[1:]), len(starts) - 1]
        return [
            items[starts[head] : ends[end]].strip() for head, end in zip(heads, last, strict=True)
        ]
    return [items[start:end].strip() for start, end in zip(starts, ends, strict=True)]
