"""Every figure equals what a plain reading of the lines gives, from rollup rows as from packed copies."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from storeperf_core.analytics import services
from storeperf_core.analytics.period import Against, Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.running import RunningDay
from storeperf_core.domain.errors import Refusal
from storeperf_core.store import packed
from storeperf_core.store.engine import FILE_NAME, writer_engine
from storeperf_core.store.opening import create_store
from storeperf_core.store.session import ReadSession
from tests.core.analytics.plain_shop import CATEGORIES, CLIENTS, PRODUCTS, Line, Receipt, kpis_of, top_of, written

FIRST = date(2023, 11, 20)
DAYS = 160


# Hypothesis alone draws mostly empty shops, which prove little; it draws seeds, and each seed a full shop.
def line(chance: random.Random, sign: int) -> Line:
    return Line(
        product=chance.randint(1, PRODUCTS),
        quantity=sign * chance.randint(1, 3),
        amount=sign * chance.choice((100, 200, 333)),
        category=chance.choice((None, *range(1, CATEGORIES + 1))),
        discount=chance.choice((0, 50)),
        tax=sign * chance.choice((0, 17)),
        cost=chance.choice((None, sign * 60)),
    )


def receipt(chance: random.Random) -> Receipt:
    refund = chance.random() < 0.3
    return Receipt(
        day=FIRST + timedelta(days=chance.randint(0, DAYS) - chance.choice((0, 0, 0, 364))),
        hour=chance.randint(0, 23),
        lines=tuple(line(chance, -1 if refund else 1) for _ in range(chance.randint(1, 4))),
        client=chance.choice((None, *range(1, CLIENTS + 1))),
        refund=refund,
        live=chance.random() < 0.9,
        offset_minutes=chance.choice((0, 60, -300)),
    )


@st.composite
def shops(draw: st.DrawFn) -> list[Receipt]:
    chance = random.Random(draw(st.integers(0, 2**32)))
    return [receipt(chance) for _ in range(draw(st.sampled_from((60, 25, 1))))]


@st.composite
def periods(draw: st.DrawFn) -> Period:
    chance = random.Random(draw(st.integers(0, 2**32)))
    first = FIRST + timedelta(days=chance.randint(-20, DAYS))
    return Period.of(first, first + timedelta(days=chance.randint(0, DAYS)))


packings = st.sampled_from((0, 1, 2, 3))
searched = settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    folder = tmp_path_factory.mktemp("figures") / "store"
    create_store(folder, name="Plain shop", currency="GBP", timezone="Europe/London")
    engine = writer_engine(folder / FILE_NAME)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def pack_some(session: ReadSession, every: int) -> None:
    """Pack every n-th day and month; 0 packs none."""
    for source, number in packed.unpacked(session.driver, 1)[:: every or 10_000]:
        packed.pack(session.driver, 1, source, number)


def in_period(period: Period):
    return lambda each: period.start <= each.day < period.end


def figures_in(document: dict) -> dict:
    return {name: document[name] for name in kpis_of([], lambda _: True)}


@searched
@given(shop=shops(), period=periods(), packing=packings)
def test_kpis_are_those_of_the_lines(connection: Connection, shop: list[Receipt], period: Period, packing: int) -> None:
    with written(connection, shop) as session:
        pack_some(session, packing)
        answer = services.kpis(session, period)
    assert figures_in(answer.to_json()) == kpis_of(shop, in_period(period))
    assert answer.figures.sold_minor - answer.figures.refunds_minor == answer.figures.revenue_minor


@searched
@given(shop=shops(), period=periods(), by=st.sampled_from(Grain), packing=packings)
def test_a_trend_is_the_kpis_of_its_buckets(
    connection: Connection, shop: list[Receipt], period: Period, by: Grain, packing: int
) -> None:
    with written(connection, shop) as session:
        pack_some(session, packing)
        answer = services.trends(session, period, by)
        assert answer.rows[-1] == services.kpis(session, answer.rows[-1].period)
    assert [row.period.start for row in answer.rows][1:] == [row.period.end for row in answer.rows][:-1]
    assert (answer.rows[0].period.start, answer.rows[-1].period.end) == (period.start, period.end)
    for row in answer.rows:
        assert figures_in(row.to_json()) == kpis_of(shop, in_period(row.period))
    assert answer.series("transactions") == tuple(row.figures.transactions for row in answer.rows)


@searched
@given(
    shop=shops(),
    period=periods(),
    kind=st.sampled_from(TopKind),
    by=st.sampled_from(TopMeasure),
    n=st.integers(1, 8),
    packing=packings,
)
def test_a_top_list_is_the_head_of_everything_sorted(
    connection: Connection, shop: list[Receipt], period: Period, kind: TopKind, by: TopMeasure, n: int, packing: int
) -> None:
    with written(connection, shop) as session:
        pack_some(session, packing)
        answer = services.top(session, period, kind, by, n)
    rows = [(row.key, row.revenue_minor, row.quantity_milli, row.margin_minor) for row in answer.rows]
    assert rows == top_of(shop, kind.value, by.value, period.start, period.last)[:n]
    letter = {"products": "P", "categories": "K", "clients": "C"}[kind.value]
    assert [row.code for row in answer.rows] == [f"{letter}{row.key}" if row.key else None for row in answer.rows]


@searched
@given(shop=shops(), period=periods())
def test_the_heat_map_is_every_receipt_in_its_hour(connection: Connection, shop: list[Receipt], period: Period) -> None:
    with written(connection, shop) as session:
        answer = services.heatmap(session, period)
    revenue: Counter[tuple[int, int]] = Counter()
    sales: Counter[tuple[int, int]] = Counter()
    for each in shop:
        if each.live and in_period(period)(each):
            cell = each.day.weekday(), each.hour
            revenue[cell] += sum(part.amount for part in each.lines)
            sales[cell] += not each.refund
    assert [((row.weekday, row.hour), row.revenue_minor, row.transactions) for row in answer.rows] == [
        (cell, revenue[cell], sales[cell]) for cell in sorted(revenue)
    ]


@searched
@given(shop=shops(), period=periods(), against=st.sampled_from(Against), hours=st.integers(0, 23), data=st.data())
def test_a_running_day_is_compared_up_to_the_same_hour(
    connection: Connection, shop: list[Receipt], period: Period, against: Against, hours: int, data: st.DataObject
) -> None:
    # The running day is one with receipts where there is one, on either side of the comparison.
    back = timedelta(days=period.days if against is Against.BEFORE else 364)
    days = {each.day + shift for each in shop for shift in (timedelta(0), back)}
    day = data.draw(st.sampled_from(sorted(day for day in days if period.start <= day < period.end) or [period.start]))
    with written(connection, shop) as session:
        answer = services.comparison(session, period, against, RunningDay(day, hours))

    def counts(sold: Receipt, first: date, last: date) -> bool:
        return first <= sold.day < last or (sold.day == last and (sold.hour - 4) % 24 < hours)

    assert answer.hours == hours
    for found, shift in ((answer.now, timedelta(0)), (answer.then, back)):
        first, last = period.start - shift, day - shift
        assert found.period == Period.of(first, last)
        assert figures_in(found.to_json()) == kpis_of(shop, lambda each, a=first, b=last: counts(each, a, b))


def sold(day: date, amount: int = 100, **more: object) -> Receipt:
    return Receipt(day, 12, (Line(1, 1, amount),), **more)


@pytest.mark.parametrize(("hours", "sales"), [(0, 0), (8, 0), (9, 1), (23, 1), (24, 2)])
def test_an_hour_counts_when_it_is_over(connection: Connection, hours: int, sales: int) -> None:
    day = date(2024, 1, 8)
    night = Receipt(day, 3, (Line(1, 1, 100),), client=2)
    with written(connection, [sold(day, client=1), night]) as session:
        answer = services.comparison(session, Period.of(day, day), Against.BEFORE, RunningDay(day, hours))
    found, so_far = answer.now.figures, answer.so_far.figures
    assert (found.transactions, found.customers, found.revenue_minor) == (sales, sales, 100 * sales)
    assert (so_far.transactions, so_far.customers, so_far.revenue_minor) == (2, 2, 200)


@pytest.mark.parametrize("by", TopMeasure)
def test_equals_stand_in_the_order_of_their_keys(connection: Connection, by: TopMeasure) -> None:
    shop = [Receipt(FIRST, 12, (Line(product, 1, 100, cost=60),)) for product in (4, 2, 3, 1)]
    with written(connection, shop) as session:
        answer = services.top(session, Period.of(FIRST, FIRST), TopKind.PRODUCTS, by, 3)
    assert [row.key for row in answer.rows] == [1, 2, 3]


def test_a_comparison_without_a_running_day_is_of_whole_periods(connection: Connection) -> None:
    shop = [sold(date(2024, 1, 8), 100), sold(date(2024, 1, 15), 150), sold(date(2023, 1, 16), 50)]
    week = Period.of(date(2024, 1, 15), date(2024, 1, 21))
    with written(connection, shop) as session:
        before = services.comparison(session, week, Against.BEFORE, RunningDay(date(2024, 1, 22), 5))
        year = services.comparison(session, week, Against.LAST_YEAR)
    assert (before.hours, before.now.period, before.then.period) == (None, week, week.before())
    assert before.change_permille("revenue_minor") == 500
    assert before.change_permille("gross_margin_minor") is None
    assert year.then.period == Period.of(date(2023, 1, 16), date(2023, 1, 22))
    assert year.change_permille("revenue_minor") == 2000


def test_a_change_from_a_time_before_the_first_sale_is_not_told(connection: Connection) -> None:
    shop = [sold(date(2024, 1, 10)), sold(date(2024, 1, 20))]
    with written(connection, shop) as session:
        answer = services.comparison(session, Period.of(date(2024, 1, 15), date(2024, 1, 21)), Against.BEFORE)
    assert not answer.is_known
    assert answer.then.figures.revenue_minor == 100
    assert answer.change_permille("revenue_minor") is None


def test_an_empty_store_has_figures_that_say_so(connection: Connection) -> None:
    year = Period.of(date(2024, 1, 1), date(2024, 12, 31))
    with written(connection, []) as session:
        document = services.kpis(session, year).to_json()
        assert services.top(session, year, TopKind.CLIENTS, TopMeasure.REVENUE).rows == ()
        assert services.heatmap(session, year).rows == ()
        assert len(services.trends(session, year, Grain.DAY).rows) == 366
    assert document["revenue_minor"] == document["customers"] == 0
    assert document["average_order_value_minor"] is document["gross_margin_minor"] is None
    assert document["completeness"] == {"complete": False, "until": None, "missing": ["There are no sales yet."]}


def test_documents_have_the_keys_of_the_contract(connection: Connection) -> None:
    period = Period.of(date(2023, 12, 31), date(2024, 1, 2))
    shop = [sold(date(2023, 12, 31), client=1), sold(date(2024, 1, 1)), sold(date(2024, 1, 2))]
    keys = (
        "currency from to revenue_minor refunds_minor discounts_minor gross_margin_minor quantity_milli transactions"
        " refund_count customers average_order_value_minor margin_revenue_minor completeness"
    ).split()
    with written(connection, shop) as session:
        kpis = services.kpis(session, period).to_json()
        trend = {by: services.trends(session, period, by).to_json() for by in Grain}
        top = services.top(session, period, TopKind.CLIENTS, TopMeasure.QUANTITY).to_json()
        heat = services.heatmap(session, period).to_json()
    assert list(kpis) == keys
    assert (kpis["currency"], kpis["from"], kpis["to"]) == ("GBP", "2023-12-31", "2024-01-02")
    assert kpis["completeness"] == {"complete": True, "until": "2024-01-02", "missing": []}
    assert list(trend[Grain.DAY]["rows"][0]) == ["period", *keys]
    assert [row["period"] for row in trend[Grain.DAY]["rows"]] == ["2023-12-31", "2024-01-01", "2024-01-02"]
    assert [row["period"] for row in trend[Grain.WEEK]["rows"]] == ["2023-W52", "2024-W01"]
    assert [row["period"] for row in trend[Grain.MONTH]["rows"]] == ["2023-12", "2024-01"]
    expected = {"code": "C1", "name": None, "revenue_minor": 100, "quantity_milli": 1000, "margin_minor": None}
    assert top == {"kind": "clients", "by": "quantity", "rows": [expected]}
    assert heat["rows"][0] == {"weekday": 0, "hour": 12, "revenue_minor": 100, "transactions": 1}


@pytest.mark.parametrize(
    ("state", "finished", "undone", "is_missing"),
    [("running", None, None, True), ("done", 1, None, False), ("undoing", 1, None, True), ("undone", 1, 2, False)],
)
def test_an_import_that_counts_in_part_is_missing(
    connection: Connection, state: str, finished: int | None, undone: int | None, is_missing: bool
) -> None:
    with written(connection, [sold(date(2024, 1, 5))]) as session:
        session.driver.execute(
            "INSERT INTO import_batch (batch_id, kind, source, file_name, file_path, mapping, state, started_at_utc,"
            " finished_at_utc, undone_at_utc, txn_key)"
            " VALUES (x'01', 'sales', 'till', 'a.csv', '', '{}', ?, 0, ?, ?, 1)",
            (state, finished, undone),
        )
        found = services.kpis(session, Period.of(date(2024, 1, 5), date(2024, 1, 5))).completeness
    assert (found.complete, len(found.missing)) == (not is_missing, int(is_missing))


def test_what_is_missing_is_named(connection: Connection) -> None:
    shop = [sold(date(2024, 1, 5), incomplete=True), sold(date(2024, 1, 6), incomplete=True, live=False)]
    january = Period.of(date(2024, 1, 1), date(2024, 1, 31))
    with written(connection, shop) as session:
        session.driver.execute(
            "INSERT INTO import_batch (batch_id, kind, source, file_name, file_path, mapping, state, started_at_utc,"
            " txn_key) VALUES (x'01', 'sales', 'till', 'old.csv', '', '{}', 'running', 0, 1)"
        )
        found = services.kpis(session, january).completeness
    assert (found.complete, found.until) == (False, date(2024, 1, 5))
    assert [str(each) for each in found.missing] == [
        "The import of old.csv has not finished.",
        "No sales are known before 2024-01-05.",
        "No sales are known after 2024-01-05.",
        "Receipts that lack lines which could not be brought in: 1.",
    ]


@pytest.mark.parametrize(
    ("first", "last", "until"),
    [
        (date(2023, 12, 1), date(2023, 12, 31), None),
        (date(2024, 1, 1), date(2024, 1, 4), None),
        (date(2024, 1, 1), date(2024, 1, 6), date(2024, 1, 6)),
    ],
)
def test_nothing_is_known_before_the_first_sale(
    connection: Connection, first: date, last: date, until: date | None
) -> None:
    period = Period.of(first, last)
    with written(connection, [sold(date(2024, 1, 5)), sold(date(2024, 1, 9))]) as session:
        answers = [
            services.kpis(session, period).completeness,
            services.heatmap(session, period).completeness,
            services.top(session, period, TopKind.PRODUCTS, TopMeasure.REVENUE).completeness,
            services.trends(session, period, Grain.DAY).rows[0].completeness,
        ]
        known = services.kpis(session, Period.of(date(2024, 1, 5), date(2024, 1, 9))).completeness
    assert known.complete
    for found in answers:
        assert not found.complete
        assert [str(each) for each in found.missing] == ["No sales are known before 2024-01-05."]
    assert answers[0].until == until


def test_a_top_list_of_no_rows_is_refused(connection: Connection) -> None:
    with written(connection, []) as session, pytest.raises(Refusal, match="at least one row, not 0"):
        services.top(session, Period.of(FIRST, FIRST), TopKind.PRODUCTS, TopMeasure.REVENUE, 0)


@pytest.mark.parametrize("packing", [0, 1])
def test_no_figure_reads_lines_or_whole_tables(connection: Connection, packing: int) -> None:
    shop = [sold(FIRST + timedelta(days=day), client=day % CLIENTS + 1) for day in range(100)]
    period = Period.of(FIRST + timedelta(days=50), FIRST + timedelta(days=95))
    with written(connection, shop) as session:
        pack_some(session, packing)
        asked: list[str] = []
        session.driver.set_trace_callback(asked.append)
        services.comparison(session, period, Against.BEFORE, RunningDay(period.last, 5))
        for grain in Grain:
            services.trends(session, period, grain)
        for kind in TopKind:
            for by in TopMeasure:
                services.top(session, period, kind, by)
        services.heatmap(session, period)
        session.driver.set_trace_callback(None)
        selects = [sql for sql in asked if sql.startswith("SELECT")]
        plans = [row[3] for sql in selects for row in session.driver.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert len(selects) > 50
    assert not [sql for sql in selects if "sale_line" in sql]
    assert not [step for step in plans if re.match(r"SCAN (sale|rollup|product|client)", step)]
