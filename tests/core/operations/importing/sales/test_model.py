"""Random files brought in, undone, broken off and brought in again, beside a model of dictionaries and decimals."""

from __future__ import annotations

import random
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storeperf_core.analytics.period import Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.services import kpis, top, trends
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing import run
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.result import Cancelled, ImportResult
from storeperf_core.operations.importing.sales import commit, names
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_core.store.session import reading
from tests.core.operations.importing.sales.conftest import write

pytestmark = pytest.mark.slow

HEADER = ("No", "Code", "Name", "Count", "When", "Each", "Off", "Who", "Cost", "Back")
FIELDS = (
    *("receipt", "product_code", "product_name", "quantity", "sold_at"),
    *("unit_price", "discount_amount", "customer", "cost_price", "refund_of"),
)
COLUMNS = {name: (column,) for name, column in zip(FIELDS, HEADER, strict=True)}
CODES = ("ab", "AB", "x1", "4006381333931")
CUSTOMERS = ("", "17850", "c2")
PENNY = Decimal("0.01")
ME = owner("import")


@dataclass(frozen=True)
class Line:
    """A good line: a price in thousandths, a discount and a cost in pennies."""

    code: str
    quantity: int
    price: int
    discount: int
    cost: int | None

    @property
    def gross(self) -> int:
        return pennies(abs(self.quantity) * Decimal(self.price) / 1_000)

    @property
    def amount(self) -> int:
        return (self.gross - self.discount) * self.sign

    @property
    def sign(self) -> int:
        return 1 if self.quantity > 0 else -1


def pennies(amount: Decimal) -> int:
    return int(amount.quantize(PENNY, ROUND_HALF_UP) * 100)


@dataclass(frozen=True)
class Receipt:
    """One version of a receipt: number and year name it, its lines tell it from other versions."""

    number: str
    at: datetime
    customer: str
    lines: tuple[Line, ...]
    original: str = ""

    @property
    def lines_in_any_order(self) -> tuple[tuple[object, ...], ...]:
        return tuple(sorted((line.code, line.quantity, line.price, line.discount) for line in self.lines))


@dataclass(eq=False)
class Sale:
    """A receipt as the store has it, and which imports hold it."""

    receipt: Receipt
    is_incomplete: bool
    batches: set[str] = field(default_factory=set)

    @property
    def day(self) -> date:
        return (self.receipt.at - timedelta(hours=4)).date()

    @property
    def is_refund(self) -> bool:
        return all(line.quantity < 0 for line in self.receipt.lines)


@dataclass
class File:
    """Receipts, each once, and rows that cannot be lines; `seed` orders the rows."""

    receipts: tuple[Receipt, ...]
    bad: tuple[tuple[str, ...], ...]
    seed: int

    def rows(self) -> list[tuple[str, ...]]:
        shuffle = random.Random(self.seed)
        rows = [row for receipt in self.receipts for row in written(receipt, shuffle)]
        rows += self.bad
        shuffle.shuffle(rows)
        return rows


def written(receipt: Receipt, some: random.Random) -> Iterator[tuple[str, ...]]:
    """The rows of a receipt as different programs would write them; the first names customer and time."""
    for place, line in enumerate(receipt.lines):
        price = f"{line.price / 1000:.3f}"
        off = "" if line.discount == 0 else f"{line.discount / 100:.2f}"
        cost = "" if line.cost is None else f"{line.cost / 100:.2f}"
        customer = receipt.customer if place == 0 or some.random() < 0.5 else ""
        if customer.isdigit() and some.random() < 0.5:
            customer += ".0"
        at = receipt.at + timedelta(minutes=place)
        yield (
            f" {receipt.number}" if some.random() < 0.2 else receipt.number,
            line.code,
            some.choice(("Lamp", "lamp, green", "Lämpchen \u2028", "")),
            some.choice((str(line.quantity), f"{line.quantity}.0", f"{line.quantity}.000")),
            at.isoformat(" ") if some.random() < 0.7 else at.isoformat("T"),
            some.choice((price, f"£{price}", f"{price} GBP")),
            off,
            customer,
            cost,
            receipt.original,
        )


