"""Edges: files that are not what they seem, and content that must do no harm."""

import os
import time
import unicodedata
from pathlib import Path

import pytest

from builders import ITEM, PATH, damaged, news, problems, read, seen, write
from gazette.intake.body import read_body
from gazette.intake.folder import read_content
from gazette.intake.kept import Readings
from gazette.intake.listing import shown_path

JPEG = b"\xff\xd8\xff\xe0" + b"\x00" * 32


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + ITEM.encode(),
        ITEM.replace("\n", "\r\n").encode(),
        ITEM.replace("\n", "\r").encode(),
        b"\n\n  \n" + ITEM.encode(),
        ITEM.rstrip("\n").encode(),
    ],
    ids=["bom", "crlf", "cr", "blank lines first", "no line end"],
)
def test_ways_to_save_a_file_are_accepted(tmp_path: Path, data: bytes) -> None:
    found = read(tmp_path, {PATH: data})

    assert [] == [problem for problem in found.problems if problem.severity == "error"]
    assert 1 == len(found.records.news)


def test_text_is_composed(tmp_path: Path) -> None:
    text = unicodedata.normalize("NFD", news(title="Caf\u00e9 Senkom"))

    assert "Caf\u00e9 Senkom" == read(tmp_path, {PATH: text}).records.news[0].title


def test_lines_count_from_the_start_of_the_file(tmp_path: Path) -> None:
    text = "\n\n" + damaged("  time: 08.30", "  time: pagi")

    assert [("E106", 9, "event.time")] == seen(tmp_path, text)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [("E008", 1, "")]),
        (b"Tanpa metadata\n", [("E008", 1, "")]),
        (b"---\ntitle: a\n", [("E009", 1, "")]),
        (b"---\ntitle: a\n--- \nisi", None),
        (b"---\n---\n", [("E101", 1, "date"), ("E101", 1, "event")]),
        (b"---\n- a\n---\n", [("E057", 2, "")]),
        (b"---\nteks saja\n---\n", [("E057", 2, "")]),
        (ITEM.encode("utf-16"), [("E001", 1, "")]),
        (b"---\ntitle: caf\xe9\n---\n", [("E001", 2, "")]),
        (b"x" * (1024 * 1024 + 1), [("E007", 1, "")]),
    ],
)
def test_files_that_cannot_be_read(
    tmp_path: Path, data: bytes, expected: list[tuple[str, int, str]] | None
) -> None:
    found = seen(tmp_path, {PATH: data})

    assert expected is None or expected == found[: len(expected)]


