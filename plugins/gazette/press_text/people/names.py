"""Names: a person's name with its titles, read from tokens, and when it is one at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gazette.press_text.people.name_degrees import is_bare_degree, is_joined_initial
from gazette.press_text.people.name_initials import (
    NOBLE_INITIALS,
    OFFICES,
    are_initials,
    closes,
    ends_in_capitals,
    is_initials,
    is_last_initial,
    is_middle_initial,
    opens_with_dots,
    opens_with_initials,
)
from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_titles import degrees_after, parted_degree, titles_before
from gazette.press_text.people.name_words import (
    ALSO_NAMES,
    LANDSCAPE,
    NOT_NAMES,
    PARTICLES,
    RANKS,
    REPORTS,
    SAYING,
    TITLES,
)
from gazette.press_text.people.role_heads import is_balinese
from gazette.press_text.people.role_words import (
    UNIT_WORDS,
    is_contraction,
)
from gazette.press_text.tokens import Token

_LONGEST = 6
# Verbs of headlines, which end even a titled name: `Jenderal Bram Wirayuda Bertemu Bersama`.
_DEEDS = frozenset(
    "bersama bertemu beserta berkunjung berharap berpesan menghadiri hadiri kunjungi pimpin buka "
    "tutup resmikan lantik serahkan terima sambut tinjau ajak imbau minta ingatkan tegaskan "
    "masuk bangga meninggal terpilih didampingi dilantik dikukuhkan ditetapkan dipercaya".split()
)
# Everyday words that also begin a name: `Hari Wibowo`.
_ALSO_FIRST = frozenset(
    "ika fitri undang hari juni april agustus "
    "setia putra putri dian karya selamat jaya bakti".split()
)
_BEHIND_PLACES = frozenset(
    "baru utara selatan barat tengah hulu hilir kidul lor wetan kulon".split()
)
# Verbs and nouns with the affixes of the language, capitalised or not, are no names.
_DERIVED = re.compile(
    r"(?:meng|meny|mem|men|mel|mer|di|per)[a-z]{4,}kan|(?:pe[mnrl]?|peng|peny|ke|per)[a-z]{5,}an"
    r"|mendampingi|menghadiri|mengikuti|mengunjungi|menyambangi|menandatangani|memasuki|menangani"
    r"|memimpin|membuka|menutup|menerima|menggelar|menyambut|bersama|berlangsung|bertempat|dipimpin"
    r"|meng[aeiou][a-z]{3,}|mem[bp][a-z]{4,}|menj[a-z]{4,}|melant[a-z]+|menyatak?a?n?|diwakili|dilantik"
)
_VOWEL = re.compile(r"[aeiouy]")
# Words in small letters that stand between a name and a comma.
_SMALL_WORD = re.compile(
    r"(?:me|di|ber|ter|ke|pe)[a-z]{3,}|se[a-z]{4,}|hadir|tadi|siang|malam|kemarin|lalu|langsung|itulah|"
    r"misalnya|[a-z]+nya|[a-z]+kan|[a-z]+lah"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A name as printed from `first` to before `after`, taken apart."""

    first: int
    after: int
    start: int
    end: int
    bare: str
    titles: tuple[str, ...]
    ranked: bool  # police or military
    titled: bool

    @property
    def words(self) -> int:
        """How many words the bare name has; an initial is none."""
        return sum(1 for word in self.bare.split() if len(word.rstrip(".")) > 1)


def read_name(
    tokens: Sequence[Token], position: int, places: frozenset[int] = frozenset()
) -> PersonName | None:
    """Return the name that begins at *position*, or None.

    *places* are the positions of tokens that name a region: no untitled name begins with one.
    """
    before = titles_before(tokens, position)
    at, known = before.at, before.titled or before.ranked
    core = _core_end(tokens, at, titled=known)
    if core == at or _counts_stars(tokens, at):
        return None
    if not known and _is_rather_a_place_or_body(tokens, at, core, places):
        return None
    bare = " ".join(token.text for token in tokens[at:core])
    if len(bare.rstrip(".")) < 3 or all(len(token.low) == 1 for token in tokens[at:core]):
        return None
    after, degrees = degrees_after(tokens, core)
    last = tokens[after - 1]
    end = last.end
    if after == core and last.text.endswith(".") and len(last.low) > 1:
        bare, end = bare.rstrip("."), end - 1
    return PersonName(
        first=position, after=after, start=tokens[position].start, end=end, bare=bare,
        titles=(*before.titles, *degrees), ranked=before.ranked,
        titled=before.titled or bool(degrees),
    )  # fmt: skip


