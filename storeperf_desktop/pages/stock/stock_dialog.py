"""What the dialogs of stock have in common: fields, an accept that writes, Enter that goes on instead of accepting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Changed
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.line_entry import LineEntry
from storeperf_desktop.tasks import Failure
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Dialog, FormRow
from storeperf_desktop.widgets.approval import write_with_approval

Work = Callable[[WriteSession, Actor], Changed]


class StockDialog(Dialog):
    """`saved(Changed)` follows once it is written; what is refused stands at the foot, and nothing typed is lost."""

    saved = Signal(object)

    def __init__(
        self,
        context: PageContext,
        parent: QWidget,
        title: str,
        accept_text: str,
        sentence: str = "",
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(parent, title, accept_text, sentence, danger=danger)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.entry: LineEntry | None = None

    def accept(self) -> None:
        """Write what was entered; the dialog closes once it is written."""
        if not self.accept_button.isEnabled():
            return
        try:
            work = self._work()
        except Refusal as refusal:
            self.show_fault(failure_of(refusal).sentence)
            return
        self.show_fault("")
        self.accept_button.setEnabled(False)
        write_with_approval(self, self._context, work, self._done, self._refused)

    def reject(self) -> None:
        """Close without writing; what is being written already is waited for."""
        if self.accept_button.isEnabled():
            super().reject()

    def _work(self) -> Work:
        """The write of what was entered. Raises Refusal when it cannot be right."""
        raise NotImplementedError

    def _add_field(self, label: str, text: str = "") -> QLineEdit:
        field = QLineEdit(text)
        self.body.addWidget(FormRow(label, field))
        return field

    def _add_entry(self, entry: LineEntry) -> LineEntry:
        """Put the lines in; Enter belongs to them until the code field is left empty."""
        self.entry = entry
        for button in (self.accept_button, self.cancel_button):
            button.setAutoDefault(False)
            button.setDefault(False)
        entry.finished.connect(lambda: self.accept_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.body.addWidget(entry, 1)
        entry.code.setFocus()
        return entry

    def _fit(self, width: int, height: int) -> None:
        tokens, parent = current_tokens(), self.parentWidget()
        most = height if parent is None else parent.window().height() - 48
        self.resize(tokens.px(width), min(tokens.px(height), most))

    def _done(self, changed: Changed) -> None:
        if changed:
            self._context.changes.announce(changed.entities)
        if isValid(self):
            self.saved.emit(changed)
            super().accept()

    def _refused(self, failure: Failure) -> None:
        if isValid(self):
            self.accept_button.setEnabled(True)
            self.show_fault(failure.sentence)
