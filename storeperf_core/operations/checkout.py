"""Completing a sale: one transaction, once, whatever happens to whoever asks."""

from __future__ import annotations

import time
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MILLI
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.sale import Basket, FrozenLine, FrozenSale, Line
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tax import NO_TAX
from storeperf_core.domain.tender import Offered, Settlement, settle
from storeperf_core.operations.held_baskets import drop_sold
from storeperf_core.operations.permissions import require_all
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.operations.sold_products import (
    SoldProduct,
    product_by_barcode,
    products_by_code,
    products_by_key,
    sold_as,
)
from storeperf_core.operations.till_sessions import ensure_open, require_open
from storeperf_core.operations.vouchers import book, with_limits
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.sale_document import WrittenSale, read_sale
from storeperf_core.store.sale_rows import LineRow, SaleRow, write_sale
from storeperf_core.store.session import Place, WriteSession
from storeperf_core.store.tables.sales import SALE
from storeperf_core.sync.records import text_hash, trusted_json

LONGEST_NOTE = 500
OTHER_SALE = "This id belongs to another sale already, so nothing was sold. Use a new id for a new sale."


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A line as it is asked for: a product by its key, code or barcode, and what the catalogue does not say.

    Without a quantity it is one piece (or what a scale weighed), without a price the catalogue's.
    """

    product_key: int | None = None
    code: str | None = None
    barcode: str | None = None
    quantity_milli: int | None = None
    unit_price_micro: int | None = None
    discount: Discount | None = None


@dataclass(frozen=True, slots=True)
class AskedSale:
    """A sale as it is asked for. `sale_id` (16 bytes) makes it happen once; `client` is a customer's code."""

    sale_id: bytes
    lines: tuple[AskedLine, ...]
    tenders: tuple[Offered, ...]
    discount: Discount | None = None
    client: str | None = None
    note: str | None = None

    def digest(self) -> bytes:
        """SHA-256 of what is asked for: the same id with another digest is another sale.

        Without the customer's code: it is personal, and a kept hash could be tried out after the person was erased.
        """
        asked = {
            "lines": [_plain(each) for each in self.lines],
            "tenders": [[each.kind.value, each.amount_minor, each.reference] for each in self.tenders],
            "discount": _plain_discount(self.discount),
            "note": self.note,
        }
        return text_hash(trusted_json(asked))


def complete_sale(session: WriteSession, actor: Actor, asked: AskedSale, *, opens_shift: bool = False) -> Receipt:
    """Sell what is asked for: sale, lines, tenders, stock, receipt number, rollups, audit and outbox, all or nothing.

    Asked again with the same id, it answers the first result and writes nothing. `opens_shift`: where none is open, one
    with float 0 is opened in the same transaction, as a script needs it. Raises Refusal, having written
    nothing, for an id that another sale has, without an open shift, and for whatever cannot be sold or does not pay it.
    """
    digest = asked.digest()
    with session.change("complete_sale", actor) as change:
        driver, place = session.driver, change.place
        done = done_already(driver, asked.sale_id, digest)
        if done is not None:
            _require_same_client(driver, done, asked.client)
            return receipt_of(read_sale(driver, done), repeated=True)
        if opens_shift:
            ensure_open(change)
        require_open(driver, place)
        products, frozen = frozen_sale(driver, asked, place)
        require_all(change, actions_of(asked, products))
        paid = settle(frozen.total_minor, with_limits(change, asked.tenders), place.terms)
        return receipt_of(write_frozen(change, asked, products, frozen, paid, digest))


def frozen_sale(driver: Connection, asked: AskedSale, place: Place) -> tuple[list[SoldProduct], FrozenSale]:
    """The products that are asked for, and what they come to."""
    products = _products(driver, asked.lines, place)
    lines = tuple(_line(each, product) for each, product in zip(asked.lines, products, strict=True))
    return products, Basket(place.terms, lines, asked.discount).frozen()


