"""Offline: what was read stays, what was not is said, and a new build shows at once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser_sites import served_below_kabar, until

pytestmark = pytest.mark.browser


@pytest.fixture
def copy(chapter_site: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(chapter_site, tmp_path / "site"))


@pytest.fixture
def tab(copy: Path, tmp_path: Path, browser: Browser) -> Iterator[tuple[Page, str]]:
    with served_below_kabar(copy, tmp_path) as url:
        context = browser.new_context(viewport={"width": 360, "height": 800})
        page = context.new_page()
        page.goto(f"{url}/")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        until(page, "navigator.serviceWorker.controller !== null")
        yield page, url
        context.close()


def kept(page: Page, address: str) -> None:
    until(page, "async (address) => Boolean(await caches.match(address))", address)


def test_a_page_that_was_read_stays_readable_with_its_style(tab: tuple[Page, str]) -> None:
    page, url = tab
    page.goto(f"{url}/mou/")
    kept(page, f"{url}/mou/")
    page.context.set_offline(True)
    page.goto(f"{url}/mou/?dari=grup#bagian-tabel-mou")

    expect(page.locator("h1")).to_have_text("Indeks MoU")
    assert "rgb(18, 48, 74)" == page.locator(".masthead").evaluate(
        "element => getComputedStyle(element).backgroundColor"
    )


def test_the_first_page_that_was_read_stays_too(tab: tuple[Page, str]) -> None:
    """A link from a chat is often the only page: it was asked for before there was a worker."""
    page, url = tab
    kept(page, f"{url}/")
    page.context.set_offline(True)
    page.goto(f"{url}/mou/")
    expect(page.locator("h1")).to_have_text("Anda sedang luring")
    page.goto(f"{url}/")

    expect(page.locator("h1")).not_to_have_text("Anda sedang luring")


def test_a_page_that_was_not_read_gets_an_honest_answer(tab: tuple[Page, str]) -> None:
    page, url = tab
    page.goto(f"{url}/mou/")
    kept(page, f"{url}/mou/")
    page.context.set_offline(True)
    page.goto(f"{url}/wilayah/")

    expect(page.locator("h1")).to_have_text("Anda sedang luring")
    expect(page.locator("[data-kept] a").first).to_have_text("Indeks MoU")


def test_what_was_kept_stands_by_its_title_and_only_what_can_be_read(
    tab: tuple[Page, str],
) -> None:
    page, url = tab
    for address in ("", "cari/", "luring.html", "mou/"):
        page.goto(f"{url}/{address}")
        kept(page, f"{url}/{address}")
    page.context.set_offline(True)
    page.goto(f"{url}/wilayah/")

    expect(page.locator("[data-kept] a")).to_have_text(["Indeks MoU", "Kabar Terbuka"])


def test_a_new_build_shows_at_the_next_visit(tab: tuple[Page, str], copy: Path) -> None:
    page, url = tab
    page.goto(f"{url}/mou/")
    kept(page, f"{url}/mou/")
    file = copy / "mou/index.html"
    file.write_text(file.read_text().replace('heading__title">', 'heading__title">BARU ', 1))
    page.goto(f"{url}/mou/")

    expect(page.locator("h1")).to_contain_text("BARU")


def test_a_page_that_is_gone_is_forgotten(tab: tuple[Page, str], copy: Path) -> None:
    page, url = tab
    page.goto(f"{url}/metode/")
    kept(page, f"{url}/metode/")
    shutil.rmtree(copy / "metode")  # a file alone would leave a list of its folder
    page.goto(f"{url}/metode/")
    until(page, "async (address) => !(await caches.match(address))", f"{url}/metode/")


def test_the_newest_worker_clears_what_older_ones_kept(tab: tuple[Page, str], copy: Path) -> None:
    page, url = tab
    worker = copy / "sw.js"
    worker.write_text(worker.read_text().replace('EDITION = "', 'EDITION = "x', 1))
    page.goto(f"{url}/")
    until(
        page,
        "async () => (await caches.keys()).filter((name) => name.includes(':x')).length === 1"
        " && (await caches.keys()).length <= 3",
    )


def test_what_another_site_of_the_host_keeps_is_left_alone(
    tab: tuple[Page, str], copy: Path
) -> None:
    page, url = tab
    page.goto(f"{url}/")
    page.evaluate("async () => { await caches.open('kabar:/cabang-lain/:halaman'); }")
    worker = copy / "sw.js"
    worker.write_text(worker.read_text().replace('EDITION = "', 'EDITION = "x', 1))
    page.goto(f"{url}/")
    until(
        page,
        "async () => (await caches.keys()).filter((name) => name.startsWith('kabar:/kabar/:')"
        " && !name.endsWith(':halaman') && !name.endsWith(':berkas'))"
        ".every((name) => name.includes(':x'))",
    )

    assert page.evaluate("async () => await caches.has('kabar:/cabang-lain/:halaman')")


def test_a_picture_that_was_seen_stays_with_its_page(tab: tuple[Page, str], copy: Path) -> None:
    page, url = tab
    name = "gambar/0123456789abcdef0123-400.webp"
    (copy / "gambar").mkdir(exist_ok=True)
    (copy / name).write_bytes(b"RIFF")
    page.goto(f"{url}/")
    until(page, "() => Boolean(navigator.serviceWorker.controller)")
    page.evaluate("async (address) => { await fetch(address); }", f"{url}/{name}")

    kept(page, f"{url}/{name}")
