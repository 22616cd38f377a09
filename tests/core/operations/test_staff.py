from __future__ import annotations

import json
from dataclasses import replace

import pytest

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.staff import Action, Role
from storeperf_core.operations.changes import NOTHING
from storeperf_core.operations.permissions import an_owner
from storeperf_core.operations.pins import hashed, pins_are_used
from storeperf_core.operations.signing_in import people
from storeperf_core.operations.staff import StaffForm, create_staff, edit_staff, set_active, set_pin, staff_form
from tests.support.stores import ME
from tests.support.team import OWNER_PIN, PIN, acting, give_pin, join

ANN = StaffForm("Ann", Role.CASHIER)


def changed(store, key, actor=ME, **fields):
    before = staff_form(store.to_write(), key)
    return edit_staff(store.to_write(), actor, key, before, replace(before, **fields))


def test_somebody_joins_with_what_differs_from_the_role(store):
    granted = frozenset({Action.GIVE_DISCOUNT, Action.SELL})
    key = create_staff(store.to_write(), ME, replace(ANN, name=" Ann  B ", granted=granted)).key
    form = staff_form(store.to_write(), key)
    assert (form.name, form.granted) == ("Ann B", {Action.GIVE_DISCOUNT})
    assert Action.GIVE_DISCOUNT in form.actions


def test_a_name_is_needed_and_tells_people_apart(store):
    with pytest.raises(Refusal, match="needs a name"):
        create_staff(store.to_write(), ME, StaffForm("  ", Role.CASHIER))
    key = join(store, "Ann")
    with pytest.raises(Refusal, match="called ANN already"):
        join(store, "ANN")
    set_active(store.to_write(), ME, key, active=False)
    join(store, "Ann")
    with pytest.raises(Refusal, match="called Ann already"):
        set_active(store.to_write(), ME, key, active=True)


def test_what_another_wrote_in_the_meantime_is_not_overwritten(store):
    key = join(store, "Ann")
    before = staff_form(store.to_write(), key)
    changed(store, key, name="Anna")
    with pytest.raises(Refusal, match="in the meantime"):
        edit_staff(store.to_write(), ME, key, before, replace(before, role=Role.MANAGER))
    assert changed(store, key) is NOTHING


def test_nobody_but_who_may_edits_the_team(store):
    ann, max_ = join(store, "Ann"), join(store, "Max", Role.MANAGER)
    for key in (ann, max_):
        with pytest.raises(NeedsApproval):
            create_staff(store.to_write(), acting(key), StaffForm("Eve", Role.CASHIER))
        with pytest.raises(NeedsApproval):
            changed(store, ann, acting(key), name="X")
        with pytest.raises(NeedsApproval):
            set_pin(store.to_write(), acting(key), ann, hashed(PIN))
    changed(store, ann, acting(max_, approved_by=ME.staff_key), name="Anna")
    assert staff_form(store.to_write(), ann).name == "Anna"


def test_who_may_edit_the_team_cannot_rise_above_themselves(store):
    max_ = join(store, "Max", Role.MANAGER, Action.EDIT_STAFF)
    ann = join(store, "Ann")
    with pytest.raises(Refusal, match="Only an owner"):
        changed(store, max_, acting(max_), role=Role.OWNER)
    with pytest.raises(Refusal, match="Only an owner"):
        set_pin(store.to_write(), acting(max_), 1, hashed(PIN))
    changed(store, max_, denied=frozenset({Action.MOVE_CASH}))
    with pytest.raises(Refusal, match="may not do themselves"):
        changed(store, ann, acting(max_), name="Anna")
    changed(store, ann, denied=frozenset({Action.MOVE_CASH}))
    changed(store, ann, acting(max_), name="Anna")


def test_the_last_owner_stays_one(store):
    with pytest.raises(Refusal, match="needs an owner"):
        changed(store, 1, role=Role.MANAGER)
    with pytest.raises(Refusal, match="needs an owner"):
        set_active(store.to_write(), ME, 1, active=False)
    with pytest.raises(Refusal, match="may do everything"):
        changed(store, 1, denied=frozenset({Action.SELL}))
    second = join(store, "Second", Role.OWNER)
    set_active(store.to_write(), ME, 1, active=False)
    assert an_owner(store.to_write(), "cli").staff_key == second
    with pytest.raises(Refusal, match="needs an owner"):
        changed(store, second, acting(second), role=Role.CASHIER)


def test_no_pin_locks_the_owner_out_or_lets_everybody_in_as_owner(store):
    ann = join(store, "Ann")
    with pytest.raises(Refusal, match="an owner needs one"):
        give_pin(store, ann, PIN)
    assert not pins_are_used(store.to_write())
    give_pin(store, 1, OWNER_PIN)
    give_pin(store, ann, PIN)
    with pytest.raises(Refusal, match="an owner needs one"):
        set_pin(store.to_write(), ME, 1, None)
    join(store, "Second", Role.OWNER)
    with pytest.raises(Refusal, match="an owner needs one"):
        set_active(store.to_write(), ME, 1, active=False)
    set_pin(store.to_write(), ME, ann, None)
    set_pin(store.to_write(), ME, 1, None)
    assert not pins_are_used(store.to_write())


def test_actions_of_a_newer_program_are_kept(store):
    key = join(store, "Ann")
    store.to_write().driver.execute("UPDATE staff SET granted = 'fly', denied = 'walk' WHERE staff_key = ?", (key,))
    changed(store, key, granted=frozenset({Action.OPEN_DRAWER}))
    row = store.to_write().driver.execute("SELECT granted, denied FROM staff WHERE staff_key = ?", (key,)).fetchone()
    assert row == ("fly open_drawer", "walk")


def test_the_team_is_told_with_what_each_may_do(store):
    ann = join(store, "ann")
    max_ = join(store, "Max", Role.MANAGER)
    gone = join(store, "Aaron")
    set_active(store.to_write(), ME, gone, active=False)
    found = people(store.to_write())
    assert [each.staff_key for each in found] == [ann, max_, 1, gone]
    assert [each.can_sign_in for each in found] == [True, False, False, False]
    assert all(each.last_signed_in_utc is None for each in found)


def test_the_pin_itself_stands_nowhere(store):
    give_pin(store, 1, "83619472")
    bodies = store.to_write().driver.execute("SELECT body FROM audit UNION ALL SELECT body FROM outbox").fetchall()
    assert all("83619472" not in body for (body,) in bodies)
    (kept,) = store.to_write().driver.execute("SELECT pin_hash FROM staff WHERE staff_key = 1").fetchone()
    assert kept.startswith("$argon2id$")
    assert json.dumps(repr(hashed("83619472"))).find("argon2") < 0
