from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain import identifiers
from storeperf_core.domain.identifiers import imported_id, new_id

PARTS = st.lists(st.text(max_size=8), max_size=4)


def test_a_new_id_is_a_version_7_uuid_of_16_bytes() -> None:
    made = uuid.UUID(bytes=new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_new_ids_begin_with_the_milliseconds_of_their_making(monkeypatch) -> None:
    monkeypatch.setattr(identifiers.time, "time_ns", lambda: 1_700_000_000_123_456_789)
    assert int.from_bytes(new_id()[:6], "big") == 1_700_000_000_123
    assert new_id() != new_id()


@given(PARTS)
def test_the_same_parts_give_the_same_version_8_uuid(parts: list[str]) -> None:
    made = imported_id(*parts)
    assert made == imported_id(*(part.encode() for part in parts))
    assert (uuid.UUID(bytes=made).version, uuid.UUID(bytes=made).variant) == (8, uuid.RFC_4122)


@given(PARTS, PARTS)
def test_other_parts_give_another_id(one: list[str], other: list[str]) -> None:
    assert (imported_id(*one) == imported_id(*other)) == (one == other)


def test_an_imported_id_is_the_same_on_every_computer_and_in_every_version() -> None:
    assert imported_id("store", "till", "536365", "1").hex() == "6ee875f8e870826db16d5efb72481451"
