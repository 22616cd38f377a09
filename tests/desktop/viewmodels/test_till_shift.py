"""What the foot of the window says of the shift, and counts as they are typed."""

from __future__ import annotations

import pytest
import time_machine

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.till_sessions import close_till_session, open_till_session
from storeperf_core.store.session import reading
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.till_shift import (
    moving,
    opening,
    read_count,
    shift_state,
    shift_words,
    suggested_float,
    typed_amount,
)
from tests.support.stores import ME, london_store

LONDON = Formats("en_GB", "GBP", "Europe/London")


@pytest.fixture
def store(tmp_path):
    with london_store(tmp_path / "store") as opened:
        yield opened


def state_at(store, moment):
    with time_machine.travel(moment, tick=False), reading(store.readers) as session:
        return shift_state(session)


def test_the_foot_says_since_when_and_that_it_is_overdue(store):
    assert state_at(store, "2036-07-01T07:02:00Z") is None
    assert shift_words(None, LONDON) == "No shift is open"
    with time_machine.travel("2036-07-01T07:02:00Z", tick=False):
        open_till_session(store.to_write(), ME, 0)
    state = state_at(store, "2036-07-01T20:00:00Z")
    assert (state.number, state.till, state.is_overdue) == (1, 1, False)
    assert shift_words(state, LONDON) == "Till 1 · shift opened 08:02"
    # The day ends at four in the morning in London, which is three in Greenwich.
    assert not state_at(store, "2036-07-02T02:59:59Z").is_overdue
    late = state_at(store, "2036-07-02T03:00:00Z")
    assert late.is_overdue
    assert shift_words(late, LONDON) == "Till 1 · shift of 1 Jul 2036 is still open"


def test_the_float_is_what_was_counted_last(store):
    with reading(store.readers) as session:
        assert suggested_float(session) == 0
    open_till_session(store.to_write(), ME, 0)
    close_till_session(store.to_write(), ME, 4_205)
    with reading(store.readers) as session:
        assert suggested_float(session) == 4_205
    assert typed_amount(4_205, Formats("de_DE", "EUR")) == "42,05"
    assert typed_amount(4_205, Formats("ja_JP", "JPY")) == "4205"


@pytest.mark.parametrize(
    ("formats", "text", "minor"),
    [
        (LONDON, "1,234.50", 123_450),
        (Formats("de_DE", "EUR"), "1.234,50", 123_450),
        (Formats("en_US", "JPY"), "500", 500),
    ],
)
def test_amounts_are_typed_in_the_ways_of_the_place(store, formats, text, minor):
    opening(text, formats)(store.to_write(), ME)
    assert store.to_write().driver.execute("SELECT float_minor FROM till_session").fetchone() == (minor,)


def test_an_empty_float_is_none(store):
    opening("", LONDON)(store.to_write(), ME)
    assert store.to_write().driver.execute("SELECT float_minor FROM till_session").fetchone() == (0,)


def test_half_a_penny_is_no_amount():
    with pytest.raises(Refusal):
        opening("1.005", LONDON)
    with pytest.raises(Refusal, match="above zero"):
        moving("in", "-1", "Why", LONDON)


def test_a_count_adds_up_and_names_what_it_cannot_read():
    counted = read_count({1_000: "3", 50: "", 20: "two"}, "1.25", LONDON)
    assert counted.total_minor == 3_125
    assert list(counted.faults) == [20]
    assert read_count({}, "x", LONDON).faults.keys() == {None}
