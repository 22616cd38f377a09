"""Sentences that begin with their figure, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in_outcome import Counted
from storeperf_desktop.widgets import hairline, text_label
from storeperf_desktop.widgets.text import Role

_FIGURE_WIDTH = 72
_ROLES: dict[str, tuple[Role, Role]] = {
    "strong": ("strong", "body"),
    "muted": ("muted", "muted"),
    "bad": ("bad", "body"),
}


class CountedRows(QWidget):
    """Shows `Counted` rows; a line stands between sentences, none above those that go into detail."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def set_rows(self, rows: Sequence[Counted]) -> None:
        """Show other sentences."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, row in enumerate(rows):
            if place and row.tone != "muted":
                self._grid.addWidget(hairline(), 2 * place, 0, 1, 2)
            self._add(2 * place + 1, row)
        self.setAccessibleName("; ".join(f"{row.figure} {row.text}" for row in rows))

    def _add(self, line: int, row: Counted) -> None:
        role, text_role = _ROLES[row.tone]
        figure = text_label(row.figure, role)
        if row.tone != "muted":
            figure.setFont(_bold())
        figure.setMinimumWidth(current_tokens().px(_FIGURE_WIDTH))
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(figure, line, 0)
        self._grid.addWidget(text_label(row.text, text_role, wrap=True), line, 1)


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