def _counts_stars(tokens: Sequence[Token], at: int) -> bool:
    """`Jenderal Bintang satu tersebut`: a rank by its stars, and no name behind it."""
    counted = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low == "bintang" and counted in ("satu", "dua", "tiga", "empat")


def _core_end(tokens: Sequence[Token], at: int, *, titled: bool) -> int:
    """Where the bare name that begins at *at* ends; *at* itself where none does."""
    core = at
    while core < len(tokens) and core - at < _LONGEST and _belongs(tokens, core, at, titled=titled):
        core += 1
    while core > at and tokens[core - 1].low in PARTICLES:
        core -= 1
    return core


def _is_rather_a_place_or_body(
    tokens: Sequence[Token], at: int, core: int, places: frozenset[int]
) -> bool:
    """Whether the words from *at* to *core*, without a title, are rather a place or a body."""
    if core - at == 2 and tokens[core - 1].low in _BEHIND_PLACES and not _is_initial(tokens[at]):
        return tokens[core - 1].low != "baru" or not is_given_name(tokens[at].text)
    twice = core - at > 1 and len(tokens[at].low) > 1 and tokens[at].low == tokens[at + 1].low
    if twice or (core - at > 1 and tokens[at].low in LANDSCAPE):
        return True  # `Kampung Soya Soya`
    lived = core - 1 if core - at > 1 and degrees_after(tokens, core)[1] else core
    if any(place in places for place in range(at, lived)):
        return True  # but `Yosef Mataram, S.Si.`
    of_unit = tokens[at].low in UNIT_WORDS - ALSO_NAMES - {"didik"} and tokens[at].text != "I"
    if of_unit and not is_balinese(tokens, at):
        return True
    return _is_spelt_out(tokens, at, core)


def _is_spelt_out(tokens: Sequence[Token], first: int, after: int) -> bool:
    """Whether short capitals behind show a body: `Budget Watch (BW)`."""
    if after + 2 >= len(tokens) or tokens[after].text != "(" or tokens[after + 2].text != ")":
        return False
    if any(is_given_name(token.text) for token in tokens[first:after]):
        return False  # `Sutan Adil Hendra (SAH)`
    short = tokens[after + 1].text
    letters = "".join(token.text[0] for token in tokens[first:after])
    return len(short) > 1 and short.isupper() and short.endswith(letters) and len(letters) > 1


def _belongs(tokens: Sequence[Token], at: int, first: int, *, titled: bool) -> bool:
    """Whether the token at *at* goes on with the name that begins at *first*."""
    token = tokens[at]
    if not token.is_word or (at > first and not _joins(tokens, at)):
        return False
    if token.low in PARTICLES and at > first:
        return True
    if titled and at == first + 1 and _written_small(tokens, at):
        return True
    if not token.is_capitalised or (token.low in RANKS and not _is_name_too(tokens, at)):
        return False
    if token.text.isupper() and len(token.low) > 3 and not _VOWEL.search(token.low):
        return False  # `Kepala BRSPDSN Wyataguna`
    if at > first + 1 and is_last_initial(tokens, at):
        return True
    if at > first and _begins_anew(tokens, at):
        return False
    if _is_everyday(tokens, at, first, titled=titled) and not (
        at == first and is_balinese(tokens, at)
    ):
        return False
    if len(token.low) == 1:
        return True
    if "." in token.text[:-1]:
        opens = at == first and opens_with_dots(tokens, at)
        return opens or is_joined_initial(token.text) or are_initials(tokens, at)
    if token.text in NOBLE_INITIALS or (at > first and is_initials(tokens, at)):
        return True
    if at == first and opens_with_initials(tokens, at):
        return True
    if token.text.rstrip(".").isupper() and len(token.low) <= 5 and not titled:
        return _shouted(tokens, at) or ends_in_capitals(tokens, at, first)
    return not token.text.endswith(".") or len(token.low) <= 4


