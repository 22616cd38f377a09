"""What desktop tests need: one look, and stores to stand on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storeperf_core.store.opening import OpenStore, create_store, open_store
from storeperf_desktop.tasks import Tasks


@pytest.fixture
def empty_folder(tmp_path: Path) -> Path:
    """A store in London, in pounds, in which nothing was sold."""
    folder = tmp_path / "shop"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    return folder


@pytest.fixture
def empty_store(empty_folder: Path) -> Iterator[OpenStore]:
    with open_store(empty_folder, write=True) as store:
        yield store


@pytest.fixture
def tasks(qapp: object, empty_store: OpenStore) -> Iterator[Tasks]:
    """Tasks on a store without sales."""
    working = Tasks(empty_store)
    yield working
    working.close()
