"""The body of a content file: what its Markdown must not hold, and what it points to."""

import html
import re
from collections.abc import Iterator

from gazette.domain.problems import Place, Problem
from gazette.domain.sheets import Link
from gazette.intake.text_file import place_of

MAX_BRACKETS = 200  # in one paragraph; more is an attack or an accident
MAX_QUOTE_DEPTH = 12
MAX_LINE = 20_000
ALLOWED_SCHEMES = ("http", "https", "mailto", "tel")

_FENCED = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)", re.M | re.S
)
_CODE_SPAN = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?:\n(?!\s*\n)[^\n]*?)*?(?<!`)(?P=ticks)(?!`)"
)
_ESCAPED = re.compile(r"\\[\\`*_{}\[\]()#+.!<>|~-]")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>")
_RAW_HTML = re.compile(r"<(?:[A-Za-z/!?][^>\n]{0,60}>?)")
_INLINE = re.compile(
    r"(!?)\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*(<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
)
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]+\]:\s*(<[^<>\n]*>|\S+)", re.M)
_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):")
_NEVER_SEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\ufeff]")


def mask_code(body: str) -> str:
    """Return *body* with code and escaped characters blanked, at the same length."""
    masked = _FENCED.sub(_blank, body)
    masked = _ESCAPED.sub(_blank, masked)
    return _CODE_SPAN.sub(_blank, masked)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def links(body: str, path: str, first_line: int) -> tuple[Link, ...]:
    """Return every link, autolink, reference and image of *body*, in order."""
    masked = mask_code(body)
    found: list[tuple[int, str, bool]] = []
    for match in _INLINE.finditer(masked):
        found.append((match.start(), match[2].strip("<>"), match[1] == "!"))
    for match in _DEFINITION.finditer(masked):
        found.append((match.start(), match[1].strip("<>"), False))
    for match in _AUTOLINK.finditer(masked):
        found.append((match.start(), match[1], False))
    return tuple(
        Link(target=target, at=place_of(body, offset, path, first_line), is_image=is_image)
        for offset, target, is_image in sorted(found)
    )


def scheme_of(target: str) -> str | None:
    """Return the scheme of a link target as a browser would read it, or None for a relative one."""
    seen = _NEVER_SEEN.sub("", html.unescape(html.unescape(target)))
    match = _SCHEME.match(seen)
    if match:
        return match[1].casefold()
    return "//" if seen.replace("\\", "/").startswith("//") else None


def check_body(body: str, path: str, first_line: int) -> Iterator[Problem]:
    """Raw HTML, refused schemes, images of other hosts, and text that would choke a parser."""
    too_intricate = list(_check_intricacy(body, path, first_line))
    yield from too_intricate
    if too_intricate:
        return
    masked = _AUTOLINK.sub(_blank, mask_code(body))
    for match in _RAW_HTML.finditer(masked):
        yield Problem(
            at=place_of(body, match.start(), path, first_line),
            code="E201",
            field="body",
            values={"text": match[0][:40]},
        )
    for link in links(body, path, first_line):
        scheme = scheme_of(link.target)
        if scheme is not None and link.is_image and scheme in ("http", "https", "//"):
            yield _link_problem("E208", link)
        elif scheme is not None and (link.is_image or scheme not in ALLOWED_SCHEMES):
            yield _link_problem("E202", link)


def _link_problem(code: str, link: Link) -> Problem:
    return Problem(at=link.at, code=code, field="body", values={"text": link.target[:80]})


_PARAGRAPH = re.compile(r"(?:[^\n]+\n?)+")
_QUOTES = re.compile(r"^[ \t>]*>")


def _check_intricacy(body: str, path: str, first_line: int) -> Iterator[Problem]:
    """Runs of brackets, quotes and emphasis that make Markdown parsers slow or fail."""
    for number, line in enumerate(body.split("\n")):
        at = Place(path=path, line=first_line + number)
        quotes = _QUOTES.match(line)
        if len(line) > MAX_LINE:
            yield _intricate(at, f"{len(line)} > {MAX_LINE}")
        elif quotes and quotes[0].count(">") > MAX_QUOTE_DEPTH:
            yield _intricate(at, "> > >")
        elif len(line) - len(line.lstrip(" \t")) > 200 and line.strip():
            yield _intricate(at, "....")
    for paragraph in _PARAGRAPH.finditer(body):
        counts = {char: paragraph[0].count(char) for char in "[(<!*_`~{"}
        worst = max(counts, key=lambda char: counts[char])
        if counts[worst] > MAX_BRACKETS:
            yield _intricate(place_of(body, paragraph.start(), path, first_line), worst * 3)


def _intricate(at: Place, detail: str) -> Problem:
    return Problem(at=at, code="E205", field="body", values={"detail": detail})
