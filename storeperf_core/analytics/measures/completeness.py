"""Whether a period's figures are all there is to know, and if not, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from storeperf_core.analytics.period import Period
from storeperf_core.analytics.span import Span
from storeperf_core.domain.business_date import day_of


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: a sentence with `{named}` places, so that the desktop can translate it first."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Completeness:
    """`until` is the last day of the period about which sales are known; None when there is none."""

    complete: bool
    until: date | None
    missing: tuple[Missing, ...]

    def to_json(self) -> dict[str, Any]:
        """The mark as the command line prints it."""
        until = None if self.until is None else self.until.isoformat()
        return {"complete": self.complete, "until": until, "missing": [str(each) for each in self.missing]}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the store knows: its first and last business date with a sale, the imports that are neither done nor undone,
    and how many receipts of which business date lack lines that could not be brought in. Dates are day numbers."""

    first: int | None = None
    last: int | None = None
    unfinished_imports: tuple[str, ...] = ()
    incomplete_receipts: Mapping[int, int] = field(default_factory=dict)

    def begins_by(self, day: int) -> bool:
        """Whether sales are known from `day` or before it."""
        return self.first is not None and self.first <= day

    def clipped(self, span: Span) -> Span:
        """`span` without the days before and after everything known, which would be looked up in vain."""
        if self.first is None or self.last is None:
            return Span(span.start, span.start, span.part)
        return Span(max(span.start, self.first), min(span.end, self.last + 1), span.part)


def completeness(period: Period, coverage: Coverage) -> Completeness:
    """The mark of a figure over `period`. A day without sales counts as known between two days that have some."""
    missing = [
        Missing("The import of {file} has not finished.", {"file": file}) for file in coverage.unfinished_imports
    ]
    start, end = period.numbers
    if coverage.first is None or coverage.last is None:
        return Completeness(False, None, (Missing("There are no sales yet."), *missing))
    if start < coverage.first:
        missing.append(Missing("No sales are known before {first}.", {"first": day_of(coverage.first)}))
    if coverage.last < end - 1:
        missing.append(Missing("No sales are known after {last}.", {"last": day_of(coverage.last)}))
    receipts = sum(coverage.incomplete_receipts.get(day, 0) for day in range(start, end))
    if receipts:
        missing.append(Missing("Receipts that lack lines which could not be brought in: {count}.", {"count": receipts}))
    until = min(coverage.last, end - 1)
    is_known = max(coverage.first, start) <= until
    return Completeness(not missing, day_of(until) if is_known else None, tuple(missing))
