"""Random shifts through the database agree to the penny with a ledger kept by an independent model."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from storeperf_core.analytics import services
from storeperf_core.analytics.period import Period
from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tax import TaxRounding
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.exchange import Returned
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.refund_without_receipt import ReturnedProduct
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
from storeperf_core.operations.vouchers import voucher_balance
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.session_figures import SessionFigures
from tests.support import till_model as model
from tests.support.stores import ME, london_store
from tests.support.till import by_voucher, exchange, refund, sell, sell_voucher, take_back, void
from tests.support.till_day_model import Shift, Sold, Tenders

GOODS = {
    "A": (Fraction(3), Fraction(1, 5), True, Fraction(1)),
    "B": (Fraction("2.5"), Fraction(1, 10), False, None),
    "C": (Fraction("12.999"), Fraction(7, 100), True, Fraction("9.123456")),
    "D": (Fraction("0.335"), Fraction(19, 100), False, Fraction("0.2")),
    "E": (Fraction(7), Fraction(0), True, None),
}


class Day:
    """Does random things at a till and writes each down in the model."""

    def __init__(self, store: OpenStore, seed: int) -> None:
        self.store, self.some = store, random.Random(seed)
        self.once_per_rate = bool(seed % 2)
        writer = store.to_write()
        self.keys = {code: create_product(writer, ME, form(code)).key for code in GOODS}
        rounding = TaxRounding.RECEIPT if self.once_per_rate else TaxRounding.LINE
        edit_till_terms(writer, ME, tax_rounding=rounding, cash_step_minor=self.some.choice([1, 5, 10]))
        open_till_session(writer, ME, 20_000)
        self.shift = Shift(store.to_write().place.terms.cash_step_minor, 20_000)
        self.made: list[tuple[Receipt, Sold]] = []

    def go_on(self) -> None:
        ways = [self.sell] * 6 + [self.refund] * 3
        ways += [self.void, self.exchange, self.take_back, self.sell_voucher, self.move_cash]
        self.some.choice(ways)()

    def sell(self) -> None:
        lines, goods, discount, bill = self.basket()
        others, offered, voucher = self.tenders_of(bill.total)
        tenders, rounding = self.shift.settle(bill.total, others)
        receipt = sell(self.store, *lines, tenders=offered, discount=discount)
        self.shift.sold(bill, tenders, rounding)
        if voucher is not None:
            self.shift.vouchers[voucher[0]] -= voucher[1]
        sold = Sold(goods, bill, tenders, rounding, voucher)
        self.require(receipt, bill, tenders, rounding)
        self.move_stock(goods, -1)
        self.made.append((receipt, sold))

    def refund(self) -> None:
        found = self.with_something_left()
        if found is None:
            return
        receipt, sold = found
        wanted, quantities = self.part_of(sold)
        parts = sold.take_back(wanted)
        total = sum(part["amount"] for part in parts)
        others, offered = self.back(sold, total)
        tenders, rounding = sold.give_back(total, others, self.shift.step)
        back = refund(self.store, receipt, quantities, offered)
        self.written_back(back, parts, tenders, rounding)
        self.move_back(sold, wanted)

    def void(self) -> None:
        whole = [each for each in self.made if each[1].is_untouched and not each[1].is_exchange]
        if not whole:
            return
        receipt, sold = self.some.choice(whole)
        parts = sold.take_back(sold.left())
        back = void(self.store, receipt)
        if sold.voucher is not None:
            self.shift.vouchers[sold.voucher[0]] += sold.voucher[1]
        self.shift.refunded(parts, sold.paid, sold.rounding, is_void=True)
        require_tenders(back, [(kind, -amount) for kind, amount in sold.paid], -sold.rounding)
        self.move_stock(sold.goods, 1)

    def exchange(self) -> None:
        found = self.with_something_left()
        if found is None or found[1].voucher is not None:
            return
        receipt, before = found
        wanted, quantities = self.part_of(before)
        lines, goods, _, bill = self.basket(discounted=False)
        parts = before.take_back(wanted)
        credit = sum(part["amount"] for part in parts)
        both = min(credit, bill.total)
        by_credit: Tenders = [("exchange", both)] if both else []
        returned = Returned(receipt.sale_key, tuple(quantities.items()))
        done = exchange(self.store, returned, *lines, tenders=(Offered(TenderKind.CASH),))
        given, given_rounding = before.give_back(credit, by_credit, self.shift.step)
        paid, paid_rounding = self.shift.settle(bill.total, by_credit)
        self.written_back(done.refund, parts, given, given_rounding)
        self.shift.sold(bill, paid, paid_rounding)
        self.require(done.sale, bill, paid, paid_rounding)
        self.move_back(before, wanted)
        self.move_stock(goods, -1)
        after = Sold(goods, bill, paid, paid_rounding, is_exchange=both > 0, purse=before.purse)
        self.made.append((done.sale, after))

    def take_back(self) -> None:
        codes = self.some.sample(sorted(GOODS), self.some.choice([1, 2]))
        goods = [good_of(code, Fraction(self.some.randrange(1, 3_000), 1_000)) for code in codes]
        bill = model.bill(goods, "GBP", 0, Fraction(0), once_per_rate=self.once_per_rate)
        tenders, rounding = self.shift.settle(bill.total, [])
        products = [ReturnedProduct(self.keys[good.code], milli(good.pieces)) for good in goods]
        back = take_back(self.store, *products)
        whole = Sold(goods, bill, tenders, rounding)
        self.written_back(back, whole.take_back(whole.left()), tenders, rounding)
        self.move_stock(goods, 1)

    def sell_voucher(self) -> None:
        amount, kind = self.some.randrange(1, 5_000), self.some.choice([TenderKind.CASH, TenderKind.CARD])
        code = sell_voucher(self.store, amount, kind).code
        self.shift.vouchers[code] += amount
        self.shift.vouchers_sold[kind.value] += amount
        if kind is TenderKind.CASH:
            self.shift.counts["paid_in"] += amount

    def move_cash(self) -> None:
        amount = self.some.choice([-1, 1]) * self.some.randrange(1, 3_000)
        move_cash(self.store.to_write(), ME, amount, "Why not")
        self.shift.counts["paid_in" if amount > 0 else "paid_out"] += abs(amount)

    def basket(self, *, discounted: bool = True) -> tuple[list[AskedLine], list[Good], Discount | None, model.Bill]:
        some = self.some
        goods = [good_of(some.choice(sorted(GOODS)), some_pieces(some)) for _ in range(some.choice([1, 1, 2, 3, 5]))]
        lines = []
        for good in goods:
            discount = None
            if discounted and some.random() < 0.3:
                good.off_share = Fraction(some.choice([100_000, 333_333]), 1_000_000)
                discount = Discount(share_ppm=milli(good.off_share * 1_000))
            lines.append(AskedLine(code=good.code, quantity_milli=milli(good.pieces), discount=discount))
        share = Fraction(some.choice([0, 0, 70_000, 1_000_000]) if discounted else 0, 1_000_000)
        whole = Discount(share_ppm=milli(share * 1_000)) if share else None
        return lines, goods, whole, model.bill(goods, "GBP", 0, share, once_per_rate=self.once_per_rate)

    def tenders_of(self, total: int) -> tuple[Tenders, tuple[Offered, ...], tuple[str, int] | None]:
        others: Tenders = []
        offered: list[Offered] = []
        voucher = None
        held = [code for code, amount in sorted(self.shift.vouchers.items()) if amount > 0]
        if held and total and self.some.random() < 0.4:
            code = self.some.choice(held)
            voucher = code, min(self.shift.vouchers[code], total)
            others.append(("voucher", voucher[1]))
            offered.append(by_voucher(code))
        rest = total - sum(amount for _, amount in others)
        if rest and self.some.random() < 0.5:
            by_card = self.some.choice([rest, self.some.randrange(1, rest + 1)])
            others.append(("card", by_card))
            offered.append(Offered(TenderKind.CARD, by_card))
        self.some.shuffle(offered)
        others.sort(key=lambda each: [o.kind.value for o in offered].index(each[0]))
        return others, (*offered, Offered(TenderKind.CASH)), voucher

    def back(self, sold: Sold, total: int) -> tuple[Tenders, tuple[Offered, ...]]:
        """To the voucher first, then by card, in cash or as a new voucher."""
        others: Tenders = []
        offered: list[Offered] = []
        if sold.voucher is not None:
            code, paid = sold.voucher
            onto = min(total, paid - sold.voucher_back)
            if onto:
                sold.voucher_back += onto
                self.shift.vouchers[code] += onto
                others.append(("voucher", onto))
                offered.append(by_voucher(code, onto))
        rest = total - sum(amount for _, amount in others)
        way = self.some.choice(["card", "cash", "voucher"])
        if rest and way != "cash":
            others.append((way, rest))
            offered.append(Offered(TenderKind(way)))
        return others, tuple(offered) if rest == 0 or way != "cash" else (*offered, Offered(TenderKind.CASH))

    def written_back(self, back: Receipt, parts: list[Counter[str]], tenders: Tenders, rounding: int) -> None:
        total = self.shift.refunded(parts, tenders, rounding)
        assert back.total_minor == -total
        assert [-line.amount_minor for line in back.lines] == [part["amount"] for part in parts]
        assert [-line.tax_minor for line in back.lines] == [part["tax"] for part in parts]
        require_tenders(back, [(kind, -amount) for kind, amount in tenders], -rounding)
        for tender in back.tenders:
            if tender.kind == "voucher" and tender.reference not in self.shift.vouchers:
                self.shift.vouchers[tender.reference or ""] = -tender.amount_minor

    def with_something_left(self) -> tuple[Receipt, Sold] | None:
        left = [each for each in self.made if each[1].left()]
        return self.some.choice(left) if left else None

    def part_of(self, sold: Sold) -> tuple[dict[int, Fraction], dict[int, int]]:
        left = sold.left()
        places = self.some.sample(sorted(left), self.some.randrange(1, len(left) + 1))
        wanted = {
            place: self.some.choice([left[place], Fraction(self.some.randrange(1, milli(left[place]) + 1), 1_000)])
            for place in places
        }
        return wanted, {place + 1: milli(pieces) for place, pieces in wanted.items()}

    def require(self, receipt: Receipt, bill: model.Bill, tenders: Tenders, rounding: int) -> None:
        assert [line.amount_minor for line in receipt.lines] == bill.amounts
        assert [line.tax_minor for line in receipt.lines] == bill.taxes
        assert [line.discount_minor for line in receipt.lines] == bill.discounts
        require_tenders(receipt, tenders, rounding)

    def move_stock(self, goods: list[Good], sign: int) -> None:
        for good in goods:
            self.shift.stock[good.code] += sign * milli(good.pieces)

    def move_back(self, sold: Sold, wanted: dict[int, Fraction]) -> None:
        for place, pieces in wanted.items():
            self.shift.stock[sold.goods[place].code] += milli(pieces)

    def require_sums(self, figures: SessionFigures) -> None:
        counts, shift = self.shift.counts, self.shift
        found = (figures.sale_count, figures.refund_count, figures.void_count)
        assert found == (counts["sales"], counts["refunds"], counts["voids"])
        found = (figures.sold_minor, figures.refunded_minor, figures.voided_minor)
        assert found == (counts["sold"], counts["refunded"], counts["voided"])
        found = (figures.tax_minor, figures.discount_minor, figures.rounding_minor)
        assert found == (counts["tax"], counts["discount"], counts["rounding"])
        assert figures.tenders == {kind: shift.tenders[kind] for kind in figures.tenders}
        assert sum(figures.tenders.values()) == sum(shift.tenders.values())
        assert figures.tenders.get("exchange", 0) == 0
        assert (figures.paid_in_minor, figures.paid_out_minor) == (counts["paid_in"], counts["paid_out"])
        assert figures.vouchers_sold == dict(shift.vouchers_sold)
        assert figures.expected_minor == shift.expected

    def require_store(self) -> None:
        counts = self.shift.counts
        with reading(self.store.readers) as session:
            (day,) = session.driver.execute("SELECT min(business_date) FROM sale").fetchone()
            period = Period.of(day_of(day), day_of(day) + timedelta(days=1))
            found = services.kpis(session, period).figures
            assert found.revenue_minor == counts["sold"] - counts["refunded"]
            assert (found.refunds_minor, found.discounts_minor) == (counts["refunded"], counts["discount"])
            assert (found.transactions, found.refund_count) == (counts["sales"], counts["refunds"])
            for code, amount in self.shift.vouchers.items():
                assert voucher_balance(session, code).balance_minor == amount
            levels = "SELECT code, moved_milli FROM stock_level JOIN product USING (product_key)"
            assert dict(session.driver.execute(levels)) == {code: self.shift.stock[code] for code in self.shift.stock}
            assert found.quantity_milli == -sum(self.shift.stock.values())
            assert verify(session).differences == []


class Good(model.Good):
    """A line with the code of its product."""

    code = ""


def form(code: str) -> ProductForm:
    price, rate, inclusive, cost = GOODS[code]
    cost_micro = None if cost is None else milli(cost * 1_000)
    tax = TaxRate(milli(rate * 1_000), inclusive=inclusive)
    return ProductForm(code, f"Thing {code}", None, None, tax, milli(price * 1_000), cost_micro)


def good_of(code: str, pieces: Fraction) -> Good:
    price, rate, inclusive, cost = GOODS[code]
    good = Good(pieces, price, rate, inclusive, cost=cost)
    good.code = code
    return good


def some_pieces(some: random.Random) -> Fraction:
    return Fraction(some.choice([1_000, 1_000, 2_000, 5_000, some.randrange(1, 4_000)]), 1_000)


def milli(value: Fraction) -> int:
    whole = value * 1_000
    assert whole.denominator == 1
    return whole.numerator


def require_tenders(receipt: Receipt, tenders: Tenders, rounding: int) -> None:
    assert [(each.kind, each.amount_minor) for each in receipt.tenders] == tenders
    assert receipt.rounding_minor == rounding


def play(folder: Path, seed: int, steps: int) -> Day:
    with london_store(folder) as store:
        day = Day(store, seed)
        day.sell()
        for _ in range(steps):
            day.go_on()
        closed = close_till_session(store.to_write(), ME, day.shift.expected)
        assert closed.difference_minor == 0
        day.require_sums(closed.figures)
        day.require_store()
    return day


@pytest.mark.parametrize("seed", [0, 1])
def test_a_short_day_agrees_with_the_model(tmp_path: Path, seed: int) -> None:
    play(tmp_path / "store", seed, 60)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 8))
def test_long_days_agree_with_the_model(tmp_path: Path, seed: int) -> None:
    """About 600 receipts each, several thousand in all."""
    day = play(tmp_path / "store", seed, 800)
    counts = day.shift.counts
    assert min(counts[name] for name in ("sales", "refunds", "voids", "voided", "paid_in")) > 0
    assert counts["sales"] + counts["refunds"] > 500


def test_everything_taken_back_leaves_nothing(tmp_path: Path) -> None:
    """Whatever the parts and their order: each amount and the stock come to zero."""
    with london_store(tmp_path / "store") as store:
        day = Day(store, 9)
        for _ in range(6):
            day.sell()
        while day.with_something_left() is not None:
            day.refund()
        driver = store.to_write().driver
        names = ("amount_minor", "tax_minor", "discount_minor", "quantity_milli", "cost_minor")
        sums = ", ".join(f"sum(coalesce(l.{name}, 0))" for name in names)
        by_line = driver.execute(
            f"SELECT {sums} FROM sale_line l JOIN sale s USING (sale_key)"
            " GROUP BY coalesce(refund_of_sale_key, sale_key), coalesce(l.refunds_ordinal, l.ordinal)"
        ).fetchall()
        assert set(by_line) == {(0,) * len(names)}
        assert len(by_line) >= 6
        assert set(driver.execute("SELECT moved_milli FROM stock_level").fetchall()) == {(0,)}


def test_the_model_would_notice(tmp_path: Path) -> None:
    """A penny more in the drawer than the model says is a difference."""
    with london_store(tmp_path / "store") as store:
        day = Day(store, 3)
        day.sell()
        move_cash(store.to_write(), ME, 1, "Found")
        closed = close_till_session(store.to_write(), ME, day.shift.expected)
        with pytest.raises(AssertionError):
            day.require_sums(closed.figures)
