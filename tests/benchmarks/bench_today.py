"""Today's six queries, beside plain SQL over the lines and DuckDB; and how they grow with the store."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from storeperf_core.analytics import services
from storeperf_core.analytics.period import Against, Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.domain.business_date import day_of
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import ReadSession, reading
from tests.benchmarks.line_queries import LinesInDuckDB, LinesInSqlite, Rows, in_duckdb
from tests.benchmarks.make_store import LARGE, ONE_YEAR, SMALL, TEN_YEARS, store_folder
from tests.benchmarks.measuring import Figure, Section, Settings, median, milliseconds, percentile, seconds

_YEAR = 364
_P95_GOAL, _TIMES_GOAL, _TOGETHER_GOAL, _GROWTH_GOAL = 0.050, 20, 100, 1.5

OURS: dict[str, Callable[[ReadSession, Period], Any]] = {
    "KPIs and customers": lambda session, period: services.comparison(session, period, Against.LAST_YEAR),
    "daily trend": lambda session, period: services.trends(session, period, Grain.DAY),
    "monthly trend": lambda session, period: services.trends(session, period, Grain.MONTH),
    "top 10 products": lambda session, period: services.top(session, period, TopKind.PRODUCTS, TopMeasure.REVENUE),
    "top 10 customers": lambda session, period: services.top(session, period, TopKind.CLIENTS, TopMeasure.REVENUE),
    "heat map": services.heatmap,
}


@dataclass(slots=True)
class _Times:
    """Seconds by query: over all periods, and over those years that the peers answered too."""

    free: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    years: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    sqlite: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    duckdb: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))


def run(settings: Settings) -> Section:
    """The six queries on the 10-million-line store."""
    section = Section(
        "Today: six queries at 10 million lines",
        [
            "p95 and p50 are over random free ranges: half of any length within the three years, half of 364 days.",
            "Ratios are between medians over the same years of 364 days with random first days, asked of StorePerf, of"
            " SQLite and of DuckDB in turn. KPIs are those of the year and of the year before, on every side.",
            "SQL over lines: the same figures by GROUP BY over sales joined with their lines, in the same file through"
            " the same kind of connection. DuckDB: the same lines, already joined, in a file of its own format, with"
            " all cores. Every answer of StorePerf was compared with that of SQL over lines.",
        ],
    )
    folder = store_folder(SMALL if settings.small else LARGE)
    with open_store(folder) as store, reading(store.readers) as session:
        lines, columns = LinesInSqlite(session.driver), in_duckdb(folder, session.driver)
        try:
            times = _measure(session, lines, columns, settings)
        finally:
            columns.close()
    section.figures = [_figure(name, times) for name in OURS] + _together(times)
    return section


def run_growth(settings: Settings) -> Section:
    """The same periods asked of a store of one year and of one of ten such years."""
    section = Section(
        "Growth: the same period in a store ten times as large",
        [
            "A store of one year with 1 million lines, and one of ten such years. Random periods within the first year"
            " are asked of both in turn; the ratio is that of the medians.",
        ],
    )
    first = store_folder(SMALL if settings.small else ONE_YEAR)
    second = store_folder(SMALL if settings.small else TEN_YEARS)
    with open_store(first) as small, open_store(second) as large:
        with reading(small.readers) as ours, reading(large.readers) as grown:
            section.figures = _growth(ours, grown, settings)
    return section


def _measure(session: ReadSession, lines: LinesInSqlite, columns: LinesInDuckDB, settings: Settings) -> _Times:
    chance, times = random.Random(settings.seed), _Times()
    first, last = _days(session)
    for name, ask in OURS.items():
        ask(session, Period.of(first, last))
        for _ in range(settings.times(100)):
            for period in (_free(chance, first, last), _year(chance, first, last)):
                times.free[name].append(seconds(lambda: ask(session, period)))  # noqa: B023 - called at once
        for _ in range(settings.times(5)):
            _beside(session, name, _year(chance, first, last), lines, columns, times)
    return times


def _beside(
    session: ReadSession, name: str, period: Period, lines: LinesInSqlite, columns: LinesInDuckDB, times: _Times
) -> None:
    """One year asked of all three in turn; the answers must be equal."""
    begin = time.perf_counter()
    ours = OURS[name](session, period)
    times.years[name].append(time.perf_counter() - begin)
    compared = [period, period.last_year()] if name == "KPIs and customers" else [period]
    begin = time.perf_counter()
    in_lines = [lines.ask(name, *each.numbers) for each in compared]
    times.sqlite[name].append(time.perf_counter() - begin)
    begin = time.perf_counter()
    in_columns = [columns.ask(name, *each.numbers) for each in compared]
    times.duckdb[name].append(time.perf_counter() - begin)
    if not _plain(ours) == in_lines == in_columns:
        raise AssertionError(
            f"{name} of {period} differs: {_plain(ours)[0][:3]}, {in_lines[0][:3]}, {in_columns[0][:3]}"
        )


def _plain(answer: Any) -> list[Rows]:
    """An answer of the services as the rows that SQL gives."""
    if isinstance(answer, services.Comparison):
        return [[_sums(answer.now)], [_sums(answer.then)]]
    if isinstance(answer, services.Trends):
        label = (
            (lambda row: row.period.numbers[0]) if answer.by is Grain.DAY else (lambda row: f"{row.period.start:%Y-%m}")
        )
        return [
            [(label(row), *_sums(row)) for row in answer.rows if row.figures.transactions or row.figures.refund_count]
        ]
    if isinstance(answer, services.Top):
        return [[(row.key, row.revenue_minor) for row in answer.rows]]
    return [[(cell.weekday, cell.hour, cell.revenue_minor, cell.transactions) for cell in answer.rows]]


def _sums(kpis: Any) -> tuple[Any, ...]:
    found = kpis.figures
    return found.revenue_minor, found.transactions, found.customers, found.quantity_milli, found.refunds_minor


def _figure(name: str, times: _Times) -> Figure:
    p95, ours = percentile(times.free[name], 95), median(times.years[name])
    lines, columns = median(times.sqlite[name]), median(times.duckdb[name])
    return Figure(
        name,
        f"p50 {milliseconds(median(times.free[name]))}, p95 {milliseconds(p95)}; a year {milliseconds(ours)}",
        f"SQL over lines {milliseconds(lines)}; DuckDB {milliseconds(columns)}",
        f"{lines / ours:,.0f} × SQL; {columns / ours:,.1f} × DuckDB",
        "p95 ≤ 50 ms; ≥ 20 × SQL",
        p95 <= _P95_GOAL and lines / ours >= _TIMES_GOAL,
    )


def _together(times: _Times) -> list[Figure]:
    ours, lines, columns = (
        sum(median(side[name]) for name in OURS) for side in (times.years, times.sqlite, times.duckdb)
    )
    return [
        Figure(
            "the six together, a year",
            milliseconds(ours),
            f"SQL over lines {milliseconds(lines)}",
            f"{lines / ours:,.0f} ×",
            "≥ 100 ×",
            lines / ours >= _TOGETHER_GOAL,
        ),
        Figure(
            "the six together, a year",
            milliseconds(ours),
            f"DuckDB {milliseconds(columns)}",
            f"{columns / ours:,.1f} ×",
            "ahead of DuckDB",
            ours < columns,
        ),
    ]


def _growth(small: ReadSession, large: ReadSession, settings: Settings) -> list[Figure]:
    chance = random.Random(settings.seed)
    first, last = _days(small)
    figures, sums = [], [0.0, 0.0]
    for name, ask in OURS.items():
        times: tuple[list[float], list[float]] = ([], [])
        for session in (small, large):
            ask(session, Period.of(first, last))
        for _ in range(settings.times(60)):
            period = _free(chance, first, last)
            for side, session in zip(times, (small, large), strict=True):
                side.append(seconds(lambda: ask(session, period)))  # noqa: B023 - called at once
        medians = [median(side) for side in times]
        sums = [total + each for total, each in zip(sums, medians, strict=True)]
        figures.append(_growth_figure(name, *medians))
    return [*figures, _growth_figure("the six together", *sums)]


def _growth_figure(name: str, one: float, ten: float) -> Figure:
    return Figure(
        name,
        f"10 years {milliseconds(ten)}",
        f"1 year {milliseconds(one)}",
        f"{ten / one:.2f} ×",
        "< 1.5 ×",
        ten / one < _GROWTH_GOAL,
    )


def _days(session: ReadSession) -> tuple[date, date]:
    first, last = session.driver.execute(
        "SELECT min(business_date), max(business_date) FROM rollup_store_day"
    ).fetchone()
    return day_of(first), day_of(last)


def _free(chance: random.Random, first: date, last: date) -> Period:
    begin, end = sorted((chance.randrange((last - first).days + 1), chance.randrange((last - first).days + 1)))
    return Period.of(first + timedelta(days=begin), first + timedelta(days=end))


def _year(chance: random.Random, first: date, last: date) -> Period:
    """364 days, with the year before in the store as well where it is long enough."""
    latest = max(0, (last - first).days - _YEAR + 1)
    start = first + timedelta(days=chance.randint(min(_YEAR, latest), latest))
    return Period.of(start, min(last, start + timedelta(days=_YEAR - 1)))
