"""A keypad of 56 px for amounts, for whoever has no keyboard at hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.big_button import BigButton
from storeperf_desktop.theme import current_tokens

_BACK = "⌫"


class Keypad(QWidget):
    """Types into `field`; `decimal` is the locale's mark."""

    def __init__(self, field: QLineEdit, decimal: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, text in enumerate(("7", "8", "9", "4", "5", "6", "1", "2", "3", decimal, "0", _BACK)):
            button = BigButton(text, "", partial(self._type, text))
            button.setMinimumWidth(current_tokens().px(64))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if text == _BACK:
                button.setAccessibleName(_("Delete the last digit"))
            grid.addWidget(button, place // 3, place % 3)

    def _type(self, text: str) -> None:
        if text == _BACK:
            self._field.backspace()
        else:
            self._field.insert(text)
        self._field.setFocus()
