"""Reading a large file with two processes, each its half; the file's order is kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, fields
from multiprocessing.connection import Connection
from typing import Any
from zoneinfo import ZoneInfo

from storeperf_core.operations.importing.reading import chunks
from storeperf_core.operations.importing.reading.halves import Part, RecordAcrossParts, middle
from storeperf_core.operations.importing.reading.streaming import WHOLE
from storeperf_core.operations.importing.sales.lines import Lines, SetAside, joined
from storeperf_core.operations.importing.sales.order import Order
from storeperf_core.operations.importing.sales.reader import SalesReader

# Lines' columns that hold numbers of distinct values, and of which field; `product` is the reader's product field.
_NUMBERED = {
    "receipt": "receipt", "name": "product_name", "client": "customer", "till": "till", "staff": "staff",
    "category": "category", "refund_of": "refund_of",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Half:
    """What was read of a part: its lines and rows set aside, how many rows it has, and what its numbers mean."""

    lines: list[Lines]
    aside: list[SetAside]
    rows: int
    found: dict[str, list[Any]]
    client_names: dict[int, int]


def new_reader(order: Order) -> SalesReader:
    """The reader that an order asks for."""
    return SalesReader(order.table.header, order.mapping, ZoneInfo(order.timezone), order.currency)


def read_part(order: Order, reader: SalesReader, part: Part, on_progress: Callable[[int], None] | None) -> Half:
    """Read a part with `reader`. Rows are numbered from 1 within it."""
    lines, aside, rows = [], [], 0
    for chunk in chunks(order.table, part=part, on_progress=on_progress):
        some, bad = reader.read(chunk)
        lines.append(some.compact())
        aside += bad
        rows += len(chunk.row_numbers) + len(chunk.set_aside)
    found = {field: distinct.found for field, distinct in reader.distinct.items()}
    return Half(lines, aside, rows, found, reader.client_names)


def read_second(pipe: Connection) -> None:
    """The second process: waits for its part of a file, reads it and answers what it found."""
    with pipe:
        try:
            order, part = pipe.recv()
            half = read_part(order, new_reader(order), part, None)
            half = dataclasses.replace(half, lines=[joined(half.lines)] if half.lines else [])
            pipe.send(half)
        except Exception:  # noqa: BLE001
            # Whoever waits for the answer sees that none comes, reads this part itself, and meets the same fault.
            return


def read_all(order: Order, reader: SalesReader, second: Connection | None, on_progress: Callable[[int], None]) -> Half:
    """Read the file, half of it by the process at the other end of `second` where that can be."""
    stop = middle(order.table) if second is not None else None
    if second is None or stop is None:
        return read_part(order, reader, WHOLE, on_progress)
    rest = Part(stop)
    try:
        second.send((order, rest))
        first = read_part(order, reader, Part(0, stop), lambda done: on_progress(2 * done))
    except (RecordAcrossParts, OSError):
        return read_part(order, reader, WHOLE, on_progress)
    try:
        other = second.recv()
    except (EOFError, OSError):
        other = read_part(order, new_reader(order), rest, on_progress)
    return _together(reader, first, other)


def _together(reader: SalesReader, first: Half, other: Half) -> Half:
    numbers = {field: reader.distinct[field].adopt(found) for field, found in other.found.items()}
    clients, names = numbers["customer"], numbers["customer_name"]
    reader.client_names.update({int(clients[a]): int(names[b]) for a, b in other.client_names.items()})
    columns = {**_NUMBERED, "product": reader.product_field}

    def ours(lines: Lines) -> Lines:
        told = {each.name: getattr(lines, each.name) for each in fields(lines)}
        told |= {column: numbers[field][told[column]] for column, field in columns.items()}
        return Lines(**{**told, "row": told["row"] + first.rows})

    aside = [dataclasses.replace(each, row=each.row + first.rows) for each in other.aside]
    lines = [*first.lines, *map(ours, other.lines)]
    return Half(lines, [*first.aside, *aside], first.rows + other.rows, first.found, reader.client_names)
