"""Name words: titles and ranks around a name, and capitalised words that are no name."""

from gazette.press_text.dates.date_words import WEEKDAY_NAMES

# Before a name. Ranks are sign enough that a person follows; so are the firm titles.
RANKS = frozenset(
    """
    jenderal komjen irjen brigjen kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka
    brigpol brigadir briptu bripda bharaka bharatu bharada letjen mayjen kolonel letkol mayor
    kapten lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada
    laksamana laksda laksma marsekal marsda marsma jendral kapt kol may let brig akpb aptu
    kopral sersan jend letjend mayjend brigjend komjend irjend
    """.split()
)
RANK_TAILS = frozenset(
    """
    pol polisi inf infanteri kav kaveleri arh arm armed czi cba cpl cpm chk ckm caj cpn cku ctp
    chb cke mar marinir laut arn pnb tek lek kal pas pom adm sus tni purn kes ifn inft kavaleri
    kh sl purnawirawan pelaut
    """.split()
)
TITLES = frozenset(
    """
    h hj kh hb habib ust ustad ustadz ustadzah ustaz kiai kiyai kyai nyai gus tgk tgh tuanku abah
    abuya buya pdt pendeta romo pastor pst bhikkhu biksu dr drg drh drs dra ir prof apt ns bd
    mgr capt kph krt kp hm rm rr raden rd tb rtgs haji hajah hajjah dato datuk datok dt pnt pnd ps
    teungku ajengan bhante pinandita pandita frater suster bruder mangku monsinyur tgkh tgb rkh
    krat krh gph kgph kgpaa assoc asst vik
    """.split()
)
HONORIFICS = frozenset(
    """
    bapak ibu pak bu bpk ibuk sdr sdri saudara saudari kang mas mbak bang bung kak kakak bunda
    ym ayahanda tuan nyonya ny bp abang abangda kakanda uda uni bli
    """.split()
)
# Words that begin the names of places, `Koramil 1203-05/Sei Laur`; as a family's name such a word
# stands last: `Akbar Tanjung`.
LANDSCAPE = frozenset(
    """
    sei sungai tanjung muara kuala lubuk air teluk batu pulau bukit gunung tanah padang pasar
    simpang ujung labuhan pangkalan bandar kota rantau koto
    """.split()
)
PARTICLES = frozenset(
    """
    bin binti bte van der de la al el dg daeng dos
    """.split()
)

