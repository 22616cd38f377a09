"""The product that a code or a scanned barcode means."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.sold_products import SoldProduct, product_by_barcode
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import ReadSession, load_place
from storeperf_core.store.tables import product


@dataclass(frozen=True, slots=True)
class FoundProduct:
    """A product as a line names it; cost in millionths, None where unknown.

    `quantity_milli` is what a scale printed into the code that was scanned; None: one piece, as the till counts it.
    """

    product_key: int
    code: str
    name: str
    cost_micro: int | None
    quantity_milli: int | None = None


def find_product(session: ReadSession, text: str) -> FoundProduct:
    """The product in use with this code or barcode, or the only one with this name. A scale's code is read as the till
    reads it. Raises Refusal.
    """
    wanted = text.strip()
    rows = session.driver.execute(f"{_PRODUCT} AND code = ? ORDER BY product_key LIMIT 1", (wanted,)).fetchall()
    if not rows and (scanned := _scanned(session, wanted)) is not None:
        row = session.driver.execute(f"{_PRODUCT} AND product_key = ?", (scanned.product_key,)).fetchone()
        return replace(FoundProduct(*row), quantity_milli=scanned.embedded_quantity_milli)
    if not rows and wanted:
        found = session.driver.execute(_PRODUCT).fetchall()
        begins = [row for row in found if wanted.casefold() in (row[1].casefold(), row[2].casefold())]
        rows = begins if len(begins) == 1 else []
    if not rows:
        raise Refusal("There is no product in use with the code or barcode {code}.", code=wanted[:80])
    return FoundProduct(*rows[0])


def require_goods(session: Reading, product_keys: set[int]) -> None:
    """Raise Refusal for a product that is gone or no goods: such things are not on a shelf."""
    for key in sorted(product_keys):
        row = session.connection.execute(
            product.select()
            .with_only_columns(product.c.name, product.c.is_goods, product.c.deleted)
            .where(product.c.product_key == key)
        ).one_or_none()
        if row is None or row.deleted:
            raise Refusal("This product is no longer there.")
        if not row.is_goods:
            raise Refusal("{name} is not goods, so there is no stock of it.", name=row.name)


def _scanned(session: ReadSession, text: str) -> SoldProduct | None:
    try:
        return product_by_barcode(session.driver, text, load_place(session.connection))
    except Refusal:
        return None


_PRODUCT = "SELECT product_key, code, name, cost_micro FROM product WHERE deleted = 0 AND active = 1"
