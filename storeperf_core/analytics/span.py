"""A range of business dates as a query takes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayPart:
    """The first `hours` hours of a business date, which begins with the local hour `first_hour`."""

    day: int
    hours: int
    first_hour: int


@dataclass(frozen=True, slots=True)
class Span:
    """The day numbers from `start` up to, not including, `end`, and with `part` the beginning of one more day."""

    start: int
    end: int
    part: DayPart | None = None
