"""Told duties: what each party of an agreement is bound to do, `X bertugas ... Adapun Y wajib`."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.lists import TELLS
from gazette.press_text.outcomes.outcome_signs import in_doubt
from gazette.press_text.outcomes.text_list import TextList, without_ending
from gazette.press_text.sentences import Body, Sentence

_BOUND = r"(?:bertugas|berkewajiban|wajib|diwajibkan|bertanggung ?jawab)(?: untuk)?"
_VERB = r"me(?:m|n|ng|ny|l|r|w)(?!teri\b)[a-z]{3,}"
_ANNOUNCES = re.compile(  # `Sesuai isi perjanjian itu, Kejari X bertugas menetapkan ...`
    r"(?:sesuai|menurut|berdasarkan|dalam)(?: isi)? (?:kesepakatan|perjanjian(?: kerja ?sama)?|mou|"
    r"pks|nota kese\w+|kerja ?sama)(?: (?:itu|ini|tersebut|dimaksud))?, "
    rf"[^,.;:\"\n]{{3,80}}? {_BOUND} (?={_VERB})",
    re.IGNORECASE,
)
_OTHER_PARTY = re.compile(  # `Adapun Pemkot X wajib menyiapkan ...`
    r"(?:Adapun|Sedangkan|Sementara(?: itu)?|Sebaliknya|Di sisi lain|Selain itu),? "
    rf"[^,.;:\"\n]{{3,80}}? {_BOUND} (?={_VERB})"
)
_ITS_FURTHER_DUTY = re.compile(  # `Selain itu Pemkot menunjuk dinas ...`
    r"(?:Selain itu|Di samping itu|Kemudian),? "
    r"(?!(?:Bupati|Wali|Gubernur|Kapol|Kajari|Ketua|Kepala|Direktur|Rektor|Menteri|Pak|Bu|Ia)\w*\b)"
    r"[A-Z]\w+(?: [A-Z]\w+){0,4} (?:juga )?"
    rf"(?!(?:{TELLS.pattern})|meng(?:ajak|imbau|apresiasi)|men(?:dukung|yambut)|menilai)(?={_VERB})"
)
_APART = re.compile(rf",\s+(?:serta\s+|dan\s+)?(?={_VERB})")
_AT_ONCE = 3  # duties of one party alone that make a list


def told_as_duties(body: Body) -> TextList | None:
    """The duties that an agreement gives its parties, told in sentences one after another."""
    for at, sentence in enumerate(body.sentences):
        opens = _ANNOUNCES.match(body.plain, sentence.start, sentence.end)
        if opens is None or in_doubt(opens[0]):
            continue
        items = [*_duties(body, opens.end(), sentence)]
        parties = 1
        for later in body.sentences[at + 1 :]:
            other = _OTHER_PARTY.match(body.plain, later.start, later.end)
            more = other or (
                _ITS_FURTHER_DUTY.match(body.plain, later.start, later.end) if parties > 1 else None
            )
            if more is None or later.paragraph - sentence.paragraph > 1:
                break
            parties += 1 if other else 0
            items.extend(_duties(body, more.end(), later))
        if parties > 1 or len(items) >= _AT_ONCE:
            return TextList(intro=opens[0], items=tuple(items), inline=True)
    return None


def _duties(body: Body, start: int, sentence: Sentence) -> Iterator[tuple[str, int]]:
    """The deeds that a sentence lists from *start* on: one, where not all parts are deeds.

    `menyiapkan tempat yang edukatif, berguna, dan tidak komersial` is one deed.
    """
    said = body.plain[start : sentence.end]
    commas = len(re.findall(r",\s", said))
    ends = list(_APART.finditer(said))
    place = 0
    for end in ends if len(ends) == commas else ():
        yield without_ending(said[place : end.start()]), start + place
        place = end.end()
    yield without_ending(said[place:]), start + place
