"""Organisation guests: of the bodies a text names, those that only came, lent a room or speak."""

import re

from gazette.press_text.sentences import Body

_CONTEXT_AGAINST = re.compile(
    r"(?:kader|warga|mantan|jajaran|pimpinan|kerja sama dengan|bekerja sama dengan|"
    r"aparat|seperti|dari|oleh|kepada)\s*$",
    re.IGNORECASE,
)


_IN_PLACE = re.compile(r"\b(?:di|ke|aula|halaman|lapangan|ruang rapat|gedung)\s*$", re.IGNORECASE)
_IN_ROOM = re.compile(
    r"\b(?:[Aa]ula|[Aa]uditorium|[Kk]ampus|[Gg]raha|[Rr]uang|[Gg]edung|[Gg]udang|[Kk]antor|[Kk]omplek?s|[Bb]alairung|[Bb]alai|[Hh]alaman)"
    r"(?: [A-Z]\w+){0,3}\s*$"
)
_IN_HALL = re.compile(  # `di Gedung Serbaguna Kodim 0907/Tarakan`
    r"\b(?:[Aa]ula|[Aa]uditorium|[Gg]edung|[Mm]arkas|[Mm]ako|[Hh]alaman|[Ll]apangan)"
    r"(?: [A-Z]\w+){0,2}\s*$"
)
# Those whose rooms others use.
_OFFERING = frozenset(
    "kementerian pemkab pemkot pemprov dprd ponpes dinas sekolah bank universitas rs rsud "
    "pt sekolah-tinggi politeknik institut akademi uin iain".split()
)
# Of whom a person is one, not who took part: `mahasiswa Universitas X`, `Kabag Ops Polres Y`.
_MEMBER = re.compile(
    r"\b(?:(?:maha)?siswa|pelajar|alumni|mantan|pasi \w+|kabag(?: \w+)?|petugas(?: pos)?|pos|"
    r"mitra(?: strategis| kerja)?|penghuni|mess|karyawan|pekerja|buruh|pensiunan|nasabah|"
    r"milik|murid|pecalang|asisten(?: \w+){0,2}|lulusan|katua|staf|anak (?:perusahaan|usaha))\s+$",
    re.IGNORECASE,
)
_NEARBY = re.compile(  # only tells where: `berdekatan dengan Kantor KPU X`
    r"\b(?:berdekatan dengan|dekat|depan|samping|sebelah|belakang|seberang)(?: [Kk]antor)?\s+$"
)
VISITED = re.compile(  # `melakukan kunjungan kerja (kunker) ke DPRD X`
    r"(?:[Kk]unjungan|[Kk]unker|[Ss]ilatur\w+|[Aa]udiens\w*|[Bb]erkunjung|[Bb]ertandang|"
    r"[Ss]tudi (?:tiru|banding))(?: kerja)?(?: \([^)]*\))? ke(?: [Kk]antor| [Gg]edung|"
    r" [Mm]arkas)?\s*$"
)
_BESIDES = re.compile(  # `Basri yang juga Ketua DPRD X dilantik sebagai Ketua PMI`
    r"\byang juga (?:[Ww]akil )?(?:[Kk]etua|[Aa]nggota|[Ss]ekretaris|[Kk]epala|[Dd]irektur)"
    r"(?: I{1,3}| [Uu]mum)?\s$"
)
_SEAT = re.compile(r"\banggota(?: (?:komisi|fraksi) \w+)?\s+$", re.IGNORECASE)
# An office before a body: it tells who the person is, not who took part.
OF_OFFICE = re.compile(
    r"\b(?:[Kk]etua|[Ss]ekretaris|[Bb]endahara|[Kk]epala|[Kk]etum|[Ss]ekjen)"
    r"(?: (?:[Uu]mum|[Hh]arian|[Jj]enderal|I{1,3}|IV))?\s+$"
)
INSTALLS = re.compile(
    r"\b(?:(?:me|di)?lantik|mengukuhkan|dikukuhkan|kukuhkan|pelantikan (?:dilakukan|dipimpin|"
    r"oleh))\b",
    re.I,
)
INSTALLS_ITSELF = re.compile(r"\b(?:melantik|mengukuhkan|kukuhkan|lantik)\b")
IN_OTHER_OFFICE = re.compile(  # `Bupati X selaku Ketua Majelis Pembimbing Cabang`
    r"[^.;:\n]{0,80}?\bselaku (?:[Kk]etua|[Kk]ak|[Pp]embina|[Pp]enas[ie]hat|[Kk]amabi\w+)\b"
)
# A body's own affair: its meeting, or the swearing in of its board.
OWN_AFFAIR = re.compile(
    r"\b(?:[Mm]usyawarah (?:[Dd]aerah|[Cc]abang|[Ww]ilayah|[Rr]anting|[Kk]ota|[Kk]abupaten)|"
    r"[Mm]us(?:da|yda|cab|wil|kot|kab|ran|prov|orkab\w*|lok|ykot|ywil|ycab)\b|"
    r"[Kk]onfer(?:cab|wil|da|kab)|[Tt]emu [Kk]ara?ya|[Rr]apat [Aa]nggota|[Mm]usyawarah (?:[Ll]okal|"
    r"[Oo]lahraga|[Pp]rovinsi)|[Pp]emilihan (?:[Kk]etua|[Pp]engurus)|"
    r"[Kk]onferensi (?:[Cc]abang|[Dd]aerah|[Ww]ilayah|[Pp]emilihan)|"
    r"[Rr]aker(?:da|cab|wil|nas)|[Ss]idang [Ss]inode|[Ss]inode|[Mm]uktamar|[Mm]unas|[Kk]ongres|"
    r"[Pp]elantikan|[Dd]ilantik|[Pp]engukuhan|[Dd]ikukuhkan|[Mm]elantik|"
    r"[Mm]engukuhkan|[Tt]erpilih (?:(?:kembali|lagi|secara aklamasi) )*(?:menjadi|sebagai|jadi) "
    r"[Kk]et(?:ua|um))"
)
MEETING = re.compile(r"\b(?:rakor\w*|rapat (?:koordinasi|lintas|forum))\b", re.IGNORECASE)
_GUESTS = re.compile(
    r"\b(?:[Dd]i ?hadiri|(?:[Tt]urut |[Ii]kut )?[Hh]adir|[Tt]ampak|[Tt]erlihat|[Dd]isaksikan|"
    r"[Dd]idampingi|[Dd]iikuti(?:(?: juga)? oleh| (?=(?:Kepala|Ketua|Bupati|Wakil|Sek|Ka[bdps])))|"
    r"[Pp]eserta(?:nya)?|"
    r"[Yy]ang datang|[Uu]ndangan|[Pp]ara tamu|[Mm]engundang|"
    r"(?<!Dewan )[Pp]erwakilan(?! Provinsi))\b"
)
_ACTS = re.compile(
    r"\b(?:menggelar|melaksanakan|mengadakan|menyelenggarakan|menandatangani|menyerahkan|"
    r"menyalurkan|meresmikan|menerima|digelar|dilaksanakan|diadakan|diselenggarakan|ditandatangani|"
    r"diserahkan|diprakarsai|diinisiasi|yang dilakukan|mengatakan|menyampaikan)\b"
)

