"""Venue: the place where an event was held, as printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from gazette.press_text.dates.date_signs import HELD_WORDS, IS_HELD
from gazette.press_text.dates.date_words import WEEKDAY_WORDS
from gazette.press_text.places.venue_end import balanced, venue_end, without_address
from gazette.press_text.places.venue_subjects import BECAME, subjects
from gazette.press_text.places.venue_words import HOUSES, PLACES
from gazette.press_text.sentences import Body, Sentence

_REACH = 400  # letters before a place that are read; longer sentences are broken tables
_MOST_PLACES = 300  # of a text; no report needs more
_VENUE = re.compile(
    rf"\b(?!direktorat)(?P<how>tempat(?:nya)?\s*:|bertempat(?:\s+(?:di|pada))?|"
    rf"(?:berlokasi|dipusatkan|berpusat|tempat(?:nya)?|tepatnya)\s+di|"
    r"(?:pada|memadati|memenuhi|memakai|menempati)"
    r"(?=\s+(?:aula|gedung|halaman|lapangan|pendopo|balai|lokasi|ballroom|hotel)\b)|"
    r"(?:memadati|memenuhi)(?=\s+(?:masjid|mushol?la|gereja|vihara|pura|stadion|alun-alun)\b)|"
    rf"(?:dilakukan|diteken|ditandatangani|resmi\s+dibuka|{IS_HELD})\s+di|"
    rf"{IS_HELD}\s+(?:selama\s+)?(?:beberapa|\w+|\d+)\s+hari\s+di|di\s+ruang(?:an)?\s+kerja(?:nya)?\s*,|"
    rf"(?:di)?(?:gelar|laksanakan|adakan|langsungkan|selenggarakan)(?=\s+(?:Aula|Gedung|Balai|Pendopo)\b)|"
    rf"(?:pindah|dipindah(?:kan)?|dialihkan|berpindah)\s+ke|"
    r"(?:bergabung|daring|virtual|online|zoom(?:\s+meeting)?)\s+dari|"
    rf"mengunjungi|meninjau|menyambangi|mendatangi|di|ke)\s*"
    rf"(?P<place>(?:dalam\s+|tempat\s+|depan\s+|sekitar\s+|salah satu\s+)?"
    rf"(?:{PLACES}|{HOUSES})\b(?!-)\.?)",  # one of them: not `di gereja-gereja`
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:desa|kelurahan|kalurahan|kecamatan|distrik|nagari|gampong|wilayah|kawasan|area|jalan|jl|"
    r"jln|dusun|kampung|pasar|sungai|unit|pusat|lokasi|rumah|taman|bank)\.?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueFound:
    """A venue as printed, e.g. `Aula Markas PMI Kota Cilegon`."""

    venue: str
    start: int
    end: int
    around: str = ""  # its street, or the district of a village

    @property
    def address(self) -> str:
        """The venue with what is printed around it."""
        return self.venue + self.around


_AFTER_DATE = re.compile(
    rf"\d\)?\s*,\s*(?P<how>)(?P<place>(?:{PLACES})\b)\.?\s+[A-Z]", re.IGNORECASE
)


_UNLISTED = re.compile(
    rf"\b(?P<how>[Bb]ertempat(?:\s+di)?|(?:dipusatkan|(?:meng)?ambil (?:tempat|lokasi)|"
    rf"resmi\s+dibuka|{IS_HELD})\s+di)\s+"
    r"(?P<place>[A-Z][\w'-]+"
    rf"(?:(?:(?<= K[MNP])\.)?\s(?!(?i:{WEEKDAY_WORDS})\b)[A-Z][\w'-]+){{0,2}})"
)
_OWN_NAMED = re.compile(  # `di Anjong Mon Mata Komplek Meuligoe`: its own name, then a known word
    r"\b(?P<how>di)\s+(?P<place>(?:[A-Z][\w'-]*\s){1,4}?"
    r"(?:Kompleks|Komplek|Kantor|Gedung|Hotel|Setda|Mapol\w+|Kampus|Hall|Ballroom|Room|"
    r"Rumah (?:Dinas|Jabatan)|Rumdis|Rumdin|Rujab|"
    r"Convention|Plaza|Resto|[CK]af[eé]|Coffee|Park|Garden|Square|Cent(?:er|re)|Tower|Mall|Beach))\b"
)

_ADDRESSED = re.compile(  # no known word, but an address behind it: `di Kopi Senja, Jl. Melati`
    r"\b(?P<how>di)\s+(?P<place>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3})"
    r"(?=,\s(?:Jl|Jln|Jalan|Kelurahan|Gang|Gg)\b)"
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


def shown_venue(captions: Sequence[str]) -> VenueFound | None:
    """The place of a caption that shows the event, `Suasana rapat di Kantor X`; not in the body."""
    shown = (line for line in captions if _SHOWS.match(line))
    found = next(filter(None, (find_venue(Body(line), None) for line in shown)), None)
    return replace(found, start=0, end=0) if found else None


_SHOWS = re.compile(r"Suasana |[A-Z]{4,}\s?(?:--?|:)\s?[A-Z]")  # `LANTIK -- Pengurus X saat ...`
_DATED = re.compile(  # a day at once behind a place: `di halaman sekolah, Sabtu (22/6)`
    rf"\s*,?\s*(?:pada\s+)?(?:(?:hari\s+)?(?:{WEEKDAY_WORDS})\b|\(\d{{1,2}}[/ ])",
    re.IGNORECASE,
)
_SMALL_AREA = re.compile(
    r"(?:desa|kelurahan|kalurahan|dusun|kampung|jalan|wilayah|lokasi|kawasan|area)\b"
)
_HALL = re.compile(
    r"(?:aula|pendopo|pendapa|balai|gedung|halaman|ruang(?:an)?|kantor|lapangan)\b", re.I
)
_NO_VENUE = re.compile(
    r"(?:kabupaten|kab|kota|provinsi|prov|kecamatan|kec|distrik|indonesia|seluruh|setiap|tengah|"
    rf"wilayah|daerah|bulan|hari|tahun|tanggal|{WEEKDAY_WORDS}|"
    r"jawa|sumatera|kalimantan|sulawesi|papua|bali|maluku|nusa)\b",
    re.IGNORECASE,
)


def _candidates(
    body: Body, date_words: str | None, areas: frozenset[str]
) -> Iterator[tuple[float, VenueFound]]:
    date_at = body.text.find(date_words) if date_words else -1
    date_sentence = body.sentence_at(date_at) if date_at >= 0 else None
    for start, end, verb in subjects(body):
        score = _for_its_sentence(body, start, date_sentence) + (3 if verb is BECAME else 1)
        score -= 1.5 if _WEAK.match(body.plain[start:end].split()[0]) else 0
        yield score, VenueFound(venue=body.words(start, end), start=start, end=end)
    for match in islice(_places_in(body.plain, areas), _MOST_PLACES):
        sentence = body.sentence_at(match.start())
        start = match.start("place")
        end = venue_end(body.plain, match.end("place"), min(sentence.end, start + 160))
        words = body.words(start, end).strip(" ,.-–(")
        whole = re.sub(r"^(?:di )?(?:dalam|tempat) ", "", balanced(words))
        words = without_address(whole)
        before = body.plain[max(sentence.start, match.start() - _REACH) : match.start()]
        received = _OWN_ROOM.fullmatch(words) and _RECEIVES.search(before)
        if not received and not _is_venue(words, body.plain, end, how=match["how"].casefold()):
            continue
        score = _for_its_sentence(body, match.start(), date_sentence)
        score += _context(match, words, before)
        leads = body.plain[max(sentence.start, start - _REACH) : start]
        if date_sentence not in (None, sentence) and _PLANNED.search(leads):
            score -= 4.5
        around = whole.removeprefix(words)
        yield score, VenueFound(venue=words, start=start, end=start + len(words), around=around)


def _for_its_sentence(body: Body, start: int, dated: Sentence | None) -> float:
    """More for an early place, most in the sentence of the event's date, less in a quotation."""
    sentence = body.sentence_at(start)
    score = 3.0 if sentence.paragraph == 0 else 2.0 if sentence.paragraph <= 2 else 0.5
    if dated is not None and sentence == dated:
        return score + 2
    return score - (3 if body.in_quotation(start) else 0)


