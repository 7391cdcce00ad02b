"""As Markdown: a draft as a content file, its open questions as comments beside the fields."""

import re
from collections.abc import Iterable
from datetime import date

from gazette.domain.dates import PartialDate, day, parse_shorthand
from gazette.domain.drafts import FOR_NOW, QUESTION, REWRITE, UNNAMED, UNNAMED_AT_ALL, UNTITLED
from gazette.domain.text import fold_spaces, slugify
from gazette.press_text.draft import Draft
from gazette.press_text.organisations.organisation_names import area_rank, organisation_key
from gazette.press_text.questions import Question
from gazette.press_text.yaml_lines import comment, line_of, scalar

_KINDS = {
    kind: organisation
    for organisation, kinds in (
        ("ormas", "senkom karang-taruna ldii pramuka ansor kwarcab rapi orari"),
        ("palang-merah", "pmi"),
        ("kepolisian", "polres polresta polrestabes polsek polda"),
        ("tni", "kodim koramil korem kodam lanal lanud yonif"),
        ("pemerintah-daerah", "pemkab pemkot pemprov pemdes kecamatan kelurahan"),
        ("instansi", "bpbd dinas kesbangpol baznas bnn kpu bawaslu dprd basarnas"),
    )
    for kind in kinds.split()
}


def to_markdown(draft: Draft) -> str:
    """Return *draft* as the text of a content file with `status: draft`.

    The header holds the keys of the contract only; what the text leaves open stands there as a
    comment. The body is the cleaned press text, marked to be rewritten.
    """
    questions = _Questions(draft.questions)
    header = [
        *_head(draft, questions),
        *_event(draft, questions),
        *_region(draft, questions),
        *_organisations(draft, questions),
        *_officials(draft, questions),
        *_agreements(draft),
        *_commitments(draft),
        *_aid(draft),
        *questions.beside("aid"),
        *_claims(draft, questions),
        *_aspirations(questions),
        *_sources(draft, questions),
        *questions.rest(),
    ]
    return "---\n" + "\n".join(header) + "\n---\n" + _body(draft)


