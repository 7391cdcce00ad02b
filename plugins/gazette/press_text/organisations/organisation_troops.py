"""Organisation troops: how the names of police directorates and units of the army begin."""

# Directorates of police, each behind its Polda: `Ditlantas Polda X`. What a Satlantas does is its
# Polres's deed.
POLICE_UNITS = (
    "lantas binmas reskrim reskrimum reskrimsus resnarkoba samapta intelkam polairud".split()
)

# A battalion abroad: `Satgas Kodim Maluku Yonarhanud 1/WBK`, `Satgas Pamtas RI-RDTL Yonif 7/RK`
_TASK_FORCE = (
    r"(?:(?:satuan tugas|satgas)"
    r"(?: (?:kodim|kewilayahan|pam[a-z]{2,8})(?-i: [A-Z][\w-]*){0,4}?)? )?"
)

TROOPS: tuple[tuple[str, str], ...] = (
    (r"(?:komando distrik militer(?: \(kodim\))?|kodim)(?: tipe [ab])?", "kodim"),
    (r"(?:komando rayon militer(?: \(koramil\))?|koramil)(?: tipe [a-d]| persiapan)?", "koramil"),
    (r"komando resor[t]? militer(?: \(korem\))?|korem", "korem"),
    (
        (
            rf"{_TASK_FORCE}(?:batal[iy]on infant[e]?ri(?: \((?:satgas )?yonif\))?|"
            r"yonif)(?: (?:para )?raider| mekanis| pr| r| marinir| tp)?"
        ),
        "yonif",
    ),
    (
        (
            rf"{_TASK_FORCE}(?:batal[iy]on (?:artileri|zeni|kavaleri|komando|marinir)|"
            r"yon(?:armed|arhanud|kav|zipur|zikon|bekang|komando|marhanlan|kes|mar))"
        ),
        "batalyon",
    ),
    (r"brigade infanteri|brigif", "brigif"),
    (r"(?:detasemen|subdetasemen) polisi militer|(?:sub)?denpom", "denpom"),
    (r"lantamal|pangkalan utama tni angkatan laut", "lantamal"),
    (r"(?:satuan )?(?:korps )?brimob|satbrimob", "brimob"),
    *((rf"dit(?:rektorat )?{unit}(?= polda)", unit) for unit in POLICE_UNITS),
    (r"komando daerah militer(?: \(kodam\))?|kodam", "kodam"),
    (r"pangkalan (?:tni )?(?:angkatan laut|al)(?: \(lanal\))?|lanal", "lanal"),
    (r"pangkalan (?:tni )?(?:angkatan udara|au)(?: \(lanud\))?|lanud", "lanud"),
)
