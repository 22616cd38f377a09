"""The smaller buttons below the ways to pay: in one row, in two where language or text size needs the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from storeperf_desktop.pages.till.big_button import BigButton


class SideButtons(QWidget):
    """Buttons of equal width."""

    def __init__(self, buttons: Sequence[BigButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for button in self._buttons:
            button.setProperty("reach", "side")
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest() * self._half(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._arrange()

    def _arrange(self) -> None:
        gap, count = self._grid.spacing(), len(self._buttons)
        columns = count if (self._widest() + gap) * count - gap <= self.width() else self._half()
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(count):
            self._grid.setColumnStretch(column, int(column < columns))

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._buttons)

    def _half(self) -> int:
        return (len(self._buttons) + 1) // 2
