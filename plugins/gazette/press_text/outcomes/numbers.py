"""Numbers: those of agreements and decisions, told apart from laws, letters, phones and plates."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from gazette.domain.agreements import number_key
from gazette.press_text.outcomes.number_shapes import LABEL, candidates, has_form, is_usual
from gazette.press_text.sentences import Body, Sentence

_MOST_NUMBERS = 300  # of a text; what has more is a table
_AGREEMENT = re.compile(
    r"nota kese(?:pahaman|pakatan)|\bmou\b|memorandum|perjanjian kerja\s?sama|\bpks\b|"
    r"kesepakatan bersama|kesepahaman|"
    r"pedoman kerja|surat keputusan|\bsk\b|\bkep\b|keputusan|keptusan|kepusan|perjanjian|"
    r"\bketetapan\b|rekomendasi dprd|"  # a congress's decision and a council's
    r"surat keterangan (?:ter|ber)(?:daftar|catat)|\bskt\b|"  # that recognises a body
    r"hasil (?:rakernas|raker(?:da|wil|cab)|munas\w*|mubes\w*|muktamar|"
    r"kongres|musda|muscab|muswil)|"
    r"perdamaian|disepakati|(?<=berita acara )kesepakatan|"
    r"naskah kerja\s?sama|kerja\s?sama|\bnota\b(?! dinas)|\bnk\b|\bkepwal\b|\bkepbup\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"undang-undang|\buu\b|\bruu\b|peraturan|\bperpp?u\b|\bperpres\b|"
    r"\bpp\b(?=\s*(?:ri\b|no\b|nomor|nomer|\d))|\bperda\b|permen\w*|\bperka(?:da)?\b|"
    r"\bperbup\b|\bperwal\w*|\bpergub\b|\bperkap\b|\bperbawaslu\b|\bperma\b|\bperdirjen\b|"
    r"\bperpol\b|\bperkaba\b|\binpres\b|ins?truksi|\bkuhp\b|\bpkpu\b|\bperdes\b|"
    r"\bketetapan mpr|\bqanun\b|\bpasal\b|maklumat|fatwa|\bputusan\b|\bperkara\b|\bgugatan\b|"
    r"\bskb\b|keputusan bersama (?:(?:tiga|empat|lima|\d) )?menteri",
    re.IGNORECASE,
)
# Decisions of the state's heads: laws, but where they appoint someone.
_HIGH = re.compile(  # but not `Surat Keputusan Mendagri (Kepmen)`
    r"(?<!\()\bkepp?res\b|(?<!\()\bkepmen\w*|keputusan presiden|"
    r"(?<!surat )keputusan menteri(?! hukum)",
    re.IGNORECASE,
)
_OF_PERSONS = re.compile(r"\d+/(?:P|M|K|TPA|TNI|POLRI)\b")  # `73/TPA Tahun 2024`
_APPOINTS = re.compile(
    r"(?:\W{1,3}(?:ter)?tanggal[^.;]{3,25})?\W{1,3}(?:tentang|perihal|ihwal)\s+(?:\w+\s+){0,2}?"
    r"(?:peresmian|pengangkatan|pengesahan|pemberhentian|penunjukan|pengukuhan|pelantikan)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(  # `Surat Perintah Nomor ... tentang penunjukan Plt`: it appoints
    r"surat (?:perintah|tugas)\b(?=[^.;/]{0,40}$)", re.IGNORECASE
)
_PUTS_IN_OFFICE = re.compile(
    r"(?:\W{1,3}(?:ter)?tanggal[^.;]{3,25})?\W{1,3}(?:tentang|perihal|ihwal|(?:yang )?(?:memuat|"
    r"berisi(?:kan)?))\s+(?:\w+\s+){0,2}?(?:pengangkatan|penunjukan)(?:nya)?"
    r"(?!\s+(?:\w+\s+){0,2}?(?:personi?el|petugas|peserta|panitia|tim)\b)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"undangan|surat telegram|\bst\b|surat edaran|\bse\b|surat perintah|sprin|"
    r"surat tugas|surat permohonan|surat dinas|surat pernyataan|surat kuasa"
    r"|laporan polisi|\blp\b|proposal|\bnpwp\b|akta|badan hukum|berita acara|"
    r"(?<!sk )\bahu\b|rilis|pengumuman|\bnota dinas|\bnodin\b|disposisi|radiogram|"
    r"\bfaks\w*|notulen|risalah|kuitansi|faktur|\bshm\b|\bhg[bu]\b",
    re.IGNORECASE,
)
_PAPER = re.compile(  # that may bear the number of a decision: its letters tell
    r"\bsurat\b(?! (?:keputusan|kesepakatan|perjanjian|ketetapan))|sertifikat|rekomendasi|"
    r"\b(?:ber|per)?i[jz]in(?:an)?\b|tanda terima|registrasi",
    re.IGNORECASE,
)
_HOLDS_IT = re.compile(  # `kesepakatan yang dituangkan dalam surat nomor ...`
    r"(?P<what>\bkesepakatan\b[^.;]{0,40})?"
    r"\b(?:ter|di)(?:tuang|muat|cantum)\w*\s+(?:di\s*)?dalam\s+$",
    re.IGNORECASE,
)
# What bears a plain number: none has two strokes and letters, so it settles nothing beside those.
_PLAIN = re.compile(
    r"telepon|\btelp?\b|whats ?app|\bwa\b|\bhp\b|kontak|hotline|call center|\bplat\b|nopol|"
    r"nomor polisi|nomor urut|rekening|\bnik\b|\bkk\b|jalan|\bjl\b|rumah|ktp",
    re.IGNORECASE,
)
_OF_AGREEMENTS = re.compile(  # a part of the number that says what it numbers: `12/NK/III/2024`
    r"(?:^|[/.-])(?:mou|pks|nk|nkb|ksb|perj|sk|skep|kep|kpts|kepwal|kepbup)(?=[/.-]|\d|$)",
    re.IGNORECASE,
)
_SAYS_NUMBER = re.compile(r"\bno(?:mor|mer)?\b", re.IGNORECASE)
_SPEAKS = re.compile(
    "|".join(one.pattern for one in (_AGREEMENT, _LAW, _HIGH, _LETTER, _PAPER)), re.I
)
# A number that stands before: its letters (`KK`, `ST`) are no words.
_OTHER_NUMBER = re.compile(
    r"(?<=\s)[A-Za-z0-9.()_-]*\d[A-Za-z0-9.()_-]*(?:/[A-Za-z0-9.()_-]+){2,8}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFound:
    """A number as printed, e.g. Kep-192/PP.SK.MP/XII/2024, and the words around it."""

    number: str
    id: str | None  # of the agreement, where the register has the number
    start: int
    words: str


def find_agreement_numbers(body: Body, known: Mapping[str, str]) -> tuple[NumberFound, ...]:
    """Return the numbers of agreements and decisions, each once, in order."""
    ids = {number_key(number): ident for number, ident in known.items()}
    found: dict[str, NumberFound] = {}
    last = -1000
    for start, value in islice(candidates(body.plain), _MOST_NUMBERS):
        sentence = body.sentence_at(start)
        before = _words_before(body, start)
        if _SAYS_NUMBER.search(before) and not _SPEAKS.search(before):
            if start - last < 220:  # `MoU ... 12/MoU. Nomor Polres ...`
                before = body.plain[max(0, last - 120) : start]
            if not _SPEAKS.search(before):
                before = body.plain[_sentence_before(body, sentence) : start]
        after = body.plain[start + len(value) : start + len(value) + 80]
        if _is_agreement(before, value, after):
            last = start
            printed = body.words(start, start + len(value))
            found.setdefault(
                re.sub(r"\s", "", printed).casefold(),
                NumberFound(
                    number=printed,
                    id=ids.get(number_key(printed)),
                    start=start,
                    words=body.words(max(sentence.start, start - 60), start + len(value)),
                ),
            )
    return tuple(found.values())


def _sentence_before(body: Body, sentence: Sentence) -> int:
    """Where the sentence before one begins, in its paragraph: it may say what is numbered."""
    above = body.sentence_at(sentence.start - 2)
    return above.start if above.paragraph == sentence.paragraph else sentence.start


def _words_before(body: Body, start: int) -> str:
    """The sentence up to the number, with the lines that it was broken from.

    Where it is a bare `Nomor:`, the lines above count as well.
    """
    first = body.sentence_at(start).start
    if len(LABEL.sub("", body.plain[first:start]).strip(" :.,-()")) < 4:
        first = max(0, first - 160)
    while first > start - 220 and _BROKEN_OFF.search(body.plain, max(0, first - 40), first):
        first = body.sentence_at(first - 2).start
    return body.plain[max(0, first, start - 220) : start]


_BROKEN_OFF = re.compile(r"[^\s.!?;:]\s*\n\s*$")  # a line that ends within its sentence


def _is_agreement(before: str, value: str, after: str) -> bool:
    """Whether the nearest word before the number makes it an agreement's or a decision's.

    Where no word before it speaks, its own letters do, or its subject behind it.
    """
    if not has_form(value, before):
        return False
    compact = re.sub(r"\s", "", value)
    if re.match(r"(?:ST|Sprin|SE|LP|B|R|UND)[-/.]", compact, re.IGNORECASE) and not re.search(
        r"kesepahaman|kesepakatan|perjanjian|kerja ?sama|mou|pks|\bnota\b(?! dinas)", before, re.I
    ):
        return False
    before = _OTHER_NUMBER.sub(lambda other: " " * len(other[0]), before)
    agreement, law, letter = (_last(pattern, before) for pattern in (_AGREEMENT, _LAW, _LETTER))
    high = _last(_HIGH, before)
    if _APPOINTS.match(after) or _OF_PERSONS.match(value):
        agreement = max(agreement, high)
    else:
        law = max(law, high)
    if _PUTS_IN_OFFICE.match(after) and letter >= 0 and _ORDER.match(before, letter):
        agreement, letter = max(agreement, letter), -1
    if not is_usual(value):
        letter = max(letter, _last(_PLAIN, before))
    named = is_usual(value) and _OF_AGREEMENTS.search(compact) is not None
    paper = _last(_PAPER, before)
    if paper > max(agreement, law, letter):
        held = _HOLDS_IT.search(before, 0, paper)
        agreement = max(agreement, held.start() if held and held["what"] else -1)
        return named or (held is not None and agreement > max(law, letter))
    if agreement < 0:
        return (named or _SUBJECT.match(after) is not None) and law < 0 and letter < 0
    return agreement > law and agreement > letter


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last word of *pattern* begins in *text*, or -1.

    The minutes that hold what was agreed are no letter.
    """
    places = [
        match.start() for match in pattern.finditer(text)
        if not (match[0].casefold() == "berita acara" and _HELD_IN.search(text, 0, match.start()))
    ]  # fmt: skip
    return places[-1] if places else -1


_SUBJECT = re.compile(
    r"\W{0,3}(?:tentang|memuat|perihal|ihwal|mengenai)\s[^.]{0,50}?"
    r"\b(?:kerja ?sama|kesepa\w+|sinergi)",
    re.IGNORECASE,
)
_HELD_IN = re.compile(  # `disepakati dan dituangkan dalam berita acara`
    r"\b(?:kesepakatan|disepakati|perdamaian)\b[^.;]{0,60}\b(?:dalam|pada|melalui)\s+$",
    re.IGNORECASE,
)
