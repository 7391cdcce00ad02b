"""`new --from`: a press text becomes a draft in its place, told with what it leaves open."""

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gazette.press import commands

ROOT = Path(__file__).resolve().parents[2]
TITLE = "Senkom Kota Madiun Audiensi dengan Kapolres"
RELEASE = (
    f"{TITLE}\n\n"
    "KOTA MADIUN - Pengurus Senkom Kota Madiun menggelar audiensi dengan Kapolres Madiun Kota, "
    "AKBP Wiwin Junianto, S.I.K., pada Rabu (4/6) di Mapolres Madiun Kota.\n"
)
OPEN = "ORI – Warga dan pengurus bertemu di sekretariat untuk membahas banyak hal bersama.\n"
NAME = "senkom-kota-madiun-audiensi-dengan-kapolres"
Say = Callable[[list[str]], None]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "rilis.txt"
    path.write_text(RELEASE, "utf-8")
    return path


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Say:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    return lambda lines: monkeypatch.setattr(
        "sys.stdin", Terminal("".join(f"{line}\n" for line in lines))
    )


def new_from(
    file: Path | str,
    content: Path,
    *,
    id: str = "",
    date: str | None = "2025-07-01",
    url: str | None = None,
    lang: str = "id",
) -> int:
    return commands.new_from_text(
        file=str(file), content=content, id=id, date=date, url=url, lang=lang
    )


def files(content: Path) -> list[Path]:
    return sorted(content.rglob("*"))


