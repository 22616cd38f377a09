"""Where documents are asked for: on paper, as a PDF, and the drawer opened. Lives on the Qt thread.

Printing begins after the commit and can undo nothing. What a printer does not take is kept in the store
(`unprinted`) and offered again, also after a restart.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.paper import Line
from storeperf_core.operations.changes import Entity
from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.devices.printer_choice import PrinterChoice, chosen_printer
from storeperf_desktop.devices.receipt_printer import ReceiptPrinter
from storeperf_desktop.documents.pdf import write_pdf
from storeperf_desktop.documents.receipt_lines import receipt_lines
from storeperf_desktop.documents.shift_lines import shift_lines
from storeperf_desktop.documents.trial_lines import trial_lines
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.settings import Settings
from storeperf_desktop.tasks import Failure, Tasks
from storeperf_desktop.tasks.delivery import Delivery
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.widgets import show_toast

if TYPE_CHECKING:
    from storeperf_core.operations.receipt_settings import ReceiptSettings
    from storeperf_core.operations.unprinted import Unprinted
    from storeperf_core.store.session import ReadSession

RECEIPT, Z_REPORT = "receipt", "z_report"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PrintFault:
    """A document that was not printed, and why. `kind` is empty for a test page or the drawer."""

    kind: str
    document_key: int
    sentence: str
    is_copy: bool = False


class DocumentsDesk(QObject):
    """`printed(kind, key)`, `failed(PrintFault)`; `offered(sale_key)`: a sale was made whose receipt the person is to
    be asked about; `waiting(count)`: so many documents are not printed, told after every change.
    """

    printed = Signal(str, int)
    failed = Signal(object)
    offered = Signal(int)
    waiting = Signal(int)

    def __init__(self, tasks: Tasks, changes: ChangeBus, settings: Settings, formats: Formats) -> None:
        super().__init__()
        self.formats = formats
        self._tasks, self._settings = tasks, settings
        self._printer = ReceiptPrinter()
        self._delivery = Delivery(self)
        self._unprinted: list[Unprinted] = []
        self._printing: str = "ask"
        self._asked: set[PrintFault] = set()
        self._is_closed = False
        self.is_read = False
        changes.follow({Entity.SETTINGS}, self, self._ask_settings)
        self._ask_settings()
        self._ask_unprinted()

    @property
    def printer(self) -> PrinterChoice:
        """The receipt printer of this computer."""
        return chosen_printer(self._settings.choices)

    @property
    def unprinted(self) -> list[Unprinted]:
        """What waits to be printed, as it was last read."""
        return list(self._unprinted)

    def sale_made(self, sale_key: int, *, with_cash: bool, asks: bool = True) -> None:
        """Call it once a sale or refund is committed: opens the drawer for cash, prints or asks as the store wants.

        Not `asks`: what was done is shown with a button that prints it.
        """
        if with_cash and self._settings.choices.drawer_kicks:
            self.kick_drawer()
        if self._printing == "always" and self.printer.is_there:
            self.print_receipt(sale_key)
        elif self._printing == "ask" and asks:
            self.offered.emit(sale_key)

    def print_receipt(self, sale_key: int, *, is_copy: bool = False) -> None:
        """Print the receipt of a sale; a copy says that it is one."""
        fault = PrintFault(RECEIPT, sale_key, "", is_copy)
        self._asked.add(fault)
        self._with_receipt(sale_key, is_copy, lambda lines: self._print(lines, fault), lambda f: self._tell(fault, f))

    def print_z(self, session_key: int) -> None:
        """Print the report of a shift that was closed."""
        fault = PrintFault(Z_REPORT, session_key, "")
        self._asked.add(fault)
        self._with_shift(session_key, lambda lines: self._print(lines, fault), lambda f: self._tell(fault, f))

    def print_again(self, fault: PrintFault) -> None:
        """Try once more what was not printed."""
        if fault.kind == Z_REPORT:
            self.print_z(fault.document_key)
        elif fault.kind == RECEIPT:
            self.print_receipt(fault.document_key, is_copy=fault.is_copy)

    def print_lines(self, lines: Sequence[Line]) -> None:
        """Print what is kept nowhere, such as an X report. A fault is told and no more."""
        self._print(lines, PrintFault("", 0, ""))

    def print_test(self, choice: PrinterChoice, done: Callable[[str], None]) -> None:
        """Print a page of letters; `done` is told what went wrong, or an empty text."""
        deliver = self._delivery.hand_over
        self._printer.print_lines(
            trial_lines(self.formats, choice),
            choice,
            lambda: deliver(lambda: done("")),
            lambda failure: deliver(lambda: done(failure.sentence)),
        )

    def kick_drawer(self) -> None:
        """Open the drawer, if there is a printer it hangs on."""
        choice = self.printer
        if choice.is_there:
            fault = PrintFault("", 0, "")
            self._printer.kick_drawer(choice, lambda f: self._delivery.hand_over(lambda: self._tell(fault, f)))

    def offer_pdf(self, sale_key: int, parent: QWidget, *, is_copy: bool = True) -> None:
        """Ask where the receipt is to be saved as a PDF, and save it there."""
        self._with_receipt(
            sale_key,
            is_copy,
            lambda lines: self.save_pdf(lines, parent, _("Receipt")),
            lambda failure: _toast(parent, failure.sentence),
        )

    def save_pdf(self, lines: Sequence[Line], parent: QWidget, title: str) -> None:
        """Ask for a place and write the document there."""
        if not isValid(parent):
            return
        chosen, _kind = QFileDialog.getSaveFileName(parent, _("Save as PDF"), f"{title}.pdf", _("PDF files (*.pdf)"))
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_pdf(path, lines, title)
        except Refusal as refusal:
            _toast(parent, failure_of(refusal).sentence)
            return
        show = QUrl.fromLocalFile(str(path.parent))
        action = (_("Open the folder"), lambda: QDesktopServices.openUrl(show))
        show_toast(parent, _("{file} is saved.").format(file=path.name), action=action)

    def forget(self, kind: str, document_key: int) -> None:
        """Nobody wants this document any more."""
        self._forget(kind, document_key)

    def close(self) -> None:
        """Join the printer's thread, before the tasks are closed: what waits for it is kept as not printed."""
        self._is_closed = True
        self._printer.close()
        for document in self._asked:
            if not document.is_copy:
                self._keep(document, _("The program was closed before this was printed."))

    def _with_receipt(
        self, sale_key: int, is_copy: bool, use: Callable[[list[Line]], None], failed: Callable[[Failure], None]
    ) -> None:
        from storeperf_core.operations.documents import receipt_document

        self._tasks.read(
            lambda session: receipt_document(session, sale_key),
            lambda document: use(receipt_lines(document, self.formats, is_copy=is_copy)),
            failed,
        )

    def _with_shift(
        self, session_key: int, use: Callable[[list[Line]], None], failed: Callable[[Failure], None]
    ) -> None:
        from storeperf_core.operations.documents import shift_document

        self._tasks.read(
            lambda session: shift_document(session, session_key),
            lambda document: use(shift_lines(document, self.formats)),
            failed,
        )

    def _print(self, lines: Sequence[Line], document: PrintFault) -> None:
        if self._is_closed:
            return
        self._asked.discard(document)
        self._printer.print_lines(
            lines, self.printer, lambda: self._was_printed(document), lambda failure: self._was_not(document, failure)
        )

    def _was_printed(self, document: PrintFault) -> None:
        """On the printer's thread."""
        kind, key = document.kind, document.document_key
        if not document.is_copy and any((each.kind, each.document_key) == (kind, key) for each in self._unprinted):
            self._forget(kind, key)
        self._delivery.hand_over(lambda: self.printed.emit(kind, key))

    def _was_not(self, document: PrintFault, failure: Failure) -> None:
        """On the printer's thread, which may be the last one that runs: what failed is written down from here."""
        if document.kind and not document.is_copy:
            self._keep(document, failure.sentence)
        self._delivery.hand_over(lambda: self._tell(document, failure))

    def _keep(self, document: PrintFault, sentence: str) -> None:
        from storeperf_core.operations.unprinted import keep_unprinted

        at_utc = time.time_ns() // 1_000
        self._tasks.write(
            lambda session: keep_unprinted(session, document.kind, document.document_key, at_utc, sentence),
            lambda _kept: self._ask_unprinted(),
            self._not_kept,
        )

    def _forget(self, kind: str, key: int) -> None:
        from storeperf_core.operations.unprinted import forget_unprinted

        self._tasks.write(
            lambda session: forget_unprinted(session, kind, key), lambda _known: self._ask_unprinted(), self._not_kept
        )

    def _tell(self, document: PrintFault, failure: Failure) -> None:
        self._asked.discard(document)
        self.failed.emit(PrintFault(document.kind, document.document_key, failure.sentence, document.is_copy))

    def _not_kept(self, failure: Failure) -> None:
        self.failed.emit(PrintFault("", 0, failure.sentence))

    def _ask_unprinted(self) -> None:
        if self._is_closed:
            return

        def read(session: ReadSession) -> list[Unprinted]:
            from storeperf_core.operations.unprinted import unprinted

            return unprinted(session.driver)

        self._tasks.read(read, self._take_unprinted, _logged)

    def _take_unprinted(self, found: list[Unprinted]) -> None:
        self._unprinted, self.is_read = found, True
        self.waiting.emit(len(found))

    def _ask_settings(self) -> None:
        if self._is_closed:
            return

        def read(session: ReadSession) -> ReceiptSettings:
            from storeperf_core.operations.receipt_settings import receipt_settings

            return receipt_settings(session.driver)

        self._tasks.read(read, self._take_settings, _logged)

    def _take_settings(self, settings: ReceiptSettings) -> None:
        self._printing = settings.printing


def _toast(parent: QWidget, sentence: str) -> None:
    if isValid(parent):
        show_toast(parent, sentence, "bad")


def _logged(failure: Failure) -> None:
    _log.error("the settings of the till's documents cannot be read: %s", failure.sentence)
