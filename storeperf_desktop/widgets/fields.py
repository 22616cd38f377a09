"""Where people type and choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets.painting import painting
from storeperf_desktop.widgets.text import text_label

_SEARCH_PAUSE_MS = 200
_SELECT_SIDES = 41


class SearchField(QLineEdit):
    """Search as you type: `searched(text)` comes a moment after the last key, at once on Enter."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._make_room()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._emit)
        self.textChanged.connect(lambda: self._pause.start())
        self.returnPressed.connect(self._emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = current_tokens()
        side = tokens.px(16)
        with painting(self) as painter:
            sign = QRectF(tokens.px(11), (self.height() - side) / 2, side, side)
            paint_icon(painter, "search", sign, tokens.ink_muted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setTextMargins(current_tokens().px(22), 0, 0, 0)

    def _emit(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())


class Select(QComboBox):
    """A choice of few: entries as `(key, text)`; `chosen(key)` when a person picks one."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Qt's own delegate of a list that opens does not follow the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.set_entries(entries)
        self.activated.connect(lambda _index: self.chosen.emit(self.current()))

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Other entries; the key that was chosen stays chosen if it is among them."""
        before = self.current()
        self.clear()
        for key, text in entries:
            self.addItem(text, key)
        self.set_current(before)

    def current(self) -> str:
        """Key of the chosen entry, empty if there is none."""
        key = self.currentData()
        return key if isinstance(key, str) else ""

    def set_current(self, key: str) -> None:
        """Choose without emitting; an unknown key changes nothing."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        side = tokens.px(16)
        arrow = QRectF(self.width() - side - tokens.px(10), (self.height() - side) / 2, side, side)
        look = QStyleOptionComboBox()
        self.initStyleOption(look)
        room = self.width() - tokens.px(_SELECT_SIDES) - 2  # what the style sheet leaves free, and the frame
        look.currentText = self.fontMetrics().elidedText(look.currentText, Qt.TextElideMode.ElideRight, room)
        box = QStylePainter(self)
        box.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, look)
        box.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, look)
        box.end()
        with painting(self) as painter:
            colour = tokens.ink_muted if self.isEnabled() else tokens.ink_faint
            paint_icon(painter, "chevron-down", arrow, colour)


class FormRow(QWidget):
    """A named field: the label left of it, below the field a sentence about what is wrong."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None, *, label_width: int = 120) -> None:
        super().__init__(parent)
        self.field = field
        self._label = text_label(label, "muted")
        self._label.setBuddy(field)
        self._label.setMinimumWidth(current_tokens().px(label_width))
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._fault = text_label("", "bad", wrap=True)
        self._fault.hide()
        field.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(field, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label, 0, 0)
        grid.addLayout(self._row, 0, 1)
        grid.addWidget(self._fault, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def label_width(self) -> int:
        """Pixels that the label needs."""
        return max(self._label.sizeHint().width(), self._label.minimumWidth())

    def set_label_width(self, width: int) -> None:
        """Let the field begin `width` px further right than the row."""
        self._label.setMinimumWidth(width)

    def add_aside(self, widget: QWidget) -> None:
        """Put a pill or a unit at the right of the field."""
        self._row.addWidget(widget)

    def set_fault(self, sentence: str) -> None:
        """Say what is wrong with what was typed; empty when it is right."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.field.setAccessibleDescription(_("Please check: {fault}").format(fault=sentence) if sentence else "")
        self.field.setProperty("state", "bad" if sentence else "")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


def align_rows(parent: QWidget) -> None:
    """Let all fields in `parent` begin at the same place, also where one label needs more room than the others."""
    rows = parent.findChildren(FormRow)
    width = max((row.label_width for row in rows), default=0)
    for row in rows:
        row.set_label_width(width)


def complete_from(field: QLineEdit, entries: Sequence[str]) -> None:
    """Offer those of `entries` that hold what is typed."""
    completer = QCompleter(list(entries), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = completer.popup()
    if popup is not None:
        # A window of its own: without a ground from the style sheet it would be black.
        popup.setObjectName("offers")
    field.setCompleter(completer)


def is_offering(field: QLineEdit) -> bool:
    """Whether a list of offers is open below `field`, so that Enter belongs to the list."""
    completer = field.completer()
    popup = None if completer is None else completer.popup()
    return popup is not None and popup.isVisible()