class Model:
    """What a store should hold."""

    def __init__(self) -> None:
        self.sales: dict[tuple[str, str, int], list[Sale]] = defaultdict(list)

    def take(self, file: File, source: str) -> tuple[dict[str, int], Callable[[str], None]]:
        """The counters of an import, and what makes it so once the batch has a name."""
        counted = Counter(rows_read=len(file.rows()), set_aside=len(file.bad))
        # Which receipt a row of another width belongs to cannot be told.
        spoilt = {row[0].strip() for row in file.bad if len(row) == len(HEADER)}
        held: list[Sale] = []
        for receipt in file.receipts:
            versions = self.sales[source, receipt.number, receipt.at.year]
            live = next((sale for sale in versions if sale.batches), None)
            if live is None:
                # What was undone stands in nobody's way: the receipt is what this file says.
                held.append(Sale(receipt, receipt.number in spoilt))
                counted["accepted"] += len(receipt.lines)
                counted["refunds_added" if held[-1].is_refund else "sales_added"] += 1
            elif live.receipt.lines_in_any_order == receipt.lines_in_any_order:
                held.append(live)
                counted["already_there"] += len(receipt.lines)
            else:
                counted["set_aside"] += len(receipt.lines)

        def hold(batch: str) -> None:
            for sale in held:
                versions = self.sales[source, sale.receipt.number, sale.receipt.at.year]
                if sale not in versions:
                    versions.append(sale)
                sale.batches.add(batch)

        names = ("rows_read", "accepted", "set_aside", "already_there", "sales_added", "refunds_added")
        return {name: counted[name] for name in names}, hold

    def undo(self, batch: str) -> None:
        for versions in self.sales.values():
            for sale in versions:
                sale.batches.discard(batch)

    @property
    def live(self) -> list[Sale]:
        return [sale for versions in self.sales.values() for sale in versions if sale.batches]

    def figures(self, day: date | None = None) -> dict[str, int | None]:
        sales = [sale for sale in self.live if day in (None, sale.day)]
        lines = [line for sale in sales for line in sale.receipt.lines]
        known = [line for line in lines if line.cost is not None]
        known_revenue = sum(line.amount for line in known)
        costs = [line.quantity * line.cost for line in known if line.cost is not None]
        return {
            "revenue_minor": sum(line.amount for line in lines),
            "refunds_minor": -sum(line.amount for line in lines if line.quantity < 0),
            "discounts_minor": sum(line.discount * line.sign for line in lines),
            "quantity_milli": sum(line.quantity for line in lines) * 1_000,
            "transactions": sum(not sale.is_refund for sale in sales),
            "refund_count": sum(sale.is_refund for sale in sales),
            "customers": len({sale.receipt.customer for sale in sales} - {""}),
            "gross_margin_minor": None if known_revenue == sum(costs) == 0 else known_revenue - sum(costs),
        }

    def products(self) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for sale in self.live:
            for line in sale.receipt.lines:
                revenue, quantity = found.get(line.code, (0, 0))
                found[line.code] = (revenue + line.amount, quantity + line.quantity * 1_000)
        return found


# --- what is drawn ---------------------------------------------------------------------------------------------------

prices = st.sampled_from([1, 4, 5, 125, 1_005, 2_328, 2_550, 10_000, 999_999])


@st.composite
def line(draw: st.DrawFn, *, back: bool) -> Line:
    quantity = draw(st.integers(1, 4)) * (-1 if back else draw(st.sampled_from([1, 1, 1, -1])))
    found = Line(draw(st.sampled_from(CODES)), quantity, draw(prices), 0, draw(st.sampled_from([None, 0, 150])))
    discount = draw(st.integers(0, min(found.gross, 3)))
    return Line(found.code, quantity, found.price, discount, found.cost)


