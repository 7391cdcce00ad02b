"""Cleaning: press text or page in, headline, dateline, paragraphs and credits out."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gazette.press_text.dates.date_words import WEEKDAY_WORDS
from gazette.press_text.letters import is_binary, plain, tidy
from gazette.press_text.pages.boilerplate import (
    credit,
    ends_report,
    is_boilerplate,
    is_caption,
    opens_comments,
    without_inline_links,
)
from gazette.press_text.pages.chat_lines import without_chat
from gazette.press_text.pages.datelines import Dateline, read_dateline
from gazette.press_text.pages.form_lines import Form, form_of, is_form_line, with_values
from gazette.press_text.pages.markup import Page, is_html, read_page
from gazette.press_text.pages.page_lines import (
    address_of,
    is_address,
    is_date_line,
    names_its_medium,
)
from gazette.press_text.pages.page_top import LIST_ITEM, STOP, page_top

_BODY_LIMIT = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanText:
    """A press text without what stood around it; `body` holds one paragraph a line."""

    headline: str | None = None
    body: str = ""
    dateline: Dateline | None = None
    notes: tuple[str, ...] = ()  # lines above and below: dates of publication, credits
    captions: tuple[str, ...] = ()
    credits: tuple[tuple[str, str], ...] = ()
    page: Page | None = None
    address: str | None = None  # a line that holds the text's own address
    form: Form | None = None  # what labelled lines say of the event

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs in order."""
        return tuple(self.body.split("\n")) if self.body else ()


def clean(text: str) -> CleanText:
    """Return what is left of *text*, plain or HTML, when everything around the report is cut."""
    if is_binary(text):
        return CleanText()
    page = read_page(text) if is_html(text) else None
    whole = tidy("\n".join(page.lines) if page else text)
    whole = re.sub(r" ={3,} ", "\n", whole)  # a caption, and the report behind it
    lines = without_chat(whole.split("\n"))
    lines = with_values(_unwrapped(lines))
    notes: list[str] = list(page.notes) if page else []
    credits = [named for line in notes if (named := credit(line))]
    address = address_of(lines)
    kept = _kept(lines, credits, notes)
    form = form_of(lines)
    headline, kept, captions = _top(kept, notes, page.headline if page else None, form)
    kept = [line for line in kept if line]
    opening = next((n for n, line in enumerate(kept[:4]) if _opens(line)), 0)
    if all(_is_aside(line, kept[opening]) for line in kept[:opening]):
        captions.extend(kept[:opening])
        kept = kept[opening:]
    captions.extend(page.captions if page else ())
    if not kept and headline is None:
        kept, captions = [_without_credit(line, credits) for line in captions], []
    dateline = read_dateline(kept[0]) if kept else None
    if dateline and dateline.whole_line and len(kept) > 1:
        kept = kept[1:]
    elif dateline:
        kept[0] = kept[0][dateline.length :].lstrip()
    kept = _without_teasers(kept)
    kept = [_unsigned(line, credits) for line in kept]
    if kept:
        kept[0] = re.sub(r"^[-–—:|]\s*(?=[A-Z“\"'])", "", kept[0])
    body = "\n".join(_limited(line for line in kept if line))
    return CleanText(
        headline=headline,
        body=body,
        dateline=dateline,
        notes=tuple(notes),
        captions=tuple(captions),
        credits=tuple(credits),
        page=page,
        address=address,
        form=form,
    )


def _top(
    lines: list[str], notes: list[str], page_headline: str | None, form: Form | None
) -> tuple[str | None, list[str], list[str]]:
    """Headline, report and captions; the lines of a *form* are report, its event a headline."""
    if form is None:
        return page_top(lines, notes, page_headline)
    above = list(notes)
    headline, kept, captions = page_top(lines, above, page_headline)
    if headline is None or is_form_line(headline):
        headline = form.event
    if all(line in kept for line in lines if is_form_line(line)):
        notes[:] = [line for line in above if line not in kept]
        return headline, kept, captions
    return headline, [line for line in lines if line and line != headline], []


def _without_teasers(lines: list[str]) -> list[str]:
    """Cut headlines of other items after a paragraph that its writer signed, and their openings."""
    lines = lines[: _before_openings(lines)]
    for number, line in enumerate(lines):
        if re.search(r"[.!?\"”']\s*\([\w ./-]{2,40}\)\s*$", line) and all(
            not STOP.search(plain(after)) and len(after) < 160 for after in lines[number + 1 :]
        ):
            return lines[: number + 1]
    return lines


_TORN_OFF = re.compile(r"(?:…|\.\.\.|\[…\])$")


def _before_openings(lines: list[str]) -> int:
    """Where openings of other reports begin below one; of the last only its place may be left."""
    end = len(lines)
    if end > 2 and len(lines[-1]) < 60 and not STOP.search(plain(lines[-1])):
        end -= 1
    at = end
    while at > 1 and _is_opening(lines[at - 1]):
        at -= 1
    return at if at < end else len(lines)


def _is_opening(line: str) -> bool:
    """Whether *line* is how another report begins, torn off: `MATENG, Tayang9.com - Rabat ...`."""
    dateline = read_dateline(line) if _TORN_OFF.search(line) else None
    return dateline is not None and bool(dateline.medium or dateline.text.isupper())


def _unsigned(line: str, credits: list[tuple[str, str]]) -> str:
    """Return *line* without the initials of its writer at the end: `(es/pin)`, `(red)`."""
    found = re.search(r"(?<=[.!?\"”'])\s*\(([^()\d]{2,40})\)\s*$", line)
    if (
        not found
        or len(found[1].split()) > 4
        or re.search(r"\b(?:baca|foto|dok)\b", found[1], re.IGNORECASE)
    ):
        return line
    credits.append(("tanda", found[1].strip()))
    return line[: found.start()]


