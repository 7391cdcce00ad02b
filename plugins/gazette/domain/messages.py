"""The catalogue of messages: one entry per problem code, in Indonesian and English.

`what` says what is wrong, `cure` what to do; names in braces are filled from the problem.
docs/problems.md explains each code with an example, and a test holds the two together.
"""

from typing import NamedTuple


class Message(NamedTuple):
    """The words of one problem code: (Indonesian, English) each."""

    what: tuple[str, str]
    cure: tuple[str, str]


_FILES = {
    "E001": Message(
        (
            "berkas bukan teks UTF-8 (bait ke-{offset})",
            "the file is not UTF-8 text (byte {offset})",
        ),
        ("simpan ulang berkas dengan penyandian UTF-8", "save the file again as UTF-8"),
    ),
    "E002": Message(
        ("ada karakter kendali {code_point}", "control character {code_point}"),
        ("hapus karakter yang tak terlihat itu", "delete the invisible character"),
    ),
    "E003": Message(
        ("ada karakter pembalik arah tulisan {code_point}", "bidirectional control {code_point}"),
        ("hapus; teks bisa terbaca lain dari isinya", "delete it; text could read unlike it is"),
    ),
    "E004": Message(
        ("ada sisa konflik penggabungan `{text}`", "left-over merge conflict marker `{text}`"),
        (
            "pilih satu dari kedua versi, lalu hapus baris-baris tandanya",
            "keep one of the two versions, then delete the marker lines",
        ),
    ),
    "E005": Message(
        ("bukan berkas biasa ({what})", "not a regular file ({what})"),
        ("ganti dengan berkas biasa", "put a regular file in its place"),
    ),
    "E006": Message(
        ("folder ini bernama seperti berkas catatan", "this folder is named like a record"),
        (
            "ganti nama folder tanpa `.md`, atau pindahkan isinya",
            "rename the folder without `.md`, or move its content",
        ),
    ),
    "E007": Message(
        ("berkas {size} bait, paling besar {limit}", "the file has {size} bytes, at most {limit}"),
        ("pecah menjadi beberapa berkas", "split it into several files"),
    ),
    "E008": Message(
        ("berkas tidak diawali baris `---`", "the file does not begin with a `---` line"),
        (
            "mulailah dengan `---`, lalu metadata, lalu `---`, lalu isi",
            "begin with `---`, then the metadata, then `---`, then the text",
        ),
    ),
    "E009": Message(
        ("metadata tidak ditutup baris `---`", "the metadata is not closed by a `---` line"),
        ("tambahkan baris `---` sesudah metadata", "add a `---` line after the metadata"),
    ),
    "W010": Message(
        ("berkas tersembunyi atau cadangan diabaikan", "hidden or backup file ignored"),
        ("hapus bila tidak dipakai", "delete it if it is not needed"),
    ),
    "E011": Message(
        ("nama berkas `{value}` tidak bisa menjadi id", "file name `{value}` cannot be an id"),
        (
            "pakai huruf kecil a-z dan angka, satu tanda hubung di antaranya; paling panjang 100",
            "use lower-case a-z and digits, with single hyphens between them; at most 100",
        ),
    ),
    "E012": Message(
        ("nama `{value}` dipakai oleh situs sendiri", "the site itself needs the name `{value}`"),
        ("pilih nama lain", "choose another name"),
    ),
    "E013": Message(
        ("berkas ini tidak di tempat yang dikenal", "the file is not in a known place"),
        (
            (
                "pindahkan ke berita/YYYY/, mou/, organisasi/, pejabat/, program/, wilayah/, "
                "istilah/, atau halaman/"
            ),
            (
                "move it to berita/YYYY/, mou/, organisasi/, pejabat/, program/, wilayah/, "
                "istilah/ or halaman/"
            ),
        ),
    ),
    "E014": Message(
        (
            "folder `{folder}` bukan tahun pada `date`",
            "folder `{folder}` is not the year of `date`",
        ),
        (
            "pindahkan ke folder `berita/{year}/`, atau perbaiki `date`",
            "move it to `berita/{year}/`, or mend `date`",
        ),
    ),
    "E015": Message(
        ("tidak ada isi yang bisa diterbitkan", "there is nothing to publish"),
        (
            "situs lama tidak diganti dengan situs kosong; periksa folder isi dan tanggalnya",
            "a good site is never replaced by an empty one; check the content folder and the date",
        ),
    ),
    "W016": Message(
        ("berkas ini bukan Markdown (.md) dan tidak dibaca", "not Markdown (.md): not read"),
        ("ganti akhirannya menjadi .md, atau hapus", "rename it to end in .md, or delete it"),
    ),
    "E017": Message(
        ("tidak bisa dibaca: {reason}", "cannot be read: {reason_en}"),
        ("periksa nama dan izinnya", "check its name and permissions"),
    ),
    "E018": Message(
        (
            "kata `{text}` mencampur huruf dari aksara lain ({code_point})",
            "the word `{text}` mixes letters of another script ({code_point})",
        ),
        ("ketik ulang kata itu dengan huruf Latin", "type the word again in Latin letters"),
    ),
    "W019": Message(
        (
            "berkas ini bukan gambar JPEG, PNG, atau WebP dan tidak dipakai",
            "not a JPEG, PNG or WebP image: not used",
        ),
        ("simpan sebagai .jpg, .png, atau .webp, atau hapus", "save it as one, or delete it"),
    ),
    "E020": Message(
        ("nama gambar ini sama dengan {other}", "this image has the same name as {other}"),
        (
            "ganti nama salah satunya; huruf besar dan kecil tidak membedakan",
            "rename one of the two; upper and lower case do not tell them apart",
        ),
    ),
    "W021": Message(
        (
            "ada karakter tak terlihat {code_point}, yang tidak ikut terbaca",
            "invisible character {code_point}, which is passed over",
        ),
        ("hapus, lalu ketik ulang kata itu", "delete it, then type the word again"),
    ),
    "W022": Message(
        (
            "masih ada {number} masalah lagi dalam berkas ini yang belum disebut",
            "this file has {number} more problems that are not listed",
        ),
        (
            "perbaiki dulu yang sudah disebut, lalu periksa lagi",
            "mend what is listed first, then check again",
        ),
    ),
}

