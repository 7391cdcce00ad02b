"""Agreement numbers told apart from laws, letters, phones and plates; outcomes from other lists."""

import pytest

from gazette.press_text.outcomes.numbers import find_agreement_numbers
from gazette.press_text.outcomes.outcomes import find_commitments
from gazette.press_text.sentences import Body
from press_text.asked import points


def numbers(text: str) -> list[str]:
    return [one.number for one in find_agreement_numbers(Body(text), {})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nota Kesepahaman sesuai Nomor: Kep-192/PP.SK.MP/XII/2024, yang memuat", ["Kep-192/PP.SK.MP/XII/2024"]),
        ("MoU bernomor NK/07/IX/2024/Res.Gorut dan 112/PR.07-NK/7505/2024 itu", ["NK/07/IX/2024/Res.Gorut", "112/PR.07-NK/7505/2024"]),
        ("Surat Keputusan Bupati Nomor : 464.1/K.236/HK/2016 tentang", ["464.1/K.236/HK/2016"]),
        ("Keputusan Wali Kota Nomor 12 Tahun 2024 tentang", ["12 Tahun 2024"]),
        ("Perjanjian Nomor: 445/118/PKS/II/2025 ditandatangani", ["445/118/PKS/II/2025"]),
        ("Nota Kesepahaman NOMOR : 019 / PKS / III / 2024 - Kegiatan lancar", ["019 / PKS / III / 2024"]),
        ("PKS PMI dan Rumah Sakit Cut Meutia Nomor 445/12/RSUD/2024 dan Nomor 08/PKS/PMI/I/2024", ["445/12/RSUD/2024", "08/PKS/PMI/I/2024"]),
        ("Nota Kesepakatan No.Pol: B/23/IX/2023/Res dan 100.3.7/45/2023, berlaku", ["B/23/IX/2023/Res", "100.3.7/45/2023"]),
        ("Perjanjian Kerja Sama.\nNomor : 07/PKS/BAZNAS/VI/2022\nNomor : PK-12/KUA.06/2022\ndiserahkan", ["07/PKS/BAZNAS/VI/2022", "PK-12/KUA.06/2022"]),
        ("penandatanganan dokumen Nomor 12/NK/III/2024 tentang sinergi", ["12/NK/III/2024"]),
        ("MoU (Nomor: 1/PK/XI/2023) dan addendum Nomor: 2/ADD/PK/XI/2023.", ["1/PK/XI/2023", "2/ADD/PK/XI/2023"]),
        ("naskah bernomor W.15.PAS.25-HH.04.02-345 Tahun 2024 memuat kerja sama", ["W.15.PAS.25-HH.04.02-345 Tahun 2024"]),
        ("Nomor Surat Keputusan 045/SK/PP-KT/IX/2021 dibacakan", ["045/SK/PP-KT/IX/2021"]),
        ("MoU itu diteken rektor. Isinya soal riset, dengan nomor : 1102/C.4/2022 dan Nomor : 420/42/II/2022/Kesra.", ["1102/C.4/2022", "420/42/II/2022/Kesra"]),
        ("MoU itu diteken rektor.\nLapangan bernomor 11/02/C/2022 dipakai.", []),
        ("MoU itu diteken rektor. Hadir juga laporan polisi nomor 11/02/C/2022.", []),
        ("NOTA KESEPAHAMAN NOMOR : 03 / KB / KPU / TAHUN 2013 NOMOR: B / 3 / I / 2013", ["03 / KB / KPU / TAHUN 2013", "B / 3 / I / 2013"]),
        ("Nota kesepahaman Nomor; 27/KB/KPU/TAHUN 2015 dan B/29A/III/2015", ["27/KB/KPU/TAHUN 2015", "B/29A/III/2015"]),
        ("poin yang disepakati dan dituangkan dalam berita acara Nomor : 140/21/2021", ["140/21/2021"]),
        ("Keptusan Bupati Nomor 172.4/51/2019 Tanggal 3 Mei 2019", ["172.4/51/2019"]),
        ("dilantik dengan SK Nomor 12 Thn 2024 tentang pengurus", ["12 Thn 2024"]),
        ("SK No 11, tahun 2021 tentang pengurus", ["11, tahun 2021"]),
        ("MoU Nomor 440/1234 dan Nomor 12/MOU/RSUD/2024", ["440/1234", "12/MOU/RSUD/2024"]),
        ("perjanjian yang disebut RT Nomor 04/12 itu", []),
        ("berita acara penyitaan Nomor 140/21/2021", []),
        ("dalam berita acara kesepakatan Nomor: 131/77/02/2022 ada lima butir", ["131/77/02/2022"]),
        ("surat keputusan PMI Nomor 011/SK/PMI/PROV.NTB/04,02/X/2019 tentang", ["011/SK/PMI/PROV.NTB/04,02/X/2019"]),
        ("Surat Keputusan Menteri Hukum dan HAM Nomor AHU-0012345.AH.01.08 Tahun 2020", ["AHU-0012345.AH.01.08 Tahun 2020"]),
        ("Surat Keputusan Kementerian Hukum bernomor AHU-0012345.AH.01.07.TAHUN 2020", ["AHU-0012345.AH.01.07.TAHUN 2020"]),
        ("sesuai Keputusan Menteri Agama Nomor 24 Tahun 2016", []),
        ("Peraturan bersama Nomor 14 Tahun 2016, Nomor 01 Tahun 2016, Nomor 013/JA/11/2016", []),
        ("sesuai Keputusan Presiden Nomor 24 Tahun 2016", []),
        ("surat telegram dengan nomor: 2776/XII/KEP/2024 dan ST/2777/XII/KEP/2024", []),
        ("surat Menteri Dalam Negeri nomor 360/14279/SJ tanggal 30 Desember 2019", []),
        ("berbadan hukum Nomor AHU-0012345.AH.01.07.Tahun 2020", []),
        ("sesuai Undang-Undang Nomor 16 Tahun 2017 dan Permendagri Nomor 57 Tahun 2017", []),
        ("Peraturan Presiden Nomor 9 Tahun 2005", []),
        ("MoU serta intruksi Menteri Agraria Nomor : 4/INS/II/2018 itu", []),
        ("undangan nomor B/69/I/2024 tanggal 15 Januari 2024", []),
        ("Surat Telegram Kapolri No: ST/526/V/2007 tanggal 7 Mei 2007", []),
        ("hubungi nomor 0812-3456-7890 atau (031) 8531816", []),
        ("kendaraan bernomor polisi B 4412 TKL", []),
        ("kerja sama sesuai Perda Nomor 4 Tahun 2019", []),
    ],
)  # fmt: skip
def test_only_numbers_of_agreements_and_decisions_count(text: str, expected: list[str]) -> None:
    assert expected == numbers(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SK Nomor: Kep-025/KNPI Sulut/V-2018 terbit.", ["Kep-025/KNPI Sulut/V-2018"]),
        ("SK KNPI nomor : KEP 002/DPP KNPI/VIII/2019 terbit.", ["KEP 002/DPP KNPI/VIII/2019"]),
        (
            "Nota bernomor B-014/Q.4/Gs.1/08/2020 dan 119/4960/B.HUMAS-III/2020 diteken.",
            ["B-014/Q.4/Gs.1/08/2020", "119/4960/B.HUMAS-III/2020"],
        ),
        (
            "Mencabut SK PP-KKI Nomor: Kep-69/PP-KKI/VII/2016, diganti SK No: KEP-97/PP-KKI/III/2019.",
            ["Kep-69/PP-KKI/VII/2016", "KEP-97/PP-KKI/III/2019"],
        ),
        ("SK nomor 21/PB.01 A.II.03/9/2024 dikeluarkan.", ["21/PB.01 A.II.03/9/2024"]),
        ("SK Nomor 07/KEP/ PKK- KOTA/V/2023 dibacakan.", ["07/KEP/ PKK- KOTA/V/2023"]),
        ("SK Nomor 07/KEP/PKK - KOTA/V/2023 dibacakan.", ["07/KEP/PKK - KOTA/V/2023"]),
        ("Keputusan Gubernur Nomor 11 dan 12 Tahun 2024 dibacakan.", ["11 dan 12 Tahun 2024"]),
        ("SK NO : KPTS- 045/ KONI-PROV/ IV/2024 terbit.", ["KPTS- 045/ KONI-PROV/ IV/2024"]),
        ("SK Nomor: SKEP - 112 / DPP / IX / 2023 terbit.", ["SKEP - 112 / DPP / IX / 2023"]),
        ("MoU Nomor 12/NK/III/2024 - KOTA Palu hadir.", ["12/NK/III/2024"]),
        ("Sesuai Perda Nomor 3 dan 4 Tahun 2019.", []),
        ("Nota dinas Nomor 5/ND/II/2024 tentang cuti.", []),
        ("Sesuai PP Nomor 12/X/2022 kerja itu wajib.", []),
    ],
)
def test_numbers_name_bodies_and_both_parties(text: str, expected: list[str]) -> None:
    assert expected == numbers(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SK Bupati Nomor. 821.2/07\nBKPSDM/Kep/PD/2023 tentang pejabat.", ["821.2/07\nBKPSDM/Kep/PD/2023"]),
        ("Surat Keputusan\n(SK) Pengurus\nBesar Nomor 145/PB.07/A.II.03/99/08/2023 tentang", ["145/PB.07/A.II.03/99/08/2023"]),
        ("SK Menteri Dalam Negeri nomor 100.3.1.5-4120, tertanggal 16 Mei 2023", ["100.3.1.5-4120"]),
        ("Surat Keputusan Menteri Dalam Negeri Nomor 100.3.1.5-4120 Tahun 2023", ["100.3.1.5-4120 Tahun 2023"]),
        ("Keputusan Menteri Hukum RI Nomor M.HH-7.AH.11.03 Tahun 2025 dan Nomor M.HH-8.AH.11.02 Tahun 2025", ["M.HH-7.AH.11.03 Tahun 2025", "M.HH-8.AH.11.02 Tahun 2025"]),
        ("Keputusan Presiden Nomor 73/TPA Tahun 2024 tentang pengangkatan pejabat", ["73/TPA Tahun 2024"]),
        ("Kepmendagri Nomor 100.2.1.3-1250 Tahun 2023 tentang pengesahan pengangkatan", ["100.2.1.3-1250 Tahun 2023"]),
        ("tercantum dalam petikan Keputusan Presiden Nomor: 72/P Tahun 2021 tanggal 27 April.", ["72/P Tahun 2021"]),
        ("Surat Keputusan Mendagri (Kepmen) Nomor 131.71-2744 tahun 2013", ["131.71-2744 tahun 2013"]),
        ("tertuang dalam sertifikat bernomor 1599/SK/BAN-PT/Ak.KP/PT/IX/2021", ["1599/SK/BAN-PT/Ak.KP/PT/IX/2021"]),
        ("sertifikat tanah bernomor 12/HGU/BPN/2005 dan kesepakatan warga", []),
        ("Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/77/2020 tentang pedoman", []),
        ("surat ketetapan Musyawarah Ikatan Alumni Nomor 04/SC/IKA/1443H/2022 tentang Ketua", ["04/SC/IKA/1443H/2022"]),
        ("Ketetapan MPR Nomor VII/MPR/2000 tentang peran", []),
        ("Rekomendasi DPRD Kota Nomor 188.4/9/DPRD/2021 dibacakan", ["188.4/9/DPRD/2021"]),
        ("Surat Keterangan Terdaftar (SKT) dengan Nomor 220/77/06/2022 diserahkan", ["220/77/06/2022"]),
        ("sesuai Nota Kesepahaman Nomor 9/II/Hum 3.4.5/2023/Res itu", ["9/II/Hum 3.4.5/2023/Res"]),
        ("berdasarkan SK AHU-0001234.AH.01.07 Tahun 2025 yang terbit", ["AHU-0001234.AH.01.07 Tahun 2025"]),
        ("yang menghapus SK AHU Nomor: AHU-0001234.AH.01.07 Tahun 2022.", ["AHU-0001234.AH.01.07 Tahun 2022"]),
        ("surat keputusan pengurus bernomor nomor 1.7/021/1445 dibacakan", ["1.7/021/1445"]),
        ("SK Caretaker bernomor: 061/Kep/Sek/BPP/XI/22 tertanggal", ["061/Kep/Sek/BPP/XI/22"]),
        ("Kerja sama itu tertuang dalam surat Nomor: 03/WK/MoU/III/2022 dan Nomor NK/4/III/2022", ["03/WK/MoU/III/2022", "NK/4/III/2022"]),
        ("MoU tersebut tertuang dalam surat nomor B/21/III/2022 dan 045/Pem/2022.", ["B/21/III/2022", "045/Pem/2022"]),
        ("kesepakatan yang sebelumnya dituangkan dalam Surat Nomor 100.3.1-39 Tahun 2025", ["100.3.1-39 Tahun 2025"]),
        ("Rencana yang dituangkan dalam Surat Nomor 100.3.1-39 Tahun 2025 itu", []),
        ("Status darurat tertuang dalam surat bernomor 360/77/BPBD/2021 Bupati.", []),
        ("SK itu diusulkan melalui surat nomor 112/DPD-RIAU/XII/2020.", []),
        ("MoU bernomor 12/MoU/PMI/2023 bagi PMI. Nomor dari Polres adalah B/45/VI/2023/Res.", ["12/MoU/PMI/2023", "B/45/VI/2023/Res"]),
        ("sesuai perjanjian, Putusan MK Nomor 85/PUU-XX/2022", []),
        ("perjanjian itu digugat dalam perkara nomor 12/Pdt.G/2022/PN.Sby", []),
        ("Kerja sama dengan perusahaan berizin Nomor 503/12/DPMPTSP/2022", []),
        ("Keputusan Bersama 3 Menteri Nomor 855 Tahun 2023 tentang libur", []),
        ("Kerja sama itu mendapat surat rekomendasi Nomor 12/IN/DPP/VIII/2020", []),
        ("Surat Perintah Nomor: 220/3/KKX/2024 yang memuat penunjukannya.", ["220/3/KKX/2024"]),
        ("Surat Tugas Nomor 821/14/BKD/2024 tentang penunjukan Plt Kepala Dinas", ["821/14/BKD/2024"]),
        ("Surat Perintah Nomor 220/3/KKX/2024 tentang penunjukan personel jaga", []),
        ("Surat Perintah Nomor 220/3/KKX/2024 tentang pengamanan pasar", []),
        ("Kader PKS 14/2/2024 memilih sesuai SK 14/2/2024", []),
    ],
)  # fmt: skip
def test_the_noun_that_governs_a_number_and_its_form_decide(text: str, expected: list[str]) -> None:
    assert expected == numbers(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the word for the year glued to its figure
            "Keputusan Mendagri Nomor: 100.2.1.3-221Thn 2025 mengenai pengangkatan kepala daerah.",
            ["100.2.1.3-221Thn 2025"],
        ),
        (  # what an association's congress decided
            "Rapat berpedoman pada Hasil Rakernas PGRI no : 06/PANPEL/ RAKERNAS/II/2019 itu.",
            ["06/PANPEL/ RAKERNAS/II/2019"],
        ),
    ],
)
def test_numbers_of_congresses_and_with_glued_years(text: str, expected: list[str]) -> None:
    assert expected == numbers(text)


