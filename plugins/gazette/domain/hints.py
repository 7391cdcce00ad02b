"""Hints: what a reader would still want to know of an item. Never errors, and quiet when unsure.

Each rule is a generator over one news item; a hint that is wrong costs an editor more than one
that is missing, so a rule says nothing where the text may mean something else.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from gazette.domain.agreements import number_key, parse_number
from gazette.domain.drafts import REWRITE
from gazette.domain.origin import KeyPath
from gazette.domain.people import split_name
from gazette.domain.problems import Problem
from gazette.domain.sheets import Register, Sheet
from gazette.domain.text import fold_spaces, plain_ascii


def all_hints(register: Register) -> Iterator[Problem]:
    """Every hint for every news item, in the order of the rules."""
    known = Known(register=register)
    for sheet in register.sheets:
        if sheet.kind == "berita" and sheet.values and sheet.is_whole:
            item = ItemText(sheet=sheet)
            for rule in RULES:
                yield from rule(item, known)


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the registers know, looked up once for all items."""

    register: Register

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The agreement of every number in the register."""
        return {
            number_key(value.text): sheet.id
            for sheet in self.register.sheets
            if sheet.kind == "mou"
            for value in sheet.values
            if value.path[0] == "numbers" and value.path[-1] == "number"
        }

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """Short forms of the glossary, and capitals in the names of organisations."""
        found: set[str] = set()
        for sheet in self.register.sheets:
            if sheet.kind in ("istilah", "organisasi"):
                for value in sheet.values:
                    if value.path[0] in ("name", "short_name", "aliases"):
                        found.update(word.upper() for word in _WORD.findall(value.text))
        return frozenset(found)


@dataclass(frozen=True, kw_only=True)
class ItemText:
    """A news item, and its body with links, code and addresses blanked at the same length."""

    sheet: Sheet

    @cached_property
    def prose(self) -> str:
        """The words of the body, each where it stands."""
        return _NOT_PROSE.sub(lambda match: " " * len(match[0]), self.sheet.body)

    def entries(self, key: str) -> Iterator[KeyPath]:
        """The path of each entry of a list of mappings."""
        yield from dict.fromkeys(
            value.path[:2] for value in self.sheet.values if value.path[0] == key
        )

    def has(self, key: str) -> bool:
        """Whether the item says anything under *key*."""
        return any(value.path[0] == key for value in self.sheet.values)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words in the names that the header gives."""
        keys = ("officials", "byline", "sources", "images")
        values = (value.text for value in self.sheet.values if value.path[0] in keys)
        return frozenset(word for text in values for word in _WORD.findall(text))

    @cached_property
    def carried(self) -> frozenset[str]:
        """The same in plain small letters."""
        return frozenset(plain_ascii(word) for word in self.names)

    def links_to(self, address: str, offset: int = 0) -> bool:
        """Whether the body has a link into *address*: any, or the one around *offset*."""
        if not offset:
            return f"]({address}" in self.sheet.body
        around = re.compile(rf"[^\[\]\n]{{0,{_MOST_BETWEEN}}}\]\({address}")
        return around.match(self.sheet.body, offset) is not None

    @cached_property
    def explained(self) -> frozenset[str]:
        """Short forms in brackets or before one: `sumber daya (SD)`, `SD (sumber daya)`."""
        found = set(_BEFORE_BRACKET.findall(self.prose))
        for opened in _IN_BRACKETS.finditer(self.prose, 0, self.prose.rfind(")") + 1):
            found.update(_SHORT_FORM.findall(opened[0]))
        return frozenset(found)


_MOST_BETWEEN = 300  # characters of a link's words, a list, a bracket: no rule reads on for ever
_WORD = re.compile(r"[^\W_]+")
_SHORT_FORM = re.compile(r"\b[A-Z][A-Z0-9]{1,7}\b")
_BEFORE_BRACKET = re.compile(rf"({_SHORT_FORM.pattern})[\"\u201d*_]*\s*\(")
_IN_BRACKETS = re.compile(r"\([^()]*")
# The notice above a text that `draft` only cleaned is the tool's word, not the item's.
_NOT_PROSE = re.compile(
    rf"^\*\*{REWRITE}:\*\*[^\n]*|"
    r"\]\([^)\]\s]*\)|<https?:[^<>]*>|https?://\S+|www\.\S+|`[^`\n]*`",
    re.MULTILINE,
)


