"""Told chains: points that sentences tell in turn, `Selain itu, ... Poin terakhir adalah ...`."""

import re
from collections.abc import Iterator

from gazette.press_text.outcomes.commas import parts_of
from gazette.press_text.outcomes.lists import TELLS
from gazette.press_text.outcomes.ordinals import COUNT, REFERS_BACK
from gazette.press_text.outcomes.outcome_signs import OTHER_LIST, in_doubt
from gazette.press_text.outcomes.text_list import TextList, without_ending
from gazette.press_text.outcomes.told_decisions import MEETING
from gazette.press_text.outcomes.told_points import SUBJECTLESS
from gazette.press_text.sentences import Body, Sentence

# `Surat kesepakatan itu berisi lima poin. Di antaranya adalah ...`: the first point follows.
_ANNOUNCES = re.compile(
    r"\b(?:hasil (?:dari )?(?:rapat|mediasi|musyawarah|pertemuan|audiensi|hearing|rakor|"
    r"kesimpulan)|kesep\w{2,8}an|kesimpulan|keputusan|rekomendasi|deklarasi|ikrar|perjanjian)\b"
    rf"[^.:;\"\n]{{0,100}}?(?:\.\s(?:(?=[ADPY])|(?:ke{COUNT} )?{REFERS_BACK.pattern}"
    r"[^.:;\"\n]{0,40}?))?"
    r"\b(?:(?P<some>di ?antaranya|antara lain|(?<=[.:]\s)pertama)|(?P<named>yakni|yaitu)|adalah|"
    r"ialah|"
    r"(?:di|ber)?sepakat\w*,? bahwa)\b(?: (?:adalah|yakni|yaitu))?[,:]?\s+"
    r"(?=\S)(?!(?:sudah|telah)\b)",
    re.IGNORECASE,
)
_CONTENT = re.compile(  # `Kesepakatan ini adalah awal yang baik` tells none
    r"\b(?:poin|point|butir|hal|isi|hasil|bunyi|berisi\w*|memuat|tertuang|termuat|tercantum)\b|"
    rf"\b{COUNT} (?:kesep\w{{2,8}}an|kesimpulan|keputusan|rekomendasi)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(  # it says itself that it is one of the points
    r"(?:poin|butir|kesepakatan|keputusan|rekomendasi) (?:lain(?:nya)?|(?:yang )?terakhir|"
    r"berikutnya|selanjutnya)\b(?: (?:adalah|yakni|yaitu|ialah))?,?\s*|"
    r"(?:yang )?terakhir\b(?: (?:adalah|yakni|yaitu))?,?\s*|"
    r"(?:satu|sebuah) (?:lagi )?(?:poin|butir|hasil|kesepakatan|keputusan|rekomendasi)\b"
    r"(?: \w+)? (?:lagi|lain(?:nya)?)\b[^.,:]{0,40}?(?:,| adalah| yakni| yaitu)\s+|"
    r"(?:(?:bukan|tidak|tak) (?:hanya|cuma|sekadar) [^.,]{2,40}, )?"  # `rapat juga menetapkan`
    rf"{MEETING}(?: [\w-]+){{0,3}} juga (?:men(?:etapkan|yepakati|gesahkan|ghasilkan)|memutuskan|"
    r"merekomendasikan)(?: bahwa)?\s+|"
    r"(?:dari|dalam) (?:hasil )?(?:rapat|pertemuan|mediasi|musyawarah)(?: \w+)? juga "
    r"(?:di|men)?[sy]epakat\w*(?: bahwa)?,?\s*",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:dan )?(?:selain itu|di ?samping itu|(?:tak|tidak|bukan) (?:hanya|cuma) itu|"
    r"kemudian|selanjutnya|lalu|berikutnya|sedang(?:kan)?|"
    r"sementara(?! itu)|serta)\b,?\s*",
    re.IGNORECASE,
)
_ALSO = re.compile(  # `PT X juga bersedia membayar ...`: the point is the whole sentence
    r"(?=(?P<who>\S+)\s+(?:\S+\s+){0,5}?(?:juga|pun)\s+"
    r"(?:(?P<bound>sepakat|bersedia|sanggup|berjanji|diminta|diwajibkan|dilarang|disepakati)|"
    r"meminta|mendorong|merekomendasikan|menyerahkan|memutuskan|mewajibkan|melarang|"
    r"menilai perlu)\b)"
)
_REPORTS = re.compile(  # the news goes on, not the list
    r"\b(?:hadir|dihadiri|berharap|diharapkan|mengimbau|menghimbau|mengajak|mengapresiasi|"
    r"berterima ?kasih|meminta maaf)\b",
    re.IGNORECASE,
)
_BINDS = re.compile(  # within its first words: `Keduanya sepakat menjaga ...`
    r"(?:\S+\s+){0,5}?(?:sepakat|berjanji|bersedia|sanggup|akan|wajib|harus|dilarang|"
    r"didorong|diminta)\b"
)
_TO_DO = re.compile(  # `pabrik wajib menyampaikan dokumen`
    r"\b(?:wajib|harus|akan|bersedia|sanggup|untuk|agar) me\w+"
)
_EXPLAINS = re.compile(r"(?:Ini|Itu|Hal|Akan tetapi|Namun|Artinya|Sehingga|Agar|Tentu\w*)\b|\"")
_THE_LAST = re.compile(r",?\s+dan (?:yang )?terakhir,?\s+", re.IGNORECASE)
_SAID_BEHIND = re.compile(  # `..., kerugian ditanggung," tutur Budi`
    rf'[,.]?"\s?(?:{TELLS.pattern})[^"]*$', re.IGNORECASE
)
_HOPED = re.compile(r"\b(?:berharap|diharapkan|semoga|akan|untuk|agar)\b", re.IGNORECASE)
_ITEMS = 3  # between commas, so that a sentence lists them itself
_MOST_APART = 3  # sentences from one link to the next
_LONGEST = 12  # sentences


