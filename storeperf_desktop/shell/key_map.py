"""`?`: every key that does something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.widgets.dialog import Dialog
from storeperf_desktop.widgets.pill import Pill
from storeperf_desktop.widgets.text import text_label

# Pixels beside the rows with the scroll bar, above and below them, and of the window that stays in sight.
_SIDES, _AROUND, _LEFT_FREE = 72, 180, 80


def show_key_map(parent: QWidget, keys: Sequence[tuple[str, str]]) -> Dialog:
    """Open the list of `(key, what it does)`; it closes with Esc."""
    dialog = Dialog(parent, _("Keys"), _("Close"))
    dialog.cancel_button.hide()
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    meanings = []
    general = [
        (_("Tab"), _("To the next field or button")),
        (_("Enter"), _("Open what is chosen")),
        (_("Esc"), _("Close what lies on top")),
    ]
    for row, (key, meaning) in enumerate([*keys, *general]):
        grid.addWidget(Pill(key), row, 0)
        label = text_label(meaning)
        meanings.append(label)
        grid.addWidget(label, row, 1)
    dialog.body.addLayout(grid)
    dialog.body.addStretch(1)
    dialog.ensurePolished()
    wanted, most = grid.sizeHint().width() + _SIDES, parent.width() - _LEFT_FREE
    for label in meanings:
        label.setWordWrap(wanted > most)
    height = min(parent.height() - _LEFT_FREE, grid.sizeHint().height() + _AROUND)
    dialog.resize(max(dialog.minimumWidth(), min(wanted, most)), height)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
