"""The form of a product."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import FIRST, RecordDialog
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.product_editing import ProductDraft, Write, fault_of, form_of, saving, texts_of

_WIDTH, _HEIGHT = 560, 700


class ProductDialog(RecordDialog):
    """Makes a product, with `barcode` if that was scanned, or edits one."""

    def __init__(self, context: PageContext, parent: QWidget, draft: ProductDraft, barcode: str = "") -> None:
        is_new = draft.before is None
        super().__init__(
            context,
            parent,
            _("New product") if is_new else _("Edit the product"),
            _("Make the product") if is_new else _("Save"),
        )
        self._draft = draft
        known = {"category": draft.categories, "supplier": draft.suppliers}
        labels = {
            "code": _("Code"),
            "name": _("Name"),
            "category": _("Category"),
            "supplier": _("Supplier"),
            "price": _("Price"),
            "cost": _("Cost"),
            "tax": _("Tax rate, %"),
            "barcodes": _("Barcodes"),
            "reorder_point": _("Reorder at"),
            "lead_time": _("Lead time, days"),
        }
        texts = texts_of(draft, context.formats)
        texts["barcodes"] = texts["barcodes"] or barcode
        for name, text in texts.items():
            self._add_text(name, labels[name], text, known.get(name, ()))
        before = draft.before
        is_inclusive = before is None or before.tax_rate is None or before.tax_rate.inclusive
        with_tax = (_("Hold the tax already"), _("Are without tax"))
        self.tax_inclusive = self._add_choice(_("Prices"), with_tax, first=is_inclusive)
        kinds = (_("Goods"), _("Not goods, such as postage or a fee"))
        self.is_goods = self._add_choice(_("Kind"), kinds, first=before is None or before.is_goods)
        # A scan belongs in this field, wherever scans go otherwise (`shell.scan_routing`).
        self.fields["barcodes"].setProperty("takesScans", "list")
        self.body.addStretch(1)
        tokens = current_tokens()
        self.resize(tokens.px(_WIDTH), min(tokens.px(_HEIGHT), parent.window().height() - 48))
        self.fields["code" if is_new else "name"].setFocus()

    def _fault_of(self, name: str, text: str) -> str:
        return fault_of(name, text, self._context.formats.locale)

    def _write(self) -> Write:
        form = form_of(
            self._draft,
            self.texts(),
            tax_inclusive=self.tax_inclusive.current() == FIRST,
            is_goods=self.is_goods.current() == FIRST,
            locale=self._context.formats.locale,
        )
        return saving(self._draft, form)
