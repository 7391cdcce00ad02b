"""Particulars: aid that was handed over, figures that organisations state, what citizens raised."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gazette.press_text.sentences import Body

_GIVES = re.compile(
    r"\b(?:menyerahkan|diserahkan|penyerahan|menyalurkan|disalurkan|penyaluran|"
    r"membagikan|dibagikan|memberikan|bantuan berupa|berupa)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?P<quantity>\d{1,3}(?:\.\d{3})+|\d+)\s+(?P<unit>paket|dus|kardus|karung|"
    r"kilogram|kg|ton|liter|lembar|buah|unit|set|kotak|bungkus|"
    r"ekor|batang|bibit|galon|tangki|pasang|pak|sak|porsi|kantong|helai|"
    r"eksemplar)\b(?:\s+(?P<goods>[a-z][\w-]*(?:\s+(?!(?:untuk|kepada|dan|serta|dari|"
    r"di|bagi|yang|dengan|kpd|pada|senilai|seharga|total|rp)\b)[a-z][\w-]*){0,2}))?",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\bRp\.?\s?(?P<value>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(?P<scale>juta|miliar|ribu)?",
    re.IGNORECASE,
)
_NAMED_AID = re.compile(
    r"\b(?:penyerahan|menyerahkan|"
    r"diserahkan)\s+bantuan\s+(?:berupa\s+)?"
    r"(?P<goods>(?!(?:dari|kepada|untuk|oleh|bagi|secara|pada|senilai|di|ke|itu|ini|tersebut)\b)"
    r"[a-z][^,.;]{3,60}?)(?:\s+(?:dari|kepada|untuk|oleh|bagi|secara|pada|senilai|seharga)\b|"
    r"[,.;])",
    re.IGNORECASE,
)
_LISTED_AID = re.compile(  # `Bantuan berupa beras, selimut, dan terpal senilai`
    r"\bbantuan(?: \w+){0,3} (?:berupa|meliputi|terdiri (?:dari|atas)|antara lain)\s+"
    r"(?P<goods>[a-z][^.;\d]{3,100}?)(?=\s+(?:dari|kepada|untuk|oleh|bagi|secara|pada|senilai|"
    r"seharga|dengan|yang|itu|ini|tersebut|telah|sudah|di[a-z]{5,})\b|,? me[a-z]{4,}|[.;])",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"(?:anggota(?:nya)?(?: (?:aktif|kami))?(?: sebanyak| berjumlah| mencapai)?|"
    r"memiliki)\s+(?:sebanyak\s+|sekitar\s+|"
    r"lebih dari\s+)?(?P<value>\d{1,3}(?:\.\d{3})*|\d+)\s+(?:orang|anggota|personel|"
    r"relawan)\b",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"\b(?:berdiri|didirikan|terbentuk|dibentuk)\b[^.\d]{0,60}?(?:sejak |"
    r"pada )?(?:tahun )?(?P<value>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"\b(?:warga|masyarakat|peserta|tokoh masyarakat|petani|nelayan|"
    r"pedagang)\b[^.\"]{0,60}\b(?:mengeluhkan|menyampaikan (?:keluhan|aspirasi|"
    r"permasalahan|usulan)|"
    r"mengusulkan|meminta|mempertanyakan|mengadukan|berharap agar)\b|\b(?:keluhan|"
    r"aspirasi|aduan)\b[^.\"]{0,40}\b(?:warga|masyarakat)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AidFound:
    """Goods with quantity and unit, or a sum in rupiah."""

    goods: str
    quantity: str | None
    unit: str | None
    value: int | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFound:
    """A figure about an organisation: property `anggota` or `berdiri`, value `75`."""

    property: str
    value: str
    words: str


_BEFORE_AMOUNT = re.compile(
    r"(?:[,:;]|\b(?:berupa|dan|serta|bantuan|yaitu|yakni|menyerahkan|menyalurkan|membagikan)\b)"
    r"\s*(?!(?:berupa|dan|serta|bantuan|sebanyak|sejumlah)\b)(?P<goods>[a-z]+(?: [a-z]+)??)\s+"
    r"(?:(?:sebanyak|sejumlah|berjumlah)\s+)?$"
)
_MEASURES = frozenset("kilogram kg ton liter".split())


def _named_before(text: str, unit: str) -> str:
    """The goods before their amount: `beras sebanyak 50 kg`; a bare measure names none."""
    found = _BEFORE_AMOUNT.search(text)
    if found:
        return found["goods"]
    return "" if unit.casefold() in _MEASURES else unit


def find_aid(body: Body) -> tuple[AidFound, ...]:
    """Return what was handed over, as far as figures or the word for the goods say."""
    found: list[AidFound] = []
    for sentence in body.sentences:
        text = body.plain[sentence.start : sentence.end]
        if _GIVES.search(text):
            goods = [*_counted(text), *_named(text)]
            worth = [match for match in _MONEY.finditer(text) if _is_worth(text, match)]
            if len(goods) == len(worth) == 1:
                goods = [replace(goods[0], value=_rupiah(worth[0]))]
            found += (*goods, *_sums(text))
    return tuple(dict.fromkeys(found))[:10]


def find_worth(body: Body, aid: Sequence[AidFound]) -> tuple[str, ...]:
    """The sums that some goods are said to be worth, but for those of *aid*, which say of what."""
    known = {one.value for one in aid}
    found: list[str] = []
    for sentence in body.sentences:
        text = body.plain[sentence.start : sentence.end]
        if _GIVES.search(text) and _OF_AID.search(text):
            worth = (match for match in _MONEY.finditer(text) if _is_worth(text, match))
            found += (match[0].strip() for match in worth if _rupiah(match) not in known)
    return tuple(dict.fromkeys(found))[:3]


def _is_worth(text: str, sum_: re.Match[str]) -> bool:
    """Whether a sum says what goods are worth: `senilai Rp 25 juta`, but not `uang senilai`."""
    before = text[max(0, sum_.start() - _REACH) : sum_.start()]
    leads = _WORTH.search(before)
    return leads is not None and _IS_MONEY.search(before[: leads.start()]) is None


_REACH = 120  # letters before a sum that are read


_WORTH = re.compile(
    r"\b(?:senilai|seharga|(?:dengan |yang )?(?:total |taksiran )?nilai(?:nya)?|bernilai)"
    r"(?: (?:total|sekitar|kurang lebih|lebih dari|mencapai|sebesar|hingga|hampir))*\s*$",
    re.IGNORECASE,
)
_IS_MONEY = re.compile(
    r"\b(?:uang|dana|tunai|donasi|santunan|hibah|beasiswa|cek|insentif|blt)\b[^.,;]{0,40}$",
    re.IGNORECASE,
)
_OF_AID = re.compile(r"bantuan|donasi|santunan|hibah|tunai", re.IGNORECASE)


def _counted(text: str) -> Iterator[AidFound]:
    for match in _AMOUNT.finditer(text):
        goods = (match["goods"] or _named_before(text[: match.start()], match["unit"])).strip()
        if goods:
            unit = match["unit"].casefold()
            yield AidFound(
                goods=goods, quantity=match["quantity"], unit=unit, value=None, words=match[0]
            )


def _sums(text: str) -> Iterator[AidFound]:
    if not _OF_AID.search(text):
        return
    for match in _MONEY.finditer(text):
        if _is_worth(text, match):
            continue
        words, value = match[0].strip(), _rupiah(match)
        yield AidFound(goods="uang", quantity=None, unit=None, value=value, words=words)


def _named(text: str) -> Iterator[AidFound]:
    """Goods without a figure: `menyerahkan bantuan kursi roda kepada`, `bantuan berupa beras`."""
    named = _LISTED_AID.search(text) or _NAMED_AID.search(text)
    if named and not _AMOUNT.search(text):
        if _MONEY.search(text) and re.match(r"uang|dana|tunai", named["goods"], re.IGNORECASE):
            return  # a sum says it
        goods = named["goods"].strip(" ,")
        yield AidFound(goods=goods, quantity=None, unit=None, value=None, words=goods)


def _rupiah(match: re.Match[str]) -> int:
    figure = match["value"].replace(".", "").replace(",", ".")
    scale = {"ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000}.get(
        (match["scale"] or "").casefold(), 1
    )
    return round(float(figure[:15]) * scale)


def find_claims(body: Body) -> tuple[ClaimFound, ...]:
    """Return the figures that an organisation states about itself."""
    found: dict[tuple[str, str], ClaimFound] = {}
    for name, pattern in (("anggota", _MEMBERS), ("berdiri", _FOUNDED)):
        for match in pattern.finditer(body.plain):
            if name == "anggota" and "anggota" not in match[0].casefold():
                continue
            value = match["value"].replace(".", "")
            found.setdefault(
                (name, value),
                ClaimFound(
                    property=name, value=value, words=body.words(match.start(), match.end())
                ),
            )
    return tuple(found.values())[:6]


def find_aspirations(body: Body) -> tuple[str, ...]:
    """Return the sentences in which citizens raise something."""
    found = [
        body.words(sentence.start, sentence.end)
        for sentence in body.sentences
        if _RAISED.search(body.plain[sentence.start : sentence.end])
    ]
    return tuple(found[:4])
