"""What is for sale: a product found by key, code, barcode or what a scale printed, as it is put on a line."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import cache
from sqlite3 import Connection
from typing import Any, Literal, NamedTuple

from storeperf_core.domain.barcode import Embedded, read_barcode
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MICRO
from storeperf_core.domain.tax import Rate
from storeperf_core.operations.catalogue.forms import checked_barcodes
from storeperf_core.store.session import Place


class SoldProduct(NamedTuple):
    """A product as the till needs it. `sold_as_key` is None while it was never sold under this code and name.

    `embedded_price_micro` and `embedded_quantity_milli` are what a scale printed into the code that was scanned.
    """

    product_key: int
    product_id: bytes
    code: str
    name: str
    price_micro: int | None
    cost_micro: int | None
    category_key: int | None
    category_id: bytes | None
    is_goods: int
    sold_as_key: int | None
    active: int
    rate: Rate | None
    embedded_price_micro: int | None = None
    embedded_quantity_milli: int | None = None

    def in_use(self) -> SoldProduct:
        """Itself; a Refusal when it was taken out of use, be it while it was in the basket."""
        if not self.active:
            raise Refusal("{name} was taken out of use, so it cannot be sold.", name=self.name)
        return self


def products_by_key(driver: Connection, keys: Collection[int]) -> dict[int, SoldProduct]:
    """The products with these keys. Refuses one that was taken out of use."""
    return {key: each.in_use() for key, each in known_products(driver, keys).items()}


def known_products(driver: Connection, keys: Collection[int]) -> dict[int, SoldProduct]:
    """The products with these keys, also those that were taken out of use: they still come back."""
    found = _found(driver, "product_key", keys)
    if len(found) < len(set(keys)):
        raise Refusal("This product is no longer there.")
    return found


def products_by_code(driver: Connection, codes: Collection[str]) -> dict[str, SoldProduct]:
    """The products with these codes. Refuses an unknown code, and one of a product that was taken out of use."""
    found = _found(driver, "code", codes)
    for code in codes:
        if code not in found:
            raise Refusal("There is no product with the code {code}.", code=code)
    return {code: each.in_use() for code, each in found.items()}


class UnknownCode(Refusal):
    """No product has this code; one could be made of it."""


def product_by_barcode(driver: Connection, text: str, place: Place) -> SoldProduct:
    """The product with this barcode, however many zeros it is written with, else the one a scale printed it for.

    Refuses a barcode with a wrong check digit, an unknown one, and one of a product that was taken out of use.
    """
    (checked,) = checked_barcodes((text,))
    barcode = read_barcode(checked)
    found = _with_barcode(driver, barcode.spellings)
    embedded = next((each for each in (layout.read(barcode) for layout in place.layouts) if each is not None), None)
    if found is None and embedded is not None:
        found = _weighed(driver, embedded, place)
    if found is None:
        raise UnknownCode("There is no product with the barcode {barcode}.", barcode=text)
    return found.in_use()


def sold_as(driver: Connection, product: SoldProduct) -> int:
    """The key of what the product is called on receipts; written when it is sold so for the first time."""
    if product.sold_as_key is not None:
        return product.sold_as_key
    new = (product.product_key, product.code, product.name)
    # Two lines of one sale may be the first to name it so.
    known = driver.execute("SELECT sold_as_key FROM sold_as WHERE product_key = ? AND code = ? AND name = ?", new)
    key: int | None = next((row[0] for row in known), None)
    if key is None:
        key = driver.execute("INSERT INTO sold_as (product_key, code, name) VALUES (?, ?, ?)", new).lastrowid
    assert key is not None
    return key


def _weighed(driver: Connection, embedded: Embedded, place: Place) -> SoldProduct | None:
    article = embedded.article
    found = _found(driver, "code", (article,)).get(article) or _with_barcode(driver, (article,))
    if found is None:
        return None
    price = embedded.price_minor
    return found._replace(
        embedded_price_micro=None if price is None else price * (MICRO // 10**place.terms.exponent),
        embedded_quantity_milli=embedded.quantity_milli,
    )


def _with_barcode(driver: Connection, spellings: Collection[str]) -> SoldProduct | None:
    keys = [key for (key,) in driver.execute(_HOLDERS, (json.dumps(spellings),))]
    return next(iter(_found(driver, "product_key", keys).values()), None)


def _found(
    driver: Connection, column: Literal["product_key", "code"], values: Collection[object]
) -> dict[Any, SoldProduct]:
    """The product of each value of `column` that one has; of several one in use, and of those the oldest.

    Codes and barcodes are not unique: two tills may make the same one offline.
    """
    found: dict[Any, SoldProduct] = {}
    place = SoldProduct._fields.index(column)
    if not values:
        return found
    for row in driver.execute(_PRODUCTS[column], (json.dumps(list(values)),)):
        rate = None if row[-2] is None else _rate(*row[-2:])
        product = SoldProduct._make((*row[:-2], rate, None, None))
        found.setdefault(product[place], product)
    return found


@cache
def _rate(ppm: int, inclusive: int) -> Rate:
    """A store has a handful of rates, and every line of a sale has one."""
    return Rate(ppm, bool(inclusive))


_PRODUCTS = {
    column: "SELECT p.product_key, p.product_id, p.code, p.name, p.price_micro, p.cost_micro, p.category_key,"
    " c.category_id, p.is_goods, a.sold_as_key, p.active, t.rate_ppm, t.inclusive"
    " FROM product p LEFT JOIN category c ON c.category_key = p.category_key"
    " LEFT JOIN tax_rate t ON t.tax_rate_key = p.tax_rate_key"
    " LEFT JOIN sold_as a ON a.product_key = p.product_key AND a.code = p.code AND a.name = p.name"
    f" WHERE p.{column} IN (SELECT value FROM json_each(?)) AND p.deleted = 0{order}"
    for column, order in (("product_key", ""), ("code", " ORDER BY p.active DESC, p.product_key"))
}
_HOLDERS = "SELECT product_key FROM product_barcode WHERE barcode IN (SELECT value FROM json_each(?)) AND deleted = 0"
