"""The clock: the one place where the time of day enters."""

import os
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

from gazette.domain.dates import FIRST_YEAR, LAST_YEAR
from gazette.press._refusal import Refusal

_WIB = timezone(timedelta(hours=7), "WIB")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST, _END = datetime(FIRST_YEAR, 1, 1, tzinfo=_WIB), datetime(LAST_YEAR + 1, 1, 1, tzinfo=_WIB)


class WrongDate(Refusal):
    """The given day or second is none, or lies outside the years that dates may have."""


def now(typed: str | None = None, environment: Mapping[str, str] | None = None) -> datetime:
    """The instant that a build holds for, in UTC.

    A typed day `YYYY-MM-DD` is that day at 00:00 WIB; else `SOURCE_DATE_EPOCH` is the second;
    else it is now.
    """
    if typed:
        try:
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", typed):
                raise ValueError(typed)
            day = date.fromisoformat(typed)
        except ValueError as error:
            raise WrongDate(
                f"`{typed}` bukan tanggal; tulis tahun-bulan-hari, mis. 2026-01-31",
                f"`{typed}` is no date; write year-month-day, e.g. 2026-01-31",
            ) from error
        return _within(datetime(day.year, day.month, day.day, tzinfo=_WIB), typed)
    epoch = (os.environ if environment is None else environment).get("SOURCE_DATE_EPOCH", "")
    if epoch:
        try:
            second = _EPOCH + timedelta(seconds=int(epoch))
        except (ValueError, OverflowError) as error:
            raise WrongDate(
                f"SOURCE_DATE_EPOCH `{epoch}` bukan detik sejak 1970; hapus, atau isi angka",
                f"SOURCE_DATE_EPOCH `{epoch}` is no second since 1970; unset it, or give a number",
            ) from error
        return _within(second, f"SOURCE_DATE_EPOCH={epoch}")
    return datetime.now(UTC)


def day_of(instant: datetime) -> date:
    """The day in Jakarta."""
    return instant.astimezone(_WIB).date()


def _within(instant: datetime, given: str) -> datetime:
    """The *instant* in UTC, where it lies in the years that dates may have, by the clock of WIB."""
    if not _FIRST <= instant < _END:
        raise WrongDate(
            f"tahun `{given}` di luar {FIRST_YEAR} sampai {LAST_YEAR}; tulis tanggal di antaranya",
            f"the year of `{given}` is not in {FIRST_YEAR} to {LAST_YEAR}; write a date in them",
        )
    return instant.astimezone(UTC)
