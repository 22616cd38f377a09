"""A row of choices of which one holds, such as the period of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class _Segment(QPushButton):
    """One choice; the arrow keys go to its neighbours."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        group = self.group()
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        buttons = group.buttons()
        neighbour = buttons[(buttons.index(self) + step) % len(buttons)]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)


class SegmentedControl(QFrame):
    """Choices as `(key, text)`; `chosen(key)` is emitted when a person picks one, also the one that holds already."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, current: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys = [key for key, _text in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for index, (_key, text) in enumerate(choices):
            button = _Segment(text, self)
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setProperty("edge", {0: "first", len(choices) - 1: "last"}.get(index, "none"))
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idToggled.connect(lambda _index, _checked: self._let_tab_reach_the_choice())
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._keys[index]))
        if current is not None:
            self.set_current(current)

    def _let_tab_reach_the_choice(self) -> None:
        """Qt does so only once a button has had the focus: before, Tab would come to the first, chosen or not."""
        for button in self._group.buttons():
            is_reached = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_reached else Qt.FocusPolicy.ClickFocus)

    def current(self) -> str | None:
        """Key of the choice that holds, None before the first."""
        index = self._group.checkedId()
        return None if index < 0 else self._keys[index]

    def set_current(self, key: str) -> None:
        """Choose without emitting; raises ValueError for an unknown key."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Other words for a choice, such as the range that "Custom…" stands for."""
        self._group.button(self._keys.index(key)).setText(text)
