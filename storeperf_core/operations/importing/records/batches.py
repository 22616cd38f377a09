"""The record of an import of records: begun, ended, and found again after a crash."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from storeperf_core.domain.identifiers import new_id
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.records.steps import Outcome
from storeperf_core.operations.importing.records.trace import Batch
from storeperf_core.operations.importing.result import ImportResult
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import batch_record, import_batch, import_set_aside, stock_count

_BLOCK_BYTES = 1 << 20
_COUNTERS = ("rows_read", "accepted", "set_aside", "already_there", "products_added", "clients_added")


@dataclass(frozen=True, slots=True)
class ImportFile:
    """What is kept of the file that is brought in."""

    path: Path
    mapping: Mapping
    digest: bytes

    @classmethod
    def of(cls, path: Path, mapping: Mapping) -> ImportFile:
        """Reads the file once for its SHA-256."""
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                digest.update(block)
        return cls(path, mapping, digest.digest())


Left = dict[int, Outcome]
"""What a batch made or changed before a crash, by local key; of stock counts, by that of the product counted."""


def begin(writer: WriteSession, actor: Actor, file: ImportFile, table: Table) -> tuple[Batch, Left]:
    """The batch of this import into `table`: a new one, or the one that a crash left unfinished over the same file."""
    with writer.change("start_import", actor) as change:
        left = select(import_batch.c.batch_key, import_batch.c.batch_id).where(
            import_batch.c.kind == file.mapping.kind,
            import_batch.c.source == file.mapping.source,
            import_batch.c.file_hash == file.digest,
            import_batch.c.state == "running",
        )
        found = change.connection.execute(left.order_by(import_batch.c.batch_key).limit(1)).one_or_none()
        if found is not None:
            # Its rows are read again from the first on, and set aside again.
            change.connection.execute(delete(import_set_aside).where(import_set_aside.c.batch_key == found.batch_key))
            batch = Batch(found.batch_key, found.batch_id, file.mapping.source)
            return batch, _left_by_crash(change.connection, batch, table)
        batch_id = new_id()
        key = change.insert(import_batch, batch_id=batch_id, **_begun(file), started_at_utc=change.at_utc)
    return Batch(key, batch_id, file.mapping.source), {}


def _left_by_crash(connection: Connection, batch: Batch, table: Table) -> Left:
    if table is stock_count:
        counted = select(stock_count.c.product_key).where(stock_count.c.batch_key == batch.key)
        return dict.fromkeys(connection.scalars(counted), "added")
    query = select(batch_record.c.record_key, batch_record.c.before).where(
        batch_record.c.batch_key == batch.key, batch_record.c.entity == table.name
    )
    return {row.record_key: "added" if row.before is None else "changed" for row in connection.execute(query)}


def end(writer: WriteSession, actor: Actor, batch: Batch, state: str, result: ImportResult) -> None:
    """Write how the import ended and what it counted."""
    counters = {name: getattr(result, name) for name in _COUNTERS}
    with writer.change("finish_import", actor) as change:
        change.update(import_batch, batch.key, state=state, finished_at_utc=change.at_utc, **counters)


def _begun(file: ImportFile) -> dict[str, Any]:
    return {
        "kind": file.mapping.kind,
        "source": file.mapping.source,
        "file_name": file.path.name,
        "file_path": str(file.path.absolute()),
        "file_hash": file.digest,
        "mapping": json.dumps(file.mapping.to_dict(), sort_keys=True),
        "state": "running",
    }
