"""Date context: how firmly the words around a date tie it to the event."""

import re
from dataclasses import dataclass

from gazette.press_text.date_words import DateMention, find_dates
from gazette.press_text.sentences import Body, Sentence

HELD = (
    r"\b(?:(?:meng)?gelar|(?:di)gelar(?:nya)?|melaksanakan|dilaksanakan|pelaksanaan|"
    r"mengadakan|diadakan|"
    r"melakukan|dilakukan|menyelenggarakan|diselenggarakan|berlangsung|bertempat|dihelat|menghelat|"
    r"menghadiri|dihadiri|hadir|menerima|diterima|memimpin|dipimpin|mengikuti|diikuti|"
    r"membuka|dibuka|"
    r"menyerahkan|diserahkan|menyalurkan|disalurkan|membagikan|dibagikan|melantik|"
    r"dilantik|mengukuhkan|"
    r"dikukuhkan|menandatangani|ditandatangani|penandatanganan|pelantikan|mengunjungi|berkunjung|"
    r"kunjungan|audiensi|beraudiensi|silaturahmi|menyambangi|mendatangi|meninjau|"
    r"meresmikan|diresmikan|"
    r"bersama|turun|meluncurkan|bergotong|membersihkan|dimulai|bertemu|rapat|rakor|acara|"
    r"kegiatan|sosialisasi|pelatihan|upacara|apel|musyawarah|melepas|menggelar|"
    r"menyambut|memberikan|"
    r"membantu|melangsungkan|dilangsungkan|dipusatkan|terjadi|melanda|menutup|ditutup|"
    r"memperingati)\b"
)
HELD_WORDS = re.compile(HELD, re.IGNORECASE)
_JUST_HELD = re.compile(
    HELD + r"\W+(?:(?:pada|hari|tanggal|di|selama|mulai|ini)\W+){0,3}\(?$", re.IGNORECASE
)
SAID_WORDS = re.compile(
    r"\b(?:kata|ujar|ucap|ungkap|tutur|jelas|tegas|terang|sebut|papar|imbuh|pungkas|"
    r"tandas|tambah|beber|urai|"
    r"harap|pesan|lanjut|cetus|tukas|demikian|mengatakan|menyampaikan|menyebut(?:kan)?|"
    r"menyatakan|menuturkan|"
    r"mengungkapkan|menjelaskan|menegaskan|menambahkan|memaparkan|menerangkan|"
    r"mengimbau|menghimbau)(?:nya)?\b",
    re.IGNORECASE,
)
_TO_THE_PRESS = re.compile(
    r"kepada (?:para )?(?:wartawan|awak media|media|pers|jurnalis|redaksi|reporter|"
    r"[a-z0-9-]+\.(?:com|id|co))"
    r"|(?:saat|ketika) (?:di)?(?:hubungi|konfirmasi|wawancara(?:i)?|mintai)|"
    r"dikonfirmasi|dihubungi|diwawancarai"
    r"|keterangan(?:nya)? (?:tertulis|resmi|pers)|keterangan(?:nya|)\s*,|"
    r"keterangan persnya|siaran pers"
    r"|rilis(?:nya)?\b|\brelease\b|(?:informasi|laporan|keterangan)\s(?:\S+\s){0,3}diterima|"
    r"melalui (?:pesan|sambungan|telepon|whatsapp)|jumpa pers|konferensi pers",
    re.IGNORECASE,
)
_AT_THE_EVENT = re.compile(
    r"\b(?:saat|ketika|usai|seusai|setelah|di sela(?:-sela)?|disela(?:-sela)?|"
    r"dalam sambutan(?:nya)?|di hadapan|"
    r"pada (?:acara|kegiatan|kesempatan|pembukaan|penutupan)|dalam (?:acara|kegiatan|"
    r"rapat|rakor|pertemuan|"
    r"apel|upacara|sosialisasi|pelatihan)|sambutan)\b",
    re.IGNORECASE,
)
PAST_WORDS = re.compile(
    r"\b(?:sejak|berdiri|didirikan|dibentuk|terbentuk(?:nya)?|lahir|sebelumnya|silam|"
    r"tahun lalu|bulan lalu|"
    r"pekan lalu|beberapa waktu lalu|terhitung|tertanggal|undang-undang|"
    r"peraturan|perpres|permendagri|terakhir|pernah|semula|awalnya|diundangkan|"
    r"masa bakti|masa jabatan|"
    r"bermula|per|kemerdekaan|proklamasi|mulai bekerja|dilaporkan|diketahui|kelahiran|"
    r"pendaftaran|usia|mulai bertugas|"
    r"hari jadi|diperingati setiap|setiap tahun|setiap tanggal|jatuh pada)\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:surat|undangan|sk|keputusan|telegram|sprin|perintah|nomor|nomer|no|"
    r"bernomor)\b[^;\"]{0,90}?(?:\btanggal|\btgl|tertanggal)\.?\s*$"
    r"|\b(?:surat|undangan|sk|keputusan|telegram)\b[^,;\"]{0,25}$",
    re.IGNORECASE,
)
# An agreement, decision or office that came about earlier: its date is no event's.
_DONE_BEFORE = re.compile(
    r"\b(?:nota|mou|pks|perjanjian|kesepakatan|sk|surat|keputusan|edaran|peraturan|perda|akta|izin)\b"
    r"[^.;\"]{0,90}\b(?:ditandatangani|diteken|disepakati|diterbitkan|terbit|dikeluarkan|keluar|"
    r"ditetapkan|disahkan|diterima|dibuat|berlaku)\b[^.;,\"]{0,40}$"
    r"|\b(?:terpilih|dipilih|diangkat|ditunjuk|ditetapkan|dilantik|dikukuhkan|diresmikan|menjabat|"
    r"bergabung|diluncurkan|dinyatakan)\b[^.;\"]{0,60}\b(?:pada|tanggal|tgl)\s*(?:tanggal\s*)?$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"^\W*(?:sebelumnya|sebelum itu|semula|awalnya|dahulu|dulu)\b"
    r"|\b(?:semula|sedianya|awalnya|pasca|akibat)\b[^,.;\"]{0,50}$",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"\W{0,3}(?:[\w ]{0,25}\b)?(?:ditunda|diundur|dibatalkan|batal|urung)\b", re.IGNORECASE
)
AHEAD_WORDS = re.compile(
    r"\b(?:akan|bakal|rencananya|direncanakan|dijadwalkan|diagendakan|paling lambat|"
    r"sampai dengan|hingga|"
    r"selambatnya|berlaku|pemilu|pilkada|pemilihan|menjelang|jelang|mendatang|"
    r"menyambut|target(?:nya)?|tenggat|batas)\b",
    re.IGNORECASE,
)


