"""Dateline papers: which part of a dateline is the medium, beside the places."""

import re
from collections.abc import Callable

from gazette.domain.regions import fold_name
from gazette.press_text.letters import plain
from gazette.press_text.media.paper_names import MEDIA_WORD, is_place, of_the_trade
from gazette.press_text.organisations.organisation_finder import KIND, NATIONAL
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.pages.datelines import Dateline
from gazette.press_text.places.region_names import RegionIndex

OFFICE_DESK = re.compile(
    r"(?:M?MC|Diskominfo|Kominfo|Prokopim|Prokompim|Infokom|Humas|Media Cent\w+)\b", re.IGNORECASE
)
_OFFICE = re.compile(  # that hold a word of the trade by chance, or are written as one
    r"(?:Posko|Posyandu|Pos (?:SAR|Pam|Lantas)|Pers(?:it|atuan|eroan)|"
    r"Bumdes\w*|Dinkes|Disdik|Kejari|Kejati|Kemen\w{2,}|Univ\w*|Un[a-z]{2,5}|Infanteri)\b",
    re.IGNORECASE,
)
_LETTERS = 4  # of a short form at most
_RUBRICS = frozenset(("news", "berita", "headline"))
_DESKS = frozenset(("humas", "red", "redaksi", "rilis", "ist"))  # in brackets: who sent it
_LANDSCAPE = re.compile(  # names of towns that no register of regions knows begin so
    r"\b(?:Pangkalan|Tanjung|Muara|Kuala|Bandar|Sungai|Pulau|Teluk|Kota|Lubuk|Simpang|Pasar|Batu|"
    r"Gunung|Bukit|Air|Ujung|Labuhan|Pantai|Desa|Kampung|Distrik|Kecamatan|Kabupaten|Provinsi|"
    r"Kelurahan|Dusun|Nagari|Utara|Selatan|Barat|Timur|Tengah|Raya|Indonesia|Humas|Polres|Polda|"
    r"Polsek|Kodim|Koramil|Lapas|Rutan|Dinas)\b"
)


def paper_of(dateline: Dateline, clean: CleanText, index: RegionIndex) -> str | None:
    """Return the part of a dateline that is a paper: in brackets, of the trade, beside a place."""
    parts = [part for part in dateline.places if part.casefold() not in _RUBRICS]
    parts = [_behind_its_place(part, index) for part in parts]
    if parts and (paper := _ahead_of_its_place(parts[0], clean, index)):
        return paper
    papers = [part for part in parts if not is_place(part, index) or part.casefold() == "metro"]
    papers = [part for part in papers if part.casefold() not in _DESKS]
    papers = [part for part in papers if not _is_region_in_short(part, clean)]
    if own := _own_page(dateline, papers):
        return own
    ways: list[Callable[[str], bool]] = [of_the_trade, lambda part: _named_again(part, clean)]
    if not any(map(_is_body, papers)):
        ways.append(_in_capitals)  # but `KIRANA, KWARDA BALI - ` is a place and a body
    papers = [part for part in papers if not _is_body(part)]
    for part in papers:
        outside = [other for other in papers if other != part and MEDIA_WORD.search(other)]
        bracketed = f"({part})" in dateline.text or f"[{part}]" in dateline.text
        if bracketed and (not outside or of_the_trade(part)):
            return part  # but `SUARA KITA (KOTABUNGA) - ` has its town in brackets
    if len(papers) == len(parts) == 1 and _before_a_place(papers[0], clean, index):
        return papers[0]
    if len(parts) < 2:
        alone = [part for part in papers if OFFICE_DESK.match(part) and len(part.split()) > 1]
        told = [part for part in papers if of_the_trade(part) or _named_again(part, clean)]
        return next(iter((*alone, *told)), None)
    short = [part for part in papers if _in_capitals(part) and len(part) <= _LETTERS]
    for speaks in ways:
        spoken = [part for part in papers if speaks(part)]
        if spoken:  # `ASERA, WKT -`: letters only are no town
            return short[0] if speaks is _in_capitals and len(short) == 1 else spoken[0]
    return _like_a_paper(parts, papers, clean, index)


def _is_region_in_short(part: str, clean: CleanText) -> bool:
    """`SITARO - `, where the report has `Kabupaten Kepulauan Siau, Tagulandang, Biaro (Sitaro)`."""
    if " " in part or len(part) < 3:
        return False
    short = rf"\b(?:Kabupaten|Kota|Provinsi)(?: [A-Z][a-z]+,?){{1,6}} \((?i:{re.escape(part)})\)"
    return re.search(short, plain(clean.body)) is not None