_YAML = {
    "E050": Message(
        ("metadata tidak terbaca: {detail}", "the metadata cannot be read: {detail_en}"),
        ("{remedy}", "{remedy_en}"),
    ),
    "E051": Message(
        (
            "kunci `{name}` sudah ditulis di baris {line}",
            "the key `{name}` already stands in line {line}",
        ),
        ("gabungkan keduanya menjadi satu", "join the two into one"),
    ),
    "E052": Message(
        (
            "jangkar atau alias YAML (`&`, `*`) tidak dipakai",
            "YAML anchors and aliases are refused",
        ),
        ("tulis nilainya lengkap, atau beri tanda kutip", "write the value out, or quote it"),
    ),
    "E053": Message(
        ("tag YAML `{value}` tidak dipakai", "the YAML tag `{value}` is refused"),
        ("hapus tag, atau beri tanda kutip pada teks", "delete the tag, or quote the text"),
    ),
    "E054": Message(
        ("kunci gabung `<<` tidak dipakai", "the merge key `<<` is refused"),
        ("tulis kunci-kuncinya satu per satu", "write the keys out"),
    ),
    "E055": Message(
        ("metadata memuat lebih dari satu dokumen YAML", "the metadata holds several documents"),
        ("hapus baris pemisahnya (`--- ...`, `%`)", "delete the separating line (`--- ...`, `%`)"),
    ),
    "E056": Message(
        ("metadata bersarang lebih dari {limit} tingkat", "metadata nested over {limit} levels"),
        ("tulis dengan lebih sedikit tingkat", "write it with fewer levels"),
    ),
    "E057": Message(
        (
            "metadata bukan daftar `kunci: nilai`",
            "the metadata is not a list of `key: value` lines",
        ),
        ("tulis satu `kunci: nilai` per baris", "write one `key: value` a line"),
    ),
    "W058": Message(
        (
            "teks sesudah spasi dan `#` tidak terbaca: `{value}`",
            "text after a space and `#` is not read: `{value}`",
        ),
        ('apit nilainya dengan tanda kutip: "Rapat #3"', 'put the value into quotes: "Meeting #3"'),
    ),
}

