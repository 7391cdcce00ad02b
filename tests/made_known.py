"""Sentences that make someone known whom the guide protects; all people are made up."""

NAMED = [
    "Korban bernama Siti Aminah (34) ditolong warga.",
    "Seorang korban meninggal bernama Slamet ditemukan di sungai.",
    "Polisi menjelaskan korban yang diketahui bernama lengkap Rudi Hartono bin Karto itu selamat.",
    "Jenazah korban atas nama Sri Wahyuni (41) dibawa ke RSUD.",
    "Jenazah korban a.n. Sri Wahyuni, warga Taman, dibawa pulang.",
    "Petugas menemukan korban, Budi Santoso (27), di tepi sungai.",
]
CHILDREN = [
    "Anak berinisial RS (9), siswi SDN 3 Taman, didampingi Polres.",
    "Pelaku berinisial A.B. (16 tahun) adalah pelajar SMK Negeri 2 Madiun.",
    "Terduga berinisial D, yang masih berusia 15 tahun, bersekolah di MTsN 1 Madiun.",
    "Korban adalah RS (9 tahun), anak dari Bapak Slamet Riyadi.",
    "Korban berinisial MA (12). Ibunya, Sri Wahyuni, melapor ke Polsek.",
    "Korban pencabulan Ayu Lestari (11 tahun) adalah siswi SMP Negeri 1 Geger.",
]
ACCOUNTS = [
    "Bantuan dikirim ke rekening BRI 0123-01-000123-50-1 a.n. Siti Aminah.",
    "Donasi: BCA 1234567890 a/n Budi Santoso.",
    "Kirim ke no. rek. 12345678901 atas nama Hj. Sri Wahyuni.",
    "Rekening Mandiri 1710001234567 AN SLAMET RIYADI.",
]
