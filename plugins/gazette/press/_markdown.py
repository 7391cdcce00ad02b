"""Markdown to safe HTML: no raw HTML, known schemes only, site addresses under the sub-path."""

import re
from collections.abc import Mapping
from posixpath import normpath
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from gazette.domain.text import slugify
from gazette.views.parts import Picture, Prose

_EXTENSIONS = [
    "markdown.extensions.tables",
    "markdown.extensions.fenced_code",
    "markdown.extensions.footnotes",
    "markdown.extensions.def_list",
    "markdown.extensions.abbr",
    "markdown.extensions.sane_lists",
    "markdown.extensions.smarty",
    "markdown.extensions.admonition",
    "markdown.extensions.toc",
]
_TAGS = {
    "a", "abbr", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h2", "h3", "h4", "h5",
    "h6", "hr", "img", "li", "ol", "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "class", "id"},
    "abbr": {"title"},
    "img": {"src", "srcset", "sizes", "alt", "title", "loading", "decoding", "width", "height"},
    "div": {"class", "id"},
    "p": {"class"},
    "sup": {"id"},
    "li": {"id"},
    "ol": {"start"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "h5": {"id"},
    "h6": {"id"},
    "code": {"class"},
    "th": {"style"},
    "td": {"style"},
}
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:|^//")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Setter:
    """Sets prose for one site: one parser, used for text after text.

    *addresses* are the pages that are built; a link to any other page of the site becomes text,
    for it leads to something that is not public. *pictures* are the images by file name.
    """

    def __init__(
        self, base: str, addresses: frozenset[str], pictures: Mapping[str, Picture]
    ) -> None:
        self._site = _Site(base, addresses, pictures)
        self._markdown = markdown.Markdown(
            extensions=[*_EXTENSIONS, self._site],
            extension_configs={
                "markdown.extensions.toc": {"slugify": _heading_id, "permalink": False},
                "markdown.extensions.footnotes": {"BACKLINK_TITLE": "Kembali ke catatan {}"},
            },
            output_format="html",
        )

    def __call__(self, prose: Prose) -> Markup:
        """Return *prose* as HTML that needs no further escaping."""
        self._site.here = prose.base
        self._markdown.reset()
        html = self._markdown.convert(prose.text)
        return Markup(
            nh3.clean(
                html,
                tags=_TAGS,
                attributes=_ATTRIBUTES,
                url_schemes={"http", "https", "mailto", "tel"},
                link_rel="noopener",
                filter_style_properties={"text-align"},
            )
        )


def _heading_id(value: str, separator: str) -> str:
    del separator
    return f"isi-{slugify(value) or 'judul'}"


class _Site(Extension):
    """Takes raw HTML out of the parser, and hangs the site's links and pictures in."""

    def __init__(
        self, base: str, addresses: frozenset[str], pictures: Mapping[str, Picture]
    ) -> None:
        super().__init__()
        self.base = base
        self.addresses = addresses
        self.pictures = pictures
        self.here = "/"

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - Markdown's name
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Links(md, self), "kabar_links", 5)
        md.treeprocessors.register(_Headings(md), "kabar_headings", 30)


class _Headings(Treeprocessor):
    """The highest heading of a body is `h2`: the page's own title is the only `h1`."""

    def run(self, root: Element) -> None:
        headings = [element for element in root.iter() if element.tag in _HEADINGS]
        if not headings:
            return
        shift = 2 - min(int(element.tag[1]) for element in headings)
        for element in headings:
            element.tag = f"h{min(6, int(element.tag[1]) + shift)}"


class _Links(Treeprocessor):
    """Site addresses get the sub-path; images get their sizes; foreign schemes fall away."""

    def __init__(self, md: markdown.Markdown, site: _Site) -> None:
        super().__init__(md)
        self._site = site

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag == "a":
                self._link(element)
            elif element.tag == "img":
                self._image(element)

    def _link(self, element: Element) -> None:
        href = element.get("href", "")
        if href.startswith("#") or _SCHEME.match(href):
            return
        address, fragment = site_address(href, self._site.here)
        if address in self._site.addresses:
            element.set("href", f"{self._site.base}{address}{fragment}")
        else:
            element.tag = "span"
            element.attrib.clear()

    def _image(self, element: Element) -> None:
        picture = self._site.pictures.get(element.get("src", "").lstrip("/"))
        if picture is None:
            element.set("src", "")
            return
        attributes: dict[str, Any] = {
            "src": picture.src,
            "srcset": picture.srcset,
            "sizes": "(max-width: 48rem) 100vw, 44rem",
            "width": str(picture.width),
            "height": str(picture.height),
            "loading": "lazy",
            "decoding": "async",
        }
        for name, value in attributes.items():
            element.set(name, value)


def site_address(href: str, here: str) -> tuple[str, str]:
    """Return the site address that *href* on the page *here* leads to, and its fragment."""
    path, hash_sign, fragment = urljoin(here, href).partition("#")
    path = path.partition("?")[0] or here
    folded = normpath(path)
    if path.endswith("/") and folded != "/":
        folded += "/"
    return folded, f"{hash_sign}{fragment}"
