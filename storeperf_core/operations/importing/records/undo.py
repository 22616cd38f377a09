"""Taking an import of records back, without taking anybody's work."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, Table, exists, func, or_, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue.products import note_price
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.opening import OpenStore, owner
from storeperf_core.store.session import ReadSession, reading
from storeperf_core.store.tables import (
    batch_record,
    category,
    client,
    import_batch,
    product,
    product_barcode,
    sale,
    sold_as,
    stock_count,
    supplier,
    tax_rate,
)

RECORDS_A_CHANGE = 50

# What a record refers to is looked at after it, so that a category goes with the last of its products.
_ORDER: tuple[Table, ...] = (product, product_barcode, client, supplier, category, tax_rate)
_CHANGED = {"clients": Entity.CLIENTS, "stock": Entity.STOCK}


@dataclass(frozen=True, slots=True)
class Undone:
    """How many records were taken away, set back, and left as they are since they are used or were changed since."""

    changed: Changed
    taken_away: int = 0
    set_back: int = 0
    kept: int = 0


def undo_records(store: OpenStore, batch_key: int, *, actor: Actor | None = None) -> Undone:
    """Undo a batch of products, clients, suppliers or stock counts.

    Records that it made are taken away unless something uses them or somebody changed them; fields that it changed get
    their old value unless they have a newer one; its counts are no longer looked at. Undoing it once more after a crash
    goes on. Raises Refusal for a batch that is not there or was undone already.
    """
    writer, actor = store.to_write(), actor or owner("import")
    with reading(store.readers) as session:
        kind = _require_undoable(session, batch_key)
        traces = {table: _traces(session, batch_key, table) for table in _ORDER}
    counts = {"taken_away": 0, "set_back": 0, "kept": 0}
    for table in _ORDER:
        remaining = iter(traces[table])
        while some := list(islice(remaining, RECORDS_A_CHANGE)):
            with writer.change("undo_import", actor, scope="organisation") as change:
                for trace in some:
                    counts[_undo(change, table, trace)] += 1
    with writer.change("undo_import", actor) as change:
        change.update(import_batch, batch_key, state="undone", undone_at_utc=change.at_utc)
    entities = frozenset({Entity.IMPORTS, _CHANGED.get(kind, Entity.PRODUCTS)})
    return Undone(Changed(entities), **counts)


def _require_undoable(session: ReadSession, batch_key: int) -> str:
    batch = session.connection.execute(select(import_batch).where(import_batch.c.batch_key == batch_key)).one_or_none()
    if batch is None or batch.deleted:
        raise Refusal("There is no such import.")
    if batch.undone_at_utc is not None:
        raise Refusal("This import was undone already.")
    kind: str = batch.kind
    return kind


def _traces(session: ReadSession, batch_key: int, table: Table) -> list[Row[Any]]:
    query = select(batch_record).where(batch_record.c.batch_key == batch_key, batch_record.c.entity == table.name)
    return list(session.connection.execute(query.order_by(batch_record.c.record_key)))


def _undo(change: Change, table: Table, trace: Row[Any]) -> str:
    (key_column,) = table.primary_key.columns
    now = change.connection.execute(select(table).where(key_column == trace.record_key)).mappings().one()
    if trace.before is None:
        if now["deleted"]:
            return "taken_away"
        if _is_others(change.connection, table, now, trace) or _is_used(change.connection, table, trace):
            return "kept"
        change.update(table, trace.record_key, deleted=1)
        return "taken_away"
    before, after = json.loads(trace.before), json.loads(trace.after)
    values = {name: before[name] for name in before if now[name] == after[name]}
    change.update(table, trace.record_key, **values)
    if table is product and values.keys() & {"price_micro", "tax_rate_key"}:
        price = {**now, **values}
        note_price(change, trace.record_key, price["price_micro"], price["tax_rate_key"])
    return "set_back" if values else "kept"


def _is_others(connection: Connection, table: Table, now: Any, trace: Row[Any]) -> bool:
    """Whether a person, or a later import that still counts, has changed the record since."""
    if "batch_key" in table.c and now["batch_key"] != trace.batch_key:
        return True
    query = (
        select(func.count())
        .select_from(batch_record)
        .join(import_batch, import_batch.c.batch_key == batch_record.c.batch_key)
        .where(batch_record.c.entity == table.name, batch_record.c.record_key == trace.record_key)
        .where(batch_record.c.batch_key > trace.batch_key, import_batch.c.undone_at_utc.is_(None))
    )
    return bool(connection.scalar(query))


def _is_used(connection: Connection, table: Table, trace: Row[Any]) -> bool:
    return any(connection.scalar(select(exists(use))) for use in _uses(table, trace.record_key, trace.batch_key))


def _uses(table: Table, key: int, batch_key: int) -> Iterator[Any]:
    """Queries each of which finds something that needs the record."""
    live_batch = select(import_batch.c.batch_key).where(import_batch.c.undone_at_utc.is_(None))
    if table is product:
        yield select(sold_as.c.sold_as_key).where(sold_as.c.product_key == key)
        yield select(stock_count.c.count_key).where(
            stock_count.c.product_key == key,
            or_(stock_count.c.batch_key.is_(None), stock_count.c.batch_key.in_(live_batch)),
        )
    elif table is client:
        yield select(sale.c.sale_key).where(sale.c.client_key == key)
    elif table is product_barcode:
        # A product that the batch made and that stays, stays whole.
        yield (
            select(product.c.product_key)
            .join(product_barcode, product_barcode.c.product_key == product.c.product_key)
            .join(batch_record, batch_record.c.record_key == product.c.product_key)
            .where(product_barcode.c.barcode_key == key, product.c.deleted == 0)
            .where(batch_record.c.batch_key == batch_key, batch_record.c.entity == product.name)
            .where(batch_record.c.before.is_(None))
        )
    else:
        column = product.c[f"{table.name}_key"]
        yield select(product.c.product_key).where(column == key, product.c.deleted == 0)
