"""One slip is one message, and its cure is one that helps: followed to the letter, it ends there."""

from pathlib import Path

import pytest

from builders import PATH, damaged, news, problems, read, seen

OFFICIAL = """\
  - name: Katno Hadi
    role: Ketua
    organisation: senkom-madiun
"""
EVENT = """\
event:
  type: audiensi
  date: 2025-06-04
  time: 08.30
  as_written: Rabu (4/6)
  venue: Mapolres Madiun Kota
"""
SOURCE = "sources:\n  - name: media.example\n    url: https://media.example/berita\n"
URL = "    url: https://media.example/berita"
LIST = "organisations: [senkom-madiun, polres-madiun]\n"
TITLE = "title: Audiensi Senkom Kota Madiun"
# what stood there, what stands there now, code, line, field, what is said, what is not
CURES = [
    (
        OFFICIAL,
        "  - {name: H. Katno, S.E., M.M., role: Ketua, organisation: senkom-madiun}\n",
        ("E050", 17, "officials.1.name"),
        ("koma memutus nilai", 'name: "H. Katno, S.E., M.M."'),
        (),
    ),
    ("  venue: Mapolres Madiun Kota", "  tempat:", ("E102", 9, "event.tempat"), ("`venue`",), ()),
    # indentation
    (EVENT, EVENT.replace("\n  ", "\n"), ("E050", 5, "event.type"), ("di bawah `event` hilang", "`type`, `date`, `time`, `as_written`, `venue` milik `event`: jorokkan 2 spasi"), ()),
    ("  venue", "venue", ("E050", 9, "event.venue"), ("`venue` milik `event`: jorokkan 2 spasi",), ("maksud",)),
    ("    role: Ketua", "role: Ketua", ("E050", 18, "officials.1.role"), ("(`role` milik `officials`: jorokkan 4 spasi",), ()),
    (SOURCE, "sources:\nname: media.example\nurl: https://media.example/berita\n", ("E050", 34, "sources.0.name"), ("`name`, `url` milik `sources`",), ()),
    (EVENT, EVENT.replace("\n  ", "\n\u00a0\u00a0"), ("E050", 5, "event.type"), ("lekukan memakai spasi khusus (U+00A0)",), ()),
    ("  type: audiensi", "\u00a0 type: audiensi", ("E050", 5, "event.type"), ("lekukan memakai spasi khusus (U+00A0)",), ()),
    ("    points: [1, 2]", "points:\n  - 1\n  - 2", ("E050", 23, "mou.0.points"), ("`points` milik `mou`: jorokkan 4 spasi",), ()),
    # colons and dashes
    ("date: 2025-06-05", "date:2025-06-05", ("E050", 3, "date"), ("belum ada spasi",), ()),
    ("    role: Kapolres", "    role:Kapolres", ("E050", 14, "officials.0.role"), ("titik dua belum ada spasi",), ()),
    ("  venue: Map", "  venue:Map", ("E050", 9, "event.venue"), ("titik dua belum ada spasi",), ()),
    ("date: 2025-06-05", "date:\u00a02025-06-05", ("E050", 3, "date"), ("sesudah titik dua ada spasi khusus (U+00A0)",), ()),
    ("title: ", "title\uff1a", ("E050", 2, "title"), ("titik dua lebar", "`title: `"), ()),
    ("title: ", "title ", ("E050", 2, ""), ("tidak punya titik dua",), ()),
    ("  - name: AKBP", "  -name: AKBP", ("E050", 13, "officials.0.name"), ("sesudah `-` belum ada spasi", "`- name:`"), ()),
    ("event:\n  type: audiensi", "event: type: audiensi", ("E050", 4, "event"), ("`event` adalah kelompok kunci", "pindahkan `type: audiensi`"), ()),
    # bullets
    (LIST, "organisations:\n  \u2022 senkom-madiun\n  \u2022 polres-madiun\n", ("E050", 12, "organisations.0"), ("diawali `\u2022`", "awali tiap butir dengan `- `"), ()),
    (LIST, "organisations:\n  \u2013 senkom-madiun\n  \u2013 polres-madiun\n", ("E050", 12, "organisations.0"), ("diawali `\u2013`",), ()),
    (LIST, "organisations:\n  * senkom-madiun\n  * polres-madiun\n", ("E050", 12, "organisations.0"), ("diawali `*`",), ()),
    # signs that mean something in YAML
    (TITLE, "title: [BREAKING] Senkom", ("E050", 2, "title"), ("diawali kurung", '"[BREAKING] Senkom"'), ()),
    (TITLE, "title: {Breaking} Senkom", ("E050", 2, "title"), ("diawali kurung", '"{Breaking} Senkom"'), ()),
    (URL, "    url: [media](https://media.example/a)", ("E050", 35, "sources.0.url"), ("tulis alamatnya saja: https://media.example/a",), ()),
    (TITLE, "title: [media](https://media.example/a)", ("E050", 2, "title"), ("apit dengan tanda kutip",), ("alamatnya",)),
    (TITLE, "title: 'Jum'at Curhat di Madiun'", ("E050", 2, "title"), ('kutip ganda: "Jum\'at Curhat di Madiun"',), ("kutip tunggal:",)),
    (URL, "    author: a\ntags: [#senkom, #madiun]", ("E050", 36, "tags"), ("`#` memulai komentar", '["#senkom"]'), ("tutup kurungnya",)),
    (TITLE, "title: > Senkom", ("E050", 2, "title"), ('tanda kutip: "> Senkom"',), ()),
    (TITLE, "title: | Senkom", ("E050", 2, "title"), ('tanda kutip: "| Senkom"',), ()),
    (TITLE, "title: ? Siapa", ("E050", 2, "title"), ('tanda kutip: "? Siapa"',), ()),
    (TITLE, "title: \u201cAudiensi: Senkom\u201d", ("E050", 2, "title"), ("bukan tanda kutip YAML", '"Audiensi: Senkom"'), ()),
    (TITLE, "title: #Senkom Peduli", ("E101", 2, "title"), ("kosong: teks sesudah `#` tidak terbaca", 'title: "#Senkom Peduli"'), ()),
    (TITLE, "title: &Senkom", ("E052", 2, "title"), (), ()),
    (TITLE, "title: !Senkom", ("E053", 2, "title"), (), ()),
    # keys and values
    (SOURCE, "", ("E101", 2, "sources"), ("`byline`",), ()),
    (EVENT, "", ("E101", 2, "event"), ("`kind: pengumuman`", "`kind: siaran-pers`"), ()),
    ("region: 35.77\n", "", ("E101", 2, "region"), ("tambahkan: Kode wilayah",), ()),
    ("date: 2025-06-05", "date: 2025-06-05\nstatus: terbit", ("E104", 4, "status"), ("maksud Anda `published`?",), ()),
    ("date: 2025-06-05", "date: 2025-06-05\nstatus: Draft", ("E104", 4, "status"), ("maksud Anda `draft`?",), ()),
    ("  type: audiensi", "  type: rapat", ("E104", 5, "event.type"), ("maksud Anda `rakor`?", "tanggap-bencana, lainnya"), ("...",)),
    ("  type: audiensi", "  type: Jumat Curhat", ("E104", 5, "event.type"), ("maksud Anda `jumat-curhat`?",), ()),
    ("date: 2025-06-05", "date: 2025-06-31", ("E105", 3, "date"), ("tanggal `2025-06-31` tidak ada (Juni hanya 30 hari)",), ()),
    ("date: 2025-06-05", "date: 2025-06-31 08.00", ("E105", 3, "date"), ("(Juni hanya 30 hari)",), ()),
    ("date: 2025-06-04", "date: 2025-02-29", ("E105", 6, "event.date"), ("(Februari 2025 hanya 28 hari)",), ()),
    ("due: 2025-12", "due: 31 November 2025", ("E105", 28, "commitments.0.due"), ("(November hanya 30 hari)",), ()),
    (
        "due: 2025-12",
        "due: 2025-12-00",
        ("E105", 28, "commitments.0.due"),
        ("tulis tahun-bulan-hari",),
        ("hanya",),
    ),
    ("due: 2025-12", "due: 2025-13-01", ("E105", 28, "commitments.0.due"), ("bulan ditulis 01 sampai 12",), ()),
    ("due: 2025-12", "due: 31 Desember 2025", ("E105", 28, "commitments.0.due"), ("maksud Anda `2025-12-31`?",), ()),
    ("url: https://media.example/berita", "url: https://media.example/a b?x=1 (diakses 5 Juni)", ("E108", 35, "sources.0.url"), ("memuat spasi", "`%20`"), ("bukan http",)),
    ("url: https://media.example/berita", "url: media example", ("E108", 35, "sources.0.url"), ("bukan http(s)",), ()),
    # what is accepted, and most likely not meant
    ("  - name: Katno Hadi", "  - name: ketua  Katno Hadi", ("W125", 17, "officials.1.name"), ("`Ketua`", "nama dan gelarnya saja"), ()),
    (OFFICIAL, OFFICIAL + OFFICIAL.replace("Katno", "H. Katno"), ("W126", 20, "officials.2.name"), ("`Katno Hadi` sudah disebut di baris 17",), ()),
    # regions
    ("region: 35.77\n", "region: Kota Madiun\n", ("E303", 10, "region"), ("tulis `35.77` (Kota Madiun)",), ("maksud",)),
    ("region: 35.77\n", "region: Madiun\n", ("E303", 10, "region"), ("`35.19` (Kabupaten Madiun) / `35.19.08` (Madiun) / `35.77` (Kota Madiun)",), ("maksud", "d/h")),
    ("region: 35.77\n", "region: Mamuju Utara\n", ("E303", 10, "region"), ("tulis `76.01` (Kabupaten Pasangkayu, d/h Kabupaten Mamuju Utara)",), ("maksud",)),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "at", "said", "unsaid"), CURES)
