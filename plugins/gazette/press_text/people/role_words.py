"""Role words: the offices that press texts name, and the organisation that an office implies."""

import re

from gazette.press_text.organisations.organisation_bodies import IN_CAPITALS
from gazette.press_text.people.name_words import CALLINGS

_COMMANDED = {
    "Polres": "kapolres wakapolres",
    "Polresta": "kapolresta wakapolresta",
    "Polrestabes": "kapolrestabes wakapolrestabes",
    "Polsek": "kapolsek wakapolsek kapolsekta",
    "Polda": "kapolda wakapolda",
    "Polri": "kapolri wakapolri",
    "Kodim": "dandim kasdim",
    "Koramil": "danramil",
    "Korem": "danrem kasrem",
    "Kodam": "pangdam kasdam",
    "Lanal": "danlanal",
    "Lanud": "danlanud",
    "Yonif": "danyonif",
    "Posramil": "danposramil",
    "Lantamal": "danlantamal",
    "Kejaksaan Negeri": "kajari",
    "Kejaksaan Tinggi": "kajati",
    "Pengadilan Agama": "wkpa",
    "Pengadilan Tinggi Agama": "kpta wkpta",
    "Lapas": "kalapas",
    "Rutan": "karutan",
    "Puskesmas": "kapuskesmas",
    "Satpol PP": "kasatpolpp",
}
_STAFF = """
    pasiter pasiops pasiintel pasilog pasipers pasi kasiter kasiops kasiintel kasilog kasipers
    kasiren babinsa bhabinkamtibmas babinkamtibmas bhabin kasat wakasat
    kanit panit kasi kasie kasium kasiwas kabag kabagops kasubag kasubbag kabid kasubdit
    kasubbid dirbinmas wadirbinmas dirlantas dirintelkam kasatlantas kasatreskrim kasatbinmas
    kasatresnarkoba kasatintelkam kasatsamapta kasihumas kapospol kabidhumas kapolsubsektor
    danton danki danru danpos dansubdenpom wadan ditbinmas wadirlantas dirsamapta dirreskrimum
    dansatgas kabinda dirut kabagren kapendim kapenrem kasatgas kapus kasubsi kaur kadus
    kasipropam ps karo kbo korspripim kasubnit kasikum irwasda kabidkum kabidpropam panit
    kasatpolairud kasatpolair batuud batituud paur pawas padal kapuskodal kasetum kasubsatgas
    kakansar kasipidsus kasipidum kasidatun kasipapbb kasubbagbin kasubagbin aspidsus aspidum
    asdatun asintel aspidmil kapoksahli asops aster asren aspers aslog kapendam kakumdam kakesdam
""".split()
# Heads and staff of police, army and courts: the unit is in the word, its area follows.
COMMANDERS: dict[str, str] = {
    word: unit for unit, words in _COMMANDED.items() for word in words.split()
} | dict.fromkeys(_STAFF, "")
_GOVERNED = {
    "Pemerintah Kabupaten": "bupati wabup sekkab sekdakab",
    "Pemerintah Kota": "walikota wawali wawalikota sekot sekdako wako",
    "Pemerintah Provinsi": "gubernur wagub",
    "": "sekda sekdaprov sekprov sekwilda sekdakot",
    "Kecamatan": "camat sekcam sekmat",
    "Kapanewon": "panewu",
    "Kelurahan": "lurah seklur",
    "Pemerintah Desa": "kades sekdes datin perbekel prebekel kuwu pangulu petinggi "
    "pambakal pembakal",
    "Gampong": "keuchik geuchik",
}
GOVERNORS: dict[str, str] = {
    word: government for government, words in _GOVERNED.items() for word in words.split()
}
CHAIRS = frozenset(
    """
    staff ketua sekretaris seketaris sekertaris sekretris mentri dukuh bendahara koordinator
    kordinator pembina penasehat penasihat kepala direktur manajer manager rektor dekan presiden
    sekjen
    ketum waketum sekum komandan pimpinan pemimpin anggota staf asisten inspektur kalaksa kadis
    kadin kakor kaban menteri wamen komisioner humas ajudan narasumber pemateri instruktur guru
    fasilitator perwakilan pengawas jubir plt pj pjs plh penjabat waka wakasek kepsek komisaris
    panitera ephorus bishop praeses sangadi reje peratin wasekjen sekjend bendum wasekum korkot
    wadir pengasuh panglima katib rais rois mustasyar musytasyar mudir pendamping penggiat
    pegiat pendiri penyuluh analis sesepuh dewan kaposko sekdin sekwan sekbid kabiro danposkotis
    petugas moderator ustadz imam khatib dankoramil kamabicab kakwarcab kakankemenag kakan jaksa
    perwira uskup dirjen kakwarda kakwarran korwil korcam korda supervisor superintendent kadiv
    kakanwil kadispora korlap kasatkorwil kasatkowil kasatkorcab kasatkoryon kasatkornas kasatkorkel
    panyarikan penyarikan petengen patengen petajuh patajuh bendesa bandesa kelian klian mukim
    damang sekdis sekban mantir latupati ondoafi ondofolo keujruen pemuka pemangku tamir marbot
    kadinkes pranata panmud
    kadinsos kadisdik kadishub kadiskominfo kepling danyonif danyon danbrigif danramil
    danposramil mendagri mensos menkes menag mendikbud mendikdasmen menpora menhub mentan
    menaker menkominfo menhut mendes menkop menperin mendag menkumham menko menlu menhan
    wamendagri wamenag kapolri
    """.split()
)
# Words that take a whole phrase behind them as the name of an office: Kepala Dinas Sosial.
HEADS_OF_UNITS = frozenset(
    """
    kepala kadis kadin kaban plt sekretaris sekdis kabid kasi kasie kasubag kasubbag kabag kanit
    kasat wakasat kasubdit kaur staf asisten bidang direktur deputi koordinator
    """.split()
)
ACTING = frozenset(
    """
    plt plh pj pjs penjabat pelaksana ps pgs mantan eks wakil wk wkl waka deputi sekretaris asisten
    pembantu pawas padal
    """.split()
)
# Roles that several people hold at once: `anggota A, B, dan C` are all members.
SHARED = frozenset(
    """
    anggota narasumber pemateri staf babinsa bhabinkamtibmas relawan instruktur fasilitator guru
    komisioner penyuluh petugas pendamping dewan
    """.split()
)
# Words of an office or an organisation that do not end it.
UNIT_WORDS = CALLINGS | frozenset(
    """
    akademik kemahasiswaan pascasarjana layanan lembaga promosi alumni fakultas jurusan studi
    umum harian pelaksana dewan pimpinan pusat wilayah daerah cabang ranting anak majelis
    pembina pertimbangan bidang divisi departemen seksi bagian biro sub subbag subbagian unit
    satuan tim satgas panitia komisi fraksi badan dinas kantor penanggulangan bencana humas
    hubungan masyarakat organisasi kaderisasi kesehatan sosial pendidikan kebudayaan lantas lalu
    lintas binmas reskrim resnarkoba narkoba intelkam intel samapta sabhara propam tahti
    polairud provost logistik operasional operasi sdm kepemudaan olahraga pemuda pariwisata
    perhubungan komunikasi informatika statistik persandian keamanan ketertiban pemberdayaan
    perempuan keluarga berencana perlindungan desa kelurahan kecamatan pekerjaan penataan ruang
    perumahan permukiman lingkungan hidup pertanian pangan ketahanan perkebunan perikanan
    kelautan peternakan kehutanan perdagangan perindustrian koperasi usaha kecil menengah tenaga
    kerja transmigrasi kependudukan pencatatan sipil kepegawaian keuangan aset pendapatan
    perencanaan pembangunan riset inovasi kesatuan bangsa politik arsip perpustakaan pemadam
    kebakaran penyelamatan penanaman modal pelayanan terpadu satu pintu pemerintahan
    kesejahteraan rakyat hukum ekonomi administrasi protokol dokumentasi palang merah remaja
    indonesia senkom sentra mitra polri pmi karang taruna gerakan pramuka kwartir kwarcab kwaran
    pancasila ansor banser muslimat fatayat muhammadiyah aisyiyah nahdlatul ulama nasyiatul
    persatuan forum kerukunan umat beragama kewaspadaan dini mui ldii nu fkub fkdm knpi bpbd bpd
    rt rw lpm pkk tp dharma wanita bhayangkari persit kartika chandra kirana bumdes gapoktan
    kelompok tani nelayan yayasan ikatan himpunan perhimpunan persaudaraan paguyuban komunitas
    markas posko relawan korps sukarela pasukan pengurus besar tingkat kabupaten kota provinsi
    negara republik puskesmas rumah sakit universitas institut sekolah smp smpn sma sman smk
    smkn sd sdn mi mts man min madrasah tsanawiyah aliyah ibtidaiyah negeri swasta islam pondok
    pesantren tinggi akademi politeknik kejaksaan pengadilan agama kementerian kementrian kemenag
    pertanahan imigrasi pemasyarakatan lapas narkotika polres polresta polrestabes polsek polda
    metro kodim koramil korem kodam satpol pamong praja polisi pp ormas advokasi tanfidziah
    tanfidziyah syuriah syuriyah datun pidsus pidum intelijen konsumen teknis penunjang
    perangkat lapangan kamtibmas kebencanaan bela kedaruratan rehabilitasi rekonstruksi
    kesiapsiagaan pencegahan darah uud utd donor sekretariat diklat pelatihan putri kesiswaan
    kurikulum sarana prasarana tata pelaksanaan kegiatan acara penyelenggara penelitian
    pengembangan pengendalian penduduk barang jasa pengadaan setda i ii iii iv v vi perusahaan
    air minum tirta pdam bank jateng jatim bri bni mandiri bulog pln telkom pertamina
    ketenagakerjaan bpjs pemilihan kpu bawaslu pengawas pemilu dprd dpr ri wali anggota muda
    dewasa caretaker muscab musda musprov muswil musker konfercab hut festival lomba turnamen
    jambore mabicab kwarran ops bin gakkum kamsel patroli turjawali regident laka tipidter ppa
    tipikor baharkam mabes gtk pmd pemkesra trantib kesra ekbang ekobang tapem dekranasda gow
    forikan lptq gapensi asosiasi amatir antar angkatan darat udara staf migran raider mekanis
    penerangan bid dokkes kelas non tpi khusus bandara bakti husada depo area agung penghubung
    komite wartawan musyawarah musyran musycab musyda musywil dikdasmen tagana siaga basarnas
    direktorat penyusun perumus penilai penguji peneliti pemeriksa pemenangan seleksi
    verifikasi transisi komputer
    sar pencarian pertolongan orari rapi radio lokal nasional kawasan perdesaan data teknologi
    informasi penggerak direksi perdata pidana bukti steering committee organizing sidang sinode
    am bolon kompetensi keahlian kemasyarakatan jumbara badilag badilum mahkamah peradilan
    konstitusi kamar urusan nusantara penyantun kehormatan penasihat penasehat pengawasan gizi
    keperawatan kebidanan medik medis rawat inap program anggaran evaluasi pelaporan keselamatan
    industrial penempatan produktivitas mutasi disiplin formasi bina marga pertambangan geologi
    metrologi destinasi kreatif ekraf pemasaran cagar paud dikmas sarpras kelembagaan peralatan
    rehab rekon kendaraan plasma inti kebun paralegal bantuan imipas atr pupr pppa esdm bumn lhk
    kominfo panrb kemendagri kemenkes kemensos kemenkumham kemenkum kemenham kemenimipas
    kemenhub kanwil ditjen ditjenpas ditlantas dinkes dinsos disdik disdikbud dishub diskominfo
    dispora disnaker disperindag disdukcapil dpmptsp dpmd distan dislutkan perkim bkpsdm bpkad
    bapenda bappelitbangda bappelitbang bkkbn penegak pandega saka lazismu lazisnu baznas
    gubernuran kesekretariatan bersama niaga pengelola pengelolaan pelabuhan bea cukai pajak
    pratama perbendaharaan kppn kpp bps bpom kanim binaan narapidana didik pembinaan registrasi
    tertib klien prestasi cabor binpres puslat oku media perencana kerjasama ziswaf zakat infak
    pengumpulan pendistribusian pendayagunaan takmir kemakmuran dkm ta'mir magister sarjana
    doktoral prodi pengarah pengkaderan adat partai golkar gerindra pdip pkb nasdem demokrat ppp
    perindo hanura gelora perjuangan pokja gugus srikandi transfusi keanggotaan panita organikum
    binamuda binawasa binawala orgakum pusdiklatcab pusdiklatda litbang diktilitbang bimas urais
    penmad pontren etik penyelenggaraan haji umrah sektoral ahli penkum bimbingan reserse kriminal
    sumber daya manusia jaminan pakar fasilitasi mediasi verifikasi regulasi musorkab musorprov
    musorkot muskot muskab muslok musran muspim brimob fakir miskin stasiun meteorologi klimatologi
    fungsional humaniter ideologi wasbang wawasan kebangsaan karakter konflik logistic keguruan
    ilmu bisnis tarbiyah ushuluddin syariah pamtas sektor polhukam polkam marves damkar
    koperindag perindagkop koperindagkop perindag kopumdag
    rukun tetangga sama formatur toponimi geospasial perkumpulan lbh
    """.split()
)
# Words that the name of an organisation begins with.
ORGANISATION_HEADS = IN_CAPITALS | frozenset(
    """
    uin iain stain stie stkip stmik stisip ptkin institut politeknik akademi senkom sentra pmi
    palang polres polresta polrestabes polsek polda kodim koramil korem kodam dprd dpr bpbd
    baznas kpu bawaslu mui ldii nu muhammadiyah pcnu pdm karang gerakan pramuka kwartir kwarcab
    knpi gp ansor banser fkub fkdm dpd dpc dpw dpp pac pc pd pw pp universitas smp smpn sma sman
    smk smkn sd sdn mts man puskesmas rumah rsud yayasan pondok satpol rapi orari basarnas
    tagana bnn bnnk bnnp pkk tp kejaksaan pengadilan kemenag pt cv bank perum koperasi forum
    komunitas paguyuban ikatan himpunan persatuan lembaga lpm bpd bumdes gapoktan kwaran majelis
    pemuda ponpes mwc fatayat muslimat aisyiyah persit bhayangkari dharma pokdarwis linmas orda
    bpc bpw pcm pimpinan kesbangpol bakesbangpol kesbanglinmas kesbangpolinmas apdesi
    pgri damkar lanal lanud bkd bappeda kua
    pwi hipmi kadin psht ipsi iwapi hmi pmii gmni kwarda kejari kominfo bpjs perumda pdam lsm
    lazismu lazisnu koni kormi fpk ppni idi ibi pwri lvri iphi dmi bkmt bkprmi phdi walubi gmki
    pmkri hkti ktna gow dekranasda ipnu ippnu pergunu pcim pwm pwnu mwcnu prnu prm pra pca pda
    pwa gpk pcpm pdpm bps bpom bapas lapas rutan lpka rri tvri bulog pln telkom pertamina bri
    bni btn perhutani dwp fkppi ppm pepabri polri kementerian kementrian unila undip unhas unmul
    unair unesa unand unram unud untad unsrat uncen untan unja unri unib unsri unej unpad undana
    unpatti unkhair unipa unimed unnes unsoed unsa unimal ugm itb ipb umm umy ums uii pemerintah
    pemkab pemkot pemko pemprov setda inspektorat setdaprov setdakab setdako setprov setkab
    setko setkot setwan kwarnas kwarran lma dad mabm maa mda gmim gki gkii hkbp gmit bamag pgi
    pgiw dpra dprk mrp lam lamr lakm kerapatan karukunan kerukunan apkasi abpednas pabpdsi
    papdesi ppdi parade apindo reki iai iaii pii pdgi patelki persagi iakmi hakli ppi pelti pbsi
    perbasi pgsi pobsi percasi perkemi porlasi podsi fpti fasi forki taekwondo imi perpani
    asprov askab askot pengprov pengcab pengkab pengkot ksop bkkbn ojk bptd bksda bpkp pta ptun
    iakn ihdn ditjen kejati kejagung korps rupbasan jalasenastri yonif
    satpol-pp ombudsman panwaslu panwascam ppk pps satgas forikan himpaudi igtki ikapi pssi lbh
    asosiasi perkumpulan perhimpunan bnpb bnpt bmkg brin bssn bkn bpk bpkp kpk kpai dkpp lkpp lpsk
    """.split()
)
SCHOOLS = frozenset("smp smpn sma sman smk smkn sd sdn mts mtsn man min mi sdit smpit".split())
# Offices whose word is followed by the bare name of their area.
TAKES_AREA = frozenset((*COMMANDERS, *GOVERNORS, "desa", "kasuku", "uskup"))
_CONTRACTION = re.compile(
    r"dis(?:kom|dik|hub|sos|na[kr]|pora|par|per|duk|hut|kan|tan|kes|pen|kop|bud|lut|pu)[a-z]*|"
    r"din(?:kes|sos|dik|as|pora|par|kop)[a-z]*|bap(?:pe|en)[a-z]+|bak(?:eu|es)[a-z]+|"
    r"sat(?:lin?mas|binmas|intelkam|lantas|polair[a-z]*|re[sk][a-z]+|samapta|tahti)|"
    r"kominfo[a-z]*|dukcapil[a-z]*|naker[a-z]*|perindag[a-z]*|dikbud[a-z]*|dikpora|parpora|perkim[a-z]*|"
    r"kemen(?!t)[a-z]{2,}|kemdik[a-z]+|(?:ba)?kesbang[a-z]*|set(?:da|wan|prov|kab|kot)[a-z]*|dp[a-z]*m?d[a-z]?"
)


def is_contraction(low: str) -> bool:
    """Whether a word is put together from those of a government's unit: `Diskominfotik`."""
    return _CONTRACTION.fullmatch(low) is not None
