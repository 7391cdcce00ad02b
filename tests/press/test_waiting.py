"""The preview's next build waits with the last edition loaded, and is as good as any other."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.bench.corpus import write_corpus

from builds import copy_project
from press.test_warm import differences, replaced

GOOD = {"code": 0, "problems": []}


class House:
    """A copy of the project with content of its own, where previews are built by processes."""

    def __init__(self, at: Path) -> None:
        self.at, self.content = at, at / "content"
        self.project = at / "project"
        copy_project(self.project)
        write_corpus(self.content, 24, words=60)

    def begin(self, output: str = "output") -> "subprocess.Popen[str]":
        """A build that has loaded what it can, and waits."""
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "gazette.press.preview.build",
                self.content,
                self.at / output,
                "id",
            ],
            cwd=self.project,
            env={**os.environ, "PYTHONPATH": str(self.project / "plugins")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        ticks = [-2, -1]
        while ticks[-1] != ticks[-2]:  # it still works
            time.sleep(0.5)
            stat = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
            ticks.append(int(stat[11]) + int(stat[12]))
        return process

    def make(self, output: str = "output") -> None:
        assert GOOD == go(self.begin(output))

    def item(self, number: int) -> Path:
        return next(self.content.rglob(f"rapat-contoh-{number}.md"))

    def unlike_cold(self) -> list[str]:
        shutil.rmtree(self.at / "cold", ignore_errors=True)
        self.make("cold")
        found = differences(self.at / "output", self.at / "cold")
        return [name for name in found if not name.startswith("pagefind/")]  # it waits, as told


def go(process: "subprocess.Popen[str]") -> object:
    """Let a build go; what it says."""
    said, _ = process.communicate(timeout=120)
    return json.loads(said)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    if not Path("/proc/self/stat").exists():
        pytest.skip("without /proc nobody can tell that a process waits")
    found = House(tmp_path_factory.mktemp("rumah"))
    found.make()
    return found


def test_what_is_edited_while_it_waits_is_built(house: House) -> None:
    waiting = house.begin()
    replaced(house.item(7), r"^title: .*", "title: Judul sesudah menunggu")
    replaced(house.item(8), r"^Rapat nomor", "Kata baru. Rapat nomor")

    assert GOOD == go(waiting)
    assert [] == house.unlike_cold()


def test_an_edit_that_reaches_further_is_built_whole(house: House) -> None:
    waiting = house.begin()
    replaced(house.item(9), r"^region: .*", "region: [35.77]")

    assert GOOD == go(waiting)
    assert [] == house.unlike_cold()


def test_code_and_theme_that_change_while_it_waits_count(house: House) -> None:
    waiting = house.begin()
    template = house.project / "theme/templates/news.html"
    template.write_text(re.sub("<h1", '<h1 data-uji="x"', template.read_text(), count=1))
    view = house.project / "plugins/gazette/views/news.py"
    view.write_text(view.read_text().replace('edition.say("Berita")', '"Warta"', 1))
    replaced(house.item(7), r"^title: .*", "title: Judul yang lain")

    assert GOOD == go(waiting)
    page = next((house.at / "output/berita").rglob("rapat-contoh-7/index.html")).read_text()
    assert 'data-uji="x"' in page
    assert "Judul yang lain" in page
    assert "Warta" in (house.at / "output/berita/index.html").read_text()
    assert [] == house.unlike_cold()


def test_an_output_that_was_built_by_another_in_the_meantime_counts(house: House) -> None:
    waiting = house.begin()
    replaced(house.item(7), r"^title: .*", "title: Pertama")
    house.make()
    replaced(house.item(8), r"^title: .*", "title: Kedua")

    assert GOOD == go(waiting)
    assert [] == house.unlike_cold()
