"""Lines to rows: a fast way for stretches that are regular, a careful way for those that are not.

A regular stretch is cut by one `str.split` over all of its lines, twice as fast as the `csv` module. The careful way
reads record by record and recovers after whatever is broken, so that one stray quotation mark cannot swallow the rest
of a file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from storeperf_core.operations.importing.reading.tables import LONGEST_CELL, LONGEST_TEXT_KEPT, BadRow, Chunk

LONGEST_RECORD = 4 * LONGEST_CELL - 100
"""Characters of one record over all its lines; below the csv module's own bound, so that this one always speaks
first.
"""

WRONG_WIDTH = "The row has more or fewer cells than the header has names."
HOLDS_NUL = "The row holds a NUL character, which no table has: the file is damaged here."
TOO_LONG = "A cell of the row is longer than 32,767 characters."
UNCLOSED_QUOTE = "A quotation mark is opened in the row and not closed."

_END = "\0"
_KEPT_CELLS = 100


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells stand in a line: the mark between them and the mark around them (empty: none)."""

    delimiter: str
    quote: str

    def reader(self, lines: Iterator[str] | Sequence[str], *, strict: bool) -> Iterator[list[str]]:
        if not self.quote:
            return csv.reader(lines, delimiter=self.delimiter, quoting=csv.QUOTE_NONE, strict=strict)
        return csv.reader(lines, delimiter=self.delimiter, quotechar=self.quote, strict=strict)


class Record(NamedTuple):
    """One record: the line it begins on, and its cells or the reason why it has none (then `cells` is the raw line)."""

    line: int
    cells: list[str]
    reason: str | None = None


def regular_columns(lines: list[str], dialect: Dialect, width: int) -> list[tuple[str, ...]] | None:
    """The columns of `lines` if every line is one row of `width` cells, none of it blank or doubtful; else None."""
    if width < 2 or len(max(lines, key=len)) > LONGEST_CELL or _has_blank(lines, dialect, width):
        return None
    mark, quote = dialect.delimiter, dialect.quote
    special = [index for index, line in enumerate(lines) if quote in line] if quote else []
    all_quoted = 2 * len(special) > len(lines)
    if all_quoted:
        # Where every cell stands in quotation marks and none in a cell, they are a part of the delimiter.
        usual = 2 * width
        special = [
            i for i, line in enumerate(lines) if line.count(quote) != usual or line[0] != quote or line[-1] != quote
        ]
    rows = _rows_of([lines[index] for index in special], dialect, width)
    if rows is None:
        return None
    cells = _cut(lines, special, f"{quote}{mark}{quote}" if all_quoted else mark, width, trim=len(quote) * all_quoted)
    if cells is None:
        return None
    step = width + 1
    for index, row in zip(special, rows, strict=True):
        cells[index * step : index * step + width] = row
    return [tuple(cells[column::step]) for column in range(width)]


def _cut(lines: list[str], special: list[int], mark: str, width: int, *, trim: int) -> list[str] | None:
    """The cells of all lines one after another, a NUL after each line's; None unless each line has `width` of them.

    `special` lines are filled with empty cells; of the others `trim` characters are left out at both ends.
    """
    if trim:
        lines = [line[trim:-trim] for line in lines]
    if special:
        lines = lines.copy()
        for index in special:
            lines[index] = mark * (width - 1)
    text = f"{mark}{_END}{mark}".join(lines)
    if text.count(_END) != len(lines) - 1:
        return None
    cells = text.split(mark)
    cells.append(_END)
    step = width + 1
    return cells if len(cells) == len(lines) * step and cells[width::step].count(_END) == len(lines) else None


def _has_blank(lines: list[str], dialect: Dialect, width: int) -> bool:
    blank = [dialect.quote * 2] * width
    return "" in lines or dialect.delimiter * (width - 1) in lines or dialect.delimiter.join(blank) in lines


def _rows_of(lines: list[str], dialect: Dialect, width: int) -> list[list[str]] | None:
    """The rows of the lines by the csv module, if each line is complete in itself."""
    try:
        rows = list(dialect.reader(lines, strict=True))
    except csv.Error:
        return None
    whole = len(rows) == len(lines) and set(map(len, rows)) <= {width} and all(map(any, rows))
    return rows if whole and not any(_END in line for line in lines) else None


