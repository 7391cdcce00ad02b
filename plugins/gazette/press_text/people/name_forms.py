"""Name forms: whether two printed forms name one person, and which form is the fuller."""

from gazette.press_text.letters import plain

_SPELLINGS = dict.fromkeys(
    "muh moh mohd muhd mhd mohammad mohamad muhamad mohammed mochammad moch moc".split(), "muhammad"
) | {"abd": "abdul", "achmad": "ahmad", "akhmad": "ahmad"}


def name_key(bare: str) -> tuple[str, ...]:
    """The words of a bare name, spelt in one way: `Muh. Ali` and `Mohammad Ali` are the same."""
    words = plain(bare).replace(".", ". ").replace("-", " ").split()
    folded = (word.strip(".").casefold() for word in words)
    return tuple(_SPELLINGS.get(word, word) for word in folded)


def is_same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two keys are forms of one name: shorter, with initials, or misspelt by a letter."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if set(short) <= set(long) or _is_initialled(short, long):
        return True
    if len(short) != len(long):
        return _is_shortened(short, long)
    return _is_initialled(long, short) or _is_misspelt(short, long)


def _is_shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """`Viktor Sambow` of `Victor D. Sambow`: fewer words, and one of them misspelt."""
    other = [word for word in short if word not in long]
    if len(short) < 2 or len(other) != 1 or len(other[0]) < 6:
        return False
    return any(
        len(word) > 5
        and word[0] == other[0][0]
        and _is_one_letter_off(*sorted((word, other[0]), key=len))
        for word in long
    )


def _is_initialled(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """`Bambang P` of `Bambang Priantoro`."""
    initials = [word for word in short if len(word) == 1]
    whole = {word for word in short if len(word) > 1}
    if not initials or not whole or not whole <= set(long):
        return False
    return all(any(word.startswith(letter) for word in long) for letter in initials)


def _is_misspelt(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """`Mirdianti` and `Mirdiyanti` behind the same other words."""
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(one) < 2 or len(pairs) != 1:
        return False
    a, b = pairs[0]
    return min(len(a), len(b)) > 5 and a[0] == b[0] and _is_one_letter_off(a, b)


def _is_one_letter_off(a: str, b: str) -> bool:
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]
