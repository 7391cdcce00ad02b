"""Venue words: what begins the name of a place where people meet, as parts of an expression."""

# Words that begin the name of a place where people meet, as parts of a regular expression.
PLACES = "|".join(
    r"""bumi\sperkemahan rest\sarea balai\s?kota
    aula auditorium gedung griya kantor balai balairaya balairung ruang(?:an)? lantai lobi lobby
    hall ballroom graha wisma rupatama rektorat dekanat sekretariat markas command makorem mako\w*
    mapolres\w* mapolsek\w* mapolsub\w* mapolda batalyon yonif asrama barak mess basecamp unit
    pendopo pandopo pendapa istana keraton kraton puri bangsal paseban bale baruga sasana anjungan
    pasanggrahan rujab rumdin rumdis rumah kediaman pelataran saung joglo gazebo betang tongkonan
    honai wantilan
    masjid mushol?la langgar surau meunasah gereja vihara pura kelenteng klenteng keuskupan islamic
    makam tpu pondok ponpes pesantren
    sman smpn smkn sdn sma smp smk sd mts\w* man madrasah kampus universitas lab\w* perpustakaan
    studio atrium
    pusdiklat sanggar museum
    lapangan halaman alun-alun stadion gor gelora gelanggang sirkuit sport tribun kolam
    taman monumen tugu
    hotel aston swiss-?bel\w* santika mercure novotel amaris horison aryaduta
    vill?a convention kafe cafe kedai warung warkop rest(?:o|au)\w* rm rooftop camp camping buper
    pasar mall? plaza bank gudang bengkel puskesmas rsud rs
    terminal bandara stasiun pelabuhan dermaga jembatan simpang perempatan bundaran jalan jl jln
    pantai sungai bantaran waduk embung bendungan bukit kebun lahan persawahan
    pos posko poskamling tps perumahan kompleks? dusun dukuh padukuhan grumbul kampung desa
    kelurahan kalurahan nagari gampong kapanewon lokasi kawasan area wahana obyek objek wana pusat
    """.split()
)
# Bodies whose name is that of their house as well: `di Polda NTB`, `di Lapas Kelas IIA X`.
HOUSES = (
    r"(?:lapas|rutan|lpka|polda|polres(?:ta(?:bes)?)?|polsek|kejaksaan|kejati|kejari|pengadilan)"
    r"(?=\s(?-i:[A-Z]))"
)
