"""What the audit is narrowed by: words, a person, what it is about, a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from storeperf_core.operations.signing_in import Person
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.audit_words import area_names
from storeperf_desktop.viewmodels.record_history import staff_name
from storeperf_desktop.widgets import Button, ButtonRow, DateRangePicker, SearchField, Select

ALL_TIME, CHOOSE = "", "choose"
_DAYS = (7, 30, 365)
_LEAST_SEARCH = 200


class AuditTools(QWidget):
    """`period_chosen(first, last)` with both days included, or with None for all time."""

    period_chosen = Signal(object, object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.search = SearchField(_("Words, receipt or record"))
        self.person = Select([("", _("Everybody"))], _("Who"))
        self.area = Select(area_names(), _("About"))
        self.period = Select(self._periods(), _("When"))
        self.export = Button(_("Export"), "download")
        self.check = Button(_("Check the records"), "shield-check")
        self.stop = Button(_("Stop searching"), "x")
        self.stop.hide()
        self._picker: DateRangePicker | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(12)
        for choice in (self.person, self.area, self.period):
            self._choices.addWidget(choice)
        self._row.addWidget(self.search, 1)
        self._row.addLayout(self._choices)
        self._row.addWidget(ButtonRow(self.stop, self.export, self.check))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.period.chosen.connect(self._choose)

    def show_people(self, people: Sequence[Person]) -> None:
        """Who can be chosen."""
        names = [(str(person.staff_key), staff_name(person.name)) for person in people]
        self.person.set_entries([("", _("Everybody")), *names])

    def show_text(self, text: str) -> None:
        """Put a text into the search field without searching for it."""
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)

    def clear(self) -> None:
        """Nothing is narrowed."""
        self.show_text("")
        for choice in (self.person, self.area, self.period):
            choice.set_current("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _periods(self) -> list[tuple[str, str]]:
        days = [(str(each), ngettext("Last day", "Last {count} days", each).format(count=each)) for each in _DAYS]
        return [(ALL_TIME, _("All time")), ("1", _("Today")), *days, (CHOOSE, _("Choose a period…"))]

    def _choose(self, key: str) -> None:
        today = date.today()  # noqa: DTZ011 - what people call today at this computer
        if key == CHOOSE:
            self._pick(today)
        elif key:
            self.period_chosen.emit(today - timedelta(days=int(key) - 1), today)
        else:
            self.period_chosen.emit(None, None)

    def _pick(self, today: date) -> None:
        self._picker = DateRangePicker(self._formats, today - timedelta(days=6), today, self)
        self._picker.chosen.connect(self.period_chosen)
        self._picker.popup_below(self.period)

    def _turn(self) -> None:
        tokens = current_tokens()
        asides = sum(item.sizeHint().width() for item in (self._row.itemAt(1), self._row.itemAt(2)) if item is not None)
        needed = asides + tokens.px(_LEAST_SEARCH) + 2 * self._row.spacing()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if self.width() < needed else beside)
        choices = sum(each.sizeHint().width() + 12 for each in (self.person, self.area, self.period))
        self._choices.setDirection(below if self.width() < choices else beside)
