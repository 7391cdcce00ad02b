"""The web editor in a real browser, on its test backend, with the real content in its store."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser

from gazette.domain.problems import has_errors
from gazette.intake.leaves import is_image_name
from gazette.press import _report, admin
from gazette.press._clock import now
from gazette.press._desk import judge_content
from gazette.press.preview.server import PreviewServer

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
pytestmark = pytest.mark.browser
PUT = """async (files) => {
  const root = await navigator.storage.getDirectory();
  const base = await root.getDirectoryHandle('sveltia-cms-test', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/');
    const name = parts.pop();
    let folder = base;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}"""
GET = """async () => {
  const root = await navigator.storage.getDirectory();
  const found = {};
  const walk = async (folder, path) => {
    for await (const [name, child] of folder.entries()) {
      if (child.kind === 'directory') await walk(child, `${path}${name}/`);
      else found[path + name] = await (await child.getFile()).text();
    }
  };
  await walk(await root.getDirectoryHandle('sveltia-cms-test'), '');
  return found;
}"""


class Desk:
    """The editor as a person uses it: fields by their key path."""

    def __init__(self, page: Any, address: str) -> None:
        self.page = page
        self.address = address

    def enter(self) -> None:
        self.page.goto(f"{self.address}admin/")
        assert "tidak sampai ke redaksi" in self.page.locator(".kabar-notice:visible").inner_text()
        self.page.get_by_role("button", name="Work with Test Repository").click()
        self.page.get_by_role("row").first.wait_for()

    def open(self, where: str) -> None:
        self.page.goto(f"{self.address}admin/#/collections/{where}")
        self.field("body").locator("[contenteditable=true]").wait_for()

    def field(self, path: str) -> Any:
        return self.page.locator(f'section[data-key-path="{path}"]')

    def fill(self, **values: str) -> None:
        for path, text in values.items():
            self.field(path.replace("__", ".")).get_by_role("textbox").first.fill(text)

    def add(self, path: str) -> None:
        self.field(path).locator("button:visible").last.click()

    def choose(self, path: str, label: str) -> None:
        self.field(path).get_by_role("combobox").first.click()
        self.page.get_by_role("option", name=label).first.click()

    def save(self, path: str) -> str:
        """Save, and return the text of the file once it stands in the store."""
        before = self.page.evaluate(GET).get(path)
        self.page.get_by_role("button", name="Save").first.click()
        for _ in range(50):
            text = self.page.evaluate(GET).get(path)
            if text is not None and text != before:
                return str(text)
            self.page.wait_for_timeout(100)
        raise AssertionError(sorted(self.page.evaluate(GET)))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreviewServer]:
    """The editor as `build` writes it, without the rest of the site."""
    folder = tmp_path_factory.mktemp("site")
    graph = judge_content(CONTENT, now()).graph
    edition = SimpleNamespace(
        site=SimpleNamespace(name="Kabar Uji"),
        graph=graph,
        addresses=SimpleNamespace(siteurl=""),
    )
    staged: Any = SimpleNamespace(folder=folder, edition=edition, settings={})
    admin.put_editor(staged)
    (folder / "kosong.html").write_text("<!doctype html><title>Kosong</title>")
    with PreviewServer(0, folder, "id") as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def desk(site: PreviewServer, browser: Browser) -> Iterator[Desk]:
    """An editor in Jakarta with the real content before them; no request leaves this machine."""
    asked: list[str] = []
    said: list[str] = []
    context = browser.new_context(
        viewport={"width": 1280, "height": 9000}, timezone_id="Asia/Jakarta"
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on(
        "console",
        lambda line: said.append(line.text) if "Content Security" in line.text else None,
    )
    page.goto(f"{site.address}kosong.html")
    files = {
        f"content/{path.relative_to(CONTENT).as_posix()}": path.read_text("utf-8")
        for path in CONTENT.rglob("*.md")
    }
    page.evaluate(PUT, files)
    yield Desk(page, site.address)
    context.close()
    allowed = (site.address, "data:", "blob:")
    assert [url for url in asked if not url.startswith(allowed)] == []
    assert said == []


def judged(folder: Path, files: dict[str, str]) -> list[str]:
    """The errors of the content as the editor left it."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    problems = judge_content(folder / "content", now()).problems
    return [_report.line(found, "id") for found in problems if has_errors([found])]


def test_a_news_item_with_two_officials_and_an_mou_passes_check(desk: Desk, tmp_path: Path) -> None:
    desk.enter()
    desk.open("berita/new")
    desk.fill(title="Rakor uji dari editor web", date="2025-01-01")
    desk.add("event")
    desk.choose("event.type", "Rapat koordinasi")
    desk.fill(event__date="2024-12-31", event__time="08.30", event__venue="Aula")
    desk.choose("region", "Kota Madiun, Jawa Timur")
    desk.choose("organisations", "Senkom Mitra Polri Kota Madiun")
    desk.add("officials")
    desk.fill(officials__0__name="AKBP Wiwin Junianto, S.I.K.", officials__0__role="Kapolres")
    desk.choose("officials.0.organisation", "Kepolisian Resor Madiun Kota")
    desk.add("officials")
    desk.fill(officials__1__name="H. Mohamad Rema Arif, S.E.", officials__1__role="Ketua")
    desk.add("mou")
    desk.choose("mou.0.id", "Kep-192")
    desk.add("sources")
    desk.fill(sources__0__name="Garda Jatim", sources__0__url="https://www.gardajatim.com/uji")
    desk.fill(summary="Ringkasan uji.")
    desk.field("body").locator("[contenteditable=true]").first.click()
    desk.page.keyboard.type("Kapolres menerima pengurus Senkom.")
    text = desk.save("content/berita/2025/rakor-uji-dari-editor-web.md")

    assert "- '35.77'\n" in text
    assert "time: '08.30'\n" in text
    assert "  - id: kep-192-pp-sk-mp-xii-2024\n" in text
    assert text.count("  - name: ") == 3
    assert "status: draft\n" in text
    assert judged(tmp_path, desk.page.evaluate(GET)) == []


def test_an_item_of_the_site_loses_nothing_when_it_is_changed(desk: Desk, tmp_path: Path) -> None:
    name = "audiensi-senkom-kota-madiun-polres-madiun-kota"
    path = f"content/berita/2025/{name}.md"
    before = (ROOT / path).read_text("utf-8")
    desk.enter()
    desk.open(f"berita/entries/2025/{name}")
    desk.fill(summary="Ringkasan baru.")
    after = desk.save(path)

    assert "status: published\n" in after  # unsaid in the file, and public: it stays so
    assert "region:\n  - '35.77'\n" in after  # written bare in the file: `region: 35.77`
    assert facts(tmp_path / "before", before, name) == facts(tmp_path / "after", after, name)


def test_a_photo_from_a_phone_stands_where_its_item_names_it(desk: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "Foto Rapat’s 😀, Madiun é.jpg"
    Image.new("RGB", (40, 30), "navy").save(photo)
    desk.enter()
    desk.open("berita/new")
    desk.fill(title="Pengumuman berfoto", date="2025-01-01", byline="Humas")
    desk.choose("kind", "Pengumuman")
    desk.add("images")
    desk.field("images.0.file").get_by_role("button", name="Browse").click()
    dialog = desk.page.get_by_role("dialog")
    with desk.page.expect_file_chooser() as chooser:
        dialog.get_by_role("button", name="Upload").click()
    chooser.value.set_files(photo)
    dialog.get_by_role("button", name="Insert").click()
    desk.fill(images__0__alt="Peserta rapat di aula")
    desk.field("body").locator("[contenteditable=true]").first.click()
    desk.page.keyboard.type("Rapat berlangsung di aula.")
    text = desk.save("content/berita/2025/pengumuman-berfoto.md")

    kept = [path for path in desk.page.evaluate(GET) if path.startswith("content/gambar/")]
    assert [path.removeprefix("content/gambar/") for path in kept] == re.findall(
        "- file: (.+)", text
    )
    assert is_image_name(kept[0])


def facts(folder: Path, text: str, name: str) -> set[str]:
    """Every value of the header and every word of the body, but the summary."""
    from gazette.domain.records import KIND_BY_FOLDER
    from gazette.intake.readers import read_record

    reading = read_record(text, "x.md", KIND_BY_FOLDER["berita"], name)
    assert not has_errors(reading.problems), reading.problems
    defaults = {"kind", "status", "lang"}
    values = {
        f"{[step for step in value.path if not isinstance(step, int)]} {value.text}"
        for value in reading.sheet.values
        if value.path[0] not in {"summary", *defaults}
    }
    return values | set(re.findall(r"\w+", reading.sheet.body))