class _Questions:
    """The open questions, each shown once, beside its field."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self._open = list(questions)

    def beside(self, *fields: str, indent: str = "") -> list[str]:
        """The comments for *fields* and what lies below them."""
        shown = [
            one
            for one in self._open
            if any(one.field == f or one.field.startswith(f + ".") for f in fields)
        ]
        self._open = [one for one in self._open if one not in shown]
        return [f"{indent}# {QUESTION} {one.field}: {comment(one.question)}" for one in shown]

    def rest(self) -> list[str]:
        """The comments for all that is left."""
        shown, self._open = self._open, []
        return [f"# {QUESTION} {one.field}: {comment(one.question)}" for one in shown]


def heading_of(draft: Draft) -> str:
    """The title, or in its place the first words of the text."""
    return (draft.title or _opening(draft))[:200]


def date_of(draft: Draft) -> PartialDate:
    """When the text was published, as far as it says; else the day of drafting."""
    return draft.published or day(draft.drafted)


def _head(draft: Draft, questions: _Questions) -> list[str]:
    lines = line_of("title", heading_of(draft))
    if draft.title is None:
        lines.append(f"# title: {FOR_NOW} awal teksnya")
    lines += questions.beside("title")
    lines.append(f"date: {date_of(draft).iso()}")
    if draft.published is None:
        lines.append(f"# date: {FOR_NOW} hari draf ini dibuat")
    lines += questions.beside("published")
    return [*lines, *_kind(draft), "status: draft"]


def _opening(draft: Draft) -> str:
    """The first words of the text, in place of a title that it does not have."""
    first = re.sub(r"\\(.)", r"\1", draft.body.split("\n", 1)[0]).strip()
    if len(first) > 90:
        first = first[:88].rsplit(" ", 1)[0].rstrip(" ,;:-–") + " …"
    return first or UNTITLED


def _kind(draft: Draft) -> list[str]:
    """A report of an event where all is known that one must have; else the press text it is."""
    lacking = [
        key
        for key, known in (
            ("event", draft.event_type and draft.event_date),
            ("region", draft.regions),
            ("organisations", any(one.id for one in draft.organisations)),
        )
        if not known
    ]
    if not lacking:
        return ["kind: berita-kegiatan"]
    return [
        "kind: siaran-pers",
        f"# kind: ganti menjadi berita-kegiatan setelah terisi: {', '.join(lacking)}",
    ]


def _event(draft: Draft, questions: _Questions) -> list[str]:
    inner: list[str] = []
    if draft.event_type:
        inner.append(f"  type: {draft.event_type}")
    if draft.event_date:
        inner.append(f"  date: {draft.event_date.isoformat()}")
    if draft.event_end:
        inner.append(f"  end: {draft.event_end.isoformat()}")
    if draft.event_time:
        inner.append(f"  time: {draft.event_time}")
    if draft.as_written and draft.event_date:
        inner += _as_written(draft.as_written[:200], draft.event_date)
    if draft.venue:
        inner += line_of("venue", draft.venue[:200], "  ")
    known = draft.event_type is not None and draft.event_date is not None
    if not known:  # an event without its day is no event yet
        inner = [f"# {line}" for line in inner]
    return [
        "event:" if known else "# event:",
        *inner,
        *questions.beside("event", indent="  " if known else ""),
    ]


def _as_written(words: str, on: date) -> list[str]:
    """The date as printed; one that says another day, month first, cannot stand beside it."""
    if parse_shorthand(words).agrees_with(day(on)):
        return line_of("as_written", words, "  ")
    return [f"  # as_written: {comment(words)} (bulan di depan hari, atau salah tulis)"]


def _region(draft: Draft, questions: _Questions) -> list[str]:
    finer = [draft.place.code] if draft.place else []
    codes = ", ".join([*draft.regions, *finer])
    return [f"region: [{codes}]" if codes else "# region:", *questions.beside("region")]


def _organisations(draft: Draft, questions: _Questions) -> list[str]:
    ids = list(dict.fromkeys(one.id for one in draft.organisations if one.id))
    lines = [f"organisations: [{', '.join(ids)}]" if ids else "# organisations:"]
    lines += questions.beside("organisations")
    for one in draft.organisations:
        if one.id is None and not one.either:
            kind = _KINDS.get(one.key.split(" ")[0], "lainnya")
            lines.append(
                f"# Usulan content/organisasi/{slugify(one.name)[:100]}.md: "
                f"name: {scalar(one.name)}, kind: {kind}"
            )
    return lines


def _officials(draft: Draft, questions: _Questions) -> list[str]:
    lines = ["officials:"] if draft.officials else []
    for number, official in enumerate(draft.officials):
        lines.append(f"  - name: {scalar(official.name)}")
        lines += line_of("role", official.role[:200] if official.role else None, "    ")
        known = _listed(draft, official.organisation) if official.organisation else None
        if known:
            lines.append(f"    organisation: {known}")
        elif official.organisation:
            lines.append(f"    # organisation: {scalar(official.organisation)} (belum di register)")
        lines += _quoted(draft, official.words, "    ")
        lines += questions.beside(f"officials.{number}", indent="    ")
    return [*lines, *questions.beside("officials")]


def _listed(draft: Draft, name: str) -> str | None:
    """The id of the organisation *name*, if the draft lists it; of two, the one of its rank."""
    key, rank = organisation_key(name), area_rank(name)
    ids = {one.id for one in draft.organisations if one.key == key}
    if len(ids) > 1:
        of_key = [one for one in draft.organisations if one.key == key]
        ids = {one.id for one in of_key if one.name == name} or {
            one.id for one in of_key if area_rank(one.name) == rank
        }
    return ids.pop() if len(ids) == 1 else None


def _quoted(draft: Draft, words: str, indent: str) -> list[str]:
    """Evidence, only where it stands in the body as the contract demands."""
    folded = fold_spaces(words)
    return (
        [f"{indent}evidence: {scalar(folded)}"]
        if folded and folded in fold_spaces(draft.body)
        else []
    )


def _agreements(draft: Draft) -> list[str]:
    known = [one for one in draft.numbers if one.id]
    lines = ["mou:"] if known else []
    for one in known:
        lines += [
            f"  - id: {one.id}",
            "    relation: menyebut",
            *_quoted(draft, one.number, "    "),
        ]
    lines += [
        f"# Nomor naskah yang belum di register: {comment(one.number)}"
        for one in draft.numbers
        if not one.id
    ]
    return lines


def _commitments(draft: Draft) -> list[str]:
    lines = ["commitments:"] if draft.commitments else []
    used: set[str] = set()
    for one in draft.commitments:
        lines.append(f"  - id: {_local_id(one.text, used)}")
        lines.append(f"    text: {scalar(one.text[:5000])}")
        lines.append(f"    strength: {one.strength}")
        lines += _quoted(draft, one.words, "    ")
    return lines


def _local_id(text: str, used: set[str]) -> str:
    base = "-".join(slugify(text).split("-")[:5])[:60] or "butir"
    ident, number = base, 2
    while ident in used:
        ident, number = f"{base}-{number}", number + 1
    used.add(ident)
    return ident


def _aid(draft: Draft) -> list[str]:
    lines = ["aid:"] if draft.aid else []
    for one in draft.aid:
        lines.append(f"  - goods: {scalar(one.goods[:200])}")
        lines += [f'    quantity: "{one.quantity}"'] if one.quantity else []
        lines += line_of("unit", one.unit, "    ")
        lines += [f"    value: {one.value}"] if one.value is not None else []
    return lines


def _claims(draft: Draft, questions: _Questions) -> list[str]:
    lines: list[str] = []
    for one in draft.claims:
        lines.append(
            f"# claims: subject: …, property: {one.property}, value: {one.value}, "
            f"evidence: {comment(one.words)}"
        )
    return [*lines, *questions.beside("claims")]


def _aspirations(questions: _Questions) -> list[str]:
    return questions.beside("aspirations")


def _sources(draft: Draft, questions: _Questions) -> list[str]:
    source = draft.source
    lines = ["sources:", f"  - name: {scalar(source.name or _own_name(draft))}"]
    if source.name is None:
        lines.append(f"    # name: {FOR_NOW}; ganti dengan nama media atau lembaganya")
    lines += line_of("url", source.url, "    ")
    if draft.published:
        lines.append(f"    published: {draft.published.iso()}")
    lines += line_of("author", source.author, "    ")
    lines.append("    relation: saduran")
    lines += questions.beside("source", indent="    ")
    if source.photo:
        lines.append(f"# Kredit foto: {comment(source.photo)}")
    return lines


def _own_name(draft: Draft) -> str:
    """What to call a text whose medium nobody knows yet: its file."""
    return f"{UNNAMED} {draft.file_name}" if draft.file_name else UNNAMED_AT_ALL


def _body(draft: Draft) -> str:
    """The cleaned text as Markdown, under a line that asks for rewriting."""
    notice = (
        f"**{REWRITE}:** isi di bawah ini teks asli yang dibersihkan, bahan kerja "
        "saja; fakta boleh dipakai, kalimatnya tidak. Hapus paragraf ini sesudahnya.\n"
    )
    return f"{notice}\n{draft.body}\n" if draft.body else notice
