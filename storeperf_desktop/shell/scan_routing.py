"""Where a scan goes: to the till from any page, into a field that asks for codes, and never behind a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from storeperf_desktop.pages.context import Navigate

TAKES_SCANS = "takesScans"
"""The property of a field that wants scans typed into it: `text`, or `line` with their Enter, as a stock count does."""


def takes_scans(widget: QWidget) -> str:
    """How a scan is to be typed into `widget`; empty where it is not."""
    return str(widget.property(TAKES_SCANS) or "")


class ScanRouting(QObject):
    """Sends scans to the till. While a dialog is open a scan is refused with a sound: it belongs to no field there, and
    must not alter a sale that nobody can see.
    """

    def __init__(self, parent: QObject, navigate: Navigate) -> None:
        super().__init__(parent)
        self._navigate = navigate

    def take(self, code: str) -> None:
        """Add a scan to the sale, going to the till if another page is shown."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            QApplication.beep()
            return
        self._navigate("till", code)
