"""A new record, asked for key by key: the keys are the domain's, only their choice stands here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from typing import Any, Literal, get_args, get_origin

from gazette.domain import origin
from gazette.domain.people import name_id, name_key
from gazette.domain.problems import Place, Problem
from gazette.domain.records import KIND_BY_FOLDER
from gazette.domain.sheets import Register
from gazette.domain.text import search_key, slugify
from gazette.intake.leaves import MAX_ID, Fault, is_id
from gazette.intake.schema import Key, keys_of
from gazette.press._refusal import told
from gazette.press.editing import lookup
from gazette.press.editing.conversation import Conversation
from gazette.press.editing.lookup import Choice
from gazette.press.editing.terminal import drop_pending_input
from gazette.views.words import LABELS

Tree = dict[str, Any]

# What `new` asks for, in this order; everything else is added in the file or by `--set`.
ASKED: Mapping[str, list[str]] = {
    "berita": (
        "title kind date event.type event.date event.time event.venue region organisations "
        "officials.name officials.role officials.organisation officials.part "
        "mou.id mou.relation sources.name sources.url sources.published byline summary"
    ).split(),
    "mou": (
        "title kind numbers.number numbers.party parties.organisation parties.signatory "
        "parties.role signed.date signed.place in_force.from in_force.until points.no points.text "
        "evidence_level sources.name sources.url"
    ).split(),
    "organisasi": (
        "name short_name kind level region parent website sources.name sources.url"
    ).split(),
    "pejabat": "name also_known_as note sources.name sources.url".split(),
    "program": "name organiser rhythm since until region".split(),
    "wilayah": "aliases website sources.name sources.url".split(),
    "istilah": "name long aliases sources.name sources.url".split(),
    "halaman": "title summary".split(),
}
REGISTERS: Mapping[Any, str] = {
    origin.OrganisationId: "organisasi",
    origin.AgreementId: "mou",
    origin.ProgrammeId: "program",
    origin.OfficialId: "pejabat",
}
NEEDED_OF_REPORTS = ("event", "region", "organisations")
_NEW = "+"
_SAY = {
    "any": ("isi {help}?", "fill in {help}?"),
    "new entry": ("(tidak ada di daftar: catat `{text}` sebagai yang baru)", "(add `{text}`)"),
    "new name": (
        "(orang lain: tulis `{text}` seperti diketik)",
        "(someone else: `{text}` as typed)",
    ),
    "new record": ("-- catatan baru: {folder}/", "-- new record: {folder}/"),
    "back": ("-- kembali", "-- back"),
    "file name": ("Nama berkas (id)", "File name (id)"),
    "taken": ("`{id}` sudah ada; pilih nama lain", "`{id}` exists already; choose another name"),
    "region of the file": ("Wilayah (nama atau kode)", "Region (name or code)"),
    "body": ("Isi", "Body"),
    "by name": ("ketik nama atau kode", "type a name or code"),
    "byline or source": (
        "Tanpa sumber luar, sebut penulisnya.",
        "Without a source, name the author.",
    ),
    "publish": ("Terbitkan langsung? (t: simpan sebagai draf)", "Publish? (n: keep as a draft)"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRecord:
    """A record to be written: its folder, id, keys and body."""

    folder: str
    id: str
    tree: Tree
    body: str = ""


@dataclass(slots=True, kw_only=True)
class _Begun:
    """A record as far as it was asked for: every answer stands in it at once."""

    folder: str
    given: Tree  # what nobody was asked for
    tree: Tree
    id: str = ""
    lines: list[str] = field(default_factory=list)

    @property
    def record(self) -> NewRecord:
        record_id = self.id or id_for(self.folder, self.tree) or "tanpa-nama"
        body = "\n".join(self.lines).strip("\n")
        return NewRecord(folder=self.folder, id=record_id, tree=self.tree, body=body)


@dataclass(slots=True, kw_only=True)
class Interview:
    """Asks for one record, and on the way for those it refers to that are not there yet."""

    conversation: Conversation
    register: Register
    today: Day
    made: list[NewRecord] = field(default_factory=list)
    _begun: list[_Begun] = field(default_factory=list)

    def record(self, folder: str, *, called: str = "", start: Tree | None = None) -> NewRecord:
        """Ask for everything that a record of *folder* should say."""
        tree: Tree = dict(start or {})
        begun = _Begun(folder=folder, given=dict(tree), tree=tree)
        self._begun.append(begun)
        is_news = folder == "berita"
        asked = [tuple(path.split(".")) for path in ASKED[folder]]
        begun.id = self._region_of_file() if folder == "wilayah" else ""
        for key in keys_of(KIND_BY_FOLDER[folder].type):
            below = [path[1] for path in asked if path[0] == key.name and len(path) > 1]
            if ((key.name,) not in asked and not below) or key.name in tree:
                continue
            is_needed = key.required or (
                is_news and key.name in NEEDED_OF_REPORTS and _is_report(tree)
            )
            self._top(key, below, tree, called, needed=is_needed)
        begun.id = begun.id or self._id(folder, tree)
        if folder != "organisasi":
            self.conversation.lines(self._say("body"), begun.lines)
        self._begun.remove(begun)
        self.made.append(begun.record)
        return begun.record

    def unfinished(self) -> list[NewRecord]:
        """Every record that was begun, holds an answer, and was not asked for to its end."""
        begun = [one for one in self._begun if one.tree != one.given or one.lines or one.id]
        return [one.record for one in begun]

    def answer(self, path: str) -> str:
        """One value of a news item by its key, `event.type`; "" where nothing is answered."""
        top, _, below = path.partition(".")
        keys = _keys("berita", top) if below else keys_of(KIND_BY_FOLDER["berita"].type)
        return self._leaf(next(key for key in keys if key.name == (below or top)), needed=False)

    def status(self) -> str:
        """Whether a news item is public at once; what is left of a pasted text does not say so."""
        drop_pending_input()
        return (
            "published" if self.conversation.yes(self._say("publish"), default=False) else "draft"
        )

    # keys

    def _top(self, key: Key, below: list[str], tree: Tree, called: str, *, needed: bool) -> None:
        """A key of the record itself, into *tree*; what the record needs is asked for firmly."""
        if key.name == "byline":
            if tree.get("sources"):
                return
            self.conversation.say(self._say("byline or source"))
            needed = True
        if key.keys:
            subkeys = [found for name in below for found in key.keys if found.name == name]
            self._mappings(key, subkeys, tree, needed=needed)
        elif key.is_list:
            self._values(key, tree, needed=needed)
        else:
            default = str(key.default or "") if not key.required else ""
            if key.name == "date" and key.required:
                default = self.today.isoformat()
            default = called if key.name == "name" else default
            value = self._leaf(key, default=default, needed=needed)
            if value:
                tree[key.name] = value

    def _values(self, key: Key, tree: Tree, *, needed: bool) -> None:
        while value := self._leaf(key, needed=needed and key.name not in tree):
            tree.setdefault(key.name, []).append(value)

    def _mappings(self, key: Key, subkeys: list[Key], tree: Tree, *, needed: bool) -> None:
        """One mapping, or a list of them; the first key left empty ends the list."""
        if not key.is_list:
            if not needed and not self.conversation.yes(
                self._say("any", help=self._label(key)), default=False
            ):
                return
            self.conversation.say(f"{self._label(key)} -")
            self._mapping(key, subkeys, tree.setdefault(key.name, {}), needed=True)
            return
        self.conversation.say(f"{self._label(key)} -")
        found: list[Tree] = tree.setdefault(key.name, [])
        entry: Tree = {}
        found.append(entry)
        while self._mapping(key, subkeys, entry, needed=needed and len(found) == 1):
            entry = {}
            found.append(entry)
        found.pop()
        if not found:
            del tree[key.name]

    def _mapping(self, key: Key, subkeys: list[Key], entry: Tree, *, needed: bool) -> bool:
        """Fill *entry*; whether it holds anything."""
        if key.name == "officials":
            entry.update(self._official())
            if not entry:
                return False
        for subkey in subkeys:
            if entry.get(subkey.name) and subkey.name in ("name", "role", "organisation"):
                continue
            is_first = subkey is subkeys[0]
            value = self._leaf(subkey, needed=subkey.required and (needed or not is_first))
            if value:
                entry[subkey.name] = value
            elif is_first and key.is_list:
                return False
        return bool(entry)

    def _official(self) -> Tree:
        """An official by name: as an earlier item has it, or as typed."""
        name_key = next(key for key in _keys("berita", "officials") if key.name == "name")
        name = self.conversation.text(f"  {self._label(name_key)}", judge=self._judge(name_key))
        known = lookup.officials(self.register, name) if len(name) > 2 else []
        if not known:
            return {"name": name} if name else {}
        choices = [
            Choice(value=str(number), label=" - ".join(_shown(self.register, official)))
            for number, official in enumerate(known)
        ]
        choices.append(Choice(value=_NEW, label=self._say("new name", text=name)))
        chosen = self.conversation.choice("", choices)
        if chosen == _NEW:
            return {"name": name}
        official = known[int(chosen)]
        found = {
            "name": official.name,
            "role": official.role,
            "organisation": official.organisation,
            "person": official.person,
        }
        return {key: value for key, value in found.items() if value}

    def _leaf(self, key: Key, *, default: str = "", needed: bool) -> str:
        """One value, asked for as its kind demands."""
        question = f"  {self._label(key)}" if not needed else f"* {self._label(key)}"
        talk = self.conversation
        if get_origin(key.kind) is Literal:
            choices = [Choice(value=word, label=_labelled(word)) for word in get_args(key.kind)]
            return talk.choice(question, choices, default=default, required=needed)
        if key.kind is origin.RegionCode:
            return talk.looked_up(
                f"{question} - {self._say('by name')}",
                lambda text: lookup.regions(self.register, text),
                required=needed,
            )
        if key.kind in REGISTERS:
            return self._reference(
                f"{question} - {self._say('by name')}", REGISTERS[key.kind], needed=needed
            )
        return talk.text(question, judge=self._judge(key), default=default, required=needed)

    def _reference(self, question: str, folder: str, *, needed: bool) -> str:
        """An entry of a register; what is not there yet is asked for at once."""
        typed = [""]

        def look_up(text: str) -> list[Choice]:
            typed[0] = text
            fresh = [made.id for made in self.made if made.folder == folder]
            found = [
                Choice(value=known, label=known)
                for known in fresh
                if search_key(text) in search_key(known)
            ]
            found += lookup.entries(self.register, folder, text)
            if len(found) == 1 and found[0].is_exact:
                return found
            return [*found, Choice(value=_NEW, label=self._say("new entry", text=text))]

        chosen = self.conversation.looked_up(question, look_up, required=needed)
        if chosen != _NEW:
            return chosen
        self.conversation.say(self._say("new record", folder=folder))
        made = self.record(folder, called=typed[0])
        self.conversation.say(self._say("back"))
        return made.id

    def _region_of_file(self) -> str:
        return self.conversation.looked_up(
            f"* {self._say('region of the file')}",
            lambda text: lookup.regions(self.register, text),
            required=True,
        )

    def _id(self, folder: str, tree: Tree) -> str:
        """The file's name: made from the title, and free."""

        def judge(text: str) -> tuple[str, str | None]:
            if not is_id(text):
                return self._fault(Fault("E011", value=text)), slugify(text)[:MAX_ID]
            taken = (folder, text) in self.register.by_id
            taken = taken or any((made.folder, made.id) == (folder, text) for made in self.made)
            return (self._say("taken", id=text) if taken else ""), None

        return self.conversation.text(
            f"* {self._say('file name')}", judge=judge, default=id_for(folder, tree), required=True
        )

    # words

    def _judge(self, key: Key) -> Any:
        def judge(text: str) -> tuple[str, str | None]:
            if key.leaf is None:
                return "", None
            try:
                key.leaf.read(text)
            except Fault as fault:
                return self._fault(fault), fault.values.get("meant")
            return "", None

        return judge

    def _fault(self, fault: Fault) -> str:
        problem = Problem(at=Place(path=""), code=fault.code, values=fault.values)
        lang = self.conversation.lang
        return f"{problem.message(lang)} ({problem.hint(lang)})"

    def _label(self, key: Key) -> str:
        return key.help if self.conversation.lang == "id" else key.name.replace("_", " ")

    def _say(self, what: str, **values: object) -> str:
        return told(_SAY[what], self.conversation.lang, **values)


