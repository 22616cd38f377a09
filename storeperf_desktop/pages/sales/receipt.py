"""One sale in the drawer: its head, what it belongs to, and its lines."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.analytics.browse import SaleDetail, SalesFilter
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import FactList, panel_table
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.sale_detail import (
    incomplete_sentence,
    line_columns,
    lines_title,
    receipt_lines,
    sale_facts,
)
from storeperf_desktop.widgets import Notice, text_label

_LEAST_LINES_HEIGHT = 150


class Receipt(QWidget):
    """`asked(link)` when a linked sale, a customer's sales or a product's lines are wanted."""

    asked = Signal(object)

    def __init__(self, detail: SaleDetail, formats: Formats) -> None:
        super().__init__()
        self.detail = detail
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        sentence = incomplete_sentence(detail.sale)
        if sentence:
            column.addWidget(Notice(sentence, "warn", closable=False))
        self.facts = FactList(sale_facts(detail, formats))
        self.facts.asked.connect(self.asked)
        column.addWidget(self.facts)
        column.addWidget(text_label(lines_title(detail, formats), "strong"))
        self.lines = panel_table(_("Lines of the receipt"), line_columns(), receipt_lines(detail.lines, formats))
        self.lines.opened.connect(self._ask_product)
        # Large text in a low window would leave the lines no height at all; then the drawer scrolls.
        self.lines.setMinimumHeight(current_tokens().px(_LEAST_LINES_HEIGHT))
        column.addWidget(self.lines, 1)

    def _ask_product(self, place: int) -> None:
        row = self.lines.rows.row(place)
        if row is not None:
            self.asked.emit(SalesFilter(product_key=row.key))