def test_the_cure_of_a_slip_helps(
    tmp_path: Path,
    old: str,
    new: str,
    at: tuple[str, int, str],
    said: tuple[str, ...],
    unsaid: tuple[str, ...],
) -> None:
    (found,) = problems(tmp_path, {PATH: damaged(old, new)})
    words = f"{found.message()} ({found.hint()})"

    assert at == (found.code, found.at.line, found.field)
    assert [] == [part for part in said if part not in words], words
    assert [] == [part for part in unsaid if part in words], words


def test_a_known_key_left_empty_counts_as_missing(tmp_path: Path) -> None:
    text = damaged(OFFICIAL, "  - {name: Katno Hadi, role, organisation: senkom-madiun}\n")

    assert [] == seen(tmp_path, text)


@pytest.mark.parametrize(
    "lines",
    [
        "claims: [{subject: senkom-madiun, property: a, value: 1}]\nstatus: published",
        "summary: |\n  Kata Ketua:\u00a0hadir\n  \u00a0\u2022 satu",
        "summary:\n  satu\n  \u2022 dua",
        "summary:\n  \u2022 satu\n  \u2022 dua",
        "event:\n  type: rakor\n  date: 2025-06-04\nstatus: draft",
        "tags: ['[a] b', \"{c} d\", 'jum''at', \u201cRedaksi\u201d]",
    ],
)
def test_what_only_looks_like_a_slip_is_left_alone(tmp_path: Path, lines: str) -> None:
    event = None if lines.startswith("event") else "{type: rakor, date: 2025-06-04}"

    assert [] == seen(tmp_path, news(lines, event=event))


