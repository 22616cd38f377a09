"""The rows that are set aside, with their reasons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.room import take_what_is_left
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in_aside import AsideRows, aside_columns, aside_rows, aside_title
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, Card, Table

_LEAST_HEIGHT = 140


class AsideCard(Card):
    """A table of rows; `save_asked(file)` for all of them as CSV."""

    save_asked = Signal(Path)

    def __init__(self, formats: Formats) -> None:
        super().__init__(_("Rows set aside"))
        self._formats = formats
        self._aside: AsideRows | None = None
        self._rows = VirtualRows((), parent=self)
        self.table = Table(_("Rows set aside"))
        self.table.setModel(self._rows)
        self.table.setMinimumHeight(current_tokens().px(_LEAST_HEIGHT))
        take_what_is_left(self.table)
        self.save = Button(_("Save as CSV…"), "download", self._ask_save)
        self.add_aside(self.save)
        self.body.addWidget(self.table, 1)

    def show_rows(self, aside: AsideRows) -> None:
        """Show other rows; the card is hidden while there are none."""
        self.setVisible(aside.count > 0)
        if aside is self._aside or not aside.count:
            return
        self._aside = aside
        columns = aside_columns(aside.header)
        self._rows.show_columns(columns)
        self._rows.show_rows(aside_rows(aside, self._formats))
        self.table.set_column_widths(*(column.width for column in columns))
        self.set_title(aside_title(aside, self._formats))

    def _ask_save(self) -> None:
        if self._aside is not None and self._aside.file is not None:
            self.save_asked.emit(self._aside.file)
