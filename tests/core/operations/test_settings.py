from __future__ import annotations

import pytest

from storeperf_core.operations.changes import NOTHING, Entity
from storeperf_core.operations.settings import get_setting, set_setting
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME


def read(store: OpenStore, name: str, default: object = None) -> object:
    with reading(store.readers) as session:
        return get_setting(session, name, default)


@pytest.mark.parametrize("value", [True, 0, "ü", None, ["a", 1], {"from": "2011-01-01", "days": [1, 2]}])
def test_a_value_is_kept(store: OpenStore, value: object) -> None:
    assert set_setting(store.to_write(), ME, "period", value).entities == {Entity.SETTINGS}
    assert read(store, "period", "default") == value


def test_a_name_that_was_never_set_has_its_default(store: OpenStore) -> None:
    assert read(store, "period", 7) == 7


def test_a_value_is_replaced_and_the_same_again_changes_nothing(store: OpenStore) -> None:
    set_setting(store.to_write(), ME, "period", 1)
    assert set_setting(store.to_write(), ME, "period", 2)
    assert set_setting(store.to_write(), ME, "period", 2) == NOTHING
    assert read(store, "period") == 2


def test_a_float_is_no_value(store: OpenStore) -> None:
    with pytest.raises(TypeError):
        set_setting(store.to_write(), ME, "period", 0.5)
