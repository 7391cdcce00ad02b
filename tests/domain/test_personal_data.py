"""Personal data is found however it is spelled, and dates, prices and numbers are left alone."""

import random
from collections.abc import Callable

import pytest

from gazette.domain.personal_data import personal_data

PREFIXES = """
    811 812 813 814 815 816 817 818 819 821 822 823 831 832 833 838 851 852 853 855 856 857 858 859
    877 878 879 881 882 883 884 885 886 887 888 889 895 896 897 898 899
""".split()
SEPARATORS = ["", "-", " ", ".", "\u00a0", " - ", "\u2011", "\u2013", "\u200b", "_", "/"]
WORDS = "budi santoso siti rapat senkom pmi info wawan kontak redaksi".split()
AROUND = [
    "{}", "Hubungi {}.", "WA: {} (Budi)", "kontak {}, terima kasih", "*{}*", "[{}](/x/)",
    "Telp {}/Siti", "di nomor {}; atau", "\u201c{}\u201d", "HP.{}", "wa {}\n", "nomor:{}",
]  # fmt: skip


def codes(text: str) -> set[str]:
    return {code for code, _ in personal_data(text)}


def grouped(digits: str, sizes: list[int], separator: str) -> str:
    groups, done = [], 0
    for size in sizes:
        groups.append(digits[done : done + size])
        done += size
    return separator.join(group for group in (*groups, digits[done:]) if group)


def mobile(chance: random.Random) -> str:
    number = chance.choice(PREFIXES) + figures(chance, chance.choice([6, 7, 8, 8, 9]))
    separator = chance.choice(SEPARATORS)
    before = chance.choice(
        ["0", "+62", "62", "+62 ", "+62-", "(0", "+62 (0)", "(+62) ", "0062 ", "+62."]
    )
    if before == "(0":
        return f"(0{number[:3]}) {grouped(number[3:], [4], separator or ' ')}"
    sizes = chance.choice([[3, 4], [3, 3, 3], [3, 4, 4], [2, 3, 3], [3, 2, 2, 2], [3, 4, 2]])
    return before + grouped(number, sizes, separator)


def identity(chance: random.Random) -> str:
    day = chance.randint(1, 31) + chance.choice([0, 40])
    digits = (
        f"{chance.randint(11, 94)}{chance.randint(1, 79):02d}{chance.randint(1, 30):02d}"
        f"{day:02d}{chance.randint(1, 12):02d}{chance.randint(0, 99):02d}"
        f"{chance.randint(1, 9999):04d}"
    )
    sizes = [[16], [4, 4, 4], [6, 6], [2, 2, 2, 6], [6, 6, 4], [2, 2, 2, 2, 2, 2]]
    return grouped(digits, chance.choice(sizes), chance.choice(SEPARATORS))


def email(chance: random.Random) -> str:
    user = chance.choice(WORDS) + chance.choice([".", "_", "-", ""]) + chance.choice(WORDS)
    host = chance.choice(["gmail", "yahoo", "senkom", "pmi-cilegon", "mail.senkom", "polri"])
    end = chance.choice(["com", "co.id", "or.id", "id", "go.id", "net"])
    at = chance.choice(
        ["@", "@", " @ ", "[at]", " [at] ", "(at)", " (at) ", "{at}", "\uff20", "&#64;", "%40"]
    )
    dot = chance.choice([".", ".", "[dot]", " [dot] ", "(dot)", " (titik) ", "[.]", " . "])
    return user + at + (host + "." + end).replace(".", dot)


def figures(chance: random.Random, count: int) -> str:
    return "".join(chance.choice("0123456789") for _ in range(count))