def test_a_key_that_stands_twice_is_no_lost_indentation(tmp_path: Path) -> None:
    text = damaged("region: 35.77\n", "date: 2025-06-05\nregion: 35.77\n")

    assert [("E051", 10, "date")] == seen(tmp_path, text)


def test_what_is_indented_again_is_judged(tmp_path: Path) -> None:
    text = damaged(EVENT, EVENT.replace("\n  ", "\n").replace("08.30", "pagi"))

    assert [("E050", 5, "event.type"), ("E106", 7, "event.time")] == seen(tmp_path, text)


PMI = {
    "organisasi/pmi-cilegon.md": "---\nname: PMI Kota Cilegon\nkind: palang-merah\n---\n",
    "organisasi/pemkot-cilegon.md": "---\nname: Pemkot Cilegon\nkind: pemerintah-daerah\n---\n",
}
NOTE = {
    "mou/nota-2024.md": (
        "---\ntitle: Nota\nkind: nota-kesepahaman\nnumbers: [{number: Kep-192/PP.SK/XII/2024}]\n"
        "parties: [{organisation: senkom-madiun}]\n---\n"
    )
}


@pytest.mark.parametrize(
    ("lines", "code", "cure"),
    [
        ("organisations: senkom-madiun, polres-madiun", "E302", "tulis sebagai daftar: `[senkom-madiun, polres-madiun]`"),
        ("organisations: senkom-madiun dan polres-madiun", "E302", "tulis sebagai daftar: `[senkom-madiun, polres-madiun]`"),
        ("organisations:\n  - senkom-madiun, polres-madiun", "E302", "tulis satu id per butir: `- senkom-madiun`, `- polres-madiun`"),
        ("region: 35.77, 35.19", "E303", "tulis sebagai daftar: `[35.77, 35.19]`"),
        ("mou: nota-2024, nota-2025", "E301", "tulis sebagai daftar: `[nota-2024, nota-2025]`"),
        ("officials: [{name: A, organisation: 'senkom-madiun, polres-madiun'}]", "E302", "di sini hanya satu id: `senkom-madiun` / `polres-madiun`"),
        ("organisations: satu, dua", "E302", "buat `organisasi/satu-dua.md`, atau perbaiki id-nya"),
        ("organisations: Senkom Kota Madiun", "E302", "maksud Anda `senkom-madiun`? perbaiki id-nya"),
        ("organisations: pmi-kota-cilegon", "E302", "maksud Anda `pmi-cilegon`? perbaiki id-nya"),
        ("organisations: pekot-cilegon", "E302", "maksud Anda `pemkot-cilegon`? buat `organisasi/pekot-cilegon.md`, atau perbaiki id-nya"),
        ("organisations: pemda-cilegon", "E302", "buat `organisasi/pemda-cilegon.md`, atau perbaiki id-nya"),
        ("organisations: bpbd-cilegon", "E302", "buat `organisasi/bpbd-cilegon.md`, atau perbaiki id-nya"),
        ("organisations: Senkom Madiun", "E302", "maksud Anda `senkom-madiun`? perbaiki id-nya"),
        ("organisations: '?'", "E302", "perbaiki id-nya"),
        ("mou: Kep-192/PP.SK/XII/2024", "E301", "maksud Anda `nota-2024`? perbaiki id-nya"),
        ("mou: B/9/VI/2025", "E301", "buat `mou/b-9-vi-2025.md`, atau perbaiki id-nya"),
        ("aid: [{goods: a, to: pmi-kota-cilegon}]", "W319", "maksud Anda `pmi-cilegon`? perbaiki id-nya"),
        ("tags: audiensi, senkom", "W123", "tulis sebagai daftar: `[audiensi, senkom]`"),
    ],
)  # fmt: skip
def test_an_id_that_is_not_there_has_a_cure_that_is(
    tmp_path: Path, lines: str, code: str, cure: str
) -> None:
    key = lines.partition(":")[0]
    text = news(lines, **({key: None} if key in ("organisations", "region") else {}))
    found = problems(tmp_path, {**PMI, **NOTE, PATH: text})

    assert [(code, cure)] == [(problem.code, problem.hint()) for problem in found]


