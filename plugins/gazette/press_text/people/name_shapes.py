"""Name shapes: single words that are given names by their look, all over the country."""

import re

# Endings and words that only names have: Arabic, Javanese, Sundanese, Batak, Malay, Christian.
_ENDINGS = re.compile(
    r"[a-z]{2,}(?:uddin|udin|adin|oddin|iddin|addin|rahman|rahim|syah|syahputra|ullah|wati|yati|ningsih|"
    r"astuti|lestari|rini|yanti|yanto|ianto|wanto|danto|santo|manto|narto|yarto|warto|darto|harto|"
    r"yono|iono|jono|wono|dono|rono|tono|mono|nono|sono|wito|jito|mito|dito|rito|yadi|jadi|madi|nadi|"
    r"wadi|riadi|iyadi|suryadi|rmin|amin|armin|yudi|wijaya|kusuma|saputra|hidayat|nugroho|prasetyo|"
    r"armo|tomo|arjo|yoto|yitno|ratno|atmoko|doyo|wibowo|prabowo|sasongko|waluyo|kamto|setiawan|kurniawan|gunawan|irawan|darmawan|hermawan|wirawan|ridwan|sumarna|tisna|sutisna|"
    r"supriatna|sumantri|permana|laksana|wardhana|wardana|iawan|niawan|tini)"
)
_GIVEN = frozenset(
    """
    abdul abdullah abdurrahman abidin achmad adi adnan agung agus agustinus ahmad aisyah akbar ali
    alimin alwi amat amir amiruddin amrullah andi andre andreas andri anas anwar arham ari arief
    arif arifin aris arman arsyad asep asmara asnawi asri aswar aziz azhar azis badri bahar
    bahrudin bakri basri baharudin bambang bayu benny bernard bobby budi budiman burhan burhanuddin
    chairul dahlan daniel darmin darsono daud dedi dedy deni denny deny didik dodi dody dwi edi edy
    eko elias emanuel endang endro erik erwin fadli fahmi faisal faizal fajar fatimah fauzan fauzi
    fauziah ferdi ferdinand feri ferry firdaus firman fitri fitriani fransiskus gatot gregorius
    habibi hadi hafid haidir hairul hakim halim hamdan hamid hamka hamsah hamzah hanafi handoko
    hari haris hariyadi harun hasan hasanah hasbi hasyim helmi hendra hendri hendrik hendro heri
    herman heru hery husein husen husin husni ibnu ibrahim idham idris ikhsan ilham ilyas
    imran indra irfan irfandi irma irwan irwandi isa iskandar ismail iwan jafar jamal
    jamaluddin jasman joko jhon johan johanes johannes joni jono juanda julius junaedi junaidi
    kamal karim karno karyadi kasim khaerul khairul kosasih krisna lukas lukman lutfi luthfi
    mahfud mahmud malik mansur marcel maria marjuki marsel markus martin martinus marwan
    masrur mastur maulana mawardi miftah mirza mislan mohammad muchlis muhamad muhammad muhdi
    muhlis muhtar mukhlis mukhtar mulyadi mulyana mulyanto mulyono munir munawar murni mursalin
    mursyid musa mustafa mustofa muslimin nanang nasir nasrul nasution nizar nugraha nur
    nurdin nurhadi nurhayati nurjanah nurul nyoman oktavianus parman paulus petrus purwanto
    purnomo putu rachmat rahmat rahmad ramadhan ramli ramlan rasyid ratna ridho rina riski rizal
    rizki rizky robert robi rohman rohmat romi roni ronny rosita roy rudi rudy rukman rusdi rusli
    rustam sabri saefudin saiful saleh salim samsul samsudin santoso sapri sarif sariful
    simon siti slamet soleh stefanus stevanus sudarmaji sugeng sugito suhaimi suhardi
    suharto suhendra sukardi sukarno sukri sulaiman sulistyo sumardi sumarno suparman supardi
    suparno supriadi supriyadi suroso surya suryana suryono susanto susilo sutarno sutrisno
    suwarno suyanto suyatno syafii syafrizal syafruddin syahrial syahrir syahrul syaiful
    syamsuddin syamsul syarif syarifuddin syukur tamrin tarmizi taufik taufiq teguh thamrin
    theresia thomas toni tono tri triyono umar usman viktor wahid wahyu wahyudi wahyuni warsito
    wawan wayan widodo yakob yakobus yani yanuar yasin yohanes yosef yoseph yudha yudi yulia
    yuliana yulianti yulius yunus yusran yusuf yusup zaenal zainab zainal zainuddin zakaria zaki
    zulfikar zulkarnain zulkifli
    alfonsus aloysius albertus ambrosius antonius benediktus bernardus blasius bonifasius damianus
    dionisius dominikus donatus edmundus eduardus fabianus ferdinandus fidelis filipus florianus
    gabriel gerardus hermanus hilarius hironimus ignasius inosensius karolus klemens kornelis
    kornelius kristianus kristoforus laurensius leonardus marianus marselinus marselus matheus
    melkianus melkior mikael nikodemus nikolaus oktovianus paskalis paulinus polikarpus robertus
    rofinus sebastianus selestinus servasius silvester silvianus simplisius siprianus stanislaus
    teodorus theodorus timotius valentinus vinsensius wilhelmus wihelmus yulianus yustinus
    """.split()
)
_NO_NAMES = frozenset(
    "panjadi menjadi terjadi kejadi pribadi abadi ijadi purnawirawan pelaksana".split()
)


def is_given_name(word: str) -> bool:
    """Whether a single *word* looks like a person's name wherever it stands."""
    low = word.casefold().strip(".")
    if low in _NO_NAMES or len(low) < 4:
        return False
    return any(
        one in _GIVEN or _ENDINGS.fullmatch(one) is not None for one in (low, _in_new_spelling(low))
    )


def _in_new_spelling(low: str) -> str:
    """`darmansjah`, `soedarno`, `djoko` as they are spelt since 1972."""
    for old, new in (("sj", "sy"), ("tj", "c"), ("dj", "j"), ("oe", "u")):
        low = low.replace(old, new)
    return low
