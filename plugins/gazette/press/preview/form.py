"""The preview's page for press texts: paste a release, see its draft, save it into the content.

Its forms change files, so a post counts only from this very page: under a name of this machine,
from the same origin, with the word that the page was given. A page of an earlier run has another
word: it comes back as it was sent, with the word of this run, and its reader decides.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gazette.press._refusal import told
from gazette.press.preview import process

MAX_TEXT = 1024 * 1024  # characters pasted
MAX_FORM = 4 * MAX_TEXT  # bytes sent: a letter may take several
FORM_TYPE = "application/x-www-form-urlencoded"
_WORDS = {
    "title": ("Draf dari rilis", "Draft from a press text"),
    "lead": (
        "Tempel rilis, pesan, atau halaman media. Teksnya tidak meninggalkan komputer ini.",
        "Paste a release, a chat message or a page. The text does not leave this computer.",
    ),
    "text": ("Teks rilis", "Press text"),
    "url": ("Alamat halamannya, bila ada", "The page it was taken from, if any"),
    "make": ("Buat draf", "Make a draft"),
    "draft": ("Draf", "Draft"),
    "questions": ("Yang belum jelas", "What is open"),
    "clear": ("Tidak ada pertanyaan terbuka.", "No question is open."),
    "markdown": ("Isi berkas; boleh diubah dulu", "The file; it can be changed first"),
    "id": ("Nama berkas (id)", "File name (id)"),
    "save": ("Simpan sebagai draf", "Save as a draft"),
    "saved": ("Draf tersimpan di {path}.", "The draft is saved in {path}."),
    "next": (
        "Jawab yang bertanda # TANYA dan tulis ulang isinya di sana. Draf tidak tayang.",
        "Answer what is marked # TANYA and rewrite its body there. A draft is not shown.",
    ),
    "another": ("Rilis lain", "Another press text"),
    "back": ("Kembali ke situs", "Back to the site"),
    "empty": ("Teksnya kosong.", "The text is empty."),
    "long": ("Teksnya terlalu panjang.", "The text is too long."),
    "restarted": (
        "Pratinjau dimulai ulang; tekan {button} lagi. Yang Anda tulis masih ada di bawah ini.",
        "The preview was started again; press {button} once more. What you wrote is still below.",
    ),
    "failed": ("Gagal: {reason}", "It failed: {reason}"),
    "error url": ("Alamat harus http(s)://...", "The address must be http(s)://..."),
    "error id": (
        "Nama berkas: huruf kecil a-z dan angka, satu tanda hubung di antaranya.",
        "A file name: a-z and digits, with single hyphens between them.",
    ),
    "error status": (
        "Halaman ini hanya menyimpan draf: biarkan `status: draft`.",
        "This page saves drafts alone: leave `status: draft`.",
    ),
    "error exists": (
        "{path} sudah ada dan tidak ditimpa; beri nama lain.",
        "{path} exists and is not overwritten; give another name.",
    ),
    "error unfit": (
        "Belum lolos pemeriksaan; tidak ada berkas yang ditulis.",
        "It does not pass the check; nothing was written.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the page shows: what was pasted, the draft made of it, and what is to be said."""

    text: str = ""
    url: str = ""
    markdown: str = ""
    id: str = ""
    questions: tuple[Mapping[str, str], ...] | None = None
    problems: tuple[Mapping[str, Any], ...] = ()
    said: str = ""
    is_saved: bool = False


class DraftForm:
    """Answers the page's forms for one content folder."""

    def __init__(self, content: Path, lang: str) -> None:
        self._content = content
        self._lang = lang
        self._token = secrets.token_urlsafe(32)
        self._one_at_a_time = Lock()
        self._template = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "pages"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        ).get_template("draft.html")

    def page(self, shown: Shown | None = None) -> bytes:
        """The page as HTML."""
        found = self._template.render(
            say=self._say, shown=shown or Shown(), lang=self._lang, token=self._token
        )
        return found.encode()

    def posted(self, body: bytes) -> tuple[HTTPStatus, bytes]:
        """What the page shows after one of its forms was sent."""
        try:
            sent = parse_qs(body.decode(), strict_parsing=True, max_num_fields=8)
        except ValueError:
            return HTTPStatus.BAD_REQUEST, b""
        form = {name: values[0] for name, values in sent.items()}
        if not secrets.compare_digest(form.get("token", "").encode(), self._token.encode()):
            return HTTPStatus.FORBIDDEN, self.page(self._sent_again(form))
        with self._one_at_a_time:
            shown = self._saved(form) if "markdown" in form else self._drafted(form)
        return HTTPStatus.OK, self.page(shown)

    def _sent_again(self, form: Mapping[str, str]) -> Shown:
        """A form of an earlier run as it was sent: nothing is done with it, nothing is lost."""
        button = self._say("save" if "markdown" in form else "make")
        return Shown(
            text=form.get("text", form.get("pasted", ""))[:MAX_TEXT],
            url=form.get("url", ""),
            markdown=form.get("markdown", ""),
            id=form.get("id", ""),
            said=self._say("restarted", button=f'"{button}"'),
        )

    def _drafted(self, form: Mapping[str, str]) -> Shown:
        text, url = form.get("text", "").strip(), form.get("url", "").strip()
        if not text or len(text) > MAX_TEXT:
            return Shown(text=text[:MAX_TEXT], url=url, said=self._say("long" if text else "empty"))
        answer = self._asked({"text": text, "url": url})
        if "error" in answer:
            return Shown(text=text, url=url, said=self._wrong(answer))
        return Shown(
            text=text,
            url=url,
            markdown=answer["markdown"],
            id=answer["id"],
            questions=tuple(answer["questions"]),
        )

    def _saved(self, form: Mapping[str, str]) -> Shown:
        markdown, news_id = form["markdown"], form.get("id", "").strip()
        answer = self._asked({"markdown": markdown, "id": news_id})
        if "error" in answer:
            return Shown(
                text=form.get("pasted", "")[:MAX_TEXT],
                url=form.get("url", ""),
                markdown=markdown,
                id=news_id,
                said=self._wrong(answer),
                problems=tuple(answer.get("problems", ())),
            )
        return Shown(said=self._say("saved", path=answer["path"]), is_saved=True)

    def _asked(self, what: Mapping[str, str]) -> dict[str, Any]:
        words = (str(self._content.absolute()), self._lang)
        done = process.run("draft", *words, said=json.dumps(what))
        if done.returncode:
            return {"error": "failed", "reason": process.failure_in(done.stderr)}
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def _wrong(self, answer: Mapping[str, Any]) -> str:
        if answer["error"] == "failed":
            return self._say("failed", reason=answer["reason"])
        return self._say(f"error {answer['error']}", path=answer.get("path", ""))

    def _say(self, what: str, **values: object) -> str:
        return told(_WORDS[what], self._lang, **values)
