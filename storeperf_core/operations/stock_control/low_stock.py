"""What is running out: on hand, as far as it is known, at or below the reorder point."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.domain.stock import missing_milli, proposed_milli
from storeperf_core.operations.stock import all_stock
from storeperf_core.operations.stock_control.on_order import on_order
from storeperf_core.store.session import ReadSession


@dataclass(frozen=True, slots=True)
class LowProduct:
    """A product that is low. `missing_milli` is how far on hand and on order together lie below the reorder point
    (below zero: more than that is on its way), `proposed_milli` what to order."""

    product_key: int
    code: str
    name: str
    supplier_key: int | None
    supplier: str | None
    on_hand_milli: int
    on_order_milli: int
    reorder_point_milli: int
    missing_milli: int
    proposed_milli: int
    cost_micro: int | None


def low_products(session: ReadSession, supplier_key: int | None = None) -> list[LowProduct]:
    """Everything that is low, the most urgent first: by how much of its reorder point is neither here nor coming.

    Products out of use, those without a reorder point and those never counted are none.
    """
    stock, ordered = all_stock(session), on_order(session)
    found = []
    for key, code, name, supplier, supplier_name, point, cost in session.driver.execute(_WATCHED):
        if key not in stock or (supplier_key is not None and supplier != supplier_key):
            continue
        here, coming = stock[key].on_hand_milli, ordered.get(key, 0)
        missing = missing_milli(here, coming, point)
        if missing is not None:
            proposed = proposed_milli(here, coming, point)
            found.append(
                LowProduct(key, code, name, supplier, supplier_name, here, coming, point, missing, proposed, cost)
            )
    found.sort(key=lambda low: (-_share(low), low.on_hand_milli, low.code))
    return found


def _share(low: LowProduct) -> float:
    """What is missing as a share of the reorder point; a point of 0 is passed by any piece that is missing."""
    return low.missing_milli / max(low.reorder_point_milli, 1)


_WATCHED = (
    "SELECT p.product_key, p.code, p.name, p.supplier_key, s.name, p.reorder_point_milli, p.cost_micro FROM product p"
    " LEFT JOIN supplier s ON s.supplier_key = p.supplier_key"
    " WHERE p.deleted = 0 AND p.active = 1 AND p.is_goods = 1 AND p.reorder_point_milli IS NOT NULL"
)