_VALUES = {
    "E101": Message(
        ("kunci wajib `{field}` belum ada", "the required key `{field}` is missing"),
        ("tambahkan: {help}", "add it: {help}"),
    ),
    "E102": Message(
        ("kunci `{name}` tidak dikenal", "unknown key `{name}`"),
        ("yang dikenal di sini: {known}", "known here: {known}"),
    ),
    "E103": Message(
        ("seharusnya {expected}", "should be {expected_en}"),
        ("{remedy}", "{remedy_en}"),
    ),
    "E104": Message(
        ("nilai `{value}` tidak dikenal", "unknown value `{value}`"),
        ("pilih salah satu: {known}", "choose one of: {known}"),
    ),
    "E105": Message(
        ("tanggal `{value}` tidak terbaca", "cannot read the date `{value}`"),
        (
            "tulis tahun-bulan-hari (2025-06-04), atau 2025-06, atau 2025",
            "write year-month-day (2025-06-04), or 2025-06, or 2025",
        ),
    ),
    "E106": Message(
        ("jam `{value}` tidak terbaca", "cannot read the time `{value}`"),
        ("satu jam saja, tanpa kata zona: 08.30", "one time without a zone word: 08:30"),
    ),
    "E108": Message(
        ("alamat `{value}` bukan http(s)", "the address `{value}` is not http(s)"),
        (
            "tulis lengkap, mis. https://contoh.id/berita",
            "write it whole, e.g. https://example.id/news",
        ),
    ),
    "E109": Message(
        ("teks {size} huruf, paling panjang {limit}", "{size} characters, at most {limit}"),
        ("ringkaskan, atau pindahkan ke isi berita", "shorten it, or move it to the body"),
    ),
    "E110": Message(
        ("daftar {size} butir, paling banyak {limit}", "{size} entries, at most {limit}"),
        ("pecah menjadi beberapa berkas", "split it into several records"),
    ),
    "E111": Message(
        ("`{value}` tidak bisa menjadi id", "`{value}` cannot be an id"),
        (
            "pakai huruf kecil a-z dan angka, satu tanda hubung di antaranya; paling panjang 100",
            "use lower-case a-z and digits, with single hyphens between them; at most 100",
        ),
    ),
    "E112": Message(
        ("`{value}` bukan angka bulat", "`{value}` is not a whole number"),
        (
            "tulis angka rupiah tanpa titik dan tanpa `Rp`: 1500000",
            "write the rupiah in digits alone: 1500000",
        ),
    ),
    "E113": Message(
        ("irama `{value}` tidak terbaca", "cannot read the rhythm `{value}`"),
        (
            "mis. FREQ=WEEKLY;BYDAY=FR (tiap Jumat) atau FREQ=MONTHLY;INTERVAL=3 (tiap triwulan)",
            "e.g. FREQ=WEEKLY;BYDAY=FR or FREQ=MONTHLY;INTERVAL=3",
        ),
    ),
    "E114": Message(
        ("`{value}` bukan rujukan janji", "`{value}` is not a reference to a pledge"),
        ("tulis <id-berita>#<id-janji>", "write <news-id>#<local-id>"),
    ),
    "E115": Message(
        ("`{value}` lebih awal daripada `{start}`", "`{value}` is before `{start}`"),
        ("periksa tanggal mulai dan tanggal selesai", "check both dates"),
    ),
    "E116": Message(
        (
            "`{value}` tidak cocok dengan `date` {date} ({weekday})",
            "`{value}` does not agree with `date` {date} ({weekday_en})",
        ),
        (
            "periksa hari, tanggal, dan bulan di sumber",
            "check weekday, day and month at the source",
        ),
    ),
    "E118": Message(
        ("`{value}` bukan alamat di dalam situs", "`{value}` is not an address inside the site"),
        (
            "awali dengan `/`, tanpa bagian yang diawali titik, tanpa `?` atau `#`",
            "begin with `/`, no part with a leading dot, no `?` or `#`",
        ),
    ),
    "E119": Message(
        ("`{value}` bukan sidik SHA-256", "`{value}` is not a SHA-256 digest"),
        ("tulis 64 angka heksadesimal (0-9, a-f)", "write 64 hexadecimal digits (0-9, a-f)"),
    ),
    "E120": Message(
        ("`{value}` bukan kode bahasa", "`{value}` is not a language code"),
        ("mis. id, en, jv, su", "e.g. id, en, jv, su"),
    ),
    "E121": Message(
        ("`{value}` bukan nama berkas gambar", "`{value}` is not the name of an image file"),
        (
            "tulis nama di bawah content/gambar/ dengan akhiran .jpg, .png, atau .webp",
            "write a path below content/gambar/ that ends in .jpg, .png or .webp",
        ),
    ),
    "E122": Message(
        ("nomor poin `{value}` tidak bisa dipakai", "point number `{value}` cannot be used"),
        ("pakai huruf, angka, dan titik saja: 3, 3a, 2.1", "letters, digits and dots: 3, 3a, 2.1"),
    ),
    "W123": Message(
        ("`{value}` dihitung satu kata kunci", "`{value}` counts as one tag"),
        ("tulis sebagai daftar: `{list}`", "write a list: `{list}`"),
    ),
    "W124": Message(
        (
            "`selesai`, padahal kegiatannya {date}, sesudah berita terbit ({published})",
            "`selesai`, but the event is on {date}, after publication ({published})",
        ),
        ("periksa kedua tanggal, atau statusnya", "check both dates, or the status"),
    ),
    "W125": Message(
        (
            "jabatan `{role}` tertulis di dalam nama `{value}`",
            "the role `{role}` stands in the name `{value}`",
        ),
        (
            "tulis nama dan gelarnya saja; dengan jabatan ia dihitung orang lain",
            "write name and titles alone; with the role it counts as another person",
        ),
    ),
    "W126": Message(
        (
            "`{value}` sudah disebut di baris {line}",
            "`{value}` is already named in line {line}",
        ),
        ("hapus salah satunya, agar tidak tampil dua kali", "delete one of the two entries"),
    ),
    "W127": Message(
        (
            "bertanggal {date}, sebelum berita terbit ({published})",
            "dated {date}, before publication ({published})",
        ),
        (
            "tulis hari ralat itu dimuat, atau periksa `date` berita",
            "give the day on which it was told, or check the item's `date`",
        ),
    ),
}

