"""Roles: an office as a text names it, split into the role, its organisation and its area."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gazette.press_text.name_words import DIRECTIONS, HONORIFICS, RANKS, TITLES
from gazette.press_text.region_names import NameFound
from gazette.press_text.role_words import (
    ACTING,
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    NOT_OFFICIALS,
    UNIT_WORDS,
)
from gazette.press_text.tokens import Token

_KEPT_UNITS = frozenset(
    "bpbd kesbangpol bakesbangpol bnn bnnk bnnp bappeda bkd bpkad damkar basarnas kua bulog".split()
)
_AREA_WORDS = frozenset(
    "kabupaten kab kota kecamatan kec kelurahan kel desa ds provinsi prov nagari distrik gampong dusun kapanewon "
    "kemantren kampung lingkungan pekon kalurahan padukuhan".split()
)
# Offices whose word is followed by the bare name of their area.
_TAKES_AREA = frozenset((*COMMANDERS, *GOVERNORS)) | {"desa"}
_ORGANISATION_HEADS = frozenset(
    "senkom sentra pmi palang polres polresta polrestabes polsek polda kodim koramil korem kodam dprd dpr bpbd baznas kpu "
    "bawaslu mui ldii nu muhammadiyah pcnu pdm karang gerakan pramuka kwartir kwarcab knpi gp ansor banser fkub fkdm dpd "
    "dpc dpw dpp pac pc pd pw pp universitas smp smpn sma sman smk smkn sd sdn mts man puskesmas rumah rsud yayasan pondok "
    "satpol rapi orari basarnas tagana bnn bnnk bnnp pkk tp kejaksaan pengadilan kemenag pt cv bank perum koperasi forum "
    "komunitas paguyuban ikatan himpunan persatuan lembaga lpm bpd bumdes gapoktan kwaran majelis pemuda ponpes mwc fatayat "
    "muslimat aisyiyah persit bhayangkari dharma pokdarwis linmas orda bpc bpw pcm pimpinan kesbangpol bakesbangpol apdesi pgri "
    "damkar lanal lanud tagana bkd bappeda kua pwi hipmi kadin psht ipsi iwapi hmi pmii gmni kwarda pengadilan kejari kominfo bpjs perumda pdam lsm".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office from token `first` to before `after`: role `Ketua`, organisation as printed."""

    first: int
    after: int
    role: str
    organisation: str | None
    start: int
    end: int
    head: str
    firm: bool  # the phrase ends where a name may follow without a comma


def read_role(tokens: Sequence[Token], position: int, regions: Sequence[NameFound]) -> Role | None:
    """Return the office that begins at *position*, or None."""
    head = _head(tokens, position)
    if head is None:
        return None
    at, word = head
    if word in NOT_OFFICIALS:
        return None
    at, organisation_start, firm = _phrase(tokens, at, word, regions)
    last = tokens[at - 1]
    role_end = organisation_start if organisation_start is not None else at
    role_text = _role_text(tokens, position, role_end, word, regions)
    return Role(
        first=position,
        after=at,
        role=role_text,
        organisation=_organisation(tokens, position, at, organisation_start, word, role_text),
        start=tokens[position].start,
        end=last.end,
        head=word,
        firm=firm,
    )


