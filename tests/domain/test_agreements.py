"""Agreements: their numbers however spelled, and a status that is computed, never typed."""

from datetime import date, timedelta

import pytest

from gazette.domain.agreements import (
    Agreement,
    AgreementStatus,
    InForce,
    Revocation,
    number_key,
    parse_number,
    statuses,
)
from gazette.domain.dates import PartialDate
from gazette.domain.origin import AgreementId, Marks

TODAY = date(2025, 7, 1)


def agreement(name: str = "a", **keys: object) -> Agreement:
    marks = Marks(path=f"mou/{name}.md", values={})
    return Agreement(id=name, marks=marks, title="Nota", kind="belum-pasti", parties=(), **keys)  # type: ignore[arg-type]


def span(begins: str | None = None, until: str | None = None) -> InForce:
    def partial(text: str | None) -> PartialDate | None:
        return PartialDate(*map(int, text.split("-"))) if text else None

    return InForce(begins=partial(begins), until=partial(until))


@pytest.mark.parametrize(
    ("in_force", "expected"),
    [
        (None, "belum-diketahui"),
        (InForce(clause="lima tahun"), "belum-diketahui"),
        (span("2025-07-02"), "belum-berlaku"),
        (span("2025-07-01"), "berlaku"),
        (span("2025-07"), "berlaku"),
        (span("2025"), "berlaku"),
        (span("2026"), "belum-berlaku"),
        (span("2020", "2025-06-30"), "berakhir"),
        (span("2020", "2025-07-01"), "segera-berakhir"),
        (span("2020", "2025-09-29"), "segera-berakhir"),
        (span("2020", "2025-09-30"), "berlaku"),
        (span("2020", "2025-06"), "berakhir"),
        (span("2020", "2025-07"), "segera-berakhir"),
        (span("2020", "2025"), "berlaku"),
        (span(None, "2025-08"), "segera-berakhir"),
    ],
)
def test_without_word_from_others_the_dates_decide(
    in_force: InForce | None, expected: AgreementStatus
) -> None:
    record = agreement(in_force=in_force)

    assert expected == statuses([record], TODAY)["a"]


ON_2024 = Revocation(date=PartialDate(2024, 6, 30))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"renews": ("a",), "in_force": span("2025-07-01")}, "diperpanjang"),
        ({"renews": ("a",), "in_force": span("2025-07-02")}, "berlaku"),
        ({"renews": ("a",)}, "berlaku"),
        ({"replaces": ("a",), "in_force": span("2025")}, "diganti"),
        ({"replaces": ("a",), "in_force": span("2024", "2024")}, "diganti"),
        ({"replaces": ("b",), "in_force": span("2025")}, "berlaku"),
        ({"replaces": ("a",), "in_force": span("2025"), "revoked": ON_2024}, "berlaku"),
        ({"replaces": ("a",), "in_force": span("2024"), "revoked": ON_2024}, "diganti"),
        ({"amends": ("a",), "in_force": span("2025")}, "berlaku"),
        ({"implements": ("a",), "in_force": span("2025")}, "berlaku"),
    ],
)
def test_what_another_record_says_counts_once_it_is_in_force(
    other: dict[str, object], expected: AgreementStatus
) -> None:
    record = agreement(in_force=span("2020"))

    assert expected == statuses([record, agreement("c", **other)], TODAY)["a"]


@pytest.mark.parametrize(
    ("revoked", "expected"),
    [
        (Revocation(date=PartialDate(2025, 7, 1)), "dicabut"),
        (Revocation(date=PartialDate(2025, 7, 2)), "diganti"),
        (Revocation(date=PartialDate(2025)), "dicabut"),
        (Revocation(reason="tidak diperlukan"), "dicabut"),
        (Revocation(), "diganti"),
    ],
)
def test_a_revocation_goes_before_all_from_its_day(
    revoked: Revocation, expected: AgreementStatus
) -> None:
    record = agreement(revoked=revoked, in_force=span("2020"))
    successor = agreement("c", replaces=(AgreementId("a"),), in_force=span("2025"))

    assert expected == statuses([record, successor], TODAY)["a"]


def test_an_unknown_span_does_not_hide_its_successor() -> None:
    record = agreement()
    successor = agreement("c", renews=(AgreementId("a"),), in_force=span("2025"))

    assert "diperpanjang" == statuses([record, successor], TODAY)["a"]


def test_each_record_is_asked_once_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    begun = Agreement.begun

    def counted(record: Agreement, today: date) -> bool:
        asked.append(record.id)
        return begun(record, today)

    monkeypatch.setattr(Agreement, "begun", counted)
    records = [agreement(f"a{number}", in_force=span("2020")) for number in range(50)]

    found = statuses([*records, agreement("b", replaces=(AgreementId("a7"),))], TODAY)

    assert ["berlaku"] * 50 == [found[record.id] for record in records]
    assert 51 == len(asked)


def test_sixty_days_before_its_end_an_agreement_ends_soon() -> None:
    end = TODAY + timedelta(days=60)
    record = agreement(in_force=InForce(until=PartialDate(end.year, end.month, end.day)))

    assert "segera-berakhir" == statuses([record], TODAY)["a"]


@pytest.mark.parametrize(
    "printed",
    ["Kep-192/PP.SK.MP/XII/2024", "KEP - 192 / PP.SK.MP / XII / 2024", "Nomor: kep192/ppskmp/xii/2024"],
)  # fmt: skip
def test_a_number_is_the_same_however_spaced_and_cased(printed: str) -> None:
    assert "kep192ppskmpxii2024" == number_key(printed)


def test_a_number_is_taken_apart() -> None:
    found = parse_number("Nomor Kep-192/PP.SK.MP/XII/2024 tentang")

    assert found is not None
    assert (192, "PP.SK.MP", 12, 2024) == (found.serial, found.issuer, found.month, found.year)
