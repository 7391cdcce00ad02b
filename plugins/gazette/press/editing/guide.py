"""The generated part of the editors' guide: a table of keys for each kind, and the vocabularies."""

from typing import Literal, get_args, get_origin

from gazette.domain.records import KINDS, NewsItem
from gazette.intake.schema import Key, keys_of
from gazette.press.editing.json_schema import WHAT
from gazette.press.editing.new_questions import NEEDED_OF_REPORTS
from gazette.views.words import LABELS

BEGIN = "<!-- Mulai bagian yang dibuat dari susunan kunci: python3 tasks.py schema -->"
END = "<!-- Akhir bagian yang dibuat dari susunan kunci -->"


def with_tables(guide: str) -> str:
    """Return *guide* with its generated part as the models say it."""
    before, _, rest = guide.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{_tables()}\n{END}{after}"


def _tables() -> str:
    parts: list[str] = []
    vocabularies: dict[tuple[str, ...], list[str]] = {}
    for kind in KINDS:
        keys = keys_of(kind.type)
        parts.append(f"### {WHAT[kind.folder]}: `content/{kind.folder}/`\n")
        parts.append("| kunci | isi | wajib |\n|---|---|---|")
        for key in keys:
            parts.extend(_rows(key, "", is_news=kind.type is NewsItem))
            _collect(key, f"{kind.folder}: ", vocabularies)
        parts.append("")
    parts.append("### Kosakata\n")
    parts.append("Ditulis persis, dengan huruf kecil.\n")
    for words, paths in vocabularies.items():
        shown = (f"`{word}` ({_label(word)})" if _label(word) else f"`{word}`" for word in words)
        where = paths[0] if len(paths) == 1 else f"{paths[0]} dan di catatan lain"
        parts.append(f"- **{where}**: {', '.join(shown)}")
    return "\n".join(parts) + "\n"


def _rows(key: Key, above: str, *, is_news: bool) -> list[str]:
    path = f"{above}{key.name}"
    needed = "ya" if key.required else ""
    if is_news and not above and key.name in NEEDED_OF_REPORTS:
        needed = "untuk `berita-kegiatan`"
    if is_news and not above and key.name in ("sources", "byline"):
        needed = "salah satu: `sources` atau `byline`"
    many = "; boleh beberapa" if key.is_list else ""
    rows = [f"| `{path}` | {key.help.replace('|', '/')}{many} | {needed} |"]
    for below in key.keys:
        rows += _rows(below, f"{path}.", is_news=is_news)
    return rows


def _collect(key: Key, above: str, found: dict[tuple[str, ...], list[str]]) -> None:
    path = f"{above}{key.name}"
    if get_origin(key.kind) is Literal:
        found.setdefault(get_args(key.kind), []).append(path)
    for below in key.keys:
        _collect(below, f"{path}.", found)


def _label(word: str) -> str:
    label = LABELS.get(word, "")
    return "" if label.casefold().replace(" ", "-") == word else label
