"""Event type: which of the contract's kinds of event a text reports."""

import re
from dataclasses import dataclass
from itertools import islice

from gazette.domain.events import EventType
from gazette.press_text.cleaning import CleanText
from gazette.press_text.letters import plain
from gazette.press_text.sentences import Body
from gazette.press_text.type_signs import TYPE_SIGNS
from gazette.press_text.type_weights import share_of

_HOLDS_ANY = re.compile(
    r"\b(?:menggelar|digelar|mengadakan|diadakan|melaksanakan|dilaksanakan|"
    r"menyelenggarakan|berlangsung|bertempat|menghadiri|acara|kegiatan|pertemuan|mediasi|deklarasi|terpilih|resmi|mendatangi|bertemu|"
    r"ditunjuk|penunjukan)\b",
    re.IGNORECASE,
)
_TAUGHT = re.compile(  # `sebagai narasumber, ... memberikan wawasan`
    r"\b(?:narasumber|pemateri|pembicara)\b[^.]{0,160}\b(?:memberikan (?:\w+ )?(?:wawasan|"
    r"pemahaman|materi|penjelasan|pengetahuan|edukasi)|memaparkan|menjelaskan|mengimbau)\b",
    re.IGNORECASE,
)


_DECIDED = re.compile(  # a decision made known, with its number
    r"\b(?:surat keputusan|sk|keputusan)\b[^.]{0,40}?\b(?:ber)?nomor\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeFound:
    """A type of event with the words that show it."""

    type: EventType
    words: str


def find_event_type(clean: CleanText, body: Body, date_words: str | None) -> TypeFound | None:
    """Return the type for which headline, lead and the dated sentence speak most clearly."""
    scores: dict[EventType, float] = {}
    words: dict[EventType, tuple[float, str]] = {}
    for text, factor in _texts(clean, body, date_words):
        for kind, weight, pattern in TYPE_SIGNS:
            for number, match in enumerate(islice(pattern.finditer(text), 3)):
                value = weight * factor * share_of(kind, match, early=factor >= 1.5)
                if number:
                    value *= 0.3
                scores[kind] = scores.get(kind, 0.0) + value
                if kind not in words or value > words[kind][0]:
                    words[kind] = (value, match[0])
    best = max(scores, key=lambda kind: scores[kind], default=None)
    if best is None or scores[best] < 3.0:
        taught = _TAUGHT.search(body.plain)
        if taught:
            return TypeFound(type="sosialisasi", words=taught[0])
        held = _HOLDS_ANY.search(body.plain[:600]) or _DECIDED.search(body.plain[:600])
        shown = held[0] if held else date_words  # what has its day took place
        return TypeFound(type="lainnya", words=shown) if shown else None
    return TypeFound(type=best, words=words[best][1])


def _texts(clean: CleanText, body: Body, date_words: str | None) -> list[tuple[str, float]]:
    """Headline and first paragraphs, with how much a sign in each counts; quotations count less."""
    texts: list[tuple[str, float]] = []
    if clean.headline:
        texts.append((plain(clean.headline), 2.0))
    factors = (1.6, 0.8, 0.5, 0.3, 0.2, 0.2)
    for position, paragraph in enumerate(body.plain.split("\n")[:6]):
        bare = re.sub(r'"[^"]{60,}"', '""', paragraph)
        if position == 0:
            first = body.sentences[0] if body.sentences else None
            lead = paragraph[: first.end] if first else paragraph
            texts.append((lead, 1.8))
            texts.append((bare[len(lead) :], 0.8))
        else:
            texts.append((bare, factors[position]))
    dated = body.text.find(date_words) if date_words else -1
    if dated >= 0:
        sentence = body.sentence_at(dated)
        if sentence != body.sentences[0]:
            texts.append((body.plain[sentence.start : sentence.end], 1.2))
    return texts
