"""Organisation villages: those whose people make peace are the parties of it.

`Warga Desa A dan Desa B sepakat berdamai`, `mediasi konflik Desa A dan B`.
"""

import re
from collections.abc import Iterator

from gazette.press_text.sentences import Body

_NAME = r"[A-Z][a-z]{2,}(?: (?!Kec|Kab|Kota|Distrik|Prov|Desa)[A-Z][a-z]{2,})?"
_PAIR = re.compile(
    rf"\bDesa (?P<first>{_NAME})(?: dan| dengan|,)(?: (?:warga|masyarakat|pemuda))?"
    rf" (?P<word>Desa )?(?P<second>{_NAME})"
)
_PEACE = re.compile(r"\b(?:ber|per)?damai(?:an)?\b", re.IGNORECASE)
_QUARREL = re.compile(
    r"\b(?:bentrok\w*|konflik|pertikaian|bertikai|perselisihan|berselisih|tawuran|tarpok|sengketa|"
    r"perang tanding|perkelahian)\b",
    re.IGNORECASE,
)
_LEAD = 900  # letters in which a report tells who made peace


def parties_of_peace(body: Body) -> Iterator[tuple[str, int]]:
    """The villages between which the lead tells of a quarrel and its end, each with its place."""
    lead = body.plain[:_LEAD]
    if not (_PEACE.search(lead) and _QUARREL.search(lead)):
        return
    for pair in _PAIR.finditer(lead):
        sentence = body.sentence_at(pair.start())
        told = body.plain[sentence.start : sentence.end]
        if pair["word"] and (_PEACE.search(told) or _QUARREL.search(told)):
            yield f"Desa {pair['first']}", pair.start()
            yield f"Desa {pair['second']}", pair.start("second")
            return
