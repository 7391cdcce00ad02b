"""The render step: a page is a pure function of its template and its view."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from gazette.press.printing.compiled import Templates
from gazette.views.edition import Page, SiteView
from gazette.views.parts import Prose
from gazette.views.speech import Speech

_SCRIPT_UNSAFE = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


def environment(
    templates: Path, *, site: SiteView, speech: Speech, prose: Callable[[Prose], Markup]
) -> Templates:
    """The templates of the theme: everything escaped, an unknown name is an error."""
    found = Templates(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    found.globals["_"] = speech.say
    found.add_extension(_Said)
    found.globals["site"] = site
    found.filters["prose"] = prose
    found.filters["script_json"] = script_json
    found.filters["breakable"] = breakable
    return found


_SAID = re.compile(r"""(?<![\w.])_\((?:"([^"\\]*)"|'([^'\\]*)')\)""")


class _Said(Extension):
    """Says the words of templates when they are compiled; a build has one language."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        del name, filename
        say: Callable[[str], str] = self.environment.globals["_"]  # type: ignore[assignment]
        return _SAID.sub(lambda found: json.dumps(say(found[1] or found[2] or "")), source)


def script_json(value: Any) -> Markup:
    """*value* as JSON that can stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char, escaped in _SCRIPT_UNSAFE.items():
        text = text.replace(char, escaped)
    return Markup(text)


def breakable(text: str) -> str | Markup:
    """*text* that may break behind a slash: a browser alone breaks `XII/2024` inside the year."""
    return escape(text).replace("/", Markup("/<wbr>")) if "/" in text else text


def render(page: Page, templates: Templates) -> str:
    """The HTML of a page."""
    return templates.get_template(page.template).render(page=page.view)
