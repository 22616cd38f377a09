"""The field that every key goes to: a scan, a name, a code, a price."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import painting
from storeperf_desktop.widgets.pill import draw_pill, pill_height, pill_width

_PAUSE_MS = 60


class ScanField(QLineEdit):
    """`searched(text)` a moment after the last key, empty when it was cleared."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan")
        self.setPlaceholderText(_("Scan a barcode, or type a name, code or price"))
        self.setAccessibleName(self.placeholderText())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._emit)
        self.textChanged.connect(self._wait)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.text().strip()

    def empty(self) -> None:
        """Clear it, and say so at once."""
        self.clear()
        self._emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text():
            return
        tokens, hint = current_tokens(), _("any key")
        width, height = pill_width(hint), pill_height()
        if self.width() < tokens.px(460):
            return
        with painting(self) as painter:
            place = QRect(self.width() - width - tokens.px(16), (self.height() - height) // 2, width, height)
            draw_pill(painter, place, hint, "neutral")

    def _wait(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._emit()

    def _emit(self) -> None:
        self._pause.stop()
        self.searched.emit(self.words)
