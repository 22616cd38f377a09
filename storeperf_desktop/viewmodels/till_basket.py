"""The sale on screen before it is paid: the basket, whose it is, and how it is kept and asked for. Sees no widget."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.money import MILLI
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.sale import Basket, Line, Terms
from storeperf_core.domain.tax import NO_TAX, Rate
from storeperf_core.domain.tender import Offered
from storeperf_core.operations.checkout import AskedLine, AskedSale
from storeperf_core.operations.exchange import Returned, ReturnedLine
from storeperf_core.operations.till_catalogue import Scanned
from storeperf_desktop.viewmodels.till_returned import from_document, to_document


@dataclass(frozen=True, slots=True)
class Customer:
    """Whose sale it is."""

    code: str
    name: str | None = None

    @property
    def title(self) -> str:
        return self.name or self.code


@dataclass(frozen=True, slots=True)
class TillBasket:
    """Never changes; each step makes the next one. `sale_id` is the id of the sale it becomes, so that it is sold once.

    `usual_micro` holds, line by line, the price before anybody changed it; `barcodes` what was scanned where a scale
    printed the price into it. `returned` is what comes back in exchange.
    """

    basket: Basket
    sale_id: bytes = field(default_factory=new_id)
    usual_micro: tuple[int, ...] = ()
    customer: Customer | None = None
    note: str | None = None
    barcodes: tuple[str | None, ...] = ()
    returned: Returned | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.basket.lines

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return not self.has_goods and self.customer is None and self.note is None

    @property
    def has_goods(self) -> bool:
        """Whether anything is on the counter, to go out or come back."""
        return bool(self.basket.lines) or self.returned is not None

    @property
    def credits(self) -> tuple[ReturnedLine, ...]:
        """The lines that come back."""
        return () if self.returned is None else self.returned.lines

    def place_for(self, scanned: Scanned) -> int | None:
        """The line that one more of the same belongs to; None where it needs a line of its own."""
        product, price = scanned.product, scanned.product.price_micro
        if scanned.price_micro is not None or scanned.quantity_milli is not None:
            return None
        for place, line in enumerate(self.lines):
            is_plain = line.discount is None and line.unit_price_micro == price and line.quantity_milli % MILLI == 0
            if line.product == product.product_key and is_plain:
                return place
        return None

    def with_scanned(self, scanned: Scanned, price_micro: int, text: str = "") -> tuple[TillBasket, int]:
        """One more of what was scanned as `text`, and the line it is in. Raises Refusal for what no line can hold."""
        place = self.place_for(scanned)
        if place is not None:
            quantity = self.lines[place].quantity_milli + MILLI
            return self.with_basket(self.basket.with_quantity(place, quantity)), place
        product = scanned.product
        quantity = MILLI if scanned.quantity_milli is None else scanned.quantity_milli
        line = Line(product.product_key, product.name, quantity, price_micro, product.rate or NO_TAX)
        usual = (*self.usual_micro, price_micro)
        barcodes = (*self.barcodes, None if scanned.price_micro is None else text)
        more = replace(self, basket=self.basket.add_line(line), usual_micro=usual, barcodes=barcodes)
        return more, len(self.lines)

    def with_basket(self, basket: Basket) -> TillBasket:
        """With other quantities, prices or discounts of the same lines."""
        return replace(self, basket=basket)

    def without_line(self, place: int) -> TillBasket:
        """With one line less."""
        usual = self.usual_micro[:place] + self.usual_micro[place + 1 :]
        barcodes = self.barcodes[:place] + self.barcodes[place + 1 :]
        return replace(self, basket=self.basket.without_line(place), usual_micro=usual, barcodes=barcodes)

    def asked(self, tenders: tuple[Offered, ...]) -> AskedSale:
        """The sale that the till asks for: the prices are those that the customer saw."""
        lines = tuple(self._asked_line(place) for place in range(len(self.lines)))
        code = None if self.customer is None else self.customer.code
        return AskedSale(self.sale_id, lines, tenders, self.basket.discount, code, self.note)

    def to_body(self) -> str:
        """As it is kept on this computer."""
        document = {
            "sale_id": self.sale_id.hex(),
            "lines": [
                {
                    "product": line.product,
                    "name": line.name,
                    "quantity_milli": line.quantity_milli,
                    "unit_price_micro": line.unit_price_micro,
                    "usual_micro": usual,
                    "rate": [line.rate.ppm, line.rate.inclusive],
                    "discount": _plain(line.discount),
                    "barcode": barcode,
                }
                for line, usual, barcode in zip(self.lines, self.usual_micro, self.barcodes, strict=True)
            ],
            "discount": _plain(self.basket.discount),
            "customer": None if self.customer is None else [self.customer.code, self.customer.name],
            "note": self.note,
            "returned": to_document(self.returned),
        }
        return json.dumps(document, ensure_ascii=False, separators=(",", ":"))

    def _asked_line(self, place: int) -> AskedLine:
        """A price that a scale printed is asked for by its code; named as an amount it would be somebody's own."""
        line, barcode = self.lines[place], self.barcodes[place]
        if barcode is not None and line.unit_price_micro == self.usual_micro[place]:
            return AskedLine(barcode=barcode, quantity_milli=line.quantity_milli, discount=line.discount)
        return AskedLine(
            product_key=line.product,
            quantity_milli=line.quantity_milli,
            unit_price_micro=line.unit_price_micro,
            discount=line.discount,
        )


def read_body(body: str, terms: Terms) -> TillBasket:
    """The basket that was kept as `body`. Raises ValueError, KeyError or Refusal for what is none."""
    document = json.loads(body)
    lines = tuple(
        Line(
            each["product"],
            each["name"],
            each["quantity_milli"],
            each["unit_price_micro"],
            Rate(*each["rate"]),
            _discount(each["discount"]),
        )
        for each in document["lines"]
    )
    return TillBasket(
        Basket(terms, lines, _discount(document["discount"])),
        bytes.fromhex(document["sale_id"]),
        tuple(each["usual_micro"] for each in document["lines"]),
        None if document["customer"] is None else Customer(*document["customer"]),
        document["note"],
        tuple(each["barcode"] for each in document["lines"]),
        from_document(document["returned"]),
    )


def _plain(discount: Discount | None) -> list[int | None] | None:
    return None if discount is None else [discount.amount_minor, discount.share_ppm]


def _discount(plain: list[int | None] | None) -> Discount | None:
    return None if plain is None else Discount(*plain)
