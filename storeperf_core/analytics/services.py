"""The one way to a figure: what pages, the command line and reports ask. Rollups answer, never a sale's lines."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from storeperf_core.analytics.measures.completeness import Coverage, completeness
from storeperf_core.analytics.measures.figures import Figures, Sums, added, figures
from storeperf_core.analytics.period import YEAR_DAYS, Against, Grain, Period
from storeperf_core.analytics.queries import ranking, totals
from storeperf_core.analytics.queries.coverage import coverage
from storeperf_core.analytics.queries.customers import distinct_customers
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.results import Comparison, HeatCell, HeatMap, Kpis, Top, TopRow, Trends
from storeperf_core.analytics.running import RunningDay
from storeperf_core.analytics.span import DayPart, Span
from storeperf_core.domain.business_date import day_number
from storeperf_core.domain.errors import Refusal
from storeperf_core.store.session import Place, ReadSession, load_place

__all__ = ["comparison", "heatmap", "kpis", "top", "trends"]


def kpis(session: ReadSession, period: Period) -> Kpis:
    """The figures of a period, a running day as far as it has come."""
    place = load_place(session.connection)
    known = _coverage(session, place, period)
    return _answer(place, period, _figures(session, place, known, Span(*period.numbers)), known)


def comparison(session: ReadSession, period: Period, against: Against, running: RunningDay | None = None) -> Comparison:
    """`period` beside the one before it or a year earlier.

    When `running` lies in the period, `now` ends with the hours of it that are over, `then` with the same hours, and
    `so_far` with what was sold last.
    """
    place = load_place(session.connection)
    back = period.days if against is Against.BEFORE else YEAR_DAYS
    hours = None
    if running is not None and period.start <= running.day < period.end:
        hours = running.hours
        period = Period(period.start, running.day + timedelta(days=1))
    then = period.earlier(back)
    known = _coverage(session, place, Period(then.start, period.end))
    now, before = (
        _answer(place, each, _figures(session, place, known, _span(each, hours, place)), known)
        for each in (period, then)
    )
    so_far = now
    if hours is not None:
        so_far = _answer(place, period, _figures(session, place, known, _span(period, None, place)), known)
    return Comparison(now, before, so_far, hours, known.begins_by(day_number(then.start)))


def trends(session: ReadSession, period: Period, by: Grain) -> Trends:
    """The figures of each day, week (from Monday) or calendar month; the first and the last may be cut short."""
    place = load_place(session.connection)
    buckets = list(period.buckets(by))
    known = _coverage(session, place, period)
    days = totals.by_day(session.driver, place.store_key, *period.numbers)
    spans = [known.clipped(Span(*bucket.numbers)) for bucket in buckets]
    customers = distinct_customers(session.driver, place.store_key, spans)
    rows = []
    for bucket, span, count in zip(buckets, spans, customers, strict=True):
        sums = added(days[day] for day in range(span.start, span.end) if day in days)
        rows.append(_answer(place, bucket, figures(sums, count), known))
    return Trends(by, tuple(rows))


def heatmap(session: ReadSession, period: Period) -> HeatMap:
    """Revenue and sales by weekday and hour."""
    place = load_place(session.connection)
    cells = totals.by_weekday_and_hour(session.driver, place.store_key, *period.numbers)
    known = completeness(period, _coverage(session, place, period))
    rows = tuple(HeatCell(*cell) for cell in cells)
    return HeatMap(place.currency, period, place.day_cutoff_minutes, known, rows)


def top(session: ReadSession, period: Period, kind: TopKind, by: TopMeasure, n: int = 10) -> Top:
    """The first `n` products, categories or customers, the largest first; by margin, only those with a known cost."""
    if n < 1:
        raise Refusal("A top list has at least one row, not {n}.", n=n)
    place = load_place(session.connection)
    known = _coverage(session, place, period)
    parts = ranking.parts_of(kind, known.clipped(Span(*period.numbers)))
    keys = ranking.ranked(session.driver, place.store_key, kind, by, parts, n)
    sums = ranking.sums_of(session.driver, place.store_key, kind, parts, keys)
    names = ranking.names_of(session.driver, kind, keys)
    rows = tuple(_top_row(key, names, Sums(*sums[key])) for key in keys)
    return Top(kind, by, place.currency, period, place.day_cutoff_minutes, completeness(period, known), rows)


def _figures(session: ReadSession, place: Place, known: Coverage, span: Span) -> Figures:
    rows = [totals.sums(session.driver, place.store_key, span.start, span.end)]
    if span.part is not None:
        rows.append(totals.sums_of_hours(session.driver, place.store_key, span.part))
    (customers,) = distinct_customers(session.driver, place.store_key, [known.clipped(span)])
    return figures(added(rows), customers)


def _answer(place: Place, period: Period, found: Figures, known: Coverage) -> Kpis:
    return Kpis(place.currency, period, place.day_cutoff_minutes, found, completeness(period, known))


def _coverage(session: ReadSession, place: Place, period: Period) -> Coverage:
    return coverage(session.driver, place.store_key, *period.numbers)


def _span(period: Period, hours: int | None, place: Place) -> Span:
    """The period, or with `hours` the period whose last day ends after as many hours."""
    start, end = period.numbers
    if hours is None:
        return Span(start, end)
    return Span(start, end - 1, DayPart(end - 1, hours, place.day_cutoff_minutes // 60))


def _top_row(key: int, names: Mapping[int, tuple[str, str | None]], sums: Sums) -> TopRow:
    code, name = names.get(key, (None, None))
    return TopRow(key, code, name, sums.revenue_minor, sums.quantity_milli, sums.margin_minor)
