"""Revenue by day, week or month, with the earlier period dashed."""

from __future__ import annotations

from datetime import date
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from storeperf_core.analytics.period import Against, Grain
from storeperf_desktop.charts.legend import Legend
from storeperf_desktop.charts.trend import TrendChart, TrendWords
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.today.choice import Choice
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.today import Answer
from storeperf_desktop.viewmodels.today_figures import behind, bucket_name
from storeperf_desktop.widgets import Card

# Larger text leaves the head no room for more than its two choices.
_LARGEST_LEGEND = 1.25


def load_drawing() -> None:
    """Import what draws the line: half a second, so not on the Qt thread."""
    import_module("storeperf_desktop.charts.trend_plot")


class TrendCard(Card):
    """A click on a day, week or month asks for its sales."""

    sales_asked = Signal(object)
    grain_chosen = Signal(str)
    against_chosen = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__(_("Revenue"))
        self._formats = formats
        self._answer: Answer | None = None
        self._is_drawing = False
        words = TrendWords(
            value=lambda minor: formats.money(round(minor)),
            axis_value=formats.money_axis,
            day=self._bucket,
            axis_day=self._axis_day,
        )
        self.chart = TrendChart(_("Revenue"), words)
        self.legend = Legend([])
        self.grain = Choice(
            [(Grain.DAY.value, _("Day")), (Grain.WEEK.value, _("Week")), (Grain.MONTH.value, _("Month"))], _("Trend by")
        )
        self.against = Choice(
            [(Against.BEFORE.value, _("vs before")), (Against.LAST_YEAR.value, _("vs last year"))], _("Compared")
        )
        self.add_aside(self.legend)
        self.add_aside(self.against)
        self.add_aside(self.grain)
        self.body.addWidget(self.chart, 1)
        self.against.chosen.connect(self.against_chosen)
        self.grain.chosen.connect(self.grain_chosen)
        self.chart.day_clicked.connect(self._ask)

    def show_answer(self, answer: Answer) -> None:
        """Draw another answer."""
        self._answer = answer
        titles = {Grain.DAY: _("Daily revenue"), Grain.WEEK: _("Weekly revenue"), Grain.MONTH: _("Monthly revenue")}
        self.set_title(titles[answer.trend.by])
        self.grain.set_current(answer.trend.by.value)
        self.against.set_current(answer.question.against.value)
        self.legend.setVisible(answer.has_earlier_line and current_tokens().scale <= _LARGEST_LEGEND)
        self._fit_legend()
        if self._is_drawing:
            self._show_lines(answer)

    @property
    def is_drawing(self) -> bool:
        """Whether the line is drawn as soon as there is an answer."""
        return self._is_drawing

    def draw(self) -> None:
        """Draw from now on: what draws is loaded."""
        self._is_drawing = True
        if self._answer is not None:
            self._show_lines(self._answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def _fit_legend(self) -> None:
        """Name both lines; where there is no room for that the title alone tells what the solid one is."""
        if self._answer is None:
            return
        earlier = _("last year") if self._answer.question.against is Against.LAST_YEAR else _("before")
        self.legend.set_entries([(_("revenue"), False), (earlier, True)])
        if not self.has_head_room:
            self.legend.set_entries([(earlier, True)])

    def _show_lines(self, answer: Answer) -> None:
        dates = [bucket.start for bucket in answer.buckets]
        self.chart.show_trend(
            dates, answer.trend.series("revenue_minor"), answer.earlier if answer.has_earlier_line else ()
        )

    def _ask(self, day: date) -> None:
        if self._answer is not None:
            self.sales_asked.emit(behind(next(each for each in self._answer.buckets if each.start == day)))

    def _bucket(self, day: date) -> str:
        if self._answer is None:
            return self._formats.day(day)
        return bucket_name(next(each for each in self._answer.buckets if each.start == day), self._formats)

    def _axis_day(self, day: date) -> str:
        by_month = self._answer is not None and self._answer.trend.by is Grain.MONTH
        return self._formats.month(day) if by_month else self._formats.day_short(day)
