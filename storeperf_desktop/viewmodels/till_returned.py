"""What comes back in an exchange, beside the basket that it pays for: how it is kept, and made less. Sees no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from storeperf_core.operations.exchange import Returned, ReturnedLine
from storeperf_core.operations.refund_without_receipt import ReturnedProduct

T = TypeVar("T")


def without_returned(returned: Returned, place: int) -> Returned | None:
    """With one line less, which the customer keeps; None once nothing comes back any more."""
    lines = _without(returned.lines, place)
    if not lines:
        return None
    return replace(
        returned,
        quantities=_without(returned.quantities, place),
        products=_without(returned.products, place),
        lines=lines,
    )


def to_document(returned: Returned | None) -> dict[str, Any] | None:
    """As it is kept in the basket's body."""
    if returned is None:
        return None
    return {
        "sale": returned.sale_key,
        "quantities": [list(each) for each in returned.quantities],
        "products": [[each.product_key, each.quantity_milli, each.unit_price_micro] for each in returned.products],
        "reason": returned.reason,
        "lines": [[each.name, each.quantity_milli, each.amount_minor] for each in returned.lines],
    }


def from_document(document: dict[str, Any] | None) -> Returned | None:
    """What was kept. Raises KeyError or TypeError for what is none."""
    if document is None:
        return None
    return Returned(
        document["sale"],
        tuple((ordinal, quantity) for ordinal, quantity in document["quantities"]),
        tuple(ReturnedProduct(*each) for each in document["products"]),
        document["reason"],
        tuple(ReturnedLine(*each) for each in document["lines"]),
    )


def _without(entries: tuple[T, ...], place: int) -> tuple[T, ...]:
    return entries[:place] + entries[place + 1 :]
