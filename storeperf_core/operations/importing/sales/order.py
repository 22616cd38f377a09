"""What an import's worker process is asked to do, and what it answers first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.reading import Table


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is asked to do."""

    table: Table
    mapping: Mapping
    store_file: Path
    staging_file: Path
    store_id: bytes
    batch_id: bytes
    source: str
    timezone: str
    cutoff_minutes: int
    currency: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a file holds, in rows of the file and receipts; `held` are receipts that are here already and stay."""

    rows_read: int
    accepted: int
    set_aside: int
    already_there: int
    sales_added: int
    refunds_added: int
    products_added: int
    clients_added: int
    makes_receipts: bool
    first_date: int | None
    last_date: int | None