def _head(tokens: Sequence[Token], position: int) -> tuple[int, str] | None:
    """Where the head of an office ends, and its decisive word: `Wakil Ketua` ends after `Ketua`."""
    at = position
    while at < len(tokens) and tokens[at].low in ACTING and at - position < 3:
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is not None and following.text == "." and at + 2 < len(tokens):
            at += 1
            following = tokens[at + 1]
        if following is None or not _is_head(following, tokens, at + 1):
            break
        if tokens[at].low == "pelaksana" and following.low not in ("tugas", "harian"):
            break
        at += 1
    if at >= len(tokens):
        return None
    word = tokens[at].low
    if word in ("ketuanya", "sekretarisnya", "bendaharanya", "kepalanya", "direkturnya"):
        return at + 1, word.removesuffix("nya")
    if word in ("tugas", "harian") and at + 1 < len(tokens):
        at += 1
        word = tokens[at].low
    if word in ("kepala", "wakil") and at + 1 < len(tokens):
        police = _police_chief(tokens, at)
        if police:
            return police
    if (
        word in ("waka", "ka")
        and at + 1 < len(tokens)
        and tokens[at + 1].low in ("polsek", "polres", "polresta")
    ):
        return at + 2, "waka" + tokens[at + 1].low
    if word == "wali" and at + 1 < len(tokens) and tokens[at + 1].low == "kota":
        return at + 2, "walikota"
    if word == "wali" and at + 1 < len(tokens) and tokens[at + 1].low == "nagari":
        return at + 2, "kades"
    if not _is_head(tokens[at], tokens, at):
        return None
    if (
        word == "kepala"
        and at + 1 < len(tokens)
        and tokens[at + 1].low in ("desa", "kelurahan", "dusun", "kampung", "pekon")
    ):
        return at + 2, "kades" if tokens[at + 1].low in ("desa", "kampung", "pekon") else "lurah"
    if (
        word == "kepala"
        and at + 1 < len(tokens)
        and tokens[at + 1].low in ("sekolah", "pelaksana", "markas", "madrasah", "lingkungan")
    ):
        return at + 2, "kepala"
    if (
        word == "sekretaris"
        and at + 1 < len(tokens)
        and tokens[at + 1].low in ("daerah", "jenderal", "desa", "camat")
    ):
        return at + 2, "sekda" if tokens[at + 1].low == "daerah" else "sekretaris"
    if (
        at + 1 < len(tokens)
        and tokens[at + 1].low in ("terpilih", "demisioner", "lapangan", "rombongan", "kontingen")
        and not tokens[at + 1].is_capitalised
    ):
        return at + 2, word
    if (
        word == "ketua"
        and at + 1 < len(tokens)
        and tokens[at + 1].low in ("umum", "harian", "pelaksana", "panitia")
    ):
        return at + 2, "ketua"
    if (
        word in ("ketua", "sekretaris", "bendahara")
        and at + 1 < len(tokens)
        and tokens[at + 1].low in ("i", "ii", "iii", "iv", "1", "2", "3")
        and not _balinese(tokens, at + 1)
    ):
        return at + 2, word
    return at + 1, word


def _balinese(tokens: Sequence[Token], at: int) -> bool:
    """Whether `I` at *at* begins a name such as I Wayan Suteja and is no numeral."""
    return tokens[at].text == "I" and at + 1 < len(tokens) and tokens[at + 1].low in _BALINESE


_BALINESE = frozenset(
    "wayan made nyoman ketut gede putu komang kadek gusti dewa nengah gst gd wy kt md nym gde ngurah luh".split()
)
_CHIEFS = {"resor": "kapolres", "sektor": "kapolsek", "daerah": "kapolda"}