def test_a_misspelt_organisation_makes_no_second_person(tmp_path: Path) -> None:
    one = "officials: [{name: AKBP Budi Contoh, organisation: polres-madiun}]"
    files = {PATH: news(one.replace("madiun}", "madium}")), "berita/2025/dua.md": news(one)}

    assert [("E302", 8, "officials.0.organisation")] == seen(tmp_path, files)


PHOTO = b"\xff\xd8\xff\xe0" + b"\x00" * 32
LETTERS = "ganti nama berkasnya: hanya huruf a-z, angka, spasi, `-`, `_`, `.`, dan kurung `( )`"


@pytest.mark.parametrize(
    ("name", "line", "body", "expected"),
    [
        ("a&b.jpg", "images: [{file: 'a&b.jpg', alt: a}]", "", ["E121 nama gambar `a&b.jpg` memuat `&`", "W019 nama gambar ini memuat `&`"]),
        ("foto \u00e9.jpg", "", "![a](foto \u00e9.jpg)", ["E204 nama gambar `foto \u00e9.jpg` memuat `\u00e9`", "W019 nama gambar ini memuat `\u00e9`"]),
        ("foto e\u0301.jpg", "", "", ["W019 nama gambar ini memuat `\u00e9`"]),
        ("rapat.gif", "", "", ["W019 berkas ini bukan gambar JPEG, PNG, atau WebP dan tidak dipakai"]),
    ],
)  # fmt: skip
def test_strange_letters_in_a_photo_s_name_are_the_fault(
    tmp_path: Path, name: str, line: str, body: str, expected: list[str]
) -> None:
    text = news(*filter(None, [line]), body=f"Isi.\n\n{body}\n")
    found = problems(tmp_path, {f"gambar/{name}": PHOTO, PATH: text})

    assert expected == [f"{problem.code} {problem.message()}" for problem in found]
    if "gif" not in name:
        assert {LETTERS} == {problem.hint() for problem in found}


