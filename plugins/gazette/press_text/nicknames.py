"""Nicknames: what the press calls provinces and regencies, and which area a police resort covers."""

# Short form: the official name it stands for, as the gazetteer prints it without its kind.
PROVINCES = {
    "sumut": "sumatera utara", "sumbar": "sumatera barat", "sumsel": "sumatera selatan",
    "babel": "kepulauan bangka belitung", "bangka belitung": "kepulauan bangka belitung",
    "kepri": "kepulauan riau", "jabar": "jawa barat", "jateng": "jawa tengah", "jatim": "jawa timur",
    "ntb": "nusa tenggara barat", "ntt": "nusa tenggara timur", "kalbar": "kalimantan barat",
    "kalteng": "kalimantan tengah", "kalsel": "kalimantan selatan", "kaltim": "kalimantan timur",
    "kaltara": "kalimantan utara", "sulut": "sulawesi utara", "sulteng": "sulawesi tengah",
    "sulsel": "sulawesi selatan", "sultra": "sulawesi tenggara", "sulbar": "sulawesi barat",
    "malut": "maluku utara",
}  # fmt: skip
REGENCIES = {
    "jakpus": "kota jakarta pusat", "jakut": "kota jakarta utara", "jakbar": "kota jakarta barat",
    "jaksel": "kota jakarta selatan", "jaktim": "kota jakarta timur", "solo": "kota surakarta",
    "jogja": "kota yogyakarta", "tangsel": "kota tangerang selatan", "makasar": "kota makassar",
    "sergai": "serdang bedagai", "serdang bedagei": "serdang bedagai", "labura": "labuhanbatu utara",
    "labusel": "labuhanbatu selatan", "madina": "mandailing natal", "paluta": "padang lawas utara",
    "tapsel": "tapanuli selatan", "tapteng": "tapanuli tengah", "taput": "tapanuli utara",
    "humbahas": "humbang hasundutan", "pessel": "pesisir selatan", "pasbar": "pasaman barat",
    "solsel": "solok selatan", "limapuluh kota": "lima puluh kota", "rohul": "rokan hulu",
    "rohil": "rokan hilir", "inhu": "indragiri hulu", "inhil": "indragiri hilir",
    "kuansing": "kuantan singingi", "tanjabbar": "tanjung jabung barat",
    "tanjabtim": "tanjung jabung timur", "muba": "musi banyuasin", "muratara": "musi rawas utara",
    "okut": "ogan komering ulu timur", "oku timur": "ogan komering ulu timur",
    "oku selatan": "ogan komering ulu selatan", "oki": "ogan komering ilir", "oku": "ogan komering ulu",
    "pali": "penukal abab lematang ilir", "lamsel": "lampung selatan", "lamteng": "lampung tengah",
    "lamtim": "lampung timur", "lampura": "lampung utara", "lambar": "lampung barat",
    "tubaba": "tulang bawang barat", "pesibar": "pesisir barat", "kbb": "bandung barat",
    "kobar": "kotawaringin barat", "kotim": "kotawaringin timur", "barsel": "barito selatan",
    "bartim": "barito timur", "barut": "barito utara", "pulpis": "pulang pisau", "gumas": "gunung mas",
    "kukar": "kutai kartanegara", "kutim": "kutai timur", "kubar": "kutai barat",
    "mahulu": "mahakam ulu", "ppu": "penajam paser utara", "tanbu": "tanah bumbu",
    "batola": "barito kuala", "hst": "hulu sungai tengah", "hss": "hulu sungai selatan",
    "hsu": "hulu sungai utara", "lotim": "lombok timur", "loteng": "lombok tengah",
    "lobar": "lombok barat", "klu": "lombok utara", "ksb": "sumbawa barat", "mabar": "manggarai barat",
    "matim": "manggarai timur", "tts": "timor tengah selatan", "ttu": "timor tengah utara",
    "bolmong": "bolaang mongondow", "bolmut": "bolaang mongondow utara",
    "bolsel": "bolaang mongondow selatan", "boltim": "bolaang mongondow timur",
    "minut": "minahasa utara", "minsel": "minahasa selatan", "parimo": "parigi moutong",
    "touna": "tojo una una", "bangkep": "banggai kepulauan", "balut": "banggai laut",
    "lutim": "luwu timur", "lutra": "luwu utara", "pangkep": "pangkajene dan kepulauan",
    "sidrap": "sidenreng rappang", "polman": "polewali mandar", "mateng": "mamuju tengah",
    "konsel": "konawe selatan", "konut": "konawe utara", "busel": "buton selatan",
    "bursel": "buru selatan", "sbb": "seram bagian barat", "sbt": "seram bagian timur",
    "malteng": "maluku tengah", "malra": "maluku tenggara", "halbar": "halmahera barat",
    "halteng": "halmahera tengah", "haltim": "halmahera timur", "halsel": "halmahera selatan",
    "halut": "halmahera utara", "batang hari": "batanghari", "kulonprogo": "kulon progo",
    "gunung kidul": "gunungkidul", "banyuwang": "banyuwangi", "fakfak": "fak fak",
    "toli toli": "tolitoli", "pematang siantar": "pematangsiantar", "siantar": "pematangsiantar",
}  # fmt: skip

# Resorts whose name says less than their area: regency and city share it, no "Kota" tells them apart.
RESORT_OF_REGENCY = frozenset(
    "polresta cirebon|polresta bandung|polresta tangerang|polresta magelang|polres metro bekasi|"
    "polresta malang|polresta banyuwangi|polresta sidoarjo|polresta pati|polresta banyumas|polresta kudus|"
    "polresta cilacap|polresta deli serdang|polresta bogor|polresta jayapura|polresta sorong|polres gorontalo".split(
        "|"
    )
)
RESORT_OF_CITY = frozenset(
    "polresta probolinggo|polresta pekalongan|polresta madiun|polresta blitar|polresta kediri".split(
        "|"
    )
)
# Names that are also everyday words: alone they say nothing of a place.
EVERYDAY = frozenset(
    "batu metro banjar landak bone pali sigi buru mesuji oku oki tala karo alor".split()
)