def _police_chief(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """`Kepala Kepolisian Resor (Kapolres)`: where it ends, and the short form."""
    if tokens[at].low != "kepala" or tokens[at + 1].low != "kepolisian" or at + 2 >= len(tokens):
        return None
    word = _CHIEFS.get(tokens[at + 2].low)
    if word is None:
        return None
    at += 3
    while at < len(tokens) and tokens[at].low in ("kota", "besar"):
        at += 1
    if at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")":
        return at + 3, tokens[at + 1].low if tokens[at + 1].low in COMMANDERS else word
    return at, word


def _is_head(token: Token, tokens: Sequence[Token], at: int) -> bool:
    low = token.low
    if (
        low
        in (
            "ps",
            "pasi",
            "anggota",
            "tokoh",
            "pengurus",
            "staf",
            "humas",
            "guru",
            "relawan",
            "perwakilan",
            "imam",
        )
        and at == 0
    ):
        return low not in ("ps",)
    if low in ("tugas", "harian"):
        return at > 0 and tokens[at - 1].low == "pelaksana"
    if low in COMMANDERS:
        return token.is_capitalised or low in (
            "kapolres",
            "kapolsek",
            "dandim",
            "danramil",
            "babinsa",
            "bhabinkamtibmas",
        )
    if low == "wali":
        return at + 1 < len(tokens) and tokens[at + 1].low in ("kota", "nagari")
    return low in GOVERNORS or low in CHAIRS


def _phrase(
    tokens: Sequence[Token], at: int, word: str, regions: Sequence[NameFound]
) -> tuple[int, int | None, bool]:
    """Read on over unit, organisation and area; where that ends, where the organisation begins."""
    organisation: int | None = None
    firm = False
    position = at
    area_due = word in _TAKES_AREA
    while at < len(tokens):
        token = tokens[at]
        if at and tokens[at].start - tokens[at - 1].end > 2:
            break
        if (
            token.is_capitalised
            and at > position
            and (token.low in GOVERNORS or token.low in COMMANDERS)
            and token.low not in ("sekda",)
        ):
            break
        if (
            token.text[0].isdigit()
            and at
            and tokens[at - 1].low
            in ("wilayah", "ranting", "lokal", "cabang", "komisi", "daerah", "unit", "seksi")
        ):
            at += 1
            continue
        area = _region_end(tokens, at, regions)
        if area and (
            token.low in _AREA_WORDS
            or area_due
            or organisation is not None
            or not _looks_like_name(tokens, at, area)
        ):
            organisation = (
                at
                if organisation is None and not area_due and word not in ("ketua",)
                else organisation
            )
            at, firm, area_due = area, True, False
            if (
                at < len(tokens)
                and tokens[at].low in ("kota", "kabupaten")
                and tokens[at].is_capitalised
                and tokens[at - 1].text != "kota"
            ):
                at += 1
            continue
        if (
            token.low in _AREA_WORDS
            and at + 1 < len(tokens)
            and (
                token.is_capitalised
                or token.low in ("kecamatan", "desa", "kelurahan", "kabupaten", "kota")
            )
        ):
            following = tokens[at + 1]
            if following.is_capitalised and following.low not in RANKS | TITLES | HONORIFICS:
                at, firm = _named_area(tokens, at + 1, regions), True
                continue
            if following.low in ("se",):
                break
            at += 1
            continue
        if token.low in ("rt", "rw") or (
            at and tokens[at - 1].low in ("rt", "rw") and token.text[0].isdigit()
        ):
            at, firm = at + 1, True
            continue
        if token.text[0].isdigit() and at and tokens[at - 1].low in _SCHOOLS | {"negeri"}:
            at, firm = at + 1, True
            if (
                at < len(tokens)
                and tokens[at].is_capitalised
                and tokens[at].is_word
                and tokens[at].low not in RANKS | TITLES
            ):
                at += 1
            continue
        if token.low == "tipe" and at + 1 < len(tokens):
            at += 2
            continue
        institution = organisation is not None and tokens[organisation].low in _INSTITUTIONS
        if token.is_capitalised and token.low not in RANKS | TITLES | HONORIFICS:
            ends = _to_titled_comma(
                tokens,
                at,
                widely=institution
                or word in ("rektor", "direktur", "kepala", "dekan", "menteri", "mentri"),
            )
            if ends:
                at, firm = ends, True
                continue
        if (
            token.text[0].isdigit()
            and at
            and (tokens[at - 1].low in _ORGANISATION_HEADS | {"koramil", "kodim", *COMMANDERS})
        ):
            at, firm = at + 1, True
            if at < len(tokens) and tokens[at].text == "/" and at + 1 < len(tokens):
                at += 2
                area_due = False
            elif "/" in tokens[at - 1].text:
                area_due = False
            else:
                area_due = (
                    at + 1 < len(tokens)
                    and tokens[at].is_capitalised
                    and tokens[at + 1].text == ","
                )
            continue
        if (
            token.text == "/"
            and at + 1 < len(tokens)
            and tokens[at + 1].is_capitalised
            and at
            and (tokens[at - 1].text[0].isdigit() or re.fullmatch(r"[IVXL]+", tokens[at - 1].text))
        ):
            at, firm, area_due = at + 2, True, False
            continue
        if (
            token.text == "("
            and at + 2 < len(tokens)
            and tokens[at + 2].text == ")"
            and tokens[at + 1].is_word
        ):
            at += 3
            continue
        if (
            token.low == "pengurus"
            and token.is_capitalised
            and organisation is None
            and at + 1 < len(tokens)
            and (
                tokens[at + 1].low
                in ("pusat", "daerah", "wilayah", "cabang", "besar", "anak", "ranting")
            )
        ):
            organisation = at
            at += 2
            continue
        if token.low in ("karang", "taruna") and organisation in (None, at - 1):
            organisation = at if organisation is None else organisation
            at += 1
            continue
        if token.low in _ORGANISATION_HEADS and token.is_capitalised and organisation is None:
            organisation = at
            area_due = token.low.startswith(("pol", "kod", "kor"))
            at, firm = at + 1, firm or area_due
            continue
        if (
            token.is_word
            and token.is_capitalised
            and (token.low in UNIT_WORDS or _ACTIVITY.fullmatch(token.low))
            and token.low not in RANKS
            and not _balinese(tokens, at)
        ):
            at, firm = at + 1, firm
            continue
        if (
            token.is_word
            and token.text.isupper()
            and len(token.low) in (2, 3, 4, 5, 6)
            and token.low not in TITLES | RANKS
            and not _shouted_name(tokens, at)
        ):
            at += 1
            continue
        if (
            area_due
            and token.is_word
            and token.is_capitalised
            and token.low not in RANKS | TITLES | HONORIFICS
        ):
            end = _unknown_area(tokens, at, word, regions)
            if end == at:
                break
            at, firm, area_due = end, True, False
            continue
        far = _far_comma(tokens, at, word)
        if far:
            at, firm = far, True
            continue
        if (
            token.low in ("dan", "&")
            and at + 1 < len(tokens)
            and tokens[at + 1].low in UNIT_WORDS
            and tokens[at + 1].is_capitalised
            and (tokens[at - 1].low in UNIT_WORDS and _in_unit(tokens, at, word))
        ):
            at += 2
            continue
        if token.text == "," and _list_of_units(tokens, at):
            at += 1
            continue
        break
    return at, organisation, firm


def _in_unit(tokens: Sequence[Token], at: int, word: str) -> bool:
    """Whether `dan` may stand within a unit's name: Dinas Pemuda dan Olahraga, Bidang X dan Y."""
    window = {token.low for token in tokens[max(0, at - 6) : at]}
    return bool(
        window & {"dinas", "badan", "bidang", "bagian", "seksi", "divisi", "kementerian", "komisi"}
    ) or word in ("kabid", "kasi", "kadis", "kabag")


def _list_of_units(tokens: Sequence[Token], at: int) -> bool:
    """`Dinas Pemuda, Olahraga, dan Pariwisata`: a comma inside the name of a unit."""
    window = {token.low for token in tokens[max(0, at - 4) : at]}
    if not window & {"dinas", "badan", "bidang"} or at + 1 >= len(tokens):
        return False
    following = [token.low for token in tokens[at + 1 : at + 5]]
    return following[0] in UNIT_WORDS and "dan" in following and tokens[at + 1].is_capitalised


def _shouted_name(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is not None
        and following.text.isupper()
        and len(following.low) > 3
        and following.low not in UNIT_WORDS
        and (len(tokens[at].low) > 3)
    )


def _region_end(tokens: Sequence[Token], at: int, regions: Sequence[NameFound]) -> int | None:
    """Where a region's name that begins at token *at* ends, among *regions*."""
    for found in regions:
        if found.start == tokens[at].start:
            end = at
            while end < len(tokens) and tokens[end].start < found.end:
                end += 1
            return end
    return None


def _looks_like_name(tokens: Sequence[Token], at: int, area_end: int) -> bool:
    """Whether a region's name is rather the start of a person's: `Ketua Bima Arya`."""
    if area_end >= len(tokens):
        return False
    following = tokens[area_end]
    close = following.start - tokens[area_end - 1].end == 1
    return (
        close
        and following.is_capitalised
        and following.low not in UNIT_WORDS | RANKS | TITLES | _AREA_WORDS
        and area_end - at == 1
        and (area_end + 1 >= len(tokens) or not tokens[area_end + 1].is_capitalised)
    )


def _named_area(tokens: Sequence[Token], at: int, regions: Sequence[NameFound]) -> int:
    """Where the name of an area ends that no list knows: one word, or two with a direction."""
    known = _region_end(tokens, at, regions)
    if known:
        return known
    end = at
    while (
        end < len(tokens)
        and tokens[end].is_word
        and tokens[end].is_capitalised
        and tokens[end].low not in RANKS | TITLES | HONORIFICS
        and (end == at or tokens[end].start - tokens[end - 1].end == 1)
    ):
        end += 1
    run = end - at
    if run <= 1:
        return at + 1
    stops = (
        end < len(tokens)
        and tokens[end].text == ","
        or tokens[end - 1].end + 2 < (tokens[end].start if end < len(tokens) else 0)
    )
    titled = end < len(tokens) and tokens[end].low in RANKS | TITLES | HONORIFICS
    if run == 2 and (stops or titled):
        return end
    return at + (2 if tokens[at + 1].low in DIRECTIONS else 1)


_ACTIVITY = re.compile(r"(?:pe[mnrl]?|peng|peny|ke|per)[a-z]{4,}an")
_SCHOOLS = frozenset("smp smpn sma sman smk smkn sd sdn mts mtsn man min mi sdit smpit".split())
_INSTITUTIONS = _SCHOOLS | frozenset(
    "rsud rumah universitas puskesmas yayasan pondok ponpes karang bank pt cv koperasi perum perumda institut".split()
)


def _to_titled_comma(tokens: Sequence[Token], at: int, *, widely: bool) -> int | None:
    """Where a run of capitals ends, if a comma and a titled or two-word name follow it."""
    end = at
    while (
        end < len(tokens)
        and end - at < 8
        and tokens[end].low not in RANKS
        and (
            tokens[end].is_capitalised
            or tokens[end].text in ("(", ")")
            or (tokens[end].low == "dan" and widely)
        )
    ):
        end += 1
    if end == at or end + 1 >= len(tokens) or tokens[end].text != ",":
        return None
    if any(
        token.low in _ORGANISATION_HEADS or (token.text == "(" and not widely)
        for token in tokens[at:end]
    ):
        return None
    following = tokens[end + 1]
    titled = following.low in (TITLES | RANKS | HONORIFICS if widely else RANKS)
    return end if titled and following.text not in ("S.H.", "S.E.") else None


def _unknown_area(tokens: Sequence[Token], at: int, word: str, regions: Sequence[NameFound]) -> int:
    """Where an area ends that no register knows; *at* itself where the words are rather a name."""
    run = at
    while (
        run < len(tokens)
        and tokens[run].is_word
        and tokens[run].is_capitalised
        and tokens[run].low not in RANKS | TITLES | HONORIFICS
        and (run == at or tokens[run].start - tokens[run - 1].end == 1)
    ):
        run += 1
    titled = (
        run + 1 < len(tokens)
        and tokens[run].text == ","
        and tokens[run + 1].low in RANKS | TITLES | HONORIFICS
    )
    titled = titled or (run < len(tokens) and tokens[run].low in RANKS | TITLES | HONORIFICS)
    if titled:
        return run
    ruled = word in COMMANDERS or word in (
        "bupati",
        "wabup",
        "walikota",
        "wawali",
        "gubernur",
        "wagub",
        "camat",
        "sekcam",
        "sekda",
        "sekkab",
    )
    if ruled and (run - at >= 2 or word in GOVERNORS and word not in ("camat", "sekcam")):
        return at
    return _named_area(tokens, at, regions)


def _far_comma(tokens: Sequence[Token], at: int, word: str) -> int | None:
    """`Kepala Operasional PT Pertamina (Persero) Depo Madiun, Kadek ...`: a long office ends at its comma."""
    if (
        word
        not in (
            "kepala",
            "direktur",
            "manajer",
            "manager",
            "kabid",
            "kasi",
            "kabag",
            "kadis",
            "kaban",
            "koordinator",
            "ketua",
        )
        or not tokens[at].is_capitalised
    ):
        return None
    end = at
    while (
        end < len(tokens)
        and end - at < 10
        and (
            tokens[end].is_capitalised
            or tokens[end].text in ("(", ")")
            or tokens[end].low in ("dan", "&")
            or tokens[end].text[0].isdigit()
        )
    ):
        end += 1
    if (
        end - at < (2 if word != "ketua" else 3)
        or end + 1 >= len(tokens)
        or tokens[end].text != ","
    ):
        return None
    if any(token.low in GOVERNORS or token.low in COMMANDERS for token in tokens[at:end]):
        return None
    known = {token.low for token in tokens[at - 1 : end]} & (UNIT_WORDS | {"(", "dan"})
    following = tokens[end + 1]
    named = (
        following.is_capitalised
        and following.low not in UNIT_WORDS
        and (
            following.low in TITLES | RANKS | HONORIFICS
            or (end + 2 < len(tokens) and tokens[end + 2].is_capitalised)
        )
    )
    return end if known and named else None


def _role_text(
    tokens: Sequence[Token], first: int, end: int, word: str, regions: Sequence[NameFound]
) -> str:
    """The role without its organisation and area."""
    if tokens[first].low in ("waka", "ka"):
        return f"{tokens[first].text} {tokens[first + 1].text}"
    stop = first
    while stop < end and _region_end(tokens, stop, regions) is None:
        if (
            tokens[stop].low in _AREA_WORDS
            and stop > first
            and tokens[stop - 1].low not in ("kepala", "wali")
        ):
            break
        stop += 1
    if word in _TAKES_AREA:
        limit = first
        while limit < stop and tokens[limit].low not in _TAKES_AREA | {
            "kota",
            "desa",
            "kelurahan",
            "dusun",
            "kampung",
            "daerah",
            "nagari",
            "pekon",
        }:
            limit += 1
        unit = limit + 1
        while (
            unit < stop
            and tokens[unit].is_capitalised
            and tokens[unit].low not in _ORGANISATION_HEADS | _AREA_WORDS
            and (word not in GOVERNORS and not COMMANDERS.get(word))
        ):
            unit += 1
        stop = min(stop, unit) if limit < stop else stop
    stop = max(stop, first + 1)
    printed = " ".join(token.text for token in tokens[first:stop])
    if tokens[first].low.endswith("nya"):
        return word.capitalize()
    short = re.search(r"\((Ka(?:polres\w*|polsek\w*|polda))\s*\)?", printed)
    if short:
        return short[1]
    if re.search(r"\bKepolisian\b", printed):
        return word.capitalize()
    if "(" in printed:
        return re.sub(r"\s*\([^)]*\)?", "", printed).strip()
    if (
        word in ("kepala", "kaban", "kakan", "kalaksa", "kadis")
        and stop == first + 1 + (tokens[first].low != word)
        and stop < end + 3
        and stop < len(tokens)
        and tokens[stop].low in _KEPT_UNITS
    ):
        return f"{printed} {tokens[stop].text}"
    return (
        " ".join(token.text for token in tokens[first:stop]).replace(" ,", ",").replace(" .", ".")
    )


def _organisation(
    tokens: Sequence[Token], first: int, after: int, organisation: int | None, word: str, role: str
) -> str | None:
    """The organisation as printed, or as the office implies it."""
    text = (
        " ".join(token.text for token in tokens[first:after])
        .replace(" / ", "/")
        .replace("( ", "(")
        .replace(" )", ")")
    )
    prefix = COMMANDERS.get(word) or GOVERNORS.get(word)
    if prefix:
        if organisation is not None and tokens[organisation].low in _ORGANISATION_HEADS:
            return " ".join(token.text for token in tokens[organisation:after]).replace(" / ", "/")
        area = re.sub(
            r"^.*?\bKepolisian \w+(?: Kota)?(?: Besar)?(?: ?\([^)]*\))?",
            "",
            text.removeprefix(role),
        ).strip()
        for kind in ("Kabupaten ", "Kota ", "Provinsi "):
            if prefix.startswith("Pemerintah"):
                area = area.removeprefix(kind)
        if word in ("kades", "lurah"):
            area = area.removeprefix("Desa ").removeprefix("Kelurahan ")
        return f"{prefix} {area}" if area else None
    if organisation is not None:
        printed = (
            " ".join(token.text for token in tokens[organisation:after])
            .replace(" / ", "/")
            .replace("( ", "(")
            .replace(" )", ")")
        )
        if tokens[organisation].low in _ORGANISATION_HEADS:
            return printed
    low = [token.low for token in tokens[first:after]]
    for unit in ("dinas", "badan", "kantor", "kementerian"):
        if unit in low:
            return " ".join(token.text for token in tokens[first + low.index(unit) : after])
    return None
