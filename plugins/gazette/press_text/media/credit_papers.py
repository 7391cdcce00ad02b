"""Credit papers: the medium that the lines around a report name, or to which it speaks."""

import re
from collections.abc import Iterator

from gazette.press_text.letters import plain
from gazette.press_text.media.dateline_papers import OFFICE_DESK, paper_of
from gazette.press_text.media.paper_names import MEDIA_WORD, PAPER, is_place, of_the_trade
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.pages.datelines import find_domain, read_dateline
from gazette.press_text.places.region_names import RegionIndex

Named = tuple[str, str]  # a medium and the words that name it

# The paper that was told or sent something: `kepada Radar Palu`, `yang diterima Harian Jogja`.
_SPOKEN_TO = re.compile(
    r"\b(?:kepada|diterima|pantauan|dihubungi|(?:laporan )?wartawan|dikonfirmasi|"
    r"dilansir(?: dari| oleh)?|dikutip(?: dari| oleh)?|"
    r"[(/])\s*"
    r"(?P<who>[a-z]{4,}(?:com|news)\b|[A-Z][\w-]+(?:\.(?:com|id|co|net|news)\b)?"
    r"(?: (?!Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu|Ahad)[A-Z][\w-]+){0,2})"
    r"(?=[,.)/]|\s(?:di|pada|saat|ketika|usai|melalui|lewat|lapangan|dan|\()|$)"
)
_NO_PRESS = re.compile(  # sites that lend pictures and are no medium
    r"\.(?:go|ac|or|sch|desa|mil|polri)\.id$|"
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
_POST_ALONE = re.compile(
    r"(?!Kantor|Kepala)[A-Z]\w+ (?:[A-Z]\w+ )?(?:Pos|Post|Times|Express|Ekspres)"
)
_PICTURE_BY = re.compile(r"/\s?(?P<who>[A-Z]\w{4,}(?: [A-Z]\w+)?)\W*$")  # `Nia/SuaraWarga)`
_PICTURE_CREDIT = re.compile(r"\bfoto\s?[:;]\s?[\w .]{2,40}/\S{5,40}$", re.IGNORECASE)
_DESK_OF = re.compile(  # `Redaksi Suara Warga`; a first word that no paper's name begins with
    r"\b(?:tim )?redaksi (?P<who>(?!(?:menerima|berhak|tidak)\b)[A-Za-z]\w+(?: [A-Z]\w+){0,3})$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(  # words of the trade that name no paper: `insan pers/Media`
    rf"{MEDIA_WORD.pattern}|(?:jurnalis|wartawan|reporter|disk?\w+info|kominfo)\w*", re.IGNORECASE
)
_OFFICES = re.compile(
    r"(?:Kepala|Komandan|Kantor|Ketua|Petugas|Anggota|Awak|Insan|PT)\b", re.IGNORECASE
)


def paper_around(clean: CleanText, index: RegionIndex) -> Named | None:
    """Return the medium that lines around the report credit, or to which the report speaks."""
    told, further = _told(clean, index), _datelines_below(clean, index)
    ways = (_credited(clean), further, _on_lines(clean, index), told, _of_pictures(clean))
    return next((named for way in ways for named in way), None)


def _credited(clean: CleanText) -> Iterator[Named]:
    """What is said to have shown it, or to be its source."""
    for what, who in clean.credits:
        if what == "tayang":
            yield who, who
    for what, who in clean.credits:
        if what.startswith(("sumber", "source", "publisher")):
            yield find_domain(plain(who)) or who.rstrip(" ."), f"{what}: {who}"


def _datelines_below(clean: CleanText, index: RegionIndex) -> Iterator[Named]:
    """The site in a dateline that stands behind captions, rubrics and teasers, or the paper.

    A paper has its place beside it (`MEDAN (Waspada): `), or is an office's own (`MMC X - `).
    """
    datelines = [one for line in clean.paragraphs[1:8] if (one := read_dateline(line))]
    for dateline in datelines:
        if dateline.medium:
            yield dateline.medium, dateline.text
    for dateline in datelines:
        paper = paper_of(dateline, clean, index)
        beside = [one for one in dateline.places if one != paper and is_place(one, index)]
        if paper and (OFFICE_DESK.match(paper) or (beside and of_the_trade(paper))):
            yield paper, dateline.text


def _on_lines(clean: CleanText, index: RegionIndex) -> Iterator[Named]:
    """A site or a paper on a line of its own, or whose desk is named there."""
    around = (*clean.notes, *(who for _, who in clean.credits))
    for line in around:
        site = find_domain(plain(line)) if len(line) < 90 else None
        if site:
            yield site, line
    for line in clean.notes:
        text = plain(line).strip()
        if _PAPER_ALONE.fullmatch(text) or _POST_ALONE.fullmatch(text):
            yield text, line
        beside = _PLACE_AND_PAPER.fullmatch(text)
        if beside and of_the_trade(beside["paper"]) and not is_place(beside["paper"], index) and (
            beside["place"].isupper() or is_place(beside["place"], index)
        ):  # fmt: skip
            yield beside["paper"], line
    for line in around:
        desk = _DESK_OF.search(plain(line).strip()) if len(line) < 60 else None
        if desk and of_the_trade(desk["who"]):
            yield desk["who"], line


def _told(clean: CleanText, index: RegionIndex) -> Iterator[Named]:
    """The paper that somebody told something, or that told it."""
    for text in (plain(clean.body), *(plain(line) for line in (*clean.notes, *clean.captions))):
        for found in _SPOKEN_TO.finditer(text):
            who = found["who"].rstrip(" .,")
            if _is_paper(who, index):
                yield who, found[0]


def _of_pictures(clean: CleanText) -> Iterator[Named]:
    """The site or paper that a caption, or a torn line of one, credits: no office's."""
    torn = (line for line in clean.paragraphs[:3] if len(line) < 60)
    told = (found[0] for line in clean.paragraphs[:3] if (found := _PICTURE_CREDIT.search(line)))
    for line in (*clean.captions, *torn, *told):
        site = find_domain(plain(line))
        if site and not _NO_PRESS.search(site):
            yield site, line
    for line in (*clean.captions, *clean.notes):
        by = _PICTURE_BY.search(plain(line))
        if by and of_the_trade(by["who"]) and not _NO_NAME.fullmatch(by["who"]):
            yield by["who"], line


def _is_paper(name: str, index: RegionIndex) -> bool:
    known = PAPER.search(name) is not None and _OFFICES.match(name) is None
    return known and not is_place(name, index)
