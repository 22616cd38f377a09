"""Open a foreign file: find out what it is and how it is written, and say why."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.reading import sources
from storeperf_core.operations.importing.reading.amounts import decide_decimal_mark
from storeperf_core.operations.importing.reading.dialects import DELIMITER_NAMES, Shape, shape_of
from storeperf_core.operations.importing.reading.encodings import detect_encoding, lines, text_blocks
from storeperf_core.operations.importing.reading.moments import decide_date_order
from storeperf_core.operations.importing.reading.rows import LONGEST_RECORD, Dialect, careful_chunk
from storeperf_core.operations.importing.reading.spreadsheets import CONVERTED, convert, spreadsheet_kind
from storeperf_core.operations.importing.reading.tables import Evidence, Finding, Layout, ReadOptions, Stamp, Table

SAMPLE_ROWS = 200
_PROBE_BLOCKS_PLAIN = 256
_PROBE_BLOCKS_PACKED = 16
_PROBE_LINES = 5_000
_HEAD_LINES = 1_000
_SPREAD_SLICES = 32
_NO_TEXT = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"MZ",
    b"\x7fELF",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xbc\xaf",
)


def open_table(path: Path, *, sheet: str | None = None, options: ReadOptions | None = None) -> Table:
    """Find out how the file at `path` is written; `sheet` names a spreadsheet's sheet (default: the one most like a
    table).

    Raises `Refusal` for what is no table, `EnvironmentRefusal` for what cannot be read. The `Table` of a spreadsheet
    owns a text made of its rows: call `Table.discard` when done.
    """
    options = options or ReadOptions()
    seen = sources.stamp(path)
    if seen.size == 0:
        raise Refusal("The file {name} is empty.", name=path.name)
    kind = spreadsheet_kind(path)
    if kind is None:
        return _open_text(path, path, seen, options, Finding("csv", "The file is text."), None)
    converted, chosen = convert(path, kind, sheet, options.folder)
    try:
        sources.require_unchanged(path, seen)
        why = Finding(kind, "The file is a spreadsheet; its sheet {sheet} is read.", {"sheet": chosen})
        return _open_text(path, converted, seen, options, why, chosen)
    except BaseException:
        converted.unlink(missing_ok=True)
        raise


def _open_text(path: Path, text: Path, seen: Stamp, options: ReadOptions, kind: Finding, sheet: str | None) -> Table:
    if sources.first_bytes(text).startswith(_NO_TEXT):
        raise Refusal("The file {name} is not a table. Choose a CSV or spreadsheet file.", name=path.name)
    encoding = _encoding(text, options, sheet)
    probe, whole = _probe(text, encoding.choice)
    shape = _shape(probe, whole, options, sheet)
    _require_rows(path, shape, probe)
    probed, _used = careful_chunk(probe[shape.first_line :], shape.dialect, len(shape.names), 1, last=whole)
    later = [] if whole else _spread_lines(text, encoding.choice)
    spread, _used = careful_chunk(later, shape.dialect, len(shape.names), 1, last=True)
    columns = [first + more for first, more in zip(probed.columns, spread.columns, strict=True)]
    evidence = _evidence(kind, encoding, shape, options, columns)
    layout_stamp = sources.stamp(text)
    layout = Layout(
        text, layout_stamp, encoding.choice, shape.dialect.delimiter, shape.dialect.quote, shape.width, shape.first_line
    )
    sample = list(islice(zip(*probed.columns, strict=True), SAMPLE_ROWS))
    return Table(path, tuple(shape.names), sample, evidence, layout_stamp.size, layout, seen, sheet)


def _encoding(text: Path, options: ReadOptions, sheet: str | None) -> Finding:
    if sheet is not None:
        return Finding("utf-8", "A spreadsheet knows its characters.")
    if options.encoding:
        try:
            "".encode(options.encoding)
        except LookupError as error:
            raise Refusal("There is no encoding called {encoding}.", encoding=options.encoding) from error
        return Finding(options.encoding, "You chose this encoding.")
    count = _PROBE_BLOCKS_PACKED if sources.is_packed(text) else _PROBE_BLOCKS_PLAIN
    return detect_encoding(block for block, _position in islice(sources.blocks(text), count))


def _probe(text: Path, encoding: str) -> tuple[list[str], bool]:
    """The first lines of the file, and whether they are all of it."""
    found: list[str] = []
    for some in lines(text_blocks((block for block, _ in sources.blocks(text)), encoding), LONGEST_RECORD):
        found += some
        if len(found) > _PROBE_LINES:
            return found[:_PROBE_LINES], False
    return found, True


def _spread_lines(text: Path, encoding: str) -> list[str]:
    """Lines from all over the file: a file in order of time may not show which is the day until its thirteenth."""
    found: list[str] = []
    for piece in sources.slices(text, _SPREAD_SLICES):
        whole = "".join(text_blocks([piece], encoding.replace("-sig", ""))).split("\n")
        found += whole[1:-1]
    return found


def _shape(probe: list[str], whole: bool, options: ReadOptions, sheet: str | None) -> Shape:
    delimiter = CONVERTED.delimiter if sheet is not None else options.delimiter
    head = probe[:_HEAD_LINES]
    return shape_of(head, delimiter=delimiter, has_header=options.has_header, whole=whole and len(head) == len(probe))


def _require_rows(path: Path, shape: Shape, probe: list[str]) -> None:
    if not any(probe):
        raise Refusal("The file {name} holds nothing but blank lines.", name=path.name)
    if _is_binary(probe[:_HEAD_LINES]):
        raise Refusal("The file {name} is not a table. Choose a CSV or spreadsheet file.", name=path.name)
    if shape.is_ragged:
        raise Refusal(
            "Most rows of {name} have more cells than there are column names: commas inside numbers or texts cut them. "
            "Save the file with semicolons between the cells, or as a spreadsheet.",
            name=path.name,
        )
    if not any(probe[shape.first_line :]):
        raise Refusal("The file {name} has column names but no rows.", name=path.name)


def _is_binary(head: list[str]) -> bool:
    """Whether more than a tenth of the characters are control characters."""
    text = "\n".join(head)[:50_000]
    odd = sum(1 for letter in text if letter < " " and letter not in "\n\t\x0b\x0c\x1f\x1e")
    return odd > 0.1 * len(text)


def _evidence(
    kind: Finding, encoding: Finding, shape: Shape, options: ReadOptions, columns: list[tuple[str, ...]]
) -> Evidence:
    return Evidence(
        kind=kind,
        encoding=encoding,
        delimiter=Finding("tab", "A spreadsheet has cells.") if shape.dialect == CONVERTED else shape.delimiter,
        quote=shape.quote,
        decimal_mark=_decimal_mark(shape.dialect, options, columns),
        date_order=_date_order(options, columns),
        has_header=shape.has_header,
    )


def _decimal_mark(dialect: Dialect, options: ReadOptions, columns: list[tuple[str, ...]]) -> Finding:
    if options.decimal_mark:
        return Finding(options.decimal_mark, "You chose this decimal mark.")
    usual = "," if dialect.delimiter == ";" else options.usual_decimal_mark
    return decide_decimal_mark(_distinct(columns), usual)


def _date_order(options: ReadOptions, columns: list[tuple[str, ...]]) -> Finding:
    if options.date_order:
        return Finding(options.date_order, "You chose this order.")
    return decide_date_order(_distinct(columns), options.usual_date_order)


def _distinct(columns: list[tuple[str, ...]]) -> Iterator[str]:
    for column in columns:
        yield from dict.fromkeys(column)


__all__ = ["DELIMITER_NAMES", "SAMPLE_ROWS", "open_table"]
