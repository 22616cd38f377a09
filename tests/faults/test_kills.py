"""A small sample of `nox -s kill`: it proves that the harness works, the session proves the program."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.store.engine import FILE_NAME
from tests.faults import shim
from tests.faults.baskets import kept_bodies, require_baskets, require_not_paid_twice
from tests.faults.named_points import PROGRAMS, points
from tests.faults.power import MUTANTS, cut_power, cut_program
from tests.faults.programs import Launcher
from tests.faults.proofs import LostError, require_whole
from tests.faults.random_kills import play, selling

needs_layer = pytest.mark.skipif(not shim.IS_HERE, reason="the layer below the file is made for Linux, by gcc")


def test_programs_killed_at_random_lose_nothing(
    place: Path, shop: Path, launcher: Launcher, layer: Path | None
) -> None:
    story = play(1, place, shop, launcher, layer=layer is not None, windows=False, kills=3)
    assert story.kills.total() == 3
    assert story.confirmed


def test_a_sale_that_was_confirmed_and_is_gone_is_found(folder: Path, launcher: Launcher) -> None:
    """The proof itself can fail."""
    launcher.run(selling(folder, "order"))
    there = require_whole(folder, {})
    with pytest.raises(LostError, match="was confirmed as"):
        require_whole(folder, {**there, "00": ("1-1-000002", 100)})
    (sale,) = there
    with pytest.raises(LostError, match="there is"):
        require_whole(folder, {sale: ("1-1-000001", 1)})


@needs_layer
@pytest.mark.slow
def test_power_cuts_lose_nothing(place: Path, shop: Path, launcher: Launcher) -> None:
    found = cut_power(1, 20, place, shop, launcher)
    assert (found.cuts, found.lost) == (20, [])
    assert found.heads > 1


@needs_layer
@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS)
def test_power_cuts_find_what_a_weaker_setting_loses(place: Path, shop: Path, launcher: Launcher, mutant: str) -> None:
    assert cut_power(2, 30, place, shop, launcher, mutant=mutant).lost


@needs_layer
@pytest.mark.slow
def test_every_program_has_its_points(place: Path, shop: Path, launcher: Launcher) -> None:
    names = [name for name, _ in points(place, shop, launcher, layer=True, windows=True)]
    assert len(names) == len(set(names)) > 100
    for wanted in (
        "sell: before COMMIT",
        "migration: before COMMIT",
        "close shift: before INSERT INTO audit",
        "window: before INSERT INTO held_basket",
    ):
        assert wanted in names


@pytest.mark.slow
def test_the_window_brings_every_basket_back(folder: Path, launcher: Launcher) -> None:
    launcher.run(act=folder, what="open")
    ended = launcher.run(till=folder, seed=1, statement="INSERT INTO held_basket", nth=6)
    assert ended.was_killed
    assert kept_bodies(folder)
    require_baskets(folder, launcher, ended)


@pytest.mark.slow
def test_a_basket_that_is_gone_is_found(folder: Path, launcher: Launcher) -> None:
    """The proof of baskets itself can fail."""
    launcher.run(act=folder, what="open")
    ended = launcher.run(till=folder, seed=1, statement="INSERT INTO held_basket", nth=6)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM held_basket")
    with pytest.raises(LostError, match="is gone"):
        require_baskets(folder, launcher, ended)


@pytest.mark.slow
def test_a_basket_that_was_paid_and_still_lies_there_is_told_to_be_paid(folder: Path, launcher: Launcher) -> None:
    launcher.run(act=folder, what="open")
    ended = launcher.run(till=folder, seed=1, statement="INSERT INTO sale", nth=1)
    assert ended.was_killed
    sale = next(line for line in reversed(ended.lines()) if "held" in line)["screen"]["sale"]
    body = kept_bodies(folder)[sale]
    paid = launcher.run(till=folder, acts=["pay"])
    assert paid.lines()[-1]["paid"] == sale, paid
    require_not_paid_twice(folder, launcher, body, sale)


@needs_layer
@pytest.mark.slow
@pytest.mark.parametrize("name", ["init", "migration"])
def test_power_cuts_leave_a_whole_store_or_none(place: Path, shop: Path, launcher: Launcher, name: str) -> None:
    (program,) = (each for each in PROGRAMS if each.name == name)
    assert cut_program(program, 8, place, shop, launcher).lost == []
