"""Somebody who may do it allows a colleague to do it once, by their PIN and without signing in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.domain.staff import AccessKind
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.actions import action_name
from storeperf_desktop.viewmodels.pins import (
    Signing,
    answer_pin,
    ask_wait,
    entrants,
    read_people,
    with_given,
    wrong_pin,
)
from storeperf_desktop.widgets.dialog import Dialog
from storeperf_desktop.widgets.pin_entry import PinEntry

if TYPE_CHECKING:
    from storeperf_core.operations.signing_in import Person, PinAnswer
    from storeperf_core.store.change import Actor, Approval
    from storeperf_core.store.session import WriteSession

T = TypeVar("T")
_SIDES = 72


class ApprovalDialog(Dialog):
    """Names all that is asked for; after a right PIN of somebody who may do that, `then(approval)` is called."""

    def __init__(
        self, parent: QWidget | None, signing: Signing, actions: Sequence[str], then: Callable[[Approval], None]
    ) -> None:
        what, name = " · ".join(map(action_name, actions)), signing.signed_in.name
        sentence = _("{name} needs the approval of somebody who may do this: {action}.")
        super().__init__(parent, _("Approval"), _("Approve"), sentence.format(name=name, action=what))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._signing, self._actions, self._then = signing, tuple(actions), then
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
        found = entrants(people, self._actions)
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

        answer_pin(self._signing, staff_key, pin, AccessKind.APPROVE, answered, self._failed, self._actions)

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
        from storeperf_core.store.change import Approval

        self._then(Approval(staff_key, self._actions))

    def _failed(self, failure: Failure) -> None:
        if isValid(self):
            self.entry.set_busy(busy=False)
            self.show_fault(failure.sentence)


def ask_approval(
    parent: QWidget | None,
    context: Signing,
    actions: Sequence[str],
    then: Callable[[Approval], None],
    cancelled: Callable[[], object] | None = None,
) -> ApprovalDialog:
    """Ask somebody who may do all of `actions` (values of `domain.staff.Action`) for their PIN; then `then(approval)`.

    `then` does the same again with `context.signed_in.actor(approval)`. `cancelled` follows if nobody does.
    """
    dialog = ApprovalDialog(parent, context, actions, then)
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

    def attempt(approval: Approval | None = None) -> None:
        actor = context.signed_in.actor(approval)
        context.tasks.write(lambda session: write(session, actor), done, lambda failure: refused(failure, approval))

    def refused(failure: Failure, given: Approval | None) -> None:
        if not failure.needs or not isValid(parent):
            failed(failure)
            return
        ask_approval(parent, context, with_given(failure.needs, given), attempt, lambda: failed(failure))

    attempt()
