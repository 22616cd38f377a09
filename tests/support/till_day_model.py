"""A shift worked out a second time: what comes back, what is voided, exchanged and owed on vouchers, and the drawer.

From RETAIL_RULES (1 to 5, 10, 11, 14), in fractions as `till_model`, sharing nothing with the code. It notes what a
careful person with a ledger would: every receipt's tenders, the cash, what each voucher holds, what each shelf lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from tests.support.till_model import Bill, Good, away, cash_due

Tenders = list[tuple[str, int]]


@dataclass
class Sold:
    """A sale that was made: what each line came to, what of it came back, what it was paid with (voucher by code)."""

    goods: list[Good]
    bill: Bill
    paid: Tenders
    rounding: int
    voucher: tuple[str, int] | None = None
    came_back: list[Fraction] = field(default_factory=list)
    given: list[Counter[str]] = field(default_factory=list)
    voucher_back: int = 0
    is_exchange: bool = False
    purse: Counter[str] = field(default_factory=Counter)
    cash_due_back: int = 0
    cash_back: int = 0

    def __post_init__(self) -> None:
        """What was taken goes into the purse, which sales that exchanges made of one another share."""
        self.purse["left"] += sum(amount for kind, amount in self.paid if kind != "exchange")
        self.came_back = [Fraction(0) for _ in self.goods]
        self.given = [Counter() for _ in self.goods]

    @property
    def is_untouched(self) -> bool:
        return not any(self.came_back)

    def left(self) -> dict[int, Fraction]:
        """By line, what can still come back."""
        return {
            place: good.pieces - back
            for place, (good, back) in enumerate(zip(self.goods, self.came_back, strict=True))
            if good.pieces > back
        }

    def take_back(self, wanted: Mapping[int, Fraction]) -> list[Counter[str]]:
        """Rule 5: each amount is its share of all that came back by then, less what was given before."""
        parts = []
        for place, pieces in sorted(wanted.items()):
            self.came_back[place] += pieces
            share = self.came_back[place] / self.goods[place].pieces
            assert share <= 1
            whole = {
                "amount": self.bill.amounts[place],
                "tax": self.bill.taxes[place],
                "discount": self.bill.discounts[place],
                "cost": self.bill.costs[place] or 0,
            }
            part = Counter({name: away(value * share) - self.given[place][name] for name, value in whole.items()})
            self.given[place].update(part)
            parts.append(part)
        return parts

    def give_back(self, total: int, others: Tenders, step: int) -> tuple[Tenders, int]:
        """(tenders, rounding): all cash by now is rounded as one amount, and nothing exceeds what is in the purse."""
        tenders: Tenders = []
        for kind, wanted in others:
            amount = wanted if kind == "exchange" else min(wanted, self.purse["left"])
            self.purse["left"] -= 0 if kind == "exchange" else amount
            tenders += [(kind, amount)] if amount else []
        self.cash_due_back += total - sum(amount for _, amount in tenders)
        if total > sum(amount for _, amount in others):
            cash = max(cash_due(self.cash_due_back, step) - self.cash_back, 0)
            cash = cash if cash <= self.purse["left"] else max(self.purse["left"], 0) // step * step
            self.cash_back += cash
            self.purse["left"] -= cash
            tenders.append(("cash", cash))
        return tenders, sum(amount for _, amount in tenders) - total


@dataclass
class Shift:
    """The sums of a shift as they grow. Amounts in minor units; `tenders` taken less given back, by kind."""

    step: int
    float_minor: int
    counts: Counter[str] = field(default_factory=Counter)
    tenders: Counter[str] = field(default_factory=Counter)
    vouchers: Counter[str] = field(default_factory=Counter)
    vouchers_sold: Counter[str] = field(default_factory=Counter)
    stock: Counter[str] = field(default_factory=Counter)

    @property
    def expected(self) -> int:
        """Rule 10: the cash that should be there."""
        return self.float_minor + self.counts["paid_in"] - self.counts["paid_out"] + self.tenders["cash"]

    def settle(self, total: int, others: Tenders) -> tuple[Tenders, int]:
        """(tenders, rounding) of `total`: what is not named is cash, and only cash is rounded (rule 4)."""
        rest = total - sum(amount for _, amount in others)
        cash = cash_due(rest, self.step)
        return [*others, *([("cash", cash)] if rest else [])], cash - rest if rest else 0

    def sold(self, bill: Bill, tenders: Tenders, rounding: int) -> None:
        """A sale was made."""
        self._count(bill.total, sum(bill.taxes), sum(bill.discounts), rounding, tenders)
        self.counts["sales"] += 1
        self.counts["sold"] += bill.total

    def refunded(self, parts: Sequence[Counter[str]], tenders: Tenders, rounding: int, *, is_void: bool = False) -> int:
        """Something came back: tenders and rounding as given back, at least 0. Returns what it came to."""
        total, tax, discount = (sum(part[name] for part in parts) for name in ("amount", "tax", "discount"))
        self._count(-total, -tax, -discount, -rounding, [(kind, -amount) for kind, amount in tenders])
        self.counts["refunds"] += 1
        self.counts["refunded"] += total
        if is_void:
            self.counts["voids"] += 1
            self.counts["voided"] += total
        return total

    def _count(self, total: int, tax: int, discount: int, rounding: int, tenders: Tenders) -> None:
        assert sum(amount for _, amount in tenders) == total + rounding
        self.counts.update(tax=tax, discount=discount, rounding=rounding)
        for kind, amount in tenders:
            self.tenders[kind] += amount
