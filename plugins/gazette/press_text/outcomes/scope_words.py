"""Scope words: how sentences lead to what an agreement is on, gives or opens the way for."""

import re

# The scope of an agreement: `kerja sama ini meliputi a, b, c dan d`, in someone's words or not.
SCOPE = re.compile(
    r"\b(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian|kesepakatan|kesepahaman|"
    r"(?:ruang )?lingkup|bidang-bidang(?:nya)?)\b"
    r"(?:(?!\bNomor\s?:?\s\S)[^.:;\"]|(?>Nomor\s?:?\s\S+)){0,110}?"
    r"\b(?P<verb>meliputi|mencakup|melingkupi|menyangkut|berisi(?:kan)?|"
    r"(?:di|ber)?fokus(?:kan)? (?:pada|di))\b\s*[:,]?\s*"
    r"(?:(?:beberapa|sejumlah|berbagai)\s+)?"
    r"(?:(?:ruang lingkup|bidang|hal|aspek|kegiatan|program|bentuk)"
    r"(?: (?:penting|utama|strategis))?,?\s+)?"
    r"(?:(?:[^.,:;\"]{4,50},\s+(?=yakni|yaitu|termasuk))?"  # `meliputi Tri Dharma, yakni a, b`
    r"(?:seperti|yakni|yaitu|antara lain|termasuk|di ?antaranya)[,:]?\s+)?"
    r"(?P<items>[^.\"]{20,700})",
    re.IGNORECASE,
)
# `Dengan kerja sama ini kejaksaan akan memberikan bantuan berupa a, b maupun c`
THROUGH = re.compile(
    r"\b(?:dengan|melalui|lewat) (?:adanya )?"
    r"(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian(?: kerja ?sama)?)(?: (?:ini|itu|tersebut))\b"
    r"[^.:;\"\n]{0,80}?\b(?P<verb>akan|bakal|siap)\b[^.:;\"\n]{0,80}?"
    r"\b(?:yakni|yaitu|antara lain|di ?antaranya|berupa|meliputi|mencakup)\b"
    r"(?: (?:berupa|adalah|meliputi))?[,:]?\s+(?P<items>[^.\"\n]{20,700})",
    re.IGNORECASE,
)
# `Lewat MoU ini terbuka peluang untuk riset bersama, pelatihan guru, hingga penguatan kader`
OPENS = re.compile(
    r"\b(?:dengan|melalui|lewat) (?:adanya )?"
    r"(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian(?: kerja ?sama)?)(?: (?:ini|itu|tersebut))\b"
    r"[^.:;\"\n]{0,60}?\b(?P<verb>(?:mem|ter|di)buka)(?:lah)? (?:lebar )?"
    r"(?:jalan|peluang|ruang|kesempatan)(?: (?:bagi|untuk|dalam|pada))?\s+"
    r"(?P<items>[^.:;\"\n]{20,500})",
    re.IGNORECASE,
)
FOR_WHOM = re.compile(  # an opening for people is no point
    r"\b(?:mahasiswa|siswa|dosen|guru|warga|masyarakat|pemuda|petani|nelayan|pelaku|anggota|"
    r"kader|alumni|lulusan|umat|generasi|semua|seluruh|para)\b",
    re.IGNORECASE,
)
# `Nota kesepakatan itu memiliki ruang lingkup antara lain a, b, dan c`
EXTENT = re.compile(
    r"\b(?:(?:ruang )?lingkup|cakupan)(?:nya)?"
    r"(?: (?:dari |dalam )?(?:kerja ?sama|mou|pks|nota kese\w+|perjanjian|kesepakatan))?"
    r"(?: (?:ini|itu|tersebut))?,? (?P<verb>yakni|yaitu|ialah|adalah|antara lain|di ?antaranya)\b"
    r"(?: (?:adalah|meliputi))?[,:]?\s+(?P<items>[^.\"\n]{20,700})",
    re.IGNORECASE,
)
