"""The verbs: `python3 tasks.py VERB` anywhere, `invoke VERB` inside the environment.

Each verb only reads its options and calls one function; standard output belongs to that function.
Exit codes: 0 done, 2 the content has problems, 1 anything else.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be able to say so
    sys.stderr.write(
        "kabar: perlu Python 3.11 atau lebih baru / needs Python 3.11 or newer; ini / this is %s\n"
        % sys.version.split()[0]
    )
    sys.exit(1)

import os
import shlex
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "plugins"))

import environment

if __name__ == "__main__":
    try:
        environment.enter(Path(__file__).resolve())
    except KeyboardInterrupt:
        sys.exit(130)

from invoke import Argument, Collection, Context, Exit, ParseError, Program, Task

from gazette.press import _typed
from gazette.press._refusal import Refusal, sentence

CONTENT = ROOT / "content"
OUTPUT = ROOT / "output"
PREVIEW = ROOT / ".kabar" / "preview"  # `serve` leaves the public site alone
_NOT_OF_RECORD = (
    "context",
    "kind",
    "content",
    "lang",
    "from_",
    "url",
)  # options of `new` that fill no key
FORMATS = ("text", "json", "github")
DRAFT_FORMATS = ("markdown", "json")

HELP = {
    "content": "folder isi / content folder (default: content)",
    "output": "folder hasil / output folder (default: output)",
    "siteurl": "alamat situs / public address, e.g. https://example.org/kabar",
    "date": "hari ini; untuk `new` tanggal terbit / today, or when published, YYYY-MM-DD",
    "lang": "bahasa pesan / language of messages: id, en (default: KABAR_LANG, id)",
    "timings": "lama tiap langkah / how long each step took",
    "once": "mesin sekali pakai (CI): jangan catat apa pun untuk pembangunan berikutnya / "
    "a machine that is thrown away: note nothing for the next build",
    "format": "bentuk laporan / form of the report: text, json, github",
    "port": "nomor port / port number (default: 8000)",
    "from_": "rilis yang menjadi draf; - : standard input / a press text to make a draft of",
    "kind": "jenis catatan / kind of record: berita, mou, organisasi, siaran-pers, ...",
    "id": "nama berkas tanpa .md / file name without .md (default: from title or name)",
    "title": "judul / title",
    "name": "nama / name, of records that have one instead of a title",
    "event_type": "jenis kegiatan / type of event",
    "event_date": "tanggal kegiatan / date of the event",
    "time": "jam mulai / when it begins, 08.30",
    "as_written": 'tanggal di sumber / date as written, "Rabu (4/6)"',
    "venue": "tempat / venue",
    "program": "id program rutin / programme id",
    "region": "wilayah, kode atau nama / region, code or name; boleh berulang / repeatable",
    "organisation": "organisasi, id atau nama / organisation, id or name; repeatable",
    "official": '"Nama|jabatan|organisasi|peran"; boleh berulang / repeatable',
    "mou": '"id atau nomor|hubungan|poin,poin"; boleh berulang / repeatable',
    "source": '"nama|alamat|terbit|penulis|hubungan"; boleh berulang / repeatable',
    "image": '"berkas|teks pengganti|keterangan|kredit"; boleh berulang / repeatable',
    "tag": "kata kunci / tag; boleh berulang / repeatable",
    "byline": "penulis laporan sendiri / author of the chapter's own report",
    "summary": "ringkasan / summary",
    "status": "published, draft, hidden",
    "body": "berkas isi / file with the body; - : standard input",
    "set": "kunci lain / any other key: event.end=2025-06-06; boleh berulang / repeatable",
    "items": "jumlah berita / how many news items (default: 2000)",
    "rounds": "berapa kali / how often; figures are medians (default: 1)",
    "file": "rilis: teks atau HTML; - : standard input / the press text",
    "url": "alamat rilis, bila ada / the page it was taken from",
    "folder": "teks berlabel / labelled texts (default: tests/press_text/texts)",
    "args": "pilihan pytest / options for pytest, in one string; or put them after --",
}


class Verbs(Program):
    """Invoke's program, with a first help page that holds the verbs and nothing else."""

    def print_help(self) -> None:
        print("python3 tasks.py VERB [--options]   (VERB --help: its options)\n")
        width = max(map(len, namespace.task_names))
        for name in namespace.task_names:
            print(f"  {name:{width}}  {namespace[name].__doc__}")

    def core_args(self) -> list[Argument]:
        """Invoke's own options keep one name each, so that `-f` is none of ours by mistake."""
        found: list[Argument] = super().core_args()
        for argument in found:
            argument.names = argument.names[: 2 if argument.name == "help" else 1]
        return found

    def parse_core(self, argv: list[str] | None) -> None:
        with _whole_sentences():
            super().parse_core(argv)
            self._refuse_core()

    def parse_tasks(self) -> None:
        with _whole_sentences():
            super().parse_tasks()
            self._refuse_core()

    def _refuse_core(self) -> None:
        """What Invoke would take as well says nothing to a verb, or hides it."""
        for name, argument in self.args.items():
            if name != "help" and argument.value != argument.default:
                raise ParseError(f"No idea what '--{name}' is!")

    def parse_cleanup(self) -> None:
        with _whole_sentences():
            super().parse_cleanup()

    def execute(self) -> None:
        with _whole_sentences():
            super().execute()


