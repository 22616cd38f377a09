"""The list of stocktakes, and the drawer of one: go on counting, its differences, close."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.changes import Changed
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import FactList, panel_table
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.counting_dialog import CountingDialog
from storeperf_desktop.pages.stock.part import Part
from storeperf_desktop.pages.stock.stocktake_dialogs import CloseDialog, OpenDialog
from storeperf_desktop.viewmodels.browsing import Column, Found
from storeperf_desktop.viewmodels.products import read_categories
from storeperf_desktop.viewmodels.stocktaking import (
    ShownStocktake,
    columns,
    difference_columns,
    difference_rows,
    facts,
    find_stocktakes,
    left_columns,
    left_rows,
    read_stocktake,
    write_csv,
)
from storeperf_desktop.widgets import Button, ButtonRow, PrimaryButton, SegmentedControl

if TYPE_CHECKING:
    from storeperf_desktop.pages.stock.page import StockPage

_CSV = "CSV (*.csv)"
_COUNTED, _LEFT = "counted", "left"


class StocktakePart(Part):
    """Every stocktake, the newest first."""

    key = "stocktake"

    def __init__(self, page: StockPage, context: PageContext) -> None:
        super().__init__(page, context)
        self.hint = _("Name of a stocktake")
        self.shown: ShownStocktake | None = None
        self.counting: CountingDialog | None = None
        self._side = _COUNTED
        self.new = PrimaryButton(_("Begin a stocktake"), "plus", self._begin)
        self.actions = [self.new]

    def columns(self) -> list[Column]:
        return columns()

    def question(self) -> Callable[[ReadSession], Found]:
        text, formats = self.text, self.context.formats
        return lambda session: find_stocktakes(session, text, formats)

    def told(self, found: Found) -> str:
        count = ngettext("{count} stocktake", "{count} stocktakes", found.total)
        return count.format(count=self.context.formats.count(found.total))

    def show_nothing_there(self) -> None:
        self.page.state.show_empty(
            _("Nothing was counted in a stocktake yet"),
            _("Count while the shop sells: each count holds for its own moment, and a second shelf adds up."),
            (_("Begin a stocktake"), self._begin),
        )

    def open(self, key: int) -> None:
        currency = self.context.formats.currency
        self.page.read_into_panel(lambda session: read_stocktake(session, key, currency), self._show)

    def _show(self, shown: ShownStocktake) -> None:
        self.shown = shown
        stocktake = shown.summary.stocktake
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(FactList(facts(shown, self.context.formats)))
        buttons = [Button(_("Export"), "download", self._export)]
        if stocktake.closed_at_utc is None:
            buttons = [
                PrimaryButton(_("Count"), on_click=self._count),
                Button(_("Close the stocktake"), on_click=self._close),
                *buttons,
            ]
        column.addWidget(ButtonRow(*buttons))
        if stocktake.closed_at_utc is None:
            side = SegmentedControl([(_COUNTED, _("Counted")), (_LEFT, _("Not counted"))], _("Products"), self._side)
            side.chosen.connect(self._turn)
            column.addWidget(side)
        column.addWidget(self._table(shown), 1)
        self.page.show_panel(stocktake.name, stocktake.category or _("Everything"), whole)

    def _table(self, shown: ShownStocktake) -> QWidget:
        formats = self.context.formats
        if self._side == _LEFT and shown.summary.stocktake.closed_at_utc is None:
            return panel_table(_("Not counted"), left_columns(), left_rows(shown, formats))
        return panel_table(_("Counted"), difference_columns(), difference_rows(shown.summary, formats))

    def _turn(self, side: str) -> None:
        self._side = side
        if self.shown is not None:
            self._show(self.shown)

    def _begin(self) -> None:
        self.read(
            read_categories,
            lambda known: self.page.open_dialog(OpenDialog(self.context, self.page, known), self._opened),
        )

    def _opened(self, changed: Changed) -> None:
        self.page.show_new(changed.key)
        self._open_counting(changed.key)

    def _count(self) -> None:
        if self.shown is not None:
            self._open_counting(self.shown.summary.stocktake.stocktake_key)

    def _open_counting(self, stocktake_key: int) -> None:
        self.counting = CountingDialog(self.context, self.page, stocktake_key)
        self.counting.open()

    def _close(self) -> None:
        if self.shown is not None:
            key, currency = self.shown.summary.stocktake.stocktake_key, self.context.formats.currency
            self.read(
                lambda session: read_stocktake(session, key, currency),
                lambda shown: self.show_dialog(
                    CloseDialog(self.context, self.page, shown), _("The stocktake is closed.")
                ),
            )

    def _export(self) -> None:
        shown = self.shown
        if shown is not None:
            summary, currency = shown.summary, self.context.formats.currency
            self.page.save_file("stocktake.csv", _CSV, lambda path: write_csv(path, summary, currency))
