"""Purchase orders: the list, one with its lines, and what stands on the slip for the supplier. Sees no widget."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from html import escape
from pathlib import Path

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.money import MICRO, minor_exponent
from storeperf_core.domain.stock import OrderState
from storeperf_core.operations.orders.reading import Order, OrderedLine, OrderRow, orders
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, Found, Row
from storeperf_desktop.viewmodels.stock_export import pieces, plain

HEADER = ("order", "supplier", "code", "name", "quantity", "unit_cost", "amount", "currency")


def columns() -> list[Column]:
    """The columns of orders."""
    return [
        Column(_("Number"), 80),
        Column(_("Supplier"), 0),
        Column(_("Made"), 150, room=760),
        Column(_("Sent"), 150, room=620),
        Column(_("Lines"), 70, right=True),
        Column(_("Amount"), 120, right=True),
        Column("", 150),
    ]


def find_orders(session: ReadSession, text: str, formats: Formats) -> Found:
    """Every order whose number or supplier holds `text`, the newest first."""
    everything = orders(session, formats.currency)
    wanted = text.strip().casefold()
    found = [row for row in everything if wanted in row.supplier.casefold() or wanted == str(row.number)]
    places = {row.order_key: place for place, row in enumerate(found)}

    def read(_session: ReadSession, first: int, count: int) -> list[OrderRow]:
        return found[first : first + count]

    return Found(len(found), read, partial(_row, formats=formats), not everything, place_of=places.get)


def state_name(row: OrderRow) -> str:
    """Where an order stands, in a word or two."""
    if row.is_part_received:
        return _("Received in part")
    return {
        OrderState.DRAFT: _("Draft"),
        OrderState.SENT: _("Sent"),
        OrderState.RECEIVED: _("Received"),
        OrderState.CANCELLED: _("Cancelled"),
    }[row.state]


def order_title(row: OrderRow) -> str:
    """What an order is called."""
    return _("Order {number}").format(number=row.number)


def order_facts(found: Order, formats: Formats) -> list[Fact]:
    """What is known of an order."""
    row = found.row
    unknown = _("unknown, a cost is missing") if row.line_count else ""
    facts = [
        Fact(_("State"), state_name(row), tone="strong"),
        Fact(_("Supplier"), row.supplier),
        Fact(_("Made"), formats.date_time(row.created_at_utc)),
        Fact(_("Sent"), "" if row.sent_at_utc is None else formats.date_time(row.sent_at_utc)),
        Fact(_("Expected on"), "" if row.expected_on is None else formats.day_numeric(day_of(row.expected_on))),
        Fact(_("Amount"), unknown if row.total_minor is None else formats.money(row.total_minor)),
        Fact(_("Note"), row.note or ""),
    ]
    return [fact for fact in facts if fact.value]


def line_columns() -> list[Column]:
    """The columns of an order's lines in the drawer."""
    return [
        Column(_("Product"), 0),
        Column(_("Ordered"), 74, right=True),
        Column(_("Came"), 62, right=True),
        Column(_("Cost"), 84, right=True),
    ]


def line_rows(found: Order, formats: Formats) -> list[Row]:
    """The order's lines; each row's key is its product's."""
    return [
        Row(
            line.product_key,
            (
                Cell(f"{line.code} · {line.name}", "strong"),
                Cell(formats.quantity(line.quantity_milli)),
                Cell(formats.quantity(line.received_milli), "good" if not line.left_milli else "muted"),
                Cell("" if line.unit_cost_micro is None else formats.unit_price(line.unit_cost_micro), "muted"),
            ),
        )
        for line in found.lines
    ]


def file_name(row: OrderRow, ending: str) -> str:
    """What the file of an order is called."""
    return f"order-{row.number:04}.{ending}"


def write_csv(path: Path, found: Order, currency: str) -> int:
    """Write the order as CSV (UTF-8 with a mark that spreadsheets know it by). Returns its rows; OSError."""
    rows = list(csv_rows(found, currency))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(rows)
    return len(rows)


def csv_rows(found: Order, currency: str) -> Iterator[tuple[str, ...]]:
    """The rows below `HEADER`: plain numbers with a point, amounts in major units."""
    for line in found.lines:
        cost = "" if line.unit_cost_micro is None else f"{(Decimal(line.unit_cost_micro) / MICRO).normalize():f}"
        exponent = minor_exponent(currency)
        amount = "" if line.amount_minor is None else f"{Decimal(line.amount_minor).scaleb(-exponent):f}"
        names = (str(found.row.number), plain(found.row.supplier), plain(line.code), plain(line.name))
        yield (*names, pieces(line.quantity_milli), cost, amount, currency)


def slip_html(found: Order, store_name: str, formats: Formats) -> str:
    """The order as the supplier gets it: who asks whom, when, and for what."""
    row = found.row
    when = formats.date_time(row.sent_at_utc if row.sent_at_utc is not None else row.created_at_utc)
    heads = (_("Code"), _("Name"), _("Quantity"), _("Cost"), _("Amount"))
    cells = "".join(
        f"<th align='{'right' if place > 1 else 'left'}'>{escape(head)}</th>" for place, head in enumerate(heads)
    )
    lines = "".join(_slip_line(line, formats) for line in found.lines)
    title, to = order_title(row), _("To: {supplier}").format(supplier=row.supplier)
    total = "" if row.total_minor is None else _slip_total(_("Total"), formats.money(row.total_minor))
    note = f"<p>{escape(row.note)}</p>" if row.note else ""
    count = ngettext("{count} line", "{count} lines", row.line_count).format(count=row.line_count)
    return (
        f"<h2>{escape(title)}</h2>"
        f"<p><b>{escape(store_name)}</b><br>{escape(to)}<br>{escape(when)} · {escape(count)}</p>{note}"
        f"<table width='100%' cellspacing='0' cellpadding='4'><tr bgcolor='#eeeeee'>{cells}</tr>{lines}</table>{total}"
    )


def _slip_total(word: str, amount: str) -> str:
    return f"<p align='right'><b>{escape(word)}: {escape(amount)}</b></p>"


def _slip_line(line: OrderedLine, formats: Formats) -> str:
    cost = "" if line.unit_cost_micro is None else formats.unit_price(line.unit_cost_micro)
    amount = "" if line.amount_minor is None else formats.money(line.amount_minor)
    figures = "".join(
        f"<td align='right'>{escape(text)}</td>" for text in (formats.quantity(line.quantity_milli), cost, amount)
    )
    return f"<tr><td>{escape(line.code)}</td><td>{escape(line.name)}</td>{figures}</tr>"


def _row(row: OrderRow, formats: Formats) -> Row:
    tones = {OrderState.DRAFT: "neutral", OrderState.SENT: "accent", OrderState.RECEIVED: "good"}
    tone = "warn" if row.is_part_received else tones.get(row.state, "neutral")
    cells = (
        Cell(str(row.number), "strong"),
        Cell(row.supplier),
        Cell(formats.date_time(row.created_at_utc), "muted"),
        Cell("" if row.sent_at_utc is None else formats.date_time(row.sent_at_utc), "muted"),
        Cell(formats.count(row.line_count)),
        Cell("" if row.total_minor is None else formats.money(row.total_minor)),
        Cell(state_name(row), pill=tone),
    )
    return Row(row.order_key, cells)
