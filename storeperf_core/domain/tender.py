"""What a sale is paid with: several tenders, cash rounded to the coins there are, and change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import plain_amount
from storeperf_core.domain.pricing import round_to_step
from storeperf_core.domain.sale import HIGHEST_AMOUNT_MINOR, Terms


class TenderKind(Enum):
    """How money changes hands."""

    CASH = "cash"
    CARD = "card"
    VOUCHER = "voucher"
    EXCHANGE = "exchange"
    """What came back in an exchange pays for what goes out: given back by one receipt, taken by the other."""


ASKED_KINDS = (TenderKind.CASH, TenderKind.CARD, TenderKind.VOUCHER)
"""What a customer can put down; the credit of an exchange is reckoned, never asked for."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What a customer puts down; without an amount, all that is still due. `reference`: a card slip, a voucher's code.

    `limit_minor` is what a voucher still holds: no more is taken from it. Raises Refusal for an amount of 0 or less.
    """

    kind: TenderKind
    amount_minor: int | None = None
    reference: str | None = None
    limit_minor: int | None = None

    def __post_init__(self) -> None:
        if self.amount_minor is not None and not 0 < self.amount_minor < HIGHEST_AMOUNT_MINOR:
            raise Refusal("A payment must be above zero.")


@dataclass(frozen=True, slots=True)
class Tender:
    """What was taken, or in a refund given back (below zero). Of cash, `given_minor` was put down."""

    kind: TenderKind
    amount_minor: int
    given_minor: int | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """Tenders that add up to total + rounding. `change_minor` goes back to the customer."""

    tenders: tuple[Tender, ...]
    rounding_minor: int
    change_minor: int


def settle(total_minor: int, offered: Sequence[Offered], terms: Terms) -> Settlement:
    """Pay `total_minor` (at least 0). Cash comes last in whatever order it is named: it alone rounds and gives change.
    What would pay the rest of nothing is no tender.

    Raises Refusal when it is too little, when a card or voucher would pay more than is due or than a voucher holds, and
    for cash that nothing is left for.
    """
    other = [each for each in offered if each.kind is not TenderKind.CASH]
    cash = [each for each in offered if each.kind is TenderKind.CASH]
    tenders: list[Tender] = []
    due = total_minor
    for each in other:
        amount = _wanted(each, due, terms)
        if amount == 0:
            continue
        if amount > due:
            raise Refusal("A card or voucher cannot pay more than is due ({due}).", due=_write(due, terms))
        tenders.append(Tender(each.kind, amount, None, each.reference))
        due -= amount
    if not cash and due:
        raise _too_small(due, terms)
    if due == 0 and all(each.amount_minor is None for each in cash):
        return Settlement(tuple(tenders), 0, 0)
    tender, rounding, change = _settle_cash(due, cash, terms)
    return Settlement((*tenders, tender), rounding, change)


def give_back(total_minor: int, offered: Sequence[Offered], terms: Terms) -> Settlement:
    """Give `total_minor` (at least 0) back, in the mirror of `settle`: tenders and rounding below zero, no change."""
    paid = settle(total_minor, offered, terms)
    if paid.change_minor:
        raise Refusal("More would be given back than is refunded ({due}).", due=_write(total_minor, terms))
    back = tuple(Tender(each.kind, -each.amount_minor, None, each.reference) for each in paid.tenders)
    return Settlement(back, -paid.rounding_minor, 0)


def _wanted(offered: Offered, due_minor: int, terms: Terms) -> int:
    """What a card or voucher pays; a voucher that holds less than is due pays what it holds, unless more was named."""
    if offered.amount_minor is None:
        return due_minor if offered.limit_minor is None else min(due_minor, offered.limit_minor)
    if offered.limit_minor is not None and offered.amount_minor > offered.limit_minor:
        raise Refusal("The voucher holds {balance} only.", balance=_write(offered.limit_minor, terms))
    return offered.amount_minor


def _settle_cash(due_minor: int, cash: Sequence[Offered], terms: Terms) -> tuple[Tender, int, int]:
    """(the tender, what rounding added, change): several amounts of cash are one tender."""
    if due_minor == 0:
        raise Refusal("Nothing is left to be paid in cash.")
    due = round_to_step(due_minor, terms.cash_step_minor)
    given = sum(each.amount_minor or 0 for each in cash)
    if any(each.amount_minor is None for each in cash):
        given = max(given, due)
    if given < due:
        raise _too_small(due - given, terms)
    reference = next((each.reference for each in cash if each.reference), None)
    return Tender(TenderKind.CASH, due, given, reference), due - due_minor, given - due


def _too_small(missing_minor: int, terms: Terms) -> Refusal:
    return Refusal("{missing} is still to be paid.", missing=_write(missing_minor, terms))


def _write(amount_minor: int, terms: Terms) -> str:
    return plain_amount(amount_minor, terms.currency)
