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
        count = len(self.row[where])
        columns = (getattr(self, field.name) for field in fields(self))
        return Lines(*(_repeated(each, count) if _is_one(each) else each[where] for each in columns))

    def compact(self) -> Lines:
        """The same lines; a column of one value alone takes no memory, as most files have seven or more of them."""
        return Lines(*(compact(getattr(self, field.name)) for field in fields(self)))

    def __reduce__(self) -> tuple[Any, ...]:
        """Sent to another process, a column of one value alone is sent as that."""
        columns = (getattr(self, field.name) for field in fields(self))
        return _sent, tuple((each[:1] if _is_one(each) else each, len(each)) for each in columns)


def _sent(*columns: tuple[NDArray[Any], int]) -> Lines:
    return Lines(*(column if len(column) == count else _repeated(column, count) for column, count in columns))


def joined(parts: Sequence[Lines]) -> Lines:
    """All parts as one, compact."""
    return Lines(*(compact(np.concatenate([getattr(part, field.name) for part in parts])) for field in fields(Lines)))


def compact(column: NDArray[Any]) -> NDArray[Any]:
    """The column; where it holds one value alone, as a view of that."""
    return _repeated(column, len(column)) if len(column) and (column == column[0]).all() else column


def _is_one(column: NDArray[Any]) -> bool:
    return len(column) > 0 and column.strides == (0,)


def _repeated(column: NDArray[Any], count: int) -> NDArray[Any]:
    """`count` times the column's first value; the column itself is let go of."""
    return np.broadcast_to(column[:1].copy(), count)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that was not taken: its number in the file, its receipt where known, the reason, its cells."""

    row: int
    receipt: str | None
    reason: str
    cells: tuple[str, ...]
