"""Boilerplate: lines of a saved page that are not the report, and those that credit someone."""

import re

from gazette.press_text.letters import plain

# From here on nothing of the report follows, if enough of it came before.
_ENDS = re.compile(
    r"(?:posting komentar|tinggalkan (?:balasan|komentar)|leave a (?:reply|comment)|"
    r"komentar(?: anda)?"
    r"|tulis komentar|\d+ (?:comments?|komentar)|no comments?|tidak ada komentar|comments?"
    r"|trending(?: now)?|terpopuler|(?:berita|artikel|konten|"
    r"post(?:ingan)?) (?:terkait|lainnya|populer|"
    r"terbaru|pilihan|lainya)|related (?:posts?|articles?|news)|you may also like|"
    r"baca lainnya|terkini"
    r"|artikel terbaru|terbaru|post navigation|navigasi pos|lebih (?:baru|lama).{0,20}"
    r"|rekomendasi(?: untuk anda)?|artikel menarik lainnya|eksplorasi konten lain.*"
    r"|terkait|share on google plus|about \w+|tags ?:|warta terkait|simak juga|"
    r"pos(?:ting)?an (?:sebelumnya|berikutnya|lama|lebih baru))\s*[:!.]?",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"(?:iklan|advertisements?|ads|scroll (?:to|untuk).*|lanjutkan membaca.*|close|x|×|blank|home|"
    r"beranda|menu|search|cari|login|share(?: (?:on|this|via)\b.*)?|"
    r"bagikan(?:[ /].{0,40})?|sebarkan(?: .{0,30})?"
    r"|facebook|twitter|whatsapp|telegram|line|email|print|cetak|copy link|"
    r"salin tautan|pinterest|linkedin"
    r"|(?:fb|ig|wa|twitter|facebook|whatsapp|telegram|x|line|email)(?:\s*[|,/]\s*\w+){1,6}"
    r"|ikuti (?:kami|berita|saluran|terus|akun).*|dapatkan (?:update|berita).*|klik .*untuk.*"
    r"|agar anda tidak ketinggalan.*|(?:reporter|editor|tags|kategori|sumber|"
    r"penulis)\s*:|telp?\.? ?redaksi.*|media online"
    r"|follow .{0,60}|berlangganan.*|subscribe.*|loading.*|spread the love|next|"
    r"prev(?:ious)?|selanjutnya"
    r"|sebelumnya|kembali|lihat semua|view all|selengkapnya|read more|baca selengkapnya.*"
    r"|(?:dibaca|dilihat|views?|hits?)\s*:?\s*[\d.,]+.{0,20}|[\d.,]+\s*(?:views?|"
    r"kali dibaca|dilihat|x dibaca)"
    r"|(?:copyright|hak cipta|©).*|all rights reserved.*|powered by.*|pages?\s*\(.*|"
    r"halaman\s*:?\s*\d.*"
    r"|(?:tags?|label|topik|kategori|category)\s*:.*|#\w+(?:[\s,]+#\w+)*|komentar yang tampil.*"
    r"|catatan: hanya anggota.*|your email address.*|alamat email anda.*|google news|"
    r"bbm|\d{1,4}|[-_=*.~|•\s]+"
    r"|warning: .* on line \d+|(?:berita(?: utama)?|daerah|nasional|news|headline|"
    r"breaking news|latest)"
    r"|font size.*|ukuran font.*|dengarkan artikel.*|waktu baca.*|\d+ (?:min(?:ute)?s?|"
    r"menit) (?:read|baca).{0,30}"
    r"|diteruskan(?: berkali-kali)?|forwarded(?: many times)?|hide.*ads.*|"
    r"skip to content|lewati ke konten"
    r"|(?:[\w-]+\.)*(?:googlesyndication|doubleclick|googletagmanager|google|facebook|youtube|"
    r"instagram|twitter|whatsapp)\.\w{2,3}|adv(?:ertorial)?|redaksi|admin|by admin|oleh admin|"
    r"posted (?:in|by|on).*|published by.*)",
    re.IGNORECASE,
)
_READ_ALSO = re.compile(
    r"\(?\s*(?:baca|lihat|simak)(?:\s+(?:juga|pula|lainnya|lagi))?\s*[:：»>-].*"
    r"|\(?\s*(?:baca|lihat|simak)\s+(?:juga|pula)\b.*|also read\b.*|artikel ini telah tayang.*"
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
    r"|\b(?:istimewa|foto bersama|berfoto bersama)\b|\((?:kiri|kanan|tengah)\)|^\||\s\|$",
    re.IGNORECASE,
)


def ends_report(line: str) -> bool:
    """Whether *line* opens what follows a report: comments, related items, what is trending."""
    return _ENDS.fullmatch(plain(line).strip()) is not None


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
    return found["what"].casefold(), line.strip()[-len(found["who"]) :].strip()


def is_caption(line: str) -> bool:
    """Whether a short line, or one long sentence with its credit, describes a picture."""
    if len(line) < 400:
        return ends_in_credit(line) or _CAPTION.search(plain(line)) is not None
    return len(line) < 700 and ends_in_credit(line) and _TWO_SENTENCES.search(line) is None


def ends_in_credit(line: str) -> bool:
    """Whether *line* ends with who took a picture: `Foto/ist`, `(Foto: Humas)`."""
    return _ENDING_CREDIT.search(plain(line)) is not None
