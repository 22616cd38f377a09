"""The tables of sales and of their lines: what is asked, and each row in words. Sees no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import Any, NamedTuple

from storeperf_core.analytics.browse import (
    EVERYTHING,
    LineRow,
    PositionMap,
    SaleRow,
    SalesFilter,
    Sort,
    Sums,
    What,
    build_position_map,
    page_of_clients,
    page_of_lines,
    page_of_products,
    page_of_sales,
)
from storeperf_core.domain.business_date import day_of
from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables.sales import REFUND, SALE
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels import remembered
from storeperf_desktop.viewmodels.browsing import Cell, Column, Found, Order, ReadRecords, Row


@dataclass(frozen=True, slots=True)
class ShowSale:
    """A request to the page of sales: the detail of one sale."""

    sale_key: int


@dataclass(frozen=True, slots=True)
class SalesQuestion:
    """What the table shows. `is_behind` marks the sales behind a figure, which another page asked for."""

    what: What = "sales"
    sort: Sort = "date"
    descending: bool = True
    wanted: SalesFilter = EVERYTHING
    is_behind: bool = False


class Narrowing(NamedTuple):
    """A filter that holds, in words; `fields` are those of `SalesFilter` that it stands in."""

    fields: tuple[str, ...]
    text: str


def question_behind(wanted: SalesFilter, before: SalesQuestion) -> SalesQuestion:
    """The question that shows exactly what a figure was made of: lines, where the figure is of single lines."""
    picks_lines = wanted.product_key is not None or wanted.category_key is not None
    what: What = "lines" if picks_lines else "sales"
    return replace(before, what=what, sort="date", descending=True, wanted=wanted, is_behind=True)


def columns(what: What) -> list[Column]:
    """The columns of sales, or of lines."""
    if what == "sales":
        return [
            Column(_("Sold at"), 136, sort="date"),
            Column(_("Receipt"), 110, sort="receipt"),
            Column(_("Customer"), 0, sort="customer"),
            Column(_("Lines"), 70, right=True, room=620),
            Column(_("Items"), 90, right=True, room=700),
            Column(_("Discount"), 100, right=True, room=940),
            Column(_("Total"), 130, right=True, sort="total"),
            Column("", 150, room=520),
        ]
    return [
        Column(_("Sold at"), 136, sort="date"),
        Column(_("Receipt"), 96, sort="receipt", room=520),
        Column(_("Code"), 96, room=860),
        Column(_("Product"), 0),
        Column(_("Customer"), 120, sort="customer", room=700),
        Column(_("Quantity"), 76, right=True),
        Column(_("Price"), 96, right=True, room=760),
        Column(_("Amount"), 110, right=True),
        Column(_("Receipt total"), 116, right=True, sort="total", room=1_060),
    ]


def orders() -> list[Order]:
    """Every order there is."""
    return [
        Order("date", descending=True, text=_("Newest first")),
        Order("date", descending=False, text=_("Oldest first")),
        Order("total", descending=True, text=_("Largest total first")),
        Order("total", descending=False, text=_("Smallest total first")),
        Order("receipt", descending=False, text=_("Receipt, ascending")),
        Order("receipt", descending=True, text=_("Receipt, descending")),
        Order("customer", descending=False, text=_("Customer, A to Z")),
        Order("customer", descending=True, text=_("Customer, Z to A")),
    ]


def find_sales(session: ReadSession, question: SalesQuestion, formats: Formats) -> Found:
    """Read the order of the rows, and what the filter names."""
    positions = build_position_map(
        session, question.what, question.sort, descending=question.descending, wanted=question.wanted
    )
    return Found(
        positions.total,
        _reader(question.what, positions),
        partial(_line if question.what == "lines" else _sale, formats=formats),
        is_empty=not positions.total and not _is_anything_sold(session),
        names=dict(_names(session, question.wanted)),
    )


def last_known_day(session: ReadSession) -> date | None:
    """The last business date with a sale; None before the first sale."""
    (last,) = session.driver.execute("SELECT max(business_date) FROM rollup_store_day").fetchone()
    return None if last is None else day_of(last)


def narrowings(wanted: SalesFilter, names: dict[str, str], formats: Formats) -> list[Narrowing]:
    """The filters that hold, except the text, which stands in the search field."""
    found = [
        Narrowing(("since", "until"), _period(wanted, formats)),
        Narrowing(("kind",), {SALE: _("Sales only"), REFUND: _("Refunds only")}.get(_whole(wanted.kind), "")),
        Narrowing(("client_key",), _named(_("Customer: {name}"), "client_key", names)),
        Narrowing(("product_key",), _named(_("Product: {name}"), "product_key", names)),
        Narrowing(("category_key",), _named(_("Category: {name}"), "category_key", names)),
        Narrowing(("weekday",), "" if wanted.weekday is None else formats.weekdays()[wanted.weekday]),
        Narrowing(("hour",), "" if wanted.hour is None else f"{wanted.hour:02}:00–{wanted.hour:02}:59"),
        Narrowing(("at_least_minor",), _amount(_("From {amount}"), wanted.at_least_minor, formats)),
        Narrowing(("at_most_minor",), _amount(_("Up to {amount}"), wanted.at_most_minor, formats)),
    ]
    return [each for each in found if each.text]


def without(wanted: SalesFilter, narrowing: Narrowing) -> SalesFilter:
    """`wanted` with one filter less."""
    nothing: dict[str, Any] = dict.fromkeys(narrowing.fields)
    return replace(wanted, **nothing)


def summary(question: SalesQuestion, sums: Sums, formats: Formats) -> str:
    """What the rows come to, in a sentence."""
    parts = [
        ngettext("{count} sale", "{count} sales", sums.sale_count).format(count=formats.count(sums.sale_count)),
        ngettext("{count} refund", "{count} refunds", sums.refund_count).format(count=formats.count(sums.refund_count)),
    ]
    if question.what == "lines":
        lines = ngettext("{count} line", "{count} lines", sums.line_count)
        parts.insert(0, lines.format(count=formats.count(sums.line_count)))
    told = ", ".join(parts)
    sentence = _("Behind this figure: {what}: {amount}.") if question.is_behind else _("{what}: {amount}.")
    return sentence.format(what=told, amount=formats.money(sums.revenue_minor))


def moment(sale: SaleRow, formats: Formats) -> str:
    """When it was sold, on the shop's clock at the time."""
    return f"{remembered.day_numeric(formats, sale.sold_at.date())} {sale.sold_at:%H:%M}"


