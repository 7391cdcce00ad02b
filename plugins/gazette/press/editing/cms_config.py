"""The web editor's configuration: its collections and fields, made from the plan of keys."""

import json
from collections.abc import Iterable, Mapping
from datetime import time
from typing import Any, Literal, get_args, get_origin
from urllib.parse import urlsplit

from gazette.domain import origin
from gazette.domain.dates import Moment, PartialDate
from gazette.domain.records import KINDS, NewsStatus, RecordKind
from gazette.intake.leaves import LEAVES, MAX_ID
from gazette.intake.schema import Key, keys_of
from gazette.press.editing.lookup import Choice
from gazette.press.editing.new_questions import NEEDED_OF_REPORTS, REGISTERS
from gazette.views.words import LABELS

Config = dict[str, Any]
_COLLECTIONS = {  # folder: what it is called, what one is called, an icon, and how ids are made
    "berita": ("Berita", "Berita", "newspaper", "{{title}}"),
    "mou": ("Naskah kesepakatan (MoU)", "Naskah", "handshake", "{{title}}"),
    "organisasi": ("Organisasi", "Organisasi", "groups", "{{name}}"),
    "pejabat": ("Pejabat", "Pejabat", "badge", "{{name}}"),
    "program": ("Program rutin", "Program", "event_repeat", "{{name}}"),
    "wilayah": ("Catatan wilayah", "Wilayah", "map", "{{website}}"),
    "istilah": ("Istilah", "Istilah", "dictionary", "{{name}}"),
    "halaman": ("Halaman", "Halaman", "article", "{{title}}"),
}
_IMAGES = {"media_folder": "/content/gambar", "public_folder": "/"}
_DATE = "Tulis 2025-06-04, atau 2025-06, atau 2025"
# What is said where a value does not have the pattern that its leaf gives JSON Schema.
_WRITE: Mapping[Any, str] = {
    PartialDate: _DATE,
    time: "Tulis jamnya saja, mis. 08.30, tanpa WIB",
    Moment: f"{_DATE}; dengan jam: 2025-06-04 08.30",
    int: "Angka saja, tanpa titik dan Rp",
    origin.LocalId: "Huruf kecil dan angka, satu tanda hubung di antaranya",
    origin.PointNo: "Nomornya saja, mis. 1, 2a, atau 3.1",
    origin.Language: "Kode bahasa, mis. id",
    origin.Sha256: "64 huruf dan angka sidik SHA-256",
    origin.Rhythm: "Tulis mis. FREQ=WEEKLY;BYDAY=FR",
    origin.PledgeRef: "Tulis id-berita#id-lokal",
    origin.OldAddress: "Awali dengan /",
}
_SUMMARIES = {
    "officials": "{{name}} {{role}}",
    "mou": "{{id}} {{relation}}",
    "commitments": "{{text}}",
    "aspirations": "{{text}}",
    "follow_ups": "{{of}} {{status}}",
    "aid": "{{goods}} {{quantity}} {{unit}}",
    "claims": "{{subject}}: {{property}} {{value}}",
    "corrections": "{{date}} {{kind}}",
    "sources": "{{name}}",
    "images": "{{file}}",
    "numbers": "{{number}}",
    "parties": "{{organisation}}",
    "points": "{{no}}. {{text}}",
    "documents": "{{title}}",
}


