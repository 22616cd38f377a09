from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pin import wait_seconds
from storeperf_core.domain.staff import AccessKind, Action, Role
from storeperf_core.operations import pins
from storeperf_core.operations.pins import TriedPin, hashed, try_pin
from storeperf_core.operations.signing_in import PinAnswer, PinChecks, lock, people
from storeperf_core.operations.staff import set_active
from storeperf_core.sync.clock import HybridClock
from tests.support.stores import ME, london_store
from tests.support.team import OWNER_PIN, PIN, Clock, acting, give_pin, join

NOBODY = acting(None)


@pytest.fixture
def ann(store):
    give_pin(store, 1, OWNER_PIN)
    return join(store, "Ann", pin=PIN)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def wall():
    return Clock(time.time())


@pytest.fixture
def checks(clock, wall):
    return PinChecks(clock, wall)


def answer(store, checks, key, pin, kind=AccessKind.SIGN_IN, actor=NOBODY, action=None):
    return checks.answer(
        store.to_write(), actor, try_pin(store.to_write(), key, pin), kind, () if action is None else (action,)
    )


def tried(store, key, *, right=False):
    """What `try_pin` says, without the time that hashing takes."""
    (kept,) = store.to_write().driver.execute("SELECT pin_hash FROM staff WHERE staff_key = ?", (key,)).fetchone()
    return TriedPin(key, right, kept)


def wrong(store, checks, key, times=1):
    for _ in range(times):
        checks.answer(store.to_write(), NOBODY, tried(store, key), AccessKind.SIGN_IN)


def right(store, checks, key, kind=AccessKind.SIGN_IN, actor=NOBODY):
    return checks.answer(store.to_write(), actor, tried(store, key, right=True), kind)


def facts(store):
    return (
        store.to_write()
        .driver.execute("SELECT staff_key, kind, action FROM staff_access WHERE kind <> 'pin_set' ORDER BY access_key")
        .fetchall()
    )


def waiting(store, checks, key):
    return checks.wait_seconds(store.to_write().driver, key)


def test_the_right_pin_signs_in_and_a_wrong_one_does_not(store, ann, checks):
    assert answer(store, checks, ann, OWNER_PIN) == PinAnswer(False)
    assert answer(store, checks, ann, PIN) == PinAnswer(True)
    assert facts(store) == [(ann, "wrong_pin", None), (ann, "sign_in", None)]
    assert people(store.to_write())[0].last_signed_in_utc is not None


def test_who_takes_over_signs_the_other_out(store, ann, checks):
    lock(store.to_write(), ME)
    right(store, checks, ann, actor=ME)
    right(store, checks, ann, AccessKind.UNLOCK, acting(ann))
    assert [fact[:2] for fact in facts(store)] == [(1, "lock"), (1, "sign_out"), (ann, "sign_in"), (ann, "unlock")]


def test_an_approval_is_kept_with_what_it_was_for(store, ann, checks):
    answer(store, checks, 1, "9999", AccessKind.APPROVE, acting(ann), Action.VOID_SALE)
    answer(store, checks, 1, OWNER_PIN, AccessKind.APPROVE, acting(ann), Action.VOID_SALE)
    assert facts(store) == [(1, "wrong_pin", "void_sale"), (1, "approve", "void_sale")]
    audited = (
        store.to_write()
        .driver.execute("SELECT staff_key, action FROM audit ORDER BY audit_key DESC LIMIT 2")
        .fetchall()
    )
    assert audited == [(1, "approve"), (ann, "wrong_pin")]


def test_wrong_pins_slow_down_and_time_alone_lets_the_next_one_through(store, ann, checks, clock):
    wrong(store, checks, ann, 3)
    assert waiting(store, checks, ann) == 5
    assert right(store, checks, ann) == PinAnswer(False, 5)
    clock.pass_(4.5)
    assert right(store, checks, ann) == PinAnswer(False, 1)
    clock.pass_(0.5)
    assert checks.answer(store.to_write(), NOBODY, tried(store, ann), AccessKind.SIGN_IN) == PinAnswer(False, 10)
    assert len(facts(store)) == 4
    clock.pass_(10)
    assert right(store, checks, ann).is_right
    wrong(store, checks, ann)
    assert waiting(store, checks, ann) == 0


def test_the_longest_wait_is_five_minutes(store, ann, checks, clock):
    for _ in range(14):
        wrong(store, checks, ann)
        clock.pass_(300)
    wrong(store, checks, ann)
    assert waiting(store, checks, ann) == 300


