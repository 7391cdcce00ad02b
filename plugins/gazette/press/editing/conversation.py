"""A conversation in the terminal: questions, choices, and the same question again after a slip."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gazette.press._refusal import told
from gazette.press.editing.lookup import Choice
from gazette.press.editing.terminal import Interrupted, Unanswered, read_line, tell

_WORDS = {
    "choose": ("nomor pilihan", "number of your choice"),
    "choose or search": ("nomor pilihan, atau cari lagi", "a number, or search again"),
    "no such choice": ("ketik angka 1 sampai {most}", "type a number from 1 to {most}"),
    "needed": ("wajib diisi", "this is needed"),
    "not found": ("`{text}` tidak ditemukan; coba kata lain", "`{text}` was not found; try others"),
    "yes or no": ("ketik y atau t", "type y or n"),
    "meant": ("maksud Anda `{meant}`?", "did you mean `{meant}`?"),
    "lines": (
        "(tulis atau tempel; akhiri dengan satu baris berisi {end} saja)",
        "(type or paste; end with a line that holds {end} alone)",
    ),
    "not the end": (
        "baris itu menjadi bagian isi; untuk mengakhiri isi, ketik {end}",
        "that line is part of the text; to end it, type {end}",
    ),
}
END = "SELESAI"  # ends a text of several lines; a full stop alone spaces messages out


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Asks and hears; `read` gives an answer for a prompt, of several lines if so pasted."""

    lang: str = "id"
    read: Callable[[str], str] = read_line

    def say(self, text: str) -> None:
        """Tell the person something."""
        tell(text)

    def words(self, what: str, **values: object) -> str:
        """Our own words in the person's language."""
        return told(_WORDS[what], self.lang, **values)

    def text(
        self,
        question: str,
        *,
        judge: Callable[[str], tuple[str, str | None]],
        default: str = "",
        required: bool = False,
    ) -> str:
        """A line of text; *judge* returns what is wrong with it ("": nothing) and a near match."""
        while True:
            answer = self._answer(_prompt(question, default)).strip() or default
            if not answer:
                if not required:
                    return ""
                self.say(f"  ! {self.words('needed')}")
                continue
            fault, meant = judge(answer)
            if fault and meant and self.yes(f"  {self.words('meant', meant=meant)}", default=True):
                answer, (fault, _) = meant, judge(meant)
            if not fault:
                return answer
            self.say(f"  ! {fault}")

    def yes(self, question: str, *, default: bool) -> bool:
        """Whether the person agrees."""
        letters = "Y/n" if self.lang == "en" else "Y/t"
        if not default:
            letters = letters.swapcase()
        while True:
            answer = self._answer(f"{question} [{letters}] ").strip().casefold()
            if not answer:
                return default
            if answer in ("y", "ya", "yes"):
                return True
            if answer in ("t", "n", "tidak", "no"):
                return False
            self.say(f"  ! {self.words('yes or no')}")

    def choice(
        self, question: str, choices: Sequence[Choice], *, default: str = "", required: bool = True
    ) -> str:
        """One of *choices*, by number or by its word; without an answer *default*."""
        self.say(question)
        self._list(choices)
        while True:
            answer = self._answer(_prompt(f"  {self.words('choose')}", default)).strip()
            if not answer and (default or not required):
                return default
            found = _chosen(answer, choices)
            if found:
                return found
            self.say(f"  ! {self.words('no such choice', most=len(choices))}")

    def looked_up(
        self, question: str, look_up: Callable[[str], Sequence[Choice]], *, required: bool = False
    ) -> str:
        """One of what *look_up* finds for the words typed; "" where nothing is typed."""
        choices: Sequence[Choice] = ()
        while True:
            prompt = f"  {self.words('choose or search')}" if choices else question
            answer = self._answer(_prompt(prompt, "")).strip()
            if not answer and not required:
                return ""
            found = _chosen(answer, choices)
            if found:
                return found
            if not answer:
                self.say(f"  ! {self.words('needed')}")
                continue
            choices = look_up(answer)
            if len(choices) == 1 and choices[0].is_exact:
                self.say(f"  = {choices[0].label}")
                return choices[0].value
            if not choices:
                self.say(f"  ! {self.words('not found', text=answer)}")
            self._list(choices)

    def lines(self, question: str, into: list[str]) -> None:
        """Several lines, up to `SELESAI` alone or the end of the input; *into* has each at once."""
        self.say(f"{question} {self.words('lines', end=END)}")
        with contextlib.suppress(Unanswered):
            is_told = False
            while True:
                for line in self._entered(into):
                    if line.strip() == END:
                        return
                    into.append(line)
                    if not is_told and line.strip().casefold() in (".", END.casefold()):
                        self.say(f"  ({self.words('not the end', end=END)})")
                        is_told = True

    def _entered(self, into: list[str]) -> list[str]:
        """The next lines; what was pasted but not entered when it was stopped goes to *into*."""
        try:
            return self.read("").split("\n")
        except (Interrupted, Unanswered) as stopped:
            into.extend(stopped.typed.split("\n") if stopped.typed else [])
            raise

    def _answer(self, prompt: str) -> str:
        """An answer on one line, however many were pasted."""
        return " ".join(self.read(prompt).splitlines())

    def _list(self, choices: Sequence[Choice]) -> None:
        for number, choice in enumerate(choices, start=1):
            self.say(f"  {number:2}. {choice.label}")


def _prompt(question: str, default: str) -> str:
    return f"{question} [{default}]: " if default else f"{question}: "


def _chosen(answer: str, choices: Sequence[Choice]) -> str:
    if answer.isdecimal() and 0 < int(answer) <= len(choices):
        return choices[int(answer) - 1].value
    values = {choice.value.casefold(): choice.value for choice in choices}
    return values.get(answer.casefold(), "")