def config_text(*, site: str, siteurl: str, backend: Config, regions: Iterable[Choice]) -> str:
    """The text of `config.yml`: JSON in one line, which is YAML too and is written far sooner.

    The regions, from which several keys choose, stand in it once: an anchor and its aliases.
    """
    choices = [{"label": choice.label, "value": choice.value} for choice in regions]
    config = _json(_config(site, siteurl, backend, choices))
    before, found, after = config.partition(_json(choices))
    head = "# Dibuat oleh Kabar Terbuka dari susunan kunci; jangan diubah di sini.\n"
    return f"{head}{before}&wilayah {found}{after.replace(found, '*wilayah')}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _config(site: str, siteurl: str, backend: Config, choices: list[Config]) -> Config:
    return {
        "app_title": f"Editor {site}",
        **({"site_url": siteurl, "display_url": siteurl} if siteurl else {}),
        "backend": backend,
        "publish_mode": "simple",
        **_IMAGES,
        "show_preview_links": False,
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": 80},
        "output": {"omit_empty_optional_fields": True, "yaml": {"indent_sequences": True}},
        "media_libraries": {
            "default": {"config": {"max_file_size": 20_000_000, "slugify_filename": True}},
            "stock_assets": False,
        },
        "collections": [_collection(kind, choices) for kind in KINDS],
    }


def backend_of(code_url: str, edit_url: str) -> Config:
    """Where the editor saves, told by the source repository's address; nowhere without one."""
    parts = urlsplit(code_url)
    repository = parts.path.strip("/").removesuffix(".git")
    if not parts.hostname or "/" not in repository:
        return {"name": "test-repo"}
    backend: Config = {"name": "gitea", "repo": repository}
    if parts.hostname == "github.com":
        backend["name"] = "github"
    elif "gitlab" in parts.hostname:
        backend["name"] = "gitlab"
    if parts.hostname not in ("github.com", "gitlab.com"):
        host = f"{parts.scheme}://{parts.netloc}"
        api = "api/v4" if backend["name"] == "gitlab" else "api/v1"
        backend |= {"base_url": host, "api_root": f"{host}/{api}"}
    before, _, _ = edit_url.partition("/{path}")
    if before.rsplit("/", 2)[-2:-1] in (["edit"], ["_edit"]):
        backend["branch"] = before.rsplit("/", 1)[-1]
    return {**backend, "auth_methods": ["token"]}


def hosts_of(backend: Config) -> list[str]:
    """The hosts that the editor may ask: those of the git service alone."""
    if backend["name"] == "test-repo":
        return []
    if backend["name"] == "github":
        return ["https://api.github.com", "https://github.com"]
    return [backend.get("base_url", "https://gitlab.com")]


def _collection(kind: RecordKind, regions: list[Config]) -> Config:
    label, singular, icon, template = _COLLECTIONS[kind.folder]
    keys = keys_of(kind.type)
    found: Config = {
        "name": kind.folder,
        "label": label,
        "label_singular": singular,
        "icon": icon,
        "folder": f"content/{kind.folder}",
        "extension": "md",
        "format": "yaml-frontmatter",
        "slug": {"template": template, "editable": ["create"]},
        "aliases_field": False,
        "fields": [_top_field(key, kind.folder, regions) for key in keys],
    }
    found["fields"].append(_body(kind))
    if kind.folder == "berita":
        found |= _IMAGES  # a collection with a `path` would put them beside its entry
        found["path"] = "{{date | date('YYYY')}}/{{slug}}"
        found["summary"] = "{{date}} {{title}}"
        found["sortable_fields"] = {
            "fields": ["date", "title"],
            "default": {"field": "date", "direction": "descending"},
        }
    elif kind.folder == "wilayah":
        found |= {"create": False, "identifier_field": "website", "summary": "{{slug}}"}
    elif any(key.name == "name" for key in keys):
        found |= {"identifier_field": "name", "summary": "{{name}}"}
    return found


def _body(kind: RecordKind) -> Config:
    return {
        "name": "body",
        "label": "Isi",
        "widget": "richtext",
        "required": kind.folder in ("berita", "halaman"),
        "modes": ["rich_text", "raw"],
        "buttons": [
            "bold", "italic", "link", "heading-two", "heading-three", "quote",
            "bulleted-list", "numbered-list",
        ],
        "editor_components": ["image"],
        "linked_images": False,
    }  # fmt: skip


