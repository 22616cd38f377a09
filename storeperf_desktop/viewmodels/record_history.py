"""What happened to a product or a customer, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storeperf_core.operations.history import FieldChange, HistoryEntry, Value
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry: what was done, when and by whom, and each field as `(name, before, after)`."""

    title: str
    caption: str
    changes: tuple[tuple[str, str, str], ...]


def happenings(entries: Sequence[HistoryEntry], formats: Formats) -> list[Happening]:
    """The entries of a record's history, in their order."""
    return [
        Happening(
            happening_name(entry.action),
            f"{formats.date_time(entry.at_utc)} · {staff_name(entry.staff) or 'StorePerf'} · {via_name(entry.via)}",
            tuple(_change(change, formats) for change in entry.changes if _is_told(change)),
        )
        for entry in entries
    ]


def staff_name(name: str | None) -> str:
    """A member of staff as people read it; the one that every store begins with is called so in each language."""
    return _("Owner") if name == "Owner" else name or ""


def _is_told(change: FieldChange) -> bool:
    # A new record's flags are as they always are at first.
    return change.field in record_labels() and not (change.before is None and change.after in (None, 0, ""))


def _change(change: FieldChange, formats: Formats) -> tuple[str, str, str]:
    return (
        record_labels()[change.field],
        _value(change.field, change.before, formats),
        _value(change.field, change.after, formats),
    )


def happening_name(kind: str) -> str:
    """What was done to a record, in words."""
    otherwise = _("Brought in with a file") if kind.startswith("import") else _("Changed")
    return record_happenings().get(kind, otherwise)


def record_happenings() -> dict[str, str]:
    """What people do to products and customers, by the kind of change."""
    return {
        "create_product": _("Made"),
        "create_client": _("Made"),
        "edit_product": _("Changed"),
        "edit_client": _("Changed"),
        "deactivate_product": _("Taken out of use"),
        "deactivate_client": _("Taken out of use"),
        "reactivate_product": _("Taken into use again"),
        "reactivate_client": _("Taken into use again"),
        "erase_client": _("Erased"),
        "undo_import": _("Import undone"),
    }


def via_name(via: str) -> str:
    """Through what something was done."""
    return {"desktop": _("in the window"), "cli": _("in a terminal"), "import": _("by an import")}.get(via, via)


def record_labels() -> dict[str, str]:
    """What the fields of products and customers are called."""
    return {
        "code": _("Code"),
        "name": _("Name"),
        "category": _("Category"),
        "supplier": _("Supplier"),
        "tax_rate": _("Tax rate"),
        "price_micro": _("Price"),
        "cost_micro": _("Cost"),
        "barcode": _("Barcode"),
        "reorder_point_milli": _("Reorder point"),
        "lead_time_days": _("Lead time in days"),
        "is_goods": _("Goods"),
        "active": _("In use"),
        "email": _("Email"),
        "phone": _("Telephone"),
        "notes": _("Notes"),
        "consent_email": _("May get emails"),
        "consent_sms": _("May get text messages"),
    }


_FLAGS = ("is_goods", "active", "consent_email", "consent_sms")


def _value(field: str, value: Value, formats: Formats) -> str:
    if value is None or value == "":
        return "—"
    if field in _FLAGS:
        return _("yes") if value else _("no")
    if isinstance(value, int) and field.endswith("_micro"):
        return formats.unit_price(value)
    if isinstance(value, int) and field.endswith("_milli"):
        return formats.quantity(value)
    return formats.count(value) if isinstance(value, int) else value
