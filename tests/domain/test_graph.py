"""The graph: what is public at an instant, who is who, and what the items say of each other."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import graph, news, seen
from gazette.domain.people import SplitName, name_id, name_key, split_name

NOW = datetime(2025, 7, 1, 5, 0, tzinfo=UTC)  # 12.00 WIB


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("region", "date", "opens"),
    [
        ("35.77", "2025-07-01", "2025-06-30T17:00:00"),  # WIB
        ("51.71", "2025-07-01", "2025-06-30T16:00:00"),  # WITA
        ("91.03", "2025-07-01", "2025-06-30T15:00:00"),  # WIT
        ("35.77", "2025-07-01 08:30", "2025-07-01T01:30:00"),
        ("91.03", "2025-07-01 08.30", "2025-06-30T23:30:00"),
        ("91.03", "2025-07-01T08:30:00+07:00", "2025-07-01T01:30:00"),
        ("35.77", "2025-07", "2025-06-30T17:00:00"),
        ("[91.03, 35.77]", "2025-07-01", "2025-06-30T15:00:00"),
    ],
)
def test_an_embargo_opens_to_the_second(tmp_path: Path, region: str, date: str, opens: str) -> None:
    files = {
        "berita/2025/a.md": news(region=region, date=date),
        "berita/2025/b.md": news(date="2025-01-01"),
    }
    instant = at(opens)
    before = graph(
        tmp_path, files, instant.replace(second=0) - (at("2025-01-01T00:00:01") - at("2025-01-01"))
    )

    assert {"b"} == {story.id for story in before.stories}
    assert frozenset({"a"}) == before.hidden
    assert {"a", "b"} == {story.id for story in graph(tmp_path, files, instant).stories}


@pytest.mark.parametrize(
    ("date", "event", "appeared"),
    [
        ("2025-06", "date: 2025-06-04", "2025-06-03T17:00:00"),
        ("2025", "date: 2025-06-04", "2025-06-03T17:00:00"),
        ("2025-06", "date: 2025-06-04, end: 2025-06-06", "2025-06-05T17:00:00"),
        ("2025-06", "date: 2025-06-30", "2025-06-29T17:00:00"),
        ("2025-06-10", "date: 2025-06-04", "2025-06-09T17:00:00"),  # the day is known
        ("2025-06", "date: 2025-05-31", "2025-05-31T17:00:00"),  # before the month
        ("2025-06", "date: 2025-07-01", "2025-05-31T17:00:00"),  # announced
        ("2025-06", "date: 2025-06", "2025-05-31T17:00:00"),  # as vague
        ("2025-06", "date: 2025-06-04, status: terjadwal", "2025-05-31T17:00:00"),
        ("2025-06", "date: 2025-06-04, status: batal", "2025-05-31T17:00:00"),
        ("2025-06", "date: 2025-06-04, status: selesai", "2025-06-03T17:00:00"),
    ],
)
def test_a_report_of_a_vague_date_is_no_older_than_its_event(
    tmp_path: Path, date: str, event: str, appeared: str
) -> None:
    files = {"berita/2025/a.md": news(date=date, event=f"{{type: rakor, {event}}}")}

    story = graph(tmp_path, files, NOW).by_id["a"]

    assert at(appeared) == story.appeared


def test_lists_have_the_latest_first_also_where_days_are_not_known(tmp_path: Path) -> None:
    files = {
        "berita/2025/b-awal.md": news(date="2025-06", event="{type: rakor, date: 2025-06-02}"),
        "berita/2025/a-akhir.md": news(date="2025-06", event="{type: rakor, date: 2025-06-20}"),
        "berita/2025/c-tengah.md": news(date="2025-06-05"),
    }

    found = graph(tmp_path, files, NOW)

    assert ["a-akhir", "c-tengah", "b-awal"] == [story.id for story in found.stories]
    assert list(found.by_region["35"]) == list(found.stories)


def test_without_a_region_the_organiser_tells_the_zone(tmp_path: Path) -> None:
    files = {
        "organisasi/pmi-jayapura.md": "---\nname: PMI Jayapura\nkind: palang-merah\nregion: 91.03\n---\n",
        "berita/2025/a.md": news(
            "kind: pengumuman", event=None, region=None, organisations="pmi-jayapura"
        ),
    }

    assert "WIT" == graph(tmp_path, files, NOW).by_id["a"].zone


@pytest.mark.parametrize("status", ["draft", "hidden"])
def test_what_is_not_public_counts_nowhere(tmp_path: Path, status: str) -> None:
    files = {
        "berita/2025/lama.md": news("commitments: [{id: a, text: Patroli, due: 2025-05}]"),
        "berita/2025/baru.md": news(
            f"status: {status}",
            "follow_ups: [{of: lama#a, status: selesai}]",
            "mou: nota-2024",
            "officials: [{name: Budi, organisation: polres-madiun}]",
            region="15.05",
            date="2025-06-20",
        ),
    }
    found = graph(tmp_path, files, NOW)

    assert "tanpa-kabar" == found.commitments["lama#a"].state.status
    assert () == found.agreements["nota-2024"].uses
    assert {} == dict(found.people)
    assert "15.05" not in found.by_region


def test_a_follow_up_of_a_hidden_item_is_valid_and_not_shown(tmp_path: Path) -> None:
    files = {
        "berita/2025/lama.md": news("status: draft", "commitments: [{id: a, text: Patroli}]"),
        "berita/2025/baru.md": news(
            "follow_ups: [{of: lama#a, status: selesai}]", date="2025-06-20"
        ),
    }

    assert {} == dict(graph(tmp_path, files, NOW).commitments)


def test_the_latest_word_is_told_by_the_events_date(tmp_path: Path) -> None:
    files = {
        "berita/2025/janji.md": news("commitments: [{id: a, text: Patroli}]", date="2025-01-02", event="{type: rakor, date: 2025-01-01}"),
        "berita/2025/satu.md": news("follow_ups: [{of: janji#a, status: selesai}]", date="2025-03-01", event="{type: rakor, date: 2025-03-01}"),
        "berita/2025/dua.md": news("follow_ups: [{of: janji#a, status: berjalan}]", date="2025-04-01", event="{type: rakor, date: 2025-02-01}"),
    }  # fmt: skip
    tracked = graph(tmp_path, files, NOW).commitments["janji#a"]

    assert ["dua", "satu"] == [report.story.id for report in tracked.reports]
    assert ("selesai", "2025-03-01") == (tracked.state.status, tracked.state.since.iso())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("event", "date", "status"),
    [
        ("{type: rakor, date: 2025-07-02}", "2025-06-20", "terjadwal"),
        ("{type: rakor, date: 2025-07-01}", "2025-06-20", None),
        ("{type: rakor, date: 2025-06-20}", "2025-06-20", "selesai"),
        ("{type: rakor, date: 2025-06-21}", "2025-06-20", None),
        ("{type: rakor, date: 2025-06}", "2025-06-20", "selesai"),
        ("{type: rakor, date: 2025-06-20}", "2025-06", None),
        ("{type: rakor, date: 2025-06-20, status: batal}", "2025-06-20", "batal"),
    ],
)
def test_the_status_of_an_event(tmp_path: Path, event: str, date: str, status: str | None) -> None:
    found = graph(tmp_path, {"berita/2025/a.md": news(event=event, date=date)}, NOW)

    assert status == found.by_id["a"].event_status


def named(*entries: str) -> str:
    return news("officials: [" + ", ".join(entries) + "]")


def test_one_name_in_one_organisation_is_one_person(tmp_path: Path) -> None:
    files = {
        "berita/2025/a.md": named(
            "{name: 'AKBP Budi Santoso, S.I.K.', organisation: polres-madiun}"
        ),
        "berita/2025/b.md": named("{name: budi  santoso, organisation: polres-madiun}"),
    }
    people = graph(tmp_path, files, NOW).people

    assert ["budi-santoso"] == list(people)
    assert {"AKBP", "S.I.K."} == set(people["budi-santoso"].titles)


@pytest.mark.parametrize(
    "printed",
    ["H.M. Arif", "H. M. Arif", "H.M.Arif", "H.M Arif", "H. M.  Arif", "HM Arif", "HM. Arif"],
)
def test_a_pilgrims_title_is_one_however_it_is_written(tmp_path: Path, printed: str) -> None:
    files = {"berita/2025/a.md": named(f"{{name: '{printed}', organisation: polres-madiun}}")}
    people = graph(tmp_path, files, NOW).people

    assert {"m-arif": ("H.",)} == {found.id: found.titles for found in people.values()}


@pytest.mark.parametrize(
    ("printed", "bare", "titles"),
    [
        ("H.Muhammad Arif", "Muhammad Arif", ("H.",)),
        ("Prof.Dr.H.Arif, M.Si", "Arif", ("Prof.", "Dr.", "H.", "M.Si")),
        ("K.H.Ahmad Dahlan", "Ahmad Dahlan", ("K.H.",)),
        ("Hj.SITI AMINAH", "SITI AMINAH", ("Hj.",)),
        ("Kombes.Pol.Budi Santoso", "Budi Santoso", ("Kombes. Pol.",)),
        ("H.Muh.Arif", "Muh.Arif", ("H.",)),
        ("H.B.Jassin", "H.B.Jassin", ()),  # initials
        ("Pol.Budi", "Pol.Budi", ()),  # of no rank
        ("R.A.Kartini", "R.A.Kartini", ()),
    ],
)
def test_titles_that_are_glued_to_a_name_are_told_apart(
    printed: str, bare: str, titles: tuple[str, ...]
) -> None:
    assert SplitName(bare=bare, titles=titles) == split_name(printed)


@pytest.mark.parametrize(
    ("printed", "bare", "titles"),
    [
        ("Ny. Siti Aminah", "Siti Aminah", ("Ny.",)),
        ("Pak Budi Santoso", "Budi Santoso", ("Pak",)),
        ("Budi Santoso SH", "Budi Santoso", ("SH",)),
        ("H. Budi Santoso SE MM", "Budi Santoso", ("H.", "SE", "MM")),
        ("Teuku MM", "Teuku MM", ()),  # initials, as far as anybody can say
        ("Budi Santoso MR", "Budi Santoso MR", ()),
    ],
)
def test_forms_of_address_and_degrees_without_a_comma_are_titles(
    printed: str, bare: str, titles: tuple[str, ...]
) -> None:
    assert SplitName(bare=bare, titles=titles) == split_name(printed)


def test_the_id_of_a_very_long_name_is_no_longer_than_other_ids() -> None:
    ids = [name_id(name_key(f"{'Budi ' * 900}{last}")) for last in ("Santoso", "Hartono")]

    assert 2 == len({*ids})
    assert all(len(found) <= 100 and "--" not in found for found in ids)


def test_a_long_row_of_titles_in_one_word_is_told_apart() -> None:
    found = split_name("H." * 2_400 + "Arif")

    assert ("Arif", ("H.",) * 2_400) == (found.bare, found.titles)


def test_one_name_in_two_organisations_is_two_people_and_a_warning(tmp_path: Path) -> None:
    files = {
        "berita/2025/a.md": named("{name: Budi, organisation: polres-madiun}"),
        "berita/2025/b.md": named("{name: Budi, organisation: senkom-madiun}"),
    }

    assert ["budi-polres-madiun", "budi-senkom-madiun"] == list(graph(tmp_path, files, NOW).people)
    assert ["W314", "W314"] == [code for code, _, _ in seen(tmp_path, files)]


def test_a_mention_without_organisation_is_of_the_only_one_there_is(tmp_path: Path) -> None:
    files = {
        "berita/2025/a.md": named("{name: Budi, organisation: polres-madiun}"),
        "berita/2025/b.md": named("{name: Budi}"),
    }

    assert ["budi"] == list(graph(tmp_path, files, NOW).people)
    assert [] == seen(tmp_path, files)


def test_a_file_joins_organisations_and_spellings(tmp_path: Path) -> None:
    files = {
        "pejabat/budi-s.md": "---\nname: Budi Santoso\nalso_known_as: Budi Santosa\n---\n",
        "berita/2025/a.md": named("{name: Budi Santosa, organisation: polres-madiun}"),
        "berita/2025/b.md": named("{name: H. Budi Santoso, organisation: senkom-madiun}"),
    }
    people = graph(tmp_path, files, NOW).people

    assert ["budi-s"] == list(people)
    assert "Budi Santoso" == people["budi-s"].name
    assert [] == seen(tmp_path, files)


def test_two_files_of_one_name_ask_for_the_person(tmp_path: Path) -> None:
    files = {
        "pejabat/budi-1.md": "---\nname: Budi\n---\n",
        "pejabat/budi-2.md": "---\nname: Budi\n---\n",
        "berita/2025/a.md": named("{name: Budi}", "{name: Budi, person: budi-2}"),
    }

    assert [("E313", 8, "officials.0.name")] == seen(tmp_path, files)


def test_a_files_id_wins_over_a_strangers_name(tmp_path: Path) -> None:
    files = {
        "pejabat/budi.md": "---\nname: Budi Hartono\n---\n",
        "berita/2025/a.md": named("{name: Budi, organisation: polres-madiun}", "{name: Budi Hartono}"),
        "berita/2025/b.md": named("{name: Budi}"),
    }  # fmt: skip

    assert ["budi", "budi-polres-madiun"] == list(graph(tmp_path, files, NOW).people)


def test_a_region_counts_all_below_it_each_item_once(tmp_path: Path) -> None:
    files = {
        "berita/2025/a.md": news(region="[35.77.01, 35.77.02]"),
        "berita/2025/b.md": news(region="35.10"),
        "berita/2025/c.md": news(region="35"),
    }
    found = graph(tmp_path, files, NOW)

    counts = {code: len(stories) for code, stories in found.by_region.items()}
    assert {"35": 3, "35.10": 1, "35.77": 1, "35.77.01": 1, "35.77.02": 1} == counts
    assert ["35.10", "35.77"] == [region.code for region in found.seen_children("35")]


def test_cancelled_and_postponed_events_fill_no_edition(tmp_path: Path) -> None:
    files = {
        "program/jumat.md": "---\nname: Jumat Curhat\norganiser: polres-madiun\nrhythm: FREQ=WEEKLY;BYDAY=FR\nsince: 2025-06-06\nuntil: 2025-06-20\n---\n",
        **{
            f"berita/2025/{name}.md": news(
                date=date, event=f"{{type: jumat-curhat, date: {date}, program: jumat, status: {status}}}"
            )
            for name, date, status in (
                ("a", "2025-06-06", "selesai"),
                ("b", "2025-06-13", "batal"),
                ("c", "2025-06-20", "ditunda"),
            )
        },
    }  # fmt: skip
    programme = graph(tmp_path, files, NOW).programmes["jumat"]

    assert ["2025-06-13", "2025-06-20"] == [f"{on}" for on in programme.ledger.missing]
    assert ["c", "b", "a"] == [story.id for story in programme.stories]


def test_agreements_know_who_speaks_of_them(tmp_path: Path) -> None:
    files = {
        "mou/nota-2025.md": (
            "---\ntitle: Nota baru\nkind: nota-kesepahaman\nparties: [{organisation: senkom-madiun}]\n"
            "renews: nota-2024\nin_force: {from: 2025-06}\n---\n"
        ),
        "berita/2025/a.md": news("mou: nota-2024"),
        "berita/2025/b.md": news("mou: [{id: nota-2024, relation: menindaklanjuti, points: 2}]"),
    }
    found = graph(tmp_path, files, NOW).agreements["nota-2024"]

    assert ("diperpanjang", ("nota-2025",), 1) == (found.status, found.renewed_by, found.follow_ups)
    assert [("b", ("2",)), ("a", ())] == [
        (use.story.id, use.reference.points) for use in found.uses
    ]


@pytest.mark.parametrize(
    ("status", "until"),
    [("published", "2025-07-01T09:00:00"), ("draft", "2025-07-01T17:00:00")],
)
def test_a_graph_holds_until_an_embargo_ends_and_a_draft_ends_none(
    tmp_path: Path, status: str, until: str
) -> None:
    files = {
        "berita/2025/a.md": news(),
        "berita/2025/nanti.md": news(f"status: {status}", date="2025-07-01 16:00"),
    }

    assert at(until) == graph(tmp_path, files, NOW).until
