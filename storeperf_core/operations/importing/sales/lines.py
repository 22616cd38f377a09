"""Lines in columns, and rows that are set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]
Values = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Lines:
    """Columns of equal length, one entry a line.

    `receipt product name client till staff category refund_of` are numbers of the reader's distinct values (below zero:
    none); `sold_at` is wall-clock microseconds; amounts are minor units with the sign of the quantity; `tax_ppm` and
    `cost_micro` are -1 where the file does not tell.
    """

    row: Values
    receipt: Numbers
    sold_at: Values
    product: Numbers
    name: Numbers
    quantity_milli: Values
    price_micro: Values
    discount_minor: Values
    amount_minor: Values
    client: Numbers
    till: Numbers
    staff: Numbers
    category: Numbers
    refund_of: Numbers
    tax_ppm: Values
    cost_micro: Values

    def __len__(self) -> int:
        return len(self.row)

    def pick(self, where: NDArray[Any]) -> Lines:
        """The lines at the places, or under the mask, `where`."""
        return Lines(*(getattr(self, field.name)[where] for field in fields(self)))


def joined(parts: Sequence[Lines]) -> Lines:
    """All parts as one."""
    return Lines(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Lines)))


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that was not taken: its number in the file, its receipt where known, the reason, its cells."""

    row: int
    receipt: str | None
    reason: str
    cells: tuple[str, ...]
