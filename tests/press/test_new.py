"""`new`: from answers or options to a file that passes `check`; nothing else is left behind."""

import contextlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date as Day
from pathlib import Path

import pytest

from gazette.domain.records import KIND_BY_FOLDER, KINDS
from gazette.domain.sheets import Register
from gazette.intake.folder import read_content
from gazette.intake.readers import read_record
from gazette.intake.schema import keys_of
from gazette.press import commands
from gazette.press._refusal import Refusal
from gazette.press.editing.front_matter import content_file
from gazette.press.editing.new_options import folder_and_kind, record_from
from gazette.press.editing.new_questions import ASKED, NewRecord
from gazette.press.editing.standard_input import TypedText

ROOT = Path(__file__).resolve().parents[2]
NEWS = {
    "title": "Rakor uji coba",
    "date": "2025-07-02",
    "event_type": "rakor",
    "event_date": "2025-07-01",
    "venue": "Aula Polres",
    "region": ["Kota Madiun"],
    "organisation": ["Senkom Kota Madiun"],
    "official": ["AKBP Budi Contoh, S.H.|Kapolres|polres-madiun-kota|hadir"],
    "source": ["Garda Jatim|https://www.gardajatim.com/uji"],
}
TITLE, PUBLISHED, KIND, TYPE, ON, TIME, VENUE, REGION, _, ORGANISATION = range(10)
NAME, URL, FILE_NAME, PUBLISH = 11, 18, 22, 25
ANSWERS = [
    "Rakor uji coba",  # title
    "2025-07-02",
    "",  # kind: as offered
    "rakor",
    "2025-07-01",
    "08.30",
    "Aula",
    "Kota Madiun",  # region
    "",
    "Senkom Kota Madiun",  # organisations
    "",
    "Budi Contoh",  # officials
    "Ketua",
    "senkom-kota-madiun",
    "hadir",
    "",
    "",  # no agreement
    "Garda Jatim",
    "https://www.gardajatim.com/uji",
    "",
    "",
    "Ringkasan.",
    "",  # file name: as offered
    "Isi berita.",
    "SELESAI",
    "y",
]
Say = Callable[[list[str]], None]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Say:
    return lambda lines: monkeypatch.setattr(
        "sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines))
    )


def new(content: Path, *, kind: str = "", lang: str = "id", **options: str | list[str]) -> int:
    return commands.new(content=content, kind=kind, options=options, lang=lang)


def check(content: Path) -> int:
    return commands.check(content=content, format="text", lang="id", date=None)


def files(content: Path) -> list[Path]:
    return sorted(content.rglob("*"))


def written(content: Path) -> str:
    return (content / "berita" / "2025" / "rakor-uji-coba.md").read_text("utf-8")


def test_every_key_that_is_asked_for_is_a_key_of_its_kind() -> None:
    for folder, paths in ASKED.items():
        for path in paths:
            keys = keys_of(KIND_BY_FOLDER[folder].type)
            for step in path.split("."):
                found = next(key for key in keys if key.name == step)
                keys = found.keys


def test_every_required_key_is_asked_for() -> None:
    for kind in KINDS:
        needed = {key.name for key in keys_of(kind.type) if key.required}
        assert needed <= {path.split(".")[0] for path in ASKED[kind.folder]}


# From options


