"""The shifts that were closed, each with its Z report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.domain.paper import Line
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import panel_table
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.documents.report_dialog import ReportDialog
from storeperf_desktop.tasks import Failure
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.browsing import Row
from storeperf_desktop.viewmodels.till_shift import past_shift_columns, read_past_shifts, read_z_report
from storeperf_desktop.widgets import Dialog, show_toast, text_label

_WIDTH, _HEIGHT = 620, 460


class PastShiftsDialog(Dialog):
    """Enter shows the Z report of the shift that the keyboard is on."""

    def __init__(self, context: PageContext, parent: QWidget, rows: list[Row]) -> None:
        super().__init__(parent, _("Z reports"), _("Show"), _("Every shift that was closed on this till."))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._rows = context, rows
        self.report: ReportDialog | None = None
        self.cancel_button.setText(_("Close"))
        self.table = panel_table(_("Z reports"), past_shift_columns(), rows)
        self.table.opened.connect(self._show)
        self.body.addWidget(self.table, 1)
        if not rows:
            self.table.hide()
            self.accept_button.setEnabled(False)
            self.body.addWidget(text_label(_("No shift was closed yet."), "muted"))
            self.body.addStretch(1)
        else:
            self.table.go_to(0)
            self.table.setFocus()
        tokens, room = current_tokens(), parent.window()
        self.resize(min(tokens.px(_WIDTH), room.width() - 32), min(tokens.px(_HEIGHT), room.height() - 32))

    def accept(self) -> None:
        """Show the chosen one; the list stays."""
        self._show(max(self.table.currentIndex().row(), 0))

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            show_z_report(self, self._context, self._rows[place].key, self._keep)

    def _keep(self, report: ReportDialog) -> None:
        self.report = report


def show_past_shifts(parent: QWidget, context: PageContext) -> None:
    """Open the list."""

    def show(rows: list[Row]) -> None:
        if isValid(parent):
            PastShiftsDialog(context, parent, rows).open()

    formats = context.formats
    context.tasks.read(lambda session: read_past_shifts(session, formats), show, lambda fault: _tell(parent, fault))


def show_z_report(
    parent: QWidget,
    context: PageContext,
    session_key: int,
    opened: Callable[[ReportDialog], object] | None = None,
    sentence: str = "",
) -> None:
    """Show the Z report of a closed shift; `opened` is handed the dialog."""

    def show(found: tuple[str, list[Line]]) -> None:
        if not isValid(parent):
            return
        title, lines = found
        dialog = ReportDialog(context, parent, title, lines, lambda: context.documents.print_z(session_key), sentence)
        if opened is not None:
            opened(dialog)
        dialog.open()

    formats = context.formats
    context.tasks.read(
        lambda session: read_z_report(session, session_key, formats), show, lambda fault: _tell(parent, fault)
    )


def _tell(parent: QWidget, failure: Failure) -> None:
    if isValid(parent):
        show_toast(parent, failure.sentence, "bad")
