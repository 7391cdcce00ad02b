"""Party names: those of the parties, with what the press calls them."""

PARTIES_BY_NAME = r"""
golkar: (?:partai )?golkar|partai golongan karya
gerindra: (?:partai )?gerindra
pdip: pdi[- ]?perjuangan|pdip|pdi-p|partai demokrasi indonesia(?: \(pdi\))? perjuangan
pkb: pkb|partai kebangkitan bangsa
pks: dpra pks|dp[pdwc] pks|partai keadilan sejahtera(?: \(pks\))?
ppp: partai persatuan pembangunan|ppp
pan: partai amanat nasional
nasdem: (?:partai )?nasdem
demokrat: partai demokrat
perindo: (?:partai )?perindo
hanura: (?:partai )?hanura
psi: psi|partai solidaritas indonesia
pbb: partai bulan bintang
gelora: partai gelora
partai-buruh: partai buruh
partai-ummat: partai ummat
partai-garuda: partai garuda
partai-aceh: partai aceh
"""
