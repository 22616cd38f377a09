"""A shop whose sales came in with a file: receipts of several lines, a refund, an incomplete one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from storeperf_core.operations.importing.run import import_file
from storeperf_core.store.opening import create_store, open_store, owner

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
SALES = """\
536365,LAMP,White lamp,2,2010-12-01 08:26,10.00,17850,United Kingdom
536365,VASE,Blue vase,1,2010-12-01 08:26,5.50,17850,United Kingdom
536366,LAMP,White lamp,1,2010-12-02 09:00,10.00,13047,United Kingdom
536367,SOAP,Green soap,4,2010-12-02 10:15,1.25,,United Kingdom
536367,VASE,Blue vase,1,2010-12-02 10:15,0,,United Kingdom
536368,SOAP,Green soap,12,2010-12-03 11:00,1.25,17850,United Kingdom
C536369,LAMP,White lamp,-1,2010-12-03 12:30,10.00,17850,United Kingdom
"""


def make_imported_shop(folder: Path) -> Path:
    """The shop, in London, in pounds. 4 sales and 1 refund of £45.50 in all. Returns `folder`."""
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    file = folder.parent / "december.csv"
    file.write_text(HEADER + SALES, "utf-8")
    with open_store(folder, write=True) as store:
        import_file(store, file, actor=owner("import"))
    return folder


@pytest.fixture(scope="session")
def imported_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shop, only to be copied or read."""
    return make_imported_shop(tmp_path_factory.mktemp("imported") / "store")


@pytest.fixture
def own_imported_shop(imported_shop: Path, tmp_path: Path) -> Path:
    """A copy of the shop, to be written to."""
    return Path(shutil.copytree(imported_shop, tmp_path / "imported"))
