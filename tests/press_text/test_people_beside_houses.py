"""People beside houses: offices in a row of tasks, seats, slips and titles near a name."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a task in a list opens no body, although one begins with its word
            "Hadir Kepala Dinas Pariwisata, Pemuda, dan Olahraga (Dispar) Kota Bitung, Rudi Salam.",
            [("Rudi Salam", "Kepala Dinas Pariwisata, Pemuda, dan Olahraga")],
        ),
        (  # whom an office assists, in full
            "Hadir Asisten Pemerintahan Sekretaris Daerah Kabupaten Muna Torben Lasimpo.",
            [("Torben Lasimpo", "Asisten Pemerintahan")],
        ),
        (  # what an office is in, up to its comma
            "Kata Kepala Bagian Umum di Sekretariat DPRD Kota Bitung, Drs. Rudi Salam, di aula.",
            [("Rudi Salam", "Kepala Bagian Umum")],
        ),
        (  # but a day behind it is nobody
            "Kata Kepala Bagian Umum di Dinas Sosial Kota Bitung, Senin (4/5).",
            [],
        ),
        (
            "Hadir Kasi Rendal Topdam XII/Tanjungpura Mayor Ctp Torben Lasimpo di kantor.",
            [("Torben Lasimpo", "Kasi Rendal")],
        ),
        (
            "Kata Ketua RAPI wilayah Kota Bitung Torben Lasimpo di posko.",
            [("Torben Lasimpo", "Ketua")],
        ),
        ("Menurut Sekmat Tirtamaya, Rudi Salam, warga hadir.", [("Rudi Salam", "Sekmat")]),
        ("Tim dipimpin Danru Brigadir Rudi Salam di lokasi.", [("Rudi Salam", "Danru")]),
        ("Hadir Danki Muna Iptu Rudi Salam Sik di lokasi.", [("Rudi Salam", "Danki")]),
        (  # ranks and tails glued to a name
            "Hadir Danrem 131/Santiago Kol.Arh.Torben Lasimpo, M.Sc, di aula.",
            [("Torben Lasimpo", "Danrem")],
        ),
        (  # who is to be a doctor
            "Hadir Rektor Institut Tirtamaya, Dr. (Cand) Ir. H. Torben Lasimpo, MBA, di aula.",
            [("Torben Lasimpo", "Rektor")],
        ),
        (  # two initials behind a rank end no sentence
            "Hadir Waka Labfor AKBP MF. Lasimpo S.Si dan warga.",
            [("MF. Lasimpo", "Waka Labfor")],
        ),
        (  # each with an office in brackets, also one that needs words behind it elsewhere
            "Hadir Rudi Salam, S.HI (Hakim), Bani Sudarma, S.Ag (Panmud Hukum), dan warga.",
            [("Rudi Salam", "Hakim"), ("Bani Sudarma", "Panmud Hukum")],
        ),
        ("Hadir Lukman Hakim Salam dan warga.", []),
        (  # a see that no register knows
            "Turut hadir Uskup Tirtamaya, Mgr. Torben Lasimpo, Pr, dan para suster.",
            [("Torben Lasimpo", "Uskup")],
        ),
        ("Turut hadir Uskup Agung Bitung, Mgr. Rudi Salam.", [("Rudi Salam", "Uskup Agung")]),
        ("Turut hadir Uskup Torben Lasimpo.", [("Torben Lasimpo", "Uskup")]),
        (
            "Hadir Rudi Salam, S.IP., Konsultan Kerja Sama Daerah.",
            [("Rudi Salam", "Konsultan Kerja Sama Daerah")],
        ),
        (  # deputies as the press shortens them
            "Dihadiri wk ketua H. Rudi Salam, KH Bani Sudarma, H. Torben Lasimpo dan warga.",
            [("Rudi Salam", "wk ketua"), ("Bani Sudarma", "wk ketua"),
             ("Torben Lasimpo", "wk ketua")],
        ),
        ("Menurut Ketua DPD PMI Muna, Torben Min menyebut acara.", [("Torben Min", "Ketua")]),
        (  # but a school ends no name
            "Hadir Ketua Komite Torben MIN, dan warga.",
            [],
        ),
        (  # the words of a festival and of neighbours are none
            "Laporan Ketua Panitia Muna Youth Day, Torben Lasimpo, S.Pd, dibacakan.",
            [("Torben Lasimpo", "Ketua Panitia")],
        ),
        ("Gubernur mencari Ketua Rukun Tetangga yang rajin.", []),
        (  # whom others want in an office, wherever he is
            "Dalam musyawarah Komjen Pol (Purn) Drs Rudi Salam antara lain diusulkan menjadi Menteri.",
            [],
        ),
        (
            "Dalam musyawarah Komjen Pol (Purn) Drs Rudi Salam mengusulkan pemekaran.",
            [("Rudi Salam", None)],
        ),
        (  # directorates of ministries
            "Hadir Direktur Jenderal Bina Administrasi Kewilayahan Kemendagri Torben Lasimpo.",
            [("Torben Lasimpo", "Direktur Jenderal Bina Administrasi Kewilayahan Kemendagri")],
        ),
        (  # but `Jenderal` alone opens no unit
            "Hadir Direktur Jenderal Torben Lasimpo dan warga.",
            [("Torben Lasimpo", "Direktur Jenderal")],
        ),
        (
            "Torben Lasimpo, yang juga ditetapkan sebagai Ketua Tim Formatur, hadir.",
            [("Torben Lasimpo", "Ketua Tim Formatur")],
        ),
        (  # heads of the religious courts
            "Nota diteken KPTA Gorontalo Drs. H. Torben Lasimpo dan WKPA Muna, Rudi Basri.",
            [("Torben Lasimpo", "KPTA"), ("Rudi Basri", "WKPA")],
        ),
        (  # who is entrusted with leading an association is its chair
            "Rapat digelar. Drs Torben Lasimpo kembali diberi amanah memimpin PWI Muna.",
            [("Torben Lasimpo", "Ketua")],
        ),
    ],
)  # fmt: skip
def test_people_beside_houses(
    text: str, expected: list[tuple[str, str]], registers: Registers
) -> None:
    """An office is read to its end, and a name begins where it does."""
    assert people(text, registers) == expected
