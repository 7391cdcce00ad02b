"""The site's plan: its sections, files and folders, and how an address is read and compared."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from posixpath import normpath
from typing import TypeVar
from urllib.parse import quote, unquote, urljoin

from gazette.domain.regions import Region
from gazette.domain.text import slugify

T = TypeVar("T")

# The sections, in the order of the site's menu: name, address, what it is called.
SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("news", "/berita/", "Berita"),
    ("regions", "/wilayah/", "Wilayah"),
    ("agreements", "/mou/", "MoU"),
    ("commitments", "/komitmen/", "Komitmen"),
    ("aspirations", "/aspirasi/", "Aspirasi"),
    ("organisations", "/organisasi/", "Organisasi"),
    ("officials", "/pejabat/", "Pejabat"),
    ("programmes", "/program/", "Program"),
    ("agenda", "/agenda/", "Agenda"),
    ("timelines", "/linimasa/", "Linimasa"),
    ("aid", "/bantuan/", "Bantuan"),
    ("corrections", "/ralat/", "Ralat"),
    ("glossary", "/istilah/", "Istilah"),
    ("open_data", "/data/", "Data"),
    ("search", "/cari/", "Cari"),
)
FRONT = "/"
PATTERNS = "/pola/"
EDITOR = "/admin/"
OFFLINE = "/luring.html"
WORKER = "/sw.js"
NOT_FOUND = "/404.html"
MARKER = ".kabar-terbuka"  # says that a folder is a site of ours, which a build may replace
LEAFLET = "edisi.html"
FEEDS = ("feed.xml", "feed.json", "agenda.ics")
WITH_FEEDS = ("wilayah", "organisasi", "program", "mou")
WITH_LEAFLETS = ("wilayah", "organisasi")
DATA_SETS = """
    news events regions organisations officials attestations mou mou_points mou_references
    commitments follow_ups aspirations aid claims corrections programmes
""".split()
FILES = (
    NOT_FOUND, OFFLINE, WORKER, "/sitemap.xml", "/robots.txt", "/manifest.webmanifest",
    *(f"/{name}" for name in FEEDS),
)  # fmt: skip
DATA_FILES = (
    *(f"/data/{name}.{suffix}" for name in DATA_SETS for suffix in ("csv", "json")),
    "/data/datapackage.json",
    "/cari/mou.json",
    "/cari/wilayah.json",
)
PAGES = (FRONT, *(address for _, address, _ in SECTIONS), PATTERNS, EDITOR)
# Folders that hold files, not pages; nothing else may be written there.
MACHINE_FOLDERS = ("admin", "aset", "data", "gambar", "kartu", "pagefind")

LIST_LENGTH = 20  # entries on a page of the news list
LEDGER_LENGTH = 50  # on a page of commitments, aspirations, aid or corrections
NAMES_LENGTH = 200  # on a page of the list of officials
TIMELINE_LENGTH = 100  # on a page of a year's, region's, organisation's, official's or programme's
# Lists that go on below their own address, `/berita/2/`, with the length of a page. Their length
# is not known before the day: `/<list>/<number>/` is theirs, whatever stands there now.
_LISTS: tuple[tuple[str, int], ...] = (
    (r"/berita/", LIST_LENGTH),
    (r"/(?:komitmen|aspirasi|bantuan|ralat)/", LEDGER_LENGTH),
    (r"/pejabat/", NAMES_LENGTH),
    (r"/(?:linimasa|wilayah|organisasi|pejabat|program)/[^/]+/", TIMELINE_LENGTH),
)
_NUMBERED = re.compile(rf"(?:{'|'.join(where for where, _ in _LISTS)}|/linimasa/)[0-9]+")

# The first parts of the site's own addresses; a plain page cannot take one of them.
RESERVED_PAGES = frozenset(
    {
        *MACHINE_FOLDERS,
        *(address.strip("/").partition(".")[0] for address in (*PAGES, *FILES) if address != FRONT),
    }
)
_OUTSIDE = re.compile(r"[?#\\<>\"']|[^\S ]")
_SAFE = "/:@!$&'()*+,;=~"


def region_address(region: Region) -> str:
    """`/wilayah/35.77-kota-madiun/`."""
    return f"/wilayah/{region.code}-{slugify(region.name)}/"


def record_address(kind: str, record_id: str) -> str:
    """The address of a record by its folder: `/mou/<id>/`, `/<id>/` for a plain page."""
    return f"/{record_id}/" if kind == "halaman" else f"/{kind}/{record_id}/"


def is_reserved(kind: str, record_id: str) -> bool:
    """Whether a record of that folder and id would stand where the site's own pages do."""
    if kind == "halaman":
        return record_id in RESERVED_PAGES
    return kind == "pejabat" and record_id.isdigit()  # the further pages of their list


