"""What the values of a column look like: the share of them that each shape's parser takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from storeperf_core.operations.importing.matching.fields import Shape
from storeperf_core.operations.importing.reading.tables import DateOrder, DecimalMark
from storeperf_core.operations.importing.reading.values import (
    MomentParser,
    Rejected,
    barcode,
    code,
    percent_parser,
    price_parser,
    quantity_parser,
    time_of_day,
    yes_or_no,
)

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[\d\s()./-]{6,20}")
_PLAIN_NUMBER = re.compile(r"\d{5,}(\.\d+)?")


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """Numbers that describe the sample of one column; shares are of its values that are not blank."""

    name: str
    values: tuple[str, ...]
    filled: int
    distinct_share: float
    word_share: float
    runs_share: float

    def share(self, test: Callable[[str], bool]) -> float:
        """The share of values that pass `test`, 0 for an empty column."""
        return sum(map(test, self.values)) / len(self.values) if self.values else 0.0


def look(name: str, cells: Sequence[str]) -> ColumnLook:
    """Describe a column by its sample."""
    values = tuple(cell for cell in cells if cell.strip())
    count = max(len(values), 1)
    same_as_before = sum(1 for before, after in pairwise(values) if before == after)
    words = sum(1 for value in values if " " in value.strip() and any(letter.isalpha() for letter in value))
    return ColumnLook(name, values, len(values), len(set(values)) / count, words / count, same_as_before / count)


@dataclass(frozen=True, slots=True)
class ShapeTests:
    """The tests of every shape under a file's formats."""

    decimal_mark: DecimalMark
    date_order: DateOrder
    serials: bool

    def fit(self, shape: Shape, column: ColumnLook) -> float:
        """How well the column's values fit the shape, 0 to 1; 1 for an empty column, which contradicts nothing."""
        if not column.filled:
            return 1.0
        return column.share(self._test(shape))

    def _test(self, shape: Shape) -> Callable[[str], bool]:
        tests: dict[Shape, Callable[[str], bool]] = {
            "code": lambda text: _taken(code(text)) and len(text) <= 40,
            "text": lambda text: len(text) <= 500,
            "moment": self._is_moment,
            "time": lambda text: _taken(time_of_day(text)),
            "quantity": lambda text: _taken(quantity_parser(self.decimal_mark)(text)),
            "amount": lambda text: _taken(price_parser(self.decimal_mark)(text)),
            "percent": lambda text: _taken(percent_parser(self.decimal_mark)(text)),
            "flag": lambda text: _taken(yes_or_no(text)),
            "barcode": lambda text: all(_taken(barcode(part)) for part in re.split(r"[;,|]", text)),
            "email": lambda text: _EMAIL.fullmatch(text.strip()) is not None,
            "phone": lambda text: _PHONE.fullmatch(text.strip()) is not None,
            "days": lambda text: _taken(quantity_parser(self.decimal_mark)(text)),
        }
        return tests[shape]

    def _is_moment(self, text: str) -> bool:
        plain = _PLAIN_NUMBER.fullmatch(text.strip()) is not None and len(text.strip()) not in (8, 14)
        return _taken(MomentParser(self.date_order, self.serials)(text)) and (self.serials or not plain)

    def is_amount_like(self, column: ColumnLook) -> bool:
        """Whether the column holds numbers with decimals, as prices are written."""
        return self.fit("amount", column) == 1.0 and column.share(lambda text: self.decimal_mark in text) > 0.3

    def is_count_like(self, column: ColumnLook) -> bool:
        """Whether the column holds small whole numbers, as quantities are."""
        return (
            column.filled > 0
            and column.share(lambda text: text.strip().lstrip("-").isdigit() and len(text.strip()) <= 4) > 0.95
        )


def _taken(value: object) -> bool:
    return value is not None and not isinstance(value, Rejected)
