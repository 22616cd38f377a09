from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storeperf_core.store.opening import OpenStore
from tests.core.operations.importing.sales.conftest import worker_on_a_thread
from tests.support.stores import london_store

__all__ = ["worker_on_a_thread"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenStore]:
    """An empty store, open for writing."""
    with london_store(tmp_path / "store") as opened:
        yield opened
