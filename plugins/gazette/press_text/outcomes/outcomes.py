"""Outcomes: what an event decided, promised, planned or hoped for, listed or said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gazette.domain.commitments import Strength
from gazette.press_text.outcomes.counted_items import counted_items
from gazette.press_text.outcomes.enumerations import ENUMERATES, enumerated
from gazette.press_text.outcomes.lists import find_lists
from gazette.press_text.outcomes.lost_scope import fields_of_signing, reports_a_signing
from gazette.press_text.outcomes.outcome_signs import announcement, counted_above, is_outcome
from gazette.press_text.outcomes.text_list import TextList, without_ending
from gazette.press_text.outcomes.told_chains import told_in_a_chain
from gazette.press_text.outcomes.told_duties import told_as_duties
from gazette.press_text.outcomes.told_peace import told_as_peace
from gazette.press_text.outcomes.told_points import (
    told_alone,
    told_apart,
    told_as_counted,
    told_by_count,
    told_in_sentences,
)
from gazette.press_text.outcomes.told_sections import told_by_sections
from gazette.press_text.sentences import Body

_SAYS = re.compile(
    r"\b(?:berkomitmen|komitmen(?:nya)?|sepakat(?: untuk)?|menyepakati|disepakati|"
    r"akan (?:kami |segera |kita )?(?:tindak ?lanjut\w*|menindaklanjuti|"
    r"ditindaklanjuti)|"
    r"kesepakatan untuk|bertekad|memutuskan|diputuskan|menetapkan|"
    r"akan dilakukan secara rutin|harapan adanya)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"memutus|diputus|keputusan|menetapkan|ditetapkan|penetapan|mengesahkan|disahkan", re.IGNORECASE
)
_PROMISED = re.compile(
    r"komitmen|berkomitmen|sepakat|menyepakati|disepakati|kesepakatan|ikrar|bertekad|"
    r"siap\b|deklarasi|kesepahaman|\bmou\b|\bpks\b|perjanjian|ruang lingkup|tindak ?lanjut",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"rencana|akan\b|program|agenda|langkah|prioritas|tindak lanjut|bakal|rutin", re.IGNORECASE
)
_HOPED = re.compile(r"harap|rekomendasi|usul|diharapkan|semoga|meminta", re.IGNORECASE)
_ASKS = re.compile(  # a point that asks others: `Mendesak DPR segera ...`, `Pemerintah diminta ...`
    r"(?:\S+ ){0,4}?(?:mendesak|mengimbau|menghimbau|mengharapkan|merekomendasikan kepada|memohon|"
    r"(?:meminta|menuntut)(?: kepada)? (?!maaf)\S+ (?:\S+ ){0,3}?"
    r"(?:untuk|agar|supaya|segera|(?!berupa\b|melalui\b|mereka\b)(?:me|ber)\w{3,}))\b|"
    r"(?:\S+ ){1,8}?(?:juga |segera )?(?:diminta|didesak|diimbau|dihimbau|diharapkan|dimohon)\b",
    re.IGNORECASE,
)


_IS_TO = re.compile(  # what a meeting is for: `agenda utamanya memilih pengurus, menetapkan ...`
    r"\b(?:agenda|tujuan|bertujuan|wajib|esensi)\w*\b[^.;]{0,160}"
    r"\b(?:memilih|memutuskan|menetapkan|menyepakati)\b|^(?:memilih|menyusun) ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentFound:
    """A commitment as worded, how strong it is, and whether it stands in a list of outcomes."""

    text: str
    strength: Strength
    listed: bool
    words: str


def find_commitments(body: Body, headline: str | None = None) -> tuple[CommitmentFound, ...]:
    """Return listed outcomes in order, then the commitments that sentences state.

    What neither a list nor a sentence announces, the *headline* may: `Ini 4 Poin Kesepakatan`.
    """
    found: dict[str, CommitmentFound] = {}
    lists = _lists_of_outcomes(body)
    counted = () if lists else _counted_above(headline, body)
    for listed in lists or counted or _told(body):
        said = announcement(listed) if lists else headline if counted else listed.intro
        announced = _strength(said or "")
        for text, start in listed.items:
            one = without_ending(body.text[start : start + len(text)].strip())
            strength: Strength = "harapan" if _ASKS.match(one) else announced
            found.setdefault(
                one.casefold(), CommitmentFound(text=one, strength=strength, listed=True, words=one)
            )
    for text, strength in _said(body):
        if not any(text.casefold() in known or known in text.casefold() for known in found):
            found.setdefault(
                text.casefold(),
                CommitmentFound(text=text, strength=strength, listed=False, words=text),
            )
    return tuple(found.values())


def outcome_places(body: Body) -> tuple[tuple[int, int], ...]:
    """Where the points of the lists of outcomes stand."""
    return tuple(
        (start, start + len(text))
        for listed in _lists_of_outcomes(body)
        for text, start in listed.items
    )


def _told(body: Body) -> tuple[TextList, ...]:
    """The outcomes that running words tell: a sentence each, counted, or between commas."""
    told = (
        told_by_count(body) or told_as_counted(body) or told_in_sentences(body)
        or told_apart(body) or told_in_a_chain(body) or told_as_peace(body)
        or told_as_duties(body) or told_by_sections(body)
    )  # fmt: skip
    if told:
        return (told,)
    counted, others = counted_items(body), enumerated(body)
    if counted and others and not set(counted.items).isdisjoint(others[0].items):
        return (counted, *others[1:])
    found = (*others, counted) if others or counted else (told_alone(body),)
    return tuple(one for one in found if one)


def _counted_above(headline: str | None, body: Body) -> tuple[TextList, ...]:
    """The one list that has as many points as the headline counts; nothing where several do."""
    found = [listed for listed in find_lists(body) if counted_above(headline, listed)]
    return tuple(found) if len(found) == 1 else ()


@lru_cache(maxsize=2)
def _lists_of_outcomes(body: Body) -> tuple[TextList, ...]:
    signing = reports_a_signing(body)
    return tuple(
        listed
        for listed in find_lists(body)
        if is_outcome(listed, body) or (signing and fields_of_signing(listed))
    )


def _strength(text: str) -> Strength:
    if _DECIDED.search(text):
        return "keputusan"
    if _PROMISED.search(text):
        return "komitmen"
    if _HOPED.search(text):
        return "harapan"
    return "rencana" if _PLANNED.search(text) else "komitmen"


def _said(body: Body) -> Iterator[tuple[str, Strength]]:
    """Sentences that promise, a few at most."""
    count = 0
    for sentence in body.sentences:
        text = body.words(sentence.start, sentence.end)
        plain_text = body.plain[sentence.start : sentence.end]
        if (
            not 30 < len(text) < 420
            or not _SAYS.search(plain_text)
            or plain_text.rstrip().endswith(":")
        ):
            continue
        if ENUMERATES.search(plain_text) or _IS_TO.search(plain_text):
            continue
        count += 1
        if count > 4:
            return
        yield text, _strength(plain_text)