def numbered(address: str, number: int) -> str:
    """The address of a list's page: the first has no number, `/berita/2/` is the second."""
    return address if number == 1 else f"{address}{number}/"


def list_pages(address: str, entries: int) -> Iterator[str]:
    """The addresses of all pages of the list at *address*, if it holds so many *entries*."""
    length = next((length for where, length in _LISTS if re.fullmatch(where, address)), 0)
    for number in range(1, pages_of(entries, length) + 1 if length else 2):
        yield numbered(address, number)


def pages_of(entries: int, length: int) -> int:
    """How many pages a list of *entries* takes; an empty list takes one."""
    return max(1, -(-entries // length))


def paged(entries: Sequence[T], length: int) -> Iterator[tuple[int, tuple[T, ...]]]:
    """The number of each page of a list, and what stands on it."""
    for number in range(1, pages_of(len(entries), length) + 1):
        yield number, tuple(entries[(number - 1) * length : number * length])


def old_address(alias: str) -> str | None:
    """Where an old address stood, read once as a server reads it: `/caf%C3%A9` is `/café/`.

    It is a folder, unless it names a page of HTML. None where it is none inside the site, or
    would be a file that hosts hide (`/.git/`).
    """
    try:
        plain = unicodedata.normalize("NFC", unquote(alias, errors="strict"))
    except UnicodeDecodeError:
        return None
    parts = plain.split("/")
    is_inside = plain.startswith("/") and plain.isprintable() and "" not in parts[1:-1]
    if not is_inside or _OUTSIDE.search(plain) or any(part.startswith(".") for part in parts):
        return None
    names_a_page = plain.casefold().endswith((".html", ".htm"))
    return plain if plain.endswith("/") or names_a_page else f"{plain}/"


def linked_address(href: str, here: str) -> tuple[str, str]:
    """Where *href* on the page *here* leads to, as a disk has it, and the rest: `?q=a#hasil`."""
    whole, hash_sign, fragment = urljoin(here, href).partition("#")
    path, question, query = whole.partition("?")
    path = unicodedata.normalize("NFC", unquote(path)) or here
    address = normpath(path)
    if path.endswith(("/", "/.", "/..")) and address != "/":
        address += "/"
    return address, f"{question}{query}{hash_sign}{fragment}"


def quoted(address: str) -> str:
    """*address* as links write it: `/caf%C3%A9/`."""
    return quote(address, safe=_SAFE)


def folded(address: str) -> str:
    """*address* as it is compared: a page is its folder, and case does not tell."""
    return f"/{address.casefold().strip('/')}".removesuffix("/index.html") or "/"


def is_kept_free(address: str) -> bool:
    """Whether a folded *address* belongs to the site whatever the content holds."""
    return address.split("/")[1] in MACHINE_FOLDERS or _NUMBERED.fullmatch(address) is not None


def folders_above(address: str) -> Iterator[str]:
    """The folded addresses above a folded one: `/a.html` above `/a.html/b`."""
    parts = address.split("/")
    for depth in range(2, len(parts)):
        yield "/".join(parts[:depth])


def files_among(addresses: Iterable[str]) -> set[str]:
    """The folded addresses of those that are files, below which nothing can stand."""
    files = {folded(address) for address in addresses if not address.endswith("/")}
    return files | {f"{folded(address).rstrip('/')}/index.html" for address in addresses}
