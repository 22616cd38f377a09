"""Small questions about the basket: a price, a discount, a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pricing import Discount
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.touch_dialog import TouchDialog
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.typed_values import read_minor, read_percent
from storeperf_desktop.widgets import ElidedLabel, FormRow, SegmentedControl


class AskDialog(TouchDialog):
    """One field; `take(text)` raises Refusal for what it cannot read, and the dialog says so."""

    def __init__(
        self, parent: QWidget, title: str, label: str, text: str, take: Callable[[str], object], sentence: str = ""
    ) -> None:
        super().__init__(parent, title, _("Apply"), sentence)
        self._take = take
        self.field = QLineEdit(text)
        self.field.setProperty("reach", "till")
        self.body.addWidget(FormRow(label, self.field))
        self.body.addStretch(1)
        self.field.selectAll()
        self.field.setFocus()
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        try:
            self._take(self.field.text())
        except Refusal as refusal:
            self.show_fault(failure_of(refusal).sentence)
            return
        super().accept()


class DiscountDialog(AskDialog):
    """A discount on the chosen line or on everything: `10 %`, or an amount. Nothing typed takes it away."""

    def __init__(
        self,
        parent: QWidget,
        formats: Formats,
        exponent: int,
        give: Callable[[Discount | None, bool], object],
        *,
        line: str | None,
    ) -> None:
        self._formats, self._exponent, self._give = formats, exponent, give
        sentence = _("Type 10 % for a share, or an amount. Nothing takes the discount away.")
        super().__init__(parent, _("Discount"), _("Discount"), "", self._read, sentence)
        entries = [("line", _("The chosen line")), ("basket", _("The whole sale"))]
        self.what = SegmentedControl(entries if line else entries[1:], _("Discount on"), "line" if line else "basket")
        self.body.insertWidget(0, self.what)
        if line:
            self.body.insertWidget(0, ElidedLabel(line, strong=True))

    def _read(self, text: str) -> None:
        self._give(self._discount(text), self.what.current() == "line")

    def _discount(self, text: str) -> Discount | None:
        if "%" in text:
            share = read_percent(text, self._formats.locale)
            return None if not share else Discount(share_ppm=share)
        amount = read_minor(text, self._formats.locale, self._exponent)
        return None if not amount else Discount(amount_minor=amount)
