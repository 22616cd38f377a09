"""The list of what is on hand, and the drawer of a product with its ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.orders.reading import suppliers
from storeperf_core.operations.stock_control import LedgerEntry, LedgerPage, LedgerPlace
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import FactList, RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.goods_dialogs import (
    AdjustDialog,
    CountDialog,
    ReceiveDialog,
    TransferDialog,
    one_piece,
)
from storeperf_desktop.pages.stock.line_entry import Line
from storeperf_desktop.pages.stock.part import Part
from storeperf_desktop.viewmodels.browsing import Column, Found
from storeperf_desktop.viewmodels.products import WITHOUT_CATEGORY, read_categories
from storeperf_desktop.viewmodels.stock import (
    ShownStock,
    StockQuestion,
    columns,
    find_stock,
    ledger_columns,
    ledger_rows,
    on_hand_text,
    read_ledger,
    read_stock,
    stock_facts,
)
from storeperf_desktop.viewmodels.stock_export import read_export, write_export
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, ButtonRow, PrimaryButton, Select, text_label

if TYPE_CHECKING:
    from storeperf_desktop.pages.stock.page import StockPage

_CSV = "CSV (*.csv)"


class OnHandPart(Part):
    """Every product that is goods, with what there is of it."""

    key = "on_hand"

    def __init__(self, page: StockPage, context: PageContext) -> None:
        super().__init__(page, context)
        self.hint = _("Name, code or barcode")
        self.asked = StockQuestion()
        self.shown: ShownStock | None = None
        self._entries: list[LedgerEntry] = []
        self._following: LedgerPlace | None = None
        self._grouping = page.latest()
        self.receive = PrimaryButton(_("Receive"), "plus", lambda: self._begin_receive())
        self.adjust = Button(_("Adjust"), on_click=lambda: self._show_dialog(AdjustDialog, _("Stock is adjusted.")))
        self.transfer = Button(_("Transfer"), on_click=self._begin_transfer)
        self.export = Button(_("Export"), "download", self._export)
        self.actions = [self.export, self.transfer, self.adjust, self.receive]
        only = [
            ("all", _("All stock")),
            ("low", _("Low")),
            ("negative", _("Below zero")),
            ("unknown", _("Never counted")),
        ]
        self.only = Select(only, _("State"))
        self.category = Select([("", _("All categories"))], _("Category"))
        self.controls = [self.category, self.only]
        self.only.chosen.connect(lambda key: self._ask(replace(self.asked, only=key)))
        self.category.chosen.connect(lambda key: self._ask(replace(self.asked, category_key=int(key) if key else None)))

    def columns(self) -> list[Column]:
        return columns()

    def question(self) -> Callable[[ReadSession], Found]:
        self.asked = replace(self.asked, text=self.text)
        asked, formats = self.asked, self.context.formats
        return lambda session: find_stock(session, asked, formats)

    def order_by(self, sort: str, *, descending: bool) -> None:
        """Another order of the list."""
        self.asked = replace(self.asked, sort=sort, descending=descending)  # type: ignore[arg-type]

    def told(self, found: Found) -> str:
        count = ngettext("{count} product", "{count} products", found.total)
        return count.format(count=self.context.formats.count(found.total))

    def clear(self) -> None:
        super().clear()
        self.only.set_current("all")
        self.category.set_current("")
        self.asked = replace(self.asked, only="all", category_key=None)

    def refresh(self) -> None:
        self._grouping.read(read_categories, self._offer_categories, self._failed)

    def show_nothing_there(self) -> None:
        self.page.state.show_empty(
            _("No products yet"),
            _("Stock is of products. They come in with your sales or a list, or you make them on their page."),
            (_("Bring in your sales"), lambda: self.context.navigate("bring_in")),
        )

    def open(self, key: int) -> None:
        formats = self.context.formats
        self.page.read_into_panel(lambda session: read_stock(session, key, formats), self._show)

    def _show(self, shown: ShownStock) -> None:
        self.shown = shown
        self._entries, self._following = list(shown.page.entries), shown.page.following
        code = _("Code {code}").format(code=shown.row.code)
        self.page.show_panel(shown.row.name, code, self._content(shown))

    def _content(self, shown: ShownStock) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(FactList(stock_facts(shown.row, self.context.formats)))
        column.addWidget(
            ButtonRow(
                PrimaryButton(_("Count"), on_click=self._begin_count),
                Button(_("Receive"), on_click=lambda: self._begin_receive(self._lines())),
                Button(_("Adjust"), on_click=self._begin_adjust),
                Button(_("Transfer"), on_click=lambda: self._begin_transfer(self._lines())),
            )
        )
        column.addWidget(text_label(_("Ledger"), "strong"))
        self.ledger = RowsTable(_("Ledger"), VirtualRows(ledger_columns()))
        self.more = Button(_("Show earlier"), on_click=self._read_more)
        column.addWidget(self.ledger, 1)
        column.addWidget(self.more)
        if not self._entries:
            column.addWidget(
                text_label(_("Nothing has moved yet. Count it, and its ledger begins."), "muted", wrap=True)
            )
            column.addStretch(1)
        self._show_ledger()
        return whole

    def _show_ledger(self) -> None:
        self.ledger.rows.show_rows(ledger_rows(self._entries, self.context.formats))
        self.ledger.setVisible(bool(self._entries))
        self.more.setVisible(self._following is not None)

    def _read_more(self) -> None:
        shown, place = self.shown, self._following
        if shown is not None and place is not None:
            key = shown.row.product_key
            self.read(lambda session: read_ledger(session, key, place), lambda page: self._add(key, page))

    def _add(self, product_key: int, page: LedgerPage) -> None:
        if self.shown is not None and self.shown.row.product_key == product_key and self.page.panel.isVisible():
            self._entries += page.entries
            self._following = page.following
            self._show_ledger()

    def _lines(self) -> list[Line]:
        if self.shown is None:
            return []
        row = self.shown.row
        return one_piece(Line(row.product_key, row.code, row.name, 0))

    def _begin_receive(self, lines: list[Line] | None = None) -> None:
        begun = lines or []
        self.read(
            suppliers,
            lambda known: self.show_dialog(
                ReceiveDialog(self.context, self.page, begun, suppliers=known),
                _("The goods are in stock."),
            ),
        )

    def _begin_adjust(self) -> None:
        self._show_dialog(AdjustDialog, _("Stock is adjusted."), self._lines())

    def _begin_transfer(self, lines: list[Line] | None = None) -> None:
        self._show_dialog(TransferDialog, _("The transfer is written down."), lines)

    def _show_dialog(
        self, kind: type[AdjustDialog | TransferDialog], told: str, lines: list[Line] | None = None
    ) -> None:
        self.show_dialog(kind(self.context, self.page, lines or []), told)

    def _begin_count(self) -> None:
        if self.shown is not None:
            row = self.shown.row
            known = on_hand_text(row.on_hand_milli, self.context.formats)
            sentence = _("By the ledger: {quantity}").format(quantity=known)
            line = Line(row.product_key, row.code, row.name, 0)
            dialog = CountDialog(self.context, self.page, line, sentence)
            self.show_dialog(dialog, _("The count is saved."))

    def _export(self) -> None:
        asked, currency = self.asked, self.context.formats.currency
        self.read(
            lambda session: read_export(session, asked, currency),
            lambda rows: self.page.save_file("stock.csv", _CSV, lambda path: write_export(path, rows, currency)),
        )

    def _ask(self, asked: StockQuestion) -> None:
        self.asked = asked
        self.page.ask(from_top=True)

    def _offer_categories(self, categories: list[tuple[int, str]]) -> None:
        entries = [("", _("All categories")), *((str(key), name) for key, name in categories)]
        if categories:
            entries.append((str(WITHOUT_CATEGORY), _("Without a category")))
        self.category.set_entries(entries)
        self.category.setVisible(bool(categories) and self.page.part is self)
