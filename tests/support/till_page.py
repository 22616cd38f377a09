"""A till to stand at: its page on a small shop with an open shift, and hands that scan and type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from storeperf_core.store.opening import open_store
from storeperf_desktop.pages.till import create
from tests.support.stores import london_store
from tests.support.till import opened

PATIENCE = 20_000
TEA = "73513537"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The products of `tests.support.till`, and an open shift."""
    folder = tmp_path / "shop"
    with london_store(folder) as store:
        opened(store)
    return folder


@pytest.fixture
def page(qtbot: Any, stage: Any, shop: Path) -> Iterator[Any]:
    """The page, shown and come to rest."""
    made = show_page(qtbot, stage(shop))
    yield made
    settle(qtbot, made)


def show_page(qtbot: Any, stage: Any) -> Any:
    made = create(stage.context)
    made.stage = stage
    qtbot.addWidget(made)
    made.resize(1232, 816)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    made.field.setFocus()
    return made


def settle(qtbot: Any, page: Any) -> None:
    """Wait until the basket is kept."""
    qtbot.waitUntil(lambda: page.till.is_kept and not page.till.is_completing, timeout=PATIENCE)


def type_in(qtbot: Any, page: Any, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type into whatever has the focus on the page."""
    qtbot.keyClicks(_focused(page), text)
    if end is not None:
        press(qtbot, page, end)


def press(qtbot: Any, page: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(_focused(page), key, modifier)


def _focused(page: Any) -> Any:
    """What has the keyboard on the page; a dialog that just closed may still be told to have it."""
    focused = QApplication.focusWidget()
    return focused if focused is not None and page.isAncestorOf(focused) else page.field


def pay_cash(qtbot: Any, page: Any, text: str = "") -> Any:
    """F11, an amount, Enter; the receipt."""
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        press(qtbot, page, Qt.Key.Key_F11)
        dialog = page.actions_.dialog
        qtbot.keyClicks(dialog.amount, text)
        qtbot.keyClick(dialog.amount, Qt.Key.Key_Return)
    return done.args[0]


def sold_in(folder: Path) -> list[tuple[int, int]]:
    """(receipt number, total) of every sale in a store."""
    with open_store(folder) as store:
        from storeperf_core.store.session import reading

        with reading(store.readers) as session:
            query = "SELECT receipt_number, sold_minor FROM sale ORDER BY 1"
            return session.driver.execute(query).fetchall()
