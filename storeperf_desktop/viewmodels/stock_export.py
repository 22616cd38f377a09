"""The lists of stock as CSV files (UTF-8 with a mark that spreadsheets know it by), numbers with a point."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from storeperf_core.domain.money import MILLI, minor_exponent
from storeperf_core.operations.stock_control import LowProduct
from storeperf_core.operations.stock_control.on_hand_table import StockRow, order_stock, page_of_stock
from storeperf_core.store.session import ReadSession
from storeperf_desktop.viewmodels.stock import StockQuestion

HEADER = (
    "code",
    "name",
    "category",
    "on_hand",
    "on_order",
    "reorder_point",
    "counted_at_utc",
    "value_at_cost",
    "currency",
)
LOW_HEADER = ("code", "name", "supplier", "on_hand", "on_order", "reorder_point", "to_order")
_ROWS_A_READ = 5_000


def read_export(session: ReadSession, question: StockQuestion, currency: str) -> list[StockRow]:
    """Every row of the list as it is narrowed and ordered."""
    keys = order_stock(
        session,
        question.sort,
        descending=question.descending,
        text=question.text,
        only=question.only,
        category_key=question.category_key,
    )
    starts = range(0, len(keys), _ROWS_A_READ)
    return [row for start in starts for row in page_of_stock(session, keys[start : start + _ROWS_A_READ], currency)]


def write_export(path: Path, rows: Sequence[StockRow], currency: str) -> None:
    """Write what is on hand; what is unknown is empty. OSError when the file cannot be written."""
    exponent = minor_exponent(currency)
    _write(
        path,
        HEADER,
        (
            (
                *(plain(text) for text in (row.code, row.name, row.category)),
                *(pieces(milli) for milli in (row.on_hand_milli, row.on_order_milli, row.reorder_point_milli)),
                _instant(row.counted_at_utc),
                "" if row.value_minor is None else f"{Decimal(row.value_minor).scaleb(-exponent):f}",
                currency,
            )
            for row in rows
        ),
    )


def write_low(path: Path, rows: Sequence[LowProduct]) -> None:
    """Write what is low. OSError when the file cannot be written."""
    _write(
        path,
        LOW_HEADER,
        (
            (
                *(plain(text) for text in (row.code, row.name, row.supplier)),
                *(pieces(milli) for milli in (row.on_hand_milli, row.on_order_milli, row.reorder_point_milli)),
                pieces(row.proposed_milli),
            )
            for row in rows
        ),
    )


def plain(text: str | None) -> str:
    """A text that no spreadsheet runs as a formula."""
    found = text or ""
    return f"'{found}" if found[:1] in ("=", "+", "-", "@", "\t", "\r") else found


def pieces(milli: int | None) -> str:
    """A quantity as a plain number; empty when it is unknown."""
    return "" if milli is None else f"{(Decimal(milli) / MILLI).normalize():f}"


def _instant(at_utc: int | None) -> str:
    if at_utc is None:
        return ""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at_utc)).isoformat(timespec="seconds")


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
