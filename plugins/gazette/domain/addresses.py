"""Addresses: where each record's page stands, and that no two records claim one address."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from urllib.parse import unquote

from gazette.domain import origin
from gazette.domain.dates import Zone, parse_moment, zone_called
from gazette.domain.drafts import is_published
from gazette.domain.identities import Identities, Named
from gazette.domain.origin import KeyPath
from gazette.domain.problems import Problem
from gazette.domain.regions import Region
from gazette.domain.sheets import Link, Register, Sheet
from gazette.domain.site_plan import (
    DATA_FILES,
    FEEDS,
    FILES,
    LEAFLET,
    PAGES,
    WITH_FEEDS,
    WITH_LEAFLETS,
    files_among,
    folded,
    folders_above,
    is_kept_free,
    linked_address,
    list_pages,
    old_address,
    record_address,
    region_address,
)
from gazette.domain.text import nearest

PeopleByItem = Mapping[str, list[Named]]
_OFFICIAL = re.compile("/pejabat/.")  # a page below their list
Owners = dict[str, str]  # the file that claims an address, by the folded address


def check_addresses(register: Register) -> Iterator[Problem]:
    """An old address begins with `/`, and nothing else stands there; letter case does not tell."""
    if not any(True for sheet in register.sheets for _ in sheet.of_kind(origin.OldAddress)):
        return
    site = _site_claims(register)
    pages, files = {folded(address) for address in site}, files_among(site)
    owners = _owners(register)
    above = {upper: path for owned, path in owners.items() for upper in folders_above(owned)}
    for sheet in register.sheets:
        path = sheet.marks.path
        for value in sheet.of_kind(origin.OldAddress):
            address = old_address(value.text)
            if address is None:
                continue  # told where it was read
            old, uppers = folded(address), [*folders_above(folded(address))]
            taken = [owners[found] for found in (old, *uppers) if _blocks(found, old, owners)]
            if not address.endswith("/") and old in above:
                taken.append(above[old])
            if taken:
                yield sheet.problem("E312", value.path, value=value.text, other=taken[0])
            elif old in pages or is_kept_free(old) or files.intersection(uppers):
                yield sheet.problem("E317", value.path, value=value.text)
            else:
                owners[old] = path
                above |= dict.fromkeys(uppers, path)


def _blocks(found: str, old: str, owners: Owners) -> bool:
    """Whether a record claims *found*, which is *old* itself, or a file above it."""
    return found in owners and (found == old or found.endswith((".html", ".htm")))


def _owners(register: Register) -> Owners:
    owners: Owners = {}
    for sheet in register.sheets:
        address = _sheet_address(sheet, register)
        if address and sheet.kind != "wilayah":
            owners.setdefault(folded(address), sheet.marks.path)
    return owners


def _site_claims(register: Register) -> set[str]:
    """Every page and file that the content leads to, now or once hidden items are published."""
    found = {*PAGES, *FILES, *DATA_FILES, *_record_pages(register)}
    everyone = _everyone(register, _people_by_item(register))
    found |= {record_address("pejabat", person) for person in everyone.ever()}
    return found | _beside(found)


def site_addresses(register: Register) -> set[str]:
    """Every address that a link may lead to: pages, and old addresses that redirect to them.

    Hidden items count: links to them are valid, and not shown.
    """
    found = {*PAGES, *FILES, *DATA_FILES, *_record_pages(register)}
    named = _people_by_item(register)
    identities = _everyone(register, named)
    entries = _entries(register, identities, named)
    people = {*_shown_people(register, named), *identities.unregistered.values()}
    found |= {record_address("pejabat", person) for person in people}
    entries["/pejabat/"] = sum(1 for address in found if _OFFICIAL.match(address))
    found |= {address for address in entries if address.startswith("/linimasa/")}
    found |= _beside(found)
    for address in found & entries.keys():
        found.update(list_pages(address, entries[address]))
    for sheet in register.sheets:
        for value in sheet.of_kind(origin.OldAddress):
            found |= {value.text, old_address(value.text) or value.text}
    return found


def _record_pages(register: Register) -> set[str]:
    pages = {address for sheet in register.sheets if (address := _sheet_address(sheet, register))}
    return pages | {region_address(region) for region in _regions(register)}


def _beside(pages: Iterable[str]) -> set[str]:
    """The feeds and leaflets that stand beside *pages*."""
    found: set[str] = set()
    for page in pages:
        first, *rest = page.strip("/").split("/")
        if rest and first in WITH_FEEDS:
            found |= {page + feed for feed in FEEDS}
        if rest and first in WITH_LEAFLETS:
            found.add(page + LEAFLET)
    return found


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


def _people_by_item(register: Register) -> PeopleByItem:
    """The officials that each news item names, by its file."""
    return {
        sheet.marks.path: [person for _, person in people_named(sheet)]
        for sheet in register.sheets
        if sheet.kind == "berita"
    }


def _everyone(register: Register, named: PeopleByItem) -> Identities:
    """Who is who among all whom items name, hidden ones too."""
    return Identities.among(chain.from_iterable(named.values()), official_names(register))


def _shown_people(register: Register, named: PeopleByItem) -> Iterable[str]:
    """The ids of officials as readers find them: hidden items count nowhere."""
    shown = (
        person
        for sheet in register.sheets
        if sheet.kind == "berita" and _is_out(sheet, register)
        for person in named[sheet.marks.path]
    )
    return Identities.among(shown, official_names(register)).unregistered.values()


def people_named(sheet: Sheet) -> Iterator[tuple[KeyPath, Named]]:
    """The officials that a news item names, and where."""
    if sheet.kind != "berita":
        return
    for path, name in sheet.texts.items():
        if path[0] == "officials" and path[-1] == "name":
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


_COUNTED = (  # what stands on ledgers: its list, and the key that each entry has
    ("/komitmen/", "commitments", "id"),
    ("/aspirasi/", "aspirations", "id"),
    ("/bantuan/", "aid", "goods"),
    ("/ralat/", "corrections", "text"),
)


def _entries(register: Register, identities: Identities, named: PeopleByItem) -> Counter[str]:
    """How much every list holds, by its address; hidden items count."""
    counted: Counter[str] = Counter()
    for sheet in register.sheets:
        if sheet.kind != "berita":
            continue
        counted["/berita/"] += 1
        for address, name, required in _COUNTED:
            counted[address] += sum(
                1 for path in sheet.texts if path[0] == name and path[-1] == required
            )
        counted.update({f"/linimasa/{year}/" for year in _years(sheet, register)})
        counted.update(_timelines(sheet, register))
        people = {identities.of(person) for person in named[sheet.marks.path]}
        counted.update(record_address("pejabat", person) for person in people)
    return counted


def _timelines(sheet: Sheet, register: Register) -> set[str]:
    """The pages of regions, organisations and a programme that an item stands on."""
    regions = {
        region
        for path, code in sheet.texts.items()
        if path[0] == "region"
        for region in register.gazetteer.chain(code)
    }
    pages = {region_address(region) for region in regions}
    pages |= {
        record_address("organisasi", name)
        for path, name in sheet.texts.items()
        if path[0] == "organisations"
    }
    programme = sheet.text("event", "program")
    return pages | {record_address("program", programme)} if programme else pages


def _years(sheet: Sheet, register: Register) -> Iterator[str]:
    """The year of what an item tells: its event's, else that of its publication there."""
    event = parse_moment(sheet.text("event", "date") or "")
    published = parse_moment(sheet.text("date") or "")
    told = event or (published.local(_zone_of(sheet, register)) if published else None)
    if told:
        yield f"{told.date.year:04d}"


