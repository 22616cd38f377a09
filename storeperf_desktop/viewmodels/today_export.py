"""Today as a file: every figure that is shown, one a row, so that any spreadsheet can take it up."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from storeperf_core.analytics.results import Top
from storeperf_core.domain.money import MILLI, minor_exponent
from storeperf_desktop.viewmodels.today import Answer

HEADER = ("part", "from", "to", "code", "name", "measure", "value", "compared_with", "unit")
_AMOUNTS = {
    "revenue_minor": "revenue",
    "refunds_minor": "refunds",
    "discounts_minor": "discounts",
    "gross_margin_minor": "gross_margin",
    "average_order_value_minor": "average_order_value",
}
_COUNTS = ("transactions", "refund_count", "customers")
Row = tuple[str, ...]


def write_export(path: Path, answer: Answer) -> int:
    """Write the file (UTF-8 with a mark that spreadsheets know it by). Returns its rows; OSError when it cannot be."""
    rows = list(export_rows(answer))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(rows)
    return len(rows)


def export_rows(answer: Answer) -> Iterator[Row]:
    """The rows below `HEADER`: KPIs, trend, top lists, heat map. Amounts in major units; `to` is included."""
    yield from _kpis(answer)
    yield from _trend(answer)
    yield from _top("top_products", answer.products)
    yield from _top("top_customers", answer.clients)
    first, last = answer.period.start.isoformat(), answer.period.last.isoformat()
    for cell in answer.hours.rows:
        name = f"{('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')[cell.weekday]} {cell.hour:02}:00"
        yield ("heatmap", first, last, "", name, "transactions", str(cell.transactions), "", "sales")


def _kpis(answer: Answer) -> Iterator[Row]:
    currency = answer.place.currency
    first, last = answer.period.start.isoformat(), answer.period.last.isoformat()
    then = answer.comparison.then.figures if answer.comparison.is_known else None
    for measure, name in _AMOUNTS.items():
        values = [_major(getattr(each, measure, None), currency) for each in (answer.now.figures, then)]
        yield ("kpi", first, last, "", "", name, *values, currency)
    values = [_pieces(getattr(each, "quantity_milli", None)) for each in (answer.now.figures, then)]
    yield ("kpi", first, last, "", "", "quantity", *values, "pieces")
    for measure in _COUNTS:
        counts = [getattr(each, measure, None) for each in (answer.now.figures, then)]
        yield ("kpi", first, last, "", "", measure, *("" if each is None else str(each) for each in counts), "count")


def _trend(answer: Answer) -> Iterator[Row]:
    currency = answer.place.currency
    for row, earlier in zip(answer.trend.rows, answer.earlier, strict=True):
        days = (row.period.start.isoformat(), row.period.last.isoformat())
        values = (_major(row.figures.revenue_minor, currency), _major(earlier, currency))
        yield (f"trend_by_{answer.trend.by.value}", *days, "", "", "revenue", *values, currency)


def _top(part: str, top: Top) -> Iterator[Row]:
    days = (top.period.start.isoformat(), top.period.last.isoformat())
    for row in top.rows:
        revenue = _major(row.revenue_minor, top.currency)
        yield (part, *days, plain_cell(row.code), plain_cell(row.name), "revenue", revenue, "", top.currency)


def _major(minor: int | None, currency: str) -> str:
    return "" if minor is None else str(Decimal(minor).scaleb(-minor_exponent(currency)))


def _pieces(milli: int | None) -> str:
    return "" if milli is None else f"{Decimal(milli) / MILLI:f}"


def plain_cell(text: str | None) -> str:
    """A text as a cell of a CSV file."""
    # A spreadsheet would run a cell that begins like a formula.
    found = text or ""
    return f"'{found}" if found[:1] in ("=", "+", "-", "@", "\t", "\r") else found
