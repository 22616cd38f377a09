"""Importing records: small transactions one after the other, so that a sale gets through between them."""

from __future__ import annotations

import json
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from sqlalchemy import insert

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.matching import Kind, Mapping, match
from storeperf_core.operations.importing.reading import Table, chunks, open_table
from storeperf_core.operations.importing.records.batches import ImportFile, Left, begin, end
from storeperf_core.operations.importing.records.clients import ClientRows
from storeperf_core.operations.importing.records.products import ProductRows
from storeperf_core.operations.importing.records.rows import Row, RowReader, SetAside
from storeperf_core.operations.importing.records.steps import Outcome, RecordKind, Step
from storeperf_core.operations.importing.records.stock import StockRows
from storeperf_core.operations.importing.records.suppliers import SupplierRows
from storeperf_core.operations.importing.records.trace import Batch, TracedChange
from storeperf_core.operations.importing.result import ImportResult, Progress
from storeperf_core.operations.writing import Reading
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.opening import OpenStore, owner
from storeperf_core.store.session import reading
from storeperf_core.store.tables import import_set_aside
from storeperf_core.sync.records import canonical_json

ROWS_A_CHANGE = 50
"""Rows saved in one transaction: few enough that a sale which waits for it is not kept waiting."""
_PAUSE_SECONDS = 0.003

Told = Callable[[Progress], None]


def import_records(
    store: OpenStore,
    path: Path,
    kind: Kind,
    mapping: Mapping | None = None,
    *,
    dry_run: bool = False,
    actor: Actor | None = None,
    progress: Told | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportResult:
    """Bring in the products, clients, suppliers or stock counts of the file at `path`.

    `mapping` defaults to what the columns look like; `actor` to the owner. With `dry_run` nothing is written and the
    result has no batch. An import that is cancelled keeps what it has saved; another over the same file adds the rest.
    Raises Refusal for a file that cannot be read or whose columns are not known.
    """
    table = open_table(path)
    try:
        mapping = mapping or match(table, kind)
        require_columns(table, mapping)
        run = _Run(store, table, mapping, progress, cancelled)
        return run.rehearse() if dry_run else run.save(actor or owner("import"), ImportFile.of(path, mapping))
    finally:
        table.discard()


def require_columns(table: Table, mapping: Mapping) -> None:
    """Raise Refusal when the mapping does not say all that is needed, or names columns that the file has not."""
    if not mapping.fits(table.header):
        raise Refusal("The file {name} has other columns than the mapping names.", name=table.path.name)
    missing = mapping.missing()
    if missing:
        labels = " / ".join(field.label for field in missing[0])
        raise Refusal(
            "No column of {name} was found for: {field}. Say which one it is.", name=table.path.name, field=labels
        )


class _Run:
    """One import from its first row to its last."""

    def __init__(
        self, store: OpenStore, table: Table, mapping: Mapping, progress: Told | None, cancelled: Callable[[], bool]
    ) -> None:
        self._store = store
        self._table = table
        self._kind = mapping.kind
        self._reader = RowReader(table.header, mapping)
        self._progress = progress
        self._cancelled = cancelled
        self._counts: Counter[str] = Counter()
        self._left: Left = {}
        self._started = time.monotonic()

    def rehearse(self) -> ImportResult:
        """What would be brought in."""
        records = self._records(rehearsing=True)
        with reading(self._store.readers) as session:
            for rows in self._portions():
                for row in rows:
                    step = self._look(session, records, row)
                    self._counts["set_aside" if isinstance(step, SetAside) else step.outcome] += 1
                self._tell("reading")
        return self._result(None)

    def save(self, actor: Actor, file: ImportFile) -> ImportResult:
        """Bring it in."""
        writer, records = self._store.to_write(), self._records()
        batch, self._left = begin(writer, actor, file, records.table)
        state = "done"
        for rows in self._portions():
            if self._cancelled():
                state = "cancelled"
                break
            with writer.change(f"import_{self._kind}", actor, scope=records.scope) as change:
                counts = self._save_portion(change, batch, records, rows)
            self._counts += counts
            self._tell("saving")
            time.sleep(_PAUSE_SECONDS)
        result = self._result(batch)
        end(writer, actor, batch, state, result)
        return result

    def _save_portion(
        self, change: Change, batch: Batch, records: RecordKind, rows: list[Row | SetAside]
    ) -> Counter[str]:
        counts: Counter[str] = Counter()
        traced = TracedChange(change, batch)
        for row in rows:
            step = self._look(change, records, row)
            if isinstance(step, SetAside):
                counts["set_aside"] += 1
                _keep_aside(change, batch, step)
                continue
            counts[self._outcome(step)] += 1
            if step.write is not None:
                step.write(traced)
        change.subject("import_batch", batch.id)
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
            yield portion

    def _records(self, *, rehearsing: bool = False) -> RecordKind:
        if self._kind == "products":
            return ProductRows(rehearsing=rehearsing)
        if self._kind == "clients":
            return ClientRows(rehearsing=rehearsing)
        if self._kind == "suppliers":
            return SupplierRows(rehearsing=rehearsing)
        if self._kind == "stock":
            return StockRows(self._store.zone, rehearsing=rehearsing)
        raise ValueError(f"{self._kind} are not records")

    def _tell(self, phase: str) -> None:
        if self._progress is not None:
            done = self._counts.total()
            self._progress(Progress(phase, done, None, done / max(time.monotonic() - self._started, 1e-6), None))

    def _result(self, batch: Batch | None) -> ImportResult:
        counts = self._counts
        return ImportResult(
            None if batch is None else str(uuid.UUID(bytes=batch.id)),
            rows_read=counts.total(),
            accepted=counts["added"] + counts["changed"],
            set_aside=counts["set_aside"],
            already_there=counts["already_there"],
            products_added=counts["added"] if self._kind == "products" else 0,
            clients_added=counts["added"] if self._kind == "clients" else 0,
        )


def _keep_aside(change: Change, batch: Batch, row: SetAside) -> None:
    change.connection.execute(
        insert(import_set_aside).values(
            batch_key=batch.key,
            row_number=row.number,
            reason=row.reason,
            reason_values=canonical_json(row.reason_values),
            cells=json.dumps(row.cells, ensure_ascii=False),
        )
    )
