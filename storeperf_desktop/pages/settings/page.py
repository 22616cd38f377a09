"""Cards in two columns: the store and its receipts, the look, how the till reckons, this computer and its printer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.settings.computer_card import ComputerCard
from storeperf_desktop.pages.settings.look_card import LookCard
from storeperf_desktop.pages.settings.printer_card import PrinterCard
from storeperf_desktop.pages.settings.receipt_card import ReceiptCard
from storeperf_desktop.pages.settings.store_card import StoreCard
from storeperf_desktop.pages.settings.terms_card import TermsCard
from storeperf_desktop.widgets import CardGrid

_LEAST_CARD_WIDTH = 420


class SettingsPage(Page):
    """The look takes hold at once; what the store is called is saved by its button."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Settings"))
        self.set_heading(
            _("Settings"), _("The store's own settings go with the store, the look stays on this computer.")
        )
        self.store = StoreCard(context)
        self.receipt = ReceiptCard(context)
        self.terms = TermsCard(context)
        self.printer = PrinterCard(context)
        self.look = LookCard(context.settings, context.theme, context.formats)
        self.computer = ComputerCard(context.folder, context.formats)
        grid = CardGrid(_LEAST_CARD_WIDTH, 2, spacing=16)
        grid.add(_column(self.store, self.receipt))
        grid.add(_column(self.look, self.terms, self.printer, self.computer))
        self.body.addWidget(grid, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)
        self._left: set[QWidget] = {self.store, self.receipt, self.terms}
        for card in (self.store, self.receipt, self.terms):
            card.shown.connect(partial(self._shown, card))
            card.ask()

    def _shown(self, card: QWidget) -> None:
        self._left.discard(card)
        if not self._left:
            self.mark_loaded()


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(16)
    for card in cards:
        rows.addWidget(card)
    rows.addStretch(1)
    return column
