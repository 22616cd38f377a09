"""The page of stock: four lists in one table, with a drawer for what is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import BrowsePage
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.low_part import LowPart
from storeperf_desktop.pages.stock.on_hand_part import OnHandPart
from storeperf_desktop.pages.stock.orders_part import OrdersPart
from storeperf_desktop.pages.stock.part import Part
from storeperf_desktop.pages.stock.stock_dialog import StockDialog
from storeperf_desktop.pages.stock.stocktake_part import StocktakePart
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels import stock
from storeperf_desktop.viewmodels.browsing import Found
from storeperf_desktop.widgets import SegmentedControl, show_toast

_FOLLOWED = (Entity.STOCK, Entity.SALES, Entity.PRODUCTS, Entity.ORDERS, Entity.IMPORTS)
ON_HAND, LOW, ORDERS, STOCKTAKE = "on_hand", "low", "orders", "stocktake"


class StockPage(BrowsePage):
    """On hand, low stock, orders and stocktakes. `open_with` takes the key of one of them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, _("Stock"), _("Name, code or barcode"), stock.columns(), stock.orders())
        self.dialog: StockDialog | None = None
        self.on_hand = OnHandPart(self, context)
        self.low = LowPart(self, context)
        self.purchase_orders = OrdersPart(self, context)
        self.stocktake = StocktakePart(self, context)
        self.parts: dict[str, Part] = {
            part.key: part for part in (self.on_hand, self.low, self.purchase_orders, self.stocktake)
        }
        self.part: Part = self.on_hand
        names = {
            ON_HAND: _("On hand"), LOW: _("Low stock"), ORDERS: _("Orders"), STOCKTAKE: _("Stocktake"),
        }  # fmt: skip
        self.segments = SegmentedControl(list(names.items()), _("Show"), ON_HAND)
        self.segments.chosen.connect(self.show_part)
        self.body.insertWidget(0, self.segments)
        for part in self.parts.values():
            for action in part.actions:
                self.add_action(action)
            for control in part.controls:
                self._add_control(control)
        self._show_order("name", descending=False)
        self._dress()
        context.changes.follow(_FOLLOWED, self, self._follow_changes)
        self.ask()

    def open_with(self, request: object) -> None:
        if isinstance(request, str) and request in self.parts:
            self.show_part(request)

    def show_part(self, key: str) -> None:
        """Show another of the lists."""
        self.segments.set_current(key)
        if key == self.part.key:
            return
        self.part = self.parts[key]
        self.panel.close_panel()
        self._found = None
        self._opened_key = None
        self.table.show_columns(self.part.columns())
        self._show_text(self.part.text)
        if self.part is self.on_hand:
            self._show_order(self.on_hand.asked.sort, descending=self.on_hand.asked.descending)
        self._dress()
        self.ask(from_top=True)

    def ask(self, *, from_top: bool = False) -> None:
        super().ask(from_top=from_top)
        self.part.refresh()

    def prepare(self, work: Callable[[ReadSession], Any], done: Callable[[Any], object]) -> None:
        """Read something for a dialog; a failure is told at the foot of the window."""
        self._preparing.read(work, lambda found: self._begin(done, found), self._tell_failure)

    def latest(self) -> Latest:
        """A question of a part, whose answer does not come any more once the page is gone."""
        return self._latest()

    def read_into_panel(self, work: Callable[[ReadSession], Any], show: Callable[[Any], None]) -> None:
        """Read what the drawer shows."""
        self._read_record(work, show)

    def show_panel(self, title: str, subtitle: str, content: QWidget) -> None:
        """Fill the drawer, and open it."""
        self.panel.set_title(title, subtitle)
        self.panel.set_content(content, scrolls=False)
        if not self.panel.isVisible():
            self.panel.open()

    def open_dialog(self, dialog: StockDialog, saved: Callable[[Changed], object]) -> None:
        """Open a dialog of stock."""
        self.dialog = dialog
        dialog.saved.connect(saved)
        dialog.open()

    def show_new(self, key: int) -> None:
        """Open a record that was just made, wherever it stands."""
        self._wanted_key = key
        self.show_record(key)

    def save_file(self, name: str, kinds: str, write: Callable[[Path], object]) -> bool:
        """Ask where a file goes, write it there, and say so. Returns whether it was written."""
        chosen, _kind = QFileDialog.getSaveFileName(self, _("Save the file"), name, kinds)
        if not chosen:
            return False
        try:
            write(Path(chosen))
        except OSError as fault:
            self.toast(_("The file could not be written: {reason}").format(reason=fault.strerror or fault), "bad")
            return False
        self.toast(_("Saved as {name}.").format(name=Path(chosen).name))
        return True

    def toast(self, text: str, tone: Literal["good", "bad"] = "good") -> None:
        """Say something at the foot of the window, if the page is still there."""
        if isValid(self):
            show_toast(self, text, tone)

    def _question(self) -> Callable[[ReadSession], Found]:
        return self.part.question()

    def _order_by(self, sort: str, *, descending: bool) -> None:
        self.on_hand.order_by(sort, descending=descending)

    def _search_for(self, text: str) -> None:
        if text != self.part.text:
            self.part.text = text
            self.ask(from_top=True)

    def _told(self, found: Found) -> None:
        self.set_heading(_("Stock"), self.part.told(found))

    def _show_nothing_there(self) -> None:
        self.set_heading(_("Stock"))
        self.part.show_nothing_there()

    def _show_nothing_found(self) -> None:
        self.state.show_empty(
            _("Nothing matches"), _("Nothing fits the search and the filters."), (_("Show everything"), self._clear)
        )

    def _clear(self) -> None:
        self._show_text("")
        self.part.clear()
        self.ask(from_top=True)

    def _open_record(self, key: int) -> None:
        self.part.open(key)

    def _dress(self) -> None:
        """Show the controls of the list that is shown."""
        self.order.setVisible(self.part is self.on_hand)
        self.table.horizontalHeader().setSortIndicatorShown(self.part is self.on_hand)
        self.search_field.setPlaceholderText(self.part.hint)
        self.search_field.setAccessibleName(self.part.hint)
        for part in self.parts.values():
            for widget in (*part.actions, *part.controls):
                widget.setVisible(part is self.part)

    def _begin(self, done: Callable[[Any], object], found: object) -> None:
        if isValid(self):
            done(found)

    def _tell_failure(self, failure: Failure) -> None:
        self.toast(failure.sentence, "bad")
