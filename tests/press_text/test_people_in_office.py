"""People in office: names and offices in turns of phrase that tell one from the other."""

from datetime import date

import pytest

from gazette.press_text.draft import draft_from_text
from gazette.press_text.registers import Registers
from press_text.asked import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # all that a bracket behind a name holds is the office
            "Hadir Prof. Rudi Salam, M.A. (Rektor UIN Raden Melati Kediri), dan undangan lain.",
            [("Rudi Salam", "Rektor")],
        ),
        (  # an Islamic university that bears a person's name
            "UIN Sunan Melati Kediri menggelar wisuda bersama IAIN Raden Salam.",
            [],
        ),
        (  # a rank half in small letters, a calling before a name, a first name cut short
            "Kapolres Muna, Kombes pol. Rudi Salam, menyampaikan terima kasih.",
            [("Rudi Salam", "Kapolres")],
        ),
        (
            "Ketua IBI Muna, Bidan Rita Salam, S.Tr.Keb., menyebut acara ini.",
            [("Rita Salam", "Ketua")],
        ),
        (
            "Rapat dibuka Staf Ahli Gubernur Jambi dr. Mhd. Rudi Salam, S.P.OG.",
            [("Mhd. Rudi Salam", "Staf Ahli Gubernur")],
        ),
        (  # an office of several words
            "Kasat Pol PP Kota Madiun Rudi Salam menyatakan hal itu.",
            [("Rudi Salam", "Kasat Pol PP")],
        ),
        (  # all over which area
            "Ketua HIPMI se-Maluku, Rudi Salam, memberi hormat.",
            [("Rudi Salam", "Ketua")],
        ),
        (
            "Ketua PKK se-Kecamatan Kubu, Rudi Salam, memberi hormat.",
            [("Rudi Salam", "Ketua")],
        ),
        ("Hadir para Kades se-Kecamatan Kubu, Rudi Salam, dan warga.", []),
        (  # names of places that begin like places
            "Keluhan diutarakan Sdr. Rudi, Ketua RT 04 RW 01 Tanjung Rhu, tentang pencuri.",
            [("Rudi", "Ketua RT 04 RW 01")],
        ),
        ("Hadir Ketua DPR Rudi Tanjung di aula.", [("Rudi Tanjung", "Ketua")]),
        (  # initials within a name
            "Hadir Danrem 151/Binaya, Brigjen. TNI Arnold A.P. Ritau.",
            [("Arnold A.P. Ritau", "Danrem")],
        ),
        (
            "Menurut Kapolres Muna, Kombes Pol Leonardus H. Simarma, warga sudah tenang.",
            [("Leonardus H. Simarma", "Kapolres")],
        ),
        (  # a pilgrim's title behind a district is still one
            "Hadir Camat Kubu H Ahmad Basri, dan Lurah Gaung H. Nur Salam.",
            [("Ahmad Basri", "Camat"), ("Nur Salam", "Lurah")],
        ),
        (  # ranks with their full stops
            "Ketua Umum HKTI, Jend. TNI (Purn) Mulawan melantik pengurus.",
            [("Mulawan", "Ketua Umum")],
        ),
        (  # who holds an office, and who held it
            "Sekretaris diemban oleh Abdul Adhim Salam, M.Pd.",
            [("Abdul Adhim Salam", "Sekretaris")],
        ),
        (
            "Ketua sebelumnya, Basri Tompo, dipilih kembali oleh peserta.",
            [("Basri Tompo", "Ketua")],
        ),
        ("Ketua sebelumnya, Basri Tompo, menyerahkan stempel.", []),
        (  # the subject of a sentence is chosen
            (
                "Agung Wibowo unggul atas Budi Salam dan ditetapkan sebagai Ketua PAC Pemuda "
                "Pancasila Kebasen."
            ),
            [("Agung Wibowo", "Ketua")],
        ),
        (
            "Yudi Pranawa terpilih secara aklamasi sebagai Ketua PMI Kabupaten Muna.",
            [("Yudi Pranawa", "Ketua")],
        ),
        (
            "Sujito terpilih secara aklamasi menjadi Ketua PMI Kabupaten Muna.",
            [("Sujito", "Ketua")],
        ),
        (  # a body's own words end where its term begins
            "Ketua Karang Taruna Rawa Berkarya periode 2017-2020, Mahmud Arsa, siap bekerja.",
            [("Mahmud Arsa", "Ketua")],
        ),
        (  # one who came for an office has spoken
            "Edi Yantoro mewakili Gubernur Lampung, mengatakan panen tahun ini baik.",
            [("Edi Yantoro", None)],
        ),
        (  # behind a word of saying an office without a comma, or one word and a place
            "“Terima kasih,” ujar Basri Tompo ketua PMI Muna kepada wartawan.",
            [("Basri Tompo", "ketua")],
        ),
        (
            "“Siap,” kata Sekretaris Jenderal HKTI Muna, Jauhar di Raha, Jumat (29/10/2021).",
            [("Jauhar", "Sekretaris Jenderal")],
        ),
        (  # a hospital that bears a doctor's name, and its head
            "Hadir Direktur RSUD dr. Tabah Santosa, dr. Karmila Dewi, M.K.M.",
            [("Karmila Dewi", "Direktur")],
        ),
        (  # the name of an army command is none of its commander
            "Pangdam Kasuari Yopi Wenda meninjau kampung.",
            [("Yopi Wenda", "Pangdam")],
        ),
        (  # an area in small letters, and an island group's own name
            (
                "Ketua Karang Taruna provinsi Lampung Dendi Romadi dan Bupati Sula Hendra Tesan "
                "hadir di Kabupaten Kepulauan Sula."
            ),
            [("Dendi Romadi", "Ketua"), ("Hendra Tesan", "Bupati")],
        ),
        (  # a word of saying with a capital
            "“Ini sejarah”, Tegas Agustin Tamo Bapa, Ketua Umum PMI.",
            [("Agustin Tamo Bapa", "Ketua Umum")],
        ),
    ],
)
def test_names_and_offices_are_told_apart(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    "text",
    [
        "Panitia berterima kasih kepada Gubernur Basri Tompo yang menaikkan tunjangan guru.",
        "Atas ketidakhadiran Ketua Umum PMI, Basri Tompo, panitia memohon maaf.",
        "Gedung itu dihibahkan pada zaman gubernur Basri Tompo.",
        "Acara ditutup doa yang dipimpin oleh Ust. H. Basri Tompo, S.Ag.",
        "Pimpinan Ranting Ansor Tambakrejo, Sidoarjo, menggelar bazar.",
        "Berkas diurus oleh Jaksa Pengacara Negara.",
    ],
)
def test_people_thanked_or_missing_and_what_is_no_name(text: str, registers: Registers) -> None:
    assert [] == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # one side of a quarrel
            "Mediasi dihadiri Kepala Desa Mpanau, Basri Tompo, dan Hj. Rahma Salam selaku pihak kedua.",
            [("Basri Tompo", "Kepala Desa")],
        ),
        (  # an abbreviation within a name, a committee by any name, a rank that ends a name
            "Ketua SC Anike Th. Sabani didampingi Sekretaris Wahyu Setiawan.",
            [("Anike Th. Sabani", "Ketua"), ("Wahyu Setiawan", "Sekretaris")],
        ),
        (
            "“Siap,” ungkap Ketua Panitia Pelaksana Musdaprov, Syamsu Idrus.",
            [("Syamsu Idrus", "Ketua Panitia Pelaksana Musdaprov")],
        ),
        (
            "Hadir Ketua DPD Golkar Kabupaten Muna Haryono May, dan kader.",
            [("Haryono May", "Ketua")],
        ),
        (  # titles glued to a name
            "Hadir Ketua FKUB Kalbar Prof.Dr.Ibrahim,MA didampingi staf.",
            [("Ibrahim", "Ketua")],
        ),
        (  # the town of a prison, and the area of a post
            "Petugas Lapas Kelas IIB Kayu Manis, Kabupaten Muna, menggeledah kamar.",
            [],
        ),
        ("Mediasi dipimpin Babinsa Koramil 02 Biromaru.", []),
        (  # a rank in full with its short form
            "Hadir Kapolres Muna, Komisaris Besar Polisi (Kombes Pol) Raja Sinambe, S.H.",
            [("Raja Sinambe", "Kapolres")],
        ),
        (  # a long name that the lists have, a party in small letters, a unit in small letters
            "Sekretaris Umum Persekutuan Gereja-gereja di Indonesia (PGI) Gomar Gultam mengatakan siap.",
            [("Gomar Gultam", "Sekretaris Umum")],
        ),
        ("Ketua Umum partai Golkar, Bahli Lahadi hadir.", [("Bahli Lahadi", "Ketua Umum")]),
        (
            "Staf ahli Gubernur bidang kemasyarakatan dan SDM Nelson Firdaus mengatakan siap.",
            [("Nelson Firdaus", "Staf ahli Gubernur bidang kemasyarakatan dan SDM")],
        ),
        ("Acara berlangsung di lapangan Monumen Jenderal Soedirman, Minggu (23/6).", []),
        ("Tampak hadir Kepala BRSPDSN Wyataguna dalam siaran pers.", []),
        (  # a ministry with a short form among its words
            (
                "Dibuka Wakil Menteri Hukum, HAM, Imigrasi, dan Pemasyarakatan Prof. Dr. Ottoman "
                "Hasan, S.H., M.M."
            ),
            [("Ottoman Hasan", "Wakil Menteri Hukum, HAM, Imigrasi, dan Pemasyarakatan")],
        ),
    ],
)
def test_offices_end_where_names_begin(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # an acting office spelt out with its short form, and behind another name
            "Dibuka Pelaksana Tugas (Plt) Gubernur Riau, SF Hermanto.",
            [("SF Hermanto", "Plt Gubernur")],
        ),
        (
            "Hadir Pejabat Sementara (Pjs) Kepala Divisi Sosial Markas Pusat PMI Rina Sukmawati.",
            [("Rina Sukmawati", "Pjs Kepala Divisi Sosial")],
        ),
        (
            "Hadir Kasubbag Umum Arni Sukmawati, Pj. Sekda H. Riswan SH, dan undangan.",
            [("Arni Sukmawati", "Kasubbag Umum"), ("Riswan", "Pj. Sekda")],
        ),
        (  # the head of a unit, its house, and the name
            "Kasi Datun, Kejaksaan Negeri Muna, Jonatan Rudi Salam menerangkan isinya.",
            [("Jonatan Rudi Salam", "Kasi Datun")],
        ),
        (
            "Babinsa Koramil Tipe B 0804/10 Kawedanan, Kodim 0804/Magetan Serda Sarkun, ikut.",
            [("Sarkun", "Babinsa")],
        ),
        (  # an office goes before what somebody does for the day, and the one given before the old
            "Rapat dipimpin Kapolsek dengan pendamping Kapten Inf Rudi Salam selaku Danramil.",
            [("Rudi Salam", "Danramil")],
        ),
        (
            "Budi Salam melantik Wakil Bupati Muna, Hasan Basri menjadi Ketua DPC HKTI Muna.",
            [("Hasan Basri", "Ketua")],
        ),
        (  # who holds an office, or is trusted to lead an association
            "Rudi Haji Salam kini memegang jabatan Pelaksana Tugas (Plt) Ketua HKTI Muna.",
            [("Rudi Haji Salam", "Plt Ketua")],
        ),
        (
            "Rudi Eka Salam kembali dipercaya secara aklamasi menakhodai PGRI Kabupaten Muna.",
            [("Rudi Eka Salam", "Ketua")],
        ),
        (  # who came for the holder has his own office; who sends another is not there
            "Bupati Merauke diwakili Ir. Beni Salam, Staf Ahli Bidang Pembangunan, membuka acara.",
            [("Beni Salam", "Staf Ahli Bidang Pembangunan")],
        ),
        (
            "Gubernur Maluku Rudi Salam mewakilkan kehadirannya kepada Asisten I Hasan Basri.",
            [("Hasan Basri", "Asisten I")],
        ),
        (  # degrees in two parts without their stops, titles of the campus
            "Hadir Wakil Rektor III, Assoc Prof Dr Rudi Salam M Si; dan H Musa Basri S Sos, Camat.",
            [("Rudi Salam", "Wakil Rektor III"), ("Musa Basri", "Camat")],
        ),
        (  # houses and trades are no names
            "Hadir Rektor Universitas Musamus (Unmus) dan Wakil Dekan Fakultas Teknik Unmus.",
            [],
        ),
        (
            "Sekjen Persatuan Penambang Lokal Ahmad Fuadi menagih janji.",
            [("Ahmad Fuadi", "Sekjen")],
        ),
        (
            "Ketua Sekar Bayan hadir. Camat membuka acara 'Sekar' Kecamatan Bayan.",
            [],
        ),
        (  # the head of a people, with its village
            "Hadir Kepala Suku Wate kampung Nifasi, Aser Salam, dan warga.",
            [("Aser Salam", "Kepala Suku Wate")],
        ),
        (  # but not of the capital's offices
            (
                "Kepala Suku Dinas Penanggulangan Kebakaran dan Penyelamatan Jakarta Timur, "
                "Rudi Salam, hadir."
            ),
            [("Rudi Salam", "Kepala Suku Dinas Penanggulangan Kebakaran dan Penyelamatan")],
        ),
        (  # a mayor of one name, whose word is no place
            "Mengurus zakat, kata Wali Kota Maulana, tidak berhenti di meja.",
            [("Maulana", "Wali Kota")],
        ),
        (  # one who prays is no official
            "Pdt. Abraham Salam, M.Th. memimpin doa, lalu acara dibuka.",
            [],
        ),
        (  # offices of the scouts' quarters, and without their first half
            (
                "Diuraikan Kak Tri Sukmawati selaku Wakil Bidang Binamuda Kwarcab Sleman, "
                "sedangkan Kak Rudi Salam selaku Andalan Cabang Pengabdian."
            ),
            [
                ("Tri Sukmawati", "Wakil Bidang Binamuda"),
                ("Rudi Salam", "Andalan Cabang Pengabdian"),
            ],
        ),
        (
            "Hadir Kadis Kominfosandi Kab.Buleleng, Dr. Drs. I Ketut Salam, M.Si.",
            [("I Ketut Salam", "Kadis Kominfosandi")],
        ),
        (
            "Penandatangannya Rais Aam PBNU KH Rudi Salam dan Katib Aam KH Hasan Basri.",
            [("Rudi Salam", "Rais Aam"), ("Hasan Basri", "Katib Aam")],
        ),
        (
            "Wakil Ketua PD VIII FKPPI Lampung Fauzi Salam menuturkan hal itu.",
            [("Fauzi Salam", "Wakil Ketua")],
        ),
        (
            "Kepala Sekretariat Bawaslu Pesisir Selatan, Rinaldi, mengatakan siap.",
            [("Rinaldi", "Kepala Sekretariat")],
        ),
    ],
)
def test_offices_held_given_and_stood_in_for(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # to the end of the sentence
            "Bantuan diserahkan kepada Ranto Nababan Kepala Desa Kalang.",
            [("Ranto Nababan", "Kepala Desa")],
        ),
        (  # to a comma
            "Tampak Rudi Hamami Ketua DPD Golkar Jawa Timur, dan Ketua PMI.",
            [("Rudi Hamami", "Ketua")],
        ),
        (  # to what he said
            "Abdul Fatoni Ketua PMI Kota Madiun mengatakan rapat berjalan baik.",
            [("Abdul Fatoni", "Ketua")],
        ),
        ("Baruga Rujab Gubernur Jawa Timur, tempat rapat itu, penuh.", []),  # a house
        (  # a name in capitals is no short form
            "Ketua PMI BUDI SANTOSO hadir di aula.",
            [("Budi Santoso", "Ketua")],
        ),
    ],
)
def test_an_office_told_to_its_end_is_that_of_the_name_before_it(
    text: str, expected: list[tuple[str, str | None]], registers: Registers
) -> None:
    assert expected == people(text, registers)


def test_capitals_that_the_text_leaves_out_later_stay_out_of_the_name(
    registers: Registers,
) -> None:
    text = "Ketua PMI Abdul Salim MD hadir. Menurut Abdul Salim, rapat berjalan baik."

    draft = draft_from_text(text, registers=registers, today=date(2026, 1, 31))

    assert [("Abdul Salim", "Abdul Salim")] == [(one.name, one.bare) for one in draft.officials]
