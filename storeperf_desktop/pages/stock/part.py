"""One of the four lists of the page: what it asks, how it is told, what its rows open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from storeperf_core.operations.changes import Changed
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.stock_dialog import StockDialog
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.browsing import Column, Found
from storeperf_desktop.widgets import show_toast
from storeperf_desktop.widgets.approval import write_with_approval

if TYPE_CHECKING:
    from storeperf_desktop.pages.stock.page import StockPage


class Part:
    """A list of the page of stock. `actions` stand at the right of the heading, `controls` beside the search."""

    key = ""
    hint = ""

    def __init__(self, page: StockPage, context: PageContext) -> None:
        self.page = page
        self.context = context
        self.text = ""
        self.actions: list[QPushButton] = []
        self.controls: list[QWidget] = []

    def columns(self) -> Sequence[Column]:
        raise NotImplementedError

    def question(self) -> Callable[[ReadSession], Found]:
        raise NotImplementedError

    def told(self, found: Found) -> str:
        """The sentence below the heading."""
        raise NotImplementedError

    def show_nothing_there(self) -> None:
        raise NotImplementedError

    def open(self, key: int) -> None:
        """Read a row's record and show it in the drawer."""
        raise NotImplementedError

    def clear(self) -> None:
        """Take the search and the filters away."""
        self.text = ""

    def refresh(self) -> None:
        """What the controls offer is asked for again."""

    def run(self, work: Callable[[WriteSession, Actor], Changed], told: str) -> None:
        """Write something without a dialog, and say that it is done."""
        write_with_approval(self.page, self.context, work, lambda changed: self._written(changed, told), self._failed)

    def show_dialog(self, dialog: StockDialog, told: str) -> None:
        """Open a dialog; the page says what was done and shows it."""
        self.page.open_dialog(dialog, lambda _changed: show_toast(self.page, told))

    def read(self, work: Callable[[ReadSession], object], done: Callable[..., object]) -> None:
        """Read what a dialog begins with."""
        self.page.prepare(work, done)

    def _written(self, changed: Changed, told: str) -> None:
        self.context.changes.announce(changed.entities)
        self.page.toast(told)

    def _failed(self, failure: Failure) -> None:
        self.page.toast(failure.sentence, "bad")
