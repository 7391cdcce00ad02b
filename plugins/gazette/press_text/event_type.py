"""Event type: which of the contract's kinds of event a text reports."""

import re
from dataclasses import dataclass
from itertools import islice

from gazette.domain.events import EventType
from gazette.press_text.dates.date_signs import IS_HELD, SAID_WORDS
from gazette.press_text.letters import plain
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.sentences import Body
from gazette.press_text.type_signs import TYPE_SIGNS
from gazette.press_text.type_weights import share_of

_HOLDS_ANY = re.compile(  # that something took place, whatever it was
    rf"\b(?:meng?gelar|mengadakan|melaksanakan|menyelenggarakan|{IS_HELD}|bertempat|menghadiri|"
    r"acara|kegiatan|pertemuan|mendatangi|bertemu|terpilih|resmi|ditunjuk|penunjukan|dicopot|"
    r"diakhiri|menugaskan|ditugaskan|dibentuk|membentuk|kesepakatan|sepakat|disepakati|"
    r"rekomendasi|tuntutan|aksi|unjuk rasa)\b",
    re.IGNORECASE,
)
_TAUGHT = re.compile(  # `sebagai narasumber, ... memberikan wawasan`
    r"\b(?:narasumber|pemateri|pembicara)\b[^.]{0,160}\b(?:memberikan (?:\w+ )?(?:wawasan|"
    r"pemahaman|materi|penjelasan|pengetahuan|edukasi)|memaparkan|menjelaskan|mengimbau)\b",
    re.IGNORECASE,
)
_SAID_AT_A_MEETING = re.compile(  # `ujar Ketua X saat rapat anggaran`
    rf"{SAID_WORDS.pattern}[^.\"\n]{{0,120}}? (?:saat|dalam|pada|ketika)(?: acara)? "
    r"(?:rapat|rakor)\b(?! (?:paripurna|dengar pendapat|anggota|pembentukan|pemilihan))",
    re.IGNORECASE,
)
_DECIDED = re.compile(  # a decision made known, with its number
    r"\b(?:surat keputusan|sk|keputusan)\b[^.]{0,40}?\b(?:ber)?nomor\b", re.IGNORECASE
)
_LEAD = 600  # letters
_FIRM = 3.0  # a type with less for it is not clear
_EARLY = 0.8  # the factor of what counts as early: headline, first paragraphs, the dated sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeFound:
    """A type of event with the words that show it."""

    type: EventType
    words: str


def find_event_type(clean: CleanText, body: Body, date_words: str | None) -> TypeFound | None:
    """Return the type for which headline, lead and the dated sentence speak most clearly."""
    scores: dict[EventType, float] = {}
    early: set[EventType] = set()
    words: dict[EventType, tuple[float, str]] = {}
    first: dict[EventType, tuple[int, int]] = {}  # text and place of its first sign
    for number_of_text, (text, factor) in enumerate(_texts(clean, body, date_words)):
        for kind, weight, pattern in TYPE_SIGNS:
            for number, match in enumerate(islice(pattern.finditer(text), 3)):
                value = weight * factor * share_of(kind, match, early=factor >= 1.5)
                if number:
                    value *= 0.3
                scores[kind] = scores.get(kind, 0.0) + value
                place = (number_of_text, match.start())
                first[kind] = min(first.get(kind, place), place)
                if factor >= _EARLY and value > 1:
                    early.add(kind)
                if kind not in words or value > words[kind][0]:
                    words[kind] = (value, match[0])
    # `Bimtek dan Rakor`: of two that are as clear, the one named first.
    best = min(scores, key=lambda kind: (-round(scores[kind], 6), first[kind]), default=None)
    if best is None or scores[best] < (_FIRM if best in early else 2 * _FIRM):
        return _without_clear_sign(body.plain, date_words)
    return TypeFound(type=best, words=words[best][1])


def _without_clear_sign(text: str, date_words: str | None) -> TypeFound | None:
    """Teaching counts as sosialisasi; what was held, decided or has its day is of no other type."""
    taught = _TAUGHT.search(text)
    if taught:
        return TypeFound(type="sosialisasi", words=taught[0])
    met = _SAID_AT_A_MEETING.search(text)
    if met:
        return TypeFound(type="rakor", words=met[0])
    held = _HOLDS_ANY.search(text[:_LEAD]) or _DECIDED.search(text[:_LEAD])
    shown = held[0] if held else date_words
    return TypeFound(type="lainnya", words=shown) if shown else None


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