def _is_name_too(tokens: Sequence[Token], at: int) -> bool:
    """`Haryono May,`: a short form of a rank that ends a name."""
    return tokens[at].text in ("May", "Let", "Brig", "Kol") and closes(tokens, at + 1)


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether one space, and no full stop of a sentence, parts this word from the one before."""
    before = tokens[at - 1]
    stopped = before.text.endswith(".") and len(before.low) > 4
    return tokens[at].start - before.end <= 1 and not stopped


def _begins_anew(tokens: Sequence[Token], at: int) -> bool:
    """Whether an office, a title or a degree stands at *at*, behind a name."""
    token = tokens[at]
    if token.text in ("H.", "H") and is_middle_initial(tokens, at):
        return False
    minang = token.low in ("dt", "st")  # `Syafrizal Dt. Rajo Bagindo`
    if token.low in OFFICES or (token.low in TITLES and token.text.endswith(".") and not minang):
        return True
    if are_initials(tokens, at):
        return False
    return is_bare_degree(token.text) or parted_degree(tokens, at)


def _is_everyday(tokens: Sequence[Token], at: int, first: int, *, titled: bool) -> bool:
    """Whether the word at *at* is one of the language and no name."""
    word = tokens[at].low
    if (_DERIVED.fullmatch(word) and not titled) or is_contraction(word) or word in _DEEDS:
        return True
    if word.endswith("nya") and len(word) > 7:
        return True  # `Penandatangannya Rais Aam`
    if word in _BEHIND_PLACES and at == first + 1 and _is_initial(tokens[first]):
        return False  # `Y. Hulu`: no place has an initial
    if word in NOT_NAMES and not (word in ALSO_NAMES and _beside_a_name(tokens, at, first)):
        return True
    return "-" in word and any(part in NOT_NAMES - ALSO_NAMES for part in word.split("-"))


def _is_initial(token: Token) -> bool:
    return len(token.low) == 1 and token.text.endswith(".")


def _written_small(tokens: Sequence[Token], at: int) -> bool:
    """`dr. Sri wahyono,`: the second word of a titled name, without its capital."""
    token = tokens[at]
    return (
        not token.is_capitalised
        and len(token.low) > 4
        and token.low not in NOT_NAMES | UNIT_WORDS | OFFICES | SAYING
        and _SMALL_WORD.fullmatch(token.low) is None
        and at + 1 < len(tokens)
        and tokens[at + 1].text == ","
    )


def _beside_a_name(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Whether an everyday word stands within a name: after its first word, or before another."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = (
        following is not None
        and following.is_word
        and following.is_capitalised
        and (following.start - tokens[at].end == 1 and following.low not in NOT_NAMES | RANKS)
    )
    if at > first and tokens[at].low in _FAST:
        return _ends_name(tokens, at)
    if at > first:
        closed = goes_on or closes(tokens, at + 1)
        dated = following is not None and (following.text == "(" or following.text[0].isdigit())
        return closed and not dated
    return goes_on and tokens[at].low in _ALSO_FIRST


def _ends_name(tokens: Sequence[Token], at: int) -> bool:
    """`Hamdi Ramadhan,`: the month as a name's last word, and no `Safari Ramadhan`."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    apart = following is None or following.text in (",", ".", ";", ")") or following.low in _GOES_ON
    return apart and tokens[at - 1].low not in _BEFORE_FAST | UNIT_WORDS


_FAST = frozenset(["ramadhan", "ramadan"])
_GOES_ON = SAYING | REPORTS | frozenset("dan serta yang saat dalam".split())
_BEFORE_FAST = frozenset(
    "safari bulan suci tarhib sambut jelang menjelang semarak gema berkah tebar tabligh bazar "
    "bazaar pasar kajian pesantren kilat buka jumat spesial momen momentum awal akhir marhaban "
    "cahaya festival puasa malam hari takjil ibadah kultum ceramah tausiyah bingkisan paket parsel "
    "sembako selama pekan nuansa gebyar syiar kampung warna pernak-pernik amaliah operasi".split()
)


def _shouted(tokens: Sequence[Token], at: int) -> bool:
    """Whether capitals around show that the whole name is in capitals, not an abbreviation."""
    around = [tokens[i].text.rstrip(".") for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
    return any(
        word.isupper() and len(word) > 4 and word.casefold() not in NOT_NAMES for word in around
    )
