"""What the printer has to say, over whatever page is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storeperf_desktop.documents_desk import DocumentsDesk, PrintFault
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.widgets import show_toast


class PrintingNotices(QObject):
    """A child of the window: faults with "Print again", a receipt that is asked about, what was left from before."""

    def __init__(self, window: QWidget, context: PageContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        desk: DocumentsDesk = context.documents
        # A window that is made anew, for another language, does not begin again.
        self._is_first = not desk.is_read
        desk.failed.connect(self._tell_fault)
        desk.offered.connect(self._offer)
        desk.waiting.connect(self._tell_left)

    def _tell_fault(self, fault: PrintFault) -> None:
        again = (_("Print again"), lambda: self._context.documents.print_again(fault)) if fault.kind else None
        show_toast(self._window, fault.sentence, "bad", again)

    def _offer(self, sale_key: int) -> None:
        desk = self._context.documents
        if desk.printer.is_there:
            action = (_("Print"), lambda: desk.print_receipt(sale_key))
        else:
            action = (_("PDF"), lambda: desk.offer_pdf(sale_key, self._window, is_copy=False))
        show_toast(self._window, _("The sale is done. Is a receipt wanted?"), action=action)

    def _tell_left(self, count: int) -> None:
        """Once, when the program starts: what could not be printed before."""
        is_first, self._is_first = self._is_first, False
        if is_first and count:
            text = ngettext("{count} document is not printed", "{count} documents are not printed", count)
            words = text.format(count=self._context.formats.count(count))
            show_toast(self._window, words, "warn", (_("Show"), self._show))

    def _show(self) -> None:
        from storeperf_desktop.pages.documents import UnprintedDialog

        UnprintedDialog(self._context, self._window).open()
