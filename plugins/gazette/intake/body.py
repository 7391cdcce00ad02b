"""The body of a content file: what its Markdown must not hold, and what it points to."""

import re
from collections.abc import Iterator
from itertools import islice

from gazette.domain.characters import Resolved, as_browsers_read, strange_characters
from gazette.domain.problems import Problem, and_more, first_few
from gazette.domain.sheets import Link
from gazette.domain.text import UNSEEN, one_a_line
from gazette.intake.markdown_links import AUTOLINK, PARAGRAPH, mask_code, targets
from gazette.intake.text_file import place_of

# More than this is an attack or an accident, and keeps a Markdown parser busy for seconds.
MAX_BLOCKS = 20_000
MAX_RULES = 2_000  # headings, horizontal rules and empty entries of lists
MAX_BRACKETS = 10_000
MAX_OPEN_BRACKETS = 100  # in one paragraph; ten times as many in the whole body
MAX_MARKS = 30_000  # of one kind: `*`, `_`, backticks ...
MAX_QUOTE_DEPTH = 12
MAX_NESTED = 12  # marks of lists and quotes in one line, each within the one before
MAX_DEFINITIONS = 100  # in one paragraph: there a parser sets each within the one before
MAX_TARGETS = 200  # `[a]: /mou/`, in one paragraph: a parser reads all behind it for each
MAX_INDENT = 100
_MOST_PROBLEMS = 100
ALLOWED_SCHEMES = ("http", "https", "mailto", "tel")
_HOST = re.compile(r"https?://(?:[^/@\s]*@)?[^/:@\s]", re.IGNORECASE)

_ELEMENTS = """
    article aside audio base blockquote body br button canvas center code col dd details del dialog
    div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6
    head header hr html iframe img input ins kbd label legend li link main map mark marquee math
    meta nav noscript object ol option output param picture pre progress script section select
    small source span strong style sub summary sup svg table tbody td template textarea tfoot th
    thead title tr track ul var video
"""
_RAW_HTML = re.compile(
    r"</?[a-z][a-z0-9-]*(?:[\s/](?:[^<>\n]|\n(?!\s*\n))*)?>"  # a whole tag, known or not
    rf"|</?(?:{'|'.join(_ELEMENTS.split())})(?![\w.@:-])"  # the beginning of a known one
    r"|<[abipqsu]\s+[\w:-]+\s*="
    r"|<!--|<!\[CDATA\[|<!doctype\b|<\?(?:xml|php)\b",
    re.IGNORECASE,
)
_ANGLED = re.compile(r"(?<=\]\()<[^<>\n]*>|(?<=\]: )<[^<>\n]*>")
_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):")
_NEVER_SEEN = re.compile(rf"[\x00-\x20\x7f-\xa0{UNSEEN}]")
_RULE = re.compile(
    r"^(?: {0,3}(?:#|(?:[-=_*][ \t]*){2,}$)|[ \t>]*+(?:[-*+:]|\d{1,9}[.)])[ \t]*$)", re.MULTILINE
)
_QUOTED = re.compile(r"^[ \t]*>[ \t>]*", re.MULTILINE)
_NESTED = re.compile(  # possessive: a long rule of dashes (`- - -`) is read once
    rf"^[ \t]*+(?:(?:>|(?:[-*+:]|\d{{1,9}}[.)])(?=[ \t]))[ \t]*+){{{MAX_NESTED + 1},}}+"
    r"(?![-*+ \t]*$)",
    re.MULTILINE,
)
_DEFINITIONS = re.compile(
    rf"(?:^[ ]{{0,3}}:[ ][^\n]*\n(?:[ ]{{0,3}}[^\s:][^\n]*\n)*+){{{MAX_DEFINITIONS + 1}}}",
    re.MULTILINE,
)
_TARGETS = re.compile(
    r"(?:^[ \t>]*+\[(?!\^)[^\[\]\n]*+\]:[^\n]*\n(?:[ \t]*+[^\s\[][^\n]*\n)*+)"
    rf"{{{MAX_TARGETS + 1}}}",
    re.MULTILINE,
)
_INDENTED = re.compile(rf"^[ \t]{{{MAX_INDENT},}}(?=\S)", re.MULTILINE)


def read_body(body: str, path: str, first_line: int) -> tuple[tuple[Link, ...], list[Problem]]:
    """Return every link and image of *body*, and what must not be in it."""
    intricate = list(_check_intricacy(body, path, first_line))
    if intricate:
        return (), intricate
    masked = mask_code(body)
    found = _links(masked, body, path, first_line)
    wrong = [*_check_html(masked, path, first_line), *_check_schemes(found)]
    return found, [*wrong, *_check_references(masked, path, first_line)]


def links(body: str, path: str, first_line: int) -> tuple[Link, ...]:
    """Return every link, autolink, reference and image of a sound *body*, in order."""
    return _links(mask_code(body), body, path, first_line)


def _links(masked: str, body: str, path: str, first_line: int) -> tuple[Link, ...]:
    return tuple(
        Link(
            target=found.target,
            at=place_of(body, found.offset, path, first_line),
            is_image=found.is_image,
            scheme=scheme_of(found.target),
        )
        for found in targets(masked)
    )