def _places_in(text: str, areas: frozenset[str]) -> Iterator[re.Match[str]]:
    """Every place that could be a venue, by the words that lead to it."""
    yield from _VENUE.finditer(text)
    yield from _AFTER_DATE.finditer(text)
    yield from _OWN_NAMED.finditer(text)
    for match in (*_ADDRESSED.finditer(text), *_UNLISTED.finditer(text)):
        if not _NO_VENUE.match(match["place"]) and match["place"] not in areas:
            yield match


_TELLS_ON = re.compile(
    r"\b(?:dan|atau|tetapi) (?:hanya|tidak|juga|akan|sudah|di[a-z]{4,}|me[a-z]{4,})\b"
)


_ANY_SCHOOL = re.compile(r"(?:SD|SMP|SMA|SMK|MTs|MA|RS)(?: [a-z]+)+")  # `di SMA favorit`
_MEANT = re.compile(r"\s(?:yang (?:sama|dimaksud)|itu|tersebut)\b")  # `masih di Hotel yang sama`


def _is_venue(words: str, text: str, end: int, *, how: str) -> bool:
    """Whether the words are those of a place: named, or with a day at once behind them."""
    if len(words) < 4 or (words.islower() and len(words.split()) < 2):
        return False
    if _ANY_SCHOOL.fullmatch(words):
        return False
    if " " not in words and _MEANT.match(text, end):
        return False
    if re.search(r"[A-Z0-9]", words[1:]) or words[:1].isupper():
        return True
    if _TELLS_ON.search(words):
        return False
    is_led_to = how not in _BARE and not how.startswith("me")
    if is_led_to and _HALL.match(words) and len(words.split()) > 2:
        return True
    return _DATED.match(text, end) is not None and not _SMALL_AREA.match(words)


