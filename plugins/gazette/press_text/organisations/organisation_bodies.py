"""Organisation bodies: those known by a long and a short name, with branches in every area.

Each line gives the short name and, behind the colon, the long one; a text may have either, or
both (`Himpunan Kerukunan Tani Indonesia (HKTI)`). A short name of capitals counts in capitals only.
"""

import re

from gazette.press_text.organisations.church_names import CHURCHES, SYNOD
from gazette.press_text.organisations.party_names import PARTIES_BY_NAME

_BODIES = r"""
professions
pgri: persatuan guru republik indonesia
ppni: persatuan perawat nasional indonesia
idi: ikatan dokter indonesia
idai: ikatan dokter anak indonesia
ibi: ikatan bidan indonesia
iai: ikatan apoteker indonesia
pdgi: persatuan dokter gigi indonesia
pdhi: perhimpunan dokter hewan indonesia
persagi: persatuan ahli gizi indonesia
iakmi: ikatan ahli kesehatan masyarakat indonesia
patelki: persatuan ahli teknologi laboratorium medik indonesia
hakli: himpunan ahli kesehatan lingkungan indonesia
pafi: persatuan ahli farmasi indonesia
persi: perhimpunan rumah sakit seluruh indonesia
pii: persatuan insinyur indonesia
notaris: ikatan notaris indonesia(?: \(ini\))?
ippat: ikatan pejabat pembuat akta tanah
peradi: perhimpunan advokat indonesia
ikadin: ikatan advokat indonesia
kongres-advokat: kongres advokat indonesia(?: \(kai\))?
ikahi: ikatan hakim indonesia
agpaii: asosiasi guru pendidikan agama islam indonesia
igi: ikatan guru indonesia
igra: ikatan guru raudhatul athfal
igtki: ikatan guru taman kanak-kanak indonesia
himpaudi: himpunan pendidik dan tenaga kependidikan anak usia dini indonesia
pergunu: persatuan guru nahdlatul ulama
isnu: ikatan sarjana nahdlatul ulama
mkks: musyawarah kerja kepala sekolah
k3s: kelompok kerja kepala sekolah
pwi: persatuan wartawan indonesia
smsi: serikat media siber indonesia
aji: aliansi jurnalis independen
ijti: ikatan jurnalis televisi indonesia
iwo: ikatan wartawan online
jmsi: jaringan media siber indonesia
amsi: asosiasi media siber indonesia
pwri-wartawan: persatuan wartawan republik indonesia
ppwi: persatuan pewarta warga indonesia
pfi: pewarta foto indonesia
business
kadin: kamar dagang dan industri(?: indonesia)?
apindo: asosiasi pengusaha indonesia
hipmi: himpunan pengusaha muda indonesia
hippi: himpunan pengusaha pribumi indonesia
hipka: himpunan pengusaha kahmi
iwapi: ikatan wanita pengusaha indonesia
gapensi: gabungan pelaksana konstruksi nasional(?: seluruh)? indonesia
gapeknas: gabungan perusahaan kontraktor nasional
inkindo: ikatan nasional konsultan indonesia
gapkindo: gabungan perusahaan karet indonesia
gapki: gabungan pengusaha kelapa sawit indonesia
apkasindo: asosiasi petani kelapa sawit indonesia
phri: perhimpunan hotel dan restoran indonesia
asita: asosiasi perusahaan perjalanan wisata indonesia
hpi: himpunan pramuwisata indonesia
organda: organisasi angkutan darat
aptrindo: asosiasi pengusaha truk indonesia
apeksi: asosiasi pemerintah kota seluruh indonesia
apkasi: asosiasi pemerintah kabupaten seluruh indonesia
adkasi: asosiasi dprd kabupaten seluruh indonesia
apdesi: asosiasi pemerintah desa seluruh indonesia
papdesi: perkumpulan aparatur pemerintah desa seluruh indonesia
ppdi: persatuan perangkat desa indonesia
abpednas: asosiasi badan permusyawaratan desa nasional
appsi: asosiasi pedagang pasar seluruh indonesia
apkli: asosiasi pedagang kaki lima indonesia
dekopin: dewan koperasi indonesia
dekopinda: dewan koperasi indonesia daerah
ikapi: ikatan penerbit indonesia
rei: real estate indonesia
apersi: asosiasi pengembang perumahan dan permukiman seluruh indonesia
hiswana: himpunan wiraswasta nasional minyak dan gas bumi
perbarindo: perhimpunan bank perkreditan rakyat indonesia
dekranasda: dewan kerajinan nasional daerah
work
fspmi: federasi serikat pekerja metal indonesia
kspi: konfederasi serikat pekerja indonesia
kspsi: konfederasi serikat pekerja seluruh indonesia
spsi: serikat pekerja seluruh indonesia
ksbsi: konfederasi serikat buruh seluruh indonesia
sbsi: serikat buruh sejahtera indonesia
spn: serikat pekerja nasional
fsppp: federasi serikat pekerja perkebunan
korpri: korps pegawai republik indonesia
farmers
hkti: himpunan kerukunan tani indonesia
ktna: kontak tani nelayan andalan
hnsi: himpunan nelayan seluruh indonesia
perhiptani: perhimpunan penyuluh pertanian indonesia
serikat-petani: serikat petani indonesia(?: \(spi\))?
appoktan: asosiasi petani tembakau indonesia
masyarakat-adat: aliansi masyarakat adat nusantara
walhi: wahana lingkungan hidup indonesia
veterans
pepabri: persatuan purnawirawan (?:dan warakawuri tni dan polri|abri)
lvri: legiun veteran republik indonesia
pwri: persatuan wredatama republik indonesia
fkppi: (?:forum komunikasi|keluarga besar) putra[- ]putri purnawirawan(?: dan putra[- ]putri)?
gm-fkppi: generasi muda fkppi
ppm: pemuda panca marga
kbpp-polri: keluarga besar putra[- ]putri polri
pp-polri: persatuan purnawirawan polri
ppad: persatuan purnawirawan (?:tni )?angkatan darat
piveri: persatuan istri veteran republik indonesia
youth
knpi: komite nasional pemuda indonesia
hmi: himpunan mahasiswa islam
pmii: pergerakan mahasiswa islam indonesia
gmni: gerakan mahasiswa nasional indonesia
gmki: gerakan mahasiswa kristen indonesia
pmkri: perhimpunan mahasiswa katolik republik indonesia
kahmi: korps alumni himpunan mahasiswa islam
ika-pmii: ikatan (?:keluarga )?alumni pergerakan mahasiswa islam indonesia
pa-gmni: persatuan alumni (?:gmni|gerakan mahasiswa nasional indonesia)
kammi: kesatuan aksi mahasiswa muslim indonesia
imm: ikatan mahasiswa muhammadiyah
ipm: ikatan pelajar muhammadiyah
hima-persis: himpunan mahasiswa persis
kmhdi: kesatuan mahasiswa hindu dharma indonesia
hikmahbudhi: himpunan mahasiswa buddhis indonesia
ipnu: ikatan pelajar nahdlatul ulama
ippnu: ikatan pelajar putri nahdlatul ulama
gamki: gerakan angkatan muda kristen indonesia
amgpm: angkatan muda gereja protestan maluku
orang-muda-katolik: orang muda katolik|omk
peradah: perhimpunan pemuda hindu(?: dharma)? indonesia
prajaniti: prajaniti hindu indonesia
bkprmi: badan komunikasi pemuda remaja masjid indonesia
prisma: pemuda remaja islam masjid
ampi: angkatan muda pembaharuan indonesia
ampg: angkatan muda partai golkar
grib-jaya: gerakan rakyat indonesia bersatu|grib jaya|grib
fkpm: forum kemitraan polisi(?: dan)? masyarakat
ppi-paskibraka: purna paskibraka indonesia
genbi: generasi baru indonesia
faith
icmi: ikatan cendekiawan muslim (?:se-)?indonesia
iphi: ikatan persaudaraan haji indonesia
bkmt: badan kontak majelis taklim
dmi: dewan masjid indonesia
dgmi: dewan guru mengaji indonesia
bwi: badan wakaf indonesia
bp4: badan penasih?at(?:an)?,? pembinaan,? dan pelestarian perkawinan
lptq: lembaga pengembangan tilawatil qur'?an
jatma: jam'?iyyah ahlith thariqah
jqh: jam'?iyyatul qurra' wal huffazh
hebitren: himpunan ekonomi bisnis pesantren
rmi: rabithah ma'?ahid islamiyah
fkpp: forum komunikasi pondok pesantren
fkdt: forum komunikasi diniyah takmiliyah
ldnu: lembaga dakwah nahdlatul ulama
lazisnu: nu care lazisnu
phdi: parisada hindu dharma indonesia
whdi: wanita hindu dharma indonesia
walubi: perwakilan umat buddha indonesia
permabudhi: persatuan umat buddha indonesia
matakin: majelis tinggi agama khonghucu indonesia
mta: majelis tafsir (?:al[- ]?)?qur'?an
wkri: wanita katolik republik indonesia
pgiw: persekutuan gereja-gereja di indonesia wilayah
pgi: persekutuan gereja-gereja di indonesia
pglii: persekutuan gereja-gereja dan lembaga-lembaga injili indonesia
kwi: konferensi waligereja indonesia
bamag: badan musyawarah antar gereja
piki: persatuan inteligensia kristen indonesia
iska: ikatan sarjana katolik indonesia
women
wanita-islam: wanita islam
kowani: kongres wanita indonesia
gow: gabungan organisasi wanita
bkow: badan kerja ?sama organisasi wanita
ikwi: ikatan keluarga wartawan indonesia
iad: ikatan adhyaksa dharmakarini|adhyaksa dharmakarini
pia-ardhya-garini: pia ardhya garini
jalasenastri: jalasenastri
aid and safety
fpti: federasi panjat tebing indonesia
mdmc: muhammadiyah disaster management center
lpbi: lembaga penanggulangan bencana dan perubahan iklim nu|lpbi nu
fprb: forum pengurangan risiko bencana
fkdm: forum kewaspadaan dini masyarakat
fkpt: forum koordinasi pencegahan terorisme
granat: gerakan (?:nasional )?anti ?narko(?:tika|ba)
gannas: gerakan anti narkoba nasional
p2tp2a: pusat pelayanan terpadu pemberdayaan perempuan dan anak
lpai: lembaga perlindungan anak indonesia
kpai: komisi perlindungan anak indonesia
aksi-cepat-tanggap: aksi cepat tanggap(?: \(act\))?
rumah-zakat: rumah zakat
baitul-mal: baitul ma?al
ylki: yayasan lembaga konsumen indonesia
pdd: perhimpunan donor darah indonesia|pddi
ypac: yayasan pembinaan anak cacat
npci: national paralympic committee(?: of)?(?: indonesia)?(?: \(npc\))?
pertuni: persatuan tuna ?netra indonesia
ppdi-disabilitas: perkumpulan penyandang disabilitas indonesia
yjpi: yayasan jantung indonesia
pkbi: perkumpulan keluarga berencana indonesia
ykai: yayasan kesejahteraan anak indonesia
sport
koni: komite olahraga nasional indonesia
kormi: komite olahraga (?:rekreasi )?masyarakat indonesia
pssi: persatuan sepak ?bola seluruh indonesia|(?:as(?:prov|kab|kot)|peng(?:prov|kab|kot|cab)) pssi
pssi: asosiasi (?:provinsi|kabupaten|kota) pssi
pbvsi: persatuan bola voli seluruh indonesia
pbsi: persatuan bulu ?tangkis seluruh indonesia
percasi: persatuan catur seluruh indonesia
perbakin: persatuan menembak(?: sasaran dan berburu)?(?: seluruh)? indonesia
ipsi: ikatan pencak silat(?: seluruh)? indonesia
pasi: persatuan atletik seluruh indonesia
forki: federasi olahraga karate-?do indonesia
inkai: institut karate-?do indonesia
inkanas: institut karate-?do nasional
perkemi: persaudaraan bela diri kempo indonesia
perpani: persatuan panahan indonesia
pabsi: per(?:satuan|kumpulan) angkat besi(?: seluruh)? indonesia
pertina: persatuan tinju(?: amatir)? indonesia
persani: persatuan senam indonesia
perbasi: persatuan (?:bola ?basket|basket ?ball) seluruh indonesia
pgsi: persatuan gulat seluruh indonesia
pjsi: persatuan judo seluruh indonesia
psti: persatuan sepak ?takraw(?: seluruh)? indonesia
pobsi: persatuan olahraga bil[iy]ard(?: seluruh)? indonesia
ikasi: ikatan anggar seluruh indonesia
gabsi: gabungan bridge seluruh indonesia
ptmsi: persatuan tenis meja seluruh indonesia
pelti: persatuan tenis lapangan(?: seluruh)? indonesia
prsi: persatuan renang seluruh indonesia
podsi: persatuan olahraga dayung seluruh indonesia
possi: persatuan olahraga selam seluruh indonesia
issi: ikatan sport sepeda indonesia
imi: ikatan motor indonesia
pordasi: persatuan olahraga berkuda seluruh indonesia
faji: federasi arung jeram indonesia
porlasi: persatuan olahraga layar seluruh indonesia
esi: esports indonesia
psht: persaudaraan setia hati terate
psnu-pagar-nusa: (?:psnu )?pagar nusa
ikspi: ikspi kera sakti|ikspi
tapak-suci: tapak suci
state
bp2mi: badan pe(?:r?lindungan|nempatan dan perlindungan) pekerja migran indonesia
bp3mi: balai pe(?:layanan|nempatan dan) pelindungan pekerja migran indonesia
bkkbn: badan kependudukan dan keluarga berencana nasional
bpkp: badan pengawasan keuangan dan pembangunan
bpk: badan pemeriksa keuangan
lldikti: lembaga layanan pendidikan tinggi
kid: komisi informasi(?: daerah| provinsi)?(?: \(kip?\))?|(?-i:KIP)(?! kuliah)
kpid: komisi penyiaran indonesia daerah
kppu: komisi pengawas persaingan usaha
bksda: balai(?: besar)? konservasi sumber daya alam
home
fpk: forum pembauran kebangsaan
fkub: forum kerukunan umat beragama
psmti: paguyuban sosial marga tionghoa indonesia
inti-tionghoa: perhimpunan indonesia tionghoa
kkss: kerukunan keluarga sulawesi selatan
lam: lembaga adat melayu
lamr: lembaga adat melayu riau
lkaam: lembaga kerapatan adat alam minangkabau
kan: kerapatan adat nagari
mabm: majelis adat budaya melayu
mabt: majelis adat budaya tionghoa
mda: majelis desa adat
majelis-adat-aceh: majelis adat aceh|maa
mpu: majelis permusyawaratan ulama
mrp: majelis rakyat(?: papua(?! (?:barat|selatan|tengah|pegunungan)\b)|(?= papua))
fkkd: forum komunikasi kepala desa
ikm: ikatan keluarga minangkabau
pujakesuma: putra jawa kelahiran sumatera|pujakesuma
"""


