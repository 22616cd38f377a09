"""Taking back at the till: refunds with and without a receipt, exchanges, voids; by keys, and into the ledger."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt

from tests.support.day_ledger import Basket, Ware
from tests.support.keyboard import ENTER, on_top
from tests.support.shift_hands import ShiftHands
from tests.support.till_hands import decimal, money, receipt

K = Qt.Key


class RefundHands(ShiftHands):
    """What F8 and the void offer."""

    def refund(self, number: int, wanted: dict[int, Fraction], way: str = "cash") -> int:
        """Part of a receipt, found by scanning its number. Returns what was given back."""
        self._choose(number, wanted)
        self.keys.pick("Give back", way.capitalize())
        self._give_back()
        total = self.ledger.refund(number, wanted, way)
        self._done(self.ledger.number)
        return total

    def exchange(self, number: int, wanted: dict[int, Fraction], wares: list[Ware]) -> None:
        """Lines of a receipt for wares, scanned; the difference in cash, whoever has to pay it."""
        self._choose(number, wanted)
        self.keys.walk_to("Exchange for something else")
        self.keys.press(K.Key_Space)
        self.keys.until(lambda: self.page.till.basket.returned is not None, "what comes back in the basket")
        basket = Basket()
        for ware in wares:
            self._pass_over(ware)
            basket.add(ware)
            self.keys.until(lambda: len(self.page.till.basket.lines) == len(basket.entries), f"{ware.name} to come")
        credit, price = self.ledger.exchange(number, wanted, basket)
        between = money(abs(price - credit))
        self.keys.until(lambda: self._shown()[1] == between, f"{between} to be paid or given back")
        self.keys.press(K.Key_F11)
        if price != credit:
            self.keys.until(lambda: on_top() is not None, "the payment")
            self.keys.press(ENTER)
        last = f"Receipt {receipt(self.ledger.number)}"
        self.until_approved(lambda: self.page.done.number.text() == last, last)
        self.settle()

    def take_back(self, wares: list[Ware]) -> int:
        """Goods without a receipt, scanned, for cash."""
        self.keys.press(K.Key_F8)
        self.keys.see("Which receipt?")
        self.keys.walk_to("There is no receipt")
        self.keys.press(K.Key_Space)
        self.keys.see("Take back without a receipt")
        basket = Basket()
        for ware in wares:
            self.keys.scan(ware.barcode)
            basket.add(ware)
            self.keys.until(lambda name=ware.name: self._lists(name), f"{ware.name} in the list")
        self.keys.walk_to("Reason")
        self.keys.type("A gift", end=None)
        self._give_back()
        total = self.ledger.take_back(basket)
        self._done(self.ledger.number)
        return total

    def void_last(self, number: int, reason: str = "Wrong customer") -> int:
        """The last sale of the shift, with a reason."""
        self._from_menu("Void a sale", "Void a sale")
        self.keys.until(lambda: self._lists(receipt(number)), f"receipt {number} in the list")
        self.keys.press(ENTER)
        self.keys.type(reason)
        total = self.ledger.void(number)
        self._done(self.ledger.number)
        return total

    def _choose(self, number: int, wanted: dict[int, Fraction]) -> None:
        sold = self.ledger.made[number]
        left = sold.left()
        self.keys.press(K.Key_F8)
        self.keys.see("Which receipt?")
        self.keys.scan(receipt(number))
        self.keys.see("What comes back?")
        for place in range(len(sold.goods)):
            if place in wanted:
                if wanted[place] == left[place]:
                    self.keys.press(ENTER)
                else:
                    self.keys.type(decimal(wanted[place]))
            self.keys.press(K.Key_Down)

    def _give_back(self) -> None:
        self.keys.walk_to("Give back")
        self.keys.press(K.Key_Space)

    def _done(self, number: int) -> None:
        """What is to be handed out was read, and Enter."""
        self.until_approved(lambda: f"{number:06}" in self._read_top(), f"receipt {number}")
        self.keys.press(ENTER)
        self.settle()
