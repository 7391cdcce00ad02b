"""The web editor's files: the vendored bytes, what is rewritten in them, and the configuration."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from gazette.domain.origin import LocalId
from gazette.domain.records import KIND_BY_FOLDER, KINDS
from gazette.intake.gazetteer import load_gazetteer, load_villages
from gazette.intake.leaves import LEAVES, Fault
from gazette.intake.schema import Key, keys_of
from gazette.press import admin
from gazette.press.editing.cms_config import backend_of, config_text, hosts_of
from gazette.press.editing.lookup import Choice

ROOT = Path(__file__).resolve().parents[2]
REGION = {"label": "Kota Madiun", "value": "35.77"}
PROGRAM = (admin.VENDORED / "sveltia-cms.js").read_bytes()


def config(**backend: str) -> dict[str, Any]:
    return yaml.safe_load(text(**backend))


def text(**backend: str) -> str:
    return config_text(
        site="Uji",
        siteurl="",
        backend=backend or {"name": "test-repo"},
        regions=[Choice(value="35.77", label="Kota Madiun")],
    )


def test_the_regions_stand_once_and_are_chosen_from_in_several_keys() -> None:
    fields = [field for kind in config()["collections"] for field in kind["fields"]]
    choosing = [field for field in fields if field["name"] in ("region", "regions")]

    assert 1 == text().count("Kota Madiun")
    assert len(choosing) > 2
    assert all(REGION in field["options"] for field in choosing)


def test_the_vendored_files_are_the_ones_that_are_written_down() -> None:
    text = (admin.VENDORED / "README.md").read_text("utf-8")
    pinned = dict(re.findall(r"\| `([\w.-]+)` \| `(?:dist|npm)/\S+` \| `([0-9a-f]{64})` \|", text))

    assert set(pinned) == {"sveltia-cms.js", *admin.FONTS}
    for name, digest in pinned.items():
        assert hashlib.sha256((admin.VENDORED / name).read_bytes()).hexdigest() == digest
    assert f"@sveltia/cms` {admin.VERSION}" in text


def test_no_delivery_network_is_left_in_the_program() -> None:
    program = admin.rewritten(PROGRAM).decode()

    for host in ("cdn.jsdelivr.net", "unpkg.com", "www.githubstatus.com/api"):
        assert host not in program
    for name in admin.FONTS:
        assert f"url({name})" in program


def test_another_version_of_the_program_stops_the_build() -> None:
    with pytest.raises(admin.WrongVersion):
        admin.rewritten(PROGRAM.replace(b"unpkg.com", b"example.org"))


def test_the_policy_lets_nothing_but_the_git_service_be_asked() -> None:
    assert "connect-src 'self' data: blob:;" in admin.policy([])
    assert "https://api.github.com" in admin.policy(["https://api.github.com"])
    assert "https:" not in admin.policy([])
    assert "unsafe-eval" not in admin.policy([])


def test_an_editor_that_saves_nowhere_says_so_before_anybody_writes() -> None:
    assert "tidak sampai ke redaksi" in admin.notice(backend_of("", ""))
    assert admin.notice(backend_of("https://github.com/kabar/situs", "")) == ""


def test_every_key_of_every_kind_has_a_field_in_its_order() -> None:
    def names(keys: tuple[Key, ...]) -> list[Any]:
        return [(key.name, names(key.keys)) for key in keys]

    def fields(found: list[dict[str, Any]]) -> list[Any]:
        return [(field["name"], fields(field.get("fields", []))) for field in found]

    collections = {found["name"]: found for found in config()["collections"]}
    for kind in KINDS:
        found = collections[kind.folder]
        assert fields(found["fields"])[:-1] == names(keys_of(kind.type))
        assert found["fields"][-1]["name"] == "body"
        assert found["folder"] == f"content/{kind.folder}"


def test_references_are_chosen_from_their_registers() -> None:
    fields = {field["name"]: field for field in config()["collections"][0]["fields"]}

    assert fields["organisations"]["collection"] == "organisasi"
    assert fields["organisations"]["multiple"]
    mou = {field["name"]: field for field in fields["mou"]["fields"]}
    assert (mou["id"]["collection"], mou["id"]["value_field"]) == ("mou", "{{slug}}")
    event = {field["name"]: field for field in fields["event"]["fields"]}
    assert event["program"]["collection"] == "program"
    assert event["type"]["options"][0] == {"label": "Rapat koordinasi", "value": "rakor"}
    assert fields["region"]["options"] == [{"label": "Kota Madiun", "value": "35.77"}]
    assert fields["status"]["default"] == "draft"


def test_every_photo_goes_where_records_look_for_it() -> None:
    """Sveltia takes a collection with a `path` for one that keeps its images beside its entries."""
    found = config()

    folders = {(part["media_folder"], part["public_folder"]) for part in (found, _news(found))}
    assert folders == {("/content/gambar", "/")}
    assert found["media_libraries"]["default"]["config"]["slugify_filename"]


def _news(found: dict[str, Any]) -> dict[str, Any]:
    return next(part for part in found["collections"] if part["name"] == "berita")


def _all_fields(fields: list[dict[str, Any]], above: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for field in fields:
        path = f"{above}.{field['name']}"
        yield path, field
        yield from _all_fields(field.get("fields", []), path)


def all_fields() -> dict[str, dict[str, Any]]:
    found = config()["collections"]
    return dict(pair for part in found for pair in _all_fields(part["fields"], part["name"]))


def test_only_the_items_own_keys_are_said_to_be_needed_of_reports() -> None:
    needed = {
        path for path, field in all_fields().items() if "Wajib untuk" in field.get("hint", "")
    }

    assert needed == {"berita.event", "berita.region", "berita.organisations"}


def test_words_of_a_field_are_whole_and_plain() -> None:
    for path, field in all_fields().items():
        assert "`" not in field["label"] + field.get("hint", ""), path
        assert field.get("hint", "") not in ("id", "Kemendagri"), path
    said = all_fields()["berita.organisations"]["hint"]
    assert said == "Wajib untuk berita kegiatan. Yang pertama penyelenggara"


VALUES: list[tuple[str, list[str], list[str]]] = [
    ("berita.event.time", ["08.30", "8:30", "23.59"], ["8.30 WIB", "jam 8", "24.00", "08.60"]),
    ("berita.event.date", ["2025-06-05", "2025-06", "2025"], ["5/6/2025", "2025-6-5"]),
    ("berita.slug", ["rakor-madiun"], ["Rakor Madiun", "rakor--madiun", "-a"]),
    ("berita.lang", ["id", "jv-Java"], ["Indonesia", "ID"]),
    ("berita.aid.value", ["0", "1500000"], ["Rp 1.500.000", "1.500.000", "-5"]),
    ("berita.aliases", ["/lama", "/a b/", "%2Flama"], ["lama", "https://x.example/"]),
    ("berita.commitments.id", ["k1", "posko-1"], ["K1", "posko 1"]),
    ("berita.follow_ups.of", ["rakor#k1"], ["rakor", "rakor k1", "rakor#k1#k2", "#k1"]),
    ("mou.points.no", ["1", "2a", "3.1", "1."], ["1)", "satu dua"]),
    ("mou.documents.sha256", ["0aF" * 21 + "0"], ["0a"]),
    (
        "berita.date",
        [
            *("2025", "2025-06", "2025-06-05", "2025-06-05 8:30", "2025-06-05T08.30"),
            *("2025-06-05 13:00:59", "2025-06-05 13:00Z", "2025-06-05 13:00:00.5 +07:00"),
        ],
        [
            "2025-06-05 8",
            "2025-06-05 24:00",
            "2025-06-05 13:00 WIB",
            "2025-06 13:00",
            "kemarin",
        ],
    ),
    (
        "program.rhythm",
        ["FREQ=WEEKLY;BYDAY=FR", "freq=weekly", "RRULE:FREQ=DAILY", "INTERVAL=2; FREQ = DAILY"],
        ["tiap Jumat", "WEEKLY", "FREQ="],
    ),
]


@pytest.mark.parametrize(("path", "good", "bad"), VALUES)
def test_what_check_would_refuse_is_refused_before_it_is_saved(
    path: str, good: list[str], bad: list[str]
) -> None:
    field = all_fields()[path]
    written, said = field.get("field", field)["pattern"]
    parts = re.fullmatch(r"/?(.+?)(?:/([dgimsuy]*))?", written)  # so Sveltia reads a pattern
    assert parts
    pattern = re.compile(parts[1], re.ASCII)
    kind, *names = path.split(".")
    keys = keys_of(KIND_BY_FOLDER[kind].type)
    for name in names:
        (key,) = [key for key in keys if key.name == name]
        keys = key.keys

    assert said
    assert [text for text in good if pattern.search(text)] == good
    assert [text for text in bad if pattern.search(text)] == []
    leaf = LEAVES[LocalId] if name == "slug" else key.leaf  # a slug is the file's name
    assert leaf
    for text in good:
        leaf.read(text)
    for text in bad:
        with pytest.raises(Fault):
            leaf.read(text)


def test_every_pattern_is_compared_with_what_check_reads() -> None:
    fields = {path: field.get("field", field) for path, field in all_fields().items()}

    patterns = {field["pattern"][0] for field in fields.values() if "pattern" in field}
    assert patterns == {fields[path]["pattern"][0] for path, _, _ in VALUES}


def test_districts_are_offered_where_content_reached_and_villages_by_themselves() -> None:
    reached = {"35", "35.77", "35.77.01", "35.77.01.1001"}
    villages = load_villages("35")

    choices = [*admin.region_choices(load_gazetteer(), reached, villages.__getitem__)]

    codes = {choice.value for choice in choices}
    assert {"11", "11.01", "35.77", "35.77.02"} <= codes
    assert "35.78.01" not in codes
    assert [choices[-1]] == [choice for choice in choices if choice.value.count(".") > 2]
    village = f"{villages['35.77.01.1001'].name}, Kartoharjo, Kota Madiun, Jawa Timur"
    assert f"{village} (35.77.01.1001)" == choices[-1].label


@pytest.mark.parametrize(
    ("code", "edit", "expected"),
    [
        ("", "", {"name": "test-repo"}),
        ("https://github.com/kabar/situs", "", {"name": "github", "repo": "kabar/situs"}),
        (
            "https://github.com/kabar/situs.git",
            "https://github.com/kabar/situs/edit/main/{path}",
            {"name": "github", "repo": "kabar/situs", "branch": "main"},
        ),
        (
            "https://codeberg.org/kabar/situs",
            "https://codeberg.org/kabar/situs/_edit/utama/{path}",
            {
                "name": "gitea",
                "repo": "kabar/situs",
                "base_url": "https://codeberg.org",
                "api_root": "https://codeberg.org/api/v1",
                "branch": "utama",
            },
        ),
        ("https://gitlab.com/kabar/situs", "", {"name": "gitlab", "repo": "kabar/situs"}),
    ],
)
def test_the_backend_follows_from_the_source_repository(
    code: str, edit: str, expected: dict[str, str]
) -> None:
    found = backend_of(code, edit)
    methods = found.pop("auth_methods", ["token"])

    assert found == expected
    assert methods == ["token"]  # a token needs no server


def test_the_editor_may_ask_the_git_service_alone() -> None:
    assert hosts_of({"name": "test-repo"}) == []
    assert hosts_of({"name": "github"}) == ["https://api.github.com", "https://github.com"]
    assert hosts_of({"name": "gitlab"}) == ["https://gitlab.com"]
