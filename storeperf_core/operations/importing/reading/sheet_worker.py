"""Runs in a process of its own: turns one sheet of a spreadsheet into text.

The spreadsheet library holds a whole sheet in memory and may fail in ways that end a process; both stay in here. Kept
free of other imports of the program, so that the process starts quickly.
"""

from __future__ import annotations

import html
import re
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol, cast

from storeperf_core.domain.errors import Refusal

CELL_END = "\x1f"
"""Between cells of the text: a character that no cell has, so that cells need no quotation marks."""
ERROR_CELL = "#N/A"
_ROWS_AT_ONCE = 5_000
_TEXTS_KEPT = 400_000
_MEMORY_BYTES = 3 << 30
_NEEDS_QUOTES = re.compile('[\x1f"\n\r]')
_ERROR_CELL_XML = re.compile(rb'<(?:\w+:)?c ([^>]*\bt="e"[^>]*)>')
_PLACE_XML = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_SHEET_XML = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION_XML = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")

Cell = str | float | bool | datetime | date | time | timedelta


class Sheet(Protocol):
    """What is used of the library's sheet."""

    @property
    def start(self) -> tuple[int, int] | None: ...
    @property
    def merged_cell_ranges(self) -> list[tuple[tuple[int, int], tuple[int, int]]] | None: ...
    def iter_rows(self) -> Iterator[list[Any]]: ...


def work(path: str, target: str | None, sheet: str | None, answer: Connection) -> None:
    """Write the rows of `sheet` to `target` and answer its name; without `target` answer the names of all sheets.

    The answer is a str, a list of str, or a `Refusal`.
    """
    _limit_memory()
    try:
        answer.send(_names(path) if target is None else _convert(Path(path), Path(target), sheet))
    except Refusal as refusal:
        answer.send(refusal)
    except MemoryError:
        answer.send(Refusal("The spreadsheet is too large to be read as it is. Save it as CSV and choose that file."))
    finally:
        answer.close()


