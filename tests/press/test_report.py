"""Reports: problems in the words and marks of who reads them."""

from gazette.domain.problems import Place, Problem
from gazette.press._report import annotation


def test_a_path_cannot_end_its_place_in_an_annotation() -> None:
    at = Place(path="content/berita/satu,line=9::50% dua.md", line=3, column=2)

    shown = annotation(Problem(at=at, code="E008"), "id")

    assert (
        "::error file=content/berita/satu%2Cline=9%3A%3A50%25 dua.md,line=3,col=2,title=E008"
        == shown.rpartition("::")[0]
    )
