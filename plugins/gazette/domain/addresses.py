"""Addresses: where each record's page stands, and that no two records claim one address."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import partial
from urllib.parse import unquote, urljoin

from gazette.domain import origin
from gazette.domain.dates import parse_moment
from gazette.domain.identities import Identities, Named
from gazette.domain.origin import KeyPath
from gazette.domain.problems import Problem
from gazette.domain.regions import Region
from gazette.domain.sheets import Link, Register, Sheet
from gazette.domain.text import nearest, slugify

SECTIONS = """
    berita wilayah organisasi pejabat mou program linimasa komitmen aspirasi bantuan agenda ralat
    data cari istilah pola admin
""".split()
DATA_SETS = """
    news events regions organisations officials attestations mou mou_points mou_references
    commitments follow_ups aspirations aid claims corrections programmes
""".split()
FEEDS = ("feed.xml", "feed.json", "agenda.ics")
_WITH_FEEDS = ("wilayah", "organisasi", "program", "mou")
_WITH_EDITIONS = ("wilayah", "organisasi")
_FILES = ("404.html", "sitemap.xml", "robots.txt", "manifest.webmanifest")
# Folders that hold files, not pages; nothing else may be written there.
_MACHINE_PARTS = ("admin", "aset", "data", "gambar", "pagefind")
# The first parts of the site's own addresses; a plain page cannot take one of them.
RESERVED_PAGES = frozenset(
    {*SECTIONS, *_MACHINE_PARTS, *(name.partition(".")[0] for name in (*_FILES, *FEEDS))}
)


def region_address(region: Region) -> str:
    """`/wilayah/35.77-kota-madiun/`."""
    return f"/wilayah/{region.code}-{slugify(region.name)}/"


def record_address(kind: str, record_id: str) -> str:
    """The address of a record by its folder: `/mou/<id>/`, `/<id>/` for a plain page."""
    return f"/{record_id}/" if kind == "halaman" else f"/{kind}/{record_id}/"


def check_addresses(register: Register) -> Iterator[Problem]:
    """An old address begins with `/`, and nothing else stands there; letter case does not tell."""
    if not any(True for sheet in register.sheets for _ in sheet.of_kind(origin.OldAddress)):
        return
    pages = {_folded(address) for address in site_pages(register)}
    owners: dict[str, str] = {}
    for sheet in register.sheets:
        address = _sheet_address(sheet, register)
        if address and sheet.kind != "wilayah":
            owners.setdefault(_folded(address), sheet.marks.path)
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.OldAddress):
            old = _folded(unquote(value.text))
            if old in owners:
                yield sheet.problem("E312", value.path, value=value.text, other=owners[old])
            elif old in pages or old.split("/")[1] in _MACHINE_PARTS:
                yield sheet.problem("E317", value.path, value=value.text)
            else:
                owners[old] = sheet.marks.path


def _folded(address: str) -> str:
    """*address* as it is compared: a page is its folder, and case does not tell."""
    return "/" + address.removesuffix("index.html").strip("/").casefold()


def site_addresses(register: Register) -> set[str]:
    """Every address that a link may lead to: pages, and old addresses that redirect to them."""
    old = {value.text for sheet in register.sheets for value in sheet.of_kind(origin.OldAddress)}
    return site_pages(register) | old


def site_pages(register: Register) -> set[str]:
    """Every page, feed and data file that the content leads to, hidden items included."""
    found = {"/", *(f"/{name}/" for name in SECTIONS), *(f"/{name}" for name in (*_FILES, *FEEDS))}
    found |= {f"/data/{name}.{suffix}" for name in DATA_SETS for suffix in ("csv", "json")}
    found.add("/data/datapackage.json")
    pages = {address for sheet in register.sheets if (address := _sheet_address(sheet, register))}
    pages |= {region_address(region) for region in _regions(register)}
    pages |= {record_address("pejabat", person) for person in _people(register)}
    for page in pages:
        if page.split("/")[1] in _WITH_FEEDS:
            found |= {page + feed for feed in FEEDS}
        if page.split("/")[1] in _WITH_EDITIONS:
            found.add(f"{page}edisi.html")
    for sheet in register.sheets:
        found |= {f"/linimasa/{year}/" for year in _years(sheet)}
    return found | pages


def _sheet_address(sheet: Sheet, register: Register) -> str | None:
    if sheet.kind == "istilah":
        return None
    if sheet.kind == "wilayah":
        region = register.gazetteer.get(sheet.id)
        return region_address(region) if region else None
    if sheet.kind == "berita":
        moment = parse_moment(sheet.text("date") or "")
        year = f"{moment.date.year:04d}" if moment else sheet.marks.path.split("/")[-2:][0]
        return f"/berita/{year}/{sheet.id}/"
    return record_address(sheet.kind, sheet.id)


def _regions(register: Register) -> Iterator[Region]:
    codes = {value.text for sheet in register.sheets for value in sheet.of_kind(origin.RegionCode)}
    for code in sorted(codes):
        yield from register.gazetteer.chain(code)
    for sheet in register.sheets:
        if sheet.kind == "wilayah":
            yield from register.gazetteer.chain(sheet.id)


def _people(register: Register) -> Iterator[str]:
    people = [named for sheet in register.sheets for _, named in people_named(sheet)]
    identities = Identities.among(people, official_names(register))
    yield from identities.unregistered.values()


def people_named(sheet: Sheet) -> Iterator[tuple[KeyPath, Named]]:
    """The officials that a news item names, and where."""
    for path, name in sheet.texts.items():
        if sheet.kind == "berita" and path[0] == "officials" and path[-1] == "name":
            entry = path[:-1]
            organisation, person = (sheet.text(*entry, key) for key in ("organisation", "person"))
            yield path, Named(name, organisation, person)


def official_names(register: Register) -> Mapping[str, list[str]]:
    """The names of each entry of the register of officials."""
    return {
        sheet.id: [
            value.text for value in sheet.values if value.path[0] in ("name", "also_known_as")
        ]
        for sheet in register.sheets
        if sheet.kind == "pejabat"
    }


def _years(sheet: Sheet) -> Iterator[str]:
    for path in (("date",), ("event", "date"), ("signed", "date")):
        found = parse_moment(sheet.text(*path) or "")
        if found:
            yield f"{found.date.year:04d}"


def check_links(register: Register) -> Iterator[Problem]:
    """A link inside the site leads to a page."""
    known: set[str] = set()
    for sheet in register.sheets:
        for link in sheet.links:
            if link.is_image or link.scheme is not None or link.target[:1] in ("", "#", "?"):
                continue
            known = known or site_addresses(register)
            target = _whole_address(link, sheet, register)
            if target not in known:
                meant = register.near.of("alamat", target, partial(_near, target, known))
                values = {"text": link.target[:80], **meant}
                yield Problem(at=link.at, code="E203", field="body", values=values)


def _whole_address(link: Link, sheet: Sheet, register: Register) -> str:
    base = _sheet_address(sheet, register) or "/istilah/"
    return unquote(urljoin(base, re.split(r"[?#]", link.target)[0]))


def _near(address: str, known: set[str]) -> str | None:
    """The page that *address* was meant to be: with its slash, else one spelled much like it."""
    if f"{address}/" in known:
        return f"{address}/"
    first = address.split("/")[1] if address.startswith("/") else ""
    return nearest(address, [page for page in known if page.split("/")[1] == first])


def check_images(register: Register) -> Iterator[Problem]:
    """Every image that a record names is there and is a JPEG, PNG or WebP.

    One that is there and unfit is told where a record names it first.
    """
    for sheet in register.sheets:
        told: set[str] = set()
        for value in sheet.of_kind(origin.ImageName):
            for code, values in _image_faults(value.text, register, told):
                yield sheet.problem(code, value.path, **values)
        for link in sheet.links:
            if link.is_image and link.scheme is None:
                for code, values in _image_faults(unquote(link.target), register, told):
                    values = _cut_at_a_bracket(values, unquote(link.target), register) or values
                    yield Problem(at=link.at, code=code, field="body", values=values)


def _image_faults(
    name: str, register: Register, told: set[str]
) -> Iterator[tuple[str, dict[str, str]]]:
    letters = strange_letters(name)
    if name not in register.images and letters:
        yield "E204", {"text": name[:80], "case": "letters", "letters": letters}
    elif name not in register.images:
        meant = register.near.of("gambar", name, lambda: nearest(name, register.images))
        yield "E204", {"text": name[:80]} | meant
    elif register.images[name] and name not in told:
        told.add(name)
        yield "E207", unfit_image(name, register.images[name])


def _cut_at_a_bracket(
    values: Mapping[str, str], target: str, register: Register
) -> dict[str, str] | None:
    """`![](rapat (1).jpg)` ends before ` (` for Markdown, which reads a title there."""
    whole = next((name for name in sorted(register.images) if name.startswith(f"{target} (")), None)
    return {"text": values["text"], "case": "angles", "file": whole} if whole else None


def unfit_image(name: str, fault: str) -> dict[str, str]:
    """What a problem says of an image that is there: its fault is a case, or a system's words."""
    return {"text": name[:80], "case": fault, "reason": fault}


_STRANGE_IN_NAMES = re.compile(r"[^A-Za-z0-9_\-. ()/]")
_IMAGE_SUFFIX = re.compile(r"\.(?:jpe?g|png|webp)$", re.IGNORECASE)


def strange_letters(name: str) -> str:
    """The letters that the name of an image cannot hold, as a message shows them, or ""."""
    if not _IMAGE_SUFFIX.search(name):
        return ""
    found = dict.fromkeys(_STRANGE_IN_NAMES.findall(unicodedata.normalize("NFC", name)))
    return ", ".join(f"`{letter}`" for letter in found)
