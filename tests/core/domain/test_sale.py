from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.refund import Part, refund_part
from storeperf_core.domain.sale import HIGHEST_PIECES, MOST_LINES, Basket, FrozenLine, FrozenSale, Line, Terms
from storeperf_core.domain.tax import NO_TAX, Rate, TaxRounding
from storeperf_core.domain.tender import Offered, TenderKind, give_back, settle
from tests.support import till_model as model
from tests.support.till_day_model import Shift, Sold

TERMS = Terms("GBP")
VAT, ON_TOP = Rate(200_000), Rate(200_000, inclusive=False)


def line(price: str = "1.00", quantity: int = 1_000, rate: Rate = VAT, **more: object) -> Line:
    return Line(1, "Tea", quantity, int(Fraction(price) * 1_000_000), rate, **more)  # type: ignore[arg-type]


def basket(*lines: Line, terms: Terms = TERMS) -> Basket:
    return Basket(terms, lines)


def amounts(sale: FrozenSale) -> list[tuple[int, int, int]]:
    return [(each.discount_minor, each.amount_minor, each.tax_minor) for each in sale.lines]


def test_tax_inside_and_on_top_in_one_basket() -> None:
    sale = basket(line("12.00"), line("10.00", rate=ON_TOP), line("5.00", rate=NO_TAX)).frozen()
    assert amounts(sale) == [(0, 1_200, 200), (0, 1_200, 200), (0, 500, 0)]
    assert sale.total_minor == 2_900


def test_tax_once_a_rate_on_the_receipt_and_a_line() -> None:
    """Three times 0.10 with 20 % inside: 1.67 pence each are 2 a line, and 5 on the receipt."""
    three = (line("0.10"), line("0.10"), line("0.10"))
    assert [tax for _, _, tax in amounts(basket(*three).frozen())] == [2, 2, 2]
    once = Terms("GBP", TaxRounding.RECEIPT)
    assert [tax for _, _, tax in amounts(basket(*three, terms=once).frozen())] == [2, 2, 1]


def test_a_basket_discount_goes_in_proportion_and_its_pennies_to_the_largest_remainder() -> None:
    sale = basket(line("1.00"), line("1.00"), line("1.00")).with_discount(Discount(amount_minor=100)).frozen()
    assert [discount for discount, _, _ in amounts(sale)] == [34, 33, 33]
    sale = basket(line("0.10"), line("0.25"), line("0.25")).with_discount(Discount(amount_minor=10)).frozen()
    assert [discount for discount, _, _ in amounts(sale)] == [2, 4, 4]


def test_a_line_discount_comes_off_before_the_basket_discount() -> None:
    ten_off = line("10.00", discount=Discount(amount_minor=500))
    sale = basket(ten_off, line("5.00")).with_discount(Discount(share_ppm=100_000)).frozen()
    assert [(discount, amount) for discount, amount, _ in amounts(sale)] == [(550, 450), (50, 450)]


def test_halves_go_away_from_zero_and_prices_keep_six_decimals() -> None:
    assert basket(line("0.335", quantity=3_000)).frozen().total_minor == 101
    assert basket(line("0.005")).frozen().total_minor == 1


