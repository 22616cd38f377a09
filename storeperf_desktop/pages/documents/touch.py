"""Controls of the till are large enough for fingers."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from storeperf_desktop.theme import current_tokens

TOUCH_PX = 56
"""The least height of what is touched (design tokens, `hit.till`)."""


def make_touchable(dialog: QWidget) -> None:
    """Make the fields and buttons of `dialog` 56 px high, where the text size does not make them higher."""
    if current_tokens().control_height >= TOUCH_PX:
        return
    for kind in (QLineEdit, QPushButton):
        for control in dialog.findChildren(kind):
            if control.property("kind") != "link" and not control.property("touch"):
                control.setProperty("touch", True)
                control.style().unpolish(control)
                control.style().polish(control)
