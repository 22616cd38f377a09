"""Every key of the till: what it asks for, and how the map of keys tells it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from storeperf_desktop.i18n import _

_K, _SHIFT, _CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier

ASKED: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (_K.Key_F3, _NONE): "discount",
    (_K.Key_F3, _SHIFT): "basket_discount",
    (_K.Key_F4, _NONE): "customer",
    (_K.Key_F5, _NONE): "price",
    (_K.Key_F6, _NONE): "hold",
    (_K.Key_F7, _NONE): "recall",
    (_K.Key_F8, _NONE): "refund",
    (_K.Key_F9, _NONE): "split",
    (_K.Key_F10, _NONE): "shift",
    (_K.Key_F11, _NONE): "cash",
    (_K.Key_F12, _NONE): "card",
    (_K.Key_N, _CTRL): "note",
    (_K.Key_P, _CTRL): "print",
    (_K.Key_Delete, _CTRL): "clear",
}
"""What a key of the whole page asks for."""


def key_map() -> list[tuple[str, str]]:
    """`(key, what it does)`, for the map that `?` shows."""
    return [
        (_("any key"), _("Search; a scan goes into the sale from any page")),
        (_("Enter"), _("Add what was typed or chosen")),
        ("↑ ↓", _("Choose a line, or a product that was found")),
        ("+ −", _("One more, one less of the chosen line")),
        ("12 *", _("Twelve of the chosen line")),
        (_("Del"), _("Take the chosen line out")),
        (_("Ctrl+Del"), _("Take everything out")),
        ("F3", _("Discount on the line")),
        (_("Shift+F3"), _("Discount on the sale")),
        ("F4", _("Customer")),
        ("F5", _("Another price for the line")),
        ("F6", _("Hold this sale")),
        ("F7", _("Bring back a held sale")),
        ("F8", _("Refund")),
        ("F9", _("Split the payment")),
        ("F10", _("Shift: open, cash in and out, report, close")),
        ("F11", _("Cash")),
        ("F12", _("Card")),
        ("Ctrl+N", _("Note on the receipt")),
        ("Ctrl+P", _("Print the receipt")),
    ]
