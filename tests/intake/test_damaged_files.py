"""One mistake in a sound item: its code, its line and its field, and nothing else."""

from pathlib import Path

import pytest

from builders import ITEM, PATH, Seen, damaged, problems, seen

VALUES = [
    # what stood there, what stands there now, code, line, field
    ("title: Audiensi Senkom Kota Madiun", "subtitle: x\ntitle: a", "E102", 2, "subtitle"),
    ("title: Audiensi Senkom Kota Madiun", "titel: a", "E102", 2, "titel"),
    ("title: Audiensi Senkom Kota Madiun", "judul: a", "E102", 2, "judul"),
    ("title: Audiensi Senkom Kota Madiun", "title:", "E101", 2, "title"),
    ("title: Audiensi Senkom Kota Madiun", "title: null", "E101", 2, "title"),
    ("title: Audiensi Senkom Kota Madiun", 'title: ""', "E101", 2, "title"),
    ("title: Audiensi Senkom Kota Madiun", "# judul", "E101", 2, "title"),
    ("title: Audiensi Senkom Kota Madiun", "title: [a, b]", "E103", 2, "title"),
    ("title: Audiensi Senkom Kota Madiun", "title: {a: b}", "E103", 2, "title"),
    ("title: Audiensi Senkom Kota Madiun", "title: " + "a" * 201, "E109", 2, "title"),
    ("date: 2025-06-05", "date: 5 Juni 2025", "E105", 3, "date"),
    ("date: 2025-06-05", "date: 2025-06-31", "E105", 3, "date"),
    ("date: 2025-06-05", "date: 2025-06-05 25:00", "E105", 3, "date"),
    ("date: 2025-06-05", "date: 2025-06-05\nkind: Berita-Kegiatan", "E104", 4, "kind"),
    ("date: 2025-06-05", "date: 2025-06-05\nstatus: Draft", "E104", 4, "status"),
    ("date: 2025-06-05", "date: 2025-06-05\nlang: Bahasa Indonesia", "E120", 4, "lang"),
    ("date: 2025-06-05", "date: 2024-12-31", "E014", 3, "date"),
    ("  type: audiensi\n", "", "E101", 5, "event.type"),
    ("  type: audiensi", "  type: rapat", "E104", 5, "event.type"),
    ("  type: audiensi", "  type:\n    - audiensi", "E103", 6, "event.type"),
    ("  date: 2025-06-04\n", "", "E101", 5, "event.date"),
    ("  date: 2025-06-04", "  date: 4 Juni 2025", "E105", 6, "event.date"),
    ("  time: 08.30", "  time: 08.30 WIB", "E106", 7, "event.time"),
    ("  time: 08.30", "  time: 24.00", "E106", 7, "event.time"),
    ("  time: 08.30", "  time: 08.30-10.00", "E106", 7, "event.time"),
    ("  as_written: Rabu (4/6)", "  as_written: Kamis (4/6)", "E116", 8, "event.as_written"),
    ("  as_written: Rabu (4/6)", "  as_written: Rabu (5/6)", "E116", 8, "event.as_written"),
    ("  as_written: Rabu (4/6)", "  as_written: Rabu (4/7)", "E116", 8, "event.as_written"),
    ("  as_written: Rabu (4/6)", "  as_written: Rabu (5)", "E116", 8, "event.as_written"),
    ("  as_written: Rabu (4/6)", "  as_written: Rabu tanggal 5", "E116", 8, "event.as_written"),
    ("  as_written: Rabu (4/6)", "  as_written: Rabu (4.7)", "E116", 8, "event.as_written"),
    ("  as_written: Rabu (4/6)", "  end: 2025-06-03", "E115", 8, "event.end"),
    ("  venue: Mapolres", "  tempat: Mapolres", "E102", 9, "event.tempat"),
    ("  venue: Mapolres Madiun Kota", "  program: jumat-curhat", "E304", 9, "event.program"),
    ("region: 35.77\n", "", "E101", 2, "region"),
    ("region: 35.77\n", "region: 35.99\n", "E303", 10, "region"),
    ("region: 35.77\n", "region: [35.77, 35.99]\n", "E303", 10, "region.1"),
    ("region: 35.77\n", "region: Kota Madiun\n", "E303", 10, "region"),
    ("region: 35.77\n", "region: {kode: 35.77}\n", "E103", 10, "region"),
    ("[senkom-madiun, polres", "[senkom, polres", "E302", 11, "organisations.0"),
    ("[senkom-madiun, polres", "[Senkom-Madiun, polres", "E302", 11, "organisations.0"),
    ("name: AKBP Wiwin Junianto, S.I.K.\n    role", "role", "E101", 13, "officials.0.name"),
    ("    role: Kapolres", "    jabatan: Kapolres", "E102", 14, "officials.0.jabatan"),
    ("    role: Kapolres", "    part: datang", "E104", 14, "officials.0.part"),
    ("    role: Ketua", "    role: [Ketua]", "E103", 18, "officials.1.role"),
    ("organisation: polres-madiun\n", "organisation: polres\n", "E302", 15, "officials.0.organisation"),
    ("evidence: Kapolres Madiun", "evidence: Kapolresta Madiun", "E206", 16, "officials.0.evidence"),
    ("    role: Ketua", "    person: katno-hadi", "E308", 18, "officials.1.person"),
    ("  - id: nota-2024", "  - id: nota-2023", "E301", 21, "mou.0.id"),
    ("  - id: nota-2024\n    relation", "  - relation", "E101", 21, "mou.0.id"),
    ("menindaklanjuti", "melanjutkan", "E104", 22, "mou.0.relation"),
    ("points: [1, 2]", "points: [1, 3]", "E310", 23, "mou.0.points.1"),
    ("points: [1, 2]", "points: 3", "E310", 23, "mou.0.points"),
    ("points: [1, 2]", "points: poin 1", "E122", 23, "mou.0.points"),
    ("  - id: patroli", "  - id: Patroli Bersama", "E111", 25, "commitments.0.id"),
    ("  - id: patroli", "  - id: bagian-fakta", "E012", 25, "commitments.0.id"),
    ("  - id: lampu", "  - id: isi-lampu", "E012", 30, "aspirations.0.id"),
    ("    text: Patroli bersama\n", "", "E101", 25, "commitments.0.text"),
    ("    due: 2025-12", "    due: akhir tahun", "E105", 28, "commitments.0.due"),
    ("    due: 2025-12", "    strength: janji", "E104", 28, "commitments.0.strength"),
    ("  - id: lampu", "  - id: patroli", "E311", 30, "aspirations.0.id"),
    ("region: 35.77.01", "region: 35.77.99", "E303", 32, "aspirations.0.region"),
    ("region: 35.77.01", "topic: jalan", "E104", 32, "aspirations.0.topic"),
    ("sources:\n  - name: media.example\n    url: https://media.example/berita\n", "", "E101", 2, "sources"),
    ("  - name: media.example\n    url", "  - url", "E101", 34, "sources.0.name"),
    ("url: https://", "url: ftp://", "E108", 35, "sources.0.url"),
    ("url: https://", "url: https://" + "a" * 5000, "E109", 35, "sources.0.url"),
    ("url: https://", "url: www.", "E108", 35, "sources.0.url"),
]  # fmt: skip
MORE = [
    # keys that the sound item does not hold, before its `sources`
    ("claims: [{subject: senkom-madiun, property: anggota}]", "E101", 33, "claims.0.value"),
    ("aid: [{}]", "E101", 33, "aid.0.goods"),
    ("byline: " + "a" * 5001, "E109", 33, "byline"),
    ("claims: [{subject: pmi, property: anggota, value: 75}]", "E302", 33, "claims.0.subject"),
    ("aid: [{goods: beras, value: Rp 1.500.000}]", "E112", 33, "aid.0.value"),
    ("aid: [{quantity: 10}]", "E101", 33, "aid.0.goods"),
    ("follow_ups: [{of: tak-ada#x, status: selesai}]", "E305", 33, "follow_ups.0.of"),
    ("follow_ups: [{of: audiensi#patroli, status: selesai}]", "E316", 33, "follow_ups.0.of"),
    ("follow_ups: [{of: patroli, status: selesai}]", "E114", 33, "follow_ups.0.of"),
    ("images: [{file: rapat.jpg, alt: Rapat}]", "E204", 33, "images.0.file"),
    ("images: [{file: rapat.gif, alt: Rapat}]", "E121", 33, "images.0.file"),
    ("images: [{file: ../rapat.jpg, alt: Rapat}]", "E121", 33, "images.0.file"),
    ("corrections: [{date: 2025-06-06, kind: ralat}]", "E101", 33, "corrections.0.text"),
    ("aliases: lama/", "E118", 33, "aliases"),
    ("aliases: [/lama/, /../luar/]", "E118", 33, "aliases.1"),
    ("aliases: [/lama/, /berita/]", "E317", 33, "aliases.1"),
    ("aliases: /MOU/Nota-2024", "E312", 33, "aliases"),
    ("slug: index", "E012", 33, "slug"),
    ("slug: Audiensi Madiun", "E111", 33, "slug"),
    ("summary: " + "a" * 401, "E109", 33, "summary"),
    ("tags: [" + ", ".join(["a"] * 1001) + "]", "E110", 33, "tags"),
    ("tags: [[[[[[[[[a]]]]]]]]]", "E056", 33, "tags.0.0.0.0.0.0.0"),
    ("byline: &a Redaksi", "E052", 33, "byline"),
    ("byline: *a", "E052", 33, "byline"),
    ("byline: !!str Redaksi", "E053", 33, "byline"),
    ("<<: {byline: a}", "E054", 33, "<<"),
    ("title: Lagi", "E051", 33, "title"),
    ("byline: Rapat: hasil", "E050", 33, "byline"),
    ('byline: "Redaksi', "E050", 33, "byline"),
    ("byline: @redaksi", "E050", 33, "byline"),
    ('byline: "Rapat" besar', "E050", 33, "byline"),
    ("byline: [a, b", "E050", 33, "byline"),
    ("byline:Redaksi", "E050", 33, "byline"),
    ("titel:", "E102", 33, "titel"),
    (
        "claims: [{subject: senkom-madiun, property: a, value: 1, jumlah: }]",
        "E102",
        33,
        "claims.0.jumlah",
    ),
    ("byline: 0812-3456-7890", "E402", 33, "byline"),
    ("byline: redaksi@media.example", "E403", 33, "byline"),
    ("byline: NIK 3577010406850001", "E401", 33, "byline"),
]
BODIES = [
    ("<b>tebal</b>", "E201"),
    ("<script>alert(1)</script>", "E201"),
    ("<!-- catatan -->", "E201"),
    ("<iframe src='https://lain.example/'></iframe>", "E201"),
    ("[a](javascript:alert(1))", "E202"),
    ("[a](data:text/html,x)", "E202"),
    ("[a](http:a)", "E108"),
    ("[a](https:///a)", "E108"),
    ("[a](java&#115;cript:alert(1))", "E202"),
    ("[a]\n\n[a]: vbscript:x", "E202"),
    ("[a](/mou/tak-ada/)", "E203"),
    ("[a](/mou/nota-2024)", "E203"),
    ("[a](../tak-ada/)", "E203"),
    ("![a](rapat.jpg)", "E204"),
    ("![a](https://lain.example/a.jpg)", "E208"),
    ("![a][b]\n\n[b]: https://lain.example/a.jpg", "E208"),
    ("[![a](https://lain.example/a.jpg)](/mou/nota-2024/)", "E208"),
    ("[" * 200, "E205"),
    ("Hubungi +62 812-3456-7890.", "E402"),
    ("Surat ke redaksi [at] media [dot] example.", "E403"),
    ("NIK 3577 0104 0685 0001.", "E401"),
    ("tak terlihat\x07", "E002"),
    ("nama\u202efdp.exe", "E003"),
    ("S\u0435nkom", "E018"),
    ("<<<<<<< HEAD\nsatu\n=======\ndua", "E004"),
]


