"""Sources: the medium that carried a text, who wrote it and who took the picture."""

import re
from dataclasses import dataclass

from gazette.domain.regions import fold_name
from gazette.press_text.cleaning import CleanText
from gazette.press_text.datelines import Dateline, find_domain
from gazette.press_text.letters import plain
from gazette.press_text.region_names import RegionIndex

_PHOTO = re.compile(
    r"\b(?:foto|dok\.?|photo)\s*[:/.]?\s*[:(]*\s*(?P<who>[^)|;\n]{2,60})", re.IGNORECASE
)
_MEDIA_WORD = re.compile(
    r"(?:news|pos|post|kabar|warta|berita|suara|radar|tribun|media|koran|harian|antara|"
    r"kompas|tempo|jurnal|info|online|pers|press|lensa|"
    r"mercusuar|merdeka|fokus|sinar|gema|liputan|detik|kbr|rri|republika|memorandum|"
    r"duta|bhirawa|surya|times|today|tv|metro|reportase|buser|target|portal|kilas|cyber|siber|"
    r"ekspres|express|sorot|delik|fakta|aktual|terkini|seputar|mimbar|investigasi|jejak|inilah|"
    r"radio|advokasi|barometer|lentera|cakra|rakyat|obor|lintas|tabloid|majalah|globe|kedaulatan|politik|peristiwa|"
    r"\b(?:inside|teras|salam|pena|opini|publik|jendela|cerita)\b)",
    re.IGNORECASE,
)
# The paper that was told or sent something: `kepada Radar Palu`, `yang diterima Harian Jogja`.
_SPOKEN_TO = re.compile(
    r"\b(?:kepada|diterima|pantauan|dihubungi|(?:laporan )?wartawan|dikonfirmasi|"
    r"(?:foto|dok)\s*[:/.]\s*(?:[\w. ]{2,30}/)?|[(/])\s*(?:redaksi |tim |wartawan |kru )?"
    r"(?P<who>[A-Z][\w-]+(?:\.(?:com|id|co|net|news)\b)?"
    r"(?: (?!Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu|Ahad)[A-Z][\w-]+){0,2})"
    r"(?=[,.)/]|\s(?:di|pada|saat|ketika|usai|melalui|lewat|lapangan|dan|\()|$)"
)
_SITE_SPOKEN_TO = re.compile(
    r"\b(?:[Kk]epada|diterima)\s+(?P<site>[\w.-]+\.(?:com|co\.id|id|net|org|news))\b"
)
_PAPER = re.compile(
    r"^(?:Harian|Radar|Tribun|Koran|Tabloid|Warta|Suara|Kabar|Berita|Portal|Sinar|Serambi|Rakyat|"
    r"Kompas|Tempo|Antara|Waspada|Posmetro|Metro|Pikiran Rakyat|Kedaulatan Rakyat|Bali Post|Fajar|"
    r"Lampung Post|Jawa Pos|Media Indonesia)\s[A-Z]|"
    r"(?:[a-z](?:News|Pos|Post|Kabar|TV)|(?:news|pos|post|ekspres|express|online)|"
    r"\.(?:com|id|co|net|news))$"
)
_OFFICE_DESK = re.compile(
    r"(?:M?MC|Diskominfo|Kominfo|Prokopim|Prokompim|Infokom|Humas|Media Cent\w+)\b", re.IGNORECASE
)
_RUBRICS = frozenset(("news", "berita", "headline"))
_DESKS = frozenset(("humas", "red", "redaksi", "rilis", "ist"))  # in brackets: who sent it
_PLACE_AND_PAPER = (
    re.compile(  # a line of its own: `AMLAPURA, KabarKita`, `Kota Bima - SUARA RAKYAT`
        r"(?P<place>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2})\s*(?:,|-|\|)\s*"
        r"(?P<paper>[A-Z][\w]+(?: [A-Z][\w]+){0,2})\W?"
    )
)
_PAPER_ALONE = re.compile(r"(?:Radio|Harian|Koran|Tabloid|Majalah)(?: [A-Z][a-z]+){1,3}")
_LANDSCAPE = re.compile(  # names of towns that no register of regions knows begin so
    r"\b(?:Pangkalan|Tanjung|Muara|Kuala|Bandar|Sungai|Pulau|Teluk|Kota|Lubuk|Simpang|Pasar|Batu|"
    r"Gunung|Bukit|Air|Ujung|Labuhan|Pantai|Desa|Kampung|Distrik|Kecamatan|Kabupaten|Provinsi|"
    r"Kelurahan|Dusun|Nagari|Utara|Selatan|Barat|Timur|Tengah|Raya|Indonesia|Humas|Polres|Polda|"
    r"Polsek|Kodim|Koramil|Lapas|Rutan|Dinas)\b"
)
_NOT_AUTHORS = re.compile(r"redaksi|admin|editor|humas$|tim$|\d{3,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFound:
    """The medium as printed, its page, the author and the photographer."""

    name: str | None = None
    url: str | None = None
    author: str | None = None
    photo: str | None = None
    evidence: str | None = None


def find_source(clean: CleanText, index: RegionIndex, *, url: str | None) -> SourceFound:
    """Return the medium of a text, by its page, its dateline or the lines around it."""
    page = clean.page
    address = url or (page.url if page else None)
    name, evidence = _medium(clean, index, address)
    return SourceFound(
        name=name,
        url=address if address and re.match(r"https?://", address) else None,
        author=_author(clean),
        photo=_photo(clean),
        evidence=evidence,
    )


def _medium(
    clean: CleanText, index: RegionIndex, address: str | None
) -> tuple[str | None, str | None]:
    page = clean.page
    dateline = clean.dateline
    if dateline and dateline.medium:
        return dateline.medium, dateline.text
    if page and page.medium:
        return page.medium, page.medium
    paper = _of_dateline(dateline, clean, index) if dateline else None
    spoken = _SITE_SPOKEN_TO.search(plain(clean.body))
    if spoken and not (paper and fold_name(paper) in spoken["site"].casefold()):
        return spoken["site"], spoken["site"]
    if dateline and paper:
        return paper, dateline.text
    if address:
        host = re.sub(r"^https?://(?:www\.)?", "", address).split("/")[0]
        if "." in host:
            return host, address
    return _of_lines_around(clean, index)


def _of_dateline(dateline: Dateline, clean: CleanText, index: RegionIndex) -> str | None:
    """The part of a dateline that is a paper: in brackets, of the trade, beside a place."""
    parts = [part for part in dateline.places if part.casefold() not in _RUBRICS]
    parts = [_behind_its_place(part, index) for part in parts]
    papers = [part for part in parts if not _is_place(part, index) or part.casefold() == "metro"]
    papers = [part for part in papers if part.casefold() not in _DESKS]
    for part in papers:
        outside = [other for other in papers if other != part and _MEDIA_WORD.search(other)]
        bracketed = re.search(rf"[(\[]{re.escape(part)}[)\]]", dateline.text)
        if bracketed and (not outside or _of_the_trade(part)):
            return part  # but `SUARA KITA (KOTABUNGA) - ` has its town in brackets
    if len(papers) == len(parts) == 1 and _before_a_place(papers[0], clean, index):
        return papers[0]
    if len(parts) < 2:
        alone = [part for part in papers if _OFFICE_DESK.match(part) and len(part.split()) > 1]
        told = [part for part in papers if _MEDIA_WORD.search(part) or _named_again(part, clean)]
        return next(iter((*alone, *told)), None)
    for speaks in (_of_the_trade, lambda part: _named_again(part, clean), _in_capitals):
        for part in papers:
            if speaks(part):
                return part
    if papers[:1] == parts[:1] and parts[1].isupper() and _like_a_title(parts[0], clean):
        return parts[0]  # `Suarakita, SIDOARJO - `
    ahead = index.provinces_of(parts[1])  # `Suarakita - Sidoarjo - `
    if papers[:1] == parts[:1] and ahead and _like_a_title(parts[0], clean) and not (
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


def _behind_its_place(part: str, index: RegionIndex) -> str:
    """`Samosir-Mediawarga`: the paper without the place that a dash joins to it."""
    place, _, paper = part.partition("-")
    return paper if paper and _is_place(place, index) and not _is_place(paper, index) else part


def _before_a_place(part: str, clean: CleanText, index: RegionIndex) -> bool:
    """`SKP - KOTA LANGSA, Anggota ...`: capitals, and the report begins with its place."""
    begin = re.match(r"([A-Z]{4,}(?: [A-Z]{4,}){0,2}), [A-Z]", plain(clean.body))
    return _in_capitals(part) and begin is not None and _is_place(begin[1], index)


def _of_the_trade(part: str) -> bool:
    """`Suara Kota`, two words written as one, or letters with a figure: `KabarKita`, `Info7`."""
    if re.fullmatch(r"[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+|(?=\w*\d)(?=\w*[A-Za-z]{2})\w{3,12}", part):
        return True
    return part.casefold() == "metro" or _MEDIA_WORD.search(part) is not None


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


def _of_lines_around(clean: CleanText, index: RegionIndex) -> tuple[str | None, str | None]:
    """The medium that lines around the report name, or to which it speaks."""
    for what, who in clean.credits:
        if what == "tayang":
            return who, who
    for what, who in clean.credits:
        if what.startswith(("sumber", "source", "publisher")):
            return find_domain(plain(who)) or who.rstrip(" ."), f"{what}: {who}"
    for line in (*clean.notes, *(who for _, who in clean.credits)):
        site = find_domain(plain(line)) if len(line) < 90 else None
        if site:
            return site, line
    for line in clean.notes:
        if _PAPER_ALONE.fullmatch(plain(line)):
            return line.strip(), line
        beside = _PLACE_AND_PAPER.fullmatch(plain(line))
        if beside and _of_the_trade(beside["paper"]) and not _is_place(beside["paper"], index) and (
            beside["place"].isupper() or _is_place(beside["place"], index)
        ):  # fmt: skip
            return beside["paper"], line
    for text in (plain(clean.body), *(plain(line) for line in (*clean.notes, *clean.captions))):
        for found in _SPOKEN_TO.finditer(text):
            who = found["who"].rstrip(" .,")
            if _PAPER.search(who) and not _is_place(who, index):
                return who, found[0]
    return None, None


def _is_place(text: str, index: RegionIndex) -> bool:
    key = fold_name(text)
    for kind in ("kabupaten ", "kota ", "provinsi ", "kecamatan ", "kab "):
        key = key.removeprefix(kind)
    key = key.replace(" ", "")
    return key in index.names or key in index.districts or key in index.finer_aliases


def _author(clean: CleanText) -> str | None:
    for what, who in clean.credits:
        if what in (
            "penulis",
            "reporter",
            "pewarta",
            "laporan",
            "wartawan",
            "jurnalis",
            "kontributor",
            "author",
            "oleh",
            "by",
            "teks",
        ) and (not _NOT_AUTHORS.fullmatch(who)):
            return who.rstrip(" .")
    for what, who in clean.credits:
        if what == "tanda" and not who.casefold().startswith(("sumber", "foto")):
            return who.rstrip(" .")
    return clean.page.author if clean.page else None


def _photo(clean: CleanText) -> str | None:
    for what, who in clean.credits:
        if what.startswith(("foto", "photo")):
            return who.rstrip(" .)")
    for line in (*clean.notes, *clean.captions):
        found = _PHOTO.search(plain(line))
        if found:
            return found["who"].strip(" .:()")
    return None