_BODY = {
    "E201": Message(
        ("HTML `{text}` di dalam isi tidak dipakai", "raw HTML `{text}` in the body is refused"),
        (
            "tulis dengan Markdown (**tebal**, *miring*), atau apit dengan `...` bila memang teks",
            "write it in Markdown, or put it in backticks if it is text",
        ),
    ),
    "E202": Message(
        ("tautan `{text}` jenisnya tidak diizinkan", "the link `{text}` has a refused scheme"),
        (
            "hanya http, https, mailto, tel, atau alamat di dalam situs",
            "only http, https, mailto, tel or an address inside the site",
        ),
    ),
    "E203": Message(
        ("tautan `{text}` tidak menuju halaman mana pun", "the link `{text}` leads to no page"),
        (
            "tulis alamat halaman, mis. /mou/<id>/, dan periksa id-nya",
            "write a page's address, e.g. /mou/<id>/, and check the id",
        ),
    ),
    "E204": Message(
        ("gambar `{text}` tidak ada di content/gambar/", "no image `{text}` in content/gambar/"),
        ("unggah gambarnya, atau perbaiki namanya", "add the image, or mend its name"),
    ),
    "E205": Message(
        ("susunan isi terlalu rumit ({detail})", "the body is too intricate ({detail})"),
        (
            "kurangi tanda itu, atau pecah isi menjadi beberapa berkas",
            "use fewer of these marks, or split the body into several files",
        ),
    ),
    "E206": Message(
        ("kutipan ini tidak ada di dalam isi", "this quotation does not stand in the body"),
        (
            "salin kata demi kata dari isi, atau hapus `evidence`",
            "copy it word for word from the body, or delete `evidence`",
        ),
    ),
    "E207": Message(
        ("gambar `{text}` tidak bisa dipakai: {reason}", "image `{text}` cannot be used: {reason}"),
        ("simpan ulang sebagai JPEG, PNG, atau WebP", "save it again as JPEG, PNG or WebP"),
    ),
    "E208": Message(
        ("gambar `{text}` diambil dari situs lain", "the image `{text}` is of another host"),
        (
            "simpan gambarnya di content/gambar/, lalu tulis namanya saja",
            "put the image into content/gambar/, then write its name alone",
        ),
    ),
    "W209": Message(
        ("ada metadata kedua di dalam isi", "there is a second header in the body"),
        (
            "hapus bila tertempel dua kali; berita lain ditulis di berkasnya sendiri",
            "delete what was pasted twice; another item has a file of its own",
        ),
    ),
    "E210": Message(
        ("tautan `{text}`: bagian itu tidak ada di halamannya", "`{text}`: no such part there"),
        (
            "tulis #isi-judul-bagian seperti judulnya di halaman itu, atau hapus bagian sejak `#`",
            "write #isi-<heading> as the heading of that page has it, or delete from `#` on",
        ),
    ),
}

