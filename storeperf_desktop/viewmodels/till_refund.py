"""What is being taken back at the till, before it is: lines, how much of each, and by what the money goes back.

A draft knows no widget. `ReceiptDraft` is of a sale, `ProductsDraft` of goods without a receipt; both show the amounts
as the core reckons them, and make the write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from storeperf_core.domain.money import MILLI
from storeperf_core.domain.refund import as_it_was_paid, refund_part
from storeperf_core.domain.sale import HIGHEST_QUANTITY_MILLI, Basket, Line, Terms
from storeperf_core.domain.tax import NO_TAX
from storeperf_core.domain.tender import UNKNOWN_ROOM, Offered, Tender, TenderKind, give_back
from storeperf_core.operations.exchange import Returned, ReturnedLine
from storeperf_core.operations.giving_back import Refundable
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.refund_without_receipt import AskedReturn, ReturnedProduct, refund_without_receipt
from storeperf_core.operations.refunds import AskedRefund, refund_sale
from storeperf_core.operations.sold_products import SoldProduct
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession

Write = Callable[[Actor], Callable[[WriteSession], Receipt]]
AS_PAID = "paid"
"""The way of giving back that mirrors how it was paid; the others are the values of `TenderKind`."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line that may come back: how much of it does, and the amount for that. `most_milli` is what is left of it."""

    name: str
    unit_price_micro: int
    sold_milli: int | None
    most_milli: int
    quantity_milli: int
    amount_minor: int


class Draft:
    """What both kinds of drafts have in common. `refund_id` makes the refund happen once, however often it is sent."""

    def __init__(self, refund_id: bytes, terms: Terms) -> None:
        self.refund_id = refund_id
        self.terms = terms
        self.room = UNKNOWN_ROOM
        self.reason = ""

    @property
    def lines(self) -> list[DraftLine]:
        """Every line, also those of which nothing comes back."""
        raise NotImplementedError

    @property
    def needs_reason(self) -> bool:
        """Whether it is refused without a reason."""
        raise NotImplementedError

    @property
    def ways(self) -> tuple[str, ...]:
        """By what it can be given back; the first is meant until another is chosen."""
        raise NotImplementedError

    def set_quantity(self, place: int, quantity_milli: int) -> None:
        """Take so much of a line back; more than is left becomes what is left, below zero nothing."""
        raise NotImplementedError

    def returned(self) -> Returned:
        """What comes back, as the credit of an exchange."""
        raise NotImplementedError

    def writing(self, way: str) -> Write:
        """The write of a refund that is given back by `way`."""
        raise NotImplementedError

    def offered(self, way: str) -> tuple[Offered, ...]:
        """The tenders of a way to give back."""
        return (Offered(TenderKind(way)),)

    @property
    def total_minor(self) -> int:
        """What it comes to, before cash is rounded."""
        return sum(line.amount_minor for line in self.lines)

    @property
    def is_anything_back(self) -> bool:
        return any(line.quantity_milli for line in self.lines)

    def given(self, way: str) -> tuple[Tender, ...]:
        """What is handed out by `way`, amounts at least 0; cash as it is rounded."""
        back = give_back(self.total_minor, self.offered(way), self.terms, self.room)
        return tuple(replace(each, amount_minor=-each.amount_minor) for each in back.tenders)

    def change_quantity(self, place: int, by_milli: int) -> None:
        """One more or less of a line."""
        self.set_quantity(place, self.lines[place].quantity_milli + by_milli)

    def turn(self, place: int) -> None:
        """All that is left of a line, or nothing if that was meant already."""
        line = self.lines[place]
        self.set_quantity(place, 0 if line.quantity_milli == line.most_milli else line.most_milli)

    def take_everything(self) -> None:
        """All that is left of every line."""
        for place, line in enumerate(self.lines):
            self.set_quantity(place, line.most_milli)

    def _returned_lines(self) -> tuple[ReturnedLine, ...]:
        return tuple(
            ReturnedLine(line.name, line.quantity_milli, line.amount_minor)
            for line in self.lines
            if line.quantity_milli
        )


