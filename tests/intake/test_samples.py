"""The poison sample: one file with as many mistakes as fit, and the full list of its problems."""

from pathlib import Path

from builders import problems

SAMPLE = Path(__file__).resolve().parent.parent / "samples/poison.md"


def expected() -> list[str]:
    listed = SAMPLE.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    return [line for line in listed if line and not line.startswith("#")]


def test_every_mistake_of_the_poison_sample_is_shown(tmp_path: Path) -> None:
    found = problems(tmp_path, {"berita/2024/poison.md": SAMPLE.read_bytes()})

    assert expected() == [
        f"{problem.at.line}:{problem.at.column}: {problem.code} {problem.field}".strip()
        for problem in found
    ]
