"""Importing records: small transactions one after the other, so that a sale gets through between them."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from sqlalchemy import insert

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing import batches
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.reading import Table, chunks
from storeperf_core.operations.importing.records.clients import ClientRows
from storeperf_core.operations.importing.records.products import ProductRows
from storeperf_core.operations.importing.records.resuming import Left, left_by_crash
from storeperf_core.operations.importing.records.rows import Row, RowReader, SetAside
from storeperf_core.operations.importing.records.steps import Outcome, RecordKind, Step
from storeperf_core.operations.importing.records.stock import StockRows
from storeperf_core.operations.importing.records.suppliers import SupplierRows
from storeperf_core.operations.importing.records.trace import TracedChange
from storeperf_core.operations.importing.records.undo import take_back
from storeperf_core.operations.importing.result import Cancelled, ImportResult, Progress
from storeperf_core.operations.importing.sales.run import imports_folder
from storeperf_core.operations.importing.set_aside_file import write_set_aside
from storeperf_core.operations.writing import Reading
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import import_set_aside
from storeperf_core.sync.records import canonical_json

ROWS_A_CHANGE = 25
"""Rows saved in one transaction: few enough that a sale which waits for it is not kept waiting."""

Told = Callable[[Progress], None]


def import_records(
    store: OpenStore,
    table: Table,
    mapping: Mapping,
    *,
    actor: Actor,
    dry_run: bool = False,
    progress: Told | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportResult:
    """Bring in the products, clients, suppliers or stock counts of `table`, of the kind that `mapping` says.

    With `dry_run` nothing is written and the result has no batch. Raises Refusal for a file that cannot be read, and
    Cancelled, after taking back what was saved, when `cancelled` said so.
    """
    run = _Run(store, table, mapping, progress, cancelled)
    return run.rehearse() if dry_run else run.save(actor)


class _Run:
    """One import from its first row to its last."""

    def __init__(
        self,
        store: OpenStore,
        table: Table,
        mapping: Mapping,
        progress: Told | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._store = store
        self._table = table
        self._mapping = mapping
        self._reader = RowReader(table.header, mapping)
        self._progress = progress
        self._cancelled = cancelled
        self._counts: Counter[str] = Counter()
        self._aside: list[SetAside] = []
        self._left: Left = {}
        self._started = time.monotonic()

    def rehearse(self) -> ImportResult:
        """What would be brought in."""
        records = self._records(rehearsing=True)
        with reading(self._store.readers) as session:
            for rows in self._portions():
                for row in rows:
                    step = self._look(session, records, row)
                    if isinstance(step, SetAside):
                        self._aside.append(step)
                    else:
                        self._counts[step.outcome] += 1
                self._tell("reading")
        return self._result(None, "dry-run")

    def save(self, actor: Actor) -> ImportResult:
        """Bring it in."""
        writer, records, table = self._store.to_write(), self._records(), self._table
        file_hash = batches.file_hash(table.path)
        batch = batches.begin(self._store, table.path, file_hash, self._mapping, table.header, actor)
        self._left = left_by_crash(writer, batch.batch_key, records.table)
        try:
            for rows in self._portions():
                with writer.change(f"import_{self._mapping.kind}", actor, scope=records.scope) as change:
                    counts = self._save_portion(change, batch, records, rows)
                self._counts += counts
                self._tell("saving")
        except Cancelled:
            # After a crash here the import is undone, not carried on against its user's wish.
            batches.set_state(self._store, batch, "undoing", actor)
            take_back(self._store, batch.batch_key, actor)
            batches.finish(self._store, batch, "cancelled", {"undone_at_utc": time.time_ns() // 1_000}, actor)
            raise
        result = self._result(batch.batch_id.hex(), batch.batch_id.hex())
        batches.finish(self._store, batch, "done", batches.counters(result), actor)
        return result

    def _save_portion(
        self, change: Change, batch: batches.Batch, records: RecordKind, rows: list[Row | SetAside]
    ) -> Counter[str]:
        counts: Counter[str] = Counter()
        traced = TracedChange(change, batch.batch_key, batch.source)
        for row in rows:
            step = self._look(change, records, row)
            if isinstance(step, SetAside):
                _keep_aside(change, batch, step)
                self._aside.append(step)
                continue
            counts[self._outcome(step)] += 1
            if step.write is not None:
                step.write(traced)
        traced.tell()
        change.subject("import_batch", batch.batch_id)
        return counts

    def _look(self, session: Reading, records: RecordKind, row: Row | SetAside) -> Step | SetAside:
        if isinstance(row, SetAside):
            return row
        try:
            return records.step(session, row.values)
        except Refusal as refusal:
            return SetAside.because(row, refusal)

    def _outcome(self, step: Step) -> Outcome:
        """A row that is there already because this very import brought it, before a crash, is none of another's."""
        if step.outcome == "already_there" and step.record is not None:
            return self._left.pop(step.record, step.outcome)
        return step.outcome

    def _portions(self) -> Iterator[list[Row | SetAside]]:
        rows = (row for chunk in chunks(self._table) for row in self._reader.read(chunk))
        while portion := list(islice(rows, ROWS_A_CHANGE)):
            if self._cancelled is not None and self._cancelled():
                raise Cancelled("The import was stopped. Nothing of it was kept.")
            yield portion

    def _records(self, *, rehearsing: bool = False) -> RecordKind:
        if self._mapping.kind == "products":
            return ProductRows(rehearsing=rehearsing)
        if self._mapping.kind == "clients":
            return ClientRows(rehearsing=rehearsing)
        if self._mapping.kind == "suppliers":
            return SupplierRows(rehearsing=rehearsing)
        if self._mapping.kind == "stock":
            return StockRows(self._store.zone, rehearsing=rehearsing)
        raise ValueError(f"{self._mapping.kind} are not records")

    @property
    def _rows_read(self) -> int:
        return self._counts.total() + len(self._aside)

    def _tell(self, phase: str) -> None:
        if self._progress is not None:
            done = self._rows_read
            self._progress(Progress(phase, done, None, done / max(time.monotonic() - self._started, 1e-6), None))

    def _result(self, batch: str | None, name: str) -> ImportResult:
        counts = self._counts
        rows = ((row.number, row.sentence, row.cells) for row in self._aside)
        return ImportResult(
            batch,
            rows_read=self._rows_read,
            accepted=counts["added"] + counts["changed"],
            set_aside=len(self._aside),
            already_there=counts["already_there"],
            products_added=counts["added"] if self._mapping.kind == "products" else 0,
            clients_added=counts["added"] if self._mapping.kind == "clients" else 0,
            set_aside_file=write_set_aside(imports_folder(self._store), name, self._table.header, rows),
        )


def _keep_aside(change: Change, batch: batches.Batch, row: SetAside) -> None:
    change.connection.execute(
        insert(import_set_aside).values(
            batch_key=batch.batch_key,
            row_number=row.number,
            reason=row.reason,
            reason_values=canonical_json(row.reason_values),
            cells=json.dumps(row.cells, ensure_ascii=False),
        )
    )
