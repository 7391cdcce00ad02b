"""The desk judges content whole: what is not public yet may be referred to, and changes nothing."""

from pathlib import Path

import pytest

from newsroom import item, problems

SECRET = item(
    "status: hidden",
    "aliases: [/lama/rahasia/]",
    "officials: [{name: Orang Rahasia, role: Ketua}]",
    region="53",
    body="Lihat [wilayah sendiri](/wilayah/53-nusa-tenggara-timur/).",
)


@pytest.mark.parametrize(
    "address",
    [
        "/berita/2025/rahasia/",
        "/wilayah/53-nusa-tenggara-timur/",
        "/wilayah/53-nusa-tenggara-timur/feed.xml",
        "/pejabat/orang-rahasia/",
        "/lama/rahasia/",
        "/organisasi/senkom/edisi.html",
    ],
)
def test_a_link_to_what_is_not_public_yet_is_no_mistake(tmp_path: Path, address: str) -> None:
    files = {
        "berita/2025/rahasia.md": SECRET,
        "berita/2025/a.md": item(body=f"Lihat [ini]({address})."),
    }

    assert [] == problems(tmp_path, files)


def test_a_link_to_nowhere_is_one(tmp_path: Path) -> None:
    found = problems(tmp_path, {"berita/2025/a.md": item(body="[x](/wilayah/11-aceh/)")})

    assert [("E203", "body")] == [(problem.code, problem.field) for problem in found]
