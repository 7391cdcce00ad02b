"""The catalogue: every code can happen, is explained, and is said in both languages."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import ITEM, PATH, damaged, news, read, write
from gazette.domain.cases import CASES
from gazette.domain.messages import MESSAGES
from gazette.intake.folder import Content, read_content
from gazette.press._desk import Judged, judge_content
from newsroom import NOON

ROOT = Path(__file__).resolve().parent.parent.parent
PERSON = "{name: Budi, organisation: "

# Content that brings each code about: files, or one line of a news item.
LINES = {
    "E050": "tags: a: b",
    "E051": "title: Lagi",
    "E052": "tags: *a",
    "E053": "tags: !!str a",
    "E054": "<<: {tags: a}",
    "E055": "--- a",
    "E056": "tags: [[[[[[[[a]]]]]]]]",
    "E057": "? [a]\n: b",
    "W058": "tags: Rapat #3",
    "E101": "aid: [{quantity: 1}]",
    "E102": "tag: a",
    "E103": "summary: [a]",
    "E104": "status: Draft",
    "E105": "corrections: [{date: kemarin, kind: ralat, text: a}]",
    "E106": "event: {type: rakor, date: 2025-06-04, time: pagi}",
    "E108": "sources: [{name: a, url: a}]",
    "E109": "summary: " + "a" * 401,
    "E110": "tags: [" + "a, " * 1000 + "a]",
    "E111": "slug: A",
    "E112": "aid: [{goods: a, value: seribu}]",
    "E114": "follow_ups: [{of: a, status: selesai}]",
    "E115": "event: {type: rakor, date: 2025-06-04, end: 2025-06-03}",
    "E116": "event: {type: rakor, date: 2025-06-04, as_written: Kamis (4/6)}",
    "E118": "aliases: lama",
    "E120": "lang: Indonesia",
    "E121": "images: [{file: a.gif, alt: a}]",
    "E122": "mou: [{id: nota-2024, points: a b}]",
    "W022": "\n".join(f"kunci{number}: a" for number in range(201)),
    "W123": "tags: audiensi, senkom",
    "W124": "event: {type: rakor, date: 2025-07-04, status: selesai}",
    "W125": "officials: [{name: Ketua Budi, role: Ketua}]",
    "W126": "officials: [{name: Budi}, {name: H. Budi}]",
    "W127": "corrections: [{date: 2025-01-01, kind: ralat, text: a}]",
    "E204": "images: [{file: a.jpg, alt: a}]",
    "E206": "officials: [{name: a, evidence: a}]",
    "E012": "slug: con",
    "E301": "mou: a",
    "E302": "organisations: a",
    "E303": "region: a",
    "E304": "event: {type: rakor, date: 2025-06-04, program: a}",
    "E305": "follow_ups: [{of: a#a, status: selesai}]",
    "E308": "officials: [{name: a, person: a}]",
    "E310": "mou: [{id: nota-2024, points: 9}]",
    "E311": "commitments: [{id: a, text: a}, {id: a, text: b}]",
    "E312": "aliases: /mou/nota-2024/",
    "E316": "follow_ups: [{of: audiensi#a, status: selesai}]",
    "E317": "aliases: /berita/",
    "W314": f"officials: [{PERSON}senkom-madiun}}, {PERSON}polres-madiun}}]",
    "W319": "aid: [{goods: a, to: pmi-madiun}]",
    "E401": "tags: 3577010406850001",
    "E402": "tags: 0812-3456-7890",
    "E403": "tags: a@media.example",
    "E501": "# TANYA region: Di wilayah mana?",
    "E503": "# date: sementara hari draf ini dibuat",
}
BODIES = {
    "E002": "a\x07",
    "E003": "a\u202e",
    "E004": "<<<<<<< a",
    "W021": "Sen\u200bkom",
    "W209": "---\ntitle: a\n---\n",
    "E018": "S\u0435nkom",
    "E201": "<b>",
    "E202": "[a](data:a)",
    "E203": "[a](/a/)",
    "E205": "[" * 200,
    "E208": "![a](https://lain.example/a.jpg)",
    "E210": "[a](#a)",
    "W404": "Korban bernama Siti Aminah selamat.",
    "W405": "Korban berinisial RS (9), siswi SDN 3 Taman.",
    "W406": "Donasi ke rekening 0123 4567 8901 a.n. Siti Aminah.",
    "E502": "**TULIS ULANG:** bahan kerja saja.",
}
OLDER = {"berita/2024/lama.md": news("commitments: [{id: a, text: a}]", date="2024-01-01")}
FILES: dict[str, dict[str, str | bytes]] = {
    "E001": {PATH: b"\xff"},
    "E007": {PATH: b"a" * (1024 * 1024 + 1)},
    "E008": {PATH: "a"},
    "E009": {PATH: "---\n"},
    "W010": {".a": ""},
    "E011": {"mou/A.md": ""},
    "E013": {"a.md": ""},
    "E014": {"berita/2024/a.md": news()},
    "W016": {"mou/a.txt": ""},
    "W019": {"gambar/a.gif": ""},
    "E020": {"gambar/a.jpg": "", "gambar/A.jpg": ""},
    "E113": {"program/a.md": "---\nname: a\norganiser: senkom-madiun\nrhythm: a\n---\n"},
    "E119": {"mou/a.md": "---\ndocuments: [{sha256: a}]\n---\n"},
    "E207": {"gambar/a.jpg": "a", PATH: ITEM + "\n![a](a.jpg)\n"},
    "E306": OLDER | {PATH: news("follow_ups: [{of: lama#b, status: selesai}]")},
    "E307": OLDER | {PATH: news("follow_ups: [{of: lama#a, status: dijawab}]")},
    "E309": {PATH: ITEM, "berita/2024/audiensi.md": ITEM},
    "E313": {
        "pejabat/a.md": "---\nname: Budi\n---\n",
        "pejabat/b.md": "---\nname: Budi\n---\n",
        PATH: news("officials: [{name: Budi}]"),
    },
    "E315": {"organisasi/a.md": "---\nname: a\nkind: ormas\nparent: a\n---\n"},
    "W318": OLDER
    | {
        "berita/2023/a.md": news(
            "follow_ups: [{of: lama#a, status: selesai}]",
            date="2023-01-01",
            event="{type: rakor, date: 2023-01-01}",
        )
    },
}


def with_link(folder: Path) -> Path:
    write(folder, {})
    (folder / "mou/a.md").symlink_to("nota-2024.md")
    return folder


def with_folder(folder: Path) -> Path:
    write(folder, {})
    (folder / "mou/a.md").mkdir()
    return folder


FOLDERS: dict[str, Callable[[Path], Path]] = {
    "E005": with_link,
    "E006": with_folder,
    "E015": lambda folder: folder,
    "E017": lambda folder: folder / "tak-ada",
}
ALL = {*LINES, *BODIES, *FILES, *FOLDERS}


def item_with(line: str) -> str:
    """A sound item with *line*, in place of the line of the same key where there is one."""
    key = line.partition(":")[0]
    lines = news().split("\n")
    kept = [old for old in lines if key in ("title",) or not old.startswith(f"{key}:")]
    return "\n".join([*kept[:2], line, *kept[2:]])


@pytest.mark.parametrize("code", sorted(ALL))
def test_every_code_can_happen(tmp_path: Path, code: str) -> None:
    content: Content | Judged
    if code in FOLDERS:
        content = read_content(FOLDERS[code](tmp_path))
    elif code in FILES:
        content = read(tmp_path, FILES[code])
    elif code in BODIES:
        content = judge_content(write(tmp_path, {PATH: ITEM + BODIES[code]}), NOON)
    else:
        content = read(tmp_path, {PATH: item_with(LINES[code])})

    assert code in {found.code for found in content.problems}


def test_every_code_has_an_example_here() -> None:
    assert {code for code in MESSAGES if not code.startswith("H")} == ALL


def test_every_code_is_explained_once() -> None:
    sections = re.findall(r"^### ([EW]\d{3})\b", (ROOT / "docs/problems.md").read_text(), re.M)

    assert sorted(code for code in MESSAGES if not code.startswith("H")) == sorted(sections)


def test_every_explanation_has_its_example_and_its_cure() -> None:
    text = (ROOT / "docs/problems.md").read_text()
    sections = re.findall(r"^### (\w+)[^\n]*\n(.*?)(?=^##|\Z)", text, re.S | re.M)

    for code, explanation in sections:
        for word in ("**Arti.**", "**Contoh.**", "**Obatnya.**"):
            assert word in explanation, (code, word)


def test_messages_are_filled_in_both_languages(tmp_path: Path) -> None:
    sample = (ROOT / "tests/samples/poison.md").read_bytes()
    for found in read(tmp_path, {"berita/2024/poison.md": sample}).problems:
        for lang in ("id", "en"):
            said = found.message(lang) + found.hint(lang)
            assert "{}" not in re.sub(r"\{[^{}]+\}", "{}", said.replace("{title", "")), said
            assert "\n" not in said


def test_a_near_match_is_asked_for_first(tmp_path: Path) -> None:
    content = read(tmp_path, {PATH: damaged("title: Audiensi", "titel: Audiensi")})
    found = next(problem for problem in content.problems if problem.code == "E102")

    assert found.hint("id").startswith("maksud Anda `title`?")
    assert found.hint("en").startswith("did you mean `title`?")


def test_a_case_belongs_to_a_code() -> None:
    assert [] == [case for case in CASES if case.partition(":")[0] not in MESSAGES]


def test_a_choice_is_shown_whole(tmp_path: Path) -> None:
    content = read(tmp_path, {PATH: damaged("  type: audiensi", "  type: a")})
    found = next(problem for problem in content.problems if problem.code == "E104")

    assert found.hint().endswith("kunjungan, tanggap-bencana, lainnya")


@pytest.mark.parametrize(
    ("text", "code", "listed", "more"),
    [
        (item_with("\n".join(f"kunci{number}: a" for number in range(900))), "E102", 200, 700),
        (item_with("\n".join(f"tags: {number}" for number in range(901))), "E051", 200, 700),
        (ITEM + "<b>a</b>\n" * 900, "E201", 100, 800),
        (ITEM + "Hubungi 0812-3456-7890.\n\n" * 900, "E402", 50, 850),
    ],
)
def test_problems_beyond_those_that_are_listed_are_counted(
    tmp_path: Path, text: str, code: str, listed: int, more: int
) -> None:
    found = judge_content(write(tmp_path, {PATH: text}), NOON).problems

    assert [listed, 1] == [[one.code for one in found].count(what) for what in (code, "W022")]
    (note,) = (one for one in found if one.code == "W022")
    assert note.values["number"] == str(more)
    assert note.at == max(one.at for one in found if one.code == code)