def test_starting_the_program_again_does_not_help(store, ann, checks, clock, wall):
    wrong(store, checks, ann, 3)
    assert 4 <= waiting(store, PinChecks(clock, wall), ann) <= 5
    wall.pass_(60)
    assert waiting(store, PinChecks(clock, wall), ann) == 0


def test_setting_the_clock_back_does_not_help_nor_lock_out_for_ever(store, ann, checks, clock, wall):
    wrong(store, checks, ann, 3)
    wall.pass_(-86_400)
    assert waiting(store, checks, ann) == 5
    restarted = PinChecks(clock, wall)
    assert waiting(store, restarted, ann) == 5
    clock.pass_(5)
    assert waiting(store, restarted, ann) == 0


def test_setting_the_clock_forward_while_the_program_runs_does_not_help(store, ann, checks, wall):
    wrong(store, checks, ann, 3)
    wall.pass_(86_400)
    assert waiting(store, checks, ann) == 5


def test_one_person_who_guesses_does_not_make_another_wait(store, ann, checks):
    wrong(store, checks, ann, 3)
    assert right(store, checks, 1).is_right
    assert waiting(store, checks, ann) == 5


def test_a_new_pin_forgives(store, ann, checks):
    wrong(store, checks, ann, 3)
    give_pin(store, ann, "7294")
    assert waiting(store, checks, ann) == 0


def test_locking_forgives_nothing(store, ann, checks):
    wrong(store, checks, ann, 3)
    lock(store.to_write(), acting(ann))
    assert waiting(store, checks, ann) == 5


def test_a_pin_that_was_changed_while_it_was_tried_is_not_taken(store, ann, checks):
    before = try_pin(store.to_write(), ann, PIN)
    give_pin(store, ann, "7294")
    with pytest.raises(Refusal, match="in the meantime"):
        checks.answer(store.to_write(), NOBODY, before, AccessKind.SIGN_IN)
    gone = try_pin(store.to_write(), ann, "7294")
    set_active(store.to_write(), ME, ann, active=False)
    with pytest.raises(Refusal, match="in the meantime"):
        checks.answer(store.to_write(), NOBODY, gone, AccessKind.SIGN_IN)
    with pytest.raises(Refusal, match="no longer there"):
        try_pin(store.to_write(), ann, "7294")


def test_a_plain_cashier_signs_in_without_a_pin_and_nobody_with_more_does(store, checks):
    give_pin(store, 1, OWNER_PIN)
    plain, max_ = join(store, "Ann"), join(store, "Max", Role.MANAGER)
    more = join(store, "Eve", Role.CASHIER, Action.VOID_SALE)
    assert answer(store, checks, plain, "").is_right
    for key in (max_, more):
        with pytest.raises(Refusal, match="has no PIN yet"):
            try_pin(store.to_write(), key, "")


def test_a_pin_is_hashed_slowly_enough_to_be_dear_and_fast_enough_to_type(store):
    times = []
    for _ in range(5):
        began = time.process_time()
        hashed(PIN)
        times.append(time.process_time() - began)
    assert 0.02 < min(times) < 0.5
    parameters = pins.hashed(PIN).text.split("$")[1:4]
    assert parameters == ["argon2id", "v=19", "m=32768,t=3,p=1"]


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["wrong", "right", "wait", "restart", "back", "lock"]), max_size=25))
def test_whatever_happens_the_wait_is_what_the_wrong_pins_say(tmp_path_factory, events):
    """A second, plain model: count wrong answers since the last right one, and time that really passed."""
    clock, wall = Clock(), Clock(time.time())
    with london_store(tmp_path_factory.mktemp("pins") / "store") as store:
        store.to_write().driver.execute("UPDATE staff SET pin_hash = 'x'")
        store.to_write()._clock = HybridClock(wall=lambda: int(wall.now * 1_000))
        checks, count, until = PinChecks(clock, wall), 0, clock.now
        for event in events:
            free = clock.now >= until
            if event == "wrong":
                wrong(store, checks, 1)
                count += free
                until = clock.now + wait_seconds(count) if free else until
            elif event == "right":
                assert right(store, checks, 1).is_right is free
                count = 0 if free else count
            elif event == "wait":
                clock.pass_(7)
                wall.pass_(7)
            elif event == "lock":
                lock(store.to_write(), ME)
            else:
                wall.pass_(-1_000 if event == "back" else 0)
                checks = PinChecks(clock, wall) if event == "restart" else checks
            left = waiting(store, checks, 1)
            assert left >= until - clock.now - 1, "never less than what is due"
            assert left <= 300
            if "restart" not in events:
                assert left == max(int(until - clock.now), 0)
            else:
                until = max(until, clock.now + left)
