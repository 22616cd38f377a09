"""Which delimiter and quotation mark a text has, where its header stands, judged by its first lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from storeperf_core.operations.importing.reading.amounts import price_parser
from storeperf_core.operations.importing.reading.moments import MomentParser
from storeperf_core.operations.importing.reading.rejected import Rejected
from storeperf_core.operations.importing.reading.rows import CarefulReader, Dialect, Record
from storeperf_core.operations.importing.reading.tables import Finding

DELIMITERS = ("\t", ";", "|", ",", ":")
DELIMITER_NAMES = {"\t": "tab", ";": "semicolon", "|": "bar", ",": "comma", ":": "colon"}
_TITLE_LINES = 20
_TITLE_CELLS = 3
_AGREEING = 0.8
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_SINGLE_QUOTED = re.compile(r"(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|]|$)")


@dataclass(frozen=True, slots=True)
class Shape:
    """What the first lines show. `first_line` is the line of the first data row, `names` the header as written.

    `is_ragged`: most rows hold more than the header names, as where a comma inside numbers cuts them in two.
    """

    dialect: Dialect
    width: int
    names: list[str]
    is_ragged: bool
    first_line: int
    records: list[Record]
    delimiter: Finding
    quote: Finding
    has_header: Finding


def shape_of(lines: Sequence[str], *, delimiter: str | None, has_header: bool | None, whole: bool) -> Shape:
    """Judge `lines`, the first of a file; `whole` tells that there are no more of them."""
    declared = _SEPARATOR_LINE.fullmatch(lines[0].strip()) if lines else None
    skipped = 1 if declared else 0
    body = lines[skipped:]
    quote = _quote(body)
    if delimiter:
        found = Finding(delimiter, "You chose this delimiter.")
    elif declared:
        found = Finding(declared[1], "The first line declares it.")
    else:
        found = _delimiter(body, quote.choice, whole)
    dialect = Dialect(found.choice, quote.choice)
    records = list(CarefulReader(body, dialect, last=whole))
    good = [record for record in records if record.reason is None]
    start, header = _header(good, has_header)
    with_header = header.choice == "yes"
    data = good[start + 1 :] if with_header else good[start:]
    names = good[start].cells if with_header and good else []
    width = _usual_width(data) or len(names)
    first_line = skipped + _line_after(records, good, start, with_header, len(body))
    is_ragged = with_header and 2 * sum(any(row.cells[len(names) :]) for row in data) > len(data)
    shown = [record for record in records if skipped + record.line >= first_line]
    return Shape(dialect, width, _names(names, data, width), is_ragged, first_line, shown, found, quote, header)


def _line_after(records: list[Record], good: list[Record], start: int, with_header: bool, end: int) -> int:
    """The line on which data begin: the header's own where there is none, else that of the record after it."""
    if not good or not with_header:
        return 0
    later = [record.line for record in records if record.line > good[start].line]
    return later[0] if later else end


def _quote(lines: Sequence[str]) -> Finding:
    head = "\n".join(lines[:200])
    if '"' not in head and len(_SINGLE_QUOTED.findall(head)) > len(lines[:200]):
        return Finding("'", "Cells stand between single quotation marks.")
    return Finding('"', "Cells may stand between double quotation marks, as is usual.")


def _delimiter(lines: Sequence[str], quote: str, whole: bool) -> Finding:
    """The mark that cuts nearly all lines, the header among them, into the same number of cells."""
    best, best_share = ",", 0.0
    for mark in DELIMITERS:
        if mark == ":" and best_share >= 0.5:
            # Times of day hold it: in a file with some ragged rows it would cut more evenly than the true mark.
            break
        records = list(CarefulReader(lines, Dialect(mark, quote), last=whole))
        width, share = _agreement(records)
        if width < 2:
            continue
        if share >= 0.95:
            best, best_share = mark, share
            break
        if share > best_share:
            best, best_share = mark, share
    if best_share < 0.5:
        return Finding(",", "No mark cuts the lines into columns, so the file has one column.")
    why = "It cuts {percent} % of the first lines into the same number of cells."
    return Finding(best, why, {"percent": int(100 * best_share)})


def _agreement(records: list[Record]) -> tuple[int, float]:
    """The usual number of cells of the lines after any title, and the share of those lines that have it."""
    widths = [_trimmed(record.cells) if record.reason is None else 0 for record in records]
    counted = Counter(len(record.cells) for record in records if record.reason is None)
    if not counted:
        return 0, 0.0
    width = counted.most_common(1)[0][0]
    usual = [len(record.cells) for record in records[min(_first_full(widths), len(records)) :]]
    return width, usual.count(width) / max(len(usual), 1)


def _trimmed(cells: list[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _first_full(filled: list[int]) -> int:
    """The first row with most of the cells that rows usually fill: titles above a table fill one to three."""
    usual = sorted(filled)[3 * len(filled) // 4] if filled else 0
    for index, count in enumerate(filled[:_TITLE_LINES]):
        if count >= 0.6 * usual:
            return index
        if count > _TITLE_CELLS:
            return 0
    return 0


def _header(good: list[Record], decided: bool | None) -> tuple[int, Finding]:
    """Which of the rows is the header or, where there is none, the first row; only rows above a header are titles."""
    if decided is False or not good:
        return 0, Finding("no", "You decided so." if good else "There is no row.")
    start = _first_full([_trimmed(record.cells) for record in good])
    if decided:
        return start, Finding("yes", "You decided so.")
    if not any(map(_is_value, good[start].cells)):
        if start == 0:
            return 0, Finding("yes", "The first row holds names and no numbers or dates.")
        why = "Row {row} is the first with names in most columns; what stands above is a title."
        return start, Finding("yes", why, {"row": start + 1})
    value = next((cell for cell in good[0].cells if _is_value(cell)), "")
    return 0, Finding("no", "The first row already holds a value, {value}, and no names.", {"value": value[:60]})


def _is_value(cell: str) -> bool:
    """Whether a cell is a number, a date or an e-mail address, which no header has."""
    if not cell.strip():
        return False
    number = price_parser(".")(cell)
    looks = [number, price_parser(",")(cell), MomentParser("dmy")(cell), MomentParser("mdy")(cell)]
    return "@" in cell or any(not isinstance(value, Rejected) for value in looks)


def _usual_width(data: list[Record]) -> int:
    counted = Counter(len(record.cells) for record in data)
    return counted.most_common(1)[0][0] if counted else 0


def _names(written: list[str], data: list[Record], width: int) -> list[str]:
    """A name for each column: nameless empty columns at the end are no columns, other nameless ones are `Column 3`."""
    filled = [any(column) for column in zip(*(r.cells for r in data if len(r.cells) == width), strict=True)] or [
        True
    ] * width
    count = max(width, len(written))
    padded = [name.strip() for name in written] + [""] * (count - len(written))
    while count > 1 and not padded[count - 1] and not (count <= width and filled[count - 1]):
        count -= 1
    return unique_names([name or f"Column {index}" for index, name in enumerate(padded[:count], 1)])


def unique_names(names: Sequence[str]) -> list[str]:
    """`names` with ` (2)`, ` (3)` … after those that were there before."""
    taken: set[str] = set()
    unique = []
    for name in names:
        candidate, count = name, 1
        while candidate in taken:
            count += 1
            candidate = f"{name} ({count})"
        taken.add(candidate)
        unique.append(candidate)
    return unique
