"""The receipt printer: a thread of its own, so that neither the window nor a sale ever waits for paper."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.domain.paper import Line
from storeperf_desktop.devices.escpos_document import document_bytes, drawer_bytes
from storeperf_desktop.devices.printer_choice import PrinterChoice
from storeperf_desktop.devices.printer_lines import send
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks.failure import Failure, failure_of

_log = logging.getLogger(__name__)
Printed = Callable[[], object]
Failed = Callable[[Failure], object]


class ReceiptPrinter:
    """Prints in the order it was asked. `printed` and `failed` are called on its thread."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="printer")
        self._is_closing = False

    def print_lines(self, lines: Sequence[Line], choice: PrinterChoice, printed: Printed, failed: Failed) -> None:
        """Print a document."""
        self._thread.submit(self._carry_out, lambda: send(choice, document_bytes(lines, choice)), printed, failed)

    def kick_drawer(self, choice: PrinterChoice, failed: Failed) -> None:
        """Open the drawer that hangs on the printer, also while that has no paper."""
        silent = replace(choice, answers=False)
        self._thread.submit(self._carry_out, lambda: send(silent, drawer_bytes(choice)), lambda: None, failed)

    def close(self) -> None:
        """Finish what is being printed; what waits fails, so that it is kept. Joins the thread."""
        self._is_closing = True
        self._thread.shutdown(wait=True)

    def _carry_out(self, work: Callable[[], None], printed: Printed, failed: Failed) -> None:
        try:
            if self._is_closing:
                raise EnvironmentRefusal(_("The program was closed before this was printed."))
            work()
        except Exception as error:  # noqa: BLE001 - the thread's edge: every fault is told
            if not isinstance(error, Refusal):
                _log.error("printing failed", exc_info=error)
            failed(failure_of(error))
        else:
            printed()
