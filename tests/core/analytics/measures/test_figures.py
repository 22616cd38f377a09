"""Averages and changes are exact and round halves away from zero."""

from __future__ import annotations

import pytest

from storeperf_core.analytics.measures.figures import Sums, added, change_permille, figures


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        (1334, 1000, 334),
        (965, 1000, -35),
        (1, 3, -667),
        (2005, 2000, 3),
        (1995, 2000, -3),
        (5, 0, None),
        (5, -10, None),
        (None, 10, None),
        (10, None, None),
        (-10, 10, -2000),
    ],
)
def test_changes(now: int | None, then: int | None, expected: int | None) -> None:
    assert change_permille(now, then) == expected


def test_average_order_value_leaves_refunds_aside() -> None:
    found = figures(Sums(sale_count=2, refund_count=1, sold_minor=2801, refunded_minor=255), customers=1)
    assert (found.average_order_value_minor, found.revenue_minor, found.refunds_minor) == (1401, 2546, 255)


def test_margin_is_unknown_without_a_cost_and_zero_when_it_is() -> None:
    assert figures(Sums(sold_minor=100), 0).gross_margin_minor is None
    assert figures(Sums(sold_minor=100, margin_revenue_minor=80, cost_minor=80), 0).gross_margin_minor == 0


def test_no_rows_add_up_to_nothing() -> None:
    assert added([]) == Sums()
    assert added([range(11), [1] * 11]) == Sums(*range(1, 12))
