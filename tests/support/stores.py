"""An empty store in London, in pounds, for tests that write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storeperf_core.store.opening import OpenStore, create_store, open_store, owner

ME = owner("desktop")


@contextmanager
def london_store(folder: Path) -> Iterator[OpenStore]:
    """The store, open for writing; closed with the block."""
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as store:
        yield store
