"""The page with a table of records: what sales, products and customers have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing.filter_pills import FilterPills
from storeperf_desktop.pages.browsing.rows_table import RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.browsing import Column, Found, Order
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Card, SearchField, Select, SidePanel, StateView, show_toast

T = TypeVar("T")
_LEAST_SEARCH = 220


class BrowsePage(Page):
    """Search, controls, pills, a table and a drawer for the detail of a row.

    A page on top of it says what is asked (`_question`), how an answer is told (`_told`), what it says when there is
    nothing, and fills the drawer (`_open_record`). Ctrl+F goes to the search, Esc closes the drawer.
    """

    def __init__(
        self, context: PageContext, title: str, hint: str, columns: Sequence[Column], orders: Sequence[Order]
    ) -> None:
        super().__init__(title, scrolls=False)
        self._context = context
        self._orders = {order.key: order for order in orders}
        self._finding = self._latest()
        self._opening = self._latest()
        self._preparing = self._latest()
        self._found: Found | None = None
        self._opened_key: int | None = None
        self._goes_to_top = False
        self._wanted_key: int | None = None
        self.search_field = SearchField(hint)
        self.order = Select([(order.key, order.text) for order in orders], _("Order"))
        self.pills = FilterPills()
        self.rows = VirtualRows(columns, context.tasks)
        self.table = RowsTable(title, self.rows, sortable=True)
        self.panel = SidePanel(self)
        self.state = StateView(self._lay_out_table())
        self._tools = self._lay_out_tools()
        for widget in (self._tools, self.pills, self.state):
            self.body.addWidget(widget, 1 if widget is self.state else 0)
        self._connect()

    def search(self, text: str) -> None:
        """Look for words that were typed in the palette."""
        self._show_text(text)
        self._search_for(text)

    def show_record(self, key: int) -> None:
        """Open the detail of a record."""
        self._opened_key = key
        self._open_record(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.panel.close_panel()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_tools()

    # What a page on top of this one says.

    def _question(self) -> Callable[[ReadSession], Found]:
        """What the table asks."""
        raise NotImplementedError

    def _order_by(self, sort: str, *, descending: bool) -> None:
        """Keep the order in the question."""
        raise NotImplementedError

    def _search_for(self, text: str) -> None:
        """Keep the text in the question, and ask."""
        raise NotImplementedError

    def _told(self, found: Found) -> None:
        """Say what was found; the table follows by itself."""
        raise NotImplementedError

    def _show_nothing_there(self) -> None:
        """Say that there is nothing to find at all, and what to do."""
        raise NotImplementedError

    def _show_nothing_found(self) -> None:
        """Say that nothing matches, and what to do."""
        raise NotImplementedError

    def _open_record(self, key: int) -> None:
        """Read a record and show it in the drawer."""
        raise NotImplementedError

    # What is the same for all of them.

    def ask(self, *, from_top: bool = False) -> None:
        """Ask the question that stands once more; `from_top` for another question than before."""
        self.mark_loading()
        self._goes_to_top = self._goes_to_top or from_top
        if self._found is None:
            self._tools.hide()
            self.state.show_loading()
        self._finding.read(self._question(), self._take, self._fail)

    def _latest(self) -> Latest:
        """A question whose answer does not come any more once the page is gone."""
        latest = Latest(self._context.tasks)
        self.destroyed.connect(latest.cancel)
        return latest

    def _follow_changes(self) -> None:
        """To be called after a change elsewhere: the rows and the drawer are read again, once somebody sees them."""
        self.when_seen(self._ask_again)

    def _ask_again(self) -> None:
        self.ask()
        if self.panel.isVisible() and self._opened_key is not None:
            self._open_record(self._opened_key)

    def _take(self, found: Found) -> None:
        self._found = found
        self._tools.setVisible(not found.is_empty)
        self.rows.show_order(found.total, found.read, found.write)
        self._told(found)
        if self._goes_to_top:
            self._goes_to_top = False
            self.table.scrollToTop()
            self.table.setCurrentIndex(QModelIndex())
        self._go_to_wanted(found)
        if found.total:
            self.state.show_content()
            return
        (self._show_nothing_there if found.is_empty else self._show_nothing_found)()
        self.mark_loaded()

    def _go_to_wanted(self, found: Found) -> None:
        place = None if self._wanted_key is None else found.place_of(self._wanted_key)
        self._wanted_key = None
        if place is not None:
            self.table.go_to(place)

    def _fail(self, failure: Failure) -> None:
        self._found = None
        self._tools.hide()
        self.state.show_error(_("This could not be read"), failure.sentence, (_("Try again"), self.ask))
        self.mark_loaded()

    def _read_record(self, work: Callable[[ReadSession], T], show: Callable[[T], None]) -> None:
        """Read what the drawer shows; an answer that was overtaken is dropped."""
        self._opening.read(work, show, self._fail_record)

    def _fail_record(self, failure: Failure) -> None:
        self.panel.close_panel()
        show_toast(self, failure.sentence, "bad")

    def _show_text(self, text: str) -> None:
        """Put a text into the search field without searching for it."""
        self.search_field.blockSignals(True)
        self.search_field.setText(text)
        self.search_field.blockSignals(False)

    def _show_order(self, sort: str, *, descending: bool) -> None:
        self.table.show_order(sort, descending=descending)
        self.order.set_current(self.table.order)

    def _choose_order(self, key: str) -> None:
        self._reorder(self._orders[key].sort, descending=self._orders[key].descending)

    def _reorder(self, sort: str, *, descending: bool) -> None:
        self._order_by(sort, descending=descending)
        self._show_order(sort, descending=descending)
        self.ask(from_top=True)

    def _open_row(self, place: int) -> None:
        row = self.rows.row(place)
        if row is not None:
            self.show_record(row.key)

    def _follow_row(self, current: QModelIndex) -> None:
        """While the drawer is open it shows the row that the arrow keys or the mouse go to."""
        if self.panel.isVisible() and current.isValid() and self.table.hasFocus():
            self._open_row(current.row())

    def _connect(self) -> None:
        self.search_field.searched.connect(self._search_for)
        self.order.chosen.connect(self._choose_order)
        self.table.order_asked.connect(lambda sort, down: self._reorder(sort, descending=down))
        self.table.opened.connect(self._open_row)
        self.table.selectionModel().currentRowChanged.connect(self._follow_row)
        self.rows.arrived.connect(self.mark_loaded)
        self.rows.refused.connect(self._fail)
        self.panel.closed.connect(self._opening.cancel)
        self._bind("Ctrl+F", lambda: self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _bind(self, key: str, do: Callable[[], object]) -> None:
        """Let a key do something while the page is shown, wherever in the window the keyboard is."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(lambda: do())

    def _lay_out_table(self) -> QWidget:
        card = Card()
        card.body.addWidget(self.table)
        return card

    def _lay_out_tools(self) -> QWidget:
        tools = QWidget()
        self._tool_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self._tool_row.setSpacing(12)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(12)
        self._controls.addWidget(self.order)
        self._tool_row.addWidget(self.search_field, 1)
        self._tool_row.addLayout(self._controls)
        tools.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return tools

    def _add_control(self, widget: QWidget) -> None:
        """Put a control between the search and the order."""
        self._controls.insertWidget(self._controls.count() - 1, widget)

    def _turn_tools(self) -> None:
        needed = self._controls.sizeHint().width() + current_tokens().px(_LEAST_SEARCH)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tool_row.setDirection(below if self.width() < needed else beside)
