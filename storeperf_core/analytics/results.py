"""What the services answer: frozen, with their units in their names, and as the documents of the command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from storeperf_core.analytics.measures.completeness import Completeness
from storeperf_core.analytics.measures.figures import Figures, change_permille
from storeperf_core.analytics.period import Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure


@dataclass(frozen=True, slots=True)
class Kpis:
    """The figures of a period in the store's currency. A business date begins `day_cutoff_minutes` after midnight."""

    currency: str
    period: Period
    day_cutoff_minutes: int
    figures: Figures
    completeness: Completeness

    def to_json(self) -> dict[str, Any]:
        """The document of `storeperf kpis --json`; `to` is the last day that is included."""
        found = self.figures
        return {
            "currency": self.currency,
            "from": self.period.start.isoformat(),
            "to": self.period.last.isoformat(),
            "revenue_minor": found.revenue_minor,
            "refunds_minor": found.refunds_minor,
            "discounts_minor": found.discounts_minor,
            "gross_margin_minor": found.gross_margin_minor,
            "quantity_milli": found.quantity_milli,
            "transactions": found.transactions,
            "refund_count": found.refund_count,
            "customers": found.customers,
            "average_order_value_minor": found.average_order_value_minor,
            "margin_revenue_minor": found.margin_revenue_minor,
            "completeness": self.completeness.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Trends:
    """The KPIs of each day, week or month of a period, in order, also where nothing was sold."""

    by: Grain
    rows: tuple[Kpis, ...]

    def series(self, measure: str) -> tuple[int | None, ...]:
        """One measure of `Figures` along the period, as a sparkline shows it."""
        return tuple(getattr(row.figures, measure) for row in self.rows)

    def to_json(self) -> dict[str, Any]:
        """The document of `storeperf trends --json`."""
        rows = [{"period": self._label(row.period), **row.to_json()} for row in self.rows]
        return {"by": self.by.value, "rows": rows}

    def _label(self, bucket: Period) -> str:
        """2011-11-24, 2011-W47 (ISO 8601) or 2011-11."""
        if self.by is Grain.WEEK:
            year, week, _ = bucket.start.isocalendar()
            return f"{year:04}-W{week:02}"
        day = bucket.start.isoformat()
        return day[:7] if self.by is Grain.MONTH else day


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One hour of the week. `weekday` is the business date's (Monday 0), `hour` the clock's in the shop."""

    weekday: int
    hour: int
    revenue_minor: int
    transactions: int


@dataclass(frozen=True, slots=True)
class HeatMap:
    """When people buy: the hours of the week that had sales or refunds."""

    currency: str
    period: Period
    day_cutoff_minutes: int
    completeness: Completeness
    rows: tuple[HeatCell, ...]

    def to_json(self) -> dict[str, Any]:
        """The document of `storeperf heatmap --json`."""
        names = ("weekday", "hour", "revenue_minor", "transactions")
        return {"rows": [{name: getattr(row, name) for name in names} for row in self.rows]}


@dataclass(frozen=True, slots=True)
class TopRow:
    """A product, category or customer and what it brought. `key` is local to the store's file.

    `code` and `name` are the present ones; what has no category has neither. `margin_minor` is None without a cost.
    """

    key: int
    code: str | None
    name: str | None
    revenue_minor: int
    quantity_milli: int
    margin_minor: int | None


@dataclass(frozen=True, slots=True)
class Top:
    """The first products, categories or customers of a period, the largest first."""

    kind: TopKind
    by: TopMeasure
    currency: str
    period: Period
    day_cutoff_minutes: int
    completeness: Completeness
    rows: tuple[TopRow, ...]

    def to_json(self) -> dict[str, Any]:
        """The document of `storeperf top --json`."""
        names = ("code", "name", "revenue_minor", "quantity_milli", "margin_minor")
        rows = [{name: getattr(row, name) for name in names} for row in self.rows]
        return {"kind": self.kind.value, "by": self.by.value, "rows": rows}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A period against another. While the period's last day is running, both are counted up to `hours` of it; `so_far`
    is all of the period, with the hour that is not over.

    `is_known` tells whether the store's sales reach back to the beginning of `then`; if not, a change means little.
    """

    now: Kpis
    then: Kpis
    so_far: Kpis
    hours: int | None
    is_known: bool

    def change_permille(self, measure: str) -> int | None:
        """The change of one measure of `Figures` in thousandths of what it was; None where that says nothing."""
        if not self.is_known:
            return None
        return change_permille(getattr(self.now.figures, measure), getattr(self.then.figures, measure))
