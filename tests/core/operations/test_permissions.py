"""Every operation that somebody may not do alone: refused, approved, and kept with its approver."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.staff import ALLOWED, Action, Role
from storeperf_core.operations.catalogue import ProductForm, create_product, deactivate_product
from storeperf_core.operations.checkout import AskedLine, complete_sale
from storeperf_core.operations.clients import ClientForm, create_client, deactivate_client
from storeperf_core.operations.history import history
from storeperf_core.operations.idle_lock import idle_minutes, set_idle_minutes
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.operations.place import edit_place, edit_till_terms
from storeperf_core.operations.refunds import AskedRefund, refund_sale
from storeperf_core.operations.staff import StaffForm, create_staff, edit_staff, staff_form
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
from storeperf_core.store.change import Actor, Approval
from storeperf_core.store.integrity import verify
from storeperf_core.store.session import reading
from tests.support.stores import ME
from tests.support.team import acting, join
from tests.support.till import CASH, asked, fill, opened, sell

pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

TEA = AskedLine(code="TEA")
Do = Callable[[Any, Actor, Path], Any]


def sells(*lines: AskedLine, **more: Any) -> Do:
    wanted = asked(*lines, **more)
    return lambda store, actor, _folder: complete_sale(store.to_write(), actor, wanted)


def imports(store, actor, folder):
    file = folder / "clients.csv"
    file.write_text("Customer number,Name\n77,Anna\n", encoding="utf-8")
    return import_file(store, file, "clients", actor=actor)


def undoes(store, actor, folder):
    with reading(store.readers) as session:
        found = session.driver.execute("SELECT batch_id FROM import_batch").fetchone()
    batch = imports(store, ME, folder).batch if found is None else found[0].hex()
    return undo(store, batch, actor)


def refunds(store, actor, _folder):
    sold = sell(store, "HAM")
    return refund_sale(store.to_write(), actor, AskedRefund(bytes(16), sold.sale_key, (CASH,)))


def renames(store, actor, _folder):
    form = staff_form(store.to_write(), 1)
    return edit_staff(store.to_write(), actor, 1, form, StaffForm("Boss", Role.OWNER))


def key_of(store, table):
    return store.to_write().driver.execute(f"SELECT min({table}_key) FROM {table} WHERE active = 1").fetchone()[0]


OPERATIONS: dict[str, tuple[Action, Do]] = {
    "sell": (Action.SELL, sells(TEA)),
    "discount on a line": (Action.GIVE_DISCOUNT, sells(AskedLine(code="TEA", discount=Discount(amount_minor=10)))),
    "discount on all": (Action.GIVE_DISCOUNT, sells(TEA, discount=Discount(share_ppm=100_000))),
    "another price": (Action.OVERRIDE_PRICE, sells(AskedLine(code="TEA", unit_price_micro=1_000_000))),
    "refund": (Action.REFUND, refunds),
    "move cash": (Action.MOVE_CASH, lambda store, actor, _: move_cash(store.to_write(), actor, 100, "Coins")),
    "close a shift": (Action.RUN_SHIFT, lambda store, actor, _: close_till_session(store.to_write(), actor, 0)),
    "make a product": (
        Action.EDIT_CATALOGUE,
        lambda store, actor, _: create_product(store.to_write(), actor, ProductForm("X", "X")),
    ),
    "retire a product": (
        Action.EDIT_CATALOGUE,
        lambda store, actor, _: deactivate_product(store.to_write(), actor, key_of(store, "product")),
    ),
    "make a customer": (
        Action.EDIT_CUSTOMERS,
        lambda store, actor, _: create_client(store.to_write(), actor, ClientForm(name="Joan")),
    ),
    "retire a customer": (
        Action.EDIT_CUSTOMERS,
        lambda store, actor, _: deactivate_client(store.to_write(), actor, key_of(store, "client")),
    ),
    "name the store": (
        Action.EDIT_SETTINGS,
        lambda store, actor, _: edit_place(store.to_write(), actor, name="Other", day_cutoff_minutes=0),
    ),
    "terms of the till": (
        Action.EDIT_SETTINGS,
        lambda store, actor, _: edit_till_terms(store.to_write(), actor, cash_step_minor=5),
    ),
    "idle lock": (Action.EDIT_SETTINGS, lambda store, actor, _: set_idle_minutes(store.to_write(), actor, 7)),
    "import": (Action.BRING_IN, imports),
    "undo an import": (Action.BRING_IN, undoes),
    "join the team": (
        Action.EDIT_STAFF,
        lambda store, actor, _: create_staff(store.to_write(), actor, StaffForm("New", Role.CASHIER)),
    ),
    "edit the team": (Action.EDIT_STAFF, renames),
}


@pytest.fixture
def shop(store):
    opened(store)
    create_client(store.to_write(), ME, ClientForm(name="Bob"))
    return store


def approvals(store):
    return (
        store.to_write()
        .driver.execute(
            "SELECT a.staff_key, a.action, t.txn_key = a.txn_key FROM approval a JOIN txn t USING (txn_key)"
        )
        .fetchall()
    )


@pytest.mark.parametrize("name", OPERATIONS)
def test_who_may_not_is_refused_and_who_may_is_let(shop, tmp_path, name):
    action, do = OPERATIONS[name]
    without = create_staff(
        shop.to_write(), ME, StaffForm("Without", Role.MANAGER, frozenset({Action.EDIT_STAFF}) - {action}, {action})
    ).key
    newest = shop.to_write().driver.execute("SELECT max(audit_key) FROM audit").fetchone()
    if name not in ("refund", "undo an import"):
        with pytest.raises(NeedsApproval) as refused:
            do(shop, acting(without), tmp_path)
        assert refused.value.actions == (action.value,)
        assert shop.to_write().driver.execute("SELECT max(audit_key) FROM audit").fetchone() == newest
    with pytest.raises(NeedsApproval):
        do(shop, acting(without), tmp_path)
    assert approvals(shop) == []
    do(shop, acting(without, approved_by=1), tmp_path)
    assert approvals(shop) == [(1, action.value, 1)]
    with reading(shop.readers) as session:
        assert verify(session).differences == []


@pytest.mark.parametrize("name", OPERATIONS)
def test_each_role_may_what_its_list_says(shop, tmp_path, name):
    action, do = OPERATIONS[name]
    for role in Role:
        key = 1 if role is Role.OWNER else join(shop, role.value, role)
        if action in ALLOWED[role]:
            do(shop, acting(key), tmp_path)
            return
        with pytest.raises(NeedsApproval):
            do(shop, acting(key), tmp_path)


def test_an_approver_who_may_not_either_is_refused_and_nothing_is_written(shop):
    ann, bob = join(shop, "Ann"), join(shop, "Bob")
    newest = shop.to_write().driver.execute("SELECT max(audit_key) FROM audit").fetchone()
    with pytest.raises(Refusal, match="not allowed to do it either"):
        sells(TEA, discount=Discount(share_ppm=100_000))(shop, acting(ann, approved_by=bob), None)
    assert shop.to_write().driver.execute("SELECT max(audit_key) FROM audit").fetchone() == newest


def test_two_things_at_once_are_two_approvals_by_one_pin(shop):
    ann, max_ = join(shop, "Ann"), join(shop, "Max", Role.MANAGER)
    line = AskedLine(code="TEA", unit_price_micro=1_000_000, discount=Discount(amount_minor=10))
    sells(line)(shop, acting(ann, approved_by=max_), None)
    assert approvals(shop) == [(max_, "give_discount", 1), (max_, "override_price", 1)]


def test_an_approval_of_one_thing_is_none_of_another(shop):
    ann, max_ = join(shop, "Ann"), join(shop, "Max", Role.MANAGER)
    line = AskedLine(code="TEA", unit_price_micro=10_000, discount=Discount(amount_minor=0))
    for given in (None, Approval(max_, ("give_discount",)), Approval(max_, ("override_price", "void_sale"))):
        with pytest.raises(NeedsApproval) as refused:
            sells(line)(shop, Actor(ann, "desktop", given), None)
        assert refused.value.actions == ("give_discount", "override_price")
    assert approvals(shop) == []
    sells(line)(shop, Actor(ann, "desktop", Approval(max_, refused.value.actions)), None)
    assert approvals(shop) == [(max_, "give_discount", 1), (max_, "override_price", 1)]


def test_the_catalogues_own_price_and_one_where_it_has_none_are_no_override(shop):
    ann = join(shop, "Ann")
    sells(AskedLine(code="TEA", unit_price_micro=3_000_000))(shop, acting(ann), None)
    sells(AskedLine(code="HAM", unit_price_micro=12_990_000))(shop, acting(ann), None)


def test_an_approval_counts_once_and_only_where_it_was_needed(shop):
    ann, max_ = join(shop, "Ann"), join(shop, "Max", Role.MANAGER)
    sells(TEA)(shop, acting(ann, approved_by=max_), None)
    assert approvals(shop) == []


def test_who_has_left_may_nothing(shop):
    ann = join(shop, "Ann")
    form = staff_form(shop.to_write(), ann)
    edit_staff(shop.to_write(), ME, ann, form, StaffForm("Ann", Role.CASHIER, active=False))
    with pytest.raises(NeedsApproval):
        sells(TEA)(shop, acting(ann), None)


def test_what_was_approved_is_still_found_in_the_history_of_its_record(shop):
    max_, ann = join(shop, "Max", Role.MANAGER), join(shop, "Ann")
    key = key_of(shop, "product")
    deactivate_product(shop.to_write(), acting(ann, approved_by=max_), key)
    with reading(shop.readers) as session:
        (identity,) = session.driver.execute("SELECT product_id FROM product WHERE product_key = ?", (key,)).fetchone()
        assert history(session, "product", identity)[0].action == "deactivate_product"


def test_approvals_of_many_at_once_each_stand_in_their_own_transaction(store):
    fill(store)
    open_till_session(store.to_write(), ME, 0)
    ann, max_ = join(store, "Ann"), join(store, "Max", Role.MANAGER)
    wanted = [asked(TEA, discount=Discount(share_ppm=100_000)) for _ in range(20)]
    threads = [
        threading.Thread(target=lambda sale=sale: complete_sale(store.to_write(), acting(ann, approved_by=max_), sale))
        for sale in wanted
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert approvals(store) == [(max_, "give_discount", 1)] * 20
    assert len(set(store.to_write().driver.execute("SELECT txn_key FROM approval").fetchall())) == 20


def test_idle_minutes_are_a_setting_of_the_store(store):
    assert idle_minutes(store.to_write()) == 5
    set_idle_minutes(store.to_write(), ME, 0)
    set_idle_minutes(store.to_write(), ME, 15)
    assert idle_minutes(store.to_write()) == 15
    for minutes in (-1, 1_441):
        with pytest.raises(Refusal, match="locks itself"):
            set_idle_minutes(store.to_write(), ME, minutes)
