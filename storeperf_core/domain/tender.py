"""What a sale is paid with: several tenders, cash rounded to the coins there are, and change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Room:
    """What can still be given back of a sale, in minor units: `most_minor` of all it took, `most_money_minor` of that
    in cash or by card; None where nobody knows. `cash_minor` and `rounding_minor` are what its refunds gave before.
    """

    most_minor: int | None = None
    most_money_minor: int | None = None
    cash_minor: int = 0
    rounding_minor: int = 0

    def limit(self, kind: TenderKind) -> int | None:
        """The most that can be given back by `kind`. The credit of an exchange is no money that leaves the store."""
        if kind is TenderKind.EXCHANGE or self.most_minor is None or self.most_money_minor is None:
            return None
        return max(self.most_minor if kind is TenderKind.VOUCHER else min(self.most_minor, self.most_money_minor), 0)

    def less(self, kind: TenderKind, amount_minor: int) -> Room:
        """What is left once `amount_minor` was given back by `kind`."""
        if kind is TenderKind.EXCHANGE or self.most_minor is None or self.most_money_minor is None:
            return self
        money = 0 if kind is TenderKind.VOUCHER else amount_minor
        return replace(self, most_minor=self.most_minor - amount_minor, most_money_minor=self.most_money_minor - money)

    def cash(self, due_minor: int, step_minor: int) -> int:
        """What is handed out for `due_minor`: all cash by then is rounded as one amount, never to more than is left."""
        whole = round_to_step(self.cash_minor + self.rounding_minor + due_minor, step_minor)
        amount, limit = max(whole - self.cash_minor, 0), self.limit(TenderKind.CASH)
        return amount if limit is None or amount <= limit else limit // step_minor * step_minor


UNKNOWN_ROOM = Room()


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


def give_back(total_minor: int, offered: Sequence[Offered], terms: Terms, room: Room = UNKNOWN_ROOM) -> Settlement:
    """Give `total_minor` (at least 0) back: tenders and rounding below zero in the mirror of `settle`, no change.

    A tender without an amount gives no more than there is `room` for; what then is left over is rounding. Raises
    Refusal for tenders that do not come to it, and for one whose amount there is no room for.
    """
    tenders: list[Tender] = []
    due = total_minor
    for each in (each for each in offered if each.kind is not TenderKind.CASH):
        amount = _wanted_back(each, due, room, terms)
        if amount:
            tenders.append(Tender(each.kind, -amount, None, each.reference))
            due, room = due - amount, room.less(each.kind, amount)
    cash = [each for each in offered if each.kind is TenderKind.CASH]
    if not cash and due and all(each.amount_minor is not None for each in offered):
        raise _too_small(due, terms)
    if not cash or (due == 0 and all(each.amount_minor is None for each in cash)):
        return Settlement(tuple(tenders), due, 0)
    tender = _cash_back(due, cash, room, terms)
    return Settlement((*tenders, tender), due + tender.amount_minor, 0)


def _wanted_back(offered: Offered, due_minor: int, room: Room, terms: Terms) -> int:
    limit = room.limit(offered.kind)
    if offered.amount_minor is None:
        return due_minor if limit is None else min(due_minor, limit)
    if offered.amount_minor > due_minor:
        raise Refusal("A card or voucher cannot pay more than is due ({due}).", due=_write(due_minor, terms))
    if limit is not None and offered.amount_minor > limit:
        raise Refusal("Only {amount} of what was taken can still be given back so.", amount=_write(limit, terms))
    return offered.amount_minor


def _cash_back(due_minor: int, cash: Sequence[Offered], room: Room, terms: Terms) -> Tender:
    if due_minor == 0:
        raise Refusal("Nothing is left to be paid in cash.")
    amount = room.cash(due_minor, terms.cash_step_minor)
    named = sum(each.amount_minor or 0 for each in cash)
    if named < amount and all(each.amount_minor is not None for each in cash):
        raise _too_small(amount - named, terms)
    if named > amount:
        raise Refusal("More would be given back than is refunded ({due}).", due=_write(amount, terms))
    return Tender(TenderKind.CASH, -amount, None, next((each.reference for each in cash if each.reference), None))


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
