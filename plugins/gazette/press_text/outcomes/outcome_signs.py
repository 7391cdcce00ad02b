"""Outcome signs: whether the words before a list say that it came out of the meeting."""

import re

from gazette.press_text.outcomes.lists import TELLS
from gazette.press_text.outcomes.ordinals import COUNT, COUNTED_POINTS, REFERS_BACK, number_of
from gazette.press_text.outcomes.outcome_parties import agreed_with_each
from gazette.press_text.outcomes.text_list import TextList
from gazette.press_text.sentences import Body, split_sentences

ANNOUNCES = re.compile(  # words that say: this came out of it
    r"\b(?:meng|di)hasilkan|\bhasil(?:nya)? (?:dari )?(?:rapat|rakor|pertemuan|musyawarah|audiensi|"
    r"kesepakatan|mediasi|musdes|muscab|musda|sidang|pembahasan|diskusi|dialog|fgd|evaluasi|perundingan|perbincangan|pembicaraan|"
    r"keputusan|kegiatan|rumusan)|(?:ke|me|di)(?:simpulan|nyimpulkan|simpulkan)|mufakat|bersepakat|"
    r"isi (?:perjanjian|mou|nota|kerja ?sama|deklarasi|ikrar|surat)|"
    rf"(?:kerja ?sama|mou|nota kese\w+)\b[^.:]{{0,90}}\b(?:ada|terdapat|memiliki|"
    rf"terdiri (?:dari|atas)|mengacu (?:pada|kepada)) (?:{COUNT}|beberapa|sejumlah) "
    r"(?:poin|point|butir|hal)\b|"
    r"menyepakati|disepakati|sepakat|kese[pf]\w{2,8}an|memutuskan|diputuskan|keputusan|menetapkan|ditetapkan|merumuskan|dirumuskan|"
    r"me(?:nge|n)sahkan|disahkan|maklumat|resolusi|"
    r"mengeluarkan\b[^.:]{0,30}\b(?:poin|point|butir|hal|sikap)\b|"
    r"rekomendasi|merekomendasikan|direkomendasikan|berkomitmen|komitmen bersama|ikrar|deklarasi|"
    r"komitmen\b[^.:]{0,60}\b(?:berisi|memuat)|"
    r"rencana (?:kerja|aksi|tindak)|tindak lanjut|(?:ruang )?lingkup|cakupan(?:nya)?|"
    r"pernyataan (?:bersama|damai)|"
    r"(?:tercakup|termuat|tercantum|tertuang|dimuat|diatur|disepakati) dalam (?:naskah |dokumen )?"
    r"(?:mou|nota kese\w+|perjanjian|kerja ?sama|pks)\b|"
    r"(?:mou|nota \w+|perjanjian|kerja ?sama|pks|berita acara|surat keputusan|\bsk)\b"
    r".{0,140}\b(?:memuat|berisi|mencakup|meliputi|mengatur)\b|surat (?:pernyataan|perjanjian)|"
    r"\b(?:sesuai|menurut|berdasarkan) (?:isi )?(?:mou|nota kese\w+|perjanjian|pks)\b[^.:]{0,80}"
    r"\bberikut\b|"
    r"(?:poin|point|butir)(?:-\w+)? (?:(?:penting|utama|pokok) )?(?:dari |dalam )?"
    r"(?:perjanjian|perdamaian|kerja ?sama|mou|nota)|"
    r"\bperjanjian(?:nya| damai| bersama)?(?: tersebut| itu| ini)?,? (?:yakni|yaitu|adalah|"
    r"berbunyi|sebagai berikut|antara lain|di ?antaranya)|"
    r"(?:kerja ?sama|mou|nota \w+|perjanjian)\b[^.:]{0,160}\b(?:bersinergi|berkolaborasi|"
    r"bekerja ?sama|bersama-sama) (?:dalam|pada|di)\b|"
    r"(?:poin|butir|hal|ketentuan|amar|ketetapan|diktum)\b[^.:]{0,40}\b(?:tertulis|dituliskan|"
    r"tertuang|dituangkan|termuat|dimuat|tercantum|disebutkan|diatur)\b[^.:]{0,24}"
    r"\b(?:sk|surat|keputusan|berita acara|perjanjian|naskah|nota|dokumen|risalah|notulen)\b|"
    r"\b(?:sk|surat keputusan|surat mandat)\b[^.:]{0,90}\b(?:penunjukan|karteker|karetaker|"
    r"caretaker|carateker|penjabat|plt|pelaksana tugas)\b[^.:]{0,90}\btugas\w*",
    re.IGNORECASE,
)
# What those who speak take upon themselves, unless they mostly ask it of others.
_STANCE = re.compile(  # `kami pemuda X berjanji:`, `lima sikap bersama yaitu`
    r"\bkami\b[^.:]{0,160}\b(?:menyatakan|berikrar|berjanji|bertekad|berkomitmen)\b|"
    rf"\b(?:pernyataan|menyatakan|poin|butir|{COUNT})\s+sikap\b|\bsikap bersama\b|"
    r"\bisi (?:\w+ )?petisi\b",
    re.IGNORECASE,
)
_DEMAND = re.compile(
    r"(?:\S+ ){0,3}?(?:mendesak|menuntut|meminta|minta|usut|tangkap|copot|hentikan|segera|"
    r"tuntaskan|cabut|bubarkan|mengecam|batalkan)\b",
    re.IGNORECASE,
)
_COUNTED_ELSE = re.compile(  # `tiga makna kalimat deklarasi`: what is counted decides
    rf"\b{COUNT}\s+(?:\(\w+\)\s+)?(?:\w+\s+)?(?:makna|arti|alasan|faktor|unsur|kategori|"
    r"tantangan|masalah|persoalan|fungsi|jenis(?! kese[pf])|ciri|prinsip|cara|penyebab|tujuan|"
    r"syarat|tuntutan|pesan)\b",
    re.IGNORECASE,
)
# `yang dituliskan dalam surat itu`: a decision's points if the text tells of a decision.
_SPEAKS = re.compile(  # `Budi menambahkan:`, before words without marks
    rf"(?:{TELLS.pattern})\W*$", re.IGNORECASE
)
# A short last sentence of its own before the colon: `Berita terkait:`; `Isinya:` goes on.
_ALONE = re.compile(
    r"[.!?]\s+(?!(?:isi|hasil|poin|butir|yaitu|yakni|antara lain|di ?antaranya|berikut)\b|isinya)"
    r"[^.!?]{1,25}$|\b(?:baca juga|terkait|lainnya|terkini|terbaru|populer)\s*:\s*$",
    re.IGNORECASE,
)
_POINTS_ON = re.compile(  # `Berikut bunyi isinya:`: what comes is said in the sentence before
    r"(?:berikut|adapun)\b[^.]{0,30}$", re.IGNORECASE
)
_IN_A_LETTER = re.compile(r"\bdalam surat (?:itu|tersebut|ini)\b", re.IGNORECASE)
_A_DECISION = re.compile(
    r"\bSK\b|\b[Ss]urat [Kk]eputusan\b|\b[Ss]urat (?:[Pp]ernyataan|[Pp]erjanjian)\b"
)
_PROGRAMMES = re.compile(  # `program ranting antara lain :`, of a meeting that plans the work
    r"\b(?:program|rencana)(?: kerja)?\b(?!.*\b(?:calon|kandidat|paslon|ketua terpilih)\b)"
    r"[^.:]{0,80}:\s*$",
    re.IGNORECASE,
)
_PLANS_WORK = re.compile(
    r"\b(?:rapat|musyawarah) kerja|\b(?:raker|muker)[a-z]{0,8}\b", re.IGNORECASE
)
_TALKED_OVER = re.compile(  # a scope or a plan that is not yet agreed
    r"\b(?:(?:di|mem)bahas|pembahasan|draf\w*|rancangan|usulan|diusulkan)\b[^.:]{0,80}"
    r"(?:lingkup|poin|butir|rencana)|(?:lingkup|poin|butir)\b[^.:]{0,60}\bnantinya\b",
    re.IGNORECASE,
)
_OF_ONE_PERSON = re.compile(
    r"\b(?:visi|misi|kepemimpinan(?:nya)?|program (?:prioritas|unggulan|kerja))\b", re.IGNORECASE
)
STANDS_FOR_OFFICE = re.compile(r"\b(?:calon|kandidat|paslon|visi|misi)\b", re.IGNORECASE)
AIM = re.compile(  # `untuk menyepakati`, `diharapkan menghasilkan`: nothing has come out yet
    r"\b(?:tujuan\w*|bertujuan|untuk|guna|agar|supaya|diharapkan|harus|dapat|bisa|mampu|akan)\s+"
    r"(?:(?:dapat|bisa|mampu|segera)\s+)?$",
    re.IGNORECASE,
)
_CAME_OUT = re.compile(
    r"\b(?:menghasilkan|menyepakati|disepakati|memutuskan|diputuskan|merumuskan|dirumuskan|"
    r"menetapkan|ditetapkan)\b",
    re.IGNORECASE,
)
_HAS_SET = re.compile(  # `demi visi itu pengurus telah menetapkan arah kebijakan`
    r"\b(?:sudah|telah) (?:menyepakati|disepakati|memutuskan|diputuskan|menetapkan|ditetapkan)\b",
    re.IGNORECASE,
)
OTHER_LIST = re.compile(
    r"\b(?:hadir|dihadiri|peserta|undangan|turut|narasumber|pemateri|susunan|pengurus|"
    r"daftar|persyaratan|syarat|jadwal|rangkaian acara|"
    r"pemenang|juara|bantuan berupa|berupa bantuan|rincian|"
    r"terdiri(?! (?:dari|atas) \w+ (?:poin|point|butir|hal|pasal))|"
    r"(?<!sebagai )dasar|pengertian|tips|imbauan|himbauan|mengimbau|"
    r"berpesan|pesan|materi|data|kronologi|kontak|alamat|"
    r"sasaran|personel|lokasi|barang bukti|titik|catatan|kendala|"
    r"(?<!atas )(?<!mengatasi )(?<!solusi )(?:per)?masalah(?:an)? yang di(?:hadapi|alami|temui)|"
    r"aspirasi|keluhan|"
    r"tujuan|bertujuan|manfaat|tema|permintaan|alasan|tuntutan|menuntut|keberatan|"
    r"permohonan|pertanyaan|harapan\w*|visi|misi|arahan\w*|instruksi|penekanan|tahapan|"
    r"formatur|personalia|struktur|calon|tersangka|terlapor|nama-nama|"
    r"menunjukkan|tercatat|sebagai ketua|"
    r"agenda(?! (?:strategis|aksi|prioritas)\b)(?: rapat)?|membahas|dibahas|menyoroti)\b",
    re.IGNORECASE,
)
_NEXT_PAGE = re.compile(  # behind it stand links to other news
    r"\bhalaman (?:berikut|selanjutnya)(?:nya)?\b|\bbaca (?:selengkapnya|selanjutnya)\b", re.I
)
_A_HOPE = re.compile(r"\b(?:diharap(?:kan)?|semoga|mudah-mudahan)\b", re.IGNORECASE)
_A_PERSON = re.compile(
    r"(?i:(?:wakil )?(?:ketua|sekretaris|bendahara|koordinator)|anggota|saudara|sdr)\b.{0,30}?[:=]"
    r"|(?:H|Hj|Drs?|Dra|Ir|KH|Ust|Pdt|Mgr|Pastor|Romo|Xs|Prof|Letkol|AKBP|Kompol)\.? [A-Z]"
    r"|(?:Pihak )?(?:Sdri?\.|Saudara|Bapak|Ibu|Camat|Kades|Lurah|Kapolsek|Danramil|Pj\.?|Kepala|"
    r"Ketua)(?:[\s(]+[A-Z][\w.'()/-]*|\s(?:dkk|dan)\b)*\W*$|"  # what each of them said
    r"[^:]{3,40}:(?:\s*[A-Z][\w.'-]*,?){2,8}\W*$"  # `Fraksi X: Budi Santoso, SE`
)
_OF_AN_AGREEMENT = re.compile(  # what a text that begins in its points must tell of
    r"\b(?:kesepakatan|kesepahaman|keputusan|perdamaian|rekomendasi|mufakat|berita acara)\b",
    re.IGNORECASE,
)
_WAS_AGREED = re.compile(  # `lima poin kesepakatan ini`, `hasil mediasi`
    r"\bhasil (?:rapat|mediasi|musyawarah|pertemuan|audiensi|perundingan)\b|"
    r"\b(?:kesep\w{2,8}an|keputusan|perjanjian)(?: \w+)? (?:itu|ini|tersebut)\b",
    re.IGNORECASE,
)
_A_RESULT = re.compile(
    r"\b(?:berikut(?: ini)?|adapun)\b[^.:]{0,12}\bhasil(?:nya)?\b", re.IGNORECASE
)
_WAS_SET = re.compile(
    r"\b(?:disepakati|ditetapkan|diputuskan|disetujui|disahkan|terpilih)\b", re.IGNORECASE
)
_OF_DEMANDS = re.compile(
    r"\b(?:tuntutan|menuntut agar|tips|imbauan|himbauan|arahan|pesan|sambutan)\b", re.IGNORECASE
)