def test_a_file_of_one_mebibyte_is_read(tmp_path: Path) -> None:
    text = news() + "\n"
    filled = text + "a " * ((1024 * 1024 - len(text)) // 2)

    assert [] == seen(tmp_path, filled)


def test_what_is_no_file_is_refused_and_its_id_is_known(tmp_path: Path) -> None:
    write(tmp_path, {PATH: damaged("[senkom-madiun, polres-madiun]", "[tautan, pipa, map]")})
    (tmp_path / "organisasi/tautan.md").symlink_to("senkom-madiun.md")
    os.mkfifo(tmp_path / "organisasi/pipa.md")
    (tmp_path / "organisasi/map.md").mkdir()
    found = [
        (found.code, Path(found.at.path).name)
        for found in read_content(tmp_path).problems
        if found.severity == "error"
    ]

    assert [("E006", "map.md"), ("E005", "pipa.md"), ("E005", "tautan.md")] == found


def test_a_linked_folder_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "luar"
    outside.mkdir()
    (outside / "rahasia.md").write_text("---\nname: x\nkind: ormas\n---\n")
    content = write(tmp_path / "isi", {})
    (content / "istilah").symlink_to(outside)

    assert ["E005"] == [found.code for found in read_content(content).problems]


def test_hidden_and_backup_files_are_passed_over_with_a_warning(tmp_path: Path) -> None:
    names = [".x.md", "x.md~", "x.md.orig", "x.md.bak", ".git/config", "#x.md#"]
    found = problems(tmp_path, {f"berita/2025/{name}": "rusak" for name in names})

    assert ["W010"] * len(names) == [problem.code for problem in found]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("berita/2025/Rapat.md", "E011"),
        ("berita/2025/rapat_kerja.md", "E011"),
        ("berita/2025/-rapat.md", "E011"),
        (f"berita/2025/{'a' * 101}.md", "E011"),
        ("berita/2025/con.md", "E012"),
        ("berita/2025/index.md", "E012"),
        ("halaman/berita.md", "E012"),
        ("pejabat/2.md", "E012"),  # the second page of the list
        ("halaman/data.md", "E012"),
        ("catatan.md", "E013"),
        ("surat/satu.md", "E013"),
        ("mou/2025/satu.md", "E013"),
        ("berita/2025/juni/satu.md", "E013"),
        ("berita/2024/satu.md", "E014"),
        ("berita/satu.md", "E014"),
        ("wilayah/madiun.md", "E303"),
        ("wilayah/35.99.md", "E303"),
        ("berita/2025/satu.txt", "W016"),
        ("berita/2025/satu.DOCX", "W016"),
        ("gambar/rapat.gif", "W019"),
    ],
)
def test_names_and_places(tmp_path: Path, path: str, code: str) -> None:
    texts = {
        "halaman": "---\ntitle: x\n---\n",
        "pejabat": "---\nname: x\n---\n",
        "wilayah": "---\naliases: x\n---\n",
    }
    text = texts.get(path.split("/")[0], news())

    assert [code] == [found.code for found in problems(tmp_path, {path: text})]


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("rilis.docx", "`draft`"),
        ("IMG-20250604-WA0001.JPG", "`gambar/`"),
        ("satu.txt", "akhirannya"),
    ],
)
def test_what_is_no_markdown_is_told_where_it_belongs(tmp_path: Path, name: str, cure: str) -> None:
    (found,) = problems(tmp_path, {f"berita/2025/{name}": "x"})

    assert cure in found.hint("id")


def test_a_year_folder_that_differs_is_shown_at_the_date(tmp_path: Path) -> None:
    assert [("E014", 3, "date")] == seen(tmp_path, {"berita/2024/satu.md": news()})


def test_one_id_stands_for_one_item_in_the_whole_site(tmp_path: Path) -> None:
    files = {
        "berita/2024/satu.md": news(date="2024-06-05"),
        "berita/2025/satu.md": news(),
        "berita/2025/tiga.md": news("slug: satu"),
    }
    found = problems(tmp_path, files)

    assert ["E309", "E309"] == [problem.code for problem in found]
    assert ["", "slug"] == [problem.field for problem in found]
    assert all("2024/satu.md" in problem.message() for problem in found)


def test_ids_that_differ_by_case_are_one(tmp_path: Path) -> None:
    page = "---\ntitle: Tentang\n---\n"
    found = problems(tmp_path, {"halaman/Tentang.md": page, "halaman/tentang.md": page})

    assert ["E011", "E309"] == [problem.code for problem in found]


def test_addresses_that_clash_name_both(tmp_path: Path) -> None:
    files = {
        "halaman/tentang.md": "---\ntitle: Tentang\n---\n",
        "berita/2025/satu.md": news("aliases: [/lama/, /Tentang]"),
        "berita/2025/dua.md": news("aliases: /LAMA/index.html"),
        "berita/2025/tiga.md": news("aliases: [/berita/2025/satu/, /wilayah/35-jawa-timur/, /data/x/]"),
    }  # fmt: skip
    found = problems(tmp_path, files)

    assert [
        ("satu.md", "E312", "dua.md"),
        ("satu.md", "E312", "tentang.md"),
        ("tiga.md", "E312", "satu.md"),
        ("tiga.md", "E317", ""),
        ("tiga.md", "E317", ""),
    ] == [
        (Path(p.at.path).name, p.code, Path(p.values.get("other", "")).name)
        for p in sorted(found, key=lambda p: (p.at.path, p.at.line, p.at.column))
    ]


