"""Parts: the small frozen pieces that views are made of."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from gazette.views.speech import DateText

CARD_LAYOUT = "1"  # another layout has other addresses
FEWEST_JUMPS = 3  # links to the sections of a page; fewer are seen at a glance


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A text with an address; without `url` it is text alone."""

    text: str
    url: str = ""
    lang: str = ""  # the text's language, where it is not the page's
    mark: str = ""  # what a reader must know before following it


def jump(sections: Iterable[tuple[str, str, object]]) -> tuple[Link, ...]:
    """Links to the *sections* (name, text, what it holds) that hold something; none to a few."""
    links = tuple(Link(text=text, url=f"#bagian-{name}") for name, text, holds in sections if holds)
    return links if len(links) >= FEWEST_JUMPS else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuLink:
    """A section in the menu; its pages carry the same `section` in their `Meta`."""

    text: str
    url: str
    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A state: `value` is the vocabulary's word (for the style), `text` what people read."""

    value: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A body in Markdown, to be set by the press; `base` is the page's own address.

    Where a page has several bodies, `part` keeps the anchors of each apart.
    """

    text: str
    base: str = "/"
    lang: str = "id"
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photograph in the sizes that the press makes: `(width, address)`, ascending."""

    src: str
    sources: tuple[tuple[int, str], ...]
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""

    @property
    def srcset(self) -> str:
        """The sizes as an `srcset` attribute says them."""
        return ", ".join(f"{address} {width}w" for width, address in self.sources)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLinks:
    """The feeds beside a page."""

    title: str
    atom: str
    json: str
    calendar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where a page stands among the pages of its list."""

    number: int
    total: int
    text: str
    before: Link | None = None
    after: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The picture that a shared link shows: what stands on it, and where it is found."""

    title: str
    above: str  # place and date, kind, or number
    site: str

    @property
    def address(self) -> str:
        """Where the picture stands: it is named by what stands on it."""
        said = "\n".join((CARD_LAYOUT, self.above, self.title, self.site))
        return f"/kartu/{hashlib.sha256(said.encode()).hexdigest()[:20]}.png"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFact:
    """What the search index knows of a page beside its words."""

    role: Literal["filter", "meta", "sort"]
    name: str  # wilayah, jenis, organisasi, tahun, mou, tanggal
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What every page says of itself."""

    title: str  # the page's own title
    heading: str  # the whole <title>
    description: str
    address: str  # below the site, e.g. /mou/
    canonical: str  # absolute; "" in a preview
    crumbs: tuple[Link, ...] = ()
    section: str = ""  # the section of the menu that it belongs to
    feeds: FeedLinks | None = None
    jsonld: Mapping[str, Any] | None = None
    kind: str = "website"  # Open Graph type
    lang: str = "id"
    edit: str = ""  # where a correction can be proposed
    indexed: bool = True  # whether search engines and the sitemap may list it
    image: str = ""  # the social card, absolute; "" in a preview
    compiles: bool = False  # whether a script of the page compiles WebAssembly
    facts: tuple[SearchFact, ...] = ()  # for the site's own search; none: the page is not in it


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryEntry:
    """A news item in a list: what, when, where, by whom."""

    link: Link
    date: DateText
    label: str  # the event's type, else the kind of news
    place: str = ""
    venue: str = ""
    organiser: str = ""
    summary: str = ""
    status: Badge | None = None  # the event's state, where a reader must know it
    relation: str = ""  # its relation to the agreement whose page this is
    commitments: str = ""  # "3 komitmen", where there are any
    hopes: str = ""  # "2 harapan", where there are any
    corrected: Badge | None = None  # the gravest of its corrections, where there are any


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthGroup:
    """The entries of one month."""

    id: str  # 2025-04
    title: str  # April 2025
    entries: tuple[StoryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Entries in months, the latest first, and the pages that hold the rest."""

    months: tuple[MonthGroup, ...]
    total: str  # "22 berita"
    pager: Pager | None = None

    @property
    def number(self) -> int:
        """Which of the pages this is."""
        return self.pager.number if self.pager else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """One piece of news about a pledge."""

    date: DateText
    status: Badge
    link: Link
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeEntry:
    """A commitment or an aspiration with what became of it."""

    id: str  # the fragment on its item's page
    text: str
    status: Badge
    link: Link  # the item that attests it
    date: DateText
    owner: Link | None = None  # who promised, of whom it is hoped, or to whom it was put
    owner_label: str = ""  # which of the three, in words
    strength: str = ""
    topic: str = ""
    due: DateText | None = None
    overdue: str = ""  # "783 hari sejak tenggat", while there is no news
    latest: DateText | None = None  # of what goes on: the latest news that says so
    measure: str = ""
    answer: str = ""
    place: Link | None = None
    evidence: str = ""
    reports: tuple[ReportEntry, ...] = ()
    silence: str = ""  # said where no item reports on it


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeEntry:
    """Who was last named in an office, when, and by which item."""

    person: Link
    role: str
    date: DateText
    source: Link
    role_lang: str = ""  # of a role as printed, where it is not the page's
    titled: str = ""  # the name as printed
    organisation: Link | None = None
    part: str = ""
    evidence: str = ""
    since: DateText | None = None  # the first attestation, where it is earlier than `date`


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """A source as a page names it."""

    link: Link
    published: DateText | None = None
    author: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEntry:
    """An agreement in a list."""

    link: Link
    number: str
    key: str  # the number's letters and digits, for search
    kind: str
    parties: tuple[Link, ...]
    date: DateText | None
    status: Badge
    follow_ups: int
    uses: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A figure with its noun and the page that explains it."""

    number: str
    noun: str
    url: str = ""
