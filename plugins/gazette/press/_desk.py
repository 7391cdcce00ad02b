"""The desk: content is read and judged, the graph is drawn up, the edition is printed."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from gazette.domain.addresses import unfit_image
from gazette.domain.anchors import AnchorUse, anchor_uses
from gazette.domain.graph import SiteGraph, build_graph
from gazette.domain.hints import all_hints
from gazette.domain.origin import ImageName
from gazette.domain.problems import Place, Problem, has_errors, in_order
from gazette.domain.sheets import Register
from gazette.intake.folder import read_content, read_records
from gazette.intake.kept import Readings
from gazette.intake.listing import IMAGES, shown_path
from gazette.press import _progress
from gazette.press._basis import PACKAGE, basis_of
from gazette.press.kept.aside import Aside
from gazette.press.printing.anchors import broken_anchors
from gazette.press.printing.images import Photo, judge
from gazette.press.printing.share import share_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Content that was read: its graph where it is fit to be printed, and all problems."""

    problems: tuple[Problem, ...]
    graph: SiteGraph | None = None
    photos: Mapping[str, Photo] = field(default_factory=dict)
    register: Register | None = None  # every file as written

    @property
    def with_hints(self) -> tuple[Problem, ...]:
        """All problems, and what readers would still want to know; a build does without these."""
        hints = all_hints(self.register) if self.register else ()
        return tuple(in_order([*self.problems, *hints]))


def reading_version() -> str:
    """A digest of the code and the libraries that a reading depends on."""
    return basis_of(*(PACKAGE / floor for floor in ("domain", "intake")))


@dataclass(slots=True)
class Stopwatch:
    """How long each stage took, in seconds; a terminal is told which one it is."""

    stages: dict[str, float] = field(default_factory=dict)
    _stage: str = "start"
    _since: float = field(default_factory=time.perf_counter)

    def begin(self, stage: str) -> None:
        """Begin a stage; the last one ends."""
        self.end()
        self._stage = stage
        _progress.stage(stage)

    def end(self) -> None:
        """End the last stage."""
        now = time.perf_counter()
        self.stages[self._stage] = self.stages.get(self._stage, 0.0) + now - self._since
        self._since = now


def judge_content(folder: Path, now: datetime) -> Judged:
    """Read and judge everything below *folder* as it stands at *now*."""
    content = read_content(folder, Readings(spread=share_out), now)
    register = content.register

    def graph() -> SiteGraph:
        return build_graph(content.records, content.gazetteer, now)

    return _judged(folder, content.problems, _uses(register), graph, register)


def judge_for_print(folder: Path, now: datetime, cache: Path | None) -> Judged:
    """The same without the register, which would be half of the memory; *cache* keeps readings."""
    path = cache / "readings.sqlite3" if cache else None
    readings = Readings(path, reading_version() if path else "", share_out, Aside)
    content = read_records(
        folder, readings, about=_uses, make=partial(build_graph, now=now), now=now
    )
    return _judged(folder, content.problems, content.told, lambda: content.made, None)


def _judged(
    folder: Path,
    found: Iterable[Problem],
    told: "_Uses",
    drawn: Callable[[], SiteGraph | None],
    register: Register | None,
) -> Judged:
    """Judge what only the press can; the graph is *drawn* where nothing is wrong."""
    uses = [_image_use(*use) for use in told[0]]
    photos, unfit = judge(folder / IMAGES, {use.name for use in uses})
    problems = [*found]
    problems += [*_unfit(uses, unfit), *_unanchored(told[1], problems)]
    graph = None if has_errors(problems) else drawn()
    if graph is None:
        return Judged(problems=tuple(in_order(problems)), register=register)
    if not _has_public(graph):
        problems.append(Problem(at=Place(path=shown_path(folder)), code="E015"))
    public = {use.name for use in uses if use.news not in graph.hidden}
    return Judged(
        register=register,
        problems=tuple(in_order(problems)),
        graph=None if has_errors(problems) else graph,
        photos={name: photo for name, photo in photos.items() if name in public},
    )


def _has_public(graph: SiteGraph) -> bool:
    """Whether there is something to publish.

    News that are all hidden are nothing: a site with news is not replaced by one without.
    """
    others = (graph.organisations, graph.agreements, graph.programmes, graph.pages)
    return bool(graph.stories) or (not graph.hidden and any(others))


_Uses = tuple[list[tuple[str, str, int, int, str, str]], list[AnchorUse]]


def _uses(register: Register) -> _Uses:
    """What only the press can judge, in plain values: images, and links to parts of bodies."""
    return [_plain(use) for use in _image_uses(register)], [*anchor_uses(register)]


def _unanchored(uses: Iterable[Sequence[Any]], problems: Iterable[Problem]) -> Iterator[Problem]:
    """Links to parts of pages that are not there; those that lead to no page were told."""
    told = {problem.at for problem in problems if problem.code == "E203"}
    unsound = {problem.at.path for problem in problems if problem.code == "E205"}
    for found in broken_anchors((AnchorUse(*use) for use in uses), unsound):
        if found.at not in told:
            yield found


@dataclass(frozen=True, slots=True, kw_only=True)
class _ImageUse:
    """One place where a record names an image that is there."""

    name: str
    at: Place
    field: str
    news: str  # the id of the news item, "" for other records


def _plain(use: _ImageUse) -> tuple[str, str, int, int, str, str]:
    return use.name, use.at.path, use.at.line, use.at.column, use.field, use.news


def _image_use(name: str, path: str, line: int, column: int, field: str, news: str) -> _ImageUse:
    at = Place(path=path, line=line, column=column)
    return _ImageUse(name=name, at=at, field=field, news=news)


def _image_uses(register: Register) -> Iterator[_ImageUse]:
    """Every naming of an image, in metadata and in bodies; faults seen already are left out."""
    for sheet in register.sheets:
        news = sheet.id if sheet.kind == "berita" else ""
        named = [
            (value.text, sheet.marks.at(*value.path), ".".join(map(str, value.path)))
            for value in sheet.of_kind(ImageName)
        ]
        named += [
            (unquote(link.target).lstrip("/"), link.at, "body")
            for link in sheet.links
            if link.is_image and link.scheme is None
        ]
        for name, at, where in named:
            if register.images.get(name) == "":
                yield _ImageUse(name=name, at=at, field=where, news=news)


def _unfit(uses: Iterable[_ImageUse], unfit: Mapping[str, str]) -> Iterator[Problem]:
    """Images that only a decoder finds broken, where each record names them first."""
    told: set[tuple[str, str]] = set()
    for use in uses:
        about = (use.at.path, use.name)
        if use.name in unfit and about not in told:
            told.add(about)
            values = unfit_image(use.name, unfit[use.name])
            yield Problem(at=use.at, code="E207", field=use.field, values=values)
