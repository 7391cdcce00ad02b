"""Officials: a person with the role that a text gives, and all forms of one name in one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gazette.press_text.people.name_forms import is_same_name, name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """A named person: `AKBP Wiwin Junianto, S.I.K.`, Kapolres, of Polres Madiun Kota."""

    name: str
    bare: str
    titles: tuple[str, ...]
    role: str | None
    organisation: str | None
    start: int
    name_words: str
    role_words: str | None
    words: str  # name and role with what stands between them
    away: bool = False  # only spoken of


def join_forms(found: Sequence[Official]) -> tuple[Official, ...]:
    """Each person once: later short forms, and forms with other titles, join the fullest name.

    Those who are only spoken of in the whole text are left out.
    """
    people: list[Official] = []
    for official in found:
        key = name_key(official.bare)
        twin = next(
            (
                n for n, person in enumerate(people)
                if is_same_name(name_key(person.bare), key) and not _is_spouse(person, official)
            ),
            None,
        )  # fmt: skip
        if twin is None:
            people.append(official)
        else:
            people[twin] = _joined(people[twin], official)
    return tuple(person for person in people if not person.away and _is_whole(person))


def _is_spouse(person: Official, official: Official) -> bool:
    """Whether one bears the other's name behind her own: `Arifin` and `Sulastri Arifin`."""
    short, long = sorted((person, official), key=lambda one: len(name_key(one.bare)))
    one, other = name_key(short.bare), name_key(long.bare)
    if _WIFE.match(long.name_words) and not _WIFE.match(short.name_words):
        return len(one) < len(other) and is_same_name(other[-len(one) :], one)
    wives = re.search(r"PKK|DWP|Dharma|Bhayangkari|Persit|Dekranasda", long.organisation or "")
    if wives and len(one) < len(other) and is_same_name(other[-len(one) :], one):
        return _offices_differ(short, long)  # `Silwanus Amri` and `Meta Silwanus Amri`
    if len(one) != 1 or len(other) < 2 or one[0] != other[-1]:
        return False
    return bool(short.role and long.role) and _offices_differ(short, long) and not short.away


def _offices_differ(one: Official, other: Official) -> bool:
    return (one.role or "").casefold() != (other.role or "").casefold()


def _is_calling(official: Official) -> bool:
    """Whether the role is only what somebody is or does for a day: `guru`, `narasumber`."""
    return (official.role or "").casefold() in _CALLINGS


_CALLINGS = frozenset("guru narasumber pemateri moderator instruktur fasilitator".split())
_WIFE = re.compile(r"(?:Ibu )?(?:Ny|Nyonya)\b")  # `Ny. Meta Silwanus Amri`


def _is_whole(person: Official) -> bool:
    return len(name_key(person.bare)) > 1 or bool(person.role) or len(person.bare) > 3


def _joined(person: Official, official: Official) -> Official:
    """Two forms of one person in one: the fuller name, the first role."""
    fuller = _fuller(person, official)
    present = [one for one in (person, official) if not one.away]
    holders = [one for one in (*present, person) if one.role]
    with_role = next((one for one in holders if not _is_calling(one)), (*holders, official)[0])
    return replace(
        fuller,
        role=with_role.role,
        role_words=with_role.role_words,
        words=with_role.words,
        organisation=person.organisation or official.organisation,
        start=person.start,
        away=person.away and official.away,
    )


def _fuller(person: Official, official: Official) -> Official:
    """The form with more words, else with more titles, else with fewer initials."""
    ranked = [
        (len(name_key(one.bare)), len(one.bare.replace(".", "")) if _initialled(one) else 99,
         len(one.titles)) for one in (person, official)
    ]  # fmt: skip
    return official if ranked[1] > ranked[0] else person


def _initialled(official: Official) -> bool:
    return any(len(word) == 1 for word in name_key(official.bare))
