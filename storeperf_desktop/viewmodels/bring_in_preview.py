"""The first rows of a file as they will be read, with a word about those that are refunds or will be set aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from storeperf_core.operations.importing.matching import FIELDS, Field, Mapping
from storeperf_core.operations.importing.reading import Chunk, Table
from storeperf_core.operations.importing.reading.values import (
    Moment,
    MomentParser,
    code,
    customer_code,
    price_parser,
    quantity_parser,
)
from storeperf_core.operations.importing.records.rows import RowReader
from storeperf_core.operations.importing.records.rows import SetAside as SetAsideRow
from storeperf_core.operations.importing.sales.reader import SalesReader
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.bring_in import Opened
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row

Show = Callable[[str], str]

# So many rows are shown from the top before those that need a word come.
_PLAIN_FIRST = 4
_FIGURES = ("quantity", "amount", "percent", "days")
_WIDTHS = {"moment": 136, "quantity": 64, "amount": 84, "text": 230, "time": 80, "percent": 80, "days": 80, "flag": 80}
_LEAST_WIDTH = 100
_WORD_WIDTH = 190
# With more columns than these the table scrolls sideways, and there is nothing left for one to take.
_MOST_FITTING = 8


def preview_columns(mapping: Mapping) -> list[Column]:
    """Row number, a column for every field that has one, and the word."""
    fields = _fields(mapping)
    texts = [field for field in fields if field.shape == "text"] if len(fields) <= _MOST_FITTING else []
    stretches = texts[0] if texts else None
    shown = [Column(_short(field), _width(field, stretches), right=field.shape in _FIGURES) for field in fields]
    return [Column(_("Row"), 52, right=True), *shown, Column("", _WORD_WIDTH if stretches else 0)]


def preview_rows(opened: Opened, formats: Formats) -> list[Row]:
    """The rows of the sample: the first few, then all that need a word, then the rest."""
    table, mapping = opened.table, opened.mapping
    fields = _fields(mapping)
    shows = [_show(field, mapping, formats) for field in fields]
    places = [[table.header.index(column) for column in mapping.columns[field.name]] for field in fields]
    words = _words(opened, formats)
    rows = [
        Row(
            number,
            (
                Cell(formats.count(number), "muted"),
                *(Cell(_joined(show, cells, at)) for show, at in zip(shows, places, strict=True)),
                words.get(number, Cell("")),
            ),
        )
        for number, cells in enumerate(table.sample, 1)
    ]
    first, rest = rows[:_PLAIN_FIRST], rows[_PLAIN_FIRST:]
    return [*first, *(row for row in rest if row.key in words), *(row for row in rest if row.key not in words)]


def _fields(mapping: Mapping) -> list[Field]:
    return [field for field in FIELDS[mapping.kind] if field.name in mapping.columns]


def _width(field: Field, stretches: Field | None) -> int:
    return 0 if field is stretches else _WIDTHS.get(field.shape, _LEAST_WIDTH)


def _short(field: Field) -> str:
    shorter = {
        "sold_at": _("Sold at"),
        "sold_at_time": _("Time"),
        "product_code": _("Code"),
        "product_name": _("Product"),
        "quantity": _("Qty"),
        "unit_price": _("Price"),
        "line_amount": _("Amount"),
        "refund_of": _("Refund of"),
    }
    return shorter.get(field.name) or _(field.label)


def _joined(show: Show, cells: Sequence[str], places: Sequence[int]) -> str:
    return " + ".join(text for text in (show(cells[place]) for place in places) if text)


def _show(field: Field, mapping: Mapping, formats: Formats) -> Show:
    """Writes a raw text as it is understood; one that cannot be is shown as it stands."""
    parse: Callable[[str], Any] | None = None
    write: Callable[[Any], str] = str
    if field.shape == "moment":
        parse, write = MomentParser(mapping.date_order, mapping.serials), lambda moment: _moment(moment, formats)
    elif field.shape == "quantity":
        parse, write = quantity_parser(mapping.decimal_mark), formats.quantity
    elif field.shape == "amount":
        parse, write = price_parser(mapping.decimal_mark, formats.currency), formats.unit_price
    elif field.shape == "code":
        parse = customer_code if field.name == "customer" else code

    def show(text: str) -> str:
        if parse is None:
            return " ".join(text.split())
        value = parse(text)
        if value is None:
            return ""
        return write(value) if isinstance(value, str | int | Moment) else text

    return show


def _moment(moment: Moment, formats: Formats) -> str:
    wall = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=moment.local_us)
    day = formats.day_numeric(wall.date())
    return f"{day} {wall:%H:%M}" if moment.had_time else day


def _words(opened: Opened, formats: Formats) -> dict[int, Cell]:
    """Row number → its pill; none as long as a needed column is missing."""
    table, mapping = opened.table, opened.mapping
    if not opened.is_ready or not table.sample:
        return {}
    columns: list[tuple[str, ...]] = list(zip(*table.sample, strict=True))
    chunk = Chunk(1, columns, [], range(1, len(table.sample) + 1))
    words_of = _sales_words if mapping.kind == "sales" else _record_words
    return words_of(table, mapping, chunk, formats)


def _sales_words(table: Table, mapping: Mapping, chunk: Chunk, formats: Formats) -> dict[int, Cell]:
    reader = SalesReader(table.header, mapping, ZoneInfo(formats.timezone), formats.currency)
    lines, aside = reader.read(chunk)
    numbers, receipts = lines.row.tolist(), lines.receipt.tolist()
    sold = {receipt for receipt, milli in zip(receipts, lines.quantity_milli.tolist(), strict=True) if milli > 0}
    words = {
        number: Cell(_("refund"), pill="warn")
        for number, receipt in zip(numbers, receipts, strict=True)
        if receipt not in sold
    }
    return words | {each.row: _set_aside(_(each.reason)) for each in aside}


def _record_words(table: Table, mapping: Mapping, chunk: Chunk, formats: Formats) -> dict[int, Cell]:
    rows = RowReader(table.header, mapping, formats.currency).read(chunk)
    return {
        row.number: _set_aside(_(row.reason).format(**row.reason_values))
        for row in rows
        if isinstance(row, SetAsideRow)
    }


def _set_aside(reason: str) -> Cell:
    return Cell(_("set aside: {reason}").format(reason=reason.rstrip(".")), pill="bad")
