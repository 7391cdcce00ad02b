"""Search as a reader meets it: typed, filtered, by number, offline, and without a script."""

import gzip
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from browser_sites import served_below_kabar
from builds import build

pytestmark = pytest.mark.browser

Open = Callable[..., AbstractContextManager]
LARGEST_FIRST_SEARCH = 250 * 1024
PACKED_BY_HOSTS = (".js", ".css", ".json", ".svg", ".html", ".webmanifest", "/")


def results(page: Page) -> list[str]:
    return [link.get_attribute("href") or "" for link in page.locator(".finder__link").all()]


def searched(page: Page) -> None:
    """Wait until the results of a search stand on the page, also on a busy machine."""
    expect(page.locator(".finder__status")).to_contain_text("hasil", timeout=30_000)
    expect(page.locator(".finder__link").first).to_be_visible(timeout=30_000)


def test_the_form_of_the_header_leads_to_results(site, reader: Open) -> None:
    with reader(site, width=1280) as tab:
        page = tab.open("/")
        page.locator("main input[name=q]").first.fill("sukarela")
        page.keyboard.press("Enter")
        page.wait_for_url("**/cari/?q=sukarela")
        searched(page)

        assert results(page)
        assert ([], []) == (tab.errors, tab.strangers)


def test_words_of_one_stem_find_each_other(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?q=latihan")
        searched(page)
        found = results(page)
        page.locator("main input[name=q]").fill("pelatihan")
        expect(page).to_have_url(re.compile("q=pelatihan$"))
        searched(page)

        assert set(found) & set(results(page))


@pytest.mark.parametrize(
    "typed", ["Kep-192/PP.SK.MP/XII/2024", "kep 192", "KEP192 / pp sk mp", "nomor: kep-192/pp"]
)
def test_a_number_in_any_spacing_leads_to_the_agreement(site, reader: Open, typed: str) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/")
        page.locator("main input[name=q]").fill(typed)
        searched(page)
        found = results(page)

        assert "/kabar/mou/kep-192-pp-sk-mp-xii-2024/" == found[0]
        assert len(found) == len(set(found)) > 1


def test_filters_narrow_and_stay_in_the_address(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?q=senkom")
        searched(page)
        everything = page.locator(".finder__status").inner_text()
        page.locator(".finder__summary").click()
        page.locator("#saring-wilayah option", has_text="Kota Madiun").wait_for(state="attached")
        page.locator("#saring-wilayah").select_option("Kota Madiun")
        expect(page.locator(".finder__status")).not_to_have_text(everything)
        searched(page)
        narrowed = results(page)
        page.reload()
        searched(page)

        assert "wilayah=Kota+Madiun" in page.url
        assert narrowed == results(page)
        assert all("madiun" in url for url in narrowed)


def test_results_can_be_sorted_by_date(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?tahun=2025&urut=terlama")
        searched(page)
        oldest = results(page)
        page.goto(page.url.replace("terlama", "terbaru"))
        searched(page)

        assert oldest == list(reversed(results(page)))


def test_the_page_says_when_it_is_offline(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?q=senkom")
        searched(page)
        page.context.set_offline(True)
        page.locator("main input[name=q]").fill("gotongroyong")

        expect(page.locator(".finder__status")).to_contain_text("luring")


def test_nothing_found_is_said(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?q=xqzvwk")

        expect(page.locator(".finder__status")).to_contain_text("Tidak ada yang cocok")


def test_without_a_script_the_lists_stand_there(site, reader: Open) -> None:
    with reader(site, java_script_enabled=False) as tab:
        page = tab.open("/cari/?q=senkom")

        assert "JavaScript" in page.locator("main .empty").inner_text()
        assert not page.locator(".finder").is_visible()
        assert page.locator('main .links a[href="/kabar/wilayah/"]').is_visible()


def test_who_leads_is_found_first_with_office_and_day(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?q=ketua pmi cilegon")
        searched(page)
        first = results(page)[:4]

        assert {"/kabar/pejabat/abdul-hakim-lubis/", "/kabar/organisasi/pmi-kota-cilegon/"} <= {
            *first
        }
        entry = page.locator(".finder__entry", has_text="Abdul Hakim Lubis").first
        assert "Ketua, PMI Kota Cilegon · 8 Januari 2026" in entry.inner_text()


def test_an_excerpt_does_not_begin_with_its_title(site, reader: Open) -> None:
    with reader(site) as tab:
        page = tab.open("/cari/?q=musyawarah kerja pmi")
        searched(page)
        entry = page.locator(".finder__entry").first
        title = entry.locator(".finder__link").inner_text()

        assert not entry.locator(".finder__excerpt").inner_text().startswith(title)
        assert entry.locator("mark").count()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("bogor", "Belum ada kabar dari Kabupaten Bogor, Kota Bogor."),
        ("kab. bogor", "Belum ada kabar dari Kabupaten Bogor."),
        ("banjir bogor", "Belum ada kabar dari Kabupaten Bogor, Kota Bogor."),
        ("jawa barat", "Belum ada kabar dari Jawa Barat."),
    ],
)
def test_a_region_without_news_is_said_to_have_none(site, reader: Open, typed, said) -> None:
    with reader(site) as tab:
        page = tab.open(f"/cari/?q={typed}")

        expect(page.locator(".finder__status")).to_contain_text(said, timeout=30_000)
        assert page.locator(".finder__regions a").get_attribute("href") == "/kabar/wilayah/"
        assert ([], []) == (tab.errors, tab.strangers)


@pytest.mark.parametrize("typed", ["polres metro", "kecamatan jombang", "cilegon"])
def test_a_word_that_pages_know_is_no_region_without_news(site, reader: Open, typed) -> None:
    with reader(site) as tab:
        page = tab.open(f"/cari/?q={typed}")
        searched(page)
        page.wait_for_load_state("networkidle")

        assert "Belum ada kabar" not in page.locator(".finder__status").inner_text()
        assert not page.locator(".finder__regions").is_visible()


def test_what_a_text_holds_never_becomes_markup(tmp_path: Path, browser: Browser) -> None:
    from newsroom import item, write

    body = "Rapat `<img src=x onerror=document.title=1>` dan &lt;b&gt;tebal&lt;/b&gt; selesai."
    content = write(tmp_path / "content", {"berita/2025/a.md": item(body=body)})
    folder = build(content, tmp_path / "output", {"KABAR_CARDS": 0})
    with served_below_kabar(folder, tmp_path) as url:
        context = browser.new_context(service_workers="block", bypass_csp=True)
        page = context.new_page()
        page.goto(f"{url}/cari/?q=onerror")
        searched(page)

        assert 0 == page.locator(".finder img, .finder b, .finder script").count()
        assert "<img src=x" in page.locator(".finder__excerpt").first.inner_text()
        context.close()


def test_filters_alone_do_not_load_the_whole_index(site, reader: Open) -> None:
    with reader(site) as tab:
        chunks: list[str] = []
        tab.page.on(
            "request", lambda asked: chunks.append(asked.url) if "/index/" in asked.url else None
        )
        page = tab.open("/cari/?jenis=Audiensi")
        searched(page)

        assert 1 == len(chunks)
        assert "qzsemua" not in page.locator(".finder").inner_text()


@pytest.mark.bench
def test_the_first_search_among_2000_items_is_small(tmp_path: Path, browser: Browser) -> None:
    from bench.corpus import write_corpus

    write_corpus(tmp_path / "content", 2000)
    folder = build(tmp_path / "content", tmp_path / "output", {"KABAR_CARDS": 0})
    with served_below_kabar(folder, tmp_path) as url:
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        sent: dict[str, int] = {}

        def note(response: Response) -> None:
            body = response.body()
            path = response.url.partition("?")[0]
            sent[response.url] = (
                len(gzip.compress(body)) if path.endswith(PACKED_BY_HOSTS) else len(body)
            )

        page.on("response", note)
        page.goto(f"{url}/cari/?q=kesiapsiagaan")
        searched(page)
        page.wait_for_load_state("networkidle")
        context.close()

    print({path.removeprefix(url): size for path, size in sent.items()})
    assert sum(sent.values()) <= LARGEST_FIRST_SEARCH