def officials_have_roles(item: ItemText, known: Known) -> Iterator[Problem]:
    """H601: an official without `role`, unless the body says that the source gives none."""
    del known
    for path in item.entries("officials"):
        name = item.sheet.text(*path, "name")
        if name and not item.sheet.text(*path, "role") and not _says_unknown(item, name):
            yield item.sheet.problem("H601", (*path, "name"), value=name)


def _says_unknown(item: ItemText, name: str) -> bool:
    """`Tarmidi (jabatannya tidak dirinci sumber)`: the editor has looked, and said so."""
    bare, within = re.escape(split_name(name).bare), rf"[^()]{{0,{_MOST_BETWEEN}}}"
    said = re.search(rf"{bare}[^.\n]{{0,40}}\({within}(?:jabatan|tidak){within}\)", item.sheet.body)
    return said is not None


def events_have_a_venue(item: ItemText, known: Known) -> Iterator[Problem]:
    """H602: an event without `venue`."""
    del known
    if item.has("event") and not item.sheet.text("event", "venue"):
        yield item.sheet.problem("H602", ("event",))


_AGREEMENT = re.compile(
    r"(?<!Partai )(?<!Fraksi )(?<!kader )\b"
    r"(?:MoU|MOU|PKS|[Nn]ota [Kk]esepa(?:ham|kat)an|[Pp]erjanjian [Kk]erja ?[Ss]ama)\b"
)
_WORDS_FOR_AGREEMENTS = ("MoU", "MOU", "PKS", "esepa", "erjanjian")  # quicker than the pattern
_NUMBER = re.compile(
    r"(?:\b[A-Za-z]{1,8}[-./ ])?\b\d{1,5}\s*/\s*[A-Za-z0-9.\- /]{1,60}?/\s*[IVX]{1,4}\s*/"
    r"\s*(?:19|20)\d\d\b"
)


def agreements_are_referred_to(item: ItemText, known: Known) -> Iterator[Problem]:
    """H603: the body speaks of an agreement, links to none, and nothing stands under `mou`."""
    may_speak = any(word in item.prose for word in _WORDS_FOR_AGREEMENTS)
    found = _AGREEMENT.search(item.prose) if may_speak else None
    if not found or item.has("mou") or item.links_to("/mou/"):
        return
    if not any(numbers_are_registered(item, known)):
        yield item.sheet.body_problem("H603", found.start(), value=found[0])


def numbers_are_registered(item: ItemText, known: Known) -> Iterator[Problem]:
    """H607: a number in the body that looks like an agreement's and leads to none under `mou`."""
    if "/" not in item.prose:
        return
    referred = {item.sheet.text(*path, "id") for path in item.entries("mou")}
    seen: set[str] = set()
    for found in _NUMBER.finditer(item.prose):
        key = number_key(found[0])
        if parse_number(found[0]) is None or key in seen or item.links_to("/mou/", found.start()):
            continue
        seen.add(key)
        agreement = known.numbers.get(key)
        if agreement is None or agreement not in referred:
            meant = {"meant": f"mou: {agreement}"} if agreement else {}
            value = fold_spaces(found[0])
            yield item.sheet.body_problem("H607", found.start(), value=value, **meant)


_COUNTS = {
    word: number
    for number, word in enumerate(
        "dua tiga empat lima enam tujuh delapan sembilan sepuluh".split(), 2
    )
}
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_COUNTS)}|[2-9]|10)\s+(?P<what>[a-z-]+(?:\s+[a-z-]+){{0,3}}),?\s+"
    r"(?:yakni|yaitu):?"
    r"(?:[ ]+(?P<list>[^.;:\n]{1,1000})[.;\n]"
    r"|[ ]*\n+(?P<lines>(?:[ ]*(?:[-*]|\d+\.)[ ][^\n]+\n*)+))",
    re.IGNORECASE,
)
_LINE = re.compile(r"^[ ]*(?:[-*]|\d+\.)[ ]", re.MULTILINE)
_BETWEEN = re.compile(r"\s*,\s*(?:dan|serta|maupun|atau)\s+|\s*,\s*|\s+(?:dan|serta)\s+")
_PARENTHESES = re.compile(r"\([^)]*\)")


