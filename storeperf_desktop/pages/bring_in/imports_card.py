"""What was brought in before: its state, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.room import take_what_is_left
from storeperf_desktop.pages.browsing import RowsTable
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in_batches import PastImport, past_columns, past_rows
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, ButtonRow, Card, DangerButton, text_label

_LEAST_HEIGHT = 106


class ImportsCard(Card):
    """A table of imports; what is done with one goes for the row that is chosen."""

    undo_asked = Signal(object)
    save_asked = Signal(Path)

    def __init__(self, formats: Formats, folder: Path) -> None:
        super().__init__(_("Brought in before"))
        self._formats, self._folder = formats, folder
        self._imports: list[PastImport] = []
        self._is_busy = False
        self._rows = VirtualRows(past_columns())
        self.table = RowsTable(_("Brought in before"), self._rows)
        self.table.setMinimumHeight(current_tokens().px(_LEAST_HEIGHT))
        take_what_is_left(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._enable())
        self.nothing = text_label(_("Nothing was brought in yet. What you bring in can be undone here."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.save = Button(_("Save rows set aside…"), "download", self._ask_save)
        self.undo = DangerButton(_("Undo this import…"), "undo-2", self._ask_undo)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(ButtonRow(self.save, self.undo, at_right=True))
        self.show_imports([])

    def show_imports(self, imports: list[PastImport]) -> None:
        """Show another list; the import that was chosen stays chosen, at first it is the latest."""
        chosen = self.chosen()
        self._imports = imports
        self._rows.show_rows(past_rows(imports, self._formats))
        for part in (self.table, self.save, self.undo):
            part.setVisible(bool(imports))
        self.nothing.setVisible(not imports)
        keys = [each.key for each in imports]
        if keys:
            self.table.selectRow(keys.index(chosen.key) if chosen is not None and chosen.key in keys else 0)
        self._enable()

    def set_busy(self, is_busy: bool) -> None:
        """While a file is brought in or undone, nothing else can be undone."""
        self._is_busy = is_busy
        self._enable()

    def chosen(self) -> PastImport | None:
        """The import whose row is chosen."""
        row = self.table.currentIndex().row()
        return self._imports[row] if 0 <= row < len(self._imports) else None

    def _enable(self) -> None:
        chosen = self.chosen()
        self.undo.setEnabled(chosen is not None and chosen.can_be_undone and not self._is_busy)
        self.save.setEnabled(chosen is not None and chosen.set_aside_file(self._folder) is not None)

    def _ask_undo(self) -> None:
        if (chosen := self.chosen()) is not None:
            self.undo_asked.emit(chosen)

    def _ask_save(self) -> None:
        chosen = self.chosen()
        file = None if chosen is None else chosen.set_aside_file(self._folder)
        if file is not None:
            self.save_asked.emit(file)