def _is_out(sheet: Sheet, register: Register) -> bool:
    """Whether readers may see the item, as far as the day is known."""
    published = parse_moment(sheet.text("date") or "")
    if not is_published(sheet) or published is None:
        return False
    return register.now is None or published.instant(_zone_of(sheet, register)) <= register.now


def _zone_of(sheet: Sheet, register: Register) -> Zone:
    """The zone of an item's first region, else of its organiser's."""
    codes = [code for path, code in sheet.texts.items() if path[0] == "region"]
    for path, name in sheet.texts.items():
        home = register.by_id.get(("organisasi", name)) if path[0] == "organisations" else None
        codes += [code for code in [home.text("region") if home else None] if code]
    region = register.gazetteer.get(codes[0]) if codes else None
    return zone_called(region.zone if region else "")


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
    return linked_address(link.target, page_of(sheet, register))[0]


def page_of(sheet: Sheet, register: Register) -> str:
    """The address of the page that shows the sheet's body."""
    return _sheet_address(sheet, register) or "/istilah/"


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
                    if code == "E204":
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


_IMAGE_LETTERS = r"A-Za-z0-9_\-. ()"
_STRANGE_IN_NAMES = re.compile(rf"[^{_IMAGE_LETTERS}/]")
_IMAGE_SUFFIX = r"\.(?:jpe?g|png|webp)"
IMAGE_NAME = re.compile(  # below content/gambar/
    rf"(?:[{_IMAGE_LETTERS}]+/)*[{_IMAGE_LETTERS}]+{_IMAGE_SUFFIX}", re.IGNORECASE
)


def strange_letters(name: str) -> str:
    """The letters that the name of an image cannot hold, as a message shows them, or ""."""
    if not re.search(f"{_IMAGE_SUFFIX}$", name, re.IGNORECASE):
        return ""
    found = dict.fromkeys(_STRANGE_IN_NAMES.findall(unicodedata.normalize("NFC", name)))
    return ", ".join(f"`{letter}`" for letter in found)
