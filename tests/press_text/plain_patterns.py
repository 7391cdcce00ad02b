"""A yardstick: a press text read by plain patterns, one or two for each field.

It has no rule that weighs one place of the text against another. What the rules of `draft` are worth
is how far they are ahead of it on the same texts; how hard a lot of texts is, how it fares on them.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from gazette.domain.regions import Gazetteer

_DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_MONTHS = {
    name[:length]: number
    for number, name in enumerate(
        "januari februari maret april mei juni juli agustus september oktober november desember".split(),
        start=1,
    )
    for length in (3, len(name))
} | {"agt": 8, "nop": 11, "sept": 9}
_LONGEST_FIRST = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    r"(?:(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*,?\s*)?\(?(\d{1,2})"
    rf"(?:\s*(?:-|s/d)\s*\d{{1,2}})?[\s/.-]+({_LONGEST_FIRST}|\d{{1,2}})\b(?:[\s/.-]+(\d{{4}}))?",
    re.IGNORECASE,
)
_TYPES: Mapping[str, str] = {
    "penandatanganan": r"menandatangani|penandatanganan|mou|nota kesepahaman",
    "pelantikan": r"dilantik|pelantikan|melantik|dikukuhkan|serah terima",
    "musyawarah": r"musda|muscab|musyawarah|konferensi|musrenbang|rapat anggota",
    "jumat-curhat": r"jum'?at curhat|minggu kasih",
    "audiensi": r"audiensi|silaturahmi",
    "pelatihan": r"pelatihan|bimtek|workshop|diklat|bimbingan teknis",
    "penyerahan-bantuan": r"bantuan|santunan|menyalurkan|sembako",
    "bakti-sosial": r"donor darah|bakti sosial|kerja bakti|khitanan|gotong royong",
    "tanggap-bencana": r"banjir|longsor|gempa|evakuasi|kebakaran",
    "pengamanan": r"pengamanan|patroli|razia|operasi",
    "sosialisasi": r"sosialisasi|penyuluhan|edukasi|seminar",
    "rakor": r"rapat|rakor|koordinasi",
    "peringatan": r"peringatan|upacara|hut ke|hari jadi|apel",
    "kunjungan": r"kunjungan|mengunjungi|meninjau|kunker",
}
_NAME = r"[A-Z][\w'’.-]*"
_TITLES = (
    r"(?:(?:Drs?|Prof|Hj?|Ir|KH|AKP|AKBP|Kombes(?: Pol)?|Kompol|Iptu|Ipda|"
    r"(?:Letkol|Mayor|Kapten|Brigjen)(?: \w+)?)\.?\s+)+"
)
_OFFICE = (
    r"(?:Wakil |Plt\.? |Pj\.? )?(?:Ketua|Sekretaris|Bendahara|Kapolres(?:ta)?|Kapolsek|Kapolda|Dandim|"
    r"Danramil|Bupati|Wali ?[Kk]ota|Gubernur|Camat|Kepala|Rektor|Direktur|Sekda|Kabag|Kasat|Kadis|"
    r"Lurah|Kades)(?:\s+(?:Umum|[A-Z]\w*)){0,5}"
)
_IN_OFFICE = re.compile(rf"({_OFFICE}),?\s+(?:{_TITLES})?({_NAME}(?:\s+{_NAME}){{1,3}})")
_TITLED = re.compile(rf"{_TITLES}({_NAME}(?:\s+{_NAME}){{0,3}})")
_BODY = re.compile(
    r"\b((?:(?:DPD|DPC|DPW|PD|PC|PW|Pengurus \w+)\s+)?(?:Senkom(?: Mitra Polri)?|PMI|KONI|PWI|KNPI|FKUB|"
    r"FKDM|Pramuka|PKK|Karang Taruna|Baznas|MUI|NU|Muhammadiyah|LDII|Polres(?:ta)?|Polsek|Polda|Kodim|"
    r"Koramil|Pemkab|Pemkot|Pemprov|Pemerintah (?:Kabupaten|Kota|Provinsi)|Dinas \w+|BPBD|DPRD|Kejari|"
    r"Universitas|Kadin|HIPMI|BNN\w?|KPU|Bawaslu|IDI|IBI|PGRI)"
    r"(?:\s+(?:Kabupaten|Kota|Provinsi))?(?:\s+[A-Z][\w/]+){0,3})"
)
_NUMBER = re.compile(r"\b(?:Nomor|No\.?)\s*:?\s*([A-Z0-9][\w./-]*/[\w./-]+)")
_VENUE = re.compile(
    r"\b(?:di|bertempat di)\s+((?:[Aa]ula|[Gg]edung|[Kk]antor|[Rr]uang(?:an)?|[Hh]otel|[Ll]apangan|"
    r"[Pp]endopo|[Bb]alai|[Mm]asjid|[Rr]umah|[Mm]apol\w+)(?:\s+(?:[A-Z0-9][\w.-]*|rapat|dinas)){0,6})"
)
_POINT = re.compile(r"^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-•*])\s+(.{4,})$", re.MULTILINE)
_HOST = re.compile(
    r"^\W*(?:[\w .]+,\s*)?([A-Z][\w.-]+\.(?:com|id|net|COM|ID|NET)|[A-Z]{4,})\s*[-–—,|]",
    re.MULTILINE,
)
_CREDIT = re.compile(r"\((?:\w+/)?([A-Z][\w.]+)\)\s*$")
_LEAD = 900  # letters in which the bodies that act are looked for


def read_plainly(text: str, gazetteer: Gazetteer, today: date) -> dict[str, Any]:
    """What the patterns make of *text*, in the form of `draft --format json`."""
    people: dict[str, str | None] = {}
    for role, name in _IN_OFFICE.findall(text):
        people.setdefault(name.strip(" ."), role)
    for name in _TITLED.findall(text):
        people.setdefault(name.strip(" ."), None)
    venue = _VENUE.search(text)
    medium = _HOST.search(text) or _CREDIT.search(text)
    bodies = dict.fromkeys(_BODY.findall(text[:_LEAD]))
    lines = [line for line in text.splitlines() if line.strip()]
    return {
        "title": lines[0].strip() if lines else None,
        "published": None,
        "event": {
            "date": _day(text, today),
            "type": _type(text),
            "venue": venue[1].strip(" .") if venue else None,
        },
        "region": _region(text, gazetteer),
        "officials": [{"bare_name": name, "role": role} for name, role in people.items()],
        "organisations": [{"name": name} for name in [*bodies][:3]],
        "agreement_numbers": [number.rstrip(".,;)") for number in _NUMBER.findall(text)],
        "commitments": [{"text": point.strip(), "listed": True} for point in _POINT.findall(text)],
        "source": {"name": medium[1] if medium else None},
    }


def _day(text: str, today: date) -> str | None:
    """The first day that is printed with its year, or that its weekday fits in the latest one."""
    for weekday, day, month, year in _DATE.findall(text):
        number = _MONTHS.get(month.lower()) or (int(month) if month.isdigit() else 0)
        named = weekday.lower().replace("'", "")
        for one in _years(year, named, today):
            try:
                found = date(one, number, int(day))
            except ValueError:
                continue
            if year or (found <= today and _DAYS[found.weekday()] == named):
                return found.isoformat()
    return None


def _years(year: str, weekday: str, today: date) -> Iterator[int]:
    if year:
        yield int(year)
    elif weekday:
        yield from range(today.year, today.year - 15, -1)


def _type(text: str) -> str | None:
    """The type of which a word comes first in the head."""
    found = [(re.search(pattern, text[:600], re.I), name) for name, pattern in _TYPES.items()]
    return min(((at.start(), name) for at, name in found if at), default=(0, None))[1]


def _region(text: str, gazetteer: Gazetteer) -> list[str]:
    """The regency or city that is named in full, else by its bare name; the first of them."""
    found: list[tuple[int, int, str]] = []
    for code, region in gazetteer.regions.items():
        if code.count(".") == 1:
            bare = re.sub(r"^(?:Kabupaten|Kota)(?: Administrasi)? ", "", region.name)
            for rank, name in enumerate((region.name, bare)):
                if at := re.search(rf"\b{re.escape(name)}\b", text):
                    found.append((rank, at.start(), code))
    return [min(found)[2]] if found else []
