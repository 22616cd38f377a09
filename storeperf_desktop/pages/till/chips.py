"""Favourites and categories, one of them chosen; as many as fit, the others behind "More"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from storeperf_desktop.i18n import _


class Chips(QWidget):
    """`chosen(key)`: a category's key as text, or the key given for favourites."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Categories"))
        self._entries: list[tuple[str, str]] = []
        self._buttons: dict[str, QPushButton] = {}
        self._current = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._more = self._button(_("More"))
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._row.addWidget(self._more)
        self._row.addStretch(1)

    def set_entries(self, entries: Sequence[tuple[str, str]], current: str) -> None:
        """Other chips, `(key, text)`, of which one is chosen."""
        if list(entries) != self._entries:
            self._entries = list(entries)
            for button in self._buttons.values():
                self._row.removeWidget(button)
                button.deleteLater()
            self._buttons = {}
            for place, (key, text) in enumerate(entries):
                button = self._button(text)
                button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
                self._row.insertWidget(place, button)
                self._buttons[key] = button
        self.set_current(current)

    def set_current(self, key: str) -> None:
        """Mark what is shown."""
        self._current = key
        self._fit()
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _fit(self) -> None:
        room, gap = self.width(), self._row.spacing()
        widths = {key: button.sizeHint().width() + gap for key, button in self._buttons.items()}
        left = room if sum(widths.values()) <= room else room - self._more.sizeHint().width() - gap
        hidden = []
        for key, text in self._entries:
            left -= widths[key]
            fits = left >= 0 or key == self._current
            self._buttons[key].setVisible(fits)
            if not fits:
                hidden.append((key, text))
        self._more.setVisible(bool(hidden))
        self._menu.clear()
        for key, text in hidden:
            action = QAction(text.replace("&", "&&"), self._menu)
            action.triggered.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._menu.addAction(action)