def _limit_memory() -> None:
    """A file whose own table of contents lies about its sizes must not take the computer's memory."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))


def _open(path: str) -> Any:
    import python_calamine

    try:
        return python_calamine.CalamineWorkbook.from_path(path)
    except python_calamine.PasswordError as error:
        raise Refusal("The spreadsheet is protected by a password. Save it without one and choose it again.") from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise damaged() from error


def damaged() -> Refusal:
    """The refusal of a spreadsheet that its library cannot read."""
    return Refusal(
        "The spreadsheet is damaged or incomplete. Open it in a spreadsheet program, save it and choose it again."
    )


def _names(path: str) -> list[str]:
    return list(_open(path).sheet_names)


def _convert(path: Path, target: Path, chosen: str | None) -> str:
    import python_calamine

    workbook = _open(str(path))
    names = list(workbook.sheet_names)
    if chosen is not None and chosen not in names:
        raise Refusal("The spreadsheet has no sheet called {sheet}.", sheet=chosen)
    if not names:
        raise damaged()
    try:
        name, sheet, errors = _sheet_and_errors(path, workbook, names, chosen)
        with target.open("w", encoding="utf-8", errors="replace", newline="\n") as out:
            for text in _texts(sheet, errors):
                out.write(text)
    except (python_calamine.CalamineError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise damaged() from error
    return name


def _sheet_and_errors(
    path: Path, workbook: Any, names: list[str], chosen: str | None
) -> tuple[str, Sheet, dict[int, list[int]]]:
    """The chosen or the largest sheet, its name and its cells that hold errors."""
    name = chosen if chosen is not None else names[0]
    if chosen is None and len(names) > 1:
        name, sheet = _largest(workbook, names)
        return name, sheet, _error_cells(path, name)
    # Unpacking in a second thread costs no time beside the library's parsing, which holds no lock of Python's.
    with ThreadPoolExecutor(1) as beside:
        errors = beside.submit(_error_cells, path, name)
        sheet = workbook.get_sheet_by_name(name)
        return name, sheet, errors.result()


def _largest(workbook: Any, names: list[str]) -> tuple[str, Sheet]:
    """The visible sheet with the most cells, the first of equals: the data of a file that has a cover sheet too."""
    hidden = {about.name for about in workbook.sheets_metadata if not str(about.visible).endswith(".Visible")}
    best_area, best_name, best = -1, "", None
    for name in [name for name in names if name not in hidden] or names:
        sheet = workbook.get_sheet_by_name(name)
        area = sheet.height * sheet.width
        if area > best_area:
            best_area, best_name, best = area, name, sheet
    return best_name, cast(Sheet, best)


def _texts(sheet: Sheet, errors: dict[int, list[int]]) -> Iterator[str]:
    """The lines of the sheet, thousands at a time; blank rows are left out."""
    if sheet.start is None:
        return
    first_column = sheet.start[1]
    merged = _merged_rows(sheet)
    texts = _CellTexts()
    rows: Iterable[list[Any]] = sheet.iter_rows()
    if merged or errors:
        rows = _completed(rows, merged, errors, first_column)
    iterator = iter(rows)
    while some := list(islice(iterator, _ROWS_AT_ONCE)):
        blank = CELL_END * (len(some[0]) - 1)
        lines = [CELL_END.join(map(texts.__getitem__, row)) for row in some]
        yield "".join([line + "\n" for line in lines if line != blank])
        if len(texts) > _TEXTS_KEPT:
            texts.clear()


def _merged_rows(sheet: Sheet) -> dict[int, list[tuple[int, int]]]:
    """Row → (column, row it takes its value from), for cells merged over several rows."""
    merged: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or []:
        for row in range(top + 1, min(bottom, top + 100_000) + 1):
            merged.setdefault(row, []).append((left, top))
    return merged


def _completed(
    rows: Iterable[list[Any]], merged: dict[int, list[tuple[int, int]]], errors: dict[int, list[int]], first_column: int
) -> Iterator[list[Any]]:
    """Rows with the value of a merged cell repeated downwards, and errors as text."""
    tops: dict[tuple[int, int], Any] = {}
    wanted = {(top, column) for cells in merged.values() for column, top in cells}
    for number, row in enumerate(rows):
        for column in errors.get(number, ()):
            if 0 <= column - first_column < len(row):
                row[column - first_column] = ERROR_CELL
        for column, top in merged.get(number, ()):
            if 0 <= column - first_column < len(row):
                row[column - first_column] = tops.get((top, column), "")
        for index, value in enumerate(row):
            if (number, index + first_column) in wanted:
                tops[number, index + first_column] = value
        yield row


def _error_cells(path: Path, sheet: str) -> dict[int, list[int]]:
    """Row → columns of XLSX cells that hold an error such as `#N/A`, which the library reads as empty."""
    found: dict[int, list[int]] = {}
    if not zipfile.is_zipfile(path):
        return found
    with zipfile.ZipFile(path) as archive:
        part = _sheet_part(archive, sheet)
        if part is None:
            return found
        rest = b""
        with archive.open(part) as xml:
            while block := xml.read(1 << 20):
                block = rest + block
                rest = block[-200:]
                if b't="e"' not in block:
                    continue
                for attributes in _ERROR_CELL_XML.findall(block):
                    if place := _PLACE_XML.search(attributes):
                        found.setdefault(int(place[2]) - 1, []).append(_column_number(place[1]))
    return found


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The archive's part that holds the cells of an XLSX sheet."""
    parts = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= parts:
        return None
    sheets = _SHEET_XML.findall(archive.read("xl/workbook.xml").decode("utf-8", "replace"))
    relation = next((_attribute(tag, r"\w+:id") for tag in sheets if _attribute(tag, "name") == sheet), None)
    for tag in _RELATION_XML.findall(archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")):
        if relation is not None and _attribute(tag, "Id") == relation:
            target = _attribute(tag, "Target") or ""
            part = target[1:] if target.startswith("/") else f"xl/{target}"
            return part if part in parts else None
    return None


def _attribute(tag: str, name: str) -> str | None:
    found = re.search(rf"\s{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag)
    return html.unescape(found[1] or found[2] or "") if found else None


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


class _CellTexts(dict[Any, str]):
    """Cell value → its text, quoted where the text needs it; each distinct value is written once.

    Equal values of different types (1.0 and True) share a text, so flags are written as 1 and 0.
    """

    def __missing__(self, cell: Any) -> str:
        text = cell_text(cell)
        if _NEEDS_QUOTES.search(text):
            text = '"' + text.replace('"', '""') + '"'
        self[cell] = text
        return text


def cell_text(cell: Cell) -> str:
    """A cell's value as text that every parser reads back exactly."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, (int, float)):
        return format(cell or 0, ".0f") if float(cell).is_integer() else repr(cell)
    if isinstance(cell, datetime):
        # A spreadsheet keeps times as fractions of a day: two milliseconds are its rounding error, not the clock's.
        rounded = (cell + timedelta(milliseconds=2)).replace(microsecond=0) if _near_second(cell) else cell
        return str(rounded.date()) if rounded.time() == time() else rounded.isoformat(" ")
    if isinstance(cell, timedelta):
        seconds = round(cell.total_seconds())
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return cell.isoformat()


def _near_second(moment: datetime) -> bool:
    return moment.microsecond < 2_000 or moment.microsecond > 998_000
