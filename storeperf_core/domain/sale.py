"""A basket, and what it comes to once it is paid: every amount of every line, frozen.

A basket never changes; each step makes the next one, so that a held basket or one that is shown cannot be altered
behind anybody's back. What it comes to depends on what is in it, not on the order in which it got there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MICRO, MILLI, line_amount_minor, minor_exponent
from storeperf_core.domain.pricing import Discount, spread
from storeperf_core.domain.tax import Rate, TaxRounding, taxes

HIGHEST_PIECES = 100_000
HIGHEST_QUANTITY_MILLI = HIGHEST_PIECES * MILLI
HIGHEST_PRICE_MICRO = 10**9 * MICRO
HIGHEST_AMOUNT_MINOR = 10**12
MOST_LINES = 5_000


@dataclass(frozen=True, slots=True)
class Terms:
    """How a store reckons: its currency, where it rounds tax, and the step that cash is paid in (1: none)."""

    currency: str
    tax_rounding: TaxRounding = TaxRounding.LINE
    cash_step_minor: int = 1

    @property
    def exponent(self) -> int:
        return minor_exponent(self.currency)


@dataclass(frozen=True, slots=True)
class Line:
    """So much of a product at a price. `product` is whatever the caller knows it by; `name` is for sentences.

    Raises Refusal for a quantity or price that no till takes. A price of 0 is one: things are given away.
    """

    product: int
    name: str
    quantity_milli: int
    unit_price_micro: int
    rate: Rate
    discount: Discount | None = None
    unit_cost_micro: int | None = None

    def __post_init__(self) -> None:
        if not 0 < self.quantity_milli <= HIGHEST_QUANTITY_MILLI:
            raise Refusal(
                "The quantity of {name} must be above 0 and at most {limit}.", name=self.name, limit=HIGHEST_PIECES
            )
        if self.unit_price_micro < 0:
            raise Refusal("A price cannot be below zero.")
        if self.unit_price_micro > HIGHEST_PRICE_MICRO:
            raise Refusal("An amount above 1,000,000,000 cannot be kept.")

    def gross_minor(self, exponent: int) -> int:
        """Quantity times price, before any discount."""
        return line_amount_minor(self.quantity_milli, self.unit_price_micro, exponent)

    def cost_minor(self, exponent: int) -> int | None:
        """Quantity times cost; None while no cost is known."""
        cost = self.unit_cost_micro
        return None if cost is None else line_amount_minor(self.quantity_milli, cost, exponent)


class FrozenLine(NamedTuple):
    """A line with what it comes to. `amount_minor` is after all discounts and with tax, as it is paid.

    `discount_minor` is the line's own and its share of the basket's; `cost_minor` is None while no cost is known.
    """

    line: Line
    discount_minor: int
    amount_minor: int
    tax_minor: int
    cost_minor: int | None


@dataclass(frozen=True, slots=True)
class FrozenSale:
    """What a basket comes to."""

    lines: tuple[FrozenLine, ...]

    @property
    def total_minor(self) -> int:
        return sum(line.amount_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class Basket:
    """What a customer is about to buy."""

    terms: Terms
    lines: tuple[Line, ...] = ()
    discount: Discount | None = None

    def add_line(self, line: Line) -> Basket:
        """With one more line at the end."""
        return replace(self, lines=(*self.lines, line))

    def without_line(self, place: int) -> Basket:
        """Without the line at `place`, counted from 0."""
        return replace(self, lines=self.lines[:place] + self.lines[place + 1 :])

    def with_quantity(self, place: int, quantity_milli: int) -> Basket:
        """With another quantity at `place`."""
        return self._with(place, replace(self.lines[place], quantity_milli=quantity_milli))

    def with_price(self, place: int, unit_price_micro: int) -> Basket:
        """With another price at `place`, instead of the catalogue's."""
        return self._with(place, replace(self.lines[place], unit_price_micro=unit_price_micro))

    def with_line_discount(self, place: int, discount: Discount | None) -> Basket:
        """With this discount on the line at `place`, or none."""
        return self._with(place, replace(self.lines[place], discount=discount))

    def with_discount(self, discount: Discount | None) -> Basket:
        """With this discount on the whole basket, or none."""
        return replace(self, discount=discount)

    def frozen(self) -> FrozenSale:
        """What it comes to. Raises Refusal for a basket without lines and a discount larger than what it is taken from.

        A line's discount comes off first; the basket's is taken from what that leaves and spread over the lines in
        proportion. Tax is reckoned on what remains.
        """
        if not self.lines:
            raise Refusal("There is nothing in this sale.")
        if len(self.lines) > MOST_LINES:
            raise Refusal("A sale has at most {limit} lines.", limit=MOST_LINES)
        exponent = self.terms.exponent
        gross = [line.gross_minor(exponent) for line in self.lines]
        if sum(gross) >= HIGHEST_AMOUNT_MINOR:
            raise Refusal("An amount above 1,000,000,000 cannot be kept.")
        own = [
            line.discount.taken_from(each) if line.discount else 0 for line, each in zip(self.lines, gross, strict=True)
        ]
        left = [each - discount for each, discount in zip(gross, own, strict=True)]
        shares = spread(self.discount.taken_from(sum(left)) if self.discount else 0, left)
        charged = [each - share for each, share in zip(left, shares, strict=True)]
        tax = taxes(charged, [line.rate for line in self.lines], self.terms.tax_rounding)
        parts = zip(self.lines, own, shares, charged, tax, strict=True)
        return FrozenSale(
            tuple(
                FrozenLine(
                    line,
                    discount + share,
                    amount if line.rate.inclusive else amount + of_tax,
                    of_tax,
                    line.cost_minor(exponent),
                )
                for line, discount, share, amount, of_tax in parts
            )
        )

    def _with(self, place: int, line: Line) -> Basket:
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place + 1 :]))
