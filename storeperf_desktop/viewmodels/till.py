"""What the till page shows and does: one basket, the held ones, and the way to a receipt. Sees no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MILLI
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.sale import Basket, Line
from storeperf_core.domain.tender import Offered
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.checkout import complete_sale
from storeperf_core.operations.exchange import AskedExchange, Exchanged, Returned, complete_exchange
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.till_catalogue import Scanned, TillProduct, UnknownCode, scan_in, scan_in_store
from storeperf_core.store.change import Actor, Approval
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks import Failure
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.pins import with_given
from storeperf_desktop.viewmodels.till_basket import Customer, TillBasket
from storeperf_desktop.viewmodels.till_catalogue import CatalogueSource
from storeperf_desktop.viewmodels.till_keeping import BasketKeeping
from storeperf_desktop.viewmodels.till_place import TillPlace
from storeperf_desktop.viewmodels.till_returned import without_returned
from storeperf_desktop.viewmodels.till_scans import DoubledScans
from storeperf_desktop.viewmodels.till_sums import Sums, sums_of
from storeperf_desktop.viewmodels.till_watched_shift import WatchedShift

Approve = Callable[[tuple[str, ...], Callable[[Approval], None]], None]
"""Asks somebody who may do all of some actions for a PIN: `approve(actions, then)`; then `then(approval)`."""


class Till(QObject):
    """`changed` after everything that alters what is shown; `told(sentence, tone)` says what happened.

    `completed(receipt)` comes when a sale is in the store, and never before. A refusal leaves the basket as it is.
    `unknown(sentence, code)`: no product has this code.
    """

    changed = Signal()
    told = Signal(str, str)
    completed = Signal(object)
    unknown = Signal(str, str)

    def __init__(self, context: TillPlace, approve: Approve) -> None:
        super().__init__()
        self._context = context
        self._approve = approve
        self.source = CatalogueSource(context.tasks, context.changes, self)
        self.shift = WatchedShift(context, self)
        self._keeping = BasketKeeping(context.tasks, self._not_kept)
        self._doubled = DoubledScans()
        self._waiting: list[str] = []
        self.basket = self.blank()
        self.chosen = -1
        self.receipt: Receipt | None = None
        # Of what came back in exchange for it.
        self.refund: Receipt | None = None
        self.is_completing = False
        self.source.failed.connect(lambda sentence: self.told.emit(sentence, "bad"))

    @property
    def sums(self) -> Sums:
        """What the basket comes to."""
        return sums_of(self.basket.basket, self._context.formats, self.basket.returned)

    @property
    def chosen_line(self) -> Line | None:
        """The line that edits go to; None where there is none, and for what comes back."""
        return self.basket.lines[self.chosen] if 0 <= self.chosen < len(self.basket.lines) else None

    @property
    def actor(self) -> Actor:
        """Who sells."""
        return Actor(self._context.signed_in.staff_key, "desktop")

    def scan(self, text: str) -> None:
        """Put what was scanned into the basket, in the order of the scans."""
        if self._doubled.is_echo(text):
            self.told.emit(_("{code} came twice at once and was counted once.").format(code=text), "warn")
            return
        self.enter(text)

    def enter(self, text: str) -> None:
        """As `scan`, for a whole code that somebody typed."""
        catalogue = self.source.catalogue
        if catalogue is not None and not self._waiting:
            self._take(text, lambda: scan_in(catalogue, text, self._context.place))
            return
        # The store answers while the catalogue is still being read. One question at a time keeps the order.
        self._waiting.append(text)
        if len(self._waiting) == 1:
            self._ask_store()

    def add(self, product: TillProduct) -> None:
        """Put one piece of a product into the basket."""
        self._take(product.name, lambda: Scanned(product))

    def set_quantity(self, quantity_milli: int) -> None:
        """Another quantity of the chosen line; 0 is refused, since a line is taken out on purpose only."""
        self._alter(lambda basket, place: basket.with_quantity(place, quantity_milli))

    def add_pieces(self, pieces: int) -> None:
        """So many more of the chosen line, or fewer; the last one does not leave this way."""
        line = self.chosen_line
        if line is not None:
            self.set_quantity(line.quantity_milli + pieces * MILLI)

    def set_price(self, unit_price_micro: int) -> None:
        """Another price of the chosen line."""
        self._alter(lambda basket, place: basket.with_price(place, unit_price_micro))

    def discount_line(self, discount: Discount | None) -> None:
        """A discount on the chosen line, or none."""
        self._alter(lambda basket, place: basket.with_line_discount(place, discount))

    def discount_basket(self, discount: Discount | None) -> None:
        """A discount on everything, or none."""
        self._put(lambda: self.basket.with_basket(self.basket.basket.with_discount(discount)))

    def remove_line(self) -> None:
        """Take the chosen line out; of what comes back, the customer keeps it."""
        if self.is_completing or not 0 <= self.chosen < self.count:
            return
        if self.chosen_line is not None:
            basket = self.basket.without_line(self.chosen)
        else:
            assert self.basket.returned is not None
            returned = without_returned(self.basket.returned, self.chosen - len(self.basket.lines))
            basket = replace(self.basket, returned=returned)
        self._show(basket, min(self.chosen, self.count - 2))

    def take_back(self, returned: Returned) -> None:
        """Let what comes back pay for what is sold; of one receipt at a time, so that each has its refund."""
        if self.is_completing or self.basket.returned is not None:
            self.told.emit(_("Something is being exchanged already. Finish that or take it out first."), "bad")
            return
        self._show(replace(self.basket, returned=returned), self.count + len(returned.lines) - 1)

    @property
    def count(self) -> int:
        """How many lines there are, those that come back among them."""
        return len(self.basket.lines) + len(self.basket.credits)

    def choose(self, place: int) -> None:
        """Let edits go to this line."""
        if 0 <= place < self.count and place != self.chosen:
            self.chosen = place
            self.changed.emit()

    def set_customer(self, customer: Customer | None) -> None:
        """Whose sale it is; None for nobody."""
        self._put(lambda: replace(self.basket, customer=customer))

    def set_note(self, note: str | None) -> None:
        """A note on the receipt."""
        self._put(lambda: replace(self.basket, note=note))

    def clear(self) -> None:
        """Begin anew, with nothing in the basket."""
        if not self.is_completing:
            self._show(self.blank(), -1)

    def show(self, basket: TillBasket) -> None:
        """Show a basket that was kept."""
        self.basket, self.chosen, self.receipt, self.refund = basket, len(basket.lines) - 1, None, None
        self.changed.emit()

    def begin_keeping(self) -> None:
        """What the last run kept is known, so what is on screen may be kept in its place."""
        self._keeping.begin()

    def leave_keeping(self) -> None:
        """What is on screen is about to be written by somebody else."""
        self._keeping.forget_waiting()

    @property
    def is_kept(self) -> bool:
        """Whether the basket on screen is in the store."""
        return self._keeping.is_idle

    def complete(self, tenders: tuple[Offered, ...], approval: Approval | None = None) -> None:
        """Sell the basket. Asked twice, it sells once: by the basket's id, and while one is under way not at all."""
        if self.is_completing or not self.basket.lines:
            return
        asked, actor = self.basket.asked(tenders), replace(self.actor, approval=approval)
        self._keeping.forget_waiting()
        self.is_completing = True
        self.changed.emit()

        returned = self.basket.returned

        def work(session: WriteSession) -> Receipt | Exchanged:
            if returned is not None:
                return complete_exchange(session, actor, AskedExchange(returned, asked))
            return complete_sale(session, actor, asked)

        self._context.tasks.write(work, self._sold, lambda failure: self._not_sold(failure, tenders, approval))

    def _sold(self, done: Receipt | Exchanged) -> None:
        self.is_completing = False
        receipt, refund = (done.sale, done.refund) if isinstance(done, Exchanged) else (done, None)
        self.receipt, self.refund = receipt, refund
        self.basket, self.chosen = self.blank(), -1
        self._keeping.keep(None, None)
        self._context.changes.announce({Entity.SALES, Entity.STOCK, Entity.TILL_SESSIONS})
        for said in receipt.said:
            self.told.emit(_(said.template).format(**said.values), "warn")
        self.changed.emit()
        self.completed.emit(receipt)

    def _not_sold(self, failure: Failure, tenders: tuple[Offered, ...], given: Approval | None) -> None:
        self.is_completing = False
        self._keep()
        self.changed.emit()
        if failure.needs:
            self._approve(with_given(failure.needs, given), lambda approval: self.complete(tenders, approval))
            return
        self.told.emit(failure.sentence, "bad")

    def _ask_store(self) -> None:
        text, place = self._waiting[0], self._context.place

        def ask(session: ReadSession) -> Scanned | UnknownCode:
            # An unknown code is an answer too: a failure would be a sentence only, and no product could be made of it.
            try:
                return scan_in_store(session, text, place)
            except UnknownCode as unknown:
                return unknown

        def done(found: Scanned | UnknownCode) -> None:
            self._waiting.pop(0)
            self._take(text, lambda: _known(found))
            self._go_on()

        def failed(failure: Failure) -> None:
            self._waiting.pop(0)
            self.told.emit(failure.sentence, "bad")
            self._go_on()

        self._context.tasks.read(ask, done, failed)

    def _go_on(self) -> None:
        if self._waiting:
            self._ask_store()

    def _take(self, text: str, find: Callable[[], Scanned]) -> None:
        """Add what `find` finds; what cannot be added is told, and the basket stays."""
        if self.is_completing:
            self.told.emit(_("{what} was not added: the sale is being paid.").format(what=text), "bad")
            return
        try:
            scanned = find()
            basket, place = self.basket.with_scanned(scanned, _price(scanned), text)
        except UnknownCode as refusal:
            self.unknown.emit(failure_of(refusal).sentence, text.strip())
            return
        except Refusal as refusal:
            self.told.emit(failure_of(refusal).sentence, "bad")
            return
        self._show(basket, place)

    def _alter(self, edit: Callable[[Basket, int], Basket]) -> None:
        if self.chosen_line is not None:
            self._put(lambda: self.basket.with_basket(edit(self.basket.basket, self.chosen)))

    def _put(self, make: Callable[[], TillBasket]) -> None:
        """Show the basket that `make` makes; one that cannot be is told, and nothing changes."""
        if self.is_completing:
            return
        try:
            basket = make()
            if basket.lines:
                basket.basket.frozen()
        except Refusal as refusal:
            self.told.emit(failure_of(refusal).sentence, "bad")
            return
        self._show(basket, self.chosen)

    def _show(self, basket: TillBasket, chosen: int) -> None:
        self.basket, self.chosen, self.receipt, self.refund = basket, chosen, None, None
        self.changed.emit()
        self._keep()

    def _keep(self) -> None:
        self._keeping.keep(self._context.signed_in.staff_key, None if self.basket.is_blank else self.basket)

    def _not_kept(self, failure: Failure) -> None:
        sentence = _("The sale on screen could not be kept: {reason}")
        self.told.emit(sentence.format(reason=failure.sentence), "warn")

    def blank(self) -> TillBasket:
        """A basket with nothing in it, and the id of the next sale."""
        return TillBasket(Basket(self._context.place.terms))


def _known(found: Scanned | UnknownCode) -> Scanned:
    if isinstance(found, UnknownCode):
        raise found
    return found


def _price(scanned: Scanned) -> int:
    price = scanned.product.price_micro if scanned.price_micro is None else scanned.price_micro
    if price is None:
        raise Refusal("{name} has no price. Give one on the line or in Products.", name=scanned.product.name)
    return price
