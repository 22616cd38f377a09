"""A grocery chain's lines: amounts that were paid beside three discounts; figures worked out again with decimals."""

from __future__ import annotations

import csv
import lzma
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from storeperf_core.analytics.period import Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.services import kpis, top, trends
from storeperf_core.operations.importing.reading.codes import DIGITS_LOST
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.importing.sales import reasons
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import reading

SLICE = Path(__file__).parents[4] / "support" / "data" / "completejourney_slice.csv.xz"
DISCOUNTS = ("retail_disc", "coupon_disc", "coupon_match_disc")
YEAR = Period.of(date(2017, 1, 1), date(2018, 1, 31))


@dataclass
class Model:
    """What the file says. A line without a quantity, or that cost nothing before its discounts, is no sale; one
    basket's number was shortened to `4.0128e+10` by the program that wrote the file.
    """

    rows: int = 0
    lines: int = 0
    paid: Decimal = Decimal(0)
    discounts: Decimal = Decimal(0)
    quantity: Decimal = Decimal(0)
    baskets: set[str] = field(default_factory=set)
    households: set[str] = field(default_factory=set)
    by_product: Counter[str] = field(default_factory=Counter)
    by_day: Counter[date] = field(default_factory=Counter)
    aside: Counter[str] = field(default_factory=Counter)

    def take(self, row: dict[str, str]) -> None:
        self.rows += 1
        if "e+" in row["basket_id"]:
            self.aside[DIGITS_LOST] += 1
            return
        quantity, paid = Decimal(row["quantity"]), Decimal(row["sales_value"])
        discount = sum((Decimal(row[name]) for name in DISCOUNTS), Decimal(0))
        if quantity == 0 or paid + discount == 0:
            self.aside[reasons.QUANTITY_ZERO if quantity == 0 else reasons.PRICE_ZERO] += 1
            return
        self.lines += 1
        self.paid += paid
        self.discounts += discount
        self.quantity += quantity
        self.baskets.add(row["basket_id"])
        self.households.add(row["household_id"])
        self.by_product[row["product_id"]] += paid
        self.by_day[(datetime.fromisoformat(row["transaction_timestamp"]) - timedelta(hours=4)).date()] += paid


@pytest.fixture(scope="module")
def model() -> Model:
    found = Model()
    with lzma.open(SLICE, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.take(row)
    return found


def test_a_chain_that_writes_what_was_paid(model: Model, tmp_path: Path, worker_on_a_thread: None) -> None:
    create_store(tmp_path / "store", name="Grocer", currency="USD", timezone="America/New_York")
    with open_store(tmp_path / "store", write=True) as store:
        result = import_file(store, SLICE, actor=owner("import"))
        with reading(store.readers) as session:
            assert verify(session).differences == []
            found = kpis(session, YEAR).to_json()
            days = trends(session, YEAR, Grain.DAY).to_json()["rows"]
            best = top(session, YEAR, TopKind.PRODUCTS, TopMeasure.REVENUE, 5_000).to_json()["rows"]
            aside = session.driver.execute("SELECT reason, count(*) FROM import_set_aside GROUP BY 1").fetchall()
    assert (result.rows_read, result.accepted) == (model.rows, model.lines)
    assert (result.sales_added, result.refunds_added) == (len(model.baskets), 0)
    assert dict(aside) == model.aside
    assert found["revenue_minor"] == model.paid * 100 > 500_000
    assert found["discounts_minor"] == model.discounts * 100 > 0
    assert found["quantity_milli"] == model.quantity * 1_000
    assert (found["transactions"], found["customers"]) == (len(model.baskets), len(model.households))
    assert {row["from"]: row["revenue_minor"] for row in days if row["revenue_minor"]} == {
        day.isoformat(): paid * 100 for day, paid in model.by_day.items() if paid
    }
    assert {row["code"]: row["revenue_minor"] for row in best} == {
        code: paid * 100 for code, paid in model.by_product.items()
    }
