"""Words that several documents share."""

from __future__ import annotations

from collections.abc import Sequence

from storeperf_core.domain.paper import Heading, Line, Pair, Words
from storeperf_core.operations.documents import Letterhead
from storeperf_core.store.session_figures import TaxSum
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _

_PPM = 1_000_000


def letterhead(head: Letterhead) -> list[Line]:
    """Whose document it is: name, address, tax number."""
    lines: list[Line] = [Heading(head.store)]
    lines += [Words(line, "centre") for line in head.settings.header.splitlines()]
    if head.settings.tax_number:
        lines.append(Words(_("Tax number {number}").format(number=head.settings.tax_number), "centre"))
    return lines


def tender_name(kind: str) -> str:
    """How it was paid; a kind that this program does not know stays as it is called."""
    known = {"cash": _("Cash"), "card": _("Card"), "voucher": _("Voucher"), "exchange": _("Exchange")}
    return known.get(kind, kind)


def tax_lines(taxes: Sequence[TaxSum], formats: Formats) -> list[Line]:
    """By rate the tax, and the amount it is a part of or was put on."""
    return [
        Pair(_tax_words(each, formats), formats.money(each.tax_minor)) for each in taxes if each.tax_ppm is not None
    ]


def _tax_words(tax: TaxSum, formats: Formats) -> str:
    ppm = tax.tax_ppm or 0
    decimals = 0 if ppm % 10_000 == 0 else 2
    rate = formats.percent(ppm / _PPM, decimals)
    if tax.tax_inclusive:
        return _("Tax {rate} in {amount}").format(rate=rate, amount=formats.money(tax.amount_minor))
    net = formats.money(tax.amount_minor - tax.tax_minor)
    return _("Tax {rate} on {amount}").format(rate=rate, amount=net)
