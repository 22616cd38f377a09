"""What comes back, why, and by what it is given back; or that it pays for something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.exchange import Returned
from storeperf_core.operations.receipts import Receipt
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.base import TillDialog
from storeperf_desktop.pages.taking_back.lines import RefundLines
from storeperf_desktop.pages.taking_back.products import ProductFinder
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.till_refund import Draft, ProductsDraft
from storeperf_desktop.viewmodels.till_refund_words import handed_out, way_texts
from storeperf_desktop.widgets import Button, FormRow, SegmentedControl, text_label


class ChooseLinesDialog(TillDialog):
    """`refunded(Receipt)` once it is written, `exchanged(Returned)` where it becomes the credit of an exchange."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        title: str,
        draft: Draft,
        refunded: Callable[[Receipt], None],
        exchanged: Callable[[Returned], None],
    ) -> None:
        super().__init__(parent, context, title, _("Give back"), size=(820, 860))
        self._draft, self._refunded, self._exchanged = draft, refunded, exchanged
        self.finder = ProductFinder(context)
        self.finder.setVisible(isinstance(draft, ProductsDraft))
        self.lines = RefundLines(draft, context.formats)
        self.reason = QLineEdit()
        self.reason_row = FormRow(_("Reason"), self.reason)
        self.ways = SegmentedControl(way_texts(draft), _("Give back"), draft.ways[0])
        self.exchange = Button(_("Exchange for something else"), on_click=self._exchange)
        self.said = text_label("", "title", wrap=True)
        self.said.setAccessibleName(_("What is handed out"))
        self.body.addWidget(self.finder)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(self.reason_row)
        self.body.addWidget(self.ways)
        # What is handed out and what can be done stay in sight, however much of the rest has to be scrolled to.
        self._add_to_foot(self.said, self.exchange)
        self.lines.changed.connect(self._tell)
        self.ways.chosen.connect(lambda _way: self._tell())
        self.finder.picked.connect(self._add)
        self._tell()
        first = self.finder.search if isinstance(draft, ProductsDraft) else self.lines.table
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter behind a scan, a quantity or a price ends that and gives nothing back.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.reason.hasFocus():
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Write the refund, if something comes back and everything typed was understood."""
        if self._is_writing or not self._is_ready():
            return
        self.write(self._draft.writing(self.ways.current() or self._draft.ways[0]), self._finish)

    def _finish(self, receipt: Receipt) -> None:
        self.done(self.DialogCode.Accepted.value)
        self._refunded(receipt)

    def _exchange(self) -> None:
        if self._is_writing or not self._is_ready():
            return
        self.done(self.DialogCode.Accepted.value)
        self._exchanged(self._draft.returned())

    def _is_ready(self) -> bool:
        self._draft.reason = self.reason.text().strip()
        is_reason_missing = self._draft.needs_reason and not self._draft.reason
        self.reason_row.set_fault(_("Say why, in a few words.") if is_reason_missing else "")
        if is_reason_missing:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.reason_row)
        if self.lines.has_fault or is_reason_missing:
            return False
        if not self._draft.is_anything_back:
            self.show_fault(_("Choose what comes back first."))
            return False
        return True

    def _add(self, product: object) -> None:
        assert isinstance(self._draft, ProductsDraft)
        self.lines.show_lines(self._draft.add(product))  # type: ignore[arg-type]

    def _tell(self) -> None:
        """What would be handed out, cash as it is rounded."""
        self.show_fault("")
        if not self._draft.is_anything_back:
            self.said.setText(_("Nothing comes back yet."))
            return
        try:
            given = self._draft.given(self.ways.current() or self._draft.ways[0])
        except Refusal as refusal:
            self.said.setText(failure_of(refusal).sentence)
            return
        self.said.setText("\n".join(handed_out(given, self._context.formats)) or _("Nothing has to be given back."))
