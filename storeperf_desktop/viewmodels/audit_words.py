"""Entries of the audit in words: what was done, to what, and every field before and after."""

from __future__ import annotations

from storeperf_core.operations.audit_entries import AuditEntry, AuditRow, RecordChange
from storeperf_core.operations.history import FieldChange, Value
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.actions import action_name, action_names, role_names
from storeperf_desktop.viewmodels.record_history import happening_name, record_labels, staff_name

Changes = tuple[tuple[str, str, str], ...]


def area_names() -> list[tuple[str, str]]:
    """(key, name) of what the audit can be narrowed to, everything first."""
    return [
        ("", _("Everything")),
        ("sales", _("Sales")),
        ("shifts", _("Shifts")),
        ("products", _("Products")),
        ("stock", _("Stock")),
        ("customers", _("Customers")),
        ("team", _("Team")),
        ("imports", _("Imports")),
        ("settings", _("Settings")),
    ]


def done(row: AuditRow) -> str:
    """What the entry did."""
    if not row.action:
        return _("This entry is missing")
    return _actions().get(row.action) or happening_name(row.action)


def about(row: AuditRow) -> str:
    """What it was done to."""
    if row.receipt is not None:
        return _("Receipt {number}").format(number=row.receipt)
    record = staff_name(row.record) if row.entity in ("staff", "staff_access") else row.record
    return ": ".join(filter(None, (entity_name(row.entity), record)))


def who(row: AuditRow) -> str:
    """Who did it."""
    return staff_name(row.staff) or "StorePerf"


def entity_name(entity: str | None) -> str:
    """What a table's records are called; one that people never see is told as it is."""
    names = {
        "sale": _("Sale"),
        "product": _("Product"),
        "product_barcode": _("Barcode"),
        "product_price": _("Price"),
        "category": _("Category"),
        "supplier": _("Supplier"),
        "tax_rate": _("Tax rate"),
        "client": _("Customer"),
        "staff": _("Team"),
        "staff_access": _("Team"),
        "approval": _("Approval"),
        "till_session": _("Shift"),
        "till_session_close": _("Shift"),
        "cash_movement": _("Cash"),
        "stock_count": _("Stock"),
        "stock_document": _("Stock"),
        "stocktake": _("Stocktake"),
        "purchase_order": _("Order"),
        "purchase_order_line": _("Order"),
        "voucher": _("Voucher"),
        "voucher_movement": _("Voucher"),
        "import_batch": _("Import"),
        "store": _("Store"),
        "till": _("Till"),
        "device": _("Device"),
        "setting": _("Setting"),
    }
    return names.get(entity or "", entity or "")


def record_title(change: RecordChange) -> str:
    """Which record a part of an entry is about."""
    name = staff_name(change.record) if change.entity == "staff" else change.record
    return ": ".join(filter(None, (entity_name(change.entity), name)))


def field_changes(change: RecordChange, formats: Formats) -> Changes:
    """Each field as (name, before, after)."""
    return tuple(
        (_label(each.field), _value(each.field, each.before, formats), _after(each, formats))
        for each in change.fields
        if not (change.is_new and each.after in (None, "", 0) and not each.before)
    )


def kinds_called(text: str) -> tuple[str, ...]:
    """The kinds of changes whose name in this language has every word of the text."""
    wanted = set(text.casefold().split())
    return tuple(kind for kind, name in _actions().items() if wanted and wanted <= set(name.casefold().split()))


def bulk_words(entry: AuditEntry, formats: Formats) -> list[str]:
    """What was written in bulk, one sentence each."""
    return [
        ngettext("{what}: {count} row", "{what}: {count} rows", count).format(
            what=entity_name(entity), count=formats.count(count)
        )
        for entity, count in entry.bulk
    ]


def _after(change: FieldChange, formats: Formats) -> str:
    """What became of a field. Of a PIN nothing else is told than what happened to it."""
    if change.field != "pin":
        return _value(change.field, change.after, formats)
    if change.after is None:
        return _("removed")
    return _("set") if change.before is None else _("changed")


def _label(field: str) -> str:
    labels = record_labels() | {
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
        "at_utc": _("At"),
        "amount_minor": _("Amount"),
        "float_minor": _("Float"),
        "expected_minor": _("Expected"),
        "counted_minor": _("Counted"),
        "quantity_milli": _("Quantity"),
        "business_date": _("Business date"),
        "day_cutoff_minutes": _("The day ends at"),
        "timezone": _("Time zone"),
        "currency": _("Currency"),
        "number": _("Number"),
        "deleted": _("Taken away"),
        "client": _("Customer"),
        "product": _("Product"),
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
        "file_name": _("File"),
        "source": _("Source"),
        "till": _("Till"),
        "store": _("Store"),
        "tax_rounding": _("Tax is rounded by"),
        "cash_step_minor": _("Smallest coin"),
    }
    return labels.get(field) or field.removesuffix("_minor").removesuffix("_milli").replace("_", " ")


_FLAGS = ("is_goods", "active", "consent_email", "consent_sms", "deleted")


def _value(field: str, value: Value, formats: Formats) -> str:
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
        return _kinds().get(value, value)
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
    return f"{value // 60:02}:{value % 60:02}" if field == "day_cutoff_minutes" else formats.count(value)


def _kinds() -> dict[str, str]:
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


def _actions() -> dict[str, str]:
    return _kinds() | {
        "complete_sale": _("Sold"),
        "complete_exchange": _("Exchanged"),
        "refund_sale": _("Refunded"),
        "void_sale": _("Voided"),
        "issue_voucher": _("Issued a voucher"),
        "open_drawer": _("Opened the drawer"),
        "open_till_session": _("Opened a shift"),
        "close_till_session": _("Closed a shift"),
        "move_cash": _("Moved cash"),
        "create_staff": _("Added to the team"),
        "edit_staff": _("Changed"),
        "set_pin": _("PIN set"),
        "remove_pin": _("PIN removed"),
        "create_store": _("Made the store"),
        "edit_store": _("Changed settings"),
        "edit_setting": _("Changed settings"),
        "edit_settings": _("Changed settings"),
        "change_setting": _("Changed settings"),
        "count_stock": _("Counted stock"),
        "adjust_stock": _("Adjusted stock"),
        "receive_stock": _("Received stock"),
        "transfer_stock": _("Transferred stock"),
        "open_stocktake": _("Began a stocktake"),
        "close_stocktake": _("Ended a stocktake"),
        "create_supplier": _("Made"),
        "draft_order": _("Drafted an order"),
        "edit_order": _("Changed an order"),
        "send_order": _("Sent an order"),
        "close_order": _("Closed an order"),
        "import_undoing": _("Import undone"),
        "undo_import_sales": _("Import undone"),
        "undo_import_names": _("Import undone"),
        "begin_import": _("Brought in with a file"),
    }
