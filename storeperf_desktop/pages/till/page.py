"""The page of the till."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MICRO
from storeperf_core.domain.receipt import read_receipt_number
from storeperf_core.domain.staff import Action
from storeperf_core.domain.voucher import is_own_code
from storeperf_core.operations.exchange import Returned
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.till_catalogue import TillProduct
from storeperf_core.store.change import Approval
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.till.actions import Actions
from storeperf_desktop.pages.till.basket_panel import BasketPanel
from storeperf_desktop.pages.till.chips import Chips
from storeperf_desktop.pages.till.done_card import DoneCard
from storeperf_desktop.pages.till.keys import ASKED, key_map
from storeperf_desktop.pages.till.scan_field import ScanField
from storeperf_desktop.pages.till.shelf import FAVOURITES, Shelf
from storeperf_desktop.pages.till.tiles import Tiles
from storeperf_desktop.pages.till.tiles_model import TilesModel
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.product_editing import NewProduct
from storeperf_desktop.viewmodels.till import Till
from storeperf_desktop.viewmodels.till_holding import Holding
from storeperf_desktop.viewmodels.till_place import TillPlace
from storeperf_desktop.viewmodels.typed_values import read_price, read_quantity
from storeperf_desktop.widgets import Button, Notice, StateView, approval
from storeperf_desktop.widgets.notice import NoticeTone

_PANEL, _NARROW_PANEL, _NARROW = 440, 372, 1_000
_LARGEST_SHARE = 50
_SAID_MS = 8_000
_BAR = 12


class TillPage(Page):
    """Search and tiles at the left, the sale at the right. `open_with(text)` takes a scan from another page."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Till"), scrolls=False)
        self.context, self.formats = context, context.formats
        place = TillPlace(context.place, context.formats, context.tasks, context.changes, context.signed_in)
        self.till = Till(place, self._approve)
        self.till.setParent(self)
        self.holding = Holding(place, self.till)
        self.actions_ = Actions(self)
        self.field = ScanField()
        self.chips = Chips()
        self.model = TilesModel(context.formats)
        self.tiles = Tiles(self.model)
        self.done = DoneCard(context)
        self.panel = BasketPanel(self.till, context.formats, self.done)
        self.shelf = Shelf(self.till.source, context, self.model, self.tiles)
        self.shift = Button(_("Shift") + "  F10", None, lambda: self.actions_.do("shift"))
        self.shift.setProperty("reach", "till")
        self.said: Notice | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_SAID_MS)
        self._quiet.timeout.connect(self.be_quiet)
        self._lay_out()
        self._connect()
        self.show_till()

    def key_map(self) -> list[tuple[str, str]]:
        """What the keys of this page do, for `?`."""
        return key_map()

    def open_with(self, request: object) -> None:
        """A scan that came while another page was shown, or what comes back in exchange for something else."""
        if isinstance(request, str):
            self.scan(request)
        elif isinstance(request, Returned):
            self.take_back(request)

    def scan(self, text: str) -> None:
        """Put what was scanned into the sale."""
        self.be_quiet()
        if not self._is_paper(text):
            self.till.scan(text)

    def take_back(self, returned: Returned) -> None:
        """What comes back pays for what is sold next."""
        self.be_quiet()
        self.till.take_back(returned)

    def say(self, sentence: str, tone: NoticeTone, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Say something above the tiles, for a while; what went wrong also with a sound. With an action it stays."""
        self.be_quiet()
        self.said = Notice(sentence, tone, action)
        self._said_row.addWidget(self.said)
        if action is None:
            self._quiet.start()
        if tone == "bad":
            QApplication.beep()

    def be_quiet(self) -> None:
        """Take back what was said."""
        self._quiet.stop()
        if self.said is not None:
            self.said.hide()
            self._said_row.removeWidget(self.said)
            self.said.deleteLater()
            self.said = None

    def show_till(self) -> None:
        """Show basket, sums and shift as they are now."""
        shift = self.till.shift
        self.panel.show_till(held=len(self.holding.held), may_sell=shift.open is not None)
        self.no_shift.setVisible(shift.is_known and shift.open is None)
        self.late_shift.setVisible(shift.is_past_its_day)
        if shift.fault:
            self.say(shift.fault, "bad")
        if shift.is_known and self.holding.is_restored and self.till.source.catalogue is not None:
            self.mark_loaded()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle(event, self):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._handle(event, watched):
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tokens = current_tokens()
        width = tokens.px(_NARROW_PANEL if self.width() < tokens.px(_NARROW) else _PANEL)
        self.panel.setFixedWidth(min(width, max(320, self.width() * _LARGEST_SHARE // 100)))

    def _handle(self, event: QKeyEvent, watched: QObject) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asked = ASKED.get((Qt.Key(event.key()), modifiers))
        if asked is not None:
            self.actions_.do(asked)
            return True
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if self._handle_plain(Qt.Key(event.key()), event.text()):
            return True
        if watched is not self.field and event.text() and event.text().isprintable():
            self.field.setFocus()
            self.field.insert(event.text())
            return True
        return False

    def _handle_plain(self, key: Qt.Key, text: str) -> bool:
        till, typed = self.till, self.field.words
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._step(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(typed)
        if key == Qt.Key.Key_Escape:
            self.field.empty()
            self.be_quiet()
            self.field.setFocus()
            return True
        if text == "*" and typed:
            return self._set_quantity(typed)
        show_keys = getattr(self.window(), "open_key_map", None)
        if not typed and text == "?" and show_keys is not None:
            show_keys()
            return True
        if not typed and text in ("+", "-") and till.chosen_line is not None:
            till.add_pieces(1 if text == "+" else -1)
            return True
        if not typed and key == Qt.Key.Key_Delete:
            till.remove_line()
            return True
        return False

    def _step(self, step: int) -> bool:
        """Arrows go through what was found while something stands in the field, else through the lines."""
        if self.tiles.hasFocus():
            return False
        if self.field.words:
            self.tiles.setFocus()
            self.tiles.setCurrentIndex(self.model.index(0))
            return True
        self.till.choose(self.till.chosen + step)
        return True

    def _enter(self, typed: str) -> bool:
        if self.tiles.hasFocus() and self.tiles.currentIndex().isValid():
            self._pick(self.tiles.currentIndex().row())
            return True
        if not typed:
            return self.field.hasFocus()
        self.field.empty()
        self.be_quiet()
        if self._is_paper(typed):
            return True
        found = self._found(typed)
        if found and not self._is_whole_code(typed):
            self.till.add(found[0])
        else:
            self.till.enter(typed)
        return True

    def _is_paper(self, text: str) -> bool:
        """Whether it is no product's code but a receipt's, whose refund is opened, or a voucher's, whose balance is."""
        catalogue = self.till.source.catalogue
        if self.till.is_completing or (catalogue is not None and text in catalogue.codes):
            return False
        if read_receipt_number(text) is not None:
            self.actions_.refund_receipt(text)
        elif is_own_code(text):
            self.actions_.show_voucher(text)
        else:
            return False
        return True

    def _tell_unknown(self, sentence: str, code: str) -> None:
        """Whoever may can make a product of it."""
        make = (_("Make a product of it"), lambda: self.context.navigate("products", NewProduct(code)))
        self.say(sentence, "bad", make if self.context.signed_in.may(Action.EDIT_CATALOGUE) else None)

    def _found(self, typed: str) -> list[TillProduct]:
        catalogue = self.till.source.catalogue
        return [] if catalogue is None else catalogue.search(typed, 1, self._price_of(typed))

    def _is_whole_code(self, typed: str) -> bool:
        catalogue = self.till.source.catalogue
        return catalogue is None or typed in catalogue.codes or (typed.isdigit() and len(typed) >= 8)

    def _price_of(self, typed: str) -> int | None:
        try:
            price = read_price(typed, self.formats.locale)
        except Refusal:
            return None
        return price if price is not None and 0 <= price < 10**9 * MICRO else None

    def _set_quantity(self, typed: str) -> bool:
        try:
            quantity = read_quantity(typed, self.formats.locale)
        except Refusal:
            return False
        if quantity is not None:
            self.field.empty()
            self.till.set_quantity(quantity)
        return True

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self.model.products):
            self.be_quiet()
            product = self.model.products[row]
            self.field.empty()
            self.field.setFocus()
            self.till.add(product)

    def _search(self, text: str) -> None:
        self.shelf.search(text, self._price_of(text) if text else None)
        self._show_shelf()

    def _show_shelf(self) -> None:
        self.chips.set_entries(self.shelf.entries(), self.shelf.current)
        self.chips.setVisible(not self.shelf.text)
        title, sentence = self.shelf.emptiness()
        if title:
            self.state.show_empty(title, sentence)
        else:
            self.state.show_content()

    def _completed(self, receipt: Receipt) -> None:
        if not receipt.said:
            self.be_quiet()
        refund, documents = self.till.refund, self.context.documents
        self.done.show_receipt(receipt, refund)
        self.show_till()
        # The card asks whether a receipt is wanted.
        if refund is not None:
            documents.sale_made(refund.sale_key, with_cash=refund.is_of_cash, asks=False)
        documents.sale_made(receipt.sale_key, with_cash=receipt.is_of_cash, asks=False)

    def _found_paid(self, receipt: Receipt, refund: Receipt | None) -> None:
        self.till.receipt, self.till.refund = receipt, refund
        self.done.show_receipt(receipt, refund)
        self.show_till()
        sentence = _("The sale that was on screen is paid: receipt {number}. Its receipt can still be printed.")
        self.say(sentence.format(number=receipt.number), "good")

    def _approve(self, actions: tuple[str, ...], then: Callable[[Approval], None]) -> None:
        approval.ask_approval(self, self.context, actions, then)

    def _connect(self) -> None:
        self.till.changed.connect(self.show_till)
        self.till.shift.changed.connect(self.show_till)
        self.holding.changed.connect(self.show_till)
        self.holding.found_paid.connect(self._found_paid)
        self.till.told.connect(self.say)
        self.till.unknown.connect(self._tell_unknown)
        self.till.completed.connect(self._completed)
        self.till.source.changed.connect(self._catalogue_changed)
        self.panel.asked.connect(self.actions_.do)
        self.field.searched.connect(self._search)
        self.chips.chosen.connect(self._show_category)
        self.tiles.picked.connect(self._pick)
        for widget in (self.field, self.panel.lines, self.tiles):
            widget.installEventFilter(self)

    def _catalogue_changed(self) -> None:
        self.shelf.refresh()
        self._show_shelf()
        self.show_till()

    def _show_category(self, key: str) -> None:
        self.shelf.show_category(key)
        self._show_shelf()
        self.field.setFocus()

    def _lay_out(self) -> None:
        self.heading.hide()
        self._column.removeItem(self._head)  # nor the room above it
        self.no_shift = Notice(
            _("No shift is open, so nothing can be sold yet."),
            "warn",
            (_("Open a shift"), self.actions_.open_shift),
            closable=False,
        )
        self.late_shift = Notice(
            _("This shift was opened on an earlier day. Count the drawer and close it."),
            "warn",
            (_("Close the shift"), self.actions_.close_shift),
            closable=False,
        )
        self._said_row = QVBoxLayout()
        self.state = StateView(self.tiles)
        self.state.show_loading()
        above = QVBoxLayout()
        above.setSpacing(12)
        above.setContentsMargins(0, 0, _BAR, 0)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(above)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.field, 1)
        top.addWidget(self.shift)
        above.addLayout(top)
        for widget in (self.no_shift, self.late_shift):
            widget.hide()
            above.addWidget(widget)
        above.addLayout(self._said_row)
        above.addWidget(self.chips)
        left.addWidget(self.state, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)
        self.shelf.current = FAVOURITES