@st.composite
def receipts(draw: st.DrawFn) -> Receipt:
    number = draw(st.sampled_from(["1", "2", "a1", "A1", "C5", "C6"]))
    year, day = draw(st.sampled_from([2025, 2026])), draw(st.integers(1, 3))
    at = datetime(year, 2, day, *draw(st.sampled_from([(3, 58), (3, 59), (4, 0), (12, 30), (23, 59)])))
    back = number.startswith("C")
    some = draw(st.lists(line(back=back), min_size=1, max_size=4))
    if draw(st.booleans()):
        some.append(some[0])
    original = draw(st.sampled_from(["", "1", "a1"])) if back else ""
    return Receipt(number, at, draw(st.sampled_from(CUSTOMERS)), tuple(some), original)


GOOD = ("1", "x1", "Lamp", "1", "2026-02-01 10:00:00", "1.00", "", "", "", "")
bad_rows = st.sampled_from(["1", "a1", "nobody's"]).flatmap(
    lambda number: st.sampled_from(
        [
            (number, *GOOD[1:place], cell, *GOOD[place + 1 :])
            for place, cells in {
                1: ("", "9" * 65, "1.2E+12"),
                3: ("0", "", "lots", "1.2345", "-inf", "5%", "1e99"),
                4: ("", "yesterday", "2026-02-30 10:00:00", "1969-12-31 10:00:00", "13/13/2026"),
                5: ("0", "-1.00", "", "nan", "1.2.3", "99999999999"),
                6: ("1.01", "x", "10%"),
            }.items()
            for cell in cells
        ]
        + [("", *GOOD[1:]), (number, "x1", "Lamp", "1")]
    )
)


def file_of(receipts: list[Receipt], bad: list[tuple[str, ...]], seed: int) -> File:
    once = {(receipt.number, receipt.at.year): receipt for receipt in receipts}
    # A receipt number is one text: a version keeps its day, or two days of one number would be one receipt.
    return File(tuple(once.values()), tuple(bad), seed)


@dataclass(frozen=True)
class Step:
    """`act` on the file or batch with this number (of those there are), in chunks broken off at `chunk`."""

    act: str
    which: int
    source: str
    chunk: int


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[File], list[Step]]:
    pool = draw(st.lists(receipts(), min_size=3, max_size=10))
    files = draw(
        st.lists(
            st.builds(
                file_of,
                st.lists(st.sampled_from(pool), min_size=1, max_size=6),
                st.lists(bad_rows, max_size=3),
                st.integers(0, 9),
            ),
            min_size=2,
            max_size=4,
        )
    )
    acts = st.sampled_from(["import", "import", "import", "undo", "undo", "crash", "cancel", "dry run"])
    source = st.sampled_from(["till", "till", "till", "web"])
    steps = draw(st.lists(st.builds(Step, acts, st.integers(0, 9), source, st.integers(0, 3)), min_size=3, max_size=8))
    return files, steps


# --- what is done ----------------------------------------------------------------------------------------------------


