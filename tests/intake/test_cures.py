"""One slip is one message, and its cure is one that helps: followed to the letter, it ends there."""

from pathlib import Path

import pytest

from builders import PATH, damaged, problems, seen

OFFICIAL = """\
  - name: Katno Hadi
    role: Ketua
    organisation: senkom-madiun
"""
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
    ("region: 35.77\n", "region: Kota Madiun\n", ("E303", 10, "region"), ("tulis `35.77` (Kota Madiun)",), ("maksud",)),
    ("region: 35.77\n", "region: Madiun\n", ("E303", 10, "region"), ("`35.19` (Kabupaten Madiun) / `35.19.08` (Madiun) / `35.77` (Kota Madiun)",), ("maksud",)),
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
