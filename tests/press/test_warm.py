"""A warm build gives what a cold one gives, byte for byte, whatever was edited between."""

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from builds import build

Edit = Callable[[random.Random, Path], None]


def some(chance: random.Random, content: Path, folder: str) -> Path:
    return chance.choice(sorted((content / folder).rglob("*.md")))


def promising(content: Path) -> list[Path]:
    """The items that others may follow up."""
    return [
        path
        for path in sorted((content / "berita").rglob("*.md"))
        if "commitments:" in path.read_text(encoding="utf-8")
    ]


def free(chance: random.Random, content: Path) -> Path:
    """An item that no other can point to."""
    kept = promising(content)
    return chance.choice(
        [at for at in sorted((content / "berita").rglob("*.md")) if at not in kept]
    )


def replaced(path: Path, pattern: str, by: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(pattern, by, text, count=1, flags=re.MULTILINE), encoding="utf-8")


def body(chance: random.Random, content: Path) -> None:
    path = some(chance, content, "berita")
    word = chance.choice(["Satu kalimat lagi.", "Lihat [ini](/wilayah/).", "[Data](/data/)"])
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{word}\n", encoding="utf-8")


def no_summary(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "berita"), r"^summary:.*\n", "")


def title(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "berita"), r"^title: ", f"title: Kabar {chance.random()} ")


def date(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "berita"), r"^  date: (\d{4})-\d\d", r"  date: \1-12")


def region(chance: random.Random, content: Path) -> None:
    other = some(chance, content, "berita").read_text(encoding="utf-8")
    found = re.search(r"^region: .*$", other, re.MULTILINE)
    assert found
    replaced(some(chance, content, "berita"), r"^region: .*$", found[0])


def official(chance: random.Random, content: Path) -> None:
    name = f"  - name: H. Baru {chance.choice('ABC')}, S.E."
    replaced(some(chance, content, "berita"), r"^  - name: H\. .*$", name)


def agreement(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "mou"), r"^title: .*$", f"title: Naskah {chance.random()}")


def expired(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "mou"), r"^  until: .*$", "  until: 2021-01-31")


def organisation(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "organisasi"), r"^name: .*$", f"name: Cabang {chance.random()}")


def followed_up(chance: random.Random, content: Path) -> None:
    promise = chance.choice(promising(content)).stem
    words = f"follow_ups:\n  - of: {promise}#rencana\n    status: selesai\n"
    last = free(chance, content)
    if "follow_ups:" not in last.read_text(encoding="utf-8"):
        replaced(last, r"^sources:$", f"{words}sources:")


def raised(chance: random.Random, content: Path) -> None:
    """An aspiration about a region that is none of its item's."""
    place = chance.choice(["11.71", "35.77.01"])
    words = f'aspirations:\n  - id: minta\n    text: Minta jembatan\n    region: "{place}"\n'
    last = some(chance, content, "berita")
    if "aspirations:" not in last.read_text(encoding="utf-8"):
        replaced(last, r"^sources:$", f"{words}sources:")


def removed(chance: random.Random, content: Path) -> None:
    free(chance, content).unlink()


def added(chance: random.Random, content: Path) -> None:
    path = some(chance, content, "berita")
    new = path.with_name(f"berita-baru-{chance.randrange(10**6)}.md")
    new.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")


def renamed(chance: random.Random, content: Path) -> None:
    path = free(chance, content)
    path.rename(path.with_name(f"nama-lain-{chance.randrange(10**6)}.md"))


def hidden(chance: random.Random, content: Path) -> None:
    replaced(some(chance, content, "berita"), r"^sources:$", "status: draft\nsources:")


def withdrawn(chance: random.Random, content: Path) -> None:
    """What it attested counts no more: promises, reports, offices, editions."""
    path = chance.choice([*promising(content), some(chance, content, "berita")])
    words = "corrections:\n  - {date: 2026-01-02, kind: pencabutan, text: Batal}\n"
    if "corrections:" not in path.read_text(encoding="utf-8"):
        replaced(path, r"^sources:$", f"{words}sources:")


def term(chance: random.Random, content: Path) -> None:
    path = content / "istilah/rakor.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"---\nname: laporan\nlong: Arti {chance.random()}\n---\n", encoding="utf-8")


def nothing(chance: random.Random, content: Path) -> None:
    del chance, content


EDITS: tuple[Edit, ...] = (
    body, no_summary, title, date, region, official, agreement, expired, organisation,
    followed_up, raised, removed, added, renamed, hidden, withdrawn, term, nothing,
)  # fmt: skip


