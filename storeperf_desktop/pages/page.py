"""What every page is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from storeperf_desktop.widgets import PageFrame


class Page(PageFrame):
    """One page of the window; made once, kept while the window is open. Its frame is `widgets.PageFrame`."""

    loaded = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, scrolls: bool = True) -> None:
        super().__init__(title, parent, scrolls=scrolls)
        self._is_loaded = False
        self._owed: Callable[[], object] | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether the page shows something finished: its figures, its empty state or its error."""
        return self._is_loaded

    def mark_loaded(self) -> None:
        """To be called when the page shows something finished; emits `loaded` every time."""
        self._is_loaded = True
        self.loaded.emit()

    def mark_loading(self) -> None:
        """To be called when the page asks again and does not show the answer yet."""
        self._is_loaded = False

    def when_seen(self, call: Callable[[], object]) -> None:
        """Do something now, or once when the page is shown next: a sale must not wait for what nobody looks at."""
        if self.isVisible():
            call()
        else:
            self._owed = call

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        owed, self._owed = self._owed, None
        if owed is not None:
            owed()

    def open_with(self, request: object) -> None:
        """Show what another page asked for, such as a filter. A page that takes no requests ignores them."""
