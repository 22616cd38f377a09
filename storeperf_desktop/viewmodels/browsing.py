"""What the tables of sales, products and customers have in common: columns, rows, orders, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from storeperf_core.store.session import ReadSession


class Cell(NamedTuple):
    """One cell of a row: its text, how strongly it is said (`tone`), or the tone of the pill it is drawn as."""

    text: str
    tone: str | None = None
    pill: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row, ready to be drawn. `key` is the record's local key."""

    key: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of `width` px at 100 % text, 0 for what is left; `sort` names the order a click on it asks for.

    A table narrower than `room` px does without the column.
    """

    title: str
    width: int
    right: bool = False
    sort: str = ""
    room: int = 0


@dataclass(frozen=True, slots=True)
class Order:
    """An order that can be chosen, in words."""

    sort: str
    descending: bool
    text: str

    @property
    def key(self) -> str:
        return order_key(self.sort, descending=self.descending)


ReadRecords = Callable[[ReadSession, int, int], Sequence[Any]]
"""Reads `count` records after the first `first`, away from the Qt thread: `read(session, first, count)`."""
WriteRow = Callable[[Any], Row]
"""Puts a record into words. Called for rows that are looked at only, since words take longer than reading."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a question: how many rows there are, how to read and how to word them.

    `is_empty` says that there is nothing to find at all, whatever the question; `names` are the records that the
    question names, by field; `place_of` is the row of a record, None where it is not among the rows.
    """

    total: int
    read: ReadRecords
    write: WriteRow
    is_empty: bool
    names: dict[str, str] = field(default_factory=dict)
    place_of: Callable[[int], int | None] = lambda _key: None


class Fact(NamedTuple):
    """A named value of a record; `link` is what a click on it asks for."""

    label: str
    value: str
    link: object = None
    tone: str = "body"


def order_key(sort: str, *, descending: bool) -> str:
    """The name of an order in a list of choices."""
    return f"{sort}-{'down' if descending else 'up'}"
