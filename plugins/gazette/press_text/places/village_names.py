"""Village names: what the register calls the villages of a regency, and which a text means."""

import re
from collections.abc import Iterator
from functools import lru_cache

from gazette.domain.regions import fold_name, lies_in, province_code, regency_code
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.places.region_names import RegionIndex, find_words
from gazette.press_text.registers import Registers

_HEAD_OF_VILLAGE = re.compile(
    r"\b(?:(?:[Kk]epala |[Pp]erangkat |[Ss]ekretaris )?(?:[Dd]esa|[Kk]elurahan|[Kk]ampung|[Pp]ekon|"
    r"[Nn]agari|[Gg]ampong|[Dd]usun|[Nn]egeri)|[Kk]ades|[Ss]ekdes|[Ll]urah|[Kk]euchik|[Gg]euchik|"
    r"[Pp]erbekel|[Kk]uwu|[Pp]etinggi|[Dd]atin|[Bb]abinsa|[Bb]habinkamtibmas|[Hh]ukum [Tt]ua)\s+"
    r"((?:[A-Z][\w']+ ?){1,5})"
)
_BODY_OF_AREA = re.compile(  # with more words behind the first: its area, and who holds an office
    r"\b(?:[A-Z]{3,8}|Dandim|Danramil|Kapolsek|Senkom|Ansor|Banser|Fatayat|Muslimat|Muhammadiyah|"
    r"Karang Taruna)\)?\s+"
    r"((?:[A-Z][\w']+(?: (?=[A-Z])|(?=,))){1,3})"
)
_FEW = 4  # regencies whose villages are looked up


@lru_cache(maxsize=64)
def villages_of(registers: Registers, regency: str) -> dict[str, tuple[str, ...]]:
    """The codes of the villages of a regency by their folded names."""
    villages = registers.villages(province_code(regency))
    found: dict[str, tuple[str, ...]] = {}
    for code in villages:
        if lies_in(code, regency) and code.count(".") == 3:
            key = fold_name(villages[code].name).replace(" ", "")
            found[key] = (*found.get(key, ()), code)
    return found


def registered_villages(text: str, index: RegionIndex) -> Iterator[str]:
    """Names behind an office of a village that the register has in a regency of the text.

    So are those of its districts behind a body's short form: `Sekretaris PMI Cibeber Ahmad Fauzi`,
    `Ketua PMI Cibeber, Ahmad Fauzi`.
    """
    called = [found[1].split() for found in _HEAD_OF_VILLAGE.finditer(text)]
    of_bodies = [found[1].split() for found in _BODY_OF_AREA.finditer(text)]
    if not called and not of_bodies:
        return
    codes = [code for found in index.find_with_districts(find_words(text)) for code in found.codes]
    regencies = dict.fromkeys(regency_code(code) for code in codes if "." in code)
    if len(regencies) > _FEW:
        return
    for words in called:
        for length in range(len(words), 0, -1):
            key = "".join(fold_name(word).replace(" ", "") for word in words[:length])
            if any(key in villages_of(index.registers, regency) for regency in regencies):
                yield " ".join(words[:length])
                break
    for words in of_bodies:
        for length in range(len(words), 0, -1):
            name = " ".join(words[:length])
            if not is_given_name(words[0]) and index.has_district(name, regencies):
                yield name
                break
