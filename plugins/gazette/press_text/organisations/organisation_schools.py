"""Organisation schools: how the names of universities, colleges and schools begin."""

SCHOOLS: tuple[tuple[str, str], ...] = (
    (r"(?:universitas islam negeri(?: \(uin\))?|(?-i:UIN[A-Z]{0,2})|uin)", "uin"),
    (r"(?:institut agama islam negeri(?: \(iain\))?|iain)", "iain"),
    (  # `Fakultas Hukum Universitas X`: of the two names, that of the faculty
        (
            r"fakultas(?-i:(?:,? (?:dan )?[A-Z][\w'-]+){1,7}?(?: \([A-Z]\w{2,7}\))?)"
            r"(?=,? (?:universitas|institut|uin|iain)\b)"
        ),
        "fakultas",
    ),
    (r"universitas", "universitas"),
    (r"sekolah tinggi|st(?:ain?|ie|it|ikes|ikip|kip|mik|isip|ihm?)", "sekolah-tinggi"),
    (r"akademi (?:kebidanan|keperawatan|komunitas|kepolisian|militer|maritim|farmasi)", "akademi"),
    (r"politeknik|pol(?:i)?tek+es|(?-i:Poltek(?:bang|pel)?)", "politeknik"),
    (r"institut|ikip(?: pgri| muhammadiyah)?", "institut"),
    (
        (
            r"(?:sekolah (?:dasar|menengah (?:pertama|atas|kejuruan))|"
            r"madrasah (?:aliyah|tsanawiyah|ibtidaiyah))(?: negeri)?"
            r"(?: \((?:sd|smp|sma|smk|ma|mts|mi)n?\))?(?: \d{1,3})?|"
            r"(?:sd|smp|sma|smk|mts|ma|mi|sdn|smpn|sman|smkn|mtsn|man|min)(?: negeri| islam|"
            r" muhammadiyah)? ?\d{0,3}"
        ),
        "sekolah",
    ),
)
