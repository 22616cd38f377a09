"""A trend over days, weeks or months."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import FollowsLook, draw_focus, painting
from storeperf_desktop.widgets.text import text_label

if TYPE_CHECKING:
    from storeperf_desktop.charts.trend_plot import TrendPlot

Values = Sequence[float | None]
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class TrendWords:
    """How a trend writes itself: a value in full, a value on the axis, a date in full, a date on the axis."""

    value: Callable[[float], str]
    axis_value: Callable[[float], str]
    day: Callable[[date], str]
    axis_day: Callable[[date], str]


class TrendChart(FollowsLook):
    """A line through `values`, and dashed the `earlier` ones; None leaves a gap.

    Hovering, or the left and right arrow keys, show date and value; a click or Enter emits `day_clicked(date)`.
    """

    day_clicked = Signal(date)

    def __init__(self, name: str, words: TrendWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._words = name, words
        self._dates: Sequence[date] = ()
        self._values: Values = ()
        self._earlier: Values = ()
        self._plot: TrendPlot | None = None
        self._marked = -1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._bubble = text_label("", parent=self)
        self._bubble.setObjectName("bubble")
        self._bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bubble.hide()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_trend(self, dates: Sequence[date], values: Values, earlier: Values = ()) -> None:
        """One value a date; `earlier` runs beside it from the first date on, and may be shorter."""
        if len(dates) != len(values) or len(earlier) > len(values):
            raise ValueError("a trend has one value a date, and no more earlier ones")
        self._dates, self._values, self._earlier = dates, values, earlier
        self._mark(-1)
        self._describe()
        if not dates and self._plot is None:
            return
        if self._plot is None:
            self._plot = self._make_plot()
        self._plot.show_lines(dates, values, earlier)

    def marked_day(self) -> date | None:
        """The day whose value is shown in the bubble."""
        return self._dates[self._marked] if self._marked >= 0 else None

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(480), current_tokens().px(230))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_tokens().px(240), current_tokens().px(110))

    def look_changed(self) -> None:
        super().look_changed()
        plot = getattr(self, "_plot", None)
        if plot is not None:
            plot.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._dates:
            start = self._marked if self._marked >= 0 else (len(self._dates) if step < 0 else -1)
            self._mark(min(max(start + step, 0), len(self._dates) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked >= 0:
            self.day_clicked.emit(self._dates[self._marked])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(-1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.hasFocus():
            with painting(self) as painter:
                draw_focus(painter, self.rect(), 8)

    def _make_plot(self) -> TrendPlot:
        # pyqtgraph brings numpy, half a second of start that a window without a trend need not pay.
        from storeperf_desktop.charts.trend_plot import TrendPlot

        plot = TrendPlot(self._words.axis_value, self._words.axis_day, self)
        plot.hovered.connect(self._mark)
        plot.clicked.connect(lambda index: self.day_clicked.emit(self._dates[index]))
        self._column.addWidget(plot)
        self._bubble.raise_()
        return plot

    def _mark(self, index: int) -> None:
        self._marked = index
        if self._plot is not None:
            self._plot.mark(index)
        if index < 0 or self._plot is None:
            self._bubble.hide()
            return
        text = self._spoken(index)
        self._bubble.setText(text)
        self._bubble.adjustSize()
        point = self._plot.mapTo(self, self._plot.place_of(index))
        self._bubble.move(self._beside(point))
        self._bubble.show()
        self.setAccessibleName(f"{self._name}: {text}")

    def _beside(self, point: QPoint) -> QPoint:
        size = self._bubble.size()
        x = min(max(point.x() - size.width() // 2, 0), self.width() - size.width())
        above = point.y() - size.height() - 12
        return QPoint(x, above if above >= 0 else min(point.y() + 14, self.height() - size.height()))

    def _spoken(self, index: int) -> str:
        value = self._values[index]
        lines = [self._words.day(self._dates[index]), _("not known") if value is None else self._words.value(value)]
        before = self._earlier[index] if index < len(self._earlier) else None
        if before is not None:
            lines.append(_("before: {amount}").format(amount=self._words.value(before)))
        return "\n".join(lines)

    def _describe(self) -> None:
        known = [(value, day) for value, day in zip(self._values, self._dates, strict=True) if value is not None]
        if not known:
            self.setAccessibleDescription(_("There is nothing to draw in this period."))
            return
        (most, best), (least, worst) = max(known), min(known)
        sentence = _("{count} points. Highest {high} on {high_day}, lowest {low} on {low_day}.")
        words = self._words
        self.setAccessibleDescription(
            sentence.format(
                count=len(self._dates),
                high=words.value(most),
                high_day=words.day(best),
                low=words.value(least),
                low_day=words.day(worst),
            )
        )
