"""Cleaning: what is left of a page or a chat message when everything around the report is cut."""

import pytest

from gazette.press_text.letters import decode
from gazette.press_text.pages.cleaning import clean
from gazette.press_text.pages.datelines import read_dateline
from gazette.press_text.pages.form_lines import Form
from gazette.press_text.pages.page_lines import names_its_medium

PAGE = """<!DOCTYPE html><html><head><meta property="og:site_name" content="Harian Selat">
<meta property="article:published_time" content="2025-06-18T08:11:00+08:00"></head><body>
<nav><a href="/">Beranda</a></nav><div class="banner-ads">Iklan semen</div><article><h1>Wali Kota Lantik Kwarcab</h1>
<div class="share-box">WhatsApp Facebook</div><p>BITUNG, HARIAN SELAT – Wali Kota Bitung melantik pengurus Kwarcab di balai kota, kemarin.</p>
<p>Baca juga: Harga Cakalang Naik</p><ol><li>Poin satu</li><li>Poin dua</li></ol></article>
<div class="comments"><p>Mantap pak!</p></div><script>alert(1)</script></body></html>"""


def test_a_page_gives_only_its_article() -> None:
    text = clean(PAGE)

    assert text.headline == "Wali Kota Lantik Kwarcab"
    assert text.paragraphs == (
        "Wali Kota Bitung melantik pengurus Kwarcab di balai kota, kemarin.",
        "1. Poin satu",
        "2. Poin dua",
    )
    assert text.page is not None
    assert ("Harian Selat", "2025-06-18") == (text.page.medium, (text.page.published or "")[:10])


@pytest.mark.parametrize(
    "line",
    ["Iklan", "Baca juga: Harga Cakalang Naik", "Trending Now", "Bagikan artikel ini:", "ADVERTISEMENT",
     "SCROLL TO RESUME CONTENT", "Dibaca : 31 orang", "#PMI #KotaTegal", "Sebarkan artikel ini", "Tags: PMI, donor",
     "Pages ( 1 of 2 ): 1 2", "Editor: Redaksi", "Leave a Reply", "Perbesar", "Follow",
     "warganusa Hadir di WhatsApp Channel"],
)  # fmt: skip
def test_a_line_around_the_report_is_cut(line: str) -> None:
    report = "PMI Kota Tegal menggelar donor darah di Markas PMI, Sabtu (9/8/2025). Sebanyak 112 kantong terkumpul dari warga."

    assert clean(
        f"{report}\n{line}\nKegiatan ditutup dengan doa bersama oleh seluruh peserta yang hadir."
    ).paragraphs == (
        report,
        "Kegiatan ditutup dengan doa bersama oleh seluruh peserta yang hadir.",
    )


def test_a_video_of_another_report_and_a_site_s_icon_go() -> None:
    text = (
        "Site icon warga.example\n\nWarga Maros Bersihkan Pasar\n\n"
        "Warga membersihkan pasar bersama camat, Senin (4/8/2025), sampai siang hari di Maros.\n\n"
        "VIDEO : Pelepasan Kapolres AKBP Budi Salam\n\nPasar dibuka lagi sore harinya."
    )
    found = clean(text)

    assert found.headline == "Warga Maros Bersihkan Pasar"
    assert "Budi Salam" not in found.body


def test_comments_and_all_after_them_are_cut() -> None:
    report = "PMI Kota Tegal menggelar donor darah di Markas PMI. " * 9

    assert (
        "Mantap"
        not in clean(
            f"{report}\nKomentar\nMantap pak, lanjutkan terus kegiatan donor darahnya."
        ).body
    )


def test_a_day_alone_is_no_signature() -> None:
    text = clean(
        "PMI Kota Tegal menggelar donor darah di Markas PMI, dihadiri banyak warga.\nHari\nRabu"
    )

    assert () == text.credits


def test_chat_markup_and_emoji_fall_away() -> None:
    text = clean(
        "🚨 *PMI Kota Tegal Latih 30 Relawan* 🩸\n\n📍Tegal – _PMI Kota Tegal_ melatih *30 relawan* di Markas PMI 💪. Semua hadir tepat waktu."
    )

    assert text.headline == "PMI Kota Tegal Latih 30 Relawan"
    assert text.body == "PMI Kota Tegal melatih 30 relawan di Markas PMI. Semua hadir tepat waktu."


