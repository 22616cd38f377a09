"""Columns as numbers: each distinct text is parsed once, however many rows hold it.

A year of a shop has half a million lines, but only some thousands of different codes, prices and quantities.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storeperf_core.operations.importing.reading.rejected import Rejected

MISSING, REJECTED = -1, -2


class Distinct(dict[str, int]):
    """Numbers the distinct texts of a column. A text's number is below zero where it has no value."""

    def __init__(self, parse: Callable[[str], Any]) -> None:
        super().__init__()
        self._parse = parse
        self._numbers: dict[Any, int] = {}
        self.found: list[Any] = []
        self._integers = array("q")

    def __missing__(self, text: str) -> int:
        value = self._parse(text)
        if value is None:
            number = MISSING
        elif isinstance(value, Rejected):
            number = REJECTED
        else:
            number = self._number(value)
        self[text] = number
        return number

    def adopt(self, found: Sequence[Any]) -> NDArray[np.int32]:
        """Take in the values that another reader of the column found. Returns, by its numbers, ours; -1 stays -1."""
        return np.array([*map(self._number, found), MISSING], np.int32)

    def _number(self, value: Any) -> int:
        # Two texts of one value (`17850` and `17850.0`) are one thing.
        number = self._numbers.setdefault(value, len(self.found))
        if number == len(self.found):
            self.found.append(value)
            if isinstance(value, int):
                self._integers.append(value)
        return number

    def reason(self, text: str) -> str:
        """Why `text` was rejected."""
        rejected = self._parse(text)
        return rejected.reason if isinstance(rejected, Rejected) else ""

    def numbers(self, column: Sequence[str]) -> NDArray[np.int32]:
        """One number a row."""
        return np.fromiter(map(self.__getitem__, column), np.int32, len(column))

    def take(self, numbers: NDArray[np.int32], empty: int = 0) -> NDArray[np.int64]:
        """The integer values behind `numbers`; `empty` where there is none."""
        table = np.empty(len(self._integers) + 1, np.int64)
        table[:-1] = self._integers
        table[-1] = empty
        return table[np.where(numbers < 0, -1, numbers)]
