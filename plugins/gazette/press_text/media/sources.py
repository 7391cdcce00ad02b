"""Sources: the medium that carried a text, who wrote it and who took the picture."""

import re
from dataclasses import dataclass

from gazette.domain.regions import fold_name
from gazette.press_text.letters import plain
from gazette.press_text.media.credit_papers import paper_around
from gazette.press_text.media.dateline_papers import paper_of
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.places.region_names import RegionIndex

_PHOTO = re.compile(
    r"\b(?:(?:foto|photo)\b(?=\s*[:/.(]|\s+(?:ist\b|istimewa|(?!bersama)(?-i:[A-Z])))|dok\b\.?)\s*[:/.]?\s*[:(]*\s*"
    r"(?P<who>[^)|;\n]{2,60})",
    re.IGNORECASE,
)
_SITE_SPOKEN_TO = re.compile(
    r"\b(?:[Kk]epada|diterima)\s+(?P<site>[\w.-]+\.(?:com|co\.id|id|net|org|news))\b"
)
_WRITERS = frozenset(  # what a credit calls who wrote
    "penulis reporter pewarta laporan wartawan jurnalis kontributor author oleh by teks".split()
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
    spoken = _SITE_SPOKEN_TO.search(plain(clean.body))
    if spoken and spoken["site"] in clean.notes:  # a page's own name above its report
        return spoken["site"], spoken["site"]
    if dateline and dateline.medium:
        return dateline.medium, dateline.text
    if page and page.medium:
        return page.medium, page.medium
    paper = paper_of(dateline, clean, index) if dateline else None
    if spoken and not (paper and fold_name(paper) in spoken["site"].casefold()):
        return spoken["site"], spoken["site"]
    if dateline and paper:
        return paper, dateline.text
    if address:
        host = re.sub(r"^https?://(?:www\.)?", "", address).split("/")[0]
        if "." in host:
            return host, address
    return paper_around(clean, index) or (None, None)


def _author(clean: CleanText) -> str | None:
    for what, who in clean.credits:
        if what in _WRITERS and not _NOT_AUTHORS.fullmatch(who):
            return who.rstrip(" .")
    named = clean.page.author if clean.page else None
    for what, who in clean.credits:
        if named and (len(who.split()) < 2 or "/" in who):
            break  # initials
        if what == "tanda" and not who.casefold().startswith(("sumber", "foto")):
            return who.rstrip(" .")
    return named


def _photo(clean: CleanText) -> str | None:
    for what, who in clean.credits:
        if what.startswith(("foto", "photo")):
            return who.rstrip(" .)")
    for line in (*clean.notes, *clean.captions):
        found = _PHOTO.search(plain(line))
        if found:
            return found["who"].strip(" .:()")
    return None
