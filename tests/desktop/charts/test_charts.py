from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from storeperf_desktop.charts.axes import position_ticks, value_ticks
from storeperf_desktop.charts.heatmap import Heatmap
from storeperf_desktop.charts.legend import Legend
from storeperf_desktop.charts.sparkline import Sparkline
from storeperf_desktop.charts.trend import TrendChart, TrendWords
from storeperf_desktop.formats import Formats
from storeperf_desktop.theme import Appearance, ThemeController

FORMATS = Formats("en_GB")
WORDS = TrendWords(lambda v: f"£{v:.0f}", lambda v: f"£{v:.0f}", FORMATS.day_long, FORMATS.day_short)
DAYS = [date(2011, 11, 1) + timedelta(days=n) for n in range(30)]


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (5_000, 112_000, [0, 30_000, 60_000, 90_000, 120_000]),
        (0, 0, [0, 1]),
        (3, 9, [0, 3, 6, 9]),
        (-20, 100, [-50, 0, 50, 100]),
        (0, 1_000_000_000, [0, 300_000_000, 600_000_000, 900_000_000, 1_200_000_000]),
    ],
)
def test_value_ticks_are_round_and_hold_everything(low: float, high: float, ticks: list[float]) -> None:
    assert value_ticks(low, high) == ticks


@pytest.mark.parametrize(
    ("count", "fitting", "ticks"), [(30, 6, [0, 7, 14, 21, 28]), (5, 9, [0, 1, 2, 3, 4]), (0, 4, [])]
)
def test_position_ticks_leave_room(count: int, fitting: int, ticks: list[int]) -> None:
    assert position_ticks(count, fitting) == ticks


