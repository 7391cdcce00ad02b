"""Questions: what a press text leaves open, and the editor must decide."""

from collections.abc import Iterator
from dataclasses import dataclass

from gazette.press_text.findings import Findings
from gazette.press_text.organisations.organisation_choice import OrganisationFound
from gazette.press_text.pages.cleaning import CleanText
from gazette.press_text.people.people import PeopleFound
from gazette.press_text.protected_people import protected_questions, title_question
from gazette.press_text.registers import Registers

_Asked = tuple[str, str | None]  # a field and its question, None where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the editor must decide, and for which field."""

    field: str
    question: str


def open_questions(cleaned: CleanText, found: Findings, registers: Registers) -> list[Question]:
    """What is left open, in the order of the fields."""
    asked = (
        *_field_questions(cleaned, found, registers),
        *_people_questions(found.people),
        *_register_questions(found.organisations),
        *_body_questions(cleaned, found),
    )
    return [Question(field=field, question=question) for field, question in asked if question]


def _field_questions(cleaned: CleanText, found: Findings, registers: Registers) -> Iterator[_Asked]:
    """What a field that stays empty, or that only a reader can judge, asks."""
    source = found.source
    is_dated = found.published is not None and found.published.is_day
    yield "title", None if cleaned.headline else "Apa judul beritanya? Teks tidak memuat judul."
    yield "title", title_question(found.protected, cleaned.headline or cleaned.body[:90])
    yield "published", None if is_dated else "Kapan teks ini terbit? Hari terbitnya tidak tertulis."
    yield "event.type", None if found.kind else "Apa jenis kegiatannya?"
    yield "event.date", found.when.question
    yield "event.venue", None if found.venue else "Di mana tempat kegiatannya?"
    yield "region", found.region.question
    yield "region", _finer(found, registers)
    if not found.organisations:
        yield "organisations", "Organisasi mana yang menyelenggarakan kegiatan?"
    if not source.name:
        yield "source.name", "Media atau lembaga mana yang memuat teks ini?"
    yield "source.url", None if source.url else "Di alamat mana teks ini dimuat?"


def _register_questions(organisations: tuple[OrganisationFound, ...]) -> Iterator[_Asked]:
    for number, one in enumerate(organisations):
        if one.either:
            question = f"“{one.name}” di register bisa {' atau '.join(one.either)}. Yang mana?"
            yield f"organisations.{number}", question
        elif one.id is None:
            question = f"“{one.name}” belum ada di register. Buat berkasnya?"
            yield f"organisations.{number}", question


def _body_questions(cleaned: CleanText, found: Findings) -> Iterator[_Asked]:
    """What single sentences ask: citizens' words, figures, twins in other items, what was cut."""
    for sentence in found.aspirations:
        yield "aspirations", f"Apa yang disampaikan warga? Lihat: “{_short(sentence)}”"
    for worth in found.worth:
        yield "aid", f"Barang apa yang bernilai {worth}?"
    for one in found.claims:
        yield "claims", f"Organisasi mana yang menyatakan “{one.words}”?"
    for sentence, item in found.twins:
        yield "body", f"Kalimat ini juga ada di {item}: “{_short(sentence)}”"
    for question in protected_questions(found.protected):
        yield "body", question
    if found.removed:
        cut = f"{found.removed} nomor pribadi atau alamat surel dihapus dari isi. Sudah benar?"
        yield "body", cut
    if not cleaned.body:
        yield "body", "Teks tidak memuat isi berita yang dapat dibaca."


def _finer(found: Findings, registers: Registers) -> str | None:
    """The proved place, to be looked at; else the districts that the text names, offered."""
    if found.place:
        place = found.place
        return f"Tempatnya {place.name} ({place.code}), menurut “{place.words}”. Sudah tepat?"
    regions = registers.gazetteer.regions
    names = [f"{regions[code].name} ({code})" for code in found.region.finer[:5]]
    return f"Perlu lebih rinci? Teks menyebut Kecamatan {', '.join(names)}." if names else None


def _people_questions(people: PeopleFound) -> Iterator[_Asked]:
    for role in people.nameless:
        yield "officials", f"Siapa nama “{role}”? Teks mengutipnya tanpa nama."
    for number in people.roleless:
        name = people.officials[number].name
        question = f"Apa jabatan {name}? Teks tidak menyebutnya dengan jelas."
        yield f"officials.{number}.role", question


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 120 else sentence[:117].rsplit(" ", 1)[0] + " …"
