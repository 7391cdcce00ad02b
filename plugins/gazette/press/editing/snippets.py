"""Snippets for code editors: a skeleton of every kind of record, with its choices and helps."""

import json
from typing import Literal, get_args, get_origin

from gazette.domain.dates import Moment
from gazette.domain.records import KIND_BY_FOLDER, KINDS
from gazette.intake.schema import Key, keys_of
from gazette.press.editing.new_questions import ASKED


def snippets() -> str:
    """The text of `.vscode/kabar.code-snippets`: skeletons, entries of lists, and single keys.

    Code editors complete nothing from a schema inside Markdown; snippets they do complete.
    """
    found: dict[str, object] = {
        f"Catatan baru: {kind.folder}": _snippet(
            f"kabar-{kind.folder}",
            f"Kerangka catatan baru di content/{kind.folder}/",
            _Skeleton(kind.folder).lines(),
        )
        for kind in KINDS
    }
    for kind in KINDS:
        for key in keys_of(kind.type):
            found |= _of_key(key, f"{kind.folder}: {key.name}", kind.folder)
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _of_key(key: Key, path: str, folder: str) -> dict[str, object]:
    """A snippet for a key, one for an entry where it is a list, and one for each key below it."""
    if not key.keys:
        line = f"{key.name}: {_Skeleton(folder).stop(key)}"
        return {path: _snippet(key.name, f"{key.help} ({path})", [line])}
    entry = _Skeleton(folder).mapping(list(key.keys), is_entry=key.is_list)
    found: dict[str, object] = {
        path: _snippet(key.name, f"{key.help} ({path})", [f"{key.name}:", *entry])
    }
    if key.is_list:
        more = f"{path} +"
        found[more] = _snippet(f"{key.name}-lagi", f"Satu butir lagi ({path})", entry)
    for below in key.keys:
        found |= _of_key(below, f"{path}.{below.name}", folder)
    return found


def _snippet(prefix: str, description: str, body: list[str]) -> dict[str, object]:
    return {"scope": "markdown", "prefix": prefix, "description": description, "body": body}


class _Skeleton:
    """Counts the places where the cursor stops."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._stops = 0

    def lines(self) -> list[str]:
        """The whole file, with the keys that `new` asks for."""
        asked = [path.split(".") for path in ASKED[self._folder]]
        lines = ["---"]
        for key in keys_of(KIND_BY_FOLDER[self._folder].type):
            below = [path[1] for path in asked if path[0] == key.name and len(path) > 1]
            if below:
                lines.append(f"{key.name}:")
                shown = [found for found in key.keys if found.name in below]
                lines += self.mapping(shown, is_entry=key.is_list)
            elif [key.name] in asked:
                lines.append(f"{key.name}: {self.stop(key)}")
        return [*lines, "---", "$0"]

    def mapping(self, keys: list[Key], *, is_entry: bool) -> list[str]:
        """The lines of a mapping below its key, or of one entry of a list of them."""
        lines = [f"    {key.name}: {self.stop(key)}" for key in keys]
        if is_entry:
            lines[0] = f"  - {lines[0].strip()}"
            return lines
        return [line[2:] for line in lines]

    def stop(self, key: Key) -> str:
        """A place where the cursor stops: choices, the day of today, or what belongs there."""
        self._stops += 1
        if get_origin(key.kind) is Literal:
            return f"${{{self._stops}|{','.join(get_args(key.kind))}|}}"
        if key.kind is Moment:
            return f"${{{self._stops}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}}"
        words = key.help.replace("\\", "").replace("`", "").replace("$", "").replace("}", "")
        quoted = words.split(" (")[0].split(", mis.")[0].replace(":", "")
        return f"${{{self._stops}:{quoted}}}"
