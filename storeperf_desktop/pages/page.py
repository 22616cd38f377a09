"""What every page is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """One page of the window; made once, kept while the window is open."""

    loaded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_loaded = False

    @property
    def is_loaded(self) -> bool:
        """Whether the page shows something finished: its figures, its empty state or its error."""
        return self._is_loaded

    def mark_loaded(self) -> None:
        """To be called when the page shows something finished; emits `loaded` every time."""
        self._is_loaded = True
        self.loaded.emit()

    def open_with(self, request: object) -> None:
        """Show what another page asked for, such as a filter. A page that takes no requests ignores them."""
