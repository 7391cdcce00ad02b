"""Organisation deeds: bodies of which a text says that they acted, wherever it names them.

Who signed, was a partner, held the event, gave what was received, was visited, or did something.
"""

import re

from gazette.press_text.organisations.organisation_guests import FAR, OF_OFFICE, around
from gazette.press_text.sentences import Body

# `ditandatangani oleh Pemkab A, Polres B, serta Pemprov C`: up to whoever only looked on.
_SIGNED_BY = re.compile(r"\b(?:di ?tanda ?tangani|diteken) (?:langsung )?oleh\b", re.IGNORECASE)
_NO_MORE_SIGNERS = re.compile(r"\b(?:disaksikan|dihadiri|di hadapan|di|pada|yang|untuk)\b|;")
_JOINED_BY = re.compile(  # `Petugas Lapas X bekerja sama dengan BNNP Y, Polsek Z, dan ...`
    r"\b(?:(?:be)?kerja ?sama dengan|menggandeng)\b(?P<partners>[^.;]*)$",
    re.IGNORECASE,
)
_HELD_WITH = re.compile(  # `sarasehan itu dilaksanakan bersama A dan B`
    r"(?<!akan )(?<!bisa )(?<!dapat )\b(?:digelar|dilaksanakan|diadakan|diselenggarakan) bersama"
    r"(?: pihak)?(?P<partners>\b[^.;]*)$"
)
_TOGETHER_WITH = re.compile(
    r"\b(?:digelar|diadakan|dilaksanakan|diselenggarakan|diprakarsai|diinisiasi|digagas)\b[^.;]{0,80}"
    r"\b(?:be)?kerja ?sama (?:dengan )?$",
    re.IGNORECASE,
)


def acts(body: Body, place: int) -> bool:
    """Whether what stands around the body at *place* says that it took part by a deed."""
    before, behind = around(body, place)
    signed = list(_SIGNED_BY.finditer(before))
    if signed and not _NO_MORE_SIGNERS.search(before, signed[-1].end()):
        return True
    if any(sign.search(before) for sign in (_TOGETHER_WITH, _GIVEN_BY, _HELD_BY, _OF_PARTY)):
        return True
    if _is_listed_party(body, place) or _VISITS.search(before):
        return True
    if _THAT_WAS_HELD_BY.search(before) and _THAT_ONE.match(behind):
        return True
    if _DOES.match(behind) and not (
        body.in_quotation(place) or OF_OFFICE.search(before) or _WISHED.search(before)
    ):
        return True
    signers = _SIGNERS.search(before)
    if signers and not _NO_MORE_SIGNERS.search(signers["signers"]):
        return True
    partners = _PARTNERS.search(before) or _WITH_OTHERS.search(before)
    if partners and _ONLY_NAMES.fullmatch(partners["partners"]):
        return True
    if _SIGN.match(behind):
        return True
    if (held := _HELD_WITH.search(before)) and _ONLY_NAMES.fullmatch(held["partners"]):
        return not body.in_quotation(place)
    joined = None if body.in_quotation(place) else _JOINED_BY.search(before)
    if joined is None or _AIM.search(before[max(0, joined.start() - 60) : joined.start()]):
        return False
    return _ONLY_NAMES.fullmatch(joined["partners"]) is not None


def _is_listed_party(body: Body, place: int) -> bool:
    """Whether *place* begins a line or a point of a list of those with whom an agreement is."""
    text = body.plain[max(0, place - FAR) : place]
    opened = list(_PARTIES.finditer(text))
    if not opened or not _POINT_BEGINS.search(text, opened[-1].end() - 1):
        return False
    first, *lines = text[opened[-1].end() :].split("\n")[:-1] or [""]
    return not first.endswith(".") and all(map(_PARTY_LINE.match, lines))


