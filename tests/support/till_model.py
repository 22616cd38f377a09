"""What a basket comes to, worked out a second time: from RETAIL_RULES, in fractions, sharing nothing with the code.

Amounts are in minor units as exact fractions until a rule rounds them.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor

MAJOR = {"GBP": 100, "JPY": 1, "KWD": 1_000}


@dataclass
class Good:
    """A line as a person would note it: pieces, price of one in major units, rate, discount as amount or share."""

    pieces: Fraction
    price: Fraction
    rate: Fraction
    inclusive: bool
    off: int = 0
    off_share: Fraction = Fraction(0)
    cost: Fraction | None = None


@dataclass
class Bill:
    """Whole minor units, a line each; `total` is what is paid before cash is rounded."""

    discounts: list[int] = field(default_factory=list)
    amounts: list[int] = field(default_factory=list)
    taxes: list[int] = field(default_factory=list)
    costs: list[int | None] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(self.amounts)


def away(value: Fraction) -> int:
    """The nearest whole number; a half goes away from zero (rule 1)."""
    return -away(-value) if value < 0 else floor(value + Fraction(1, 2))


def in_proportion(total: int, sizes: Sequence[int]) -> list[int]:
    """Rule 3: to each its share; leftover pennies to the largest remainder, then in line order."""
    everything = sum(sizes)
    if not everything:
        return [0 for _ in sizes]
    exact = [Fraction(total * size, everything) for size in sizes]
    given = [floor(share) for share in exact]
    while sum(given) < total:
        wanting = [share - got for share, got in zip(exact, given, strict=True)]
        given[wanting.index(max(wanting))] += 1
    return given


def bill(goods: Sequence[Good], currency: str, off: int, off_share: Fraction, *, once_per_rate: bool) -> Bill:
    """Rules 1 to 3 for a whole basket."""
    minor = MAJOR[currency]
    full = [away(good.pieces * good.price * minor) for good in goods]
    own = [good.off or away(price * good.off_share) for good, price in zip(goods, full, strict=True)]
    after = [price - taken for price, taken in zip(full, own, strict=True)]
    shared = in_proportion(off or away(sum(after) * off_share), after)
    charged = [price - taken for price, taken in zip(after, shared, strict=True)]
    taxes = (
        _once_per_rate(goods, charged)
        if once_per_rate
        else [away(_tax(good, amount)) for good, amount in zip(goods, charged, strict=True)]
    )
    done = Bill(taxes=taxes)
    for good, amount, tax, taken, share in zip(goods, charged, taxes, own, shared, strict=True):
        done.discounts.append(taken + share)
        done.amounts.append(amount if good.inclusive else amount + tax)
        done.costs.append(None if good.cost is None else away(good.pieces * good.cost * minor))
    return done


def _tax(good: Good, amount: int) -> Fraction:
    return amount - amount / (1 + good.rate) if good.inclusive else amount * good.rate


def _once_per_rate(goods: Sequence[Good], charged: Sequence[int]) -> list[int]:
    taxes = [0] * len(goods)
    for key in {(good.rate, good.inclusive) for good in goods}:
        places = [place for place, good in enumerate(goods) if (good.rate, good.inclusive) == key]
        amounts = [charged[place] for place in places]
        whole = away(_tax(goods[places[0]], sum(amounts)))
        for place, part in zip(places, in_proportion(whole, amounts), strict=True):
            taxes[place] = part
    return taxes


def cash_due(total: int, step: int) -> int:
    """Rule 4: what is paid where the smallest coin is `step`; the same for what is given back."""
    return step * away(Fraction(total, step))


@dataclass
class Case:
    """A random basket with everything that decides what it comes to."""

    goods: list[Good]
    currency: str
    off: int
    off_share: Fraction
    once_per_rate: bool
    step: int


_RATES = [Fraction(0), Fraction(1, 20), Fraction(7, 100), Fraction(19, 100), Fraction(1, 5), Fraction(81, 1000)]


def random_case(some: random.Random) -> Case:
    """A basket of one to twelve lines, with prices of up to six decimals, pieces and weights, and any discounts."""
    currency = some.choice(["GBP", "GBP", "GBP", "JPY", "KWD"])
    goods = [_random_good(some, MAJOR[currency]) for _ in range(some.choice([1, 1, 2, 3, 4, 6, 12]))]
    case = Case(goods, currency, 0, Fraction(0), some.random() < 0.5, some.choice([1, 1, 5, 10]))
    kind = some.randrange(4)
    if kind == 1:
        case.off_share = Fraction(some.choice([50_000, 100_000, 333_333, 1_000_000]), 1_000_000)
    elif kind == 2:
        case.off = some.randrange(bill(goods, currency, 0, Fraction(0), once_per_rate=False).total // 2 + 1)
    return case


def _random_good(some: random.Random, minor: int) -> Good:
    pieces = Fraction(some.choice([1_000, 1_000, 2_000, 3_000, 12_000, some.randrange(1, 5_000)]), 1_000)
    price = Fraction(some.choice([some.randrange(0, 5_000) * 10_000, some.randrange(0, 50_000_000)]), 1_000_000)
    good = Good(pieces, price, some.choice(_RATES), some.random() < 0.6)
    full = away(pieces * price * minor)
    kind = some.randrange(5)
    if kind == 1 and full:
        good.off = some.randrange(1, full + 1)
    elif kind == 2:
        good.off_share = Fraction(some.choice([25_000, 100_000, 333_333, 500_000, 1_000_000]), 1_000_000)
    if some.random() < 0.7:
        good.cost = price * some.randrange(0, 100) / 100
        good.cost = Fraction(floor(good.cost * 1_000_000), 1_000_000)
    return good