def _without_credit(line: str, credits: list[tuple[str, str]]) -> str:
    """Return a caption that is all there is, without who took the picture behind it."""
    found = _PICTURE_BY.search(line)
    if not found:
        return line
    credits.append(("foto", found["who"].strip()))
    return line[: found.start()].rstrip()


_PICTURE_BY = re.compile(
    r"(?<=[.!?)])\s*\(?(?:[Ff]oto|[Dd]ok(?:umentasi)?)\b\.?\s?[:/]?\s*"
    r"(?P<who>[A-Z][\w /&.-]{1,50}?)\)?\.?$"
)


def _opens(line: str) -> bool:
    """Whether *line* begins as a report does: with a medium, or with a place and a paper."""
    dateline = read_dateline(line)
    if dateline and dateline.text.endswith(":") and _PICTURED_BY.search(line):
        return False  # `MERIAH: Suasana donor darah ... (ALI/SUARA KITA)`
    return dateline is not None and (
        dateline.medium is not None
        or len(dateline.places) > 1
        or dateline.text.isupper()
        or _ONE_WORD_PAPER.fullmatch(dateline.text) is not None
    )


_PICTURED_BY = re.compile(r"\([\w .]+/[\w .-]+\)\s*$")
_ONE_WORD_PAPER = re.compile(r"[A-Z]\w{2,}(?:news|NEWS|post|POST)\s*[-–—|]+")


def _is_aside(line: str, report: str) -> bool:
    """Whether *line*, above the report, is a caption or says beforehand what the report says."""
    medium = read_dateline(report)
    words = re.findall(r"\w+", plain(line).casefold())
    known = set(re.findall(r"\w+", plain(report).casefold()))
    told = sum(1 for word in words if word in known)
    return (
        is_caption(line)
        or _PICTURED_BY.search(line) is not None
        or told * 10 >= len(words) * 8
        or (medium is not None and medium.medium is not None)
    )


def _limited(lines: Iterable[str]) -> list[str]:
    kept: list[str] = []
    size = 0
    for line in lines:
        size += len(line) + 1
        if size > _BODY_LIMIT:
            break
        kept.append(line)
    return kept


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """Join lines that were broken to a width: mostly short ones that end within a sentence."""
    filled = [line for line in lines if line]
    broken = sum(
        1 for line, after in pairwise(lines)
        if line and after and after[0].islower() and not STOP.search(plain(line))
        and not is_boilerplate(line) and not is_boilerplate(after)
    )  # fmt: skip
    if (broken < 2 or broken * 5 < len(filled)) and not _set_to_a_width(lines):
        return list(lines)
    joined: list[str] = []
    for line in lines:
        apart = not joined or not joined[-1] or LIST_ITEM.match(line) or is_date_line(joined[-1])
        apart = apart or joined[-1].endswith(" |")  # a picture's cell of a table
        apart = apart or is_boilerplate(joined[-1])
        if line and not apart and (
            line[0].islower() or (not STOP.search(plain(joined[-1])) and _goes_on(joined[-1]))
        ):  # fmt: skip
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _set_to_a_width(lines: Sequence[str]) -> bool:
    """Whether hardly a line is longer than its like, and most go on in the next without a stop."""
    filled = [line for line in lines if line]
    if len(filled) < 6 or max(map(len, filled)) > 110:
        return False
    going = sum(
        1 for line, after in pairwise(lines)
        if len(line) > 40 and after and not LIST_ITEM.match(after) and not STOP.search(plain(line))
    )  # fmt: skip
    return 2 * going >= len(filled)


def _goes_on(line: str) -> bool:
    """Whether a broken *line* is long, or has a dateline with the first words of a report."""
    dateline = read_dateline(line) if len(line) <= 45 and _opens(line) else None
    return len(line) > 45 or (dateline is not None and not dateline.whole_line)


def _kept(lines: Sequence[str], credits: list[tuple[str, str]], notes: list[str]) -> list[str]:
    """The lines of the report; credits and other lines of note go to their lists."""
    kept: list[str] = []
    length = 0
    for number, line in enumerate(lines):
        if not line:
            kept.append("")
            continue
        if opens_comments(line) and length > sum(map(len, lines[number:])):
            break
        medium = names_its_medium(line)
        if medium:
            credits.append(("tayang", medium))
        if ends_report(line) and length > 350:
            break
        if is_date_line(line):
            notes.append(line)
            continue
        if ends_report(line) or is_boilerplate(line) or is_address(line):
            continue
        named = credit(line)
        if named:
            credits.append(named)
            notes.append(line)
            continue
        line = re.sub(r"^\d+ min read(?=[A-Z])", "", without_inline_links(line))
        kept.append(line)
        length += len(line)
    while kept and (not kept[-1] or _is_signature(kept[-1])):
        last = kept.pop()
        if last:
            notes.append(last)
            credits.append(("tanda", last.strip("()[]. ")))
    return kept


def _is_signature(line: str) -> bool:
    """Whether a last line is who wrote: `(es/pin)`, `Bagindo Yakub.`, `(Pendim 0716/Demak)`."""
    if re.fullmatch(r"[(\[*][^()\[\]]{1,60}[)\]*]\.?", line):
        return True
    bare = line.rstrip(".")
    if re.fullmatch(WEEKDAY_WORDS, bare, re.IGNORECASE):
        return False  # the last cell of a table
    return bool(re.fullmatch(r"[A-Z][\w'’]+(?: [A-Z][\w'’.]*){0,3}", bare)) and not LIST_ITEM.match(
        line
    )
