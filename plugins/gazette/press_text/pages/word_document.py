"""Word document: the paragraphs of a press release that was written in Word (`.docx`)."""

import html
import io
import re
import zipfile
import zlib

from gazette.press_text.letters import decode

_BODY = "word/document.xml"
_LIMIT = 8 * 1024 * 1024  # bytes of XML; no release is longer
_TOKEN = re.compile(
    r"<(?P<end>/?)(?:w:(?P<name>p|t|tab|br|cr|numPr|pStyle(?= w:val=.List(?:Number|Bullet)))|"
    r"mc:(?P<again>Fallback))(?=[\s/>])[^<>]*?(?P<empty>/?)>|(?P<text>[^<]+)|<[^<>]*>?"
)


def text_of_document(data: bytes) -> str | None:
    """Return the text of a `.docx`, a line for each paragraph, `- ` before an item of a list.

    None where it holds none: an older `.doc`, one with a password, a torn one.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(_BODY) as body:
            xml = decode(body.read(_LIMIT))
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, ValueError, OSError, EOFError):
        return None
    text = "\n".join(_paragraphs(xml))
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