def _is_report(tree: Tree) -> bool:
    return str(tree.get("kind", "berita-kegiatan")) == "berita-kegiatan"


def id_for(folder: str, tree: Tree) -> str:
    """The id that a record's own words suggest: its number, short name, name or title.

    An official has that of the bare name, which is the page that news gave him or her already.
    """
    if folder == "pejabat" and tree.get("name"):
        return name_id(name_key(str(tree["name"])))
    numbers = [str(entry.get("number", "")) for entry in tree.get("numbers", [])]
    words = [*numbers, tree.get("short_name"), tree.get("name"), tree.get("title")]
    slug = slugify(next((word for word in words if word), ""))
    if len(slug) <= MAX_ID:
        return slug
    return slug[: slug.rfind("-", 0, 81)]


def _keys(folder: str, name: str) -> tuple[Key, ...]:
    keys = keys_of(KIND_BY_FOLDER[folder].type)
    return next(key.keys for key in keys if key.name == name)


def _labelled(word: str) -> str:
    label = LABELS.get(word, word)
    return word if slugify(label) == word else f"{word} - {label}"


def _shown(register: Register, official: lookup.KnownOfficial) -> list[str]:
    organisation = official.organisation
    label = lookup.entry_label(register, "organisasi", organisation) if organisation else ""
    return [part for part in (official.name, official.role, label) if part]
