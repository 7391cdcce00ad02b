"""Commands: what the verbs of `tasks.py` do. Each returns the exit code (contract, section 4)."""

import atexit
import gc
import runpy
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gazette.press import _clock, _progress, _typed
from gazette.press._ended import loss, news_in, ready, unkept
from gazette.press._refusal import Refusal, sentence

if TYPE_CHECKING:
    from gazette.press._desk import Stopwatch
    from gazette.press.kept.standing import Standing

PROJECT = Path(__file__).resolve().parents[3]
SETTINGS = PROJECT / "publishconf.py"
DONE, FAILED, CONTENT_PROBLEMS = 0, 1, 2


def check(*, content: Path, format: str, lang: str, date: str | None) -> int:
    """Judge all content without building."""
    from gazette.domain.problems import has_errors
    from gazette.press import _report
    from gazette.press._desk import judge_content

    try:
        with _progress.shown(lang, "read"):
            problems = judge_content(content, _clock.now(date)).with_hints
    except (OSError, Refusal) as error:
        return failed(error, lang)
    if format == "json":
        print(_report.as_json(problems, lang))
    elif format == "github":
        for problem in problems:
            print(_report.annotation(problem, lang))
    else:
        _report.say(problems, lang)
    return CONTENT_PROBLEMS if has_errors(problems) else DONE


def build(
    *,
    content: Path,
    output: Path,
    siteurl: str | None,
    date: str | None,
    lang: str,
    timings: bool,
    settings: Mapping[str, Any] | None = None,
    once: bool = False,
) -> int:
    """Build the public site; *settings* go before those of the file.

    *once*: on a machine that is thrown away. All is made, and only what counts by content is kept.
    """
    told = {"KABAR_DATE": date, "KABAR_MESSAGES": lang, **(settings or {})}
    if siteurl is not None:
        told["SITEURL"] = siteurl
    with _progress.shown(lang, "compare"):
        if once:
            return _print(content, output, {**told, "KABAR_ONCE": True}, timings=timings)
        return _print_what_differs(content, output, told, timings=timings)


def _print_what_differs(
    content: Path, output: Path, told: Mapping[str, Any], *, timings: bool
) -> int:
    """Make as little as gives the site, and note what the next build needs for that."""
    from gazette.press.kept.standing import Outcome, Standing

    begun = time.perf_counter()
    try:
        standing = Standing(
            project=PROJECT,
            content=content,
            output=output,
            now=_clock.now(told["KABAR_DATE"]),
            told=sorted(told.items()),
            cache=cache_of(SETTINGS, told),
        )
        how = _with_little(standing, content)
        if how:
            seconds = time.perf_counter() - begun
            _progress.tell(standing.said + ready(how, output, seconds, told["KABAR_MESSAGES"]))
            return DONE
        standing.forget()
    except (OSError, Refusal) as error:
        return failed(error, told["KABAR_MESSAGES"])
    outcome = Outcome(standing=standing)
    code = _print(content, output, {**told, "KABAR_OUTCOME": outcome}, timings=timings)
    if code == DONE:
        try:
            standing.keep(outcome)
        except OSError as error:
            _progress.tell(unkept(error, told["KABAR_MESSAGES"]))
    return code


def _print(content: Path, output: Path, told: Mapping[str, Any], *, timings: bool) -> int:
    """Read and judge all content, and print the site."""
    from gazette.intake.rubbish import no_collection
    from gazette.press._desk import Stopwatch

    # At the end of the process nobody looks through a whole site for rubbish: that takes a second.
    atexit.register(gc.freeze)
    watch = Stopwatch()
    try:
        before = news_in(output)
    except OSError as error:
        return failed(error, told["KABAR_MESSAGES"])
    with no_collection():
        code = run_pelican(
            SETTINGS, content=content, output=output, watch=watch, overrides=dict(told)
        )
    if timings:
        _tell_costs(watch, cache_of(SETTINGS, told))
    if code == DONE:
        seconds = sum(watch.stages.values())
        lang = told["KABAR_MESSAGES"]
        _progress.tell(loss(before, news_in(output), lang))
        _progress.tell(ready("made", output, seconds, lang))
    return code


def cache_of(settings_file: Path, told: Mapping[str, Any]) -> Path:
    """The folder of `KABAR_CACHE`, as told or as the settings say; where neither does, `.kabar`."""
    named = told.get("KABAR_CACHE")
    if named is None:
        with suppress(Exception):  # Pelican reads the file next, and says what is wrong with it
            named = runpy.run_path(str(settings_file)).get("KABAR_CACHE")
    return Path(named or PROJECT / ".kabar")


def _with_little(standing: "Standing", content: Path) -> str:
    """How the output came to be right without a whole build; "" where it takes one."""
    if standing.holds():
        return "stands"
    if not standing.is_of_today:
        return ""
    from gazette.press.kept.reprint import reprint

    _progress.stage("reprint")
    return "mended" if reprint(standing, content) else ""