@contextmanager
def _whole_sentences() -> Iterator[None]:
    """Say what cannot be read or done in a sentence with its cure, and end with 1."""
    try:
        yield
    except ParseError as error:
        name = error.context.name if error.context else None
        flags = error.context.flags if error.context and name else ()
        raise _refused(
            _typed.unread(str(error), name or "", flags, namespace.task_names)
        ) from error
    except Refusal as refusal:
        raise _refused(refusal) from refusal


def verb(function: Callable[..., None]) -> Task[Callable[..., None]]:
    """A task with long options only, and the shared words of help for those it takes."""
    names = function.__code__.co_varnames[1 : function.__code__.co_argcount]
    helps = {name: HELP[name] for name in names}
    lists = [name for name in names if "list" in str(function.__annotations__[name])]
    return Task(function, auto_shortflags=False, help=helps, iterable=lists)


@verb
def build(
    context: Context,
    content: str = "",
    output: str = "",
    siteurl: str | None = None,
    date: str = "",
    lang: str = "",
    timings: bool = False,
    once: bool = False,
) -> None:
    """Bangun situs publik / build the public site."""
    today, language, address = _typed.date(date), _typed.language(lang), _typed.siteurl(siteurl)
    from gazette.press import commands

    _finish(
        commands.build(
            content=_folder(content, CONTENT),
            output=_folder(output, OUTPUT),
            siteurl=address,
            date=today,
            lang=language,
            timings=timings,
            once=once,
        )
    )


@verb
def check(
    context: Context, content: str = "", format: str = "text", date: str = "", lang: str = ""
) -> None:
    """Periksa semua isi tanpa membangun / judge all content without building."""
    today, language = _typed.date(date), _typed.language(lang)
    form = _typed.one_of("--format", format, FORMATS)
    from gazette.press import commands

    _finish(
        commands.check(
            content=_folder(content, CONTENT),
            format=form,
            lang=language,
            date=today,
        )
    )


@verb
def serve(
    context: Context, content: str = "", output: str = "", port: str = "8000", lang: str = ""
) -> None:
    """Bangun dan tayangkan setempat / build, serve here, rebuild and reload on changes."""
    number, language = _typed.port(port), _typed.language(lang)
    from gazette.press import commands

    _finish(
        commands.serve(
            content=_folder(content, CONTENT),
            output=_folder(output, PREVIEW),
            port=number,
            lang=language,
        )
    )


@verb
def new(
    context: Context,
    kind: str = "",
    from_: str = "",
    url: str = "",
    content: str = "",
    lang: str = "",
    id: str = "",
    title: str = "",
    name: str = "",
    date: str = "",
    event_type: str = "",
    event_date: str = "",
    time: str = "",
    as_written: str = "",
    venue: str = "",
    program: str = "",
    region: list[str] | None = None,
    organisation: list[str] | None = None,
    official: list[str] | None = None,
    mou: list[str] | None = None,
    source: list[str] | None = None,
    byline: str = "",
    image: list[str] | None = None,
    tag: list[str] | None = None,
    summary: str = "",
    status: str = "",
    body: str = "",
    set: list[str] | None = None,
) -> None:
    """Catatan baru, ditanya langkah demi langkah / a new record, asked for or from options."""
    options = {name: value for name, value in locals().items() if name not in _NOT_OF_RECORD}
    language = _typed.language(lang)
    if from_:
        _typed.only_with_from({"kind": kind, **options})
    elif url:
        raise _typed.URL_ALONE
    today = _typed.date(date) if from_ else None
    from gazette.press import commands

    if from_:
        _finish(
            commands.new_from_text(
                file=from_,
                content=_folder(content, CONTENT),
                id=id,
                date=today,
                url=url or None,
                lang=language,
            )
        )
        return
    _finish(
        commands.new(content=_folder(content, CONTENT), kind=kind, options=options, lang=language)
    )


