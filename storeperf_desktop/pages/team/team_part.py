"""The list of the team, and what can be done with whoever is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.signing_in import Person
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.team.pin_dialog import PinDialog
from storeperf_desktop.pages.team.staff_dialog import StaffDialog
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels.pins import read_people
from storeperf_desktop.viewmodels.record_history import staff_name
from storeperf_desktop.viewmodels.team import Write, columns, pinning, read_draft, row_of, turning
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, ButtonRow, Card, Notice, PrimaryButton, confirm, show_toast
from storeperf_desktop.widgets.approval import write_with_approval


class TeamPart(QWidget):
    """Enter or a double click edits; the buttons act on the row that is chosen. `shown` when the list is there."""

    shown = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._reading, self._preparing = Latest(context.tasks), Latest(context.tasks)
        for latest in (self._reading, self._preparing):
            self.destroyed.connect(latest.cancel)
        self._people: list[Person] = []
        self.dialog: StaffDialog | PinDialog | None = None
        self.table = RowsTable(_("Team"), VirtualRows(columns()))
        self.add = PrimaryButton(_("Add somebody"), "plus", lambda: self._begin(None))
        self.edit = Button(_("Edit"), "pencil", self._edit)
        self.set_pin = Button(_("Set the PIN"), "lock", self._set_pin)
        self.remove_pin = Button(_("Remove the PIN"), on_click=self._remove_pin)
        self.turn = Button(_("Take out of the team"), on_click=self._turn)
        self.notice = Notice(
            _("Nobody has a PIN yet, so whoever opens the program is the owner. Set the owner's PIN first."),
            closable=False,
        )
        self.notice.hide()
        card = Card()
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.notice)
        self._rows = (ButtonRow(self.add, self.edit), ButtonRow(self.set_pin, self.remove_pin, self.turn))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(12)
        for place, row in enumerate(self._rows):
            self._buttons.addWidget(row, place)
        column.addLayout(self._buttons)
        column.addWidget(card, 1)
        self.table.opened.connect(lambda _place: self._edit())
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._fit_buttons())
        context.changes.follow({Entity.STAFF}, self, self.ask)
        self._fit_buttons()

    @property
    def chosen(self) -> Person | None:
        """Whoever is chosen in the list."""
        place = self.table.currentIndex().row()
        return self._people[place] if 0 <= place < len(self._people) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_buttons()

    def ask(self) -> None:
        """Read the team."""
        self._reading.read(read_people, self._show, self._failed)

    def _show(self, people: list[Person]) -> None:
        before = self.chosen
        self._people = people
        self.table.rows.show_rows([row_of(person, self._context.formats) for person in people])
        keys = [person.staff_key for person in people]
        self.table.go_to(keys.index(before.staff_key) if before and before.staff_key in keys else 0)
        self.notice.setVisible(not any(person.has_pin and person.active for person in people))
        self._fit_buttons()
        self.shown.emit()

    def _turn_buttons(self) -> None:
        """Below each other in two rows where the language or the text size leaves no room for one."""
        needed = sum(row.needed_width for row in self._rows) + self._buttons.spacing()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(below if needed > self.width() else beside)
        first = self._rows[0]
        first.setMinimumWidth(0 if needed > self.width() else first.needed_width)

    def _fit_buttons(self) -> None:
        person = self.chosen
        for button in (self.edit, self.set_pin, self.turn):
            button.setEnabled(person is not None)
        self.set_pin.setText(_("Change the PIN") if person and person.has_pin else _("Set the PIN"))
        self.set_pin.setAccessibleName(self.set_pin.text())
        self.remove_pin.setEnabled(person is not None and person.has_pin)
        is_in = person is None or person.active
        self.turn.setText(_("Take out of the team") if is_in else _("Take back into the team"))
        self.turn.setAccessibleName(self.turn.text())
        self._turn_buttons()

    def _edit(self) -> None:
        if self.chosen is not None:
            self._begin(self.chosen.staff_key)

    def _begin(self, key: int | None) -> None:
        self._preparing.read(
            lambda session: read_draft(session, key),
            lambda draft: self._open(StaffDialog(self._context, self, draft)),
            self._failed,
        )

    def _set_pin(self) -> None:
        if self.chosen is not None:
            person = self.chosen
            self._open(PinDialog(self._context, self, person.staff_key, staff_name(person.name)))

    def _remove_pin(self) -> None:
        person = self.chosen
        if person is None:
            return
        name = staff_name(person.name)
        question = _("{name} signs in without a PIN then, or not at all where the role needs one.").format(name=name)
        if confirm(self, _("Remove the PIN?"), question, _("Remove the PIN")):
            self._write(pinning(person.staff_key, None), _("{name} has no PIN any more.").format(name=name))

    def _turn(self) -> None:
        person = self.chosen
        if person is not None:
            told = _("{name} has left the team.") if person.active else _("{name} is in the team again.")
            write = turning(person.staff_key, active=not person.active)
            self._write(write, told.format(name=staff_name(person.name)))

    def _open(self, dialog: StaffDialog | PinDialog) -> None:
        self.dialog = dialog
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, changed: Changed) -> None:
        show_toast(self, _("Saved.") if changed else _("Nothing was different."))

    def _write(self, write: Write, told: str) -> None:
        def done(changed: Changed) -> None:
            self._context.changes.announce(changed.entities)
            if isValid(self) and changed:
                show_toast(self, told)

        write_with_approval(self, self._context, write, done, self._failed)

    def _failed(self, failure: Failure) -> None:
        if isValid(self):
            show_toast(self, failure.sentence, "bad")
            self.shown.emit()
