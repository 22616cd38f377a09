"""The last step: what was brought in, where it can be seen, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.aside_card import AsideCard
from storeperf_desktop.pages.bring_in.counted_rows import CountedRows
from storeperf_desktop.pages.bring_in.foot import Foot
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.viewmodels.bring_in_model import BringInModel
from storeperf_desktop.viewmodels.bring_in_outcome import counted
from storeperf_desktop.widgets import Button, Card, DangerButton, PrimaryButton

_SEEN_ON = {"sales": "sales", "products": "products", "clients": "customers"}


class DoneStep(QWidget):
    """`undo_asked()` for the import that has just ended."""

    undo_asked = Signal()

    def __init__(self, context: PageContext, model: BringInModel) -> None:
        super().__init__()
        self._context, self._model = context, model
        self.sentences = CountedRows()
        self.card = Card(_("This was brought in"))
        self.card.body.addWidget(self.sentences)
        self.aside = AsideCard(context.formats)
        self.undo = DangerButton(_("Undo this import…"), "undo-2", self.undo_asked.emit)
        self.again = Button(_("Bring in another file"), "file-input", model.start_over)
        self.today = Button(_("Go to Today"), "layout-dashboard", lambda: context.navigate("today"))
        self.see = PrimaryButton("", "arrow-right", self._see)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.card)
        column.addWidget(self.aside, 1)
        column.addStretch(0)
        column.addWidget(Foot(self.undo, self.again, self.today, self.see))

    def show_model(self) -> None:
        """Show how the model stands."""
        model = self._model
        if model.outcome is None:
            return
        self.sentences.set_rows(counted(model.outcome, model.kind, self._context.formats, is_done=True))
        self.aside.show_rows(model.outcome.aside)
        texts = {"sales": _("See the sales"), "products": _("See the products"), "clients": _("See the customers")}
        self.see.setVisible(model.kind in texts)
        self.see.setText(texts.get(model.kind, ""))
        self.see.setAccessibleName(self.see.text())
        self.show_busy()

    def show_busy(self) -> None:
        """The way back is there once the list of imports knows this one."""
        past = self._model.just_imported()
        self.undo.setEnabled(past is not None and past.can_be_undone and not self._model.work)
        self.again.setEnabled(not self._model.work)

    def _see(self) -> None:
        self._context.navigate(_SEEN_ON[self._model.kind])