def is_outcome(listed: TextList, body: Body) -> bool:
    """Whether the words before a list say that it came out of the meeting, and its items agree."""
    intro = announcement(listed)
    if _NEXT_PAGE.search(intro):
        return False
    hopes = sum(1 for text, _ in listed.items if _A_HOPE.search(text))
    people = sum(1 for text, _ in listed.items if _A_PERSON.match(text))
    if 2 * max(hopes, people) >= len(listed.items):
        return False
    if listed.torn:
        return _told_afterwards(listed, body)
    return (
        _announced(intro, listed, body)
        or _planned(intro, body)
        or _counted_before(listed, body)
        or _named_behind(listed, body)
        or _decided_within(intro, listed)
        or agreed_with_each(intro, listed)
        or _taken_up(intro, listed)
    )


def counted_above(headline: str | None, listed: TextList) -> bool:
    """Whether the *headline* counts just so many points: `Ini 4 Poin Kesepakatan`."""
    counted = COUNTED_POINTS.search(headline) if headline else None
    return (
        headline is not None
        and counted is not None
        and number_of(counted["count"]) == len(listed.items)
        and ANNOUNCES.search(headline) is not None
        and OTHER_LIST.search(headline) is None
        and not _mostly_demands(listed)
    )


def announcement(listed: TextList) -> str:
    """The announcing words: the last sentence before the list, or two if that is short."""
    text = listed.intro.strip()
    parts = [text[one.start : one.end] for one in split_sentences(text)]
    on = parts and (_POINTS_ON.match(parts[-1]) or REFERS_BACK.search(parts[-1]))
    if len(parts) < 2 or (len(parts[-1]) > 25 and not on):
        return parts[-1] if parts else text
    return f"{parts[-2]} {parts[-1]}"


