"""A store to bring files into, and the page that does it; the worker is a thread, since a process costs a second."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from storeperf_desktop.pages.bring_in import create
from tests.core.operations.importing.sales.conftest import worker_on_a_thread
from tests.support.themed import pytest_itemcollected, theme

__all__ = ["pytest_itemcollected", "theme", "worker_on_a_thread"]

PATIENCE = 20_000
HEADER = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID")
ROWS = (
    ("536365", "85123A", "HEART HOLDER", "6", "2010-12-01 08:26:00", "2.55", "17850.0"),
    ("536365", "71053", "METAL LANTERN", "6", "2010-12-01 08:26:00", "3.39", "17850.0"),
    ("536366", "22633", "HAND WARMER", "6", "2010-12-13 08:28:00", "1.85", ""),
    ("C536367", "22633", "HAND WARMER", "-2", "2010-12-14 10:00:00", "1.85", "17850.0"),
    ("536368", "22139", "RETROSPOT TEA SET", "56", "2010-12-14 11:52:00", "0.0", ""),
)
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a CSV: `write(rows, header, name)`."""

    def write(rows: Sequence[Sequence[str]] = ROWS, header: Sequence[str] = HEADER, name: str = "december.csv") -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file)
            out.writerow(header)
            out.writerows(rows)
        return path

    return write


@pytest.fixture
def there(stage, empty_folder, worker_on_a_thread):
    """The stage of an empty store."""
    return stage(empty_folder)


@pytest.fixture
def page(qtbot, there):
    """The page, shown, with nothing brought in."""
    made = create(there.context)
    qtbot.addWidget(made)
    made.resize(1232, 816)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    return made


@pytest.fixture
def at_step(qtbot, page):
    """Waits until the page rests at a step."""

    def at_step(step: str) -> None:
        qtbot.waitUntil(lambda: page.model.step == step and not page.model.work, timeout=PATIENCE)

    return at_step


@pytest.fixture
def opened(page, at_step):
    """Opens a file and waits for the second step."""

    def opened(path: Path) -> None:
        page.open_with(path)
        at_step("match")

    return opened