def test_a_name_with_brackets_stands_between_angles(tmp_path: Path) -> None:
    name = "WhatsApp Image 2025-06-04 at 10.30.12 (1).jpeg"
    files = {f"gambar/{name}": PHOTO, PATH: news(body=f"Isi.\n\n![a]({name})\n")}
    (found,) = problems(tmp_path, files)

    assert ("E204", 11) == (found.code, found.at.line)
    assert f"`![...](<{name}>)`" in found.hint()
    assert "maksud" not in found.hint()
    assert [] == seen(tmp_path, {PATH: news(body=f"Isi.\n\n![a](<{name}>)\n")})


def test_an_unfit_photo_beside_one_with_brackets_is_told_as_unfit(tmp_path: Path) -> None:
    """The brackets' cure is one for names that lead nowhere alone."""
    files = {"gambar/rapat.jpg": b"", "gambar/rapat.jpg (1).jpg": PHOTO}
    (found,) = problems(tmp_path, {**files, PATH: news(body="Isi.\n\n![a](rapat.jpg)\n")})

    assert ("E207", "berkas gambar `rapat.jpg` kosong") == (found.code, found.message())


def test_a_folder_of_photos_may_have_brackets(tmp_path: Path) -> None:
    text = news("images: [{file: 2025 (juni)/rapat.jpg, alt: a}]")

    assert [] == seen(tmp_path, {"gambar/2025 (juni)/rapat.jpg": PHOTO, PATH: text})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "berkas gambar `a.jpg` kosong (unggah ulang gambarnya)"),
        (b"halo", "isi berkas `a.jpg` bukan gambar JPEG, PNG, atau WebP (simpan ulang sebagai JPEG, PNG, atau WebP)"),
    ],
)  # fmt: skip
def test_an_unfit_photo_is_told_once_in_a_file(tmp_path: Path, data: bytes, said: str) -> None:
    text = news("images: [{file: a.jpg, alt: a}]", body="Isi.\n\n![a](a.jpg) ![a](a.jpg)\n")
    (found,) = problems(tmp_path, {"gambar/a.jpg": data, PATH: text})

    assert ("E207", "images.0.file") == (found.code, found.field)
    assert said == f"{found.message()} ({found.hint()})"


def test_a_value_is_not_missed_where_a_hash_cuts_only_a_part_of_it(tmp_path: Path) -> None:
    text = damaged(TITLE, "title: Rapat #3").replace("  - name: media", "  - name: #media")

    assert [("W058", 2, "title"), ("E101", 34, "sources.0.name")] == seen(tmp_path, text)


