"""Markdown to safe HTML: no raw HTML, known schemes only, site addresses under the sub-path."""

import re
from collections.abc import Mapping
from html import escape, unescape
from importlib.metadata import version
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from gazette.domain.anchors import OF_HEADINGS
from gazette.domain.site_plan import linked_address, quoted
from gazette.domain.text import slugify
from gazette.press._basis import PACKAGE, version_of
from gazette.press.kept.store import Store
from gazette.press.printing.glossary import Glossary
from gazette.press.printing.parser import Contents, Parser
from gazette.press.printing.typography import typeset
from gazette.views.parts import Picture, Prose

_EXTENSIONS = [
    "markdown.extensions.tables",
    "markdown.extensions.fenced_code",
    "markdown.extensions.footnotes",
    "markdown.extensions.def_list",
    "markdown.extensions.abbr",
    "markdown.extensions.sane_lists",
    "markdown.extensions.admonition",
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
}
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:|^//")
_OTHERS = r'(?:[^<>"]|"[^"]*")*?'  # attributes: a value may hold an angle bracket
_ANCHOR = re.compile(
    rf'<a(?P<before>{_OTHERS}) href="(?P<href>[^"]*)"(?P<after>{_OTHERS})>(?P<text>.*?)</a>',
    re.DOTALL,
)
_PICTURE = re.compile(rf'<img(?P<before>{_OTHERS}) src="(?P<src>[^"]*)"(?P<after>{_OTHERS})>')
_OWN_ANCHOR = re.compile(rf'(?: id="| href="#)(?:{OF_HEADINGS}|fn(?:ref\d*)?:)')
_BACK = re.compile(
    r'(?:\s|&nbsp;)*<a class="footnote-backref" href="#(?P<back>[^"]*)"[^>]*>[^<]*</a>'
)
# What a kept conversion, or a kept QR code, depends on.
VERSION = version_of(
    *(PACKAGE / f"press/printing/{name}.py" for name in ("markdown", "parser", "typography")),
    *(PACKAGE / name for name in ("domain/text.py", "views/leaflets.py")),
    told=[version(name) for name in ("markdown", "nh3", "zxing-cpp")],
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Setter:
    """Sets prose for one site: one parser, used for text after text.

    *addresses* are the pages that are built; a link to any other page of the site becomes text,
    for it leads to something that is not public. *pictures* are the images by file name. *store*
    keeps what was converted; links and pictures are hung in afterwards, so that it does not
    depend on the rest of the site. *glossary* explains terms where they are first used.
    """

    def __init__(
        self,
        base: str,
        addresses: frozenset[str],
        pictures: Mapping[str, Picture],
        store: Store | None = None,
        glossary: Glossary | None = None,
    ) -> None:
        self._base = base
        self._addresses = addresses
        self._pictures = pictures
        self._glossary = glossary
        self._store = store or Store(None, VERSION)
        self._markdown = Parser(
            extensions=[*_EXTENSIONS, Contents(slugify=_heading_id, permalink=False), _House()],
            extension_configs={
                "markdown.extensions.footnotes": {"BACKLINK_TITLE": "Kembali ke catatan {}"},
            },
            output_format="html",
        )

    def __call__(self, prose: Prose) -> Markup:
        """Return *prose* as HTML that needs no further escaping."""
        html = self.html(prose.text)
        if "<a " in html:
            whole = html
            html = _ANCHOR.sub(lambda found: self._link(found, prose.base, whole), html)
        if prose.part:
            html = in_part(html, prose.part)
        if "<img " in html:
            html = _PICTURE.sub(self._picture, html)
        if self._glossary and prose.base != "/istilah/":
            html = self._glossary.explain(html)
        return Markup(html)

    def html(self, text: str) -> str:
        """*text* as HTML, before links and pictures are hung in."""
        return self._store.made("markdown", text, lambda: self._convert(text))

    def flush(self) -> None:
        """Keep what was converted."""
        self._store.flush()

    def _convert(self, text: str) -> str:
        self._markdown.reset()
        html = nh3.clean(
            typeset(self._markdown.convert(text)),
            tags=_TAGS,
            attributes=_ATTRIBUTES,
            url_schemes={"http", "https", "mailto", "tel"},
            link_rel="noopener",
        )
        return _BACK.sub(lambda found: _with_way_back(found, html), html)

    def _link(self, found: re.Match[str], here: str, whole: str) -> str:
        href = unescape(found["href"])
        if _SCHEME.match(href):
            return found[0]
        address, fragment = linked_address(href, here)
        if href.startswith("#") or address == here:
            fragment = _own_heading(fragment, whole)
        if href.startswith("#"):
            where = escape(fragment)
        elif address in self._addresses:
            where = escape(f"{self._base}{quoted(address)}{fragment}")
        elif f"{address}/" in self._addresses:  # an old address as it was written: `/lama`
            where = escape(f"{self._base}{quoted(address)}/{fragment}")
        else:
            return found["text"]
        return f'<a{found["before"]} href="{where}"{found["after"]}>{found["text"]}</a>'

    def _picture(self, found: re.Match[str]) -> str:
        picture = self._pictures.get(unquote(unescape(found["src"])).lstrip("/"))
        if picture is None:
            return ""
        return (
            f'<img{found["before"]} src="{escape(picture.src)}" srcset="{escape(picture.srcset)}"'
            f' sizes="(max-width: 48rem) 100vw, 44rem" width="{picture.width}"'
            f' height="{picture.height}" loading="lazy" decoding="async"{found["after"]}>'
        )


def _heading_id(value: str, separator: str) -> str:
    del separator
    return f"{OF_HEADINGS}{slugify(value) or 'judul'}"


def heading_of(fragment: str) -> str:
    """The id of the heading that its author means by *fragment*, without our prefix."""
    return f"{OF_HEADINGS}{slugify(fragment)}"


def in_part(html: str, part: str) -> str:
    """*html* as one part of a page among others: its ids, and the links to them, tell which."""
    return _OWN_ANCHOR.sub(rf"\g<0>{part}-", html) if part else html


def _own_heading(fragment: str, html: str) -> str:
    """The fragment of a heading of the text itself, which its author writes without our prefix."""
    if not fragment.startswith("#"):
        return fragment
    named = heading_of(unquote(fragment[1:]))
    return f"#{named}" if f'id="{named}"' in html else fragment


def _with_way_back(found: re.Match[str], html: str) -> str:
    """The way back from a footnote to where the text refers to it; none where it never does."""
    return found[0] if f'id="{found["back"]}"' in html else ""


class _House(Extension):
    """Takes raw HTML out of the parser, and puts headings below the page's title."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - Markdown's name
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Headings(md), "kabar_headings", 30)


class _Headings(Treeprocessor):
    """The highest heading of a body is `h2`, for the page's own title is the only `h1`.

    A heading below another is one level below it, however many its author left out.
    """

    def run(self, root: Element) -> None:
        above: list[str] = []  # as written: what the heading stands below, and itself
        for element in root.iter():
            if element.tag in _HEADINGS:
                above = [*(tag for tag in above if tag < element.tag), element.tag]
                element.tag = f"h{min(6, 1 + len(above))}"
