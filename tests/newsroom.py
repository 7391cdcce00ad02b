"""A newsroom for tests: content as text in, graph and edition out, by the real readers."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gazette.domain.graph import SiteGraph
from gazette.domain.problems import Problem
from gazette.press._desk import Judged, judge_content
from gazette.views import data_tables, open_data
from gazette.views.edition import Edition, SiteView
from gazette.views.parts import Link
from gazette.views.speech import Speech
from gazette.views.urls import SECTION_ADDRESS, Addresses

SITEURL = "https://example.org/kabar"
NOON = datetime(2025, 7, 1, 5, 0, tzinfo=UTC)  # 12.00 WIB

REGISTERS = {
    "organisasi/senkom.md": "---\nname: Senkom Mitra Polri\nkind: ormas\nlevel: pusat\n---\n",
    "organisasi/senkom-kota-madiun.md": (
        "---\nname: Senkom Kota Madiun\nkind: ormas\nlevel: kota\nregion: 35.77\n"
        "parent: senkom\n---\n"
    ),
    "organisasi/polri.md": "---\nname: Polri\nkind: kepolisian\nlevel: pusat\n---\n",
    "organisasi/polres-madiun-kota.md": (
        "---\nname: Polres Madiun Kota\nkind: kepolisian\nregion: 35.77\nparent: polri\n---\n"
    ),
}


def item(
    *lines: str,
    title: str = "Rakor Senkom",
    date: str = "2025-06-05",
    event: str | None = "{type: rakor, date: 2025-06-04}",
    region: str = "35.77",
    organisations: str = "senkom-kota-madiun",
    body: str = "Rapat membahas kamtibmas.",
) -> str:
    """A news item; *lines* are further header lines."""
    header = [f"title: {title}", f"date: {date}"]
    if event:
        header.append(f"event: {event}")
    header += [f"region: {region}", f"organisations: {organisations}"]
    header += ["sources: [{name: media.example}]", *lines]
    return "---\n" + "\n".join(header) + "\n---\n" + body + "\n"


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write *files* below *folder*, with the registers that the samples need."""
    for name, text in {**REGISTERS, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def judge(folder: Path, files: Mapping[str, str], now: datetime = NOON) -> Judged:
    """Read and judge *files* as they stand at *now*."""
    return judge_content(write(folder, files), now)


def problems(folder: Path, files: Mapping[str, str], now: datetime = NOON) -> list[Problem]:
    """What is wrong with *files*."""
    return list(judge(folder, files, now).problems)


def graph(folder: Path, files: Mapping[str, str], now: datetime = NOON) -> SiteGraph:
    """The graph of sound *files*."""
    judged = judge(folder, files, now)
    assert judged.graph is not None, [
        (found.at, found.code, found.message()) for found in judged.problems
    ]
    return judged.graph


def edition(folder: Path, files: Mapping[str, str], now: datetime = NOON) -> Edition:
    """The edition of sound *files* with every section switched on."""
    found = graph(folder, files, now)
    speech = Speech()
    return Edition(
        graph=found,
        speech=speech,
        addresses=Addresses(siteurl=SITEURL, enabled=frozenset(SECTION_ADDRESS)),
        site=SiteView(
            name="Kabar Contoh",
            tagline="Kabar untuk uji",
            lang="id",
            foreign="",
            base="/kabar",
            menu=(),
            more=(),
            search="/kabar/cari/",
            finder="/kabar/aset/cari.js",
            leaflet_styles="body{margin:0}",
            worker="/kabar/sw.js",
            today=speech.day(found.today).text,
            today_iso=found.today.isoformat(),
            styles="/kabar/aset/gaya.css",
            script="/kabar/aset/kabar.js",
            licence=Link(text="CC BY 4.0", url="https://example.org/licence"),
        ),
    )


def data(found: Edition, name: str) -> list[dict[str, Any]]:
    """The rows of one open data table, as its JSON file holds them."""
    table = next(table for table in data_tables.TABLES if table.name == name)
    rows: list[dict[str, Any]] = json.loads(open_data.to_json(table, list(table.rows(found))))
    return rows
