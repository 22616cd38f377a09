"""The audit as a file: each field that was changed is a row, with who, when, approver and the entry's hash."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.audit_entries import AuditEntry, read_entry
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_desktop.tasks import LongJob, StoppedError
from storeperf_desktop.viewmodels.today_export import plain_cell

HEADER = (
    "entry", "at_utc", "staff", "via", "action", "subject", "record", "receipt", "approved_by", "table", "changed",
    "field", "before", "after", "hash",
)  # fmt: skip
_ENTRIES_A_TURN = 200
Cells = tuple[str, ...]


def write_audit(store: OpenStore, job: LongJob, path: Path, keys: Sequence[int]) -> int:
    """Write the entries `keys` to `path` (UTF-8 with a mark that spreadsheets know it by). Returns their number.

    Each snapshot of the store is short, so that the file's journal does not grow meanwhile. Raises EnvironmentRefusal
    when the file cannot be written, and StoppedError when called off; then there is no file.
    """
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(HEADER)
            for start in range(0, len(keys), _ENTRIES_A_TURN):
                if job.should_stop():
                    raise StoppedError
                with reading(store.readers) as session:
                    for key in keys[start : start + _ENTRIES_A_TURN]:
                        writer.writerows(rows_of(read_entry(session, key)))
        unfinished.replace(path)
    except OSError as fault:
        raise EnvironmentRefusal(
            "The file {name} cannot be written: {reason}.", name=path.name, reason=fault.strerror or str(fault)
        ) from fault
    finally:
        unfinished.unlink(missing_ok=True)
    return len(keys)


def rows_of(entry: AuditEntry) -> Iterator[Cells]:
    """The rows of one entry; one that changed no single field is one row."""
    row = entry.row
    at = datetime.fromtimestamp(row.at_utc / 1_000_000, UTC).isoformat(timespec="milliseconds")
    approvers = ", ".join(row.approvers)
    texts = (row.staff, row.via, row.action, row.entity, row.record, row.receipt, approvers)
    head = (str(row.seq), at, *map(plain_cell, texts))
    digest = entry.hash.hex()
    told = False
    for change in entry.changes:
        for field in change.fields:
            told = True
            values = (None if each is None else str(each) for each in (field.before, field.after))
            record = (change.entity, plain_cell(change.record), field.field, *map(plain_cell, values))
            yield (*head, *record, digest)
    for table, count in entry.bulk:
        told = True
        yield (*head, table, "", "rows", "", str(count), digest)
    if not told:
        yield (*head, "", "", "", "", "", digest)
