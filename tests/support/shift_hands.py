"""The shift at the till, from its float to its Z report: by keys, and into the ledger."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.keyboard import ENTER, ESC, on_top
from tests.support.till_hands import Hands, decimal

K = Qt.Key


class ShiftHands(Hands):
    """What F10 offers."""

    def open_shift(self) -> None:
        self._from_menu("Open a shift", "Open the shift")
        self.keys.type(decimal(Fraction(self.ledger.shift.float_minor, 100)))
        self.keys.until(lambda: on_top() is None and self.page.till.shift.open is not None, "the shift to be open")

    def move_cash(self, amount: int, reason: str) -> None:
        """Above zero in, below out."""
        self._from_menu("Cash in or out", "Cash in or out")
        self.keys.type(decimal(Fraction(abs(amount), 100)), end=None)
        self.keys.pick("Direction", "Paid in" if amount > 0 else "Paid out")
        self.keys.walk_to("Reason")
        self.keys.type(reason)
        self.ledger.move_cash(amount)
        self.settle()

    def sell_voucher(self, amount: int, kind: str) -> str:
        """Returns the code that is shown."""
        self._from_menu("Sell a voucher", "Sell a voucher")
        self.keys.type(decimal(Fraction(amount, 100)), end=None)
        if kind == "card":
            self.keys.pick("Paid with", "Card")
            self.keys.walk_to("Sell the voucher")
        self.keys.press(ENTER)
        self.until_approved(lambda: _title().startswith("Voucher "), "the voucher's code")
        code = _title().removeprefix("Voucher ")
        self.keys.press(ENTER)
        self.ledger.sell_voucher(code, amount, kind)
        self.settle()
        return code

    def print_x(self, is_printed: Callable[[], object]) -> None:
        """The X report on the screen, Enter for paper."""
        self._from_menu("X report", "X report")
        self.keys.press(ENTER)
        self.keys.until(is_printed, "the printed X report")
        self.keys.press(ESC)
        self.settle()

    def close_shift(self, pieces: dict[int, int]) -> None:
        """Count the drawer by value, largest first; then the Z report is on the screen, and is printed."""
        self._from_menu("Close the shift", "Close the shift")
        for value in (5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1):
            self.keys.type(str(pieces.get(value, "")), end=ENTER)
        self.keys.press(ENTER, ENTER)
        self.keys.walk_to("Close the shift")
        self.keys.press(ENTER)
        self.keys.until(lambda: _title().startswith("Z report"), "the Z report")

    def _from_menu(self, entry: str, title: str) -> None:
        self.keys.press(K.Key_F10)
        self.keys.choose(entry)
        self.keys.see(title)


def _title() -> str:
    top = QApplication.activeModalWidget()
    return "" if top is None else top.windowTitle()
