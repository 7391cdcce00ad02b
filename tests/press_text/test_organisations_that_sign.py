"""Organisations that sign or share: rows of them, names with `dan`, and what only looks like one."""

from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
from gazette.press_text.registers import Registers
from press_text.asked import bodies

_LEAD = (
    "TARAKAN – Naskah kerja sama itu diteken Pemerintah Kota Tarakan, Senin (4/8/2025), dalam "
    "acara yang berlangsung khidmat di ruang rapat lantai dua, dan dihadiri banyak undangan. "
    "Kesepakatan ini mengatur penelitian, pengabdian, dan magang mahasiswa selama lima tahun, "
    "dan boleh diperpanjang lagi bila para pihak menghendakinya.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # partners in a row
            (
                f"{_LEAD}Tiga kampus dimaksud ialah Universitas Cakra Jaya, STIT Tirta Maya Tarakan, "
                "dan IKIP PGRI Tarakan."
            ),
            [
                "IKIP PGRI Tarakan",
                "Pemerintah Kota Tarakan",
                "STIT Tirta Maya Tarakan",
                "Universitas Cakra Jaya",
            ],
        ),
        (  # who signs beside it
            (
                f"{_LEAD}Poltekkes Cakra Jaya dan PMI Kota Tarakan ikut teken naskah itu setelah "
                "membacanya."
            ),
            ["PMI Kota Tarakan", "Pemerintah Kota Tarakan", "Poltekkes Cakra Jaya"],
        ),
        (  # the short form counts the words behind `dan`
            (
                "TARAKAN – Yayasan Bina Warga Melati dan Tirta (YBWMT) menggelar donor darah, Senin "
                "(4/8/2025)."
            ),
            ["Yayasan Bina Warga Melati dan Tirta"],
        ),
        (
            "AMBON – Polresta P. Ambon & P.P. Lease menggelar donor darah, Senin (4/8/2025).",
            ["Polresta P. Ambon & P.P. Lease"],
        ),
        (  # what only looks like a body
            "TARAKAN – PMI Kota Tarakan menggelar rapat di rumah Dinas Gubernur Kaltara, Senin.",
            ["PMI Kota Tarakan"],
        ),
        (  # a house of the governor is no act of his government
            (
                "TARAKAN – PMI Kota Tarakan menggelar rapat di Rumah Jabatan (Rujab) Gubernur Kaltara, "
                "Senin."
            ),
            ["PMI Kota Tarakan"],
        ),
        (
            "TARAKAN – PMI Kota Tarakan menjaga gedung milik Dinas Sosial Kota Tarakan, Senin.",
            ["PMI Kota Tarakan"],
        ),
        (
            "TARAKAN – Kampus STIE Cakra Jaya menjadi tempat rapat PMI Kota Tarakan, Senin.",
            ["PMI Kota Tarakan"],
        ),
        (  # one member does not make the council act
            (
                "TARAKAN – PMI Kota Tarakan menggelar seminar, Senin. Narasumbernya Rudi Salam, S.H. "
                "(Anggota Komisi A DPRD Kota Tarakan)."
            ),
            ["PMI Kota Tarakan"],
        ),
        (  # a branch called by its area, behind its own short form
            (
                "TARAKAN – Balai Pengkajian Tirta Maya (BPTM) Kalimantan Utara menggelar lokakarya, "
                "Senin."
            ),
            ["Balai Pengkajian Tirta Maya Kalimantan Utara"],
        ),
        (
            "TARAKAN – Kodim 0911/Kab. Nunukan menggelar donor darah, Senin (4/8/2025).",
            ["Kodim 0911/Kab. Nunukan"],
        ),
        (
            "YOGYAKARTA – BPBD DIY menggelar latihan bersama warga desa, Senin (4/8/2025).",
            ["BPBD DIY"],
        ),
    ],
)
def test_who_signs_or_shares(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == sorted(bodies(text, registers))


def test_what_a_theme_names_takes_no_part(registers: Registers) -> None:
    text = (
        'MAUMERE – Rapat kerja digelar PMI Kabupaten Sikka bertema "Merajut Persaudaraan Bahari", '
        "Senin (4/8/2025)."
    )
    assert ["PMI Kabupaten Sikka"] == bodies(text, registers)


def test_links_above_a_headline_are_none_of_its_words(registers: Registers) -> None:
    text = (
        "- Ribuan Bibit Ditanam SMP Melati Jaya di Pesisir Utara\n"
        "- Kapal Penumpang Diperiksa KSOP Tarakan Jelang Libur\n"
        "- Olimpiade Sains Diikuti Puluhan Sekolah di Tarakan\n"
        "PMI Kota Tarakan Gelar Donor Darah\n\n"
        "TARAKAN – PMI Kota Tarakan menggelar donor darah di aula, Senin (4/8/2025), dan seratus "
        "warga datang sejak pagi.\n"
    )
    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))

    assert "PMI Kota Tarakan Gelar Donor Darah" == draft.title
    assert ["PMI Kota Tarakan"] == bodies(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the parties that the name of an agreement has behind it
            (
                f"{_LEAD}Acara dilanjutkan dengan penandatanganan nota kesepahaman (MoU) Balai Harta "
                "Peninggalan (BHP) Samarinda dengan Pemerintah Kota Tarakan."
            ),
            ["BHP Samarinda", "Pemerintah Kota Tarakan"],
        ),
        (  # a directorate general is one with its ministry
            (
                f"{_LEAD}Acara dilanjutkan dengan penandatanganan nota kesepahaman Direktorat Jenderal "
                "Tenaga Kesehatan (Ditjen Nakes) Kementerian Kesehatan RI dengan Pemkot Tarakan."
            ),
            [
                "Direktorat Jenderal Tenaga Kesehatan (Ditjen Nakes) Kementerian Kesehatan RI",
                "Pemerintah Kota Tarakan",
            ],
        ),
        (
            f"{_LEAD}Dalam kegiatan ini Pemkot menggandeng KSOP Tarakan dan RSUD Kota Tarakan.",
            ["KSOP Tarakan", "Pemerintah Kota Tarakan", "RSUD Kota Tarakan"],
        ),
        (  # but wished for, it is not told
            f"{_LEAD}Ke depan Pemkot ingin menggandeng KSOP Tarakan dan RSUD Kota Tarakan.",
            ["Pemerintah Kota Tarakan"],
        ),
        (
            f"{_LEAD}Acara dilaksanakan bersama pihak KSOP Tarakan di aula.",
            ["KSOP Tarakan", "Pemerintah Kota Tarakan"],
        ),
        (  # a headline's dash between two bodies
            "Donor Darah PT Cakra Bahari-KSOP Tarakan\n\nTARAKAN – Donor darah digelar, Senin.",
            ["KSOP Tarakan", "PT Cakra Bahari"],
        ),
        (  # what a new chair is besides
            (
                "TARAKAN – Hasan Basri yang juga Ketua DPRD Tarakan resmi menjabat Ketua PMI Kota "
                "Tarakan setelah pengurus PMI Kota Tarakan dilantik, Senin (4/8/2025)."
            ),
            ["PMI Kota Tarakan"],
        ),
    ],
)
def test_parties_and_partners(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == sorted(bodies(text, registers))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a department's word before the body's own name
            (
                "TARAKAN – Patroli digelar Dinas Satuan Polisi Pamong Praja Kota Tarakan, Senin "
                "(4/8/2025). Satpol PP Kota Tarakan menurunkan sepuluh orang."
            ),
            ["Dinas Satuan Polisi Pamong Praja Kota Tarakan"],
        ),
        (  # the board that advises it gives a kwartir no name
            (
                "TARAKAN – Ketua Majelis Pembimbing Cabang Gerakan Pramuka Kota Tarakan membuka rapat "
                "Kwarcab Gerakan Pramuka Kota Tarakan, Senin (4/8/2025)."
            ),
            ["Kwarcab Gerakan Pramuka Kota Tarakan"],
        ),
    ],
)
def test_one_body_by_its_own_name(text: str, expected: list[str], registers: Registers) -> None:
    assert expected == sorted(bodies(text, registers))