_PARTIES = re.compile(  # `menandatangani kerja sama dengan:`, `Berikut 10 mitra kerja sama ini:`
    r"\b(?:(?:menanda ?tangani|meneken|teken|penanda ?tanganan|menjalin|mengikat)\b[^.:;\n]{0,60}"
    r"\bdengan|(?:mitra|pihak|lembaga|instansi|kampus)\b[^.:;\n]{0,60}"
    r"\b(?:kerja ?sama|menandatangani|meneken)\b[^.:;\n]{0,30}) ?:",
    re.IGNORECASE,
)
_POINT = r"(?:(?:[Pp]ertama|[Kk]e[a-z]{3,10}),? |\(?\d{1,2}[.)] ?|[-*•] ?)"
_POINT_BEGINS = re.compile(
    rf"(?:[:;\n] ?|[:;] )(?:{_POINT})?(?:[A-Z(][\w()]*(?: (?:dan|for|of|/|&))? ){{0,16}}\Z"
)
_PARTY_LINE = re.compile(rf"(?:{_POINT})?[A-Z].*(?<!\.)\Z")
_SIGNERS = re.compile(  # `Yang menandatangani yaitu Kepala X A dan perwakilan Y`
    r"\b[Yy]ang (?:menandatangani|meneken|membubuhkan tanda ?tangan)\b[^.;,]{0,40}?"
    r" (?:yaitu|yakni|adalah|ialah)"
    r"(?P<signers>[^;]*)$"
)
_HELD_BY = re.compile(  # `Kegiatan diselenggarakan oleh Dinas X`
    r"\b(?:[Kk]egiatan|[Aa]cara|[Rr]apat|[Rr]akor)(?: (?:ini|itu|tersebut))? "
    r"(?:diselenggarakan|digelar|diadakan|diinisiasi|diprakarsai) oleh\s$"
)
_THAT_WAS_HELD_BY = re.compile(  # `hadir pada acara yang digelar Bawaslu X itu`
    r"\b(?:kegiatan|acara|rapat|rakor|lomba|deklarasi|dialog|pertemuan|sosialisasi) yang "
    r"(?:diselenggarakan|digelar|diadakan|diprakarsai|diinisiasi|digagas)(?: oleh)?\s$",
    re.IGNORECASE,
)
_THAT_ONE = re.compile(r"[A-Z][\w./()]*(?: [A-Z\d(][\w./()]*){0,8} (?:ini|itu|tersebut)\b")
_OF_PARTY = re.compile(  # `penandatanganan nota kesepahaman (MoU) Balai X dengan Pemkot Y`
    r"\b(?:[Pp]enanda ?tanganan|[Mm]enanda ?tangani|[Tt]eken|[Mm]eneken)(?: naskah)?"
    r" (?:[Nn]ota [Kk]esepahaman|[Nn]ota [Kk]esepakatan|[Mm]o[Uu]|MOU|"
    r"[Pp]erjanjian [Kk]erja ?[Ss]ama|PKS)(?: \([^)]*\))?(?: antara)?\s$"
)
_GIVEN_BY = re.compile(  # `90 mubalig mendapat zakat dari Baznas X`
    r"\b(?:menerima|mendapat(?:kan)?|memperoleh)\b[^.;,]{0,40}"
    r"\b(?:bantuan|santunan|zakat|donasi|sembako|hibah|beasiswa)\b[^.;,]{0,20}\bdari\s$"
)
_PARTNERS = re.compile(  # `Tujuh kampus dimaksud ialah A, B, dan C`
    r"\b(?:kampus|perguruan tinggi|universitas|instansi|lembaga|pihak|mitra|organisasi)"
    r"(?: (?:yang|di)?\w+){0,3} (?:ialah|adalah|yaitu|yakni|meliputi|terdiri (?:dari|atas))[:,]? "
    r"(?P<partners>[^.;]*)$",
    re.IGNORECASE,
)
_WITH_OTHERS = re.compile(  # `dilakukan terpadu dengan instansi lain, di antaranya A dan B`
    r"\b(?:bersama|terpadu dengan|terpadu bersama|melibatkan|menggandeng|kolaborasi dengan)"
    r"(?: (?:sejumlah|beberapa|berbagai|lintas))? (?:instansi|lembaga|organisasi|pihak|unsur)"
    r"(?: (?:lain(?:nya)?|terkait))?,? (?:yakni|yaitu|di ?antaranya|antara lain|seperti) "
    r"(?P<partners>[^.;]*)$"
)
_VISITS = re.compile(  # `Rombongan lalu mendatangi Ponpes X`
    r"\b(?:mendatangi|mengunjungi|menyambangi|bertandang ke|berkunjung ke|bergerak ke)\s$"
)
_DOES = re.compile(  # `PMI Kota Y juga menyalurkan ...`, `MUI se-Sumatera Utara menggelar`
    r"[A-Z][\w.]*(?:(?:,| dan| serta|, dan)? (?:[Ss]e[- ])?[A-Z\d(][\w./()]*){0,12}"
    r"(?: (?:resmi|[Ii]kut|[Tt]urut|juga|pula))* "
    r"(?:menggelar|melaksanakan|mengadakan|menyelenggarakan|menyerahkan|menyalurkan|membagikan|"
    r"mengerahkan|menerjunkan|memegang|melakukan|menurunkan|memberikan|menyiapkan|membuka|bersepakat|sepakat)\b"
)
_WISHED = re.compile(
    r"\b(?:agar|supaya|(?:me)?minta|mengajak|mendorong|berharap|untuk|jika|bila|apabila|sejak|"
    r"sebelum(?:nya)?|pernah|biasanya)\b[^,;]*$",
    re.IGNORECASE,
)
_SIGN = re.compile(  # `A, B dan C ikut teken MoU`
    r"[A-Z][\w.]*(?:(?:,| dan| serta|, dan)? [A-Z\d(][\w./()]*){0,24}"
    r"(?: (?:resmi|[Ii]kut|[Tt]urut|telah|juga|sepakat))* "
    r"(?:[Mm]eneken|[Tt]eken|[Mm]enanda ?tangani|[Tt]anda ?tangani|membubuhkan tanda ?tangan)\b"
)
# What shall be, or ever was, is no deed of this event.
_AIM = re.compile(
    r"\b(?:siap|akan|dapat|bisa|harus|untuk|selalu|terus|agar|ingin|mampu|senantiasa|perlu|"
    r"dalam(?! (?:kegiatan|acara))|telah|sering|tetap|melalui|pentingnya|dengan)\b[^.]*$",
    re.IGNORECASE,
)


_ONLY_NAMES = re.compile(r"(?:[ ,()]|dan|serta|juga|[A-Z\d][\w./-]*)*")
