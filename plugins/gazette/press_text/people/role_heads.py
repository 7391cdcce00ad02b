"""Role heads: the words that begin an office, such as `Plt Kepala` or `Wakil Ketua Umum`."""

from collections.abc import Sequence

from gazette.press_text.people.name_shapes import is_given_name
from gazette.press_text.people.name_titles import spelt_rank
from gazette.press_text.people.role_coined import coined
from gazette.press_text.people.role_experts import expert_end
from gazette.press_text.people.role_words import (
    ACTING,
    CHAIRS,
    COMMANDERS,
    GOVERNORS,
    ORGANISATION_HEADS,
)
from gazette.press_text.tokens import Token

_OF_COMPANIES = "hrd hr hse csr area branch plant project site estate external operation".split()
_CARETAKERS = frozenset(  # as the press types them
    "karteker karetaker karateker karataker kareteker carateker careteker caretaker".split()
)
# Two words that make one office: the second words after a first, and what the pair is read as.
_PAIRS: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    "wali": (
        (frozenset(["nanggroe"]), "ketua"),
        (frozenset(["kota"]), "walikota"),
        (frozenset("nagari jorong korong".split()), "kades"),
    ),
    "kepala": (
        (frozenset("desa kampung pekon lembang negeri".split()), "kades"),
        (frozenset("kelurahan dusun jorong korong".split()), "lurah"),
        (frozenset("sekolah pelaksana markas madrasah lingkungan".split()), "kepala"),
    ),
    "sekretaris": (
        (frozenset(["daerah"]), "sekda"),
        (frozenset("jenderal utama desa camat".split()), "sekretaris"),
    ),
    "uskup": ((frozenset(["agung"]), "uskup"),),
    "bendesa": ((frozenset("adat madya agung alit".split()), "bendesa"),),
    "bandesa": ((frozenset("adat madya agung alit".split()), "bandesa"),),
    **dict.fromkeys(("staf", "staff"), ((frozenset("ahli khusus".split()), "staf"),)),
    **dict.fromkeys(("rais", "rois", "katib"), ((frozenset("aam am".split()), "rais"),)),
    "inspektur": ((frozenset("jenderal wilayah daerah".split()), "inspektur"),),
    "juru": ((frozenset("raksa bicara".split()), "bendahara"),),
    "penanggung": ((frozenset(["jawab"]), "koordinator"),),
    "jaksa": ((frozenset(["agung"]), "jaksa"),),
    "direktur": (
        (frozenset("utama eksekutif operasional operasi umum teknik jenderal".split()), "direktur"),
    ),
    "presiden": ((frozenset("direktur komisaris".split()), "direktur"),),
    "general": ((frozenset("manager manajer".split()), "manager"),),
    **dict.fromkeys(
        _OF_COMPANIES,
        ((frozenset("manager manajer officer supervisor superintendent head".split()), "manager"),),
    ),
    "vice": ((frozenset(["president"]), "manager"),),
    "hukum": ((frozenset(["tua"]), "kades"),),
    **dict.fromkeys(("raja", "pejabat"), ((frozenset(["negeri"]), "kades"),)),  # in Maluku
    "ketua": (
        (
            frozenset("umum harian pelaksana panitia rombongan adat".split()) | _CARETAKERS,
            "ketua",
        ),
    ),
}
_WITH_OWNER = frozenset("ketuanya sekretarisnya bendaharanya kepalanya direkturnya".split())
_AFTER_HEAD = frozenset(
    "terpilih demisioner aksi lapangan rombongan kontingen nasional upacara apel".split()
)
_NUMERALS = frozenset("i ii iii iv v vi vii 1 2 3 4 5 l ll lll".split())
# As the press also types them.
MISSPELT = {
    "katua": "ketua", "ketuah": "ketua", "menager": "manager", "kapala": "kepala",
    "assisten": "asisten", "asissten": "asisten", "sekertaris": "sekretaris",
    "seketaris": "sekretaris", "danlaud": "danlanud", "kepalah": "kepala",
    "mentri": "menteri",
}  # fmt: skip
_ALSO_OF_TONGUES = frozenset("katua kapala menager danlaud".split())  # in small letters
_RANKS_OF_BOARDS = frozenset("pusat wilayah daerah cabang ranting".split())
_NO_OFFICE_ALONE = [
    "wali",
    "juru",
    "penanggung",
    "hukum",
    "general",
    "vice",
    "raja",
    "pejabat",
    *_OF_COMPANIES,
]
# Words that are an office only before these: `Andalan Cabang`, `Imam Masjid`, `Hukum Tua`.
_ONLY_BEFORE: dict[str, frozenset[str]] = {
    "andalan": frozenset("cabang daerah nasional ranting".split()),
    "deputi": frozenset("direksi bidang kementerian".split()),
    "wakil": frozenset("bidang dinas badan urusan".split()),
    "hakim": frozenset("agung konstitusi tinggi pengadilan ad".split()),
    "pelindung": ORGANISATION_HEADS,
    "konsultan": ORGANISATION_HEADS | {"kerja", "hukum", "pajak"},
    "pengurus": frozenset("bidang seksi divisi departemen".split()) | ORGANISATION_HEADS,
    "imam": frozenset("masjid besar desa mukim kelurahan gampong dusun salat shalat".split()),
} | {
    word: frozenset[str]().union(*(seconds for seconds, _ in _PAIRS[word]))
    for word in _NO_OFFICE_ALONE
}
_ONLY_BEFORE["hrd"] |= {"pt", "cv"}  # `HRD PT Cakra Mitra`
# Callings in the names of associations: `Yayasan Pembina X`, `Ikatan Guru Y`.
_ALSO_IN_NAMES = frozenset(
    "pembina guru penyuluh pendamping pengawas pranata analis pegiat penggiat petugas".split()
)
_ASSOCIATIONS = frozenset(
    "Yayasan Ikatan Persatuan Perhimpunan Himpunan Asosiasi Paguyuban Perkumpulan".split()
)
_SCOUTS = frozenset("kwarda kwarcab kwaran kwarran kwarnas mabida mabicab mabiran".split())
_BALINESE = frozenset(
    "wayan made nyoman ketut gede putu komang kadek gusti dewa nengah gst gd wy kt md nym gde "
    "ngurah luh kade ratu ayu bagus pande ngakan gd ngh pt kmg nym".split()
)
_SMALL_HOUSES = frozenset("kplp kpr spkt upt uptd lapas rutan bapas rupbasan".split())
_COMMANDED = {"kodim": "dandim", "koramil": "danramil", "korem": "danrem", "lanal": "danlanal"}
_RANK_OF_CHIEF = frozenset("kota besar republik indonesia".split())
_CHIEFS = {
    "resor": "kapolres",
    "resort": "kapolres",
    "sektor": "kapolsek",
    "daerah": "kapolda",
    "republik": "kapolri",
    "negara": "kapolri",
}

