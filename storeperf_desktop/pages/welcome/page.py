"""One card with four questions, each answered already as well as the computer can."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTimeZone, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.tasks import Aside, Failure
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.beginning import COMMON_CURRENCIES, Beginning, default_folder, holds_store, zones
from storeperf_desktop.widgets import (
    Button,
    Card,
    FormRow,
    LinkButton,
    Notice,
    PrimaryButton,
    complete_from,
    is_offering,
    text_label,
)

_LABEL_WIDTH = 110
_CARD_WIDTH = 600


class WelcomePage(QScrollArea):
    """`ready(folder)` once there is a store to open: a new one, or one that was there. `folder` is the one proposed."""

    ready = Signal(Path)

    def __init__(self, aside: Aside, folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aside = aside
        self.setWidgetResizable(True)
        self.setAccessibleName(_("Welcome"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(_("Camden High Street"))
        self.currency = _completing(list(COMMON_CURRENCIES), _local_currency())
        self.timezone = _completing(zones(), bytes(QTimeZone.systemTimeZoneId().data()).decode())
        self.folder = QLineEdit(str(folder or default_folder()))
        self.rows = {
            "name": FormRow(_("Store's name"), self.name, label_width=_LABEL_WIDTH),
            "currency": FormRow(_("Currency"), self.currency, label_width=_LABEL_WIDTH),
            "timezone": FormRow(_("Time zone"), self.timezone, label_width=_LABEL_WIDTH),
            "folder": FormRow(_("Folder"), self.folder, label_width=_LABEL_WIDTH),
        }
        self.rows["folder"].add_aside(Button(_("Choose…"), on_click=self._choose_folder))
        self.make = PrimaryButton(_("Make the store"), on_click=self.submit)
        self.open = LinkButton(_("Open a store that is already here…"), on_click=self._choose_store)
        for field in (self.name, self.currency, self.timezone, self.folder):
            field.returnPressed.connect(partial(self._enter, field))
        self._place()
        self.name.setFocus()

    def submit(self) -> None:
        """Check what was typed, then make the store; faults are said beside their field."""
        if not self.make.isEnabled():
            return
        beginning = Beginning(
            self.name.text().strip(),
            self.currency.text().strip().upper(),
            self.timezone.text().strip(),
            Path(self.folder.text().strip()).expanduser(),
        )
        faults = beginning.faults()
        for field, row in self.rows.items():
            row.set_fault(faults.get(field, ""))
        if faults:
            self.rows[next(iter(faults))].field.setFocus()
            return
        self._set_busy(busy=True)
        self._aside.run(beginning.make, self._made, self._failed)

    def open_folder(self, folder: Path) -> None:
        """Take a folder that holds a store already."""
        if holds_store(folder):
            self.ready.emit(folder)
        else:
            self._say(_("There is no store in {folder}.").format(folder=folder))

    def message(self) -> str:
        """What the page says went wrong, empty if nothing did."""
        notices = self.findChildren(Notice)
        return notices[-1].text() if notices else ""

    def _enter(self, field: QLineEdit) -> None:
        # Enter in the list of currencies or time zones takes one of them, and is no word about the store yet.
        if not is_offering(field):
            self.submit()

    def _made(self, folder: Path) -> None:
        self._set_busy(busy=False)
        self.ready.emit(folder)

    def _failed(self, failure: Failure) -> None:
        self._set_busy(busy=False)
        self._say(failure.sentence)

    def _say(self, sentence: str) -> None:
        for older in self.findChildren(Notice):
            older.deleteLater()
        self._messages.addWidget(Notice(sentence, "bad"))

    def _set_busy(self, *, busy: bool) -> None:
        self.make.setEnabled(not busy)
        self.make.setText(_("Making the store…") if busy else _("Make the store"))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _("Folder of the new store"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _choose_store(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _("Folder of the store"), self.folder.text())
        if chosen:
            self.open_folder(Path(chosen))

    def _place(self) -> None:
        card = Card()
        card.setMaximumWidth(current_tokens().px(_CARD_WIDTH))
        card.body.setSpacing(12)
        card.body.addWidget(text_label(_("Welcome to StorePerf"), "heading"))
        card.body.addWidget(
            text_label(
                _("Tell it about your store. Everything stays on this computer, and the name can be changed later."),
                "muted",
                wrap=True,
            )
        )
        card.body.addSpacing(4)
        for row in self.rows.values():
            card.body.addWidget(row)
        self._messages = QVBoxLayout()
        card.body.addLayout(self._messages)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addSpacing(8)
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 8)
        across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(3)
        self.setWidget(whole)


def _completing(entries: list[str], start: str) -> QLineEdit:
    field = QLineEdit(start)
    complete_from(field, entries)
    return field


def _local_currency() -> str:
    return QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "GBP"