def _own_page(dateline: Dateline, papers: list[str]) -> str | None:
    """The office on whose page a report stands: `TABANAN (Kemenag Batam) - `, `(Undana) : `."""
    if len(papers) != 1:
        return None
    words, alone = papers[0].split(), dateline.text.startswith(f"({papers[0]})")
    bracketed = f"({papers[0]})" in dateline.text
    return papers[0] if bracketed and _is_body(papers[0]) and (alone or len(words) > 1) else None


def _like_a_paper(
    parts: list[str], papers: list[str], clean: CleanText, index: RegionIndex
) -> str | None:
    """The part that only its place beside a known town makes a paper."""
    first = papers[:1] == parts[:1] and not _begins_a_place(parts[0], index)
    if first and parts[1].isupper() and _like_a_title(parts[0], clean):
        return parts[0]  # `Suarakita, SIDOARJO - `
    ahead = index.provinces_of(parts[1])  # `Suarakita - Sidoarjo - `
    if first and ahead and _like_a_title(parts[0], clean) and not (
        index.has_village(parts[0], ahead)
    ):  # fmt: skip
        return parts[0]
    provinces = index.provinces_of(parts[0])
    for part in papers:
        if provinces and part == parts[-1] and _like_a_title(part, clean) and not (
            index.has_village(part, provinces)
        ):  # fmt: skip
            return part
    return None


def _is_body(part: str) -> bool:
    """Whether *part* is an office or a body, and bears no word of the trade behind its kind."""
    if OFFICE_DESK.fullmatch(part) or _OFFICE.match(part):
        return True
    kind = KIND.match(part) if len(part) > 3 or part.casefold() in NATIONAL else None
    return kind is not None and MEDIA_WORD.search(part, kind.end()) is None


def _behind_its_place(part: str, index: RegionIndex) -> str:
    """`Samosir-Mediawarga`: the paper without the place that a dash joins to it."""
    place, _, paper = part.partition("-")
    return paper if paper and is_place(place, index) and not is_place(paper, index) else part


def _ahead_of_its_place(part: str, clean: CleanText, index: RegionIndex) -> str | None:
    """`Nusatum Kota Batu`: the paper before the place that no mark parts from it."""
    words = part.split()
    if len(words) < 2 or is_place(part, index):
        return None
    for cut in range(1, min(len(words), 4)):
        paper, place = " ".join(words[:cut]), " ".join(words[cut:])
        provinces = index.provinces_of(place)
        if not provinces:
            continue
        named = of_the_trade(paper) or _named_again(paper, clean)
        if not named or _is_body(paper) or MEDIA_WORD.fullmatch(paper):
            continue  # `RADAR BENGKULU` bears the name of its town
        if not _begins_a_place(paper, index) and not index.has_village(paper, provinces):
            return paper
    return None


def _begins_a_place(words: str, index: RegionIndex) -> bool:
    """Whether a region or a district has a name that begins with *words*."""
    key = fold_name(words).replace(" ", "")
    return any(name.startswith(key) for name in (*index.names, *index.districts))


def _before_a_place(part: str, clean: CleanText, index: RegionIndex) -> bool:
    """`SKP - KOTA LANGSA, Anggota ...`: capitals, and the report begins with its place."""
    begin = re.match(r"([A-Z]{4,}(?: [A-Z]{4,}){0,2}), [A-Z]", plain(clean.body))
    return _in_capitals(part) and begin is not None and is_place(begin[1], index)


def _in_capitals(part: str) -> bool:
    return len(part) > 1 and part.isupper() and len(part.split()) <= 3


def _like_a_title(part: str, clean: CleanText) -> bool:
    """Whether *part*, behind a place, is a name of one to three words that is no place itself."""
    if not re.fullmatch(r"[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2}", part) or _LANDSCAPE.search(part):
        return False
    as_place = (
        rf"\b(?:di|ke|dari|kota|desa|kecamatan|distrik|kabupaten|wilayah)\s+{re.escape(part)}\b"
    )
    return re.search(as_place, plain(clean.body), re.IGNORECASE) is None


def _named_again(part: str, clean: CleanText) -> bool:
    """Whether the text speaks of *part* as a paper: `kepada ...`, `wartawan ...`, `(... /Ali)`."""
    again = re.compile(
        rf"(?:\b(?:kepada|wartawan|redaksi|jurnalis|kontributor)\s+|[(/©@]\s?){re.escape(part)}\b(?!,)"
        rf"|\b{re.escape(part.replace(' ', ''))}\.(?:com|id|co|net)\b",
        re.IGNORECASE,
    )
    around = (*clean.notes, *clean.captions, *(who for _, who in clean.credits))
    return again.search("\n".join((plain(clean.body), *map(plain, around)))) is not None
