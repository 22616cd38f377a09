"""Subtotal, discount, taxes, and what is to be paid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.till_sums import Sums
from storeperf_desktop.widgets import ElidedLabel, text_label


class SumsBox(QWidget):
    """Shows the sums of a basket."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._is_dense = False
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self.total = text_label("", "body")
        self.total.setObjectName("total")
        self._fault = text_label("", "bad", wrap=True)
        self._fault.hide()
        row = QHBoxLayout()
        self.words = text_label("", "title")
        # Stands for the rows above where those have no room.
        self.short = ElidedLabel(colour="ink_muted", small=True)
        self.short.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.words)
        words.addWidget(self.short)
        row.addLayout(words, 1)
        row.addWidget(self.total, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self._fault)
        column.addLayout(row)

    def set_dense(self, *, dense: bool) -> None:
        """Say what the total is made of in one short line, and the total in a smaller size."""
        self._is_dense = dense
        self.short.setVisible(dense)
        for pair in self._pairs:
            for label in pair:
                label.setVisible(bool(label.text()) and not dense)
        self.total.setProperty("dense", dense)
        self.total.style().unpolish(self.total)
        self.total.style().polish(self.total)

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
                label.setVisible(bool(text) and not self._is_dense)
        self.short.set_text(" · ".join(f"{words} {amount}" for words, amount in sums.rows[1:]))
        self._fault.setText(sums.fault)
        self._fault.setVisible(bool(sums.fault))
        is_back = sums.total_minor < 0
        total = self._formats.money(abs(sums.total_minor))
        self.words.setText(_("To give back") if is_back else _("To pay"))
        self.total.setText(total)
        sentence = _("To give back: {amount}") if is_back else _("To pay: {amount}")
        self.total.setAccessibleName(sentence.format(amount=total))