def _announced(intro: str, listed: TextList, body: Body) -> bool:
    announces = [
        one for one in ANNOUNCES.finditer(intro)
        if one[0][:2].casefold() not in ("me", "be", "di") or not AIM.search(intro, 0, one.start())
    ]  # fmt: skip
    if not _mostly_demands(listed):
        announces.extend(_STANCE.finditer(intro))
    announces.sort(key=lambda found: found.end())
    if not announces or in_doubt(intro) or counts_something_else(intro):
        return False
    if _IN_A_LETTER.search(intro) and not _A_DECISION.search(body.plain, 0, listed.items[0][1]):
        return False
    other = list(OTHER_LIST.finditer(intro))
    if other and (listed.bare or other[-1].start() > announces[-1].end() - 3):
        return False
    return not (listed.bare and (_SPEAKS.search(intro) or _ALONE.search(listed.intro)))


def _planned(intro: str, body: Body) -> bool:
    """Whether the programmes of those who hold a working meeting are listed."""
    return plans_work(body) and _PROGRAMMES.search(intro) is not None


def plans_work(body: Body) -> bool:
    """Whether the text begins with a meeting that plans the work of a body."""
    return _PLANS_WORK.search(body.plain.partition("\n")[0]) is not None


def counts_something_else(said: str) -> bool:
    """Whether what is counted last is no point: but `dari delapan tuntutan disepakati 4 poin`."""
    other, points = (list(one.finditer(said))[-1:] for one in (_COUNTED_ELSE, COUNTED_POINTS))
    return bool(other) and not (points and points[0].start() > other[0].start())