_TODAY_HELD = re.compile(
    r"\bhari ini\b[^\"]{0,220}\b(?:menggelar|gelar|melaksanakan|mengadakan|melakukan|menyerahkan|"
    r"menyalurkan|meresmikan|menandatangani|melantik|membuka)\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:mulai|sejak)\W*$", re.IGNORECASE)
_MISFORTUNE = re.compile(
    r"\byang\s+(?:terjadi|melanda|menimpa|menerjang|menghanguskan|merendam)\b[^.;]{0,40}$"
    r"|\b(?:kebakaran|banjir|longsor|gempa|kecelakaan)\s+(?:\S+\s+){0,3}?(?:terjadi|melanda)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_OF_A_FEAST = re.compile(
    r"\b(?:pemilu|pilkada|pemilihan|pencoblosan|menyambut|menjelang|jelang|hari raya)\b[^,]{0,40}$",
    re.IGNORECASE,
)
_TO_BE_HELD = (
    r"(?:di(?:gelar|laksanakan|selenggarakan|adakan|lakukan|helat|langsungkan|lantik|kukuhkan|buka|"
    r"resmikan|mulai|tanda ?tangani)|(?:meng|me)?(?:gelar|adakan|laksanakan|nyelenggarakan|"
    r"lakukan|ngadakan|lantik|ngukuhkan|resmikan|langsungkan)|berlangsung|dilangsungkan)"
)
# `dijadwalkan berlangsung pada ...`, and with the day before it: `pada 18 Juni bakal dilantik`.
_SOON = re.compile(
    r"\b(?:akan|bakal|siap|dijadwalkan|direncanakan|rencananya|diagendakan)\b"
    rf"[^.;\"]{{0,60}}?\b{_TO_BE_HELD}\b[^.;\"]{{0,90}}$",
    re.IGNORECASE,
)
_SOON_AFTER = re.compile(
    r"\W{0,3}(?:(?:nanti|mendatang|depan)\W+)?(?:\w+\W+){0,2}?(?:akan|bakal|dijadwalkan|direncanakan)\s"
    rf"(?:\w+\s){{0,2}}?{_TO_BE_HELD}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Weight:
    """How firmly a date is tied to the event, and whether it dates a statement or a plan."""

    score: int
    statement: bool
    ahead: bool  # planned, and the words of holding stand right before it
    announced: bool  # of an event that the text says is still to come


@dataclass(frozen=True, slots=True)
class _Around:
    """A date with the words around it, in its sentence."""

    mention: DateMention
    body: Body
    sentence: Sentence
    before: str
    after: str

    @property
    def close(self) -> str:
        """The clause that leads to the date."""
        return re.split(r"[;\"]|,\s(?=[a-z])", self.before)[-1][-60:]

    @property
    def opens(self) -> bool:
        """Whether the sentence begins with the date."""
        return len(self.before.strip(" (,\"'")) < 3

    @property
    def undated(self) -> bool:
        """Whether neither a weekday nor brackets mark the date as that of the report."""
        return self.mention.weekday is None and not self.mention.bracketed


def weigh(mention: DateMention, body: Body) -> Weight:
    """Weigh the words around a date for and against its being the event's."""
    sentence = body.sentence_at(mention.start)
    around = _Around(
        mention,
        body,
        sentence,
        body.plain[sentence.start : mention.start],
        body.plain[mention.end : min(sentence.end, mention.end + 60)],
    )
    statement = is_statement(around.before, around.after)
    planned, against_plan = _plan(around)
    score = (
        _for_its_place(around)
        - (7 if statement else 0)
        - _told_to_the_press(around)
        - _of_the_past(around)
        - _of_documents_and_deeds(around)
        - against_plan
        - (5 if body.in_quotation(mention.start) else 0)
    )
    return Weight(score, statement, planned, not statement and _announced(around))


def _for_its_place(around: _Around) -> int:
    """Early, dated like a report's day, beside words of holding an event."""
    mention, paragraph = around.mention, around.sentence.paragraph
    score = 1
    if not around.undated:
        score += 1
    score += 2 if paragraph <= 1 else 1 if paragraph <= 3 else 0
    if HELD_WORDS.search(around.before) or HELD_WORDS.search(around.after):
        score += 2
    if around.opens and paragraph <= 3:
        score += 2
    if mention.bracketed or re.search(r"\b(?:pada|hari|,)\s*$", around.before):
        score += 1
    if mention.weekday is None and mention.year is None:
        score -= 2
    return score


def _told_to_the_press(around: _Around) -> int:
    """Against a day on which the press was told; a day that stands between takes that on itself."""
    words = around.before[-160:]
    told = list(_TO_THE_PRESS.finditer(words))
    if not told or re.search(r"\b(?:usai|seusai|di sela)", around.before):
        return 0
    since = words[told[-1].end() :]
    return 0 if find_dates(since) and HELD_WORDS.search(since) else 8


def _of_the_past(around: _Around) -> int:
    """Against days of founding, of what went before, of a misfortune, and those long gone."""
    mention, before, after = around.mention, around.before, around.after
    against = 0
    dated_report = mention.weekday is not None and mention.bracketed
    if (PAST_WORDS.search(around.close) and not dated_report) or re.search(
        r"\b(?:sebelumnya|sejak|tertanggal|bermula)\b", around.close, re.I
    ):
        spans_days = mention.end_day and mention.weekday is not None
        against += 0 if spans_days and _FROM.search(before) else 7
    if _MISFORTUNE.search(before[-50:]):
        against += 8
    if _EARLIER.search(before) or _PUT_OFF.match(after):
        against += 7
    if mention.weekday is None and re.match(r"\W{0,3}(?:lalu|silam|kemarin)\b", after, re.I):
        against += 4
    elif re.match(r"\W{0,3}lalu\b", after, re.I):
        against += 1
    if around.sentence.paragraph > 1 and re.match(r"\W{0,3}terjadi\b", after, re.I):
        against += 5
    if re.match(r"\W{0,3}silam\b", after, re.I):
        against += 7
    return against


def _of_documents_and_deeds(around: _Around) -> int:
    """Against the days of letters, decisions, elections and other deeds."""
    before, sentence = around.before, around.sentence
    against = 0
    if _DOCUMENT.search(before[-140:]) and not HELD_WORDS.search(before[-25:]):
        against += 7
    if not around.undated:
        return against
    if sentence.start > 0 and _DONE_BEFORE.search(before[-170:]):
        against += 5
    if sentence.paragraph > 0 and not around.opens and not _JUST_HELD.search(before):
        against += 4
    return against


def _plan(around: _Around) -> tuple[bool, int]:
    """Whether the day is only planned, and how much speaks against it for that."""
    close, before = around.close, around.before
    ahead = (
        AHEAD_WORDS.search(close)
        or re.search(r"\bbesok\b", close, re.I)
        or re.match(r"\W{0,3}(?:mendatang|nanti|depan)\b", around.after, re.I)
    )
    planned = (
        ahead is not None
        and _JUST_HELD.search(re.sub(r"\bbesok\b", "", before)) is not None
        and not PAST_WORDS.search(close)
    )
    return planned, (4 if ahead else 0) + (4 if _OF_A_FEAST.search(close) else 0)


def _announced(around: _Around) -> bool:
    """Whether the text itself says that an event is to be held on the day."""
    if around.body.in_quotation(around.mention.start):
        return False
    if _SOON_AFTER.match(around.after):
        return True
    soon = _SOON.search(around.before)
    return soon is not None and not SAID_WORDS.search(soon[0])


def is_statement(before: str, after: str) -> bool:
    """Whether the date belongs to words such as `ujar Katno, Senin (9/9)`, away from the event."""
    said = list(SAID_WORDS.finditer(before))
    if not said or _TODAY_HELD.search(before):
        return False
    last = said[-1]
    tail = before[last.end() :]
    quote_ends = before.rfind('"', 0, last.start())
    if len(tail) > 170 or (HELD_WORDS.search(tail) and len(tail) > 60):
        return False
    if re.search(r"\bbahwa\b", tail) or _JUST_HELD.search(tail):
        return False
    if _AT_THE_EVENT.search(tail) or _AT_THE_EVENT.search(
        before[max(0, last.start() - 60) : last.start()]
    ):
        return False
    if quote_ends < 0 and last[0].casefold().startswith("me") and "," not in tail:
        return False
    return not _AT_THE_EVENT.match(after.lstrip(" ,"))
