"""Venue end: where the name of a place ends, and what of its address is no part of it."""

import re

from gazette.press_text.dates.date_words import WEEKDAY_WORDS

_STOP = re.compile(
    r"\s(?:pada|yang|dengan|untuk|guna|dalam rangka|dan (?=di|meng|mem|men|dipimpin|"
    r"dihadiri|diikuti|dibuka|disaksikan|berlangsung|ikut|turut|hadir)|"
    r"serta (?=di|dihadiri)|dihadiri|diikuti|dipimpin|dibuka|oleh|bersama|saat|sebagai|"
    r"sekitar pukul|sekira|pukul|mulai|selama|berlangsung|"
    r"telah|juga|belum lama|ini|itu|tersebut|setempat|hari|tanggal|tgl|bahwa|karena|setelah|usai|"
    r"agar|supaya|sehingga|demi|adalah|merupakan|melalui|antara|akan|sudah|"
    r"langsung|secara|sambil|terkait|tentang|mengenai|menjadi|beserta|didampingi|"
    r"disambut|turut|hadir|para|mereka|se-|menjelang|jelang|kemarin|"
    rf"(?:me(?:ng|m|n|ny|l|r)[a-z]+)|(?i:{WEEKDAY_WORDS}))\b"
    r"|[;:\"]|\.\s|\.$|(?<=[A-Za-z]{4})(?<!Prov)\.(?=[A-Z][a-z]{3})|\s[-|]\s|\((?=\s*\d)|"
    rf",\s*(?=(?:(?i:{WEEKDAY_WORDS}|"
    r"provinsi|prov\b|kabupaten|kab\b|kota\b|jawa|sumatera|"
    r"kalimantan|sulawesi|bali\b|papua)|pada|yang|dengan|\(?\d|"
    r"dipimpin|dihadiri|diikuti|dan|serta|untuk|guna|dalam|hadir|turut|ini|itu|oleh|"
    r"sebagai|kegiatan|acara|me[a-z]+|di[a-z]{4,}|saat|usai|sekitar|"
    r"sekira|pukul|hari|tanggal|ber[a-z]+|adalah|bersama)\b)",
)
_ADDRESS = re.compile(
    r",\s*(?=(?:lobby|lobi|kantor|gedung|hotel|mapol\w+|markas|rumah (?:dinas|jabatan)|"
    r"jalan|jl|jln|desa|kelurahan|kalurahan|kel|kecamatan|kec|rt|rw|dusun|dsn|lantai|"
    r"kompleks?|komplek|nagari|distrik|ds)\b)",
    re.IGNORECASE,
)
_STOREY = re.compile(  # told before its room: `Lantai 3, Ruang Senat`
    r"\W*(?:(?:ke-?)?\d{1,2}|[IVX]{1,4}|dasar),\s*(?=(?:ruang|aula|hall|ballroom|auditorium)\w*\s)",
    re.IGNORECASE,
)
_AT_STREET = re.compile(  # `GOR Melati, Jalan Kenanga`, `aula Melati Jalan Kenanga`
    r"(?P<house>(?:aula|auditorium|balai|gazebo|gedung|gor|graha|hotel|kantor|markas|masjid|pendopo|"
    r"resto|rm|ruang(?: rapat)?|rumah makan|sekretariat|stadion|wisma)\s[^,]*?[^\s,]{2}),?\s"
    r"(?:jalan|jln?\.?)\s\S.*",
    re.IGNORECASE,
)

_CAFE = re.compile(  # `Senja Cafe, Kecamatan Alok`
    r"(?P<house>[^,]+ (?:[CK]af[eé]|Coffee|Resto)),? (?:Kecamatan|Kec\.) \S.*"
)


def venue_end(text: str, start: int, limit: int) -> int:
    """Where the venue ends: before a date, a verb or a region, address parts included."""
    window = text[start:limit]
    stop = _STOP.search(window)
    while (
        stop
        and stop[0].startswith(". ")
        and re.search(
            r"\b(?:jl|jln|rm|(?<=[ .])[a-z]|(?<=\.)[a-z]{2,3}|kel|kec|no|rt|rw|ds|kab|dr|h|gg|st)$",
            window[: stop.start()],
            re.I,
        )
    ):
        stop = _STOP.search(window, stop.end())
    end = stop.start() if stop else len(window)
    storey = _STOREY.match(window)
    comma = window.find(",", storey.end() if storey else 0, end)
    while comma >= 0:
        if not _ADDRESS.match(window, comma):
            end = comma
            break
        comma = window.find(",", comma + 1, end)
    return start + end


def _without_parents(words: str) -> str:
    """A village as venue without the district and regency around it."""
    found = re.match(r"(?:desa|k[ea]lurahan|kel\.|kampung|nagari|gampong)\s", words, re.I)
    parents = re.search(
        r",?\s(?:kecamatan|kec\.|kapanewon|kemantren|distrik|kabupaten|kab\.|kota)\s", words, re.I
    )
    return words[: parents.start()] if found and parents else words


def without_address(words: str) -> str:
    """A house that has a name, without its street; a village without what is around it."""
    housed = _AT_STREET.match(words) or _CAFE.match(words)
    return housed["house"] if housed else _without_parents(words)


def balanced(words: str) -> str:
    """The words without a bracket that has no other half."""
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")].rstrip(" ,")
    return words.rstrip(")") if words.count(")") > words.count("(") else words