@pytest.mark.parametrize(
    ("line", "places", "medium"),
    [
        ("Muaro Jambi – Dalam semangat", ("Muaro Jambi",), None),
        ("Sekilasindonesia.id, || CILEGON – Palang Merah", ("CILEGON",), "Sekilasindonesia.id"),
        ("GARDAJATIM.COM : Dalam upaya", (), "GARDAJATIM.COM"),
        ("Jakarta (ANTARA) - Kepala Pelaksana", ("Jakarta", "ANTARA"), None),
        ("KEBUMEN (SUARABARU.ID) – Sebanyak", ("KEBUMEN",), "SUARABARU.ID"),
        ("Raha (Humas). Sosialisasi digelar", ("Raha", "Humas"), None),
        ("PALU, MERCUSUAR – Pengurus Daerah", ("PALU", "MERCUSUAR"), None),
        ("FALIHMEDIA.COM | SUMENEP – Guna", ("SUMENEP",), "FALIHMEDIA.COM"),
        (
            "Senkomsidoarjo.org | Jakarta, (5/12/2018). Sentra Komunikasi",
            ("Jakarta",),
            "Senkomsidoarjo.org",
        ),
    ],
)
def test_a_dateline_names_place_and_medium(
    line: str, places: tuple[str, ...], medium: str | None
) -> None:
    found = read_dateline(line)

    assert found is not None
    assert (places, medium) == (found.places, found.medium)


@pytest.mark.parametrize(
    "line",
    ["Bupati Gunungkidul Hj. Badriyah, S.Sos., secara resmi menyerahkan kunci rumah.",
     "Sukardi (Ketua). Sosialisasi digelar PMI.",
     "Polres Merauke menggelar rakor - rapat koordinasi - di aula.", "“Kami siap,” ujarnya."],
)  # fmt: skip
def test_a_sentence_is_no_dateline(line: str) -> None:
    assert read_dateline(line) is None


def test_a_short_line_with_a_dateline_goes_on() -> None:
    cleaned = clean(
        "Relawan Ternate Bersihkan Pantai\n\n![]() |\nRelawan dan warga di tepi pantai Ternate. |\n"
        "TERNATE, WGN – Relawan\nKecamatan atau regu siaga dan para warga\n"
        "desa membersihkan pantai bersama siswa sekolah dari\ndua kelurahan, Minggu pagi."
    )

    assert cleaned.dateline is not None
    assert ("TERNATE", "WGN") == cleaned.dateline.places
    assert cleaned.body.startswith("Relawan Kecamatan atau regu siaga dan para warga desa")


def test_lines_broken_to_a_width_are_joined() -> None:
    text = (
        "polres menggelar kegiatan bersama warga di lapangan\nyang luas dan ramai sejak pagi hari sampai\n"
        "siang hari dengan tertib dan aman sekali\ntanpa gangguan apa pun dari pihak mana\npun juga."
    )

    assert len(clean(text).paragraphs) == 1


def test_lines_of_the_page_are_not_joined_to_the_report() -> None:
    text = (
        "Relawan Tegal Bersihkan Pantai\n\nADVERTISEMENT\nwarganusa Hadir di WhatsApp Channel\n"
        "Follow\nRelawan dan warga di tepi pantai\nmembersihkan sampah bersama siswa sekolah\n"
        "dari dua kelurahan, Minggu pagi."
    )

    assert clean(text).body.startswith("Relawan dan warga di tepi pantai membersihkan sampah")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfJum\xe2\x80\x99at", "Jum’at"),
        ("Jum’at".encode("cp1252"), "Jum’at"),
        ("Jum’at".encode("utf-16"), "Jum’at"),
    ],
)
def test_a_file_is_decoded_whatever_wrote_it(data: bytes, text: str) -> None:
    assert text == decode(data)


