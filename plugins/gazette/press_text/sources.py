"""Sources: the medium that carried a text, who wrote it and who took the picture."""

import re
from dataclasses import dataclass

from gazette.domain.regions import fold_name
from gazette.press_text.cleaning import CleanText
from gazette.press_text.datelines import find_domain
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
    r"radio|advokasi|barometer|lentera|cakra|rakyat|obor|lintas|tabloid|majalah|globe|kedaulatan)",
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
    if dateline:
        for place in dateline.places:
            if place.casefold() in ("news", "berita", "headline"):
                continue
            if re.search(rf"[(\[]{re.escape(place)}[)\]]", dateline.text) and not _is_place(
                place, index
            ):
                return place, dateline.text
            if (_is_medium(place, index, alone=len(dateline.places) < 2)) or (
                _MEDIA_WORD.search(place) and not _is_place(place, index)
            ):
                return place, dateline.text
    if address:
        host = re.sub(r"^https?://(?:www\.)?", "", address).split("/")[0]
        if "." in host:
            return host, address
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
    own = re.match(
        r"[^.]{0,400}\b(?:kepada|diterima)\s+(?P<site>[\w.-]+\.(?:com|co\.id|id|net|org|news))\b",
        plain(clean.body),
    )
    if own:
        return own["site"], own["site"]
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


def _is_medium(text: str, index: RegionIndex, *, alone: bool) -> bool:
    """Whether a part of a dateline is no place but a paper: capitals or a word of the trade.

    *alone*, without a place beside it, only the desk of an office counts: `MMC KOBAR`.
    """
    if alone:
        return _OFFICE_DESK.match(text) is not None and len(text.split()) > 1
    if text.casefold() == "metro":
        return True  # beside a place it is the paper, not the city in Lampung
    if _is_place(text, index) or re.search(r"\d", text) or len(text) < 2:
        return False
    if re.fullmatch(r"[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+", text):
        return True  # two words written as one
    return bool(_MEDIA_WORD.search(text)) or (text.isupper() and len(text.split()) <= 3)


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
