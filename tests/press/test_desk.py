"""The desk: everything that is wrong is told in one run, before anything is made."""

from pathlib import Path

from PIL import Image

from newsroom import item, judge, problems


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

    assert [("E207", "images.0.file"), ("E303", "region")] == [
        (problem.code, problem.field) for problem in found if problem.severity == "error"
    ]
    assert "gambar `rapat.jpg` terpotong atau rusak" == found[0].message()


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
