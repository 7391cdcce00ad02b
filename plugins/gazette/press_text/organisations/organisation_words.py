"""Organisation words: which words no body's name goes on with, and where capitals prove nothing."""

import re
from functools import lru_cache

_STOP_WORDS = frozenset(
    "yang dan di ke dari untuk pada dengan senin selasa rabu kamis jumat sabtu minggu "
    "kh akp akbp iptu ipda kompol kombes h hj dr drs ir prof bapak ibu "
    "ketua sekretaris wakil kepala bupati wali letkol kapten mayor serka serma sertu "
    "aiptu aipda bripka kapolres polri tni nomor gelar laksanakan "
    "bersama serahkan salurkan bagikan adakan terima kunjungi hadiri peduli beri "
    "berikan sosialisasi lantik ajak siap amankan sambut gandeng bahas perkuat jalin "
    "bagi bantu turun teken tandatangani mitra kembali ikuti kerahkan pastikan "
    "imbau dorong resmi resmikan raih cegah evakuasi tanggap tingkatkan lakukan "
    "audiensi rakor polres polresta polsek polda pmi senkom kodim koramil dan "
    "susun rancang luncurkan rilis temui datangi sepakati kawal awasi rayakan peringati kukuhkan "
    "pimpin tunjuk gagas buka tutup tinjau pantau cek jemput lepas minta desak tolak dukung "
    "gandeng rangkul gaet libatkan undang jl jln jalan bukan tidak jangan harus".split()
)


# Verbs of headlines, and the nouns that only look like them.
_DEED = re.compile(r"(?:me|di|ber|ter)[a-z]{4,}|[a-z]{3,}kan")
_NOUN = re.compile(
    r"(?:pe|per|ke)[a-z]+an|direkt\w+|ditjen\w*|digital|distrik|divisi|dirgantara|diponegoro|merah|mental|"
    r"menengah|meteorologi|medan|mekanik|merpati|bersaudara|terpadu|terbuka|terate|teri[a-z]+ma|"
    r"bertasbih|teratai|medika|merdeka|media|melayu|merauke|merapi|mekar|berkah|berdikari|bersatu"
)


def is_deed(word: str, *, by_form: bool = True) -> bool:
    """Whether *word* is a verb or another word that no name goes on with.

    *by_form*: words count too that only have the form of a verb, as in headlines.
    """
    low = word.casefold().rstrip(".")
    verb = by_form and _DEED.fullmatch(low) is not None and not _NOUN.fullmatch(low)
    return low in _STOP_WORDS or verb


@lru_cache(maxsize=8)
def is_headline(text: str) -> bool:
    """Whether most words begin with a capital: there a run of capitals proves nothing."""
    words = re.findall(r"[A-Za-z]+", text)
    capitals = [word for word in words if word[0].isupper()]
    if text.rstrip().endswith("."):
        return False  # a lead full of names
    return len(capitals) > 0.7 * len(words)
