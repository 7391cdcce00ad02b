"""What items report beside their text: aid, figures that somebody claims, corrections."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from gazette.domain.graph import Story
from gazette.domain.records import Claim, Correction, CorrectionKind, gravest
from gazette.domain.text import capitalised, spelled, spellings
from gazette.views.edition import Edition
from gazette.views.parts import Badge, Link
from gazette.views.speech import DateText

_WHOLE = re.compile(r"[1-9][0-9]{0,14}")  # as typed, without marks
_BEFORE_VALUE = ("sejak", "berdiri")  # last words of a property that its value completes


@dataclass(frozen=True, slots=True, kw_only=True)
class AidEntry:
    """Goods or money that were handed over."""

    goods: str
    amount: str
    value: str
    giver: Link | None
    to: Link | None
    date: DateText
    source: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class AidTable:
    """Aid in rows, and which of the columns that sources seldom fill has anything in it."""

    entries: tuple[AidEntry, ...]
    has_values: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEntry:
    """A figure that an organisation states about itself."""

    manner: str  # "menurut" where the item is also of its subject, else "tentang"
    subject: Link
    property: str
    is_named_first: bool  # "Berdiri 2009", but "75 anggota"
    value: str
    as_of: DateText | None
    date: DateText | None  # of the item, where it says more than `as_of`
    source: Link
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionEntry:
    """A correction, with the item that it mends."""

    date: DateText
    kind: Badge
    text: str
    link: Link


def aid_table(entries: Iterable[AidEntry]) -> AidTable | None:
    """*entries* as a table; None where there are none."""
    rows = tuple(entries)
    return AidTable(entries=rows, has_values=any(row.value for row in rows)) if rows else None


def aid_entries(edition: Edition, story: Story) -> tuple[AidEntry, ...]:
    """The aid that an item reports."""
    return tuple(
        AidEntry(
            goods=aid.goods,
            amount=" ".join(part for part in (_quantity(edition, aid.quantity), aid.unit) if part),
            value=edition.speech.rupiah(aid.value) if aid.value is not None else "",
            giver=edition.organisation_or_text(aid.giver),
            to=edition.organisation_or_text(aid.to),
            date=edition.told_on(story),
            source=edition.story_link(story),
        )
        for aid in story.item.aid
    )


def _quantity(edition: Edition, quantity: str | None) -> str:
    """A whole number as numbers are said (`1.800`); anything else as it was written."""
    text = quantity or ""
    return edition.speech.number(int(text)) if _WHOLE.fullmatch(text) else text


def claim_entries(edition: Edition, story: Story) -> tuple[ClaimEntry, ...]:
    """The figures that organisations state about themselves in an item."""
    return tuple(_claim(edition, story, claim) for claim in story.item.claims)


def _claim(edition: Edition, story: Story, claim: Claim) -> ClaimEntry:
    known = edition.once("spellings", "terms", _spellings, edition)
    words = spelled(claim.property.replace("-", " "), known)
    is_named_first = words.casefold().endswith(_BEFORE_VALUE)
    is_dated = claim.as_of is not None and story.on.covers(claim.as_of)
    return ClaimEntry(
        manner=edition.say("menurut")
        if claim.subject in story.item.organisations
        else edition.say("tentang"),
        subject=edition.organisation_link(claim.subject),
        property=capitalised(words) if is_named_first else words,
        is_named_first=is_named_first,
        value=claim.value,
        as_of=edition.speech.date(claim.as_of) if claim.as_of else None,
        date=None if is_dated else edition.told_on(story),
        source=edition.story_link(story),
        evidence=claim.evidence or "",
    )


def _spellings(edition: Edition) -> dict[str, str]:
    """The short forms of the glossary, as it writes them."""
    return spellings(name for term in edition.graph.terms for name in (term.name, *term.aliases))


def correction_entries(edition: Edition, story: Story) -> tuple[CorrectionEntry, ...]:
    """The corrections of an item, the latest first."""
    return tuple(
        CorrectionEntry(
            date=edition.speech.date(correction.date),
            kind=edition.badge(correction.kind),
            text=correction.text,
            link=edition.story_link(story),
        )
        for correction in in_order(story.item.corrections)
    )


def notice(edition: Edition, corrections: tuple[Correction, ...]) -> Badge | None:
    """What a page says above the corrections of its item; None where there are none.

    A right of reply corrects nothing, and a withdrawn item is not mended.
    """
    kind = gravest(corrections)
    return Badge(value=kind, text=_notice_text(edition, kind)) if kind else None


def _notice_text(edition: Edition, kind: CorrectionKind) -> str:
    if kind == "pencabutan":
        return edition.say("Berita ini dicabut")
    if kind == "hak-jawab":
        return edition.say("Ada hak jawab atas berita ini")
    return edition.say("Berita ini telah diperbaiki")


def in_order(corrections: Iterable[Correction]) -> list[Correction]:
    """The latest first."""
    return sorted(corrections, key=lambda correction: correction.date.sort_key, reverse=True)