@pytest.mark.parametrize("address", ["//media.example/x/", "/lama//x/", "/lama/%2F/x/"])
def test_an_old_address_has_no_empty_part(tmp_path: Path, address: str) -> None:
    assert [("E118", 8, "aliases")] == seen(tmp_path, news(f"aliases: {address}"))


@pytest.mark.parametrize(("folders", "codes"), [(7, []), (8, ["E013"])])
def test_folders_lie_eight_deep_at_most(tmp_path: Path, folders: int, codes: list[str]) -> None:
    image = f"gambar/{'a/' * folders}rapat.jpg"

    assert codes == [found.code for found in problems(tmp_path, {image: JPEG})]


def test_a_broken_file_causes_no_errors_in_others(tmp_path: Path) -> None:
    files = {
        "organisasi/senkom-madiun.md": b"\xff",
        "organisasi/polres-madiun.md": "tanpa metadata",
        "mou/nota-2024.md": "---\ntitle: [\n---\n",
        "berita/2024/janji.md": "---\ntitle: a\ndate: 2024-01-01\nslug: janji-lama\n\tkind: x\n ? y\n---\n",
        PATH: damaged("sources:\n", "follow_ups: [{of: janji-lama#a, status: selesai}]\nsources:\n"),
    }  # fmt: skip
    blamed = {Path(problem.at.path).name for problem in problems(tmp_path, files)}

    assert {"senkom-madiun.md", "polres-madiun.md", "nota-2024.md", "janji.md"} == blamed


def test_a_slip_does_not_hide_the_other_mistakes(tmp_path: Path) -> None:
    text = damaged("  venue: Mapolres Madiun Kota", "  venue: Aula: lantai 2").replace(
        "08.30", "pagi"
    )
    text = text.replace("Patroli bersama", "@patroli").replace("[nota]", "<b>[nota]")

    assert [
        ("E106", 7, "event.time"),
        ("E050", 9, "event.venue"),
        ("E050", 26, "commitments.0.text"),
        ("E201", 39, "body"),
    ] == seen(tmp_path, text)


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "word"),
    [
        ("title: Audiensi", 'title: "Audiensi', 2, "title", "kutip"),
        ("title: Audiensi", "title Audiensi", 2, "", "titik dua"),
        ("title: Audiensi", "title: @Audiensi", 2, "title", '"@Audiensi Senkom Kota Madiun"'),
        ("title: Audiensi", "title: A: b", 2, "title", '"A: b Senkom Kota Madiun"'),
        ("title: Audiensi", "title:Audiensi", 2, "title", "spasi"),
        ("  type: audiensi", "\ttype: audiensi", 5, "event.type", "tab"),
        ("  time: 08.30", "   time: 08.30", 7, "event.time", "sejajar"),
        ("  time: 08.30", " time: 08.30", 7, "event.time", "sejajar"),
        ("[senkom-madiun, polres-madiun]", "[senkom-madiun", 11, "organisations", "kurung"),
        ("    role: Kapolres", "   role: Kapolres", 14, "officials.0.role", "sejajar"),
        ("    role: Kapolres", '    role: "Kap\\olres"', 14, "officials.0.role", "miring"),
        ("    role: Kapolres", "    role: - Kapolres", 14, "officials.0.role", "butir"),
        ("    role: Kapolres", "    role: %Kapolres", 14, "officials.0.role", "khusus"),
    ],
)
def test_a_slip_is_blamed_on_its_own_line(
    tmp_path: Path, old: str, new: str, line: int, field: str, word: str
) -> None:
    found = problems(tmp_path, {PATH: damaged(old, new)})

    assert ("E050", line, field) == (found[0].code, found[0].at.line, found[0].field)
    assert word in found[0].message() + found[0].hint()