def line_of(text: str) -> int:
    """The definition of a reference is where its target stands."""
    return 43 if "\n\n[a]: " in text else 41


def test_the_item_is_sound(tmp_path: Path) -> None:
    assert [] == seen(tmp_path, ITEM)


@pytest.mark.parametrize(("old", "new", "code", "line", "field"), VALUES)
def test_one_mistake_is_one_problem_at_its_place(
    tmp_path: Path, old: str, new: str, code: str, line: int, field: str
) -> None:
    assert [(code, line, field)] == seen(tmp_path, damaged(old, new))


@pytest.mark.parametrize(("text", "code", "line", "field"), MORE)
def test_a_further_key_is_judged_at_its_place(
    tmp_path: Path, text: str, code: str, line: int, field: str
) -> None:
    assert [(code, line, field)] == seen(tmp_path, damaged("sources:\n", f"{text}\nsources:\n"))


@pytest.mark.parametrize(("text", "code"), BODIES)
def test_what_a_body_must_not_hold_is_shown_at_its_line(
    tmp_path: Path, text: str, code: str
) -> None:
    found = seen(tmp_path, ITEM + "\n" + text + "\n")

    assert [(code, line_of(text), "body")] == found


def test_all_mistakes_of_all_files_come_in_one_run(tmp_path: Path) -> None:
    files = {
        PATH: damaged("  time: 08.30", "  time: pagi").replace("due: 2025-12", "due: nanti"),
        "berita/2025/dua.md": "---\ntitle: a: b\ndate: 2025-06-05\nkind: laporan\nbyline: x\n---\n<b>\n",
        "mou/tiga.md": b"\xff\xfe",
        "organisasi/empat.md": "---\nname: Empat\nkind: klub\nparent: lima\n---\n",
    }
    expected: list[Seen] = [
        ("E106", 7, "event.time"),
        ("E105", 28, "commitments.0.due"),
        ("E050", 2, "title"),
        ("E201", 7, "body"),
        ("E001", 1, ""),
        ("E104", 3, "kind"),
        ("E302", 4, "parent"),
    ]

    assert expected == seen(tmp_path, files)


