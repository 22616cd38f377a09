from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storeperf_core.store.opening import OpenStore
from tests.support.stores import london_store
from tests.support.themed import pytest_itemcollected, theme

__all__ = ["pytest_itemcollected", "theme"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenStore]:
    with london_store(tmp_path / "store") as opened:
        yield opened
