"""The worker process of an import: reads a file, groups it into receipts, stages what is new.

It never writes the store. It speaks through a pipe, in tuples that begin with a word: `reading` (bytes), `read`
(summary), `staged` (chunks), `done`, `refused` (the refusal).
"""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from zoneinfo import ZoneInfo

import numpy as np

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.operations.importing.sales import known as known_state
from storeperf_core.operations.importing.sales import reasons
from storeperf_core.operations.importing.sales.chunks import ChunkStager
from storeperf_core.operations.importing.sales.lines import Lines, SetAside, Values, joined
from storeperf_core.operations.importing.sales.order import Order, Summary
from storeperf_core.operations.importing.sales.receipts import Receipts, group
from storeperf_core.operations.importing.sales.rows import Rows
from storeperf_core.operations.importing.sales.staging import Staging
from storeperf_core.operations.importing.sales.two_readers import new_reader, read_all, read_second

CHUNK_LINES = 4_500
_FAULT = "The computer failed while the file was read ({reason}). What was saved stays; import the file again."


def run(pipe: Connection, second: Connection | None) -> None:
    """The worker's main function: waits for its order. `second` leads to a process that may read half of the file."""
    be_considerate()
    # A broken pipe: whoever asked for the work has ended, or does not want it any more.
    with closing(pipe), suppress(BrokenPipeError, EOFError):
        try:
            _Work(pipe.recv(), pipe, second).run()
        except Refusal as refusal:
            pipe.send(("refused", refusal))
        except BrokenPipeError:
            raise
        except (OSError, sqlite3.OperationalError, MemoryError) as fault:
            pipe.send(("refused", EnvironmentRefusal(_FAULT, reason=str(fault) or type(fault).__name__)))


def run_second(pipe: Connection) -> None:
    """The main function of the process that reads half of a large file."""
    be_considerate()
    read_second(pipe)


class _Work:
    def __init__(self, order: Order, pipe: Connection, second: Connection | None) -> None:
        self._order, self._pipe, self._second = order, pipe, second
        self._zone = ZoneInfo(order.timezone)
        self._reader = new_reader(order)
        self._aside: list[SetAside] = []

    def run(self) -> None:
        order = self._order
        lines = self._read()
        receipts = group(lines, self._reader, order.store_id, order.source)
        incomplete = {each.receipt for each in self._aside if each.receipt}
        catalogue = known_state.catalogue(order.store_file)
        rows = Rows(receipts, self._reader, catalogue, self._zone, order, incomplete)
        known = known_state.sales(order.store_file, order.batch_id, receipts, rows.facts)
        rows.receipts = receipts = replace(receipts, ids=known.ids)
        fresh, here, changed = _sorted_out(known)
        self._set_aside_changed(receipts, changed)
        staging = Staging(order.staging_file)
        try:
            staging.begin()
            rows.stage_names(staging, fresh)
            staging.add("held", rows.held(known, here))
            staging.add_set_aside(self._aside)
            staging.commit()
            self._pipe.send(("read", self._summary(receipts, known, rows, fresh, here)))
            self._stage(staging, rows, fresh)
        finally:
            staging.close()
        self._pipe.send(("done",))

    def _read(self) -> Lines:
        half = read_all(self._order, self._reader, self._second, lambda done: self._pipe.send(("reading", done)))
        self._aside += half.aside
        if not half.lines:
            raise Refusal("There are no rows in this file.")
        return joined(half.lines)

    def _set_aside_changed(self, receipts: Receipts, changed: list[int]) -> None:
        lines = receipts.lines
        for each in changed:
            text = self._reader.receipt_text(int(receipts.number[each]))
            first = int(receipts.first[each])
            for place in range(first, first + int(receipts.count[each])):
                self._aside.append(
                    SetAside(int(lines.row[place]), text, reasons.CHANGED, self._reader.cells(lines, place))
                )

    def _summary(
        self, receipts: Receipts, known: known_state.Known, rows: Rows, fresh: list[int], here: list[int]
    ) -> Summary:
        count = receipts.count
        others = {each for each in here if (sale := known.sales[each]) and sale.is_live and not sale.is_own}
        counted = fresh + [each for each in here if each not in others]
        accepted, already = int(count[counted].sum()), int(count[sorted(others)].sum())
        refunds = int(rows.is_refund[counted].sum())
        dates = rows.business_date[counted]
        return Summary(
            rows_read=accepted + already + len(self._aside),
            accepted=accepted,
            set_aside=len(self._aside),
            already_there=already,
            sales_added=len(counted) - refunds,
            refunds_added=refunds,
            products_added=rows.products_added,
            clients_added=rows.clients_added,
            makes_receipts=self._reader.makes_receipts,
            first_date=int(dates.min()) if len(dates) else None,
            last_date=int(dates.max()) if len(dates) else None,
        )

    def _stage(self, staging: Staging, rows: Rows, fresh: list[int]) -> None:
        start, stager = 0, ChunkStager(rows, staging)
        for number, end in enumerate(_chunk_ends(rows.receipts.count[fresh], rows.business_date[fresh])):
            staging.begin()
            stager.stage(number, start, fresh[start:end])
            staging.commit()
            start = end
            self._pipe.send(("staged", number + 1))


def _chunk_ends(lines: Values, dates: Values) -> Iterator[int]:
    """Where chunks of whole receipts end: at about `CHUNK_LINES`, or before that at the end of a day.

    A chunk that is one day's touches each product's rollup row of that day once.
    """
    total = np.append(0, np.cumsum(lines))
    day_ends = np.append(np.flatnonzero(np.diff(dates)) + 1, len(dates))
    start = 0
    while start < len(lines):
        end = max(start + 1, int(np.searchsorted(total, total[start] + CHUNK_LINES, "right")) - 1)
        last_day = day_ends[np.searchsorted(day_ends, end, "right") - 1] if day_ends[0] <= end else start
        if total[last_day] - total[start] > CHUNK_LINES // 3:
            end = int(last_day)
        yield end
        start = end


def _sorted_out(known: known_state.Known) -> tuple[list[int], list[int], list[int]]:
    """Receipts that are new, that are here with the same lines, and that are here with others."""
    fresh: list[int] = []
    here: list[int] = []
    changed: list[int] = []
    for each, found in enumerate(known.sales):
        if found is None:
            fresh.append(each)
        else:
            (here if found.is_same else changed).append(each)
    return fresh, here, changed


def be_considerate() -> None:
    """Leave the processor to the till where the system lets us."""
    if hasattr(os, "nice"):
        os.nice(5)
    # Ctrl+C in a terminal reaches the whole group; the program that started us decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
