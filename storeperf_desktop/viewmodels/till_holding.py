"""Holding and recalling: several baskets of which one is on screen; all of them survive the program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from storeperf_core.operations.changes import Entity
from storeperf_core.operations.exchange import refund_id_of
from storeperf_core.operations.held_baskets import (
    KeptBasket,
    hold_basket,
    keep_current,
    kept_baskets,
    recall_basket,
    receipt_of_basket,
)
from storeperf_core.operations.receipts import Receipt
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.till_basket import Customer, TillBasket, read_body
from storeperf_desktop.viewmodels.till_customers import is_in_use
from storeperf_desktop.viewmodels.till_place import TillPlace

if TYPE_CHECKING:
    from storeperf_desktop.viewmodels.till import Till


class Restored(NamedTuple):
    """What a start finds: what is kept, and the receipts of the basket on screen where it was paid after all."""

    kept: list[KeptBasket]
    receipt: Receipt | None
    refund: Receipt | None
    """Of what came back in exchange for it."""


class Holding(QObject):
    """`changed` when other baskets are held; `found_paid(receipt, refund)` when the basket on screen had been paid."""

    changed = Signal()
    found_paid = Signal(object, object)

    def __init__(self, context: TillPlace, till: Till) -> None:
        super().__init__(till)
        self._context = context
        self._till = till
        self._recalls: int | None = None
        self.held: list[KeptBasket] = []
        self.is_restored = False
        context.tasks.read(self._read, self._restore, self._not_restored)
        context.changes.follow((Entity.CLIENTS,), self, self._look_at_customers)

    def hold(self, label: str | None = None) -> None:
        """Put the basket on screen aside and begin a new one."""
        till, staff = self._till, self._context.signed_in.staff_key
        if not self.is_restored or not till.basket.has_goods or till.is_completing:
            return
        body = till.basket.to_body()
        till.leave_keeping()
        till.is_completing = True  # nobody may change it until it is held

        def done(kept: list[KeptBasket]) -> None:
            till.is_completing = False
            till.show(till.blank())
            self._take(kept)
            if self._recalls is not None:
                key, self._recalls = self._recalls, None
                self.recall(key)

        def failed(failure: Failure) -> None:
            till.is_completing = False
            self._recalls = None
            self._failed(failure)
            till.changed.emit()

        self._context.tasks.write(lambda session: hold_basket(session, staff, body, label), done, failed)

    def recall(self, basket_key: int) -> None:
        """Bring a held basket back; what is on screen is held in its place."""
        if self._till.is_completing:
            return
        if self._till.basket.has_goods:
            self._recalls = basket_key
            self.hold()
            return
        till, staff = self._till, self._context.signed_in.staff_key
        till.show(till.blank())
        # What waits to be kept would be written after the recalled basket, in its place.
        till.leave_keeping()
        till.is_completing = True  # a scan meanwhile would be, too

        def work(session: WriteSession) -> list[KeptBasket]:
            keep_current(session, staff, None)
            return recall_basket(session, basket_key)

        self._context.tasks.write(work, self._recalled, self._not_recalled)

    def title(self, kept: KeptBasket) -> str:
        """A held basket in words."""
        basket = read_body(kept.body, self._context.place.terms)
        found = [*(line.name for line in basket.lines), *(line.name for line in basket.credits)]
        names = ", ".join(found[:3])
        whose = basket.customer.title if basket.customer else ""
        return " · ".join(part for part in (kept.label or "", whose, names) if part)

    def _look_at_customers(self) -> None:
        """Let go of who was erased or taken out of use: keeping the basket would write their name anew."""
        customer = self._till.basket.customer
        if customer is not None:
            code = customer.code
            self._context.tasks.read(
                lambda session: is_in_use(session, code), lambda found: self._let_go(customer, found), self._failed
            )
        if self.held:
            self._context.tasks.read(kept_baskets, self._take, self._failed)

    def _let_go(self, customer: Customer, is_here: bool) -> None:
        if not is_here and self._till.basket.customer == customer:
            self._till.set_customer(None)

    def _recalled(self, kept: list[KeptBasket]) -> None:
        self._till.is_completing = False
        self._show_current(kept)
        self._take(kept)

    def _not_recalled(self, failure: Failure) -> None:
        self._till.is_completing = False
        self._failed(failure)
        self._till.changed.emit()

    def _restore(self, found: Restored) -> None:
        self.is_restored = True
        self._take(found.kept)
        if found.receipt is not None:
            self._till.clear()
            self.found_paid.emit(found.receipt, found.refund)
        elif self._till.basket.is_blank:
            # Nothing that was cleared or paid meanwhile may be kept in its place.
            self._till.leave_keeping()
            self._show_current(found.kept)
        else:
            self._put_aside(found.kept)
        self._till.begin_keeping()
        self._till.changed.emit()

    def _put_aside(self, kept: list[KeptBasket]) -> None:
        """Somebody scanned before what was on screen in the last run was read: it is held."""
        staff = self._context.signed_in.staff_key
        for each in kept:
            if each.is_current:
                work = partial(hold_basket, staff_key=staff, body=each.body, label=None)
                self._context.tasks.write(work, self._take, self._failed)

    def _show_current(self, kept: list[KeptBasket]) -> None:
        for each in kept:
            if each.is_current:
                self._till.show(read_body(each.body, self._context.place.terms))

    def _take(self, kept: list[KeptBasket]) -> None:
        self.held = [each for each in kept if not each.is_current]
        self.changed.emit()

    def _not_restored(self, failure: Failure) -> None:
        self.is_restored = True
        self._failed(failure)
        self._till.begin_keeping()

    def _failed(self, failure: Failure) -> None:
        self._till.told.emit(failure.sentence, "bad")

    def _read(self, session: ReadSession) -> Restored:
        kept = kept_baskets(session)
        current = next((_basket(each, self._context) for each in kept if each.is_current), None)
        if current is None:
            return Restored(kept, None, None)
        sold, came_back = (
            receipt_of_basket(session, each) for each in (current.sale_id, refund_id_of(current.sale_id))
        )
        return Restored(kept, sold, came_back)


def _basket(kept: KeptBasket, context: TillPlace) -> TillBasket:
    return read_body(kept.body, context.place.terms)
