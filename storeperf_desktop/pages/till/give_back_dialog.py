"""What came back is worth more than what goes out: by what the difference is given back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.touch_dialog import TouchDialog
from storeperf_desktop.widgets import SegmentedControl, text_label

_KEYS = {Qt.Key.Key_F10: "voucher", Qt.Key.Key_F11: "cash", Qt.Key.Key_F12: "card"}


class GiveBackDialog(TouchDialog):
    """Calls `give(tenders)` once. F10, F11 and F12 choose, and pressed again they give."""

    def __init__(
        self,
        parent: QWidget,
        formats: Formats,
        amount_minor: int,
        kind: TenderKind,
        give: Callable[[tuple[Offered, ...]], object],
    ) -> None:
        super().__init__(parent, _("Give back the difference"), _("Give back"))
        self._give = give
        amount = formats.money(amount_minor)
        self.amount = text_label(amount)
        self.amount.setObjectName("total")
        self.amount.setAccessibleName(_("To give back: {amount}").format(amount=amount))
        kinds = [("cash", _("Cash")), ("card", _("Card")), ("voucher", _("New voucher"))]
        self.kind = SegmentedControl(kinds, _("Give back"), kind.value)
        self.body.addWidget(self.amount)
        self.body.addWidget(self.kind)
        self.body.addStretch(1)
        self.finished.connect(self.deleteLater)
        self.accept_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        super().accept()
        self._give((Offered(TenderKind(self.kind.current())),))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _KEYS.get(Qt.Key(event.key()))
        if key is None:
            super().keyPressEvent(event)
        elif self.kind.current() == key:
            self.accept()
        else:
            self.kind.set_current(key)
