"""The row of buttons at the end of a step."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from storeperf_desktop.widgets import Button, text_label


class Foot(QWidget):
    """One way back at the left, a sentence about what is lacking, what leads on at the right."""

    def __init__(self, back: Button, *onward: QWidget) -> None:
        super().__init__()
        self.sentence = text_label("", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(back)
        row.addWidget(self.sentence, 1)
        for widget in onward:
            row.addWidget(widget)
