"""Types and media: what decides the kind of event, and which words name the paper."""

import pytest

from gazette.press_text.media.sources import find_source
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.places.region_names import RegionIndex
from gazette.press_text.registers import Registers
from press_text.asked import event_type


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PMI Sigi menggelar rapat finalisasi nota kesepahaman dengan kejari.", "rakor"),
        ("BPBD mengukuhkan relawan desa. Sekaligus diadakan simulasi di balai desa.", "pelantikan"),
        (
            (
                "Melalui rapat pleno, KNPI menunjuk Rizal sebagai Plt Ketua KNPI Minahasa.\n"
                "Musda belum dapat digelar. Rizal menjabat hingga musda terlaksana."
            ),
            "lainnya",
        ),
        ("Krama desa adat menggelar paruman untuk mengukuhkan bendesa.", "musyawarah"),
        ("Gereja menggelar Sidang Majelis Sinode di Ambon.", "musyawarah"),
        ("Empat perguruan silat menandatangani ikrar damai di Mapolres.", "penandatanganan"),
        ("Polres menggelar deklarasi damai bersama ormas di lapangan.", "lainnya"),
        ("DPRD menggelar rapat dengar pendapat dengan warga desa.", "lainnya"),
        ("Pengurus wilayah menerbitkan surat keputusan penunjukan karteker cabang.", "lainnya"),
        (
            (
                "Sumbangan Bulan Dana PMI Diserahkan\n\nPenggalangannya telah disosialisasikan di sekolah. "
                "Hasil sumbangan siswa telah diserahkan kepala dinas di aula."
            ),
            "penyerahan-bantuan",
        ),
        ("Babinsa bantu warga mengecor jalan setapak di dusun.", "bakti-sosial"),
        ("Babinsa bersama warga perbaiki jembatan gantung di dusun.", "bakti-sosial"),
        ("Babinsa komsos dengan pedagang, ajak jaga kebersihan.", "kunjungan"),
        ("Bupati menyerahkan SK pengangkatan kepada 300 guru di alun-alun.", "lainnya"),
        ("Polisi bersama warga evakuasi korban banjir.", "tanggap-bencana"),
        ("PMI mencanangkan Bulan Dana di pendopo.", "lainnya"),
        ("Polsek memediasi dua keluarga hingga menandatangani surat damai.", "lainnya"),
        ("Babinsa bersihkan pantai bersama pelajar.", "bakti-sosial"),
        (
            (
                "Relawan pemadam diundang ke balai kota.\nSebagai narasumber, Rahmi Laila "
                "memberikan wawasan tentang keselamatan kerja."
            ),
            "sosialisasi",
        ),
        ("BPBD menggelar simulasi penanganan bencana banjir di lapangan.", "pelatihan"),
        ("Ketua relawan bertemu kapolres membahas masa kampanye di mapolres.", "kunjungan"),
        ("PWI menggelar konferensi pemilihan ketua di balai kota.", "musyawarah"),
        ("Ranting menggelar rapat pembentukan pengurus baru di masjid.", "musyawarah"),
        ("Puluhan kader muslimat dibekali manajemen organisasi di balai desa.", "pelatihan"),
        ("Korban kebakaran mendapat bantuan dari dinas sosial kabupaten.", "penyerahan-bantuan"),
        ("Camat memberikan bantuan kepada warga terdampak banjir.", "penyerahan-bantuan"),
        ("Babinsa patungan membantu korban banjir, antar bantuan.", "penyerahan-bantuan"),
        ("Bupati melepas kontingen jambore dari halaman kantor.", "lainnya"),
        ("Gubernur jadwalkan kunjungi bumi perkemahan usai audiensi pramuka.", "audiensi"),
        ("Wali kota menerima audiens pengurus yang mengundang ke pelantikan.", "audiensi"),
        ("Organisasi mengukuhkan eksistensinya melalui musyawarah provinsi.", "musyawarah"),
        ("Kalapas sambangi lapas tetangga untuk melihat dapur.", "kunjungan"),
        ("Bawaslu menggelar seminar pemilu damai bersama warga.", "sosialisasi"),
        ("Pengurus koordinator cabang membuka konkoorcab di hotel.", "musyawarah"),
        ("Sekretaris ditunjuk menjadi ketua karteker wilayah.", "lainnya"),
        ("Camat memimpin musyawarah penyelesaian konflik lahan di kantor kecamatan.", "lainnya"),
        ("FKUB menggelar dialog dengan warga desa, ketua menemui jemaat di gereja.", "lainnya"),
        ("Kominfo menggelar dialog interaktif di radio.", "sosialisasi"),
        (
            (
                "Panitia Pengarah Kongres Perawat, yang menggelar rapat, menyepakati tata cara "
                "bagi peserta kongres.\nPeserta kongres diundang oleh panitia kongres."
            ),
            "rakor",
        ),
        ("Perawat menggelar kongres di Jakarta.", "musyawarah"),
    ],
)
def test_the_type_is_what_was_held_not_what_it_was_about(text: str, expected: str) -> None:
    assert expected == event_type(text)