def write_frozen(
    change: Change,
    asked: AskedSale,
    products: list[SoldProduct],
    frozen: FrozenSale,
    paid: Settlement,
    digest: bytes,
) -> WrittenSale:
    """Write the rows of a sale that is paid."""
    pairs = zip(products, frozen.lines, strict=True)
    row = SaleRow(
        sale_id=asked.sale_id,
        kind=SALE,
        lines=tuple(line_row(change.driver, product, line) for product, line in pairs),
        tenders=book(change, paid.tenders),
        rounding_minor=paid.rounding_minor,
        asked_hash=digest,
        client_key=client_of(change.driver, asked.client),
        note=checked_note(asked.note),
    )
    written = write_sale(change, row, time.time_ns() // 1_000)
    drop_sold(change.driver, asked.sale_id)
    return written


def actions_of(asked: AskedSale, products: list[SoldProduct]) -> list[Action]:
    """What whoever sells this must be allowed to do."""
    actions = [Action.SELL]
    if asked.discount is not None or any(each.discount is not None for each in asked.lines):
        actions.append(Action.GIVE_DISCOUNT)
    pairs = zip(asked.lines, products, strict=True)
    if any(each.unit_price_micro not in (None, _usual_price(product)) for each, product in pairs):
        actions.append(Action.OVERRIDE_PRICE)
    return actions


def _usual_price(product: SoldProduct) -> int | None:
    """What its code or the catalogue says that it costs."""
    return product.price_micro if product.embedded_price_micro is None else product.embedded_price_micro


def done_already(driver: Connection, sale_id: bytes, digest: bytes) -> int | None:
    """The key of the sale or refund with this id; None when there is none. Refuses one that was another."""
    row = driver.execute("SELECT sale_key, asked_hash FROM sale WHERE sale_id = ?", (sale_id,)).fetchone()
    if row is None:
        return None
    if row[1] != digest:
        raise Refusal(OTHER_SALE)
    key: int = row[0]
    return key


def checked_note(text: str | None) -> str | None:
    """A note as it is kept; None when blank. Raises Refusal when it is too long."""
    note = (text or "").strip() or None
    if note is not None and len(note) > LONGEST_NOTE:
        raise Refusal("The note is longer than {limit} characters.", limit=LONGEST_NOTE)
    return note


def _products(driver: Connection, asked: tuple[AskedLine, ...], place: Place) -> list[SoldProduct]:
    """The products of the lines, in their order: one question for those named by key, one for those named by code."""
    keys = products_by_key(driver, [each.product_key for each in asked if each.product_key is not None])
    codes = products_by_code(driver, [each.code for each in asked if each.code is not None])
    found = []
    for each in asked:
        if each.product_key is not None:
            found.append(keys[each.product_key])
        elif each.code is not None:
            found.append(codes[each.code])
        elif each.barcode is not None:
            found.append(product_by_barcode(driver, each.barcode, place))
        else:
            raise Refusal("A line needs a product.")
    return found


def _line(asked: AskedLine, product: SoldProduct) -> Line:
    quantity = asked.quantity_milli
    if quantity is None:
        quantity = MILLI if product.embedded_quantity_milli is None else product.embedded_quantity_milli
    price = _usual_price(product) if asked.unit_price_micro is None else asked.unit_price_micro
    if price is None:
        raise Refusal("{name} has no price. Give one on the line or in Products.", name=product.name)
    rate, cost = product.rate or NO_TAX, product.cost_micro
    return Line(product.product_key, product.name, quantity, price, rate, asked.discount, cost)


def line_row(driver: Connection, product: SoldProduct, frozen: FrozenLine) -> LineRow:
    """A line as it is kept."""
    line, rate = frozen.line, product.rate
    return LineRow(
        product.product_key,
        product.product_id,
        product.sold_as_key or sold_as(driver, product),
        product.code,
        product.name,
        product.category_key,
        product.category_id,
        line.quantity_milli,
        line.unit_price_micro,
        frozen.discount_minor,
        frozen.amount_minor,
        frozen.tax_minor,
        frozen.cost_minor,
        None if rate is None else rate.ppm,
        None if rate is None else int(rate.inclusive),
        bool(product.is_goods),
    )


def client_of(driver: Connection, code: str | None) -> int | None:
    """The key of the customer with this code; None for nobody. Refuses an unknown one."""
    key = None if code is None else _client_key(driver, code)
    if code is not None and key is None:
        raise Refusal("There is no customer with the code {code}.", code=code)
    return key


def _client_key(driver: Connection, code: str) -> int | None:
    query = "SELECT client_key FROM client WHERE code = ? AND deleted = 0 ORDER BY active DESC, 1 LIMIT 1"
    row = driver.execute(query, (code,)).fetchone()
    return None if row is None else row[0]


def _require_same_client(driver: Connection, sale_key: int, code: str | None) -> None:
    """Refuse a sale that was made to somebody else. A code that nobody has any more may have been this customer's."""
    (kept,) = driver.execute("SELECT client_key FROM sale WHERE sale_key = ?", (sale_key,)).fetchone()
    named = kept if code is None else _client_key(driver, code)
    if (code is None) != (kept is None) or (named is not None and named != kept):
        raise Refusal(OTHER_SALE)


def _plain(line: AskedLine) -> list[Any]:
    named = [line.product_key, line.code, line.barcode]
    return [*named, line.quantity_milli, line.unit_price_micro, _plain_discount(line.discount)]


def _plain_discount(discount: Discount | None) -> list[int | None] | None:
    return None if discount is None else [discount.amount_minor, discount.share_ppm]
