"""Fields of records in the audit: what they are called, and their values as people read them."""

from __future__ import annotations

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.pricing import WHOLE_PPM
from storeperf_core.operations.history import FieldChange, Value
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.actions import action_name, action_names, role_names
from storeperf_desktop.viewmodels.record_history import record_labels, staff_name


def value_after(change: FieldChange, formats: Formats) -> str:
    """What became of a field. Of a PIN nothing else is told than what happened to it."""
    if change.field != "pin":
        return field_value(change.field, change.after, formats)
    if change.after is None:
        return _("removed")
    return _("set") if change.before is None else _("changed")


def field_label(field: str) -> str:
    """What a field is called."""
    return field_labels().get(field) or field.removesuffix("_minor").removesuffix("_milli").replace("_", " ")


def field_labels() -> dict[str, str]:
    """What every field that an entry may name is called."""
    return record_labels() | _of_people_and_places() | _of_what_happened() | _of_imports_and_stock()


def _of_people_and_places() -> dict[str, str]:
    return {
        "staff": _("Person"),
        "role": _("Role"),
        "pin": _("PIN"),
        "granted": _("Also allowed"),
        "denied": _("Not allowed"),
        "kind": _("Kind"),
        "action": _("For"),
        "reason": _("Reason"),
        "note": _("Note"),
        "value": _("Value"),
        "state": _("State"),
        "day_cutoff_minutes": _("The day ends at"),
        "timezone": _("Time zone"),
        "currency": _("Currency"),
        "number": _("Number"),
        "deleted": _("Taken away"),
        "client": _("Customer"),
        "product": _("Product"),
        "till": _("Till"),
        "store": _("Store"),
        "tax_rounding": _("Tax is rounded by"),
        "cash_step_minor": _("Smallest coin"),
        "code_layouts": _("Codes of scales"),
        "incarnation": _("Copy of the store"),
        "public_key": _("Key of the device"),
        "rate_ppm": _("Rate"),
        "inclusive": _("Inside the price"),
        "session": _("Shift"),
        "favourite_place": _("Place among the favourites"),
    }


def _of_what_happened() -> dict[str, str]:
    return {
        "at_utc": _("At"),
        "amount_minor": _("Amount"),
        "float_minor": _("Float"),
        "expected_minor": _("Expected"),
        "counted_minor": _("Counted"),
        "quantity_milli": _("Quantity"),
        "business_date": _("Business date"),
        "valid_from_utc": _("Valid from"),
        "opened_at_utc": _("Opened"),
        "closed_at_utc": _("Closed"),
        "moved_at_utc": _("Moved"),
        "counted_at_utc": _("Counted"),
        "started_at_utc": _("Began"),
        "finished_at_utc": _("Ended"),
        "undone_at_utc": _("Undone"),
        "first_receipt": _("First receipt"),
        "last_receipt": _("Last receipt"),
        "issued_at_utc": _("Issued"),
        "expires_on": _("Expires on"),
        "figures": _("Figures"),
        "other_place": _("Other place"),
    }


def _of_imports_and_stock() -> dict[str, str]:
    return {
        "file_name": _("File"),
        "source": _("Source"),
        "file_hash": _("Fingerprint of the file"),
        "mapping": _("Columns"),
        "rows_read": _("Rows read"),
        "accepted": _("Rows taken"),
        "set_aside": _("Set aside"),
        "already_there": _("Already there"),
        "sales_added": _("Sales added"),
        "refunds_added": _("Refunds added"),
        "products_added": _("Products added"),
        "clients_added": _("Customers added"),
        "created_at_utc": _("Drafted"),
        "sent_at_utc": _("Sent"),
        "expected_on": _("Expected on"),
        "order": _("Order"),
        "unit_cost_micro": _("Unit cost"),
        "batch": _("Import"),
        "stocktake": _("Stocktake"),
        "expected_milli": _("Expected"),
        "reference": _("Delivery note"),
    }


_FLAGS = ("is_goods", "active", "consent_email", "consent_sms", "deleted", "inclusive")
_DAYS = ("business_date", "expires_on", "expected_on")


def field_value(field: str, value: Value, formats: Formats) -> str:
    """A value as people read it."""
    if value is None or value == "":
        return "—"
    if field in _FLAGS:
        return _("yes") if value else _("no")
    if isinstance(value, int):
        return _number(field, value, formats)
    if field == "role":
        return role_names().get(value, value)
    if field in ("granted", "denied"):
        known = {key.value: name for key, name in action_names()}
        return ", ".join(known.get(each, each) for each in value.split())
    if field == "kind":
        return access_kinds().get(value, value)
    if field == "action":
        return action_name(value)
    return staff_name(value) if field == "staff" else value


def _number(field: str, value: int, formats: Formats) -> str:
    if field.endswith("_minor"):
        return formats.money(value)
    if field.endswith("_micro"):
        return formats.unit_price(value)
    if field.endswith("_milli"):
        return formats.quantity(value)
    if field.endswith("_utc"):
        return formats.date_time(value)
    if field in _DAYS:
        return formats.day(day_of(value))
    if field == "rate_ppm":
        return formats.percent(value / WHOLE_PPM)
    return f"{value // 60:02}:{value % 60:02}" if field == "day_cutoff_minutes" else formats.count(value)


def access_kinds() -> dict[str, str]:
    """The facts of `staff_access`."""
    return {
        "sign_in": _("Signed in"),
        "sign_out": _("Signed out"),
        "lock": _("Locked the till"),
        "unlock": _("Unlocked the till"),
        "approve": _("Approved"),
        "wrong_pin": _("Wrong PIN"),
        "pin_set": _("PIN changed"),
    }
