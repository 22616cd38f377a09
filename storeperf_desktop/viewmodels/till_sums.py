"""What a basket comes to, in the words of the page."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.sale import Basket, FrozenSale
from storeperf_core.domain.tax import Rate
from storeperf_core.operations.exchange import Returned
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Sums:
    """`rows` are what stands above the total: (name, amount). `fault` says why there is no total.

    `amounts_minor` are of the lines, then of those that come back, below zero. A total below zero is given back.
    """

    total_minor: int
    rows: tuple[tuple[str, str], ...]
    amounts_minor: tuple[int, ...]
    fault: str = ""


def sums_of(basket: Basket, formats: Formats, returned: Returned | None = None) -> Sums:
    """The sums of a basket, less what comes back; one that cannot be sold as it is has a fault instead of a total."""
    if returned is None:
        return _sums_of(basket, formats)
    sold, credit = _sums_of(basket, formats), returned.total_minor
    rows = (*sold.rows, (_("Comes back"), formats.money(-credit)))
    amounts = (*sold.amounts_minor, *(-line.amount_minor for line in returned.lines))
    return Sums(sold.total_minor - credit, rows, amounts, sold.fault)


def _sums_of(basket: Basket, formats: Formats) -> Sums:
    if not basket.lines:
        return Sums(0, (), ())
    try:
        frozen = basket.frozen()
    except Refusal as refusal:
        plain = tuple(line.gross_minor(basket.terms.exponent) for line in basket.lines)
        return Sums(0, (), plain, _(refusal.template).format(**refusal.values))
    amounts = tuple(line.amount_minor for line in frozen.lines)
    return Sums(frozen.total_minor, tuple(_rows(basket, frozen, formats)), amounts)


def _rows(basket: Basket, frozen: FrozenSale, formats: Formats) -> list[tuple[str, str]]:
    exponent = basket.terms.exponent
    rows = [(_("Subtotal"), formats.money(sum(line.gross_minor(exponent) for line in basket.lines)))]
    discount = sum(line.discount_minor for line in frozen.lines)
    if discount:
        rows.append((_("Discount"), formats.money(-discount)))
    taxes: dict[Rate, int] = {}
    for line in frozen.lines:
        if line.line.rate.ppm:
            taxes[line.line.rate] = taxes.get(line.line.rate, 0) + line.tax_minor
    for rate, tax in taxes.items():
        sentence = _("Tax included ({rate})") if rate.inclusive else _("Tax added ({rate})")
        share = formats.percent(rate.ppm / 1_000_000, 0 if rate.ppm % 10_000 == 0 else 1)
        rows.append((sentence.format(rate=share), formats.money(tax)))
    return rows
