"""A page that shows whether printer, width and letters are chosen rightly."""

from __future__ import annotations

from storeperf_core.domain.paper import Code, Cut, Heading, Line, Pair, Rule, Words
from storeperf_desktop.devices.printer_choice import PrinterChoice
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _

_LETTERS = "€ £ ¥ § é è ê ç ñ ä ö ü ß Å Ø"
_FIGURE_MINOR = 123_456


def trial_lines(formats: Formats, choice: PrinterChoice) -> list[Line]:
    """The ruler fills the width exactly; letters that the code page lacks are written in plain ones."""
    digits = "".join(str(place % 10) for place in range(1, choice.columns + 1))
    return [
        Heading("StorePerf"),
        Words(_("Test of the receipt printer"), "centre"),
        Rule(),
        Words(digits),
        Words(_LETTERS),
        Pair(_("An amount"), formats.money(_FIGURE_MINOR), strong=True),
        Code("1-1-000001"),
        Cut(),
    ]
