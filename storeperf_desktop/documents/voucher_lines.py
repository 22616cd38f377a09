"""A voucher as it is printed when it is sold."""

from __future__ import annotations

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.paper import Code, Cut, Heading, Line, Pair, Rule, Words
from storeperf_core.operations.vouchers import SoldVoucher
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _


def voucher_lines(sold: SoldVoucher, store: str, formats: Formats) -> list[Line]:
    """Whose voucher it is, what it holds, and its code for eyes and scanners."""
    lines: list[Line] = [
        Heading(store),
        Rule(),
        Pair(_("Voucher"), formats.money(sold.amount_minor), strong=True, large=True),
    ]
    if sold.expires_on is not None:
        lines.append(Words(_("Valid until {day}.").format(day=formats.day(day_of(sold.expires_on)))))
    return [*lines, Words(""), Code(sold.code), Cut()]
