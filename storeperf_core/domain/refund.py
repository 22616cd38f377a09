"""What comes back when a line is refunded: the mirror of what was sold, never more, in parts that add up to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MILLI, divide_half_away
from storeperf_core.domain.tender import Offered, Tender, TenderKind


@dataclass(frozen=True, slots=True)
class Part:
    """So much of a line, with its share of every amount; all at least 0. `cost_minor` is None where none was known."""

    quantity_milli: int = 0
    amount_minor: int = 0
    discount_minor: int = 0
    tax_minor: int = 0
    cost_minor: int | None = 0


def refund_part(name: str, sold: Part, refunded: Part, quantity_milli: int) -> Part:
    """What refunding `quantity_milli` gives back, of a line that was `sold` and of which `refunded` came back already.

    Each amount is what all refunds together should come to by then (sold amount times their share of the quantity,
    halves away from zero) less what they came to before. So the last part takes the pennies that are left over, and
    nothing depends on how the parts were cut. Raises Refusal for a quantity that is not above 0 or more than is left.
    """
    left = sold.quantity_milli - refunded.quantity_milli
    if quantity_milli <= 0:
        raise Refusal("The quantity to refund of {name} must be above 0.", name=name)
    if quantity_milli > left:
        raise Refusal("Only {left} of {name} can still be refunded.", left=_pieces(max(left, 0)), name=name)
    by_then = refunded.quantity_milli + quantity_milli

    def share(whole: int, before: int) -> int:
        return min(max(divide_half_away(whole * by_then, sold.quantity_milli) - before, 0), max(whole - before, 0))

    cost = None
    if sold.cost_minor is not None:
        cost = share(sold.cost_minor, refunded.cost_minor or 0)
    return Part(
        quantity_milli,
        share(sold.amount_minor, refunded.amount_minor),
        share(sold.discount_minor, refunded.discount_minor),
        share(sold.tax_minor, refunded.tax_minor),
        cost,
    )


def as_it_was_paid(total_minor: int, left: Sequence[Tender]) -> tuple[Offered, ...]:
    """By what to give `total_minor` (at least 0) back: vouchers first, since no money is made of them, then cards, the
    rest in cash. `left` are the sale's tenders less what was given back by each; of cash it does not matter how much.
    """
    offered: list[Offered] = []
    due = total_minor
    for kind in (TenderKind.VOUCHER, TenderKind.CARD):
        for tender in left:
            amount = min(tender.amount_minor, due)
            if tender.kind is kind and amount > 0:
                offered.append(Offered(kind, amount, tender.reference if kind is TenderKind.VOUCHER else None))
                due -= amount
    return (*offered, Offered(TenderKind.CASH)) if due else tuple(offered)


def _pieces(quantity_milli: int) -> str:
    whole, rest = divmod(quantity_milli, MILLI)
    return f"{whole}.{rest:03}".rstrip("0") if rest else str(whole)
