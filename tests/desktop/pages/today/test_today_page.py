from __future__ import annotations

import csv
from datetime import date, datetime
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from storeperf_core.analytics.browse import SalesFilter
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Entity
from storeperf_desktop.pages.today import create
from storeperf_desktop.viewmodels import today_model
from storeperf_desktop.widgets import Button, Toast
from tests.support.direct_sales import Sold, add_sales

PATIENCE = 20_000
WEEK = {"since": date(2011, 12, 3), "until": date(2011, 12, 10)}


@pytest.fixture
def page(qtbot, stage, own_shop):
    there = stage(own_shop)
    made = create(there.context)
    made.went = there.went
    made.stage = there
    qtbot.addWidget(made)
    made.resize(1232, 816)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    return made


def choose(qtbot, page, control, key):
    """Click a choice of a segmented control, and wait for the answer."""
    segments = control.segments
    button = segments.findChildren(QPushButton)[segments._keys.index(key)]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.is_loaded, timeout=PATIENCE)


def test_the_page_says_up_to_when_it_knows(page):
    assert page.heading.text() == "Figures up to Friday 9 December 2011"
    assert "£90.00" in page.kpis.by_key("revenue_minor").accessibleName()
    assert page.glance.mark.text() == "2 things missing"
    assert "Receipts that lack lines" in page.glance.mark.toolTip()


def test_a_preset_asks_again(qtbot, page):
    choose(qtbot, page, page.bar.presets, "week")
    assert "£60.00" in page.kpis.by_key("revenue_minor").accessibleName()
    assert page.bar.presets.current() == "week"


def test_a_free_range_includes_both_its_days(qtbot, page):
    choose(qtbot, page, page.bar.presets, "custom")
    picker = page.bar.picker
    assert picker is not None
    assert page.bar.presets.current() == "month"
    picker.pick(date(2011, 11, 28))
    picker.pick(date(2011, 12, 5))
    button = next(each for each in picker.findChildren(Button) if each.text() == "Show this period")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.is_loaded and page.bar.presets.current() == "custom", timeout=PATIENCE)
    assert "£60.00" in page.kpis.by_key("revenue_minor").accessibleName()


def test_the_comparison_can_be_last_year(qtbot, page):
    choose(qtbot, page, page.trend.against, "last_year")
    assert page.model.answer.comparison.then.period.last == date(2010, 12, 10)
    assert "no sales known before" in page.kpis.by_key("revenue_minor").accessibleName()


@pytest.mark.parametrize(("grain", "title"), [("week", "Weekly revenue"), ("month", "Monthly revenue")])
def test_the_trend_is_drawn_by_day_week_or_month(qtbot, page, grain, title):
    assert page.trend.title.text() == "Daily revenue"
    choose(qtbot, page, page.trend.grain, grain)
    assert page.trend.title.text() == title


@pytest.mark.parametrize(
    ("measure", "narrowed"),
    [("revenue_minor", {}), ("transactions", {"kind": 0}), ("refunds_minor", {"kind": 1}), ("customers", {})],
)
def test_a_click_on_a_figure_leads_to_its_sales(qtbot, page, measure, narrowed):
    choose(qtbot, page, page.bar.presets, "week")
    qtbot.mouseClick(page.kpis.by_key(measure), Qt.MouseButton.LeftButton)
    assert page.went == [("sales", SalesFilter(**WEEK, **narrowed))]


def test_enter_on_a_figure_does_what_a_click_does(qtbot, page):
    qtbot.keyClick(page.kpis.by_key("refunds_minor"), Qt.Key.Key_Return)
    assert page.went[0][1].kind == 1


