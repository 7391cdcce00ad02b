"""The clock: the one place where the time of day enters."""

import os
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

from gazette.press._refusal import Refusal

_WIB = timezone(timedelta(hours=7), "WIB")


class WrongDate(Refusal):
    """The given day is none."""


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
        return datetime(day.year, day.month, day.day, tzinfo=_WIB).astimezone(UTC)
    epoch = (os.environ if environment is None else environment).get("SOURCE_DATE_EPOCH", "")
    if epoch:
        try:
            return datetime.fromtimestamp(int(epoch), UTC)
        except (ValueError, OverflowError, OSError) as error:
            raise WrongDate(
                f"SOURCE_DATE_EPOCH `{epoch}` bukan detik sejak 1970; hapus, atau isi angka",
                f"SOURCE_DATE_EPOCH `{epoch}` is no second since 1970; unset it, or give a number",
            ) from error
    return datetime.now(UTC)