_MEETINGS_OF = frozenset("rapat musyawarah kongres".split())  # `Musyawarah Anggota`
_GIVEN_BEFORE = frozenset("m muh moh mohammad muhammad amin amien ahmad abdul".split())
_OF_CHAMBERS = frozenset("ketua pengurus anggota sekretaris bendahara ketum waketum".split())


def _is_chamber(tokens: Sequence[Token], at: int) -> bool:
    """`Kamar Dagang dan Industri (KADIN)`, `Ketua Kadin Bali`: no head of a department."""
    if tokens[at].low != "kadin" or not at:
        return False
    before = tokens[at - 2 : at] if at > 1 else tokens[:at]
    named = before[-1].text == "(" and before[0].low == "industri"
    return named or before[-1].low in _OF_CHAMBERS


def read_head(tokens: Sequence[Token], position: int) -> tuple[int, str] | None:
    """Where the head of an office ends, and its decisive word: `Wakil Ketua` ends after `Ketua`."""
    stands_in = _stands_in_for_body(tokens, position)
    if stands_in:
        return stands_in
    at = _after_acting(tokens, position)
    if at >= len(tokens) or _is_chamber(tokens, at):
        return None
    word = MISSPELT.get(tokens[at].low, tokens[at].low)
    if word in _WITH_OWNER:
        return at + 1, word.removesuffix("nya")
    if word in ("tugas", "harian") and at + 1 < len(tokens):
        at += 1
        word = tokens[at].low
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return (at + 1, word) if _is_head(tokens, at) else None
    chief = _police_chief(tokens, at)
    if chief:
        return chief
    expert = expert_end(tokens, at)
    if expert:
        return expert, "analis"
    if word in ("waka", "ka") and following.low in ("polsek", "polres", "polresta"):
        return at + 2, "waka" + following.low
    if word in ("waka", "ka") and following.low in _SCOUTS:
        return at + 2, "ketua"
    if word in ("waka", "ka") and following.low in _SMALL_HOUSES:
        return at + 2, "kasat"
    commander = _COMMANDED.get(following.low) if word == "komandan" else None
    if commander:
        return _behind_brackets(tokens, at + 2), commander
    if not _is_head(tokens, at):
        return None
    if word not in COMMANDERS and word not in GOVERNORS and word not in CHAIRS:
        word = coined(tokens[at]) or word
    if word == "kepala" and following.low == "suku" and _is_of_people(tokens, at + 2):
        return at + 2 + (tokens[at + 2].low == "besar"), "kasuku"
    for seconds, meaning in _PAIRS.get(word, ()):
        if following.low in seconds:
            return at + 2, meaning
    chosen = following.low == "terpilih"
    ceremony = following.low in ("upacara", "apel")
    if following.low in _AFTER_HEAD and (chosen or ceremony or not following.is_capitalised):
        return at + 2, word
    numbered = (
        word in ("ketua", "sekretaris", "bendahara", "rektor", "dekan")
        and following.low in _NUMERALS
    )
    return (at + 2 if numbered and not is_balinese(tokens, at + 1) else at + 1), word


