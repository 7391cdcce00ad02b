"""The corpus as Hugo and Pelican want it: the same texts and facts, names in place of codes."""

import itertools
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from gazette.domain.people import name_id, name_key, split_name
from gazette.domain.regions import Gazetteer
from gazette.intake.gazetteer import load_gazetteer
from gazette.views.urls import region_address

HERE = Path(__file__).resolve().parent


def read_item(path: Path) -> tuple[dict[str, Any], str]:
    """Header and body of a file of the corpus, every value as text."""
    _, header, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(header, Loader=yaml.CBaseLoader), body


def place(gazetteer: Gazetteer, codes: Iterable[str]) -> tuple[list[str], str]:
    """The addresses of an item's regions from the province down, and the finest in words."""
    chain = gazetteer.chain(max(codes, key=len))
    slugs = [region_address(region).split("/")[2] for region in chain]
    return slugs, ", ".join(region.name for region in reversed(chain[1:]))


def item_facts(header: Mapping[str, Any], slug: str, gazetteer: Gazetteer) -> dict[str, Any]:
    """The header of one item with the registers that list it."""
    regions, words = place(gazetteer, header["region"])
    officials = [{**named, "bare": split_name(named["name"]).bare} for named in header["officials"]]
    return {
        **{key: header[key] for key in ("title", "date", "event", "sources", "summary")},
        **{key: header[key] for key in ("commitments", "follow_ups") if key in header},
        "slug": slug,
        "place": words,
        "officials": officials,
        "wilayah": regions,
        "organisasi": [header["organisations"]],
        "pejabat": [name_id(name_key(named["bare"])) for named in officials],
        "mou": [reference["id"] for reference in header.get("mou", [])],
        "program": [header["event"]["program"]] if "program" in header["event"] else [],
        "linimasa": [header["event"]["date"][:4]],
    }


def items(corpus: Path, gazetteer: Gazetteer) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every item: its file's name, its facts, its text."""
    for path in sorted((corpus / "berita").rglob("*.md")):
        header, body = read_item(path)
        yield path.name, item_facts(header, path.stem, gazetteer), body


def registers(corpus: Path, gazetteer: Gazetteer) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every region, official, organisation, agreement and programme: address, facts, text."""
    children: dict[str, set[str]] = defaultdict(set)
    titles: dict[str, str] = {}
    people: dict[str, str] = {}
    for path in sorted((corpus / "berita").rglob("*.md")):
        header, _ = read_item(path)
        chain = gazetteer.chain(max(header["region"], key=len))
        slugs = [region_address(region).split("/")[2] for region in chain]
        titles.update(zip(slugs, (region.name for region in chain), strict=True))
        for above, below in itertools.pairwise(slugs):
            children[above].add(below)
        for named in header["officials"]:
            bare = split_name(named["name"]).bare
            people[name_id(name_key(bare))] = bare
    for slug, title in titles.items():
        facts = {"title": title, "code": slug.split("-")[0], "children": sorted(children[slug])}
        yield f"wilayah/{slug}", facts, ""
    for slug, title in people.items():
        yield f"pejabat/{slug}", {"title": title}, ""
    for folder, key in (("organisasi", "name"), ("mou", "title"), ("program", "name")):
        for path in sorted((corpus / folder).glob("*.md")):
            header, body = read_item(path)
            numbers = [found["number"] for found in header.get("numbers", [])]
            facts = {"title": header[key], "number": "; ".join(numbers)}
            yield f"{folder}/{path.stem}", facts, body


def write_hugo(corpus: Path, site: Path) -> None:
    """Write Hugo's site: our layouts, and the corpus with its keys."""
    shutil.copytree(HERE / "hugo", site)
    gazetteer = load_gazetteer()
    for name, facts, body in items(corpus, gazetteer):
        write(site / "content/berita" / name, f"{_front(facts)}{body}")
    for address, facts, body in registers(corpus, gazetteer):
        write(site / f"content/{address}/_index.md", f"{_front(facts)}{body}")


def write_pelican(corpus: Path, site: Path) -> None:
    """Write Pelican's site: our settings, theme and plugin, and the corpus with the same keys."""
    shutil.copytree(HERE / "pelican", site, ignore=shutil.ignore_patterns("__pycache__"))
    gazetteer = load_gazetteer()
    for name, facts, body in items(corpus, gazetteer):
        named = {**facts, "author": facts["sources"][0]["name"]}
        write(site / "content/berita" / name, f"{_front(named)}{body}")
    for address, facts, body in registers(corpus, gazetteer):
        write(site / f"content/{address}.md", f"{_front(facts)}{body}")


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _front(facts: Mapping[str, Any]) -> str:
    text = yaml.dump(
        dict(facts), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1_000
    )
    return f"---\n{text}---\n"
