from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta

import pytest

from storeperf_core.analytics.browse import SalesFilter
from storeperf_core.analytics.period import Against, Grain
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.periods import Picked
from storeperf_desktop.viewmodels.today import Question, answer
from storeperf_desktop.viewmodels.today_export import HEADER, write_export
from storeperf_desktop.viewmodels.today_figures import cards, facts, heading, missing, ranked
from tests.support.direct_sales import Sold, make_store_with

FORMATS = Formats("en_GB", "GBP", "Europe/London")
WEEK = Question(Picked("week"))


def micros(moment: datetime) -> int:
    return int(moment.timestamp() * 1_000_000)


LATER = micros(datetime(2012, 3, 1, 9, tzinfo=UTC))
THAT_EVENING = micros(datetime(2011, 12, 9, 20, tzinfo=UTC))


def by_key(rows):
    return {row.key: row for row in rows}


def test_a_week_stands_beside_the_one_before(session):
    found = answer(session, WEEK, LATER)
    assert (found.period.start, found.period.last) == (date(2011, 12, 3), date(2011, 12, 9))
    card = by_key(cards(found, FORMATS))
    assert card["revenue_minor"].figure == "£60.00"
    assert card["transactions"].figure == "2"
    assert card["quantity_milli"].figure == "6"
    assert card["average_order_value_minor"].figure == "£35.00"
    assert card["customers"].figure == "2"
    assert card["refunds_minor"].figure == "£10.00"


def test_nothing_is_compared_with_days_before_the_first_sale(session):
    found = answer(session, WEEK, LATER)
    assert found.comparison.is_known is False
    revenue = by_key(cards(found, FORMATS))["revenue_minor"]
    assert revenue.change is None
    assert revenue.note == "no sales known before"
    assert found.earlier[:2] == (None, None)


def test_a_change_says_how_much_which_way_and_whether_it_is_welcome(session):
    found = answer(session, Question(Picked("custom", date(2011, 12, 5), date(2011, 12, 9))), LATER)
    assert found.comparison.is_known
    card = by_key(cards(found, FORMATS))
    revenue = card["revenue_minor"].change
    assert (revenue.text, revenue.direction, revenue.tone) == ("200.0\N{NO-BREAK SPACE}%", 1, "good")
    assert card["refunds_minor"].change is None


def test_a_sale_of_the_running_hour_is_on_the_cards_at_once(session):
    ten_past_twelve = micros(datetime(2011, 12, 9, 12, 10, tzinfo=UTC))
    found = answer(session, Question(Picked("today")), ten_past_twelve)
    card = by_key(cards(found, FORMATS))
    assert (card["revenue_minor"].figure, card["transactions"].figure) == ("£30.00", "1")
    assert found.comparison.now.figures.revenue_minor == 0


def test_more_refunds_are_not_welcome(tmp_path):
    sales = [Sold(datetime(2011, 12, 1, 10), quantity=-1), Sold(datetime(2011, 12, 2, 10), quantity=-2)]
    with open_store(make_store_with(tmp_path / "s", sales)) as store, reading(store.readers) as session:
        found = answer(session, Question(Picked("today")), LATER)
        change = by_key(cards(found, FORMATS))["refunds_minor"].change
    assert (change.direction, change.tone) == (1, "bad")


def test_data_that_end_earlier_are_told_and_a_running_day_is_not_called_old(session):
    title, sentence = heading(answer(session, WEEK, LATER), FORMATS)
    assert title == "Figures up to Friday 9 December 2011"
    assert sentence == "7 days to 9 Dec."
    title, sentence = heading(answer(session, WEEK, THAT_EVENING), FORMATS)
    assert title == "Friday 9 December"
    assert sentence == "7 days to today. Today is compared up to the same hour."


def test_a_very_short_period_is_drawn_with_the_weeks_before_it(session):
    found = answer(session, Question(Picked("today")), LATER)
    assert found.trend.by is Grain.DAY
    assert len(found.trend.rows) == 28
    assert found.trend.rows[-1].period.start == date(2011, 12, 9)
    assert found.best is None


