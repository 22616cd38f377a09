"""The report of a shift as it is printed: X while it is open, Z once it is closed."""

from __future__ import annotations

from storeperf_core.domain.paper import Cut, Heading, Line, Pair, Rule, Words
from storeperf_core.domain.tender import TenderKind
from storeperf_core.operations.documents import CashMoved, ShiftDocument
from storeperf_core.operations.till_sessions import ClosedSession
from storeperf_core.store.audit_heads import SHOWN_HEX
from storeperf_core.store.session_figures import SessionFigures
from storeperf_desktop.documents.words import letterhead, tax_lines, tender_name
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _


def shift_lines(document: ShiftDocument, formats: Formats) -> list[Line]:
    """The lines of the report; what was counted is there once it was."""
    figures, closed = document.figures, document.closed
    lines = [*letterhead(document.head), Rule(), *_about(document, formats), Rule()]
    lines += [*_trade(figures, formats), Rule(), *_tenders(figures, formats)]
    if figures.taxes:
        lines += [Rule(), *tax_lines(figures.taxes, formats)]
    # Until it was counted, a store that counts blind is not told what should be there.
    if closed is not None or not document.head.settings.counts_blind:
        lines += [Rule(), *_drawer(figures, document.moved, formats)]
    if closed is not None:
        lines += [Rule(), *_counted(closed, formats)]
    if closed is not None and closed.head is not None:
        lines += [Rule(), Pair(_("Audit entry"), str(closed.head.seq)), Words(closed.head.hash.hex()[:SHOWN_HEX])]
    return [*lines, Cut()]


def over_or_short(difference_minor: int, formats: Formats) -> str:
    """The difference between what was counted and what was expected, in words."""
    if difference_minor == 0:
        return _("The drawer is right.")
    amount = formats.money(abs(difference_minor))
    return (_("{amount} over.") if difference_minor > 0 else _("{amount} short.")).format(amount=amount)


def _about(document: ShiftDocument, formats: Formats) -> list[Line]:
    figures = document.figures
    title = _("X report") if document.closed is None else _("Z report {number}").format(number=figures.number)
    lines: list[Line] = [Heading(title), Pair(_("Till"), str(document.till))]
    if document.closed is None:
        lines.append(Pair(_("Shift"), str(figures.number)))
    lines.append(Pair(_("Opened"), formats.date_time(figures.opened_at_utc)))
    lines.append(Pair(_("Opened by"), _person(document.opened_by)))
    if document.closed_at_utc is not None:
        lines.append(Pair(_("Closed"), formats.date_time(document.closed_at_utc)))
        lines.append(Pair(_("Closed by"), _person(document.closed_by)))
    if figures.last_receipt >= figures.first_receipt:
        numbers = f"{figures.first_receipt:06}–{figures.last_receipt:06}"
        return [*lines, Pair(_("Receipts"), numbers)]
    return [*lines, Pair(_("Receipts"), _("none"))]


def _trade(figures: SessionFigures, formats: Formats) -> list[Line]:
    sold, refunded = figures.sold_minor, figures.refunded_minor
    lines: list[Line] = [
        Pair(_("Sales ({count})").format(count=formats.count(figures.sale_count)), formats.money(sold)),
        Pair(_("Refunds ({count})").format(count=formats.count(figures.refund_count)), formats.money(-refunded)),
        *_voids(figures, formats),
        Pair(_("Revenue"), formats.money(sold - refunded), strong=True),
        Pair(_("Discounts given"), formats.money(figures.discount_minor)),
        Pair(_("Tax"), formats.money(figures.tax_minor)),
    ]
    if figures.rounding_minor:
        lines.append(Pair(_("Rounding"), formats.money(figures.rounding_minor)))
    sold_for = _("Vouchers sold: {tender}")
    lines += [
        Pair(sold_for.format(tender=tender_name(kind)), formats.money(amount))
        for kind, amount in figures.vouchers_sold.items()
    ]
    return lines


def _voids(figures: SessionFigures, formats: Formats) -> list[Line]:
    """What of the refunds took back sales that should not have been made."""
    if not figures.void_count:
        return []
    words = "  " + _("of these void ({count})").format(count=formats.count(figures.void_count))
    return [Pair(words, formats.money(-figures.voided_minor))]


def _tenders(figures: SessionFigures, formats: Formats) -> list[Line]:
    # The credit of an exchange is given by one receipt and taken by the next.
    taken = {kind: amount for kind, amount in figures.tenders.items() if amount or kind != TenderKind.EXCHANGE.value}
    if not taken:
        return [Words(_("Nothing was taken."))]
    return [Pair(tender_name(kind), formats.money(amount)) for kind, amount in taken.items()]


def _drawer(figures: SessionFigures, moved: tuple[CashMoved, ...], formats: Formats) -> list[Line]:
    """The float and what happened to the cash since, down to what should lie in the drawer."""
    lines: list[Line] = [
        Pair(_("Float"), formats.money(figures.float_minor)),
        Pair(_("Cash taken"), formats.money(figures.tenders.get("cash", 0))),
        Pair(_("Paid in"), formats.money(figures.paid_in_minor)),
        Pair(_("Paid out"), formats.money(-figures.paid_out_minor)),
    ]
    lines += [Pair(f"  {each.reason}", formats.money(each.amount_minor)) for each in moved]
    return [*lines, Pair(_("Expected"), formats.money(figures.expected_minor), strong=True)]


def _counted(closed: ClosedSession, formats: Formats) -> list[Line]:
    lines: list[Line] = [
        Pair(f"{formats.count(count)} × {formats.money(value)}", formats.money(value * count))
        for value, count in sorted(closed.pieces.items(), reverse=True)
    ]
    loose = closed.counted_minor - sum(value * count for value, count in closed.pieces.items())
    if closed.pieces and loose:
        lines.append(Pair(_("Not counted by piece"), formats.money(loose)))
    lines.append(Pair(_("Counted"), formats.money(closed.counted_minor), strong=True))
    lines.append(Words(over_or_short(closed.difference_minor, formats), strong=True))
    return lines if closed.note is None else [*lines, Words(closed.note)]


def _person(name: str | None) -> str:
    return _("Owner") if name == "Owner" else name or "—"
