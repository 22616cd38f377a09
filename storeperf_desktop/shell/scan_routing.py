"""Where a scan goes: to the till from any page, into a field that asks for codes, never behind a dialog or a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from storeperf_desktop.pages.context import Navigate
    from storeperf_desktop.signed_in import SignedIn

TAKES_SCANS = "takesScans"
"""The property of a field that wants scans typed into it: `text`, `list` with a comma behind each, as barcodes of a
product, or `line` with their Enter, as a stock count does.
"""


def takes_scans(widget: QWidget) -> str:
    """How a scan is to be typed into `widget`; empty where it is not."""
    return str(widget.property(TAKES_SCANS) or "")


class ScanRouting(QObject):
    """Sends scans to the till. While a dialog is open a scan is refused with a sound: it belongs to no field there, and
    must not alter a sale that nobody can see. While the window is locked nobody may alter one.
    """

    def __init__(self, parent: QObject, navigate: Navigate, signed_in: SignedIn) -> None:
        super().__init__(parent)
        self._navigate, self._signed_in = navigate, signed_in

    def take(self, code: str) -> None:
        """Add a scan to the sale, going to the till if another page is shown."""
        if (
            self._signed_in.is_locked
            or QApplication.activeModalWidget() is not None
            or QApplication.activePopupWidget() is not None
        ):
            QApplication.beep()
            return
        self._navigate("till", code)
