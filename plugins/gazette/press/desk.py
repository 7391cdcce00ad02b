"""The desk: reads and judges the content before Pelican writes anything, then prints the site.

First in `PLUGINS`. The other plugins only say what pages and files there are.
"""

from collections.abc import Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from pelican import signals

from gazette.domain.graph import SiteGraph
from gazette.domain.problems import has_errors
from gazette.press import _clock, _progress, _report, _typed
from gazette.press._desk import Judged, Stopwatch, judge_for_print
from gazette.press._ended import unkept
from gazette.press._kinds import LastTouch, Staged, file_types, last_touches, page_types
from gazette.press.kept import reprint
from gazette.press.kept.aside import Aside
from gazette.press.kept.generations import settle, spare_of
from gazette.press.kept.last_output import LastOutput
from gazette.press.kept.signature import signature
from gazette.press.kept.standing import Outcome
from gazette.press.printing.clashes import AddressClash
from gazette.press.printing.printer import Print, Settings, print_edition
from gazette.press.printing.publish import keep_apart, staging


class ContentProblems(SystemExit):
    """The content has problems, and they were told: the run ends with exit code 2, as it is."""

    def __init__(self) -> None:
        super().__init__(2)


class SitePrinter:
    """A Pelican generator that prints the judged content; a subclass is made for each run."""

    judged: ClassVar[Judged]
    watch: ClassVar[Stopwatch]
    last: ClassVar[LastOutput]

    def __init__(self, *, settings: dict[str, Any], output_path: str, **others: Any) -> None:
        del others
        self.settings = settings
        self.output = Path(output_path)

    def generate_output(self, writer: object) -> None:
        """Print the site beside the old one, and let it take its place."""
        del writer
        graph = self.judged.graph
        if graph is None:
            raise ContentProblems
        prints: list[Print] = []
        settings = Settings.of(self.settings)
        touches = sorted((found for _, found in last_touches.send(self)), key=lambda one: one.name)
        spare = spare_of(settings.noted_in, self.output) if settings.noted_in else None
        publishing = staging(self.output, lambda: self._seal(graph, prints[0]), spare)
        with closing(self.last), publishing as folder:
            printed = self._printed(folder, graph, settings, touches)
            prints.append(printed)
            staged = Staged(folder=folder, edition=printed.edition, settings=self.settings)
            for touch in touches:
                self.watch.begin(touch.name)
                touch.apply(staged)
            self.watch.begin("publish")
        self.watch.end()
        written = [found.address for found in printed.work]
        for address in written if signals.content_written.receivers else ():
            path = self.output / address.lstrip("/")
            path = path / "index.html" if address.endswith("/") else path
            signals.content_written.send(str(path), context=self.settings)

    def _printed(
        self, folder: Path, graph: SiteGraph, settings: Settings, touches: Iterable[LastTouch]
    ) -> Print:
        try:
            return print_edition(
                folder,
                graph=graph,
                photos=self.judged.photos,
                settings=settings,
                page_types=[kind for _, kind in page_types.send(self)],
                file_types=[kind for _, kind in file_types.send(self)],
                later=[f"/{touch.folder}/" for touch in touches],
                watch=self.watch,
                last=self.last,
            )
        except AddressClash as clash:
            self.settings.get("KABAR_PROBLEMS", []).extend(clash.problems)
            _report.say(clash.problems, _typed.told_in(self.settings))
            raise ContentProblems from clash

    def _seal(self, graph: SiteGraph, printed: Print) -> None:
        """Write down what was published, for the next build; it stands, whatever comes of that."""
        if printed.ledger.path is None:
            return
        self.watch.begin("keep")
        try:
            self._note(graph, printed)
        except OSError as error:
            _progress.tell(unkept(error, _typed.told_in(self.settings)))

    def _note(self, graph: SiteGraph, printed: Print) -> None:
        outcome: Outcome | None = self.settings.get("KABAR_OUTCOME")
        standing = outcome.standing if outcome and _is_all_ours(self.settings) else None
        if outcome is None or standing is None:
            printed.ledger.keep(signature(self.output))
            return
        spare = spare_of(standing.cache, standing.output)
        touches = [found for _, found in last_touches.send(self)]
        with closing(Aside(partial(settle, standing.output, spare))) as settled:  # beside the graph
            reprint.keep(standing, printed, self.settings, touches)
            try:
                output = settled()
            except OSError:  # a spare that is not whole is mended before it is used
                output = signature(self.output)
        printed.ledger.keep(output)
        reprint.close_case(standing, output)
        outcome.output, outcome.until = output, graph.until


def get_generators(pelican: Any) -> type[SitePrinter]:
    """Judge the content; with errors nothing is touched and the run ends with exit code 2."""
    watch = pelican.settings.get("KABAR_STOPWATCH") or Stopwatch()
    keep_apart(Path(pelican.path), Path(pelican.output_path))
    address = str(pelican.settings.get("SITEURL") or "")
    pelican.settings["SITEURL"] = _typed.siteurl(address, "SITEURL")
    now = _clock.now(pelican.settings.get("KABAR_DATE"))
    settings = Settings.of(pelican.settings)
    watch.begin("read")
    last = LastOutput(Path(pelican.output_path), settings.noted_in)  # looked at meanwhile
    try:
        judged = judge_for_print(Path(pelican.path), now, settings.cache)
        _tell(judged, pelican.settings)
    except BaseException:
        last.close()
        raise
    watch.end()
    kept = {"judged": judged, "watch": watch, "last": last}
    return type("SitePrinterOfThisRun", (SitePrinter,), kept)


def _tell(judged: Judged, settings: dict[str, Any]) -> None:
    """Say what is wrong. Raises ContentProblems where that forbids to print."""
    lang = _typed.told_in(settings)
    settings.get("KABAR_PROBLEMS", []).extend(judged.problems)
    shown = [found for found in judged.problems if found.severity != "hint"]
    _report.say(shown, lang)
    if "KABAR_OUTCOME" in settings:
        settings["KABAR_OUTCOME"].said = _report.as_text(shown, lang)
    if has_errors(judged.problems):
        raise ContentProblems


def _is_all_ours(settings: dict[str, Any]) -> bool:
    """Whether everything that the site is made by lies where a later build looks for changes."""
    here = Path(__file__).resolve().parents[3]
    theme = Path(settings["THEME"]).resolve()
    return (
        bool(settings.get("KABAR_CACHE"))
        and theme == here / "theme"
        and all(str(name).startswith("gazette.press.") for name in settings["PLUGINS"])
        and not signals.content_written.receivers
    )


def register() -> None:
    """Called by Pelican for each name in `PLUGINS`."""
    signals.get_generators.connect(get_generators)
