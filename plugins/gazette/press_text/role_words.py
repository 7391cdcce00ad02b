"""Role words: the offices that press texts name, and the organisation that an office implies."""

# Heads of police and army units: the unit is in the word, its area follows.
COMMANDERS = {
    "kapolres": "Polres", "wakapolres": "Polres", "kapolresta": "Polresta", "wakapolresta": "Polresta",
    "kapolrestabes": "Polrestabes", "wakapolrestabes": "Polrestabes", "kapolsek": "Polsek", "wakapolsek": "Polsek",
    "kapolsekta": "Polsek", "kapolda": "Polda", "wakapolda": "Polda", "kapolri": "Polri", "wakapolri": "Polri",
    "dandim": "Kodim", "kasdim": "Kodim", "danramil": "Koramil", "danrem": "Korem", "kasrem": "Korem",
    "pangdam": "Kodam", "kasdam": "Kodam", "danlanal": "Lanal", "danlanud": "Lanud", "danyonif": "Yonif",
    "danposramil": "Posramil", "pasiter": "", "pasiops": "", "pasiintel": "", "pasi": "", "babinsa": "",
    "bhabinkamtibmas": "", "babinkamtibmas": "", "bhabin": "", "kasat": "", "wakasat": "", "kanit": "", "panit": "",
    "kasi": "", "kasie": "", "kasium": "", "kasiwas": "", "kabag": "", "kabagops": "", "kasubag": "", "kasubbag": "",
    "kabid": "", "kasubdit": "", "kasubbid": "", "dirbinmas": "", "wadirbinmas": "", "dirlantas": "", "dirintelkam": "",
    "kasatlantas": "", "kasatreskrim": "", "kasatbinmas": "", "kasatresnarkoba": "", "kasatintelkam": "",
    "kasatsamapta": "", "kasihumas": "", "kapospol": "", "kabidhumas": "", "kapolsubsektor": "", "danton": "", "danki": "",
    "danpos": "", "dansubdenpom": "", "wadan": "", "ditbinmas": "", "wadirlantas": "", "dirsamapta": "", "dirreskrimum": "", "dansatgas": "", "danlantamal": "Lantamal", "kabinda": "", "kajari": "Kejaksaan Negeri", "kajati": "Kejaksaan Tinggi",
    "kalapas": "Lapas", "karutan": "Rutan", "dirut": "", "kabagren": "", "kapendim": "", "kapenrem": "", "kasatgas": "",
    "kapus": "", "kapuskesmas": "Puskesmas", "kasubsi": "", "kaur": "", "kadus": "", "kasipropam": "", "ps": "", "karo": "",
}  # fmt: skip
GOVERNORS = {
    "bupati": "Pemerintah Kabupaten", "wabup": "Pemerintah Kabupaten", "walikota": "Pemerintah Kota",
    "wawali": "Pemerintah Kota", "wawalikota": "Pemerintah Kota", "gubernur": "Pemerintah Provinsi",
    "wagub": "Pemerintah Provinsi", "sekda": "", "sekdaprov": "", "sekkab": "Pemerintah Kabupaten",
    "sekdakab": "Pemerintah Kabupaten", "sekot": "Pemerintah Kota", "sekdako": "Pemerintah Kota",
    "camat": "Kecamatan", "sekcam": "Kecamatan", "lurah": "Kelurahan", "kades": "Pemerintah Desa", "sekdes": "Pemerintah Desa",
    "wako": "Pemerintah Kota", "keuchik": "Gampong", "geuchik": "Gampong", "datin": "Pemerintah Desa",
}  # fmt: skip
CHAIRS = frozenset(
    "ketua sekretaris seketaris sekertaris sekretris mentri dukuh bendahara koordinator pembina penasehat penasihat kepala direktur manajer manager rektor dekan "
    "presiden sekjen ketum waketum sekum komandan pimpinan pemimpin anggota staf asisten inspektur kalaksa kadis kadin kakor "
    "kaban menteri wamen komisioner humas ajudan narasumber pemateri instruktur guru "
    "fasilitator perwakilan pengawas jubir plt pj pjs plh penjabat waka wakasek kepsek komisaris rais rois mudir "
    "pendamping penggiat pegiat tokoh pendiri penyuluh analis sesepuh dewan kaposko sekdin sekwan sekbid kabiro danposkotis "
    "petugas relawan moderator ustadz imam khatib dankoramil kamabicab kakwarcab kakankemenag kakan".split()
)
# Words that take a whole phrase behind them as the name of an office: Kepala Dinas Sosial.
HEADS_OF_UNITS = frozenset(
    "kepala kadis kadin kaban plt sekretaris kabid kasi kasie kasubag kasubbag kabag kanit kasat wakasat kasubdit staf asisten bidang".split()
)
ACTING = frozenset(
    "plt plh pj pjs penjabat pelaksana ps pgs mantan eks wakil waka deputi sekretaris asisten".split()
)
# Roles that several people hold at once: `anggota A, B, dan C` are all members.
SHARED = frozenset(
    "anggota narasumber pemateri staf babinsa bhabinkamtibmas relawan instruktur fasilitator guru komisioner penyuluh petugas pendamping".split()
)
NOT_OFFICIALS = frozenset(
    "reporter wartawan jurnalis fotografer pewarta editor redaktur penulis kontributor pemred kameramen".split()
)
# Words of an office or an organisation that do not end it.
UNIT_WORDS = frozenset(
    """
    umum harian pelaksana dewan pimpinan pusat wilayah daerah cabang ranting anak majelis pembina pertimbangan
    bidang divisi departemen seksi bagian biro sub subbag subbagian unit satuan tim satgas panitia komisi fraksi badan dinas kantor
    penanggulangan bencana humas hubungan masyarakat organisasi kaderisasi kesehatan sosial pendidikan kebudayaan
    lantas lalu lintas binmas reskrim resnarkoba narkoba intelkam intel samapta sabhara propam tahti polairud provost
    logistik operasional operasi sdm kepemudaan olahraga pemuda pariwisata perhubungan komunikasi informatika statistik
    persandian keamanan ketertiban umum pemberdayaan perempuan anak keluarga berencana perlindungan desa kelurahan
    kecamatan pekerjaan penataan ruang perumahan permukiman lingkungan hidup pertanian pangan ketahanan perkebunan
    perikanan kelautan peternakan kehutanan perdagangan perindustrian koperasi usaha kecil menengah tenaga kerja
    transmigrasi kependudukan pencatatan sipil kepegawaian keuangan aset pendapatan perencanaan pembangunan riset
    inovasi kesatuan bangsa politik arsip perpustakaan pemadam kebakaran penyelamatan penanaman modal pelayanan terpadu
    satu pintu pemerintahan kesejahteraan rakyat hukum ekonomi administrasi protokol dokumentasi
    palang merah remaja indonesia senkom sentra mitra polri pmi karang taruna gerakan pramuka kwartir kwarcab kwaran
    pemuda pancasila ansor banser muslimat fatayat muhammadiyah aisyiyah nahdlatul ulama nasyiatul persatuan forum
    kerukunan umat beragama kewaspadaan dini mui ldii nu fkub fkdm knpi bpbd bpd rt rw lpm pkk tp dharma wanita
    bhayangkari persit kartika chandra kirana bumdes gapoktan kelompok tani nelayan koperasi yayasan lembaga ikatan
    himpunan perhimpunan persaudaraan paguyuban komunitas markas posko relawan korps sukarela pasukan
    pengurus besar tingkat kabupaten kota provinsi negara republik
    puskesmas rumah sakit universitas institut sekolah smp smpn sma sman smk smkn sd sdn mi mts man min madrasah
    tsanawiyah aliyah ibtidaiyah negeri swasta islam pondok pesantren tinggi akademi politeknik fakultas
    kejaksaan pengadilan agama kementerian kemenag pertanahan imigrasi pemasyarakatan lapas narkotika
    polres polresta polrestabes polsek polda metro kodim koramil korem kodam satpol pamong praja polisi pp
    perlindungan konsumen teknis penunjang perangkat lapangan kamtibmas kebencanaan bela kedaruratan rehabilitasi
    rekonstruksi kesiapsiagaan pencegahan pelayanan darah uud utd donor sekretariat diklat pelatihan wanita putri
    kesiswaan kurikulum sarana prasarana tata usaha pelaksanaan kegiatan acara penyelenggara penelitian pengembangan
    pengendalian penduduk barang jasa pengadaan setda sekretariat i ii iii iv v vi
    perusahaan air minum tirta daerah pdam bank jateng jatim bri bni mandiri bulog pln telkom pertamina
    ketenagakerjaan bpjs pemilihan kpu bawaslu komisi pemilihan pengawas pemilu dprd dpr ri wali
    anggota muda dewasa caretaker muscab musda musprov muswil musker konfercab hut festival lomba turnamen jambore mabicab kwarran
    ops bin gakkum kamsel patroli turjawali regident laka tipidter pidum ppa tipikor baharkam mabes setda setdako setdakab
    operasional gtk pmd trantib kesra ekbang ekobang tapem sdm dekranasda gow forikan lptq perpustakaan gapensi asosiasi amatir antar penduduk
    angkatan darat udara staf migran raider mekanis penerangan bid dokkes kelas non tpi khusus bandara
    bakti husada tagana taruna siaga basarnas sar pencarian pertolongan orari rapi amatir radio lokal
    """.split()
)
