"""Sentences: where they begin and end in a body, abbreviations and quotations respected."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from gazette.press_text.letters import plain

_END = re.compile(r"(?<![.!?])[.!?]++[\"')\]]*+(?=\s+[\"'(\[]*[A-Z0-9])|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"'.,/])(?:[A-Z]|[A-Za-z]{1,2}\.[A-Za-z.]*|hj?|kh|drs?|dra|ir|prof|st|"
    r"ust|tgk|sdr|bp|bpk|jl|jln|"
    r"kel|kec|kab|prov|no|pt|cv|pol|rt|rw|ds|dsn|kp|gg|plt|pj|pjs|plh|drg|drh|capt|apt|ns|"
    r"kombes|brigjen|irjen|"
    r"letkol|kapt|a\.n|dkk|s\.d|s/d|nomor|tgl|sos|pd|si|kom|kep|inf|rev|rm|pdt|vik|pnt|muh|moh|"
    r"abd|mt|sm|iptu|ipda|akp|"
    r"kompol|akbp|cpm|arh|czi|arm|kav|cba|chb|cke|cku|caj|mar|cpl|cpn|letda|lettu|kol|"
    r"may|serka|sertu|serda|serma|bripka|aipda|aiptu|dll|dsb|purn|psl|hlm|tel|telp|dst|"
    r"(?:kapten|mayor|letkol|kolonel|pol|inf|kav|arm|arh|czi|akbp|kompol|akp|iptu|ipda|aiptu|aipda|"
    r"bripka|peltu|pelda|serka|serma|sertu)\.? (?-i:[A-Z]{2,3})|"
    r"pkc|pac|pc|pw|gp|"
    r"jend|letjen|mayjen|komjen|brig|kop|peltu|pelda|serd|let|mrs?|tb|rd|kpt|sek|wkl|"
    r"(?-i:KN|LM|AW|AR|MN|Th|K?HM|HS)|"
    r"dr\.? \((?:c|cand?|hc)\)|cand?\.? \(dr\)|\(purn\)|cand|"
    r"yth|ps|ny|ka|kak|mgr|bu|sdri|fx|dt|dg|gst|moch|mohd|muhd|mhd|ach|fr|sr|br|"
    r"kgs|kms|mgs|msy)\.$",  # Kiagus, Kemas, Masagus, Masayu
    re.IGNORECASE,
)


_MISTYPED = re.compile(r",\. ?[SM][A-Za-z.]{1,5}(?=[,.\s]|$)")  # `Contoh, SH,. MH`


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the body: `paragraph` counts from 0, `start` and `end` are places in it."""

    start: int
    end: int
    paragraph: int


def split_sentences(body: str) -> tuple[Sentence, ...]:
    """Return the sentences of *body*, whose paragraphs are its lines."""
    text = plain(body)
    sentences: list[Sentence] = []
    start = paragraph = 0
    for found in _END.finditer(text):
        if found[0] != "\n" and _goes_on(text, start, found):
            continue
        if text[start : found.end()].strip():
            sentences.append(Sentence(start, found.end(), paragraph))
        start = found.end()
        if found[0] == "\n":
            paragraph += 1
        while start < len(text) and text[start] == " ":
            start += 1
    if text[start:].strip():
        sentences.append(Sentence(start, len(text), paragraph))
    return tuple(sentences)


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    if end[0][0] != "." or len(end[0]) > 1:
        return False
    if _MISTYPED.match(text, max(start, end.start() - 1)):
        return True
    before = text[max(start, end.start() - 12) : end.end()]
    return _ABBREVIATION.search(before) is not None


@dataclass(frozen=True)
class Body:
    """A body with its plain shadow and its sentences; places mean the same in both texts."""

    text: str

    @cached_property
    def plain(self) -> str:
        """The text with straight quotes and dashes, letter by letter at the same places."""
        return plain(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return split_sentences(self.text)

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, place: int) -> Sentence:
        """The sentence that holds *place*."""
        if not self.sentences:
            return Sentence(0, len(self.text), 0)
        return self.sentences[max(0, bisect_right(self._starts, place) - 1)]

    def words(self, start: int, end: int) -> str:
        """The words from *start* to *end* as printed, without white space around them."""
        return self.text[start:end].strip()

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """The stretches between double quotes, each within its paragraph."""
        found: list[tuple[int, int]] = []
        for match in re.finditer(r'"[^"\n]{1,1500}"', self.plain):
            found.append((match.start(), match.end()))
        return tuple(found)

    def in_quotation(self, place: int) -> bool:
        """Whether *place* lies in words that someone is quoted with."""
        return any(start < place < end for start, end in self.quoted if end - start > 40)
