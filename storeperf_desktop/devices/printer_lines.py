"""The ways to a printer: USB, network, a device's file. Each takes bytes, and waits for nothing longer than it must."""

from __future__ import annotations

import os
import select
import socket
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_desktop.devices.escpos_document import escpos_printers
from storeperf_desktop.devices.printer_choice import FILE, NETWORK, USB, PrinterChoice
from storeperf_desktop.i18n import _

if TYPE_CHECKING:
    from escpos.escpos import Escpos

TIMEOUT_S = 4.0


def send(choice: PrinterChoice, document: bytes, timeout: float = TIMEOUT_S) -> None:
    """Give the printer `document`. Returns once it was taken, and where the printer answers, once it says so.

    Raises EnvironmentRefusal with what is wrong: not there, does not answer, no paper, broke off; Refusal for an
    address that cannot be right.
    """
    ways: dict[str, Callable[[], None]] = {
        USB: lambda: _send_usb(choice, document, timeout),
        NETWORK: lambda: _send_network(choice, document, timeout),
        FILE: lambda: _send_file(choice.path(), document, timeout),
    }
    if choice.kind not in ways:
        raise EnvironmentRefusal(_("No receipt printer is set up on this computer."))
    ways[choice.kind]()


def _send_network(choice: PrinterChoice, document: bytes, timeout: float) -> None:
    host, port = choice.host_and_port()
    printer = escpos_printers().Network(host, port, timeout=timeout)

    def connect() -> None:
        # The library's own way knows IPv4 only, and loses its socket when nobody answers.
        printer.device = socket.create_connection((host, port), timeout)

    _send_device(choice, printer, connect, document)


def _send_usb(choice: PrinterChoice, document: bytes, timeout: float) -> None:
    vendor, product = choice.usb_ids()
    try:
        printer = escpos_printers().Usb(vendor, product, timeout=int(timeout * 1_000))
    except RuntimeError as fault:
        raise EnvironmentRefusal(_("USB cannot be reached from here: libusb is missing on this computer.")) from fault
    _send_device(choice, printer, printer.open, document)


def _send_device(choice: PrinterChoice, printer: Escpos, connect: Callable[[], None], document: bytes) -> None:
    from escpos.exceptions import DeviceNotFoundError, USBNotFoundError

    try:
        connect()
    except (DeviceNotFoundError, USBNotFoundError, OSError, ValueError) as fault:
        printer.close()
        sentence = _("The receipt printer cannot be reached. Is it on, and its cable in?")
        raise EnvironmentRefusal(sentence) from fault
    try:
        if choice.answers:
            _require_ready(printer)
        printer._raw(document)  # noqa: SLF001 - the library's own way for what is made already
        if choice.answers:
            _require_ready(printer)
    except (TimeoutError, OSError) as fault:
        raise EnvironmentRefusal(_("The receipt printer does not answer.")) from fault
    finally:
        printer.close()


def _require_ready(printer: Escpos) -> None:
    """Ask for the printer's state, which it tells also while its paper is being looked for."""
    from escpos.constants import RT_MASK_NOPAPER, RT_MASK_ONLINE, RT_STATUS_ONLINE, RT_STATUS_PAPER

    state = printer.query_status(RT_STATUS_ONLINE)
    if len(state) == 0:
        raise EnvironmentRefusal(_("The receipt printer broke the connection off."))
    paper = printer.query_status(RT_STATUS_PAPER)
    if len(paper) and (paper[0] & RT_MASK_NOPAPER) == RT_MASK_NOPAPER:
        raise EnvironmentRefusal(_("The receipt printer has no paper."))
    if state[0] & RT_MASK_ONLINE:
        raise EnvironmentRefusal(_("The receipt printer is not ready. Is its cover closed?"))


def _send_file(path: str, document: bytes, timeout: float) -> None:
    try:
        if sys.platform == "win32":
            # Ports and shared printers of Windows end a stalled write themselves.
            with open(path, "ab", buffering=0) as device:  # noqa: PTH123 - a port is no path
                device.write(document)
        else:
            _send_descriptor(path, document, timeout)
    except TimeoutError as fault:
        raise EnvironmentRefusal(_("The receipt printer does not answer.")) from fault
    except OSError as fault:
        sentence = _("{path} cannot be written to: {reason}")
        reason = (fault.strerror or type(fault).__name__) + "."
        raise EnvironmentRefusal(sentence, path=path, reason=reason) from fault


def _send_descriptor(path: str, document: bytes, timeout: float) -> None:
    """Write without ever waiting longer than `timeout` for the device: a printer that is off may hold a write up."""
    deadline = time.monotonic() + timeout
    device = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NONBLOCK | os.O_NOCTTY, 0o600)
    try:
        left = memoryview(document)
        while left:
            room = max(deadline - time.monotonic(), 0)
            if not select.select([], [device], [], room)[1]:
                raise TimeoutError
            left = left[os.write(device, left) :]
    finally:
        os.close(device)