_REFERENCES = {
    "E301": Message(
        ("naskah kesepakatan `{value}` belum terdaftar", "no agreement `{value}` in the register"),
        ("buat `mou/{slug}.md`, atau perbaiki id-nya", "create `mou/{slug}.md`, or mend the id"),
    ),
    "E302": Message(
        ("organisasi `{value}` belum terdaftar", "no organisation `{value}` in the register"),
        (
            "buat `organisasi/{slug}.md`, atau perbaiki id-nya",
            "create `organisasi/{slug}.md`, or mend the id",
        ),
    ),
    "E303": Message(
        (
            "kode wilayah `{value}` tidak ada di daftar Kemendagri",
            "no region `{value}` in the Kemendagri list",
        ),
        ("cari kodenya di halaman wilayah, mis. 35.77", "look the code up, e.g. 35.77"),
    ),
    "E304": Message(
        ("program `{value}` belum terdaftar", "no programme `{value}` in the register"),
        (
            "buat `program/{slug}.md`, atau perbaiki id-nya",
            "create `program/{slug}.md`, or mend the id",
        ),
    ),
    "E305": Message(
        ("berita `{value}` tidak ada", "no news item `{value}`"),
        ("periksa id berita yang dirujuk", "check the id of the item"),
    ),
    "E306": Message(
        (
            "berita `{news}` tidak punya janji atau aspirasi `{value}`",
            "`{news}` has no commitment or aspiration `{value}`",
        ),
        ("yang ada di sana: {known}", "it has: {known}"),
    ),
    "E307": Message(
        ("status `{value}` tidak berlaku untuk {what}", "status `{value}` does not fit {what_en}"),
        ("pilih salah satu: {known}", "choose one of: {known}"),
    ),
    "E308": Message(
        ("pejabat `{value}` belum terdaftar", "no official `{value}` in the register"),
        (
            "buat `pejabat/{slug}.md`, atau perbaiki id-nya",
            "create `pejabat/{slug}.md`, or mend the id",
        ),
    ),
    "E309": Message(
        ("id `{value}` sudah dipakai oleh {other}", "the id `{value}` is already used by {other}"),
        ("ganti nama salah satu berkas", "rename one of the files"),
    ),
    "E310": Message(
        (
            "naskah `{agreement}` tidak punya poin `{value}`",
            "agreement `{agreement}` has no point `{value}`",
        ),
        ("poin yang ada: {known}", "its points: {known}"),
    ),
    "E311": Message(
        ("`{value}` sudah dipakai di baris {line}", "`{value}` is already used in line {line}"),
        ("pakai id atau nomor lain", "use another id or number"),
    ),
    "E312": Message(
        (
            "alamat `{value}` sudah dipakai oleh {other}",
            "the address `{value}` is already used by {other}",
        ),
        ("ganti salah satunya", "change one of the two"),
    ),
    "E313": Message(
        (
            "nama `{value}` ada pada beberapa pejabat: {known}",
            "the name `{value}` fits several officials: {known}",
        ),
        ("tambahkan `person:` dengan salah satu id itu", "add `person:` with one of these ids"),
    ),
    "W314": Message(
        (
            "nama `{value}` disebut di beberapa organisasi ({known}), dihitung orang berlainan",
            "`{value}` appears in several organisations ({known}) and counts as several people",
        ),
        (
            "bila orangnya satu, buat `pejabat/{slug}.md`; bila lain, buat dua dan isi `person:`",
            "if it is one person create `pejabat/{slug}.md`; if not, create two and set `person:`",
        ),
    ),
    "E315": Message(
        ("`{value}` menunjuk kembali ke dirinya sendiri", "`{value}` leads back to itself"),
        ("hapus salah satu rujukan di lingkaran itu", "delete one reference of the loop"),
    ),
    "E316": Message(
        ("kabar lanjutan merujuk beritanya sendiri", "the follow-up refers to its own item"),
        (
            "rujuk janji dari berita yang lebih awal, atau hapus butir ini",
            "refer to a pledge of an earlier item, or delete this entry",
        ),
    ),
    "E317": Message(
        ("alamat `{value}` dipakai oleh situs sendiri", "the site itself uses `{value}`"),
        ("pilih alamat lama yang lain, atau hapus", "choose another old address, or delete it"),
    ),
    "W318": Message(
        (
            "kabar lanjutan ini bertanggal sebelum janjinya ({date})",
            "this follow-up is dated before its pledge ({date})",
        ),
        ("periksa kedua tanggal", "check both dates"),
    ),
    "W319": Message(
        (
            "`{value}` berbentuk id, tetapi organisasi itu belum terdaftar",
            "`{value}` looks like an id, but is no organisation",
        ),
        (
            "bila organisasi, buat berkasnya; bila bukan, tulis nama biasa",
            "create the organisation, or write the plain name",
        ),
    ),
}

