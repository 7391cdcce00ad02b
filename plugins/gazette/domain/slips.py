"""Slips: the words for what goes wrong in the shape of a header, and the keys it was meant for."""

# Each entry: what is wrong and what to do, in (Indonesian, English).
Words = tuple[tuple[str, str], tuple[str, str]]

SLIPS: dict[str, Words] = {
    "colon": (
        ("ada titik dua di dalam teks", "the text holds a colon"),
        (
            'apit seluruh teks dengan tanda kutip: "Rapat: hasil"',
            'put the whole text into quotes: "Meeting: results"',
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
        ('apit nilainya dengan tanda kutip: "@senkom"', 'put the value into quotes: "@senkom"'),
    ),
    "quote": (
        ("tanda kutip tidak berpasangan", "the quotation marks do not match"),
        (
            "tutup tanda kutip di akhir nilai; kutip di dalam teks: apit dengan kutip tunggal",
            "close the quotes at the end of the value; quote text with quotes in single quotes",
        ),
    ),
    "bracket": (
        ("kurung `[` atau `{` tidak rapi", "the brackets `[` or `{` do not match"),
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
        "detail": words[0],
        "detail_en": words[1],
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
