"""What is seen of a locked till: who can sign in, and a pad for their PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.pins import Entrant
from storeperf_desktop.widgets.card import Card
from storeperf_desktop.widgets.pin_entry import PinEntry
from storeperf_desktop.widgets.reading_order import order_by_reading
from storeperf_desktop.widgets.text import text_label


class LockScreen(QWidget):
    """Fills the window. The keyboard is on the pad, so the digits and Enter are enough where one person works."""

    def __init__(self, store_name: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(_("The till is locked"))
        self.entry = PinEntry()
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        for text, role in ((store_name, "heading"), (_("Locked. Sign in to go on."), "muted")):
            label = text_label(text, role, wrap=True)  # type: ignore[arg-type]
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.body.addWidget(label)
        card.body.addSpacing(8)
        card.body.addWidget(self.entry)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)

    def show_people(self, people: Sequence[Entrant], staff_key: int | None) -> None:
        """Who can sign in; `staff_key` was here last."""
        self.entry.show_people(people, staff_key)
        if not people:
            self.entry.show_message(_("Nobody can sign in: no owner has a PIN."))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        order_by_reading(self)
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.entry.take_keyboard()
