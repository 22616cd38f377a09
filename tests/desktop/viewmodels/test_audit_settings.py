"""What the settings page says is what the audit says, too."""

from __future__ import annotations

import pytest

from storeperf_core.operations.audit_entries import RecordChange
from storeperf_core.operations.history import FieldChange
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.audit_words import field_changes, record_title

FORMATS = Formats("en_GB", "GBP", "Europe/London")


@pytest.mark.parametrize(
    ("name", "before", "after", "title", "words"),
    [
        ("receipt_printing", '"ask"', '"never"', "Setting: Print after a sale", ("Ask each time", "Never")),
        ("receipt_counts_blind", "false", "true", "Setting: Count blind", ("No", "Yes")),
        ("receipt_header", '""', '"High Street 1"', "Setting: Below the name", ("—", "High Street 1")),
        ("voucher_from_elsewhere_limit_minor", None, "2500", "Setting: Foreign vouchers", ("—", "£25.00")),
        ("idle_lock_minutes", "10", "0", "Setting: The till locks itself", ("after 10 minutes", "never")),
        ("of_tomorrow", "{", "[1]", "Setting: of_tomorrow", ("{", "[1]")),
    ],
)
def test_a_setting_is_told_as_on_its_page(name, before, after, title, words):
    fields = (FieldChange("name", None, name), FieldChange("value", before, after))
    change = RecordChange("setting", name, before is None, fields)
    assert record_title(change) == title
    assert field_changes(change, FORMATS) == (("Value", *words),)
