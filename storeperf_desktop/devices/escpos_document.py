"""A document as the bytes that an ESC/POS printer understands."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

from storeperf_core.domain.paper import Code, Cut, Line, Row, set_rows
from storeperf_desktop.devices.printer_choice import PrinterChoice
from storeperf_desktop.devices.spelling import speller
from storeperf_desktop.resources import resource_path

if TYPE_CHECKING:
    from types import ModuleType

    from escpos.escpos import Escpos

_importing = threading.Lock()
_BAR_HEIGHT, _BAR_WIDTH = 60, 2


def document_bytes(lines: Iterable[Line], choice: PrinterChoice) -> bytes:
    """The document from the printer's waking up to the cut. Slow at its first call, so not for the Qt thread."""
    printer = escpos_printers().Dummy()
    printer.hw("INIT")
    printer.magic.force_encoding(choice.code_page)
    for row in set_rows(lines, choice.columns, speller(choice.code_page)):
        if isinstance(row, Row):
            _print_row(printer, row)
        elif isinstance(row, Code):
            _print_code(printer, row.text)
        elif isinstance(row, Cut):
            _end(printer, choice)
    output: bytes = printer.output
    return output


def drawer_bytes(choice: PrinterChoice) -> bytes:
    """The pulse that opens the drawer."""
    printer = escpos_printers().Dummy()
    printer.cashdraw(choice.drawer_pin)
    output: bytes = printer.output
    return output


def escpos_printers() -> ModuleType:
    """`escpos.printer`, which takes a moment to import and then keeps nothing on the disk.

    It reads a file of all printers there are (0.7 s); this program's own holds the few code pages it offers. Its copy
    of that file in a temporary folder is taken away again.
    """
    with _importing:
        name = "ESCPOS_CAPABILITIES_FILE"
        before = os.environ.get(name)
        os.environ[name] = str(resource_path("receipts", "printer_profile.json"))
        try:
            from escpos import capabilities, printer
        finally:
            if before is None:
                del os.environ[name]
            else:
                os.environ[name] = before
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    module: ModuleType = printer
    return module


def _print_row(printer: Escpos, row: Row) -> None:
    if row.large or row.strong:
        printer.set(bold=row.strong, double_width=row.large, double_height=row.large, normal_textsize=not row.large)
    printer.textln(row.text)
    if row.large or row.strong:
        printer.set(bold=False, normal_textsize=True)


def _print_code(printer: Escpos, text: str) -> None:
    # The public method tells on standard output what it does, which belongs to the command line's JSON.
    printer._hw_barcode("{B" + text, "CODE128", _BAR_HEIGHT, _BAR_WIDTH, "BELOW", function_type="B", check=False)  # noqa: SLF001
    printer.set(align="left")
    printer.ln()


def _end(printer: Escpos, choice: PrinterChoice) -> None:
    if choice.cuts:
        printer.cut(mode="PART")
    else:
        printer.print_and_feed(6)
