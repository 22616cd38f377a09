"""Counting shelf by shelf: each scan is written at once, so nothing is lost when the power goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.stock_control import FoundProduct, add_to_count, find_product
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.line_entry import is_scan
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels import typed_values
from storeperf_desktop.viewmodels.stocktaking import ShownStocktake, difference_columns, difference_rows, read_stocktake
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Dialog, set_role, text_label
from storeperf_desktop.widgets.approval import write_with_approval

_PIECE = 1_000


class CountingDialog(Dialog):
    """A scan counts one piece; a quantity typed after it says how many lie on this shelf."""

    def __init__(self, context: PageContext, parent: QWidget, stocktake_key: int) -> None:
        super().__init__(
            parent,
            _("Count"),
            _("Done for now"),
            _("Scan each piece, or scan one and type how many lie here. A second shelf is added to the first."),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._stocktake_key = context, stocktake_key
        self._product: FoundProduct | None = None
        self._here_milli = 0
        self._reading = Latest(context.tasks)
        self.destroyed.connect(self._reading.cancel)
        self.cancel_button.hide()
        self.accept_button.setAutoDefault(False)
        self.accept_button.setDefault(False)
        self.code, self.quantity = QLineEdit(), QLineEdit()
        # A scan belongs here, wherever scans go otherwise (`shell.scan_routing`).
        for field in (self.code, self.quantity):
            field.setProperty("takesScans", "line")
        self.told = text_label("", "muted", wrap=True)
        self.rows = VirtualRows(difference_columns())
        self.table = RowsTable(_("Counted"), self.rows)
        self._lay_out()
        self.code.returnPressed.connect(self._look_up)
        self.quantity.returnPressed.connect(self._entered)
        self.code.setFocus()
        self._ask()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for field, words in ((self.code, _("Code or barcode, then Enter")), (self.quantity, _("On this shelf"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.quantity.setFixedWidth(tokens.px(130))
        fields.addWidget(self.code, 1)
        fields.addWidget(self.quantity)
        self.body.addLayout(fields)
        self.body.addWidget(self.told)
        self.body.addWidget(self.table, 1)
        parent = self.parentWidget()
        most = tokens.px(620) if parent is None else parent.window().height() - 48
        self.resize(tokens.px(640), min(tokens.px(620), most))

    def _look_up(self) -> None:
        text = self.code.text().strip()
        if not text:
            self.accept_button.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.code.clear()
        self._context.tasks.read(lambda session: find_product(session, text), self._found, self._refused)

    def _found(self, product: FoundProduct) -> None:
        if isValid(self):
            is_same = self._product is not None and self._product.product_key == product.product_key
            self._here_milli = self._here_milli if is_same else 0
            self._product = product
            self._add(product.quantity_milli or _PIECE)

    def _entered(self) -> None:
        text = self.quantity.text()
        if is_scan(text):
            self.quantity.clear()
            self.code.setText(text)
            self._look_up()
            return
        try:
            wanted = typed_values.read_quantity(text, self._context.formats.locale)
        except Refusal as refusal:
            self._tell(failure_of(refusal).sentence, is_bad=True)
            self.quantity.selectAll()
            return
        if wanted is not None and self._product is not None and wanted != self._here_milli:
            if wanted < 0:
                self._tell(_("A quantity cannot be below zero here."), is_bad=True)
                return
            self._add(wanted - self._here_milli)
        self.code.setFocus()
        self.code.selectAll()

    def _add(self, added_milli: int) -> None:
        product, key = self._product, self._stocktake_key
        if product is None:
            return

        def work(session: WriteSession, actor: Actor) -> Changed:
            return add_to_count(session, actor, key, product.product_key, added_milli)

        self._here_milli += added_milli
        self.quantity.setText(typed_values.write_quantity(self._here_milli, self._context.formats.locale))
        if added_milli == _PIECE and self._here_milli == _PIECE:
            self.quantity.setFocus()
        self.quantity.selectAll()
        here = self._context.formats.quantity(self._here_milli)
        self._tell(_("{name}: {quantity} on this shelf").format(name=product.name, quantity=here))
        write_with_approval(
            self, self._context, work, self._counted, lambda failure: self._not_counted(failure, added_milli)
        )

    def _counted(self, changed: Changed) -> None:
        self._context.changes.announce(changed.entities)
        if isValid(self):
            self._ask()

    def _not_counted(self, failure: Failure, added_milli: int) -> None:
        if isValid(self):
            self._here_milli -= added_milli
            self._refused(failure)

    def _ask(self) -> None:
        key, currency = self._stocktake_key, self._context.formats.currency
        self._reading.read(lambda session: read_stocktake(session, key, currency), self._show, self._refused)

    def _show(self, shown: ShownStocktake) -> None:
        rows = difference_rows(shown.summary, self._context.formats)
        last = max(shown.summary.rows, key=lambda row: row.counted_at_utc, default=None)
        self.rows.show_rows(rows)
        place = next((place for place, row in enumerate(rows) if last and row.key == last.product_key), None)
        if place is not None:
            self.table.go_to(place)

    def _refused(self, failure: Failure) -> None:
        if isValid(self):
            self._tell(failure.sentence, is_bad=True)
            self.code.setFocus()

    def _tell(self, sentence: str, *, is_bad: bool = False) -> None:
        self.told.setText(sentence)
        set_role(self.told, "bad" if is_bad else "muted")