def test_options_make_an_item_that_passes_check(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new(content, **NEWS) == 0

    path = content / "berita" / "2025" / "rakor-uji-coba.md"
    assert capsys.readouterr().out.strip() == path.as_posix()
    assert "organisation: polres-madiun-kota\n" in written(content)
    assert check(content) == 0


def test_a_code_and_a_time_that_look_like_numbers_are_quoted(content: Path) -> None:
    new(content, **{**NEWS, "region": ["35.10"], "time": "08.30"})

    assert "- '35.10'\n" in written(content)
    assert "time: '08.30'\n" in written(content)


@pytest.mark.parametrize(
    ("kind", "options", "path"),
    [
        (
            "organisasi",
            {"name": "Senkom Kota Malang", "set": ["kind=ormas", "region=35.73"]},
            "organisasi/senkom-kota-malang.md",
        ),
        ("istilah", {"name": "AKRAB", "set": ["long=Ayo Kerja"]}, "istilah/akrab.md"),
        ("pejabat", {"name": "Budi Contoh"}, "pejabat/budi-contoh.md"),
        ("pejabat", {"name": "H. Budi Contoh, S.H., M.M."}, "pejabat/budi-contoh.md"),
        ("halaman", {"title": "Uji"}, "halaman/uji.md"),
        ("wilayah", {"id": "35.73", "set": ["aliases=Ngalam"]}, "wilayah/35.73.md"),
        (
            "program",
            {"name": "Ngopi", "set": ["organiser=polri", "rhythm=FREQ=WEEKLY;BYDAY=FR"]},
            "program/ngopi.md",
        ),
        (
            "mou",
            {
                "title": "Nota uji",
                "set": [
                    "kind=nota-kesepahaman",
                    "parties.0.organisation=polri",
                    "parties.1.organisation=basarnas",
                    "numbers.0.number=B/1/I/2025",
                    "points.0.no=1",
                    "points.0.text=Satu",
                ],
            },
            "mou/b-1-i-2025.md",
        ),
        (
            "pengumuman",
            {"title": "Uji umum", "date": "2025-01-02", "byline": "Humas"},
            "berita/2025/uji-umum.md",
        ),
    ],
)
def test_every_kind_can_be_made_from_options(
    content: Path, kind: str, options: dict[str, str | list[str]], path: str
) -> None:
    assert new(content, kind=kind, **options) == 0
    assert (content / path).is_file()
    assert check(content) == 0


SOUND: dict[str, dict[str, str | list[str]]] = {
    "berita": NEWS,
    "siaran-pers": {"title": "Uji", "date": "2025-01-02", "byline": "Humas"},
    "mou": {"title": "Uji", "set": ["kind=belum-pasti", "parties.0.organisation=polri"]},
    "organisasi": {"name": "Uji", "set": ["kind=kepolisian"]},
    "pejabat": {"name": "Uji"},
    "program": {"name": "Uji", "set": ["organiser=polri"]},
    "wilayah": {"id": "35.73"},
    "istilah": {"name": "Uji", "set": ["long=Ujian"]},
    "halaman": {"title": "Uji"},
}
EACH: dict[str, str | list[str]] = {
    "title": "Judul",
    "name": "Nama",
    "date": "2025-07-03",
    "event_type": "rakor",
    "event_date": "2025-07-01",
    "time": "08.30",
    "as_written": "Selasa (1/7)",
    "venue": "Aula",
    "program": "jumat-curhat-polri",
    "byline": "Humas",
    "summary": "Ringkas.",
    "status": "draft",
    "official": ["Budi Contoh|Ketua"],
    "source": ["media.example"],
    "mou": ["nk-11-viii-2024"],
    "image": ["rapat.jpg|Rapat"],
    "region": ["35.77.03"],
    "organisation": ["Senkom Kota Madiun"],
    "tag": ["uji"],
}


FILLS = {  # the key of an option, where it has another name
    **dict.fromkeys(["event_type", "event_date", "time", "as_written", "venue"], "event"),
    "program": "event",
    "official": "officials",
    "source": "sources",
    "image": "images",
    "organisation": "organisations",
    "tag": "tags",
}


@pytest.fixture(scope="module")
def register() -> Register:
    return read_content(ROOT / "content").register


@pytest.mark.parametrize("kind", SOUND)
@pytest.mark.parametrize("option", EACH)
def test_every_option_goes_into_the_record_or_is_refused_in_a_sentence(
    register: Register, kind: str, option: str
) -> None:
    folder, news_kind = folder_and_kind(kind)
    options = {"id": "uji", **SOUND[kind], option: EACH[option]}
    names = {key.name for key in keys_of(KIND_BY_FOLDER[folder].type)}
    today = Day(2025, 7, 3)

    def made() -> NewRecord:
        return record_from(
            options,
            folder=folder,
            news_kind=news_kind,
            register=register,
            today=today,
            body=TypedText("isi.md", "id"),
        )

    if FILLS.get(option, option) not in names:
        with pytest.raises(Refusal, match=f"--{option.replace('_', '-')} tidak ada untuk"):
            made()
        return
    record = made()
    text = content_file(record.tree, record.body)
    problems = read_record(text, "uji.md", KIND_BY_FOLDER[folder], "uji").problems

    assert {"E102", "E103"}.isdisjoint(problem.code for problem in problems)


def test_a_kind_with_one_region_gets_one(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options: dict[str, str | list[str]] = {"name": "Polsek Taman", "set": ["kind=kepolisian"]}

    assert new(content, kind="organisasi", region=["35.77.03"], **options) == 0
    text = (content / "organisasi" / "polsek-taman.md").read_text("utf-8")
    assert "region: '35.77.03'\n" in text
    assert check(content) == 0
    two = {**options, "id": "dua", "region": ["35.77.03", "35.77.02"]}
    assert new(content, kind="organisasi", **two) == 1
    assert "--region hanya satu untuk `organisasi`" in capsys.readouterr().err


def test_a_refused_record_is_told_without_lines_of_a_file_that_is_not_there(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new(content, kind="organisasi", name="Polsek Taman") == 2

    err = capsys.readouterr().err
    assert err.startswith("E101 kind: kunci wajib `kind` belum ada (")
    assert "polsek-taman.md" not in err


@pytest.mark.parametrize(
    ("kind", "changed", "said"),
    [
        ("Organisasi", {}, "--kind `Organisasi` tidak dikenal (maksud Anda `organisasi`?)"),
        ("", {"region": ["Madiun"]}, "--region `Madiun` cocok dengan beberapa; tulis kode"),
        ("", {"region": ["Atlantis Raya"]}, "--region `Atlantis Raya` tidak ditemukan; periksa"),
        ("", {"organisation": ["Kota"]}, "organisasi `Kota` cocok dengan beberapa; tulis id-nya"),
        ("", {"set": ["titel"]}, "--set `titel` tidak terbaca; tulis kunci=nilai"),
        ("", {"title": ""}, "catatan ini belum bernama; tambahkan --title"),
        ("", {"id": "Dua Kata"}, "--id `Dua Kata` tidak bisa menjadi nama berkas; pakai"),
        ("", {"official": ["a|b|c|d|e|f"]}, 'urutannya: "name|role|organisation|part|person"'),
        ("", {"body": "tak-ada.md"}, "`tak-ada.md` tidak ada; periksa nama dan letaknya"),
        ("", {"date": "besok"}, "--date `besok` bukan tanggal; tulis tahun-bulan-hari"),
    ],
    ids=str,
)
def test_a_refusal_is_a_sentence_with_its_cure(
    content: Path,
    kind: str,
    changed: dict[str, str | list[str]],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert new(content, kind=kind, **{**NEWS, **changed}) == 1
    assert f"kabar: {said}" in capsys.readouterr().err.replace(
        'kabar: --official "a|b|c|d|e|f" punya terlalu banyak bagian; ', "kabar: "
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"region": ["Kota Madiun"]}, "--region tidak ada untuk `wilayah`; yang bisa: --id 35.77,"),
        ({"source": ["x"]}, "catatan wilayah dinamai menurut kodenya; tambahkan mis. --id 35.77"),
    ],
)
def test_a_note_on_a_region_is_named_by_its_code(
    content: Path, options: dict[str, list[str]], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new(content, kind="wilayah", **options) == 1
    assert f"kabar: {said}" in capsys.readouterr().err


def test_nothing_is_ever_overwritten(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new(content, **NEWS)
    path = content / "berita" / "2025" / "rakor-uji-coba.md"
    path.write_text("milik orang lain", "utf-8")

    assert new(content, **NEWS) == 1
    assert path.read_text("utf-8") == "milik orang lain"
    assert "sudah ada" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"event_type": "rapat"}, 2),
        ({"event_date": "kemarin"}, 2),
        ({"region": ["99.99"]}, 2),
        ({"organisation": ["tak-ada"]}, 2),
        ({"set": ["titel=x"]}, 2),
        ({"date": "2031-01-01x"}, 1),
        ({"region": ["Madiun"]}, 1),  # a regency, a city and a district
        ({"organisation": ["Kota"]}, 1),
        ({"set": ["titel"]}, 1),
        ({"title": "", "name": ""}, 1),
        ({"id": "Tidak Boleh"}, 1),
        ({"official": ["a|b|c|d|e|f"]}, 1),
        ({"body": "tak-ada.md"}, 1),
    ],
    ids=str,
)
def test_wrong_options_are_told_and_leave_nothing(
    content: Path,
    changed: dict[str, str | list[str]],
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = files(content)

    assert new(content, **{**NEWS, **changed}) == code
    assert files(content) == before
    out, err = capsys.readouterr()
    assert out == ""
    assert err


def test_a_folder_made_for_a_refused_item_is_taken_back(content: Path) -> None:
    assert new(content, **{**NEWS, "date": "1999-01-01", "event_type": "rapat"}) == 2
    assert not (content / "berita" / "1999").exists()


# From answers


def test_answers_make_an_item_that_passes_check(content: Path, answer: Say) -> None:
    answer(ANSWERS)

    assert new(content, kind="berita") == 0
    assert "status: published" in written(content)
    assert written(content).endswith("---\nIsi berita.\n")
    assert check(content) == 0


def test_without_a_kind_it_asks_for_one(content: Path, answer: Say) -> None:
    answer(["7", "AKRAB", "Ayo Kerja", "", "", "", "Penjelasan.", "SELESAI"])

    assert new(content) == 0
    assert (content / "istilah" / "akrab.md").is_file()


def test_a_wrong_answer_is_asked_again_with_the_reason(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    slips = {
        TITLE: [""],
        PUBLISHED: ["kemarin"],
        TYPE: ["rapat-akbar", "99"],
        TIME: ["jam lapan"],
        REGION: ["Atlantis Raya"],
        URL: ["gardajatim"],
        FILE_NAME: ["Rakor!", "t"],
        PUBLISH: ["entah"],
    }
    answer([line for at, last in enumerate(ANSWERS) for line in [*slips.get(at, []), last]])

    assert new(content, kind="berita") == 0
    err = capsys.readouterr().err
    for said in ("wajib diisi", "`kemarin` tidak terbaca", "angka 1 sampai", "`Atlantis Raya`"):
        assert said in err
    assert check(content) == 0


def test_a_file_name_that_is_taken_is_asked_again(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [*ANSWERS]
    lines[FILE_NAME:FILE_NAME] = ["rakor-senkom-muaro-jambi-jaluko"]
    answer(lines)

    assert new(content, kind="berita") == 0
    assert "sudah ada" in capsys.readouterr().err


def test_a_date_in_words_is_offered_in_its_iso_form(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [*ANSWERS]
    lines[ON : ON + 1] = ["1 Juli 2025", "y"]
    answer(lines)

    assert new(content, kind="berita") == 0
    assert "maksud Anda `2025-07-01`?" in capsys.readouterr().err


def test_an_official_of_an_earlier_item_comes_with_role_and_organisation(
    content: Path, answer: Say
) -> None:
    lines = [*ANSWERS]
    lines[NAME : NAME + 4] = ["wiwin", "1", "hadir"]
    answer(lines)

    assert new(content, kind="berita") == 0
    assert "name: AKBP Wiwin Junianto, S.I.K.\n    role: Kapolres\n" in written(content)


def test_an_organisation_that_is_not_there_yet_is_made_on_the_way(
    content: Path, answer: Say
) -> None:
    lines = [*ANSWERS]
    made = [
        "PMI Kota Ambon",
        "+",
        "",
        "",
        "palang-merah",
        "kota",
        "Kota Ambon",
        "pmi",
        "1",
        "",
        "",
        "",
    ]
    lines[ORGANISATION : ORGANISATION + 1] = made
    answer(lines)

    assert new(content, kind="berita") == 0
    assert (content / "organisasi" / "pmi-kota-ambon.md").is_file()
    assert check(content) == 0


def test_what_does_not_pass_is_kept_only_if_wanted(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [*ANSWERS]
    lines[-3] = "Hubungi 081234567890."
    answer([*lines, "t"])
    assert new(content, kind="berita") == 2
    assert check(content) == 0
    answer([*lines, "y"])
    assert new(content, kind="berita") == 2
    assert check(content) == 2
    assert "E402" in capsys.readouterr().err


# Answers that stop


def kept(content: Path) -> dict[str, str]:
    """What was kept beside the content, by path."""
    folder = content.parent / "draf-tertunda"
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*.md"))
    }


def test_a_line_with_a_full_stop_is_part_of_the_text(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    pasted = ["Paragraf satu.", ".", "Paragraf dua.", "Paragraf tiga", "Ya", "."]
    answer([*ANSWERS[:-3], *pasted, "SELESAI", "t"])

    assert new(content, kind="berita") == 0
    assert written(content).endswith("---\n" + "\n".join(pasted) + "\n")
    assert "status: draft" in written(content)
    assert capsys.readouterr().err.count("untuk mengakhiri isi, ketik SELESAI") == 1


@pytest.mark.parametrize("body", [["Isi berita.", "SELESAI"], ["Isi berita."]])
def test_without_a_word_on_publishing_it_is_a_draft(
    content: Path, answer: Say, body: list[str]
) -> None:
    answer([*ANSWERS[:-3], *body])

    assert new(content, kind="berita") == 0
    assert written(content).endswith("---\nIsi berita.\n")
    assert "status: draft" in written(content)


def test_where_nothing_was_answered_nothing_is_written(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(content.parent)
    answer([])

    assert new(content, kind="siaran-pers") == 1
    assert files(content.parent) == before
    assert "tidak ada berkas yang ditulis" in capsys.readouterr().err


@pytest.mark.parametrize("length", [1, 5, 12, 18])
def test_answers_that_end_early_are_kept_beside_the_content(
    content: Path, length: int, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(content)
    answer(ANSWERS[:length])

    assert new(content, kind="berita") == 1
    assert files(content) == before
    ((path, text),) = kept(content).items()
    assert path.endswith("/rakor-uji-coba.md")
    assert "status: draft" in text
    for typed, line in [(1, "title: Rakor"), (5, "date: 2025-07-01"), (12, "- name: Budi Contoh")]:
        assert (line in text) == (length >= typed)
    out, err = capsys.readouterr()
    assert out == ""
    assert f"draf-tertunda/{path}" in err
    assert check(content) == 0


def test_an_agreement_has_its_number_whoever_gave_it(content: Path, answer: Say) -> None:
    answer(["MoU uji", "nota-kesepahaman", "B/1/I/2025", "", "", "polres-madiun-kota"])

    assert new(content, kind="mou") == 1
    ((path, text),) = kept(content).items()
    assert path == "mou/b-1-i-2025.md"
    assert "numbers:\n  - number: B/1/I/2025\n" in text


def test_what_was_kept_earlier_is_not_overwritten(content: Path, answer: Say) -> None:
    for _ in range(2):
        answer(ANSWERS[:2])
        new(content, kind="berita")

    assert ["berita/2025/rakor-uji-coba-2.md", "berita/2025/rakor-uji-coba.md"] == [*kept(content)]


def test_a_record_made_on_the_way_is_kept_too(content: Path, answer: Say) -> None:
    answer([*ANSWERS[:ORGANISATION], "PMI Kota Ambon", "+", "", "", "palang-merah"])

    assert new(content, kind="berita") == 1
    assert kept(content)["organisasi/pmi-kota-ambon.md"] == (
        "---\nname: PMI Kota Ambon\nkind: palang-merah\n---\n"
    )
    assert "venue: Aula" in kept(content)["berita/2025/rakor-uji-coba.md"]


class Interrupted(io.StringIO):
    """Answers, and then Ctrl-C."""

    def readline(self, size: int = -1, /) -> str:
        line = super().readline(size)
        if not line:
            raise KeyboardInterrupt
        return line


@pytest.mark.parametrize("length", [4, 20, 24])
def test_ctrl_c_loses_no_answer(
    content: Path, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    before = files(content)
    monkeypatch.setattr("sys.stdin", Interrupted("\n".join([*ANSWERS[:length], ""])))

    assert new(content, kind="berita") == 1
    assert files(content) == before
    ((_, text),) = kept(content).items()
    assert "type: rakor" in text
    assert ("Isi berita." in text) == (length == 24)


def test_what_cannot_be_kept_is_shown(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    (content.parent / "draf-tertunda").write_text("bukan folder", "utf-8")
    answer(ANSWERS[:2])

    assert new(content, kind="berita") == 1
    assert "title: Rakor uji coba\n" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Unix")
def test_what_is_left_of_a_pasted_text_does_not_publish(content: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [
            *(sys.executable, ROOT / "tasks.py", "new"),
            *("--kind", "berita", "--content", content),
        ],
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, "".join(f"{line}\n" for line in [*ANSWERS[:-1], "Ya", "y"]).encode())
    seen = b""
    while b"Terbitkan langsung?" not in seen:
        seen += os.read(ours, 1024)
    os.write(ours, b"t\n")
    with contextlib.suppress(OSError):  # a terminal whose program has ended
        while os.read(ours, 1024):
            pass
    os.close(ours)

    assert process.wait(60) == 0
    assert "status: draft" in written(content)


def test_the_questions_are_also_in_english(
    content: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    answer([])

    assert new(content, lang="en") == 1
    assert "Which record?" in capsys.readouterr().err


def test_from_the_command_line_with_no_answers(content: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tasks.py"), "new", "--content", str(content)],
        cwd=ROOT,
        env={**os.environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "typed",
    [
        ["event=x", "event.a.b=c"],
        ["title.0.a=1"],
        ["tags.a=1", "tags=b"],
        ["officials=x", "officials.0.name=b"],
        ["tags=x", "tags.0.name.b=b"],
        ["event.type=rakor", "event=x"],
        ["officials.0.name=b", "officials.0=x", "officials=y", "officials.0.name.a=c"],
    ],
)
def test_keys_that_are_set_in_two_ways_are_told(typed: list[str]) -> None:
    with pytest.raises(Refusal, match="bertabrakan"):
        record_from(
            {"title": "Rakor", "set": typed},
            folder="berita",
            news_kind="",
            register=read_content(ROOT / "content").register,
            today=Day(2025, 7, 2),
            body=TypedText("isi.md", "id"),
        )


def test_a_body_that_is_no_text_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe")))

    code = commands.new(
        content=tmp_path, kind="berita", options={"title": "Rakor", "body": "-"}, lang="id"
    )

    assert 1 == code
    assert "bukan teks UTF-8" in capsys.readouterr().err
    assert [] == list(tmp_path.iterdir())
