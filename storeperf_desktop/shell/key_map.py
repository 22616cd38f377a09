"""`?`: every key that does something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.widgets.dialog import Dialog
from storeperf_desktop.widgets.pill import Pill
from storeperf_desktop.widgets.text import text_label


def show_key_map(parent: QWidget, keys: Sequence[tuple[str, str]]) -> Dialog:
    """Open the list of `(key, what it does)`; it closes with Esc."""
    dialog = Dialog(parent, _("Keys"), _("Close"))
    dialog.cancel_button.hide()
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    general = [
        (_("Tab"), _("To the next field or button")),
        (_("Enter"), _("Open what is chosen")),
        (_("Esc"), _("Close what lies on top")),
    ]
    for row, (key, meaning) in enumerate([*keys, *general]):
        grid.addWidget(Pill(key), row, 0)
        grid.addWidget(text_label(meaning), row, 1)
    dialog.body.addLayout(grid)
    dialog.body.addStretch(1)
    dialog.resize(dialog.minimumWidth(), min(parent.height() - 80, grid.sizeHint().height() + 180))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