def _top_field(key: Key, folder: str, regions: list[Config]) -> Config:
    """A field of the record itself, not of an entry within it."""
    found = _field(key, regions)
    if folder == "berita" and key.name in NEEDED_OF_REPORTS:
        rest = found.get("hint", "")
        found["hint"] = f"Wajib untuk berita kegiatan. {rest[:1].upper()}{rest[1:]}".strip()
    if folder == "berita" and key.name == "slug":
        found["pattern"] = _pattern(origin.LocalId)
    return found


def _field(key: Key, regions: list[Config]) -> Config:
    label, hint = _label_and_hint(key.help)
    if key.kind in REGISTERS or key.kind is origin.RegionCode:  # chosen by name, not by id
        label = label.removeprefix("Id ").removeprefix("Kode ").capitalize()
        hint = "" if hint in ("Kemendagri", "id") else hint
    found: Config = {"name": key.name, "label": label, "required": key.required}
    if hint:
        found["hint"] = hint
    if get_args(key.kind) == get_args(NewsStatus):
        found["default"] = "draft"  # the web editor saves unfinished work
    elif isinstance(key.default, str):
        found["default"] = key.default
    if key.keys:
        fields = [_field(below, regions) for below in key.keys]
        if not key.is_list:
            return found | {"widget": "object", "collapsed": False, "fields": fields}
        return found | {
            "widget": "list",
            "label_singular": label,
            "collapsed": "auto",
            "summary": _SUMMARIES[key.name],
            "fields": fields,
        }
    widget = _widget(key, regions)
    if not key.is_list:
        return found | widget
    if widget["widget"] in ("relation", "select"):
        return found | widget | {"multiple": True, "dropdown_threshold": 0}
    return found | {"widget": "list", "field": {"name": key.name, "label": label, **widget}}


def _widget(key: Key, regions: list[Config]) -> Config:
    """How one value is entered."""
    if get_origin(key.kind) is Literal:
        words = get_args(key.kind)
        return {
            "widget": "select",
            "options": [{"label": LABELS.get(word, word), "value": word} for word in words],
        }
    if key.kind is origin.RegionCode:
        return {"widget": "select", "options": regions, "dropdown_threshold": 0}
    if key.kind in REGISTERS:
        folder = REGISTERS[key.kind]
        shown = "title" if folder == "mou" else "name"
        names = {"organisasi": ["name", "short_name"], "mou": ["title", "numbers.*.number"]}
        return {
            "widget": "relation",
            "collection": folder,
            "value_field": "{{slug}}",
            "display_fields": [shown],
            "search_fields": [*names.get(folder, [shown]), "{{slug}}"],
            "dropdown_threshold": 0,
        }
    if key.kind is origin.ImageName:
        return {"widget": "image", "choose_url": False, "accept": ".jpg,.jpeg,.png,.webp"}
    if key.kind in _WRITE:
        return {"widget": "string", "pattern": _pattern(key.kind)}
    if key.kind in (str, origin.Summary, origin.Quote):
        return {"widget": "text", **(_length(key) if key.kind is origin.Summary else {})}
    if key.kind is origin.Url:
        return {"widget": "string", "type": "url"}
    return {"widget": "string", **_length(key)}


def _pattern(kind: Any) -> list[str]:
    return [LEAVES[kind].json_schema["pattern"], _WRITE[kind]]


def _length(key: Key) -> Config:
    limit = key.leaf.json_schema.get("maxLength") if key.leaf else None
    return {"maxlength": limit} if limit and limit != MAX_ID else {}


def _label_and_hint(help: str) -> tuple[str, str]:
    """The first words are the label; an example or a condition after them is the hint."""
    for mark in (", mis. ", " (", "; ", ", bila ", ", untuk "):
        label, found, rest = help.partition(mark)
        if found:
            words = rest.removesuffix(")") if mark == " (" else rest
            hint = f"{mark.strip(' ,(;')} {words}".strip()
            return label.replace("`", ""), hint.replace("`", "")
    return help.replace("`", ""), ""