def _tell_costs(watch: "Stopwatch", cache: Path) -> None:
    from gazette.press.kept.tidy import sizes

    for stage, seconds in watch.stages.items():
        _progress.tell(f"{stage:10} {seconds:8.3f} s\n")
    for part, size in sizes(cache).items():
        _progress.tell(f"{part:20} {size / 1e6:8.1f} MB\n")


def serve(*, content: Path, output: Path, port: int, lang: str) -> int:
    """Build, serve on this machine, rebuild and reload as files change."""
    from gazette.press.preview import serve

    return serve.serve(content=content, output=output, port=port, lang=lang)


def new(*, content: Path, kind: str, options: Mapping[str, str | Sequence[str]], lang: str) -> int:
    """Write a new record from *options*; without any, ask for it step by step."""
    from gazette.press.editing import new_record

    return new_record.new(content=content, kind=kind, options=options, lang=lang, now=_clock.now())


def new_from_text(
    *, file: str, content: Path, id: str, date: str | None, url: str | None, lang: str
) -> int:
    """Write the draft of a press text into the content, and say what it leaves open."""
    from gazette.press.editing import new_draft

    try:
        today = _clock.day_of(_clock.now(date))
        now = _clock.now()
    except Refusal as error:
        return failed(error, lang)
    return new_draft.new_from_text(
        content=content, file=file, url=url, id=id, today=today, now=now, lang=lang
    )


def draft(
    *,
    file: str,
    content: Path,
    format: str,
    date: str | None,
    url: str | None,
    lang: str = "id",
) -> int:
    """Print the draft of a press text; standard output holds nothing else."""
    from gazette.press.editing import press_texts
    from gazette.press.editing.standard_input import typed_text

    code = FAILED
    with typed_text("rilis.txt", content, lang) as typed:
        try:
            today = _clock.day_of(_clock.now(date))
            text = press_texts.draft_text(
                file, content=content, format=format, url=url, today=today, typed=typed
            )
        except (OSError, Refusal) as error:
            return failed(error, lang)
        print(text, end="", flush=True)
        typed.is_done, code = True, DONE
    return code


def score(*, folder: Path, content: Path, date: str | None, lang: str = "id") -> int:
    """Print how well the rules for press texts do on labelled texts."""
    from gazette.press.editing import press_texts

    try:
        today = _clock.day_of(_clock.now(date))
        text = press_texts.score_folder(folder, content=content, today=today)
    except (OSError, Refusal) as error:
        return failed(error, lang)
    print(text)
    return DONE


def schema() -> int:
    """Write the files that are generated from the models."""
    from gazette.press.editing.generated import write_generated

    for name in write_generated(PROJECT):
        print(name)
    return DONE


def run_pelican(
    settings_file: Path,
    *,
    content: Path,
    output: Path,
    watch: "Stopwatch",
    overrides: dict[str, Any],
) -> int:
    """One run of Pelican with the project's settings, in this process."""
    from pelican import Pelican
    from pelican.log import console
    from pelican.settings import read_settings

    from gazette.press import _report
    from gazette.press._desk import judge_content
    from gazette.press.desk import ContentProblems

    console.quiet = True
    _progress.stage("start")
    try:
        _clock.now(overrides.get("KABAR_DATE"))
        if not content.is_dir():  # Pelican would not start; the desk says it as `check` does
            judged = judge_content(content, _clock.now(overrides.get("KABAR_DATE")))
            _report.say(judged.problems, _typed.told_in(overrides))
            return CONTENT_PROBLEMS
        settings = read_settings(
            str(settings_file),
            override={
                "PATH": str(content),
                "OUTPUT_PATH": str(output),
                "KABAR_STOPWATCH": watch,
                **overrides,
            },
        )
        wanted = list(settings["PLUGINS"])
        pelican = Pelican(settings)
        _all_registered(wanted, pelican.settings["PLUGINS"])
        pelican.run()
    except ContentProblems:
        return CONTENT_PROBLEMS
    except (OSError, Refusal) as error:
        return failed(error, _typed.told_in(overrides))
    return DONE


class PluginMissing(Refusal):
    """A plugin of `PLUGINS` could not be loaded; Pelican alone would build on without it."""


def _all_registered(wanted: list[str], registered: list[str]) -> None:
    missing = [name for name in wanted if name not in registered]
    if missing:
        names = ", ".join(missing)
        raise PluginMissing(
            f"plugin tidak termuat: {names}; periksa PLUGINS di pelicanconf.py",
            f"plugins were not loaded: {names}; check PLUGINS in pelicanconf.py",
        )


def failed(error: Exception, lang: str) -> int:
    """Say what failed; the code that says so."""
    _progress.tell(f"kabar: {sentence(error, lang)}\n")
    return FAILED
