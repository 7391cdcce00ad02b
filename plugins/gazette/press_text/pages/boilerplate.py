"""Boilerplate: lines of a saved page that are not the report, and those that credit someone."""

import re

from gazette.press_text.letters import plain


def _lines(forms: str, end: str = "") -> re.Pattern[str]:
    """A pattern of whole lines that have one of *forms*, and perhaps *end*."""
    rows = (row.strip() for row in forms.split("\n"))
    return re.compile(f"(?:{'|'.join(filter(None, rows))}){end}", re.IGNORECASE)


# From here on nothing of the report follows, if enough of it came before: comments, related items.
_ENDS = _lines(
    r"""
    (?:posting|tulis) komentar|tinggalkan (?:balasan|komentar)|leave a (?:reply|comment)
    komentar(?: anda)?|comments?|\d+ (?:comments?|komentar)|no comments?|tidak ada komentar
    (?:berita|artikel|konten|post(?:ingan)?) (?:terkait|lainnya|populer|terbaru|pilihan|lainya)
    related (?:posts?|articles?|news)|you may also like|artikel menarik lainnya|baca lainnya
    trending(?: now)?|terpopuler|terkini|terbaru|artikel terbaru|terkait|simak juga|tags ?:
    rekomendasi(?: untuk anda)?|post navigation|navigasi pos|lebih (?:baru|lama).{0,20}
    pos(?:ting)?an (?:sebelumnya|berikutnya|lama|lebih baru)|about \w+|share on google plus
    """,
    end=r"\s*[:!.]?",
)
_NETWORKS = r"facebook|twitter|whatsapp|telegram|line|email|instagram|youtube|pinterest|linkedin"
_CUT = _lines(
    rf"""
    iklan|advertisements?|ads|adv(?:ertorial)?|hide.*ads.*|loading.*|close|x|×|blank
    home|beranda|menu|search|cari|login|next|prev(?:ious)?|selanjutnya|sebelumnya|kembali
    lihat semua|view all|selengkapnya|read more|baca selengkapnya.*|lanjutkan membaca.*
    scroll (?:to|untuk).*|skip to content|lewati ke konten|dengarkan artikel.*|waktu baca.*
    share(?: (?:on|this|via)\b.*)?|bagikan(?:[ /].{{0,40}})?|sebarkan(?: .{{0,30}})?
    spread the love|print|cetak|copy link|salin tautan|google news|bbm|{_NETWORKS}
    (?:fb|ig|wa|x|{_NETWORKS})(?:\s*[|,/]\s*\w+){{1,6}}|(?:www\.)?(?:google|{_NETWORKS})\.\w{{2,3}}
    follow(?: .{{0,60}})?|perbesar|copy-link-circle|more-vertical|\w+ hadir di whatsapp channel
    ikuti (?:kami|berita|saluran|terus|akun).*|berlangganan.*|subscribe.*
    dapatkan (?:update|berita).*|klik .*untuk.*|agar anda tidak ketinggalan.*
    (?:dibaca|dilihat|views?|hits?)\s*:?\s*[\d.,]+.{{0,20}}
    [\d.,]+\s*(?:views?|(?:kali |x )?dibaca|dilihat)
    \d+ (?:min(?:ute)?s?|menit) (?:read|baca).{{0,30}}|(?:font size|ukuran font).*
    (?:copyright|hak cipta|©).*|all rights reserved.*|powered by.*|pages?\s*\(.*|halaman\s*:?\s*\d.*
    (?:tags?|label|topik|kategori|category)\s*:.*|#\w+(?:[\s,]+#\w+)*
    (?:reporter|editor|sumber|penulis)\s*:|redaksi|telp?\.? ?redaksi.*|media online
    (?:(?:by|oleh) )?admin|posted (?:in|by|on).*|published by.*
    (?:di(?:posting|publikasi|terbit|unggah)(?:kan)?|dikirim) (?:oleh|by) .{{1,60}}
    kirimkan ini lewat email|blogthis!?|berbagi (?:ke|di) .{{1,30}}|balas(?:an)?|hapus|reply
    komentar yang tampil.*|catatan: hanya anggota.*|(?:your email address|alamat email anda).*
    (?:berita(?: utama)?|daerah|nasional|news|headline|breaking news|latest)
    diteruskan(?: berkali-kali)?|forwarded(?: many times)?|\d{{1,4}}|[-_=*.~|•\s]+
    """
)
_READ_ALSO = re.compile(
    r"\(?\s*(?:baca|lihat|simak)(?:\s+(?:juga|pula|lainnya|lagi))?\s*[:：»>-].*"
    r"|\(?\s*(?:baca|lihat|simak)\s+(?:juga|pula)\b.*|(?:also read|read (?:also|next))\b.*"
    r"|video\s*:\s*\S.*|site icon\b.*"
    r"|(?:berita|artikel) terkait\s*:\s*\S.*|artikel ini telah tayang.*"
    r"|(?:berita|artikel) ini (?:telah|sudah|pertama).{0,200}",
    re.IGNORECASE,
)
_INLINE_READ_ALSO = re.compile(r"\(\s*baca(?:\s+juga)?\s*:[^()]{5,200}\)", re.IGNORECASE)
_CREDIT = re.compile(
    r"[-*]?\s*(?P<what>editor|penulis|reporter|pewarta|laporan|wartawan|jurnalis|"
    r"kontributor|redaktur"
    r"(?:\s*&\s*reporter)?|fotografer|foto|photo|author|oleh|by|sumber(?: berita|"
    r" foto)?|source|publisher"
    r"|penyunting|rilis|teks|dok(?:umentasi)?)\s*(?:/\s*\w+\s*)?[:;]\s*(?P<who>\S.{0,90})",
    re.IGNORECASE,
)
_NEXT_CREDIT = re.compile(r"\s+[|•·]\s+(?=\w+\s*:)")  # `Penulis: Budi | Editor: Ani`
_REPORTED_BY = re.compile(
    r"laporan\s+(?:wartawan\s+)?(?P<who>[A-Z][\w.'-]+(?:[ ,]+[A-Z][\w.'-]+){0,5})"
)
_ENDING_CREDIT = re.compile(
    r"\(?\b(?:foto|dok)\.?\s?[:/][^.]{0,40}$|\bANTARA(?: FOTO)?/[^.]{2,40}\.?$", re.IGNORECASE
)
_TWO_SENTENCES = re.compile(r"[a-z]{3}[.!?][\"”')]* [A-Z]")
_CAPTION = re.compile(
    r"\b(?:foto|dok\.?|photo|image|caption|ket(?:erangan)? (?:foto|gambar))\s*[:/.]|"
    r"\((?:foto|dok|ist)\b"
    r"|^suasana (?:kegiatan|acara|rapat|rakor|audiensi|mediasi|sosialisasi|musyawarah|kunjungan|"
    r"pelantikan|pe[lmnr][a-z]{3,}an) (?-i:[a-z])[^.]*$"  # `Suasana pertemuan saat Kunker di X`
    r"|\b(?:istimewa|foto bersama|berfoto bersama)\b|\((?:kiri|kanan|tengah)\)|^\||\s\|$",
    re.IGNORECASE,
)


