"""Told decisions: sentences in which a meeting or its parties decide, each of them a point."""

import pytest

from press_text.asked import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # what stands before the meeting tells on whom or what it decides
            (
                "Kepada Pemkab Alor, musyawarah merekomendasikan perbaikan jalan ke Desa Lela. "
                "Selain itu direkomendasikan pembangunan pasar ikan di pesisir."
            ),
            ["perbaikan jalan ke Desa Lela", "pembangunan pasar ikan di pesisir"],
        ),
        (
            (
                "Musyawarah yang ditutup pada Senin malam itu juga memberi rekomendasi kepada bupati "
                "untuk membuka kembali pasar ikan."
            ),
            ["kepada bupati untuk membuka kembali pasar ikan"],
        ),
        (  # what was set besides
            (
                "Rapat memutuskan upacara digelar di alun-alun pada 20 Mei 2025.\n"
                "Adapun ziarah dilaksanakan pada 21 Mei 2025 di makam pahlawan."
            ),
            [
                "upacara digelar di alun-alun pada 20 Mei 2025",
                "ziarah dilaksanakan pada 21 Mei 2025 di makam pahlawan",
            ],
        ),
        (  # not where no decision stands before
            "Rapat berlangsung akrab.\nAdapun ziarah dilaksanakan pada 21 Mei 2025 di makam.",
            [],
        ),
        (
            "Konferensi PWI Lela diputuskan digelar pada Senin, 11 Desember 2023 di balai desa.",
            ["Konferensi PWI Lela diputuskan digelar pada Senin, 11 Desember 2023 di balai desa"],
        ),
        (  # parties
            (
                "Untuk batas itu, Pemkab Alor dan Pemkab Lembata sepakat menyerahkan penyelesaian "
                "kepada gubernur. Keduanya juga bersepakat menjaga suasana tetap tenang di sana."
            ),
            [
                "menyerahkan penyelesaian kepada gubernur",
                "menjaga suasana tetap tenang di sana",
            ],
        ),
        # one that agrees is a promise, and so is what somebody says
        ("Pemkab Alor sepakat menyerahkan penyelesaian kepada gubernur.", []),
        (
            (
                '"Kami sepakat menyerahkan penyelesaian kepada gubernur. Kami juga bersepakat menjaga '
                'suasana tetap tenang," kata bupati.'
            ),
            [],
        ),
        (  # a strategic agenda came out; an agenda is only talked over
            (
                "Forum ini menghasilkan beberapa agenda strategis yaitu, pengembangan ekonomi "
                "warga, pengembangan pendidikan ulama serta penguatan lembaga zakat."
            ),
            [
                "pengembangan ekonomi warga",
                "pengembangan pendidikan ulama",
                "penguatan lembaga zakat",
            ],
        ),
        (
            (
                "Rapat membahas agenda strategis yaitu, pengembangan ekonomi warga, pengembangan "
                "pendidikan ulama serta penguatan lembaga zakat."
            ),
            [],
        ),
        (
            "Kerja sama itu mencakup ruang lingkup pendidikan, penelitian, dan pelatihan guru.",
            ["pendidikan", "penelitian", "pelatihan guru"],
        ),
        (  # what a part of the meeting brought forth
            "Dari komisi dana dihasilkan kesepakatan menaikkan iuran anggota mulai Juli.",
            ["menaikkan iuran anggota mulai Juli"],
        ),
        (
            "Mediasi itu melahirkan kesepakatan untuk membagi air irigasi dua hari sekali.",
            ["membagi air irigasi dua hari sekali"],
        ),
        ("Lurah berharap rapat menghasilkan keputusan memajukan olahraga di desa.", []),
        ("Musyawarah itu menghasilkan keputusan mengenai iuran anggota.", []),
        ("Rapat menghasilkan keputusan menguntungkan bagi petani, kata Yosef Lado.", []),
        ("Rapat menghasilkan keputusan memajukan olahraga di desa, kata Yosef Lado.", []),
        (  # what follows from an agreement, and what both do besides
            (
                "Sebagai tindak lanjut MoU, Pemkab Alor bersama kampus akan menyusun rencana aksi "
                "tahunan. Kedua belah pihak juga melibatkan petani supaya hasilnya terasa."
            ),
            ["menyusun rencana aksi tahunan", "melibatkan petani supaya hasilnya terasa"],
        ),
        (
            (
                "Sebagai tindak lanjut MoU, Pemkab Alor akan menyusun rencana aksi tahunan. "
                "Kedua pihak juga menyambut baik acara itu."
            ),
            [],
        ),
        (  # what an agreement opens: three or more, a deed among them, and not for whom
            (
                '"Lewat MoU ini terbuka jalan bagi riset bersama, KKN tematik, hingga penguatan '
                'kapasitas guru di Alor," kata Yosef.'
            ),
            ["riset bersama", "KKN tematik", "penguatan kapasitas guru di Alor"],
        ),
        (
            "Melalui kerja sama ini terbuka peluang bagi siswa, guru, dan pelatihan petani Alor.",
            [],
        ),
        ("Lewat MoU ini terbuka peluang untuk beasiswa, magang industri, dan studi banding.", []),
    ],
)
def test_each_sentence_that_decides_is_a_point(text: str, expected: list[str]) -> None:
    assert expected == points(text)
