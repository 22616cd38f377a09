"""A receipt as it is printed: whose it is, what was sold, what it comes to and how it was paid."""

from __future__ import annotations

from dataclasses import replace

from storeperf_core.domain.money import MILLI
from storeperf_core.domain.paper import Code, Cut, Heading, Line, Pair, Rule, Words
from storeperf_core.operations.documents import ReceiptDocument
from storeperf_core.operations.receipts import Receipt, ReceiptLine
from storeperf_core.store.tables.sales import REFUND
from storeperf_desktop.documents.words import letterhead, tax_lines, tender_name
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _


def receipt_lines(document: ReceiptDocument, formats: Formats, *, is_copy: bool = False) -> list[Line]:
    """The lines of a receipt, in the zone of its sale; a reprint says that it is a copy."""
    formats = replace(formats, currency=document.receipt.currency, timezone=document.timezone)
    receipt = document.receipt
    lines = [*letterhead(document.head), Rule(), *_about(document, formats, is_copy=is_copy), Rule()]
    for line in receipt.lines:
        lines += _sold(line, formats)
    lines += [Rule(), *_sums(receipt, formats), *_paid(receipt, formats)]
    if document.taxes:
        lines += [Rule(), *tax_lines(document.taxes, formats)]
    if receipt.note:
        lines += [Rule(), Words(receipt.note)]
    footer = document.head.settings.footer
    if footer:
        lines += [Words(""), *(Words(line, "centre") for line in footer.splitlines())]
    return [*lines, Words(""), Code(str(receipt.number)), Cut()]


def _about(document: ReceiptDocument, formats: Formats, *, is_copy: bool) -> list[Line]:
    receipt = document.receipt
    lines: list[Line] = []
    if is_copy:
        lines.append(Heading(_("COPY")))
    if document.is_void:
        lines.append(Heading(_("VOID")))
    elif receipt.kind == REFUND:
        lines.append(Heading(_("REFUND")))
    lines.append(Pair(_("Receipt"), str(receipt.number)))
    if receipt.refund_of is not None:
        lines.append(Pair(_("Of receipt"), receipt.refund_of))
    lines.append(Pair(_("Date"), formats.date_time(receipt.sold_at_utc)))
    if document.staff is not None:
        lines.append(Pair(_("Served by"), _("Owner") if document.staff == "Owner" else document.staff))
    if receipt.client is not None and document.head.settings.names_customer:
        lines.append(Pair(_("Customer"), receipt.client))
    return lines


def _sold(line: ReceiptLine, formats: Formats) -> list[Line]:
    """Name and amount; below, how many at what price, and what was taken off."""
    lines: list[Line] = [Pair(line.name or line.code, formats.money(line.amount_minor))]
    if line.quantity_milli != MILLI:
        many = f"{formats.quantity(line.quantity_milli)} × {formats.unit_price(line.unit_price_micro)}"
        lines.append(Words(f"  {many}"))
    if line.discount_minor:
        lines.append(Words("  " + _("Discount {amount}").format(amount=formats.money(-line.discount_minor))))
    return lines


def _sums(receipt: Receipt, formats: Formats) -> list[Line]:
    """What it comes to; what rounding the cash added stands on a line of its own."""
    is_refund = receipt.kind == REFUND
    discount = sum(line.discount_minor for line in receipt.lines)
    lines: list[Line] = []
    if discount:
        lines.append(Pair(_("Discount in all"), formats.money(-discount)))
    if receipt.rounding_minor:
        lines.append(Pair(_("Sum"), formats.money(receipt.total_minor)))
        lines.append(Pair(_("Rounding"), formats.money(receipt.rounding_minor)))
    words = _("Refunded") if is_refund else _("Total")
    total = receipt.total_minor + receipt.rounding_minor
    return [*lines, Pair(words, formats.money(-total if is_refund else total), strong=True, large=True)]


def _paid(receipt: Receipt, formats: Formats) -> list[Line]:
    lines: list[Line] = []
    for each in receipt.tenders:
        name = tender_name(each.kind)
        if each.reference:
            name = f"{name} {each.reference}"
        amount = each.amount_minor if each.given_minor is None else each.given_minor
        lines.append(Pair(name, formats.money(-amount if receipt.kind == REFUND else amount)))
    if receipt.change_minor:
        lines.append(Pair(_("Change given"), formats.money(receipt.change_minor)))
    for code in receipt.vouchers_given:
        lines += [Words(""), Code(code)]
    return lines
