"""Small builders: content files as text in, what the readers say of them out."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from gazette.domain.graph import SiteGraph, build_graph
from gazette.domain.problems import Problem
from gazette.intake.folder import Content, read_content

# A sound item; its lines are counted on by tests that damage one of them.
ITEM = """\
---
title: Audiensi Senkom Kota Madiun
date: 2025-06-05
event:
  type: audiensi
  date: 2025-06-04
  time: 08.30
  as_written: Rabu (4/6)
  venue: Mapolres Madiun Kota
region: 35.77
organisations: [senkom-madiun, polres-madiun]
officials:
  - name: AKBP Wiwin Junianto, S.I.K.
    role: Kapolres
    organisation: polres-madiun
    evidence: Kapolres Madiun Kota, AKBP Wiwin Junianto
  - name: Katno Hadi
    role: Ketua
    organisation: senkom-madiun
mou:
  - id: nota-2024
    relation: menindaklanjuti
    points: [1, 2]
commitments:
  - id: patroli
    text: Patroli bersama
    owner: senkom-madiun
    due: 2025-12
aspirations:
  - id: lampu
    text: Lampu jalan padam
    region: 35.77.01
sources:
  - name: media.example
    url: https://media.example/berita
---
Kapolres Madiun Kota, AKBP Wiwin Junianto, menerima pengurus Senkom.

Pertemuan membahas [nota](/mou/nota-2024/).
"""
PATH = "berita/2025/audiensi.md"
REGISTER = {
    "organisasi/senkom-madiun.md": (
        "---\nname: Senkom Kota Madiun\nkind: ormas\nlevel: kota\nregion: 35.77\n---\n"
    ),
    "organisasi/polres-madiun.md": (
        "---\nname: Polres Madiun Kota\nkind: kepolisian\nregion: 35.77\n---\n"
    ),
    "mou/nota-2024.md": (
        "---\ntitle: Nota Kesepahaman\nkind: nota-kesepahaman\n"
        "parties:\n  - organisation: senkom-madiun\n  - organisation: polres-madiun\n"
        "points:\n  - no: 1\n    text: Komunikasi\n  - no: 2\n    text: Data\n---\n"
    ),
}

Seen = tuple[str, int, str]  # code, line, field


def news(
    *lines: str,
    title: str = "Rakor Senkom",
    date: str = "2025-06-05",
    event: str | None = "{type: rakor, date: 2025-06-04}",
    region: str | None = "35.77",
    organisations: str | None = "senkom-madiun",
    body: str = "Rapat membahas kamtibmas.",
) -> str:
    """A short news item; *lines* are further lines of its header."""
    keys = {"event": event, "region": region, "organisations": organisations}
    header = [f"title: {title}", f"date: {date}", "byline: Redaksi"]
    header += [f"{key}: {value}" for key, value in keys.items() if value is not None]
    return "\n".join(["---", *header, *lines, "---", body, ""])


def damaged(old: str, new: str) -> str:
    """The sound item with one passage exchanged; *old* stands in it once."""
    assert ITEM.count(old) == 1, old
    return ITEM.replace(old, new)


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write *files* and the register below *folder*."""
    for name, text in {**REGISTER, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def read(folder: Path, files: Mapping[str, str | bytes]) -> Content:
    """What the readers make of *files*."""
    return read_content(write(folder, files))


def problems(folder: Path, files: Mapping[str, str | bytes]) -> list[Problem]:
    """What is wrong with *files*."""
    return list(read(folder, files).problems)


def seen(folder: Path, files: Mapping[str, str | bytes] | str) -> list[Seen]:
    """Code, line and field of everything wrong with *files*, or with one item of this text."""
    listed = {PATH: files} if isinstance(files, str) else files
    return [(found.code, found.at.line, found.field) for found in problems(folder, listed)]


def graph(folder: Path, files: Mapping[str, str | bytes], now: datetime) -> SiteGraph:
    """The graph of sound *files* at *now*."""
    content = read(folder, files)
    wrong = [(found.code, found.at, found.message()) for found in content.problems]
    assert not [found for found in wrong if found[0].startswith("E")], wrong
    return build_graph(content.records, content.gazetteer, now)