def _mostly_demands(listed: TextList) -> bool:
    return 2 * sum(1 for text, _ in listed.items if _DEMAND.match(text)) >= len(listed.items)


def _counted_before(listed: TextList, body: Body) -> bool:
    """Whether just so many points of an agreement are said in the three paragraphs before.

    A text that breaks off in its last point may have fewer.
    """
    if not listed.inline:
        return False
    start = listed.items[0][1]
    here = body.sentence_at(start).paragraph
    last, place = listed.items[-1]
    torn = place + len(last) >= len(body.plain.rstrip(' .\n"'))
    for sentence in body.sentences:
        if sentence.start >= start or not here - 3 <= sentence.paragraph:
            continue
        said = body.plain[sentence.start : min(sentence.end, start)]
        counted = COUNTED_POINTS.search(said)
        number = number_of(counted["count"]) if counted else 0
        if number == len(listed.items) or (torn and number > len(listed.items)):
            return _announced(said, listed, body)
    return False


def _named_behind(listed: TextList, body: Body) -> bool:
    """Whether numbered lines that nothing announces are called what was agreed right behind them.

    A page may lose the line above a list to an advertisement.
    """
    if listed.inline or listed.bare or listed.intro.rstrip().endswith(":"):
        return False
    if OTHER_LIST.search(listed.intro) or _mostly_demands(listed):
        return False
    last, place = listed.items[-1]
    behind = [one for one in body.sentences if one.start > place + len(last)][:2]
    said = body.plain[behind[0].start : behind[-1].end] if behind else ""
    return _WAS_AGREED.search(said) is not None


