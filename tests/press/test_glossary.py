"""The glossary in place: exact words, once a text, and nowhere that it would be in the way."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from gazette.domain.records import GlossaryTerm
from gazette.press.printing.glossary import Glossary
from gazette.press.printing.markdown import Setter
from gazette.views.parts import Prose
from newsroom import graph, item

TERMS = {
    "istilah/spab.md": "---\nname: SPAB\nlong: Satuan Pendidikan Aman Bencana\naliases: [Spab]\n---\n",
    "istilah/kapolres.md": (
        "---\nname: Kapolres\nlong: kepala kepolisian resor\naliases: [Kapolsek]\n---\n"
    ),
    "istilah/rakor.md": "---\nname: rakor\nlong: rapat koordinasi\n---\n",
    "istilah/jumat-curhat.md": "---\nname: Jum'at Curhat\nlong: pertemuan & curah pendapat\n---\n",
}


@pytest.fixture(scope="module")
def terms(tmp_path_factory: pytest.TempPathFactory) -> tuple[GlossaryTerm, ...]:
    found = graph(tmp_path_factory.mktemp("content"), {**TERMS, "berita/2025/a.md": item()})
    return found.terms


@pytest.fixture
def glossary(terms: tuple[GlossaryTerm, ...]) -> Glossary:
    return Glossary(terms, "/kabar/istilah/")


def explained(html: str) -> list[str]:
    return [link.get_text() for link in BeautifulSoup(html, "html.parser").select("a.gloss")]


def test_the_first_use_leads_to_the_term_and_says_what_it_stands_for(glossary: Glossary) -> None:
    assert (
        '<p><a class="gloss" href="/kabar/istilah/#spab">'
        '<abbr title="Satuan Pendidikan Aman Bencana">SPAB</abbr></a> dan SPAB</p>'
    ) == glossary.explain("<p>SPAB dan SPAB</p>")


@pytest.mark.parametrize(
    "html",
    [
        "<p>SPABX</p>",
        "<p>pra-SPAB</p>",
        "<p>SPab</p>",
        "<p>prarakor</p>",
        "<h2>SPAB</h2>",
        '<p><a href="/x/">tentang <strong>SPAB</strong></a></p>',
        "<pre><code>SPAB</code></pre>",
        '<p><abbr title="lain">SPAB</abbr></p>',
        '<p><img alt="SPAB <di> sini"></p>',
    ],
)
def test_other_words_links_headings_and_code_are_left_alone(glossary: Glossary, html: str) -> None:
    assert html == glossary.explain(html)


def test_a_term_after_a_heading_and_a_link_is_explained(glossary: Glossary) -> None:
    html = '<h2>SPAB</h2><p><a href="/x/">SPAB</a> lalu SPAB</p>'

    assert ["SPAB"] == explained(glossary.explain(html))


def test_a_word_may_begin_a_sentence(glossary: Glossary) -> None:
    assert ["Rakor"] == explained(glossary.explain("<p>Rakor dan rakor</p>"))


def test_an_alias_leads_to_the_term_but_is_not_said_to_be_it(glossary: Glossary) -> None:
    html = glossary.explain("<p>Kapolsek hadir</p>")

    assert ["Kapolsek"] == explained(html)
    assert "resor" not in html


def test_typographic_apostrophes_and_line_breaks_do_not_matter(glossary: Glossary) -> None:
    html = glossary.explain("<p>acara Jum\u2019at\nCurhat</p>")

    assert ["Jum\u2019at\nCurhat"] == explained(html)
    assert 'title="pertemuan &amp; curah pendapat"' in html


def test_without_a_glossary_page_the_long_form_stays(terms: tuple[GlossaryTerm, ...]) -> None:
    html = Glossary(terms, "").explain("<p>SPAB dan Kapolsek</p>")

    assert '<p><abbr title="Satuan Pendidikan Aman Bencana">SPAB</abbr> dan Kapolsek</p>' == html


def test_the_glossary_does_not_explain_itself(glossary: Glossary) -> None:
    setter = Setter("/kabar", frozenset(), {}, None, glossary)

    assert "gloss" not in setter(Prose(text="SPAB", base="/istilah/"))
    assert "gloss" in setter(Prose(text="SPAB", base="/berita/2025/a/"))


def test_no_terms_change_nothing() -> None:
    assert "<p>SPAB</p>" == Glossary((), "/istilah/").explain("<p>SPAB</p>")


def test_every_term_of_the_real_site_leads_to_its_place(chapter_site: Path) -> None:
    terms = BeautifulSoup((chapter_site / "istilah/index.html").read_text(), "html.parser")
    ids = {f"/kabar/istilah/#{section['id']}" for section in terms.select("section.term")}
    used = {
        link["href"]
        for path in (chapter_site / "berita").rglob("index.html")
        for link in BeautifulSoup(path.read_text(), "html.parser").select("a.gloss")
    }

    assert used
    assert used <= ids
