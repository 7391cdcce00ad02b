"""Registers: what is known already, handed in by the caller."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from gazette.domain.organisations import Organisation
from gazette.domain.regions import Gazetteer, Region


def no_villages(province: str) -> Mapping[str, Region]:
    """No village is known of any province."""
    del province
    return {}


@dataclass(frozen=True, kw_only=True, eq=False)
class Registers:
    """All that a draft is matched against; two registers are the same only if they are one object.

    Without slots, so that what is derived from it is derived once.
    """

    gazetteer: Gazetteer
    villages: Callable[[str], Mapping[str, Region]] = no_villages  # of a province, by code
    region_aliases: Mapping[str, str] = field(default_factory=dict)  # Jaluko: 15.05.01
    organisations: tuple[Organisation, ...] = ()
    agreement_numbers: Mapping[str, str] = field(default_factory=dict)  # number as printed: id
    programmes: Mapping[str, str] = field(default_factory=dict)  # id: name
    bodies: Mapping[str, str] = field(default_factory=dict)  # id of a news item: its body
