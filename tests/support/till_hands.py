"""A cashier at the till: what is done by keys, read off the screen, and written into the ledger."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView

from storeperf_desktop.bootstrap import Desktop
from tests.support.day_ledger import Basket, Ledger, Ware
from tests.support.keyboard import ENTER, SHIFT, Keyboard, on_top, shown_on_top
from tests.support.till_day_model import Tenders

K = Qt.Key
ECHO_MS = 320


class Hands:
    """One sale at a time. `keys` does what it is told; nothing of the program is called, only looked at."""

    def __init__(self, desktop: Desktop, keys: Keyboard, ledger: Ledger) -> None:
        self.desktop, self.keys, self.ledger = desktop, keys, ledger
        self.basket = Basket()
        self._scanned = ""
        self.approver: tuple[str, str] | None = None
        self.approvals = 0

    @property
    def page(self) -> Any:
        """The till, to be looked at."""
        return self.desktop.held("till").page

    @property
    def said(self) -> str:
        """What the till says above its tiles."""
        notice = self.page.said
        return "" if notice is None else str(notice.text())

    def sign_in(self, name: str, pin: str) -> None:
        """At the lock screen: arrows to the name, the PIN, Enter."""
        window = self.desktop.window
        assert window is not None
        assert window.is_locked
        for _person in range(8):
            if any(each.isChecked() and each.text() == name for each in window.findChildren(QPushButton)):
                break
            self.keys.press(K.Key_Down)
        self.keys.type(pin)
        self.keys.until(lambda: not window.is_locked, "the window to be unlocked")

    def go_to_till(self) -> None:
        self.keys.press(K.Key_F2)
        window = self.desktop.window
        assert window is not None
        self.keys.until(lambda: window.current_key == "till" and self.desktop.held("till").is_loaded, "the till")

    def scan(self, ware: Ware) -> None:
        """Pass a ware over the scanner; the same one again not before a hand could."""
        self._pass_over(ware)
        self._added(ware)

    def type_name(self, ware: Ware, letters: str) -> None:
        self.keys.type(letters)
        self._added(ware)

    def type_code(self, ware: Ware) -> None:
        self.keys.type(ware.code)
        self._added(ware)

    def quantity(self, pieces: Fraction) -> None:
        self.keys.type(f"{decimal(pieces)}*", end=None)
        self.basket.last.pieces = pieces
        self._agrees()

    def one_more(self) -> None:
        self.keys.type("+", end=None)
        self.basket.last.pieces += 1
        self._agrees()

    def price(self, price: Fraction) -> None:
        self.keys.press(K.Key_F5)
        self._answer(decimal(price))
        self.basket.last.has_other_price = self.basket.last.price != price
        self.basket.last.price = price
        self._agrees()

    def discount_line(self, text: str) -> None:
        """`10 %` or an amount."""
        self.keys.press(K.Key_F3)
        self._answer(text)
        self.basket.last.off, self.basket.last.off_share = read_discount(text)
        self._agrees()

    def discount_basket(self, text: str) -> None:
        self.keys.press(K.Key_F3, modifier=SHIFT)
        self._answer(text)
        self.basket.off, self.basket.off_share = read_discount(text)
        self._agrees()

    def remove_line(self) -> None:
        self.keys.press(K.Key_Delete)
        gone = self.basket.chosen
        del self.basket.entries[gone]
        self.basket.chosen = min(gone, len(self.basket.entries) - 1)
        self._agrees()

    def hold(self) -> Basket:
        """F6. Returns what was put aside."""
        held, self.basket = self.basket, Basket()
        before = len(self.page.holding.held)
        self.keys.press(K.Key_F6)
        self.keys.until(lambda: len(self.page.holding.held) == before + 1, "the basket to be held")
        return held

    def recall(self, held: Basket) -> None:
        """F7 and Enter: the first that is held."""
        self.basket = held
        self.basket.chosen = len(held.entries) - 1
        self.keys.press(K.Key_F7)
        self._opened()
        self.keys.press(ENTER)
        self.keys.until(lambda: len(self.page.till.basket.lines) == len(held.entries), "the held basket")
        self._agrees()

    def pay_cash(self, given: int | None = None) -> int:
        """F11; nothing typed is the exact amount. Returns the receipt's number."""
        due = self._open_payment(K.Key_F11)
        if due:
            self.keys.type("" if given is None else decimal(Fraction(given, 100)))
        number = self._sold([])
        if given is not None and due:
            cash = self.ledger.shift.settle(due, [])[0][0][1]
            assert self.page.done.change.text() == money(given - cash)
        return number

    def pay_card(self) -> int:
        due = self._open_payment(K.Key_F12)
        if due:
            self.keys.press(K.Key_F12)
        return self._sold([("card", due)] if due else [])

    def pay_split(self, by_card: int) -> int:
        """F9: so much by card, the rest in cash."""
        due = self._open_payment(K.Key_F9)
        if not due:
            return self._sold([])
        self.keys.press(K.Key_F12)
        self.keys.type(decimal(Fraction(by_card, 100)))
        if by_card < due:
            self.keys.press(K.Key_F11, ENTER)
        return self._sold([("card", by_card)])

    def pay_voucher(self, code: str, amount: int) -> int:
        """So much by voucher, its code scanned; the rest in cash."""
        due = self._open_payment(K.Key_F11)
        self.keys.press(K.Key_F10)
        self.keys.scan(code)
        self.keys.until(lambda: f"{code} holds" in self._read_top(), "what the voucher holds")
        self.keys.replace(decimal(Fraction(amount, 100)))
        if amount < due:
            self.keys.press(K.Key_F11, ENTER)
        return self._sold([("voucher", amount)], (code, amount))

    def _pass_over(self, ware: Ware) -> None:
        if ware.barcode == self._scanned:
            QTest.qWait(ECHO_MS)
        self._scanned = ware.barcode
        self.keys.scan(ware.barcode)

    def _added(self, ware: Ware) -> None:
        self.basket.add(ware)
        self.keys.until(lambda: len(self.page.till.basket.lines) == len(self.basket.entries), f"{ware.name} to come")
        self._agrees()

    def _agrees(self) -> None:
        """Each line and the total on the screen come to what the ledger has."""
        total = money(self.ledger.bill(self.basket).total)
        known = [(entry.ware.name, int(entry.pieces * 1_000)) for entry in self.basket.entries]
        self.keys.until(lambda: self._shown() == (known, total), lambda: f"{known}, {total} instead of {self._shown()}")

    def _shown(self) -> tuple[list[tuple[str, int]], str]:
        lines = [(line.name, line.quantity_milli) for line in self.page.till.basket.lines]
        return lines, self.page.panel.sums.total.text()

    def _open_payment(self, key: Qt.Key) -> int:
        due = self.ledger.bill(self.basket).total
        self.keys.press(key)
        if due:
            self._opened()
        return due

    def _sold(self, others: Tenders, voucher: tuple[str, int] | None = None) -> int:
        number = self.ledger.sell(self.basket, others, voucher)
        self.basket = Basket()
        shown = f"Receipt {receipt(number)}"
        self.until_approved(lambda: self.page.done.number.text() == shown, shown)
        self.settle()
        return number

    def until_approved(self, is_so: Callable[[], object], what: str) -> None:
        """Wait; where somebody is asked for their approval meanwhile, they come and type their PIN."""
        self.keys.until(lambda: is_so() or is_asking(), what)
        if not is_so():
            assert self.approver is not None, f"an approval was asked for: {self._read_top()}"
            name, pin = self.approver
            self.keys.until(lambda: self._chosen_person(), "who may approve")
            for _person in range(5):
                if self._chosen_person() == name:
                    break
                self.keys.press(K.Key_Down)
            self.keys.type(pin)
            self.approvals += 1
            self.keys.until(is_so, what)

    def _chosen_person(self) -> str:
        top = on_top()
        buttons = [] if top is None else top.findChildren(QPushButton)
        return next((each.text() for each in buttons if each.isChecked() and each.isVisible()), "")

    def settle(self) -> None:
        """Nothing lies on top, and the store has all that is on the screen."""
        self.keys.until(lambda: on_top() is None and self.page.till.is_kept, "the till to come to rest")

    def _read_top(self) -> str:
        return "\n".join(shown_on_top())

    def _lists(self, text: str) -> bool:
        """Whether a table on the dialog on top shows this."""
        top = on_top()
        tables = [] if top is None else top.findChildren(QTableView)
        models = [table.model() for table in tables if table.isVisible()]
        return any(
            text in str(model.index(row, column).data())
            for model in models
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        )

    def _answer(self, text: str) -> None:
        self._opened()
        self.keys.type(text)
        self.keys.until(lambda: on_top() is None, f"{text!r} to be taken")

    def _opened(self) -> None:
        self.keys.until(lambda: on_top() is not None, "a dialog")


def is_asking() -> bool:
    """Whether the dialog that asks for an approval lies on top."""
    top = on_top()
    return top is not None and top.windowTitle() == "Approval"


def receipt(number: int) -> str:
    """As it stands on the paper of the first till."""
    return f"1-1-{number:06}"


def money(minor: int) -> str:
    """As an amount is written for a British reader, without the program's own formats."""
    return f"{'-' if minor < 0 else ''}£{abs(minor) // 100:,}.{abs(minor) % 100:02}"


def decimal(value: Fraction) -> str:
    """Exactly, as short as it can be typed."""
    thousandths = value * 1_000_000
    assert thousandths.denominator == 1
    whole, part = divmod(thousandths.numerator, 1_000_000)
    return f"{whole}.{part:06}".rstrip("0").rstrip(".")


def read_discount(text: str) -> tuple[int, Fraction]:
    """(amount in minor units, share) of what was typed."""
    if text.endswith("%"):
        return 0, Fraction(text.rstrip(" %")) / 100
    return int(Fraction(text) * 100), Fraction(0)
