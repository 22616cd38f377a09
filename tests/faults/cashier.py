"""A cashier at the real window: keys go in, and what the store has by then is said, until the program is killed."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.faults.day import CODES, say

K = Qt.Key
ACTS = 30
_FIRST = (
    "type",
    "type",
    "hold",
    "type",
    "recall",
    "pay",
    "recall",
    "hold",
    "exchange",
    "type",
    "hold",
    "recall",
    "pay",
)


def drawn(seed: int) -> tuple[str, ...]:
    """The acts that matter once each, then as the seed draws them."""
    some = random.Random(seed)
    return (
        *_FIRST,
        *some.choices(("type", "hold", "recall", "pay", "exchange"), (6, 3, 3, 2, 1), k=ACTS - len(_FIRST)),
    )


def run_window(folder: Path, acts: tuple[str, ...], seed: int) -> int:
    """The program as it is started with `--store`; it is looked at, worked at with `acts`, and ended."""
    from storeperf_desktop.cli.running import run

    enter = QApplication.exec

    def played(*_: object) -> int:
        QTimer.singleShot(0, lambda: _guarded(acts, seed))
        return enter()

    QApplication.exec = played  # type: ignore[method-assign]
    return run(["--store", str(folder)])


def _guarded(acts: tuple[str, ...], seed: int) -> None:
    """What goes wrong in a timer would be printed and passed over."""
    try:
        Cashier().serve(acts, random.Random(seed))
        application = QApplication.instance()
        assert application is not None
        application.quit()
    except Exception:  # noqa: BLE001 - the edge of a timer: Qt would print it and go on
        import traceback

        traceback.print_exc()
        os._exit(70)


class Cashier:
    """Hands at the till of the only window."""

    def __init__(self) -> None:
        from tests.support.keyboard import Keyboard

        self._keys = Keyboard()
        self._keys.until(lambda: any(each.isVisible() for each in QApplication.topLevelWidgets()), "the window")
        # The window is there before its store is: until then F2 leads nowhere.
        while self._page() is None:
            self._keys.press(K.Key_F2)
        self.page = self._page()
        self._keys.until(lambda: self.page.is_loaded and self.page.till.is_kept, "the till")
        self._say()

    def serve(self, acts: Sequence[str], some: random.Random) -> None:
        """Do the acts; before each its name is said, and after it all baskets, once the store has them."""
        till = self.page.till
        for act in acts:
            say({"act": act})
            getattr(self, f"_{act}")(some)
            self._keys.until(lambda: till.is_kept and not till.is_completing, f"the till after {act}")
            self._say()

    def _type(self, some: random.Random) -> None:
        code, before = some.choice(CODES), self._goods()
        self._keys.type(code)
        self._keys.until(lambda: self._goods() != before, f"{code} on screen")

    def _hold(self, _some: random.Random) -> None:
        if self.page.till.basket.has_goods:
            self._keys.press(K.Key_F6)
            self._keys.until(lambda: not self.page.till.basket.has_goods, "the sale to be held")

    def _recall(self, _some: random.Random) -> None:
        """F7 and Enter: the oldest; what is on screen is held in its place."""
        if not self.page.holding.held:
            return
        wanted = self.page.holding.held[0].basket_key
        self._keys.press(K.Key_F7)
        self._until_dialog()
        self._keys.press(K.Key_Return)
        held = self.page.holding
        self._keys.until(lambda: wanted not in [each.basket_key for each in held.held], "the held sale on screen")

    def _pay(self, _some: random.Random) -> None:
        """F11 and Enter: the exact amount in cash. What comes back is worth less than anything that is sold."""
        till = self.page.till
        if till.basket.lines:
            before = till.basket.sale_id
            self._keys.press(K.Key_F11)
            self._until_dialog()
            self._keys.press(K.Key_Return)
            self._keys.until(lambda: till.basket.sale_id != before, "the sale to be paid")

    def _exchange(self, _some: random.Random) -> None:
        """What comes back is put on the counter as the dialog of refunds does."""
        from storeperf_core.operations.exchange import Returned, ReturnedLine
        from storeperf_core.operations.refund_without_receipt import ReturnedProduct

        if self.page.till.basket.returned is not None:
            return
        key = next(iter(self.page.till.source.catalogue.products.rows))
        back = ReturnedProduct(key, 1_000, 1_000_000)
        self.page.open_with(Returned(None, (), (back,), "Broken", (ReturnedLine("Returned", 1_000, 100),)))

    def _until_dialog(self) -> None:
        from tests.support.keyboard import on_top

        self._keys.until(lambda: on_top() is not None, "a dialog")

    def _page(self) -> Any:
        from storeperf_desktop.pages.till.page import TillPage

        pages = [page for each in QApplication.topLevelWidgets() for page in each.findChildren(TillPage)]
        return pages[0] if pages else None

    def _goods(self) -> list[Any]:
        return goods(self.page.till.basket)

    def _say(self) -> None:
        from storeperf_desktop.viewmodels.till_basket import read_body

        page = self.page
        terms = page.context.place.terms
        held = [read_body(each.body, terms) for each in page.holding.held]
        said = "" if page.said is None else page.said.text()
        screen = page.till.basket
        done = page.till.receipt
        say(
            {
                "screen": _told(screen) if screen.has_goods else None,
                "held": [_told(each) for each in held],
                "said": said,
                "paid": None if done is None else done.sale_id.hex(),
            }
        )


def goods(basket: Any) -> list[Any]:
    """What is on the counter, to go out and to come back."""
    lines = [[line.name, line.quantity_milli] for line in basket.lines]
    return [*lines, *([line.name, -line.quantity_milli] for line in basket.credits)]


def _told(basket: Any) -> dict[str, Any]:
    return {"sale": basket.sale_id.hex(), "goods": goods(basket)}