def test_text_after_a_hash_is_not_lost_without_a_word(tmp_path: Path) -> None:
    text = damaged("title: Audiensi", "title: Rapat #3")

    assert [("W058", 2, "title")] == seen(tmp_path, text)
    assert [] == seen(tmp_path, damaged("title: Audiensi", "title: Rapat # catatan"))


@pytest.mark.parametrize(
    "body",
    [
        "a < b dan x <3, 1 <- 2, y <= z", "`<b>` dan ``<i>``", "```\n<script>\n```",
        "```\n<script>\n`````", "~~~\n<script>\n~~~~  ", "    <b>kode</b>",
        "<https://media.example/a>", "\\<b>", "[a](<https://media.example/a b>)", "&lt;b&gt;", "a<5 dan 6>3",
        "[a](https://media.example)", "[a](tel:110)", "[a](#atas)", "[a](/berita/2025/audiensi/)",
        "[a](../../2025/audiensi/)", "[a](/wilayah/35.77-kota-madiun/)", "[a](/data/news.csv)",
        "[a](/mou/nota-2024/feed.xml)", "[a](/linimasa/2025/)", "[a](/pejabat/katno-hadi/)", "[a](/)",
        "Catatan: [1]", "[^1]\n\n[^1]: catatan", "- [ ] tugas\n- [x] selesai", "`[a](javascript:x)`",
        "Emoji \U0001f468\u200d\U0001f469\u200d\U0001f467 dan \u201ckutip\u201d",
    ],
)  # fmt: skip
def test_plain_markdown_is_left_alone(tmp_path: Path, body: str) -> None:
    assert [] == seen(tmp_path, ITEM + "\n" + body + "\n")


@pytest.mark.parametrize("fence", ["```\n<b>\n``", "````\n<b>\n```", "```\n\n<b>\n\n``` kode"])
def test_what_does_not_close_a_fence_leaves_no_code(tmp_path: Path, fence: str) -> None:
    assert ["E201"] == [code for code, _, _ in seen(tmp_path, news(body=fence))]


@pytest.mark.parametrize(("paragraphs", "codes"), [(10, []), (11, ["E205"])])
def test_brackets_left_open_are_counted_over_the_whole_body(
    tmp_path: Path, paragraphs: int, codes: list[str]
) -> None:
    body = "\n\n".join(["[" * 100] * paragraphs)

    assert codes == [code for code, _, _ in seen(tmp_path, news(body=body))]


@pytest.mark.parametrize(
    "evidence",
    [
        "Kapolres Madiun Kota, AKBP Wiwin Junianto, menerima", "membahas nota.", "kata tebal di sini",
        "dua baris jadi satu", "butir pertama", "kutipan yang panjang",
    ],
)  # fmt: skip
def test_evidence_stands_in_the_body_as_it_is_read(tmp_path: Path, evidence: str) -> None:
    body = "kata **tebal** di\u00a0sini\n\ndua\nbaris  jadi satu\n\n- butir *pertama*\n\n> kutipan yang\n> panjang\n"  # fmt: skip
    text = damaged("evidence: Kapolres Madiun Kota, AKBP Wiwin Junianto", f"evidence: {evidence}")

    assert [] == seen(tmp_path, f"{text}\n{body}")


@pytest.mark.parametrize(
    "evidence", ["Kapolres madiun Kota", "Kapolres Madiun, AKBP", "olres Madiun Kota", "menerima pengurus Senko"]
)  # fmt: skip
def test_evidence_is_word_for_word(tmp_path: Path, evidence: str) -> None:
    text = damaged("evidence: Kapolres Madiun Kota, AKBP Wiwin Junianto", f"evidence: {evidence}")

    assert [("E206", 16, "officials.0.evidence")] == seen(tmp_path, text)


def test_one_value_counts_as_a_list_of_one(tmp_path: Path) -> None:
    text = news("tags: rapat", "mou: nota-2024", "aliases: /lama/", organisations="senkom-madiun")
    item = read(tmp_path, {PATH: text}).records.news[0]

    assert (("rapat",), ("senkom-madiun",), ("35.77",)) == (
        item.tags,
        item.organisations,
        item.region,
    )
    assert [("nota-2024", "menyebut")] == [(entry.id, entry.relation) for entry in item.mou]


