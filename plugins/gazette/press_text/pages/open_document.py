"""Open document: the paragraphs of a press release that was written in LibreOffice (`.odt`)."""

import html
import re

from gazette.press_text.pages.packages import part_of_package

_BODY = "content.xml"
_TOKEN = re.compile(
    r"<(?P<end>/?)(?:text:(?P<name>p|h|s|tab|line-break|list-item)|"
    r"(?P<aside>text:tracked-changes|text:note|office:annotation|svg:title|svg:desc|"
    r"office:automatic-styles))(?=[\s/>])[^<>]*?(?P<empty>/?)>|(?P<text>[^<]+)|<[^<>]*>?"
)


def text_of_open_document(data: bytes) -> str | None:
    """Return the text of an `.odt`, a line for each paragraph, `- ` before an item of a list.

    Notes, comments and what was struck out are left. None where it holds no text: a table of
    figures, one with a password, a torn one.
    """
    text = "\n".join(_paragraphs(part_of_package(data, _BODY)))
    return text if text.strip() else None


def _paragraphs(xml: str) -> list[str]:
    lines, line, depth, aside, listed = [], "", 0, "", False
    for token in _TOKEN.finditer(xml):
        name, opens = token["name"], not token["end"] and not token["empty"]
        if token["aside"]:
            if opens and not aside:
                aside = token["aside"]
            elif token["end"] and aside == token["aside"]:
                aside = ""
        elif aside:
            continue
        elif token["text"]:
            line += _folded(token["text"]) if depth else ""
        elif name in ("p", "h"):
            if line.strip() or not opens:  # within another one too: what is before it stands alone
                lines.append(line)
                line = ""
            if opens and listed:
                line, listed = "- ", False
            depth += opens - bool(token["end"])
        elif name == "list-item":
            listed = opens
        elif name:
            line += "\n" if name == "line-break" else " "
    return [*lines, line]


def _folded(text: str) -> str:
    """Runs of blanks and line ends are one blank in XML of this kind."""
    return html.unescape(re.sub(r"[ \t\r\n]+", " ", text))
