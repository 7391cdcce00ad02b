"""The clock: the one place where the time of day enters."""

import os
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

from gazette.domain.dates import FIRST_YEAR, LAST_YEAR

_WIB = timezone(timedelta(hours=7), "WIB")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST, _END = datetime(FIRST_YEAR, 1, 1, tzinfo=_WIB), datetime(LAST_YEAR + 1, 1, 1, tzinfo=_WIB)


class WrongDate(ValueError):
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
            raise WrongDate(f"bukan tanggal YYYY-MM-DD: {typed}") from error
        return _within(datetime(day.year, day.month, day.day, tzinfo=_WIB), typed)
    epoch = (os.environ if environment is None else environment).get("SOURCE_DATE_EPOCH", "")
    if epoch:
        try:
            second = _EPOCH + timedelta(seconds=int(epoch))
        except (ValueError, OverflowError) as error:
            raise WrongDate(f"SOURCE_DATE_EPOCH bukan detik: {epoch}") from error
        return _within(second, f"SOURCE_DATE_EPOCH={epoch}")
    return datetime.now(UTC)


def _within(instant: datetime, given: str) -> datetime:
    """The *instant* in UTC, where it lies in the years that dates may have, by the clock of WIB."""
    if not _FIRST <= instant < _END:
        raise WrongDate(f"tahun di luar {FIRST_YEAR} sampai {LAST_YEAR}: {given}")
    return instant.astimezone(UTC)
