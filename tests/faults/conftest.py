"""The shop, the layer below the file and the process that forks, made once for all tests of a module."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.programs import Launcher
from tests.faults.proofs import copy_shop, make_shop


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if sys.platform == "win32":
        pytest.skip("the harness forks")
    return tmp_path_factory.mktemp("faults")


@pytest.fixture(scope="module")
def layer(place: Path) -> Path | None:
    return shim.compiled(place) if shim.IS_HERE else None


@pytest.fixture(scope="module")
def launcher(place: Path, layer: Path | None) -> Iterator[Launcher]:
    with Launcher(place, layer, with_window=True) as started:
        yield started


@pytest.fixture(scope="module")
def shop(place: Path) -> Path:
    return make_shop(place / "shop")


@pytest.fixture
def folder(shop: Path, tmp_path: Path) -> Path:
    """A copy of the shop."""
    return copy_shop(shop, tmp_path / "store")
