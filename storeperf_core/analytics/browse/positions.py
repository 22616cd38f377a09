"""Any page of millions of sales or lines at once: the sales' keys in their order, found by position.

A scroll position names a row by number, and `OFFSET` would count up to it every time: seconds at 10 million lines. So
the order is read once, in the background, from a covering index: for each sale its key and the number of rows up to its
end. Every order of lines is an order of their sales, which is why the map needs no entry a line. Since it holds keys,
not places in an index, rows keep their position while sales are being written.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from sqlite3 import Connection
from typing import Literal

import numpy as np
import numpy.typing as npt

from storeperf_core.analytics.browse.filters import EVERYTHING, SalesFilter, Selection, select_sales
from storeperf_core.analytics.browse.rows import LineRow, SaleRow, read_line, read_lines, read_sales
from storeperf_core.store.session import ReadSession

What = Literal["sales", "lines"]
Sort = Literal["date", "receipt", "total", "customer"]
Whole = npt.NDArray[np.int64]

_ORDER_BY = {
    "date": ("s.sold_at_utc",),
    "receipt": ("s.external_number",),
    "total": ("s.sold_minor - s.refunded_minor",),
    "customer": ("s.client_key", "s.sold_at_utc"),
}
# A number that the till gave: till, incarnation, counter.
_OWN_NUMBER = (
    "(SELECT t.number FROM till t WHERE t.till_key = s.till_key)",
    "s.incarnation",
    "s.receipt_number",
)


@dataclass(frozen=True, slots=True, eq=False)
class PositionMap:
    """Which sale each row of one order belongs to; immutable, so that any thread may ask it.

    `sale_keys` are the sales in order and `ends`, for each, the number of rows up to the end of its own. Where a filter
    picks single lines, every row has its entry, and `ordinals` says which line of the sale it is.
    """

    sale_keys: Whole
    ends: Whole
    ordinals: Whole | None = None

    @property
    def total(self) -> int:
        """How many rows the table has."""
        return int(self.ends[-1]) if len(self.ends) else 0

    def spans(self, first: int, count: int) -> list[tuple[int, int, int]]:
        """(sale_key, rows to skip, rows to take) of the sales that rows `first` to `first + count` belong to."""
        last = min(first + count, self.total)
        spans = []
        place = int(np.searchsorted(self.ends, first, side="right"))
        while first < last:
            begin = int(self.ends[place - 1]) if place else 0
            take = min(int(self.ends[place]), last) - first
            spans.append((int(self.sale_keys[place]), first - begin, take))
            first += take
            place += 1
        return spans


def build_position_map(
    session: ReadSession,
    what: What = "sales",
    sort: Sort = "date",
    *,
    descending: bool = False,
    wanted: SalesFilter = EVERYTHING,
) -> PositionMap:
    """Read the order of the sales that count and pass `wanted`: 0.1 to 1 s at 10 million lines, so for a worker thread.

    Equal values are in order of arrival; sales without a customer come after all others, sales without a receipt number
    before them, then the till's own numbers by till, incarnation and counter, then imported ones. Descending is that
    order backwards, but the lines of one sale always stand as on the receipt.
    """
    driver = session.driver
    selection = select_sales(driver, wanted)
    rows = _in_order(driver, selection, what, sort, descending)
    if sort == "customer":
        ranks = _client_ranks(driver)[rows[:, 2]]
        rows = rows[np.argsort(-ranks if descending else ranks, kind="stable")]
    keys, second = np.ascontiguousarray(rows[:, 0]), rows[:, 1]
    if what == "lines" and not selection.picks_lines:
        return PositionMap(keys, np.cumsum(second))
    return PositionMap(keys, np.arange(1, len(keys) + 1), second.copy() if what == "lines" else None)


def page_of_sales(session: ReadSession, positions: PositionMap, first: int, count: int) -> list[SaleRow]:
    """Sales `first` to `first + count` of a map of sales."""
    return read_sales(session.driver, positions.sale_keys[first : first + count].tolist())


def page_of_lines(session: ReadSession, positions: PositionMap, first: int, count: int) -> list[LineRow]:
    """Lines `first` to `first + count` of a map of lines."""
    driver = session.driver
    spans = positions.spans(first, count)
    sales = {sale.sale_key: sale for sale in read_sales(driver, {key for key, _, _ in spans})}
    if positions.ordinals is not None:
        ordinals = positions.ordinals[first : first + count].tolist()
        return [read_line(driver, sales[key], ordinal) for (key, _, _), ordinal in zip(spans, ordinals, strict=True)]
    return [line for key, skip, take in spans for line in read_lines(driver, sales[key], skip, take)]


@dataclass(frozen=True, slots=True)
class Sums:
    """What the sales, or the picked lines, of a filter come to; equal to the figure that the filter stands for."""

    sale_count: int
    refund_count: int
    line_count: int
    revenue_minor: int
    quantity_milli: int


def sums_behind(session: ReadSession, wanted: SalesFilter = EVERYTHING) -> Sums:
    """Add up the rows that `wanted` picks, from the sales and lines themselves."""
    driver = session.driver
    selection = select_sales(driver, wanted)
    if selection.picks_lines:
        sums = (
            "count(DISTINCT CASE WHEN s.kind = 0 THEN s.sale_key END),"
            " count(DISTINCT CASE WHEN s.kind = 1 THEN s.sale_key END),"
            " count(*), coalesce(sum(l.amount_minor), 0), coalesce(sum(l.quantity_milli), 0)"
        )
    else:
        sums = (
            "coalesce(sum(s.kind = 0), 0), coalesce(sum(s.kind = 1), 0), coalesce(sum(s.line_count), 0),"
            " coalesce(sum(s.sold_minor - s.refunded_minor), 0),"
            " coalesce(sum(s.sold_quantity_milli - s.refunded_quantity_milli), 0)"
        )
    return Sums(*driver.execute(f"SELECT {sums} {selection.source}", selection.values).fetchone())


def _in_order(driver: Connection, selection: Selection, what: What, sort: Sort, descending: bool) -> Whole:
    """(sale key, number of its lines or ordinal of the picked one[, client key or 0]) in order."""
    if sort != "receipt":
        return _part(driver, selection, what, sort, descending, "", _ORDER_BY[sort])
    # In two parts, since the index of imported numbers would have to be left for the till's own.
    own = _part(driver, selection, what, sort, descending, "AND s.external_number IS NULL", _OWN_NUMBER)
    others = _part(driver, selection, what, sort, descending, "AND s.external_number IS NOT NULL", _ORDER_BY[sort])
    return np.concatenate((others, own) if descending else (own, others))


def _part(
    driver: Connection,
    selection: Selection,
    what: What,
    sort: Sort,
    descending: bool,
    condition: str,
    order_by: tuple[str, ...],
) -> Whole:
    columns, terms, group = "s.sale_key, s.line_count", (*order_by, "s.sale_key"), ""
    order = ", ".join(f"{term} DESC" for term in terms) if descending else ", ".join(terms)
    if selection.picks_lines and what == "lines":
        columns, order = "s.sale_key, l.ordinal", f"{order}, l.ordinal"
    elif selection.picks_lines:
        group = f"GROUP BY {', '.join(terms)}"
    if sort == "customer":
        columns += ", coalesce(s.client_key, 0)"
    query = f"SELECT {columns} {selection.source} {condition} {group} ORDER BY {order}"
    found = driver.execute(query, selection.values)
    return np.fromiter(chain.from_iterable(found), np.int64).reshape(-1, 3 if sort == "customer" else 2)


def _client_ranks(driver: Connection) -> Whole:
    """By client key the place in the order of what customers are called; place 0 of the array, nobody, is last."""
    clients = driver.execute("SELECT client_key, coalesce(name, code), code FROM client").fetchall()
    clients.sort(key=lambda row: (row[1].casefold(), row[2], row[0]))
    keys = np.array([row[0] for row in clients], np.int64)
    ranks = np.full(int(keys.max(initial=0)) + 1, len(keys), np.int64)
    ranks[keys] = np.arange(len(keys))
    return ranks
