"""What the store is called and when its day ends."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from shiboken6 import isValid

from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.idle_lock import USUAL_MINUTES
from storeperf_core.store.session import Place
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels.store_settings import cutoff_entries, lock_entries, read_settings, save_place
from storeperf_desktop.widgets import Card, FormRow, PrimaryButton, Select, show_toast, text_label
from storeperf_desktop.widgets.approval import write_with_approval


class StoreCard(Card):
    """Asks for the store's record and writes it; `shown` when it stands in the fields."""

    shown = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("This store"))
        self._context = context
        self._reading = Latest(context.tasks)
        self.destroyed.connect(self._reading.cancel)
        self.name = QLineEdit()
        self.cutoff = Select(cutoff_entries(), _("The day ends at"))
        self._name_row = FormRow(_("Name"), self.name)
        self.save = PrimaryButton(_("Save"), on_click=self._save)
        self.body.addWidget(self._name_row)
        self.body.addWidget(FormRow(_("The day ends at"), self.cutoff))
        self.body.addWidget(
            text_label(
                _("What is sold before this hour belongs to the day before. Sales that are here keep their day."),
                "label",
                wrap=True,
            )
        )
        self.lock = Select(lock_entries(USUAL_MINUTES), _("The till locks itself"))
        self.body.addWidget(FormRow(_("The till locks itself"), self.lock))
        self.body.addWidget(
            text_label(
                _("Without keys, touch or scanner for so long. It takes a PIN to unlock it."), "label", wrap=True
            )
        )
        self.body.addWidget(FormRow(_("Currency"), text_label(context.place.currency)))
        self.body.addWidget(FormRow(_("Time zone"), text_label(context.place.timezone)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.name.returnPressed.connect(self._save)
        context.changes.follow({Entity.SETTINGS}, self, self.ask)

    def ask(self) -> None:
        """Read the store's record and show it."""
        self._reading.read(read_settings, self._show, self._failed)

    def _show(self, found: tuple[Place, int]) -> None:
        place, lock_minutes = found
        self.lock.set_entries(lock_entries(lock_minutes))
        self.lock.set_current(str(lock_minutes))
        self.name.setText(place.name)
        minutes = place.day_cutoff_minutes
        self.cutoff.set_entries(cutoff_entries(minutes))
        self.cutoff.set_current(str(minutes))
        self.shown.emit()

    def _save(self) -> None:
        self._name_row.set_fault("")
        self.save.setEnabled(False)
        write = save_place(self.name.text(), int(self.cutoff.current()), int(self.lock.current()))
        write_with_approval(self, self._context, write, self._saved, self._failed)

    def _saved(self, changed: Changed) -> None:
        if changed:
            self._context.changes.announce(changed.entities)
        if not isValid(self):
            return
        self.save.setEnabled(True)
        show_toast(self, _("Saved.") if changed else _("Nothing was different."))

    def _failed(self, failure: Failure) -> None:
        if not isValid(self):
            return
        self.save.setEnabled(True)
        self._name_row.set_fault(failure.sentence)
        self.shown.emit()
