"""Paper names: what the name of a medium looks like, and what that of a place."""

import re

from gazette.press_text.places.region_names import RegionIndex

MEDIA_WORD = re.compile(
    r"(?:news|pos|post|kabar|warta|berita|suara|radar|tribun|media|koran|harian|antara|"
    r"kompas|tempo|jurnal|info|online|pers|press|lensa|"
    r"mercusuar|merdeka|fokus|sinar|gema|liputan|detik|kbr|rri|republika|memorandum|"
    r"duta|bhirawa|surya|times|today|tv|metro|reportase|buser|target|portal|kilas|cyber|siber|"
    r"e(?:ks|x)pres|sorot|delik|fakta|aktual|terkini|seputar|mimbar|investigasi|jejak|inilah|"
    r"radio|advokasi|patroli|barometer|lentera|cakra|rakyat|obor|lintas|tabloid|majalah|globe|kedaulatan|"
    r"politik|peristiwa|swara|redaksi|bul+etin|magazine|journal|gazette|herald|daily|weekly|channel|"
    r"network|update|reporter|waspada|haluan|serambi|wawasan|gatra|sindo|okezone|kumparan|ekspos|"
    r"expos|zona|bidik|pantau|bicara|pojok|kanal|kolom|wahana|kupas|ungkap|"
    r"com$|net$|pedia$|\w{3}indo$|(?<!indo)nesia$|\b(?:inside|teras|salam|pena|opini|publik|jendela|cerita|bisnis|ekonomi)\b)",
    re.IGNORECASE,
)
PAPER = re.compile(
    r"^(?:Harian|Radar|Tribun|Koran|Tabloid|Warta|Suara|Kabar|Berita|Portal|Sinar|Serambi|Rakyat|"
    r"Kompas|Tempo|Antara|Waspada|Metro|Pikiran|Kedaulatan|Fajar|Media)\s[A-Z]|"
    r"(?:[a-z ](?:News|Pos|Post|Kabar|TV|Times|Express|Ekspres)|"
    r"(?:news|pos|post|ekspres|express|online|[a-z]com)|"
    r"\.(?:com|id|co|net|news))$"
)


_AS_ONE = re.compile(  # `KabarKita`, `PaKI`, `RMOLBali`, `Info7`
    r"(?:[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+|(?=\w*\d)(?=\w*[A-Za-z]{2})\w{3,12}|[A-Z]{3,}[a-z]{3,})$|"
    r"[A-Z][a-z]+[A-Z]{2,}(?: [A-Z]|$)"
)
_OFFICE_AS_ONE = re.compile(  # `BUMDesa`, `DinkesKota`, `PoldaBali` are written so too
    r"(?:BUM|Kemen|Pem[kp]|Pol(?:da|res)|Diskom|Dinas|Dinkes|Disdik|Bawaslu|Baznas|Babin|Bhabin|"
    r"M[Oo][UA]|KKN|UM|PT)"
)


def of_the_trade(part: str) -> bool:
    """`Suara Kota`, words written as one, or letters with a figure: `KabarKita`, `Info7`."""
    if _AS_ONE.match(part) and not _OFFICE_AS_ONE.match(part):
        return True
    return part.casefold() == "metro" or MEDIA_WORD.search(part) is not None


def is_place(text: str, index: RegionIndex) -> bool:
    """Whether *text* names a region or a district that the register knows."""
    return bool(index.provinces_of(text))
