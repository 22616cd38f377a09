"""What the printer did not take, to be printed again or left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeperf_core.operations.unprinted import Unprinted
from storeperf_desktop.documents_desk import Z_REPORT, PrintFault
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Button, Dialog, text_label

_WIDTH, _HEIGHT = 620, 420


class UnprintedDialog(Dialog):
    """A row for each document; "Print all" prints them in the order they were made."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            parent, _("Not printed"), _("Print all"), _("Every sale here is kept; only the paper is missing.")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._rows = QWidget()
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self.cancel_button.setText(_("Close"))
        self._show(0)
        context.documents.waiting.connect(self._show)
        context.documents.failed.connect(lambda fault: self.show_fault(fault.sentence))
        tokens, room = current_tokens(), parent.window()
        self.resize(min(tokens.px(_WIDTH), room.width() - 32), min(tokens.px(_HEIGHT), room.height() - 32))

    def accept(self) -> None:
        """Print all of them; the list empties as they come out."""
        self.show_fault("")
        for document in self._context.documents.unprinted:
            self._print(document)

    def _show(self, _count: int) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        found = self._context.documents.unprinted
        for document in found:
            column.addLayout(self._row(document))
        if not found:
            column.addWidget(text_label(_("Everything is printed."), "muted"))
        self.body.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        self.accept_button.setEnabled(bool(found))

    def _row(self, document: Unprinted) -> QHBoxLayout:
        name = document_name(document)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(name, "strong"))
        when = self._context.formats.date_time(document.failed_at_utc)
        words.addWidget(text_label(f"{when} · {document.fault}", "label", wrap=True))
        again = Button(_("Print again"), on_click=partial(self._print, document))
        leave = Button(_("Leave"), on_click=partial(self._leave, document))
        again.setAccessibleName(_("Print {document} again").format(document=name))
        leave.setAccessibleName(_("Leave {document} unprinted").format(document=name))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(again)
        row.addWidget(leave)
        return row

    def _print(self, document: Unprinted) -> None:
        self.show_fault("")
        self._context.documents.print_again(PrintFault(document.kind, document.document_key, ""))

    def _leave(self, document: Unprinted) -> None:
        self._context.documents.forget(document.kind, document.document_key)


def document_name(document: Unprinted) -> str:
    """What the document is called."""
    if document.kind == Z_REPORT:
        return _("Z report {number}").format(number=document.number)
    return _("Receipt {number}").format(number=document.number or "—")
