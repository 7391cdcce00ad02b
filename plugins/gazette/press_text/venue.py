"""Venue: the place where an event was held, as printed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette.press_text.date_context import HELD
from gazette.press_text.sentences import Body

_HELD = re.compile(HELD, re.IGNORECASE)
_PLACES = (
    "aula|auditorium|gedung|kantor|mapolres\\w*|mapolsek\\w*|mapolda|mako\\w*|makorem|markas|"
    "ruang(?:an)?|balai|balai kota|balaikota|"
    "pendopo|pendapa|hotel|lapangan|masjid|mushol?la|mushola|gereja|vihara|pura|pos|posko|poskamling|halaman|sekretariat|rumah|"
    "alun-alun|kafe|cafe|kedai|warung|warkop|resto\\w*|rm|sman|smpn|smkn|sdn|sma|smp|smk|sd|mts\\w*|man|kampus|universitas|stadion|gor|"
    "taman|pantai|dermaga|pelabuhan|wisma|asrama|graha|ballroom|pasar|terminal|bundaran|simpang|perempatan|lobi|lobby|convention|"
    "gelanggang|pondok|ponpes|pesantren|villa|vila|islamic|gedung "
    "serba|puskesmas|rsud|rs|saung|joglo|bumi perkemahan|buper|camp|"
    "perumahan|komplek|kompleks|dusun|kampung|jalan|jl|jln|tps|bank|kolam|waduk|embung|bendungan|sungai|bantaran|lokasi|command|"
    "hall|studio|museum|monumen|tugu|kelenteng|klenteng|makam|tpu|gudang|bengkel|lantai|paseban|bale|rupatama|mal|mall|pusdiklat|"
    "unit|sanggar|area|wana|kebun|lahan|persawahan|tribun|sport|jembatan|rooftop|kediaman|camping|lab\\w*|perpustakaan|pusat|"
    "wahana|kawasan|obyek|objek|sirkuit|bukit|desa|kelurahan|nagari|gampong|grumbul|dukuh|padukuhan|istana|keuskupan|"
    "baruga|rujab|rumdin|sasana|batalyon|yonif|meunasah|surau|langgar|betang|tongkonan|honai|"
    "keraton|kraton|puri|bangsal|anjungan|pasanggrahan|kapanewon|"
    "bandara|stasiun|rest area|mess|barak|basecamp|wantilan|bale banjar|mapolsub\\w*|plaza"
)
_VENUE = re.compile(
    rf"\b(?P<how>tempat(?:nya)?\s*:|bertempat\s+di|bertempat|berlokasi\s+di|dipusatkan\s+di|berpusat\s+di|tempat(?:nya)?\s+di|tepatnya\s+di|"
    rf"digelar\s+di|dilaksanakan\s+di|diadakan\s+di|berlangsung\s+di|diselenggarakan\s+di|dihelat\s+di|dilakukan\s+di|"
    rf"dilangsungkan\s+di|di\s+ruang(?:an)?\s+kerja(?:nya)?\s*,|"
    rf"(?:di)?(?:gelar|laksanakan|adakan|langsungkan|selenggarakan)(?=\s+(?:Kantor|Aula|Gedung|Balai|Pendopo)\b)|"
    rf"mengunjungi|meninjau|menyambangi|mendatangi|di|ke)\s*"
    rf"(?P<place>(?:dalam\s+|tempat\s+|depan\s+|sekitar\s+|salah satu\s+)?(?:{_PLACES})\b\.?)",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\s(?:pada|yang|dengan|untuk|guna|dalam rangka|dan (?=di|meng|mem|men|dipimpin|"
    r"dihadiri|diikuti|dibuka|disaksikan|berlangsung)|"
    r"serta (?=di|dihadiri)|dihadiri|diikuti|dipimpin|dibuka|oleh|bersama|saat|sebagai|"
    r"sekitar pukul|sekira|pukul|mulai|selama|berlangsung|"
    r"telah|juga|belum lama|ini|itu|tersebut|setempat|hari|tanggal|tgl|bahwa|karena|setelah|usai|"
    r"agar|adalah|merupakan|melalui|antara|akan|sudah|"
    r"langsung|secara|sambil|terkait|tentang|mengenai|menjadi|beserta|didampingi|"
    r"disambut|turut|hadir|para|mereka|se-|menjelang|jelang|kemarin|"
    r"(?:me(?:ng|m|n|ny|l|r)[a-z]+)|(?i:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad))\b"
    r"|[;:\"]|\.\s|\.$|\s[-|]\s|\((?=\s*\d)|,\s*(?=(?:(?i:senin|selasa|rabu|kamis|"
    r"jum'?at|sabtu|minggu|ahad|provinsi|prov\b|kabupaten|kab\b|kota\b|jawa|sumatera|"
    r"kalimantan|sulawesi|bali\b|papua)|pada|yang|dengan|\(?\d|"
    r"dipimpin|dihadiri|diikuti|dan|serta|untuk|guna|dalam|hadir|turut|ini|itu|oleh|"
    r"sebagai|kegiatan|acara|me[a-z]+|di[a-z]{4,}|saat|usai|sekitar|"
    r"sekira|pukul|hari|tanggal|ber[a-z]+|adalah|bersama)\b)",
)
_ADDRESS = re.compile(
    r",\s*(?=(?:lobby|lobi|kantor|gedung|hotel|mapol\w+|markas|rumah (?:dinas|jabatan)|"
    r"jalan|jl|jln|desa|kelurahan|kel|kecamatan|kec|rt|rw|dusun|dsn|lantai|"
    r"kompleks?|komplek|nagari|distrik|ds)\b)",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:desa|kelurahan|kecamatan|distrik|nagari|gampong|wilayah|kawasan|area|jalan|jl|"
    r"jln|dusun|kampung|pasar|sungai|unit|pusat|lokasi|rumah|taman|bank)\.?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueFound:
    """A venue as printed, e.g. `Aula Markas PMI Kota Cilegon`."""

    venue: str
    start: int
    end: int


_AFTER_DATE = re.compile(
    rf"\d\)?\s*,\s*(?P<how>)(?P<place>(?:{_PLACES})\b)\.?\s+[A-Z]", re.IGNORECASE
)


_UNLISTED = re.compile(
    r"\b(?P<how>bertempat\s+di|bertempat|dipusatkan\s+di|(?:digelar|dilaksanakan|diadakan|"
    r"berlangsung|diselenggarakan|dihelat|dilangsungkan)\s+di)\s+(?P<place>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2})"
)
_OWN_NAMED = re.compile(  # `di Anjong Mon Mata Komplek Meuligoe`: its own name, then a known word
    r"\b(?P<how>di)\s+(?P<place>(?:[A-Z][\w'-]*\s){1,4}?"
    r"(?:Kompleks|Komplek|Kantor|Gedung|Hotel|Setda|Mapol\w+|Kampus))\b"
)


def find_venue(
    body: Body, date_words: str | None, areas: frozenset[str] = frozenset()
) -> VenueFound | None:
    """Return the place that the text gives for the event, or None.

    *areas* are regions as printed: alone they are no venue.
    """
    best: tuple[float, VenueFound] | None = None
    for score, found in _candidates(body, date_words, areas):
        if best is None or score > best[0]:
            best = (score, found)
    return best[1] if best and best[0] >= 2 else None


_DATED = re.compile(  # a day at once behind a place: `di halaman sekolah, Sabtu (22/6)`
    r"\s*,?\s*(?:pada\s+)?(?:(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b|"
    r"\(\d{1,2}[/ ])",
    re.IGNORECASE,
)
_SMALL_AREA = re.compile(r"(?:desa|kelurahan|dusun|kampung|jalan|wilayah|lokasi|kawasan|area)\b")
_HALL = re.compile(
    r"(?:aula|pendopo|pendapa|balai|gedung|halaman|ruang(?:an)?|kantor|lapangan)\b", re.I
)
_NO_VENUE = re.compile(
    r"(?:kabupaten|kab|kota|provinsi|prov|kecamatan|kec|distrik|indonesia|seluruh|setiap|tengah|"
    r"wilayah|daerah|bulan|hari|tahun|tanggal|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|"
    r"jawa|sumatera|kalimantan|sulawesi|papua|bali|maluku|nusa)\b",
    re.IGNORECASE,
)


def _candidates(
    body: Body, date_words: str | None, areas: frozenset[str]
) -> Iterator[tuple[float, VenueFound]]:
    date_at = body.text.find(date_words) if date_words else -1
    date_sentence = body.sentence_at(date_at) if date_at >= 0 else None
    unlisted = [
        match for match in _UNLISTED.finditer(body.plain)
        if not _NO_VENUE.match(match["place"]) and match["place"] not in areas
    ]  # fmt: skip
    listed = (*_VENUE.finditer(body.plain), *_AFTER_DATE.finditer(body.plain))
    for match in (*listed, *_OWN_NAMED.finditer(body.plain), *unlisted):
        sentence = body.sentence_at(match.start())
        how = match["how"].casefold()
        start = match.start("place")
        end = _end(body.plain, match.end("place"), min(sentence.end, start + 160))
        words = body.words(start, end).strip(" ,.-–(")
        words = re.sub(r"^(?:di )?(?:dalam|tempat) ", "", _without_parents(_balanced(words)))
        if len(words) < 4 or (words.islower() and len(words.split()) < 2):
            continue
        named = re.search(r"[A-Z0-9]", words[1:]) or words[:1].isupper()
        if how not in ("di", "ke", "") and not how.startswith("me") and _HALL.match(words):
            named = named or len(words.split()) > 2
        dated = _DATED.match(body.plain, end) and not _SMALL_AREA.match(words)
        if not named and not dated:
            continue
        score = 3.0 if sentence.paragraph == 0 else 2.0 if sentence.paragraph <= 2 else 0.5
        if how not in ("di", "ke", ""):
            score += 3
        if date_sentence is not None and sentence == date_sentence:
            score += 2
        before = body.plain[sentence.start : match.start()]
        if _HELD.search(before):
            score += 1.5
        if re.search(r"\b(?:sebelumnya|sebelum ini|pernah)\b|^Selain\b", before[-90:], re.I):
            score -= 4
        if re.search(r"\bterletak\s*$", before):
            score -= 3
        if re.match(r"(?:bandara|pelabuhan|stasiun|terminal)\b", words, re.I) and re.search(
            r"\b(?:tiba|berangkat|setiba(?:nya)?|mendarat|kedatangan|dijemput|disambut)\b",
            before,
            re.I,
        ):
            score -= 3
        if body.in_quotation(match.start()):
            score -= 3
        if how == "ke" or how.startswith("me"):
            score -= 2.5 if how == "ke" else 4.5
        if _WEAK.match(match["place"]):
            score -= 1.5
        if re.search(
            r"\b(?:ketua|kepala|camat|lurah|warga|tinggal|berdomisili|bencana|banjir|"
            r"siswa|terdampak|sejak|mahasiswa|masyarakat|sekolah|pemilih\w*)\s*$",
            before,
            re.I,
        ):
            score -= 2
        yield score, VenueFound(venue=words, start=start, end=start + len(words))


def _end(text: str, start: int, limit: int) -> int:
    """Where the venue ends: before a date, a verb or a region, address parts included."""
    window = text[start:limit]
    stop = _STOP.search(window)
    while (
        stop
        and stop[0].startswith(". ")
        and re.search(
            r"\b(?:jl|jln|rm|(?<=[ .])[a-z]|kel|kec|no|rt|rw|ds|kab|dr|h|gg|st)$",
            window[: stop.start()],
            re.I,
        )
    ):
        stop = _STOP.search(window, stop.end())
    end = stop.start() if stop else len(window)
    comma = window.find(",", 0, end)
    while comma >= 0:
        if not _ADDRESS.match(window, comma):
            end = comma
            break
        comma = window.find(",", comma + 1, end)
    return start + end


def _without_parents(words: str) -> str:
    """A village as venue without the district and regency around it."""
    found = re.match(r"(?:desa|kelurahan|kel\.|kampung|nagari|gampong)\s", words, re.I)
    parents = re.search(r",?\s(?:kecamatan|kec\.|distrik|kabupaten|kab\.|kota)\s", words, re.I)
    return words[: parents.start()] if found and parents else words


def _balanced(words: str) -> str:
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")].rstrip(" ,")
    return words.rstrip(")") if words.count(")") > words.count("(") else words
