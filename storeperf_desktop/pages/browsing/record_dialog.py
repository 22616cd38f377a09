"""The form of a record: faults stand beside their fields, and it closes once what was typed is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Changed
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.widgets import Dialog, FormRow, Select, complete_from
from storeperf_desktop.widgets.approval import write_with_approval

FIRST = "first"
Field = QLineEdit | QPlainTextEdit


class RecordDialog(Dialog):
    """Fields by name. A dialog on top of it says what is wrong with a field (`_fault_of`) and makes the write.

    `saved(Changed)` follows once it is written; what the write refuses is told at the foot, and nothing typed is lost.
    """

    saved = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget, title: str, accept_text: str) -> None:
        super().__init__(parent, title, accept_text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.fields: dict[str, Field] = {}
        self.form_rows: dict[str, FormRow] = {}

    def texts(self) -> dict[str, str]:
        """What stands in the fields."""
        return {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self.fields.items()
        }

    def accept(self) -> None:
        """Write what was typed, if it can be right; the dialog closes once it is written."""
        if not self.accept_button.isEnabled():
            return
        faults = [name for name in self.fields if not self._check(name)]
        if faults:
            self.fields[faults[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            write = self._write()
        except Refusal as refusal:
            self.show_fault(failure_of(refusal).sentence)
            return
        self.show_fault("")
        self.accept_button.setEnabled(False)
        write_with_approval(self, self._context, write, self._done, self._refused)

    def reject(self) -> None:
        """Close without writing; what is being written already is waited for."""
        if self.accept_button.isEnabled():
            super().reject()

    def _fault_of(self, name: str, text: str) -> str:
        """What is wrong with a field, in a sentence; empty when nothing is."""
        raise NotImplementedError

    def _write(self) -> Callable[[WriteSession, Actor], Changed]:
        """The write of what was typed. Raises Refusal when it cannot be right."""
        raise NotImplementedError

    def _add_text(self, name: str, label: str, text: str, known: tuple[str, ...] = (), placeholder: str = "") -> None:
        field = QLineEdit(text)
        field.setPlaceholderText(placeholder)
        if known:
            complete_from(field, known)
        field.editingFinished.connect(partial(self._check, name))
        self._add_field(name, label, field)

    def _add_notes(self, name: str, label: str, text: str) -> None:
        field = QPlainTextEdit(text)
        field.setTabChangesFocus(True)
        field.setFixedHeight(72)
        self._add_field(name, label, field)

    def _add_field(self, name: str, label: str, field: Field) -> None:
        row = FormRow(label, field)
        self.fields[name] = field
        self.form_rows[name] = row
        self.body.addWidget(row)

    def _add_choice(self, label: str, texts: tuple[str, str], *, first: bool) -> Select:
        """One of two; `FIRST` is the key of the first."""
        choice = Select([(FIRST, texts[0]), ("second", texts[1])], label)
        choice.set_current(FIRST if first else "second")
        self.body.addWidget(FormRow(label, choice))
        return choice

    def _check(self, name: str) -> bool:
        fault = self._fault_of(name, self.texts()[name])
        self.form_rows[name].set_fault(fault)
        return not fault

    def _done(self, changed: Changed) -> None:
        if changed:
            self._context.changes.announce(changed.entities)
        if not isValid(self):
            return
        self.saved.emit(changed)
        super().accept()

    def _refused(self, failure: Failure) -> None:
        if isValid(self):
            self.accept_button.setEnabled(True)
            self.show_fault(failure.sentence)
