"""An import of sales from beginning to end: batch, worker process, chunks, what was set aside."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.domain.money import minor_exponent
from storeperf_core.operations.importing import batches
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.reading import Table
from storeperf_core.operations.importing.result import Cancelled, ImportResult, Progress
from storeperf_core.operations.importing.sales.commit import StagedImport
from storeperf_core.operations.importing.sales.order import Order, Summary
from storeperf_core.operations.importing.sales.processes import Worker, ended_unexpectedly
from storeperf_core.operations.importing.sales.undo import take_back
from storeperf_core.operations.importing.set_aside_file import SetAsideRow, write_set_aside
from storeperf_core.store import packing
from storeperf_core.store.change import Actor
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.opening import OpenStore

_REPORT_SECONDS = 0.1
_KEPT_SECONDS = 24 * 3_600


@dataclass
class Watch:
    """Who looks on: is told the progress, may ask to stop."""

    on_progress: Callable[[Progress], None] | None = None
    is_cancelled: Callable[[], bool] | None = None

    def check(self) -> None:
        """Raise Cancelled if the import shall stop."""
        if self.is_cancelled is not None and self.is_cancelled():
            raise Cancelled("The import was stopped. Nothing of it was kept.")

    def tell(self, progress: Progress) -> None:
        if self.on_progress is not None:
            self.on_progress(progress)


def check_sales(store: OpenStore, worker: Worker, table: Table, mapping: Mapping, watch: Watch) -> ImportResult:
    """What importing would do. Writes nothing but the rows that would be set aside, to a CSV beside the store."""
    with _staging_folder(store) as folder:
        pipe = worker.order(_order(store, table, mapping, folder, b""))
        summary = _read(pipe, table, watch)
        while _next(pipe) != ("done",):
            watch.check()
        rows = _set_aside_rows(folder / "staging.sqlite3")
        return _result(summary, None, write_set_aside(imports_folder(store), "dry-run", table.header, rows))


def import_sales(
    store: OpenStore,
    worker: Worker,
    batch: batches.Batch,
    table: Table,
    mapping: Mapping,
    actor: Actor,
    watch: Watch,
) -> ImportResult:
    """Bring in the sales of `table` as `batch`. Raises Cancelled after taking back what was saved."""
    writer = store.to_write()
    try:
        with _staging_folder(store) as folder:
            pipe = worker.order(_order(store, table, mapping, folder, batch.batch_id))
            summary = _read(pipe, table, watch)
            staged = StagedImport(writer, folder / "staging.sqlite3", batch.batch_key, batch.batch_id, actor)
            try:
                staged.save_names()
                staged.hold_known()
                _save(pipe, staged, summary, watch)
                staged.save_set_aside()
            finally:
                staged.close()
            rows = _set_aside_rows(folder / "staging.sqlite3")
    except Cancelled:
        # Said first: after a crash in the middle of this the rest is taken back, too.
        batches.set_state(store, batch, "undoing", actor)
        take_back(writer, batch.batch_key, actor)
        batches.finish(store, batch, "cancelled", {}, actor)
        raise
    file = write_set_aside(imports_folder(store), batch.batch_id.hex(), table.header, rows)
    result = _result(summary, batch.batch_id.hex(), file)
    batches.finish(store, batch, "done", batches.counters(result), actor)
    packing.pack_all(writer)
    return result


def _read(pipe: Connection, table: Table, watch: Watch) -> Summary:
    """Follow the worker while it reads; its summary."""
    started = time.monotonic()
    while True:
        message = _next(pipe)
        watch.check()
        if message[0] == "read":
            summary: Summary = message[1]
            return summary
        share = message[1] / max(table.bytes_total, 1)
        seconds = time.monotonic() - started
        watch.tell(Progress("reading", 0, None, 0.0, seconds / share - seconds if share > 0.05 else None, share))


def _save(pipe: Connection, staged: StagedImport, summary: Summary, watch: Watch) -> None:
    """Save chunk after chunk as the worker has them ready."""
    started = told = time.monotonic()
    saved = number = 0
    while (message := _next(pipe)) != ("done",):
        ready = message[1]
        while number < ready:
            watch.check()
            saved += staged.save_chunk(number)
            number += 1
            now = time.monotonic()
            if now - told > _REPORT_SECONDS:
                told = now
                pace = saved / (now - started)
                left = (summary.accepted - saved) / pace
                watch.tell(Progress("saving", saved, summary.accepted, pace, left, saved / summary.accepted))
    pace = saved / max(time.monotonic() - started, 1e-9)
    watch.tell(Progress("saving", summary.accepted, summary.accepted, pace, 0.0, 1.0))


def _next(pipe: Connection) -> tuple[Any, ...]:
    try:
        message: tuple[Any, ...] = pipe.recv()
    except (EOFError, OSError) as end:
        raise ended_unexpectedly() from end
    if message[0] == "refused":
        raise message[1]
    return message


def _order(store: OpenStore, table: Table, mapping: Mapping, folder: Path, batch_id: bytes) -> Order:
    place = store.place
    return Order(
        table=table, mapping=mapping, store_file=store.folder / FILE_NAME, staging_file=folder / "staging.sqlite3",
        store_id=place.store_id, batch_id=batch_id, source=mapping.source, timezone=place.timezone,
        cutoff_minutes=place.day_cutoff_minutes, exponent=minor_exponent(place.currency),
    )  # fmt: skip


@contextmanager
def _staging_folder(store: OpenStore) -> Iterator[Path]:
    parent = imports_folder(store)
    try:
        _sweep(parent)
        folder = Path(tempfile.mkdtemp(prefix="staging-", dir=parent))
    except OSError as fault:
        raise _unwritable(parent, fault) from fault
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path) -> None:
    """Remove what programs that were killed left of their imports; what is younger than a day may be in use."""
    before = time.time() - _KEPT_SECONDS
    for path in (*parent.glob("staging-*"), *parent.glob("storeperf-*.txt")):
        if path.stat().st_mtime >= before:
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _unwritable(folder: Path, fault: OSError) -> EnvironmentRefusal:
    return EnvironmentRefusal(
        "The store's folder {folder} cannot be written to: {reason}.",
        folder=str(folder),
        reason=fault.strerror or type(fault).__name__,
    )


def imports_folder(store: OpenStore) -> Path:
    """Where staging files and the CSVs of rows set aside lie."""
    folder = store.folder / "imports"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as fault:
        raise _unwritable(folder, fault) from fault
    return folder


def _set_aside_rows(staging_file: Path) -> list[SetAsideRow]:
    import sqlite3
    from contextlib import closing

    # Read only: whoever could write would lay the whole journal down in the file at the end.
    with closing(sqlite3.connect(f"{staging_file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT row_number, reason, cells FROM set_aside").fetchall()
    return [(number, reason, json.loads(cells)) for number, reason, cells in found]


def _result(summary: Summary, batch: str | None, file: Path | None) -> ImportResult:
    return ImportResult(
        batch=batch,
        rows_read=summary.rows_read,
        accepted=summary.accepted,
        set_aside=summary.set_aside,
        already_there=summary.already_there,
        sales_added=summary.sales_added,
        refunds_added=summary.refunds_added,
        products_added=summary.products_added,
        clients_added=summary.clients_added,
        set_aside_file=file,
    )