def scheme_of(target: str) -> str | None:
    """Return the scheme of a link target as a browser reads it, or None for a relative one."""
    seen = _NEVER_SEEN.sub("", as_browsers_read(as_browsers_read(target)))
    match = _SCHEME.match(seen)
    if match:
        return match[1].casefold()
    return "//" if seen.replace("\\", "/").startswith("//") else None


def _check_html(masked: str, path: str, first_line: int) -> Iterator[Problem]:
    """Raw HTML is refused with its line."""
    if "<" not in masked:
        return
    text = _ANGLED.sub(_without_angles, AUTOLINK.sub(_without_angles, masked))
    tags, more = first_few(one_a_line(_RAW_HTML, text), _MOST_PROBLEMS)
    problems = [
        Problem(
            at=place_of(text, match.start(), path, first_line),
            code="E201",
            field="body",
            values={"text": match[0][:40]},
        )
        for match in tags
    ]
    yield from (*problems, *and_more(problems, more))


def _without_angles(link: re.Match[str]) -> str:
    """The `<` stays, so that no tag is read across the link."""
    return "<" + re.sub(r"[^\n]", " ", link[0][1:])


def _check_schemes(links: tuple[Link, ...]) -> Iterator[Problem]:
    """Links are http, https, mailto, tel or relative; images are our own."""
    for link in links:
        scheme = link.scheme
        if scheme is None:
            continue
        values = {"text": link.target[:80]}
        if link.is_image and scheme in ("http", "https", "//"):
            yield Problem(at=link.at, code="E208", field="body", values=values)
        elif link.is_image or scheme not in ALLOWED_SCHEMES:
            yield Problem(at=link.at, code="E202", field="body", values=values)
        elif scheme in ("http", "https") and not _HOST.match(link.target):
            yield Problem(at=link.at, code="E108", field="body", values={"value": link.target[:80]})


def _check_references(masked: str, path: str, first_line: int) -> Iterator[Problem]:
    """No reference (`&#7;`, `&rlm;`) brings in a character that must not be typed."""
    if "&" not in masked:
        return
    read = Resolved(masked)
    for found in strange_characters(read.text):
        is_harmless = found.code == "W021"  # `&shy;`: who writes it means it
        if not is_harmless and read.holds_reference(found.start, found.end):
            at = place_of(masked, read.written_at(found.start), path, first_line)
            yield Problem(at=at, code=found.code, field="body", values=found.values)


def _check_intricacy(body: str, path: str, first_line: int) -> Iterator[Problem]:
    """Runs of brackets, quotes and emphasis that make Markdown parsers slow or fail."""
    for offset, mark in _intricacies(body):
        at = place_of(body, offset, path, first_line)
        yield Problem(at=at, code="E205", field="body", values={"detail": mark})


def _intricacies(body: str) -> Iterator[tuple[int, str]]:
    """Where *body* is too intricate, and by which marks; each kind once."""
    for mark in "[*_`~<>&!|\\" if len(body) > MAX_BRACKETS else "":
        most = MAX_BRACKETS if mark == "[" else MAX_MARKS
        if body.count(mark) > most:
            yield _nth(body, mark, most), mark
    lines = body.count("\n")
    rule = next(islice(_RULE.finditer(body), MAX_RULES, None), None) if lines > MAX_RULES else None
    if rule:
        yield rule.start(), "# ---"
    if ">" in body:
        deep = (quote for quote in _QUOTED.finditer(body) if quote[0].count(">") > MAX_QUOTE_DEPTH)
        yield from ((quote.start(), "> > >") for quote in islice(deep, 1))
    nested = _NESTED.search(body)
    if nested:
        yield nested.start(), "- - -"
    defined = _DEFINITIONS.search(body) if body.count("\n:") + body.count(" :") else None
    if defined:
        yield defined.start(), ":"
    named = _TARGETS.search(body) if body.count("]:") > MAX_TARGETS else None
    if named:
        yield named.start(), "[...]:"
    indent = _INDENTED.search(body) if "    " in body or "\t" in body else None
    if indent:
        yield indent.start(), "    "
    if lines > MAX_BLOCKS or body.count("[") > MAX_OPEN_BRACKETS:
        yield from islice(_crowded_paragraphs(body), 1)


def _crowded_paragraphs(body: str) -> Iterator[tuple[int, str]]:
    """Where too many brackets stand open, or paragraphs before."""
    opened = 0
    for blocks, paragraph in enumerate(PARAGRAPH.finditer(body), 1):
        text = paragraph[0]
        left_open = max(text.count("[") - text.count("]"), text.count("](") - text.count(")"), 0)
        opened += left_open
        if left_open > MAX_OPEN_BRACKETS or opened > 10 * MAX_OPEN_BRACKETS:
            yield paragraph.start(), "[[["
        elif blocks > MAX_BLOCKS:
            yield paragraph.start(), "..."


def _nth(body: str, mark: str, number: int) -> int:
    """The offset of the occurrence of *mark* after the first *number*."""
    return next(islice(re.finditer(re.escape(mark), body), number, None)).start()
