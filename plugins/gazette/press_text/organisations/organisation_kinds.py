"""Organisation kinds: how the name of a body of each kind may begin, and which are national."""

from gazette.press_text.organisations.organisation_schools import SCHOOLS
from gazette.press_text.organisations.organisation_troops import TROOPS

# How a name may begin, and the short form that stands for it in comparisons.
KINDS: tuple[tuple[str, str], ...] = (
    (
        (
            r"sentra komunikasi \(senkom\)(?: mitra polri)?|"
            r"sentra komunikasi(?: mitra polri)?|senkom(?: mitra polri)?"
        ),
        "senkom",
    ),
    (r"palang merah indonesia(?: \(pmi\))?|pmi", "pmi"),
    (r"kepolisian resor kota besar|polrestabes|poltabes", "polrestabes"),
    (r"kepolisian resor kota|polresta(?: bandara| pelabuhan)?", "polresta"),
    (
        r"kepolisian resor(?: \(polres\))?(?: metro)?|polres(?: metro)?(?: pelabuhan| bandara)?",
        "polres",
    ),
    (r"(?:kepolisian |pol)sub ?sektor", "polsubsektor"),
    (r"kepolisian sektor(?: \(polsek\))?(?: metro)?|polsek(?:tro)?(?: metro)?", "polsek"),
    (r"kepolisian daerah(?: \(polda\))?(?: metro)?|polda(?: metro(?= jaya))?", "polda"),
    (r"badan penanggulangan bencana daerah(?: \(bpbd\))?|bpbd", "bpbd"),
    (r"badan penanggulangan bencana aceh(?: \(bpba\))?|bpba", "bpba"),
    (
        r"otorita batam(?: \(ob\))?|badan pengusahaan(?: \(bp\))?(?: kawasan)? batam|bp batam",
        "bp-batam",
    ),
    *TROOPS,
    (
        (
            r"pemerintah(?: daerah)?(?: \(pemda\))? kab(?:upaten|\.)(?: \((?:pemkab|pemda)\))?|"
            r"pemda(?: kab(?:upaten|\.)|(?! (?:kec|kota|prov)))|pemkab"
        ),
        "pemkab",
    ),
    (r"(?:pemerintah(?: daerah)?|pemda) kota(?: \(pemko?t?\))?|pemkot|pemko", "pemkot"),
    (r"(?:pemerintah(?: daerah)?|pemda) provinsi(?: \(pemprov\))?|pemprov", "pemprov"),
    (r"pemerintah desa|pemdes", "pemdes"),
    (r"pemerintah (?:kecamatan|distrik|kapanewon|kemantren)", "kecamatan"),
    (r"pemerintah (?:kelurahan|kalurahan|gampong|nagari|pekon)", "kelurahan"),
    (r"desa (?:adat|pakraman)", "desa-adat"),
    (
        (
            r"majelis pembimbing cabang(?: \(mabicab\))?(?: gerakan pramuka)?|"
            r"mabicab(?: gerakan pramuka)?"
        ),
        "kwarcab",
    ),
    (
        (
            r"dewan perwakilan rakyat daerah(?: \(dprd\))?|dprd|(?-i:DPRK|DPRP|DPRA)|"
            r"(?:dewan perwakilan rakyat|dpr)(?= (?:papua|aceh) ?(?!dapil))"
        ),
        "dprd",
    ),
    (r"sek(?:re|er)tariat (?:dprd|dewan perwakilan rakyat daerah)|setwan", "sekretariat-dprd"),
    (r"karang taruna", "karang-taruna"),
    (r"dewan adat dayak(?: \(dad\))?|dad", "dad"),
    (
        (
            r"(?:(?:gerakan )?pramuka )?kwartir cabang(?: \(kwarcab\))?"
            r"(?: \d{2,4})?(?: (?:gerakan )?pramuka)?|"
            r"(?:(?:gerakan )?pramuka )?kwarcab(?: (?:gerakan )?pramuka)?"
        ),
        "kwarcab",
    ),
    (r"kwartir ranting(?: \(kwarr?an\))?|kwarr?an", "kwaran"),
    (
        (
            r"(?:(?:gerakan )?pramuka )?(?:kwarda|"
            r"kwartir daerah)(?: \(kwarda\))?(?: (?:gerakan )?pramuka)?"
        ),
        "kwarda",
    ),
    (r"gerakan pramuka|pramuka", "pramuka"),
    (r"majelis ulama(?: indonesia)?(?: \(mui\))?|mui", "mui"),
    (r"lembaga dakwah islam indonesia(?: \((?:dp[pdwc] )?ldii\))?|(?:dp[pdwc] |pc )?ldii", "ldii"),
    (
        (
            r"(?:pc|pengurus cabang(?: \(pc\))?) ?(?:nu|nah?d[hl]?atul ulama)"
            r"(?: \((?:pc)?nu\))?|pcnu"
        ),
        "pcnu",
    ),
    (
        (
            r"(?:pw|pengurus wilayah(?: \(pw\))?) ?(?:nu|nah?d[hl]?atul ulama)"
            r"(?: \((?:pw)?nu\))?|pwnu"
        ),
        "pwnu",
    ),
    (r"pbnu|pengurus besar nahdlatul ulama(?: \(pbnu\))?", "pbnu"),
    (r"(?:majelis wakil cabang|mwc)(?: nahdlatul ulama|(?: ?nu)?)(?: \(mwc ?nu\))?", "mwcnu"),
    (
        (
            r"(?:p[dcwpr]|pimpinan (?:daerah|cabang|wilayah|pusat|ranting)) '?aisyiyah"
            r"(?: \(p[dcwr]a\))?|(?-i:P[DCWR]A)|aisyiyah"
        ),
        "aisyiyah",
    ),
    (
        (
            r"(?:p[dcwpr]|pimpinan (?:daerah|cabang|wilayah|pusat|ranting)) muhammadiyah"
            r"(?: \(p[dcwr]m\))?|(?-i:P[DCWR]M)|(?-i:Muhammadiyah)"
        ),
        "muhammadiyah",
    ),
    (r"(?:(?:gp|gerakan pemuda(?: \(gp\))?) )?ansor", "ansor"),
    (r"barisan ansor serba ?guna(?: \(banser\))?|banser", "banser"),
    (r"fatayat nu|fatayat", "fatayat"),
    (r"muslimat nu", "muslimat"),
    (r"(?:lembaga |musyawarah )?masyarakat adat(?: \(lma\))?|lma", "lma"),
    (r"komisi (?:pemilihan umum(?: \(kpu\))?|independen pemilihan(?: \(kip\))?)|kpu", "kpu"),
    (r"ban?waslu|badan pengawas pemil(?:u|ihan umum)(?: \(bawaslu\))?", "bawaslu"),
    (r"badan amil zakat nasional(?: \(baznas\))?|baznas", "baznas"),
    (
        (
            r"badan narkotika nasional(?: (?:kabupaten|kota|provinsi))?(?: \(bnn[kp]?\))?|"
            r"bnn[kp]?|badan narkotika (?:kabupaten|kota)(?: \(bnk\))?|bnk"
        ),
        "bnn",
    ),
    (
        (
            r"badan kesatuan bangsa dan politik(?: \((?:ba)?kesbangpol\))?|"
            r"(?:(?:badan|kantor) )?kesbang(?:pol|(?:po)?linmas|pollinmas)|"
            r"bakesbang(?:pol|(?:po)?linmas|pollinmas)"
        ),
        "kesbangpol",
    ),
    (
        (
            r"satuan polisi pamong praja(?: \(satpol pp\))?(?: dan (?:penanggulangan|pemadam)"
            r" kebakaran(?: dan penyelamatan)?(?: \(satpol pp[\w ]*\))?)?|satpol[ -]pp|"
            r"dinas (?:satuan polisi pamong praja(?: \(satpol pp\))?|satpol pp)"
        ),
        "satpol-pp",
    ),
    (
        (
            r"badan (?:nasional pencarian dan pertolongan|sar nasional)(?: \(basarnas\))?|basarnas|"
            r"kantor (?:sar|pencarian dan pertolongan)"
        ),
        "basarnas",
    ),
    (r"kejaksaan agung(?: \(kejagung\))?|kejagung", "kejagung"),
    (r"komisi kejaksaan(?: republik indonesia)?(?: \(komjak(?: ri)?\))?|komjak", "komjak"),
    (r"korps lalu lintas(?: polri)?|korlantas(?: polri)?", "korlantas"),
    (r"keuskupan(?: agung)?", "keuskupan"),
    (r"basarnas|pos sar", "basarnas"),
    (r"kejaksaan negeri(?: \(kejari\))?|kejari", "kejari"),
    (r"kejaksaan tinggi(?: \(kejati\))?|kejati", "kejati"),
    (
        (
            r"(?:(?:kantor|kanwil|kantor wilayah) )?"
            r"(?:kemente?rian agama(?: \((?:kan)?kemenag\))?|kemenag)|"
            r"kankemenag"
        ),
        "kemenag",
    ),
    (r"kepolisian(?: negara)? republik indonesia(?: \(polri\))?|mabes polri", "polri"),
    (r"pemuda katolik(?: komisariat (?:daerah|cabang))?(?: komda| komcab)?", "pemuda-katolik"),
    (
        (
            r"kelompok sadar keamanan dan ketertiban masyarakat(?: \(pokdar ?kamtibmas\))?"
            r"(?: bhayangkara)?|pokdar ?kamtibmas(?: bhayangkara)?"
        ),
        "pokdar",
    ),
    (r"al[- ](?:jam'?iyatul )?washliyah", "washliyah"),
    (r"hidayatullah", "hidayatullah"),
    (r"nasyiatul aisyiyah|nasyiah", "nasyiah"),
    (r"(?:kantor )?imigrasi(?: kelas i{1,3}(?: (?:non )?tpi)?)?", "imigrasi"),
    (
        r"(?:balai pemasyarakatan(?: \(bapas\))?|bapas)(?: kelas i{1,3}(?: ?[ab])?(?![a-z]))?",
        "bapas",
    ),
    (r"badan pusat statistik(?: \(bps\))?|bps", "bps"),
    (r"panitia pemilihan kecamatan(?: \(ppk\))?|ppk", "ppk"),
    (r"panwaslu(?:cam)?|panwascam", "panwaslu"),
    (r"radio republik indonesia(?: \(rri\))?|rri", "rri"),
    (r"inspektorat", "inspektorat"),
    (r"kement[e]?rian", "kementerian"),
    (
        (
            r"kemen(?:dagri|lu|han|kumham|kum|ham|keu|dikbud|dikbudristek|dikdasmen|ristekdikti|"
            r"kes|sos|naker|perin|dag|tan|hut|hub|kominfo|komdigi|pan-?rb|pu|pupr|desa|"
            r"desa pdtt?|pora|pppa|par|parekraf|lhk|esdm|atr|kop ukm|imipas|"
            r"ko (?:polkam|polhukam|pmk|perekonomian|marves))"
        ),
        "kemen",
    ),
    (r"direktorat jenderal|ditjen", "ditjen"),
    (r"(?:kantor wilayah|kanwil)(?: \(kanwil\))?", "kanwil"),
    (
        (
            r"balai (?:besar|taman|rehabilitasi|pelatihan|latihan|diklat|karantina|bahasa|"
            r"arkeologi|pelestarian|pengelolaan|penyuluhan|guru|penjaminan|konservasi|wilayah|teknik|"
            r"sertifikasi|veteriner|perikanan|pengkajian|penerapan|monitor|standardisasi)"
        ),
        "balai",
    ),
    (
        (
            r"badan (?:pendapatan|pengelola|pengelolaan|perencanaan|riset|keuangan|karantina|"
            r"pangan|gizi|musyawarah|koordinasi|pengawasan|pemeriksa|pengembangan|informasi)"
        ),
        "badan",
    ),
    (r"badan eksekutif mahasiswa(?: \(bem\))?|bem", "bem"),
    (r"ombudsman(?: republik indonesia| ri)?", "ombudsman"),
    (r"kantor pelayanan pajak(?: \(kpp\))?(?: pratama)?|kpp pratama", "kpp"),
    (r"kantor pelayanan perbendaharaan negara(?: \(kppn\))?|kppn", "kppn"),
    (r"(?:kantor )?bea (?:dan )?cukai", "bea-cukai"),
    (r"kantor kesyahbandaran dan otoritas pelabuhan(?: \(ksop\))?|ksop", "ksop"),
    (
        r"kantor pelayanan kekayaan negara dan lelang(?: \(kpknl\))?|kpknl",
        "kpknl",
    ),
    (r"otoritas jasa keuangan(?: \(ojk\))?|ojk", "ojk"),
    (
        r"(?:badan|balai)(?: besar)? (?:pengawas obat dan makanan|pom)(?: \(bb?pom\))?|bb?pom",
        "bpom",
    ),
    (r"balai harta peninggalan(?: \(bhp\))?|bhp", "bhp"),
    (r"pengadilan negeri(?: \(pn\))?(?: kelas i{1,3}[ab]?)?", "pn"),
    (r"pengadilan (?:tinggi agama|agama tinggi)(?: \(pta\))?|pta", "pta"),
    (r"pengadilan tata usaha negara(?: \(ptun\))?|ptun", "ptun"),
    (r"pengadilan tinggi(?: \(pt\))?", "pengadilan-tinggi"),
    (r"mahkamah syar'?iyah", "mahkamah-syariyah"),
    (r"pengadilan agama(?: \(pa\))?(?: kelas i{1,3}[ab]?)?|(?-i:PA)", "pa"),
    (r"pemuda pancasila(?: \(pp\))?", "pemuda-pancasila"),
    (r"tagana|taruna siaga bencana(?: \(tagana\))?", "tagana"),
    (r"radio antar penduduk indonesia(?: \(rapi\))?|rapi", "rapi"),
    (r"organisasi amatir radio indonesia(?: \(orari\))?|orari", "orari"),
    (
        (
            r"tim penggerak (?:pemberdayaan (?:dan )?kesejahteraan keluarga(?: \(tp[ -]?pkk\))?|"
            r"pkk)|tp[ .-]?pkk|pkk"
        ),
        "pkk",
    ),
    (r"bhayangkari", "bhayangkari"),
    (
        (
            r"(?:persatuan istri (?:prajurit|tentara)(?: \(persit\))?|persit)"
            r"(?: kartika ch?andra kirana(?: \(kck\))?| kck)?"
        ),
        "persit",
    ),
    (r"rumah sakit umum daerah(?: \(rsud\))?|rsud", "rsud"),
    (r"puskesmas", "puskesmas"),
    (
        r"rumah sakit (?:umum|jiwa|islam|ibu dan anak|bhayangkara|tentara)|rsup|rsu|rsj|rsia|rsi",
        "rsu",
    ),
    (r"rumah sakit", "rs"),
    *SCHOOLS,
    (r"pondok pesantren|ponpes", "ponpes"),
    (r"yayasan", "yayasan"),
    (
        (
            r"(?:suku )?dinas|suku badan|sudin|dinkes|dinsos|"
            r"dis(?:perindag|dik|dikbud|hub|naker|nakertrans|pora|kominfo|"
            r"dukcapil|par|parbud|tan|lutkan|kop)|dlh|dpmd|dpmptsp"
        ),
        "dinas",
    ),
    (r"klinik(?: pratama| utama)?", "klinik"),
    (
        (
            r"(?:perum )?bulog(?: (?:(?:sub ?)?div(?:isi )?re(?:gional)?|"
            r"(?:kantor|kan) ?(?:wil(?:ayah)?|cab(?:ang)?)))?"
        ),
        "bulog",
    ),
    (r"bank", "bank"),
    (r"pt\.?|cv\.?", "pt"),
    (r"bank perkreditan rakyat|bpr", "bpr"),
    (r"ptpn", "ptpn"),
    (r"forum relawan", "forum-relawan"),
    (r"destana|desa tangguh bencana", "destana"),
    (r"korps sukarela|ksr", "ksr"),
    (r"bpjs (?:kesehatan|ketenagakerjaan)", "bpjs"),
    (r"jasa raharja", "jasa-raharja"),
    (r"badan meteorologi,? klimatologi,? dan geofisika(?: \(bmkg\))?|bmkg", "bmkg"),
    (r"bnpb|badan nasional penanggulangan bencana", "bnpb"),
    (r"palang merah remaja(?: \(pmr\))?|pmr", "pmr"),
    (r"lazismu", "lazismu"),
    (r"lembaga amil zakat(?: nasional)?|laz(?:nas)?", "laz"),
    (r"pusat penelitian(?: dan pengembangan)?(?: \(puslitbang\))?|puslitbang", "pusat"),
    (r"badan usaha milik desa(?: \(bum ?des\))?|bum ?des(?:ma)?", "bumdes"),
    (r"gabungan kelompok tani(?: \(gapoktan\))?|gapoktan", "gapoktan"),
    (r"kelompok wanita tani(?: \(kwt\))?|kwt", "kwt"),
    (r"kelompok tani", "poktan"),
    (r"lembaga pemberdayaan masyarakat(?: (?:desa|kelurahan))?(?: \(lpm[dk]?\))?|lpm[dk]?", "lpm"),
    (r"badan permusyawaratan (?:desa|kampung)(?: \(b[pa][dk]\))?|bpd", "bpd"),
    (r"kua", "kua"),
    (r"damkar|dinas pemadam kebakaran", "damkar"),
    (r"perhutani", "perhutani"),
    (r"pln", "pln"),
    (
        (
            r"perusahaan (?:umum )?daerah(?: air minum)?(?: \((?:pdam|perum?dam?)\))?|pdam|"
            r"perumdam?(?: air minum)?(?: \(pdam\))?"
        ),
        "pdam",
    ),
    (r"unit donor darah|utd|udd", "udd"),
    (r"kwartir nasional|kwarnas", "kwarnas"),
    (r"kantor pertanahan|bpn", "bpn"),
    (r"badan kepegawaian(?: [\w ]{3,40})?", "bkd"),
    (r"bappeda", "bappeda"),
    (
        (
            r"lembaga pe(?:r)?masyarakatan(?: \((?:ka)?lapas\))?(?: (?:narkotika|perempuan))?"
            r"(?:(?: ke?las)? (?:i{1,3}|[123]) ?[ab]?(?![a-z]))?|lapas(?: (?:narkotika|perempuan))?"
            r"(?:(?: ke?las)? (?:i{1,3}|[123]) ?[ab]?(?![a-z]))?"
        ),
        "lapas",
    ),
    (
        (
            r"(?:lembaga pembinaan khusus anak(?: \(lpka\))?|lpka)"
            r"(?:(?: ke?las)? (?:i{1,3}|[123]) ?[ab]?(?![a-z]))?"
        ),
        "lpka",
    ),
    (
        (
            r"(?:rumah tahanan(?: negara)?(?: \(rutan\))?|rutan)"
            r"(?:(?: ke?las)? (?:i{1,3}|[123]) ?[ab]?(?![a-z]))?"
        ),
        "rutan",
    ),
    (r"dharma wanita(?: persatuan)?(?: \(dwp?\))?|dwp", "dharma-wanita"),
    (r"dewan kesenian", "dewan-kesenian"),
    (r"kelompok sadar wisata(?: \(pokdarwis\))?|pokdarwis", "pokdarwis"),
    (r"linmas", "linmas"),
    (r"karang werda", "karang-werda"),
    (r"kokam", "kokam"),
    (r"sar mta", "sar-mta"),
    (r"pemuda muhammadiyah", "pemuda-muhammadiyah"),
    (
        (
            r"paguyuban|komunitas|himpunan|ikatan|persatuan|perhimpunan|persaudaraan|"
            r"lembaga(?! penelitian dan pengabdian| muhammadiyah)|"
            r"partai|majelis (?:adat|desa adat|taklim|rakyat)|dewan adat|kerapatan adat|"
            r"forum(?! (?:ko\w+ pimpinan|sidang|rapat|musyawarah|diskusi)\b)|"
            r"gabungan|koperasi|perkumpulan|laskar|barisan|serikat|aliansi|asosiasi|federasi|"
            r"konfederasi|persekutuan|kerukunan keluarga|rukun keluarga|gereja"
        ),
        "perkumpulan",
    ),
)
# The army's commands of a region, each called by a name of its own: `Kodam XVIII/Kasuari`.
ARMY_COMMANDS = (
    "Iskandar Muda", "Bukit Barisan", "Imam Bonjol", "Sriwijaya", "Siliwangi", "Diponegoro",
    "Brawijaya", "Mulawarman", "Udayana", "Tanjungpura", "Merdeka", "Hasanuddin", "Pattimura",
    "Cenderawasih", "Kasuari", "Tuanku Tambusai", "Tuanku Imam Bonjol", "Radin Inten",
    "Tambun Bungai", "Palaka Wira", "Mandala Trikora", "Jaya",
)  # fmt: skip
# Known everywhere: naming one of them without an area says no more than "the police".
OF_AN_AREA = frozenset(
    """
    klinik senkom pmi pramuka karang-taruna polres polsek polsubsektor polda kodim koramil korem
    kodam
    dprd mui kpu bawaslu baznas bnn tagana rapi orari pkk basarnas kemenag ldii bank pt dinas
    universitas sekolah puskesmas rsud rs yayasan ponpes pemkab pemkot pemprov pemdes
    perkumpulan bhayangkari persit bmkg bnpb linmas satpol-pp ksr bpbd kesbangpol damkar banser
    ansor pmr kecamatan kelurahan bpd lpm kua destana pln bpn politeknik institut poktan lapas
    lpka rutan polresta polrestabes muhammadiyah lanal lanud kejari kejati pn pa bkd bappeda pdam
    bumdes gapoktan udd pokdarwis aisyiyah kwarcab kwaran kwarda imigrasi bapas bps ppk panwaslu
    rri inspektorat kementerian pcnu pwnu mwcnu fatayat muslimat lazismu polri pbnu
    pemuda-pancasila pemuda-katolik pokdar washliyah hidayatullah nasyiah dad lma dharma-wanita
    pemuda-muhammadiyah desa-adat kejagung kanwil balai badan ditjen batalyon brigif denpom
    lantamal brimob uin iain sekolah-tinggi akademi pta ptun pengadilan-tinggi mahkamah-syariyah
    ombudsman kpp kppn kpknl bea-cukai ksop ojk bpom bhp rsu bpr ptpn kwt yonif bem sekretariat-dprd
    pusat laz
    """.split()
)
