"""What is to be handed out, once it is written: it stays until somebody has seen it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.base import TillDialog
from storeperf_desktop.widgets import text_label


class DoneDialog(TillDialog):
    """A headline and what follows from it."""

    def __init__(self, parent: QWidget, context: PageContext, headline: str, sentences: Sequence[str]) -> None:
        super().__init__(parent, context, headline, _("Done"), size=(520, 300))
        self.said = [text_label(sentence, "title", wrap=True) for sentence in sentences]
        for label in self.said:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.cancel_button.hide()
        self.accept_button.setFocus(Qt.FocusReason.PopupFocusReason)
