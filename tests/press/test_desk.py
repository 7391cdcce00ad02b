"""The desk: everything that is wrong is told in one run, before anything is made."""

from pathlib import Path

import pytest
from PIL import Image

from gazette.press._desk import judge_content
from newsroom import NOON, item, judge, problems


def photo(folder: Path, name: str, *, cut: bool = False) -> None:
    path = folder / "gambar" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (900, 600), (160, 60, 40)).save(path)
    if cut:
        path.write_bytes(path.read_bytes()[:400])


def test_a_cut_photo_is_told_where_it_is_named_even_beside_other_mistakes(tmp_path: Path) -> None:
    photo(tmp_path, "rapat.jpg", cut=True)

    found = problems(
        tmp_path,
        {
            "berita/2025/a.md": item(
                "images: [{file: rapat.jpg, alt: Rapat}]", body="Isi\n\n![Rapat](rapat.jpg)"
            ),
            "berita/2025/b.md": item(region="99.99"),
        },
    )

    assert [("E207", "images.0.file"), ("E207", "body"), ("E303", "region")] == [
        (problem.code, problem.field) for problem in found if problem.severity == "error"
    ]


def test_the_photos_of_a_draft_are_judged_and_not_printed(tmp_path: Path) -> None:
    photo(tmp_path, "rahasia.jpg")
    photo(tmp_path, "rapat.jpg")

    found = judge(
        tmp_path,
        {
            "berita/2025/a.md": item("images: [{file: rapat.jpg, alt: Rapat}]"),
            "berita/2025/b.md": item(
                "status: draft", "images: [{file: rahasia.jpg, alt: Rahasia}]"
            ),
        },
    )

    assert {"rapat.jpg"} == set(found.photos)


def test_drafts_alone_are_nothing_to_publish(tmp_path: Path) -> None:
    assert ["E015"] == [
        problem.code
        for problem in problems(tmp_path, {"berita/2025/a.md": item("status: draft")})
        if problem.severity == "error"
    ]


ORGANISATION = "---\nname: PMI\nkind: palang-merah\n---\n"
AGREEMENT = "---\ntitle: M\nkind: nota-kesepahaman\nparties: [{organisation: pmi}]\n---\n"
PAGE = "---\ntitle: Tentang\n---\nKami.\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"organisasi/pmi.md": ORGANISATION}, []),
        ({"organisasi/pmi.md": ORGANISATION, "mou/m.md": AGREEMENT}, []),
        ({"halaman/tentang.md": PAGE}, []),
        ({"istilah/a.md": "---\nname: A\nlong: B\n---\n"}, ["E015"]),
        ({"wilayah/35.77.md": "---\naliases: Gadis\n---\n"}, ["E015"]),
        (
            {
                "organisasi/pmi.md": ORGANISATION,
                "berita/2025/a.md": item("status: draft", organisations="pmi"),
            },
            ["E015"],
        ),
    ],
)
def test_a_site_may_begin_with_its_registers(
    tmp_path: Path, files: dict[str, str], expected: list[str]
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    found = judge_content(tmp_path, NOON)

    assert expected == [problem.code for problem in found.problems if problem.severity == "error"]
    assert bool(found.graph) == (not expected)
