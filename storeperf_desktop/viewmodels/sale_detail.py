"""Everything about one sale, in words."""

from __future__ import annotations

from collections.abc import Sequence

from storeperf_core.analytics.browse import LineRow, SaleDetail, SaleRow, SalesFilter
from storeperf_core.store.tables.sales import REFUND
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, Row
from storeperf_desktop.viewmodels.record_history import staff_name
from storeperf_desktop.viewmodels.sales import ShowSale, customer_of, moment


def sale_title(sale: SaleRow) -> str:
    """What the sale is called."""
    kind = _("Void") if sale.is_void else _("Refund") if sale.kind == REFUND else _("Sale")
    return f"{kind} {sale.receipt}" if sale.receipt else kind


def sale_facts(detail: SaleDetail, formats: Formats) -> list[Fact]:
    """The receipt's head and what it belongs to; only what is known."""
    sale = detail.sale
    facts = [
        Fact(_("Total"), formats.money(sale.total_minor), tone="strong"),
        Fact(_("Tax"), formats.money(sale.tax_minor)),
        Fact(_("Discount"), formats.money(sale.discount_minor) if sale.discount_minor else ""),
        Fact(_("Items"), formats.quantity(sale.quantity_milli)),
        Fact(_("Customer"), customer_of(sale), _of_client(sale)),
        Fact(_("Till"), sale.till or ""),
        Fact(_("Served by"), staff_name(sale.staff)),
        Fact(_("Business day"), formats.day(sale.business_date)),
        Fact(_("Time zone"), detail.timezone),
        Fact(_("Brought in from"), ", ".join(dict.fromkeys(detail.file_names))),
    ]
    if detail.refund_of is not None:
        facts.append(_link(_("Refund of"), detail.refund_of, formats))
    facts += [_link(_("Refunded by"), refund, formats) for refund in detail.refunds]
    return [fact for fact in facts if fact.value]


def incomplete_sentence(sale: SaleRow) -> str:
    """What is missing on the receipt; empty when nothing is."""
    if not sale.is_incomplete:
        return ""
    return _("This receipt is incomplete: some of its lines could not be brought in and were set aside.")


def line_columns() -> list[Column]:
    """The columns of a receipt."""
    return [
        Column(_("Product"), 0),
        Column(_("Qty"), 58, right=True),
        Column(_("Price"), 74, right=True),
        Column(_("Amount"), 86, right=True),
    ]


def receipt_lines(lines: Sequence[LineRow], formats: Formats) -> list[Row]:
    """The lines of a receipt; each row's key is its product's."""
    return [
        Row(
            line.product_key,
            (
                Cell(line.name or line.code),
                Cell(formats.quantity(line.quantity_milli)),
                Cell(formats.unit_price(line.unit_price_micro), "muted"),
                Cell(formats.money(line.amount_minor)),
            ),
        )
        for line in lines
    ]


def lines_title(detail: SaleDetail, formats: Formats) -> str:
    """How many lines the receipt has."""
    count = len(detail.lines)
    return ngettext("{count} line", "{count} lines", count).format(count=formats.count(count))


def _of_client(sale: SaleRow) -> SalesFilter | None:
    return None if sale.client_key is None else SalesFilter(client_key=sale.client_key)


def _link(label: str, sale: SaleRow, formats: Formats) -> Fact:
    text = f"{sale_title(sale)}, {moment(sale, formats)}"
    return Fact(label, text, ShowSale(sale.sale_key))
