"""A report on the screen, to be printed or saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from storeperf_core.domain.paper import Line
from storeperf_desktop.documents_desk import PrintFault
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.documents.paper_view import PaperView
from storeperf_desktop.pages.documents.touch import make_touchable
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Button, Dialog, show_toast

_HEIGHT, _SIDES = 720, 90


class ReportDialog(Dialog):
    """Shows `lines`; Enter prints them by `print_it`, Esc closes."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget,
        title: str,
        lines: Sequence[Line],
        print_it: Callable[[], None],
        sentence: str = "",
    ) -> None:
        super().__init__(parent, title, _("Print"), sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._lines, self._title, self._print = context, list(lines), title, print_it
        self.paper = PaperView(lines, title)
        self.body.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pdf = Button(_("PDF"), "save", self._save)
        self.add_button(self.pdf)
        self.cancel_button.setText(_("Close"))
        self.cancel_button.setAccessibleName(_("Close"))
        make_touchable(self)
        context.documents.printed.connect(self._was_printed)
        context.documents.failed.connect(self._was_not)
        self._fit(parent)

    def accept(self) -> None:
        """Print; the report stays, for what else is to be done with it."""
        self.show_fault("")
        self._print()

    def _save(self) -> None:
        self._context.documents.save_pdf(self._lines, self, self._title)

    def _was_printed(self, _kind: str, _key: int) -> None:
        self.show_fault("")
        show_toast(self, _("Printed."))

    def _was_not(self, fault: PrintFault) -> None:
        self.show_fault(fault.sentence)

    def _fit(self, parent: QWidget) -> None:
        tokens, room = current_tokens(), parent.window()
        width = min(self.paper.sizeHint().width() + tokens.px(_SIDES), room.width() - 32)
        self.resize(max(width, self.minimumWidth()), min(tokens.px(_HEIGHT), room.height() - 32))
