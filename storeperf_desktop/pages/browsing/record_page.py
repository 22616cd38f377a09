"""The page with a table of records that people make, edit and take out of use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.operations.changes import Changed
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing.browse_page import BrowsePage
from storeperf_desktop.pages.browsing.record_dialog import RecordDialog
from storeperf_desktop.pages.browsing.rows_table import panel_table
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.browsing import Column, Row
from storeperf_desktop.viewmodels.sales import ShowSale
from storeperf_desktop.widgets import Button, SegmentedControl, Select, show_toast
from storeperf_desktop.widgets.approval import write_with_approval

IN_USE, OUT_OF_USE, ALL = "in", "out", "all"
_ACTIVE = {IN_USE: True, OUT_OF_USE: False, ALL: None}


class RecordPage(BrowsePage):
    """A browse page with New (Ctrl+N), and in its drawer Edit, Take out of use and the sales of the record."""

    dialog: RecordDialog | None = None

    def _add_record_controls(self) -> None:
        self.active = Select(
            [(IN_USE, _("In use")), (OUT_OF_USE, _("Out of use")), (ALL, _("All"))], _("In use or not")
        )
        self.active.chosen.connect(lambda key: self._show_active(_ACTIVE[key]))
        self._add_control(self.active)
        self.parts = SegmentedControl(
            [("facts", _("Details")), ("sales", _("Last sales")), ("history", _("History"))], _("Show"), "facts"
        )
        self.parts.chosen.connect(lambda _key: self._show_part())
        self.edit = Button(_("Edit"), "pencil", self._edit)
        self.turn = Button(_("Take out of use"), on_click=self._turn_active)
        self.sales = Button(_("All sales"), "receipt", self._go_to_sales)
        self.panel.body.addWidget(self.parts)
        for button in (self.edit, self.turn, self.sales):
            self.panel.add_button(button)
        self._bind("Ctrl+N", self._new)

    def _show_active(self, active: bool | None) -> None:
        raise NotImplementedError

    def _part(self, key: str) -> QWidget:
        """What the drawer shows: `facts`, `sales` or `history`."""
        raise NotImplementedError

    def _begin(self, key: int | None) -> None:
        """Open the form of a record, or of a new one."""
        raise NotImplementedError

    def _edit(self) -> None:
        raise NotImplementedError

    def _turn_active(self) -> None:
        raise NotImplementedError

    def _go_to_sales(self) -> None:
        raise NotImplementedError

    def _new(self) -> None:
        self._begin(None)

    def _sales_table(self, columns: Sequence[Column], rows: Sequence[Row]) -> QWidget:
        """The sales of a record in the drawer; one that is opened is shown on the page of sales."""
        table = panel_table(_("Last sales"), columns, rows)
        table.opened.connect(lambda place: self._context.navigate("sales", ShowSale(rows[place].key)))
        return table

    def _show_part(self) -> None:
        key = self.parts.current() or "facts"
        self.panel.set_content(self._part(key), scrolls=key != "sales")

    def _show_panel(self, title: str, subtitle: str, *, active: bool) -> None:
        self.panel.set_title(title, subtitle)
        self.turn.setText(_("Take out of use") if active else _("Take into use"))
        self.turn.setAccessibleName(self.turn.text())
        self._show_part()
        if not self.panel.isVisible():
            self.panel.open()

    def _open_dialog(self, dialog: RecordDialog) -> None:
        self.dialog = dialog
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, changed: Changed) -> None:
        """What was made or edited is shown, wherever it stands now."""
        if not changed:
            show_toast(self, _("Nothing was different."))
            return
        show_toast(self, _("Saved."))
        self._wanted_key = changed.key
        self.show_record(changed.key)

    def _write(self, write: Callable[[WriteSession, Actor], Changed], told: str) -> None:
        write_with_approval(self, self._context, write, lambda changed: self._written(changed, told), self._not_written)

    def _written(self, changed: Changed, told: str) -> None:
        self._context.changes.announce(changed.entities)
        if isValid(self):
            show_toast(self, told)

    def _not_written(self, failure: Failure) -> None:
        if isValid(self):
            show_toast(self, failure.sentence, "bad")
