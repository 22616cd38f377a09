"""Commands that print figures; the pages of the desktop ask the same services."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from storeperf_core.analytics.period import Grain, Period
from storeperf_core.domain.errors import Refusal
from storeperf_desktop.cli.options import From, Json, Store, To
from storeperf_desktop.cli.printing import answer, formats, table
from storeperf_desktop.formats import Formats

if TYPE_CHECKING:
    from storeperf_core.store.session import Place, ReadSession

Document = dict[str, Any]
_PER_ROW = (
    "revenue_minor",
    "transactions",
    "average_order_value_minor",
    "customers",
    "quantity_milli",
    "refunds_minor",
)


class Ranked(StrEnum):
    """What is ranked."""

    PRODUCTS = "products"
    CATEGORIES = "categories"
    CLIENTS = "clients"


class Measure(StrEnum):
    """What it is ranked by."""

    REVENUE = "revenue"
    QUANTITY = "quantity"
    MARGIN = "margin"


def kpis(store: Store, first: From = None, last: To = None, as_json: Json = False) -> None:
    """Revenue, margin, transactions, customers and more, of a period."""
    from storeperf_core.analytics import services

    with _asked(store, first, last) as (session, place, period):
        document = services.kpis(session, period).to_json()
    answer(document, as_json, lambda: kpis_in_words(document, _formats(place)))


def trends(
    store: Store,
    by: Annotated[Grain, typer.Option("--by", help="How long each row is.")] = Grain.DAY,
    first: From = None,
    last: To = None,
    as_json: Json = False,
) -> None:
    """The same figures, day by day, week by week or month by month."""
    from storeperf_core.analytics import services

    with _asked(store, first, last) as (session, place, period):
        document = services.trends(session, period, by).to_json()
    answer(document, as_json, lambda: _trends_in_words(document, _formats(place)))


def top(
    store: Store,
    kind: Annotated[Ranked, typer.Argument(help="What is ranked.")],
    by: Annotated[Measure, typer.Option("--by", help="What it is ranked by.")] = Measure.REVENUE,
    count: Annotated[int, typer.Option("-n", min=1, help="How many rows.")] = 10,
    first: From = None,
    last: To = None,
    as_json: Json = False,
) -> None:
    """The products, categories or customers that brought most."""
    from storeperf_core.analytics import services
    from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure

    with _asked(store, first, last) as (session, place, period):
        document = services.top(session, period, TopKind(kind.value), TopMeasure(by.value), count).to_json()
    answer(document, as_json, lambda: _top_in_words(document, _formats(place)))


def heatmap(store: Store, first: From = None, last: To = None, as_json: Json = False) -> None:
    """When people buy: revenue and transactions by weekday and hour."""
    from storeperf_core.analytics import services

    with _asked(store, first, last) as (session, place, period):
        document = services.heatmap(session, period).to_json()
    answer(document, as_json, lambda: _heatmap_in_words(document, _formats(place)))


def kpis_in_words(document: Document, write: Formats) -> str:
    """The figures of `kpis`, one a row, and what is missing."""
    dates = (date.fromisoformat(document["from"]), date.fromisoformat(document["to"]))
    names = [name for name in document if name.endswith(("_minor", "_milli")) or isinstance(document[name], int)]
    rows = [(_label(name), _figure(name, document[name], write)) for name in names]
    missing = "".join(f"\n{sentence}" for sentence in document["completeness"]["missing"])
    return f"{write.period(*dates)}\n{table(rows, right=[1])}{missing}"


def whole_period(session: ReadSession, place: Place) -> Period:
    """From the first to the last day with sales. Refuses where there are none."""
    from storeperf_core.analytics.queries.coverage import coverage
    from storeperf_core.domain.business_date import day_of

    known = coverage(session.driver, place.store_key, 0, 0)
    if known.first is None or known.last is None:
        raise Refusal("There are no sales yet. Bring some in with: storeperf import FILE")
    return Period.of(day_of(known.first), day_of(known.last))


def _trends_in_words(document: Document, write: Formats) -> str:
    rows = [[row["period"], *(_figure(name, row[name], write) for name in _PER_ROW)] for row in document["rows"]]
    return table(rows, [document["by"], *map(_label, _PER_ROW)], right=range(1, len(_PER_ROW) + 1))


def _top_in_words(document: Document, write: Formats) -> str:
    measures = ("revenue_minor", "quantity_milli", "margin_minor")
    rows = [
        [row["code"] or "", row["name"] or "", *(_figure(name, row[name], write) for name in measures)]
        for row in document["rows"]
    ]
    return table(rows, ["code", "name", *map(_label, measures)], right=range(2, 5))


def _heatmap_in_words(document: Document, write: Formats) -> str:
    days = write.weekdays()
    rows = [
        [
            days[row["weekday"]],
            f"{row['hour']:02}:00",
            write.money(row["revenue_minor"]),
            write.count(row["transactions"]),
        ]
        for row in document["rows"]
    ]
    return table(rows, ["day", "hour", "revenue", "transactions"], right=range(1, 4))


def _label(name: str) -> str:
    return name.removesuffix("_minor").removesuffix("_milli").replace("_", " ")


def _figure(name: str, value: int | None, write: Formats) -> str:
    if name.endswith("_minor"):
        return write.money(value)
    return write.quantity(value) if name.endswith("_milli") else write.count(value)


def _formats(place: Place) -> Formats:
    return formats(place.currency, place.timezone)


@contextmanager
def _asked(folder: Path, first: date | None, last: date | None) -> Iterator[tuple[ReadSession, Place, Period]]:
    from storeperf_core.store.opening import open_store
    from storeperf_core.store.session import reading

    with open_store(folder) as store, reading(store.readers) as session:
        yield session, store.place, _period(session, store.place, first, last)


def _period(session: ReadSession, place: Place, first: date | None, last: date | None) -> Period:
    """The days asked for; a side that was left open ends where the store's sales do."""
    if first is not None and last is not None:
        return Period.of(first, last)
    known = whole_period(session, place)
    return Period.of(first or known.start, last or known.last)