def test_an_article_without_a_known_box_is_found_by_its_running_text() -> None:
    story = "".join(
        f"<p>Kalimat ke-{n} tentang rapat PMI Kota Tegal di Aula PMI yang ramai.</p>"
        for n in range(9)
    )
    page = f"<html><body><div><p>Menu</p></div><div>{story}</div><div><p>Hubungi kami</p></div></body></html>"

    assert all(line.startswith("Kalimat") for line in clean(page).paragraphs)


def test_a_page_of_breaks_alone_keeps_its_text() -> None:
    page = (
        "<html><body><div>PMI Kota Tegal menggelar rapat di Aula PMI, Sabtu (9/8/2025). Semua pengurus hadir.<br><br>"
        "Rapat ditutup dengan doa.</div><p>Kontak</p></body></html>"
    )

    assert "menggelar rapat" in clean(page).body


REPORT = "Polres Barru menyerahkan zakat fitrah personel kepada BAZNAS Kabupaten Barru di lobi Mapolres Barru."


@pytest.mark.parametrize(
    "line",
    [
        "Kamis, 20 Maret 2025 14:35 WITA Rahma/MC Barru Share :",
        "Kabarlimo.com - 20/03/2025, 14:35 WITA",
        "Diterbitkan: 20 Maret 2025",
        "By Admin On Kamis, Maret 20, 2025",
    ],
)
def test_a_line_that_dates_the_page_is_a_note(line: str) -> None:
    text = clean(f"Polres Barru Serahkan Zakat\n\n{line}\n\n{REPORT}")

    assert line in text.notes
    assert text.headline == "Polres Barru Serahkan Zakat"
    assert text.paragraphs == (REPORT,)


def test_an_address_above_the_text_is_its_own() -> None:
    assert clean(f"{ADDRESS}\n\n{REPORT}").address == ADDRESS


ADDRESS = "https://x.example/2022/02/19/zakat-barru"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((REPORT, ADDRESS), ADDRESS),
        ((REPORT, "Post A Comment:", ADDRESS), ADDRESS),
        ((REPORT, ADDRESS, "Redaksi"), None),  # not the last line
        ((REPORT, "Tonton videonya:", ADDRESS), None),
        ((REPORT, "https://x.example/2021/01/20/banjir", ADDRESS), None),
        ((REPORT, "https://www.youtube.com/watch/2022/02/19"), None),
    ],
)
def test_a_lone_address_that_ends_the_text_is_its_own(
    lines: tuple[str, ...], expected: str | None
) -> None:
    assert expected == clean("\n".join((REPORT, REPORT, REPORT, *lines))).address


def test_a_rubric_in_capitals_is_no_headline() -> None:
    text = clean(f"SOSIAL KEAGAMAAN\nPolres Barru Serahkan Zakat ke BAZNAS\n\n{REPORT}")

    assert text.headline == "Polres Barru Serahkan Zakat ke BAZNAS"


@pytest.mark.parametrize(
    ("line", "medium"),
    [
        ("Artikel ini telah tayang di suarakayong.com dengan judul Zakat", "suarakayong.com"),
        ("Ikuti berita terkini dari Kabar Center di Google News", "Kabar Center"),
        ("Copyright ©2024 KabarLimo.com All Rights Reserved", "KabarLimo.com"),
        ("Ikuti berita terkini dari kami di Google News", None),
        ("Baca juga: Harga Beras Naik di Pasar", None),
    ],
)
def test_lines_around_a_report_name_its_medium(line: str, medium: str | None) -> None:
    assert medium == names_its_medium(line)


DONOR = (
    "CILEGON - PMI Kota Cilegon menggelar donor darah di Aula Markas PMI, Kamis (12/6/2025). "
    "Sebanyak 50 kantong darah terkumpul."
)


@pytest.mark.parametrize(
    "header",
    [
        "12/06/25 10.45 - Humas PMI: ",
        "[12/06/25 10.45.12] Humas: ",
        "[10.45, 12/6/2025] +62 812-3456-7890: ",
        "12/6/25, 10:45 PM - ~ Humas: ",
    ],
)
def test_the_header_of_a_chat_message_is_no_title(header: str) -> None:
    text = clean(f"{header}*🚨 PMI Kota Cilegon Gelar Donor Darah 🩸*\n\n{DONOR}\n")

    assert text.headline == "PMI Kota Cilegon Gelar Donor Darah"
    assert text.body.startswith("PMI Kota Cilegon menggelar")