class Play:
    """A story played in a store and in the model."""

    def __init__(self, store: OpenStore, files: list[File], folder: Path) -> None:
        self.store, self.files, self.model = store, files, Model()
        self.batches: list[str] = []
        self.paths = [write(folder / f"{place}.csv", file.rows(), HEADER) for place, file in enumerate(files)]

    def act(self, step: Step) -> None:
        which = step.which % len(self.files)
        file, path = self.files[which], self.paths[which]
        if step.act == "undo":
            self.undo(step.which)
            return
        expected, hold = self.model.take(file, step.source)
        if step.act == "dry run":
            self.told(self.bring_in(path, step.source, dry_run=True), expected)
            return
        if step.act == "cancel":
            asked = iter(range(1_000))
            try:
                result = self.bring_in(path, step.source, is_cancelled=lambda: next(asked) >= step.chunk + 2)
            except Cancelled:
                return
        elif step.act == "crash" and self.dies(path, step):
            self.is_sound()
            (result,) = run.carry_on(self.store, ME)
        else:
            result = self.bring_in(path, step.source)
        self.told(result, expected)
        assert result.batch is not None
        hold(result.batch)
        self.batches.append(result.batch)

    def bring_in(self, path: Path, source: str, **more: object) -> ImportResult:
        mapping = Mapping("sales", COLUMNS, ".", "ymd", source)
        return run.import_file(self.store, path, actor=ME, mapping=mapping, **more)

    def dies(self, path: Path, step: Step) -> bool:
        """Break the import off before its n-th transaction. False if it had fewer and so was brought in."""
        writer = self.store.to_write()
        left = iter(range(step.chunk, -1, -1))
        real = type(writer).change

        def change(*given: object, **more: object):
            if given[0] in ("import_sales", "import_known_sales", "import_done") and next(left, None) == 0:
                raise KeyboardInterrupt
            return real(writer, *given, **more)

        writer.change = change
        try:
            result = self.bring_in(path, step.source)
        except KeyboardInterrupt:
            return True
        finally:
            del writer.change
        run.undo(self.store, result.batch, ME)
        return False

    def undo(self, which: int) -> None:
        if not self.batches:
            return
        batch = self.batches[which % len(self.batches)]
        try:
            run.undo(self.store, batch, ME)
        except Refusal as refusal:
            if "points at one of its sales" not in str(refusal):
                raise
            return
        self.batches.remove(batch)
        self.model.undo(batch)

    def told(self, result: ImportResult, expected: dict[str, int]) -> None:
        assert {name: getattr(result, name) for name in expected} == expected
        assert result.accepted + result.set_aside + result.already_there == result.rows_read

    def is_sound(self) -> None:
        with reading(self.store.readers) as session:
            assert verify(session).differences == []

    def agrees(self) -> None:
        self.is_sound()
        model = self.model
        with reading(self.store.readers) as session:
            rows = session.driver.execute(
                "SELECT external_number, business_date, line_count, is_incomplete FROM sale WHERE is_live = 1"
            ).fetchall()
            epoch = date(1970, 1, 1)
            expected = [
                (sale.receipt.number, (sale.day - epoch).days, len(sale.receipt.lines), int(sale.is_incomplete))
                for sale in model.live
            ]
            assert sorted(rows) == sorted(expected)
            found = kpis(session, Period.of(date(2025, 1, 1), date(2026, 12, 31))).to_json()
            wanted = model.figures()
            assert {name: found[name] for name in wanted} == wanted
            for year in (2025, 2026):
                days = trends(session, Period.of(date(year, 1, 31), date(year, 2, 4)), Grain.DAY).to_json()["rows"]
                for offset, row in enumerate(days):
                    wanted = model.figures(date(year, 1, 31) + timedelta(days=offset))
                    assert {name: row[name] for name in wanted} == wanted
            period = Period.of(date(2025, 1, 1), date(2026, 12, 31))
            best = top(session, period, TopKind.PRODUCTS, TopMeasure.REVENUE).to_json()["rows"]
            assert {row["code"]: (row["revenue_minor"], row["quantity_milli"]) for row in best} == model.products()
            assert [row["revenue_minor"] for row in best] == sorted((r for r, _ in model.products().values()))[::-1]


@pytest.fixture(scope="module")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    return folder


@contextmanager
def copied(empty_store: Path) -> Iterator[tuple[OpenStore, Path]]:
    with TemporaryDirectory() as place:
        shutil.copytree(empty_store, Path(place) / "store")
        with open_store(Path(place) / "store", write=True) as store:
            yield store, Path(place)


@pytest.mark.usefixtures("worker_on_a_thread", "small_chunks")
@settings(
    max_examples=settings.default.max_examples * 2 // 5, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(story=stories())
def test_the_store_is_what_the_model_is(empty_store: Path, story: tuple[list[File], list[Step]]) -> None:
    files, steps = story
    with copied(empty_store) as (store, folder):
        play = Play(store, files, folder)
        for step in steps:
            play.act(step)
            play.agrees()


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a file of some rows is brought in, held again and undone in several transactions."""
    monkeypatch.setattr("storeperf_core.operations.importing.sales.worker.CHUNK_LINES", 3)
    monkeypatch.setattr("storeperf_core.operations.importing.sales.undo._CHUNK_SALES", 2)
    monkeypatch.setattr(commit, "_CHUNK_LINES", 3)
    monkeypatch.setattr(commit, "_ROWS_A_TURN", 2)
    monkeypatch.setattr(names, "_NAMES_CHUNK", 2)
