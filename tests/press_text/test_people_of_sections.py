"""Officials of sections, stand-ins without an office, own short forms, and what is no name."""

import pytest

from gazette.press_text.registers import Registers
from press_text.asked import officials, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a stand-in of whom only the body is told
            "Pelaksana Harian (Plh) PTA Kendari Basri Tompo mengatakan hal itu.",
            [("Basri Tompo", "Pelaksana Harian")],
        ),
        (
            (
                "Mereka dilantik Pelaksana Tugas (Plt) Komite Olahraga Nasional Indonesia (KONI) "
                "Sulawesi Tenggara Basri Tompo, Senin."
            ),
            [("Basri Tompo", "Pelaksana Tugas")],
        ),
        (  # with an office behind it, it is that
            "Pelaksana Harian (Plh) Ketua PTA Kendari Basri Tompo mengatakan hal itu.",
            [("Basri Tompo", "Plh Ketua")],
        ),
        (  # prosecutors, and heads of villages in the south of Borneo
            "Hadir Kasipidsus Rudi Salam dan Kasidatun Basri Tompo.",
            [("Rudi Salam", "Kasipidsus"), ("Basri Tompo", "Kasidatun")],
        ),
        ("Pambakal Desa Mekar Sari, Jarkani, berharap.", [("Jarkani", "Pambakal")]),
        (  # a synod in brackets between name and office
            "Sidang menetapkan Pdt. Basri Tompo, S.Th (GKS) selaku Ketua Umum.",
            [("Basri Tompo", "Ketua Umum")],
        ),
        (  # each his own, also where a comma and the next follow; sections have names
            (
                "Dipilih Pdt. Basri Tompo (GKS) sebagai Ketua bidang Koinonia, Pdt. Jack Salim "
                "(GBI) sebagai Ketua bidang Marturia."
            ),
            [("Basri Tompo", "Ketua bidang Koinonia"), ("Jack Salim", "Ketua bidang Marturia")],
        ),
        (  # no name of a section
            "Hadir Ketua Bidang Hukum Basri Tompo.",
            [("Basri Tompo", "Ketua Bidang Hukum")],
        ),
        (  # the body of a secretary general is none of his office
            "Menurut Sekretaris Jenderal (Sekjen) FKRW DIY, Waljito Salim, mereka hadir.",
            [("Waljito Salim", "Sekretaris Jenderal")],
        ),
        ("Sekjen PDKM Basri Tompo mengatakan hal itu.", [("Basri Tompo", "Sekjen")]),
        (  # who leads the meeting itself is there
            (
                "Hadir dalam pertemuan yang dipimpin Ketua DPRD Muna Rudi Tompo itu Kapolsek Katobu "
                "AKP Basri Salim."
            ),
            [("Rudi Tompo", "Ketua"), ("Basri Salim", "Kapolsek")],
        ),
        (  # a town behind a comma ends at the title of whose office it is
            "Apresiasi disampaikan Rektor Universitas Tirtamaya, Ternate Dr. M. Basri Tompo, M. Hum.",
            [("M. Basri Tompo", "Rektor")],
        ),
        (
            "Hadir Rektor Universitas Tirtamaya, Bupati Sikka Dr. Basri Tompo.",
            [("Basri Tompo", "Bupati")],
        ),
        ("Hadir Kasidatun Y. Hulu dan warga.", [("Y. Hulu", "Kasidatun")]),  # no part of a place
        ("Hadir Camat Tirta Hulu, dan warga.", []),
        (  # who leads a town is only spoken of
            "Kota yang dipimpin Wali Kota Kendari Rudi Tompo itu ramai.",
            [],
        ),
        (
            "Ia didampingi Wakil Bendahara Vik. Rina Marlina (GKS).",
            [("Rina Marlina", "Wakil Bendahara")],
        ),
        (  # a section alone in brackets
            "Hadir Rina Marlina (Bidang Hukum dan Pers), Basri Tompo (Korlap) dan warga.",
            [("Rina Marlina", "Bidang Hukum dan Pers"), ("Basri Tompo", "Korlap")],
        ),
        (
            "Dansatgas Yonif 312/Tirta Letkol Inf Basri Tompo mengatakan hal itu.",
            [("Basri Tompo", "Dansatgas")],
        ),
        (  # bodies in capitals are names in small letters
            "Hadir Kepala DPKP Aji Marlina, Kepala Dishub Rudi Salam.",
            [("Aji Marlina", "Kepala DPKP"), ("Rudi Salam", "Kepala Dishub")],
        ),
        ("Ketua AJI Kendari Basri Tompo hadir.", [("Basri Tompo", "Ketua")]),
        (
            "Ketua LPPM Universitas Tirta Ambon, prof.Basri Tompo, mengatakan hal itu.",
            [("Basri Tompo", "Ketua")],
        ),
        (  # a word between two things ends a name
            "Hal itu disampaikan Kapolsek Ubud Kompol I Wayan Suteja Antara.",
            [("I Wayan Suteja Antara", "Kapolsek")],
        ),
        (
            "Kapolsek Ubud Kompol I Wayan Suteja antara lain mengajak warga.",
            [("I Wayan Suteja", "Kapolsek")],
        ),
    ],
)
def test_officials_of_sections_and_stand_ins_are_read(
    text: str, expected: list[tuple[str, str]], registers: Registers
) -> None:
    assert expected == officials(text, registers)


def test_a_short_form_that_the_text_explains_is_the_body_of_an_office(
    registers: Registers,
) -> None:
    text = (
        "Pengurus Kerukunan Keluarga Muna (Kekam) Kota Kendari dilantik, Senin. Ketua Kekam "
        "Kendari, Basri Tompo seusai dilantik mengatakan hal itu."
    )
    assert officials(text, registers) == [("Basri Tompo", "Ketua")]


@pytest.mark.parametrize(
    "text",
    [
        "Hal itu dikatakan Jenderal Bintang satu tersebut, Senin.",
        "Perwakilan GDM Plus diterima langsung di kantor.",
    ],
)
def test_other_capitals_name_nobody(text: str, registers: Registers) -> None:
    assert not officials(text, registers)


def test_a_people_behind_a_church_is_no_office(registers: Registers) -> None:
    text = "Terpilih Pdt. Basri Tompo dari Gereja Batak Karo Protestan, Pdt. Rudi Salam dari Palu."
    assert all(role is None for _, role in officials(text, registers))


def test_a_related_report_within_the_text_goes(registers: Registers) -> None:
    text = (
        "MoU Diteken\n\nPALU – MoU diteken Wali Kota Palu Basri Tompo, Senin (21/6/2021), di "
        "kantornya bersama para pejabat.\n\nBerita Terkait:  KPK dan Wali Kota Palu Tagih Aset\n\n"
        "Kerja sama ini penting bagi warga, kata Basri Tompo."
    )
    assert people(text, registers) == [("Basri Tompo", "Wali Kota")]
