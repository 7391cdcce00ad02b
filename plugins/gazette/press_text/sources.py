"""Sources: the medium that carried a text, who wrote it and who took the picture."""

import re
from dataclasses import dataclass

from gazette.domain.regions import fold_name
from gazette.press_text.cleaning import CleanText
from gazette.press_text.dateline_papers import paper_of
from gazette.press_text.datelines import find_domain
from gazette.press_text.letters import plain
from gazette.press_text.paper_names import PAPER, is_place, of_the_trade
from gazette.press_text.region_names import RegionIndex

_PHOTO = re.compile(
    r"\b(?:foto|dok\.?|photo)\s*[:/.]?\s*[:(]*\s*(?P<who>[^)|;\n]{2,60})", re.IGNORECASE
)
# The paper that was told or sent something: `kepada Radar Palu`, `yang diterima Harian Jogja`.
_SPOKEN_TO = re.compile(
    r"\b(?:kepada|diterima|pantauan|dihubungi|(?:laporan )?wartawan|dikonfirmasi|"
    r"dilansir(?: dari| oleh)?|dikutip(?: dari| oleh)?|"
    r"(?:foto|dok)\s*[:/.]\s*(?:[\w. ]{2,30}/)?|[(/])\s*(?:redaksi |tim |wartawan |kru )?"
    r"(?P<who>[A-Z][\w-]+(?:\.(?:com|id|co|net|news)\b)?"
    r"(?: (?!Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu|Ahad)[A-Z][\w-]+){0,2})"
    r"(?=[,.)/]|\s(?:di|pada|saat|ketika|usai|melalui|lewat|lapangan|dan|\()|$)"
)
_SITE_SPOKEN_TO = re.compile(
    r"\b(?:[Kk]epada|diterima)\s+(?P<site>[\w.-]+\.(?:com|co\.id|id|net|org|news))\b"
)
_NO_PRESS = re.compile(  # sites that lend pictures and are no medium
    r"\.(?:go|ac|sch|desa|mil|polri)\.id$|"
    r"\b(?:facebook|instagram|youtube|twitter|whatsapp|google|wikipedia|freepik|unsplash|pexels)\b",
    re.IGNORECASE,
)
_PLACE_AND_PAPER = (
    re.compile(  # a line of its own: `AMLAPURA, KabarKita`, `Kota Bima - SUARA RAKYAT`
        r"(?P<place>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2})\s*(?:,|-|\|)\s*"
        r"(?P<paper>[A-Z][\w]+(?: [A-Z][\w]+){0,2})\W?"
    )
)
_PAPER_ALONE = re.compile(r"(?:Radio|Harian|Koran|Tabloid|Majalah)(?: [A-Z][a-z]+){1,3}")
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
    paper = paper_of(dateline, clean, index) if dateline else None
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
        if beside and of_the_trade(beside["paper"]) and not is_place(beside["paper"], index) and (
            beside["place"].isupper() or is_place(beside["place"], index)
        ):  # fmt: skip
            return beside["paper"], line
    for text in (plain(clean.body), *(plain(line) for line in (*clean.notes, *clean.captions))):
        for found in _SPOKEN_TO.finditer(text):
            who = found["who"].rstrip(" .,")
            if PAPER.search(who) and not is_place(who, index):
                return who, found[0]
    return _of_pictures(clean)


def _of_pictures(clean: CleanText) -> tuple[str | None, str | None]:
    """The site that a caption, or a torn line of one, credits: no office's and no network's."""
    for line in (*clean.captions, *clean.paragraphs):
        site = find_domain(plain(line)) if len(line) < 250 else None
        if site and (line in clean.captions or len(line) < 60) and not _NO_PRESS.search(site):
            return site, line
    return None, None


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