def _context(match: re.Match[str], words: str, before: str) -> float:
    """What the words before a place add or take: held there, or earlier, visited, of people."""
    how = match["how"].casefold()
    score = 3.0 if how not in _BARE and not _FILLS.match(how) else 0.0
    score += 1 if how.startswith("tepatnya") else 0  # of two: the room within the house
    if HELD_WORDS.search(before):
        score += 1.5
    if _EARLIER.search(before[-90:]):
        score -= 4
    if _SET_UP.search(before):
        score -= 5
    if _STATION.match(words) and _ARRIVES.search(before):
        score -= 3
    if how == "ke" or (how.startswith("me") and not _FILLS.match(how)):
        score -= 2.5 if how == "ke" else 4.5
    if _WEAK.match(match["place"]):
        score -= 1.5
    if _OF_PEOPLE.search(before):
        score -= 2
    if how == "di" and _PURPOSE.search(before) and not HELD_WORDS.search(before):
        score -= 3
    if how.endswith(" dari") and not (how.startswith("bergab") or _FOLLOWS.search(before)):
        score -= 9
    if how == "ke" and _HANDS_OVER.search(before):
        score += 2.5
    return score


_OWN_ROOM = re.compile(r"ruang(?:an)? kerjanya", re.IGNORECASE)
_RECEIVES = re.compile(r"\b(?:(?:di|men)?(?:t|n)?erima|(?:di|me)?(?:sambut|nyambut))\b", re.I)
_PLANNED = re.compile(  # `Turnamen akan berlangsung di Gedung X`, told in a meeting elsewhere
    rf"\b(?:akan|bakal|rencananya|dijadwalkan|direncanakan)\s+(?:\w+\s+)?"
    rf"(?:dipusatkan|dibuka|bertempat|{IS_HELD})(?:\s+di)?\s*$",
    re.IGNORECASE,
)
_SET_UP = re.compile(  # `Pos itu didirikan, bertempat di Bundaran X`; `pasien dirawat di RSUD X`
    r"\b(?:dirawat|dirujuk|terletak|didirikan|dibangun|disiagakan)\s*,?\s*$", re.IGNORECASE
)
_BARE = ("di", "ke", "pada", "")
_FOLLOWS = re.compile(  # `mengikuti rapat secara virtual dari Aula X`, not who opened it from afar
    r"\b(?:mengikuti|ikuti|menyimak|bergabung)\b[^.;\"]{0,90}$", re.IGNORECASE
)
_FILLS = re.compile(r"mema(?:dati|kai)|memenuhi|menempati")  # those who met there
_HANDS_OVER = re.compile(  # `menyerahkan bantuan itu ke posko kebakaran`
    r"\b(?:menyerahkan|diserahkan|menyalurkan|disalurkan|mengantar\w*|diantar\w*)\b[^.;\"]{0,50}$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:sebelumnya|sebelum ini|pernah)\b|^Selain\b|"
    r"\b(?:merujuk|berdasarkan|buah)\s+(?:pada\s+)?(?:hasil|kerja)\b",
    re.IGNORECASE,
)
_STATION = re.compile(r"(?:bandara|pelabuhan|stasiun|terminal)\b", re.IGNORECASE)
_ARRIVES = re.compile(
    r"\b(?:tiba|berangkat|setiba(?:nya)?|mendarat|kedatangan|dijemput|disambut)\b", re.IGNORECASE
)
_PURPOSE = re.compile(  # `kerja sama untuk meningkatkan mutu pendidikan di Universitas X`
    r"\b(?:guna|untuk|demi)\s+(?:meningkatkan|memperkuat|mengembangkan|memajukan|mendukung)\b"
    r"[^,.;]{0,60}$",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"\b(?:ketua|kepala|camat|lurah|warga|tinggal|berdomisili|bencana|banjir|longsor|gempa|"
    r"kebakaran|"
    r"guru(?: besar)?|dosen|pengajar|mengajar|rektor|pegawai|karyawan|alumni|"
    r"siswa|terdampak|ditahan|bertugas|berdinas|sejak|mahasiswa|masyarakat|sekolah|pemilih\w*)\s*$",
    re.IGNORECASE,
)
