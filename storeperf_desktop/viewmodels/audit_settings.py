"""Settings in the audit, called and written as the settings page does."""

from __future__ import annotations

import json

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.store_settings import lock_entries

_LIMIT, _LOCK, _PRINTING = "voucher_from_elsewhere_limit_minor", "idle_lock_minutes", "receipt_printing"


def setting_name(name: str) -> str:
    """What a setting is called; its own name for one that this program does not know."""
    names = {
        "receipt_header": _("Below the name"),
        "receipt_tax_number": _("Tax number"),
        "receipt_footer": _("At the end"),
        _PRINTING: _("Print after a sale"),
        "receipt_names_customer": _("Customer's code on it"),
        "receipt_counts_blind": _("Count blind"),
        _LIMIT: _("Foreign vouchers"),
        _LOCK: _("The till locks itself"),
    }
    return names.get(name, name)


def setting_value(name: str, text: str | None, formats: Formats) -> str:
    """A value, which is kept as JSON, as people read it; as it is kept where it is none."""
    try:
        value = None if text is None else json.loads(text)
    except ValueError:
        return text or "—"
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if name == _PRINTING:
        return {"always": _("Always"), "ask": _("Ask each time"), "never": _("Never")}.get(value, str(value))
    if name == _LIMIT and isinstance(value, int):
        return formats.money(value) if value else _("none is taken")
    if name == _LOCK and isinstance(value, int):
        return dict(lock_entries(value))[str(value)]
    return str(value)
