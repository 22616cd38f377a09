"""What was scanned: in the catalogue in memory, or in the store while that is not there yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.barcode import Embedded, WrongCheckDigit, read_barcode
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MICRO
from storeperf_core.operations.catalogue.forms import checked_barcodes
from storeperf_core.operations.sold_products import SoldProduct, UnknownCode, product_by_barcode, products_by_code
from storeperf_core.operations.till_catalogue.catalogue import Catalogue
from storeperf_core.operations.till_catalogue.products import TillProduct
from storeperf_core.store.session import Place, ReadSession


@dataclass(frozen=True, slots=True)
class Scanned:
    """A product and what a scale printed into the code: a price, or a weight in thousandths."""

    product: TillProduct
    price_micro: int | None = None
    quantity_milli: int | None = None


def scan_in(catalogue: Catalogue, text: str, place: Place) -> Scanned:
    """What `text`, a barcode or a product's code, is in the catalogue; the same answers as the store's own.

    Raises UnknownCode for one that no product has, Refusal for a damaged one and for a product taken out of use.
    """
    found = _of_barcode(catalogue, text, place) or _product(catalogue.products, catalogue.codes.get(text.strip()))
    if found is None:
        checked_barcodes((text,))
        raise UnknownCode("There is no product with the barcode {barcode}.", barcode=text)
    scanned = found if isinstance(found, Scanned) else Scanned(found)
    if not scanned.product.active:
        raise Refusal("{name} was taken out of use, so it cannot be sold.", name=scanned.product.name)
    return scanned


def scan_in_store(session: ReadSession, text: str, place: Place) -> Scanned:
    """As `scan_in`, by asking the store: for the moment in which the catalogue is still being read."""
    try:
        found = product_by_barcode(session.driver, text, place)
    except Refusal:
        coded = _with_code(session.driver, text.strip())
        if coded is None:
            raise
        found = coded
    return Scanned(_as_shown(found), found.embedded_price_micro, found.embedded_quantity_milli)


def _of_barcode(catalogue: Catalogue, text: str, place: Place) -> Scanned | TillProduct | None:
    try:
        barcode = read_barcode(text)
    except (WrongCheckDigit, ValueError):
        return None
    for spelling in barcode.spellings:
        key = catalogue.barcodes.get(spelling)
        if key is not None:
            return catalogue.products[key]
    embedded = next((each for layout in place.layouts if (each := layout.read(barcode)) is not None), None)
    return None if embedded is None else _weighed(catalogue, embedded, place)


def _weighed(catalogue: Catalogue, embedded: Embedded, place: Place) -> Scanned | None:
    key = catalogue.codes.get(embedded.article) or catalogue.barcodes.get(embedded.article)
    product = _product(catalogue.products, key)
    if product is None:
        return None
    price = embedded.price_minor
    micro = None if price is None else price * (MICRO // 10**place.terms.exponent)
    return Scanned(product, micro, embedded.quantity_milli)


def _product(products: Mapping[int, TillProduct], key: int | None) -> TillProduct | None:
    return None if key is None else products[key]


def _with_code(driver: Connection, code: str) -> SoldProduct | None:
    known = driver.execute("SELECT 1 FROM product WHERE code = ? AND deleted = 0 LIMIT 1", (code,)).fetchone()
    return None if known is None else products_by_code(driver, (code,))[code]


def _as_shown(found: SoldProduct) -> TillProduct:
    return TillProduct(
        found.product_key,
        found.code,
        found.name,
        found.price_micro,
        found.rate,
        found.category_key,
        found.is_goods,
        found.active,
        None,
    )