# What people do, in the names of their associations: `Serikat Pekerja X`.
CALLINGS = frozenset(
    """
    penambang pedagang pengusaha pengemudi pekerja peternak pengrajin perajin pembudidaya petambak
    pensiunan penyandang pencinta pecinta penggemar penerbit pengajar pendidik pengembang pelaut
    seniman budayawan sopir supir buruh
    """.split()
)
# Capitalised words that never belong to a person's name.
NOT_NAMES = (
    CALLINGS
    | WEEKDAY_NAMES
    | frozenset(
        """
    januari februari maret april mei juni
    juli agustus september oktober november desember nopember pebruari kabupaten kota kecamatan
    kelurahan desa provinsi distrik nagari gampong kampung dusun negara republik indonesia
    daerah wilayah pusat nasional jalan jl rt rw gedung aula kantor balai pendopo pendapa hotel
    masjid musholla gereja lapangan markas mapolres mapolsek mapolda mako makodim ruang halaman
    gor stadion sekretariat alun posko rumah sekolah kampus taman polri tni polres polresta
    polrestabes polsek polda kodim koramil korem kodam lanal lanud brimob satlantas satreskrim
    pemerintah pemkab pemkot pemko pemprov pemda dinas badan bidang bagian seksi sub unit satuan
    tim komisi fraksi forum komunikasi informatika kesehatan pendidikan kebudayaan pariwisata
    sosial perhubungan perdagangan perindustrian pertanian perikanan peternakan pekerjaan umum
    lingkungan hidup pemberdayaan masyarakat perempuan perlindungan anak kependudukan pencatatan
    sipil kepegawaian keuangan pendapatan perencanaan pembangunan penelitian pengembangan
    penanggulangan bencana pemadam kebakaran kesatuan bangsa politik hukum humas protokol
    pemerintahan ekonomi palang merah remaja pramuka gerakan kwartir cabang ranting karang
    taruna pemuda pancasila ansor banser kokam senkom sentra mitra pmi bpbd bnpb basarnas tagana
    baznas dprd dpr dpd dpc dpw dpp mpc pac kpu bawaslu mui ldii nu muhammadiyah aisyiyah
    fatayat muslimat pcnu pwnu pbnu pdm pcm fkub fkdm kesbangpol satpol pp damkar rapi orari
    ketua wakil sekretaris bendahara anggota pengurus pembina penasehat penasihat koordinator
    kepala direktur manajer bupati walikota wali wabup wawali gubernur wagub camat lurah kades
    sekda asisten staf ajudan menteri presiden kapolres kapolresta kapolrestabes wakapolres
    wakapolresta kapolsek wakapolsek kapolda wakapolda kapolri wakapolri kasat kanit kasi kabag
    kasubag kabid kasubdit dir dandim danramil danrem pangdam kasdim pasi babinsa
    bhabinkamtibmas babinkamtibmas bhabin polisi tentara personel personil prajurit perwira
    bintara tokoh agama adat warga kepemudaan ormas okp lsm mahasiswa pelajar siswa siswi guru
    dosen santri relawan peserta tamu undangan hadirin panitia pelaksana penyelenggara
    narasumber pemateri instruktur moderator rapat rakor koordinasi rakornas musyawarah musda
    muscab musprov munas kerja konferensi audiensi silaturahmi kunjungan sosialisasi pelatihan
    penyuluhan pembinaan workshop seminar bimtek diklat latihan simulasi upacara apel hut hari
    ulang tahun milad peringatan pelantikan pengukuhan penandatanganan nota kesepahaman
    kesepakatan perjanjian sama mou pks bantuan bakti baksos donor darah gotong royong karya
    curhat kamtibmas pengamanan patroli operasi allah swt saw tuhan yang maha esa nkri uud
    bhinneka tunggal ika merdeka al-qur'an alquran surat keputusan nomor undang peraturan
    perpres perda permendagri covid pemilu pilkada pilkades ramadhan ramadan idulfitri idul
    fitri adha natal nataru lebaran dalam dengan untuk pada saat sementara selain menurut
    kegiatan acara hadir turut tampak terlihat usai setelah sebelum adapun namun juga serta dan
    di ke dari oleh bahwa ini itu kami kita saya ia dia beliau mereka para seluruh semua
    selanjutnya kemudian lebih lanjut sambutan sambutannya bertempat berlangsung melalui sebagai
    selaku yakni yaitu pertama kedua ketiga keempat kelima hal hasil rencana program tujuan tema
    universitas institut politeknik akademi smp smpn sma sman smk smkn sdn mts man min mi tk
    paud ponpes pesantren pondok yayasan lembaga organisasi himpunan ikatan persatuan
    perhimpunan asosiasi gabungan serikat koperasi bank pt cv bumd bumn bumdes rsud rsu rs
    puskesmas klinik posyandu pkk dharma wanita bhayangkari persit kejaksaan negeri tinggi
    pengadilan kejari imigrasi lapas rutan kemenag kementerian kemenkes bnn bnnp bnnk bmkg media
    foto dok istimewa redaksi editor reporter wib wita wit jenazah korban pelaku tersangka
    almarhum almarhumah utara selatan timur barat tengah tenggara laut raya hulu hilir induk
    forkopimda forkopimcam muspika muspida opd skpd pju siaga tanggap darurat sukarela korps ksr
    tsr pmr sibat spab terima kasih selamat salam assalamualaikum kepolisian resor sektor
    komando militer rayon sat binmas lantas reskrim intelkam samapta propam mabes besar dakwah
    begitupun begitu demikian meskipun walaupun maupun sehingga dimana agar supaya coffee
    morning focus group discussion kecamatannya desanya alhamdulillah insya no pol bukan semoga
    mari karena jika apabila bila siapa maka atas bagi kalau ketika kompleks komplek area gugus
    depan pembimbing purnawirawan kepada perumahan perkantoran angkatan darat udara kelas migran
    tipe raider yonif batalyon batalion padukuhan kalurahan kapanewon dukuh sungai danau gunung
    pulau selat teluk harap ujar kata tutur ucap jelas ungkap imbuh tambah pungkas papar sebut
    beber tukas tandas urai urusan kantar kanwil ditjen ditjenpas kemenimipas imipas lazismu
    lazisnu perguruan dirjen kankemenag koni kormi pgri kecuali bahkan hanya tentang terhadap
    sejak sampai hingga antara tanpa secara setiap beberapa sejumlah demi guna lewat fakultas
    prodi jurusan studi teknologi partai divre daop perum persero perseroan terbatas tbk pcim
    pwm prm pra pda pca pwa mwcnu prnu ipnu ippnu pergunu pagar nusa kabinet hak asasi manusia
    communication relations relation corporate affairs secretary business development marketing
    pos yandu perkuat pererat sinergi sinergitas
    srikandi damang menjabat pengarah pengaduan syahbandar watch corruption center centre
    institute foundation club community network council committee steering organizing government
    ngadegang bendesa bandesa banjar prajuru paruman krama pasamuhan kelian klian penyarikan
    panyarikan petengen formatur musyda musyran musycab muktamar muskot muskab musorkab
    konfercab konferda aklamasi pleno calon kandidat periode penggerak suara voting karateker
    caretaker demisioner ketum waketum sekjen bendum sekum terpilih mukim imum imuem tuha peut
    panglima mabicab mabida mabiran kamabicab kamabida kwarcab kwarda kwaran kwarnas pengda
    pengprov pengcab pengkab pengkot muswil musker syuriyah tanfidziyah dewan majelis pimpinan
    pertimbangan kehormatan jajaran bawahan unsur perangkat perwakilan utusan delegasi rombongan
    keluarga security satpam linmas hansip jaga ronda pantai pasar simpang terminal suku marga
    lokal protes kompetensi keahlian sidang sinode monumen kartu tanda pengacara beragama
    pelindo tegas terang ayah bunda rektor alumni pembantu kajari kajati kalapas karutan
    perbekel prebekel pangulu pejabat reserse kriminal pidana tindak sumber daya jabatan masa
    wapres penerima master pakar plasma demokrasi anti narkoba armed rudal dimisioner
    bertindak pasangan paslon klenteng kelenteng vihara wihara cetiya keuskupan diosis tetangga
    day youth fest expo award plus
    """.split()
    )
)
# Everyday words that are also parts of names: only beside another word of a name.
ALSO_NAMES = frozenset(
    """
    hari aula utama raya negara juni juli maret agustus januari april mei februari desember
    oktober putri putra bakti bhakti dharma satu islam timur agama sama jaya indonesia bangsa
    setia karya siaga tinggi laut adat santri kasih selamat pertama merdeka tengah minggu ahad
    rabu kamis jumat sabtu gus utara pertiwi ria banser program anak kurnia dian tunggal lalu
    setiawan merah tim perwira satria maha esa hasil tama haul umum ulum bank media pura kua
    ramadhan ramadan antara salam sabar rencana tema min maju taruna agung ika fitri undang tata
    """.split()
)
# Verbs of saying that stand beside a name: `kata Budi`, `Budi tegas`.
SAYING = frozenset(
    "kata ujar ucap ungkap tutur jelas tegas terang papar imbuh tambah sebut pungkas tandas".split()
)
# Verbs by which a report tells what somebody said.
REPORTS = frozenset(
    "menegaskan menyampaikan mengatakan menjelaskan mengungkapkan berharap menambahkan menyebut "
    "menyebutkan berpesan mengajak menuturkan memaparkan mengapresiasi".split()
)
# Behind the name of a place that others share: `Bangsri Utara`.
DIRECTIONS = frozenset(
    """
    utara selatan timur barat tengah tenggara baru lama jaya makmur hulu hilir kidul lor wetan
    kulon raya indah mulya sari agung tua muda asri rejo ilir ulu dalam luar kecil besar
    """.split()
)
