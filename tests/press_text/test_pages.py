"""Saved pages of every make: the report, and what the page says of itself, come out the same."""

import json
from datetime import date
from typing import NamedTuple

import pytest

from gazette.press_text.dates.publication import find_publication
from gazette.press_text.media.sources import find_source
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.places.region_names import region_index
from gazette.press_text.registers import Registers

HEADLINE = "PMI Kota Solok Gelar Donor Darah"
PARAGRAPHS = (
    (
        "PMI Kota Solok menggelar donor darah di Aula Balai Kota Solok, Selasa (14/10/2025), dan "
        "75 kantong darah terkumpul dari warga yang datang sejak pagi."
    ),
    (
        "Ketua PMI Kota Solok Hendri Contoh berterima kasih kepada semua pendonor, dan berharap "
        "kegiatan serupa digelar setiap tiga bulan di kelurahan lain."
    ),
    "Kegiatan ditutup dengan doa bersama seluruh peserta dan relawan yang hadir di sana.",
)
P = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
BREAKS = "<br><br>".join(PARAGRAPHS)
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "@id": "#org", "name": "Sumbar Contoh"},
        {"@type": "Person", "@id": "#rina", "name": "Rina Contoh"},
        {
            "@type": ["Article", "NewsArticle"],
            "headline": HEADLINE,
            "datePublished": "2025-10-14T20:15:00Z",
            "author": [{"@id": "#rina"}],
            "publisher": {"@id": "#org"},
        },
    ],
}


class Told(NamedTuple):
    headline: str | None
    published: str | None
    medium: str | None
    author: str | None
    photo: str | None


def told(page: str, registers: Registers) -> Told:
    text = clean(page)
    source = find_source(text, region_index(registers), url=None)
    published = find_publication(text, today=date(2026, 1, 31), url=None, file_name=None)
    assert PARAGRAPHS == text.paragraphs
    return Told(
        headline=text.headline,
        published=published.on.iso() if published else None,
        medium=source.name,
        author=source.author,
        photo=source.photo,
    )


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


MENU = "<div class='menu'><ul><li><a href='/'>Beranda</a></li><li>Politik</li></ul></div>"
FOUND = Told(HEADLINE, "2025-10-15", "Sumbar Contoh", "Rina Contoh", "Humas PMI")
MAKES = {
    "wordpress": page(
        f"{MENU}<article><h1 class='entry-title'>{HEADLINE}</h1><figure><img><figcaption>Warga "
        "mendonor (Foto: Humas PMI)</figcaption></figure>"
        f"<div class='entry-content'>{P}</div></article>"
        "<div class='related-posts'><h3>Wali Kota Lantik Pejabat</h3></div>",
        linked(LINKED),
    ),
    "news theme": page(
        f"<h1 class='entry-title'>{HEADLINE}</h1><div class='td-post-author-name'>Oleh <a>Rina "
        "Contoh</a> -</div><time class='entry-date' datetime='2025-10-15T09:00:00+07:00'>15 "
        "Oktober 2025</time><div class='td-post-featured-image'><figure><figcaption "
        "class='wp-caption-text'>Foto: Humas PMI</figcaption></figure></div>"
        f"<div class='td-post-content'>{P}</div>",
        f"<title>{HEADLINE} | Sumbar Contoh</title>",
    ),
    "blog": page(
        f"<h1 class='title'><a href='https://x.example/'>Sumbar Contoh</a></h1><div class='post'>"
        f"<h3 class='post-title entry-title'>{HEADLINE}</h3><div class='post-body'>{BREAKS}</div>"
        "<div class='post-footer'><span class='post-author vcard'>Diposting oleh <span class='fn'>"
        "Rina Contoh</span></span> <abbr class='published' title='2025-10-15T10:45:00+07:00'>10.45"
        "</abbr><br>Foto: Humas PMI</div></div>",
        f"<title>Sumbar Contoh: {HEADLINE}</title>",
    ),
    "portal": page(
        f"<div class='detail'><h1 class='detail__title'>{HEADLINE}</h1><div class='detail__author'>"
        "Rina Contoh - sumbarContoh</div><div class='detail__date'>Rabu, 15 Okt 2025 09:10 WIB</div>"
        "<figure class='detail__media-image'><figcaption>Pendonor. Foto: Humas PMI</figcaption>"
        f"</figure><div class='detail__body-text'>{BREAKS}<p>(rin/fat)</p></div></div>",
        "<meta name='dtk:publishdate' content='2025/10/15 09:10:00'>"
        "<meta property='og:site_name' content='Sumbar Contoh'>",
    ),
    "news agency": page(
        f"<h1>{HEADLINE}</h1><span class='article-date'>Rabu, 15 Oktober 2025 9:10 WIB</span>"
        f"<div class='post-content'>{P}</div>"
        "<p>Pewarta: Rina Contoh<br>Editor: Budi Contoh<br>Foto: Humas PMI</p>",
        f"<title>{HEADLINE} - Sumbar Contoh</title>",
    ),
    "content system": page(
        "<div class='site-logo'><h1>Pemerintah Kota Solok</h1></div><div class='item-page'>"
        f"<h2 itemprop='headline'>{HEADLINE}</h2><dl><dd itemprop='author'><span itemprop='name'>"
        "Rina Contoh</span></dd><dd class='published'>Diterbitkan: 15 Oktober 2025</dd></dl>"
        f"<div itemprop='articleBody'>{P}</div><p>Foto: Humas PMI</p></div>",
        "<meta property='og:site_name' content='Sumbar Contoh'>",
    ),
    "page builder": page(
        f"<h1 class='elementor-heading-title'>{HEADLINE}</h1><main>"
        + "".join(
            f"<div class='elementor-element elementor-widget elementor-widget-text-editor'><div "
            f"class='elementor-widget-container'>{text}</div></div>"
            for text in PARAGRAPHS
        )
        + "</main><p>Foto: Humas PMI</p>",
        "<meta name='content_author' content='Rina Contoh'><meta name='content_PublishedDate' "
        f"content='2025-10-15 08:00:00'><title>{HEADLINE} - Sumbar Contoh</title>",
    ),
    "newspaper": page(
        f"<h1 id='arttitle'>{HEADLINE}</h1><div class='grey'><time><span>Rabu, 15 Oktober 2025 "
        "09:10 WIB</span></time></div><div class='credit'><h5 id='penulis'>Penulis: <b><a>Rina "
        "Contoh</a></b> | Editor: <b><a>Budi Contoh</a></b></h5></div>"
        f"<div class='side-article txt-article multi-fontsize'>{P}<p class='baca'>Baca juga: <a>"
        "Wali Kota Lantik Pejabat</a></p></div><p>Foto: Humas PMI</p>",
        f"<title>{HEADLINE} - Sumbar Contoh</title>",
    ),
    "tables": page(
        "<table><tr><td><h2>Berita</h2></td></tr><tr><td><h3><a href='#'>PMI Kota Solok Gelar "
        "Donor Darah</a></h3><small>Diposting oleh admin | 15-10-2025 | Dibaca 123 kali</small>"
        f"<div align='justify'>{BREAKS}</div>Penulis: Rina Contoh<br>Foto: Humas PMI</td></tr></table>"
        "<b>Agenda</b><br>15 Agustus Upacara",
        "<meta property='og:site_name' content='Sumbar Contoh'><title>Pemerintah Kota Solok</title>",
    ),
}


