"""How stock moves other than by a sale, when it is low, and what to order of it. Quantities in thousandths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from storeperf_core.domain.errors import Refusal

HIGHEST_QUANTITY_MILLI = 10**9 * 1_000


class Movement(Enum):
    """Why stock moved. The values stand in the database; sales and refunds move it by their lines."""

    SALE = "sale"
    REFUND = "refund"
    RECEIPT = "receipt"
    ADJUSTMENT = "adjustment"
    TRANSFER_OUT = "transfer_out"
    TRANSFER_IN = "transfer_in"


class Reason(Enum):
    """Why stock is put right by hand. `OTHER` goes with words of its own."""

    DAMAGED = "damaged"
    LOST = "lost"
    OWN_USE = "own_use"
    FOUND = "found"
    OTHER = "other"


class OrderState(Enum):
    """Where a purchase order stands. Received: nothing more is expected of it."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Quantity:
    """So much of a product; below zero where it leaves the shop."""

    product_key: int
    quantity_milli: int


def checked_quantities(lines: Iterable[Quantity], *, signed: bool = False) -> tuple[Quantity, ...]:
    """The lines as they are kept: each product once, in the order of its first line, the quantities added up.

    Raises Refusal for no line, a quantity of 0, one below zero unless `signed`, and one that is too large.
    """
    sums: dict[int, int] = {}
    for line in lines:
        require_quantity(line.quantity_milli, signed=signed)
        if line.quantity_milli == 0:
            raise Refusal("A quantity of 0 moves nothing.")
        sums[line.product_key] = sums.get(line.product_key, 0) + line.quantity_milli
    if not sums:
        raise Refusal("There is no product with a quantity yet.")
    for quantity in sums.values():
        require_quantity(quantity, signed=signed)
    moving = tuple(Quantity(key, quantity) for key, quantity in sums.items() if quantity)
    if not moving:
        raise Refusal("A quantity of 0 moves nothing.")
    return moving


def require_quantity(quantity_milli: int, *, signed: bool = False) -> None:
    """Raise Refusal for a quantity that cannot be: below zero unless `signed`, or above 1,000,000,000."""
    if quantity_milli < 0 and not signed:
        raise Refusal("A quantity cannot be below zero here.")
    if abs(quantity_milli) > HIGHEST_QUANTITY_MILLI:
        raise Refusal("A quantity above 1,000,000,000 cannot be kept.")


def require_sign(reason: Reason, quantity_milli: int) -> None:
    """Raise Refusal where the reason says another direction: what is found comes, what is lost goes."""
    if reason is Reason.FOUND and quantity_milli < 0:
        raise Refusal("What was found is added, so its quantity is above zero.")
    if reason not in (Reason.FOUND, Reason.OTHER) and quantity_milli > 0:
        raise Refusal("What was damaged, lost or used is taken away, so its quantity is below zero.")


def missing_milli(on_hand_milli: int | None, on_order_milli: int, reorder_point_milli: int | None) -> int | None:
    """How far what is on hand and on order lies below the reorder point; 0 at it, above zero below it.

    None where stock is unknown, no reorder point is set, or enough is there.
    """
    if on_hand_milli is None or reorder_point_milli is None or on_hand_milli > reorder_point_milli:
        return None
    return reorder_point_milli - on_hand_milli - on_order_milli


def proposed_milli(on_hand_milli: int, on_order_milli: int, reorder_point_milli: int) -> int:
    """What to order: up to twice the reorder point, less what is on hand and on order; whole pieces, rounded up."""
    wanted = 2 * reorder_point_milli - on_hand_milli - on_order_milli
    return max(0, -(-wanted // 1_000) * 1_000)
