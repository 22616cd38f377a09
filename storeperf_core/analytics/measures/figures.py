"""A stretch's figures from its sums. Formulas: docs/analytics.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storeperf_core.domain.money import MILLI, divide_half_away


@dataclass(frozen=True, slots=True)
class Sums:
    """The measures of a rollup, in the order in which `SUMS` selects them. Amounts in minor units."""

    sale_count: int = 0
    refund_count: int = 0
    line_count: int = 0
    sold_minor: int = 0
    refunded_minor: int = 0
    sold_quantity_milli: int = 0
    refunded_quantity_milli: int = 0
    discount_minor: int = 0
    tax_minor: int = 0
    margin_revenue_minor: int = 0
    cost_minor: int = 0

    @property
    def revenue_minor(self) -> int:
        return self.sold_minor - self.refunded_minor

    @property
    def quantity_milli(self) -> int:
        return self.sold_quantity_milli - self.refunded_quantity_milli

    @property
    def margin_minor(self) -> int | None:
        """Gross margin of what has a known cost; None when no cost is known."""
        if self.margin_revenue_minor == 0 and self.cost_minor == 0:
            return None
        return self.margin_revenue_minor - self.cost_minor


@dataclass(frozen=True, slots=True)
class Figures:
    """The KPIs of a stretch of business dates. What is unknown or undefined is None."""

    revenue_minor: int
    sold_minor: int
    refunds_minor: int
    discounts_minor: int
    tax_minor: int
    gross_margin_minor: int | None
    margin_revenue_minor: int
    quantity_milli: int
    transactions: int
    refund_count: int
    customers: int
    average_order_value_minor: int | None
    items_per_sale_milli: int | None


def added(rows: Iterable[Sequence[int]]) -> Sums:
    """The sum of rows that each hold the measures."""
    columns = [sum(column) for column in zip(*rows, strict=True)]
    return Sums(*columns)


def figures(sums: Sums, customers: int) -> Figures:
    """The KPIs that follow from `sums` and the number of distinct known customers."""
    return Figures(
        revenue_minor=sums.revenue_minor,
        sold_minor=sums.sold_minor,
        refunds_minor=sums.refunded_minor,
        discounts_minor=sums.discount_minor,
        tax_minor=sums.tax_minor,
        gross_margin_minor=sums.margin_minor,
        margin_revenue_minor=sums.margin_revenue_minor,
        quantity_milli=sums.quantity_milli,
        transactions=sums.sale_count,
        refund_count=sums.refund_count,
        customers=customers,
        average_order_value_minor=_average(sums.sold_minor, sums.sale_count),
        items_per_sale_milli=_average(sums.sold_quantity_milli, sums.sale_count),
    )


def change_permille(now: int | None, then: int | None) -> int | None:
    """How much more `now` is than `then`, in thousandths of `then`, halves away from zero.

    None when either is unknown or `then` is not positive: a change from nothing or from a loss has no percentage.
    """
    if now is None or then is None or then <= 0:
        return None
    return divide_half_away((now - then) * MILLI, then)


def _average(total: int, count: int) -> int | None:
    return divide_half_away(total, count) if count else None
