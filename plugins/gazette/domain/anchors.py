"""Anchors: which parts of a page a link can lead to (`/istilah/#sibat`), as far as sheets tell.

The headings of a body get their ids where Markdown is set; here stands whose body is to be asked.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from gazette.domain import origin
from gazette.domain.addresses import page_of
from gazette.domain.sheets import Register, Sheet
from gazette.domain.site_plan import DATA_SETS, linked_address, old_address
from gazette.domain.text import slugify

OF_PAGES, OF_HEADINGS = "bagian-", "isi-"  # with which the ids of parts and of headings begin
_MONTHS = r"|[0-9]{4}(?:-[0-9]{2})?"
_PLEDGES = "|bagian-(?:komitmen|harapan|aspirasi)"
_PROVINCES = r"|provinsi-[0-9]{2}"
_ON_EVERY_PAGE = "bagian-utama|bagian-cari|bagian-cari-atas"
# The ids that pages may carry beside those of their body, by address.
_PARTS: tuple[tuple[str, str], ...] = (
    ("/", "bagian-(?:agenda|ditunggu|langganan|mou|terbaru|wilayah)" + _PROVINCES),
    ("/berita/([0-9]+/)?", "bagian-(?:daftar|langganan)"),
    (
        "/berita/[0-9]{4}/[^/]+/",
        "bagian-(?:koreksi|fakta|sumber|pejabat|mou|tindak-lanjut|bantuan|klaim)" + _PLEDGES,
    ),
    ("/wilayah/", "bagian-(?:peta|daftar)" + _PROVINCES),
    (
        "/wilayah/[^/]+/",
        "bagian-(?:lembaga|linimasa|komitmen|harapan|aspirasi|mou|program|sekitar|sumber"
        "|langganan)" + _MONTHS,
    ),
    ("/organisasi/", "bagian-daftar"),
    (
        "/organisasi/[^/]+/",
        "bagian-(?:fakta|pejabat|klaim|komitmen|harapan|aspirasi|linimasa|cabang|program|mou|sumber"
        "|langganan)" + _MONTHS,
    ),
    ("/pejabat/([0-9]+/)?", "bagian-huruf-.+"),
    ("/pejabat/[^/]+/", "bagian-(?:jabatan|linimasa|sumber)" + _MONTHS),
    ("/mou/", "bagian-(?:tabel-mou|saring|saring-contoh)"),
    (
        "/mou/[^/]+/",
        "bagian-(?:fakta|poin|hubungan|dokumen|sumber|matriks|linimasa|langganan)" + _MONTHS,
    ),
    ("/program/", ""),
    ("/program/[^/]+/", "bagian-(?:fakta|edisi|linimasa|langganan)" + _MONTHS),
    (
        "/(?:wilayah|organisasi|pejabat|program)/[^/]+/[0-9]+/",
        "bagian-(?:linimasa|langganan)" + _MONTHS,
    ),
    ("/linimasa/", "bagian-tahun-[0-9]{4}"),
    ("/linimasa/[^/]+/([0-9]+/)?", "bagian-linimasa" + _MONTHS),
    ("/(?:komitmen|aspirasi)/([0-9]+/)?", "bagian-(?:daftar|tenggat)"),
    ("/(?:bantuan|ralat)/([0-9]+/)?", ""),
    ("/agenda/", "bagian-(?:datang|program|lalu|langganan)"),
    ("/istilah/", ""),
    ("/cari/", "bagian-daftar|saring-[a-z]+"),
    ("/data/", f"bagian-(?:{'|'.join(DATA_SETS)})"),
)
_BY_ADDRESS = tuple((re.compile(where), re.compile(ids)) for where, ids in _PARTS)
_COMMON = re.compile(f"{_ON_EVERY_PAGE}|top", re.IGNORECASE)  # `#top` is every page's, by HTML


class AnchorUse(NamedTuple):
    """A link to a part of a page that only a body can hold; plain values."""

    path: str
    line: int
    column: int
    target: str  # as written
    fragment: str
    is_own: bool  # whether the page is that of the link itself
    listed: tuple[str, ...]  # what the page holds beside its bodies
    bodies: tuple[tuple[str, str, str], ...]  # file, text, and the part of the page that it is


def anchor_uses(register: Register) -> Iterator[AnchorUse]:
    """Every link to a part of a page that is none of those which its kind of page has."""
    by_page: dict[str, list[Sheet]] = {}
    listed_on: dict[str, tuple[str, ...]] = {}
    for sheet in register.sheets:
        for link in sheet.links:
            if link.is_image or link.scheme is not None or "#" not in link.target:
                continue
            by_page = by_page or _pages(register)
            here = page_of(sheet, register)
            address, rest = linked_address(link.target, here)
            fragment, shown = unquote(rest.partition("#")[2]), by_page.get(address, ())
            if address not in listed_on:
                listed_on[address] = tuple(_listed(shown))
            listed = listed_on[address]
            if fragment and fragment not in listed and not _is_part(address, fragment, by_page):
                yield AnchorUse(
                    *(link.at.path, link.at.line, link.at.column, link.target[:80], fragment),
                    is_own=address == here,
                    listed=listed,
                    bodies=tuple((one.marks.path, one.body, _part(one)) for one in shown),
                )


def _pages(register: Register) -> dict[str, list[Sheet]]:
    """The sheets that each page shows; an old address shows none, and leads on to a page's top."""
    found: dict[str, list[Sheet]] = {}
    for sheet in register.sheets:
        found.setdefault(page_of(sheet, register), []).append(sheet)
        for value in sheet.of_kind(origin.OldAddress):
            found.setdefault(old_address(value.text) or value.text, [])
            found.setdefault(value.text, [])
    return found


def _is_part(address: str, fragment: str, pages: Iterable[str]) -> bool:
    """Whether pages of that kind carry the id; of those that nobody lists it is believed."""
    for where, ids in _BY_ADDRESS:
        if where.fullmatch(address):
            return bool(ids.fullmatch(fragment) or _COMMON.fullmatch(fragment))
    return bool(_COMMON.fullmatch(fragment)) or address not in pages


def _listed(sheets: Iterable[Sheet]) -> Iterator[str]:
    """The ids of what a record holds: pledges, points, terms."""
    for sheet in sheets:
        if sheet.kind == "istilah":
            yield sheet.id
        for value in sheet.values:
            if value.kind is origin.LocalId:
                yield value.text
            elif sheet.kind == "mou" and value.kind is origin.PointNo:
                yield f"poin-{value.text}"


def _part(sheet: Sheet) -> str:
    return slugify(sheet.id) if sheet.kind == "istilah" else ""
