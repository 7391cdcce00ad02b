"""Type signs: the words by which headline and lead tell what kind of event a text reports."""

import re

from gazette.domain.events import EventType

_ARRESTED = (  # whom police take: no event or area is guarded
    r"\s(?:\w+ ){0,3}?(?:pelaku|tersangka|terduga|pengedar|bandar|pencuri|maling|begal|pengguna|"
    r"pria|wanita|barang bukti|sabu|ganja|miras)\b"
)
# In order of decisiveness: the first numbers weigh a mention in headline or lead.
_SIGNS: tuple[tuple[EventType, float, str], ...] = (
    ("jumat-curhat", 6,
        r"(?:jum'?at|minggu|sabtu) curhat|curhat jum'?at|minggu kasih"),
    ("penandatanganan", 5,
        (r"(?:[pm]enanda ?tangan\w*|(?:di)?tanda ?tangan\w*|meneken|(?:di)?teken|"
        r"(?:men)?jalin|(?:mem)?perpanjang|(?:mem)?perbarui|memperbaharui|(?:men)?[ys]epakati)\s"
        r"[^.]{0,60}?(?:mou|nota kese\w+|kerja ?sama|pks|perjanjian|"
        r"memorandum|implement\w+ a(?:rrangement|greement)|letter of intent|add?endum|"
        r"kesepakatan|deklarasi|ikrar|pakta|piagam|pernyataan (?:damai|bersama))|"
     r"(?<!perihal )(?<!tentang )(?<!membahas )(?<!perpanjangan )(?<!finalisasi )"
     r"(?<!draf )(?<!rancangan )(?<!evaluasi )(?<!pembahasan )(?<!rencana )"
     r"(?<!berdasarkan )(?<!sesuai )(?<!dalam )(?<!terkait )"
     r"(?:mou|memorandum of understanding|nota kese\w+|perjanjian kerja ?sama)\W{1,3}(?:\(mou\)\W)?"
     r"(?:dengan|bersama|antara|soal|tentang|terkait|disaksikan|di(?:tanda)?tangani|diteken|itu|"
     r"tersebut)|"
     r"(?:mou|nota kese\w+|kerja ?sama|kesepakatan bersama|perjanjian|memorandum|naskah|"
     r"deklarasi|ikrar|pakta)\b"
     r"(?:(?!yang (?:telah|sudah|pernah))[^.]){0,170}?"  # `MoU ... resmi diteken`
     r"\b(?:diteken|di ?tanda ?tangani|dibubuhi tanda ?tangan)\b|penandatanganannya\b|"
     r"(?:ter|di)ikat (?:\w+ ){0,2}?(?:mou|nota kese\w+|kesepakatan bersama|perjanjian)|"
     r"(?:melakukan|lakukan|melaksanakan|laksanakan|menggelar|gelar|bikin|membuat|buat)\s"
     r"(?:(?!rapat|pembahasan|finalisasi|sosialisasi|evaluasi)[^.]){0,30}?"
     r"(?:mou|nota kese\w+|perjanjian kerja ?sama|memorandum)\b")),
    ("pelantikan", 5,
        (r"pelantikan|(?:me|di)lantik|lantik|pengukuhan|"
        r"(?:dikukuhkan|kukuhkan|mengukuhkan)(?! (?:kembali )?(?:peran|eksistensi|komitmen|"
        r"posisi|diri|semangat))|"
        r"serah terima (?:jabatan|kepemimpinan|kepengurusan)|sertijab|pengambilan sumpah|"
        r"sumpah jabatan")),
    ("musyawarah", 4.5,
        (r"musyawarah (?:daerah|cabang|provinsi|kabupaten|kota|kerja|nasional|wilayah|ranting|"
        r"besar|desa|kecamatan|anak|luar|perencanaan|khusus|kelurahan|warga|bersama|dusun|anggota)|"
        r"musda(?:lub)?\b|musdes\b|musprov|muscab|muskot|muskab|munas(?:lub)?\b|musker\b|"
        r"musran|kon\w*ca(?:b|b?lub)\b|"
        r"konfe?rensi(?! (?:pers|press|video|asia|internasional|nasional))|"
        r"(?:rapat )?(?:pembentukan|pemilihan|reorganisasi|restrukturisasi) (?:calon )?"
        r"(?:pengurus|kepengurusan|ketua)|rapat anggota|muktamar|temu kara?ya|"
        r"muscam|mukercab|muswil|musrenbang\w*|musdus|muswarah|musyran|musycab|"
        r"musycabsus|musor\w+|musyawarah olahraga|konferda|konferkab|konferwil|kongres|muspim\w*|"
        r"mubes\b|musykot|musyda|musywil|musyranting|rembu[gk] (?:desa|warga)|"
        r"paruman|p[ae]samuhan|sangkep(?:an)?\b|tudang sipulung|(?:ke)?rapatan adat|"
        r"(?:per)?sidang(?:an)? (?:[\w-]+ ){0,2}?(?:sinode|klasis|jemaat)|"
        r"sidang (?:raya|wilayah|majelis pekerja)|tanwir\b|mus?ker(?:da|wil|nas|kab|kot)\b|"
        r"sinode (?:agung|godang)")),
    ("musyawarah", 4,  # who was chosen was chosen there: `Budi terpilih sebagai Ketua PMI`
        (r"(?:terpilih(?:nya)?|dipilih|memilih|ditetapkan)\b[^,\n]{0,60}?\b"
        r"(?:sebagai|selaku|menjadi|jadi|(?:me)?mimpin|pimpin|(?:me)?nakhodai) "
        r"(?:\w+[ /])?ketua(?! (?:rt|rw|kelas|dprd)\b)")),
    ("lainnya", 4.6,
        (r"(?:(?:me|di)?mediasi\b|perdamaian|berdamai|(?:men)?damaikan|"
            r"(?:surat|kesepakatan|jalan|upaya|sepakat|secara|akhirnya) damai\b|islah|"
        r"restorative justice|keadilan restoratif|problem solving|coffee morning|ngopi\b|"
        r"(?:rapat )?dengar pendapat|rdpu?\b|hearing|"
        r"penyelesaian (?:masalah )?(?:konflik|sengketa|selisih|tanah|lahan|batas)|"
        r"(?:di|men)tengahi|penengah|dialog(?! interaktif| kebangsaan)\b|"
        r"arisan|turnamen|kejuaraan|konferensi pers|jumpa pers|press release|deklarasi|ikrar|"
        r"(?:rapat|sidang) paripurna|pedang pora)")),
    ("lainnya", 3.6,
        (r"unjuk rasa|(?:ber)?demo\b(?! (?:masak|produk))|(?:meng)?geruduk|"
        r"(?:per|me)nyatak?an sikap|"
        r"award\b|(?:peng)?anugerah(?:an)?\b|(?:ber)?demonstrasi|"
        r"aksi (?:damai|massa|digelar)|berorasi|"
        r"(?:pemusnahan|(?:me|di)?musnahkan)\b|(?:ungkap|pengungkapan) kasus|lomba\b|perlombaan|"
        r"festival|peluncuran|(?:me)?luncurkan|pencanangan|(?:di|men)?canangkan|launching|peresmian|"
        r"(?:me|di)?resmikan|panen raya|vaksinasi|doa bersama|istighosah|wisuda|pawai|karnaval|"
        r"(?:tes|cek) urine?|pameran|buka (?:puasa )?bersama|jalan sehat|senam|nonton bareng|nobar|"
        r"(?:pe|me|di)(?:nunjuk|tunjuk|nunjukan|ngangkat|angkat)(?:an)?\s(?:\S+\s){0,6}?"
        r"(?:sebagai|menjadi|penjabat|pelaksana tugas|plt)|"
        r"(?:menerbitkan|terbitkan|mengeluarkan|keluarkan|menyerahkan|serahkan|penyerahan)\s"
        r"(?:\w+\s){0,2}?"
        r"(?:surat keputusan|sk)\b|"
        r"penunjukan (?:k[ae]r[ae]?te?ker|caretaker|plt|penjabat|pelaksana tugas)|"
        r"(?:pembukaan|(?:mem|di)?buka(?:nya)?|penutupan|menutup|ditutup|tutup)\s"
        r"(?:\w+\s){0,2}?(?:tmmd|tni manunggal)|(?:tmmd|tni manunggal)\s(?:\S+\s){0,12}?"
        r"(?:di)?(?:buka|tutup)\b|tradisi (?:masuk|penerimaan|pelepasan|pindah|korps|lepas)|"
        r"korps rap?port|kenaikan pangkat|penerimaan warga baru|"
        r"pelepasan|(?:mem|di)?berangkatkan|keberangkatan|(?:me|di)?lepas\s(?:\S+\s){0,5}?"
        r"(?:kontingen|peserta|jemaah|jamaah|rombongan|atlet|kafilah|tim|calon)\b|"
        r"(?:kontingen|peserta|jemaah|jamaah|rombongan|atlet|kafilah)\b[^.]{0,170}?\bdilepas\b|"
        r"(?:mem|di)?bekukan\b|pembekuan\b|dinyatakan beku\b|"
        r"(?:kepengurusan|masa (?:khidmat|khidmah|bh?akti|jabatan))\s[^.]{0,60}?\bdiperpanjang")),
    ("lainnya", 3.6,
        (rf"(?:amankan|mengamankan|diamankan){_ARRESTED}|"
        r"(?:menangkap|ditangkap|tangkap)(?! (?:ikan|tangan))\b|penangkapan (?!ikan)|"
        r"(?:me|di)?ringkus\b|(?:mem|di)?bekuk\b|"
        r"(?:me)?raih (?:\w+ ){0,2}?(?:penghargaan|predikat|juara)|"
        r"(?:menerima|terima|(?:mem)?beri(?:kan)?|diberi|penyerahan|serahkan) (?:\w+ )?"
        r"penghargaan")),
    ("audiensi", 4.5, r"(?:ber)?audi?ens(?:i\w{0,2})?\b"),
    ("audiensi", 4.5, r"audiensi (?:itu|ini|tersebut)"),
    ("audiensi", 2, r"(?:dalam|lewat|melalui) (?:rangkaian )?audiensi"),
    ("audiensi", 3.6,  # whom a host hears: `DPRD terima aspirasi`, `menerima 16 perwakilan`
        (r"(?:menerima|terima|(?:me)?nyambut|sambut) silaturr?[ao]h(?:mi|im)|"
        r"(?:menerima|terima)\s(?:(?:secara|resmi|langsung|sejumlah|para|kedatangan|kehadiran|"
        r"\d+|puluhan|belasan|ratusan|beberapa|jajaran)\s){0,3}(?:aspirasi|perwakilan|delegasi|"
        r"utusan|pengurus|mahasiswa)")),
    ("rakor", 4.2,
        (r"rapat(?! paripurna| dengar pendapat| anggota|"
        r" (?:pembentukan|pemilihan|reorganisasi))|rakor\w*|rapim|raker\w*|lokmin|"
        r"koordinasi lintas|pertemuan (?:rutin|bulanan|koordinasi|evaluasi)")),
    ("rakor", 1.8,
        r"(?:(?:mem)?pererat|(?:mem)?perkuat|(?:men|t)ingkatkan|(?:men)?jalin) koordinasi"),
    ("rakor", 3, r"sidang (?:dewan )?pleno\b"),
    ("rakor", 3, r"(?<!apel )konsolidasi(?! (?:tanah|lahan))"),
    ("tanggap-bencana", 4.2,
        (r"tanggap darurat|tanggap bencana|posko (?:\w+ )?(?:bencana|pengungsi\w*|banjir|darurat)|"
        r"(?:meng|di)?evakuasi|dapur umum|"
        r"(?:penanganan|assess?men|respon\w*)\s(?:\w+\s){0,2}(?:banjir|longsor|gempa|kebakaran|"
        r"puting beliung|angin kencang|karhutla|erupsi)|pencarian korban|dropp?ing air|"
        r"pemadaman|(?:me|di)?(?:m|p)adamkan (?:api|kebakaran|karhutla)|operasi sar|pencarian|"
        r"(?:men)?cari korban")),
    ("tanggap-bencana", 4.2,  # what is checked behind it: `mengecek rumah warga pascagempa`
        (r"(?:(?:menge|di)?cek|pengecekan|(?:me|di)?(?:me|pe)?riksa|(?:men)?data|pendataan|"
        r"(?:me)?mantau|pantau)\s[^.]{0,60}?"
        r"(?:pasca ?|usai |setelah |akibat )(?:bencana|gempa|banjir|longsor|puting|angin|erupsi|"
        r"kebakaran)|"
        r"(?:men)?cari (?:\w+ ){1,5}?(?:hilang|hanyut|tenggelam|tersesat)\b")),
    ("tanggap-bencana", 3.2,  # `Kebakaran melanda permukiman`
        (r"(?:kebakaran|banjir|longsor|gempa|angin \w+|puting beliung|erupsi)\s(?:\S+\s){0,6}?"
        r"(?:melanda|(?:meng)?hanguskan|(?:men)?erjang|terjang|(?:me)?rendam|melahap|menimpa|menimbun)|"
        r"(?:memicu|dipicu|menyebabkan|mengakibatkan) (?:\w+ )?(?:banjir|longsor)|"
        r"(?:diduga )?tertimbun (?:tanah )?longsor\w*")),
    ("tanggap-bencana", 2.8,  # `petugas ditempatkan di kecamatan yang dilanda longsor`
        (r"(?:dilanda|diterjang|dihantam|dilalap) (?:bencana )?(?:kebakaran|api|banjir|longsor|"
        r"tanah longsor|gempa|angin|puting beliung|erupsi)|(?:meng|di)?ungsikan\b")),
    ("tanggap-bencana", 3.4,  # who turns out: `Babinsa bantu warga terdampak banjir`
        (r"(?:babinsa|bhabinkamtibmas|bpbd|basarnas|tim sar|koramil|kodim|dandim|prajurit|personel|"
        r"polsek|relawan|tagana|damkar)\b"
        r"(?:(?!bantuan|sembako|logistik|paket|salur|serah)[^.]){0,140}?\b"
        r"(?:terdampak (?:\w+ )?(?:banjir|longsor)|kebanjiran|terjebak|terendam|tertimpa|"
        r"(?:meng)?evakuasi|pohon (?:yang )?tumbang)|"
        r"tumbangnya pohon|pohon (?:yang )?tumbang|menumbangkan|respons? (?:cepat )?bencana")),
    ("pelatihan", 4.2,
        (r"pelatihan|diklat\w*|bimtek|bimbingan (?:teknis|organisasi|manasik)|"
        r"peningkatan (?:kompetensi|keterampilan)|workshop|lokakarya|latihan|simulasi|"
        r"training|uji kompetensi|ukw\b|pendidikan dasar|diksar|orientasi|pembekalan|tot\b|jumbara|"
        r"pembaretan|jambore|gladi|latgab|kursus|peningkatan kapasitas|"
        r"(?:me|di|ber)?latih")),
    ("pelatihan", 4, r"kegiatan penguatan (?!ekonomi|modal)"),
    ("pelatihan", 3.2,
        (r"dibekali|(?:mem)?bekali|(?:di|meng)?gembleng\b|"
        r"(?:kegiatan|acara|tempat|meng?gelar|gelar|mengikuti|ikuti) pembinaan")),
    ("penyerahan-bantuan", 4.2,
        (r"pen?tas[yh]{0,2}ar{1,2}u[fp]{1,2}an|"
        r"(?:penyerahan|penyaluran|pendistribusian|pembagian|"
        r"pemberian)\s(?:\w+\s){0,2}(?:bantuan|sembako|paket|logistik|hibah|santunan)|"
        r"(?:menyerahkan|serahkan|menyalurkan|salurkan|membagikan|bagikan|berbagi|"
        r"memberikan|distribusikan|mendistribusikan|diserahkan|disalurkan|"
        r"kirim(?:kan)?|mengirim\w*)\s(?:[\w.]+\s){0,4}(?:bantuan|sembako|pakaian|paket|logistik|"
        r"santunan|takjil|air bersih|donasi|hibah|beras|kursi roda|nasi|zakat|infa[kq]|sedekah|"
        r"(?:hewan |daging )?kurban|qurban|masker|apd|bibit|pupuk|tali asih|bingkisan|beasiswa|"
        r"ambulan\w*|alat bantu|perlengkapan|pmt|makanan tambahan|pemberian makanan|mushaf)|"
        r"(?:(?:men)?dapat(?:kan)?|(?:men)?(?:t|n)?erima|(?:meng)?antar(?:kan)?|(?:meng)?himpun|"
        r"(?:meng)?galang) bantuan|(?:meng|di)?hibahkan|"
        r"(?:menerima|terima)\s(?:\S+\s){0,4}?(?:ambulan\w*|hibah|mobil|perahu|peralatan)\b|"
        r"bantuan\s(?:\w+\s){0,3}?(?:bagi|kepada|untuk)\s(?:\w+\s){0,2}?(?:korban|warga|keluarga|"
        r"masyarakat|penyintas)|jum'?at berbagi|"
        r"(?:penyerahan|penyaluran|pembagian|pendistribusian)\s(?:zakat|infa[kq]|sedekah|"
        r"(?:hewan |daging )?[kq]urban|masker|takjil|tali asih|bingkisan|beasiswa|donasi)|"
        r"bantuan (?:sosial|sembako|logistik|kemanusiaan)|"
        r"bantuan\b[^.,]{0,20}\sdibawa (?:langsung )?(?:[^.]|(?<=pt)\.){0,140}?\bditerima\b|"
        r"bantuan(?:(?:\s\w+){0,3}|\sdari(?:\s\w+){1,6}|(?:\s\w+){0,9}\s(?:mulai|sudah|telah))"
        r"\s(?:diserahkan|disalurkan|dibagikan)|"
        r"(?:sumbangan|donasi|derma|hasil (?:bulan dana|galang dana|penggalangan dana))"
        r"(?:\s[^\s.]+){0,10}?\s(?:telah )?(?:diserahkan|disalurkan|dibagikan)|"
        r"(?:menyerahkan|serahkan|penyerahan)\s(?:\w+\s){0,3}?(?:sumbangan|bulan dana)|"
        r"menerima\s(?:bantuan\s)?program (?:bedah|bantuan)|serah terima bantuan|"
        r"(?:menyerahkan|serahkan|penyerahan) kunci|"
        r"(?:menyalurkan|salurkan)\s(?:rp\b|dana\b|uang\b)|"
        r"(?:me)?(?:nyantuni|santuni)\b|santunan (?:\w+ ){0,2}?(?:anak|yatim|kaum|dhuafa|warga|"
        r"jompo|lansia)|(?:mengadakan|menggelar|melakukan|melaksanakan|beri|berikan|memberi|"
        r"terima|menerima|mendapat\w*) santunan|"
        r"(?:sembako|paket|santunan|takjil|nasi|beras|masker)\s(?:\S+\s){0,6}?"
        r"di(?:bagikan|salurkan|serahkan|sebar|distribusikan)")),
    ("bakti-sosial", 4.2,
        (r"bh?akti sosial|baksos|(?<!kampung )(?:men)?donor(?:kan)?\b|"
        r"(?:(?:me)?nyumbang|sumbang)(?:kan)? darah(?:nya)?|(?:kerja|karya) bh?akti|"
        r"(?:ber)?gotong[ -]royong|khitan\w* mass?al|sunat(?:an)? mass?al|"
        r"(?:pengobatan|(?:pe)?layanan kesehatan|pemeriksaan kesehatan)"
        r"(?: (?:dan|serta) [a-z]+(?: kesehatan)?)? (?:secara )?(?:gratis|cuma-cuma)|"
        r"operasi (?:(?:bibir|celah|sumbing|katarak|hernia)\s?){1,2}|operasi (?:\w+ )?gratis\b|"
        r"bersih\s?-\s?bersih|pembersihan|(?:mem|di)?bersihkan|jumat bersih|"
        r"penghijauan|(?:tanam|menanam|penanaman) (?:pohon|mangrove|bibit)|aksi bersih|"
        r"(?:tanam|menanam|penanaman) (?:[\w.]+ ){1,3}?(?:pohon|mangrove|bakau)\b|"
        r"(?:pohon|mangrove|bakau)\b[^.]{0,40}?\b(?:di|ter)tanam\b|"
        r"resik\b|korve|kurve|bakti religi|"
        r"bangun rumah|pasar murah|bazar murah|cek kesehatan gratis")),
    ("tanggap-bencana", 1.8,
        (r"(?:korban|terdampak|dampak|bencana) (?:banjir|longsor|tanah longsor|gempa|"
        r"kebakaran|puting|angin|rob|erupsi)")),
    ("musyawarah", 1.6, r"musyawarah"),
    ("bakti-sosial", 3.6,  # work on the ground: `Babinsa bantu warga cor jalan`
        (r"(?:babinsa|bhabinkamtibmas|koramil|satgas \w+|prajurit|polisi|polsek)\b[^.]{0,160}?"
        r"\b(?:(?:mem)?bantu|bersama(?:-sama)?|(?:men)?dampingi|gotong royong) (?:\S+ ){0,4}?"
        r"(?:mem|me|meng|pe|peng)?(?:bangun|perbaik|cor|ngecor|timbun|nimbun|panen|tanam|nanam|angkut|"
        r"renovasi|rehab|cabut|ncabut|rontok|olah|bajak|semai|semprot|pasang|gali|dirikan)\w*|"
        r"(?:mem)?bantu (?:para )?petani")),
    ("bakti-sosial", 2.8, r"bedah (?:\d+ )?(?:unit )?rumah|rutilahu|rtlh|membedah rumah"),
    ("sosialisasi", 4.2,
        (r"sosialisasi\w*|(?:meny|mens|dis)osialisasikan|penyuluhan|dikmas|"
        r"pendidikan masyarakat|go(?:es)? to school|(?:meng|di)?edukasi\w*|seminar|binluh|"
        r"sarasehan|polisi sahabat anak|jaksa menyapa|\bjms\b|"
        r"(?:jaksa|polisi|tni|babinsa|bnn\w?|kpu|bawaslu|hakim|pajak)\s(?:\w+\s)?"
        r"(?:masuk|goes to) (?:sekolah|kampus|pesantren|pasar)|"
        r"penerangan hukum|luhkum|fgd|focus group|kuliah (?:umum|tamu)|diseminasi|simposium|"
        r"bedah buku|dialog (?:interaktif|kebangsaan)|talk ?show|"
        r"webinar|(?<!masa )(?<!periode )(?<!tahapan )(?<!jadwal )kampanye|"
        r"wawasan kebangsaan|h?imbauan|ceramah|"
        r"pembinaan dan penyuluhan|diskusi publik")),
    ("pengamanan", 4.2,
        (rf"(?:(?:peng|di|me(?:ng)?)amank?an|amankan)(?!{_ARRESTED})|"
        r"pam\b|apel (?:gelar|kesiap\w*|siaga|tanggap|"
        r"konsolidasi|gabungan|pasukan|pergeseran)|"
        r"apel\b(?! (?:pagi|siang|senin|hari|deklarasi))[^.]{0,200}?\bkamtibmas\b|"
        r"gelar pasukan|operasi (?:penyakit masyarakat|lilin|ketupat|zebra|patuh|keselamatan|"
        r"pekat|mantap|yustisi|gabungan|cipta)|(?:ber|di)?patroli|(?:me|di)?razia|"
        r"pos (?:pam|yan|pengamanan)|"
        r"(?:pengaturan|(?:meng|di)?atur) (?:lalu|arus)|"
        r"(?:mengawal|dikawal|kawal) (?:\w+ ){0,2}?(?:penyaluran|pembagian|distribusi|ibadah|"
        r"pawai|kirab|aksi|konvoi|rombongan|peserta|jalannya)|"
        r"(?:me)?(?:monitor(?:ing)?|mantau|pantau) (?:situasi )?(?:wilayah|kamtibmas)|"
        r"siskamling|ronda|krydd?|pengawalan|penjagaan|blue light|"
        r"penertiban|(?:menertib|ditertib|tertib)kan|strong point|memastikan keamanan|sterilisasi|"
        r"(?:men)?sterilkan")),
    ("pengamanan", 3.2,
        (r"dikawal (?:ketat |langsung )?(?:oleh )?"
        r"(?:polisi|aparat|tni|personi?el|anggota|petugas)")),
    ("peringatan", 4,
        (r"peringatan|(?:mem|di)?peringati|perayaan|p[ae]ngetan\b|"
        r"(?<!pembina )upacara(?! (?:pembukaan|"
        r"penutupan|tradisi|pedang|pelepasan|korps|kenaikan|serah|laporan|"
        r"pemakaman|penyerahan|pelantikan|ziarah))|"
        r"tasyakuran|syukuran|maulid|isra'? mi'?raj|resepsi|haul|halal ?bi ?halal|ziarah|"
        r"tabur bunga|apel hari|(?:me|di)?rayakan")),
    ("peringatan", 2.6, r"apel (?:akbar|besar|kebangsaan)"),
    ("peringatan", 2.6,  # a feast's mere name: what is done on it may be something else
        (r"hut\b|ulang tahun|milad|hari jadi|harlah|dies natalis|"
        r"hari (?:pahlawan|santri|bhayangkara|kesaktian|kemerdekaan|relawan|lahir|ibu|"
        r"guru|sumpah|bh?akti|juang|kartini|buruh|"
        r"(?!senin|selasa|rabu|kamis|jum|sabtu|minggu)(?-i:(?:[A-Z]\w+ ){1,3}?)"
        r"(?:nasional|sedunia|dunia|internasional)\b)")),
    ("sosialisasi", 3,
        (r"(?:(?:meng)?ingatkan|imbau|mengimbau) (?:\S+ ){0,4}?(?:bahaya|tertib|waspada)\b|"
        r"(?:brosur|leaflet|pamflet|selebaran)\b")),
    ("kunjungan", 3.8,
        (r"kunjungan|mengunjungi|(?:di)?kunjungi|berkunjung|kunker|"
        r"(?<!erima )(?<!ambut )(?:ber)?silaturr?[ao]h(?:mi|im)|"
        r"(?:ber)?anjangsana|(?:meny|dis|s)ambang\w*|"
        r"komsos|komunikasi sosial|studi (?:banding|tiru)|(?:men|dit|t)injau|peninjauan|safari|"
        r"sowan|courtesy|menyapa|(?:men|di)jenguk|"
        r"(?:men)?datangi (?:langsung )?kantor|"
        r"jenguk|bertemu|menemui|temui|bertandang|(?:me)?nyambut (?:kedatangan|tamu|rombongan)|"
        r"monitoring(?! (?:situasi|wilayah|kamtibmas))|supervisi|takziah|(?:me)?layat|"
        r"blusukan|sidak|roadshow")),
    ("kunjungan", 3.4,  # who comes and is received: `kedatangan X disambut Y`
        (r"(?:kedatangan|rombongan(?:nya)?)\b[^.]{0,90}?\b(?:diterima|disambut|"
        r"mendapat(?:kan)? sambutan)")),
    ("kunjungan", 2.6,
        (r"(?:me)?mantau|pantau|pemantauan|cooling ?system|wasev\b|"
        r"(?:me|di)lihat (?:\w+ ){0,3}?dari dekat|"
        r"turun (?:langsung )?(?:ke )?lapangan")),
    # In other words, as reports tell it that avoid the word itself.
    ("musyawarah", 3.4, r"(?:tampuk|pucuk) pimpinan|(?:secara|ber)\s?aklamasi|suara bulat"),
    ("penandatanganan", 3.6,
        (r"(?:mengikat|diikat|dikukuhkan|dituangkan|diperkuat|memperkuat)\s[^.]{0,60}?"
        r"\b(?:lewat|melalui|dalam|dengan) (?:\w+ )?(?:mou|nota kese\w+|pks|perjanjian)\b|"
        r"kerja ?sama\b[^.]{0,60}?\bdisepakati")),
    ("pelatihan", 3.4,
        (r"(?:di|meng)ajari (?:cara|teknik)|(?:di|meng)asah\b|"
        r"kelas (?:jurnalistik|menulis)")),
    ("sosialisasi", 3,
        (r"pemahaman (?:soal|tentang|mengenai|akan)|bahaya (?:narkoba|judi|hoaks|perundungan)|"
        r"(?:mengajak|diajak|ajak)\s(?:\S+ ){1,5}?(?:menjauhi|mewaspadai|jauhi|waspadai)")),
    ("bakti-sosial", 3.4, r"kantong darah|(?:di|meng)khitan"),
    ("penyerahan-bantuan", 3.8,
        (r"(?:meng)?ulur(?:kan|an) (?:bantuan|tangan)|"
        r"(?:paket|sembako|bantuan)\b[^.]{0,40}?\bsampai (?:ke|di) tangan")),
    ("tanggap-bencana", 3.6,
        (r"(?:(?:men|di)jinakkan|si jago merah)|"
        r"(?:hilang|tenggelam|hanyut|terseret)\b[^.]{0,60}?\bditemukan")),
    ("pengamanan", 3.4,
        (r"dijaga (?:ketat )?(?:oleh )?(?:\d+ |puluhan |ratusan )?"
        r"(?:personi?el|polisi|petugas|anggota|aparat)")),
    ("peringatan", 2.6, r"genap (?:berusia )?\d+ tahun|(?:potong|pemotongan|memotong) tumpeng"),
    ("kunjungan", 3, r"bertamu\b|(?:dicek|mengecek)\s"),
    ("audiensi", 3.6,
        (r"(?:pengurus|ketua|jajaran|perwakilan)\b(?:(?!rombongan)[^.]){0,80}?"
        r"\b(?:diterima|menghadap|temui|menemui) "
        r"(?:langsung |oleh ){0,2}(?:bupati|wali ?kota|gubernur|kapol\w+|dandim|danrem|pangdam|"
        r"kadis\w+|kepala (?:dinas|badan|kantor)|"
        r"sekda|kajari|kajati|ketua dprd)")),
    ("audiensi", 3.6,  # `Bupati X menerima KPID dalam pertemuan`, `... di rumah jabatan`
        (r"(?:bupati|wali ?kota|gubernur|kapol\w+|dandim|danrem|pangdam|sekda|kajari|kajati)\b"
        r"[^.,;]{0,50} menerima (?:secara |langsung |jajaran |pengurus |ketua ){0,3}"
        r"(?-i:[A-Z])[^.]{0,120}?"
        r"\b(?:dalam (?:sebuah |suatu )?pertemuan|"
        r"di (?:ruang kerja|rumah (?:jabatan|dinas)|rujab))\b")),
    ("audiensi", 2.4,  # `Pertemuan dengan Gubernur X dilakukan ...`
        (r"pertemuan (?:dengan|bersama) (?:wakil )?(?:bupati|wali ?kota|gubernur|menteri|kapol\w+|"
        r"dandim|sekda|presiden|kepala staf|ketua dprd)")),
)  # fmt: skip
TYPE_SIGNS = tuple(
    (kind, weight, re.compile(rf"\b(?:{pattern})", re.IGNORECASE))
    for kind, weight, pattern in _SIGNS
)
