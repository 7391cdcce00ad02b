"""The edition: one graph in one language under one address, and the pieces that pages share."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from gazette.domain import timeline
from gazette.domain.agreements import number_key
from gazette.domain.graph import (
    SiteGraph,
    Story,
    TrackedAgreement,
)
from gazette.domain.origin import Source
from gazette.domain.records import CorrectionKind, gravest
from gazette.domain.regions import Region
from gazette.domain.site_plan import TIMELINE_LENGTH, pages_of
from gazette.domain.text import fold_spaces
from gazette.views import urls
from gazette.views.breadcrumbs import breadcrumb_list, described
from gazette.views.parts import (
    AgreementEntry,
    Badge,
    Card,
    FeedLinks,
    Link,
    MenuLink,
    Meta,
    MonthGroup,
    Pager,
    Picture,
    SourceEntry,
    StoryEntry,
    Timeline,
)
from gazette.views.prose import paragraphs, plain_text
from gazette.views.speech import DateText, Speech, month_key

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """What every template may see of the site as a whole."""

    name: str
    tagline: str
    lang: str
    foreign: str  # the language of records, where the interface has another; else ""
    base: str  # the sub-path, "" at the root of a host
    menu: tuple[MenuLink, ...]
    more: tuple[Link, ...]  # sections and plain pages that stand in the footer
    search: str  # the address of the search page, "" where it is switched off
    finder: str  # the address of the search page's script, "" where there is no index
    leaflet_styles: str  # the whole style sheet of leaflets, which carry it with them
    worker: str  # the address of the service worker, "" where it is switched off
    today: str  # the day that the states of this edition hold for
    today_iso: str
    styles: str  # the address of the style sheet
    script: str  # the address of the script
    licence: Link
    code: Link | None = None  # the source repository


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page to be rendered: a pure function of its template and its view.

    The view is made when it is asked for, so that pages can be shared out among processes.
    """

    address: str
    template: str
    make: Callable[[], Any]
    indexed: bool = True  # whether search engines and the sitemap may list it

    @property
    def view(self) -> Any:
        """The page's frozen view."""
        return self.make()


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file beside the pages (a feed, a calendar, a table); its text is made when asked for."""

    address: str
    make: Callable[[], str]

    @property
    def text(self) -> str:
        """The file's text."""
        return self.make()


def made_at_once(name: str, make: Callable[[], Any]) -> Any:
    """What *make* gives. A printer may make it later, and note what is looked up in it."""
    del name
    return make()


def made_each_time(kind: str, text: str, make: Callable[[], str]) -> str:
    """What *make* makes of *text*. A printer may keep it from one edition to the next."""
    del kind, text
    return make()