def _decided_within(intro: str, listed: TextList) -> bool:
    """Whether what is called a result says in its points that it was agreed or decided."""
    decided = sum(1 for text, _ in listed.items if _WAS_SET.search(text))
    return _A_RESULT.search(intro) is not None and 2 * decided >= len(listed.items)


def _taken_up(intro: str, listed: TextList) -> bool:
    """Whether lines behind a colon name what a body strengthens, or the programmes it tells of."""
    said = _TAKES_UP.search(intro) or _TELLS_PROGRAMMES.search(intro)
    other = OTHER_LIST.search(intro) or STANDS_FOR_OFFICE.search(intro)
    return said is not None and other is None and not (listed.inline or _mostly_demands(listed))


_TAKES_UP = re.compile(  # `penguatan teknologi informasi, di antaranya:`
    r"\b(?:(?:mem|di)?per(?:kuat|luas)(?:an)?|penguatan)\b[^.:;]{0,60}\b(?:yakni|yaitu|"
    r"antara lain|di ?antaranya|termasuk|meliputi|mencakup)\s*:\s*$",
    re.IGNORECASE,
)
_TELLS_PROGRAMMES = re.compile(  # `Ketua FKUB menyampaikan tiga program kerja:`
    rf"\b(?:men(?:yampaikan|jelaskan|yebutkan|yiapkan|jalankan|yusun|canangkan|gusulkan|gungkapkan)"
    rf"|memaparkan|merinci|memiliki|meluncurkan|merancang|ada|terdapat) (?:{COUNT}|beberapa|"
    r"sejumlah|berbagai) (?:\(\w+\) )?program\b(?! (?:studi|keahlian|televisi|siaran)\b)"
    r"[^.:;]{0,60}:\s*$",
    re.IGNORECASE,
)


def _told_afterwards(listed: TextList, body: Body) -> bool:
    """Whether a text that begins in the midst of points tells of an agreement after them."""
    after = body.plain[listed.items[0][1] : listed.items[-1][1] + 1200]
    return _OF_AN_AGREEMENT.search(after) is not None and _OF_DEMANDS.search(after) is None


def talked_over(said: str) -> bool:
    """Whether what is listed is not yet agreed."""
    return _TALKED_OVER.search(said) is not None


def in_doubt(said: str) -> bool:
    """Whether what is listed was only talked over, or is what one person means to do."""
    if talked_over(said):
        return True
    own = _OF_ONE_PERSON.search(said)
    if own is None or _HAS_SET.search(said, own.end()):
        return False
    return _CAME_OUT.search(said, 0, own.start()) is None
