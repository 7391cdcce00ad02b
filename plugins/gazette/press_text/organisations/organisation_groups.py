"""Organisation groups: all bodies of a kind in an area, where a text says that they acted.

`menandatangani MoU dengan Kejari se-Sulawesi Selatan`. Else those of an area are guests.
"""

import re
from collections.abc import Iterator

from gazette.press_text.organisations.organisation_deeds import acts
from gazette.press_text.organisations.organisation_finder import KIND, kind_of
from gazette.press_text.organisations.organisation_guests import is_guest
from gazette.press_text.organisations.organisation_mentions import Seen
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.places.region_names import RegionIndex, find_words
from gazette.press_text.sentences import Body

_ALL_OF = re.compile(
    r"(?: \([A-Z]{2,8}\))? [Ss]e[- ](?P<rank>(?:(?:[Ee]ks|[Kk]are?sidenan|[Ww]ilayah|[Tt]anah|"
    r"Provinsi|Kabupaten|Kota|Pulau) ){0,3})(?P<area>[A-Z][a-z]+(?: (?:Raya|[IVX]+)\b)?)"
)
_WEIGHT = 3.0


def groups_in(body: Body, index: RegionIndex) -> Iterator[Seen]:
    """Every such group that acted, by its name as printed."""
    text = body.plain
    regions = {found.start: found.end for found in index.find_with_districts(find_words(text))}
    for match in KIND.finditer(text):
        area = _ALL_OF.match(text, match.end())
        if area is None or not match[0][0].isupper():
            continue
        if not acts(body, match.start()) or is_guest(body, match.start()):
            continue
        end = max(area.end(), regions.get(area.start("area"), 0))
        name = re.sub(r"\s+", " ", text[match.start() : end])
        key = organisation_key(name)
        yield Seen(name, key, kind_of(match), match.start() + 1000, _WEIGHT, True)
