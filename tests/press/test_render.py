"""What templates are given beside their view."""

import pytest
from markupsafe import Markup, escape

from gazette.press.printing.render import breakable


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Rapat", "Rapat"),
        ("192/PP/XII/2024", "192/<wbr>PP/<wbr>XII/<wbr>2024"),
        ("<b>/&", "&lt;b&gt;/<wbr>&amp;"),
        ("<b>", "&lt;b&gt;"),
        ("</b>", "&lt;/<wbr>b&gt;"),
    ],
)
def test_a_text_may_break_behind_a_slash_and_stays_text(text: str, html: str) -> None:
    assert Markup(html) == escape(breakable(text))