def test_scalars_are_text(tmp_path: Path) -> None:
    text = news(
        "mou: [{id: nota-2024, points: [2, 1]}]",
        "tags: [no, yes, 1e3, 0x1F, 010, 12:30]",
        event="{type: rakor, date: 2025-06-04, time: 08.30}",
        region="[35.10, 35]",
    )
    item = read(tmp_path, {PATH: text}).records.news[0]

    assert ("no", "yes", "1e3", "0x1F", "010", "12:30") == item.tags
    assert ("35.10", "35") == item.region
    assert ("2", "1") == item.mou[0].points
    assert item.event is not None
    assert "08:30:00" == f"{item.event.time}"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (r'"A\aB\0C\eD"', ["E002"]),
        (r'"a\x07b"', ["E002"]),
        (r'"a\Nb"', ["E002"]),
        (r'"\u202egnalek"', ["E003"]),
        (r'"S\u0435nkom"', ["E018"]),
        (r'"A\x07\u202eS\u0435nkom"', ["E002", "E003", "E018"]),
        (r'"\u043a\u043e\u0442 \"kucing\" \\ \t\/ \u00e9"', []),
        (r"'S\u0435nkom\x07'", []),
        (r"S\u0435nkom\x07", []),
    ],
)
def test_escapes_bring_in_nothing_that_must_not_be_typed(
    tmp_path: Path, written: str, expected: list[str]
) -> None:
    fields = {
        8: f"summary: {written}",
        9: f"tags: [rapat, {written}]",
        10: f"commitments: [{{id: a, text: {written}}}]",
    }
    found = seen(tmp_path, news(*fields.values()))

    assert sorted(
        (code, line, field)
        for line, field in [(8, "summary"), (9, "tags.1"), (10, "commitments.0.text")]
        for code in expected
    ) == sorted(found)


def test_escapes_in_venues_names_and_keys_are_judged(tmp_path: Path) -> None:
    text = damaged("venue: Mapolres Madiun Kota", r'venue: "Mapolres\eMadiun"')
    text = text.replace("name: Katno Hadi", r'name: "Katno \u202eHadi"')
    text = text.replace("tags:", "").replace("sources:\n", '"by\\u0435line": a\nsources:\n')
    files = {PATH: text, "organisasi/lain.md": '---\nname: "Lain\\0"\nkind: ormas\n---\n'}

    assert [
        ("E002", 9, "event.venue"),
        ("E003", 17, "officials.1.name"),
        ("E018", 33, ""),
        ("E102", 33, "by\u0435line"),
        ("E002", 2, "name"),
    ] == seen(tmp_path, files)


def test_what_was_typed_as_such_is_said_once(tmp_path: Path) -> None:
    text = news(title='"S\u0435nkom \\" \u202e"')

    assert [("E003", 2, "title"), ("E018", 2, "title")] == sorted(seen(tmp_path, text))


def test_escaped_text_is_composed_and_has_line_feeds(tmp_path: Path) -> None:
    text = damaged("text: Patroli bersama", r'text: "Cafe\u0301\r\nSenkom\rMadiun"')
    item = read(tmp_path, {PATH: text}).records.news[0]

    assert "Caf\u00e9\nSenkom\nMadiun" == item.commitments[0].text


