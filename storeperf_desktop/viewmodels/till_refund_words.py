"""What is taken back, in words: sales that were found, lines that may come back, what is handed out."""

from __future__ import annotations

from collections.abc import Sequence

from storeperf_core.analytics.browse import SaleRow
from storeperf_core.domain.tender import Tender, TenderKind
from storeperf_core.operations.receipts import Receipt, ReceiptTender
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row
from storeperf_desktop.viewmodels.sales import customer_of, moment
from storeperf_desktop.viewmodels.till_refund import AS_PAID, Draft


def sale_columns() -> list[Column]:
    """The columns of sales that were found."""
    return [
        Column(_("Receipt"), 120),
        Column(_("Sold at"), 0),
        Column(_("Customer"), 240, room=660),
        Column(_("Total"), 110, right=True),
    ]


def sale_rows(sales: Sequence[SaleRow], formats: Formats) -> list[Row]:
    """Sales that were found; each row's key is the sale's."""
    return [
        Row(
            sale.sale_key,
            (
                Cell(sale.receipt or "", "strong"),
                Cell(moment(sale, formats)),
                Cell(customer_of(sale), "muted"),
                Cell(formats.money(sale.total_minor)),
            ),
        )
        for sale in sales
    ]


def line_columns() -> list[Column]:
    """The columns of what may come back."""
    return [
        Column(_("Product"), 0),
        Column(_("Price"), 90, right=True, room=560),
        Column(_("At most"), 96, right=True, room=430),
        Column(_("Comes back"), 104, right=True),
        Column(_("Amount"), 104, right=True),
    ]


def line_rows(draft: Draft, formats: Formats) -> list[Row]:
    """The lines of a draft; each row's key is its place."""
    rows = []
    for place, line in enumerate(draft.lines):
        left = "" if line.sold_milli is None else formats.quantity(line.most_milli)
        is_back = line.quantity_milli > 0
        cells = (
            Cell(line.name, "strong" if is_back else None),
            Cell(formats.unit_price(line.unit_price_micro), "muted"),
            Cell(left, "muted"),
            Cell(formats.quantity(line.quantity_milli) if is_back else "", "strong"),
            Cell(formats.money(line.amount_minor) if is_back else ""),
        )
        rows.append(Row(place, cells))
    return rows


def way_texts(draft: Draft) -> list[tuple[str, str]]:
    """The ways of giving back, as choices."""
    texts = {
        AS_PAID: _("As it was paid"),
        TenderKind.CASH.value: _("Cash"),
        TenderKind.CARD.value: _("Card"),
        TenderKind.VOUCHER.value: _("Voucher"),
    }
    return [(way, texts[way]) for way in draft.ways]


def handed_out(tenders: Sequence[Tender | ReceiptTender], formats: Formats) -> list[str]:
    """A sentence for each tender that goes back; amounts of either sign."""
    return [sentence for each in tenders if (sentence := _handed_out(each, formats))]


def receipt_said(receipt: Receipt, formats: Formats) -> tuple[str, list[str]]:
    """(the headline of what was done, what to hand out)."""
    number = str(receipt.number)
    headline = _("Void {number} is done.") if receipt.is_void else _("Refund {number} is done.")
    return headline.format(number=number), handed_out(receipt.tenders, formats) or [_("Nothing has to be given back.")]


def _handed_out(tender: Tender | ReceiptTender, formats: Formats) -> str:
    kind = tender.kind.value if isinstance(tender, Tender) else tender.kind
    amount = formats.money(abs(tender.amount_minor))
    if kind == TenderKind.CASH.value:
        return _("Give {amount} back in cash.").format(amount=amount)
    if kind == TenderKind.CARD.value:
        return _("Give {amount} back to the card at the card reader.").format(amount=amount)
    if kind == TenderKind.EXCHANGE.value:
        return ""
    if tender.reference is None:
        return _("A new voucher of {amount} is issued.").format(amount=amount)
    return _("{amount} goes onto the voucher {code}.").format(amount=amount, code=tender.reference)