def test_english_says_the_same_of_a_day_that_is_none(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, {PATH: damaged("date: 2025-06-04", "date: 2025-02-30")})

    assert ("there is no `2025-02-30`", "February 2025 has only 28 days") == (
        found.message("en"),
        found.hint("en"),
    )


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("{type: rakor, date: 2025-06-06, status: selesai}", ["W124"]),
        ("{type: rakor, date: 2025-07, status: selesai}", ["W124"]),
        ("{type: rakor, date: 2025-06-05, status: selesai}", []),
        ("{type: rakor, date: 2025-06, status: selesai}", []),
        ("{type: rakor, date: 2025-06-06, status: terjadwal}", []),
        ("{type: rakor, date: 2025-06-06}", []),
    ],
)
def test_nothing_is_over_before_its_day(tmp_path: Path, header: str, code: list[str]) -> None:
    assert code == [found[0] for found in seen(tmp_path, news(event=header))]


@pytest.mark.parametrize(
    ("date", "code"),
    [
        ("2025-05-06", ["W127"]),
        ("2025-05", ["W127"]),
        ("2025-06-05", []),
        ("2025-06", []),
        ("2025", []),
        ("2026-01-02", []),
    ],
)
def test_nothing_is_corrected_before_it_was_published(
    tmp_path: Path, date: str, code: list[str]
) -> None:
    header = news(f"corrections: [{{date: {date}, kind: ralat, text: a}}]")

    assert code == [found[0] for found in seen(tmp_path, header)]


@pytest.mark.parametrize(
    "officials",
    [
        "{name: Ketua Adat Budi, role: Penasihat}, {name: Ketuanya Budi, role: Ketua}",
        "{name: Budi, organisation: senkom-madiun, person: a}, {name: Budi, organisation: senkom-madiun, person: b}",
        "{name: Budi Satu}, {name: Budi Dua}",
    ],
)  # fmt: skip
def test_other_people_are_no_doubles(tmp_path: Path, officials: str) -> None:
    files = {f"pejabat/{name}.md": "---\nname: Budi\n---\n" for name in "ab"}

    assert [] == seen(tmp_path, {**files, PATH: news(f"officials: [{officials}]")})


def test_an_item_pasted_twice_is_told_at_its_second_header(tmp_path: Path) -> None:
    assert [("W209", 10, "body")] == seen(tmp_path, news() + news())
    assert [] == seen(tmp_path, news(body="Satu\n\n---\n\nDua: tiga\n\n---\nEmpat\n"))


@pytest.mark.parametrize("mark", ["\u200b", "\u2060", "\ufeff", "\u00ad"])
def test_what_nobody_sees_is_passed_over_with_a_warning(tmp_path: Path, mark: str) -> None:
    text = damaged("  type: audiensi", f"  type: audi{mark}ensi").replace(
        "Pertemuan", f"Per{mark}temuan"
    )
    found = read(tmp_path, {PATH: text})

    assert [("W021", 5), ("W021", 39)] == [(one.code, one.at.line) for one in found.problems]
    assert f"U+{ord(mark):04X}" in found.problems[0].message()
    assert "Pertemuan" in found.records.news[0].body


def test_letters_are_joined_and_kept_apart_as_they_are_typed(tmp_path: Path) -> None:
    joined = "Emoji \U0001f468\u200d\U0001f469 dan non\u200cjoiner"

    assert [] == seen(tmp_path, news(body=joined))


def test_a_word_file_is_to_be_copied_not_renamed(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, {"berita/2025/rapat.docx": b"PK"})

    assert "buka di Word, salin teksnya" in found.hint()
    assert "akhirannya" not in found.hint()


def test_a_line_that_goes_on_with_a_text_is_not_blamed_for_the_next(tmp_path: Path) -> None:
    text = news("summary: Rapat,", "  lihat:besok", "byline: a: b").replace("byline: Redaksi\n", "")

    assert [("E050", 9, "byline")] == seen(tmp_path, text)


def test_a_key_of_both_levels_stays_where_it_stands(tmp_path: Path) -> None:
    text = damaged(EVENT, EVENT.replace("  venue", "status: draft\nvenue"))

    assert [("E102", 10, "venue")] == seen(tmp_path, text)


def test_a_date_that_stands_twice_below_its_event_belongs_to_it(tmp_path: Path) -> None:
    text = damaged(EVENT, "event:\n  type: audiensi\ndate: 2025-06-04\n")

    assert [("E050", 6, "event.date")] == seen(tmp_path, text)
