"""Which rollup rows a range of business dates is answered from: whole calendar months, and single days at the edges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from storeperf_core.analytics.span import Span
from storeperf_core.domain.business_date import day_number, month_number

_MONTHS = 12
_SHORTEST_MONTH = 28
_EPOCH_YEAR = 1970


@dataclass(frozen=True, slots=True)
class Stretches:
    """Months are counted since 1970-01, days since 1970-01-01."""

    months: range
    days: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.months) + len(self.days)


def stretches(span: Span) -> Stretches:
    """The whole days of `span`, each exactly once."""
    start, end = span.start, span.end
    if end - start < _SHORTEST_MONTH:
        return only_days(span)
    first = month_number(start) + (_first_day(month_number(start)) < start)
    last = month_number(end)
    if first >= last:
        return only_days(span)
    head, tail = range(start, _first_day(first)), range(_first_day(last), end)
    return Stretches(range(first, last), (*head, *tail))


def only_days(span: Span) -> Stretches:
    """The same days without months, for a rollup that has none."""
    return Stretches(range(0), tuple(range(span.start, span.end)))


def _first_day(month: int) -> int:
    return day_number(date(_EPOCH_YEAR + month // _MONTHS, month % _MONTHS + 1, 1))
