"""Venue subjects: places that a sentence speaks of, `Aula X, Kantor Y, menjadi tempat rapat`."""

import re
from collections.abc import Iterator

from gazette.press_text.dates.date_words import WEEKDAY_WORDS
from gazette.press_text.places.venue_words import HOUSES, PLACES
from gazette.press_text.sentences import Body

_BEGINS = re.compile(rf"(?:{PLACES}|{HOUSES})\b(?!-)", re.IGNORECASE)  # not `Rumah-rumah`
BECAME = re.compile(
    r",?\s(?:(?:menjadi|jadi|dijadikan|dipilih (?:menjadi|sebagai)) (?:tempat|lokasi|saksi)|"
    r"di(?:pakai|gunakan|manfaatkan) (?:untuk|sebagai|buat|menggelar|dalam))\b",
    re.IGNORECASE,
)
_VISITED = re.compile(  # `Mapolres X menerima kunjungan`, `SDN X didatangi petugas`
    r",?\s(?:di(?:datangi|kunjungi|sambangi|tinjau|patroli|padati|penuhi|bersihkan)|"
    r"menerima kunjungan)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(  # before a day, or the regency around it
    rf",?\s(?:pada|hari|(?:{WEEKDAY_WORDS})\b|\(?\d{{1,2}}[/ ]\d|"
    r"(?<=, )(?:kabupaten|kab|kota|provinsi|prov)\b)",
    re.IGNORECASE,
)
_NO_VENUE = re.compile(  # what is meant by `Gedung itu`, `Balai yang dulu pernah`, `Kantor akan`
    r"\b(?:itu|ini|tersebut|yang|akan|bakal|hendak|pernah|kerap|sering|selalu|biasa\w*|dulu\w*|"
    r"bukan|tidak|belum|dan (?:kini|me\w+|di\w+)|sejak|dibangun|berdiri|milik)\b",
    re.IGNORECASE,
)
_LONGEST = 150  # letters of a place with its address and a day


def subjects(body: Body) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    """Where such places stand, each with what is said of it: it became the venue, was visited."""
    for sentence in body.sentences:
        dash = body.plain.find(" - ", sentence.start, sentence.start + 60)
        for start in {sentence.start, dash + 3 if dash >= 0 else sentence.start}:
            begins = _BEGINS.match(body.plain, start, sentence.end)
            reach = min(sentence.end, start + _LONGEST)
            for verb in (BECAME, _VISITED) if begins else ():
                said = verb.search(body.plain, start, reach)
                end = _end(body.plain[start : said.start()], verb) if said else 0
                if end:
                    yield start, start + end, verb


def _end(words: str, verb: re.Pattern[str]) -> int:
    """Where the place in *words*, all before the verb, ends; 0 if it names none."""
    if _NO_VENUE.search(words) or re.search(r"[;:\"\n]", words):
        return 0
    ends = _ENDS.search(words)
    place = words[: ends.start()] if ends else words
    place = place.split(",")[0] if verb is _VISITED else place
    named = re.search(r"\s(?:[A-Z]|\d)", place)
    return len(place.rstrip(" ,")) if named else 0
