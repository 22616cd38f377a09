"""What other parts of the program do for the till: receipts, shifts, refunds, approvals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from storeperf_desktop.pages.context import PageContext

Open = Callable[[QWidget, PageContext, Callable[[], object]], object]
"""Opens a dialog of the page and calls the last argument when something was done in it."""


@dataclass(frozen=True, slots=True)
class Dock:
    """Each is None where the program has no such part; its button is then not there.

    `approve(parent, context, action, then)` asks for the PIN of somebody who may do `action`.
    """

    print_receipt: Callable[[int], object] | None = None
    offer_pdf: Callable[[int], object] | None = None
    kick_drawer: Callable[[], object] | None = None
    open_shift: Open | None = None
    close_shift: Open | None = None
    move_cash: Open | None = None
    show_x_report: Open | None = None
    refund: Open | None = None
    void: Open | None = None
    issue_voucher: Open | None = None
    approve: Callable[[QWidget, PageContext, str, Callable[[int], None]], object] | None = None


def dock_of(context: PageContext) -> Dock:
    """The dock that the program was put together with; an empty one where it has none."""
    dock = getattr(context, "dock", None)
    return dock if isinstance(dock, Dock) else Dock()
