"""Finding a product that comes back without a receipt: scanned, or by part of its name or code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.analytics.browse import order_products
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.sold_products import SoldProduct, known_products, product_by_barcode
from storeperf_core.store.session import Place, ReadSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.base import TARGET, TouchTable
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import SearchField, text_label

_MOST = 20
_ROWS_SHOWN = 2.6


class ProductFinder(QWidget):
    """`picked(SoldProduct)` when one was scanned or chosen."""

    picked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context, self._latest = context, Latest(context.tasks)
        self.destroyed.connect(self._latest.cancel)
        self._found: list[SoldProduct] = []
        self._is_entered = False
        self.search = SearchField(_("Scan a product, or type its name or code"))
        self.search.setProperty("takesScans", "line")
        columns = [Column(_("Code"), 110, room=480), Column(_("Product"), 0), Column(_("Price"), 100, right=True)]
        self.table = TouchTable(_("Products found"), VirtualRows(columns))
        self.table.setFixedHeight(round(current_tokens().px(TARGET) * _ROWS_SHOWN))
        self.said = text_label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.search, self.said, self.table):
            column.addWidget(widget)
        self.said.hide()
        self.table.hide()
        self.search.searched.connect(self._ask)
        self.search.returnPressed.connect(self._enter)
        self.table.opened.connect(lambda place: self._pick(self._found[place]))

    def _enter(self) -> None:
        self._is_entered = True
        self._ask(self.search.text().strip())

    def _ask(self, text: str) -> None:
        place = self._context.place
        if not text:
            self._show([])
            self.said.hide()
            return
        self._latest.read(lambda session: find_returned(session, place, text), self._show, self._fail)

    def _show(self, found: list[SoldProduct]) -> None:
        self._found = found
        formats = self._context.formats
        rows = [
            Row(
                each.product_key,
                (Cell(each.code, "muted"), Cell(each.name), Cell(formats.unit_price(each.price_micro))),
            )
            for each in found
        ]
        self.table.rows.show_rows(rows)
        self.table.setVisible(bool(found))
        self.said.setText(_("No product fits that."))
        self.said.setVisible(not found)
        entered, self._is_entered = self._is_entered, False
        if entered and len(found) == 1:
            self._pick(found[0])
        elif entered and found:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.go_to(0)

    def _pick(self, product: SoldProduct) -> None:
        self.search.clear()
        self._show([])
        self.said.hide()
        self.picked.emit(product)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, failure: Failure) -> None:
        self.said.setText(failure.sentence)
        self.said.show()


def find_returned(session: ReadSession, place: Place, text: str) -> list[SoldProduct]:
    """The product with this barcode, or those whose name or code holds the text, also those out of use; at most 20."""
    try:
        return [product_by_barcode(session.driver, text, place)]
    except Refusal:
        keys = order_products(session, text=text)[:_MOST]
    found = known_products(session.driver, keys)
    return [found[key] for key in keys]