def _pattern(short: str, long: str) -> str:
    """The long name with the short one behind it in brackets, or the short one alone."""
    printed = re.escape(short).replace(r"\-", "[- ]")
    return rf"(?:{long})(?: \((?:[a-z]{{2,4}} )?{printed}\))?|{printed}"


def _lines(table: str) -> list[tuple[str, str]]:
    """Short and long names of *table*; lines without a colon are headings."""
    pairs = (line.split(": ", 1) for line in table.strip().split("\n") if ": " in line)
    return [(short.casefold(), long) for short, long in pairs]


BODIES: tuple[tuple[str, str], ...] = (
    *((_pattern(short, long), short) for short, long in _lines(_BODIES)),
    *((f"(?:{SYNOD} )?(?:{_pattern(short, long)})", short) for short, long in _lines(CHURCHES)),
)
CHURCH_KINDS = frozenset(short for short, _ in _lines(CHURCHES))
PARTIES: tuple[tuple[str, str], ...] = tuple(
    (long, short) for short, long in _lines(PARTIES_BY_NAME)
)
# Of these the short name alone counts in capitals: `Kan` and `Pan` are words as well.
IN_CAPITALS = frozenset(short for _, short in BODIES if short.isalpha() and len(short) < 7)
# Known everywhere: only with an area do they name one body.
BRANCHED = frozenset(short for short, _ in (*_lines(_BODIES), *_lines(PARTIES_BY_NAME)))