@pytest.mark.parametrize("against", list(Against))
@pytest.mark.parametrize("grain", list(Grain))
@pytest.mark.parametrize("preset", ["today", "week", "month", "quarter", "year"])
def test_every_bucket_has_its_counterpart_of_as_many_days(session, preset, grain, against):
    found = answer(session, Question(Picked(preset), against, grain), LATER)
    assert len(found.earlier) == len(found.trend.rows)


def test_earlier_values_are_those_of_the_same_days_earlier(tmp_path):
    first = datetime(2011, 1, 3, 10)
    sales = [Sold(first + timedelta(days=n), pence=100 + n) for n in range(40)]
    with open_store(make_store_with(tmp_path / "s", sales)) as store, reading(store.readers) as session:
        found = answer(session, WEEK, LATER)
    assert found.trend.series("revenue_minor") == tuple(range(133, 140))
    assert found.earlier == tuple(range(126, 133))


def test_facts_are_true_and_lead_to_their_sales(session):
    fact = by_key(facts(answer(session, WEEK, LATER), FORMATS))
    assert fact["margin"].note == "no costs known yet"
    assert fact["items"].value == "3.5"
    assert fact["refunds"].value == "14.3\N{NO-BREAK SPACE}%"
    assert fact["refunds"].behind == SalesFilter(since=date(2011, 12, 3), until=date(2011, 12, 10), kind=1)
    assert (fact["best"].note, fact["best"].value) == ("5 Dec 2011", "£30.00")
    assert fact["incomplete"].value == "1"


def test_what_is_missing_is_said(session):
    assert missing(answer(session, WEEK, LATER), FORMATS) == [
        "Receipts that lack lines which could not be brought in: 1."
    ]


def test_dates_in_what_is_missing_are_written_as_everywhere(session):
    first, *_ = missing(answer(session, Question(Picked("year")), LATER), FORMATS)
    assert first == "No sales are known before 28 Nov 2011."


def test_top_lists_name_and_lead_to_what_they_rank(session):
    found = answer(session, WEEK, LATER)
    products = ranked(found.products, "product_key", FORMATS)
    assert [(row.name, row.amount) for row in products] == [("Vase", "£40.00"), ("Lamp", "£20.00")]
    assert products[1].share == 0.5
    assert products[0].behind.product_key is not None
    clients = ranked(found.clients, "client_key", FORMATS)
    assert [row.name for row in clients] == ["No. 17850", "No. 13047"]


def test_a_store_without_sales_has_no_answer(empty_store):
    with reading(empty_store.readers) as session:
        assert answer(session, WEEK, LATER) is None


def test_the_export_holds_what_is_shown(session, tmp_path):
    found = answer(session, WEEK, LATER)
    path = tmp_path / "today.csv"
    count = write_export(path, found)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == count
    assert tuple(rows[0]) == HEADER
    revenue = next(row for row in rows if row["measure"] == "revenue")
    assert (revenue["part"], revenue["value"], revenue["from"], revenue["to"]) == (
        "kpi",
        "60.00",
        "2011-12-03",
        "2011-12-09",
    )
    assert sum(row["part"] == "trend_by_day" for row in rows) == 7
    assert {row["name"] for row in rows if row["part"] == "top_products"} == {"Vase", "Lamp"}
    assert sum(int(row["value"]) for row in rows if row["part"] == "heatmap") == 2


def test_a_name_that_looks_like_a_formula_is_not_run_by_a_spreadsheet(tmp_path):
    sales = [Sold(datetime(2011, 12, 1, 10), product="=1+1")]
    with open_store(make_store_with(tmp_path / "s", sales)) as store, reading(store.readers) as session:
        found = answer(session, WEEK, LATER)
    write_export(tmp_path / "today.csv", found)
    assert ",'=1+1," in (tmp_path / "today.csv").read_text(encoding="utf-8-sig")
