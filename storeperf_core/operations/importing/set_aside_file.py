"""The rows that were set aside as a CSV, to be mended and brought in again."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from storeperf_core.domain.errors import EnvironmentRefusal

SetAsideRow = tuple[int, str, Sequence[str]]
"""A row's number in the file, the reason in words, and its cells as they were."""


def write_set_aside(folder: Path, name: str, header: Sequence[str], rows: Iterable[SetAsideRow]) -> Path | None:
    """Write `rows` in the order of their numbers to `folder`. Returns the file, absolute; None when there are no rows.

    Raises EnvironmentRefusal when the disk does not take them.
    """
    in_order = sorted(rows, key=lambda row: row[0])
    if not in_order:
        return None
    # Absolute: whoever asked may be another program, in another folder.
    path = folder.absolute() / f"{name}-set-aside.csv"
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["row", "reason", *header])
            writer.writerows([number, reason, *cells] for number, reason, cells in in_order)
    except OSError as fault:
        raise EnvironmentRefusal(
            "The list of rows set aside, {name}, cannot be written: {reason}.",
            name=path.name,
            reason=fault.strerror or type(fault).__name__,
        ) from fault
    return path
