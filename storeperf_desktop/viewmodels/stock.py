"""The table of stock, and the stock of one product with its ledger. Sees no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from storeperf_core.operations.stock_control import LedgerEntry, LedgerPage, LedgerPlace, ledger
from storeperf_core.operations.stock_control.on_hand_table import (
    StockFilter,
    StockRow,
    StockSort,
    order_stock,
    page_of_stock,
)
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels import remembered
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, Found, Order, Row
from storeperf_desktop.viewmodels.record_history import staff_name


@dataclass(frozen=True, slots=True)
class StockQuestion:
    """What the table shows; `category_key` 0: what has no category."""

    sort: StockSort = "name"
    descending: bool = False
    text: str = ""
    only: StockFilter = "all"
    category_key: int | None = None


@dataclass(frozen=True, slots=True)
class ShownStock:
    """A product's stock and the first page of its ledger."""

    row: StockRow
    page: LedgerPage


def columns() -> list[Column]:
    """The columns of stock."""
    return [
        Column(_("Code"), 110, sort="code"),
        Column(_("Name"), 0, sort="name"),
        Column(_("On hand"), 100, right=True, sort="on_hand"),
        Column(_("On order"), 90, right=True, room=700),
        Column(_("Reorder point"), 110, right=True, room=900),
        Column(_("Last count"), 150, sort="counted", room=1100),
        Column(_("Value at cost"), 120, right=True, sort="value", room=560),
        Column("", 120),
    ]


def orders() -> list[Order]:
    """Every order there is."""
    return [
        Order("name", descending=False, text=_("Name, A to Z")),
        Order("name", descending=True, text=_("Name, Z to A")),
        Order("code", descending=False, text=_("Code, ascending")),
        Order("code", descending=True, text=_("Code, descending")),
        Order("on_hand", descending=False, text=_("Least on hand first")),
        Order("on_hand", descending=True, text=_("Most on hand first")),
        Order("value", descending=True, text=_("Highest value first")),
        Order("value", descending=False, text=_("Lowest value first")),
        Order("counted", descending=False, text=_("Counted longest ago first")),
        Order("counted", descending=True, text=_("Counted last first")),
    ]


def find_stock(session: ReadSession, question: StockQuestion, formats: Formats) -> Found:
    """Read the order of the products."""
    keys = order_stock(
        session,
        question.sort,
        descending=question.descending,
        text=question.text,
        only=question.only,
        category_key=question.category_key,
    )

    def read(page: ReadSession, first: int, count: int) -> list[StockRow]:
        return page_of_stock(page, keys[first : first + count], formats.currency)

    def place_of(key: int) -> int | None:
        return keys.index(key) if key in keys else None

    any_query = "SELECT 1 FROM product WHERE deleted = 0 AND is_goods = 1 LIMIT 1"
    is_empty = not keys and session.driver.execute(any_query).fetchone() is None
    return Found(len(keys), read, partial(_row, formats=formats), is_empty, place_of=place_of)


def read_stock(session: ReadSession, product_key: int, formats: Formats) -> ShownStock:
    """A product's stock and the newest of its ledger."""
    (row,) = page_of_stock(session, [product_key], formats.currency)
    return ShownStock(row, ledger(session, product_key))


def read_ledger(session: ReadSession, product_key: int, after: LedgerPlace) -> LedgerPage:
    """The next page of the ledger."""
    return ledger(session, product_key, after)


def stock_facts(row: StockRow, formats: Formats) -> list[Fact]:
    """The product's figures."""
    below_zero = row.on_hand_milli is not None and row.on_hand_milli < 0
    facts = [
        Fact(_("On hand"), on_hand_text(row.on_hand_milli, formats), tone="bad" if below_zero else "strong"),
        Fact(_("On order"), formats.quantity(row.on_order_milli)),
        Fact(_("Reorder point"), _known(row.reorder_point_milli, formats)),
        Fact(_("Last count"), "" if row.counted_at_utc is None else formats.date_time(row.counted_at_utc)),
        Fact(_("Value at cost"), "" if row.value_minor is None else formats.money(row.value_minor)),
        Fact(_("Category"), row.category or ""),
    ]
    return [fact for fact in facts if fact.value]