def _is_of_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether a people's name follows `Kepala Suku`, and no `Dinas` of the capital."""
    return at < len(tokens) and tokens[at].low not in ("dinas", "badan", "bagian")


def is_balinese(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name such as I Wayan Suteja or Anak Agung Alit begins: `I` is no numeral there."""
    if at + 1 >= len(tokens) or not tokens[at].is_capitalised:
        return False
    pair = (tokens[at].low, tokens[at + 1].low)
    if pair in (("anak", "agung"), ("ida", "bagus"), ("ida", "ayu")):
        return True
    return tokens[at].text in ("I", "Ni") and tokens[at + 1].low in _BALINESE


def _after_acting(tokens: Sequence[Token], position: int) -> int:
    """Where words such as `Plt.`, `Wakil` or `mantan` before an office end."""
    at = _behind_stand_in(tokens, position)
    while at < len(tokens) and tokens[at].low in ACTING | _CARETAKERS and at - position < 3:
        step = _behind_brackets(tokens, at + 1)
        if step >= len(tokens) or not _is_head(tokens, step):
            break
        behind = tokens[step + 1].low if step + 1 < len(tokens) else ""
        if tokens[step].low == "pimpinan" and behind in _RANKS_OF_BOARDS:
            break
        at = step
    return at


def _behind_stand_in(tokens: Sequence[Token], at: int) -> int:
    """Where `Pelaksana Tugas (Plt)` or `Pejabat Sementara (Pjs)` ends, if an office follows."""
    end = _behind_stand_in_words(tokens, at)
    return end if end > at and end < len(tokens) and _is_head(tokens, end) else at


def _behind_stand_in_words(tokens: Sequence[Token], at: int) -> int:
    """Where `Pelaksana Tugas (Plt)` itself ends, with its short form."""
    words = tuple(token.low for token in tokens[at : at + 2])
    end = _behind_brackets(tokens, at + 2) if words in _STAND_INS else at
    return end if end > at + 2 else at


def _stands_in_for_body(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """`Pelaksana Harian (Plh) PTA Kendari Basri Tompo`: an office that is not told, of a body."""
    end = _behind_stand_in_words(tokens, at)
    if end == at or end >= len(tokens) or not tokens[end].is_capitalised:
        return None
    body = tokens[end].low in ORGANISATION_HEADS or tokens[end].low in _BODIES_SPELT
    return (end, tokens[end - 2].low) if body and not _is_head(tokens, end) else None


# Words that names of bodies begin with in full: `Komite Olahraga Nasional Indonesia (KONI)`.
_BODIES_SPELT = frozenset("komite badan dewan persekutuan kamar palang".split())
_STAND_INS = frozenset(
    [("pelaksana", "tugas"), ("pelaksana", "harian"), ("pejabat", "sementara"),
     ("penjabat", "sementara")]
)  # fmt: skip


def _police_chief(tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
    """`Kepala Kepolisian Resor (Kapolres)`: where it ends, and the short form."""
    if tokens[at].low != "kepala" or tokens[at + 1].low != "kepolisian" or at + 2 >= len(tokens):
        return None
    word = _CHIEFS.get(tokens[at + 2].low)
    if word is None:
        return None
    at += 3
    while at < len(tokens) and tokens[at].low in _RANK_OF_CHIEF:
        at += 1
    return _behind_brackets(tokens, at), word


def _behind_brackets(tokens: Sequence[Token], at: int) -> int:
    """Where a short form in brackets at *at* ends: `Komandan Kodim (Dandim)`."""
    closed = at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")"
    return at + 3 if closed else at


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital begins here, and no name goes on: `Lukman Hakim Agung Salam`."""
    within = at > 0 and is_given_name(tokens[at - 1].text)
    return tokens[at].is_capitalised and not within


def _is_bracketed(tokens: Sequence[Token], at: int) -> bool:
    """`Budi Salam, S.H. (Hakim)`: whether one word stands in brackets."""
    return 0 < at < len(tokens) - 1 and (tokens[at - 1].text, tokens[at + 1].text) == ("(", ")")


def _is_head(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.low in MISSPELT:
        return token.is_capitalised or token.low not in _ALSO_OF_TONGUES
    if spelt_rank(tokens, at):
        return False
    if token.text == "Hakim" and _is_bracketed(tokens, at):
        return True
    if token.low in _ONLY_BEFORE:
        if token.low in ("hakim", "pelindung", "konsultan") and not _opens(tokens, at):
            return False
        if token.text == "pengurus" and (not at or tokens[at - 1].low != "selaku"):
            return False
        return at + 1 < len(tokens) and tokens[at + 1].low in _ONLY_BEFORE[token.low]
    if token.low in _ALSO_IN_NAMES and at and tokens[at - 1].text in _ASSOCIATIONS:
        return False
    if token.low == "guru" and at and tokens[at - 1].text in ("Dewan", "Forum", "Serikat"):
        return False
    if token.low == "dewan" and at + 1 < len(tokens) and tokens[at + 1].low == "adat":
        return False  # a body, and no seat in one
    if token.low in ("tugas", "harian"):
        return at > 0 and tokens[at - 1].low == "pelaksana"
    if token.low == "karo" and at and tokens[at - 1].low == "batak":
        return False
    if token.low in COMMANDERS:
        return token.is_capitalised
    if token.low == "anggota" and at and tokens[at - 1].low in _MEETINGS_OF:
        return False
    if token.low in ("rais", "rois") and at and tokens[at - 1].low in _GIVEN_BEFORE:
        return False  # `AKP Muh Rois Contoh`
    return token.low in GOVERNORS or token.low in CHAIRS or coined(token) is not None
