"""`serve` in a real browser: it reloads on save, says what is wrong, and makes drafts of releases."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from browser_sites import until
from conftest import require_tool

ROOT = Path(__file__).resolve().parents[2]
START = (
    "import sys; from pathlib import Path; from gazette.press import commands; "
    "sys.exit(commands.serve(content=Path(sys.argv[1]), output=Path(sys.argv[2]), "
    "port=int(sys.argv[3]), lang='id'))"
)
RELEASE = (
    "Warga Jepara Donor Darah\n\nJEPARA - PMI Kabupaten Jepara menggelar donor darah di Balai Desa "
    "Banjaran, Kecamatan Bangsri, Kabupaten Jepara, Rabu (4/6/2025).\n"
)
pytestmark = pytest.mark.browser


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def address(content: Path, tmp_path: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    process = subprocess.Popen(
        [sys.executable, "-c", START, str(content), str(tmp_path / "site"), str(port)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins")},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    for line in process.stderr:
        if "Pratinjau di" in line:
            break
    yield f"http://127.0.0.1:{port}"
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)
    assert process.returncode == 0


def test_save_break_and_mend_a_page_while_it_is_open(
    browser: Browser, address: str, content: Path
) -> None:
    path = content / "halaman" / "tentang.md"
    good = path.read_text("utf-8")
    complaints: list[str] = []
    page = browser.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(f"{address}/tentang/")
    heading = page.get_by_role("heading", level=1)
    note = page.locator("kabar-desk")
    expect(heading).to_have_text("Tentang Kabar Terbuka")
    expect(note).to_have_count(0)

    path.write_text(good.replace("Tentang Kabar Terbuka", "Tentang kami", 1), "utf-8")
    expect(heading).to_have_text("Tentang kami", timeout=20_000)

    path.write_text(good.replace("summary:", "sumary:", 1), "utf-8")
    expect(note).to_contain_text("E102", timeout=20_000)
    expect(note).to_contain_text("tentang.md:3")
    expect(note).to_contain_text("maksud Anda `summary`?")
    expect(heading).to_have_text("Tentang kami")  # the last good page stays
    top = note.evaluate("note => note.getBoundingClientRect().top")
    assert top <= 1
    is_styled = "note => getComputedStyle(note.shadowRoot.querySelector('.desk')).backgroundColor"
    until(
        page, f"() => ({is_styled})(document.querySelector('kabar-desk')) === 'rgb(255, 248, 225)'"
    )

    path.write_text(good, "utf-8")
    expect(heading).to_have_text("Tentang Kabar Terbuka", timeout=20_000)
    expect(note).to_have_count(0)
    page.close()
    assert complaints == []


def test_a_preview_that_has_stopped_is_told_in_the_notes_own_style(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(service_workers="block")  # it would ask in the page's place
    page.goto(f"{address}/tentang/")
    until(
        page,
        "() => document.querySelector('kabar-start')?.shadowRoot.adoptedStyleSheets[0]"
        ".cssRules.length > 0",
    )
    page.route("**/__kabar/**", lambda route: route.abort())
    note = page.locator("kabar-desk")
    expect(note).to_contain_text("Pratinjau berhenti", timeout=20_000)
    box = note.evaluate("note => getComputedStyle(note.shadowRoot.firstElementChild).padding")
    page.close()
    assert box == "12px 16px"


def test_a_release_is_pasted_read_and_saved_as_a_draft(
    browser: Browser, address: str, content: Path
) -> None:
    axe = require_tool("axe-core").read_text(encoding="utf-8")
    complaints: list[str] = []
    page = browser.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(f"{address}/tentang/")
    page.get_by_role("link", name="Draf dari rilis").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Draf dari rilis")
    page.get_by_label("Teks rilis").fill(RELEASE)
    page.get_by_role("button", name="Buat draf").click()

    draft = page.get_by_label("Isi berkas")
    expect(draft).to_have_value(re.compile(r"status: draft\n"), timeout=20_000)
    expect(page.get_by_role("heading", name="Yang belum jelas")).to_be_visible()
    expect(page.get_by_text("Hari terbitnya tidak tertulis.").first).to_be_visible()
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [] == [violation["id"] for violation in found["violations"]]

    markdown = draft.input_value()
    draft.fill(markdown.replace("title: Warga", "title: Puluhan warga", 1))
    page.get_by_label("Nama berkas (id)").fill("donor-darah-uji")
    page.get_by_role("button", name="Simpan sebagai draf").click()
    expect(page.get_by_role("status")).to_contain_text("donor-darah-uji.md", timeout=20_000)
    (path,) = (content / "berita").rglob("donor-darah-uji.md")
    assert "title: Puluhan warga" in path.read_text("utf-8")
    page.get_by_role("link", name="Rilis lain").click()
    expect(page.get_by_label("Teks rilis")).to_have_value("")
    page.close()
    assert complaints == []
