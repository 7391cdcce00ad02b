"""A corpus made up for measuring: any number of items in the contract's keys.

Region codes are real, everything else is synthetic and says so: people are "Contoh Nama 17",
organisations "Cabang Contoh 3". The same number gives the same bytes.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from gazette.intake.gazetteer import load_gazetteer

WORDS = (
    "kegiatan warga rapat koordinasi kecamatan pengurus anggota program pelatihan relawan "
    "bencana keamanan ketertiban lingkungan masyarakat pelayanan kerja sama lembaga bersama "
    "laporan evaluasi rencana tahun bulan kantor aula sekretariat peserta wilayah daerah tugas "
    "dukungan informasi komunikasi kesiapsiagaan gotong royong kesehatan pendidikan"
).split()
TYPES = "rakor audiensi pelatihan sosialisasi bakti-sosial kunjungan peringatan".split()
FIRST = "Adi Bayu Citra Dewi Eka Fajar Gita Hadi Indah Joko Kartika Lestari Mega Nanda".split()
LAST = "Contoh Sampel Rekaan Umpama Misal Percobaan Tiruan Andaian".split()
PER_OFFICIAL, PER_AGREEMENT, PER_ORGANISATION, PER_PROGRAMME = 10, 50, 20, 200
START = date(2005, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How many records of each kind a corpus of a size has."""

    items: int

    @property
    def officials(self) -> int:
        return max(3, self.items // PER_OFFICIAL)

    @property
    def agreements(self) -> int:
        return max(2, self.items // PER_AGREEMENT)

    @property
    def organisations(self) -> int:
        return max(3, self.items // PER_ORGANISATION)

    @property
    def programmes(self) -> int:
        return max(1, self.items // PER_PROGRAMME)


def write_corpus(folder: Path, items: int, *, words: int = 300) -> None:
    """Write a corpus of *items* news items with their registers below *folder*."""
    shape = Shape(items=items)
    gazetteer = load_gazetteer()
    districts = [
        district.code
        for province in gazetteer.children(None)
        for regency in gazetteer.children(province.code)
        for district in gazetteer.children(regency.code)
    ]
    chance = random.Random(items)
    chance.shuffle(districts)
    used = districts[: max(5, min(len(districts), items // 4))]
    _registers(folder, shape, used)
    for number in range(items):
        path, text = news_item(number, shape, used, words)
        _write(folder / path, text)


def person(number: int) -> str:
    """A name that is plainly made up, one for each number."""
    first = FIRST[number % len(FIRST)]
    last = LAST[number // len(FIRST) % len(LAST)]
    return f"{first} {last} {_letters(number // (len(FIRST) * len(LAST)))}".strip()


def _letters(number: int) -> str:
    found = ""
    while number:
        number, digit = divmod(number, 26)
        found += "abcdefghijklmnopqrstuvwxyz"[digit]
    return found.capitalize()


def news_item(number: int, shape: Shape, districts: list[str], words: int) -> tuple[str, str]:
    """The path and the text of one item."""
    chance = random.Random(number * 7919 + 17)
    span = 20 * 365
    on = START + timedelta(days=number * span // max(1, shape.items))
    published = on + timedelta(days=chance.randrange(3))
    organisation = number % shape.organisations
    officials = [(number * 3 + step) % shape.officials for step in range(chance.randrange(1, 4))]
    district = districts[number % len(districts)]
    opening = f"Rapat nomor {number} membahas laporan dan rencana bersama warga setempat."
    header = [
        "---",
        f"title: Rapat koordinasi contoh nomor {number} di kecamatan {district}",
        f"date: {published.isoformat()}",
        "event:",
        f"  type: {chance.choice(TYPES)}",
        f"  date: {on.isoformat()}",
        f"  time: {chance.randrange(7, 20):02d}.{chance.choice(('00', '30'))}",
        f"  venue: Aula contoh {number % 97}",
    ]
    if number % 40 == 0:
        header.append(f"  program: program-contoh-{number // 40 % shape.programmes}")
    header += [
        f"region: [{district[:5]}, {district}]",
        f"organisations: cabang-contoh-{organisation}",
        "officials:",
    ]
    for official in dict.fromkeys(officials):
        header += [
            f"  - name: H. {person(official)}, S.E.",
            f"    role: Ketua bidang {official % 9}",
            f"    organisation: cabang-contoh-{official % shape.organisations}",
            "    part: hadir",
        ]
    if number % 5 == 0:
        header += [
            "mou:",
            f"  - id: mou-contoh-{number % shape.agreements}",
            "    relation: menindaklanjuti",
            f"    points: [{number % 4 + 1}]",
        ]
    if number % 3 == 0:
        header += [
            "commitments:",
            "  - id: rencana",
            f"    text: Melaksanakan rencana bersama nomor {number}",
            f"    owner: cabang-contoh-{organisation}",
            "    strength: rencana",
            f"    due: {(on + timedelta(days=90)).isoformat()}",
            f"    evidence: {opening}",
        ]
    if number % 3 == 1 and number > 30:
        header += [
            "follow_ups:",
            f"  - of: rapat-contoh-{number - 1 - (number - 1) % 3}#rencana",
            "    status: berjalan",
        ]
    header += [
        "sources:",
        "  - name: Media Contoh",
        f"    url: https://media.example/{number}",
        "    relation: saduran",
        f"summary: Ringkasan rapat contoh nomor {number}.",
        "---",
    ]
    body = [opening, *_paragraphs(chance, words)]
    path = f"berita/{published.year}/rapat-contoh-{number}.md"
    return path, "\n".join(header) + "\n" + "\n\n".join(body) + "\n"


def _paragraphs(chance: random.Random, words: int) -> list[str]:
    found = []
    left = words
    while left > 0:
        length = min(left, chance.randrange(40, 80))
        sentence = " ".join(chance.choice(WORDS) for _ in range(length)).capitalize()
        marked = sentence.replace(" bersama ", " **bersama** ", 1).replace(
            " laporan ", " *laporan* ", 1
        )
        found.append(f"{marked}.")
        left -= length
    if len(found) > 2:
        found[1] = "## Hasil rapat\n\n" + found[1]
        found[2] = "- butir pertama\n- butir kedua\n- butir ketiga\n\n" + found[2]
    return found


def _registers(folder: Path, shape: Shape, districts: list[str]) -> None:
    for number in range(shape.organisations):
        region = districts[number % len(districts)][:5]
        parent = f"parent: cabang-contoh-{number // 10}\n" if number else ""
        _write(
            folder / f"organisasi/cabang-contoh-{number}.md",
            f"---\nname: Cabang Contoh {number}\nkind: ormas\nlevel: kabupaten\n"
            f"region: {region}\n{parent}---\nOrganisasi rekaan untuk pengukuran.\n",
        )
    for number in range(shape.agreements):
        renews = f"renews: mou-contoh-{number - 1}\n" if number % 4 == 3 else ""
        points = "".join(
            f"  - no: {point}\n    text: Poin contoh {point}\n" for point in range(1, 5)
        )
        _write(
            folder / f"mou/mou-contoh-{number}.md",
            f"---\ntitle: Nota kesepahaman contoh {number}\nkind: nota-kesepahaman\n"
            f"numbers:\n  - number: Kep-{number + 1}/CTH/{'IVX'[number % 3]}/2020\n"
            f"parties:\n  - organisation: cabang-contoh-{number % shape.organisations}\n"
            f"  - organisation: cabang-contoh-{(number + 1) % shape.organisations}\n"
            f"in_force:\n  from: 2020-01-01\n  until: {2024 + number % 8}-06-30\n"
            f"points:\n{points}{renews}---\nNaskah rekaan untuk pengukuran.\n",
        )
    for number in range(shape.programmes):
        _write(
            folder / f"program/program-contoh-{number}.md",
            f"---\nname: Program contoh {number}\n"
            f"organiser: cabang-contoh-{number % shape.organisations}\n"
            "rhythm: FREQ=MONTHLY\nsince: 2020-01\n---\nProgram rekaan untuk pengukuran.\n",
        )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
