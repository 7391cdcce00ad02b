"""Types by scope: background, places, what is denied, and who comes to whom."""

import pytest

from press_text.asked import event_type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a feast's mere name is weaker than what is done on it
        (
            (
                "Sambut Hari Bhayangkara, Polres Sikka Gelar Doa Bersama\n\n"
                "MAUMERE – Polres Sikka menggelar doa bersama menyambut puncak Hari Bhayangkara."
            ),
            "lainnya",
        ),
        ("Pegawai lapas mendonorkan darah, dalam kegiatan peringatan hari jadi.", "bakti-sosial"),
        ("Bupati menghadiri upacara HUT ke-12 Kabupaten Sikka di alun-alun.", "peringatan"),
        ("Ansor Alok menggelar apel kebangsaan menyambut Hari Santri.", "peringatan"),
        ("Karang Taruna menggelar lomba perahu memperingati HUT RI di Maumere.", "lainnya"),
        ("Pemkab Sikka menggelar syukuran memperingati HUT ke-12 di Maumere.", "peringatan"),
        ("FKUB Sikka menggelar sarasehan bertema kerukunan di Maumere.", "sosialisasi"),
        # who comes and is received
        ("Kedatangan Komisi II disambut hangat Bupati Sikka di bandara.", "kunjungan"),
        ("Kapolres Sikka bersilaturohim ke kantor DPD LDII di Maumere.", "kunjungan"),
        ("Ketua PKK bersama rombongannya diterima Sekda Sikka di Maumere.", "kunjungan"),
        ("Kapolsek Alok turun dalam cooling system menjelang pilkada.", "kunjungan"),
        # an agreement that is only looked after
        (
            "Polda melaksanakan monitoring dan evaluasi pelaksanaan nota kesepahaman dengan PTPN.",
            "kunjungan",
        ),
        ("Pemkab Sikka meneken nota kesepahaman dengan PTPN di aula.", "penandatanganan"),
        # the name of a place and what is denied say nothing
        ("Sekda memimpin apel vaksinasi perangkat desa di lapangan upacara.", "lainnya"),
        ("Banser menggelar apel kebangsaan di Aula Muktamar Pesantren Alok.", "peringatan"),
        ("Satuan Pengamanan Komunitas Sikka bertemu Kapolres di Maumere.", "kunjungan"),
        ("Perangkat desa bukan menghadiri rapat biasa, mereka mengikuti tes urine.", "lainnya"),
        ("Ansor tidak hanya membagikan sembako kepada warga Alok.", "penyerahan-bantuan"),
        # passives, other forms of a word, kinds that had none
        ("Kontingen pramuka Sikka dilepas Ketua Kwarcab saat apel besar di Maumere.", "lainnya"),
        ("Baznas Sikka menyalurkan dana Rp 12 juta kepada 40 mustahik.", "penyerahan-bantuan"),
        ("Prajurit membuka pelayanan kesehatan gratis di Kampung Lela.", "bakti-sosial"),
        ("Kejari menyosialisasikan program jaga desa kepada warga Alok.", "sosialisasi"),
        ("Persidangan ke-54 Klasis Sikka berlangsung di Jemaat Lela.", "musyawarah"),
        ("Kader posyandu menggelar pertemuan rutin di balai kalurahan.", "rakor"),
        ("DPC partai melakukan konsolidasi menjelang pilkada di Maumere.", "rakor"),
        ("Satpol PP menertibkan lapak di trotoar Jalan Nangka.", "pengamanan"),
        ("Penyuluh agama mengikuti pembinaan di hotel.", "pelatihan"),
        # what a meeting brought forth is its result
        ("Rakor Dewan Adat Sikka di Maumere menghasilkan lima poin deklarasi.", "rakor"),
        ("Dewan Adat Sikka menggelar deklarasi damai di Maumere.", "lainnya"),
        # an assembly is of no day by itself: the headline says what it was for
        (
            (
                "Kepala BNNK Sikka Kampanye Antinarkoba di SMAN 1 Alok\n\n"
                "Kepala BNNK mendatangi SMAN 1 Alok dan mengikuti apel akbar di halaman sekolah."
            ),
            "sosialisasi",
        ),
        # other names of meetings, of talks and of days
        ("Sidang Wilayah PGIW NTT di Maumere resmi ditutup.", "musyawarah"),
        ("Mukerwil NU Sikka dibuka di aula kabupaten.", "musyawarah"),
        ("Lado Wutun dipilih selaku Ketua PMI Sikka di Alok.", "musyawarah"),
        ("Rakerprov FAJI NTT dibuka di Maumere.", "rakor"),
        ("Kejari Sikka menggelar kuliah umum di kampus Unipa.", "sosialisasi"),
        ("Baznas Sikka membuka sunat massal di Alok.", "bakti-sosial"),
        ("Pelajar Alok merayakan Hari Anak Nasional di taman kota.", "peringatan"),
        ("Hari Anak Nasional di Alok berlangsung meriah.", "peringatan"),
        ("Petugas tiba hari Sabtu di Taman Nasional Kelimutu.", None),
        # who meets a high office asks to be heard
        ("Pertemuan dengan Gubernur NTT dilakukan pengurus HKTI Sikka di Kupang.", "audiensi"),
    ],
)
def test_the_type_is_what_was_done(text: str, expected: str | None) -> None:
    assert expected == event_type(text)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("menggelar pertemuan rutin pengurus", "rakor"),
        ("menggelar musyawarah cabang", "musyawarah"),
        ("menerima perwakilan mahasiswa", "audiensi"),
        ("melaksanakan komsos bersama warga", "kunjungan"),
        ("sambang ke rumah warga", "kunjungan"),
        ("memberi penyuluhan kepada siswa", "sosialisasi"),
        ("menggelar seminar bahaya narkoba", "sosialisasi"),
        ("menggelar orientasi relawan baru", "pelatihan"),
        ("menggelar Minggu Kasih di gereja", "jumat-curhat"),
        ("menandatangani nota kesepahaman dengan Polres", "penandatanganan"),
        ("melaksanakan serah terima jabatan Kapolsek", "pelantikan"),
        ("menyerahkan SK pengangkatan kepada pegawai", "lainnya"),
        ("menggelar donor darah", "bakti-sosial"),
        ("menyalurkan sembako bagi korban banjir", "penyerahan-bantuan"),
        ("mengevakuasi warga dan membuka dapur umum", "tanggap-bencana"),
        ("menggelar razia kendaraan", "pengamanan"),
        ("menggelar upacara Hari Pahlawan", "peringatan"),
        ("menggelar rapat dengar pendapat dengan warga", "lainnya"),
        ("meresmikan gedung baru", "lainnya"),
        ("mengamati kala bantuan dari Baznas Kota Ende diserahkan", "penyerahan-bantuan"),
    ],
)
def test_types_are_what_the_guide_for_editors_says(told: str, expected: str) -> None:
    assert expected == event_type(f"Jajaran Sikka {told} di Maumere, Selasa (3/6/2025).")


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Bantu Korban Gempa Sigi, Baznas Sikka Berangkatkan Personel", "penyerahan-bantuan"),
        ("Bupati Sikka Berangkatkan Personel", "lainnya"),
    ],
)
def test_who_is_sent_off_with_aid_gives_it(headline: str, expected: str) -> None:
    text = (
        f"{headline}\n\nMAUMERE – Bantuan bagi korban gempa Sigi dikumpulkan Baznas Sikka.\n"
        "Ketuanya melepas tim itu di halaman masjid."
    )
    assert expected == event_type(text)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("saat rapat anggaran terbatas di Maumere, Kamis", "rakor"),
        ("saat rapat paripurna di Maumere, Kamis", None),
        ("di Maumere, Kamis", None),
    ],
)
def test_what_was_said_at_a_meeting_is_of_it_where_nothing_else_speaks(
    said: str, expected: str | None
) -> None:
    text = (
        "PKK Sikka Mendapat Alokasi Dana\n\nMAUMERE – Alokasi dana bagi PKK Sikka naik.\n"
        "Dana itu dari kas daerah.\nJumlahnya belum tetap.\n"
        f"Dana itu cukup, ujar Ketua PKK Sikka Maria Wutun {said}."
    )
    assert expected == event_type(text)


def test_what_only_stands_behind_the_lead_is_no_clear_sign() -> None:
    text = (
        "PARTAI SIKKA RESMI DIPIMPIN LADO WUTUN\n\n"
        "MAUMERE – Pengurus Sikka kini resmi dipimpin Lado Wutun dengan surat keputusan baru.\n"
        "Salinannya sudah ada pada bupati.\n"
        "Langkah awal pengurus ialah menggelar rapat harian di kantor."
    )
    assert "lainnya" == event_type(text)
