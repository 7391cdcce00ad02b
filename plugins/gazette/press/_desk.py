"""The desk: content is read and judged, the graph is drawn up, the edition is printed."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from gazette.domain.graph import SiteGraph, build_graph
from gazette.domain.hints import all_hints
from gazette.domain.problems import Place, Problem, has_errors, in_order
from gazette.domain.records import NewsItem, Records
from gazette.domain.sheets import Register
from gazette.intake.body import links
from gazette.intake.folder import IMAGES, Content, read_content, shown_path
from gazette.press._images import Photo, judge
from gazette.views import urls


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


@dataclass(slots=True)
class Stopwatch:
    """How long each stage took, in seconds."""

    stages: dict[str, float] = field(default_factory=dict)
    _since: float = field(default_factory=time.perf_counter)

    def lap(self, stage: str) -> None:
        """End a stage; the next begins."""
        now = time.perf_counter()
        self.stages[stage] = self.stages.get(stage, 0.0) + now - self._since
        self._since = now


def judge_content(folder: Path, now: datetime) -> Judged:
    """Read and judge everything below *folder* as it stands at *now*."""
    content = read_content(folder)
    if has_errors(content.problems):
        return Judged(problems=content.problems, register=content.register)
    graph = build_graph(content.records, content.gazetteer, now)
    problems = list(content.problems)
    if not graph.stories:
        problems.append(Problem(at=Place(path=shown_path(folder)), code="E015"))
    photos, unfit = _photos(folder, content, graph)
    problems.extend(unfit)
    found = tuple(in_order(problems))
    return Judged(
        problems=found,
        graph=None if has_errors(found) else graph,
        photos=photos,
        register=content.register,
    )


def _bodies(records: Records, graph: SiteGraph) -> Iterator[tuple[Any, str]]:
    for item in records.news:
        yield item, urls.news_address(item)
    for agreement in records.agreements:
        yield agreement, urls.agreement_address(agreement.id)
    for organisation in records.organisations:
        yield organisation, urls.organisation_address(organisation.id)
    for official in records.officials:
        yield official, urls.official_address(official.id)
    for programme in records.programmes:
        yield programme, urls.programme_address(programme.id)
    for note in records.region_notes:
        yield note, urls.region_address(graph.region(note.id))
    for term in records.terms:
        yield term, "/istilah/"
    for page in records.pages:
        yield page, urls.page_address(page.id)


def _photos(
    folder: Path, content: Content, graph: SiteGraph
) -> tuple[dict[str, Photo], list[Problem]]:
    """Judge every image that a record names; only those of public records will be printed."""
    places: dict[str, Place] = {}
    public: set[str] = set()
    for record, _ in _bodies(content.records, graph):
        is_hidden = isinstance(record, NewsItem) and record.id in graph.hidden
        named = [
            (link.target.lstrip("/"), link.at)
            for link in links(record.body, record.marks.path, record.marks.body_line)
            if link.is_image
        ]
        if isinstance(record, NewsItem):
            named += [
                (image.file, record.marks.at("images", index, "file"))
                for index, image in enumerate(record.images)
            ]
        for name, at in named:
            places.setdefault(name, at)
            if not is_hidden:
                public.add(name)
    photos, problems = judge(folder / IMAGES, places, places)
    return {name: photo for name, photo in photos.items() if name in public}, problems
