"""Bring in a file, undo it, carry on after a crash: one door for every kind."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import delete, insert, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing import batches
from storeperf_core.operations.importing.matching import Kind, Mapping, fingerprint, match
from storeperf_core.operations.importing.reading import ReadOptions, Table, open_table
from storeperf_core.operations.importing.records import import_records, undo_records
from storeperf_core.operations.importing.result import ImportResult, Progress
from storeperf_core.operations.importing.sales.processes import started
from storeperf_core.operations.importing.sales.run import Watch, check_sales, import_sales, imports_folder
from storeperf_core.operations.importing.sales.undo import refuse_if_refunded, take_back
from storeperf_core.store.change import Actor
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.packing import pack_all
from storeperf_core.store.session import WriteSession, reading
from storeperf_core.store.tables import import_mapping

DEFAULT_SOURCE = "till"

_log = logging.getLogger(__name__)


def import_file(
    store: OpenStore,
    path: Path,
    kind: Kind = "sales",
    *,
    actor: Actor,
    source: str | None = None,
    mapping: Mapping | None = None,
    mapping_overrides: dict[str, str] | None = None,
    dry_run: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> ImportResult:
    """Bring `path` in as one batch, or with `dry_run` tell what would happen.

    `mapping` is used as it is; without it the columns are matched by their names, or taken from the last file with this
    header, and `mapping_overrides` (field → column) are laid over. Raises Refusal when the file cannot be read, a
    needed column is missing or another import runs, and Cancelled when `is_cancelled` said so.
    """
    watch = Watch(on_progress, is_cancelled)
    with ExitStack() as stack:
        worker = stack.enter_context(started(path)) if kind == "sales" else None
        table = open_table(path, options=ReadOptions(folder=imports_folder(store)))
        stack.callback(table.discard)
        chosen = mapping or _with_overrides(_unattended(store, table, kind), mapping_overrides or {}, table)
        chosen = replace(chosen, source=source) if source else chosen
        require_complete(chosen, table)
        if dry_run and worker is not None:
            return check_sales(store, worker, table, chosen, watch)
        if dry_run:
            return import_records(
                store, table, chosen, actor=actor, dry_run=True, progress=on_progress, cancelled=is_cancelled
            )
        with _one_at_a_time(store.to_write()):
            remember(store, table, chosen)
            if worker is None:
                return import_records(store, table, chosen, actor=actor, progress=on_progress, cancelled=is_cancelled)
            file_hash = batches.file_hash(path)
            _drop_otherwise_mapped(store, file_hash, chosen, actor)
            batch = batches.begin(store, path, file_hash, chosen, table.header, actor)
            return import_sales(store, worker, batch, table, chosen, actor, watch)


def undo(store: OpenStore, batch: str, actor: Actor) -> None:
    """Undo an import as one batch: it is hidden and counts nowhere. Raises Refusal when that cannot be."""
    writer = store.to_write()
    with reading(store.readers) as session:
        found = batches.find(session, batch)
    if found.state == "undone":
        raise Refusal("This import was undone already.")
    with _one_at_a_time(writer):
        if found.kind != "sales":
            undo_records(store, found.batch_key, actor=actor)
            return
        if found.state != "undoing":
            refuse_if_refunded(writer, found.batch_key)
        batches.begin_undo(store, found, actor)
        take_back(writer, found.batch_key, actor)
        batches.set_state(store, found, "undone", actor, undone=True)
        pack_all(writer)


def carry_on(store: OpenStore, actor: Actor, is_cancelled: Callable[[], bool] | None = None) -> list[ImportResult]:
    """Finish what was interrupted: undos, and imports whose file is still there as it was.

    Returns what the imports did. One that is refused stays unfinished, which figures and the list of imports say, and
    does not keep the others from being finished.
    """
    with reading(store.readers) as session:
        undoing = batches.in_states(session, "undoing")
        running = batches.in_states(session, "running")
    for batch in undoing:
        undo(store, batch.batch_id.hex(), actor)
    results = []
    for batch in running:
        try:
            results += _carried_on(store, batch, actor, is_cancelled)
        except Refusal as refusal:
            _log.warning("An import could not be carried on.", extra={"batch": batch.batch_id.hex()}, exc_info=refusal)
    pack_all(store.to_write())
    return results


def _carried_on(
    store: OpenStore, batch: batches.Batch, actor: Actor, is_cancelled: Callable[[], bool] | None
) -> list[ImportResult]:
    path, mapping = Path(batch.file_path), Mapping.from_dict(batch.mapping["mapping"])
    if not path.is_file() or batches.file_hash(path) != batch.file_hash:
        return []
    return [import_file(store, path, mapping.kind, actor=actor, mapping=mapping, is_cancelled=is_cancelled)]


def mapping_for(store: OpenStore, table: Table, kind: Kind) -> Mapping:
    """How a file with this header was matched last time, else how its columns match by themselves."""
    query = select(import_mapping.c.mapping).where(
        import_mapping.c.kind == kind, import_mapping.c.fingerprint == fingerprint(table.header)
    )
    with reading(store.readers) as session:
        remembered = session.connection.scalar(query)
    found = match(table, kind)
    if remembered is None:
        return replace(found, source=DEFAULT_SOURCE)
    before = Mapping.from_dict(json.loads(remembered))
    if not before.fits(table.header):
        # The last file had the same columns, spelt otherwise.
        return replace(found, source=before.source)
    # Numbers and dates are read as this file shows them; columns and source as they were chosen.
    return replace(before, decimal_mark=found.decimal_mark, date_order=found.date_order, serials=found.serials)


def _unattended(store: OpenStore, table: Table, kind: Kind) -> Mapping:
    """The mapping that is used when nobody looks at it: columns without names are not guessed by their values."""
    found = mapping_for(store, table, kind)
    return found if table.evidence.has_header.choice == "yes" else replace(found, columns={}, matches=())


def remember(store: OpenStore, table: Table, mapping: Mapping) -> None:
    """Keep the mapping for the next file with this header."""
    key = {"kind": mapping.kind, "fingerprint": fingerprint(table.header)}
    writer = store.to_write()
    with writer.derived():
        connection = writer.connection
        connection.execute(delete(import_mapping).filter_by(**key))
        connection.execute(insert(import_mapping).values(**key, mapping=json.dumps(mapping.to_dict())))


def require_complete(mapping: Mapping, table: Table) -> None:
    """Raise Refusal when a column is not in the file, or for the first field that no column was found for."""
    if not mapping.fits(table.header):
        raise Refusal("The file {name} has other columns than were chosen.", name=table.path.name)
    if table.evidence.has_header.choice == "no" and not mapping.columns:
        raise Refusal(
            "The file {name} has no column names. Say for each field which column it is; the first one is Column 1.",
            name=table.path.name,
        )
    for choices in mapping.missing():
        field = " / ".join(choice.label for choice in choices)
        raise Refusal(
            "No column of {name} was found for: {field}. Say which one it is.", name=table.path.name, field=field
        )


def _with_overrides(mapping: Mapping, overrides: dict[str, str], table: Table) -> Mapping:
    for name, column in overrides.items():
        if column and column not in table.header:
            raise Refusal("There is no column {column} in this file.", column=column)
        mapping = mapping.with_columns(name, (column,) if column else ())
    return mapping


def _drop_otherwise_mapped(store: OpenStore, file_hash: bytes, mapping: Mapping, actor: Actor) -> None:
    """Take back what a crash left of this file if it was read in another way: it would pass for changed receipts."""
    with reading(store.readers) as session:
        unfinished = batches.in_states(session, "running")
    for batch in unfinished:
        same_file = (batch.kind, batch.source, batch.file_hash) == (mapping.kind, mapping.source, file_hash)
        if same_file and not batch.is_mapped_as(mapping):
            take_back(store.to_write(), batch.batch_key, actor)
            batches.finish(store, batch, "cancelled", {}, actor)


@contextmanager
def _one_at_a_time(writer: WriteSession) -> Iterator[None]:
    if not writer.importing.acquire(blocking=False):
        raise Refusal("Another import is running. Wait until it is done, or stop it.")
    try:
        yield
    finally:
        writer.importing.release()