def test_a_known_number_gives_the_agreement_id() -> None:
    body = Body("Nota Kesepahaman Nomor: Kep-192 / PP.SK.MP/XII/2024 dibahas.")
    (found,) = find_agreement_numbers(body, {"Kep-192/PP.SK.MP/XII/2024": "kep-192"})

    assert found.id == "kep-192"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rakor menyepakati:\n1. Patroli malam\n2. Posko bersama", ["Patroli malam", "Posko bersama"]),
        ("Ruang lingkupnya meliputi:\na. pertukaran data;\nb. pengamanan logistik.", ["pertukaran data", "pengamanan logistik"]),
        ("Rapat menghasilkan dua keputusan. Pertama, posko dibuka. Kedua, patroli digelar.", ["posko dibuka", "patroli digelar"]),
        ("Rapat menghasilkan kesepakatan: (1) posko dibuka; (2) patroli digelar.", ["posko dibuka", "patroli digelar"]),
        ("Musyawarah menghasilkan program, yaitu pembentukan posko, pelatihan relawan, serta pengadaan mobil.",
         ["pembentukan posko", "pelatihan relawan", "pengadaan mobil"]),
        ("Turut hadir dalam kegiatan antara lain:\n- Kepala Desa\n- Ketua RT", []),
        ("Pesan penting yang disampaikan:\n- Pakai helm\n- Jangan ngebut", []),
    ],
)  # fmt: skip
def test_listed_outcomes_are_found_and_other_lists_are_not(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Program yang tercakup dalam MoU ini, yaitu:\n1. Kursus jahit\n2. Kebun gizi", "komitmen"),
        ("Rakor memutuskan:\n1. Posko dibuka\n2. Patroli digelar", "keputusan"),
        ("Para pihak berkomitmen:\n1. Posko dibuka\n2. Patroli digelar", "komitmen"),
        ("Rencana kerja tahun depan:\n1. Posko dibuka\n2. Patroli digelar", "rencana"),
        (
            "Rapat memberi rekomendasi agar diharapkan:\n1. Posko dibuka\n2. Patroli digelar",
            "harapan",
        ),
    ],
)
def test_the_announcing_words_grade_the_outcomes(text: str, strength: str) -> None:
    assert {strength} == {one.strength for one in find_commitments(Body(text)) if one.listed}


