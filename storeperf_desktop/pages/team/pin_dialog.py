"""A new PIN, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pin import FEWEST_DIGITS, MOST_DIGITS, checked_pin
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.pins import HashedPin, hashed
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.team import pinning
from storeperf_desktop.widgets import Dialog, text_label
from storeperf_desktop.widgets.approval import write_with_approval
from storeperf_desktop.widgets.pin_pad import PinPad


class PinDialog(Dialog):
    """`saved(Changed)` follows once the PIN is kept."""

    saved = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget, staff_key: int, name: str) -> None:
        sentence = _("{fewest} to {most} digits, then Enter.").format(fewest=FEWEST_DIGITS, most=MOST_DIGITS)
        super().__init__(parent, _("PIN of {name}").format(name=name), _("Save"), sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._staff_key = context, staff_key
        self._first = ""
        self.accept_button.hide()
        self.step = text_label(_("New PIN"), "strong")
        self.pad = PinPad()
        self.body.addWidget(self.step, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pad.given.connect(self._take)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, pin: str) -> None:
        try:
            checked_pin(pin)
        except Refusal as refusal:
            self._again(failure_of(refusal).sentence)
            return
        if not self._first:
            self._first = pin
            self._say(_("The same PIN once more"))
            self.show_fault("")
            return
        if pin != self._first:
            self._again(_("These were two different PINs. Begin again."))
            return
        self.show_fault("")
        self.pad.set_taking(taking=False)
        self._context.tasks.read(lambda _session: hashed(pin), self._keep, self._failed)

    def _keep(self, pin: HashedPin) -> None:
        if isValid(self):
            write_with_approval(self, self._context, pinning(self._staff_key, pin), self._done, self._failed)

    def _done(self, changed: Changed) -> None:
        self._context.changes.announce(changed.entities)
        if isValid(self):
            self.saved.emit(changed)
            super().accept()

    def _failed(self, failure: Failure) -> None:
        if isValid(self):
            self.pad.set_taking(taking=True)
            self._again(failure.sentence)

    def _again(self, sentence: str) -> None:
        self._first = ""
        self._say(_("New PIN"))
        self.show_fault(sentence)

    def _say(self, step: str) -> None:
        self.step.setText(step)
        self.pad.setAccessibleName(step)