class Gathered:
    """What a page type gathered once for all of its pages, in mappings made by `Edition.index`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The graph with everything that turns it into pages; views are made from nothing else."""

    graph: SiteGraph
    speech: Speech
    addresses: urls.Addresses
    site: SiteView
    pictures: Mapping[str, Picture] = field(default_factory=dict)  # by file name; alt left open
    cards: Mapping[str, Card] = field(default_factory=dict)  # by page address
    edit_url: str = ""  # e.g. https://github.com/org/repo/edit/main/{path}
    pieces: Mapping[str, dict[str, Any]] = field(  # what is made once for many pages: kind, id
        default_factory=lambda: defaultdict(dict), repr=False, compare=False
    )
    gathered: dict[str, Any] = field(  # what `gather` gave
        default_factory=dict, repr=False, compare=False
    )
    index: Callable[[str, Callable[[], Any]], Any] = field(default=made_at_once, repr=False)
    keep: Callable[[str, str, Callable[[], str]], str] = field(default=made_each_time, repr=False)
    _timelines: dict[str, list[Story]] = field(default_factory=dict, repr=False, compare=False)

    # links

    def link(self, text: str, address: str) -> Link:
        """A link to a page of this site; text alone where its section is switched off."""
        return Link(text=text, url=self.addresses.href(address))

    def story_link(self, story: Story) -> Link:
        """A link to a news item."""
        lang = story.item.lang if story.item.lang != self.speech.lang else ""
        address = self.addresses.href(urls.story_address(story))
        mark = self.say("berita dicabut") if story.item.is_withdrawn else ""
        return Link(text=story.item.title, url=address, lang=lang, mark=mark)

    def region_link(self, region: Region) -> Link:
        """A link to a region; text alone where content never reached it."""
        reached = region.code in self.graph.by_region
        return (
            self.link(region.name, urls.region_address(region))
            if reached
            else Link(text=region.name)
        )

    def organisation_link(self, organisation: str) -> Link:
        """A link to an organisation of the register."""
        name = self.graph.organisations[organisation].shown_name
        return self.link(name, urls.organisation_address(organisation))

    def organisation_or_text(self, text: str | None) -> Link | None:
        """A link where *text* is an organisation's id, else the text; None for none."""
        if not text:
            return None
        return self.organisation_link(text) if text in self.graph.organisations else Link(text=text)

    def person_link(self, person: str) -> Link:
        """A link to an official."""
        return self.link(self.graph.people[person].name, urls.official_address(person))

    def agreement_link(self, agreement: str) -> Link:
        """A link to an agreement, by its title."""
        tracked = self.graph.agreements[agreement]
        address = self.addresses.href(urls.agreement_address(agreement))
        return Link(text=tracked.record.title, url=address, lang=self.site.foreign)

    def programme_link(self, programme: str) -> Link:
        """A link to a programme."""
        name = self.graph.programmes[programme].record.name
        return self.link(name, urls.programme_address(programme))

    # words

    def say(self, words: str, **values: object) -> str:
        """Words in the site's language."""
        return self.speech.say(words, **values)

    def badge(self, value: str) -> Badge:
        """A vocabulary value as a state."""
        return Badge(value=value, text=self.speech.label(value))

    def told_on(self, story: Story) -> DateText:
        """When what an item tells was: the span of its event's days, else its date."""
        event = story.item.event
        if event and event.end and event.end != event.date:
            return self.speech.span(event.date, event.end)
        return self.speech.date(story.on)

    def correction_badge(self, kind: CorrectionKind) -> Badge:
        """What became of an item, as lists say it: `Berita dicabut`, `Ralat`."""
        withdrawn = kind == "pencabutan"
        text = self.say("Berita dicabut") if withdrawn else self.speech.label(kind)
        return Badge(value=kind, text=text)

    def count_news(self, number: int) -> str:
        """`22 berita`."""
        return self.speech.count(number, "berita", "berita")

    def place_of(self, codes: Sequence[str]) -> str:
        """Where something lies, in words: the regions, each with its regency or province."""
        finest = [
            code for code in codes if not any(other.startswith(f"{code}.") for other in codes)
        ]
        named = [self._place(code) for code in finest[:2]]
        rest = len(finest) - 2
        if rest > 0:
            named.append(self.say("dan {number} wilayah lain", number=rest))
        return "; ".join(named)

    def _place(self, code: str) -> str:
        chain = self.graph.gazetteer.chain(code)
        return ", ".join(region.name for region in reversed(chain[1:] or chain))

    # pieces

    def once(self, kind: str, ident: str, make: Callable[..., T], *given: Any) -> T:
        """A piece that many pages show, made of what is *given* when the first of them asks."""
        made = self.pieces[kind]
        found: T | None = made.get(ident)
        if found is None:
            found = made[ident] = make(*given)
        return found

    def gather(self, name: str, make: Callable[[], T]) -> T:
        """An index that more than one type of page asks for: `index` makes it once for them."""
        if name not in self.gathered:
            self.gathered[name] = self.index(name, make)
        found: T = self.gathered[name]
        return found

    def entry(self, story: Story) -> StoryEntry:
        """A news item as lists show it; made once per edition."""
        return self.once("entry", story.id, self._make_entry, story)

    def _make_entry(self, story: Story) -> StoryEntry:
        item, event = story.item, story.item.event
        told, corrected = story.event_status, gravest(item.corrections)
        hopes = sum(commitment.is_hope for commitment in item.commitments)
        promises = len(item.commitments) - hopes
        return StoryEntry(
            link=replace(self.story_link(story), mark=""),  # its badge says it
            date=self.speech.span(event.date, event.end) if event else self.speech.date(story.on),
            label=self.speech.label(event.type if event else item.kind),
            place=self.place_of(item.region),
            venue=event.venue or "" if event else "",
            organiser=self.organisation_link(item.organisations[0]).text
            if item.organisations
            else "",
            summary=self.summary(story),
            status=self.badge(told) if told and told != "selesai" else None,
            commitments=self.speech.count(promises, "komitmen", "komitmen") if promises else "",
            hopes=self.speech.count(hopes, "harapan", "harapan") if hopes else "",
            corrected=self.correction_badge(corrected) if corrected else None,
        )

    def summary(self, story: Story) -> str:
        """The item's summary, else the beginning of its body; first that it was withdrawn."""
        summary = story.item.summary or beginning(story.item.body)
        if story.item.is_withdrawn:
            return f"{self.say('Berita ini dicabut')}. {summary}"
        return summary

    def timeline(
        self, stories: Iterable[Story], address: str, number: int = 1, length: int = TIMELINE_LENGTH
    ) -> Timeline:
        """Page *number* of the stories by the date of what they tell, the latest first."""
        ordered = self._in_order(stories, address)
        shown = ordered[(number - 1) * length : number * length]
        return self.timeline_part(shown, len(ordered), address, number, length)

    def timeline_part(
        self,
        shown: Sequence[Story],
        total: int,
        address: str,
        number: int,
        length: int = TIMELINE_LENGTH,
    ) -> Timeline:
        """Page *number* of a timeline of *total* stories: those that it shows, in order."""
        months = tuple(
            MonthGroup(
                id=month_key(month.year, month.month),
                title=self.speech.month(month.year, month.month),
                entries=tuple(self.entry(story) for story in month.entries),
            )
            for month in timeline.by_month(shown, lambda story: story.on)
        )
        return Timeline(
            months=months,
            total=self.count_news(total),
            pager=self.pager(address, number, pages_of(total, length)),
        )

    def _in_order(self, stories: Iterable[Story], address: str) -> list[Story]:
        """The stories of one timeline by date; sorted once for all of its pages."""
        if address not in self._timelines:
            self._timelines.clear()
            self._timelines[address] = timeline.newest_first(stories, lambda story: story.on)
        return self._timelines[address]

    def pager(self, address: str, number: int, total: int, *, by_day: bool = True) -> Pager | None:
        """Where page *number* stands among *total*; None where there is one page only.

        *by_day*: whether the list goes back in time, rather than by names or states.
        """
        if total <= 1:
            return None
        before = self.say("Lebih baru") if by_day else self.say("Halaman sebelumnya")
        after = self.say("Lebih lama") if by_day else self.say("Halaman berikutnya")
        return Pager(
            number=number,
            total=total,
            text=self.say("Halaman {number} dari {total}", number=number, total=total),
            before=self.link(before, urls.numbered(address, number - 1)) if number > 1 else None,
            after=self.link(after, urls.numbered(address, number + 1)) if number < total else None,
        )

    def begin_page(self) -> None:
        """Nothing that only the last page read is kept for the next."""
        self._timelines.clear()

    def agreement(self, tracked: TrackedAgreement) -> AgreementEntry:
        """An agreement as lists show it; made once per edition."""
        return self.once("agreement", tracked.record.id, self._make_agreement, tracked)

    def _make_agreement(self, tracked: TrackedAgreement) -> AgreementEntry:
        record = tracked.record
        signed = record.signed.date if record.signed else None
        numbers = [number.number for number in record.numbers]
        return AgreementEntry(
            link=self.agreement_link(record.id),
            number="; ".join(numbers),
            key=" ".join(agreement_keys(tracked)),
            kind=self.speech.label(record.kind),
            parties=tuple(self.organisation_link(party.organisation) for party in record.parties),
            date=self.speech.date(signed) if signed else None,
            status=self.badge(tracked.status),
            follow_ups=tracked.follow_ups,
            uses=self.count_news(len({use.story.id for use in tracked.uses})),
        )

    def sources(self, sources: Iterable[Source]) -> tuple[SourceEntry, ...]:
        """Sources as pages name them."""
        return tuple(
            SourceEntry(
                link=Link(text=source.name, url=source.url or ""),
                published=self.speech.date(source.published) if source.published else None,
                author=source.author or "",
                relation=self.speech.label(source.relation),
            )
            for source in sources
        )

    def feed_links(self, title: str, address: str) -> FeedLinks:
        """The feeds beside the page at *address*."""
        base = self.addresses.base
        return FeedLinks(
            title=title,
            atom=f"{base}{address}feed.xml",
            json=f"{base}{address}feed.json",
            calendar=f"{base}{address}agenda.ics",
        )

    def meta(
        self,
        *,
        title: str,
        address: str,
        description: str,
        crumbs: tuple[Link, ...] = (),
        nodes: Sequence[Mapping[str, Any]] = (),
        pager: Pager | None = None,
        **more: Any,
    ) -> Meta:
        """What a page says of itself: *nodes* in JSON-LD, *more* as further fields of `Meta`.

        Further pages of a list say in their title which they are: no two pages have one title.
        """
        name = self.site.name
        if pager and pager.number > 1:
            title = f"{title} ({pager.text})"
        if crumbs:
            way = breadcrumb_list(self.addresses, crumbs, title, address)
            nodes = (*nodes, way)
        absolute = self.addresses.absolute(address) if self.addresses.siteurl else ""
        card = self.cards.get(address) or self.cards.get(urls.FRONT)
        return Meta(
            title=title,
            heading=name if address == urls.FRONT else f"{title} \u00b7 {name}",
            description=shortened(description, 200),
            address=address,
            canonical=absolute,
            image=self.addresses.absolute(card.address) if card else "",
            crumbs=crumbs,
            jsonld=described(nodes),
            **{"lang": self.speech.lang, **more},
        )

    def crumbs(self, *links: Link) -> tuple[Link, ...]:
        """The way from the front page to a page; the page itself is the last, without address."""
        return (self.link(self.say("Beranda"), urls.FRONT), *links)

    def leaflet_link(self, address: str) -> Link | None:
        """The single file beside the page at *address*; None where leaflets are switched off."""
        if "leaflets" not in self.addresses.enabled:
            return None
        text = self.say("Bagikan atau cetak satu berkas")
        return self.link(text, urls.leaflet_address(address))

    def section_link(self, name: str) -> Link:
        """A link to one of the site's sections."""
        for section, address, title in urls.SECTIONS:
            if section == name:
                return self.link(self.say(title), address)
        raise KeyError(name)

    def edit_link(self, path: str) -> str:
        """Where a correction to a content file can be proposed; "" without a code host."""
        return self.edit_url.format(path=path) if self.edit_url else ""


def agreement_keys(tracked: TrackedAgreement) -> tuple[str, ...]:
    """The keys under which an agreement is found: its numbers without spacing."""
    return tuple(number_key(number.number) for number in tracked.record.numbers)


def beginning(body: str) -> str:
    """The first sentences of a Markdown body as plain text, at most about 200 characters."""
    for paragraph in paragraphs(body):
        text = plain_text(paragraph)
        if text:
            return shortened(text, 200)
    return ""


def shortened(text: str, limit: int) -> str:
    """*text* with spaces folded, cut between two words where it is longer than *limit*."""
    folded = fold_spaces(text)
    if len(folded) <= limit:
        return folded
    return folded[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "\u2026"
