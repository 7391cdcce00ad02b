"""Organisation joints: bodies with both names, joined bodies, and those whose house is used."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import bodies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # `dan` between two bodies
            "Universitas Tirtamaya dan Pemerintah Provinsi Jawa Tengah menandatangani MoU.",
            ["Universitas Tirtamaya", "Pemerintah Provinsi Jawa Tengah"],
        ),
        (
            "Universitas Hasanuddin dan Universitas Negeri Makassar menandatangani MoU.",
            ["Universitas Hasanuddin", "Universitas Negeri Makassar"],
        ),
        (  # and within one
            "Institut Sains dan Teknologi Tirtamaya menandatangani MoU.",
            ["Institut Sains dan Teknologi Tirtamaya"],
        ),
        (  # a short form that is no word for a department
            "Dinas Perumahan Rakyat dan Kawasan Permukiman (Perkimtan) Kota Bitung menggelar donor.",
            ["Dinas Perumahan Rakyat dan Kawasan Permukiman Kota Bitung"],
        ),
        (
            "Lembaga Pembinaan Khusus Anak (LPKA) Kelas II Tirtamaya menandatangani PKS.",
            ["LPKA Kelas II Tirtamaya"],
        ),
        (
            "Suku Badan Kebangsaan dan Politik Kota Administrasi Jakarta Timur menggelar rapat.",
            ["Suku Badan Kebangsaan dan Politik Kota Administrasi Jakarta Timur"],
        ),
        (
            "Badan Penanggulangan Bencana Aceh (BPBA) menggelar jambore bagi 23 BPBD kabupaten/kota.",
            ["BPBA"],
        ),
        ("Pemko Batam dan Otorita Batam menggelar rapat.", ["Pemko Batam", "Otorita Batam"]),
        (  # a unit of a university is no association
            "Lembaga Penelitian dan Pengabdian kepada Masyarakat Tirtamaya menggelar pelatihan.",
            [],
        ),
        (  # a court by a town that no register knows, also of two words
            "Pengadilan Agama Tirtamaya menggelar sidang keliling.",
            ["Pengadilan Agama Tirtamaya"],
        ),
        (
            "Pengadilan Negeri Tanjung Sirap menggelar sidang keliling.",
            ["Pengadilan Negeri Tanjung Sirap"],
        ),
        ("Pengadilan Negeri Senin menggelar sidang keliling.", []),
        (  # an area behind two is not the court's, where the text gives it another
            (
                "Pengadilan Agama dan Kementerian Agama (Kemenag) Kabupaten Sikka menggelar rapat.\n"
                "Perkara di Pengadilan Agama Tirtamaya dibahas."
            ),
            ["Pengadilan Agama Tirtamaya", "Kemenag Kabupaten Sikka"],
        ),
        (  # a province and its capital share a name
            "Supervisi TP PKK Kota Jambi oleh TP PKK Provinsi Jambi digelar di kelurahan.",
            ["TP PKK Kota Jambi", "TP PKK Provinsi Jambi"],
        ),
    ],
)
def test_a_body_has_its_whole_name(text: str, expected: list[str], registers: Registers) -> None:
    assert sorted(bodies(text, registers)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # whose house is used
            (
                "PMI Provinsi Sulawesi Barat menggelar donor darah di dua lokasi, yaitu Kantor PMI "
                "Kabupaten Majene serta pasar."
            ),
            ["PMI Provinsi Sulawesi Barat"],
        ),
        (  # but its host takes part
            "DPRD Kabupaten Majene melakukan kunjungan kerja ke Kantor DPRD Kabupaten Mamuju.",
            ["DPRD Kabupaten Majene", "DPRD Kabupaten Mamuju"],
        ),
        (  # and so does one that is named again
            (
                "PMI Provinsi Sulawesi Barat menggelar donor darah di Kantor PMI Kabupaten Majene. "
                "PMI Kabupaten Majene menyiapkan kantong."
            ),
            ["PMI Provinsi Sulawesi Barat", "PMI Kabupaten Majene"],
        ),
        (  # who gave what was received, also far behind the lead
            (
                "Warga Diminta Bersabar\n\nGORONTALO - Pemerintah Provinsi Gorontalo meminta warga bersabar, "
                "Rabu. Permintaan itu disampaikan dalam pertemuan dengan para mubalig di rumah jabatan. "
                "Warga juga diminta menjaga kebersihan rumah, pasar dan tempat ibadah selama hujan masih "
                "turun, serta saling membantu bila ada tetangga yang membutuhkan pertolongan.\n\nSebanyak 90 "
                "mubalig mendapat zakat dari Badan Amil Zakat Nasional (Baznas) Gorontalo. Acara ditutup "
                "dengan doa bersama."
            ),
            ["Baznas Gorontalo", "Pemerintah Provinsi Gorontalo"],
        ),
        (  # who held it
            (
                "Rapat Digelar\n\nSIKKA - Pemerintah Kabupaten Sikka meminta warga bersabar, Rabu. Permintaan itu "
                "disampaikan dalam pertemuan dengan para tokoh di rumah jabatan. Warga juga diminta "
                "menjaga kebersihan rumah, pasar dan tempat ibadah selama hujan masih turun, serta saling "
                "membantu bila ada tetangga yang membutuhkan pertolongan.\n\nKegiatan tersebut "
                "diselenggarakan oleh Dinas Sosial Kabupaten Sikka."
            ),
            ["Dinas Sosial Kabupaten Sikka", "Pemerintah Kabupaten Sikka"],
        ),
        (  # those that signed
            (
                "Kerja Sama Dijalin di Ambon\n\nAMBON - Dinas Sosial Kabupaten Sikka menjalin kerja sama "
                "dengan Bapas Kelas II Ambon, Rabu. Acara itu berjalan lancar sejak pagi.\n\nYang "
                "menandatangani yaitu Kepala Bapas Kelas II Ambon dan perwakilan Pemerintah Kabupaten "
                "Sikka. Acara ditutup dengan doa bersama."
            ),
            ["Bapas Kelas II Ambon", "Dinas Sosial Kabupaten Sikka", "Pemerintah Kabupaten Sikka"],
        ),
    ],
)
def test_a_body_takes_part(text: str, expected: list[str], registers: Registers) -> None:
    assert sorted(bodies(text, registers)) == sorted(expected)
