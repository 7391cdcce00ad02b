"""Text: words as they are written."""

from gazette.domain.text import capitalised, spelled, spellings


def test_a_capital_first_letter_leaves_the_others() -> None:
    assert ["Menandatangani", "MoU", ""] == [
        capitalised(text) for text in ("menandatangani", "moU", "")
    ]


def test_words_have_the_capitals_of_their_names() -> None:
    assert "peserta diklatsar KSR" == spelled("peserta diklatsar ksr", spellings(["KSR", "SIBAT"]))
