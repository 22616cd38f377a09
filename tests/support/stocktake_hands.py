"""Counting shelves with the scanner while the shop sells; by keys, and into the ledger."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from tests.support.day_ledger import Ware
from tests.support.keyboard import CTRL, ENTER, on_top
from tests.support.refund_hands import RefundHands

K = Qt.Key


class StocktakeHands(RefundHands):
    """What the page of stock offers for a count."""

    def begin_stocktake(self, name: str, shelf: list[tuple[Ware, int]]) -> None:
        """A stocktake of everything, and its first shelf."""
        self._go_to_stocktakes()
        self.keys.walk_to("Begin a stocktake")
        self.keys.press(K.Key_Space)
        self.keys.see("Begin a stocktake")
        self.keys.type(name)
        self._count(shelf, adds=False)

    def go_on_counting(self, shelf: list[tuple[Ware, int]]) -> None:
        """One more shelf of the stocktake that is open."""
        self._go_to_stocktakes()
        self._open_newest()
        self.keys.walk_to("Count")
        self.keys.press(K.Key_Space)
        self._count(shelf, adds=True)

    def close_stocktake(self) -> None:
        """What nobody counted stays as it was."""
        self.keys.walk_to("Close the stocktake")
        self.keys.press(K.Key_Space)
        self.keys.see("Close the stocktake")
        self.keys.walk_to("Close the stocktake")
        self.keys.press(ENTER)
        self.keys.until(lambda: on_top() is None, "the stocktake to be closed")

    @property
    def stock(self) -> Any:
        """The page of stock, to be looked at."""
        return self.desktop.held("stock").page

    def _go_to_stocktakes(self) -> None:
        self.keys.press(K.Key_K, modifier=CTRL)
        self.keys.until(lambda: on_top() is not None, "the palette")
        self.keys.type("Go to Stock")
        window = self.desktop.window
        assert window is not None
        self.keys.until(lambda: window.current_key == "stock" and self.desktop.held("stock").is_loaded, "the stock")
        if self.stock.part is not self.stock.stocktake:
            self.keys.pick("Show", "Stocktake")

    def _open_newest(self) -> None:
        self.keys.until(lambda: self.stock.table.model().rowCount() > 0, "the stocktakes")
        if self.stock.panel.isVisible():
            return
        self.keys.walk_to(self.stock.table.accessibleName())
        self.keys.press(K.Key_Home, ENTER)
        self.keys.until(lambda: self.stock.panel.isVisible(), "the stocktake")

    def _count(self, shelf: list[tuple[Ware, int]], *, adds: bool) -> None:
        """Scan one of each, and type how many lie here."""
        self.keys.see("Count")
        dialog = on_top()
        for ware, pieces in shelf:
            self.keys.scan(ware.barcode)
            self.keys.until(lambda: f"{ware.name}: 1 on" in self._read_top(), f"{ware.name} to be counted")  # noqa: B023
            self.keys.type(str(pieces))
            told = f"{ware.name}: {pieces} on"
            self.keys.until(lambda: told in self._read_top(), told)  # noqa: B023
            self.ledger.count(ware.code, pieces, adds=adds)
        self.keys.walk_to("Done for now")
        self.keys.press(ENTER)
        self.keys.until(lambda: on_top() is not dialog, "the end of the count")
