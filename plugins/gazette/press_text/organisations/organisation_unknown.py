"""Organisation unknown: bodies of no known kind, which the text itself shows to be some.

`Gugus Darma Balikpapan (GDB)` is one where the text also has `Ketua GDB` or `pengurus GDB`.
"""

import re
from collections.abc import Iterator, Mapping

from gazette.press_text.organisations.organisation_ends import area_end
from gazette.press_text.organisations.organisation_finder import KIND
from gazette.press_text.places.region_names import RegionIndex, find_words

_SPELT = re.compile(
    r"\b(?P<long>[A-Z][\w'-]+(?: (?:(?:dan|di) )?[A-Z][\w'-]+){1,7}) \("
    r"(?P<short>[A-Z]{3,9}|[A-Z][a-z]{3,8})\)"
)
_HOLDER = (
    r"\b(?:[Kk]etua(?: [Uu]mum)?|[Ss]ekretaris|[Bb]endahara|[Pp]engurus|[Aa]nggota|[Dd]irektur|"
    r"[Kk]epala|[Kk]oordinator|[Pp]embina|[Rr]elawan) "
)
_RANK = r"(?:(?:DP[PWDC]|DPAC|P[PWDC]|PAC|MP[WC]|[Rr]anting|[Cc]abang) )?"  # `Ketua PAC GDB`
# A division of a body, its board, or what people own together.
_OF_UNIT = re.compile(_HOLDER + r"$")
_BOARD = re.compile(r"(?:Dewan|Majelis|Pimpinan|Pengurus|Musyawarah|Rapat|Kebun|Panitia)\b")
_SMALL = frozenset(["dan", "di"])


def spelt_bodies(text: str) -> dict[str, tuple[str, str]]:
    """All words before a short form in brackets, and those that it stands for, by short forms."""
    found: dict[str, tuple[str, str]] = {}
    for match, long in _spelt_in(text):
        found.setdefault(match["short"], (match["long"], long))
    return found


def unknown_bodies(text: str) -> dict[str, str]:
    """Long names by their short forms."""
    found: dict[str, str] = {}
    for match, long in _spelt_in(text):
        known = KIND.fullmatch(match["short"]) or next(KIND.finditer(match["long"]), None)
        begins = match.end("long") - len(long)
        unit = _OF_UNIT.search(text[max(0, begins - 20) : begins]) or _BOARD.match(long)
        if not known and not unit and re.search(_HOLDER + _RANK + match["short"] + r"\b", text):
            found.setdefault(match["short"], long)
    return found


def with_areas(bodies: Mapping[str, str], text: str, index: RegionIndex) -> dict[str, str]:
    """Full names by the long ones: `Gugus Darma (GD) Kota Sorong` is `Gugus Darma Kota Sorong`.

    What stands behind it for a district is a branch of it.
    """
    regions = {found.start: found for found in index.find(find_words(text))}
    full: dict[str, str] = {}
    for short, long in bodies.items():
        for match in re.finditer(rf"\b{re.escape(long)} \({short}\)", text):
            end, area = area_end(text, match.end(), "", regions)
            if area and not _OF_A_BRANCH.match(text, match.end()):
                full.setdefault(long, f"{long}{text[match.end() : end]}")
    return full


_OF_A_BRANCH = re.compile(r" (?:Kec(?:amatan|\.)|Distrik|Desa|Kel(?:urahan|\.)|Ranting) ")


def _spelt_in(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Every short form in brackets, with the words before it for which it stands."""
    for match in _SPELT.finditer(text):
        long = _spelt_out(match["long"], match["short"])
        if long:
            yield match, long


def _spelt_out(long: str, short: str) -> str | None:
    """The last words of *long* whose letters *short* takes, the first from each of its own."""
    words = long.split(" ")
    for first in range(len(words) - 1):
        tail = [word for word in words[first:] if word not in _SMALL]
        letters = iter("".join(tail).upper())
        initial = words[first][0] == short[0] and len(tail) <= len(short)
        spelt = all(letter in letters for letter in short.upper())
        begun = len(tail) > 2 and short.startswith("".join(word[0] for word in tail))
        least = 2 if short.isupper() else 3  # `Pasaman Barat (Pasbar)` is a place
        if initial and len(tail) >= least and (spelt or begun):
            return " ".join(words[first:])
    return None


def places_of(bodies: Mapping[str, str], text: str) -> Iterator[tuple[str, int]]:
    """Where *text* names one of *bodies*, by either name: the long name and the place."""
    for short, long in bodies.items():
        for match in re.finditer(rf"\b(?:{re.escape(long)}|{short})\b", text):
            if text[match.start() - 2 : match.start()] != " (":
                yield long, match.start()
