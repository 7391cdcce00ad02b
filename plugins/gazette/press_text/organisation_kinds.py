"""Organisation kinds: how the name of a body of each kind may begin, and which are national."""

import re

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
    (r"kepolisian resor kota|polresta", "polresta"),
    (r"kepolisian resor(?: \(polres\))?(?: metro)?|polres(?: metro)?", "polres"),
    (r"(?:kepolisian |pol)sub ?sektor", "polsubsektor"),
    (r"kepolisian sektor(?: \(polsek\))?(?: metro)?|polsek(?:tro)?(?: metro)?", "polsek"),
    (r"kepolisian daerah(?: \(polda\))?(?: metro)?|polda", "polda"),
    (r"badan penanggulangan bencana daerah(?: \(bpbd\))?|bpbd", "bpbd"),
    (r"(?:komando distrik militer(?: \(kodim\))?|kodim)(?: tipe [ab])?", "kodim"),
    (r"komando rayon militer(?: \(koramil\))?|koramil", "koramil"),
    (r"korem", "korem"),
    (r"(?:batal[iy]on infant[e]?ri|yonif)(?: raider| mekanis)?", "yonif"),
    (r"kodam", "kodam"),
    (r"lanal", "lanal"),
    (r"lanud", "lanud"),
    (r"(?:pemerintah(?: daerah)?|pemda) kabupaten(?: \((?:pemkab|pemda)\))?|pemkab", "pemkab"),
    (r"(?:pemerintah(?: daerah)?|pemda) kota(?: \(pemko?t?\))?|pemkot|pemko", "pemkot"),
    (r"pemerintah(?: daerah)? provinsi(?: \(pemprov\))?|pemprov", "pemprov"),
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
    (r"dewan perwakilan rakyat daerah(?: \(dprd\))?|dprd", "dprd"),
    (r"karang taruna", "karang-taruna"),
    (r"dewan adat dayak(?: \(dad\))?|dad", "dad"),
    (
        (
            r"(?:(?:gerakan )?pramuka )?kwartir cabang(?: \(kwarcab\))?(?: (?:gerakan )?pramuka)?|"
            r"(?:(?:gerakan )?pramuka )?kwarcab(?: (?:gerakan )?pramuka)?"
        ),
        "kwarcab",
    ),
    (r"kwartir ranting|kwaran", "kwaran"),
    (
        (
            r"(?:(?:gerakan )?pramuka )?(?:kwarda|"
            r"kwartir daerah)(?: \(kwarda\))?(?: (?:gerakan )?pramuka)?"
        ),
        "kwarda",
    ),
    (r"gerakan pramuka|pramuka", "pramuka"),
    (r"majelis ulama indonesia(?: \(mui\))?|mui", "mui"),
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
    (r"mwc ?nu", "mwcnu"),
    (
        (
            r"(?:p[dcwpr]|pimpinan (?:daerah|cabang|wilayah|pusat|ranting)) aisyiyah"
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
    (r"(?:p[caw] )?(?:gp|gerakan pemuda(?: \(gp\))?) ansor", "ansor"),
    (r"banser", "banser"),
    (r"fatayat nu|fatayat", "fatayat"),
    (r"muslimat nu", "muslimat"),
    (r"forum kerukunan umat beragama(?: \(fkub\))?|fkub", "fkub"),
    (r"fkdm", "fkdm"),
    (r"komite nasional pemuda indonesia(?: \(knpi\))?|knpi", "knpi"),
    (r"(?:lembaga |musyawarah )?masyarakat adat(?: \(lma\))?|lma", "lma"),
    (r"komisi pemilihan umum(?: \(kpu\))?|kpu", "kpu"),
    (r"bawaslu|badan pengawas pemilu", "bawaslu"),
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
            r"(?:badan )?kesbangpol|bakesbangpol"
        ),
        "kesbangpol",
    ),
    (r"satuan polisi pamong praja(?: \(satpol pp\))?|satpol pp", "satpol-pp"),
    (r"badan nasional pencarian dan pertolongan(?: \(basarnas\))?|basarnas|kantor sar", "basarnas"),
    (r"kejaksaan agung(?: \(kejagung\))?|kejagung", "kejagung"),
    (r"komisi kejaksaan(?: republik indonesia)?(?: \(komjak(?: ri)?\))?|komjak", "komjak"),
    (r"korps lalu lintas(?: polri)?|korlantas(?: polri)?", "korlantas"),
    (r"keuskupan(?: agung)?", "keuskupan"),
    (r"basarnas|pos sar", "basarnas"),
    (r"kejaksaan negeri(?: \(kejari\))?|kejari", "kejari"),
    (r"kejaksaan tinggi|kejati", "kejati"),
    (
        (
            r"(?:(?:kantor|kanwil|kantor wilayah) )?"
            r"(?:kementerian agama(?: \((?:kan)?kemenag\))?|kemenag)|"
            r"kankemenag"
        ),
        "kemenag",
    ),
    (r"kepolisian(?: negara)? republik indonesia(?: \(polri\))?|mabes polri", "polri"),
    (r"komite olahraga nasional indonesia(?: \(koni\)| koni)?|koni", "koni"),
    (r"komite olahraga masyarakat indonesia(?: \(kormi\))?|kormi", "kormi"),
    (r"forum pembauran kebangsaan(?: \(fpk\))?|fpk", "fpk"),
    (r"persatuan guru republik indonesia(?: \(pgri\))?|pgri", "pgri"),
    (r"persatuan perawat nasional indonesia(?: \(ppni\))?|ppni", "ppni"),
    (r"ikatan dokter indonesia(?: \(idi\))?|idi", "idi"),
    (r"ikatan bidan indonesia(?: \(ibi\))?|ibi", "ibi"),
    (r"dewan masjid indonesia(?: \(dmi\))?|dmi", "dmi"),
    (r"parisada hindu dharma indonesia(?: \(phdi\))?|phdi", "phdi"),
    (r"apdesi", "apdesi"),
    (r"papdesi", "papdesi"),
    (r"ppdi", "ppdi"),
    (r"persatuan wredatama republik indonesia(?: \(pwri\))?|pwri", "pwri"),
    (r"legiun veteran republik indonesia(?: \(lvri\))?|lvri", "lvri"),
    (r"pemuda katolik(?: komisariat (?:daerah|cabang))?(?: komda| komcab)?", "pemuda-katolik"),
    (r"pokdar kamtibmas(?: bhayangkara)?", "pokdar"),
    (r"gamki", "gamki"),
    (r"ikatan cendekiawan muslim (?:se-)?indonesia(?: \(icmi\))?|icmi", "icmi"),
    (r"ikatan pelajar nahdlatul ulama(?: \(ipnu\))?|ipnu", "ipnu"),
    (r"ippnu", "ippnu"),
    (r"wanita hindu dharma indonesia(?: \(whdi\))?|whdi", "whdi"),
    (r"wanita katolik republik indonesia(?: \(wkri\))?|wkri", "wkri"),
    (r"al[- ](?:jam'?iyatul )?washliyah", "washliyah"),
    (r"hidayatullah", "hidayatullah"),
    (r"perhimpunan advokat indonesia(?: \(peradi\))?|peradi", "peradi"),
    (r"himpunan nelayan seluruh indonesia(?: \(hnsi\))?|hnsi", "hnsi"),
    (r"nasyiatul aisyiyah|nasyiah", "nasyiah"),
    (r"perbakin", "perbakin"),
    (r"organda", "organda"),
    (r"gapensi", "gapensi"),
    (r"himpaudi", "himpaudi"),
    (r"ikatan wartawan online(?: \(iwo\))?|iwo", "iwo"),
    (r"jaringan media siber indonesia(?: \(jmsi\))?|jmsi", "jmsi"),
    (r"asosiasi media siber indonesia(?: \(amsi\))?|amsi", "amsi"),
    (r"pepabri", "pepabri"),
    (r"fkppi", "fkppi"),
    (r"iphi", "iphi"),
    (r"bkmt", "bkmt"),
    (r"bkprmi", "bkprmi"),
    (r"gmki", "gmki"),
    (r"pmkri", "pmkri"),
    (r"hkti", "hkti"),
    (r"ktna", "ktna"),
    (r"(?:kantor )?imigrasi(?: kelas i{1,3}(?: (?:non )?tpi)?)?", "imigrasi"),
    (r"balai pemasyarakatan(?: \(bapas\))?|bapas", "bapas"),
    (r"badan pusat statistik(?: \(bps\))?|bps", "bps"),
    (r"panitia pemilihan kecamatan(?: \(ppk\))?|ppk", "ppk"),
    (r"panwaslu(?:cam)?|panwascam", "panwaslu"),
    (r"radio republik indonesia(?: \(rri\))?|rri", "rri"),
    (r"inspektorat", "inspektorat"),
    (r"kement[e]?rian", "kementerian"),
    (r"pengadilan negeri(?: \(pn\))?(?: kelas i{1,3}[ab]?)?", "pn"),
    (r"pengadilan agama(?: \(pa\))?(?: kelas i{1,3}[ab]?)?", "pa"),
    (r"pemuda pancasila", "pemuda-pancasila"),
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
    (r"persit(?: kartika chandra kirana| kck)?", "persit"),
    (r"rumah sakit umum daerah(?: \(rsud\))?|rsud", "rsud"),
    (r"puskesmas", "puskesmas"),
    (r"rumah sakit", "rs"),
    (r"universitas", "universitas"),
    (r"politeknik", "politeknik"),
    (r"institut", "institut"),
    (
        (
            r"(?:sd|smp|sma|smk|mts|ma|mi|sdn|smpn|sman|smkn|mtsn|man|min)(?: negeri| islam|"
            r" muhammadiyah)? ?\d{0,3}"
        ),
        "sekolah",
    ),
    (r"pondok pesantren|ponpes", "ponpes"),
    (r"yayasan", "yayasan"),
    (r"dinas", "dinas"),
    (r"perum bulog|bulog", "bulog"),
    (r"bank", "bank"),
    (r"pt\.?", "pt"),
    (r"forum relawan", "forum-relawan"),
    (r"destana|desa tangguh bencana", "destana"),
    (r"korps sukarela|ksr", "ksr"),
    (r"bpjs (?:kesehatan|ketenagakerjaan)", "bpjs"),
    (r"jasa raharja", "jasa-raharja"),
    (r"ikatan pencak silat indonesia|ipsi", "ipsi"),
    (r"psht|persaudaraan setia hati terate", "psht"),
    (r"bmkg", "bmkg"),
    (r"bnpb|badan nasional penanggulangan bencana", "bnpb"),
    (r"pmr", "pmr"),
    (r"lazismu", "lazismu"),
    (r"bumdes", "bumdes"),
    (r"gapoktan", "gapoktan"),
    (r"kelompok tani", "poktan"),
    (r"lpm", "lpm"),
    (r"bpd", "bpd"),
    (r"kua", "kua"),
    (r"damkar|dinas pemadam kebakaran", "damkar"),
    (r"perhutani", "perhutani"),
    (r"pln", "pln"),
    (r"pdam|perumda(?: air minum)?", "pdam"),
    (r"unit donor darah|utd|udd", "udd"),
    (r"kwartir nasional|kwarnas", "kwarnas"),
    (r"kantor pertanahan|bpn", "bpn"),
    (r"badan kepegawaian(?: [\w ]{3,40})?", "bkd"),
    (r"bappeda", "bappeda"),
    (
        (
            r"lembaga pe(?:r)?masyarakatan(?: \((?:ka)?lapas\))?(?: (?:narkotika|perempuan))?"
            r"(?: kelas i{1,3} ?[ab]?)?|lapas(?: (?:narkotika|perempuan))?(?: kelas i{1,3} ?[ab]?)?"
        ),
        "lapas",
    ),
    (r"(?:rumah tahanan(?: negara)?(?: \(rutan\))?|rutan)(?: kelas i{1,3} ?[ab]?)?", "rutan"),
    (r"dharma wanita(?: persatuan)?(?: \(dwp?\))?|dwp", "dharma-wanita"),
    (r"dewan kesenian", "dewan-kesenian"),
    (r"pokdarwis", "pokdarwis"),
    (r"linmas", "linmas"),
    (r"karang werda", "karang-werda"),
    (r"kokam", "kokam"),
    (r"mdmc", "mdmc"),
    (r"lpbi nu", "lpbi"),
    (r"sar mta", "sar-mta"),
    (r"pemuda muhammadiyah", "pemuda-muhammadiyah"),
    (r"himpunan pengusaha muda indonesia(?: \(hipmi\))?|hipmi", "hipmi"),
    (r"persatuan wartawan indonesia(?: \(pwi\))?|pwi", "pwi"),
    (r"serikat media siber indonesia(?: \(smsi\))?|smsi", "smsi"),
    (r"aliansi jurnalis independen(?: \(aji\))?", "aji"),
    (r"(?:majelis )?sinode gmim|gmim", "gmim"),
    (r"iwapi", "iwapi"),
    (r"apindo", "apindo"),
    (r"kamar dagang dan industri(?: indonesia)?(?: \(kadin\))?|kadin", "kadin"),
    (r"himpunan mahasiswa islam(?: \(hmi\))?|hmi", "hmi"),
    (r"pergerakan mahasiswa islam indonesia(?: \((?:pc )?pmii\))?|pmii", "pmii"),
    (r"gerakan mahasiswa nasional indonesia(?: \(gmni\))?|gmni", "gmni"),
    (r"ikatan mahasiswa muhammadiyah(?: \(imm\))?|imm", "imm"),
    (
        (
            r"paguyuban|komunitas|himpunan|ikatan|persatuan|perhimpunan|persaudaraan|lembaga|"
            r"partai|majelis (?:adat|desa adat|taklim|rakyat)|dewan adat|kerapatan adat|"
            r"forum|gabungan|koperasi|perkumpulan|laskar|barisan|serikat|aliansi|asosiasi|federasi"
        ),
        "perkumpulan",
    ),
)
KIND = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<k{n}>{pattern})" for n, (pattern, _) in enumerate(KINDS))
    + r")(?![\w])",
    re.IGNORECASE,
)
# Known everywhere: naming one of them without an area says no more than "the police".
NATIONAL = frozenset(
    """
    senkom pmi pramuka karang-taruna polres polsek polsubsektor polda kodim koramil korem kodam
    dprd mui kpu
    bawaslu baznas bnn tagana rapi orari pkk basarnas kemenag ldii bank pt dinas universitas
    sekolah puskesmas rsud rs yayasan ponpes pemkab pemkot pemprov pemdes perkumpulan
    bhayangkari persit bmkg bnpb linmas satpol-pp ksr bpbd kesbangpol damkar banser ansor pmr
    kecamatan kelurahan bpd lpm kua destana pln bpn politeknik institut poktan lapas rutan
    polresta polrestabes muhammadiyah fkub fkdm knpi lanal lanud kejari kejati pn pa bkd bappeda
    pdam bumdes gapoktan udd pokdarwis aisyiyah kwarcab kwaran kwarda pwi kadin koni kormi fpk
    pgri ppni idi ibi dmi phdi apdesi papdesi ppdi pwri lvri pepabri fkppi iphi bkmt bkprmi gmki
    pmkri hkti ktna imigrasi bapas bps ppk panwaslu rri inspektorat kementerian pcnu pwnu mwcnu
    fatayat muslimat lazismu polri pbnu pemuda-pancasila hipmi smsi aji iwapi apindo hmi pmii gmni
    pemuda-katolik pokdar gamki icmi ipnu ippnu whdi wkri washliyah hidayatullah peradi hnsi
    nasyiah perbakin organda gapensi himpaudi iwo jmsi amsi
    imm psht ipsi dad lma gmim dharma-wanita pemuda-muhammadiyah desa-adat kejagung
    """.split()
)


def kind_of(match: re.Match[str]) -> str:
    """The short form of the kind that *match* found."""
    number = next(int(name[1:]) for name, value in match.groupdict().items() if value)
    return KINDS[number][1]