def test_an_unknown_key_is_said_on_one_line(tmp_path: Path) -> None:
    found = problems(tmp_path, {PATH: news(r'"a\n::error::b": c')})

    assert [("E102", "a ::error::b")] == [(problem.code, problem.field) for problem in found]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("satu\n\n&#8238;balik", [("E003", 11, 1)]),
        ("satu &#x202E;", [("E003", 9, 6)]),
        ("dua &rlm; tiga", [("E003", 9, 5)]),
        ("bel &#7;", [("E002", 9, 5)]),
        ("esc &#x1b; dan &#0;", [("E002", 9, 5)]),
        ("nol &#0;", [("E002", 9, 5)]),
        ("&amp; S\u0435nkom", [("E018", 9, 7)]),
        ("&#0000000000007; satu", [("E002", 9, 1)]),
        ("&#X0000000007; satu", [("E002", 9, 1)]),
        ("kembali &#13;", [("E002", 9, 9)]),
        ("separuh &#xD800;", [("E002", 9, 9)]),
        ("\u00e9 &amp; S&#1077;nkom", [("E018", 9, 9)]),
        ("S&#x435;nk&#x43e;m", [("E018", 9, 1)]),
        ("S&scy;enkom", [("E018", 9, 1)]),
        ('[nota](/mou/nota-2024/ "a&#7;")', [("E002", 9, 26)]),
        ("[a](https://a.id/?b=&#7;)", [("E002", 9, 21)]),
        ("`&#7;` dan &amp;#7; &#7", []),
        ("```\n&#7;\n```", []),
        ("&alpha; beta &middot; &#150; &#128514; &shy; &tidakada; AT&T; &#9;", []),
        ("&#x110000; &#99999999999;", []),
    ],
)
def test_references_bring_in_nothing_that_must_not_be_typed(
    tmp_path: Path, body: str, expected: list[tuple[str, int, int]]
) -> None:
    found = problems(tmp_path, {PATH: news(body=body)})

    assert expected == [(problem.code, problem.at.line, problem.at.column) for problem in found]
    assert all(problem.field == "body" for problem in found)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Telp &#48;812345678901", [("E402", 9, 6)]),
        ("&eacute; &#x30;&#56;12-3456-7890", [("E402", 9, 10)]),
        ("0812&nbsp;3456&nbsp;7890", [("E402", 9, 1)]),
        ("a &amp; b\nNIK 357701&#48;406850001", [("E401", 10, 5)]),
        ("bu&#100;i&commat;gmail&period;com", [("E403", 9, 1)]),
    ],
)
def test_personal_data_is_found_behind_references(
    tmp_path: Path, body: str, expected: list[tuple[str, int, int]]
) -> None:
    found = problems(tmp_path, {PATH: news(body=body)})

    assert expected == [(problem.code, problem.at.line, problem.at.column) for problem in found]


@pytest.mark.parametrize("link", ["<https://a.id/&#{};>", "[a]: https://a.id/&#{};", "&#x{};"])
def test_a_reference_of_many_digits_breaks_nothing(tmp_path: Path, link: str) -> None:
    assert [] == seen(tmp_path, news(body=link.format("1" * 5_000)))


@pytest.mark.parametrize("link", ["java&#115cript:a", "java&#0000000000000000115;cript:a"])
def test_a_scheme_is_read_as_browsers_do(tmp_path: Path, link: str) -> None:
    assert [("E202", 9, "body")] == seen(tmp_path, news(body=f"[a]({link})"))


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("berita/2025/hub-0812-3456-7890.md", "E402"),
        ("berita/2025/3577010406850001.md", "E401"),
        ("halaman/kontak-6281234567890.md", "E402"),
        ("berita/2025/rapat-2025-06-04-08-30-15-12.md", None),
        ("berita/2025/rapat-08-12-2025-10-00-12-00.md", None),
    ],
)
def test_a_file_name_holds_no_personal_data(tmp_path: Path, path: str, code: str | None) -> None:
    text = "---\ntitle: Kontak\n---\n" if "halaman" in path else news()

    assert ([(code, 1, "id")] if code else []) == seen(tmp_path, {path: text})


