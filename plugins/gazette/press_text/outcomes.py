"""Outcomes: what an event decided, promised, planned or hoped for, listed or said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gazette.domain.commitments import Strength
from gazette.press_text.lists import TextList, find_lists
from gazette.press_text.sentences import Body

_ANNOUNCES = re.compile(  # words that say: this came out of it
    r"\bmenghasilkan|\bhasil(?:nya)? (?:dari )?(?:rapat|rakor|pertemuan|musyawarah|audiensi|"
    r"kesepakatan|mediasi|musdes|muscab|musda|sidang|pembahasan|diskusi|dialog|fgd|evaluasi|perundingan|"
    r"keputusan|kegiatan|rumusan)|(?:ke|me|di)(?:simpulan|nyimpulkan|simpulkan)|mufakat|bersepakat|"
    r"isi (?:perjanjian|mou|nota|kerja ?sama|deklarasi|ikrar|surat)|menyepakati|disepakati|sepakat|"
    r"kesepakatan|memutuskan|diputuskan|keputusan|menetapkan|ditetapkan|merumuskan|dirumuskan|"
    r"rekomendasi|merekomendasikan|direkomendasikan|berkomitmen|komitmen bersama|ikrar|deklarasi|"
    r"rencana (?:kerja|aksi|tindak)|tindak lanjut|(?:ruang )?lingkup|pernyataan (?:bersama|damai)|"
    r"(?:mou|nota \w+|perjanjian|kerja ?sama|pks|berita acara|surat keputusan|\bsk)\b"
    r".{0,140}\b(?:memuat|berisi|mencakup|meliputi|mengatur)\b|surat (?:pernyataan|perjanjian)|"
    r"(?:poin|butir)(?:-\w+)? (?:perjanjian|perdamaian|kerja ?sama|mou)|"
    r"(?:kerja ?sama|mou|nota \w+|perjanjian)\b[^.:]{0,160}\b(?:bersinergi|berkolaborasi|"
    r"bekerja ?sama|bersama-sama) (?:dalam|pada|di)\b|"
    r"(?:poin|butir|hal|ketentuan|amar|ketetapan|diktum)\b[^.:]{0,40}\b(?:tertulis|dituliskan|"
    r"tertuang|dituangkan|termuat|dimuat|tercantum|disebutkan|diatur)\b[^.:]{0,24}"
    r"\b(?:sk|surat|keputusan|berita acara|perjanjian|naskah|nota|dokumen|risalah|notulen)\b|"
    r"\b(?:sk|surat keputusan)\b[^.:]{0,60}\b(?:memerintahkan|menugaskan|menginstruksikan|meminta|"
    r"menyatakan)\b|"
    r"(?:diambil|ditempuh) (?:beberapa |sejumlah )?(?:langkah|kebijakan|tindakan)|"
    r"\b(?:sk|surat keputusan|surat mandat)\b[^.:]{0,90}\b(?:penunjukan|karteker|karetaker|"
    r"caretaker|carateker|penjabat|plt|pelaksana tugas)\b[^.:]{0,90}\btugas\w*",
    re.IGNORECASE,
)
# `yang dituliskan dalam surat itu`: a decision's points if the text tells of a decision.
_SPEAKS = re.compile(  # `Budi berkata:`, before words without marks
    r"\b(?:berkata|kata|ujar|ungkap|tutur|tegas|mengatakan|menegaskan|menambahkan|menyampaikan|"
    r"mengungkapkan|menjelaskan)(?:nya)?\W*$",
    re.IGNORECASE,
)
# A short last sentence of its own before the colon: `Berita terkait:`; `Isinya:` goes on.
_ALONE = re.compile(
    r"[.!?]\s+(?!(?:isi|hasil|poin|butir|yaitu|yakni|antara lain|di ?antaranya|berikut)\b|isinya)"
    r"[^.!?]{1,25}$|\b(?:baca juga|terkait|lainnya|terkini|terbaru|populer)\s*:\s*$",
    re.IGNORECASE,
)
_IN_A_LETTER = re.compile(r"\bdalam surat (?:itu|tersebut|ini)\b", re.IGNORECASE)
_A_DECISION = re.compile(
    r"\bSK\b|\b[Ss]urat [Kk]eputusan\b|\b[Ss]urat (?:[Pp]ernyataan|[Pp]erjanjian)\b"
)
_TALKED_OVER = re.compile(  # a scope or a plan that is not yet agreed
    r"\b(?:(?:di|mem)bahas|pembahasan|draf\w*|rancangan|usulan|diusulkan)\b[^.:]{0,80}"
    r"(?:lingkup|poin|butir|rencana)",
    re.IGNORECASE,
)
_OF_ONE_PERSON = re.compile(
    r"\b(?:visi|misi|kepemimpinan(?:nya)?|program (?:prioritas|unggulan|kerja))\b", re.IGNORECASE
)
_AIM = re.compile(  # `untuk menyepakati`, `diharapkan menghasilkan`: nothing has come out yet
    r"\b(?:tujuan\w*|bertujuan|untuk|guna|agar|supaya|diharapkan|harus|dapat|bisa|mampu|akan)\s+"
    r"(?:(?:dapat|bisa|mampu|segera)\s+)?$",
    re.IGNORECASE,
)
_CAME_OUT = re.compile(
    r"\b(?:menghasilkan|menyepakati|disepakati|memutuskan|diputuskan|merumuskan|dirumuskan|"
    r"menetapkan|ditetapkan)\b",
    re.IGNORECASE,
)
_OTHER_LIST = re.compile(
    r"\b(?:hadir|dihadiri|peserta|undangan|turut|narasumber|pemateri|susunan|pengurus|"
    r"daftar|persyaratan|syarat|jadwal|rangkaian acara|"
    r"susunan acara|pemenang|juara|bantuan berupa|berupa bantuan|rincian|terdiri|"
    r"dasar hukum|dasar|pengertian|tips|imbauan|himbauan|mengimbau|"
    r"berpesan|pesan|menyampaikan beberapa hal|materi|data|kronologi|kontak|alamat|"
    r"sasaran|personel|lokasi|barang bukti|titik|catatan|kendala|aspirasi|keluhan|"
    r"tujuan|bertujuan|manfaat|tema|permintaan|alasan|tuntutan|menuntut|keberatan|syarat-syarat|"
    r"permohonan|pertanyaan|harapan\w*|visi|misi|arahan\w*|instruksi|penekanan|tahapan|"
    r"formatur|personalia|struktur|calon|tersangka|terlapor|pimpinan sidang|nama-nama|"
    r"menunjukkan|tercatat|sebagai ketua|agenda(?: rapat)?|membahas|dibahas|menyoroti)\b",
    re.IGNORECASE,
)
_ENUMERATES = re.compile(
    r"\b(?:ruang lingkup(?:nya)?|menghasilkan|melahirkan|membuahkan|menyepakati|disepakati|"
    r"memutuskan|menetapkan|merumuskan|sepakat (?:untuk )?(?:melakukan|melaksanakan|"
    r"menjalankan))\b"
    r"(?P<what>[^.:;\"]{3,140}?)(?:,\s*(?:yaitu|yakni|di ?antaranya|antara lain|"
    r"meliputi|termasuk|seperti|mulai dari|adalah)\s*(?:adalah\s*)?:?|:|\s(?:yaitu|"
    r"yakni|antara lain|di ?antaranya|meliputi|adalah)\s*:?)\s*"
    r"(?P<items>[^.\"]{20,600})",
    re.IGNORECASE,
)
# The scope of an agreement: `kerja sama ini meliputi a, b, c dan d`, in someone's words or not.
_SCOPE = re.compile(
    r"\b(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian|kesepakatan|kesepahaman|"
    r"(?:ruang )?lingkup)\b(?:[^.:;\"]|\bNomor\s?:?\s\S+){0,110}?"
    r"\b(?:meliputi|mencakup|melingkupi|menyangkut)\b\s*:?\s*"
    r"(?:(?:beberapa|sejumlah|berbagai)\s+)?"
    r"(?:(?:bidang|hal|aspek)(?: (?:penting|utama))?,?\s+)?"
    r"(?:(?:seperti|yakni|yaitu|antara lain|di ?antaranya)[,:]?\s+)?(?P<items>[^.\"]{20,700})",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:hasil|melalui|berkat|pelatihan|kegiatan|program|acara|rangka|materi|lomba)\b",
    re.IGNORECASE,
)
# `poin kesepakatan itu yakni a, b, dan c`, `deklarasi itu memuat lima poin, di antaranya a, ...`
_POINTS = re.compile(
    r"\b(?:(?:deklarasi|ikrar|kesepakatan|perjanjian|berita acara|surat keputusan|sk)\b"
    r"[^.:;\"]{0,60}\b(?:memuat|berisi)\s[^.:;\"]{0,30}?\b(?:poin|butir|hal|ketetapan|keputusan)|"
    r"(?:kesepakatan|keputusan|kesimpulan|rekomendasi) yang (?:di|ter)(?:capai|ambil|hasilkan|"
    r"buat)|"
    r"(?:poin|butir|isi|hasil|bunyi)(?:-\w+)?(?:nya)?\s(?:dari\s)?(?:kesepakatan|mediasi|"
    r"musyawarah|perjanjian|perdamaian|rapat|pertemuan|nota \w+|mou|deklarasi))\b[^.:;\"]{0,60}?"
    r"\b(?:yakni|yaitu|antara lain|di ?antaranya|ialah|berisi|meliputi)\b[,:]?\s*"
    r"(?P<items>[^.\"]{20,700})",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s*(?:kata|ujar|jelas|ungkap|tutur|imbuh|demikian|sehingga|agar|guna|dengan harapan|sesuai|"
    r"sebagaimana|sebagai)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_A_HOPE = re.compile(r"\b(?:diharap(?:kan)?|semoga|mudah-mudahan)\b", re.IGNORECASE)
_A_PERSON = re.compile(
    r"(?i:(?:wakil )?(?:ketua|sekretaris|bendahara|koordinator)|anggota|saudara|sdr)\b.{0,30}?[:=]"
    r"|(?:H|Hj|Drs?|Dra|Ir|KH|Ust)\.? [A-Z]"
    r"|(?:Pihak )?(?:Sdri?\.|Saudara|Bapak|Ibu|Camat|Kades|Lurah|Kapolsek|Danramil|Pj\.?|Kepala|"
    r"Ketua)(?:[\s(]+[A-Z][\w.'()/-]*|\s(?:dkk|dan)\b)*\W*$"  # what each of them said
)
_MADE = re.compile(r"\b(?:produk|karya|inovasi|omzet|keuntungan|uang|barang|tanaman|limbah)", re.I)
_BRINGS = re.compile(r"menghasilkan|melahirkan|membuahkan", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:rapat|rakor|raker\w*|musyawarah|mus[a-z]{2,6}|pertemuan|mediasi|audiensi|sidang|forum|fgd|"
    r"diskusi|dialog|kesepakatan|keputusan|rekomendasi|rencana|program|poin|butir|komitmen|hal|pihak)\b",
    re.IGNORECASE,
)
# Points with semicolons between them need no further word: `menyepakati adanya a; b; serta c`.
_AGREED = re.compile(
    r"\b(?:menyepakati|disepakati|sepakat|bersepakat|memutuskan|menghasilkan|merumuskan)\b"
    r"(?: adanya| bahwa| untuk)?:?\s*(?P<items>[^.;\"]{5,200}(?:;[^.;\"]{5,200}){2,9})",
    re.IGNORECASE,
)
_NUMBERS = ("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
_COUNT = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|\d{{1,2}})\s+(?:poin|butir|hal|kesepakatan|keputusan|"
    r"rekomendasi|rencana)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(  # `... butir. "Untuk a, b serta c," pungkasnya.`
    r'[.,]?\s*"(?:(?:untuk|juga|lalu|kemudian|selain itu|dan|serta)\s+)?'
    r'(?P<items>[^".]{10,400})[,.]?"',
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:berkomitmen|komitmen(?:nya)?|sepakat(?: untuk)?|menyepakati|disepakati|"
    r"akan (?:kami |segera |kita )?(?:tindak ?lanjut\w*|menindaklanjuti|"
    r"ditindaklanjuti)|"
    r"kesepakatan untuk|bertekad|memutuskan|diputuskan|menetapkan|"
    r"akan dilakukan secara rutin|harapan adanya)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"memutus|diputus|keputusan|menetapkan|ditetapkan|penetapan|mengesahkan|disahkan", re.IGNORECASE
)
_PROMISED = re.compile(
    r"komitmen|berkomitmen|sepakat|menyepakati|disepakati|kesepakatan|ikrar|bertekad|"
    r"siap\b|deklarasi|kesepahaman|perjanjian|ruang lingkup|tindak ?lanjut",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"rencana|akan\b|program|agenda|langkah|prioritas|tindak lanjut|bakal|rutin", re.IGNORECASE
)
_HOPED = re.compile(r"harap|rekomendasi|usul|diharapkan|semoga|meminta", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentFound:
    """A commitment as worded, how strong it is, and whether it stands in a list of outcomes."""

    text: str
    strength: Strength
    listed: bool
    words: str


def find_commitments(body: Body) -> tuple[CommitmentFound, ...]:
    """Return listed outcomes in order, then the commitments that sentences state."""
    found: dict[str, CommitmentFound] = {}
    for listed in find_lists(body):
        if _is_outcome(listed, body):
            strength = _strength(_intro(listed, body))
            for text, start in listed.items:
                one = _tidied(body.text[start : start + len(text)])
                found.setdefault(
                    one.casefold(),
                    CommitmentFound(text=one, strength=strength, listed=True, words=one),
                )
    taken = bool(found)
    for text, strength, words in () if taken else _enumerated(body):
        found.setdefault(
            text.casefold(), CommitmentFound(text=text, strength=strength, listed=True, words=words)
        )
    for text, strength in _said(body):
        if not any(text.casefold() in known or known in text.casefold() for known in found):
            found.setdefault(
                text.casefold(),
                CommitmentFound(text=text, strength=strength, listed=False, words=text),
            )
    return tuple(found.values())


def _tidied(text: str) -> str:
    text = re.sub(r"[\s;,.]+$", "", text.strip())
    return re.sub(r"[;,]?\s+(?:dan|serta)$", "", text)


def _intro(listed: TextList, body: Body) -> str:
    """The announcing words: the last sentence before the list, or two if that is short."""
    del body
    parts = re.split(r"(?<=[.!?])\s+", listed.intro.strip())
    last = parts[-1]
    return last if len(last) > 25 or len(parts) < 2 else f"{parts[-2]} {last}"


def _is_outcome(listed: TextList, body: Body) -> bool:
    """Whether the words before a list say that it came out of the meeting, and its items agree."""
    intro = _intro(listed, body)
    announces = [
        one for one in _ANNOUNCES.finditer(intro)
        if one[0][:2].casefold() not in ("me", "be", "di") or not _AIM.search(intro, 0, one.start())
    ]  # fmt: skip
    if not announces or _in_doubt(intro):
        return False
    if _IN_A_LETTER.search(intro) and not _A_DECISION.search(body.plain, 0, listed.items[0][1]):
        return False
    other = list(_OTHER_LIST.finditer(intro))
    if other and (listed.bare or other[-1].start() > announces[-1].end() - 3):
        return False
    if listed.bare and (_SPEAKS.search(intro) or _ALONE.search(listed.intro)):
        return False
    hopes = sum(1 for text, _ in listed.items if _A_HOPE.search(text))
    people = sum(1 for text, _ in listed.items if _A_PERSON.match(text))
    return 2 * max(hopes, people) < len(listed.items)


def _in_doubt(said: str) -> bool:
    """Whether what is listed was only talked over, or is what one person means to do."""
    if _TALKED_OVER.search(said):
        return True
    own = _OF_ONE_PERSON.search(said)
    return own is not None and _CAME_OUT.search(said, 0, own.start()) is None


def _strength(text: str) -> Strength:
    if _DECIDED.search(text):
        return "keputusan"
    if _PROMISED.search(text):
        return "komitmen"
    if _HOPED.search(text):
        return "harapan"
    return "rencana" if _PLANNED.search(text) else "komitmen"


def _enumerated(body: Body) -> Iterator[tuple[str, Strength, str]]:
    """`menghasilkan sejumlah rencana, termasuk a, b, serta c`: the items between the commas."""
    for pattern in (_AGREED, _ENUMERATES, _POINTS, _SCOPE):
        for match in pattern.finditer(body.plain):
            if not _says_what_came_of_it(pattern, match, body):
                continue
            parts = _parts(_ASIDE.sub("", match["items"]))
            if len(parts) < (3 if pattern is _POINTS else 2):
                continue
            said = match[0][: match.start("items") - match.start()]
            start = match.start("items")
            if match.end() == len(body.plain.rstrip()) and len(parts) > 2:
                parts.pop()  # the text breaks off within it
            parts.extend(_carried_on(said, len(parts), body.plain[match.end() :]))
            for part in parts:
                at = body.plain.find(part, start)
                printed = _tidied(body.text[at : at + len(part)])
                yield printed, _strength(said), printed
            return


def _carried_on(said: str, found: int, after: str) -> list[str]:
    """The points that a quotation adds to those *found*, where their number was *said*."""
    number = _COUNT.search(said)
    quoted = _GOES_ON.match(after)
    if number is None or quoted is None:
        return []
    word = number[1].casefold()
    wanted = (int(word) if word.isdigit() else _NUMBERS.index(word) + 2) - found
    rest = re.split(r",\s*(?:(?:dan|serta)\s+)?|\sserta\s", quoted["items"].rstrip(" ,."))
    if len(rest) == wanted - 1:
        rest[-1:] = re.split(r"\sdan\s", rest[-1], maxsplit=1)
    return rest if len(rest) == wanted and min(map(len, rest)) >= 5 else []


def _says_what_came_of_it(pattern: re.Pattern[str], match: re.Match[str], body: Body) -> bool:
    """Whether words that enumerate speak of results, not of goods or people."""
    sentence = body.sentence_at(match.start())
    before = body.plain[sentence.start : match.start("items")]
    if pattern is _SCOPE:
        return _OF_SOMETHING_ELSE.search(before) is None and not _in_doubt(before)
    if body.in_quotation(match.start()) or _in_doubt(before):
        return False
    if _AIM.search(body.plain[sentence.start : match.start()]):
        return False
    said = body.plain[match.start() : match.start("items")]
    if _OTHER_LIST.search(said) or _MADE.search(said):
        return False
    return not _BRINGS.match(said) or _MEETS.search(before) is not None


def _parts(items: str) -> list[str]:
    """The items of an enumeration, none if the words are no enumeration."""
    if items.count(";") > 1:
        return [
            re.sub(r"^(?:dan|serta)\s+", "", part.strip())
            for part in items.split(";")
            if part.strip()
        ]
    parts = [
        part.strip()
        for part in re.split(r",\s*(?:dan|serta|hingga)\s+|,\s+|;\s*(?:dan |serta )?", items)
    ]
    closed = re.search(r",\s*(?:dan|serta|hingga)\s", items) is not None
    if len(parts) > 1 and not closed and not any(" dan " in part for part in parts[:-1]):
        parts[-1:] = re.split(r"\s(?:dan|serta|hingga)\s", parts[-1], maxsplit=1)
    sizes = [len(part) for part in parts]
    return parts if len(parts) > 1 and min(sizes) >= 5 and max(sizes) <= 160 else []


def _said(body: Body) -> Iterator[tuple[str, Strength]]:
    """Sentences that promise, a few at most."""
    count = 0
    for sentence in body.sentences:
        text = body.words(sentence.start, sentence.end)
        plain_text = body.plain[sentence.start : sentence.end]
        if (
            not 30 < len(text) < 420
            or not _SAYS.search(plain_text)
            or plain_text.rstrip().endswith(":")
        ):
            continue
        if _ENUMERATES.search(plain_text):
            continue
        count += 1
        if count > 4:
            return
        yield text, _strength(plain_text)
