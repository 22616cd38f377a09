"""A shop's day in a ledger, written from what was typed and scanned alone; `till_day_model` does the sums.

The rules of the basket are told a second time here: the same product again is one more piece of its line, unless that
line has a discount, another price or part of a piece.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from tests.support import till_model as model
from tests.support.till_day_model import Shift, Sold, Tenders


@dataclass(frozen=True)
class Ware:
    """What is on the price list. `price` in major units; `counted` is what is on the shelf, None where nobody knows."""

    code: str
    name: str
    price: Fraction
    rate: Fraction | None
    inclusive: bool = True
    is_goods: bool = True
    barcode: str = ""
    cost: Fraction | None = None
    category: str | None = None
    counted: int | None = None


@dataclass
class Entry(model.Good):
    """A line of a basket."""

    ware: Ware = field(default=None)  # type: ignore[assignment]
    has_other_price: bool = False

    @property
    def is_plain(self) -> bool:
        return not (self.off or self.off_share or self.has_other_price) and self.pieces.denominator == 1


@dataclass
class Basket:
    """What is on the screen, line by line; edits go to the line that came or grew last."""

    entries: list[Entry] = field(default_factory=list)
    off: int = 0
    off_share: Fraction = Fraction(0)
    chosen: int = -1

    def add(self, ware: Ware) -> None:
        for place, entry in enumerate(self.entries):
            if entry.ware is ware and entry.is_plain:
                entry.pieces += 1
                self.chosen = place
                return
        rate = ware.rate or Fraction(0)
        self.entries.append(Entry(Fraction(1), ware.price, rate, ware.inclusive, cost=ware.cost, ware=ware))
        self.chosen = len(self.entries) - 1

    @property
    def last(self) -> Entry:
        return self.entries[self.chosen]

    def bill(self, *, once_per_rate: bool) -> model.Bill:
        return model.bill(self.entries, "GBP", self.off, self.off_share, once_per_rate=once_per_rate)


class Ledger:
    """The day: its receipts by number, the shift's sums, and what each shelf lost (in thousandths, by code)."""

    def __init__(self, wares: Sequence[Ware], float_minor: int, step: int = 1, *, once_per_rate: bool = False) -> None:
        self.shift = Shift(step, float_minor)
        self.once_per_rate = once_per_rate
        self.made: dict[int, Sold] = {}
        self.by_ware: Counter[str] = Counter()
        self.pieces: Counter[str] = Counter()
        self.taxes: Counter[tuple[Fraction | None, bool]] = Counter()
        self.margin_revenue = self.cost = 0
        self.knows_cost = False
        self.number = 0
        self.on_hand: dict[str, int | None] = {
            ware.code: None if ware.counted is None else ware.counted * 1_000 for ware in wares
        }

    def bill(self, basket: Basket) -> model.Bill:
        return basket.bill(once_per_rate=self.once_per_rate)

    def sell(self, basket: Basket, others: Tenders, voucher: tuple[str, int] | None = None) -> int:
        """A basket was paid; what is not among `others` in cash. Returns the number that its receipt must have."""
        bill = self.bill(basket)
        tenders, rounding = self.shift.settle(bill.total, others)
        self.shift.sold(bill, tenders, rounding)
        if voucher is not None:
            self.shift.vouchers[voucher[0]] -= voucher[1]
        self._sold(basket, bill)
        self.number += 1
        self.made[self.number] = Sold(list(basket.entries), bill, tenders, rounding, voucher)
        return self.number

    def refund(self, number: int, wanted: dict[int, Fraction], way: str) -> int:
        """Lines of a receipt (by place from 0) came back, given back by `way`. Returns the total that went out."""
        sold = self.made[number]
        parts = sold.take_back(wanted)
        total = sum(part["amount"] for part in parts)
        tenders, rounding = self.shift.settle(total, [] if way == "cash" else [(way, total)])
        self.shift.refunded(parts, tenders, rounding)
        self._back(sold, wanted, parts)
        self.number += 1
        return total

    def void(self, number: int) -> int:
        """A whole receipt of the shift is void: exactly what was paid goes back."""
        sold = self.made[number]
        wanted = sold.left()
        parts = sold.take_back(wanted)
        total = self.shift.refunded(parts, sold.paid, sold.rounding, is_void=True)
        if sold.voucher is not None:
            self.shift.vouchers[sold.voucher[0]] += sold.voucher[1]
        self._back(sold, wanted, parts)
        self.number += 1
        return total

    def take_back(self, basket: Basket) -> int:
        """Goods came back without a receipt, for cash."""
        bill = self.bill(basket)
        tenders, rounding = self.shift.settle(bill.total, [])
        whole = Sold(list(basket.entries), bill, tenders, rounding)
        wanted = whole.left()
        parts = whole.take_back(wanted)
        self.shift.refunded(parts, tenders, rounding)
        self._back(whole, wanted, parts)
        self.number += 1
        return bill.total

    def exchange(self, number: int, wanted: dict[int, Fraction], basket: Basket) -> tuple[int, int]:
        """Lines come back and pay for others; the rest is cash, to or from the customer. (credit, price of the new)."""
        before, bill = self.made[number], self.bill(basket)
        parts = before.take_back(wanted)
        credit = sum(part["amount"] for part in parts)
        both = min(credit, bill.total)
        by_credit: Tenders = [("exchange", both)] if both else []
        self.shift.refunded(parts, *self.shift.settle(credit, by_credit))
        paid, rounding = self.shift.settle(bill.total, by_credit)
        self.shift.sold(bill, paid, rounding)
        self._back(before, wanted, parts)
        self._sold(basket, bill)
        self.number += 2
        self.made[self.number] = Sold(list(basket.entries), bill, paid, rounding, is_exchange=True)
        return credit, bill.total

    def count(self, code: str, pieces: int, *, adds: bool) -> None:
        """So much lay on a shelf just now; a later shelf of a stocktake `adds` to what the first one still holds."""
        self.on_hand[code] = pieces * 1_000 + (self.on_hand[code] or 0 if adds else 0)

    def move_cash(self, amount: int) -> None:
        self.shift.counts["paid_in" if amount > 0 else "paid_out"] += abs(amount)

    def sell_voucher(self, code: str, amount: int, kind: str) -> None:
        self.shift.vouchers[code] += amount
        self.shift.vouchers_sold[kind] += amount
        if kind == "cash":
            self.shift.counts["paid_in"] += amount

    def _sold(self, basket: Basket, bill: model.Bill) -> None:
        for entry, amount, tax, cost in zip(basket.entries, bill.amounts, bill.taxes, bill.costs, strict=True):
            self._move(entry, entry.pieces, amount, tax, cost or 0)

    def _back(self, sold: Sold, wanted: dict[int, Fraction], parts: list[Counter[str]]) -> None:
        for place, part in zip(sorted(wanted), parts, strict=True):
            entry = sold.goods[place]
            assert isinstance(entry, Entry)
            self._move(entry, -wanted[place], -part["amount"], -part["tax"], -part["cost"])

    def _move(self, entry: Entry, pieces: Fraction, amount: int, tax: int, cost: int) -> None:
        ware = entry.ware
        self.by_ware[ware.code] += amount
        self.pieces[ware.code] += int(pieces * 1_000)
        self.taxes[ware.rate, entry.inclusive] += tax
        known = self.on_hand[ware.code]
        if ware.is_goods and known is not None:
            self.on_hand[ware.code] = known - int(pieces * 1_000)
        if ware.cost is not None:
            self.knows_cost = True
            self.margin_revenue += amount - tax
            self.cost += cost
