"""Cases: other words for a problem whose cause is plain, so that its cure can be the right one.

A problem of a case keeps its code; `values["case"]` names the case. Both words are
(Indonesian, English), as in the catalogue of messages.
"""

from gazette.domain.messages import MESSAGES, Message


def _with_cure(code: str, indonesian: str, english: str) -> Message:
    return Message(MESSAGES[code].what, (indonesian, english))


def _with_what(code: str, indonesian: str, english: str) -> Message:
    return Message((indonesian, english), MESSAGES[code].cure)


_LETTERS = (
    "ganti nama berkasnya: hanya huruf a-z, angka, spasi, `-`, `_`, `.`, dan kurung `( )`",
    "rename the file: only letters a-z, digits, spaces, `-`, `_`, `.` and brackets `( )`",
)
_REFERENCES = ("E301", "E302", "E303", "E304", "E308")
_IDS: dict[str, tuple[str, str]] = {
    "known": ("perbaiki id-nya", "mend the id"),
    "list": ("tulis sebagai daftar: `{list}`", "write a list: `{list}`"),
    "entries": ("tulis satu id per butir: {entries}", "write one id an entry: {entries}"),
    "one": ("di sini hanya satu id: {ids}", "only one id fits here: {ids}"),
}

CASES: dict[str, Message] = {
    f"{code}:{case}": _with_cure(code, *cure) for code in _REFERENCES for case, cure in _IDS.items()
} | {
    "W016:office": _with_cure(
        "W016",
        "buka di Word, salin teksnya ke berkas .md; atau simpan sebagai teks, lalu pakai `draft`",
        "open it in Word and copy its text into a .md file; or save it as text and use `draft`",
    ),
    "W016:image": _with_cure(
        "W016",
        "pindahkan foto ke folder `gambar/`, lalu sebut namanya di `images`",
        "move a photo to the folder `gambar/`, and name it in `images`",
    ),
    "E017:missing": Message(
        ("folder atau berkas ini tidak ada", "there is no such folder or file"),
        ("periksa namanya", "check its name"),
    ),
    "E108:spaces": Message(
        ("alamat `{value}` memuat spasi", "the address `{value}` holds spaces"),
        (
            "tulis alamatnya saja, tanpa keterangan; spasi di dalam alamat ditulis `%20`",
            "write the address alone, without notes; a space within it is written `%20`",
        ),
    ),
    "E101:sources": _with_cure(
        "E101",
        "tambahkan `sources`; untuk laporan sendiri, `byline`",
        "add `sources`; for a report of your own, `byline`",
    ),
    "E101:event": _with_cure(
        "E101",
        "tambahkan `event`; bila bukan laporan kegiatan, tulis `kind: pengumuman` atau "
        "`kind: siaran-pers`",
        "add `event`; if it reports no event, write `kind: pengumuman` or `kind: siaran-pers`",
    ),
    "E101:hash": Message(
        (
            "kunci wajib `{field}` kosong: teks sesudah `#` tidak terbaca",
            "the required key `{field}` is empty: text after `#` is not read",
        ),
        ("apit nilainya dengan tanda kutip: {text}", "put the value into quotes: {text}"),
    ),
    "E105:month": Message(
        ("bulan pada `{value}` tidak ada", "there is no such month as in `{value}`"),
        ("bulan ditulis 01 sampai 12: 2025-06-04", "months are 01 to 12: 2025-06-04"),
    ),
    "E105:day": Message(
        ("tanggal `{value}` tidak ada", "there is no `{value}`"),
        ("{month} hanya {days} hari", "{month_en} has only {days} days"),
    ),
    "W019:letters": Message(
        ("nama gambar ini memuat {letters}", "the name of this image holds {letters}"), _LETTERS
    ),
    "E121:letters": Message(
        ("nama gambar `{value}` memuat {letters}", "the image name `{value}` holds {letters}"),
        _LETTERS,
    ),
    "E204:letters": Message(
        ("nama gambar `{text}` memuat {letters}", "the image name `{text}` holds {letters}"),
        _LETTERS,
    ),
    "E204:angles": _with_cure(
        "E204",
        "apit namanya dengan `<` dan `>`: `![...](<{file}>)`, atau ganti namanya tanpa kurung",
        "put its name between `<` and `>`: `![...](<{file}>)`, or rename it without brackets",
    ),
    "E207:large": Message(
        (
            "gambar `{text}` lebih dari 40 juta piksel",
            "the image `{text}` has more than 40 million pixels",
        ),
        (
            "kecilkan, mis. sisi terpanjang 4000 piksel",
            "make it smaller, e.g. 4000 pixels at its longest side",
        ),
    ),
    "E207:tall": Message(
        (
            "gambar `{text}` terlalu tinggi: lebih dari 16.383 piksel",
            "the image `{text}` is too tall: more than 16,383 pixels",
        ),
        ("potong menjadi beberapa gambar", "cut it into several images"),
    ),
    "E207:empty": Message(
        ("berkas gambar `{text}` kosong", "the image file `{text}` is empty"),
        ("unggah ulang gambarnya", "upload the image again"),
    ),
    "E207:broken": Message(
        ("gambar `{text}` terpotong atau rusak", "the image `{text}` is cut off or broken"),
        ("unggah ulang dari berkas aslinya", "upload it again from the original"),
    ),
    "E207:format": _with_what(
        "E207",
        "isi berkas `{text}` bukan gambar JPEG, PNG, atau WebP",
        "what is in `{text}` is no JPEG, PNG or WebP image",
    ),
    "W319:known": _with_cure("W319", *_IDS["known"]),
    "E303:near": _with_cure("E303", "tulis {codes}", "write {codes}"),
}