class ReceiptDraft(Draft):
    """Of a sale: nothing comes back at first."""

    def __init__(self, refund_id: bytes, terms: Terms, sale: Refundable) -> None:
        super().__init__(refund_id, terms)
        self.sale = sale
        self.room = sale.room
        self._back: dict[int, int] = {}

    @property
    def lines(self) -> list[DraftLine]:
        found = []
        for line in self.sale.lines:
            quantity = self._back.get(line.ordinal, 0)
            part = refund_part(line.name, line.sold, line.refunded, quantity) if quantity else None
            amount = 0 if part is None else part.amount_minor
            price, sold = line.row.unit_price_micro, line.sold.quantity_milli
            found.append(DraftLine(line.name, price, sold, line.left_milli, quantity, amount))
        return found

    @property
    def needs_reason(self) -> bool:
        return False

    @property
    def ways(self) -> tuple[str, ...]:
        others = tuple(each.value for each in (TenderKind.CASH, TenderKind.CARD, TenderKind.VOUCHER))
        return (AS_PAID, *others) if self.sale.paid else others

    @property
    def quantities(self) -> dict[int, int]:
        """By ordinal, what comes back."""
        return {ordinal: quantity for ordinal, quantity in sorted(self._back.items()) if quantity}

    def set_quantity(self, place: int, quantity_milli: int) -> None:
        line = self.sale.lines[place]
        self._back[line.ordinal] = min(max(quantity_milli, 0), line.left_milli)

    def offered(self, way: str) -> tuple[Offered, ...]:
        return as_it_was_paid(self.total_minor, self.sale.paid) if way == AS_PAID else super().offered(way)

    def returned(self) -> Returned:
        quantities = tuple(self.quantities.items())
        return Returned(self.sale.sale_key, quantities, (), self.reason, self._returned_lines())

    def writing(self, way: str) -> Write:
        offered = self.offered(way)
        asked = AskedRefund(self.refund_id, self.sale.sale_key, offered, self.quantities, self.reason or None)
        return lambda actor: lambda session: refund_sale(session, actor, asked)


class ProductsDraft(Draft):
    """Without a receipt: products at the catalogue's price, or another."""

    def __init__(self, refund_id: bytes, terms: Terms) -> None:
        super().__init__(refund_id, terms)
        self.products: list[tuple[SoldProduct, ReturnedProduct]] = []

    def add(self, product: SoldProduct, unit_price_micro: int | None = None) -> int:
        """One piece of a product more. Returns the place of its line; a product without a price costs nothing yet."""
        for place, (known, _) in enumerate(self.products):
            if known.product_key == product.product_key:
                self.change_quantity(place, MILLI)
                return place
        price = unit_price_micro if unit_price_micro is not None else product.price_micro or 0
        self.products.append((product, ReturnedProduct(product.product_key, MILLI, price)))
        return len(self.products) - 1

    def set_price(self, place: int, unit_price_micro: int) -> None:
        """Give another price than the catalogue's."""
        product, returned = self.products[place]
        self.products[place] = product, replace(returned, unit_price_micro=unit_price_micro)

    @property
    def lines(self) -> list[DraftLine]:
        found = []
        amounts = self._amounts()
        for place, (product, returned) in enumerate(self.products):
            quantity, price = returned.quantity_milli, returned.unit_price_micro or 0
            found.append(DraftLine(product.name, price, None, HIGHEST_QUANTITY_MILLI, quantity, amounts.get(place, 0)))
        return found

    @property
    def needs_reason(self) -> bool:
        return True

    @property
    def ways(self) -> tuple[str, ...]:
        return (TenderKind.CASH.value, TenderKind.VOUCHER.value, TenderKind.CARD.value)

    def set_quantity(self, place: int, quantity_milli: int) -> None:
        product, returned = self.products[place]
        quantity = min(max(quantity_milli, 0), HIGHEST_QUANTITY_MILLI)
        self.products[place] = product, replace(returned, quantity_milli=quantity)

    def turn(self, place: int) -> None:
        """One piece of a line, or nothing if something was meant already."""
        self.set_quantity(place, 0 if self.products[place][1].quantity_milli else MILLI)

    def take_everything(self) -> None:
        """Of products that nobody knows the sale of there is no everything: at least a piece of each."""
        for place, (_, returned) in enumerate(self.products):
            self.set_quantity(place, returned.quantity_milli or MILLI)

    def returned(self) -> Returned:
        return Returned(None, (), self._asked_products(), self.reason, self._returned_lines())

    def writing(self, way: str) -> Write:
        asked = AskedReturn(self.refund_id, self._asked_products(), self.offered(way), self.reason)
        return lambda actor: lambda session: refund_without_receipt(session, actor, asked)

    def _asked_products(self) -> tuple[ReturnedProduct, ...]:
        return tuple(returned for _, returned in self.products if returned.quantity_milli)

    def _amounts(self) -> Mapping[int, int]:
        """By place, as the core reckons them for the write."""
        places = [place for place, (_, returned) in enumerate(self.products) if returned.quantity_milli]
        if not places:
            return {}
        lines = tuple(_line(*self.products[place]) for place in places)
        frozen = Basket(self.terms, lines).frozen()
        return {place: line.amount_minor for place, line in zip(places, frozen.lines, strict=True)}


def _line(product: SoldProduct, returned: ReturnedProduct) -> Line:
    price, rate = returned.unit_price_micro or 0, product.rate or NO_TAX
    return Line(product.product_key, product.name, returned.quantity_milli, price, rate)
