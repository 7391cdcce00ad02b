"""The event's date: told apart from the dates of publication, statements, laws and the past."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from gazette.press_text.cleaning import CleanText
from gazette.press_text.date_words import (
    DateMention,
    Reading,
    find_dates,
    read_date,
    weekdays_alone,
)
from gazette.press_text.sentences import Body

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
_HELD = re.compile(HELD, re.IGNORECASE)
_JUST_HELD = re.compile(
    HELD + r"\W+(?:(?:pada|hari|tanggal|di|selama|mulai|ini)\W+){0,3}\(?$", re.IGNORECASE
)
_SAID = re.compile(
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
    r"|rilis(?:nya)?\b|melalui (?:pesan|sambungan|telepon|whatsapp)|jumpa pers|konferensi pers",
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
_LONG_AGO = re.compile(
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
_AHEAD = re.compile(
    r"\b(?:akan|bakal|rencananya|direncanakan|dijadwalkan|diagendakan|paling lambat|"
    r"sampai dengan|hingga|"
    r"selambatnya|berlaku|pemilu|pilkada|pemilihan|menjelang|jelang|mendatang|"
    r"menyambut|target(?:nya)?|tenggat|batas)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?P<word>kemarin|hari ini|(?:pagi|siang|sore|malam) (?:ini|tadi)|tadi (?:pagi|"
    r"siang|sore|malam))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDate:
    """The day of the event with the words that prove it, or the question that remains."""

    on: date | None = None
    end: date | None = None
    as_written: str | None = None
    evidence: str | None = None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    mention: DateMention
    reading: Reading
    score: int
    statement: bool
    ahead: bool


def find_event_date(
    clean: CleanText, body: Body, *, today: date, published: date | None
) -> EventDate:
    """Return the event's date, asserted only where the words tie the date to the event."""
    candidates = [
        _Candidate(
            mention, read_date(mention, today=today, published=published), *_weight(mention, body)
        )
        for mention in find_dates(body.plain)
    ]
    tied = [candidate for candidate in candidates if candidate.score > 0]
    if tied:
        return _best(tied, body, today=today, published=published)
    alone = _by_weekday_or_word(body, published)
    if alone:
        return alone
    in_dateline = _from_dateline(clean, body, today=today, published=published)
    if in_dateline:
        return in_dateline
    plans = [candidate for candidate in candidates if candidate.ahead and candidate.mention.year]
    if plans and len({candidate.reading.on for candidate in plans}) == 1 and plans[0].reading.on:
        words = body.words(plans[0].mention.start, plans[0].mention.end)
        return EventDate(
            on=plans[0].reading.on, end=plans[0].reading.end, as_written=words, evidence=words
        )
    friday = _friday_of_curhat(candidates, body)
    if friday:
        return friday
    if candidates:
        words = ", ".join(
            dict.fromkeys(body.words(c.mention.start, c.mention.end) for c in candidates[:4])
        )
        return EventDate(
            question=f"Kapan kegiatan berlangsung? Teks menyebut {words}, "
            "tetapi tidak jelas sebagai tanggal kegiatan."
        )
    return EventDate(question="Kapan kegiatan berlangsung? Teks tidak menyebut tanggalnya.")


def _friday_of_curhat(candidates: list[_Candidate], body: Body) -> EventDate | None:
    """A statement made on a Friday dates a Jumat Curhat: it is held on that day."""
    days = {candidate.reading.on for candidate in candidates if candidate.reading.on}
    if len(days) != 1 or not re.search(r"jum'?at curhat", body.plain[:600], re.I):
        return None
    on = days.pop()
    chosen = next(candidate for candidate in candidates if candidate.reading.on)
    if on is None or on.weekday() != 4 or chosen.mention.weekday != 4 or not chosen.statement:
        return None
    words = body.words(chosen.mention.start, chosen.mention.end)
    return EventDate(
        on=on, as_written=words, evidence=f"{words} (Jumat Curhat, hari pernyataannya Jumat)"
    )


