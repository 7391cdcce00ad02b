"""Name degrees: what stands behind a name for studies and professions, with dots and without."""

import re

_DOTTED = re.compile(r"(?:[A-Z][A-Za-z]{0,6}\.){1,4}[A-Z]?[A-Za-z]{0,6}\.?")
# Degrees only behind a comma: without one they could be part of a name.
_BEHIND_COMMA = frozenset(
    "Amd Apt MTr CPHR SIAN Hum STrK Sos MEng MEc Ak SPM Pd Si Kes Sip Skm Spt STr Han".split()
)
# Sure to be degrees although no comma or dot stands before them.
_BARE_DEGREE = frozenset(
    """
    SE SH MM MH MSi MPd SPd SPdI SIP SIK SSos ST MT MBA PhD AMd Lc MA BA SAg SKom SKM MKes STP
    SSTP SPt SP SPi MHum MAP MSc BSc SSi SKep Ners MIK MKom MTr SIKom MIKom SPsi SFarm SHI SThI
    MPdI MAg SHut MSP SAP MSos SEI MAk Msi Mpd Spd Ssos Mkes Sik
    AMK AMKL AMAK AMF AMG AMR SST SKG SKH SKP SPdSD SIA SIIP SAB MAB MIP MPA MPP MPH MARS MKM
    MHKes MMR MMKes MMRS MPSDM MURP MTP MKn MHI MEI MSEI MPsi MFarm MKep MSM MDA MEd MBiomed
    MSn SSn SDs SGz SIPem STh MTh MDiv SAk SPAK CPA CPNS CRBD CPM CTL DEA DESS
    FINASIM FINSDV FINEM FIHA FIAS FISQUA FISCM FICS FACS FACP FACC FAPSR FAPSC FECSM FAAD FAADV
    FCCP KIC KGH KHOM KEMD KGEH KPTI CHRM CHRMP CHRA CFrA CGCAE CHt CHCM CIQaR CMed CMC CPS
    QIA AAAIJ AAAK SIKG STrKeb STrKes STrPel STrHan MTrIP MTrHan MTrOpsla MTrAP
    """.split()
)
# `SpB`, `SpPD-KHOM`, `MMedEd`, `AMdKeb`: capitals within a word that no name has.
_GLUED = re.compile(
    r"Sp\.?[A-Z][A-Za-z]*(?:[-,]?\(?K[A-Z]*[a-z]*\)?)?"
    r"|(?:Ns|Apt|Bd)\.?"
    r"|(?!MTs)[SMAD][A-Z]{1,2}[a-z]{1,4}(?:[A-Z][a-z]{0,4})?|M[A-Z][a-z]{1,6}[A-Z][a-z]{1,5}"
    r"|AMd[A-Z][a-z]{1,4}"
)
_JOINED_INITIAL = re.compile(r"(?:[A-Z]|Muh|Moh|Mohd|Muhd|Abd|Ach|Andi|Dg)\.([A-Z][a-z]{3,})")
_LONG_DEGREES = frozenset(
    "farm gizi ikom arch stat kesos biomed psych phil tech litt hukes ling kons komp akun epid "
    "pust pert kesmas comm sosio arsip agro hanla opsla stra".split()
)


def is_joined_initial(word: str) -> bool:
    """Whether *word* is an initial and a name without a space: `M.Sitorus`, `Muh.Sofyan`."""
    found = _JOINED_INITIAL.fullmatch(word.rstrip("."))
    return found is not None and found[1].casefold() not in _LONG_DEGREES


def is_degree(word: str) -> bool:
    """Whether *word*, as printed, is a degree after a name: `S.I.K.`, `M.Si`, `SH`."""
    if is_joined_initial(word):
        return False
    if _is_glued(word) or word.rstrip(".") in _BARE_DEGREE | _BEHIND_COMMA:
        return True
    return _DOTTED.fullmatch(word) is not None and ("." in word[:-1] or len(word) <= 4)


def is_bare_degree(word: str) -> bool:
    """Whether *word* is a degree even without a comma before it: `Maidi SH MM`."""
    bare = word.rstrip(".")
    if is_joined_initial(word):
        return False
    return (
        bare in _BARE_DEGREE
        or _is_glued(word)
        or ("." in bare and _DOTTED.fullmatch(word) is not None and len(bare.split(".")[0]) <= 3)
    )


def _is_glued(word: str) -> bool:
    """Whether capitals inside *word* make it a degree: `SpOT`, `MMedEd`, `MKes`."""
    bare = word.rstrip(".")
    return _GLUED.fullmatch(bare) is not None and len(bare) <= 12
