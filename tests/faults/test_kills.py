"""A small sample of `nox -s kill`: it proves that the harness works, the session proves the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.named_points import points
from tests.faults.power import MUTANTS, cut_power
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
