"""Everything that happened to the stock of one product, the newest first, with what there was of it after each.

Movements have no index by product (docs/decisions/0014). A page is found by walking them backwards in the order in
which they were written, which a million movements allow in a fraction of a second; the reader can be interrupted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storeperf_core.store.session import ReadSession

COUNT = "count"
ROWS_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One movement (`kind` as in `domain.stock.Movement`) or count (`count`) at an instant, UTC microseconds.

    `quantity_milli` is what came (below zero: went), of a count what there was; `on_hand_milli` what there was after
    it, None before the first count. `reason`, `reference`, `other_place` and `supplier` are the document's, `file` the
    count's, `order_number` the order's that was received.
    """

    kind: str
    at_utc: int
    quantity_milli: int
    on_hand_milli: int | None
    reason: str | None = None
    reference: str | None = None
    other_place: str | None = None
    supplier: str | None = None
    order_number: int | None = None
    staff: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerPlace:
    """Where the next page begins: the last movement shown, its time, and what had moved before it."""

    txn_key: int
    ordinal: int
    at_utc: int
    moved_milli: int


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """Some entries; `following` is None after the last."""

    entries: tuple[LedgerEntry, ...]
    following: LedgerPlace | None


@dataclass(frozen=True, slots=True)
class _Count:
    at_utc: int
    quantity_milli: int
    moved_before_milli: int
    file: str | None


def ledger(
    session: ReadSession, product_key: int, after: LedgerPlace | None = None, rows: int = ROWS_A_PAGE
) -> LedgerPage:
    """The next `rows` movements of a product after a place, and the counts between them."""
    driver = session.driver
    counts = [_Count(*row) for row in driver.execute(_COUNTS, (product_key,))]
    if after is None:
        (moved,) = driver.execute(_LEVEL, (product_key,)).fetchone()
        after = LedgerPlace(_END, _END, _END, moved)
    movements = driver.execute(
        _MOVEMENTS, (product_key, after.txn_key, after.txn_key, after.ordinal, rows + 1)
    ).fetchall()
    shown, is_last = movements[:rows], len(movements) <= rows
    until = -_END if is_last else shown[-1][2]
    due = [count for count in counts if until <= count.at_utc < after.at_utc]
    entries: list[LedgerEntry] = []
    moved = after.moved_milli
    for row in shown:
        at_utc, kind, quantity = row[2:5]
        while due and due[0].at_utc >= at_utc:
            entries.append(_counted(due.pop(0)))
        here = _on_hand(counts, at_utc, moved)
        entries.append(LedgerEntry(*[kind, at_utc, quantity, here, *row[5:]]))
        moved -= quantity
    entries += [_counted(count) for count in due]
    following = None if is_last else LedgerPlace(*[*shown[-1][:3], moved])
    return LedgerPage(tuple(entries), following)


def _counted(count: _Count) -> LedgerEntry:
    return LedgerEntry(COUNT, count.at_utc, count.quantity_milli, count.quantity_milli, file=count.file)


def _on_hand(counts: Sequence[_Count], at_utc: int, moved_milli: int) -> int | None:
    """What there was right after a movement: the count before it, the newest first, and what moved since."""
    before = next((count for count in counts if count.at_utc < at_utc), None)
    return None if before is None else before.quantity_milli + moved_milli - before.moved_before_milli


_END = 2**62
_COUNTS = (
    "SELECT c.counted_at_utc, c.quantity_milli, c.moved_before_milli, b.file_name FROM stock_count c"
    " LEFT JOIN import_batch b ON b.batch_key = c.batch_key"
    " WHERE c.product_key = ? AND (c.batch_key IS NULL OR b.undone_at_utc IS NULL)"
    " ORDER BY c.counted_at_utc DESC, c.count_key DESC"
)
_LEVEL = (
    "SELECT coalesce(sum(moved_milli), 0) FROM stock_level"
    " WHERE store_key IN (SELECT store_key FROM store) AND product_key = ?"
)
_MOVEMENTS = (
    "SELECT m.txn_key, m.ordinal, m.moved_at_utc, m.kind, m.quantity_milli, d.reason, d.reference, d.other_place,"
    " s.name, o.number, f.name"
    " FROM stock_movement m LEFT JOIN stock_document d ON d.txn_key = m.txn_key"
    " LEFT JOIN supplier s ON s.supplier_key = d.supplier_key"
    " LEFT JOIN purchase_order o ON o.order_key = d.order_key LEFT JOIN staff f ON f.staff_key = d.staff_key"
    " WHERE m.product_key = ? AND (m.txn_key < ? OR (m.txn_key = ? AND m.ordinal < ?))"
    " ORDER BY m.txn_key DESC, m.ordinal DESC LIMIT ?"
)