def test_things_may_be_given_away() -> None:
    assert basket(line("0")).frozen().total_minor == 0
    assert basket(line("3.00")).with_discount(Discount(share_ppm=1_000_000)).frozen().total_minor == 0


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: line(quantity=0), f"The quantity of Tea must be above 0 and at most {HIGHEST_PIECES}."),
        (lambda: line(quantity=-1_000), f"The quantity of Tea must be above 0 and at most {HIGHEST_PIECES}."),
        (lambda: line(quantity=10**12), f"The quantity of Tea must be above 0 and at most {HIGHEST_PIECES}."),
        (lambda: line("-1"), "A price cannot be below zero."),
        (lambda: line("1000000001"), "An amount above 1,000,000,000 cannot be kept."),
        (lambda: basket(line("1000000000"), line("1000000000", 10_000_000)), "An amount above 1,000,000,000 cannot be"),
        (lambda: basket(), "There is nothing in this sale."),
        (lambda: basket(line(discount=Discount(amount_minor=101))), "A discount cannot be larger than what it is"),
        (lambda: basket(line()).with_discount(Discount(amount_minor=101)), "A discount cannot be larger than what it"),
        (lambda: Discount(amount_minor=-1), "A discount cannot be below zero."),
        (lambda: Discount(share_ppm=1_000_001), "A discount is between 0 and 100 percent."),
        (lambda: Discount(), "A discount is either an amount or a percentage."),
        (lambda: Discount(1, 1), "A discount is either an amount or a percentage."),
    ],
)
def test_what_no_till_takes_is_refused_with_a_sentence(make: object, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        made = make()  # type: ignore[operator]
        made.frozen()
    assert str(refusal.value).startswith(sentence)


def test_a_sale_has_an_end() -> None:
    full = Basket(TERMS, (line(),) * MOST_LINES)
    with pytest.raises(Refusal, match=f"A sale has at most {MOST_LINES} lines"):
        full.add_line(line()).frozen()


def test_what_was_changed_and_taken_out_leaves_no_trace() -> None:
    first, second = line("1.00"), line("2.00")
    changed = Basket(TERMS).add_line(second).add_line(first).without_line(0).add_line(line("9.99", 5_000))
    changed = changed.with_price(1, 2_000_000).with_quantity(1, 1_000)
    changed = changed.with_line_discount(0, Discount(amount_minor=1)).with_line_discount(0, None)
    assert changed == basket(first, second)


STEPS = {
    "quantity": lambda each: each.with_quantity(0, 3_000),
    "price": lambda each: each.with_price(0, 990_000),
    "line discount": lambda each: each.with_line_discount(1, Discount(share_ppm=333_333)),
    "discount": lambda each: each.with_discount(Discount(amount_minor=7)),
}


@given(st.permutations(sorted(STEPS)))
def test_the_order_of_what_a_cashier_does_does_not_matter(order: list[str]) -> None:
    start = basket(line("1.00"), line("2.35", rate=ON_TOP))
    changed = start
    for name in order:
        changed = STEPS[name](changed)
    expected = start
    for name in sorted(STEPS):
        expected = STEPS[name](expected)
    assert changed.frozen() == expected.frozen()


def from_model(case: model.Case) -> Basket:
    terms = Terms(case.currency, TaxRounding.RECEIPT if case.once_per_rate else TaxRounding.LINE, case.step)
    made = Basket(terms)
    for good in case.goods:
        made = made.add_line(
            Line(
                product=1,
                name="It",
                quantity_milli=whole(good.pieces * 1_000),
                unit_price_micro=whole(good.price * 1_000_000),
                rate=Rate(whole(good.rate * 1_000_000), good.inclusive),
                discount=discount(good.off, good.off_share),
                unit_cost_micro=None if good.cost is None else whole(good.cost * 1_000_000),
            )
        )
    return made.with_discount(discount(case.off, case.off_share))


def whole(value: Fraction) -> int:
    assert value.denominator == 1
    return value.numerator


def discount(amount: int, share: Fraction) -> Discount | None:
    if amount:
        return Discount(amount_minor=amount)
    return Discount(share_ppm=whole(share * 1_000_000)) if share else None


def agrees(seeds: Iterable[int]) -> None:
    for seed in seeds:
        some = random.Random(seed)
        case = model.random_case(some)
        expected = model.bill(case.goods, case.currency, case.off, case.off_share, once_per_rate=case.once_per_rate)
        made = from_model(case)
        sale = made.frozen()
        found = [(*each, frozen.cost_minor) for each, frozen in zip(amounts(sale), sale.lines, strict=True)]
        wanted = list(zip(expected.discounts, expected.amounts, expected.taxes, expected.costs, strict=True))
        assert found == wanted, f"seed {seed}"
        require_paid_and_given_back(sale, made.terms, some, seed)
        require_refunds_agree(case, expected, sale, some, seed)
        require_exchange_agrees(sale.total_minor, made.terms, some, seed)


def require_paid_and_given_back(sale: FrozenSale, terms: Terms, some: random.Random, seed: int) -> None:
    """Tenders agree to the penny, whatever is paid by card, and are given back as they were taken."""
    total = sale.total_minor
    card = some.randrange(total + 1) if total else 0
    offered = [Offered(TenderKind.CARD, card)] if card else []
    if card < total:
        offered.insert(some.randrange(2) if offered else 0, Offered(TenderKind.CASH, total - card + 50))
    paid = settle(total, offered, terms)
    in_cash = model.cash_due(total - card, terms.cash_step_minor)
    assert sum(tender.amount_minor for tender in paid.tenders) == card + in_cash == total + paid.rounding_minor, seed
    assert paid.change_minor == (total - card + 50 - in_cash if card < total else 0), seed
    if all(each.amount_minor for each in paid.tenders):
        back = give_back(total, [Offered(each.kind, each.amount_minor) for each in paid.tenders], terms)
        assert [each.amount_minor for each in back.tenders] == [-each.amount_minor for each in paid.tenders], seed
        assert back.rounding_minor == -paid.rounding_minor, seed


def require_refunds_agree(case: model.Case, bill: model.Bill, sale: FrozenSale, some: random.Random, seed: int) -> None:
    """Parts of any size in any order are worth what the model says, and add up to the sale."""
    ledger = Sold(case.goods, bill, [], 0)
    back = [Part() for _ in sale.lines]
    while left := ledger.left():
        place = some.choice(sorted(left))
        most = whole(left[place] * 1_000)
        quantity = some.choice([most, some.randrange(1, most + 1)])
        (wanted,) = ledger.take_back({place: Fraction(quantity, 1_000)})
        part = refund_part("It", as_sold(sale.lines[place]), back[place], quantity)
        found = {
            "amount": part.amount_minor,
            "tax": part.tax_minor,
            "discount": part.discount_minor,
            "cost": part.cost_minor or 0,
        }
        assert found == dict(wanted), seed
        back[place] = added(back[place], part)
    for frozen, all_back in zip(sale.lines, back, strict=True):
        whole_line = as_sold(frozen)
        assert replace(all_back, cost_minor=0) == replace(whole_line, cost_minor=0), seed
        assert all_back.cost_minor == (whole_line.cost_minor or 0), seed


def require_exchange_agrees(total: int, terms: Terms, some: random.Random, seed: int) -> None:
    """The credit of an exchange adds up to nothing, and only the difference is real money, rounded as cash is."""
    credit = some.choice([0, total, some.randrange(2 * total + 1)])
    both, shift = min(credit, total), Shift(terms.cash_step_minor, 0)
    offered = [*([Offered(TenderKind.EXCHANGE, both)] if both else []), Offered(TenderKind.CASH)]
    given, paid = give_back(credit, offered, terms), settle(total, offered, terms)
    for settlement, due, sign in ((given, credit, -1), (paid, total, 1)):
        tenders, rounding = shift.settle(due, [("exchange", both)] if both else [])
        assert [(each.kind.value, sign * each.amount_minor) for each in settlement.tenders] == tenders, seed
        assert sign * settlement.rounding_minor == rounding, seed


def as_sold(frozen: FrozenLine) -> Part:
    quantity = frozen.line.quantity_milli
    return Part(quantity, frozen.amount_minor, frozen.discount_minor, frozen.tax_minor, frozen.cost_minor)


def added(one: Part, other: Part) -> Part:
    return Part(
        one.quantity_milli + other.quantity_milli,
        one.amount_minor + other.amount_minor,
        one.discount_minor + other.discount_minor,
        one.tax_minor + other.tax_minor,
        (one.cost_minor or 0) + (other.cost_minor or 0),
    )


def test_a_second_model_agrees_on_some_baskets() -> None:
    agrees(range(2_000))


@pytest.mark.slow
@pytest.mark.parametrize("thousand", range(0, 100, 10))
def test_a_second_model_agrees_on_a_hundred_thousand_baskets(thousand: int) -> None:
    agrees(range(thousand * 1_000, (thousand + 10) * 1_000))