def told_in_a_chain(body: Body) -> TextList | None:
    """The points of an outcome that sentences go on telling with `Selain itu` and `Terakhir`."""
    for found in _ANNOUNCES.finditer(body.plain):
        first = body.sentence_at(found.end())
        said = body.plain[body.sentence_at(found.start()).start : found.end()]
        before = body.plain[body.sentence_at(found.start()).start : found.start()]
        if body.in_quotation(found.start()) or in_doubt(said) or OTHER_LIST.search(said):
            continue
        told = body.plain[found.end() : first.end]
        several = found["named"] and len(parts_of(told)) < _ITEMS  # else they stand in one sentence
        if not (found["some"] or several or _CONTENT.search(said)) or _HOPED.search(before):
            continue
        if not _is_point(told):
            continue
        points = [*_parted(body, found.end(), first.end), *_linked(body, first)]
        if len(points) > 2:
            return TextList(intro=said, items=tuple(points), inline=True)
    return None


def _linked(body: Body, first: Sentence) -> Iterator[tuple[str, int]]:
    """The points behind the *first* sentence, as far as two links lead, or one that is sure.

    In the paragraph of a point a sentence that binds somebody is a link as well.
    """
    number = body.sentences.index(first)
    points: list[tuple[str, int]] = []
    kept = links = apart = 0
    paragraph = first.paragraph
    for sentence in body.sentences[number + 1 : number + _LONGEST]:
        link = _ANOTHER.match(body.plain, sentence.start)
        sure = link or _THE_LAST.search(body.plain, sentence.start, sentence.end)
        link = link or _GOES_ON.match(body.plain, sentence.start) or _also(body, first, sentence)
        apart = 0 if link else apart + 1
        start = link.end() if link else sentence.start
        told = _SAID_BEHIND.sub("", body.plain[start : sentence.end])
        if apart > _MOST_APART or (link and not _is_point(told)):
            break
        if link or _binds(told):
            points.extend(_parted(body, start, start + len(told)))
        if link or (_binds(told) and sentence.paragraph - paragraph <= (links > 0)):
            links += 2 if sure else 1
            kept, paragraph = len(points), sentence.paragraph
    yield from points[:kept] if links > 1 else ()


def _also(body: Body, first: Sentence, sentence: Sentence) -> re.Match[str] | None:
    """The link of a *sentence* with `juga`; who only asks must be named in the *first* one."""
    found = _ALSO.match(body.plain, sentence.start)
    if found and (found["bound"] or found["who"] in body.plain[first.start : first.end]):
        return found
    return None


def _binds(told: str) -> bool:
    """Whether a sentence tells what somebody is to do, without a word that leads to it."""
    deed = _BINDS.match(told) or SUBJECTLESS.match(told)
    return deed is not None and not _EXPLAINS.match(told) and _is_point(told)


def _is_point(told: str) -> bool:
    """Whether a sentence tells no more of who said or did what."""
    said = _TO_DO.sub("", told)
    return len(told) > 15 and not TELLS.search(said) and not _REPORTS.search(said)


def _parted(body: Body, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The sentence, or both sides of `dan yang terakhir` in it."""
    while last := _THE_LAST.search(body.plain, start, end):
        yield without_ending(body.plain[start : last.start()]), start
        start = last.end()
    yield without_ending(body.plain[start:end]), start