@pytest.mark.parametrize(
    ("point", "strength"),
    [
        ("Meminta pemerintah daerah segera menutup lubang tambang", "harapan"),
        ("Menuntut kepada DPRD agar memanggil perusahaan", "harapan"),
        ("Forum mendesak bupati mencabut izin", "harapan"),
        ("Pemerintah juga diminta memperbaiki jembatan", "harapan"),
        ("Dinas Pekerjaan Umum diimbau memperbaiki jembatan", "harapan"),
        ("Pihak kedua meminta maaf dan berjanji tidak mengulangi", "keputusan"),
        ("Keluarga korban meminta denda adat berupa lima ekor babi", "keputusan"),
        ("Posko dibuka atas permintaan warga", "keputusan"),
    ],
)
def test_a_point_that_asks_others_is_nobody_s_promise(point: str, strength: str) -> None:
    text = f"Rakor memutuskan:\n1. {point}\n2. Patroli digelar setiap malam"

    assert [strength, "keputusan"] == [one.strength for one in find_commitments(Body(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mediasi menghasilkan beberapa poin, di antaranya pertama, jalan dibuka.\n"
                "Kedua, biaya dibagi.\nDan ketiga, patroli digelar."
            ),
            ["jalan dibuka", "biaya dibagi", "patroli digelar"],
        ),
        (
            "Para pihak menyepakati adanya pertukaran data; bantuan pengamanan; serta pelatihan.",
            ["pertukaran data", "bantuan pengamanan", "pelatihan"],
        ),
        (
            '"Kerja sama ini meliputi pertukaran data, pelatihan relawan dan dapur umum," katanya.',
            ["pertukaran data", "pelatihan relawan", "dapur umum"],
        ),
        (
            (
                "Kesepakatan itu mencakup pertukaran dan pemanfaatan data, bantuan pengamanan, "
                "peningkatan dan pemanfaatan sarana."
            ),
            [
                "pertukaran dan pemanfaatan data",
                "bantuan pengamanan",
                "peningkatan dan pemanfaatan sarana",
            ],
        ),
        (
            "Adapun poin kesepakatan yakni, ganti rugi dibayar, portal dibuka, dan warga tenang.",
            ["ganti rugi dibayar", "portal dibuka", "warga tenang"],
        ),
        (
            "Rapat memutuskan:\n1. Posko dibuka\na. Pagi\nb. Malam\n2. Patroli digelar",
            ["Posko dibuka", "Patroli digelar"],
        ),
        (
            (
                "Hasil keputusan rapat meliputi:\nPasar malam: dibuka lagi setiap Sabtu.\n"
                "Dana parkir: masuk kas dusun. Sisanya dibahas lagi.\nLurah berterima kasih."
            ),
            [
                "Pasar malam: dibuka lagi setiap Sabtu",
                "Dana parkir: masuk kas dusun. Sisanya dibahas lagi",
            ],
        ),
        (
            (
                "Isi kesepakatan hasil rapat dengar pendapat, yaitu:\nPT Maju akan menyiram jalan desa.\n"
                "Sebulan sekali hasilnya akan diumumkan.\nPT Maju akan menutup bak truk.\n"
                "Warga pulang dengan lega."
            ),
            [
                "PT Maju akan menyiram jalan desa",
                "Sebulan sekali hasilnya akan diumumkan",
                "PT Maju akan menutup bak truk",
            ],
        ),
        (
            (
                "Lewat kerja sama itu keduanya bersinergi dalam beberapa hal, antara lain:\n"
                "Sosialisasi donor darah;\nKoordinasi ambulans desa.\nKetua menyambut baik."
            ),
            ["Sosialisasi donor darah", "Koordinasi ambulans desa"],
        ),
        (
            (
                "Para ketua sepakat untuk:\nMenjaga keamanan wilayah\nTidak terpengaruh hoaks\n"
                "Kapolres hadir."
            ),
            ["Menjaga keamanan wilayah", "Tidak terpengaruh hoaks"],
        ),
        (
            (
                "SK itu terbit. Ada dua poin yang tertuang dalam surat itu. Pertama, membentuk "
                "tim penyusun aturan.\nTim itu beranggota lima. Kedua, menunda pemilihan ketua."
            ),
            ["membentuk tim penyusun aturan", "menunda pemilihan ketua"],
        ),
        (
            (
                "Isi ikrar nelayan berbunyi pada poin pertama bahwa nelayan menjaga laut.\n"
                "Adapun poin kedua adalah selalu bermusyawarah."
            ),
            ["nelayan menjaga laut", "selalu bermusyawarah"],
        ),
        (
            (
                "Deklarasi itu memuat enam poin, di antaranya menjaga persatuan, menolak kekerasan, "
                "merawat toleransi serta kesanggupan bermusyawarah."
            ),
            [
                "menjaga persatuan",
                "menolak kekerasan",
                "merawat toleransi",
                "kesanggupan bermusyawarah",
            ],
        ),
        (
            (
                "Rapat menghasilkan 4 butir kesepakatan, yakni mengeruk muara, memasang rambu. "
                '"Untuk mendata perahu serta menanam bakau," pungkasnya.'
            ),
            [
                "mengeruk muara",
                "memasang rambu",
                "mendata perahu",
                "menanam bakau",
            ],
        ),
        (
            "Rapat menyepakati adanya pertukaran data; bantuan pengamanan; pelatihan; peningk",
            ["pertukaran data", "bantuan pengamanan", "pelatihan"],
        ),
        (
            (
                "Rapat menyimpulkan, pertama, dana dilaporkan.\n"
                '"Kedua, jalan diperbaiki," ungkap Budi.'
            ),
            ["dana dilaporkan", "jalan diperbaiki"],
        ),
        (
            (
                "Butir kesepakatan para pihak sebagai berikut :\nPihak pertama mencabut laporan\n"
                "Kedua pihak tidak mengulangi perbuatan\nKapolsek berterima kasih."
            ),
            ["Pihak pertama mencabut laporan", "Kedua pihak tidak mengulangi perbuatan"],
        ),
        (
            "Isi surat pernyataan damai:\nI. Saling memaafkan\nII. Biaya ditanggung bersama",
            ["Saling memaafkan", "Biaya ditanggung bersama"],
        ),
        (
            "Rapat itu melahirkan rekomendasi, diantaranya penertiban parkir, ronda, dan penataan pasar.",
            ["penertiban parkir", "ronda", "penataan pasar"],
        ),
        (
            "PKS ini mencakup beberapa hal, seperti pertukaran data, pelatihan, dan layanan darah.",
            ["pertukaran data", "pelatihan", "layanan darah"],
        ),
        (
            "Berita acara tersebut memuat:\nPertama, operasi dihentikan.\nKedua, limbah diperiksa.",
            ["operasi dihentikan", "limbah diperiksa"],
        ),
        (
            "Kesepakatan yang dicapai antara lain kebun diukur, patok dijaga, dan warga tenang.",
            ["kebun diukur", "patok dijaga", "warga tenang"],
        ),
        ("Pelatihan hasil kerja sama PMI ini meliputi evakuasi, pertolongan, dan dapur.", []),
        ("Ada 3 poin tuntutan warga: 1. Copot kadus. 2. Audit dana. 3. Buka rapat.", []),
        ("Kedua belah pihak sepakat. Pertama kali rapat digelar, kedua pihak hadir.", []),
        (  # capital letters are marks where they count up
            "Adapun hasil mediasinya sebagai berikut;\nA. Sumur dibuka lagi.\nB. Pipa diganti desa.",
            ["Sumur dibuka lagi", "Pipa diganti desa"],
        ),
        (  # also with points below them
            (
                "Hasil kesepakatan rapat:\nA. Dinas diminta:\na. Membuka sumur warga.\n"
                "b. Mengganti pipa desa.\nB. Warga menjaga sumur.\nC. Desa memasang lampu."
            ),
            [
                "Membuka sumur warga",
                "Mengganti pipa desa",
                "Warga menjaga sumur",
                "Desa memasang lampu",
            ],
        ),
        (  # initials do not
            "Hadir dalam rapat yang disepakati itu:\nA. Rahman\nB. Santoso Wijaya",
            [],
        ),
        (
            (
                "Nota kesefahaman tersebut mengacu pada beberapa poin, di antaranya:\n"
                "- Kampus Akan menempatkan guru bahasa\n- Pesantren membuka perpustakaan"
            ),
            ["Kampus Akan menempatkan guru bahasa", "Pesantren membuka perpustakaan"],
        ),
        (  # what was decided, without a word for points
            (
                "Ketua komisi membacakan keputusan dewan yakni menyetujui batas desa, persetujuan "
                "letak kantor baru dan persetujuan pelimpahan enam dusun."
            ),
            [
                "menyetujui batas desa",
                "persetujuan letak kantor baru",
                "persetujuan pelimpahan enam dusun",
            ],
        ),
        ("Calon itu meraih rekomendasi dua partai, yakni Mawar, Melati dan Kenanga.", []),
    ],
)
def test_points_are_found_however_they_are_set_off(text: str, expected: list[str]) -> None:
    assert expected == points(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ketua terpilih punya tiga program kerja. Pertama, data. Kedua, latihan. Ketiga, posko.",
        "Massa membacakan pernyataan sikap:\n1. Copot kepala dinas\n2. Audit dana",
        "Poin-poin arahan Bupati:\n1. Jaga kesehatan\n2. Jaga data",
        "Kelompok itu menghasilkan produk, seperti keripik pisang, kopi bubuk, dan madu hutan.",
        "Musda menetapkan formatur, yakni Ahmad Fauzi, Budi Santoso, dan Siti Aminah.",
        "Tujuannya untuk menyepakati langkah, antara lain menjaga data, melatih kader, dan piket.",
        "Dibahas beberapa poin ruang lingkup kerja sama:\n1. Pelatihan\n2. Penyuluhan",
        "Rapat menyepakati tahapan:\n1. Usulan tanggal 20 Juni\n2. Pembahasan tanggal 9 Juli",
        "Pengurus yang ditetapkan musyawarah:\n1. Ketua: Budi\n2. Sekretaris: Ani",
        "Rapat menyepakati program. Ke depan:\n1. Diharapkan cuaca baik\n2. Semoga lancar",
        "Susunan acara rapat kesepakatan:\nMembuka rapat\nMenutup rapat",
        "Pesan Kapolres dari hasil rapat:\nMenjaga keamanan\nTidak mudah percaya hoaks",
        "Mereka sepakat menolak tambang. Rudi berkata:\nMenjaga hutan itu penting\nMerusak mudah",
        "Rapat menetapkan pengurus:\nKetua: Budi Santoso dari Tumbu\nSekretaris: Ani dari Bugbug",
        "Kesepakatan itu disambut warga. Berita terkait:\nMenjaga Hutan Adat\nMenteri Tinjau Pasar",
        "Hasil pemilihan musyawarah:\nBudi Santoso: 25 suara sah dari cabang\nAhmad: 10 suara sah",
        "Hasil evaluasi kegiatan menunjukkan:\n- 20 siswa lulus\n- 5 siswa gagal",
        "HASIL MEDIASI\n1. Pihak Sdr. Rahman (Penjual)\n- Mengaku\n2. Camat Bone Raya\n- Imbau",
        "Massa datang. Ada dua poin yang tertuang dalam surat itu. Pertama, copot. Kedua, audit.",
        "Warga sepakat menolak tambang dengan alasan:\n1. Merusak air\n2. Bising",
    ],
)
def test_demands_hopes_aims_and_people_are_no_outcomes(text: str) -> None:
    assert points(text) == []


def test_of_sentences_that_promise_the_first_four_are_taken() -> None:
    promises = [
        f"PMI Kota Tegal berkomitmen membuka {what} bagi warga sekitar."
        for what in ("posko banjir", "dapur umum", "kelas medis", "bank darah", "gudang beras")
    ]

    found = find_commitments(Body("Rapat dibuka wali kota.\n" + "\n".join(promises)))

    assert promises[:4] == [one.text for one in found]
