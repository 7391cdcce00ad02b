"""Slips: the words for what goes wrong in the shape of a header, and the keys it was meant for."""

# Each entry: what is wrong and what to do, in (Indonesian, English).
Words = tuple[tuple[str, str], tuple[str, str]]

SLIPS: dict[str, Words] = {
    "colon": (
        ("ada titik dua di dalam teks", "the text holds a colon"),
        (
            "apit seluruh teks dengan tanda kutip: {text}",
            "put the whole text into quotes: {text}",
        ),
    ),
    "space": (
        ("sesudah titik dua belum ada spasi", "there is no space after the colon"),
        ("tulis `kunci: nilai`, dengan satu spasi", "write `key: value`, with a space"),
    ),
    "no-colon": (
        ("baris ini tidak punya titik dua", "this line has no colon"),
        (
            "tulis `kunci: nilai`; sambungan teks panjang harus lebih menjorok",
            "write `key: value`; a line that continues a text is indented further",
        ),
    ),
    "indent": (
        ("lekukan baris ini tidak sejajar", "this line is not aligned with the others"),
        (
            "sejajarkan dengan kunci lain di kelompoknya, memakai spasi",
            "align it with the other keys of its group, using spaces",
        ),
    ),
    "dash": (
        ("butir daftar `- ` tidak di barisnya sendiri", "the entry `- ` is not on its own line"),
        ("pindahkan `- ` ke baris baru di bawah kuncinya", "move `- ` to a new line below its key"),
    ),
    "special": (
        ("nilai diawali tanda khusus", "the value begins with a special character"),
        ("apit nilainya dengan tanda kutip: {text}", "put the value into quotes: {text}"),
    ),
    "quote": (
        ("tanda kutip tidak berpasangan", "the quotation marks do not match"),
        (
            "tutup tanda kutip di akhir nilai; kutip di dalam teks: apit dengan kutip tunggal",
            "close the quotes at the end of the value; quote text with quotes in single quotes",
        ),
    ),
    "single": (
        (
            "kutip tunggal di dalam teks menutup nilainya",
            "a single quote in the text closes the value",
        ),
        ("apit dengan kutip ganda: {text}", "put it into double quotes: {text}"),
    ),
    "curly": (
        (
            "kutip lengkung (\u201c \u201d) bukan tanda kutip YAML",
            "curly quotes (\u201c \u201d) are no quotes in YAML",
        ),
        ("pakai kutip lurus: {text}", "use straight quotes: {text}"),
    ),
    "bracketed": (
        ("nilai diawali kurung `[` atau `{{`", "the value begins with a bracket `[` or `{{`"),
        ("apit dengan tanda kutip: {text}", "put it into quotes: {text}"),
    ),
    "link": (
        ("ini tautan Markdown, bukan alamat", "this is a Markdown link, not an address"),
        ("tulis alamatnya saja: {address}", "write the address alone: {address}"),
    ),
    "hash": (
        (
            "tanda `#` memulai komentar, sehingga kurungnya tidak tertutup",
            "`#` begins a comment, so that the bracket stays open",
        ),
        (
            'apit tiap butir dengan tanda kutip: ["#senkom"]',
            'put each entry into quotes: ["#senkom"]',
        ),
    ),
    "inline": (
        (
            "`{key}` adalah kelompok kunci, bukan satu nilai",
            "`{key}` is a group of keys, not one value",
        ),
        (
            "pindahkan `{text}` ke baris baru di bawah `{key}`, menjorok dua spasi",
            "move `{text}` to a new line below `{key}`, indented by two spaces",
        ),
    ),
    "wide-colon": (
        (
            "titik duanya titik dua lebar (\uff1a), bukan titik dua biasa",
            "the colon is a wide one (\uff1a), not a plain one",
        ),
        (
            "ketik titik dua biasa dan satu spasi: `{key}: `",
            "type a plain colon, a space: `{key}: `",
        ),
    ),
    "dash-space": (
        ("sesudah `-` belum ada spasi", "there is no space after the dash"),
        ("tulis `- {key}:`, dengan satu spasi", "write `- {key}:`, with a space"),
    ),
    "bullet": (
        ("butir daftar diawali `{mark}`", "the entries of the list begin with `{mark}`"),
        ("awali tiap butir dengan `- `", "begin each entry with `- `"),
    ),
    "lost": (
        ("lekukan di bawah `{group}` hilang", "the indentation below `{group}` is lost"),
        (
            "{keys} milik `{group}`: jorokkan {spaces} spasi",
            "{keys} belong to `{group}`: indent them by {spaces} spaces",
        ),
    ),
    "odd-indent": (
        (
            "lekukan memakai spasi khusus ({code_point})",
            "the line is indented with a special space ({code_point})",
        ),
        ("hapus, lalu ketik spasi biasa", "delete it, then type plain spaces"),
    ),
    "odd-space": (
        (
            "sesudah titik dua ada spasi khusus ({code_point})",
            "there is a special space ({code_point}) after the colon",
        ),
        ("hapus, lalu ketik satu spasi biasa", "delete it, then type a plain space"),
    ),
    "bracket": (
        ("kurung `[` atau `{{` tidak rapi", "the brackets `[` or `{{` do not match"),
        (
            "tutup kurungnya, atau tulis daftar dengan `- ` di tiap baris",
            "close the bracket, or write the list with `- ` on each line",
        ),
    ),
    "escape": (
        ("ada garis miring terbalik di dalam kutip ganda", "a backslash in double quotes"),
        ("ganti kutip ganda dengan kutip tunggal", "use single quotes instead"),
    ),
    "comma": (
        ("koma memutus nilai", "a comma cuts the value off"),
        ("apit dengan tanda kutip: {text}", "put it into quotes: {text}"),
    ),
    "tab": (
        ("lekukan memakai tab", "the line is indented with a tab"),
        ("ganti tiap tab dengan dua spasi", "replace each tab with two spaces"),
    ),
    "other": (
        ("susunannya tidak dikenali", "it does not follow the form"),
        ("tulis satu `kunci: nilai` per baris", "write one `key: value` a line"),
    ),
}


