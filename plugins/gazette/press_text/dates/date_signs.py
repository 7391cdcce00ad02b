"""Date signs: words around a date that tie it to an event, a statement, a document or a plan."""

import re

HELD = (
    r"\b(?:(?:meng?|di)?gelar|digelarnya|melaksanakan|dilaksanakan|pelaksanaan|"
    r"mengadakan|diadakan|"
    r"melakukan|dilakukan|menyelenggarakan|diselenggarakan|berlangsung|bertempat|dihelat|menghelat|"
    r"menghadiri|dihadiri|hadir|menerima|diterima|memimpin|dipimpin|mengikuti|diikuti|"
    r"membuka|dibuka|"
    r"menyerahkan|diserahkan|menyalurkan|disalurkan|membagikan|dibagikan|melantik|"
    r"dilantik|mengukuhkan|"
    r"dikukuhkan|menandatangani|ditandatangani|penandatanganan|pelantikan|mengunjungi|berkunjung|"
    r"kunjungan|audiensi|beraudiensi|(?:ber)?silaturr?[ao]h(?:mi|im)|menyambangi|mendatangi|meninjau|"
    r"meresmikan|diresmikan|"
    r"bersama|turun|meluncurkan|membersihkan|dimulai|bertemu|rapat|rakor|acara|"
    r"kegiatan|sosialisasi|pelatihan|upacara|apel|musyawarah|melepas|menyambut|memberikan|"
    r"membantu|mediasi|melangsungkan|dilangsungkan|dipusatkan|terjadi|melanda|menutup|ditutup|"
    r"memperingati|patroli|ziarah|berbagi|santunan|menyantuni|menjenguk|bertandang|"
    r"menanam|penanaman|memantau|mengecek|berkumpul|donor|(?:kerja|karya) bh?akti|"
    r"bakti sosial|bersih-bersih|(?:ber)?gotong[ -]royong)\b"
)
HELD_WORDS = re.compile(HELD, re.IGNORECASE)
IS_HELD = (  # of an event: `yang digelar di ...`
    r"(?:digelar|dilaksanakan|diadakan|berlangsung|diselenggarakan|dihelat|dilangsungkan)"
)
HOLDING = re.compile(  # somebody does it; what `digelar sejak` may go on for months
    r"\b(?:meng?gelar|mengadakan|melaksanakan|menyelenggarakan|melakukan|melangsungkan|"
    r"mengikuti)\b",
    re.IGNORECASE,
)
JUST_HELD = re.compile(
    HELD + r"\W+(?:(?:pada|hari|tanggal|di|selama|mulai|ini)\W+){0,3}\(?$", re.IGNORECASE
)
SAID_WORDS = re.compile(
    r"\b(?:kata|ujar|ucap|ungkap|tutur|jelas|tegas|terang|sebut|papar|imbuh|pungkas|"
    r"tandas|tambah|beber|urai|"
    r"harap|(?<!beri )(?<!ikan )pesan|(?<!tindak )lanjut|cetus|tukas|demikian|mengatakan|"
    r"menyampaikan|menyebut(?:kan)?|"
    r"menyatakan|menuturkan|"
    r"mengungkapkan|menjelaskan|menegaskan|menambahkan|memaparkan|menerangkan|"
    r"mengimbau|menghimbau|diakui|dibenarkan|diungkapkan|ditegaskan|dijelaskan|dikatakan|"
    r"dituturkan|disampaikan)(?:nya)?\b",
    re.IGNORECASE,
)
TO_THE_PRESS = re.compile(
    r"kepada (?:para )?(?:wartawan|awak media|media|pers|jurnalis|redaksi|reporter|"
    r"[a-z0-9-]+\.(?:com|id|co))"
    r"|(?:saat|ketika) (?:di ?)?(?:hubungi|konfirmasi|wawancara(?:i)?|mintai)|"
    r"di ?konfirmasi|di ?hubungi|di ?wawancarai"
    r"|dalam (?:wawancara|konfirmasi|tanggapan)(?:nya)?\b"
    r"|keterangan(?:nya)?(?: (?:tertulis|resmi|pers)|\s*,)|siaran pers"
    r"|rilis(?:nya)?\b|\brelease\b|(?:informasi|laporan|keterangan)\s(?:\S+\s){0,3}diterima|"
    r"(?:diterima|sampai ke|dikirim(?:kan)? ke) (?:redaksi|[a-z0-9-]+\.(?:com|id|co))|"
    r"melalui (?:pesan|sambungan|telepon|whatsapp)|jumpa pers|konferensi pers",
    re.IGNORECASE,
)
AT_THE_EVENT = re.compile(
    r"\b(?:saat|ketika|usai|seusai|setelah|di sela(?:-sela)?|disela(?:-sela)?|"
    r"(?:(?:se)?waktu|(?:tat)?kala)(?= (?:(?:mem)?buka|menutup|tutup|memimpin|pimpin|memberi|"
    r"meng?hadiri))|"
    r"dalam sambutan(?:nya)?|di hadapan|"
    r"(?:dalam|pada) (?:giat|kuliah umum|seminar|dialog|diskusi|forum|workshop|pelantikan|"
    r"musyawarah|musda|muscab|perkemahan|peringatan|resepsi|acara|kegiatan|rapat|rakor|"
    r"pertemuan|apel|upacara|sosialisasi|pelatihan)|"
    r"pada (?:kesempatan|pembukaan|penutupan)|sambutan|"
    r"(?:dalam|pada) (?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)+)(?=[^.;\"]{0,90}\bdi "  # `pada MUI Award`
    r"(?:hotel|aula|gedung|balai|ballroom|pendopo|halaman|lapangan)\b))\b",
    re.IGNORECASE,
)
PAST_WORDS = re.compile(
    r"\b(?:sejak|berdiri|didirikan|dibentuk|terbentuk(?:nya)?|lahir|sebelumnya|silam|"
    r"tahun lalu|bulan lalu|"
    r"pekan lalu|beberapa waktu lalu|terhitung|tertanggal|undang-undang|"
    r"peraturan|perpres|permendagri|terakhir|pernah|semula(?-i:(?! [A-Z]))|awalnya|diundangkan|"
    r"masa bakti|masa jabatan|"
    r"bermula|per|kemerdekaan|proklamasi|dilaporkan|diketahui|kelahiran|"
    r"pendaftaran|usia|hari jadi|setiap (?:tahun|tanggal)|jatuh pada)\b",
    re.IGNORECASE,
)
POSTED = re.compile(  # `Di grup Facebook X, pada Jumat (22/3/2024), ada unggahan video`
    r"\b(?:(?:di|meng)?unggah(?:an)?|diposting|postingan|grup (?:facebook|whatsapp)|"
    r"akun (?:facebook|instagram|tiktok))\b",
    re.IGNORECASE,
)
PREPARES = re.compile(  # a day by its number alone: `paparan kesiapan PON XXI, 8-20 September`
    r"(?<!rapat )(?<!rakor )\b(?:kesiapan|persiapan|menuju) (?-i:[A-Z])[^.;\"]{0,120}$",
    re.IGNORECASE,
)
DOCUMENT = re.compile(
    r"\b(?:surat|undangan|sk|keputusan|telegram|sprin|perintah|nomor|nomer|no|"
    r"bernomor)\b[^;\"]{0,90}?(?:\btanggal|\btgl|tertanggal)\.?\s*$"
    r"|\b(?:surat|undangan|sk|keputusan|telegram)\b[^,;\"]{0,25}$",
    re.IGNORECASE,
)
# An agreement, decision or office that came about earlier: its date is no event's.
DONE_BEFORE = re.compile(
    r"\b(?:nota|mou|pks|perjanjian|kesepakatan|sk|surat|keputusan|edaran|peraturan|perda|akta|izin)\b"
    r"[^.;\"]{0,90}\b(?:ditandatangani|diteken|disepakati|diterbitkan|terbit|dikeluarkan|keluar|"
    r"ditetapkan|disahkan|diterima|dibuat|berlaku)\b[^.;,\"]{0,40}$"
    r"|\b(?:terpilih|dipilih|diangkat|ditunjuk|ditetapkan|dilantik|dikukuhkan|diresmikan|menjabat|"
    r"bergabung|diluncurkan|dinyatakan)\b[^.;\"]{0,60}\b(?:pada|tanggal|tgl)\s*(?:tanggal\s*)?$",
    re.IGNORECASE,
)
EARLIER = re.compile(
    r"^\W*(?:sebelumnya|sebelum itu|semula|awalnya|dahulu|dulu|dilaporkan|diberitakan)\b"
    r"|\bsebelumnya\W+(?:pada\s+)?(?:hari\s+)?(?:tanggal\s+)?$"
    r"|\b(?:semula(?-i:(?! [A-Z]))|sedianya|awalnya|pasca|akibat)\b[^,.;\"]{0,50}$",
    re.IGNORECASE,
)
PUT_OFF = re.compile(
    r"\W{0,3}(?:[\w ]{0,25}\b)?(?:ditunda|diundur|dibatalkan|batal|urung)\b", re.IGNORECASE
)
TO_COME = re.compile(  # of an event, and not of a feast that draws near
    r"\b(?:akan|bakal|ren?cana(?:nya|(?= di))|direncanakan|dijadwalkan|diagendakan|hingga|"
    r"sampai (?:dengan|pada)|mendatang)\b",
    re.IGNORECASE,
)
_A_VOTE = r"(?<!komisi )pemilihan(?! umum \(kpu\))"  # and not the commission's name
AHEAD_WORDS = re.compile(
    r"\b(?:akan|bakal|ren?cana(?:nya|(?= di))|direncanakan|dijadwalkan|diagendakan|paling lambat|"
    r"sampai (?:dengan|pada|hari)|sampai(?=\s*$)|hingga|"
    rf"selambatnya|berlaku|pemilu|pilkada|{_A_VOTE}|menjelang|jelang|mendatang|"
    r"menyambut|target(?:nya)?|tenggat|batas(?! wilayah| kota| desa| kelurahan))\b",
    re.IGNORECASE,
)


