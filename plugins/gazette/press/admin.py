"""The web editor at `/admin/`: Sveltia CMS as it was vendored, with a configuration of our own.

What the program would ask other hosts for is rewritten here, literal by literal, each of which
must be there exactly once: another version of the program is another list.
"""

import html
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from gazette.domain.records import KINDS
from gazette.domain.regions import Gazetteer, parent_code
from gazette.intake.gazetteer import load_gazetteer
from gazette.intake.schema import Key, keys_of
from gazette.press._kinds import LastTouch, Staged, last_touches
from gazette.press.editing.cms_config import backend_of, config_text, hosts_of
from gazette.press.editing.lookup import Choice, region_label
from gazette.press.printing.publish import write

VERSION = "0.221.1"
VENDORED = Path(__file__).resolve().parent.parent / "data" / "sveltia-cms"
FONTS = ("material-symbols-outlined.woff2", "noto-mono.woff2", "source-sans-3.woff2")
_FONT_HOST = "https://cdn.jsdelivr.net/fontsource/fonts"
REWRITTEN: tuple[tuple[str, str], ...] = (
    # fonts, the version check, locales and chunks: from this folder instead of other hosts
    (f"{_FONT_HOST}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2", "source-sans-3.woff2"),
    (f"{_FONT_HOST}/noto-mono@5.3.0/latin-400-normal.woff2", "noto-mono.woff2"),
    (
        f"{_FONT_HOST}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2",
        "material-symbols-outlined.woff2",
    ),
    ("`https://unpkg.com/@sveltia/cms`", "`./cms`"),
    ("`https://unpkg.com/@sveltia/ui`", "`./ui`"),
    ("`https://unpkg.com/@shikijs`", "`./shiki`"),
    ("`https://unpkg.com/${e}`", "`./${e}`"),
    ("https://www.githubstatus.com/api/v2/status.json", "status.json"),
    # records are read as `check` reads them: every value is text, one value is a list of one
    ("g=XR(m)", "g=globalThis.kabarRead(XR(m,{schema:`failsafe`}),e)"),
    (
        "gDe=({content:e,_file:t})=>{",
        "gDe=({content:e,_file:t})=>{e=globalThis.kabarWrite(e);",
    ),
)
_SCRIPT = """// How records are read and written: as `check` reads them. Made from the plan of keys.
(() => {
  "use strict";
  const PLANS = %s;
  const isText = (value) => typeof value === "string";

  function asPlanned(value, plan) {
    if (plan.list) {
      if (value === "" || value === null || value === undefined) return [];
      return (Array.isArray(value) ? value : [value]).map((entry) => {
        const whole = plan.bare && isText(entry) ? { [plan.bare]: entry } : entry;
        return plan.keys ? read(whole, plan.keys) : whole;
      });
    }
    return plan.keys ? read(value, plan.keys) : value;
  }

  function read(tree, keys) {
    if (!tree || typeof tree !== "object" || Array.isArray(tree)) return tree;
    return Object.fromEntries(
      Object.entries(tree).map(([name, value]) => [
        name,
        keys[name] ? asPlanned(value, keys[name]) : value,
      ]),
    );
  }

  // An image is named without a slash in our files, and with one in the editor.
  function withImages(tree, rename) {
    if (!tree || !Array.isArray(tree.images)) return tree;
    const images = tree.images.map((image) =>
      image && isText(image.file) ? { ...image, file: rename(image.file) } : image,
    );
    return { ...tree, images };
  }

  // What a record leaves unsaid is as `check` takes it, not as the form offers it for a new one.
  function withDefaults(tree, plan) {
    const missing = Object.entries(plan).filter(([name, { unsaid }]) => unsaid && !tree[name]);
    return { ...tree, ...Object.fromEntries(missing.map(([name, { unsaid }]) => [name, unsaid])) };
  }

  globalThis.kabarRead = (tree, collection) => {
    const plan = PLANS[collection && collection.name];
    const record = tree && typeof tree === "object" && !Array.isArray(tree) ? tree : {};
    const whole = plan ? withDefaults(read(record, plan), plan) : record;
    return withImages(whole, (file) => (file ? `/${file}` : file));
  };

  globalThis.kabarWrite = (tree) => {
    const written = withImages(tree, (file) => decodeURI(file).replace(/^\\/+/, ""));
    if (written && isText(written.body)) {
      return { ...written, body: written.body.replace(/(!\\[[^\\]\\n]*\\]\\()\\/(?!\\/)/g, "$1") };
    }
    return written;
  };
})();
"""
_PAGE = """<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>Editor {site}</title>
<link rel="cms-config-url" type="text/yaml" href="config.yml">
<script src="kabar.js"></script>
</head>
<body data-pagefind-ignore="all">{notice}
<noscript><p>Editor ini perlu JavaScript.</p></noscript>
<script src="sveltia-cms.js"></script>
</body>
</html>
"""