def slip_values(name: str, **filled: str) -> dict[str, str]:
    """The words of a slip, *filled* in, as the values of its problem."""
    words, remedy = SLIPS[name]
    return {
        "detail": words[0].format(**filled),
        "detail_en": words[1].format(**filled),
        "remedy": remedy[0].format(**filled),
        "remedy_en": remedy[1].format(**filled),
    }


SHAPES: dict[str, Words] = {
    "text": (
        (
            "satu nilai, bukan daftar atau kelompok kunci",
            "one value, not a list or a group of keys",
        ),
        ("tulis nilainya di baris yang sama: `kunci: nilai`", "write it in one line: `key: value`"),
    ),
    "mapping": (
        ("kelompok `kunci: nilai`", "a group of `key: value` lines"),
        (
            "tulis tiap `kunci: nilai` di barisnya sendiri, menjorok dua spasi",
            "write each `key: value` on a line of its own, indented by two spaces",
        ),
    ),
    "list": (
        ("daftar", "a list"),
        ("awali tiap butir dengan `- `", "begin each entry with `- `"),
    ),
}

# Indonesian words that editors may write for a key; the first that is known there was meant.
WORDS_FOR_KEYS: dict[str, tuple[str, ...]] = {
    "acara": ("event",),
    "agenda": ("event",),
    "alamat": ("url", "venue", "contacts"),
    "aspirasi": ("aspirations",),
    "bantuan": ("aid",),
    "barang": ("goods",),
    "bukti": ("evidence",),
    "dari": ("from",),
    "foto": ("images", "file"),
    "gambar": ("images", "file"),
    "induk": ("parent",),
    "isi": ("text",),
    "jabatan": ("role",),
    "jam": ("time",),
    "janji": ("commitments",),
    "jenis": ("kind", "type"),
    "judul": ("title",),
    "jumlah": ("quantity",),
    "kegiatan": ("event",),
    "kepada": ("to",),
    "kode": ("region",),
    "komitmen": ("commitments",),
    "kontak": ("contacts",),
    "koreksi": ("corrections",),
    "kutipan": ("evidence",),
    "lokasi": ("venue", "place"),
    "mitra": ("parties",),
    "nama": ("name",),
    "nilai": ("value",),
    "nomor": ("number", "numbers", "no"),
    "organisasi": ("organisations", "organisation"),
    "pejabat": ("officials",),
    "pengurus": ("officials",),
    "penulis": ("byline", "author"),
    "penyelenggara": ("organiser", "organisations"),
    "pihak": ("parties",),
    "poin": ("points",),
    "program": ("program",),
    "ralat": ("corrections",),
    "ringkasan": ("summary",),
    "satuan": ("unit",),
    "sejak": ("since", "from"),
    "selesai": ("end",),
    "singkatan": ("short_name", "name"),
    "situs": ("website",),
    "sumber": ("sources",),
    "tanggal": ("date",),
    "teks": ("text",),
    "tempat": ("venue", "place"),
    "tenggat": ("due",),
    "tingkat": ("level",),
    "topik": ("topic",),
    "waktu": ("time",),
    "wilayah": ("region",),
}

# Words that editors may write for a value, as slugs; the first that is known there was meant.
WORDS_FOR_VALUES: dict[str, tuple[str, ...]] = {
    "baksos": ("bakti-sosial",),
    "bantuan": ("penyerahan-bantuan",),
    "bimtek": ("pelatihan",),
    "dibatalkan": ("batal",),
    "diklat": ("pelatihan",),
    "evakuasi": ("tanggap-bencana",),
    "kerja-bakti": ("bakti-sosial",),
    "konsep": ("draft",),
    "koordinasi": ("rakor",),
    "mou": ("nota-kesepahaman", "penandatanganan"),
    "patroli": ("pengamanan",),
    "pemda": ("pemerintah-daerah",),
    "penyuluhan": ("sosialisasi",),
    "pks": ("perjanjian-kerja-sama",),
    "pmi": ("palang-merah",),
    "polri": ("kepolisian",),
    "press-release": ("siaran-pers",),
    "rapat": ("rakor",),
    "rapat-koordinasi": ("rakor",),
    "rilis": ("siaran-pers",),
    "sembunyi": ("hidden",),
    "disembunyikan": ("hidden",),
    "tanda-tangan": ("penandatanganan",),
    "tayang": ("published",),
    "terbit": ("published",),
    "terlaksana": ("selesai",),
    "upacara": ("peringatan",),
}
