"""The printer: an edition becomes files in a staging folder."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gazette.domain.graph import SiteGraph
from gazette.press._basis import PACKAGE, basis_of
from gazette.press._desk import Stopwatch
from gazette.press._kinds import FileType, PageType, Printed
from gazette.press.kept.last_output import LastOutput
from gazette.press.kept.ledger import Ledger
from gazette.press.kept.reads import NotedSet, Notes, indexes_of, noted_edition
from gazette.press.kept.shelf import shelf
from gazette.press.kept.stamps import Stamps
from gazette.press.kept.store import Store
from gazette.press.printing import cards, icons, images, locale
from gazette.press.printing.assets import Bundle, bundle
from gazette.press.printing.assets import worker as worker_of
from gazette.press.printing.clashes import refuse_clashes
from gazette.press.printing.glossary import Glossary
from gazette.press.printing.images import Photo, derivatives, pictures
from gazette.press.printing.markdown import VERSION, Setter
from gazette.press.printing.presswork import Presswork
from gazette.press.printing.publish import write
from gazette.press.printing.render import environment
from gazette.press.printing.share import FEWEST, share_out
from gazette.views import urls
from gazette.views.cards import deck
from gazette.views.edition import Edition, File, Page, SiteView
from gazette.views.open_data import table_of
from gazette.views.parts import Link, MenuLink, Picture
from gazette.views.speech import Speech

_IN_MENU = ("news", "regions", "agreements", "commitments", "agenda")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a site is: the settings that reach its pages."""

    name: str
    tagline: str
    siteurl: str
    lang: str
    theme: Path
    code_url: str = ""  # the source repository
    edit_url: str = ""  # where a file is edited, with {path}
    cache: Path | None = None  # what was made once, by content
    once: bool = False  # whether nothing is noted of the output, for there is no next build
    most_cards: int = 0  # social cards of each kind of record
    has_index: bool = True  # whether the search page finds an index

    @property
    def noted_in(self) -> Path | None:
        """Where it is noted how the output was made; nowhere for a machine that is thrown away."""
        return None if self.once else self.cache

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> "Settings":
        """Read them from Pelican's settings."""
        cache = settings.get("KABAR_CACHE") or ""
        return cls(
            name=settings["SITENAME"],
            tagline=settings["SITESUBTITLE"],
            siteurl=settings["SITEURL"],
            lang=settings["DEFAULT_LANG"],
            theme=Path(settings["THEME"]),
            code_url=settings.get("KABAR_CODE_URL", ""),
            edit_url=settings.get("KABAR_EDIT_URL", ""),
            cache=Path(cache) if cache else None,
            once=bool(settings.get("KABAR_ONCE", False)),
            most_cards=int(settings.get("KABAR_CARDS", 0)),
            has_index=bool(settings.get("KABAR_SEARCH", True)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """A whole site as it was printed: its edition, and what is known of each page and file."""

    edition: Edition  # its reads are noted, where there is a place for notes
    plain: Edition  # the same; they are not
    work: Sequence[Page | File]
    ledger: Ledger
    indexes: Mapping[str, Mapping[str, Any]]  # what views gathered for many pages
    words_apart: bool  # whether words were read where nobody can note for which page


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """All pages and files that there will be, and what they are made from."""

    plain: Edition
    edition: Edition
    notes: Notes
    stamps: Stamps
    store: Store
    assets: Bundle
    types: Sequence[PageType]
    work: Sequence[Page | File]


def print_edition(
    folder: Path,
    *,
    graph: SiteGraph,
    photos: Mapping[str, Photo],
    settings: Settings,
    page_types: Iterable[PageType],
    file_types: Iterable[FileType],
    later: Iterable[str],
    watch: Stopwatch,
    last: LastOutput,
) -> Print:
    """Write the whole site below *folder*; *later* are addresses that last touches will add.

    What would be the same as in the *last* output, which stands now, is linked from there. Without
    a place for notes all is made, and nobody notes of what.
    """
    watch.begin("views")
    layout = _laid_out(graph, photos, settings, page_types, file_types)
    standing = [*(found.address for found in layout.work), *later]
    refuse_clashes(graph.stories, standing)
    watch.begin("ledger")
    basis = _basis(settings, layout.plain, layout.types)
    ledger = Ledger.of(settings.noted_in, last, basis)
    ledger.adopt(last, folder)
    presswork = _presswork(folder, layout, settings, ledger, standing)
    gathered = indexes_of(layout.stamps)
    indexes = {name: index.inner for name, index in gathered.items()}  # once, before the forks
    ledger.compare(layout.stamps, share_out)
    watch.begin("pages")
    if not ledger.rows and len(layout.work) > FEWEST:  # once, like these
        presswork.templates.compile_all()
    done = share_out(_longest_first(layout.work), presswork.run)
    ledger.prune((found.address for found in layout.work), folder)
    ledger.note(done)
    watch.begin("assets")
    _put_assets(folder, layout, settings, photos)
    watch.begin("cards")
    edition = layout.edition
    cards.draw_all(folder, edition.cards, shelf(settings.cache, "kartu", cards.version()))
    return Print(
        edition=edition,
        plain=layout.plain,
        work=layout.work,
        ledger=ledger,
        indexes=indexes,
        words_apart=layout.notes.words_apart or any(one.holds_words for one in gathered.values()),
    )


def _longest_first(work: Iterable[Page | File]) -> list[Page | File]:
    """*work* in its order, but for the tables: one takes as long as hundreds of pages.

    Taken up last, they would keep one core busy while the others wait.
    """
    return sorted(work, key=lambda found: not isinstance(found, File) or table_of(found) is None)


def _laid_out(
    graph: SiteGraph,
    photos: Mapping[str, Photo],
    settings: Settings,
    page_types: Iterable[PageType],
    file_types: Iterable[FileType],
) -> _Layout:
    """The edition, and what every page type and file type makes of it, by address."""
    types = sorted(page_types, key=lambda found: found.name)
    assets = bundle(settings.theme / "static")
    enabled = frozenset(found.name for found in types)
    shown = pictures(photos, urls.Addresses(siteurl=settings.siteurl, enabled=enabled).base)
    store = Store(settings.cache / "markdown.sqlite3" if settings.cache else None, VERSION)
    plain = draw_edition(graph, settings, enabled, shown, assets)
    plain = dataclasses.replace(plain, cards=deck(plain, settings.most_cards), keep=store.made)
    notes, stamps = Notes(), Stamps()
    edition = noted_edition(plain, notes, stamps) if settings.noted_in else plain
    pages = [page for found in types for page in found.pages(edition)]
    channels = [channel for found in types if found.channels for channel in found.channels(edition)]
    printed = Printed(edition=edition, channels=channels, pages=pages)
    files = [file for found in file_types for file in found.files(printed)]
    return _Layout(
        plain=plain,
        edition=edition,
        notes=notes,
        stamps=stamps,
        store=store,
        assets=assets,
        types=types,
        work=sorted([*pages, *files], key=lambda found: found.address),
    )


def _presswork(
    folder: Path, layout: _Layout, settings: Settings, ledger: Ledger, standing: Iterable[str]
) -> Presswork:
    """What makes the pages; *standing* are the addresses that prose may lead to."""
    edition = layout.edition
    setter = Setter(
        edition.addresses.base,
        layout.stamps.add(NotedSet("page", frozenset(standing), layout.notes)),
        edition.pictures,
        layout.store,
        Glossary(edition.graph.terms, edition.addresses.href("/istilah/")),
    )
    return Presswork(
        folder=folder,
        edition=edition,
        templates=environment(
            settings.theme / "templates", site=edition.site, speech=edition.speech, prose=setter
        ),
        setter=setter,
        notes=layout.notes,
        stamps=layout.stamps,
        ledger=ledger,
    )


def _put_assets(
    folder: Path, layout: _Layout, settings: Settings, photos: Mapping[str, Photo]
) -> None:
    """Styles, scripts and icons, what works offline, and pictures in the sizes that pages use."""
    for asset in layout.assets.files:
        write(folder, asset.address, asset.data)
    for name, data in icons.drawings(shelf(settings.cache, "ikon", icons.version())):
        write(folder, f"/aset/{name}", data)
    if layout.edition.site.worker:
        base = layout.edition.addresses.base
        worker = worker_of(settings.theme / "static", layout.assets, base)
        write(folder, worker.address, worker.data)
    kept = shelf(settings.cache, "gambar", images.version())
    for address, data in derivatives(photos.values(), kept):
        write(folder, address, data)


def _basis(settings: Settings, edition: Edition, types: Iterable[PageType]) -> str:
    """All that every page depends on and none notes."""
    graph = edition.graph
    told = (
        settings,
        edition.site,
        edition.speech.lang,
        sorted(edition.speech.catalogue.items()),
        sorted(edition.pictures.items()),
        [found.name for found in types],
        graph.today,
        graph.terms,
        sorted(graph.gazetteer.village_provinces),
    )
    return basis_of(PACKAGE, settings.theme, told=told)


def draw_edition(
    graph: SiteGraph,
    settings: Settings,
    enabled: frozenset[str],
    shown: Mapping[str, Picture],
    assets: Bundle | None = None,
) -> Edition:
    """The edition of *graph* with the page types that are *enabled*; it has no cards yet."""
    speech = locale.speech(settings.theme / "locale", settings.lang)
    addresses = urls.Addresses(siteurl=settings.siteurl, enabled=enabled)
    assets = assets or bundle(settings.theme / "static")
    return Edition(
        graph=graph,
        speech=speech,
        addresses=addresses,
        site=_site(graph, settings, speech, addresses, assets),
        pictures=shown,
        edit_url=settings.edit_url,
    )


def _site(
    graph: SiteGraph,
    settings: Settings,
    speech: Speech,
    addresses: urls.Addresses,
    assets: Bundle,
) -> SiteView:
    def link(title: str, address: str) -> Link:
        return Link(text=speech.say(title), url=addresses.href(address))

    sections = [(name, link(title, address)) for name, address, title in urls.SECTIONS]
    plain = (
        [
            Link(
                text=page.title,
                url=addresses.href(urls.page_address(page.id)),
                lang="" if settings.lang == locale.WRITTEN else locale.WRITTEN,
            )
            for page in graph.pages
        ]
        if "plain_pages" in addresses.enabled
        else []
    )
    today = speech.day(graph.today)
    return SiteView(
        name=settings.name,
        tagline=settings.tagline,
        lang=settings.lang,
        foreign="" if settings.lang == locale.WRITTEN else locale.WRITTEN,
        base=addresses.base,
        menu=tuple(
            MenuLink(text=found.text, url=found.url, section=name)
            for name, found in sections
            if name in _IN_MENU and found.url
        ),
        more=tuple(
            found for name, found in sections if name not in (*_IN_MENU, "search") and found.url
        )
        + tuple(plain),
        search=addresses.href("/cari/"),
        finder=f"{addresses.base}{assets.finder}" if settings.has_index else "",
        leaflet_styles=assets.leaflet_styles,
        worker=addresses.href(urls.WORKER) if "offline" in addresses.enabled else "",
        today=today.text,
        today_iso=today.iso,
        styles=f"{addresses.base}{assets.styles}",
        script=f"{addresses.base}{assets.script}",
        licence=Link(text="CC BY 4.0", url="https://creativecommons.org/licenses/by/4.0/deed.id"),
        code=Link(text=speech.say("Kode sumber"), url=settings.code_url)
        if settings.code_url
        else None,
    )