_PERSONAL_DATA = {
    "E401": Message(
        ("tampak seperti NIK atau nomor KK", "this looks like a NIK or family-card number"),
        ("hapus; data pribadi tidak diterbitkan", "delete it; personal data is not published"),
    ),
    "E402": Message(
        ("tampak seperti nomor telepon genggam", "this looks like a mobile number"),
        (
            "hapus; kontak kantor ditulis di `contacts` organisasinya",
            "delete it; an office's contacts stand in its organisation's `contacts`",
        ),
    ),
    "E403": Message(
        ("tampak seperti alamat surel (e-mail)", "this looks like an e-mail address"),
        (
            "hapus; kontak kantor ditulis di `contacts` organisasinya",
            "delete it; an office's contacts stand in its organisation's `contacts`",
        ),
    ),
}

_PRIVATE_PEOPLE = {
    "W404": Message(
        ("nama korban disebut: `{value}`", "a victim is named: `{value}`"),
        (
            (
                "nama korban tidak ditulis: tulis `seorang warga` atau inisialnya "
                "(panduan, Korban dan anak)"
            ),
            "victims are not named: write `a resident`, or initials",
        ),
    ),
    "W405": Message(
        (
            "anak ini bisa dikenali: `{value}` bersama `{beside}`",
            "this child can be made out: `{value}` beside `{beside}`",
        ),
        (
            (
                "nama, sekolah, orang tua, dan alamat anak tidak ditulis; cukup umurnya "
                "(panduan, Korban dan anak)"
            ),
            "a child's name, school, parents and address are not written; the age is enough",
        ),
    ),
    "W406": Message(
        (
            "nomor rekening atas nama orang: `{value}`",
            "a bank account in a person's name: `{value}`",
        ),
        (
            "hapus; tulis rekening lembaga, atau ke mana bantuan bisa diserahkan",
            "delete it; name an organisation's account, or where help can be handed over",
        ),
    ),
}