def differences(one: Path, other: Path) -> list[str]:
    """The files that are not the same in both folders."""
    left, right = (
        {str(path.relative_to(at)): path for path in at.rglob("*") if path.is_file()}
        for at in (one, other)
    )
    lost = sorted(left.keys() ^ right.keys())
    return lost + [
        name
        for name in sorted(left.keys() & right.keys())
        if left[name].read_bytes() != right[name].read_bytes()
    ]


def both(content: Path, at: Path, **settings: object) -> tuple[Path, Path]:
    """The output of a warm build that goes on from the last one, and of a cold one."""
    plain = {"KABAR_SEARCH": False, "KABAR_CARDS": 3, **settings}
    warm = build(content, at / "warm", {**plain, "KABAR_CACHE": str(at / "cache")})
    shutil.rmtree(at / "cold", ignore_errors=True)
    return warm, build(content, at / "cold", {**plain, "KABAR_CACHE": ""})


@pytest.mark.parametrize("seed", [1, 2])
def test_warm_is_cold_after_any_row_of_edits(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = tmp_path / "content"
    write_corpus(content, 60)
    edits = [*EDITS]
    chance.shuffle(edits)
    assert [] == differences(*both(content, tmp_path))

    for at in range(0, len(edits), 4):
        for edit in edits[at : at + 4]:
            edit(chance, content)
        names = [edit.__name__ for edit in edits[at : at + 4]]

        assert (names, []) == (names, differences(*both(content, tmp_path)))


def test_a_region_shows_what_is_raised_about_it_elsewhere(tmp_path: Path) -> None:
    """Its first pages are compared before any is made: what was gathered is known by then."""
    content = tmp_path / "content"
    write_corpus(content, 6)
    first, other = sorted((content / "organisasi").glob("*.md"))[:2]
    replaced(first, r"^region: .*$", "region: '11.71'")
    both(content, tmp_path)
    for name in ("Cabang Lain", "Cabang Lain Lagi"):
        replaced(other, r"^name: .*$", f"name: {name}")
        both(content, tmp_path)
    words = 'aspirations:\n  - id: minta\n    text: Minta jembatan\n    region: "11.71"\n'
    replaced(some(random.Random(1), content, "berita"), r"^sources:$", f"{words}sources:")

    warm, cold = both(content, tmp_path)

    assert "Minta jembatan" in (warm / "wilayah/11-aceh/edisi.html").read_text(encoding="utf-8")
    assert [] == differences(warm, cold)


def test_another_day_or_setting_is_another_site(tmp_path: Path) -> None:
    content = tmp_path / "content"
    write_corpus(content, 30)
    both(content, tmp_path)

    assert [] == differences(*both(content, tmp_path, KABAR_DATE="2021-02-03"))
    assert [] == differences(*both(content, tmp_path, SITENAME="Kabar Lain"))
    assert [] == differences(*both(content, tmp_path, SITEURL="https://example.net"))


def test_a_warm_build_takes_over_what_is_the_same(tmp_path: Path) -> None:
    content = tmp_path / "content"
    write_corpus(content, 40)
    settings = {"KABAR_SEARCH": False, "KABAR_CARDS": 0, "KABAR_CACHE": str(tmp_path / "cache")}
    output = build(content, tmp_path / "output", settings)
    before = {path: path.stat().st_ino for path in output.rglob("*.html")}
    path = next((content / "berita").rglob("*.md"))
    path.write_text(f"{path.read_text(encoding='utf-8')}\nSatu lagi.\n", encoding="utf-8")

    build(content, output, settings)

    made = [path for path, number in before.items() if path.stat().st_ino != number]
    assert 1 == sum(path.parent.name.startswith("rapat-contoh") for path in made)
    assert len(made) < len(before) / 10, made


@pytest.mark.parametrize(
    "damage",
    [
        lambda at: next((at / "output/berita").rglob("index.html")).write_text("x"),
        lambda at: next((at / "output/berita").rglob("index.html")).unlink(),
        lambda at: (at / "output/foreign.html").write_text("x"),
        lambda at: [path.write_text("{") for path in (at / "cache/ledgers").iterdir()],
        lambda at: [path.write_bytes(bytes(99)) for path in (at / "cache/ledgers").iterdir()],
        lambda at: shutil.rmtree(at / "cache"),
        lambda at: [path.write_bytes(b"SQLite") for path in (at / "cache").glob("*.sqlite3")],
    ],
)
def test_damage_is_noticed(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    content = tmp_path / "content"
    write_corpus(content, 20)
    settings = {"KABAR_SEARCH": False, "KABAR_CARDS": 0}
    warm = settings | {"KABAR_CACHE": str(tmp_path / "cache")}
    output = build(content, tmp_path / "output", warm)
    cold = build(content, tmp_path / "cold", settings)

    damage(tmp_path)

    assert [] == differences(build(content, output, warm), cold)