def customer_of(sale: SaleRow) -> str:
    """What the customer is called; empty for nobody."""
    return sale.client_name or sale.client_code or ""


def state_of(sale: SaleRow) -> Cell:
    """Void, refund, incomplete, both or nothing, as a pill."""
    if sale.is_void:
        return Cell(_("Void"), pill="warn")
    if sale.is_incomplete:
        return Cell(_("Incomplete refund") if sale.kind == REFUND else _("Incomplete"), pill="bad")
    return Cell(_("Refund"), pill="warn") if sale.kind == REFUND else Cell("")


def _reader(what: What, positions: PositionMap) -> ReadRecords:
    page: Callable[[ReadSession, PositionMap, int, int], Sequence[SaleRow | LineRow]]
    page = page_of_lines if what == "lines" else page_of_sales
    return lambda session, first, count: page(session, positions, first, count)


def _sale(sale: SaleRow, formats: Formats) -> Row:
    cells = (
        Cell(moment(sale, formats)),
        Cell(sale.receipt or "", "strong"),
        Cell(customer_of(sale)),
        Cell(remembered.count(formats, sale.line_count), "muted"),
        Cell(remembered.quantity(formats, sale.quantity_milli)),
        Cell(remembered.money(formats, sale.discount_minor) if sale.discount_minor else ""),
        Cell(remembered.money(formats, sale.total_minor)),
        state_of(sale),
    )
    return Row(sale.sale_key, cells)


def _line(line: LineRow, formats: Formats) -> Row:
    cells = (
        Cell(moment(line.sale, formats)),
        Cell(line.sale.receipt or ""),
        Cell(line.code, "muted"),
        Cell(line.name, "strong"),
        Cell(customer_of(line.sale)),
        Cell(remembered.quantity(formats, line.quantity_milli)),
        Cell(remembered.unit_price(formats, line.unit_price_micro)),
        Cell(remembered.money(formats, line.amount_minor)),
        Cell(remembered.money(formats, line.sale.total_minor), "muted"),
    )
    return Row(line.sale.sale_key, cells)


def _is_anything_sold(session: ReadSession) -> bool:
    return session.driver.execute("SELECT 1 FROM sale WHERE is_live = 1 LIMIT 1").fetchone() is not None


def _names(session: ReadSession, wanted: SalesFilter) -> Iterator[tuple[str, str]]:
    if wanted.client_key is not None:
        for client in page_of_clients(session, [wanted.client_key]):
            yield "client_key", client.name or client.code
    if wanted.product_key is not None:
        for product in page_of_products(session, [wanted.product_key]):
            yield "product_key", product.name
    if wanted.category_key is not None:
        query = "SELECT name FROM category WHERE category_key = ?"
        found = session.driver.execute(query, (wanted.category_key,)).fetchone()
        yield "category_key", _("none") if found is None else found[0]


def _period(wanted: SalesFilter, formats: Formats) -> str:
    last = None if wanted.until is None else wanted.until - timedelta(days=1)
    if wanted.since is not None and last is not None:
        return formats.day(last) if wanted.since == last else formats.period(wanted.since, last)
    if wanted.since is not None:
        return _("From {day}").format(day=formats.day(wanted.since))
    return "" if last is None else _("Up to {day}").format(day=formats.day(last))


def _named(text: str, key: str, names: dict[str, str]) -> str:
    return text.format(name=names[key]) if key in names else ""


def _amount(text: str, minor: int | None, formats: Formats) -> str:
    return "" if minor is None else text.format(amount=formats.money(minor))


def _whole(number: int | None) -> int:
    return -1 if number is None else number