class _Feed:
    """Hands lines to a csv reader, and knows where it is and how long the record has become."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.position = 0
        self.ran_out = False
        self.record_length = 0

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self.position >= len(self.lines):
            self.ran_out = True
            raise StopIteration
        line = self.lines[self.position]
        self.record_length += len(line) + 1
        if self.record_length > LONGEST_RECORD:
            raise _RecordTooLong
        self.position += 1
        return line + "\n"


class _RecordTooLong(Exception):
    """A record has more characters than a row can have."""


class _Joined(Exception):
    """A record over several lines is no row."""


class CarefulReader:
    """Reads `lines` record by record; iterate it, then `consumed` says how many lines were used up.

    With `last` false, a record that is still open at the end of the lines is left for the next call. `names` is how
    many cells a row has, if that is known: a record over several lines that has not as many was joined by a stray
    quotation mark, so only its first line is set aside and the others are read anew.
    """

    def __init__(self, lines: Sequence[str], dialect: Dialect, *, last: bool, names: int | None = None) -> None:
        self.consumed = 0
        self._lines = lines
        self._dialect = dialect
        self._last = last
        self._names = names
        self._doubtful = any(_END in line for line in lines)

    def __iter__(self) -> Iterator[Record]:
        feed = _Feed(self._lines)
        reader = self._dialect.reader(feed, strict=True)
        while self.consumed < len(self._lines):
            start = self.consumed
            feed.record_length = 0
            try:
                cells = next(reader)
                self._require_not_joined(cells, feed.position - start)
            except (_Joined, _RecordTooLong, csv.Error, StopIteration):
                if feed.ran_out and not self._last:
                    return
                record = self._broken(start)
                self.consumed = feed.position = start + 1
                feed.ran_out = False
                reader = self._dialect.reader(feed, strict=True)
            else:
                self.consumed = feed.position
                doubtful = self._doubtful or feed.record_length > LONGEST_CELL
                record = Record(start, cells, _doubt(cells) if doubtful else None)
            if any(record.cells):
                yield record

    def _require_not_joined(self, cells: list[str], count: int) -> None:
        if count > 1 and self._names is not None and len(_without_empty_end(cells, self._names)) != self._names:
            raise _Joined

    def _broken(self, start: int) -> Record:
        """The record of the one line at which reading failed: as it can be read leniently, or set aside."""
        line = self._lines[start]
        if len(line) > LONGEST_CELL:
            return Record(start, [line], TOO_LONG)
        if _END in line:
            return Record(start, [line], HOLDS_NUL)
        try:
            # A second line shows whether the first one closes what it opens.
            rows = list(self._dialect.reader([line + "\n", "end"], strict=False))
        except csv.Error:
            rows = []
        if len(rows) == 2:
            return Record(start, rows[0], _doubt(rows[0]))
        return Record(start, [line], UNCLOSED_QUOTE)


def _doubt(cells: list[str]) -> str | None:
    """Why cells that were read as a row are none after all."""
    if any(_END in cell for cell in cells):
        return HOLDS_NUL
    if any(len(cell) > LONGEST_CELL for cell in cells):
        return TOO_LONG
    return None


def regular_chunk(lines: list[str], dialect: Dialect, width: int, names: int, first_row: int) -> Chunk | None:
    """`lines` as a chunk by the fast way, or None where the careful way is needed."""
    columns = regular_columns(lines, dialect, width)
    if columns is None or any(any(column) for column in columns[names:]):
        return None
    return Chunk(first_row, columns[:names], [], range(first_row, first_row + len(lines)))


def careful_chunk(lines: list[str], dialect: Dialect, names: int, first_row: int, *, last: bool) -> tuple[Chunk, int]:
    """`lines` as a chunk, record by record, and the number of lines used up."""
    reader = CarefulReader(lines, dialect, last=last, names=names)
    good: list[list[str]] = []
    numbers: list[int] = []
    bad: list[BadRow] = []
    row = first_row - 1
    for row, record in enumerate(reader, first_row):
        cells = record.cells
        if record.reason is None and len(cells) != names:
            cells = _without_empty_end(cells, names)
        reason = record.reason or (None if len(cells) == names else WRONG_WIDTH)
        if reason is None:
            good.append(cells)
            numbers.append(row)
        else:
            bad.append(BadRow(row, reason, bounded(cells)))
    columns: list[tuple[str, ...]] = list(zip(*good, strict=True)) if good else [()] * names
    row_numbers: Sequence[int] = numbers if bad else range(first_row, row + 1)
    return Chunk(first_row, columns, bad, row_numbers), reader.consumed


def _without_empty_end(cells: list[str], names: int) -> list[str]:
    """`cells` without the empty ones beyond the header: programs that end each line with the delimiter write such."""
    return cells[:names] if len(cells) > names and not any(cells[names:]) else cells


def bounded(cells: list[str]) -> tuple[str, ...]:
    """The cells of a row that is set aside, as much of them as is kept."""
    return tuple(cell[:LONGEST_TEXT_KEPT] for cell in cells[:_KEPT_CELLS])