def clean(chance: random.Random) -> str:
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1990, 2030)

    def some(count: int) -> str:
        return figures(chance, count)

    def clock() -> str:
        return f"{chance.randint(0, 23):02d}{chance.choice('.:')}{chance.randint(0, 59):02d}"

    return chance.choice(
        [
            f"{day:02d}-{month:02d}-{year} pukul {clock()}-{clock()} WIB, {some(3)} peserta",
            f"{clock()}-{clock()} {chance.randint(10, 999)} orang",
            f"Rp {chance.randint(1, 99)}.{some(3)}.{some(3)}.{some(3)},00",
            f"Rp{chance.randint(1, 999)}.{some(3)}.{some(3)}.{some(3)}.{some(3)}",
            f"Kep-{chance.randint(1, 999)}/PP.SK.MP/XII/{year}",
            f"B/{some(4)}/VIII/HUM.4.1.1./{year}/Korlantas",
            f"(0{chance.choice(['21', '351', '254'])}) {chance.randint(200000, 9999999)}",
            f"0{chance.choice(['21', '351', '254'])}-{chance.randint(2000000, 9999999)}",
            "telepon 110, 112, atau 119 ext 8",
            f"https://media.example/berita/{some(16)}/judul-{some(12)}",
            f"https://media.example/d-08{some(10)}?id=62{some(11)}",
            f"rekening BRI {some(4)}-01-{some(6)}-{some(2)}-{some(1)}",
            f"rekening {chance.randint(1000000000, 7999999999)}",
            f"{chance.randint(11, 61)}.{some(2)}.{some(2)}.{some(4)}",
            f"tahun {year} {year + 1} {year + 2} {year + 3}",
            f"{day:02d}/{month:02d}/{year} {clock()}",
            f"suara {chance.randint(1, 999)}.{some(3)} dari {chance.randint(1, 99)}.{some(3)}",
            "bertemu at senkom.or.id, @senkom_pusat dan @pmi.cilegon",
            f"koordinat -{chance.randint(1, 9)}.{some(6)}, 1{some(2)}.{some(6)}",
            f"0800-1-{some(6)} atau 1500{some(3)}",
            f"| {some(2)} | {some(3)} | {some(4)} | 08 | {some(4)} |",
        ]
    )


@pytest.mark.parametrize(
    ("spelled", "code"), [(mobile, "E402"), (identity, "E401"), (email, "E403")]
)
def test_at_least_995_of_1000_spellings_are_found(
    spelled: Callable[[random.Random], str], code: str
) -> None:
    chance = random.Random(7)
    texts = [chance.choice(AROUND).format(spelled(chance)) for _ in range(4000)]
    missed = [text for text in texts if code not in codes(text)]

    assert len(missed) <= len(texts) * 0.005, missed[:5]


def test_at_most_one_clean_text_of_a_thousand_is_suspected() -> None:
    chance = random.Random(7)
    texts = [clean(chance) for _ in range(8000)]
    suspected = [text for text in texts if codes(text)]

    assert len(suspected) <= len(texts) * 0.001, suspected[:5]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://wa.me/6281234567890", "E402"),
        ("https://api.whatsapp.com/send?phone=6281234567890", "E402"),
        ("tel:+6281234567890", "E402"),
        ("\uff10\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10", "E402"),
        ("KK 9900000000000000", "E401"),
        ("budi at gmail dot com", "E403"),
    ],
)
def test_it_is_found_in_chat_links_and_in_words(text: str, code: str) -> None:
    assert code in codes(text)


def when(chance: random.Random) -> str:
    """A date, a time of day, or a stretch of either."""

    def day() -> str:
        on, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1990, 2035)
        mark = chance.choice("/-.")
        return chance.choice(
            [f"{on:02d}{mark}{month:02d}{mark}{year}", f"{year}{mark}{month:02d}{mark}{on:02d}"]
        )

    def clock() -> str:
        return f"{chance.randint(0, 23):02d}.{chance.randint(0, 59):02d}"

    until = chance.choice([" - ", "-", " \u2013 ", "\u2013", "  ", "\n"])
    return chance.choice(
        [
            f"{day()}{until}{day()}",
            f"{day()} {clock()}{until}{clock()}",
            f"{clock()}-{clock()} {clock()}-{clock()}",
            f"{day()} {clock()} - {clock()} {day()}",
        ]
    )


def test_ranges_of_dates_and_times_are_no_numbers() -> None:
    chance = random.Random(7)
    texts = [chance.choice(AROUND).format(when(chance)) for _ in range(4000)]

    suspected = [text for text in texts if codes(text)]

    assert [] == suspected, suspected[:5]


