"""`python -m tests.faults [--kills N] [--seed S] [--cuts N]`: kill programs, cut the power, and print what was proved.

A story's seed plays it again: `python -m tests.faults --kills 10 --seed S --no-points --cuts 0`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.faults import shim
from tests.faults.named_points import PROGRAMS, points
from tests.faults.power import MUTANTS, cut_power, cut_program
from tests.faults.programs import Launcher
from tests.faults.proofs import LostError, make_shop
from tests.faults.random_kills import play

_CUTS_A_DAY = 50
_CUT_PROGRAMS = ("init", "migration", "import")


def main() -> int:
    """Run what is asked for. Returns 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000, help="random kills")
    parser.add_argument("--cuts", type=int, default=500, help="power cuts in days at the till")
    parser.add_argument("--seed", type=int, default=0, help="of the first story")
    parser.add_argument("--points", default="", help="only the named points whose name holds this")
    parser.add_argument("--no-points", action="store_true", help="leave out the named points")
    parser.add_argument("--no-window", action="store_true", help="leave out the desktop's window")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        layer = shim.compiled(place) if shim.IS_HERE else None
        with Launcher(place, layer, with_window=not asked.no_window) as launcher:
            return Run(place, make_shop(place / "shop"), launcher, layer is not None, asked).everything()


class Run:
    """One run over one shop, and its table."""

    def __init__(self, place: Path, shop: Path, launcher: Launcher, layer: bool, asked: argparse.Namespace) -> None:
        self._place, self._shop, self._launcher, self._layer, self._asked = place, shop, launcher, layer, asked
        self._rows: list[tuple[str, str, float]] = []
        self._lost: list[str] = []

    def everything(self) -> int:
        """All that was asked for, then the table."""
        if not self._asked.no_points:
            self._named_points()
        if self._asked.kills:
            self._random_kills()
        if self._layer and self._asked.cuts:
            self._power_cuts()
        width = max(len(row[0]) for row in self._rows)
        for what, found, seconds in self._rows:
            print(f"{what:<{width}}  {found}  ({seconds:.0f} s)")
        for each in self._lost:
            print(f"LOST: {each}")
        print("Nothing that was confirmed was lost or doubled." if not self._lost else f"{len(self._lost)} broken.")
        return int(bool(self._lost))

    def _named_points(self) -> None:
        begun, reached, passed = time.monotonic(), 0, []
        for name, kill in points(
            self._place, self._shop, self._launcher, layer=self._layer, windows=not self._asked.no_window
        ):
            if self._asked.points not in name:
                continue
            try:
                if kill():
                    reached += 1
                else:
                    passed.append(name)
            except LostError as lost:
                self._lost.append(f"{name}: {lost}")
            if not reached % 25:
                print(f"{reached} named points", file=sys.stderr)
        self._rows.append(("named points", f"{reached} killed", time.monotonic() - begun))
        if passed:
            print(f"Not met on the way: {'; '.join(passed)}", file=sys.stderr)

    def _random_kills(self) -> None:
        begun, kills, sales, seed = time.monotonic(), Counter[str](), 0, self._asked.seed
        while kills.total() < self._asked.kills:
            try:
                story = play(
                    seed, self._place, self._shop, self._launcher, layer=self._layer, windows=not self._asked.no_window
                )
            except LostError as lost:
                self._lost.append(str(lost))
                print(f"LOST: {lost}", file=sys.stderr)
                if len(self._lost) > 5:
                    break
            else:
                kills += story.kills
                sales += len(story.confirmed)
            seed += 1
            print(f"{kills.total()} kills, seed {seed - 1}", file=sys.stderr)
        seconds = time.monotonic() - begun
        stretch = f"seeds {self._asked.seed} to {seed - 1}, {sales} sales confirmed"
        self._rows.append(("random kills", f"{kills.total()} in {stretch}", seconds))
        self._rows += [(f"  {what}", f"{count}", 0) for what, count in sorted(kills.items())]

    def _power_cuts(self) -> None:
        begun, cuts, seed = time.monotonic(), 0, self._asked.seed
        while cuts < self._asked.cuts:
            found = cut_power(seed, min(_CUTS_A_DAY, self._asked.cuts - cuts), self._place, self._shop, self._launcher)
            cuts += found.cuts
            self._lost += found.lost
            seed += 1
            print(f"{cuts} power cuts", file=sys.stderr)
        days = f"{cuts} in {seed - self._asked.seed} days"
        self._rows.append(("power cuts", days, time.monotonic() - begun))
        self._cut_programs()
        for mutant in MUTANTS:
            begun = time.monotonic()
            found = cut_power(seed, _CUTS_A_DAY, self._place, self._shop, self._launcher, mutant=mutant)
            if not found.lost:
                self._lost.append(f"the test is blind: synchronous={mutant} lost nothing")
            text = f"{len(found.lost)} of {found.cuts} cuts lose sales, as they must"
            self._rows.append((f"  synchronous={mutant}", text, time.monotonic() - begun))

    def _cut_programs(self) -> None:
        for program in PROGRAMS:
            if program.name in _CUT_PROGRAMS:
                begun = time.monotonic()
                # Each is proved by starting the program twice or three times, so there are fewer.
                count = min(_CUTS_A_DAY, self._asked.cuts)
                found = cut_program(program, count, self._place, self._shop, self._launcher, self._asked.seed)
                self._lost += found.lost
                self._rows.append((f"  in {program.name}", f"{found.cuts}", time.monotonic() - begun))
                print(f"{found.cuts} power cuts in {program.name}", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
