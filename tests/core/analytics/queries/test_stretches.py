"""Whole months and days at the edges cover a range exactly once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.analytics.queries.stretches import stretches
from storeperf_core.analytics.span import Span

DAY_0 = date(1970, 1, 1)


@given(start=st.integers(-2_000, 40_000), days=st.integers(0, 1_200))
def test_every_day_is_answered_once_and_edges_are_short(start: int, days: int) -> None:
    parts = stretches(Span(start, start + days))
    wanted = [DAY_0 + timedelta(days=start + each) for each in range(days)]
    months = [(1970 + month // 12, month % 12 + 1) for month in parts.months]
    singles = [DAY_0 + timedelta(days=day) for day in parts.days]
    assert sorted([*singles, *(day for day in wanted if (day.year, day.month) in months)]) == wanted
    assert len(parts.days) <= 60


@pytest.mark.parametrize(
    ("first", "last", "months", "days"),
    [
        (date(2023, 2, 1), date(2023, 2, 28), 1, 0),
        (date(2024, 2, 1), date(2024, 2, 28), 0, 28),
        (date(2023, 12, 31), date(2024, 2, 1), 1, 2),
        (date(2023, 1, 1), date(2023, 12, 31), 12, 0),
        (date(2024, 1, 15), date(2024, 1, 15), 0, 1),
    ],
)
def test_edges(first: date, last: date, months: int, days: int) -> None:
    parts = stretches(Span((first - DAY_0).days, (last - DAY_0).days + 1))
    assert (len(parts.months), len(parts.days), len(parts)) == (months, days, months + days)
