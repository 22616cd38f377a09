"""Which period."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.today.choice import Choice
from storeperf_desktop.viewmodels.periods import CUSTOM
from storeperf_desktop.viewmodels.today import Answer
from storeperf_desktop.widgets import DateRangePicker


class PeriodBar(QWidget):
    """Presets and a free range."""

    preset_chosen = Signal(str)
    range_chosen = Signal(date, date)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._shown: Answer | None = None
        self.picker: DateRangePicker | None = None
        self.presets = Choice(
            [
                ("today", _("Today")),
                ("week", _("7 days")),
                ("month", _("30 days")),
                ("quarter", _("Quarter")),
                ("year", _("Year")),
                (CUSTOM, _("Custom…")),
            ],
            _("Period"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.presets)
        self.presets.chosen.connect(self._choose)

    def show_question(self, answer: Answer) -> None:
        """Mark what the answer is about."""
        self._shown = answer
        self.presets.set_current(answer.question.picked.preset)

    def _choose(self, key: str) -> None:
        if key != CUSTOM:
            self.preset_chosen.emit(key)
            return
        if self._shown is None:
            return
        # Not chosen before a range is: closing the picker leaves the period as it was.
        self.presets.set_current(self._shown.question.picked.preset)
        self.picker = DateRangePicker(self._formats, self._shown.period.start, self._shown.period.last, self)
        self.picker.chosen.connect(self.range_chosen)
        self.picker.popup_below(self.presets)
