"""Choosing the customer of a sale by name, number, e-mail or phone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.touch_dialog import TouchDialog
from storeperf_desktop.tasks import Failure, Latest, Tasks
from storeperf_desktop.viewmodels.till_basket import Customer
from storeperf_desktop.viewmodels.till_customers import find_customers
from storeperf_desktop.widgets import SearchField


class CustomerDialog(TouchDialog):
    """Calls `choose(customer)` with who was picked, or None for nobody."""

    def __init__(self, parent: QWidget, tasks: Tasks, choose: Callable[[Customer | None], object]) -> None:
        super().__init__(parent, _("Customer"), _("Choose"))
        self._latest, self._choose = Latest(tasks), choose
        self._found: list[Customer] = []
        self.field = SearchField(_("Name, number, e-mail or phone"))
        self.field.setProperty("reach", "till")
        self.list = QListWidget()
        self.list.setAccessibleName(_("Customers"))
        self.list.setProperty("reach", "till")
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.field.searched.connect(self._ask)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.field.setFocus()
        self.fit(520, 480)
        self.finished.connect(self.deleteLater)
        self._ask("")

    def accept(self) -> None:
        row = self.list.currentRow()
        chosen = self._found[row - 1] if 0 < row <= len(self._found) else None
        super().accept()
        self._choose(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            return
        super().keyPressEvent(event)

    def _ask(self, text: str) -> None:
        self._latest.read(lambda session: find_customers(session, text), self._show, self._fail)

    def _show(self, found: list[Customer]) -> None:
        self._found = found
        self.list.clear()
        self.list.addItem(_("Nobody"))
        for each in found:
            self.list.addItem(f"{each.title} · {each.code}" if each.name else each.code)
        self.list.setCurrentRow(1 if found and self.field.text() else 0)

    def _fail(self, failure: Failure) -> None:
        self.show_fault(failure.sentence)
