"""Type weights: how much a sign of a type is worth, by the words that lead to it."""

import re
from dataclasses import dataclass

from gazette.domain.events import EventType
from gazette.press_text.dates.date_signs import SAID_WORDS

_HOLDS = re.compile(
    r"\b(?:meng?gelar|gelar|digelar|mengadakan|adakan|diadakan|melaksanakan|"
    r"dilaksanakan|laksanakan|menyelenggarakan|diselenggarakan|"
    r"melakukan|dilakukan|lakukan|menghadiri|hadiri|mengikuti|ikuti|kegiatan|acara|"
    r"memimpin|pimpin|menerima|terima|membuka|buka|"
    r"melangsungkan|hadir dalam|pelaksanaan|giat|bertajuk|menghelat|sukses)\s+(?:\S+\s+){0,4}?$",
    re.IGNORECASE,
)
_TO_DO_SO = re.compile(r"\b(?:untuk|guna)\s+(?:\S+\s+){0,2}?$", re.IGNORECASE)
_ONLY_BACKGROUND = re.compile(
    r"\b(?:selain|sebelumnya|juga|aktif|seperti|antara lain|termasuk|"
    r"untuk|guna|agar|dalam rangka|terkait|tentang|bidang)\s+(?:\S+\s+){0,3}?$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:akan|bakal|(?:be)?rencana(?:nya)?|jelang|menjelang|(?:mem)?persiapan|mempersiapkan|"
    r"(?:me)?matangkan|pematangan|"
    r"menyiapkan|siapkan|disiapkan|belum|hingga|sampai|menuju|(?:men|di)?jadwalkan)\s+(?:[^\s,]+\s+){0,2}?\(?$|"
    r"\bsiap\s+(?:(?:mem)?buka|hadir|(?:meng)?hadiri|gelar|laksanakan|(?:men)?sukseskan|"
    r"dukung|dilantik)\s+(?:\S+\s+){0,2}?$|"
    r"\b(?:berniat|hendak|ingin|berencana)\s+(?:\S+\s+){0,4}?$|"
    r"\bundangan\b|\bmengundang\s+(?:\S+\s+){0,8}?$",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(  # `Ajukan musda`, `meminta pengurus pusat segera menggelar kongres`
    r"\b(?:(?:meng|di)?(?:ajukan|usulkan)|pengajuan|usulan|permohonan|(?:men)?desak(?:an)?|"
    r"tuntut(?:an)?|menuntut|(?:me|di)?minta)\s+"
    r"(?:(?:[^\s.,;]+\s+){0,8}?(?:segera|agar|supaya|untuk|dalam)\s+)?(?:[^\s.,;]+\s+){0,2}?$",
    re.IGNORECASE,
)
_DID_NOT = re.compile(  # `Rapat Kerja Nasional itu akan digelar`
    r"\W{1,3}(?:belum|tidak|batal|menanti|segera|(?:\w+ ){0,3}"
    r"(?:akan|bakal|rencananya|siap) di\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Less:
    """Words before a sign that make it worth less; for some types only, or for all but some."""

    share: float
    words: re.Pattern[str]
    only: frozenset[EventType] = frozenset()
    but: frozenset[EventType] = frozenset()

    def concerns(self, kind: EventType) -> bool:
        return kind in self.only if self.only else kind not in self.but


def _less(share: float, words: str, *only: EventType, but: tuple[EventType, ...] = ()) -> _Less:
    return _Less(share, re.compile(words, re.IGNORECASE), frozenset(only), frozenset(but))


_OPENING_CLAUSE = re.compile(  # `Memperingati HUT ke-24, partai itu meluncurkan ...`
    r"(?:dalam rangka(?:ian)? )?(?:mem)?peringati\b[^.,]{0,90},\s", re.IGNORECASE
)
_ON_OCCASION = re.compile(  # `Penyerahan hibah dilakukan saat peringatan HUT`
    r"\b(?:saat|ketika|pada (?:acara|pembukaan|penutupan|peringatan|puncak))\s+(?:\S+\s+){0,4}?$",
    re.IGNORECASE,
)
_ALONGSIDE = re.compile(  # `Santunan diberikan bersamaan dengan acara peresmian posko`
    r"\b(?:bersamaan|bertepatan|berbarengan)(?: dengan)?\s+(?:\S+\s+){0,4}?$", re.IGNORECASE
)
_SAID_AFTER = re.compile(  # `Hal itu dikatakannya usai pelantikan`: where the speaker comes from
    rf"{SAID_WORDS.pattern}[^.\"]{{0,60}}\b(?:usai|seusai|di ?sela(?:-?sela)?)\s+"
    r"(?:\S+\s+){0,3}?$",
    re.IGNORECASE,
)
_LESS: tuple[_Less, ...] = (
    _less(  # what an agreement is about: `nota kesepahaman pengamanan tahapan`
        0.4,
        r"\b(?:nota kese\w+|kerja ?sama|mou|perjanjian|pks|tentang|mengenai|perihal)"
        r"\W+(?:\S+\s+){0,2}$|\bbantuan\s$|"
        r"\b(?:nota kese\w+|mou|perjanjian|pks)\W+(?:\w+\s+){0,2}?"
        r"(?:mengatur|memuat|mencakup|meliputi|berisi)\b[^.]{0,90}$",
        but=("penandatanganan",),
    ),
    _less(  # the feast on whose occasion something else is done
        0.3,
        r"\b(?:rangka|menyambut|sambut|memeriahkan|menyemarakkan|jelang|menjelang|semarak|"
        r"momentum|rangkaian)\s+(?:\S+\s+){0,4}$",
        "peringatan",
    ),
    _less(  # `menggelar lomba panjat pinang memperingati HUT RI`
        0.3,
        r"\b(?:meng?gelar|gelar|digelar|mengadakan|adakan|menyelenggarakan|menghelat|mengikuti)\s+"
        r"(?!(?:kegiatan|acara|rangkaian|giat|malam|puncak|pesta|resepsi|doa|tasyakuran|"
        r"syukuran|ziarah|apel|upacara|perayaan|peringatan|tabur)\b)(?:[^\s.,]+\s+){1,8}$",
        "peringatan",
    ),
    _less(  # `Panitia Kongres ... menggelar rapat`
        0.2,
        r"\b(?:panitia|steering committee|organizing committee|sc|oc)\b[^.,]{0,40}$|"
        r"\b(?:peserta|mandat)\s$",
        "musyawarah",
    ),
    _less(  # what is only made known or talked over: `Konsolidasi dan Sosialisasi Musda digelar`
        0.3,
        r"\b(?:konsolidasi|sosialisasi)\s+(?:\S+\s+){0,4}?\(?$",
        "musyawarah",
    ),
    _less(  # what people are told of: `Sosialisasi tentang Donor Darah`
        0.3,
        r"\bsosialisasi(?:kan)?\s+(?:(?:tentang|soal|mengenai|akan|pentingnya|manfaat)\s+){0,2}$",
        "bakti-sosial",
    ),
    _less(0.45, r"\bkonsolidasi (?:dan|serta|sekaligus|&) $", "sosialisasi"),
    _less(
        0.3,
        r"\b(?:(?:simulasi|gladi|geladi|latihan|pelatihan)\s+(?:[^\s.,;]+\s+){0,5}?|"
        r"(?:teknik|cara)\s+|materi\s+(?:[^\s.;]+\s+){0,10}?|apel\s+(?:\S+\s+){0,5}?)$",
        "tanggap-bencana",
    ),
    _less(  # `membantu korban banjir`, `keluarga korban kebakaran`
        0.3,
        r"\b(?:(?:mem|di)?bantu(?:an)?|donasi|sumbangan|peduli|bagi|kepada|untuk|keluarga|warga|"
        r"rumah)\s+(?:\S+\s+){0,2}$",
        "tanggap-bencana",
    ),
    _less(  # what is only prepared for: `menggelar rapat koordinasi posko banjir`
        0.3,
        r"\b(?:rapat|rakor|koordinasi|kesiapan|bahas|membahas)\s+(?:\S+\s+)?$|"
        r"\b(?:perkembangan|relawan)\s$",
        "tanggap-bencana",
    ),
    _less(
        0.3,
        r"\b(?:kontingen|peserta|selama)\s+(?:\S+\s+)?$|"
        r"\b(?:(?:me|di)?lepas|pelepasan|(?:mem|di)?berangkatkan|keberangkatan)\b[^.]*$",
        "pelatihan",
    ),
    _less(  # what is talked over and paid for: `bahas pelatihan`, `anggaran pelatihan`
        0.3,
        r"\b(?:(?:mem|di)?bahas|bicarakan|anggaran|biaya|dana)\s+(?:\S+\s+)?$",
        "pelatihan",
    ),
    _less(  # where a decision comes from, and the host appointed for one to come
        0.3,
        r"\b(?:merujuk|berdasarkan|hasil|amanat|penunjukan|(?:di)?tunjuk)\s+(?:\S+\s+){0,2}?$",
        "musyawarah",
    ),
    _less(  # who is sent off with aid: `Bantu korban gempa, Baznas X berangkatkan personel`
        0.4,
        r"\b(?:(?:mem)?bantu|bantuan|donasi)\b[^.]{0,40}\b(?:korban|penyintas|terdampak)\b[^.]{0,60}$",
        "lainnya",
    ),
    _less(  # what was over: `teken MoU selepas peringatan Hari Guru`
        0.4, r"\b(?:selepas|sesudah|setelah)\s+(?:\S+\s+){0,3}?$", "peringatan"
    ),
    _less(0.3, r"\b(?:misa|ibadah|kebaktian|sembahyang)\s$", "peringatan"),  # a service
    _less(0.3, r"\b(?:(?:men)?jaga|(?:meng)?amankan|pengamanan)\s+(?:\S+\s+){0,3}?$", "peringatan"),
    _less(0.3, r"\b(?:gladi|geladi|latihan|persiapan|petugas)\s+(?:\S+\s+){0,2}?$", "peringatan"),
    _less(  # what a meeting brought forth: `Rakor menghasilkan tujuh poin deklarasi`
        0.3,
        r"\b(?:(?:meng)?hasilkan|melahirkan|menelurkan|membuahkan)\s+(?:\S+\s+){0,3}$",
        "lainnya",
    ),
    _less(0.4, r"\b(?:melalui|lewat|berdasarkan)\s+(?:hasil\s+)?$", "rakor"),
    _less(  # what a meeting prepares: `Rakor dalam rangka Operasi Ketupat`
        0.4,
        r"\b(?:rangka|rangkaian|menghadapi|kesiapan|membahas|bahas)\s+(?:\S+\s+){0,3}$|"
        r"\b(?:rapat|rakor|koordinasi)\s$",
        "pengamanan",
    ),
    _less(  # what was done before: `berkunjung ke pesantren selepas acara Jumat Curhat`
        0.25,
        r"(?<!jadwalkan )(?<!akan )(?<!bakal )(?<!hendak )"
        r"\b(?:\w*kunjung\w*|sowan|menjenguk|menyerahkan|membagikan|meninjau|menandatangani)\b"
        r"[^.,]{0,60}\b(?:usai|seusai|selepas|sesudah|setelah)\s+(?:\S+\s+){0,3}?$",
    ),
    _less(  # `mengawal penyaluran bantuan`, `memantau pembagian bansos`
        0.3,
        r"\b(?:mengawal|kawal|dikawal|pengawalan|(?:meng)?amankan|pengamanan|monitoring|"
        r"(?:me)?mantau|pantau|mengawasi|awasi)\s+(?:\S+\s+){0,2}?$",
        "penyerahan-bantuan",
    ),
    _less(0.4, r"\bsekaligus\s+(?:\S+\s+){0,2}?$"),  # the second matter
    _less(  # an agreement that is looked after, drafted or drawn up anew
        0.3,
        r"\b(?:pelaksanaan|implementasi|tindak lanjut|menindaklanjuti|evaluasi|monitoring|"
        r"penyusunan|rancangan|substansi)\s+(?:\S+\s+){0,3}?$",
        "penandatanganan",
    ),
    _less(  # `mendonorkan darah, dalam kegiatan peringatan Hari X`
        0.3,
        r",\s+(?:dalam|pada)\s+(?:kegiatan|acara|rangkaian)\s+(?:\S+\s+){0,2}?$",
        "peringatan",
    ),
    _less(0.4, r"\b(?:di ?sela(?:-?sela)?|di ?samping)\s+(?:\S+\s+){0,2}?$"),
    _less(  # what a visitor came to see: `meninjau pos pengamanan`
        0.3,
        r"\b(?:(?:me)?(?:ninjau|ngunjungi|ngecek|mantau)|tinjau|kunjungi|cek|pantau|kunjungan|"
        r"peninjauan|monitoring)\s+(?:\S+\s+){0,4}?$",
        but=("kunjungan", "penandatanganan", "jumat-curhat", "audiensi", "lainnya"),
    ),
)
_NOT_SO = re.compile(  # `bukan menghadiri rapat biasa`, but not `tidak hanya membagikan`
    r"\b(?:bukan(?:lah)?|tidak|tanpa)\s+(?!(?:hanya|sekadar|sekedar|cuma|saja|lain)\b)"
    r"(?:\S+\s+){0,2}?$",
    re.IGNORECASE,
)
_IN_A_NAME = re.compile(  # of places and units: `di Aula Muktamar`, `Satuan Pengamanan`
    r"\b(?:ruang(?:an)?|aula|gedung|balai|lapangan|graha|wisma|satuan|satgas|seksi|divisi|biro|"
    r"kantor|badan(?: nasional)?)\s$",
    re.IGNORECASE,
)
_VERB = re.compile(r"(?:me|di|ber)", re.IGNORECASE)
_QUARREL = re.compile(
    r"\b(?:ber)?damai\b|\bbertikai|\bbentrok|\bmediasi|\bsengketa|\bberseteru", re.IGNORECASE
)
_PEACE = re.compile(r".*damai|deklarasi|ikrar", re.IGNORECASE)  # what is signed
_SIGNED = re.compile(r"\b(?:\w*nanda ?tangan\w*|(?:di|me)?teken)\s[^.]*$", re.IGNORECASE)
_SIGNED_BEHIND = re.compile(  # `Deklarasi Kesepakatan Bersama ... yang ditandatangani`
    r"[^.]{0,160}?\b(?:yang )?di ?tanda ?tangani\b", re.IGNORECASE
)


def share_of(kind: EventType, match: re.Match[str], *, early: bool) -> float:
    """How much of its weight a sign keeps, by the words before it; *early*: headline or lead."""
    before = match.string[max(0, match.start() - 120) : match.start()]
    share = 1.0
    asked = _ASKED_FOR.search(before) is not None
    if _HOLDS.search(before) and not (asked or _TO_DO_SO.search(before)):
        share = 1.6
    elif not early and _ONLY_BACKGROUND.search(before):
        share = 0.4
    on_occasion = _ON_OCCASION.search(before) and not SAID_WORDS.search(before)
    if _ALONGSIDE.search(before) or (share == 1 and on_occasion):
        share = 0.45
    if kind == "peringatan" and _opens_with_it(match):
        share *= 0.45
    for less in _LESS:
        if less.concerns(kind) and less.words.search(before):
            share *= less.share
    if kind == "penandatanganan" and match[0].casefold().endswith("kesepakatan"):
        share *= 0.6 if _QUARREL.search(match.string) else 1.0  # peace, put down in writing
    if kind == "lainnya" and _PEACE.match(match[0]):
        signed = _SIGNED.search(before) or _SIGNED_BEHIND.match(match.string, match.end())
        share *= 0.3 if signed else 1.0
    if _SAID_AFTER.search(before):
        share *= 1.8
    if asked or _NOT_YET.search(before) or _DID_NOT.match(match.string, match.end()):
        share *= 0.3
    if _NOT_SO.search(before) or (_IN_A_NAME.search(before) and not _VERB.match(match[0])):
        share *= 0.2
    return share


def _opens_with_it(match: re.Match[str]) -> bool:
    """Whether the sign stands in the clause of the occasion, before what is done on it."""
    text = match.string
    start = max(text.rfind(mark, 0, match.start()) for mark in (". ", "\n", " - ", " : "))
    opening = _OPENING_CLAUSE.search(text, start + 1 if start >= 0 else 0, match.end() + 100)
    return opening is not None and opening.start() <= match.start() < opening.end()