@pytest.mark.parametrize(
    "text",
    [
        "Masa berlaku 11/06/2025 - 10/06/2026.",
        "12-01-2024 \u2013 11-01-2029",
        "Kegiatan 12/06/2025 08.30 - 10.00 WIB",
        "2-5/06/2025 08.00-10.00",
        "12/06/2025 08.30 1500 peserta",
        "12/06 - 14/06/2025 08.00",
        "12/06 08.30-10.00 05/07",
        "11.06.2025\u201310.06.2026",
        "08.30 09.00 10.00-11.00",
        "08.30\n09.00\n10.00\n11.00",
        "(08.30-09.00) 10.00 11.00",
        "Screenshot_2025-06-04-08-30-15-12.jpg",
        "IMG_20250604_083015_12.jpg",
        "IMG_20250604_08301512.jpg",
    ],
)
def test_dates_and_times_are_no_numbers(text: str) -> None:
    assert set() == codes(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("08.30-09.00 0812-3456-7890", "E402"),
        ("(08.30) 0812-3456-7890", "E402"),
        ("12/06/2025 08.30 0812 3456 7890", "E402"),
        ("08/12 0812 3456 7890", "E402"),
        ("08-12.2024 0812 3456 7890", "E402"),
        ("12/06/2025 3519 0112 0585 0001", "E401"),
        ("3519 0112 0585 0001 12/06/2025", "E401"),
        ("NIK 12/06/2025 08.30 - 10.00", "E401"),
        ("12.05.10.150885.0001", "E401"),
        ("12.05.10-150885-0001", "E401"),
        ("12-05-10-15-08-85-0001", "E401"),
        ("1902 0512 0585 0001", "E401"),
        ("2005011205850001", "E401"),
    ],
)
def test_numbers_beside_dates_or_like_them_are_found(text: str, code: str) -> None:
    assert {code} == codes(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0812 3456\n7890", "E402"),
        ("0812-3456-\n7890", "E402"),
        ("0812 3456  \n7890", "E402"),
        ("> 0812 3456\n> 7890", "E402"),
        ("+62 812\n3456 7890", "E402"),
        ("0812 3456 7890\n12 orang", "E402"),
        ("35190112\n05850001", "E401"),
        ("budi**@**contoh.id", "E403"),
        ("*budi*@contoh.id", "E403"),
        ("budi@con*toh*.id", "E403"),
        ("budi@`contoh`.id", "E403"),
        ("budi@\ngmail.com", "E403"),
        ("budi@\nsenkom.or.id", "E403"),
        ("budi at\ngmail dot com", "E403"),
    ],
)
def test_it_is_found_across_the_end_of_a_line(text: str, code: str) -> None:
    assert {code} == codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "0812 3456\n\n7890",
        "- 08123\n- 45678901",
        "1. 0812\n2. 3456\n3. 7890",
        "1. 3519\n2. 0112\n3. 0585\n4. 0001",
        "| 0812 | 3456 |\n| 7890 | 12 |",
        "Instagram\n@pmi.cilegon",
        "Instagram pmi@\nKota Tegal. Id",
    ],
)
def test_lists_and_paragraphs_are_not_read_as_one(text: str) -> None:
    assert set() == codes(text)


def test_lines_of_clean_texts_are_clean_together() -> None:
    chance = random.Random(11)
    texts = ["\n".join(clean(chance) for _ in range(4)) for _ in range(2000)]
    suspected = [text for text in texts if codes(text)]

    assert len(suspected) <= len(texts) * 0.004, suspected[:5]


@pytest.mark.parametrize(
    "text",
    [
        "budi(at)gmail dot com",
        "budi (at) gmail titik com",
        "budi[at]senkom dot or dot id",
        "budi@gmail dot com",
    ],
)
def test_an_address_is_found_with_its_dot_in_words(text: str) -> None:
    assert {"E403"} == codes(text)


@pytest.mark.parametrize(
    "text", ["bertemu Budi (at) rumah dan titik kumpul", "Rapat @gmail. Kata ketua", "@senkom dot"]
)
def test_words_that_are_no_address_are_left_alone(text: str) -> None:
    assert set() == codes(text)


def test_the_longest_mobile_number_is_found_and_a_longer_one_is_none() -> None:
    assert {"E402"} == codes("08123456789012")
    assert set() == codes("081234567890123")


def test_a_number_behind_many_links_is_found() -> None:
    text = "https://media.example/081234567890 " * 2_000 + "0812 3456 7890"

    assert [("E402", len(text) - 14)] == list(personal_data(text))


@pytest.mark.parametrize(
    ("text", "offset"), [("hub. budi(at)gmail dot com", 5), ("budi at\ngmail dot com", 0)]
)
def test_an_address_in_words_is_shown_where_it_begins(text: str, offset: int) -> None:
    assert [("E403", offset)] == list(personal_data(text))