# Where nothing is saved, the page says so before anybody writes: on top, the program below it.
_NOTICE = """
<style>
body { display: flex; flex-direction: column; margin: 0; block-size: 100dvh; }
body > .sui.app-shell { position: relative; inset: auto; flex: 1; min-block-size: 0; }
body > .kabar-notice { margin: 0; padding: 0.75rem 1rem; background: #fff8e1; color: #1f1a0b;
  border-block-end: 3px solid #b3261e; font: 1rem/1.45 system-ui, sans-serif; }
</style>
<p class="kabar-notice" role="note"><strong>Hanya untuk mencoba.</strong> Editor ini belum
tersambung ke repositori: yang ditulis di sini tinggal di peramban ini dan tidak sampai ke redaksi.
Pengelola situs: isi <code>KABAR_CODE_URL</code> di <code>pelicanconf.py</code>.</p>"""


class WrongVersion(Exception):
    """The vendored program is not the one that the list of rewritten literals was made for."""


def rewritten(program: bytes) -> bytes:
    """The program as it is published: it asks no host but ours and the git service."""
    for literal, ours in REWRITTEN:
        parts = program.split(literal.encode())
        if len(parts) != 2:
            raise WrongVersion(f"sveltia-cms {VERSION}: {len(parts) - 1} x {literal}")
        program = ours.encode().join(parts)
    return program


def put_editor(staged: Staged) -> None:
    """Write the editor below `/admin/` of the staged site."""
    settings = staged.settings
    backend = backend_of(settings.get("KABAR_CODE_URL", ""), settings.get("KABAR_EDIT_URL", ""))
    site = staged.edition.site.name
    gazetteer = load_gazetteer()
    reached = staged.edition.graph.by_region
    config = config_text(
        site=site,
        siteurl=staged.edition.addresses.siteurl,
        backend=backend,
        regions=region_choices(gazetteer, {*reached}, staged.edition.graph.region),
    )
    program = (VENDORED / "sveltia-cms.js").read_bytes()
    page = _PAGE.format(
        policy=html.escape(policy(hosts_of(backend))),
        site=html.escape(site),
        notice=notice(backend),
    )
    write(staged.folder, "/admin/index.html", page)
    write(staged.folder, "/admin/config.yml", config)
    write(staged.folder, "/admin/kabar.js", _SCRIPT % json.dumps(_plans(), separators=(",", ":")))
    write(staged.folder, "/admin/sveltia-cms.js", rewritten(program))
    write(staged.folder, "/admin/cms/package.json", json.dumps({"version": VERSION}))
    write(staged.folder, "/admin/status.json", '{"status":{"indicator":"none"}}')
    for name in FONTS:
        write(staged.folder, f"/admin/{name}", (VENDORED / name).read_bytes())
    for path in sorted(VENDORED.glob("*LICENSE.txt")):
        write(staged.folder, f"/admin/{path.name}", path.read_bytes())


def notice(backend: Mapping[str, Any]) -> str:
    """What the page says before anybody writes, where nobody else will get to read it."""
    return _NOTICE if backend["name"] == "test-repo" else ""


def policy(hosts: list[str]) -> str:
    """What the editor's page may load: its own folder, and the git service."""
    service = "".join(f" {host}" for host in hosts)
    avatars = (
        " https://avatars.githubusercontent.com" if "https://api.github.com" in hosts else service
    )
    return (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
        f"img-src 'self' data: blob:{avatars}; media-src 'self' blob:; "
        f"connect-src 'self' data: blob:{service}; worker-src 'self' blob:; frame-src blob:; "
        "manifest-src 'self'; base-uri 'none'; form-action 'none'"
    )


def region_choices(gazetteer: Gazetteer, reached: set[str], region_of: Any) -> Iterator[Choice]:
    """All provinces, regencies and cities; districts of regencies that content reaches, and what
    else it reaches: a list that a phone can still search."""
    for code in gazetteer.regions:
        if code.count(".") < 2 or parent_code(code) in reached:
            yield Choice(value=code, label=f"{region_label(gazetteer, code)} ({code})")
    for code in sorted(reached):
        if code not in gazetteer.regions:
            region = region_of(code)
            above = region_label(gazetteer, parent_code(code) or "")
            yield Choice(value=code, label=f"{region.name}, {above} ({code})")


def _plans() -> dict[str, Any]:
    return {kind.folder: _plan(keys_of(kind.type)) for kind in KINDS}


def _plan(keys: tuple[Key, ...]) -> dict[str, Any]:
    """Which keys hold lists, and mappings; plain values need no plan."""
    found: dict[str, Any] = {}
    for key in keys:
        entry: dict[str, Any] = {}
        if key.is_list:
            entry["list"] = True
        if key.bare:
            entry["bare"] = key.bare
        if key.keys:
            entry["keys"] = _plan(key.keys)
        if isinstance(key.default, str):
            entry["unsaid"] = key.default
        if entry:
            found[key.name] = entry
    return found


def last_touch(sender: object) -> LastTouch:
    """Offer the editor."""
    del sender
    return LastTouch(name="admin", apply=put_editor, folder="admin", reads_pages=False)


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    last_touches.connect(last_touch)
