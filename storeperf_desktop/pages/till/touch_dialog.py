"""A dialog of the till: all that is touched is large enough for a finger, and the whole fits on the window."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from storeperf_desktop.pages.documents.touch import make_touchable
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Dialog

_MARGIN = 32


class TouchDialog(Dialog):
    """Fill `body` as that of any dialog."""

    def fit(self, width: int, height: int) -> None:
        """Take so many pixels at 100 % text, more with larger text, and never more than the window behind has."""
        behind = self.parentWidget()
        assert behind is not None
        tokens, room = current_tokens(), behind.window()
        self.resize(min(tokens.px(width), room.width() - _MARGIN), min(tokens.px(height), room.height() - _MARGIN))

    def showEvent(self, event: QShowEvent) -> None:
        make_touchable(self)
        super().showEvent(event)