def _weight(mention: DateMention, body: Body) -> tuple[int, bool, bool]:
    """How firmly a date is tied to the event; whether it dates a statement, or a plan."""
    sentence = body.sentence_at(mention.start)
    before = body.plain[sentence.start : mention.start]
    after = body.plain[mention.end : min(sentence.end, mention.end + 60)]
    near = before[-70:]
    fragment = len(before.strip(" (,\"'")) < 3
    score = 1
    if mention.weekday is not None or mention.bracketed:
        score += 1
    if sentence.paragraph <= 1:
        score += 2
    elif sentence.paragraph <= 3:
        score += 1
    if _HELD.search(before) or _HELD.search(after):
        score += 2
    if fragment and sentence.paragraph <= 3:
        score += 2
    if re.search(r"\b(?:pada|hari|,)\s*$", near) or mention.bracketed:
        score += 1
    statement = _is_statement(before, after)
    if statement:
        score -= 7
    if _TO_THE_PRESS.search(before[-160:]) and not re.search(r"\b(?:usai|seusai|di sela)", before):
        score -= 8
    close = re.split(r"[;\"]|,\s(?=[a-z])", before)[-1][-60:]
    if (
        _LONG_AGO.search(close) and not (mention.weekday is not None and mention.bracketed)
    ) or re.search(r"\b(?:sebelumnya|sejak|tertanggal|bermula)\b", close, re.I):
        score -= 7
    if _DOCUMENT.search(before[-140:]) and not _HELD.search(before[-25:]):
        score -= 7
    if mention.weekday is None and mention.year is None:
        score -= 2
    if mention.weekday is None and re.match(r"\W{0,3}(?:lalu|silam|kemarin)\b", after, re.I):
        score -= 4
    ahead = (
        _AHEAD.search(close)
        or re.search(r"\bbesok\b", close, re.I)
        or re.match(r"\W{0,3}(?:mendatang|nanti|depan)\b", after, re.I)
    )
    planned = (
        ahead is not None
        and _JUST_HELD.search(re.sub(r"\bbesok\b", "", before)) is not None
        and not _LONG_AGO.search(close)
    )
    if ahead:
        score -= 4
    if re.search(
        r"\b(?:pemilu|pilkada|pemilihan|pencoblosan|menyambut|menjelang|jelang|"
        r"hari raya)\b[^,]{0,40}$",
        close,
        re.I,
    ):
        score -= 4
    if re.match(r"\W{0,3}(?:silam)\b", after, re.I):
        score -= 4
    if body.in_quotation(mention.start):
        score -= 5
    return score, statement, planned


def _is_statement(before: str, after: str) -> bool:
    """Whether the date belongs to words such as `ujar Katno, Senin (9/9)`, away from the event."""
    said = list(_SAID.finditer(before))
    if not said:
        return False
    last = said[-1]
    tail = before[last.end() :]
    quote_ends = before.rfind('"', 0, last.start())
    if len(tail) > 170 or (_HELD.search(tail) and len(tail) > 60):
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