def test_a_file_name_is_judged_beside_its_slug(tmp_path: Path) -> None:
    files = {
        "berita/2025/a-0812-3456-7890.md": news("slug: hub"),
        "berita/2025/b.md": news("slug: hub-0812-3456-7890"),
    }

    assert [("E402", 1, "id"), ("E402", 8, "slug")] == seen(tmp_path, files)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1.500.000", "1500000"), ("Rp 1.500.000,00", "1500000"), ("rp1.500,-", "1500"),
        ("Rp. 12 500", "12500"), ("Rp1500", "1500"), ("1.5", None), ("1,500", None), ("1.50.000", None),
        ("1500.000", None), ("1.5000", None), ("seribu", None), ("1" * 19, None),
        ("1.000.000.000.000.000.000", None),
    ],
)  # fmt: skip
def test_an_amount_is_guessed_where_dots_stand_before_three_digits(
    tmp_path: Path, written: str, meant: str | None
) -> None:
    found = problems(tmp_path, {PATH: news(f'aid: [{{goods: beras, value: "{written}"}}]')})

    assert [("E112", meant)] == [(problem.code, problem.values.get("meant")) for problem in found]


@pytest.mark.parametrize(
    ("id", "codes"),
    [
        ("a", []), ("a-b", []), ("35-a-1", []), ("a--b", ["E111", "E011"]), ("-a", ["E111", "E011"]),
        ("a-", ["E111", "E011"]),
    ],
)  # fmt: skip
def test_the_cure_of_an_id_says_where_hyphens_may_stand(
    tmp_path: Path, id: str, codes: list[str]
) -> None:
    text = news(f'commitments: [{{id: "{id}", text: a}}]')
    found = problems(tmp_path, {PATH: text, f"halaman/{id}.md": "---\ntitle: a\n---\n"})

    assert codes == [problem.code for problem in found]
    for problem in found:
        assert "satu tanda hubung di antaranya" in problem.hint("id")
        assert "single hyphens between them" in problem.hint("en")


def test_contacts_of_an_office_are_free_but_not_an_identity_number(tmp_path: Path) -> None:
    contacts = '["Jl. Mawar 1", "0812-3456-7890", "pmi@media.example", "3577010406850001"]'
    text = f"---\nname: PMI\nkind: palang-merah\ncontacts: {contacts}\n---\n"

    assert [("E401", 4, "contacts.3")] == seen(tmp_path, {"organisasi/pmi.md": text})


def test_images_are_there_and_are_images(tmp_path: Path) -> None:
    files = {
        "gambar/2025/rapat.jpg": JPEG,
        "gambar/palsu.png": b"GIF89a",
        "gambar/Rapat Kerja (1).jpg": JPEG,
        PATH: damaged(
            "sources:\n",
            "images: [{file: 2025/rapat.jpg, alt: a}, {file: palsu.png, alt: b}, {file: Rapat.jpg, alt: c}]\nsources:\n",
        )
        + "\n![a](2025/rapat.jpg) ![b](Rapat%20Kerja%20(1).jpg)\n\n![c](/2025/rapat.jpg)\n",
    }  # fmt: skip

    assert [
        ("E207", 33, "images.1.file"),
        ("E204", 33, "images.2.file"),
        ("E204", 44, "body"),
    ] == seen(tmp_path, files)


def test_images_that_differ_by_case_clash(tmp_path: Path) -> None:
    found = problems(tmp_path, {"gambar/a.jpg": JPEG, "gambar/A.jpg": JPEG})

    assert ["E020"] == [problem.code for problem in found]


def test_no_content_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "berita").mkdir()

    assert ["E015"] == [found.code for found in read_content(tmp_path).problems]
    (found,) = read_content(tmp_path / "tak-ada").problems
    assert ("E017", "folder atau berkas ini tidak ada") == (found.code, found.message())


def test_why_a_folder_cannot_be_read_is_told_in_both_languages(tmp_path: Path) -> None:
    (tmp_path / "isi").write_text("bukan folder", "utf-8")

    (found,) = read_content(tmp_path / "isi").problems

    assert "tidak bisa dibaca: bukan folder" == found.message()
    assert "cannot be read: Not a directory" == found.message("en")


def test_a_path_is_shown_on_one_line(tmp_path: Path) -> None:
    assert "a\\u000ab.md" == Path(shown_path(tmp_path / "a\nb.md")).name