@verb
def draft(
    context: Context,
    file: str,
    format: str = "markdown",
    date: str = "",
    url: str = "",
    content: str = "",
    lang: str = "",
) -> None:
    """Rilis menjadi draf berita / press text in (path or -), draft news item out."""
    today, language = _typed.date(date), _typed.language(lang)
    form = _typed.one_of("--format", format, DRAFT_FORMATS)
    from gazette.press import commands

    _finish(
        commands.draft(
            file=file,
            content=_folder(content, CONTENT),
            format=form,
            date=today,
            url=url or None,
            lang=language,
        )
    )


@verb
def score(
    context: Context, folder: str = "", date: str = "", content: str = "", lang: str = ""
) -> None:
    """Nilai aturan pembaca rilis / how well the rules for press texts do on labelled texts."""
    today, language = _typed.date(date), _typed.language(lang)
    from gazette.press import commands

    _finish(
        commands.score(
            folder=_folder(folder, ROOT / "tests" / "press_text" / "texts"),
            content=_folder(content, CONTENT),
            date=today,
            lang=language,
        )
    )


@verb
def schema(context: Context) -> None:
    """Tulis ulang berkas turunan skema / write the files generated from the models again."""
    from gazette.press import commands

    _finish(commands.schema())


@verb
def test(context: Context, args: str = "") -> None:
    """Jalankan semua uji / the whole test suite (`test -- -k name` for a part)."""
    _with_development_tools()
    after_dashes = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    chosen = [*shlex.split(args), *after_dashes]
    if not chosen:  # all of it: on every core, the tests of one file together
        chosen = ["--numprocesses", "auto", "--dist", "loadfile"]
    command = [sys.executable, "-m", "pytest", *chosen]
    _finish(1 if subprocess.run(command, cwd=ROOT).returncode else 0)


@verb
def bench(context: Context, items: str = "2000", rounds: str = "1", format: str = "text") -> None:
    """Ukur kecepatan / measure builds against Hugo and Pelican, on a made-up corpus."""
    form = _typed.one_of("--format", format, ("text", "json"))
    numbers = [_typed.count("--items", items), _typed.count("--rounds", rounds)]
    _with_development_tools()  # Hugo is one of them
    command = [sys.executable, "-m", "tests.bench.bench", numbers[0], form, numbers[1]]
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "plugins")}
    _finish(1 if subprocess.run(command, cwd=ROOT, env=variables).returncode else 0)


def _with_development_tools() -> None:
    """Install what only tests and measurements need, unless it is there."""
    try:
        environment.ensure(environment.DEVELOPMENT)
    except environment.SetupFailed as problem:
        raise _refused(Refusal(str(problem), str(problem))) from problem


def _folder(typed: str, default: Path) -> Path:
    """A folder as typed is relative to where the command was typed."""
    return Path.cwd() / typed if typed else default


def _refused(refusal: Refusal) -> Exit:
    """The end of a command, told in the language that it was typed in."""
    lang = _typed.spoken(sys.argv, os.environ)
    return Exit(message=f"kabar: {sentence(refusal, lang)}", code=1)


def _finish(code: int) -> None:
    """End with *code*, so that a failed verb also stops those typed after it."""
    if code:
        raise Exit(code=code)


namespace = Collection(build, check, serve, new, draft, score, schema, test, bench)

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever works for us ends too
    try:
        Verbs(namespace=namespace, name="tasks.py", binary="python3 tasks.py").run()
        sys.stdout.flush()
    except BrokenPipeError:  # `check --format json | head`: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
