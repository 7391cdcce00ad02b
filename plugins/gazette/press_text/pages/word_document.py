"""Word document: the paragraphs of a press release that was written in Word (`.docx`)."""

import html
import re

from gazette.press_text.pages.packages import part_of_package

_BODY = "word/document.xml"
_TOKEN = re.compile(
    r"<(?P<end>/?)(?:w:(?P<name>p|t|tab|br|cr|numPr|pStyle(?= w:val=.List(?:Number|Bullet)))|"
    r"mc:(?P<again>Fallback))(?=[\s/>])[^<>]*?(?P<empty>/?)>|(?P<text>[^<]+)|<[^<>]*>?"
)


def text_of_document(data: bytes) -> str | None:
    """Return the text of a `.docx`, a line for each paragraph, `- ` before an item of a list.

    None where it holds none: an older `.doc`, one with a password, a torn one.
    """
    text = "\n".join(_paragraphs(part_of_package(data, _BODY)))
    return text if text.strip() else None


def _paragraphs(xml: str) -> list[str]:
    lines, line, within, again = [], "", False, False
    for token in _TOKEN.finditer(xml):
        name, ends = token["name"], token["end"]
        if token["again"]:  # what stands there already, for older programs
            again = not ends
        elif again:
            continue
        elif token["text"]:
            line += html.unescape(token["text"]) if within else ""
        elif name == "t":
            within = not ends and not token["empty"]
        elif name == "p" and ends:
            lines.append(line)
            line = ""
        elif name in ("numPr", "pStyle") and not ends:
            line = line or "- "
        elif name in ("tab", "br", "cr") and not ends:
            line += " " if name == "tab" else "\n"
    return [*lines, line]
