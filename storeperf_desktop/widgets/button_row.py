"""Buttons beside each other; below each other where the language or the text size leaves no room for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

_BELOW, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class ButtonRow(QWidget):
    """A row of buttons at the left, or `at_right`."""

    def __init__(self, *buttons: QPushButton, at_right: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        if at_right:
            self._row.addStretch(1)
        self._end = self._row.count()
        if not at_right:
            self._row.addStretch(1)
        for button in buttons:
            self.add(button)

    def add(self, button: QPushButton) -> None:
        """Put one more button after the others."""
        self._row.insertWidget(self._end + len(self._buttons), button)
        self._buttons.append(button)

    @property
    def needed_width(self) -> int:
        """Pixels of all buttons beside each other."""
        widths = self._widths()
        return sum(widths) + self._row.spacing() * max(len(widths) - 1, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came, went or has another text
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        self._row.setDirection(_BELOW if self.needed_width > self.width() else _BESIDE)

    def _widths(self) -> list[int]:
        return [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
