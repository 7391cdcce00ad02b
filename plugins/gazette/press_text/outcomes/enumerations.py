"""Enumerations: outcomes that a sentence tells with commas, `menghasilkan a, b, serta c`."""

import re
from collections.abc import Iterator, Sequence

from gazette.press_text.outcomes.carried_on import carried_on
from gazette.press_text.outcomes.commas import parts_of
from gazette.press_text.outcomes.ordinals import COUNT
from gazette.press_text.outcomes.outcome_signs import (
    AIM,
    OTHER_LIST,
    STANDS_FOR_OFFICE,
    counts_something_else,
    in_doubt,
    plans_work,
    talked_over,
)
from gazette.press_text.outcomes.scope_words import EXTENT, FOR_WHOM, OPENS, SCOPE, THROUGH
from gazette.press_text.outcomes.text_list import DOES, NAMES_A_DEED, TextList
from gazette.press_text.sentences import Body

ENUMERATES = re.compile(
    r"\b(?:ruang lingkup(?:nya)?|menghasilkan|melahirkan|membuahkan|menyepakati|disepakati|"
    r"memutuskan|menetapkan|merumuskan|menyetujui|menyanggupi|mengabulkan|"
    r"memenuhi(?= \w+ tuntutan))\b"
    r"(?P<what>[^.:;\"]{3,140}?)(?:,\s*(?:yaitu|yakni|di ?antaranya|antara lain|"
    r"meliputi|termasuk|seperti|adalah)\s*(?:adalah\s*)?:?|:|\s(?:yaitu|"
    r"yakni|antara lain|di ?antaranya|meliputi|adalah)\s*[:,]?)\s*"
    r"(?P<items>[^.\"]{20,600})",
    re.IGNORECASE,
)
_AGREES = re.compile(
    r"\b(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian|kesepakatan bersama)\b", re.IGNORECASE
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:hasil|melalui|berkat|pelatihan|kegiatan|program|acara|rangka|materi|lomba)\b",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(  # `MoU ini bukan hanya menyangkut a, namun dapat pula ...`
    r"\b(?:bukan|tidak|tak)(?:lah)? (?:hanya|cuma|sekadar|sekedar|sebatas|semata) $", re.IGNORECASE
)
# `poin kesepakatan itu yakni a, b, dan c`, `deklarasi itu memuat lima poin, di antaranya a, ...`
_POINTS = re.compile(
    r"\b(?:(?:deklarasi|ikrar|kesepakatan|perjanjian|berita acara|surat keputusan|sk)\b"
    r"[^.:;\"]{0,60}\b(?:memuat|berisi)\s[^.:;\"]{0,30}?\b(?:poin|butir|hal|ketetapan|keputusan)|"
    r"(?:kesepakatan|keputusan|kesimpulan|rekomendasi) yang (?:di|ter)(?:capai|ambil|hasil\w+|"
    r"buat)|"
    r"(?:kesepakatan|keputusan|kesimpulan|rekomendasi)(?=(?: \w+){0,3},? (?:yakni|yaitu),?:? "
    r"(?-i:[a-z]))|"  # no names: `rekomendasi dua partai, yakni Golkar, ...`
    r"(?:poin|point|butir|aspek|bidang|sektor)(?:-\w+)? (?:(?:penting|utama) )?"
    r"(?:dalam |dari )?kerja ?sama|"
    r"(?:poin|point|butir|isi|hasil|bunyi)(?:-\w+)?(?:nya)?\s(?:(?:penting|utama|pokok)\s)?"
    r"(?:dari\s|dalam\s)?(?:kesepakatan|mediasi|"
    r"musyawarah|perjanjian|perdamaian|rapat|rakor|pertemuan|nota \w+|mou|deklarasi|ikrar))\b"
    r"[^.:;\"]{0,90}?(?:\.\s(?=[ADY]))?"
    r"\b(?:yakni|yaitu|antara lain|di ?antaranya|ialah|berisi|meliputi|adalah)\b[,:;]?\s*"
    r"(?:(?:adalah|meliputi|mencakup|berupa)\s)?(?P<items>[^.\"\n]{20,700})",
    re.IGNORECASE,
)
# `Empat butir disepakati, mulai dari a, b, c`, `Program yang disahkan antara lain a, b, dan c`
_RESULTS = re.compile(
    rf"\b(?:(?:{COUNT}|beberapa|sejumlah|berbagai) (?:\(\w+\) )?"
    r"(?:poin|point|butir|hal|kesepakatan|keputusan|rekomendasi|program|langkah)"
    r"(?: (?:penting|utama|kerja|bersama|prioritas|strategis))?(?: yang)?"
    r"(?: (?:telah|sudah|berhasil))? (?:di(?:setujui|sepakati|hasilkan|capai|putuskan|tetapkan|"
    r"sahkan|rumuskan|keluarkan)|tercapai)|"
    r"program(?: kerja)? yang (?:telah |sudah )?di(?:sahkan|tetapkan|sepakati|putuskan|setujui)|"
    rf"(?:lahir(?:lah)?|menelurkan) (?:{COUNT}|beberapa|sejumlah) "
    r"(?:kesepakatan|keputusan|rekomendasi)|"
    r"(?:kesepakatan|keputusan|rekomendasi) yang (?:di|ter)(?:capai|ambil|hasilkan|buat)(?=\s?:)|"
    r"lingkup (?:mou|pks|nota kese\w+|kerja ?sama|perjanjian)(?: (?:ini|itu|tersebut))?(?=\s?:)|"
    rf"(?:memuat|mencakup|memiliki) {COUNT} ruang lingkup|"
    r"yang di(?:kerja ?samakan|sepakati)(?= (?:ialah|adalah|yakni|yaitu|meliputi|antara)))\b"
    r"[^.:;\"\n]{0,60}?(?:,? (?:yakni|yaitu|ialah|adalah|antara lain|di ?antaranya|meliputi|"
    r"masing-masing|mulai(?: dari)?)\b[,:]?|:)\s*(?P<items>[^.\"\n]{20,700})",
    re.IGNORECASE,
)
# `beberapa poin yang bakal jadi materi dan telah disepakati antara lain a, serta b`
_SETTLED = re.compile(
    r"\b(?:poin|point|butir|hal)\b[^.:;\"\n]{0,90}?\b(?:telah|sudah) "
    r"di(?:sepakati|putuskan|tetapkan),?"
    r" (?:yakni|yaitu|ialah|adalah|antara lain|di ?antaranya|meliputi)\b[,:]?\s*"
    r"(?P<items>[^.\"\n]{20,700})",
    re.IGNORECASE,
)
# `Rapat juga menyepakati penataan a, penundaan b, serta pembentukan c`: a deed each
_DEEDS = re.compile(
    r"\b(?:menyepakati|(?<!yang )(?<!yang telah )(?<!yang sudah )disepakati|"
    r"(?:ber)?sepakat|memutuskan|mengesahkan|merumuskan|"
    r"merekomendasikan)(?: (?:untuk|agar|adanya|pula))?\s(?P<items>[a-z][^.:;\"\n]{20,600})",
    re.IGNORECASE,
)
# `Universitas X dan PT Y sepakat bekerja sama di bidang a, b, serta c`
_FIELDS = re.compile(
    r"\b(?:ber)?sepakat (?:untuk |akan )?(?:saling )?(?:bekerja ?sama|menjalin kerja ?sama|"
    r"mengadakan kerja ?sama|melakukan kerja ?sama|berkolaborasi|bersinergi) (?:di|dalam|pada) "
    r"(?:(?:beberapa|sejumlah|berbagai) )?(?:bidang|sektor|hal)(?:,? (?:yakni|yaitu|seperti|"
    r"antara lain|di ?antaranya|meliputi))?[,:]?\s+(?P<items>[^.:;\"\n]{20,600})",
    re.IGNORECASE,
)
# `sepuluh program yang akan dijalankan ialah a, b, dan c`
_PROGRAMMES = re.compile(
    r"\b(?:program|kegiatan|agenda|langkah)\b[^.:;,\"]{0,30}?"
    r"\b(?:yang (?:akan|bakal|segera)|untuk) di(?:jalan|laksana|lakukan|wujud|kerja|realisasi|"
    r"garap|topang|dukung|bantu|bangun|gelar|selenggara|ada)\w*[^.:;,\"]{0,80}?,?\s(?:ialah|adalah|yakni|yaitu|meliputi|mencakup|"
    r"antara lain|di ?antaranya)\b[,:]?\s*(?P<items>[^.\"]{20,700})",
    re.IGNORECASE,
)
# `Program unggulan seperti a, b, serta c akan terus kami dorong`
_WILL_GO_ON = re.compile(
    r"\bprogram (?:unggulan|prioritas|utama|strategis|kerja)\b[^.:;,\"\n]{0,40}?,? "
    r"(?:seperti|antara lain|di ?antaranya|yakni|yaitu|meliputi)\b:?\s+"
    r"(?P<items>[^.:;\"\n]{20,400}?),? (?:akan|bakal|siap) (?:terus |tetap |segera )?"
    r"(?:kami |kita )?(?:di)?(?:dorong|jalankan|laksanakan|lanjutkan|wujudkan|perkuat|"
    r"kembangkan)\b",
    re.IGNORECASE,
)
_TO_BE_TREATED = re.compile(r"\b(?:agenda|materi)\b", re.IGNORECASE)  # of what is settled
_ASIDE = re.compile(
    r",\s*(?:kata|ujar|jelas|ungkap|tutur|imbuh|demikian|sehingga|agar|guna|dengan harapan|sesuai|"
    r"sebagaimana|sebagai)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_MADE = re.compile(r"\b(?:produk|karya|inovasi|omzet|keuntungan|uang|barang|tanaman|limbah)", re.I)
_BRINGS = re.compile(r"menghasilkan|melahirkan|membuahkan", re.IGNORECASE)
_ALONE = re.compile(r"memutuskan|merekomendasikan", re.IGNORECASE)
_OF_OTHERS = re.compile(  # what those who met were told of, or are asked to agree upon
    r"\b(?:pemerintah pusat|presiden|kementerian|menteri|negara|undang-undang|"
    r"mengajak|diajak|mengimbau|berharap|harap(?:an|nya)?|semoga|jika|apabila|bila)\b",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:rapat|rakor|raker\w*|musyawarah|mus[a-z]{2,6}|pertemuan|mediasi|audiensi|sidang|forum|fgd|"
    r"diskusi|dialog|kesepakatan|keputusan|rekomendasi|rencana|program|poin|butir|komitmen|hal|pihak)\b",
    re.IGNORECASE,
)
# Points with semicolons between them need no further word: `menyepakati adanya a; b; serta c`.
_AGREED = re.compile(
    r"\b(?:menyepakati|disepakati|sepakat|bersepakat|memutuskan|menghasilkan|merumuskan)\b"
    r"(?: adanya| bahwa| untuk)?(?:,? (?:antara lain|di ?antaranya|yakni|yaitu|adalah|meliputi))?"
    r"\s*:?\s*(?P<items>[^.;\"]{5,200}(?:;[^.;\"]{5,200}){2,9})",
    re.IGNORECASE,
)
_GRANTS = re.compile(  # demands that are met: promises, in someone's words or not
    rf"(?:menyanggupi|mengabulkan|memenuhi|menyetujui)\s+(?:{COUNT}\s+)?tuntutan\b", re.IGNORECASE
)
_WITHIN = re.compile(r"[^,;]{4,120}?\b(?:meliputi|mencakup|yakni|yaitu)\b[,:]?\s+", re.IGNORECASE)
_CONCERNS = re.compile(r"\bmenyangkut\W*$", re.IGNORECASE)
_WORKED_AT = re.compile(r"yang dikerja ?samakan", re.IGNORECASE)  # in someone's words or not
_SOME = re.compile(r"\b(?:antara lain|di ?antaranya)\b", re.IGNORECASE)
_PATTERNS = (
    _AGREED, ENUMERATES, _POINTS, _RESULTS, _SETTLED, _DEEDS, _FIELDS, SCOPE, EXTENT, THROUGH,
    OPENS, _WILL_GO_ON, _PROGRAMMES,
)  # fmt: skip
_NEAR = 300  # letters before a sentence in which the agreement is told of


def enumerated(body: Body) -> tuple[TextList, ...]:
    """The items between the commas of the first sentence that tells what came out, if any.

    Of two agreements of one day each may tell its points, three or more.
    """
    told = list(_enumerations(body))
    taken = {start for _, start in told[0].items} if told else set()
    others = [
        one for one in told[1:]
        if len(one.items) > 2 and taken.isdisjoint(start for _, start in one.items)
    ]  # fmt: skip
    return (*told[:1], *others[:1])


def _enumerations(body: Body) -> Iterator[TextList]:
    """The sentences that tell what came out with commas, by the kinds of words that lead there."""
    text = _calm(body)
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if not _says_what_came_of_it(pattern, match, body):
                continue
            start = match.start("items")
            inner = _WITHIN.match(match["items"])  # `kemitraan dalam X meliputi a, b dan c`
            start += inner.end() if inner else 0
            parts = parts_of(_ASIDE.sub("", text[start : match.end("items")]))
            if len(parts) < _at_least(pattern, text[match.start() : match.start("items")], parts):
                continue
            if match.end() == len(text.rstrip()) and len(parts) > 2:
                parts.pop()  # the text breaks off within it
            said = match[0][: match.start("items") - match.start()]
            parts.extend(carried_on(said, parts, text[match.end() :]))
            yield TextList(
                intro=said, items=tuple((part, text.find(part, start)) for part in parts)
            )


def _at_least(pattern: re.Pattern[str], said: str, parts: Sequence[str]) -> int:
    """How many items there must be: more where the words before them may mean one matter."""
    alike = any(all(form.match(part) for part in parts) for form in (DOES, NAMES_A_DEED))
    if pattern is _DEEDS:
        return 3 if alike or said.casefold().startswith("mengesahkan") else len(parts) + 1
    if pattern is OPENS:
        named = any(NAMES_A_DEED.match(part) for part in parts)
        return 3 if named and not FOR_WHOM.match(parts[0]) else len(parts) + 1
    if pattern in (_FIELDS, _WILL_GO_ON):
        return 3
    one = pattern in (_POINTS, _RESULTS) and not (alike or _SOME.search(said))
    return 3 if one or _CONCERNS.search(said) else 2


def _calm(body: Body) -> str:
    """The plain text with a middle dot for every full stop that ends no sentence (`Drs. H.`)."""
    letters = list(body.plain)
    for sentence in body.sentences:
        said = body.plain[sentence.start : sentence.end].rstrip(".!?\"')] \n")
        for place in range(sentence.start, sentence.start + len(said)):
            if letters[place] == ".":
                letters[place] = "·"
    return "".join(letters)


def _says_what_came_of_it(pattern: re.Pattern[str], match: re.Match[str], body: Body) -> bool:
    """Whether words that enumerate speak of results, not of goods or people."""
    sentence = body.sentence_at(match.start())
    before = body.plain[sentence.start : match.start("items")]
    if _GRANTS.match(match[0]):
        return not in_doubt(before)
    if pattern in (THROUGH, OPENS):
        return not in_doubt(before)
    if pattern is EXTENT:
        told = body.plain[max(0, sentence.start - _NEAR) : match.start("verb")]
        return _AGREES.search(told) is not None and not in_doubt(before)
    if pattern is SCOPE:
        subject = body.plain[sentence.start : match.start("verb")]
        other = _OF_SOMETHING_ELSE.search(subject) or _NOT_ONLY.search(subject)
        return other is None and not in_doubt(before)
    if pattern in (_PROGRAMMES, _WILL_GO_ON) and STANDS_FOR_OFFICE.search(before):
        return False
    if pattern is _WILL_GO_ON:
        return OTHER_LIST.search(before) is None
    passed = pattern is _RESULTS or (pattern is _PROGRAMMES and plans_work(body))
    doubtful = talked_over if passed else in_doubt  # a programme that was passed
    quoted = body.in_quotation(match.start()) and _WORKED_AT.match(match[0]) is None
    if quoted or doubtful(before):
        return False
    if AIM.search(body.plain[sentence.start : match.start()]):
        return False
    said = body.plain[match.start() : match.start("items")]
    if pattern is _SETTLED:
        said = _TO_BE_TREATED.sub("", said)
    if OTHER_LIST.search(said) or _MADE.search(said) or counts_something_else(said):
        return False
    if pattern in (_RESULTS, _DEEDS) and _OF_OTHERS.search(before):
        return False
    if pattern is _DEEDS and _ALONE.match(said):  # one person may decide as well
        return _MEETS.search(before) is not None
    return not _BRINGS.match(said) or _MEETS.search(before) is not None
