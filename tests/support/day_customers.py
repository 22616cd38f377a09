"""Seeded random customers of a day at the till, and what else happens in one."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

from tests.support.day_comparison import paper_agrees
from tests.support.day_ledger import Ware
from tests.support.day_shop import PRICE_LIST
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import PlayedPrinter
from tests.support.stocktake_hands import StocktakeHands


class Customers:
    """Seeded random customers, one after the other."""

    def __init__(self, hands: StocktakeHands, seed: int, printer: PlayedPrinter) -> None:
        self.hands, self.some, self.printer = hands, random.Random(seed), printer

    def serve(self) -> None:
        self.fill()
        self.pay()

    def refund(self) -> None:
        """Of any receipt that was not an exchange, all or a part of what is left."""
        made = [number for number, sold in self.hands.ledger.made.items() if sold.left() and not sold.voucher]
        if not made:
            return
        number = self.some.choice(made)
        left = self.hands.ledger.made[number].left()
        wanted = {place: pieces for place, pieces in left.items() if self.some.random() < 0.6} or left
        if self.some.random() < 0.5:
            wanted = {place: pieces if pieces < 2 else Fraction(1) for place, pieces in wanted.items()}
        self.hands.refund(number, wanted, self.some.choice(["cash", "card"]))

    def exchange(self) -> None:
        """A whole line of a receipt for something else."""
        made = [
            number
            for number, sold in self.hands.ledger.made.items()
            if sold.left() and not sold.voucher and sold.bill.total
        ]
        number = self.some.choice(made)
        place, pieces = next(iter(self.hands.ledger.made[number].left().items()))
        self.hands.exchange(number, {place: pieces}, self.some.choices(PRICE_LIST[:5], k=2))

    def look(self) -> None:
        """An X report in the middle, on paper."""
        self.printer.sent.clear()
        self.hands.print_x(lambda: b"Expected" in self.printer.sent)
        paper_agrees(paper_of(bytes(self.printer.sent)).rows, self.hands.ledger)

    def void(self) -> None:
        """Of a sale that was just made."""
        self.serve()
        self.hands.void_last(self.hands.ledger.number)

    def bring_back(self) -> None:
        self.hands.take_back(self.some.sample(PRICE_LIST[:5], 2))

    def hold_and_recall(self) -> None:
        """Somebody forgot their purse; another is served meanwhile."""
        self.hands.scan(PRICE_LIST[0])
        self.hands.quantity(Fraction(2))
        held = self.hands.hold()
        self.serve()
        self.hands.recall(held)
        self.hands.scan(PRICE_LIST[1])
        self.pay()

    def stocktake(self) -> None:
        """Two shelves of tea, with two customers in between who buy some."""
        tea, book = PRICE_LIST[0], PRICE_LIST[4]
        self.hands.begin_stocktake("Evening count", [(tea, 7), (book, 3)])
        self.hands.go_to_till()
        for _customer in range(2):
            self.hands.scan(tea)
            self.hands.quantity(Fraction(2))
            self.hands.pay_cash()
        self.hands.go_on_counting([(tea, 4)])
        self.hands.close_stocktake()
        self.hands.go_to_till()

    def voucher(self, amount: int, kind: str) -> None:
        """Sold, and at once paid with."""
        code = self.hands.sell_voucher(amount, kind)
        self.fill()
        due = self.hands.ledger.bill(self.hands.basket).total
        if due:
            self.hands.pay_voucher(code, min(due, amount))
        else:
            self.hands.pay_cash()

    def fill(self) -> None:
        some, hands = self.some, self.hands
        for _ in range(some.choice([1, 1, 2, 3, 4])):
            self.take(some.choice(PRICE_LIST))
            self.edit()
        if some.random() < 0.2:
            hands.discount_basket(some.choice(["5 %", "7 %", "0.07", "33.3333 %"]))

    def take(self, ware: Ware) -> None:
        way = self.some.choice(["scan", "scan", "name", "code"])
        if way == "scan" and ware.barcode:
            self.hands.scan(ware)
        elif way == "name":
            self.hands.type_name(ware, self.some.choice([ware.name.lower(), ware.name.split()[0][:4]]))
        else:
            self.hands.type_code(ware)

    def edit(self) -> None:
        some, hands = self.some, self.hands
        chance = some.random()
        if chance < 0.25:
            hands.quantity(Fraction(some.choice(["2", "3", "12", "0.5", "1.125", "0.001", "2.75"])))
        elif chance < 0.3:
            hands.one_more()
        elif chance < 0.4:
            hands.discount_line(some.choice(["10 %", "2.5 %", "0.01", "100 %"]))
        elif chance < 0.5:
            hands.price(Fraction(some.choice(["2.49", "0.99", "10", "0.333333"])))
        elif chance < 0.54 and len(hands.basket.entries) > 1:
            hands.remove_line()

    def pay(self) -> None:
        some, hands = self.some, self.hands
        due = hands.ledger.bill(hands.basket).total
        way = some.choice(["exact", "note", "note", "card", "split"])
        if way == "card":
            hands.pay_card()
        elif way == "split" and due > 1:
            hands.pay_split(some.randrange(1, due))
        elif way == "note":
            hands.pay_cash(-(-max(due, 1) // 2_000) * 2_000)
        else:
            hands.pay_cash()


Events = dict[int, tuple[Callable[[Customers], object], ...]]
"""By how many customers were served by then, what follows."""