def test_of_a_copied_chat_the_longest_writer_is_kept() -> None:
    text = clean(
        "12/06/25 10.40 - Pesan dan panggilan terenkripsi secara end-to-end.\n"
        "12/06/25 10.45 - Humas: PMI Kota Cilegon Gelar Donor Darah\n"
        f"12/06/25 10.46 - Humas: {DONOR}\n"
        "12/06/25 10.50 - Budi: Mantap pak\n"
        "12/06/25 10.51 - Humas: <Media tidak disertakan>\n"
    )

    assert text.headline == "PMI Kota Cilegon Gelar Donor Darah"
    assert text.paragraphs == (DONOR.removeprefix("CILEGON - "),)


def test_a_caption_alone_is_the_report_and_its_credit_is_kept() -> None:
    text = clean(
        "Foto bersama usai audiensi Senkom Kota Madiun di Mapolres Madiun Kota, Rabu (4/6/2025). "
        "Dok. Humas"
    )

    assert text.paragraphs == (
        "Foto bersama usai audiensi Senkom Kota Madiun di Mapolres Madiun Kota, Rabu (4/6/2025).",
    )
    assert (("foto", "Humas"),) == text.credits


BLOG = """<html><head><title>Senkom Kota Madiun Gelar Rakor</title></head><body><div>
<p>MADIUN - Senkom Kota Madiun menggelar rapat koordinasi di Aula Mapolres, Rabu (4/6/2025).</p>
<p>Ketua Senkom Kota Madiun Budi Santoso mengatakan rakor ini rutin.</p>
<p>Diposting oleh Admin Senkom di 10.45</p><h4>1 komentar:</h4><p>Anonim mengatakan...</p>
<p>Mantap, lanjutkan!</p><p>Balas</p></div></body></html>"""


def test_a_page_s_title_is_its_headline_where_it_shows_none_and_comments_go() -> None:
    text = clean(BLOG)

    assert text.headline == "Senkom Kota Madiun Gelar Rakor"
    assert text.paragraphs[-1].endswith("mengatakan rakor ini rutin.")
    assert len(text.paragraphs) == 2


def test_the_name_of_a_site_is_no_headline() -> None:
    named = BLOG.replace("Senkom Kota Madiun Gelar Rakor<", "Warta Senkom<")

    assert clean(named).headline is None


def test_what_a_site_calls_itself_above_a_headline_opens_no_report() -> None:
    cleaned = clean(
        "Sikkakab.go.id\n\nPortal Resmi Kabupaten Sikka\n\nMANAGED BY:\n\nSELASA\n\n"
        "Read Next : Layanan Pajak Daring Kini Dibuka untuk Semua Warga\n\n"
        "PMI dan Polres Sikka Teken MoU\n\n"
        "MAUMERE - Nota kesepahaman tentang donor darah ditandatangani PMI dan Polres Sikka.\n"
        "Acara digelar di aula."
    )
    assert cleaned.headline == "PMI dan Polres Sikka Teken MoU"
    assert cleaned.dateline
    assert cleaned.dateline.places == ("MAUMERE",)
    assert cleaned.body.startswith("Nota kesepahaman")


def test_a_label_above_the_dateline_is_none_itself() -> None:
    cleaned = clean(
        "PTA Sikka Bertamu ke Kantor Kemenag\nRingkasan:\n"
        "Maumere, 6/4 (Humas)- Kantor Kemenag Sikka menerima kunjungan Ketua Pengadilan Agama."
    )
    assert cleaned.dateline
    assert cleaned.dateline.places[0] == "Maumere"


def test_under_a_headline_a_line_with_place_and_medium_is_the_dateline() -> None:
    cleaned = clean(
        "PMI Sikka Gelar Donor Darah\nMAUMERE, Suarawarga.com\nDarah untuk Warga Alok\n"
        "Donor darah digelar PMI Sikka di aula kantor bupati dengan peserta ratusan orang."
    )
    assert cleaned.dateline
    assert cleaned.dateline.places == ("MAUMERE",)


