"""From a chunk's raw texts to values by field, or to the reason why a row cannot be taken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.reading import Chunk
from storeperf_core.operations.importing.reading.tables import LONGEST_TEXT_KEPT
from storeperf_core.operations.importing.reading.values import (
    MomentParser,
    Rejected,
    barcode,
    code,
    customer_code,
    name,
    percent_parser,
    price_parser,
    quantity_parser,
    yes_or_no,
)

Parser = Callable[[str], Any]

_SEVERAL_BARCODES = re.compile(r"[;,|\n]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row whose texts could all be read. `values` holds no blank ones; `cells` are the raw texts, bounded."""

    number: int
    cells: tuple[str, ...]
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that cannot be taken: `reason` is one English sentence with the places that `reason_values` fill."""

    number: int
    cells: tuple[str, ...]
    reason: str
    reason_values: dict[str, object] = field(default_factory=dict)

    @classmethod
    def because(cls, row: Row, refusal: Refusal) -> SetAside:
        """The row set aside for what an operation refused."""
        return cls(row.number, row.cells, refusal.template, dict(refusal.values))

    @property
    def sentence(self) -> str:
        """The reason with its places filled in."""
        return self.reason.format(**self.reason_values)


class RowReader:
    """Reads the rows of a file with this header by this mapping."""

    def __init__(self, header: Sequence[str], mapping: Mapping) -> None:
        parsers = _parsers(mapping)
        self._fields = [
            (each, parsers[each], [header.index(column) for column in columns])
            for each, columns in mapping.columns.items()
        ]

    def read(self, chunk: Chunk) -> Iterator[Row | SetAside]:
        """The chunk's rows; first those that are no rows at all."""
        for bad in chunk.set_aside:
            yield SetAside(bad.row, bad.text, bad.reason)
        for number, texts in zip(chunk.row_numbers, zip(*chunk.columns, strict=True), strict=True):
            yield self._row(number, texts)

    def _row(self, number: int, texts: tuple[str, ...]) -> Row | SetAside:
        cells = tuple(text[:LONGEST_TEXT_KEPT] for text in texts)
        values: dict[str, Any] = {}
        for each, parser, places in self._fields:
            found = [parser(texts[place]) for place in places]
            rejected = next((value for value in found if isinstance(value, Rejected)), None)
            if rejected is not None:
                return SetAside(number, cells, rejected.reason)
            said = [value for value in found if value is not None]
            if said:
                values[each] = _joined(said)
        return Row(number, cells, values)


def _joined(said: list[Any]) -> Any:
    """A field that several columns hold: names are put together with spaces, barcodes into one tuple."""
    if len(said) == 1:
        return said[0]
    if isinstance(said[0], tuple):
        return tuple(text for texts in said for text in texts)
    return " ".join(said)


def _parsers(mapping: Mapping) -> dict[str, Parser]:
    amount, quantity = price_parser(mapping.decimal_mark), quantity_parser(mapping.decimal_mark)
    return {
        "code": customer_code if mapping.kind == "clients" else code,
        **dict.fromkeys(("name", "category", "supplier", "email", "phone", "notes"), name),
        "barcode": _barcodes,
        **dict.fromkeys(("price", "cost"), amount),
        "tax_rate": percent_parser(mapping.decimal_mark),
        **dict.fromkeys(("reorder_point", "on_hand"), quantity),
        "lead_time_days": _whole_days(quantity),
        **dict.fromkeys(("active", "consent"), yes_or_no),
        "counted_at": MomentParser(mapping.date_order, mapping.serials),
    }


def _barcodes(text: str) -> tuple[str, ...] | Rejected | None:
    found = [barcode(part) for part in _SEVERAL_BARCODES.split(text)]
    rejected = next((value for value in found if isinstance(value, Rejected)), None)
    return rejected or tuple(value for value in found if isinstance(value, str)) or None


def _whole_days(quantity: Parser) -> Parser:
    def days(text: str) -> int | Rejected | None:
        value = quantity(text)
        if value is None or isinstance(value, Rejected):
            return value
        return int(value) // 1_000 if value % 1_000 == 0 else Rejected("This is not a whole number of days.")

    return days