TITLE = "Donor Darah PMI Kudus Diikuti Ratusan Relawan"
CAPTION = (
    "Suasana donor darah yang digelar PMI Kudus bersama para relawan kecamatan di aula kampus, "
    "Sabtu (21/1)."
)
SPEAKER = "Nia Sari, SH,. MH ; Warga Desa dan Anggota Dewan Boleh Ikut Jadi Calon Ketua PMI Kudus"
REPORT = "Pengurus PMI menggelar donor darah di balai kota bersama para relawan dari kecamatan."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"AIRMADIDI, Meja Warga – {REPORT}", "Meja Warga"),
        (f"SUMBAWA BESAR, Suara Samawa – {REPORT}", "Suara Samawa"),
        (f"KUPANG. NUSA KABAR – {REPORT}", "NUSA KABAR"),
        (f"Tembilahan - kabarwarga. id-{REPORT}", "kabarwarga.id"),
        (f"KN7 | Jakarta - {REPORT}", "KN7"),
        (f"Donor Darah PMI Sambut Kemerdekaan\nAMLAPURA, BaliWarga\n{REPORT}", "BaliWarga"),
        (f"Donor Darah PMI di Balai Kota\nKota Mojokerto - INFO NEWS\n{REPORT}", "INFO NEWS"),
        (f"REJANG LEBONG (BENGKULU), SUARAWARGA.ID – {REPORT}", "SUARAWARGA.ID"),
        (f"Makassar (Pedoman Warga), 16 Oktober 2015.\n{REPORT}", "Pedoman Warga"),
        (f"Riauwarga-SELATPANJANG- {REPORT}\nUjarnya kepada Riauwarga.com.", "Riauwarga"),
        (f"S U M E N E P – (WaKa), {REPORT}", "WaKa"),
        (f"Sleman- Warganusaonline, {REPORT}", "Warganusaonline"),
        (f"Jakarta – Warga Terkini.com. {REPORT}", "Warga Terkini.com"),
        (f"Pangkalpinang, Warganusa.Com. {REPORT}", "Warganusa.Com"),
        (f"LEBAK, Rabu (23 Agustus 2017) suarawarga-news.com – {REPORT}", "suarawarga-news.com"),
        (f"Bandung, kab-bandung.kabar.go.id {REPORT}", "kab-bandung.kabar.go.id"),
        (f"Nusaraya – Sleman – {REPORT}", "Nusaraya"),
        (f"Samosir-Mediawarga: {REPORT}", "Mediawarga"),
        (f"BERITA BEKASI – {REPORT}\nKepada Kabarfakta.com ia berharap.", "Kabarfakta.com"),
        (
            f"{TITLE}\n\nRESMI: {CAPTION} (NIA SARI/MEJA WARGA)\n\nKUDUS, Meja Warga – {REPORT}",
            "Meja Warga",
        ),
        (f"{TITLE}\n\n{CAPTION} (nia/warganews)\n\nWARGAnews -- {REPORT}", "WARGAnews"),
        (f"INSIDE WARGA– {REPORT}", "INSIDE WARGA"),
        (f"SALAM WARGA (ATAMBUA) - {REPORT}", "SALAM WARGA"),
        (f"Palu (SALAM WARGA) - {REPORT}", "SALAM WARGA"),
        (
            f"Donor Darah PMI di Balai Kota\nRadio Suara Warga\nSenin, 16 September 2019\n{REPORT}",
            "Radio Suara Warga",
        ),
        (f"{TITLE}\n\n{CAPTION}\n\nKUDUS (Waspada): {REPORT}", "Waspada"),
        (f"{TITLE}\n\nATRAKSI: {CAPTION}\n\nKUDUS, Kudus Ekspress- {REPORT}", "Kudus Ekspress"),
        (f"{TITLE}\n\n{CAPTION}\n\nMMC Kudus - {REPORT}", "MMC Kudus"),
        (f"{TITLE}\n\n{CAPTION}\n\nKUDUS, Polres Kudus - {REPORT}", None),
        (f"WIRAWALI, WKT – {REPORT}", "WKT"),
        (f"SUARA KUDUS, WKT – {REPORT}", "SUARA KUDUS"),
        (f"NUSAEXPRES - {REPORT}", "NUSAEXPRES"),
        (f"Sulawesipedia—{REPORT}", "Sulawesipedia"),
        (f"Kudus—{REPORT}", None),
        (f"KUDUS;Kabarnusa.com,{REPORT}", "Kabarnusa.com"),
        (f"KUDUS, NUSAKABAR.CO{REPORT}", "NUSAKABAR.CO"),
        (  # degrees behind a name, in a line above the report
            f"{TITLE}\n{SPEAKER}\n\nSolok, Kabarnusa.id— {REPORT}",
            "Kabarnusa.id",
        ),
        (f"{TITLE}\n{SPEAKER}\n\n{REPORT}", None),
        (f"Jakarta, SH – {REPORT}", "SH"),
        (f"Semarang (Humas)- {REPORT}", None),
        (f"RMOLPapua. {REPORT}", "RMOLPapua"),
        (f"SuaraWargaNews. {REPORT}", "SuaraWargaNews"),
        (f"Kompos. {REPORT}", None),
        (f"AMBON – BERITA WARGA. {REPORT}", "BERITA WARGA"),
        (f"AMBON – BERITA UTAMA. {REPORT}", None),
        (  # a region in short
            f"SITARO – {REPORT}\nPMI Kabupaten Kepulauan Siau, Tagulandang, Biaro (Sitaro) hadir.",
            None,
        ),
        (f"LABUAN BAJO – {REPORT}", None),
        (f"SORONG, PBD – {REPORT}", None),
        (f"Klungkung, Bali – {REPORT}", None),
        (f"Kotawaringin Barat, Pangkalan Bun – {REPORT}", None),
        (f"Jayapura, Humas Polda – {REPORT}", None),
    ],
)
def test_the_medium_is_told_from_the_places_beside_it(
    text: str, expected: str | None, registers: Registers
) -> None:
    assert expected == find_source(clean(text), RegionIndex(registers), url=None).name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Warga membersihkan sungai.\nPewarta: Nia Sari\nCopyright © LENSA 2024\n", "LENSA"),
        ("Warga membersihkan sungai.\nCopyright © ALL RIGHTS RESERVED 2024\n", None),
        ("SKP - BANDA ACEH, Anggota RAPI menggelar musyawarah lokal di aula camat.\n", "SKP"),
        ("RAPI - Anggota RAPI menggelar musyawarah lokal di aula camat.\n", None),
        ("Jatipes, SIDOARJO - Warga membersihkan sungai, Kamis (2/10/2025).\n", "Jatipes"),
        ("Polres Gresik, SIDOARJO - Warga membersihkan sungai, Kamis (2/10/2025).\n", None),
        (
            "JATENG.SUARAKITA.CO, Keberadaan relawan makin dirasakan warga desa.\n",
            "JATENG.SUARAKITA.CO",
        ),
    ],
)
def test_a_medium_in_an_owner_s_line_or_before_its_place(
    registers: Registers, text: str, expected: str | None
) -> None:
    assert expected == find_source(clean(text), RegionIndex(registers), url=None).name


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Nusakabar.id. ", "Nusakabar.id"),
        ("Nia|Kabarnusa.com\n", "Kabarnusa.com"),
        ("TEBING TINGGI - (SKN)", "SKN"),
        ("BLITAR - kabarnusa.com ", "kabarnusa.com"),
        ("BLITAR - kabarnusa.com", "kabarnusa.com"),
        ("Kabarnusa Sleman,. ", "Kabarnusa"),
        ("Teras Nusa Sleman-\n", "Teras Nusa"),
        ("RADAR SLEMAN – ", "RADAR SLEMAN"),
        ("Sleman, INFO_WARGA – ", "INFO_WARGA"),
        ("Sleman, PaKI Indonesia – ", "PaKI Indonesia"),
        ("NUSA DAILY – ", "NUSA DAILY"),
        ("SUKAINDO – ", "SUKAINDO"),
        ("Nia Sari. (ist) === Sleman, Kabarnusa.com – ", "Kabarnusa.com"),
        # a wave closes it, letters stand before a sign, an office in brackets has its own page
        ("SLEMAN:Kabarnusa.com~", "Kabarnusa.com"),
        ("KN-V # Sleman – Yogyakarta || ", "KN-V"),
        ("SLEMAN, DIY (Kemenag Bantul) – ", "Kemenag Bantul"),
        ("(Undana) : ", "Undana"),
        ("SLEMAN (Kemenag) – ", None),
        ("(Sleman) – ", None),
        ("#1 Sleman – ", None),
        ("Patroli Nusa, Sleman – ", "Patroli Nusa"),
        ("Patroli Indonesia, Sleman – ", "Patroli Indonesia"),
        ("Ombudsman Indonesia, Sleman – ", None),
        ("Kejari Sleman – ", None),
        ("Warga Sleman – ", None),
        ("Posyandu Melati, Sleman - ", None),
        ("Sleman, Diskominfo – ", None),
        ("Jakarta, Kemenag – ", None),
        ("BUMDes Sleman – ", None),
        ("BacaSleman – ", "BacaSleman"),
        ("DinkesSleman – ", None),
        ("KIRANA, KWARDA SLEMAN – ", None),
        ("KIRANA, SLEMAN – ", "KIRANA"),
        ("Pati - (Humas) ", None),
    ],
)
def test_a_dateline_gives_its_paper_and_no_office(
    registers: Registers, head: str, expected: str | None
) -> None:
    text = f"Donor Darah PMI di Balai Kota\n\n{head}{REPORT} Ketua PMI berterima kasih.\n"

    assert expected == find_source(clean(text), RegionIndex(registers), url=None).name


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (f"{REPORT}\nUjarnya ketika dikonfirmasi Seruyan Pos, Rabu (23/2).", "Seruyan Pos"),
        (f"{REPORT} Demikian dilansir Harian Nusa.", "Harian Nusa"),
        (f"{REPORT}\nUjarnya ketika dihubungi kabarcom, Rabu (23/2).", "kabarcom"),
        (f"{REPORT}\nCopyright © Fakta Nusa", "Fakta Nusa"),
        (f"{REPORT}\nCopyright © Toko Sumber Rejeki", None),
        (f"Nusa Post\n\n{TITLE}\n\n{REPORT}", "Nusa Post"),
        (  # the page's own name, and whom they told it; the dateline has its town's desk
            (
                f"kabarnusa.com\n\nbanner\n\n{TITLE}\n\nSLEMAN-KN.com, {REPORT}\n"
                "Ia menjelaskan kepada kabarnusa.com soal stok."
            ),
            "kabarnusa.com",
        ),
        (f"Berita Terkini\n\n{TITLE}\n\n{REPORT}", None),
        (f"{TITLE} - kabarnusa.co.id\n\n{TITLE}\n\n{REPORT}", "kabarnusa.co.id"),
        (f"{TITLE} - Senin Pagi\n\n{TITLE}\n\n{REPORT}", None),
        (f"{TITLE}\n\n{CAPTION} (Foto: Nia/kabarnusa.com)\n\n{REPORT}", "kabarnusa.com"),
        (f"{TITLE}\n\n{CAPTION} (Foto: sleman.go.id)\n\n{REPORT}", None),
        (f"{TITLE}\n\nKetua PMI Nia Sari/RMOLNusa\n\n{REPORT}", "RMOLNusa"),
        (f"{REPORT}\nEditor : Redaksi kabarnusa", "kabarnusa"),
        (f"{REPORT}\nPolitik di kota hari ini.\nSLEMAN, KABARNUSA.COM - {REPORT}", "KABARNUSA.COM"),
        (f"{REPORT}\nIa berpesan kepada Kepala Pos, Rabu (23/2).", None),
        (f"{REPORT}\nIa menyapa insan Pers/Media.", None),
        (f"{CAPTION} foto ; Nia Sari/kabarnusa.com\n\n{REPORT}", "kabarnusa.com"),
        (f"{CAPTION} foto ; Nia Sari/sleman.go.id\n\n{REPORT}", None),
    ],
)
def test_lines_around_a_report_credit_its_medium(
    registers: Registers, lines: str, expected: str | None
) -> None:
    assert expected == find_source(clean(lines), RegionIndex(registers), url=None).name