def test_a_dateline_on_its_own_line_stands_above_its_paragraph() -> None:
    cleaned = clean(
        "PMI Sikka Gelar Donor Darah\nSuarawarga.com, MAUMERE\n"
        "Donor darah digelar PMI Sikka di aula kantor bupati dengan peserta ratusan orang.\n"
        "Kantong darah yang terkumpul mencapai dua ratus."
    )
    assert cleaned.dateline
    assert cleaned.dateline.medium == "Suarawarga.com"


def test_labelled_lines_are_the_report_and_name_the_event() -> None:
    text = clean(
        "*UNDANGAN PELIPUTAN*\n\nYth. Rekan-rekan media se-Jakarta\n\nMohon kehadirannya:\n\n"
        "Acara : Jumat Curhat Polres Metro Jakarta Timur\nTanggal : 20 Juni 2025\n"
        "Waktu : 9.00 WIB s.d. selesai\nTempat :\nRumah Bu Lurah\n\nTerima kasih.\n"
    )

    assert text.headline == "Jumat Curhat Polres Metro Jakarta Timur"
    assert Form(event=text.headline, hour="09.00", place="Rumah Bu Lurah") == text.form
    assert {"Tanggal : 20 Juni 2025", "Tempat : Rumah Bu Lurah"} < {*text.paragraphs}
    assert "Tanggal : 20 Juni 2025" not in text.notes


@pytest.mark.parametrize("line", ["Waktu : 09.00 WIB", "Ketua: Budi Santoso", "Hal : Undangan"])
def test_one_label_makes_no_form(line: str) -> None:
    assert clean(f"PMI Kota Cilegon Gelar Donor Darah\n\n{DONOR}\n{line}").form is None


OPENINGS = (
    "MAUMERE, Wartakita.com – Donor darah dihadiri Bupati Torben Lasimpo…\n"
    "ENDE, WARTAKITA — Rabat jalan desa mulai dikerjakan prajurit…"
)


@pytest.mark.parametrize("below", [OPENINGS, f"{OPENINGS}\nLEMBATA, WARTAKITA"])
def test_openings_of_other_reports_below_one_go(below: str) -> None:
    told = "KUPANG, Wartakita.com – Donor darah digelar PMI.\nKetua PMI bersyukur atas 90 kantong."

    assert clean(told).body == clean(f"{told}\n{below}").body


def test_a_report_that_ends_torn_off_is_kept() -> None:
    told = "KUPANG, Wartakita.com – Donor darah digelar PMI.\nKetua PMI bersyukur atas 90 kantong…"

    assert clean(told).body.endswith("90 kantong…")


def test_a_word_in_capitals_opens_a_caption_above_the_dateline() -> None:
    caption = "LANTIK -- Pengurus PKK Kecamatan Alok, Bunda Literasi, saat dilantik di aula camat"
    report = "Rina Salam dilantik sebagai Ketua TP PKK Kecamatan Alok oleh Camat di aula, kemarin."

    above = clean(f"Pengurus PKK Alok Dilantik\n\n{caption}\n\nALOK, WKT — {report}")
    alone = clean(f"Pengurus PKK Alok Dilantik\n\n{caption}\n\n{report}")

    assert ((caption,), report) == (above.captions, above.body)
    assert caption not in alone.captions


def test_a_long_lead_with_a_caption_s_credit_glued_to_it_is_report() -> None:
    lead = (
        "Sekadaupost – Pemerintah Kabupaten Sekadau dan Kejaksaan Negeri Sekadau menandatangani "
        "nota kesepahaman tentang bantuan hukum bidang perdata dan tata usaha negara. Acara "
        "berlangsung di Aula Lantai 2 Kantor Bupati Sekadau pada Jumat (1/12/23).Penandatanganan "
        "nota kesepahaman oleh bupati dan jaksa. Foto:dn"
    )
    found = clean(f"{lead}\nBupati Aron dan Kajari Adyantana menandatangani naskah itu di aula.")

    assert "Aula Lantai 2 Kantor Bupati Sekadau" in found.body
    assert found.captions == ()