def test_a_click_on_a_product_leads_to_its_sales(qtbot, page):
    choose(qtbot, page, page.bar.presets, "week")
    qtbot.mouseClick(page.products.rows, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    ((key, wanted),) = page.went
    assert key == "sales"
    assert (wanted.since, wanted.until) == (WEEK["since"], WEEK["until"])
    assert wanted.product_key == page.model.answer.products.rows[1].key


def test_the_keyboard_reaches_a_customer(qtbot, page):
    page.clients.rows.setFocus()
    qtbot.keyClick(page.clients.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.clients.rows, Qt.Key.Key_Return)
    assert page.went[0][1].client_key == page.model.answer.clients.rows[1].key


def test_a_cell_leads_to_the_sales_of_its_hour(qtbot, page):
    page.hours.map.cell_clicked.emit(4, 12)
    assert (page.went[0][1].weekday, page.went[0][1].hour) == (4, 12)


def test_a_day_of_the_trend_leads_to_its_sales(qtbot, page):
    page.trend.chart.setFocus()
    qtbot.keyClick(page.trend.chart, Qt.Key.Key_Left)
    qtbot.keyClick(page.trend.chart, Qt.Key.Key_Return)
    assert page.went == [("sales", SalesFilter(since=date(2011, 12, 9), until=date(2011, 12, 10)))]


def test_a_fact_leads_to_its_sales_and_one_without_any_does_not(qtbot, page):
    keys = [fact.key for fact in page.glance.rows.rows()]
    page.glance.rows.setFocus()
    qtbot.keyClick(page.glance.rows, Qt.Key.Key_Return)
    assert page.went == []
    for _step in range(keys.index("refunds")):
        qtbot.keyClick(page.glance.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.glance.rows, Qt.Key.Key_Return)
    assert page.went[0][1].kind == 1


def test_the_page_asks_again_when_sales_were_written(qtbot, page):
    context = page.stage.context
    more = [Sold(datetime(2011, 12, 12, 9), "LAMP", 1, 500)]

    def write(session):
        add_sales(session, more)

    context.tasks.write(write, lambda _done: context.changes.announce({Entity.SALES}), pytest.fail)
    qtbot.waitUntil(lambda: "12 December" in page.heading.text(), timeout=PATIENCE)


def test_what_is_shown_is_saved_as_a_file(qtbot, page, tmp_path):
    path = tmp_path / "today.csv"
    page.export_to(path)
    qtbot.waitUntil(lambda: bool(page.window().findChildren(Toast)), timeout=PATIENCE)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["value"] == "90.00"
    page.window().findChildren(Toast)[0].hide()


def test_a_store_without_sales_offers_to_bring_them_in(qtbot, stage, empty_folder):
    there = stage(empty_folder)
    made = create(there.context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    assert made.state.state() == "empty"
    assert not made.export.isVisible()
    button = next(each for each in made.findChildren(Button) if each.text() == "Bring in your sales")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert there.went == [("bring_in", None)]


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot, qapp, stage, own_shop):
    there = stage(own_shop)
    made = create(there.context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    model, told = made.model, []
    model.ask()
    model._view = SimpleNamespace(show_answer=told.append, show_failure=told.append)
    shiboken6.delete(made)
    after = []
    there.context.tasks.read(lambda _session: None, after.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(after), timeout=PATIENCE)
    qtbot.wait(200)
    assert told == []


def test_a_failure_is_told_and_trying_again_helps(qtbot, stage, own_shop, monkeypatch):
    def refuse(*_arguments):
        raise Refusal("The disk with the store cannot be read.")

    real = today_model.answer
    monkeypatch.setattr(today_model, "answer", refuse)
    made = create(stage(own_shop).context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    assert made.state.state() == "error"
    monkeypatch.setattr(today_model, "answer", real)
    button = next(each for each in made.findChildren(Button) if each.text() == "Try again")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.state.state() == "content", timeout=PATIENCE)


@pytest.mark.parametrize(
    ("width", "height", "text_size"),
    [(1232, 816, 1.0), (1072, 636, 1.0), (816, 616, 1.0), (1020, 636, 1.25), (1320, 772, 2.0), (904, 572, 2.0)],
)
def test_nothing_is_wider_than_the_page(qtbot, page, width, height, text_size):
    page.stage.context.theme.set_text_size(text_size)
    page.resize(width, height)
    qtbot.wait(1)
    for part in (page.kpis, page.trend, page.glance, page.products, page.clients, page.hours):
        left = part.mapTo(page, QPoint(0, 0)).x()
        assert left >= 0
        assert left + part.width() <= page.width()
    page.stage.context.theme.set_text_size(1.0)


def test_a_window_of_the_smallest_design_needs_no_scrolling(qtbot, page):
    page.resize(1072, 636)
    qtbot.wait(1)
    bottom = page.hours.mapTo(page, QPoint(0, page.hours.height())).y()
    assert bottom <= page.height()


@pytest.mark.parametrize(("width", "named"), [(1232, "revenue, before"), (500, "before")])
def test_both_lines_are_named_where_there_is_room(qtbot, page, width, named):
    page.resize(width, 816)
    qtbot.waitUntil(lambda: page.trend.legend.accessibleName() == named)


def test_the_focus_ring_of_a_row_stays_clear_of_its_text(page):
    title = page.products.title
    left = page.products.rows.mapTo(page, page.products.rows._inside(0).topLeft()).x()
    assert left == title.mapTo(page, QPoint(0, 0)).x()
    assert page.products.rows._inside(0).left() > page.products.rows._rect(0).left()
