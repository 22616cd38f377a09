"""Today's figures: what is asked of the services, and what was answered. Sees no widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from storeperf_core.analytics import services
from storeperf_core.analytics.period import Against, Grain, Period
from storeperf_core.analytics.queries.coverage import coverage
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.results import Comparison, HeatMap, Kpis, Top, Trends
from storeperf_core.analytics.running import running_day
from storeperf_core.domain.business_date import day_of
from storeperf_core.store.session import Place, ReadSession, load_place
from storeperf_desktop.viewmodels.periods import Picked, readable_grain

TOP_ROWS = 6
# A line of fewer points tells nothing, so a short period is drawn with the days before it.
_LEAST_TREND_DAYS, _SHORT_TREND_DAYS = 7, 28


@dataclass(frozen=True, slots=True)
class Question:
    """What the page shows. `grain` None: whichever suits the period."""

    picked: Picked = field(default_factory=Picked)
    against: Against = Against.BEFORE
    grain: Grain | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything on the page. `last_day` is the last business date with a sale, `is_running` whether it is today's."""

    question: Question
    place: Place
    last_day: date
    is_running: bool
    period: Period
    comparison: Comparison
    trend: Trends
    earlier: tuple[int | None, ...]
    products: Top
    clients: Top
    hours: HeatMap
    incomplete_receipts: int

    @property
    def now(self) -> Kpis:
        """The figures that are shown: with the sale that was made a moment ago, which no comparison counts yet."""
        return self.comparison.so_far

    @property
    def buckets(self) -> list[Period]:
        """The days, weeks or months of the trend."""
        return [row.period for row in self.trend.rows]

    @property
    def has_earlier_line(self) -> bool:
        """Whether enough is known of earlier days to draw a line through."""
        return any(first is not None and second is not None for first, second in pairwise(self.earlier))

    @property
    def best(self) -> Kpis | None:
        """The day, week or month of the period that brought the most; None where there is nothing to choose from."""
        within = [row for row in self.trend.rows if row.period.start >= self.period.start]
        return max(within, key=lambda row: row.figures.revenue_minor) if len(within) > 1 else None


def answer(session: ReadSession, question: Question, now_utc: int) -> Answer | None:
    """Ask the services; None when nothing was sold yet. `now_utc` in microseconds."""
    place = load_place(session.connection)
    known = coverage(session.driver, place.store_key, 0, 0)
    if known.first is None or known.last is None:
        return None
    last_day, running = day_of(known.last), running_day(place, now_utc)
    period = question.picked.period(last_day)
    shown = trend_period(period)
    grain = question.grain or readable_grain(shown)
    incomplete = coverage(session.driver, place.store_key, *period.numbers).incomplete_receipts
    return Answer(
        question,
        place,
        last_day,
        last_day >= running.day,
        period,
        services.comparison(session, period, question.against, running),
        services.trends(session, shown, grain),
        _earlier(session, shown, grain, question.against, (day_of(known.first), last_day)),
        services.top(session, period, TopKind.PRODUCTS, TopMeasure.REVENUE, TOP_ROWS),
        services.top(session, period, TopKind.CLIENTS, TopMeasure.REVENUE, TOP_ROWS),
        services.heatmap(session, period),
        sum(incomplete.values()),
    )


def trend_period(period: Period) -> Period:
    """What the trend shows: the period, or for a very short one the four weeks up to its last day."""
    if period.days >= _LEAST_TREND_DAYS:
        return period
    return Period(period.end - timedelta(days=_SHORT_TREND_DAYS), period.end)


def _earlier(
    session: ReadSession, shown: Period, grain: Grain, against: Against, known: tuple[date, date]
) -> tuple[int | None, ...]:
    """Revenue of each bucket's counterpart, None where sales are not known that far back.

    The buckets themselves are moved back, so that each stands beside as many days.
    """
    back = shown.before() if against is Against.BEFORE else shown.last_year()
    moved = shown.start - back.start
    rows = services.trends(session, back, Grain.DAY).rows
    by_day = {row.period.start: row.figures.revenue_minor for row in rows}
    sums: list[int | None] = []
    for bucket in shown.buckets(grain):
        days = [bucket.start - moved + timedelta(days=each) for each in range(bucket.days)]
        is_known = known[0] <= days[0] and days[-1] <= known[1]
        sums.append(sum(by_day[day] for day in days) if is_known else None)
    return tuple(sums)
