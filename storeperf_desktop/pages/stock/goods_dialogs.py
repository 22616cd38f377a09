"""Dialogs of goods that come, go, are put right or counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.stock import Quantity, Reason
from storeperf_core.operations.stock_control import (
    Received,
    adjust_stock,
    count_product,
    receive_stock,
    transfer_in,
    transfer_out,
)
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.line_entry import Line, LineEntry
from storeperf_desktop.pages.stock.stock_dialog import StockDialog, Work
from storeperf_desktop.viewmodels import typed_values
from storeperf_desktop.viewmodels.stock import reason_names
from storeperf_desktop.widgets import FormRow, Select

_WIDTH, _HEIGHT = 640, 620
_OUT, _IN = "out", "in"
_LESS, _MORE = "less", "more"


class ReceiveDialog(StockDialog):
    """Goods from a supplier, with the number of their delivery note; those of an order count towards it."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget,
        lines: Sequence[Line] = (),
        *,
        suppliers: Sequence[tuple[int, str]] = (),
        order: tuple[int, int] | None = None,
    ) -> None:
        title = _("Receive goods") if order is None else _("Receive order {number}").format(number=order[1])
        super().__init__(context, parent, title, _("Receive"))
        self._order_key = None if order is None else order[0]
        self.supplier: Select | None = None
        if order is None and suppliers:
            entries = [("", _("No supplier")), *((str(key), name) for key, name in suppliers)]
            self.supplier = Select(entries, _("Supplier"))
            self.body.addWidget(FormRow(_("Supplier"), self.supplier))
        self.reference = self._add_field(_("Delivery note"))
        self.lines = self._add_entry(LineEntry(context, lines, with_cost=True))
        self._fit(_WIDTH, _HEIGHT)

    def _work(self) -> Work:
        lines = [Received(line.product_key, line.quantity_milli, line.cost_micro) for line in self.lines.lines()]
        reference, order_key = self.reference.text(), self._order_key
        chosen = "" if self.supplier is None else self.supplier.current()
        supplier_key = int(chosen) if chosen else None
        if not lines:
            raise Refusal("There is no product with a quantity yet.")
        return lambda session, actor: receive_stock(
            session, actor, lines, reference=reference, supplier_key=supplier_key, order_key=order_key
        )


class AdjustDialog(StockDialog):
    """Stock put right by hand, for a reason."""

    def __init__(self, context: PageContext, parent: QWidget, lines: Sequence[Line] = ()) -> None:
        super().__init__(context, parent, _("Adjust stock"), _("Adjust"))
        self.reason = Select(list(reason_names().items()), _("Reason"))
        self.direction = Select([(_LESS, _("Take away")), (_MORE, _("Add"))], _("Direction"))
        self.body.addWidget(FormRow(_("Reason"), self.reason))
        self.body.addWidget(FormRow(_("Direction"), self.direction))
        self.words = self._add_field(_("In words"))
        self.lines = self._add_entry(LineEntry(context, lines))
        self.reason.chosen.connect(self._follow_reason)
        self._follow_reason(self.reason.current())
        self._fit(_WIDTH, _HEIGHT)

    def _follow_reason(self, reason: str) -> None:
        """Only another reason leaves both ways open."""
        self.direction.set_current(_MORE if reason == Reason.FOUND.value else _LESS)
        self.direction.setEnabled(reason == Reason.OTHER.value)

    def _work(self) -> Work:
        sign = 1 if self.direction.current() == _MORE else -1
        quantities = [Quantity(line.product_key, sign * line.quantity_milli) for line in self.lines.lines()]
        reason, words = Reason(self.reason.current()), self.words.text()
        return lambda session, actor: adjust_stock(session, actor, quantities, reason, words)


class TransferDialog(StockDialog):
    """Goods to or from another place."""

    def __init__(self, context: PageContext, parent: QWidget, lines: Sequence[Line] = ()) -> None:
        super().__init__(context, parent, _("Transfer stock"), _("Transfer"))
        self.way = Select([(_OUT, _("Send to")), (_IN, _("Take in from"))], _("Way"))
        self.body.addWidget(FormRow(_("Way"), self.way))
        self.place = self._add_field(_("Other store"))
        self.reference = self._add_field(_("Reference"))
        self.lines = self._add_entry(LineEntry(context, lines))
        self._fit(_WIDTH, _HEIGHT)

    def _work(self) -> Work:
        move = transfer_out if self.way.current() == _OUT else transfer_in
        quantities = [Quantity(line.product_key, line.quantity_milli) for line in self.lines.lines()]
        place, reference = self.place.text(), self.reference.text()
        return lambda session, actor: move(session, actor, quantities, place, reference)


class CountDialog(StockDialog):
    """How much of one product there is now."""

    def __init__(self, context: PageContext, parent: QWidget, line: Line, sentence: str) -> None:
        title = _("Count {name}").format(name=line.name)
        super().__init__(context, parent, title, _("Save the count"), sentence)
        self._product_key = line.product_key
        self.quantity = self._add_field(_("Counted"))
        self.body.addStretch(1)
        self.quantity.setFocus()

    def _work(self) -> Work:
        quantity = typed_values.read_quantity(self.quantity.text(), self._context.formats.locale)
        if quantity is None:
            raise Refusal("There is no quantity.")
        key = self._product_key
        return lambda session, actor: count_product(session, actor, key, quantity)


def one_piece(line: Line) -> list[Line]:
    """A product to begin with, one piece of it."""
    return [replace(line, quantity_milli=1_000)]
