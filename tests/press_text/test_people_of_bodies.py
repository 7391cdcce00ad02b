"""People of bodies: where a place, a body or a team ends and the name of a person begins."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import officials, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a court by its town, as the text names it elsewhere
            (
                "Layanan dibuka di Pengadilan Agama Tirtamaya, Selasa. Kepala Pengadilan Agama Tirtamaya "
                "Sudirman menilai layanan itu baik."
            ),
            [("Sudirman", "Kepala Pengadilan Agama")],
        ),
        (  # a district of a regency that the text names
            "Apel digelar di Kabupaten Sumenep. Hadir Dandim Kangayan Torben Lasimpo.",
            [("Torben Lasimpo", "Dandim")],
        ),
        (  # a short form of two words that the text explains
            (
                "Alumni Universitas Tirtamaya (IKA Untirma) menandatangani MoU. Hal itu disampaikan "
                "Ketua Harian IKA Untirma Torben Lasimpo."
            ),
            [("Torben Lasimpo", "Ketua Harian")],
        ),
        (  # but what stands in brackets may be a person
            "Kedua pihak (AKP Torben) sepakat. Hadir Ketua PMI Torben Lasimpo.",
            [("Torben Lasimpo", "Ketua")],
        ),
        (
            "Menurut Koordinator Tim Penyusun Torben K. Lasimpo, dokumen itu penting.",
            [("Torben K. Lasimpo", "Koordinator Tim Penyusun")],
        ),
        (
            "Ketua Lembaga Pemeriksa Keuangan Kwarda Maluku, Murmasari, mengajak anggota bersinergi.",
            [("Murmasari", "Ketua")],
        ),
        (  # a house must have a name, and its head follows
            "Rektor Universitas Tirtamaya, Torben Lasimpo, mengatakan hal itu.",
            [("Torben Lasimpo", "Rektor")],
        ),
        (
            "Menurut Ketua Pokdarwis Sido Makmur, Torben Lasimpo, pantai itu bersih.",
            [("Torben Lasimpo", "Ketua")],
        ),
        (  # but no office does
            "Turut hadir Rektor Universitas Tirtamaya, Wakil Bupati Torben Lasimpo.",
            [("Torben Lasimpo", "Wakil Bupati")],
        ),
        (
            (
                "Hadir Ketua Lembaga Penelitian dan Pengabdian kepada Masyarakat (LPPM) Universitas "
                "Tirtamaya, Torben Lasimpo."
            ),
            [("Torben Lasimpo", "Ketua")],
        ),
        (  # square brackets around a name
            "Naskah diteken Gubernur Jawa Tengah, [Torben Lasimpo], dan Sekda Jawa Tengah, [Sumarno].",
            [("Torben Lasimpo", "Gubernur"), ("Sumarno", "Sekda")],
        ),
        (  # a secretariat of a city, and no city so called
            "Hadir Asisten Pemerintahan Sekretariat Kota Rika Salamun.",
            [("Rika Salamun", "Asisten Pemerintahan Sekretariat Kota")],
        ),
        (  # experts of the state by their level
            "Hadir Penyuluh Sosial Ahli Pertama Dinas Sosial Sikka Torben Lasimpo.",
            [("Torben Lasimpo", "Penyuluh Sosial Ahli Pertama Dinas Sosial")],
        ),
        (
            "Hadir Pranata Humas Ahli Muda Diskominfo Sikka Torben Lasimpo.",
            [("Torben Lasimpo", "Pranata Humas Ahli Muda Diskominfo")],
        ),
        (
            "Torben Lasimpo selaku PKTP Ahli Madya Direktorat Operasi menyampaikan hal itu.",
            [("Torben Lasimpo", "PKTP Ahli Madya Direktorat Operasi")],
        ),
        (
            "Kegiatan ini penting, ujar Torben Lasimpo, penanggung jawab kegiatan.",
            [("Torben Lasimpo", "penanggung jawab")],
        ),
        (
            "Inspektur Upacara ialah Kapolres, sedangkan Komandan Upacara dijabat AKP Torben Lasimpo.",
            [("Torben Lasimpo", "Komandan Upacara")],
        ),
        (  # `Baru` ends many a place, but behind a given name it is the family's
            "Wakil Ketua MRP Papua Barat Daya, Paulinus Baru menerangkan tugasnya.",
            [("Paulinus Baru", "Wakil Ketua")],
        ),
        (  # a council of custom is a body, and no seat in one
            "Rekonsiliasi dilakukan di Dewan Adat Papua wilayah III Tirtamaya dan kampung.",
            [],
        ),
        (
            "Materi disampaikan narasumber Torben Lasimpo Master Olahraga dari Jakarta.",
            [("Torben Lasimpo", "narasumber")],
        ),
    ],
)
def test_a_body_ends_where_a_name_begins(
    text: str, expected: list[tuple[str, str]], registers: Registers
) -> None:
    assert people(text, registers) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # what was reported before, at the event itself
            "Sebelumnya Drs. Torben Lasimpo selaku Ketua Panitia melaporkan jumlah peserta.",
            [("Torben Lasimpo", "Ketua Panitia")],
        ),
        (  # but not who held an office before
            "Sebelumnya Torben Lasimpo menjabat sebagai Ketua PMI Sikka.",
            [],
        ),
        (  # nor who said something on another day
            "Sebelumnya, Ketua PMI Sikka Torben Lasimpo mengatakan hal itu, Rabu (4/6).",
            [],
        ),
        (  # one word between the area of an office and the next office, but no body
            "Nota diteken Bupati Sikka, Torben dan Kajari Sikka, Meta Lasimpo.",
            [("Torben", "Bupati"), ("Meta Lasimpo", "Kajari")],
        ),
        (
            "Nota diteken Bupati Sikka, Basarnas dan Kajari Sikka, Meta Lasimpo.",
            [("Meta Lasimpo", "Kajari")],
        ),
        (  # a day behind one word closes it as a mark does
            "Bantuan diterima Bupati Sikka, Lasimpo Jumat (7/10/2022).",
            [("Lasimpo", "Bupati")],
        ),
        ("Bantuan diterima Bupati Sikka, Forkopimda, Jumat (7/10/2022).", []),
        (
            "Herman, Sekretaris Dinas Sosial Sikka mengatakan bantuan cukup.",
            [("Herman", "Sekretaris Dinas Sosial")],
        ),
        ("Terpisah, Sekretaris Dinas Sosial Sikka mengatakan bantuan cukup.", []),
        (  # one person, in whatever letters the office is printed
            (
                "Ketua PMI Sikka H. Mohammad Lasimpo membuka rapat. "
                "HM. Lasimpo, ketua PMI Sikka, mengatakan hal itu."
            ),
            [("Mohammad Lasimpo", "Ketua")],
        ),
        (  # a body that only its branch and its area tell
            "Ketua DPC Garuda Muda Sikka Torben Lasimpo menyampaikan terima kasih.",
            [("Torben Lasimpo", "Ketua")],
        ),
        (  # a rank in small letters before its arm, and no name in the arm
            "Hadir Danramil Sikka kapten Inf Torben, lurah se-Kecamatan Sikka dan warga.",
            [("Torben", "Danramil")],
        ),
        (
            "Kepala Kesbanglinmas Sikka Torben P.A Lasimpo mengatakan hal itu.",
            [("Torben P.A Lasimpo", "Kepala Kesbanglinmas")],
        ),
        (
            "Kepala Kesbangpolinmas Sikka Torben Lasimpo S.H menuturkan hal itu.",
            [("Torben Lasimpo", "Kepala Kesbangpolinmas")],
        ),
        (
            "Sebelumnya, Ketua PMI Sikka Torben Lasimpo menyampaikan empat tujuan rapat.",
            [("Torben Lasimpo", "Ketua")],
        ),
        (
            "Rapat koordinasi dipimpin Ny. Meta Lasimpo dan menghasilkan keputusan.",
            [("Meta Lasimpo", None)],
        ),
        ("Doa dipimpin Ny. Meta Lasimpo dan berlangsung khidmat.", []),
        (  # who was chosen, and what for is told later
            (
                "Tokoh muda itu, Torben Lasimpo, terpilih secara aklamasi. Rudi mengatakan Torben terpilih "
                "menjadi Ketua KNPI Kabupaten Sikka."
            ),
            [("Torben Lasimpo", "Ketua")],
        ),
        ("Petani itu, Torben Lasimpo, memetik cabai.", []),
        (
            "HKTI mendukung cita-cita besar Presiden Torben, yaitu kedaulatan pangan.",
            [],
        ),
    ],
)
def test_who_takes_part(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert people(text, registers) == expected


@pytest.mark.parametrize(
    "printed",
    [
        "K.H.Torben Lasimpo",
        "Pdt.Torben Lasimpo",
        "Serma.Torben Lasimpo",
        "TGH.Torben Lasimpo MA",
        "Hj.TORBEN LASIMPO",
        "Drs.H.Torben Lasimpo",
    ],
)
def test_titles_glued_to_a_name_are_no_part_of_it(printed: str, registers: Registers) -> None:
    text = f"Ketua FKUB Kabupaten Sikka, {printed}, hadir."
    assert people(text, registers) == [("Torben Lasimpo", "Ketua")]


def test_a_first_name_in_short_stays_with_the_name(registers: Registers) -> None:
    text = "Ketua FKUB Kabupaten Sikka, Drs.H.Moh.Torben Lasimpo, hadir."
    assert people(text, registers) == [("Moh.Torben Lasimpo", "Ketua")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # caretakers, as the press types them
            "Rapat dipimpin Ketua karateker KONI Sikka Torben Lasimpo.",
            [("Torben Lasimpo", "Ketua karateker")],
        ),
        (
            "Hadir Deputi Direksi Wilayah X BPJS Kesehatan Torben Lasimpo memberi keterangan.",
            [("Torben Lasimpo", "Deputi Direksi Wilayah X")],
        ),
        (
            "Hadir Deputi Bidang Kesatuan Bangsa Kemenko Polhukam Torben Lasimpo membuka acara.",
            [("Torben Lasimpo", "Deputi Bidang Kesatuan Bangsa Kemenko Polhukam")],
        ),
        ("Deputi Torben itu hadir.", []),
        ("Sekprov Torben Lasimpo membuka acara.", [("Torben Lasimpo", "Sekprov")]),
        (  # a body's region has its number
            "Hadir ketua RAPIDA 13 Jawa Timur Torben Lasimpo.",
            [("Torben Lasimpo", "ketua")],
        ),
        (
            "Hadir Kepala Bidang Ketertiban Umum Satpol PP Damkar Sikka Torben Lasimpo.",
            [("Torben Lasimpo", "Kepala Bidang Ketertiban Umum")],
        ),
        (  # tasks in a row
            (
                "Sambutan disampaikan Staf Ahli Gubernur Bidang Pemerintahan, Hukum, dan Politik "
                "Torben Lasimpo yang mewakilinya."
            ),
            [("Torben Lasimpo", "Staf Ahli Gubernur Bidang Pemerintahan, Hukum, dan Politik")],
        ),
        (  # a company's branch
            (
                "Bantuan dibawa Kepala Cabang PT. BPD Sulteng, Kantor Cabang Bungku, Torben Lasimpo "
                "dan diterima bupati."
            ),
            [("Torben Lasimpo", "Kepala Cabang")],
        ),
        (  # who is chair of a session
            "Rapat dipimpin Ketua Sidang Rapat Anggota, Torben Lasimpo.",
            [("Torben Lasimpo", "Ketua Sidang Rapat Anggota")],
        ),
        (  # a family's name that is a town's too
            "Kepala BPOM Bengkulu, Torben Lasimpo Mataram, S.Si., menguraikan hal itu.",
            [("Torben Lasimpo Mataram", "Kepala BPOM")],
        ),
        ("Hadir Kepala BPOM Bengkulu, Kota Mataram, dan warga.", []),
        (  # a given name that is a word of units too
            "Menurut Ketua RAPI Daerah 11 Jawa Tengah, Didik Lasimpo, hal itu baik.",
            [("Didik Lasimpo", "Ketua")],
        ),
        (  # who stands in for whom, with no blank
            "Hadir Pj.Bupati Sikka Dr. Torben Lasimpo, S.Ag., M.Ag.",
            [("Torben Lasimpo", "Pj. Bupati")],
        ),
        ("Maumere: Bupati dan Wakil Bupati Pasangan Torben Lasimpo dan Siti hadir.", []),
        (  # one word, in the old spelling
            "Sambutan disampaikan Staf Ahli Gubernur Bidang Hukum dan Politik Lasimsjah.",
            [("Lasimsjah", "Staf Ahli Gubernur Bidang Hukum dan Politik")],
        ),
        (
            "Kabid Humas, Komunikasi dan Informasi PMI Sikka, Torben Lasimpo, SKM menyambutnya.",
            [("Torben Lasimpo", "Kabid Humas, Komunikasi dan Informasi")],
        ),
        (  # but no list of bodies
            "Hadir Kepala Dinas Sosial, Dinas Pendidikan, dan Polres Sikka, Torben Lasimpo.",
            [],
        ),
        (  # a heading
            "Arahan Ketua PP Senkom Mitra Polri -- H. Torben Lasimpo, S.Si.",
            [("Torben Lasimpo", "Ketua")],
        ),
        ("Sesuai arahan Ketua PP Senkom -- H. Torben Lasimpo, S.Si., warga bersiaga.", []),
        ("Program yang di gagas Kapolri Torben Lasimpo dilaksanakan Polsek.", []),
        (  # the office belongs to what he says
            "Menurut Torben Lasimpo, anggota KONI perlu diajak rapat.",
            [],
        ),
        (
            "Menurut Torben Lasimpo, anggota KONI Sikka, rapat itu perlu.",
            [("Torben Lasimpo", "anggota")],
        ),
        (
            "Menurut Torben Lasimpo, ketua panitia sekaligus Wakil Ketua PCNU Sikka, rapat itu perlu.",
            [("Torben Lasimpo", "ketua panitia")],
        ),
        (
            "Menurut Torben Lasimpo, anggota DPRD Sikka dari Fraksi Melati, rapat itu perlu.",
            [("Torben Lasimpo", "anggota")],
        ),
        (  # words that are no names
            "Bertindak selaku Pembina Apel yakni Kepala Kantor Kemenag Sikka, H. Torben Lasimpo.",
            [("Torben Lasimpo", "Kepala Kantor")],
        ),
        ("Seorang warga, pengurus Klenteng Tirta Maya yang juga Kepala Lingkungan, hadir.", []),
        ("Perlu komitmen Uskup Diosis Larantuka, para pastor, dan umat.", []),
        ("Dana berasal dari Yayasan Pembina Penderita Celah Bibir, lembaga nirlaba.", []),
        ("Hadir Pembina Torben Lasimpo dan undangan.", [("Torben Lasimpo", "Pembina")]),
        ("Kepala Kepolisian Daerah (Kapolda) Metro Jaya mengatakan hal itu.", []),
    ],
)
def test_where_an_office_ends_and_whose_it_is(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert people(text, registers) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Hadir juga Marwanda, Ketua LBH Sinar Adil Indonesia. Marwanda lalu meminta bantuan.",
            [("Marwanda", "Ketua")],
        ),
        (  # of whom the text has no speech
            "Hadir juga Marwanda, Ketua LBH Sinar Adil Indonesia.",
            [],
        ),
        (
            'Marwanda, Kepala Pelaksana BPBD Sikka, hadir. "Warga mengungsi," ujar Marwanda.',
            [("Marwanda", "Kepala Pelaksana")],
        ),
        (
            "Hasil musyawarah, Kundara secara aklamasi kembali terpilih menjadi Ketua RAPI Sikka.",
            [("Kundara", "Ketua")],
        ),
        (  # no office behind it
            "Hasil penilaian, Kundara secara aklamasi terpilih menjadi kampung terbersih.",
            [],
        ),
        (
            "Rapat dipimpin Ketua Perkumpulan Sinar Adil Sikka, Hasan Tompo.",
            [("Hasan Tompo", "Ketua")],
        ),
        (
            "Acara dibuka Ketua Tim Penggerak PKK Propinsi Maluku Rina Salampessy.",
            [("Rina Salampessy", "Ketua")],
        ),
        (  # whose name is that of the house
            (
                "Universitas Pancadarma hadir. Wakil Rektor II Pancadarma, Hasan Tompo, berharap "
                "hal itu."
            ),
            [("Hasan Tompo", None)],
        ),
    ],
)
def test_one_word_and_what_is_a_house(
    body: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert officials(body, registers) == expected
