"""Page lines: those around a report that say when, where and by whom it was published."""

import re
from collections.abc import Sequence

from gazette.press_text.dates.date_words import ENGLISH_WEEKDAYS, WEEKDAY_WORDS
from gazette.press_text.letters import plain
from gazette.press_text.media.paper_names import of_the_trade

# Lines around a report that name the medium it stood in.
_ITS_MEDIUM = re.compile(
    r"(?:artikel|berita) ini (?:telah|sudah|pertama)?\s*(?:kali )?"
    r"(?:tayang|terbit|dimuat|diterbitkan)(?: sebelumnya| pertama kali)? (?:di|oleh|pada)\s+"
    r"(?P<shown>[^\s,]{3,40}(?: (?-i:[A-Z])[\w.]+){0,2})"
    r"|(?:silakan )?(?:ikuti|simak|baca|dapatkan|update|cek)\b.{0,60}?\b(?:dari|di|oleh)\s+"
    r"(?P<followed>(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])[\w.]+){0,2}?)\s+(?:lainnya\s+)?"
    r"(?:di|melalui|lewat)\s+"
    r"(?:kanal\s+|saluran\s+|channel\s+)?(?:Goo|Whats|Tele|YouTube).*"
    r"|(?:copyright|hak cipta|©|\(c\))\W*(?:©|\(c\))?\W*(?:20\d\d\W*)?(?:-\s*20\d\d\s*)?"
    r"(?P<owner>[\w-]+(?:\.[a-z]{2,6}){1,3}"
    r"|(?-i:(?!ALL\b)[A-Z]{4,}(?: [A-Z]{3,})?)(?=\W*(?:20\d\d)?\W*$)"
    r"|(?P<titled>(?-i:[A-Z]\w+(?: [A-Z]\w+){0,3}))(?=\W*(?:20\d\d)?\W*$))\b.*",
    re.IGNORECASE,
)
_DAY = (
    rf"(?:(?:{WEEKDAY_WORDS}|{ENGLISH_WEEKDAYS})\s*,?\s*)?"
    r"(?:\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.,-]+\d{4}|[a-z]{3,9} \d{1,2}, \d{4}|"
    r"\d{4}-\d{2}-\d{2})"
)
_HOUR = r"(?:(?:jam|pukul)\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:wib|wita|wit|am|pm)?"
_BETWEEN = r"[\s,|/•-]*"
_DATE_LINE = re.compile(rf"{_DAY}{_BETWEEN}(?:{_HOUR})?\W*", re.IGNORECASE)
_TIMED_LINE = re.compile(  # `Kompas.com - 24/05/2022, 12:20 WIB`, `... 17:06 WIB Sumadi/JIBI`
    rf"(?:[\w.]{{3,25}}(?: [\w.]+){{0,2}}\s*[-|,]\s*)?{_DAY}{_BETWEEN}{_HOUR}\b.{{0,60}}",
    re.IGNORECASE,
)
_POSTED_LINE = re.compile(  # `Diterbitkan: 3 Mei 2024`, `By Admin On Sabtu, Maret 30, 2024`
    r"(?:(?:di)?(?:posting|terbit|publikasi|tayang|unggah|rilis)(?:kan)?|posted|published|"
    rf"(?:last )?updated?|by|oleh)\b[^.!?]{{0,50}}?\b{_DAY}\W{{0,4}}(?:by |oleh |in |di )?"
    r"[^.!?]{0,40}",
    re.IGNORECASE,
)
_TELLS = re.compile(  # a sentence, or the line of a release that says when and where it was
    r"[.!?][\"')]*$|[a-z]{3}\. [A-Z]|\b(?:telah|bertempat|tempat|di|s/d|selesai|dilaksanakan|"
    r"berlangsung|menggelar|dalam rangka)\b",
    re.IGNORECASE,
)


def is_date_line(line: str) -> bool:
    """Whether a line is nothing but a date, perhaps with a time: when the page was published."""
    text = re.sub(r"^(?:[A-Z]\w+\s*[·•|]|/)\s*", "", plain(line))
    if len(line) < 70 and _DATE_LINE.fullmatch(text) is not None:
        return True
    return (
        len(line) < 130
        and not text[:1].islower()
        and _TELLS.search(text) is None
        and (_TIMED_LINE.fullmatch(text) is not None or _POSTED_LINE.fullmatch(text) is not None)
    )


_ADDRESS = re.compile(
    r"(?P<label>(?:sumber|source|link(?: berita)?|tautan|url|(?:baca )?selengkapnya)\b\W*)?"
    r"(?P<address>https?://[\w.-]+\.[a-z]{2,}/\S{4,})",
    re.IGNORECASE,
)


_OF_A_CHANNEL = re.compile(  # where people share and meet, not where a report stands
    r"//(?:[\w-]+\.)*(?:(?:whatsapp|telegram|youtube|instagram|facebook|tiktok|twitter|threads|"
    r"forms|zoom|linktr|google)\.\w+|(?:x|fb)\.com|(?:t|wa)\.me|youtu\.be|bit\.ly|s\.id|goo\.gl)/",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(  # a line whose address is not the text's own: `Tonton videonya:`
    r".{0,40}\b(?:baca|simak|lihat|tonton|gabung|ikuti|daftar|unduh|kunjungi|klik|info\w*|tautan|"
    r"terkait|video\w*)\b.{0,40}$",
    re.IGNORECASE,
)


def address_of(lines: Sequence[str]) -> str | None:
    """The address that stands alone above the text, or below it as its source.

    The last line is its source too, where no other line is an address and none leads to it.
    """
    filled = [line.strip() for line in lines if line]
    alone = {n: found for n, line in enumerate(filled) if (found := _ADDRESS.fullmatch(line))}
    for number, found in alone.items():
        if number < 3 or found["label"]:
            return found["address"]
    last = alone.get(len(filled) - 1) if len(alone) == 1 and len(filled) > 3 else None
    if last is None or _OF_A_CHANNEL.search(last["address"]) or _LEADS_TO.match(filled[-2]):
        return None
    return last["address"]


def is_address(line: str) -> bool:
    """Whether a line is nothing but an address, perhaps labelled as the source."""
    return _ADDRESS.fullmatch(line.strip()) is not None


def names_its_medium(line: str) -> str | None:
    """The medium that a line around the report names as its own: `... telah tayang di X.com`."""
    if len(line) > 300:
        return None
    found = _ITS_MEDIUM.match(plain(line).strip())
    if found and found["titled"] and not of_the_trade(found["titled"]):
        return None
    named = (found["shown"] or found["followed"] or found["owner"]) if found else None
    if not named or re.fullmatch(r"(?:google|kami|sini|link|kanal|berita|news)\b.*", named, re.I):
        return None
    return named.strip(" .,\"'")