def lists_are_whole(item: ItemText, known: Known) -> Iterator[Problem]:
    """H604: "tiga program, yakni" with two listed."""
    del known
    lowered = item.prose.lower()
    if "yakni" not in lowered and "yaitu" not in lowered:
        return
    for found in _COUNTED.finditer(item.prose):
        count = _COUNTS.get(found["count"].lower()) or int(found["count"])
        if found["lines"]:
            listed = len(_LINE.findall(found["lines"]))
        else:
            inline = _PARENTHESES.sub("", found["list"])
            listed = sum(bool(part) for part in _BETWEEN.split(inline))
        if listed < count:
            words = f"{found['count']} {fold_spaces(found['what'])}"
            yield item.sheet.body_problem("H604", found.start(), value=words, listed=str(listed))


_CAPITALS = re.compile(r"(?<![\w./-])[A-Z][A-Z0-9]{1,7}(?![\w/]|[.-]\w)")
_ROMAN = re.compile(r"[IVXLC]+")
_EVERYDAY = frozenset(
    """
    RI TNI AD AL AU RT RW KTP SIM KK WIB WITA WIT HUT SD SMP SMA SMK MI MTS MA TK SDN SMPN
    SMAN SMKN DKI DIY PT CV TV AC HP WA ID NO II III IV COVID PBB ASEAN MC BBM DPR DPRD MPR
    DPD KPK KPU PLN BUMN BUMD UMKM ASN PNS PDAM RSUD RS VIP CEO AM PM KM HT CCTV GPS SMS QR
    APD NKRI WNI WNA KTA SK PP DPP DPW DPC
    """.split()
)
# Titles and degrees written in capitals; ranks are titles as well.
_TITLES = frozenset(
    """
    AKBP AKP AKBP KOMPOL IPTU IPDA AIPTU AIPDA BRIPKA BRIGPOL BRIPTU BRIPDA KH KPH RM RR TB
    SE SH MM MH ST MT SIK MIK MSI SIP SPD MPD SAG SKM SKOM SSOS STP SSTP MBA MA BA LC DR IR HJ
    """.split()
)


def abbreviations_are_known(item: ItemText, known: Known) -> Iterator[Problem]:
    """H605: capitals that neither the glossary nor the body explains; one hint for all of them."""
    unknown: dict[str, int] = {}
    for line in _LINE_OF_TEXT.finditer(item.prose):
        begin, is_shouted = line.end() - len(line[0].lstrip()), None
        for found in _CAPITALS.finditer(item.prose, *line.span()):
            word = found[0]
            if word in _EVERYDAY or word in _TITLES or _ROMAN.fullmatch(word):
                continue
            if word in known.abbreviations or word in unknown or word in item.names:
                continue
            is_shouted = _is_of_capitals(line[0]) if is_shouted is None else is_shouted
            is_dateline = found.start() == begin and _DATELINE.match(item.prose, found.end())
            if is_shouted or is_dateline or _in_capitals(item.prose, found):
                continue
            if word not in item.explained:
                unknown[word] = found.start()
    if unknown:
        yield item.sheet.body_problem("H605", min(unknown.values()), value=", ".join(unknown))


_LINE_OF_TEXT = re.compile(r"[^\n]+")
_DATELINE = re.compile(r"\s*[-\u2013\u2014(,]")  # `MADIUN - Pengurus ...`


def _in_capitals(text: str, found: re.Match[str]) -> bool:
    """Whether the word stands in a run of capitals: a heading, a dateline, a shout."""
    around = text[max(0, found.start() - 30) : found.end() + 30]
    neighbours = [word for word in re.findall(r"[A-Za-z]{2,}", around) if word != found[0]]
    return bool(neighbours) and all(word.isupper() for word in neighbours[:3])


