"""The receipt printer of this computer, and the drawer on it. Takes hold at once."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.paper import PAPER_COLUMNS
from storeperf_desktop.devices.printer_choice import (
    CODE_PAGES,
    DRAWER_PINS,
    FILE,
    NETWORK,
    NONE,
    USB,
    PrinterChoice,
    chosen_printer,
)
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.documents import UnprintedDialog
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.widgets import Button, ButtonRow, Card, FormRow, Select, align_rows, show_toast

YES, NO = "yes", "no"
_NEVER = "never"


class PrinterCard(Card):
    """Writes each choice as it is made; the test page says whether they are right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Receipt printer"))
        self._context, self._settings = context, context.settings
        choice = chosen_printer(context.settings.choices)
        ways = [(NONE, _("None")), (USB, _("USB")), (NETWORK, _("Network")), (FILE, _("Device or file"))]
        self.kind = self._select(_("Connected by"), ways, choice.kind)
        self.address = QLineEdit(choice.address)
        self.address_row = FormRow(_("Address"), self.address)
        self.columns = self._select(_("Width"), _widths(choice.columns), str(choice.columns))
        self.code_page = self._select(_("Letters"), [(each, each) for each in CODE_PAGES], choice.code_page)
        self.cuts = self._select(_("Cut the paper"), [(YES, _("Yes")), (NO, _("No"))], _key(choice.cuts))
        self.answers = self._select(_("Ask if it is ready"), [(YES, _("Yes")), (NO, _("No"))], _key(choice.answers))
        kicks = context.settings.choices.drawer_kicks
        drawers = [(str(pin), _("For cash, pin {pin}").format(pin=pin)) for pin in DRAWER_PINS]
        self.drawer = self._select(
            _("Open the drawer"), [(_NEVER, _("Never")), *drawers], str(choice.drawer_pin) if kicks else _NEVER
        )
        self.test = Button(_("Print a test page"), "receipt", self._test)
        self.waiting = Button("", on_click=lambda: UnprintedDialog(context, self).open())
        self._lay_out()
        align_rows(self)
        for select in (self.kind, self.columns, self.code_page, self.cuts, self.answers, self.drawer):
            select.chosen.connect(lambda _choice: self._keep())
        self.address.editingFinished.connect(self._keep)
        context.documents.waiting.connect(self._show_waiting)
        self._show_waiting(len(context.documents.unprinted))
        self._show_parts()

    def _lay_out(self) -> None:
        self.rows = [self.address_row]
        self.body.addWidget(FormRow(_("Connected by"), self.kind))
        self.body.addWidget(self.address_row)
        for field in (self.columns, self.code_page, self.cuts, self.answers, self.drawer):
            row = FormRow(field.accessibleName(), field)
            self.rows.append(row)
            self.body.addWidget(row)
        self.body.addWidget(ButtonRow(self.test, self.waiting))

    def _select(self, name: str, entries: list[tuple[str, str]], current: str) -> Select:
        select = Select(entries, name)
        select.set_current(current)
        return select

    def _choice(self) -> PrinterChoice:
        pin = self.drawer.current()
        return PrinterChoice(
            self.kind.current(),
            self.address.text().strip(),
            int(self.columns.current()),
            self.code_page.current(),
            self.cuts.current() == YES,
            chosen_printer(self._settings.choices).drawer_pin if pin == _NEVER else int(pin),
            self.answers.current() == YES,
        )

    def _keep(self) -> None:
        """Keep the choice, also while its address is not right yet: the sentence beside it says so."""
        choice = self._choice()
        self._check(choice)
        self._settings.choose(
            printer_kind=choice.kind,
            printer_address=choice.address,
            printer_columns=choice.columns,
            printer_code_page=choice.code_page,
            printer_cuts=choice.cuts,
            printer_answers=choice.answers,
            drawer_pin=choice.drawer_pin,
            drawer_kicks=self.drawer.current() != _NEVER,
        )
        self._show_parts()

    def _check(self, choice: PrinterChoice) -> bool:
        fault = ""
        try:
            choice.checked()
        except Refusal as refusal:
            fault = failure_of(refusal).sentence
        self.address_row.set_fault(fault if choice.address or self.test.hasFocus() else "")
        return not fault

    def _test(self) -> None:
        self._keep()
        if not self._check(self._choice()):
            return
        self.test.setEnabled(False)
        self._context.documents.print_test(self._choice(), self._tested)

    def _tested(self, fault: str) -> None:
        if not isValid(self):
            return
        self.test.setEnabled(True)
        show_toast(self, fault or _("The test page is printed."), "bad" if fault else "good")

    def _show_parts(self) -> None:
        kind = self.kind.current()
        hints = {USB: "04b8:0202", NETWORK: "192.168.1.50:9100", FILE: "/dev/usb/lp0"}
        self.address.setPlaceholderText(hints.get(kind, ""))
        for row in self.rows:
            row.setVisible(kind != NONE)
        self.test.setVisible(kind != NONE)

    def _show_waiting(self, count: int) -> None:
        text = ngettext("{count} document is not printed", "{count} documents are not printed", count)
        self.waiting.setText(text.format(count=self._context.formats.count(count)))
        self.waiting.setAccessibleName(self.waiting.text())
        self.waiting.setVisible(count > 0)


def _widths(chosen: int) -> list[tuple[str, str]]:
    return [(str(each), _("{count} letters a line").format(count=each)) for each in sorted({*PAPER_COLUMNS, chosen})]


def _key(holds: bool) -> str:
    return YES if holds else NO
