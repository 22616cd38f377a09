"""The real shop's year: every figure beside one computed from the file by other means (csv, Decimal, dictionaries)."""

from __future__ import annotations

import csv
import lzma
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from storeperf_core.analytics.period import Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.services import kpis, top, trends
from storeperf_core.operations.importing.run import import_file
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import reading

pytestmark = pytest.mark.slow

SAMPLE = Path(__file__).parents[5] / "resources" / "demo" / "online_retail.csv.xz"


@dataclass
class Model:
    """What the file says, read a row at a time."""

    lines: int = 0
    price_zero: int = 0
    stock_corrections: int = 0
    negative_price: int = 0
    revenue: Decimal = Decimal(0)
    refunds: Decimal = Decimal(0)
    quantity: int = 0
    sales: set[str] = field(default_factory=set)
    refunded: set[str] = field(default_factory=set)
    bad: set[str] = field(default_factory=set)
    customers: set[str] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)
    by_month: Counter[str] = field(default_factory=Counter)
    by_code: Counter[str] = field(default_factory=Counter)
    first_seen: dict[str, str] = field(default_factory=dict)
    amounts: dict[str, list[tuple[str, Decimal]]] = field(default_factory=lambda: defaultdict(list))

    def take(self, row: dict[str, str]) -> None:
        self.lines += 1
        receipt, quantity, price = row["InvoiceNo"], int(row["Quantity"]), Decimal(row["UnitPrice"])
        if price <= 0:
            self.bad.add(receipt)
            self.negative_price += price < 0
            self.price_zero += price == 0
            self.stock_corrections += price == 0 and quantity < 0
            return
        amount = (abs(quantity) * price).quantize(Decimal("0.01"), ROUND_HALF_UP).copy_sign(quantity)
        self.revenue += amount
        self.quantity += quantity
        if receipt.startswith("C"):
            self.refunds -= amount
            self.refunded.add(receipt)
        else:
            self.sales.add(receipt)
        if row["CustomerID"]:
            self.customers.add(row["CustomerID"])
        self.codes.add(row["StockCode"])
        self.by_code[row["StockCode"]] += amount
        self.first_seen[receipt] = min(self.first_seen.get(receipt, "9"), row["InvoiceDate"])
        self.amounts[receipt].append((row["StockCode"], amount))


@pytest.fixture(scope="module")
def model() -> Model:
    found = Model()
    with lzma.open(SAMPLE, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.take(row)
    return found


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """The sample in a store, brought in as the program does it: with the worker in a process of its own."""
    folder = tmp_path_factory.mktemp("sample") / "store"
    create_store(folder, name="Sample", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as store:
        result = import_file(store, SAMPLE, actor=owner("import"))
        with reading(store.readers) as session:
            yield result, session


YEAR = Period.of(date(2010, 12, 1), date(2011, 12, 9))


def test_counts_of_the_import(model, imported):
    result, session = imported
    assert result.rows_read == model.lines == 541_909
    assert result.set_aside == model.price_zero + model.negative_price == 2_517
    assert (result.sales_added, result.refunds_added) == (len(model.sales), len(model.refunded))
    assert (result.products_added, result.clients_added) == (len(model.codes), len(model.customers))
    asides = dict(session.driver.execute("SELECT reason, count(*) FROM import_set_aside GROUP BY 1").fetchall())
    assert sorted(asides.values()) == sorted(
        [model.stock_corrections, model.price_zero - model.stock_corrections, model.negative_price]
    )
    incomplete = session.driver.execute("SELECT count(*) FROM sale WHERE is_incomplete = 1").fetchone()[0]
    assert incomplete == len(model.bad & (model.sales | model.refunded)) == 53


def test_kpis_of_the_year_to_the_penny(model, imported):
    _, session = imported
    found = kpis(session, YEAR).to_json()
    assert found["revenue_minor"] == model.revenue * 100 == 976_987_205
    assert found["refunds_minor"] == model.refunds * 100
    assert (found["transactions"], found["refund_count"]) == (len(model.sales), len(model.refunded))
    assert (found["customers"], found["quantity_milli"]) == (len(model.customers), model.quantity * 1_000)


def test_months_and_products(model, imported):
    _, session = imported
    for receipt, amounts in model.amounts.items():
        model.by_month[model.first_seen[receipt][:7]] += sum(amount for _, amount in amounts)
    months = trends(session, YEAR, Grain.MONTH).to_json()["rows"]
    assert [row["revenue_minor"] for row in months] == [model.by_month[key] * 100 for key in sorted(model.by_month)]
    best = top(session, YEAR, TopKind.PRODUCTS, TopMeasure.REVENUE, 20).to_json()["rows"]
    expected = sorted(model.by_code.values(), reverse=True)[:20]
    assert [row["revenue_minor"] for row in best] == [amount * 100 for amount in expected]


def test_everything_agrees_with_everything(imported):
    _, session = imported
    assert set(verify(session).to_json().values()) == {"ok"}
