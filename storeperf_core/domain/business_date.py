"""Which day of trade an instant belongs to, right across daylight-saving changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

MICROSECONDS = 1_000_000
_EPOCH = datetime(1970, 1, 1)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Days since 1970-01-01, the form in which a `business_date` is stored."""
    return day.toordinal() - _EPOCH_ORDINAL


def day_of(number: int) -> date:
    """The date of a stored `business_date`."""
    return date.fromordinal(number + _EPOCH_ORDINAL)


def month_number(day: int) -> int:
    """Months since 1970-01 of a stored `business_date`."""
    of = day_of(day)
    return (of.year - 1970) * 12 + of.month - 1


def local_day_number(wall_us: int, cutoff_minutes: int) -> int:
    """The business date of a wall-clock time (microseconds since 1970-01-01T00:00 local).

    The cut-off is subtracted on the clock the shop reads, so a night with 23 or 25 hours changes nothing.
    """
    return (wall_us // MICROSECONDS - cutoff_minutes * 60) // 86_400


def wall_to_utc(wall_us: int, zone: ZoneInfo) -> tuple[int, int]:
    """(UTC microseconds, offset in minutes) of a wall-clock time in `zone`.

    A time that the clocks skip in spring is read with the offset before the change; one that occurs twice in autumn is
    the first of the two (PEP 495, fold=0).
    """
    wall = _EPOCH + timedelta(microseconds=wall_us)
    offset = zone.utcoffset(wall)
    assert offset is not None
    seconds = offset.days * 86_400 + offset.seconds
    return wall_us - seconds * MICROSECONDS, seconds // 60


def utc_to_wall(utc_us: int, zone: ZoneInfo) -> tuple[int, int]:
    """(wall-clock microseconds, offset in minutes) of an instant in `zone`."""
    instant = datetime.fromtimestamp(utc_us // MICROSECONDS, UTC).astimezone(zone)
    offset = instant.utcoffset()
    assert offset is not None
    seconds = offset.days * 86_400 + offset.seconds
    return utc_us + seconds * MICROSECONDS, seconds // 60
