"""People of bodies: where a place, a body or a team ends and the name of a person begins."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import people


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
