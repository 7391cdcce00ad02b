"""Prose: the beginning of a body as plain text, as its page shows it."""

import pytest

from gazette.views.edition import beginning
from gazette.views.prose import plain_text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Rapat   kerja\nSenkom (4/6).", "Rapat kerja Senkom (4/6)."),
        ("PT A &amp; B", "PT A & B"),
        ("&lt;b&gt; &#42;a&#42; &copy; &#x41; a&b", "<b> *a* \u00a9 A a&b"),
        ("&amp;amp; &tidakada; &#7; &rlm;", "&amp; &tidakada; &#7; &rlm;"),
        ("snake_case_x", "snake_case_x"),
        ("_miring_ dan __tebal__, (*ini*) \"_itu_\"", 'miring dan tebal, (ini) "itu"'),
        ("_a_b_", "a_b"),
        ("**Madiun**: ke*ca*matan", "Madiun: kecamatan"),
        ("***a*** **b *c* d** *e **f***", "a b c d e f"),
        ("***a** b*", "a b"),
        ("5 * 3 * 2 ** *buka", "5 * 3 * 2 ** *buka"),
        ("tutup* _", "tutup* _"),
        ("5 * 3* 2", "5 * 3* 2"),
        ("` a `` b `", "a `` b"),
        ("a | b\n---\nc", "a | b c"),
        ("Istilah :\n: Arti", "Istilah: Arti"),
        ("2 \\* 3 \\_x\\_ \\\\ C:\\dir \\[a\\](b)", "2 * 3 _x_ \\ C:\\dir [a](b)"),
        ("`a_b_ *c* &amp; [d](e)` f", "a_b_ *c* &amp; [d](e) f"),
        ("`` a ` b `` dan `buka", "a ` b dan `buka"),
        ("Isi[^1].", "Isi."),
        ("[ref][1] dan [nota][] dan [lain]", "ref dan nota dan [lain]"),
        ('[a](https://a.id/(b)_c_) [d](/e "f (g)")', "a d"),
        ("[a [b] *c*](/d/) [e] (f)", "a [b] c [e] (f)"),
        ("![alt](x.jpg) ![lain][1] teks", "teks"),
        ("[![alt](x.jpg)](https://a.id) teks", "teks"),
        ("<https://a.id/b_c_d_> teks a < b", "https://a.id/b_c_d_ teks a < b"),
        ("# Judul #", "Judul"),
        ("### C# dan F#", "C# dan F#"),
        ("#SenkomBersinergi #PMI", "#SenkomBersinergi #PMI"),
        ("Judul\n=====\nIsi", "Judul Isi"),
        ("Judul\n--\nIsi", "Judul Isi"),
        ("Atas\n* * *\nBawah", "Atas Bawah"),
        ("> kutipan\n> > dalam a > b", "kutipan dalam a > b"),
        ("> - satu\n> - dua", "satu dua"),
        ("- satu - 1\n- dua\n    * tiga\n+ empat", "satu - 1 dua tiga empat"),
        ("1. satu\n2. dua\n   dan lagi", "satu dua dan lagi"),
        ("pada tahun\n2025. Lalu", "pada tahun 2025. Lalu"),
        ("Hadir:\n- Ketua", "Hadir: - Ketua"),
        ("1945 adalah tahun", "1945 adalah tahun"),
        ("| Nama | Jabatan |\n| ---|---|\n| Budi \\| A |  |\n| Siti | Ketua |", "Nama, Jabatan; Budi | A; Siti, Ketua"),
        ("a | b\n:--|--:\nc | d", "a, b; c, d"),
        ("| a |\n|---|\n| b |", "a; b"),
        ("Rp1.000 | Rp2.000\nlagi | dua", "Rp1.000 | Rp2.000 lagi | dua"),
        ("!!! note\n    Isi", "Isi"),
        ('!!! warning besar "Penting:"\n    Isi', "Penting: Isi"),
        ("!!! awas, jangan", "!!! awas, jangan"),
        ("Istilah\n:   Arti\n:   Lagi", "Istilah: Arti: Lagi"),
        ("[Redaksi]: Kami berkata jujur", "[Redaksi]: Kami berkata jujur"),
        ("```python\nnama_x = 1\n```", "nama_x = 1"),
    ],
)  # fmt: skip
def test_a_paragraph_is_told_as_its_page_shows_it(written: str, read: str) -> None:
    assert read == plain_text(written)


def test_of_a_paragraph_without_end_the_beginning_is_read() -> None:
    assert 10_000 == len(plain_text("a" * 20_000))


@pytest.mark.parametrize(
    "before",
    [
        "![alt](x.jpg)", "***", "- - -", "[1]: https://a.id", '[a b]: /c "Judul"', "[^1]: Catatan kaki",
        "*[SIBAT]: Siaga Bencana", "   ", "\n \t\n", "---|---", "~~~",
    ],
)  # fmt: skip
def test_the_beginning_is_the_first_paragraph_with_words(before: str) -> None:
    assert "Isi pertama." == beginning(f"{before}\n\nIsi pertama.\n \nIsi kedua.")


def test_a_reference_in_code_brings_nothing_in() -> None:
    assert "&#7; \\ &#2;9&#3;" == beginning("```\n\n&#7; \\\n&#2;9&#3;\n```")


@pytest.mark.parametrize(
    "marks", ["*a ", "`a ", "_a ", "[a](", "[a", "*a_", "`` ` ", "&amp;", "<a:", "|a", "!!! a "]
)
def test_marks_by_the_thousand_have_a_beginning(marks: str) -> None:
    assert len(beginning(marks * 9_000)) <= 200
