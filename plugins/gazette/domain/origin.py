"""Where a fact stands: the file, line and column of every value, and the typed words of keys."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field
from typing import Any, Literal, NewType

from gazette.domain.dates import PartialDate
from gazette.domain.problems import Place

# A key's type says what its text means; intake judges each kind once, here are only the names.
Title = NewType("Title", str)  # up to 200 characters
Line = NewType("Line", str)  # other text in one line, up to 5,000 characters
Summary = NewType("Summary", str)  # up to 400 characters
LocalId = NewType("LocalId", str)  # an id inside one news item
NewsId = NewType("NewsId", str)
OrganisationId = NewType("OrganisationId", str)
OfficialId = NewType("OfficialId", str)
AgreementId = NewType("AgreementId", str)
ProgrammeId = NewType("ProgrammeId", str)
OrganisationOrText = NewType("OrganisationOrText", str)  # an organisation's id, else free text
RegionCode = NewType("RegionCode", str)
PledgeRef = NewType("PledgeRef", str)  # <news-id>#<local-id>
Quote = NewType("Quote", str)  # stands word for word in the body
PointNo = NewType("PointNo", str)
Url = NewType("Url", str)
OldAddress = NewType("OldAddress", str)
ImageName = NewType("ImageName", str)  # a path below content/gambar/
Sha256 = NewType("Sha256", str)
Rhythm = NewType("Rhythm", str)  # an iCalendar RRULE
Language = NewType("Language", str)

Step = str | int
KeyPath = tuple[Step, ...]


def key(help: str, *, default: Any = MISSING, bare: bool = False, name: str | None = None) -> Any:
    """A metadata key with its line of *help*; without a default it is required.

    *bare* marks the key that a plain value stands for where a mapping is expected; *name* is the
    key as editors write it, where Python reserves the word.
    """
    return field(metadata={"help": help, "bare": bare, "name": name}, default=default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The places of a file's keys and values, by key path."""

    path: str
    values: Mapping[KeyPath, tuple[int, int]]
    body_line: int = 1
    wording: str = ""  # a digest of the header as written: the same wording is the same record
    joints: str = ""  # of a news item: a digest of its values, those in `records.WORDS` left out

    def at(self, *steps: Step) -> Place:
        """The place of the value at *steps*, or of the nearest mapping around it."""
        for length in range(len(steps), -1, -1):
            found = self.values.get(steps[:length])
            if found:
                return Place(path=self.path, line=found[0], column=found[1])
        return Place(path=self.path, line=1, column=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One content file: its id, its body in Markdown, and where everything stands."""

    id: str
    marks: Marks
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The medium that a record rests on."""

    name: str = key("Nama media atau lembaga yang memuat sumber, mis. `gardajatim.com`")
    url: Url | None = key("Alamat halaman sumber (http atau https)", default=None)
    published: PartialDate | None = key("Tanggal terbit di sumber", default=None)
    author: str | None = key("Penulis atau inisial di sumber", default=None)
    relation: Literal["asli", "saduran", "salinan"] | None = key(
        "Hubungan naskah ini dengan sumber", default=None
    )
