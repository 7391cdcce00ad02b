"""Texts: plain pages, the glossary, the pages not found and offline, and redirects."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from gazette.domain.graph import Story
from gazette.domain.records import PlainPage
from gazette.domain.text import slugify
from gazette.views import urls
from gazette.views.edition import Edition, Page
from gazette.views.parts import Link, Meta, Prose, SourceEntry
from gazette.views.search import page_facts, section_lists


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainView:
    """A plain page."""

    meta: Meta
    title: str
    summary: str
    body: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class TermEntry:
    """A term of the glossary."""

    id: str
    name: str
    long: str
    aliases: tuple[str, ...]
    body: Prose | None
    sources: tuple[SourceEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView:
    """The glossary."""

    meta: Meta
    terms: tuple[TermEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView:
    """The page for addresses that lead nowhere."""

    meta: Meta
    lists: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineView:
    """The page that stands in for one that is not kept and cannot be fetched."""

    meta: Meta
    script: str  # lists what is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView:
    """An old address that leads to a new one."""

    meta: Meta
    target: Link


def plain_pages(edition: Edition) -> Iterator[Page]:
    """A page for every plain page."""
    for record in edition.graph.pages:
        address = urls.page_address(record.id)
        yield Page(
            address=address, template="plain.html", make=partial(plain_view, edition, record)
        )


def plain_view(edition: Edition, record: PlainPage) -> PlainView:
    """One plain page."""
    address = urls.page_address(record.id)
    crumbs = edition.crumbs()
    return PlainView(
        meta=edition.meta(
            title=record.title,
            address=address,
            description=record.summary or record.title,
            crumbs=crumbs,
            edit=edition.edit_link(record.marks.path),
            facts=page_facts(edition),
        ),
        title=record.title,
        summary=record.summary or "",
        body=Prose(text=record.body, base=address),
    )


def glossary_pages(edition: Edition) -> Iterator[Page]:
    """The glossary."""
    yield Page(address="/istilah/", template="glossary.html", make=partial(glossary_view, edition))


def glossary_view(edition: Edition) -> GlossaryView:
    """The glossary, by term."""
    ordered = sorted(edition.graph.terms, key=lambda term: (term.name.casefold(), term.id))
    return GlossaryView(
        meta=edition.meta(
            title=edition.say("Istilah"),
            address="/istilah/",
            description=edition.say("Singkatan dan istilah dalam berita, dan artinya."),
            crumbs=edition.crumbs(),
            section="glossary",
            facts=page_facts(edition),
        ),
        terms=tuple(
            TermEntry(
                id=slugify(term.id),
                name=term.name,
                long=term.long,
                aliases=term.aliases,
                body=Prose(text=term.body, base="/istilah/", part=slugify(term.id))
                if term.body.strip()
                else None,
                sources=edition.sources(term.sources),
            )
            for term in ordered
        ),
    )


def not_found_page(edition: Edition) -> Iterator[Page]:
    """The page not found; it stands at /404.html and works from any depth."""
    yield Page(
        address="/404.html",
        template="not_found.html",
        make=partial(not_found_view, edition),
        indexed=False,
    )


def not_found_view(edition: Edition) -> NotFoundView:
    """The page for addresses that lead nowhere."""
    return NotFoundView(
        meta=edition.meta(
            title=edition.say("Halaman tidak ditemukan"),
            address="/404.html",
            description=edition.say("Alamat ini tidak menuju halaman mana pun."),
            crumbs=edition.crumbs(),
            indexed=False,
        ),
        lists=section_lists(edition),
    )


def offline_page(edition: Edition) -> Iterator[Page]:
    """The page for a phone without a network; the service worker keeps it."""
    yield Page(
        address=urls.OFFLINE,
        template="offline.html",
        make=partial(offline_view, edition),
        indexed=False,
    )


def offline_view(edition: Edition) -> OfflineView:
    """The page for a phone without a network."""
    return OfflineView(
        meta=edition.meta(
            title=edition.say("Anda sedang luring"),
            address=urls.OFFLINE,
            description=edition.say("Tidak ada sambungan jaringan."),
            crumbs=edition.crumbs(),
            indexed=False,
        ),
        script=edition.addresses.href("/aset/luring.js"),
    )


def redirects(edition: Edition) -> Iterator[Page]:
    """A page at every old address that leads to the item's address."""
    for story in edition.graph.stories:
        for alias in story.item.aliases:
            yield Page(
                address=alias,
                template="redirect.html",
                make=partial(redirect_view, edition, story),
                indexed=False,
            )


def redirect_view(edition: Edition, story: Story) -> RedirectView:
    """What stands at an old address of an item."""
    return RedirectView(
        meta=edition.meta(
            title=story.item.title,
            address=urls.story_address(story),
            description=edition.say("Halaman ini sudah pindah."),
            indexed=False,
        ),
        target=edition.story_link(story),
    )
