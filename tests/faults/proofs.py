"""What must hold of a store whatever happened to the programs that used it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from storeperf_core.operations.catalogue import create_product
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store
from storeperf_core.store.session import reading
from tests.faults.programs import NO_KEY_STORE, Ended
from tests.support.stores import ME
from tests.support.till import PRODUCTS

Confirmed = dict[str, tuple[str, int]]
"""By id of a sale or refund that was confirmed: its receipt's number and total."""


class LostError(AssertionError):
    """A promise was broken: what was confirmed is not there, or what is there does not agree."""


def make_shop(folder: Path) -> Path:
    """A store with a few products, no shift open yet."""
    with keys_of(folder):
        create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
        with open_store(folder, write=True) as store:
            for form in PRODUCTS:
                create_product(store.to_write(), ME, form)
    return folder


def keys_beside(folder: Path) -> Path:
    """Where this store's device keeps its key and its newest head: each copy goes on from its own."""
    return folder.parent / "keys"


def copy_shop(shop: Path, folder: Path) -> Path:
    """Copy a store, and what its device keeps beside its key."""
    shutil.copytree(keys_beside(shop), keys_beside(folder))
    return shutil.copytree(shop, folder)


@contextmanager
def keys_of(folder: Path) -> Iterator[None]:
    """While the block runs, this process has the store's keys."""
    before = {name: os.environ.get(name) for name in _KEYS}
    os.environ |= {"XDG_CONFIG_HOME": str(keys_beside(folder)), "PYTHON_KEYRING_BACKEND": NO_KEY_STORE}
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


_KEYS = ("XDG_CONFIG_HOME", "PYTHON_KEYRING_BACKEND")


def sale_file(folder: Path, own_id: str, lines: int = 4) -> Path:
    """A sale for `storeperf sell`, beside the store's folder; the same for the same id."""
    codes = ("TEA", "CUP", "POST", "HAM")
    wanted = [{"code": codes[number % 4], "quantity_milli": 1_000 * (number + 1)} for number in range(lines)]
    file = folder.parent / f"{own_id}.json"
    file.write_text(json.dumps({"id": own_id, "lines": wanted, "tenders": [{"kind": "card"}]}), "utf-8")
    return file


def confirm(confirmed: Confirmed, ended: Ended) -> list[dict[str, Any]]:
    """Add what a program confirmed before it ended; one that was confirmed before must be the same again."""
    told = [line for line in ended.lines() if "receipt" in line]
    for line in told:
        known = confirmed.setdefault(line["sale"], (line["receipt"], line["total_minor"]))
        require(known == (line["receipt"], line["total_minor"]), f"{line} was confirmed as {known} before")
    return told


def require_whole(folder: Path, confirmed: Confirmed) -> Confirmed:
    """Prove the store: `verify` finds nothing, and every confirmed sale is there, whole and once. Returns all sales."""
    with keys_of(folder), open_store(folder) as store, reading(store.readers) as session:
        differences = verify(session).differences
        require(not differences, f"verify: {differences}")
        rows = session.driver.execute(_SALES).fetchall()
    numbers = [row[2] for row in rows]
    require(numbers == list(range(1, len(rows) + 1)), f"receipt numbers with gaps or doubles: {numbers}")
    there: Confirmed = {row[0]: (row[1], row[3]) for row in rows}
    require(len(there) == len(rows), "a sale is there twice")
    for sale, receipt in confirmed.items():
        require(there.get(sale) == receipt, f"{sale} was confirmed as {receipt}; there is {there.get(sale)}")
    for row in rows:
        require(row[4] == row[5] and row[3] == row[6] == row[7], f"receipt {row[1]} is not whole: {row}")
    return there


def require(holds: bool, otherwise: str) -> None:
    """Raise LostError unless it holds."""
    if not holds:
        raise LostError(otherwise)


# Kept apart from `verify` on purpose: header, lines and tenders are added up once more.
_SALES = """
SELECT lower(hex(s.sale_id)), printf('%d-%d-%06d', t.number, s.incarnation, s.receipt_number), s.receipt_number,
  s.sold_minor - s.refunded_minor, s.line_count,
  (SELECT count(*) FROM sale_line l WHERE l.sale_key = s.sale_key),
  (SELECT sum(amount_minor) FROM sale_line l WHERE l.sale_key = s.sale_key),
  (SELECT sum(amount_minor) FROM tender p WHERE p.sale_key = s.sale_key) - s.rounding_minor
FROM sale s JOIN till t USING (till_key) ORDER BY s.receipt_number
"""