def on_hand_text(on_hand_milli: int | None, formats: Formats) -> str:
    """What is on hand, in words where nobody counted it."""
    return _("never counted") if on_hand_milli is None else formats.quantity(on_hand_milli)


def ledger_columns() -> list[Column]:
    """The columns of a ledger in the drawer."""
    return [
        Column(_("When"), 140),
        Column(_("What happened"), 0),
        Column(_("Qty"), 62, right=True),
        Column(_("On hand"), 72, right=True),
    ]


def ledger_rows(entries: Sequence[LedgerEntry], formats: Formats) -> list[Row]:
    """The entries of a ledger; rows have no key."""
    return [_ledger_row(entry, formats) for entry in entries]


def reason_names() -> dict[str, str]:
    """Why stock is adjusted, by the value of `domain.stock.Reason`."""
    return {
        "damaged": _("Damaged"),
        "lost": _("Lost"),
        "own_use": _("Own use"),
        "found": _("Found"),
        "other": _("Other"),
    }


def _ledger_row(entry: LedgerEntry, formats: Formats) -> Row:
    is_count = entry.kind == "count"
    sign = "+" if entry.quantity_milli > 0 and not is_count else ""
    quantity = (
        f"={formats.quantity(entry.quantity_milli)}" if is_count else sign + formats.quantity(entry.quantity_milli)
    )
    below_zero = entry.on_hand_milli is not None and entry.on_hand_milli < 0
    here = "?" if entry.on_hand_milli is None else formats.quantity(entry.on_hand_milli)
    cells = (
        Cell(formats.date_time(entry.at_utc), "muted"),
        Cell(what_happened(entry)),
        Cell(quantity, "muted" if is_count else None),
        Cell(here, "bad" if below_zero else "strong"),
    )
    return Row(0, cells)


def what_happened(entry: LedgerEntry) -> str:
    """An entry in words: what it was, then what its document says."""
    names = {
        "count": _("Counted"),
        "sale": _("Sold"),
        "refund": _("Refunded"),
        "receipt": _("Received"),
        "adjustment": _("Adjusted"),
        "transfer_out": _("Sent away"),
        "transfer_in": _("Came in"),
    }
    order = "" if entry.order_number is None else _("Order {number}").format(number=entry.order_number)
    reason = "" if entry.reason is None else reason_names().get(entry.reason, entry.reason)
    parts = (names.get(entry.kind, entry.kind), reason, entry.other_place, order, entry.supplier, entry.reference)
    return " · ".join(part for part in (*parts, entry.file, staff_name(entry.staff)) if part)


def _row(row: StockRow, formats: Formats) -> Row:
    unknown = row.on_hand_milli is None
    cells = (
        Cell(row.code, "muted"),
        Cell(row.name, "strong"),
        Cell(
            "–" if unknown else remembered.quantity(formats, row.on_hand_milli or 0), "muted" if unknown else "strong"
        ),
        Cell(remembered.quantity(formats, row.on_order_milli) if row.on_order_milli else ""),
        Cell(_known(row.reorder_point_milli, formats), "muted"),
        Cell("" if row.counted_at_utc is None else formats.date_time(row.counted_at_utc), "muted"),
        Cell("" if row.value_minor is None else remembered.money(formats, row.value_minor)),
        _state(row),
    )
    return Row(row.product_key, cells)


def _state(row: StockRow) -> Cell:
    if row.on_hand_milli is None:
        return Cell(_("Never counted"), pill="neutral")
    if row.on_hand_milli < 0:
        return Cell(_("Below zero"), pill="bad")
    return Cell(_("Low"), pill="warn") if row.is_low else Cell("")


def _known(milli: int | None, formats: Formats) -> str:
    return "" if milli is None else formats.quantity(milli)
