"""Church names: those of the churches of the country, short and long."""

# What leads a church, before its name: `Majelis Pekerja Harian (MPH) Sinode GMIT`.
SYNOD = (
    r"(?:(?:majelis|badan) pekerja(?: harian| lengkap)?(?: \([a-z]{2,4}\))?|majelis|pengurus|"
    r"pimpinan|(?-i:MPH|BPH|BPMS|BPL|BPS|MPL)) (?:am )?sinode(?: \([a-z]{2,4}\))?"
)
# One church is one body, wherever it acts.
CHURCHES = r"""
hkbp: huria kristen batak protestan
gkps: gereja kristen protestan simalungun
gkpi: gereja kristen protestan indonesia
gkpa: gereja kristen protestan angkola
gbkp: gereja batak karo protestan
gkppd: gereja kristen protestan pakpak dairi
gpkb: gereja punguan kristen batak
bnkp: banua niha keriso protestan
gmit: gereja masehi injili di timor
gmim: gereja masehi injili di minahasa
gpm: gereja protestan maluku
gpib: gereja protestan di indonesia(?: bagian)? barat
gpig: gereja protestan indonesia di gorontalo
gpid: gereja protestan indonesia donggala
gpi-papua: gereja protestan indonesia di papua
gki-papua: gereja kristen injili di tanah papua
gkii: gereja kemah injil indonesia
gkst: gereja kristen sulawesi tengah
gkjw: gereja kristen jawi wetan
gkj: gereja kristen jawa
gkpb: gereja kristen protestan di bali
gke: gereja kalimantan evangelis
gksbs: gereja kristen sumatera bagian selatan
gmih: gereja masehi injili di halmahera
gbi: gereja bethel indonesia
gpdi: gereja pantekosta di indonesia
gidi: gereja injili di indonesia
gkri: gereja kristus rahmani indonesia
"""
