"""After an edit of the house itself, and after its libraries or the day, warm is still cold.

The edits are made in a copy of the project: only what lies there is watched (`_is_all_ours`).
"""

import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import markdown
import pytest
from PIL import Image
from tests.bench.corpus import write_corpus

from builds import ROOT, build, build_verb
from press.test_warm import differences

MEND, STANDS, MADE = "disesuaikan", "sudah sesuai", "Situs selesai"
NINE = 1795226400  # 21 November 2026, 09.00 WIB
PLAIN = {"KABAR_SEARCH": False, "KABAR_CARDS": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A copy of the project beside its content, with one output and one cache."""

    at: Path

    @property
    def project(self) -> Path:
        return self.at / "project"

    @property
    def output(self) -> Path:
        return self.at / "output"

    def make(self, settings: Mapping[str, Any] | None = None, **variables: str) -> str:
        """Build on, and say how it was done."""
        told = {**PLAIN, "KABAR_CACHE": str(self.at / "cache"), **(settings or {})}
        said = build_verb(self.at / "content", self.output, told, self.project, **variables)
        return next(how for how in (MEND, STANDS, MADE) if how in said)

    def unlike_cold(self, settings: Mapping[str, Any] | None = None, **variables: str) -> list[str]:
        """The files that a build from nothing would make otherwise."""
        cold = self.at / "cold"
        shutil.rmtree(cold, ignore_errors=True)
        told = {**PLAIN, "KABAR_CACHE": "", **(settings or {})}
        return differences(
            self.output, build(self.at / "content", cold, told, self.project, **variables)
        )

    def item(self, number: int) -> Path:
        return next((self.at / "content").rglob(f"rapat-contoh-{number}.md"))

    def write_on(self, number: int) -> None:
        path = self.item(number)
        path.write_text(f"{path.read_text(encoding='utf-8')}\nLagi.\n", encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Change the first *old* in a file of the project."""
        path = self.project / name
        text = path.read_text(encoding="utf-8")
        assert old in text, (name, old)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def pages(self, words: str) -> int:
        """How many pages of the output hold *words*."""
        return sum(words in path.read_text("utf-8") for path in self.output.rglob("*.html"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site that was built once; every test goes on from what the last one left."""
    found = Site(at=tmp_path_factory.mktemp("rumah"))
    found.project.mkdir()
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, found.project / name)
    for name in ("pelicanconf.py", "publishconf.py"):
        shutil.copy2(ROOT / name, found.project)
    content = found.at / "content"
    write_corpus(content, 24, words=60)
    (content / "gambar").mkdir()
    Image.linear_gradient("L").resize((900, 600)).save(content / "gambar/foto.jpg")
    with found.item(5).open("a", encoding="utf-8") as file:
        file.write('\n![Gradasi](foto.jpg) dan "kutipan" -- begitu.\n')
    assert MADE == found.make()
    return found


Edit = Callable[[Site], object]
EDITS: Mapping[str, Edit] = {
    "template": lambda site: site.replace(
        "theme/templates/news.html", 'class="item"', 'class="item uji-templat"'
    ),
    "macro": lambda site: site.replace(
        "theme/templates/components/story_line.html", 'class="line"', 'class="line uji-makro"'
    ),
    "styles": lambda site: site.replace("theme/static/css/base.css", "{", "{--uji:1;"),
    "styles of leaflets": lambda site: site.replace("theme/static/edisi/edisi.css", "{", "{--u:1;"),
    "script": lambda site: site.replace("theme/static/js/sw.js", "", "var uji = 1;\n"),
    "name": lambda site: site.replace("pelicanconf.py", '"Kabar Terbuka"', '"Kabar Uji"'),
    "public setting": lambda site: site.replace(
        "publishconf.py", "SITEURL =", 'KABAR_EDIT_URL = "https://example.org/{path}"\nSITEURL ='
    ),
    "a plugin less": lambda site: site.replace(
        "pelicanconf.py", '    "gazette.press.glossary",\n', ""
    ),
    "gazetteer": lambda site: site.replace(
        "plugins/gazette/data/regions.csv", ",Kabupaten ", ",Kabupaten Uji "
    ),
    "how texts are read": lambda site: site.replace(
        "plugins/gazette/intake/leaves.py",
        "return folded",
        'return folded.replace("contoh", "uji")',
    ),
    "how prose is set": lambda site: site.replace(
        "plugins/gazette/press/printing/typography.py", '"\\u2013"', '"\\u2212"'
    ),
    "how QR codes are drawn": lambda site: site.replace(
        "plugins/gazette/views/leaflets.py", 'ec_level="M"', 'ec_level="Q"'
    ),
    "how cards are drawn": lambda site: site.replace(
        "plugins/gazette/press/printing/cards.py", "= 80, 1040", "= 60, 1040"
    ),
    "how pictures are made": lambda site: site.replace(
        "plugins/gazette/press/printing/images.py", "method=4", "method=0"
    ),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_an_edit_of_the_house_makes_a_whole_edition(site: Site, edit: Edit) -> None:
    before = site.at / "before"
    shutil.rmtree(before, ignore_errors=True)
    shutil.copytree(site.output, before)
    edit(site)

    assert MADE == site.make()
    assert [] != differences(site.output, before)
    assert [] == site.unlike_cold()


def test_an_edit_of_the_house_together_with_one_of_words(site: Site) -> None:
    site.replace("theme/templates/news.html", "<article ", '<article data-uji="ya" ')
    site.write_on(7)

    assert MADE == site.make()
    assert site.pages('data-uji="ya"') == 24
    site.write_on(7)
    assert MEND == site.make()
    assert site.pages('data-uji="ya"') == 24
    assert [] == site.unlike_cold()
    assert STANDS == site.make()


def test_an_edit_of_a_catalogue(site: Site) -> None:
    english = {"DEFAULT_LANG": "en"}
    assert MADE == site.make(english)
    site.replace("theme/locale/en.po", 'msgid "Terbit"\nmsgstr "', 'msgid "Terbit"\nmsgstr "Uji ')
    site.write_on(8)

    assert MADE == site.make(english)
    assert site.pages("Uji ") >= 24
    assert [] == site.unlike_cold(english)
    site.write_on(8)
    assert MEND == site.make(english)
    assert [] == site.unlike_cold(english)


def test_another_version_of_a_library(site: Site) -> None:
    libraries = site.at / "libraries/site-packages"
    folder = libraries / "markdown-99.0.dist-info"
    shutil.copytree(Path(markdown.__file__).parent, libraries / "markdown")
    folder.mkdir()
    told = distribution("markdown").read_text("METADATA") or ""
    (folder / "METADATA").write_text(re.sub(r"(?m)^Version: .*", "Version: 99.0", told), "utf-8")
    variables = {"PYTHONPATH": str(libraries)}
    assert MADE == site.make(**variables)
    assert STANDS == site.make(**variables)

    folder = folder.rename(libraries / "markdown-99.1.dist-info")
    (folder / "METADATA").write_text(re.sub(r"(?m)^Version: .*", "Version: 99.1", told), "utf-8")
    with (libraries / "markdown/core.py").open("a", encoding="utf-8") as file:
        file.write(
            "\n_plain = Markdown.convert\n"
            "Markdown.convert = lambda self, text: _plain(self, text.replace('Rapat', 'Temu'))\n"
        )
    site.write_on(9)

    assert MADE == site.make(**variables)
    assert site.pages("Temu nomor") >= 24
    assert [] == site.unlike_cold(**variables)
    site.write_on(9)
    assert MEND == site.make(**variables)
    assert [] == site.unlike_cold(**variables)


def rewrite(path: Path, pattern: str, by: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.search(pattern, text, re.MULTILINE), pattern
    path.write_text(re.sub(pattern, by, text, count=1, flags=re.MULTILINE), encoding="utf-8")


def page(site: Site, name: str) -> str:
    """The page of a record; nothing where it has none."""
    return "".join(
        path.read_text(encoding="utf-8") for path in site.output.glob(f"**/{name}/index.html")
    )


def things_to_come(site: Site, published: str) -> None:
    """A promise that is due, a paper that ends, and an item that is still to come."""
    rewrite(site.item(15), r"^    due: .*", "    due: 2026-11-21")
    paper = site.at / "content/mou/mou-contoh-0.md"
    rewrite(paper, r"^  until: .*", "  until: 2026-11-21")
    coming = site.item(20)
    rewrite(coming, r"^date: .*", f"date: {published}")
    folder = site.at / "content/berita/2026"
    folder.mkdir(exist_ok=True)
    coming.rename(folder / coming.name)


def test_a_day_on_which_things_happen_by_themselves(site: Site) -> None:
    things_to_come(site, "2026-11-22")
    assert MADE == site.make()
    assert "Tanpa kabar" not in page(site, "rapat-contoh-15")
    assert "Berakhir" not in page(site, "mou-contoh-0")
    assert "" == page(site, "rapat-contoh-20")
    tomorrow = {"KABAR_DATE": "2026-11-22"}
    site.write_on(7)

    assert MADE == site.make(tomorrow)

    assert "Tanpa kabar" in page(site, "rapat-contoh-15")
    assert "Berakhir" in page(site, "mou-contoh-0")
    assert "" != page(site, "rapat-contoh-20")
    assert [] == site.unlike_cold(tomorrow)
    site.write_on(7)
    assert MEND == site.make(tomorrow)
    assert [] == site.unlike_cold(tomorrow)
    site.write_on(7)
    assert MADE == site.make()  # and back
    assert [] == site.unlike_cold()


def test_an_embargo_that_ends_within_the_day(site: Site) -> None:
    rewrite(site.item(21), r"^date: .*", "date: 2026-11-21 12.00")
    folder = site.at / "content/berita/2026"
    folder.mkdir(exist_ok=True)
    site.item(21).rename(folder / site.item(21).name)
    today: dict[str, Any] = {"KABAR_DATE": None}
    before, after = ({"SOURCE_DATE_EPOCH": str(NINE + hours * 3600)} for hours in (0, 4))
    assert MADE == site.make(today, **before)
    assert "" == page(site, "rapat-contoh-21")
    site.write_on(7)

    assert MADE == site.make(today, **after)

    assert "" != page(site, "rapat-contoh-21")
    assert [] == site.unlike_cold(today, **after)
