from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import NOTHING, Entity
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.place import edit_place
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import load_place, reading
from tests.support.stores import ME


def test_a_store_gets_another_name_and_end_of_its_day(store: OpenStore) -> None:
    writer = store.to_write()
    assert edit_place(writer, ME, name="  New  name ", day_cutoff_minutes=360).entities == {Entity.SETTINGS}
    with reading(store.readers) as session:
        place = load_place(session.connection)
    assert (place.name, place.day_cutoff_minutes) == ("New name", 360)
    assert edit_place(writer, ME, name="New name", day_cutoff_minutes=360) == NOTHING


def test_what_comes_next_follows_the_new_end_of_the_day(store: OpenStore, tmp_path: Path) -> None:
    file = tmp_path / "sales.csv"
    file.write_text("Receipt,Date,Code,Quantity,Price\nR1,2026-01-02 05:30,A,1,1\n", encoding="utf-8")
    edit_place(store.to_write(), ME, name="Shop", day_cutoff_minutes=360)
    assert (store.place.name, store.place.day_cutoff_minutes) == ("Shop", 360)
    import_file(store, file, "sales", actor=ME)
    with reading(store.readers) as session:
        (day,) = session.driver.execute("SELECT business_date FROM sale").fetchone()
    assert day_of(day) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("name", "minutes", "sentence"),
    [
        (" ", 240, "A store needs a name."),
        ("Shop", -1, "The day ends between midnight and noon."),
        ("Shop", 721, "The day ends between midnight and noon."),
    ],
)
def test_what_cannot_be_right_is_refused(store: OpenStore, name: str, minutes: int, sentence: str) -> None:
    before = store.place
    with pytest.raises(Refusal) as refusal:
        edit_place(store.to_write(), ME, name=name, day_cutoff_minutes=minutes)
    assert (str(refusal.value), store.place) == (sentence, before)
