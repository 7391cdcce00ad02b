"""Date context: how firmly the words around a date tie it to the event."""

import re

from gazette.press_text.date_words import (
    DateMention,
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


def weigh(mention: DateMention, body: Body) -> tuple[int, bool, bool]:
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
    if HELD_WORDS.search(before) or HELD_WORDS.search(after):
        score += 2
    if fragment and sentence.paragraph <= 3:
        score += 2
    if re.search(r"\b(?:pada|hari|,)\s*$", near) or mention.bracketed:
        score += 1
    statement = is_statement(before, after)
    if statement:
        score -= 7
    if _TO_THE_PRESS.search(before[-160:]) and not re.search(r"\b(?:usai|seusai|di sela)", before):
        score -= 8
    close = re.split(r"[;\"]|,\s(?=[a-z])", before)[-1][-60:]
    if (
        PAST_WORDS.search(close) and not (mention.weekday is not None and mention.bracketed)
    ) or re.search(r"\b(?:sebelumnya|sejak|tertanggal|bermula)\b", close, re.I):
        spans_days = mention.end_day and mention.weekday is not None
        score -= 0 if spans_days and _FROM.search(before) else 7
    if _MISFORTUNE.search(before[-50:]):
        score -= 8
    if _DOCUMENT.search(before[-140:]) and not HELD_WORDS.search(before[-25:]):
        score -= 7
    undated = mention.weekday is None and not mention.bracketed
    if undated and sentence.start > 0 and _DONE_BEFORE.search(before[-170:]):
        score -= 5
    if undated and sentence.paragraph > 0 and not fragment and not _JUST_HELD.search(before):
        score -= 4
    if _EARLIER.search(before) or _PUT_OFF.match(after):
        score -= 7
    if mention.weekday is None and mention.year is None:
        score -= 2
    if mention.weekday is None and re.match(r"\W{0,3}(?:lalu|silam|kemarin)\b", after, re.I):
        score -= 4
    ahead = (
        AHEAD_WORDS.search(close)
        or re.search(r"\bbesok\b", close, re.I)
        or re.match(r"\W{0,3}(?:mendatang|nanti|depan)\b", after, re.I)
    )
    planned = (
        ahead is not None
        and _JUST_HELD.search(re.sub(r"\bbesok\b", "", before)) is not None
        and not PAST_WORDS.search(close)
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
