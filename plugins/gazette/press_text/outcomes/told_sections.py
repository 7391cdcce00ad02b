"""Told sections: what the numbered working groups of a body are to do, a sentence each."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.commas import parts_of
from gazette.press_text.outcomes.outcome_signs import STANDS_FOR_OFFICE
from gazette.press_text.outcomes.text_list import DOES, NAMES_A_DEED, TextList, without_ending
from gazette.press_text.sentences import Body

_NUMBERS = ("1", "2", "3", "4", "5", "6"), ("i", "ii", "iii", "iv", "v", "vi")
_SECTION = re.compile(  # `Pokja 1 misalnya, akan fokus pada a, b serta c`
    r"(?:Sedangkan |Sementara |Adapun |Lalu |Kemudian )?(?:Pokja|Kelompok [Kk]erja|pokja) "
    r"(?P<number>[1-6]|I{1,3}|IV|VI?)\b(?: misalnya)?,? "
    r"(?:(?:diharapkan|akan|diminta) )?(?:bertugas(?: pula| juga)?|"
    r"(?:ber|di)?fokus(?:kan)?(?: (?:pula|juga))? (?:pada|di))(?: untuk)? "
    r"(?P<items>[^.:;\"\n]{10,400})"
)
_PROGRAMME = re.compile(r"\bprogram(?: kerja)?\b", re.IGNORECASE)
_BESIDE = re.compile(r",? di ?samping | serta (?=me[a-z]{4,})")
_NEXT_CLAUSE = re.compile(r", (?:sedangkan|sementara|adapun)\b.*$")


def told_by_sections(body: Body) -> TextList | None:
    """The tasks of working groups in a row from the first, where programmes are told of."""
    items: list[tuple[str, int]] = []
    number, intro = 0, ""
    for at, sentence in enumerate(body.sentences):
        found = _SECTION.match(body.plain, sentence.start, sentence.end)
        if found is None or body.in_quotation(sentence.start):
            continue
        wanted = [row[number] for row in _NUMBERS] if number < len(_NUMBERS[0]) else []
        if found["number"].casefold() not in wanted:
            continue
        if not number:
            before = body.sentences[max(0, at - 1)]
            intro = body.plain[before.start : sentence.start]
        items.extend(_tasks(found))
        number += 1
    told = _PROGRAMME.search(intro) is not None and STANDS_FOR_OFFICE.search(intro) is None
    return TextList(intro=intro, items=tuple(items), inline=True) if number > 1 and told else None


def _tasks(found: re.Match[str]) -> Iterator[tuple[str, int]]:
    """The tasks of one section: apart at commas, but for those within a single deed."""
    said = _NEXT_CLAUSE.sub("", found["items"])
    start = found.start("items")
    one_deed = DOES.match(said) and not NAMES_A_DEED.match(said)
    parts = [] if one_deed else parts_of(said)
    place = 0
    for part in parts or [one for one in _BESIDE.split(said) if one.strip()]:
        place = said.find(part, place)
        yield without_ending(part), start + place
        place += len(part)
