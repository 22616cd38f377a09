from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Role
from storeperf_core.operations.audit_entries import read_entry, read_rows
from storeperf_core.operations.audit_search import AuditQuestion, matching, stretch
from storeperf_core.operations.catalogue import edit_product
from storeperf_core.operations.catalogue.products import product_form
from storeperf_core.operations.clients import ClientForm, create_client, edit_client
from storeperf_core.operations.history import FieldChange
from tests.support.stores import ME
from tests.support.team import OWNER_PIN, acting, give_pin, join
from tests.support.till import opened, sell


def found(store, **asked):
    driver, question = store.to_write().driver, AuditQuestion(**asked)
    keys = stretch(driver, question)
    chunks = [matching(driver, question, keys[start : start + 3]) for start in range(0, len(keys), 3)]
    whole = matching(driver, question, keys)
    assert [key for chunk in chunks for key in chunk] == whole, "in parts as in one go"
    return read_rows(store.to_write(), whole)


def actions(rows):
    return [row.action for row in rows]


@pytest.fixture
def told(store):
    keys = opened(store)
    ann, max_ = join(store, "Ann"), join(store, "Max", Role.MANAGER)
    receipt = sell(store, "TEA")
    before = product_form(store.to_write(), keys["TEA"])
    dearer = replace(before, price_micro=3_500_000)
    edit_product(store.to_write(), acting(ann, approved_by=max_), keys["TEA"], before, dearer)
    client = create_client(store.to_write(), acting(ann), ClientForm(name="Joan Smith", email="j@example.com")).key
    give_pin(store, 1, OWNER_PIN)
    return {"ann": ann, "receipt": receipt, "client": client, "tea": keys["TEA"]}


def test_an_entry_tells_record_approver_and_each_field(store, told):
    (row,) = found(store, staff_key=told["ann"], area="products")
    assert (row.action, row.record, row.staff, row.approvers) == ("edit_product", "Tea", "Ann", ("Max",))
    entry = read_entry(store.to_write(), row.audit_key)
    change = next(each for each in entry.changes if each.entity == "product")
    assert change.fields == (FieldChange("price_micro", 3_000_000, 3_500_000),)
    assert not change.is_new
    assert len(entry.hash) == len(entry.previous_hash) == 32


def test_a_sale_is_found_by_its_receipt(store, told):
    number = str(told["receipt"].number) if hasattr(told["receipt"], "number") else told["receipt"].receipt
    (row,) = found(store, text=number, area="sales")
    assert (row.action, row.receipt) == ("complete_sale", number)


def test_a_record_is_found_by_what_it_is_called_though_the_change_does_not_say(store, told):
    assert actions(found(store, text="tea", area="products")) == ["edit_product", "create_product"]


def test_personal_values_are_found_beside_the_chain_and_shown(store, told):
    (row,) = found(store, text="joan")
    (change,) = read_entry(store.to_write(), row.audit_key).changes
    assert FieldChange("name", None, "Joan Smith") in change.fields


def test_a_renamed_customer_is_found_by_the_name_before(store, told):
    before = ClientForm(code="1", name="Joan Smith", email="j@example.com")
    edit_client(store.to_write(), ME, told["client"], before, replace(before, name="Joan Jones"))
    assert actions(found(store, text="smith")) == ["edit_client", "create_client"]


def test_a_pin_is_only_told_to_have_been_set(store, told):
    (row,) = found(store, area="team", text="", kinds=())[:1]
    entry = read_entry(store.to_write(), row.audit_key)
    assert row.action == "set_pin"
    assert [change.fields for change in entry.changes if change.entity == "staff"] == [
        (FieldChange("pin", None, "•••"),)
    ]
    assert "argon2" not in repr(entry)


def test_kinds_are_found_beside_the_words(store, told):
    assert actions(found(store, text="pin set", kinds=("set_pin",))) == ["set_pin"]


@pytest.mark.parametrize("text", ["%", "_", "\\", "'", "(", "ß", "🧾"])
def test_signs_of_the_query_language_are_plain_text(store, told, text):
    found(store, text=text)
    assert len(found(store, text=text)) < len(found(store))


def test_an_entry_that_is_missing_is_shown_as_missing(store, told):
    driver = store.to_write().driver
    driver.execute("DELETE FROM audit_personal")
    driver.execute("DELETE FROM audit WHERE audit_key = 4")
    row = read_rows(store.to_write(), [5, 4, 3])[1]
    assert (row.audit_key, row.action) == (4, "")
    with pytest.raises(Refusal, match="missing from the audit"):
        read_entry(store.to_write(), 4)


@settings(max_examples=60)
@given(st.data())
def test_a_period_is_exactly_the_entries_within_it(audit_times, data):
    store, times = audit_times
    edges = st.sampled_from(times).flatmap(lambda at: st.sampled_from([at - 1, at, at + 1]))
    first, last = data.draw(st.none() | edges), data.draw(st.none() | edges)
    wanted = [
        key
        for key, at in reversed(list(enumerate(times, 1)))
        if (first is None or at >= first) and (last is None or at < last)
    ]
    assert list(stretch(store.to_write().driver, AuditQuestion(from_utc=first, to_utc=last))) == wanted


@pytest.fixture(scope="module")
def audit_times(tmp_path_factory):
    from tests.support.stores import london_store

    with london_store(tmp_path_factory.mktemp("times") / "store") as store:
        for number in range(12):
            create_client(store.to_write(), ME, ClientForm(name=f"C{number}"))
        times = [at for (at,) in store.to_write().driver.execute("SELECT at_utc FROM audit ORDER BY audit_key")]
        yield store, times
