"""`draft` and `score`: what they print, where, and with which exit code."""

import io
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gazette.domain.problems import has_errors
from gazette.intake.folder import read_content
from gazette.press import commands
from gazette.press._desk import judge_content
from gazette.press.editing.press_texts import registers_of
from gazette.press_text.as_markdown import to_markdown
from gazette.press_text.draft import draft_from_text
from gazette.press_text.letters import decode

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
PRESS_TEXTS = sorted(
    path
    for folder in ("seeds", "texts", "held_out")
    for path in (ROOT / "tests" / "press_text" / folder).iterdir()
    if path.suffix in (".txt", ".html")
)
NOW = datetime(2026, 1, 31, 5, 0, tzinfo=UTC)
RELEASE = (
    "Senkom Kota Madiun Audiensi dengan Kapolres\n\n"
    "KOTA MADIUN - Pengurus Senkom Kota Madiun menggelar audiensi dengan Kapolres Madiun Kota, "
    "AKBP Wiwin Junianto, S.I.K., pada Rabu (4/6) di Mapolres Madiun Kota. Audiensi menindaklanjuti "
    "MoU Nomor Kep-192/PP.SK.MP/XII/2024.\n"
)
KEYS = (
    "title published event region organisations officials agreement_numbers commitments source "
    "body questions evidence"
).split()


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "rilis.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return path


def draft(
    file: Path | str,
    *,
    format: str = "json",
    date: str | None = "2025-07-01",
    url: str | None = None,
) -> int:
    return commands.draft(file=str(file), content=CONTENT, format=format, date=date, url=url)


def test_json_is_one_object_of_the_fixed_shape(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draft(release) == 0

    out, err = capsys.readouterr()
    found = json.loads(out)
    assert list(found) == KEYS
    assert found["event"]["date"] == "2025-06-04"
    assert found["region"] == ["35.77"]
    assert found["agreement_numbers"] == ["Kep-192/PP.SK.MP/XII/2024"]
    assert "senkom-kota-madiun" in [one["id"] for one in found["organisations"]]
    assert err == ""


def test_the_year_is_the_latest_not_after_the_given_day(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft(release, date="2025-06-03")

    assert json.loads(capsys.readouterr().out)["event"]["date"] != "2025-06-04"


def test_markdown_is_a_draft_item(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draft(release, format="markdown") == 0

    out = capsys.readouterr().out
    assert out.startswith("---\n")
    assert "status: draft" in out


def test_standard_input_is_read_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(RELEASE.encode())))

    assert draft("-") == 0
    assert json.loads(capsys.readouterr().out)["region"] == ["35.77"]


@pytest.mark.parametrize("url", ["javascript:x", "gardajatim.com"])
def test_what_cannot_be_used_ends_with_1_and_nothing_on_standard_output(
    release: Path, tmp_path: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draft(tmp_path / "tak-ada.txt") == 1
    assert draft(tmp_path) == 1
    assert draft(release, url=url) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 3


def test_registers_come_from_the_content_even_where_a_file_is_wrong(tmp_path: Path) -> None:
    for name, text in {
        "organisasi/a.md": "---\nname: Senkom A\nkind: salah\naliases: [SA]\n---\n",
        "mou/m.md": "---\nnumbers: [{number: 'B/1/X/I/2025'}]\n---\n",
        "wilayah/15.05.01.md": "---\naliases: [Jaluko]\n---\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    found = registers_of(read_content(tmp_path).register)

    assert [(one.id, one.aliases) for one in found.organisations] == [("a", ("SA",))]
    assert found.agreement_numbers == {"B/1/X/I/2025": "m"}
    assert found.region_aliases == {"Jaluko": "15.05.01"}


def test_score_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    folder = ROOT / "tests" / "press_text" / "texts"

    assert commands.score(folder=folder, content=CONTENT, date="2025-07-01") == 0
    assert "| event date |" in capsys.readouterr().out
    assert commands.score(folder=ROOT / "docs", content=CONTENT, date=None) == 1


def test_every_labelled_text_becomes_a_file_that_passes_the_whole_check(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    registers = registers_of(read_content(content).register)
    for path in PRESS_TEXTS:
        draft = draft_from_text(
            decode(path.read_bytes()), registers=registers, today=NOW.date(), file_name=path.name
        )
        year = (draft.published.first if draft.published else draft.drafted).year
        name = f"draf-{path.parent.name}-{path.stem}".replace("_", "-")
        place = content / "berita" / str(year) / f"{name}.md"
        place.parent.mkdir(exist_ok=True)
        place.write_text(to_markdown(draft), "utf-8")
    judged = judge_content(content, NOW)

    assert len(PRESS_TEXTS) >= 63
    assert judged.graph is not None
    assert [] == [found for found in judged.problems if has_errors([found])]