def test_the_draft_stands_in_its_place_and_passes_check(
    content: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new_from(release, content) == 0

    out, err = capsys.readouterr()
    path = content / "berita" / "2025" / f"{NAME}.md"
    text = path.read_text("utf-8")
    assert out == f"{path.as_posix()}\n"
    assert "status: draft\n" in text
    assert "organisations: [senkom-kota-madiun, polres-madiun-kota]\n" in text
    asked = [line for line in text.splitlines() if "# TANYA " in line]
    told = [line.strip() for line in err.splitlines() if line.startswith("  ")]
    assert sorted(line.strip().removeprefix("# TANYA ") for line in asked) == sorted(told)
    assert f"{len(told)} hal belum jelas" in err
    assert commands.check(content=content, format="text", lang="id", date=None) == 0


def test_it_is_what_draft_prints(
    content: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commands.draft(
        file=str(release), content=content, format="markdown", date="2025-07-01", url=None
    )
    printed = capsys.readouterr().out
    new_from(release, content)

    assert (content / "berita" / "2025" / f"{NAME}.md").read_text("utf-8") == printed


def test_the_year_of_publication_is_the_folder(content: Path, release: Path) -> None:
    url = "https://media.example/2024/06/05/audiensi"

    assert new_from(release, content, url=url, id="audiensi-x") == 0
    assert (content / "berita" / "2024" / "audiensi-x.md").is_file()


def test_standard_input_is_never_asked_questions_of(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(RELEASE.encode())))

    assert new_from("-", content) == 0
    assert (content / "berita" / "2025" / f"{NAME}.md").is_file()


def test_nothing_is_overwritten_in_this_year_or_another(
    content: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new_from(release, content)
    path = content / "berita" / "2025" / f"{NAME}.md"
    path.write_text("milik orang lain", "utf-8")
    before = files(content)
    capsys.readouterr()

    assert new_from(release, content) == 1
    assert new_from(release, content, date="2026-01-31") == 1
    assert files(content) == before
    assert path.read_text("utf-8") == "milik orang lain"
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("sudah ada dan tidak ditimpa; beri nama lain dengan --id") == 2


@pytest.mark.parametrize(
    ("file", "id", "url"),
    [
        ("tak-ada.txt", "", None),
        (".", "", None),
        ("rilis.txt", "../x", None),
        ("rilis.txt", "Dua Kata", None),
        ("rilis.txt", "", "javascript:x"),
    ],
)
def test_what_cannot_be_used_leaves_nothing(
    content: Path,
    release: Path,
    file: str,
    id: str,
    url: str | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = files(content)

    assert new_from(release.parent / file, content, id=id, url=url) == 1
    assert files(content) == before
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


def test_what_does_not_pass_is_taken_back(
    content: Path, release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(content)

    assert new_from(release, content, id="con") == 2  # the name of a device
    assert files(content) == before
    assert "tidak ada berkas yang ditulis" in capsys.readouterr().err


def test_a_text_without_a_readable_word_still_gets_a_name(content: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("…\n", "utf-8")

    assert new_from(path, content) == 0
    assert list((content / "berita" / "2025").glob("draf-*.md"))


def test_in_a_terminal_the_open_questions_are_asked_one_after_the_other(
    content: Path, tmp_path: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.txt"
    path.write_text(OPEN, "utf-8")
    answer(
        [
            "y",
            "Pertemuan pengurus",  # title
            "2025-06-05",  # published
            "musyawarah",
            "2025-06",  # a month is not a day: stays open
            "",  # venue: left open
            "Kota Madiun",
            "Senkom Kota Madiun",
            "media.example",
            "",
        ]
    )

    assert new_from(path, content) == 0
    text = (content / "berita" / "2025" / "pertemuan-pengurus.md").read_text("utf-8")
    assert "title: Pertemuan pengurus\ndate: 2025-06-05\n" in text
    assert "region: [35.77]\n" in text
    assert "organisations: [senkom-kota-madiun]\n" in text
    left = [line for line in text.splitlines() if "# TANYA " in line]
    assert ["event.date", "event.venue", "source.url"] == [
        line.split("# TANYA ")[1].split(":")[0] for line in left
    ]
    assert "hal belum jelas. Jawab sekarang?" in capsys.readouterr().err


def test_the_questions_can_be_put_off(content: Path, release: Path, answer: Say) -> None:
    answer(["t"])

    assert new_from(release, content) == 0
    assert (content / "berita" / "2025" / f"{NAME}.md").is_file()


@pytest.mark.parametrize("answers", [[], ["y"]])
def test_answers_that_end_early_leave_nothing(
    content: Path, release: Path, answers: list[str], answer: Say
) -> None:
    before = files(content)
    answer(answers)

    assert new_from(release, content) == 1
    assert files(content) == before


def test_answers_that_end_early_stay_in_the_draft(
    content: Path, tmp_path: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.txt"
    path.write_text(OPEN, "utf-8")
    answer(["y", "Pertemuan pengurus"])

    assert new_from(path, content) == 0
    text = (content / "berita" / "2025" / "pertemuan-pengurus.md").read_text("utf-8")
    assert "title: Pertemuan pengurus\n" in text
    assert "# TANYA published: " in text
    assert "yang belum dijawab tetap terbuka" in capsys.readouterr().err


def test_answers_to_a_draft_that_cannot_stand_there_are_kept(
    content: Path, tmp_path: Path, answer: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.txt"
    path.write_text(OPEN, "utf-8")
    before = files(content)
    answer(["y", "Pertemuan pengurus"])

    assert new_from(path, content, id="con") == 2
    assert files(content) == before
    kept = content.parent / "draf-tertunda" / "berita" / "2025" / "con.md"
    assert "title: Pertemuan pengurus\n" in kept.read_text("utf-8")
    assert "draf-tertunda" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--from", "x.txt", "--title", "x"], "--title"),
        (["--from", "x.txt", "--kind", "mou"], "--kind"),
        (["--from", "x.txt", "--date", "besok"], "--date"),
        (["--url", "https://x.example"], "--from"),
    ],
)
def test_options_that_do_not_go_together_are_refused(words: list[str], said: str) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tasks.py"), "new", *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert (done.returncode, done.stdout) == (1, "")
    *before, last = done.stderr.splitlines()
    assert said in last
    assert not before or "lingkungan .venv" in before[0]  # the first use of a checkout
