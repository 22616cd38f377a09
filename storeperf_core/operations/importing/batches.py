"""Import batches as records: begun, finished, undone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.result import ImportResult
from storeperf_core.operations.permissions import require
from storeperf_core.store.change import Actor
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables import import_batch

_COUNTERS = (
    "rows_read",
    "accepted",
    "set_aside",
    "already_there",
    "sales_added",
    "refunds_added",
    "products_added",
    "clients_added",
)


@dataclass(frozen=True, slots=True)
class Batch:
    """One import. `state` is one of `running`, `done`, `cancelled`, `undoing`, `undone`."""

    batch_key: int
    batch_id: bytes
    kind: str
    state: str
    source: str
    file_name: str
    file_path: str
    file_hash: bytes | None
    mapping: dict[str, Any]

    def is_mapped_as(self, mapping: Mapping) -> bool:
        """Whether the file was read in the way that `mapping` says."""
        return bool(self.mapping["mapping"] == mapping.to_dict())


def begin(
    store: OpenStore, path: Path, file_hash: bytes, mapping: Mapping, header: tuple[str, ...], actor: Actor
) -> Batch:
    """A batch for the file: the unfinished one of the same file after a crash, else a new one."""
    writer = store.to_write()
    with writer.change("begin_import", actor) as change:
        require(change, Action.BRING_IN)
        unfinished = select(import_batch.c.batch_key).where(
            import_batch.c.state == "running",
            import_batch.c.file_hash == file_hash,
            import_batch.c.kind == mapping.kind,
            import_batch.c.source == mapping.source,
        )
        key = change.connection.scalar(unfinished)
        if key is None:
            key = change.insert(
                import_batch,
                kind=mapping.kind,
                source=mapping.source,
                file_name=path.name,
                file_path=str(path.absolute()),
                file_hash=file_hash,
                mapping=json.dumps({"mapping": mapping.to_dict(), "header": header}),
                state="running",
                started_at_utc=change.at_utc,
            )
        row = change.connection.execute(select(import_batch).where(import_batch.c.batch_key == key)).one()
        return _batch(row)


def finish(store: OpenStore, batch: Batch, state: str, counters: dict[str, int], actor: Actor) -> None:
    """Write how the import ended."""
    with store.to_write().change(f"import_{state}", actor) as change:
        change.update(import_batch, batch.batch_key, state=state, finished_at_utc=change.at_utc, **counters)


def begin_undo(store: OpenStore, batch: Batch, actor: Actor) -> None:
    """Write that the batch is being undone. Raises NeedsApproval when that is not for the actor to decide."""
    with store.to_write().change("import_undoing", actor) as change:
        require(change, Action.BRING_IN)
        change.update(import_batch, batch.batch_key, state="undoing")


def set_state(store: OpenStore, batch: Batch, state: str, actor: Actor, *, undone: bool = False) -> None:
    """Write where the batch stands; with `undone`, when it was undone."""
    with store.to_write().change(f"import_{state}", actor) as change:
        more = {"undone_at_utc": change.at_utc} if undone else {}
        change.update(import_batch, batch.batch_key, state=state, **more)


def counters(result: ImportResult) -> dict[str, int]:
    """The result's numbers as the batch keeps them."""
    return {name: getattr(result, name) for name in _COUNTERS}


def find(session: ReadSession, batch: str) -> Batch:
    """The batch with this id (hex, or its beginning as far as it is the only one). Raises Refusal."""
    rows = [
        row for row in session.connection.execute(select(import_batch)) if row.batch_id.hex().startswith(batch.lower())
    ]
    if len(rows) != 1 or not batch:
        raise Refusal("There is no import {batch}.", batch=batch)
    return _batch(rows[0])


def in_states(session: ReadSession, *states: str) -> list[Batch]:
    """The batches that stand in one of `states`, oldest first."""
    query = select(import_batch).where(import_batch.c.state.in_(states)).order_by(import_batch.c.batch_key)
    return [_batch(row) for row in session.connection.execute(query)]


def file_hash(path: Path) -> bytes:
    """SHA-256 of a file's bytes, by which an interrupted import knows its file again. Raises EnvironmentRefusal."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as fault:
        raise EnvironmentRefusal(
            "The file {name} cannot be read: {cause}.", name=path.name, cause=fault.strerror or type(fault).__name__
        ) from fault


def _batch(row: Any) -> Batch:
    return Batch(
        row.batch_key,
        row.batch_id,
        row.kind,
        row.state,
        row.source,
        row.file_name,
        row.file_path,
        row.file_hash,
        json.loads(row.mapping),
    )