_DRAFTS = {
    "E501": Message(
        (
            "berita terbit masih memuat pertanyaan draf: {value}",
            "a published item still holds an open question of the draft: {value}",
        ),
        (
            (
                "isi kuncinya, atau biarkan kosong bila memang tidak diketahui, lalu hapus baris "
                "`# TANYA` ini; belum sempat? kembalikan `status: draft`"
            ),
            (
                "fill the key in, or leave it empty where nobody knows, then delete this `# TANYA` "
                "line; no time yet? set `status: draft` again"
            ),
        ),
    ),
    "E502": Message(
        (
            "berita terbit masih memuat pemberitahuan TULIS ULANG",
            "a published item still holds the notice TULIS ULANG (rewrite this)",
        ),
        (
            (
                "tulis isinya dengan kalimat sendiri lalu hapus paragraf itu; belum sempat? "
                "kembalikan `status: draft`"
            ),
            (
                "write the body in your own words, then delete that paragraph; no time yet? "
                "set `status: draft` again"
            ),
        ),
    ),
    "E503": Message(
        (
            "berita terbit masih memakai nilai sementara dari draf: {value}",
            "a published item still has a makeshift value of the draft: {value}",
        ),
        (
            (
                "tulis yang sebenarnya lalu hapus komentar `# ... sementara`; belum sempat? "
                "kembalikan `status: draft`"
            ),
            (
                "write what is true, then delete the comment `# ... sementara`; no time yet? "
                "set `status: draft` again"
            ),
        ),
    ),
}

_HINTS = {
    "H601": Message(
        ("jabatan `{value}` belum disebut", "the role of `{value}` is not given"),
        (
            "tambahkan `role:` seperti tertulis di sumber, bila ada",
            "add `role:` as the source has it, if it does",
        ),
    ),
    "H602": Message(
        ("tempat kegiatan belum disebut", "the venue of the event is not given"),
        ("tambahkan `venue:` di bawah `event`", "add `venue:` below `event`"),
    ),
    "H603": Message(
        (
            "isi menyebut `{value}`, tetapi `mou` belum diisi",
            "the body speaks of `{value}`, but `mou` is empty",
        ),
        (
            "tambahkan id naskahnya di `mou`, atau buat berkasnya di mou/",
            "add the agreement's id to `mou`, or create its file in mou/",
        ),
    ),
    "H604": Message(
        (
            "tertulis `{value}`, tetapi yang disebut hanya {listed}",
            "it says `{value}`, but only {listed} are listed",
        ),
        ("lengkapi, atau perbaiki jumlahnya", "complete the list, or mend the number"),
    ),
    "H605": Message(
        ("singkatan belum dijelaskan: {value}", "unexplained abbreviations: {value}"),
        (
            (
                "tulis kepanjangannya sekali, mis. `bantuan langsung tunai (BLT)`; "
                "atau catat di istilah/"
            ),
            "spell it out once, or create its file in istilah/",
        ),
    ),
    "H606": Message(
        ("`{value}` belum dicatat di `officials`", "`{value}` is not among the `officials`"),
        (
            "bila pejabat, tambahkan ke `officials`; nama warga tidak ditulis",
            "if an official, add to `officials`; citizens are not named",
        ),
    ),
    "H607": Message(
        (
            "`{value}` tampak seperti nomor naskah kesepakatan yang belum dirujuk",
            "`{value}` looks like the number of an agreement that is not referred to",
        ),
        (
            "tambahkan ke `mou`; bila belum ada, buat berkasnya di mou/",
            "add it to `mou`; if it is new, create its file in mou/",
        ),
    ),
    "H608": Message(
        ("kredit foto `{value}` belum disebut", "photo `{value}` has no credit"),
        ("tambahkan `credit:` nama pemotret atau lembaganya", "add `credit:`, who took it"),
    ),
    "H609": Message(
        ("ringkasan belum ada", "there is no summary"),
        (
            "tambahkan `summary:` satu dua kalimat; tampil di daftar dan mesin pencari",
            "add `summary:`, a sentence or two; lists and search engines show it",
        ),
    ),
    "H610": Message(
        ("judul memuat {value}", "the title holds {value}"),
        (
            "tulis dengan kata biasa, tanpa tanda tebal, emoji, dan alamat",
            "write plain words, without marks, emoji and addresses",
        ),
    ),
}

MESSAGES: dict[str, Message] = (
    _FILES
    | _YAML
    | _VALUES
    | _BODY
    | _REFERENCES
    | _PERSONAL_DATA
    | _PRIVATE_PEOPLE
    | _DRAFTS
    | _HINTS
)