@pytest.mark.parametrize("make", MAKES)
def test_pages_of_every_make_tell_the_same(make: str, registers: Registers) -> None:
    assert FOUND == told(MAKES[make], registers)


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("<meta name='author' content='Rina Contoh'>", "Rina Contoh"),
        ("<meta name='author' content='admin'>", None),
        ("<meta name='author' content='Redaksi Sumbar'>", None),
        ("<meta name='author' content='Sumbar Contoh'>", None),  # the site itself
        ("<meta property='article:author' content='https://x.example/rina'>", None),
        (linked({"@type": "NewsArticle", "author": "Rina Contoh"}), "Rina Contoh"),
        (linked([{"@type": "BlogPosting", "author": {"name": "Rina Contoh"}}]), "Rina Contoh"),
        (linked({"@type": "Article", "author": [{"@id": "#nobody"}, 7]}), None),
        (linked({"@type": "Recipe", "author": "Rina Contoh"}), None),
        ("<script type='application/ld+json'>{rusak</script>", None),
        (f"<script type='application/ld+json'>{'[' * 100_000}</script>", None),
    ],
)
def test_who_wrote_is_a_person(head: str, author: str | None, registers: Registers) -> None:
    site = "<meta property='og:site_name' content='Sumbar Contoh'>"

    assert author == told(page(f"<h1>{HEADLINE}</h1><div>{P}</div>", site + head), registers).author


@pytest.mark.parametrize(
    ("moment", "published"),
    [
        ("2025-10-14T20:15:00+00:00", "2025-10-15"),  # early in the morning in Indonesia
        ("2025-10-14T20:15:00.000Z", "2025-10-15"),
        ("2025-10-14T16:15:00Z", "2025-10-14"),
        ("2025-10-14T23:15:00+08:00", "2025-10-14"),
        ("2025/10/14 20:15:00", "2025-10-14"),
        ("2025-10-14", "2025-10-14"),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:00:00Z", None),
        ("kemarin", None),
    ],
)
def test_a_moment_in_utc_is_a_day_of_indonesian_clocks(
    moment: str, published: str | None, registers: Registers
) -> None:
    head = f"<meta property='article:published_time' content='{moment}'>"

    assert published == told(page(f"<h1>{HEADLINE}</h1><div>{P}</div>", head), registers).published


@pytest.mark.parametrize(
    ("title", "medium"),
    [
        (f"{HEADLINE} - Sumbar Contoh", "Sumbar Contoh"),
        (f"Sumbar Contoh: {HEADLINE}", "Sumbar Contoh"),
        (f"{HEADLINE} - Berita - Sumbar Contoh", None),  # which of them?
        (f"{HEADLINE} - Berita", None),
        (f"{HEADLINE} di Sumbar", None),
        (f"Berita {HEADLINE} - Sumbar", None),
        (HEADLINE, None),
    ],
)
def test_a_title_names_the_site_beside_the_headline(
    title: str, medium: str | None, registers: Registers
) -> None:
    built = page(f"<h1>{HEADLINE}</h1><div>{P}</div>", f"<title>{title}</title>")

    assert (HEADLINE, medium) == told(built, registers)[::2][:2]


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{HEADLINE}</h1><h2>Sebanyak 75 kantong darah terkumpul</h2><div>{P}</div>",
        f"<h1><a href='/'>Kabar Warga Sumatera Barat</a></h1><h2>{HEADLINE}</h2><div>{P}</div>",
        f"<div class='brand'><h1>Kabar Warga Sumatera Barat</h1></div><h4>{HEADLINE}</h4><div>{P}</div>",
        f"<h2>Berita</h2><h3>{HEADLINE}</h3><div>{P}</div><h3>Wali Kota Solok Lantik Pejabat</h3>",
        f"<h1>{HEADLINE}</h1><article>{P}</article><h1>Wali Kota Solok Lantik Pejabat Baru</h1>",
    ],
)
def test_the_headline_is_the_report_s_own(body: str, registers: Registers) -> None:
    assert HEADLINE == told(page(body), registers).headline
