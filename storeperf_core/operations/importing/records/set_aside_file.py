"""The rows that were set aside as a CSV, to be mended and brought in again."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.importing.records.rows import SetAside


def write_set_aside(folder: Path, name: str, header: Sequence[str], rows: Sequence[SetAside]) -> Path | None:
    """Write `rows` as they were in the file, with number and reason, to `folder`; None when there are none.

    Raises EnvironmentRefusal when the disk does not take them.
    """
    if not rows:
        return None
    path = folder / f"{name}-set-aside.csv"
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["row", "reason", *header])
            for row in sorted(rows, key=lambda row: row.number):
                writer.writerow([row.number, row.reason.format(**row.reason_values), *row.cells])
    except OSError as fault:
        raise EnvironmentRefusal(
            "The list of rows set aside, {name}, cannot be written: {reason}.",
            name=path.name,
            reason=fault.strerror or type(fault).__name__,
        ) from fault
    return path
