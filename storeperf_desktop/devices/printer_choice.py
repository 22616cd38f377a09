"""Which printer this computer has, and what it can do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_desktop.i18n import _
from storeperf_desktop.settings import Choices

NONE, USB, NETWORK, FILE = "none", "usb", "network", "file"
CODE_PAGES = ("CP858", "CP1252", "CP850", "CP437", "CP852")
DRAWER_PINS = (2, 5)
DEFAULT_PORT = 9_100
_USB_ID = re.compile(r"\s*(?:0x)?([0-9a-fA-F]{1,4})\s*[:/ ]\s*(?:0x)?([0-9a-fA-F]{1,4})\s*")
_HOST = re.compile(r"\s*(\[[0-9a-fA-F:.%]+\]|[^\s:/]+)(?::([0-9]{1,5}))?\s*")
_HIGHEST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """`address` is `04b8:0202` (USB vendor and product), `host:port` or a path, as `kind` says.

    `answers`: the printer is asked whether it is ready, before and after; simple ones stay silent.
    """

    kind: str = NONE
    address: str = ""
    columns: int = 42
    code_page: str = "CP858"
    cuts: bool = True
    drawer_pin: int = 2
    answers: bool = True

    @property
    def is_there(self) -> bool:
        return self.kind != NONE

    def usb_ids(self) -> tuple[int, int]:
        """(vendor, product). Raises Refusal when the address is none."""
        found = _USB_ID.fullmatch(self.address)
        if found is None:
            raise Refusal(_("A USB printer is named by two numbers such as 04b8:0202."))
        return int(found[1], 16), int(found[2], 16)

    def host_and_port(self) -> tuple[str, int]:
        """Raises Refusal when the address is no host, with or without a port."""
        found = _HOST.fullmatch(self.address)
        if found is None or not 0 < int(found[2] or DEFAULT_PORT) <= _HIGHEST_PORT:
            raise Refusal(_("A printer in the network is named like 192.168.1.50:9100."))
        return found[1].strip("[]"), int(found[2] or DEFAULT_PORT)

    def path(self) -> str:
        """Raises Refusal when there is none."""
        if not self.address.strip():
            raise Refusal(_("Say which device or file it is, such as /dev/usb/lp0 or COM3."))
        return self.address.strip()

    def checked(self) -> PrinterChoice:
        """Itself. Raises Refusal when its address cannot be right."""
        {NONE: lambda: None, USB: self.usb_ids, NETWORK: self.host_and_port, FILE: self.path}[self.kind]()
        return self


def chosen_printer(choices: Choices) -> PrinterChoice:
    """The printer of this computer; what makes no sense in the file is as on the first day."""
    usual = PrinterChoice()
    return PrinterChoice(
        choices.printer_kind if choices.printer_kind in (NONE, USB, NETWORK, FILE) else NONE,
        choices.printer_address,
        choices.printer_columns if 20 <= choices.printer_columns <= 80 else usual.columns,
        choices.printer_code_page if choices.printer_code_page in CODE_PAGES else usual.code_page,
        choices.printer_cuts,
        choices.drawer_pin if choices.drawer_pin in DRAWER_PINS else usual.drawer_pin,
        choices.printer_answers,
    )
