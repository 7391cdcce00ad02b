"""Organisation branches: associations that a text calls by its own short form and an area.

`Kerukunan Keluarga Sumber Darma (KKSD)` is elsewhere `KKSD Kabupaten Muna`, `KKSD Provinsi X`.
"""

import re
from collections.abc import Iterator, Mapping

from gazette.press_text.organisations.organisation_ends import area_end
from gazette.press_text.organisations.organisation_finder import KIND, kind_of
from gazette.press_text.organisations.organisation_mentions import Seen
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.organisations.organisation_unknown import spelt_bodies
from gazette.press_text.places.region_names import RegionIndex, find_words


def associations_in(text: str, index: RegionIndex) -> dict[str, str]:
    """Long names by short forms, of which *text* names a branch, and the short form twice."""
    found: dict[str, str] = {}
    for short, (words, long) in spelt_bodies(text).items():
        kinds = [kind_of(one) for one in KIND.finditer(words)]
        if kinds[:1] != ["perkumpulan"] or not short.isupper():
            continue
        often = len(re.findall(rf"\b{short}\b", text)) > 2
        lines = text.split("\n") if often else ()
        if any(one.area for line in lines for one in _named(line, short, long, index)):
            found[short] = long
    return found


def branches_in(text: str, associations: Mapping[str, str], index: RegionIndex) -> Iterator[Seen]:
    """Every branch of *associations* that *text* names, under its short form."""
    for short, long in associations.items():
        yield from _named(text, short, long, index)


def _named(text: str, short: str, long: str, index: RegionIndex) -> Iterator[Seen]:
    regions = {found.start: found for found in index.find_with_districts(find_words(text))}
    for match in re.finditer(rf"(?:\b{re.escape(long)} \({short}\)|\b{short}\b(?!\)))", text):
        end, area = area_end(text, match.end(), "", regions)
        name = f"{short}{text[match.end() : end]}" if area else short
        key = organisation_key(name)
        yield Seen(name, key, "perkumpulan", match.start(), 1.0, area)
