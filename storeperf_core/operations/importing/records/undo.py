"""Taking an import of records back, without taking anybody's work."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import BindParameter, Column, Row, RowMapping, Select, Table, bindparam, or_, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue.products import note_price
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.importing import batches
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
    purchase_order,
    purchase_order_line,
    sale,
    sold_as,
    stock_count,
    stock_document,
    stock_level,
    stocktake,
    supplier,
    tax_rate,
)
from storeperf_core.store.tables import store as place

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
    actor = actor or owner("import")
    with reading(store.readers) as session:
        row = session.connection.execute(select(import_batch.c.batch_id).where(import_batch.c.batch_key == batch_key))
        batch_id = row.scalar_one_or_none()
        if batch_id is None:
            raise Refusal("There is no such import.")
        batch = batches.find(session, batch_id.hex())
    if batch.state == "undone":
        raise Refusal("This import was undone already.")
    batches.begin_undo(store, batch, actor)
    counts = take_back(store, batch_key, actor)
    batches.set_state(store, batch, "undone", actor, undone=True)
    entities = frozenset({Entity.IMPORTS, _CHANGED.get(batch.kind, Entity.PRODUCTS)})
    return Undone(Changed(entities), counts["taken_away"], counts["set_back"], counts["kept"])


def take_back(store: OpenStore, batch_key: int, actor: Actor) -> Counter[str]:
    """Undo what the batch did to records; how many were `taken_away`, `set_back` and `kept`."""
    writer = store.to_write()
    with reading(store.readers) as session:
        traces = {table: _traces(session, batch_key, table) for table in _ORDER}
    counts: Counter[str] = Counter()
    for table in _ORDER:
        remaining = iter(traces[table])
        while some := list(islice(remaining, RECORDS_A_CHANGE)):
            with writer.change("undo_import", actor, scope="organisation") as change:
                done = [_undo(change, table, trace) for trace in some]
            counts.update(done)
    return counts


def _traces(session: ReadSession, batch_key: int, table: Table) -> list[Row[Any]]:
    query = select(batch_record).where(batch_record.c.batch_key == batch_key, batch_record.c.entity == table.name)
    return list(session.connection.execute(query.order_by(batch_record.c.record_key)))


def _undo(change: Change, table: Table, trace: Row[Any]) -> str:
    now = change.connection.execute(_KEPT[table], {"key": trace.record_key}).mappings().one()
    if trace.before is None:
        return _take_away(change, table, trace, now)
    before, after = json.loads(trace.before), json.loads(trace.after)
    values = {name: before[name] for name in before if now[name] == after[name]}
    change.update(table, trace.record_key, **values)
    if table is product and values.keys() & {"price_micro", "tax_rate_key"}:
        price = {**now, **values}
        note_price(change, trace.record_key, price["price_micro"], price["tax_rate_key"])
    return "set_back" if values else "kept"


def _take_away(change: Change, table: Table, trace: Row[Any], now: RowMapping) -> str:
    if now["deleted"]:
        return "taken_away"
    places = {"entity": table.name, "key": trace.record_key, "batch_key": trace.batch_key}
    edited = "batch_key" in table.c and now["batch_key"] != trace.batch_key
    if edited or change.connection.scalar(_CHANGED_LATER, places):
        return "kept"
    if any(change.connection.scalar(use, places) is not None for use in _USES[table]):
        return "kept"
    change.update(table, trace.record_key, deleted=1)
    return "taken_away"


def _product_with(column: Column[Any]) -> Select[Any]:
    return select(product.c.product_key).where(column == _KEY, product.c.deleted == 0).limit(1)


# Statements are made once: an undo asks them for every record. Their places are `key`, `entity` and `batch_key`.
_KEY: BindParameter[int] = bindparam("key")
_KEPT = {table: select(table).where(table.primary_key.columns[0] == _KEY) for table in _ORDER}
_CHANGED_LATER = (
    select(batch_record.c.record_key)
    .join(import_batch, import_batch.c.batch_key == batch_record.c.batch_key)
    .where(batch_record.c.entity == bindparam("entity"), batch_record.c.record_key == _KEY)
    .where(batch_record.c.batch_key > bindparam("batch_key"), import_batch.c.undone_at_utc.is_(None))
    .limit(1)
)
_LIVE_BATCHES = select(import_batch.c.batch_key).where(import_batch.c.undone_at_utc.is_(None))
_COUNTED = select(stock_count.c.count_key).where(
    stock_count.c.product_key == _KEY,
    or_(stock_count.c.batch_key.is_(None), stock_count.c.batch_key.in_(_LIVE_BATCHES)),
)
_MOVED = select(stock_level.c.product_key).where(
    stock_level.c.store_key.in_(select(place.c.store_key)), stock_level.c.product_key == _KEY
)
# A product that the batch made and that stays, stays whole.
_OF_KEPT_PRODUCT = (
    select(product.c.product_key)
    .join(product_barcode, product_barcode.c.product_key == product.c.product_key)
    .join(batch_record, batch_record.c.record_key == product.c.product_key)
    .where(product_barcode.c.barcode_key == _KEY, product.c.deleted == 0)
    .where(batch_record.c.batch_key == bindparam("batch_key"), batch_record.c.entity == product.name)
    .where(batch_record.c.before.is_(None))
)
# What needs a record, so that it stays.
_USES: dict[Table, tuple[Select[Any], ...]] = {
    product: (
        select(sold_as.c.sold_as_key).where(sold_as.c.product_key == _KEY).limit(1),
        _COUNTED.limit(1),
        _MOVED.limit(1),
        select(purchase_order_line.c.line_key).where(purchase_order_line.c.product_key == _KEY).limit(1),
    ),
    product_barcode: (_OF_KEPT_PRODUCT.limit(1),),
    client: (select(sale.c.sale_key).where(sale.c.client_key == _KEY).limit(1),),
    supplier: (
        _product_with(product.c.supplier_key),
        select(purchase_order.c.order_key).where(purchase_order.c.supplier_key == _KEY).limit(1),
        select(stock_document.c.document_key).where(stock_document.c.supplier_key == _KEY).limit(1),
    ),
    category: (
        _product_with(product.c.category_key),
        select(stocktake.c.stocktake_key).where(stocktake.c.category_key == _KEY).limit(1),
    ),
    tax_rate: (_product_with(product.c.tax_rate_key),),
}
