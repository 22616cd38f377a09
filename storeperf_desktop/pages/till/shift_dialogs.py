"""A shift from its float to its Z report: open, move cash, look (X report), count and close. Keyboard and touch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.paper import Line
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.documents import ReportDialog, show_past_shifts
from storeperf_desktop.pages.documents.past_shifts import show_z_report
from storeperf_desktop.pages.till.count_form import CountForm
from storeperf_desktop.pages.till.touch_dialog import TouchDialog
from storeperf_desktop.tasks import Failure
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.till_shift import (
    IN,
    OUT,
    Drawer,
    closing,
    moving,
    note_drawer_opened,
    opening,
    read_drawer,
    read_x_report,
    suggested_float,
    typed_amount,
)
from storeperf_desktop.widgets import FormRow, SegmentedControl, show_toast
from storeperf_desktop.widgets.approval import write_with_approval

__all__ = ["close_shift", "move_cash", "open_drawer", "open_shift", "show_past_shifts", "show_x_report"]

T = TypeVar("T")
Done = Callable[[], object]
_FORM_WIDTH, _COUNT_WIDTH, _COUNT_HEIGHT = 480, 660, 840


class ShiftDialog(TouchDialog):
    """A form of the till: controls for fingers, Enter sends it, a refusal stays at its foot with all that was typed."""

    def __init__(self, context: PageContext, parent: QWidget, title: str, accept_text: str, sentence: str = "") -> None:
        super().__init__(parent, title, accept_text, sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(current_tokens().px(_FORM_WIDTH), parent.window().width() - 32))
        self._context = context

    def accept(self) -> None:
        """Send the form; it closes once that is written."""
        if not self.accept_button.isEnabled():
            return
        try:
            self._send()
        except Refusal as refusal:
            self.show_fault(failure_of(refusal).sentence)

    def reject(self) -> None:
        """Close without writing; what is being written already is waited for."""
        if self.accept_button.isEnabled():
            super().reject()

    def _send(self) -> None:
        raise NotImplementedError

    def _write(self, write: Callable[[WriteSession, Actor], T], done: Callable[[T], None]) -> None:
        """`done` follows with the dialog still there."""
        self.show_fault("")
        self.accept_button.setEnabled(False)
        write_with_approval(self, self._context, write, lambda result: self._written(result, done), self._refused)

    def _written(self, result: T, done: Callable[[T], None]) -> None:
        self._context.changes.announce({Entity.TILL_SESSIONS})
        if isValid(self):
            self.accept_button.setEnabled(True)
            done(result)

    def _refused(self, failure: Failure) -> None:
        if isValid(self):
            self.accept_button.setEnabled(True)
            self.show_fault(failure.sentence)

    def _close_with(self, done: Done) -> None:
        super().accept()
        done()


class OpenShiftDialog(ShiftDialog):
    """How much cash lies in the drawer; what was counted last is proposed."""

    def __init__(self, context: PageContext, parent: QWidget, proposed_minor: int, done: Done) -> None:
        super().__init__(context, parent, _("Open the shift"), _("Open the shift"), _("Count the cash you begin with."))
        self._done = done
        self.amount = QLineEdit(typed_amount(proposed_minor, context.formats))
        self.amount.selectAll()
        self.body.addWidget(FormRow(_("Cash in the drawer"), self.amount))
        self.body.addStretch(1)
        self.amount.setFocus()

    def _send(self) -> None:
        write = opening(self.amount.text(), self._context.formats)
        self._write(write, lambda _changed: self._close_with(self._done))


class MoveCashDialog(ShiftDialog):
    """Cash that goes in or out with nothing sold, and why."""

    def __init__(self, context: PageContext, parent: QWidget, done: Done) -> None:
        super().__init__(context, parent, _("Cash in or out"), _("Move the cash"))
        self._done = done
        self.direction = SegmentedControl([(IN, _("Paid in")), (OUT, _("Paid out"))], _("Direction"), OUT)
        self.amount = QLineEdit()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(_("Such as: change from the bank"))
        self.body.addWidget(FormRow(_("Direction"), self.direction))
        self.body.addWidget(FormRow(_("Amount"), self.amount))
        self.body.addWidget(FormRow(_("Reason"), self.reason))
        self.body.addStretch(1)
        self.amount.setFocus()

    def _send(self) -> None:
        direction = self.direction.current() or OUT
        write = moving(direction, self.amount.text(), self.reason.text(), self._context.formats)
        self._write(write, self._moved)

    def _moved(self, _changed: Changed) -> None:
        self._context.documents.kick_drawer()
        self._close_with(self._done)


class CloseShiftDialog(ShiftDialog):
    """Count what lies in the drawer; afterwards the Z report is shown."""

    def __init__(self, context: PageContext, parent: QWidget, drawer: Drawer, done: Done) -> None:
        super().__init__(
            context, parent, _("Close the shift"), _("Close the shift"), _("Count the drawer. Enter goes to the next.")
        )
        self._done, self._session_key, self._behind = done, drawer.session_key, parent
        self.count = CountForm(context.formats, drawer, self._bring_into_sight, self.accept_button)
        self.body.addWidget(self.count)
        self.body.addStretch(1)
        self.fit(_COUNT_WIDTH, _COUNT_HEIGHT)
        self.count.start()

    def _bring_into_sight(self, field: QWidget) -> None:
        self._area.ensureWidgetVisible(field)

    def _send(self) -> None:
        counted = self.count.counted()
        if counted.faults:
            self.show_fault(next(iter(counted.faults.values())))
            self.count.go_to_fault(counted)
            return
        self._write(closing(counted, self.count.note.text()), lambda _closed: self._closed())

    def _closed(self) -> None:
        behind, context, key = self._behind, self._context, self._session_key
        self._close_with(self._done)
        if isValid(behind):
            show_z_report(behind, context, key, sentence=_("The shift is closed."))


def open_shift(parent: QWidget, context: PageContext, done: Done) -> None:
    """Ask for the float and open a shift; `done` follows once it is open."""
    _ask(parent, context, suggested_float, lambda proposed: OpenShiftDialog(context, parent, proposed, done).open())


def move_cash(parent: QWidget, context: PageContext, done: Done) -> None:
    """Ask how much cash goes in or out and why; `done` follows once it is written."""
    MoveCashDialog(context, parent, done).open()


def show_x_report(parent: QWidget, context: PageContext) -> None:
    """Show how the open shift stands, to be printed or saved. It changes nothing."""

    def show(found: tuple[str, list[Line]]) -> None:
        title, lines = found
        ReportDialog(context, parent, title, lines, lambda: context.documents.print_lines(lines)).open()

    formats = context.formats
    _ask(parent, context, lambda session: read_x_report(session, formats), show)


def open_drawer(parent: QWidget, context: PageContext) -> None:
    """Open the drawer with nothing sold: who did it is kept first, then it is kicked."""
    if not context.documents.printer.is_there:
        show_toast(parent, _("No receipt printer is set up on this computer."), "bad")
        return

    def told(failure: Failure) -> None:
        if isValid(parent):
            show_toast(parent, failure.sentence, "bad")

    write_with_approval(parent, context, note_drawer_opened, lambda _written: context.documents.kick_drawer(), told)


def close_shift(parent: QWidget, context: PageContext, done: Done) -> None:
    """Have the drawer counted and close the shift; `done` follows, and the Z report is shown."""

    def show(drawer: Drawer) -> None:
        CloseShiftDialog(context, parent, drawer, done).open()

    _ask(parent, context, read_drawer, show)


def _ask(parent: QWidget, context: PageContext, read: Callable[[ReadSession], T], show: Callable[[T], object]) -> None:
    """Show what was read, while the page that asked is still there."""

    def shown(found: T) -> None:
        if isValid(parent):
            show(found)

    def told(failure: Failure) -> None:
        if isValid(parent):
            show_toast(parent, failure.sentence, "bad")

    context.tasks.read(read, shown, told)