def _is_of_capitals(line: str) -> bool:
    """Whether most words of a line are in capitals: there a word is no abbreviation by them."""
    words = [word for word in _WORD.findall(line) if len(word) > 1 and word.isalpha()]
    return len(words) > 1 and 2 * sum(map(str.isupper, words)) > len(words)


_TITLED = re.compile(
    r"\b(?=[A-Zd])(?:AKBP|AKP|Kompol|Iptu|Ipda|Aiptu|Aipda|Bripka|Brigpol|Briptu|Bripda|Irjen|Komjen|Brigjen"
    r"|Kombes|Letkol|Mayjen|Letjen|Kolonel|Mayor|Kapten|Lettu|Letda|Peltu|Pelda|Serma|Serka|Sertu"
    r"|Serda|Laksda|Laksma|Marsda|Marsma|Hj|KH|Drs|Dra|Ir|H|Prof|[Dd]r|[Dd]rg)\b\.?"
    r"(?:[ ](?:Pol|Polisi|Inf|Kav|Arh|Arm|Czi|Cpm|Cba|Laut|Mar|Pnb|Sus|TNI|H|Hj|Dr|Ir|Drs)\b\.?)"
    r"{0,6}"
    r"(?P<name>(?:[ ](?!Pol\b|Inf\b)[A-Z][a-z'\u2019]{1,20}\b(?![.]\w)){1,4})"
)
_NAMED_PLACE = re.compile(
    r"(?:Jalan|Jl\.?|Jln\.?|Gedung|Masjid|Musala|Stadion|RSUD|RSU|RS|RSPAD|Rumah Sakit|Bandara"
    r"|Pasar|Lapangan|Universitas|Pondok|Ponpes|Pesantren|Yayasan|Aula|GOR|Taman|Terminal|Gang|Makam"
    r"|almarhum|almarhumah)\s+$",
    re.IGNORECASE,
)


def titled_names_are_officials(item: ItemText, known: Known) -> Iterator[Problem]:
    """H606: a name with rank or title in the body that no official of the item carries."""
    del known
    seen: set[str] = set()
    for found in _TITLED.finditer(item.prose):
        words = plain_ascii(found["name"]).split()
        if item.carried.intersection(words) or seen.intersection(words):
            continue
        if _NAMED_PLACE.search(item.prose[max(0, found.start() - 30) : found.start()]):
            continue
        seen.update(words)
        yield item.sheet.body_problem("H606", found.start(), value=fold_spaces(found[0]))


def photographs_have_credits(item: ItemText, known: Known) -> Iterator[Problem]:
    """H608: a photograph without `credit`."""
    del known
    for path in item.entries("images"):
        if not item.sheet.text(*path, "credit"):
            file = item.sheet.text(*path, "file") or ""
            yield item.sheet.problem("H608", path, value=file)


def items_have_a_summary(item: ItemText, known: Known) -> Iterator[Problem]:
    """H609: an item without `summary`."""
    del known
    if not item.sheet.text("summary"):
        yield item.sheet.problem("H609", ())


_MARKED = re.compile(r"(?<!\w)([*_~`]{1,3})(?=\S)[^*_~`]+(?<=\S)\1(?!\w)")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55]")


def titles_are_plain_words(item: ItemText, known: Known) -> Iterator[Problem]:
    """H610: marks, emoji or an address in the title, where they stay as they are typed."""
    del known
    title = item.sheet.text("title") or ""
    found = [
        match[0] for pattern in (_MARKED, _PICTURES, _ADDRESS) if (match := pattern.search(title))
    ]
    if found:
        shown = ", ".join(f"`{part}`" if "`" not in part else part for part in found)
        yield item.sheet.problem("H610", ("title",), value=shown)


Rule = Callable[[ItemText, Known], Iterable[Problem]]
RULES: tuple[Rule, ...] = (
    officials_have_roles,
    events_have_a_venue,
    agreements_are_referred_to,
    lists_are_whole,
    abbreviations_are_known,
    titled_names_are_officials,
    numbers_are_registered,
    photographs_have_credits,
    items_have_a_summary,
    titles_are_plain_words,
)
