"""The audit: search, the entries that fit, and one of them with every field before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from storeperf_core.operations.audit_entries import AuditEntry
from storeperf_core.operations.audit_search import AuditQuestion
from storeperf_core.operations.signing_in import Person
from storeperf_core.store.integrity import Verification, verify
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.team.audit_detail import audit_detail
from storeperf_desktop.pages.team.audit_tools import AuditTools
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels.audit_export import write_audit
from storeperf_desktop.viewmodels.audit_finding import (
    AuditFinding,
    columns,
    day_bounds,
    read_detail,
    reading_of,
    row_of,
)
from storeperf_desktop.viewmodels.audit_words import about, done, kinds_called
from storeperf_desktop.viewmodels.pins import read_people
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Card, Notice, SidePanel, StateView, show_toast, text_label

_GROWS_BY = 2


class AuditPart(QWidget):
    """`shown` when rows are there, or it is said that there are none."""

    shown = Signal()

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__()
        self._context = context
        self.question = AuditQuestion()
        self._keys: Sequence[int] = ()
        self._opening, self._checking = Latest(context.tasks), Latest(context.tasks)
        self._naming = Latest(context.tasks)
        self._finding = AuditFinding(context.tasks, self._told, self._failed)
        for latest in (self._opening, self._checking, self._naming, self._finding):
            self.destroyed.connect(latest.cancel)
        self.tools = AuditTools(context.formats)
        self.told = text_label("", "label")
        self.result: Notice | None = None
        self.rows = VirtualRows(columns(), context.tasks)
        self.table = RowsTable(_("Audit"), self.rows)
        self.panel = SidePanel(page)
        card = Card()
        card.body.addWidget(self.table)
        self.state = StateView(card)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.tools)
        self._column.addWidget(self.told)
        self._column.addWidget(self.state, 1)
        self._connect()

    def ask(self) -> None:
        """Ask the question that stands, and who can be chosen."""
        self._naming.read(read_people, self._name, self._failed)
        if not len(self._keys):
            self.state.show_loading()
        self._finding.ask(self.question)

    def search(self, text: str) -> None:
        """Look for words."""
        self.tools.show_text(text)
        self._narrow(text=text, kinds=kinds_called(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._finding.is_searching:
            self._finding.stop()
            return
        super().keyPressEvent(event)

    def export_to(self, path: Path) -> None:
        """Write what is found to `path` and say so."""
        keys = self._keys
        self.tools.export.setEnabled(False)
        self._context.tasks.long(
            lambda store, job: write_audit(store, job, path, keys),
            progressed=lambda _told: None,
            done=self._exported,
            failed=self._not_exported,
            stopped=lambda: None,
        )

    def check(self) -> None:
        """Prove the records, and say what came of it."""
        self.tools.check.setEnabled(False)
        self._say(_("The records are being checked. This may take some minutes in a large store."), "neutral")
        self._checking.read(verify, self._checked, self._not_checked)

    def _connect(self) -> None:
        tools = self.tools
        tools.search.searched.connect(lambda text: self._narrow(text=text, kinds=kinds_called(text)))
        tools.person.chosen.connect(lambda key: self._narrow(staff_key=int(key) if key else None))
        tools.area.chosen.connect(lambda key: self._narrow(area=key))
        tools.period_chosen.connect(self._choose_period)
        tools.export.clicked.connect(lambda: self._choose_export())
        tools.check.clicked.connect(lambda: self.check())
        tools.stop.clicked.connect(lambda: self._finding.stop())
        self.table.opened.connect(self._open_row)
        self.table.selectionModel().currentRowChanged.connect(self._follow_row)
        self.rows.arrived.connect(self.shown)
        self.rows.refused.connect(self._failed)
        self.panel.closed.connect(self._opening.cancel)
        shortcut = QShortcut(QKeySequence("Ctrl+F"), self)
        shortcut.activated.connect(lambda: tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _narrow(self, **changed: object) -> None:
        question = replace(self.question, **changed)  # type: ignore[arg-type]
        if question != self.question:
            self.question = question
            self.table.scrollToTop()
            self.table.setCurrentIndex(QModelIndex())
            self._finding.ask(question)

    def _choose_period(self, first: date | None, last: date | None) -> None:
        if first is None or last is None:
            self._narrow(from_utc=None, to_utc=None)
            return
        begin, end = day_bounds(first, last, self._context.place.timezone)
        self._narrow(from_utc=begin, to_utc=end)

    def _name(self, people: list[Person]) -> None:
        if isValid(self):
            self.tools.show_people(people)

    def _told(self, keys: Sequence[int], is_done: bool) -> None:
        """Rows that are shown stay until twice as many are found: they would flicker."""
        if not is_done and self._keys and len(keys) < _GROWS_BY * len(self._keys) and keys[:1] == self._keys[:1]:
            return
        self._keys = keys
        self.rows.show_order(len(keys), reading_of(keys), partial(row_of, formats=self._context.formats))
        count = self._context.formats.count(len(keys))
        text = ngettext("{count} entry", "{count} entries", len(keys)).format(count=count)
        self.told.setText(text if is_done else _("{found} so far, still searching").format(found=text))
        self.tools.stop.setVisible(not is_done)
        self.tools.export.setEnabled(is_done and bool(keys))
        if keys:
            self.state.show_content()
        elif is_done:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.state.show_empty(
            _("Nothing was changed that fits"),
            _("No entry fits the search, the person and the period."),
            (_("Show everything"), self._clear),
        )
        self.shown.emit()

    def _clear(self) -> None:
        self.tools.clear()
        self._narrow(staff_key=None, area="", text="", kinds=(), from_utc=None, to_utc=None)

    def _open_row(self, place: int) -> None:
        row = self.rows.row(place)
        if row is not None:
            self._opening.read(lambda session: read_detail(session, row.key), self._show_entry, self._failed_entry)

    def _follow_row(self, current: QModelIndex) -> None:
        if self.panel.isVisible() and current.isValid() and self.table.hasFocus():
            self._open_row(current.row())

    def _show_entry(self, entry: AuditEntry) -> None:
        self.panel.set_title(done(entry.row), about(entry.row))
        self.panel.set_content(audit_detail(entry, self._context.formats))
        if not self.panel.isVisible():
            self.panel.open()

    def _failed_entry(self, failure: Failure) -> None:
        self.panel.close_panel()
        show_toast(self, failure.sentence, "bad")

    def _choose_export(self) -> None:
        name = f"audit-{date.today().isoformat()}.csv"  # noqa: DTZ011
        chosen, _kind = QFileDialog.getSaveFileName(self, _("Save the audit"), name, _("CSV files (*.csv)"))
        if chosen:
            self.export_to(Path(chosen))

    def _exported(self, entries: int) -> None:
        if isValid(self):
            self.tools.export.setEnabled(True)
            text = ngettext("{count} entry was saved.", "{count} entries were saved.", entries)
            show_toast(self, text.format(count=self._context.formats.count(entries)))

    def _not_exported(self, failure: Failure) -> None:
        if isValid(self):
            self.tools.export.setEnabled(True)
            show_toast(self, failure.sentence, "bad")

    def _checked(self, found: Verification) -> None:
        self.tools.check.setEnabled(True)
        if not found.differences:
            self._say(_("Every figure, receipt and entry is as it was written. Nothing was changed behind."), "good")
            return
        first = " ".join((_("Something is not as it was written:"), "; ".join(found.differences)))
        self._say(first, "bad")

    def _not_checked(self, failure: Failure) -> None:
        self.tools.check.setEnabled(True)
        self._say(failure.sentence, "bad")

    def _say(self, text: str, tone: str) -> None:
        if self.result is not None:
            self._column.removeWidget(self.result)
            self.result.hide()
            self.result.deleteLater()
        self.result = Notice(text, tone)  # type: ignore[arg-type]
        self._column.insertWidget(1, self.result)

    def _failed(self, failure: Failure) -> None:
        self.tools.stop.hide()
        self.state.show_error(_("This could not be read"), failure.sentence, (_("Try again"), self.ask))
        self.shown.emit()
