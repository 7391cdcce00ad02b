"""References: what names another record fits it."""

from pathlib import Path

import pytest

from builders import news, seen


@pytest.mark.parametrize(
    ("on", "codes"),
    [
        ("2025-06-10", []),
        ("2025-06-09", ["W318"]),
        ("2025-06", []),  # it may be of a later day of that month
        ("2025-05", ["W318"]),
    ],
)
def test_a_follow_up_is_too_early_only_where_it_surely_is(
    tmp_path: Path, on: str, codes: list[str]
) -> None:
    files = {
        "berita/2025/janji.md": news(
            "commitments: [{id: pos, text: Pos}]", event="{type: rakor, date: 2025-06-10}"
        ),
        "berita/2025/kabar.md": news(
            "follow_ups: [{of: janji#pos, status: berjalan}]", event=f"{{type: rakor, date: {on}}}"
        ),
    }

    assert codes == [code for code, _, _ in seen(tmp_path, files)]