def ends_report(line: str) -> bool:
    """Whether *line* opens what follows a report: comments, related items, what is trending."""
    return _ENDS.fullmatch(plain(line).strip()) is not None


def opens_comments(line: str) -> bool:
    """Whether *line* is the heading of what readers said."""
    return _COMMENTS.fullmatch(plain(line).strip()) is not None


_COMMENTS = re.compile(
    r"\d+ (?:komentar|comments?|tanggapan|balasan)(?: (?:untuk|pada|di|on) .{1,200})?\s*:?|"
    r"(?:komentar(?: pembaca)?|comments?)\s*:?",
    re.IGNORECASE,
)


def is_boilerplate(line: str) -> bool:
    """Whether *line* is part of the page around the report."""
    text = plain(line).strip()
    return bool(_CUT.fullmatch(text) or _READ_ALSO.fullmatch(text))


def without_inline_links(line: str) -> str:
    """Return *line* without `(Baca: ...)` in its middle."""
    return _INLINE_READ_ALSO.sub(" ", line) if "aca" in line else line


def credit(line: str) -> tuple[str, str] | None:
    """Return what a line such as `Editor: Redaksi` credits, and whom."""
    text = plain(line).strip()
    found = _CREDIT.fullmatch(text)
    if not found:
        reported = _REPORTED_BY.match(text[:1].lower() + text[1:]) if len(text) < 60 else None
        return ("laporan", reported["who"]) if reported and reported.end() == len(text) else None
    who = line.strip()[-len(found["who"]) :]
    return found["what"].casefold(), _NEXT_CREDIT.split(who)[0].strip()


def is_caption(line: str) -> bool:
    """Whether a short line, or one long sentence with its credit, describes a picture."""
    if len(line) < 400:
        return ends_in_credit(line) or _CAPTION.search(plain(line)) is not None
    return len(line) < 700 and ends_in_credit(line) and _TWO_SENTENCES.search(line) is None


def ends_in_credit(line: str) -> bool:
    """Whether *line* ends with who took a picture: `Foto/ist`, `(Foto: Humas)`."""
    return _ENDING_CREDIT.search(plain(line)) is not None
