"""Entries of the audit in words: what was done, to what, and every field before and after."""

from __future__ import annotations

from storeperf_core.operations.audit_entries import AuditEntry, AuditRow, RecordChange
from storeperf_core.operations.history import Value
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.audit_fields import access_kinds, field_label, field_value, value_after
from storeperf_desktop.viewmodels.audit_settings import setting_name, setting_value
from storeperf_desktop.viewmodels.record_history import happening_name, record_happenings, staff_name

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


def has_word(kind: str) -> bool:
    """Whether the kind of a change is told by a word of its own."""
    return kind in _actions() or kind in record_happenings() or kind.startswith("import_")


def done(row: AuditRow) -> str:
    """What the entry did."""
    if not row.action:
        return _("This entry is missing")
    return _actions().get(row.action) or happening_name(row.action)


def about(row: AuditRow) -> str:
    """What it was done to."""
    if row.receipt is not None:
        return _("Receipt {number}").format(number=row.receipt)
    record = _record_name("staff" if row.entity == "staff_access" else row.entity, row.record)
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
        "batch_sale": _("Sale"),
        "stock_movement": _("Stock"),
        "store": _("Store"),
        "till": _("Till"),
        "device": _("Device"),
        "setting": _("Setting"),
    }
    return names.get(entity or "", entity or "")


def record_title(change: RecordChange) -> str:
    """Which record a part of an entry is about."""
    name = _record_name(change.entity, change.record)
    return ": ".join(filter(None, (entity_name(change.entity), name)))


def field_changes(change: RecordChange, formats: Formats) -> Changes:
    """Each field as (name, before, after)."""
    if change.entity == "setting" and change.record is not None:
        return _setting_changes(change, change.record, formats)
    return tuple(
        (field_label(each.field), field_value(each.field, each.before, formats), value_after(each, formats))
        for each in change.fields
        if not (change.is_new and each.after in (None, "", 0) and not each.before)
    )


def _record_name(entity: str | None, record: str | None) -> str | None:
    if record is None or entity not in ("staff", "setting"):
        return record
    return staff_name(record) if entity == "staff" else setting_name(record)


def _setting_changes(change: RecordChange, name: str, formats: Formats) -> Changes:
    """Of a setting its value: its name is the record's."""
    return tuple(
        (
            field_label(each.field),
            setting_value(name, _text(each.before), formats),
            setting_value(name, _text(each.after), formats),
        )
        for each in change.fields
        if each.field != "name"
    )


def _text(kept: Value) -> str | None:
    return None if kept is None else str(kept)


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


def _actions() -> dict[str, str]:
    return access_kinds() | {
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
        "erase_client": _("Erased a person"),
        "import_undoing": _("Import undone"),
        "undo_import_sales": _("Import undone"),
        "undo_import_names": _("Import undone"),
        "begin_import": _("Brought in with a file"),
    }