ROOM_OF = re.compile(  # `di ruang kerja Sekretaris Daerah`: the room is lent
    r"\b(?:(?:di)?ruang(?:an)?(?: kerja| rapat)?|kediaman|rumah (?:dinas|jabatan)|pendopo|"
    r"halaman|kantor)\s$",
    re.IGNORECASE,
)

# Behind a list: `..., tampak hadir menyaksikan`.
_CAME = re.compile(r"\b(?:(?:tampak|turut|ikut|juga) hadir|hadir (?:menyaksikan|dalam|pada))\b")
_ATTENDS = re.compile(
    r"\S+(?:\s\S+){0,9}?\s(?:(?:meng)?(?:hadiri|hadir)|menyaksikan)\b"
    r"(?! (?:langsung )?(?:dan|serta) (?:meny|mem))"
)


def share_of_place(before: str, kind: str) -> float:
    """How much a mention counts, by the words *before* it."""
    if _NEARBY.search(before):
        return 0.2
    if VISITED.search(before):
        return 1.0
    if _BESIDES.search(before):
        return 0.3
    share = 0.6 if _CONTEXT_AGAINST.search(before) else 1.0
    lent = _IN_ROOM if kind in _OFFERING else _IN_HALL
    if _IN_PLACE.search(before) or lent.search(before):
        return share * 0.35
    if _MEMBER.search(before) or (kind == "dprd" and _SEAT.search(before)):
        return share * 0.3
    return share


FAR = 2000  # characters of a sentence that are read on either side of a body


def around(body: Body, place: int) -> tuple[str, str]:
    """What the sentence says before *place*, and from there on."""
    sentence = body.sentence_at(place)
    start, end = max(sentence.start, place - FAR), min(sentence.end, place + FAR)
    return body.plain[start:place], body.plain[place:end]


def only_attends(body: Body, place: int) -> bool:
    """Whether the lead only has the holder of an office attend: `Bupati X menghadiri ...`."""
    _, behind = around(body, place)
    return _ATTENDS.match(behind) is not None


def is_guest(body: Body, place: int) -> bool:
    """Whether *place* stands in a list of those who were present."""
    before, behind = around(body, place)
    came = _CAME.search(behind)
    if came and not (_ACTS.search(before) or _ACTS.search(behind, 0, came.start())):
        return True
    return is_listed_guest(body, place)


def is_listed_guest(body: Body, place: int) -> bool:
    """Whether words such as `dihadiri` open the list in which *place* stands."""
    before, _ = around(body, place)
    opened = [found.end() for found in _GUESTS.finditer(before)]
    if not opened:
        return _continues_list(body, body.sentence_at(place).start, before)
    return _ACTS.search(before, opened[-1]) is None


def _continues_list(body: Body, start: int, before: str) -> bool:
    """Whether lines without a full stop lead back to one that opens a list of guests."""
    if _ACTS.search(before):
        return False
    for line in reversed(body.plain[max(0, start - FAR) : start].rstrip().split("\n")):
        if line.rstrip().endswith((".", "!", "?")) or len(line) > 200:
            return False
        if _GUESTS.search(line):
            return _ACTS.search(line) is None
    return False
