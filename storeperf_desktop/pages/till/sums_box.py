"""Subtotal, discount, taxes, and what is to be paid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.till_sums import Sums
from storeperf_desktop.widgets import text_label


class SumsBox(QWidget):
    """Shows the sums of a basket."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self.total = text_label("", "body")
        self.total.setObjectName("total")
        self._fault = text_label("", "bad", wrap=True)
        self._fault.hide()
        row = QHBoxLayout()
        self.words = text_label("", "title")
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.total)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self._fault)
        column.addLayout(row)

    def show_sums(self, sums: Sums) -> None:
        """Other sums."""
        while len(self._pairs) < len(sums.rows):
            pair = text_label("", "muted"), text_label("")
            pair[1].setAlignment(Qt.AlignmentFlag.AlignRight)
            for place, label in enumerate(pair):
                self._grid.addWidget(label, len(self._pairs), place)
            self._pairs.append(pair)
        for place, pair in enumerate(self._pairs):
            words = sums.rows[place] if place < len(sums.rows) else ("", "")
            for label, text in zip(pair, words, strict=True):
                label.setText(text)
                label.setVisible(bool(text))
        self._fault.setText(sums.fault)
        self._fault.setVisible(bool(sums.fault))
        is_back = sums.total_minor < 0
        total = self._formats.money(abs(sums.total_minor))
        self.words.setText(_("To give back") if is_back else _("To pay"))
        self.total.setText(total)
        sentence = _("To give back: {amount}") if is_back else _("To pay: {amount}")
        self.total.setAccessibleName(sentence.format(amount=total))