def test_nothing_heavy_is_loaded_before_a_trend_is_drawn() -> None:
    code = (
        "import sys; import storeperf_desktop.shell, storeperf_desktop.widgets, storeperf_desktop.charts.trend;"
        "import storeperf_desktop.charts.heatmap;"
        "print([name for name in ('numpy', 'pyqtgraph', 'babel', 'pandas') if name in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


@pytest.fixture
def trend(qtbot: QtBot) -> TrendChart:
    chart = TrendChart("Daily revenue", WORDS)
    qtbot.addWidget(chart)
    chart.resize(700, 260)
    chart.show()
    chart.show_trend(DAYS, [None if n == 3 else 100.0 + n for n in range(30)], [50.0] * 20)
    qtbot.waitExposed(chart)
    return chart


def test_the_highest_label_is_written_in_full(trend: TrendChart, qtbot: QtBot) -> None:
    trend.resize(700, 110)
    qtbot.wait(20)
    plot = trend._plot
    assert plot is not None
    line_height = QFontMetrics(plot._left.style["tickFont"]).height()
    highest = plot._box.mapViewToScene(QPointF(0, plot._ticks[-1]))
    assert highest.y() >= line_height / 2


def test_keys_walk_along_the_line_and_open_a_day(trend: TrendChart, qtbot: QtBot) -> None:
    qtbot.keyClick(trend, Qt.Key.Key_Left)
    assert trend.marked_day() == DAYS[-1]
    for _ in range(40):
        qtbot.keyClick(trend, Qt.Key.Key_Left)
    assert trend.marked_day() == DAYS[0]
    assert trend.accessibleName() == "Daily revenue: Tuesday 1 November\n£100\nbefore: £50"
    with qtbot.waitSignal(trend.day_clicked) as signal:
        qtbot.keyClick(trend, Qt.Key.Key_Return)
    assert signal.args == [DAYS[0]]


def test_a_gap_is_said_to_be_unknown(trend: TrendChart, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.keyClick(trend, Qt.Key.Key_Right)
    assert trend.marked_day() == DAYS[3]
    assert "not known" in trend.accessibleName()


def test_a_click_tells_its_day(trend: TrendChart, qtbot: QtBot) -> None:
    plot = trend._plot
    assert plot is not None
    qtbot.wait(20)
    with qtbot.waitSignal(trend.day_clicked) as signal:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.place_of(12) + QPoint(1, 30))
    assert signal.args == [DAYS[12]]


def test_hovering_shows_date_and_value_inside_the_chart(trend: TrendChart, qtbot: QtBot) -> None:
    for index in (0, 15, 29):
        trend._plot.hovered.emit(index)
        assert trend._bubble.isVisible()
        assert trend.rect().contains(trend._bubble.geometry())
    trend._plot.hovered.emit(-1)
    assert not trend._bubble.isVisible()


def test_the_whole_line_is_described(trend: TrendChart) -> None:
    said = trend.accessibleDescription()
    assert said == "30 points. Highest £129 on Wednesday 30 November, lowest £100 on Tuesday 1 November."


def test_a_trend_survives_nothing_one_day_and_another_look(qtbot: QtBot, theme: ThemeController) -> None:
    chart = TrendChart("Daily revenue", WORDS)
    qtbot.addWidget(chart)
    chart.show()
    for count in (0, 1, 2, 0, 400):
        days = [DAYS[0] + timedelta(days=n) for n in range(count)]
        chart.show_trend(days, [float(n) for n in range(count)])
        chart.grab()
    theme.set_appearance(Appearance.DARK)
    chart.grab()
    with pytest.raises(ValueError, match="one value a date"):
        chart.show_trend(DAYS, [1.0])


@pytest.fixture
def heatmap(qtbot: QtBot) -> Heatmap:
    heatmap = Heatmap("When people buy", FORMATS.weekdays(), lambda v: f"{v:.0f} sales")
    qtbot.addWidget(heatmap)
    heatmap.resize(380, 190)
    heatmap.show()
    heatmap.show_cells([(2, 13, 40.0), (0, 8, 3.0), (6, 18, 1.0), (5, 3, 0.0)])
    return heatmap


def test_hours_without_any_sale_at_the_edges_are_left_out(heatmap: Heatmap) -> None:
    assert heatmap.hours() == range(8, 19)
    assert heatmap.accessibleDescription() == "Most: Wed 13:00–14:00: 40 sales"


def test_cells_answer_to_clicks_and_keys(heatmap: Heatmap, qtbot: QtBot) -> None:
    with qtbot.waitSignal(heatmap.cell_clicked) as signal:
        qtbot.mouseClick(heatmap, Qt.MouseButton.LeftButton, pos=heatmap._rect(2, 13).center())
    assert signal.args == [2, 13]
    qtbot.keyClick(heatmap, Qt.Key.Key_Down)
    with qtbot.waitSignal(heatmap.cell_clicked) as signal:
        qtbot.keyClick(heatmap, Qt.Key.Key_Return)
    assert signal.args == [3, 13]


def test_the_busiest_cell_is_the_darkest(heatmap: Heatmap) -> None:
    image = heatmap.grab().toImage()

    def lightness(weekday: int, hour: int) -> int:
        return image.pixelColor(heatmap._rect(weekday, hour).center()).lightness()

    assert lightness(2, 13) < lightness(0, 8) < lightness(4, 11)


def test_an_empty_heatmap_says_so(qtbot: QtBot) -> None:
    heatmap = Heatmap("When people buy", FORMATS.weekdays(), str)
    qtbot.addWidget(heatmap)
    heatmap.show_cells([])
    heatmap.grab()
    assert "nothing" in heatmap.accessibleDescription()


def test_small_pictures_paint(qtbot: QtBot) -> None:
    line, legend = Sparkline("Revenue"), Legend([("revenue", False), ("before", True)])
    for widget in (line, legend):
        qtbot.addWidget(widget)
    for values in ([], [1.0], [2.0, 2.0], [1.0, None, 3.0, 4.0]):
        line.set_values(values)
        line.grab()
    legend.grab()
    assert legend.accessibleName() == "revenue, before"


def test_a_click_between_two_cells_is_a_click_on_one_of_them(heatmap: Heatmap, qtbot: QtBot) -> None:
    below = heatmap._rect(2, 13).bottomLeft() + QPoint(4, 1)
    with qtbot.waitSignal(heatmap.cell_clicked) as signal:
        qtbot.mouseClick(heatmap, Qt.MouseButton.LeftButton, pos=below)
    assert signal.args == [2, 13]
