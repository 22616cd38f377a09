"""Somebody who may do it allows a colleague to do it once, by their PIN and without signing in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.domain.staff import AccessKind
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.actions import action_name
from storeperf_desktop.viewmodels.pins import Signing, answer_pin, ask_wait, entrants, read_people, wrong_pin
from storeperf_desktop.widgets.dialog import Dialog
from storeperf_desktop.widgets.pin_entry import PinEntry

if TYPE_CHECKING:
    from storeperf_core.operations.signing_in import Person, PinAnswer
    from storeperf_core.store.change import Actor
    from storeperf_core.store.session import WriteSession

T = TypeVar("T")
_SIDES = 72


class ApprovalDialog(Dialog):
    """Names what is asked for; after a right PIN of somebody who may do it, `then(their key)` is called."""

    def __init__(self, parent: QWidget | None, signing: Signing, action: str, then: Callable[[int], None]) -> None:
        what, name = action_name(action), signing.signed_in.name
        sentence = _("{name} needs the approval of somebody who may do this: {action}.")
        super().__init__(parent, _("Approval"), _("Approve"), sentence.format(name=name, action=what))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._signing, self._action, self._then = signing, action, then
        self.entry = PinEntry()
        self.entry.hide()
        self.body.addWidget(self.entry)
        # Enter on the pad sends the PIN; a second button for it would only be in the way.
        self.accept_button.hide()
        self.entry.chosen.connect(self._ask_wait)
        self.entry.given.connect(self._try)
        signing.tasks.read(read_people, self._show, self._failed)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.entry.take_keyboard()

    def _show(self, people: list[Person]) -> None:
        if not isValid(self):
            return
        found = entrants(people, self._action)
        if not found:
            self.show_fault(_("Nobody who may do this has a PIN yet. An owner can set one in Team & audit."))
            return
        self.entry.show()
        self.entry.show_people(found)
        # The area around the body would rather scroll sideways than grow.
        self.setMinimumWidth(self.entry.sizeHint().width() + _SIDES)
        self.adjustSize()
        self.entry.take_keyboard()

    def _ask_wait(self, staff_key: int) -> None:
        ask_wait(self._signing, staff_key, lambda seconds: self._tell_wait(staff_key, seconds))

    def _tell_wait(self, staff_key: int, seconds: int) -> None:
        if isValid(self) and self.entry.current is not None and self.entry.current.staff_key == staff_key and seconds:
            self.entry.set_wait(seconds)

    def _try(self, staff_key: int, pin: str) -> None:
        self.entry.set_busy(busy=True)

        def answered(answer: PinAnswer) -> None:
            self._answered(staff_key, answer)

        answer_pin(self._signing, staff_key, pin, AccessKind.APPROVE, answered, self._failed, self._action)

    def _answered(self, staff_key: int, answer: PinAnswer) -> None:
        if not isValid(self):
            return
        self.entry.set_busy(busy=False)
        if not answer.is_right:
            self.entry.show_message(wrong_pin(answer.wait_seconds))
            if answer.wait_seconds:
                self.entry.set_wait(answer.wait_seconds, _("This PIN is not right."))
            self.entry.take_keyboard()
            return
        super().accept()
        self._then(staff_key)

    def _failed(self, failure: Failure) -> None:
        if isValid(self):
            self.entry.set_busy(busy=False)
            self.show_fault(failure.sentence)


def ask_approval(
    parent: QWidget | None,
    context: Signing,
    action: str,
    then: Callable[[int], None],
    cancelled: Callable[[], object] | None = None,
) -> ApprovalDialog:
    """Ask somebody who may do `action` (`domain.staff.Action`'s value) for their PIN; then `then(their staff key)`.

    `then` does the same again with `context.signed_in.actor(approved_by=key)`. `cancelled` follows if nobody does.
    """
    dialog = ApprovalDialog(parent, context, action, then)
    if cancelled is not None:
        dialog.rejected.connect(cancelled)
    dialog.open()
    return dialog


def write_with_approval(
    parent: QWidget,
    context: Signing,
    write: Callable[[WriteSession, Actor], T],
    done: Callable[[T], None],
    failed: Callable[[Failure], None],
) -> None:
    """Write as whoever is signed in; what they may not do alone is asked for, and done after a right PIN.

    `failed` is told when that was not given, too.
    """

    def attempt(approved_by: int | None = None) -> None:
        actor = context.signed_in.actor(approved_by)
        context.tasks.write(lambda session: write(session, actor), done, refused)

    def refused(failure: Failure) -> None:
        if failure.needs is None or not isValid(parent):
            failed(failure)
            return
        ask_approval(parent, context, failure.needs, attempt, lambda: failed(failure))

    attempt()