H = "---\ntitle: a\ndate: 2025-06-05\nkind: laporan\nbyline: x\n"


@pytest.mark.parametrize(
    "text",
    [
        H + "tags: " + "[" * 200_000 + "\n---\n",
        H + "tags: " + "[a," * 200_000 + "\n---\n",
        "---\n" + "- " * 400_000 + "\n---\n",
        "---\n" + "".join(f"k{number}: a\n" for number in range(50_000)) + "---\n",
        "---\ntags:\n" + "- a\n" * 240_000 + "---\n",
        H + "tags: [" + "&a x," * 100_000 + "]\n---\n",
        H + "---\n" + "[" * 1_000_000,
        H + "---\n" + "![" * 500_000,
        H + "---\n" + "> " * 400_000,
        H + "---\n" + "`" * 999_000,
        H + "---\n" + "a@b.co " * 140_000,
        H + "---\n" + "<a " * 300_000,
        "\0" * 1_000_000,
    ],
    ids=range(13),
)
def test_hostile_files_are_answered_in_seconds(tmp_path: Path, text: str) -> None:
    write(tmp_path, {PATH: text})
    begun = time.process_time()
    found = read_content(tmp_path).problems

    assert [problem for problem in found if problem.severity == "error"]
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("![r][1]\n\n[1]: x.jpg", [("x.jpg", True)]),
        ("![1]\n\n[1]: x.jpg", [("x.jpg", True)]),
        ("![1][]\n\n[1]: x.jpg", [("x.jpg", True)]),
        ("![r][1] [r][1]\n\n[1]: /a/", [("/a/", True), ("/a/", False)]),
        ("[r][1]\n\n[1]: /a/", [("/a/", False)]),
        ("[1]\n\n[1]: /a/", [("/a/", False)]),
        ("[1]: /a/", [("/a/", False)]),
        ("[^1] [1](/b/)\n\n[^1]: a", [("/b/", False)]),
        ("*[SIBAT]: Siaga", []),
        ("-[SIBAT]: Siaga\n1.[a]: b", []),
        ("* [a]: /a/\n- [b]: /b/\n1. [c]: /c/\n>[d]: /d/", [(f"/{x}/", False) for x in "abcd"]),
        ("[a]:\n  /a/", [("/a/", False)]),
    ],
)
def test_a_definition_is_a_link_unless_images_alone_name_it(
    body: str, expected: list[tuple[str, bool]]
) -> None:
    assert expected == [(found.target, found.is_image) for found in read_body(body, "a.md", 1)[0]]


@pytest.mark.parametrize(
    "begin", ["", "[a]:", "[a]:\n", "[a](", "- - [a]:", "*[a]:", "[a](x", "a[^1]:", "> "]
)
@pytest.mark.parametrize("filled", [" ", "\t"])
def test_long_runs_of_spaces_are_read_at_once(begin: str, filled: str) -> None:
    begun = time.process_time()
    links, found = read_body(f"{begin}{filled * 400_000}", "a.md", 1)

    assert [] == [link.target for link in links]
    assert {"E205"} >= {problem.code for problem in found}
    assert time.process_time() - begun < 5


def test_links_that_never_end_are_too_intricate() -> None:
    assert ["E205"] == [found.code for found in read_body("[a]( " * 5_000, "a.md", 1)[1]]
    assert [] == read_body("[a](/a/) " * 5_000, "a.md", 1)[1]


def test_names_that_are_no_text_are_no_ids(tmp_path: Path) -> None:
    odd, folder = os.fsdecode(b"\xff"), write(tmp_path, {})
    for name in (f"berita/2025/{odd}.md", f"berita/{odd}/rapat.md", f"istilah/{odd}.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(ITEM, encoding="utf-8")

    found = read_content(folder, Readings(tmp_path / "kept.sqlite3"))

    assert {"E011", "E014"} < {problem.code for problem in found.problems}
    for problem in found.problems:
        assert problem.message().encode()
