"""Anchors: links to a part of a body that is not there, told before anything is printed."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape

from gazette.domain.anchors import AnchorUse
from gazette.domain.problems import Place, Problem
from gazette.domain.text import nearest
from gazette.press.printing.markdown import Setter, heading_of, in_part

_ID = re.compile(r' id="([^"]*)"')
_FEW = 100  # near matches are looked for so often


def broken_anchors(uses: Iterable[AnchorUse], unsound: set[str]) -> Iterator[Problem]:
    """Links to a part that no heading or footnote of the page is; *unsound* files are not set."""
    setter = Setter("", frozenset(), {})

    @cache
    def ids_of(body: str, part: str) -> frozenset[str]:
        return frozenset(unescape(found) for found in _ID.findall(in_part(setter.html(body), part)))

    for number, use in enumerate(uses):
        if unsound.intersection(path for path, _, _ in use.bodies):
            continue
        ids = {found for _, body, part in use.bodies for found in ids_of(body, part)}
        heading = heading_of(use.fragment)
        if use.fragment in ids or (use.is_own and heading in ids):
            continue
        guess = heading if heading in ids else None
        if guess is None and number < _FEW:
            guess = nearest(use.fragment, {*ids, *use.listed})
        at = Place(path=use.path, line=use.line, column=use.column)
        values = {"text": use.target, **({"meant": f"#{guess}"} if guess else {})}
        yield Problem(at=at, code="E210", field="body", values=values)