THIS_DAY = re.compile(r"(?<!sejak )(?<!mulai )\b(?:pada )?hari ini\s*[,(]?\s*$", re.IGNORECASE)
NAMELY = re.compile(r"\W*(?:tepatnya|persisnya|yakni|yaitu)\b", re.IGNORECASE)
SAID_FIRST = re.compile(  # `Hal itu dikatakan Kepala Dinas ..., kedua pihak sepakat, Kamis (30/9)`
    r"\W*(?:hal (?:itu|ini|tersebut)(?: \w+)?|demikian) di ?(?:katakan|sampaikan|ungkapkan|"
    r"jelaskan|tegaskan|benarkan|akui)\b",
    re.IGNORECASE,
)
SAID_NEXT = re.compile(  # `Danramil X, Jumat (1/12), menyampaikan`
    r"\W{0,3}(?:(?:pagi|siang|sore|malam)\W{1,3})?(?:(?:pukul|jam) [\d.:]+(?: \w+)?\W{1,3})?"
    r"(?:mengatakan|menyampaikan|menyebut(?:kan)?|"
    r"menjelaskan|menuturkan|mengungkapkan|menegaskan|menyatakan|membenarkan|menambahkan|"
    r"menerangkan|memaparkan|mengaku|berharap|mendata|mencatat|merilis)\b",
    re.IGNORECASE,
)
AT_A_VENUE = re.compile(  # a statement made where events are held: `ungkap X, di Alun-alun Y`
    r"\bdi (?:sela\S*\s|lokasi|lapangan|aula|alun-alun|gor\b|gelanggang|stadion|balai|"
    r"hotel|halaman|auditorium|ballroom|gedung serba ?guna|taman|pantai|pelabuhan|pasar|posko|"
    r"lahan)[^.\"]{0,80}$",
    re.IGNORECASE,
)
AT_A_PLACE = re.compile(r"\bdi (?-i:[A-Z])[^.,;\"]{2,60},\s*$", re.IGNORECASE)
SAID_APART = re.compile(  # `Ketua X, Minggu 16 Oktober 2022 pagi, secara terpisah mengatakan`
    r"\W{0,3}(?:(?:pagi|siang|sore|malam)\W{1,3})?(?:secara|di tempat|ditempat) terpisah\b",
    re.IGNORECASE,
)
TO_THE_GUESTS = re.compile(  # a speech: `Di hadapan para undangan, Bupati meminta ...`
    r"\b(?:di ?hadapan (?:para |ratusan |puluhan )?(?:undangan|hadirin|peserta|tamu|warga)|"
    r"(?:dalam|pada) (?:kata )?(?:sambutan|pidato|arahan|pengarahan|amanat)(?:nya)?|"
    r"(?:saat|ketika) (?:memberi(?:kan)?|menyampaikan) (?:kata )?"
    r"(?:sambutan|arahan|pengarahan|amanat))\b",
    re.IGNORECASE,
)
TOMORROW = re.compile(  # `Besok pagi, Selasa, 23 Desember 2025`
    r"\b(?:besok|esok)(?: hari)?(?: (?:pagi|siang|sore|malam))?\W*(?:\(|hari\W*)?$", re.IGNORECASE
)
FALLS_ON = re.compile(  # `Muscab jatuh pada hari Minggu tanggal 11 Mei 2025`
    rf"\b(?:jatuh|dimulai|{IS_HELD})\s+pada\s+(?:hari\s+)?$", re.IGNORECASE
)
_ITSELF = (
    r"\b(?:kegiatan|acara|pertemuan|kunjungan|rapat|rakor|musyawarah|pelatihan|sosialisasi)"
    rf"{{}} (?:ini|itu|tersebut)(?: yang)?(?: (?:telah|sudah))? {IS_HELD}\b[^.;\"]{{{{0,{{}}}}}}"
)
# `Pertemuan itu digelar pada`, before a day that has passed
OF_ITSELF = re.compile(_ITSELF.format("", 60) + "$", re.IGNORECASE)
ITS_WHOLE_DAY = re.compile(  # `Pertemuan hangat itu digelar di Hotel X, Makassar pada 9 Mei 2025`
    r"^\W*" + _ITSELF.format(r"(?: [a-z]+)?", 80) + r"\b(?:pada|tanggal)(?: tanggal)?\s*$",
    re.IGNORECASE,
)
HELD_FROM = re.compile(  # `menyelenggarakan bimtek di Hotel X sejak tanggal 11-13 Mei 2020`
    rf"(?:{HOLDING.pattern}|\b(?:{IS_HELD}|bertempat)\b)[^.;\"]{{0,160}}"
    r"\b(?:sejak|mulai|dari)\s+(?:hari\s+)?(?:tanggal\s+)?$",
    re.IGNORECASE,
)
HOURS = re.compile(
    r"\b(?:(?:sejak|mulai|dari)\s+)?(?:pukul|jam)\s*[\d.:]+\s*(?:wita|wib|wit)?\s*"
    r"(?:(?:hingga|sampai(?: dengan)?|s/d|-)\s+(?:menjelang\s+|jelang\s+)?(?:(?:pukul|jam)\s*)?"
    r"(?:[\d.:]+\s*(?:wita|wib|wit)?|selesai|(?:tengah |larut )?malam|sore|siang|petang)"
    r"(?:\s+hari)?)?",
    re.IGNORECASE,
)
TODAY_HELD = re.compile(
    r"\bhari ini\b[^\"]{0,220}\b(?:menggelar|gelar|melaksanakan|mengadakan|melakukan|menyerahkan|"
    r"menyalurkan|meresmikan|menandatangani|melantik|membuka|membagikan|memusnahkan|meluncurkan|"
    r"mengukuhkan|membersihkan|memperingati)\b",
    re.IGNORECASE,
)
FROM = re.compile(r"\b(?:mulai|sejak)\W*$", re.IGNORECASE)
MISFORTUNE = re.compile(
    r"\byang\s+(?:terjadi|melanda|menimpa|menerjang|menghanguskan|merendam)\b"
    r"(?:[^.;]{0,40}|[^.;,]{0,110})$"
    r"|\b(?:terjadi|akibat)(?:nya)?\s+(?:insiden|kecelakaan|kebakaran|bentrok\w*|keributan)\b[^.;,]{0,40}$"
    r"|\b(?:bentrok(?:an)?|tawuran|perkelahian|pengeroyokan|penganiayaan|keributan)"
    r"(?: (?:itu|tersebut))?(?: pecah| terjadi)?,? (?:pada )?(?:hari )?$"
    r"|\b(?:kebakaran|hujan|banjir|longsor|gempa|kecelakaan)\s+(?:\S+\s+){0,3}?"
    r"(?:terjadi|melanda)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
# Whom something befell, where nothing is done before: `Bantuan bagi warga yang terkena gempa`.
BEFELL = re.compile(
    r"\b(?:terkena|terdampak|korban|akibat|dampak)\s+(?:bencana\s+|tanah\s+)?"
    r"(?:gempa|banjir|longsor|kebakaran|tsunami|erupsi|puting beliung|angin \w+)\b"
    r"(?:[^.,;\"]|\d[.,]\d){0,80}$",
    re.IGNORECASE,
)
LED_TO = re.compile(  # a cause, and what came of it: `saat demo, Kamis (26/2), yang berimbas ...`
    r"\W{0,3}\byang (?:ber(?:imbas|ujung|buntut|akibat)|memicu|menyebabkan|mengakibatkan)\b",
    re.IGNORECASE,
)
AFTERMATH = re.compile(  # what an event answers: `paska bentrokan antara dua kelompok di X, `
    r"\b(?:pas[ck]a[ -]?|(?:sesudah|setelah|akibat)\s+)"
    r"(?:bentrok\w*|tawuran|keributan|kericuhan|kebakaran|kecelakaan|hujan|angin|banjir|longsor|"
    r"gempa|insiden|penyerangan)\b(?: yang (?:terjadi|melanda|menimpa)\b)?",
    re.IGNORECASE,
)
CALAMITY = re.compile(  # told of behind the lead, it is what the event answers
    r"\b(?:peristiwa|kejadian|musibah|insiden|meluap|kebanjiran|tergenang|(?:meng|di)guyur|(?:me|di)landa|"
    r"(?:men|di)terjang|(?:me|te)rendam|menggenangi|roboh|ambruk)\b[^.;\"]{0,80}$"
    r"|^\W*(?:kebakaran|banjir|(?:tanah )?longsor|gempa|kecelakaan|angin \w+)\b[^.;\"]{0,120}"
    r"\b(?:terjadi|melanda|menimpa)\b[^.;\"]{0,60}$",  # what the sentence begins with
    re.IGNORECASE,
)
ACCIDENT = re.compile(  # what befell those who are searched for
    r"\b(?:terseret|hanyut|tenggelam|terbawa arus|dilaporkan hilang|kecelakaan|"
    r"meninggal(?: dunia)?|tewas)\b[^.;\"]{0,190}$",
    re.IGNORECASE,
)
BEGUN_BEFORE = re.compile(  # `yang tahapannya sudah dimulai 14 Juni`
    r"\b(?:sudah|telah)\s+(?:\w+\s+)?(?:dimulai|mulai|berlangsung|berjalan|bergulir)\b[^.;,\"]{0,20}$",
    re.IGNORECASE,
)
WHICH_WAS_HELD = re.compile(  # `RDP yang digelar di ruang rapat, Selasa (26/1)`
    rf"\byang {IS_HELD}\b"
    r"[^.;,\"]{0,80},?\s*(?:pada\s+)?(?:hari\s+)?$",
    re.IGNORECASE,
)
SEVERAL_DAYS = re.compile(  # `selama empat hari, mulai 20 hingga 23 Februari`
    r"\b(?:selama\s+(?:\w+|\d+)\s+(?:\(\w+\)\s+)?hari|hari berturut-turut)\b[^.;\"]{0,40}$",
    re.IGNORECASE,
)
OF_FRIDAY = re.compile(r"\bjum'?at curhat\b|\bs(?:h|o)?[ao]lat jum'?at\b", re.IGNORECASE)
SINCE = re.compile(r"\b(?:sejak|dari|mulai)\W*$", re.IGNORECASE)
UNTIL_EVENING = re.compile(
    r"\W{0,3}(?:pagi |siang )?(?:hingga|sampai|s/d)\s(?:menjelang )?"
    r"(?:siang|sore|petang|malam)\b",
    re.IGNORECASE,
)
OF_A_FEAST = re.compile(
    rf"\b(?:pemilu|pilkada|{_A_VOTE}|pencoblosan|menyambut|menjelang|jelang|hari raya)\b"
    r"[^,]{0,40}$",
    re.IGNORECASE,
)
FEAST_TO_COME = re.compile(  # `digelar menjelang Natal 25 Desember`, but `menjelang Natal pada`
    r"\b(?:menjelang|jelang) (?:(?!pada\b)[^,.;\"]){0,40}$", re.IGNORECASE
)
SENT_OFF = re.compile(r"\b(?:melepas|pelepasan|dilepas|(?:mem|di)berangkatkan)\b", re.IGNORECASE)
TO_BE_HELD = (
    r"(?:di(?:gelar|laksanakan|selenggarakan|adakan|lakukan|helat|langsungkan|lantik|kukuhkan|buka|"
    r"resmikan|mulai|tanda ?tangani)|(?:meng|me)?(?:gelar|adakan|laksanakan|nyelenggarakan|"
    r"lakukan|ngadakan|lantik|ngukuhkan|resmikan|langsungkan)|berlangsung|dilangsungkan)"
)
# `dijadwalkan berlangsung pada ...`, and with the day before it: `pada 18 Juni bakal dilantik`.
SOON = re.compile(
    r"\b(?:akan|bakal|siap|dijadwalkan|direncanakan|rencananya|diagendakan)\b"
    rf"[^.;\"]{{0,60}}?\b{TO_BE_HELD}\b[^.;\"]{{0,90}}$",
    re.IGNORECASE,
)
SOON_AFTER = re.compile(
    r"\W{0,3}(?:(?:nanti|mendatang|depan)\W+)?(?:\w+\W+){0,2}?(?:akan|bakal|dijadwalkan|direncanakan)\s"
    rf"(?:\w+\s){{0,2}}?{TO_BE_HELD}\b",
    re.IGNORECASE,
)