def test_two_runs_say_the_same(tmp_path: Path) -> None:
    text = damaged("  type: audiensi", "  jenis: rapat").replace("35.77\n", "35.98\n")

    assert problems(tmp_path, {PATH: text}) == problems(tmp_path, {PATH: text})


def test_a_path_is_shown_from_the_current_folder_however_the_content_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "berita").mkdir()
    monkeypatch.chdir(tmp_path / "berita")

    found = problems(Path(".."), {"berita/2025/a.md": "tanpa kepala"})

    assert ["2025/a.md"] == [problem.at.path for problem in found]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[senkom-madiun, polres-madiun]", [("E103", 4, "parties.0"), ("E103", 4, "parties.1")]),
        ("[{organisasi: senkom-madiun}]", [("E102", 4, "parties.0.organisasi")]),
        ("[{}]", [("E101", 4, "parties.0.organisation")]),
        ("[]", [("E101", 2, "parties")]),
        ("[{organisation: senkom-madiun}, x]", [("E103", 4, "parties.1")]),
    ],
)
def test_of_a_list_that_must_be_there_each_entry_is_told(
    tmp_path: Path, written: str, expected: list[Seen]
) -> None:
    text = f"---\ntitle: Nota\nkind: belum-pasti\nparties: {written}\n---\n"

    assert expected == seen(tmp_path, {"mou/baru.md": text})
