"""The right side: whose sale it is, its lines, its sums, and the ways to pay."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.till.big_button import BigButton
from storeperf_desktop.pages.till.done_card import DoneCard
from storeperf_desktop.pages.till.lines import Lines
from storeperf_desktop.pages.till.lines_model import LinesModel
from storeperf_desktop.pages.till.more_button import MoreButton
from storeperf_desktop.pages.till.side_buttons import SideButtons
from storeperf_desktop.pages.till.sums_box import SumsBox
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.till import Till
from storeperf_desktop.widgets import ElidedLabel, hairline, text_label
from storeperf_desktop.widgets.buttons import Button

_LEAST_LINES = 64
# Lower than this, at 100 % text, and fewer than four lines would be seen beside everything else.
_LOW = 520


class BasketPanel(QFrame):
    """Shows the basket of a `Till`. `asked(what)` names what `Actions` is to do."""

    asked = Signal(str)

    def __init__(self, till: Till, formats: Formats, done: DoneCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._till, self._formats, self._done = till, formats, done
        self._is_low = False
        self.model = LinesModel(formats)
        self.lines = Lines(self.model)
        self.lines.chosen.connect(till.choose)
        self.title = text_label(_("New sale"), "strong")
        self.customer = ElidedLabel(colour="ink_muted")
        self.hold = self._small(_("Hold"), "F6", "hold")
        self.recall = self._small(_("Held"), "F7", "recall")
        self.sums = SumsBox(formats)
        self.cash = BigButton(_("Cash"), "F11", lambda: self.asked.emit("cash"), pays=True)
        self.card = BigButton(_("Card"), "F12", lambda: self.asked.emit("card"), primary=True, pays=True)
        self.more = MoreButton(self._asks_of_more)
        self.more.hide()
        self._empty = text_label(_("Scan the first thing, or touch a tile."), "muted", wrap=True)
        self._stack = QStackedWidget()
        for widget in (self.lines, self._framed_empty(), done):
            self._stack.addWidget(widget)
        # What is to be paid must be read at any text size; the lines scroll in what room that leaves.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(_LEAST_LINES)
        self._lay_out()

    def show_till(self, *, held: int, may_sell: bool) -> None:
        """Show the basket as it is now."""
        till, sums = self._till, self._till.sums
        self.model.show(till.basket, sums)
        self.lines.show_chosen(till.chosen)
        self.sums.show_sums(sums)
        place = 0 if till.basket.has_goods else 2 if till.receipt is not None else 1
        self._stack.setCurrentIndex(place)
        customer, note = till.basket.customer, till.basket.note
        words = [
            _("No customer") if customer is None else _("Customer {name}").format(name=customer.title),
            note or "",
        ]
        self.customer.set_text(" · ".join(word for word in words if word))
        count = len(till.basket.lines)
        self.title.setText(self._title(count))
        is_payable = bool(count) and not sums.fault and not till.is_completing and may_sell
        for button in (self.cash, self.card, self.split):
            button.setEnabled(is_payable)
        self.hold.setEnabled(till.basket.has_goods)
        self.recall.setVisible(bool(held))
        self.recall.setText(_("{count} held").format(count=held) + ("" if self._is_low else "  F7"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "side"):
            self._fit()

    def _fit(self) -> None:
        """Where text is large and the window low, what is seldom used goes behind one button."""
        is_low = self.height() < current_tokens().px(_LOW)
        if is_low == self._is_low:
            return
        self._is_low = is_low
        for widget in (self.side, self.hold):
            widget.setVisible(not is_low)
        self.more.setVisible(is_low)
        for button in (self.cash, self.card):
            button.show_key(shown=not is_low)
        self.recall.setText(self.recall.text().removesuffix("  F7") + ("" if is_low else "  F7"))
        self.lines.set_dense(dense=is_low)
        self.sums.set_dense(dense=is_low)
        self._done.set_dense(dense=is_low)
        margin = 4 if is_low else 8
        self._middle.setContentsMargins(8, margin, 8, margin)
        self._foot_column.setContentsMargins(16, 4 if is_low else 12, 16, 6 if is_low else 14)
        self._foot_column.setSpacing(6 if is_low else 10)
        self._head_row.setContentsMargins(16, margin, 12, margin)

    def _title(self, count: int) -> str:
        if self._till.basket.returned is not None:
            return _("Exchange: scan what goes out") if not count else _("Exchange")
        title = ngettext("Sale · {count} line", "Sale · {count} lines", count)
        return title.format(count=count) if count else _("New sale")

    def _asks_of_more(self) -> list[tuple[Button, str]]:
        """What `more` offers: the buttons that have no room, each with its key."""
        return [(self.hold, "F6"), (self.discount, "F3"), (self.whose, "F4"), (self.refund, "F8"), (self.split, "F9")]

    def _small(self, text: str, key: str, what: str) -> Button:
        button = Button(f"{text}  {key}", None, lambda: self.asked.emit(what))
        button.setAccessibleName(text)
        button.setProperty("reach", "till")
        return button

    def _framed_empty(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 16, 8, 16)
        column.addWidget(self._empty)
        column.addStretch(1)
        return frame

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(8, 8, 8, 8)
        self._middle.addWidget(self._stack)
        column.addLayout(self._middle, 1)
        column.addWidget(hairline())
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = QWidget()
        self._head_row = row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 12, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.customer)
        words.addStretch(1)
        row.addLayout(words, 1)
        for button in (self.recall, self.hold):
            row.addWidget(button)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        self._foot_column = column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.sums)
        pay = QHBoxLayout()
        pay.setSpacing(10)
        pay.addWidget(self.cash)
        pay.addWidget(self.card)
        pay.addWidget(self.more)
        column.addLayout(pay)
        self.discount = BigButton(_("Discount"), "F3", lambda: self.asked.emit("discount"))
        self.whose = BigButton(_("Customer"), "F4", lambda: self.asked.emit("customer"))
        self.refund = BigButton(_("Refund"), "F8", lambda: self.asked.emit("refund"))
        self.split = BigButton(_("Split"), "F9", lambda: self.asked.emit("split"))
        self.side = SideButtons([self.discount, self.whose, self.refund, self.split])
        column.addWidget(self.side)
        return foot