def _best(tied: list[_Candidate], body: Body, *, today: date, published: date | None) -> EventDate:
    """The best candidate, if no other date stands as firm and nothing contradicts it."""
    days: dict[object, int] = {}
    for candidate in tied:
        key = candidate.reading.on or ("?", candidate.mention.day, candidate.mention.month)
        days[key] = max(days.get(key, 0), candidate.score) + (1 if key in days else 0)
    ranked = sorted(days.items(), key=lambda entry: -entry[1])
    best = ranked[0][0]
    chosen = next(
        c for c in tied if (c.reading.on or ("?", c.mention.day, c.mention.month)) == best
    )
    words = body.words(chosen.mention.start, chosen.mention.end)
    reading = chosen.reading
    if reading.on is None:
        return EventDate(
            as_written=words, question=f"Kapan kegiatan berlangsung? “{words}”: {reading.problem}."
        )
    if len(ranked) > 1 and ranked[1][1] >= ranked[0][1] and ranked[1][1] >= 4:
        other = next(
            c
            for c in tied
            if (c.reading.on or ("?", c.mention.day, c.mention.month)) == ranked[1][0]
        )
        also = body.words(other.mention.start, other.mention.end)
        return EventDate(question=f"Tanggal kegiatan yang mana: “{words}” atau “{also}”?")
    late = published or today
    sentence = body.sentence_at(chosen.mention.start)
    announced = re.search(r"\b(?:akan|bakal|malam ini|rencananya|dijadwalkan|diagendakan|besok)\b",
                          body.plain[sentence.start: sentence.end], re.I)  # fmt: skip
    if reading.on > late and not announced and (reading.on - late).days > 1:
        return EventDate(
            as_written=words,
            question=f"Kapan kegiatan berlangsung? “{words}” ({reading.on.isoformat()}) "
            f"sesudah {late.isoformat()}.",
        )
    return EventDate(
        on=reading.on,
        end=reading.end,
        as_written=words,
        evidence=words
        if reading.proof.startswith("tanggal lengkap")
        else f"{words} ({reading.proof})",
    )


def _by_weekday_or_word(body: Body, published: date | None) -> EventDate | None:
    """`Rabu` or `kemarin` in a lead, counted back from a known day of publication."""
    if published is None:
        return None
    for start, end, weekday in weekdays_alone(body.plain):
        sentence = body.sentence_at(start)
        before = body.plain[sentence.start : start]
        if sentence.paragraph > 1 or _is_statement(before, "") or body.in_quotation(start):
            continue
        if re.search(
            r"\b(?:setiap|tiap|rutin|program|malam|solat|shalat|salat|kegiatan)\s*$",
            before[-12:],
            re.I,
        ):
            continue
        if (
            not re.search(r"(?:\bpada|\bhari|,|\()\s*$", before)
            or not _HELD.search(before)
            or _SAID.search(before)
        ):
            continue
        if _LONG_AGO.search(before[-60:]) or _AHEAD.search(before[-60:]):
            continue
        on = published - timedelta(days=(published.weekday() - weekday) % 7)
        words = body.words(start, end)
        return EventDate(
            on=on,
            as_written=words,
            evidence=f"{words} (hari terakhir sebelum terbit {published.isoformat()})",
        )
    for found in _RELATIVE.finditer(body.plain):
        sentence = body.sentence_at(found.start())
        before = body.plain[sentence.start : found.start()]
        if sentence.paragraph > 0 or body.in_quotation(found.start()) or _is_statement(before, ""):
            continue
        if not _HELD.search(body.plain[sentence.start : sentence.end]) or _AHEAD.search(
            before[-40:]
        ):
            continue
        on = published - timedelta(days=1 if "kemarin" in found["word"].casefold() else 0)
        words = body.words(found.start(), found.end())
        return EventDate(
            on=on,
            as_written=words,
            evidence=f"{words} (dihitung dari tanggal terbit {published.isoformat()})",
        )
    return None


def _from_dateline(
    clean: CleanText, body: Body, *, today: date, published: date | None
) -> EventDate | None:
    """A date in the dateline counts only where the report says that it is of that day."""
    dateline = clean.dateline
    if dateline is None or dateline.date is None or not body.sentences:
        return None
    found = find_dates(dateline.date if not dateline.date[:1].isdigit() else f"({dateline.date})")
    lead = body.plain[: body.sentences[min(1, len(body.sentences) - 1)].end]
    if not found or not re.search(r"\bhari ini\b", lead, re.I):
        return None
    reading = read_date(found[0], today=today, published=published)
    if reading.on is None:
        return None
    return EventDate(
        on=reading.on, as_written=dateline.date, evidence=f"{dateline.date} … hari ini"
    )
