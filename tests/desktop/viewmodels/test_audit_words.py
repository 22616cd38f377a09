"""Whatever the program writes can be read in the audit in words: what was done, to what, in which field."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from storeperf_core.store.record_form import fields_of
from storeperf_core.store.replay import RECORDS
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.audit_fields import field_labels, field_value
from storeperf_desktop.viewmodels.audit_words import entity_name, has_word

CORE = Path(__file__).parents[3] / "storeperf_core"
IN_BULK = ("sale", "batch_sale", "stock_movement", "voucher_movement")


def kinds() -> Iterator[str]:
    """The first argument of every `….change(…)` in the core that is a text, or one of two."""
    for path in sorted(CORE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_method = isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and bool(call.args)
            if is_method and call.func.attr in ("change", "_changing"):
                yield from texts(call.args[0])


def texts(kind: ast.expr) -> Iterator[str]:
    if isinstance(kind, ast.Constant) and isinstance(kind.value, str):
        yield kind.value
    elif isinstance(kind, ast.IfExp):
        yield from (*texts(kind.body), *texts(kind.orelse))


def test_every_kind_of_change_has_a_word() -> None:
    found = set(kinds())
    assert {"complete_exchange", "void_sale", "issue_voucher", "remove_pin", "set_pin", "import_sales"} <= found
    assert sorted(kind for kind in found if not has_word(kind)) == []


def test_every_table_has_a_name() -> None:
    assert [name for name in (*RECORDS, *IN_BULK) if entity_name(name) == name] == []


def test_every_field_has_a_name() -> None:
    # Of a PIN only is told what happened to it (`SECRET_FIELDS`).
    shown = {
        field.removesuffix("_id").removesuffix("_hash") for table in RECORDS.values() for field in fields_of(table)
    }
    assert sorted(shown - {"file"} - field_labels().keys()) == []


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("rate_ppm", 200_000, "20.0\u00a0%"),
        ("expires_on", 20_454, "1 Jan 2026"),
        ("inclusive", 0, "no"),
        ("inclusive", 1, "yes"),
    ],
)
def test_values_are_told_as_people_write_them(field: str, value: int, told: str) -> None:
    assert field_value(field, value, Formats("en_GB", "GBP")) == told
