"""The form in which a row is hashed: its fields by name, what it refers to by id, a customer's values masked.

Form 1 (schema 0001) left out what a record refers to and everything personal, and named its columns once for ever.
Form 2 leaves out only fields that say nothing: null, or the column's default. So a column that comes later changes no
hash that is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Table

from storeperf_core.store.tables.clients import PERSONAL_FIELDS

# Columns that describe a row's own bookkeeping and are neither audited, sent nor stamped. Where a file lay is this
# computer's business, and its folders are often called after people.
BOOKKEEPING = frozenset({"txn_key", "store_key", "stamps", "batch_key", "file_path", "moved_before_milli"})
FORM = 2
_IDS_A_QUERY = 500

_RECORD = ("name", "deleted")
FORM_1 = {
    "category": ("category_id", *_RECORD),
    "supplier": ("supplier_id", "email", "phone", "lead_time_days", *_RECORD),
    "tax_rate": ("tax_rate_id", "rate_ppm", "inclusive", *_RECORD),
    "product": (
        "product_id", "code", "price_micro", "cost_micro", "reorder_point_milli", "lead_time_days", "is_goods",
        "active", *_RECORD,
    ),
    "product_barcode": ("barcode_id", "barcode", "deleted"),
    "product_price": ("price_id", "valid_from_utc", "price_micro", "currency"),
    "client": ("client_id", "consent_email", "consent_sms", "active", "deleted"),
    "stock_count": ("count_id", "counted_at_utc", "quantity_milli"),
}  # fmt: skip
"""What form 1 hashed of the rows that an import made."""


def identity_column(table: Table) -> str:
    """The column with the id by which a row is known outside its file."""
    return next(column.name for column in table.c if column.name.endswith("_id") and column.unique)


def key_column(table: Table) -> Column[Any]:
    """The column with a row's local key."""
    return next(iter(table.primary_key.columns))


@cache
def fields_of(table: Table) -> Mapping[str, str]:
    """By the name a field has in hashes: the SQL that reads it from the table, a reference as the id it stands for."""
    fields: dict[str, str] = {}
    for column in table.c:
        # Which import counted stock decides whether the count is looked at; of a record it only guides its undo.
        if (column.name in BOOKKEEPING and (table.name, column.name) != ("stock_count", "batch_key")) or (
            column is key_column(table) or column.name == identity_column(table)
        ):
            continue
        foreign = next(iter(column.foreign_keys), None)
        if foreign is None:
            fields[column.name] = f"{table.name}.{column.name}"
            continue
        target = foreign.column.table
        found = f"SELECT o.{identity_column(target)} FROM {target.name} o"
        name = column.name.removesuffix("_key") + "_id"
        fields[name] = f"({found} WHERE o.{foreign.column.name} = {table.name}.{column.name})"
    return fields


@cache
def defaults_of(table: Table) -> Mapping[str, Any]:
    """What each field is where nothing was said of it."""
    defaults: dict[str, Any] = dict.fromkeys(fields_of(table))
    for name in fields_of(table):
        column = table.c.get(name)
        if column is not None and column.server_default is not None:
            text = str(column.server_default.arg)  # type: ignore[attr-defined]
            defaults[name] = int(text) if column.type.python_type is int else text
    return defaults


def hashed(table: Table, identity: str, fields: Mapping[str, Any], form: int) -> dict[str, Any]:
    """The record of a row that enters the hash of rows written in bulk; `identity` is its id as hex."""
    of_row = {identity_column(table): identity, **fields}
    if form == 1:
        return {name: of_row[name] for name in FORM_1[table.name]}
    defaults = defaults_of(table)
    return {name: value for name, value in of_row.items() if value is not None and value != defaults.get(name)}


def is_personal(table: Table, name: str) -> bool:
    """Whether a field may enter hashes only under its person's key."""
    return table.name == "client" and name in PERSONAL_FIELDS


def in_queries(ids: Sequence[bytes]) -> Iterator[tuple[Sequence[bytes], str]]:
    """Some of the ids at a time, and the places for them in a statement. Bulk hashes order the ids within it."""
    for start in range(0, len(ids), _IDS_A_QUERY):
        some = ids[start : start + _IDS_A_QUERY]
        yield some, ", ".join("?" * len(some))
