"""Stories in which programs are killed at random: each is drawn from its seed and can be played again.

Where a story kills by the clock (one kill in five) its seed says when, and the machine how far the program has come by
then; every other kill is at a counted statement or file operation, the same each time.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.baskets import require_baskets
from tests.faults.programs import Ended, Launcher
from tests.faults.proofs import Confirmed, LostError, confirm, copy_shop, require, require_whole, sale_file
from tests.faults.shim import ANY_FILE, Faults, Kind, When

KILLS_A_STORY = 10
_TRIES = 3 * KILLS_A_STORY
_STEPS = 40
_CHECKPOINT_PAGES = 60
"""The log is copied into the file that often in a day, so that many kills meet a checkpoint (usually: 1,000)."""


@dataclass
class Story:
    """One store and what was confirmed in it so far."""

    seed: int
    folder: Path
    confirmed: Confirmed = field(default_factory=dict)
    kills: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    step: int = 0


def play(
    seed: int, place: Path, shop: Path, launcher: Launcher, *, layer: bool, windows: bool, kills: int = KILLS_A_STORY
) -> Story:
    """Kill programs `kills` times over one store and prove it after each. Raises LostError, naming the seed.

    `shop` is the store to begin with; `layer`: the layer below the file is there; `windows`: the desktop is, too.
    """
    folder = place / f"story-{seed}" / "store"
    copy_shop(shop, folder)
    story, some = Story(seed, folder), random.Random(seed)
    try:
        for _ in range(_TRIES):
            if story.kills.total() >= kills:
                break
            # The till's window is worked at by keys and started twice, so it is rarer.
            programs = [*["sell"] * 4, *["day"] * 6, *["desktop", "desktop", "till"] * windows]
            ways = ["statement", "statement", "clock", *["file", "file"] * layer]
            _try(story, some, launcher, some.choice(programs), some.choice(ways))
    except LostError as lost:
        raise LostError(f"seed {seed} after {story.kills.total()} kills: {lost} ({folder})") from lost
    shutil.rmtree(folder.parent)
    return story


def _try(story: Story, some: random.Random, launcher: Launcher, program: str, way: str) -> None:
    scale = {"sell": 1, "day": 25, "desktop": 4, "till": 10}[program]
    with Faults(story.folder.parent / "page", story.folder) as faults:
        request: dict[str, object] = {}
        seconds = some.uniform(0.0, 3.0 if program == "till" else 0.5)
        nth, when = some.randrange(1, 110 * scale), some.choice(list(When))
        if way == "file":
            faults.kill_at(nth, ANY_FILE | Kind.SAID, when=when)
            request = {"faults": faults.path}
        elif way == "statement":
            request = {"statement": "*", "nth": 1 + nth // 3}
        how = {"sell": _sell, "day": _day, "desktop": _desktop, "till": _till}[program]
        ended = how(story, launcher, request, seconds if way == "clock" else None)
    require(ended.was_killed or ended.status == 0, f"{program} ended with {ended.status}: {ended.err}")
    if ended.was_killed:
        story.kills[f"{program}, by {way}"] += 1
    confirm(story.confirmed, ended)
    require_whole(story.folder, story.confirmed)


def _sell(story: Story, launcher: Launcher, request: dict[str, object], seconds: float | None) -> Ended:
    story.asked += 1
    words = selling(story.folder, f"order-{story.asked}")
    ended = launcher.run(words, seconds=seconds, **request)
    confirm(story.confirmed, ended)
    before = require_whole(story.folder, story.confirmed)
    again = launcher.run(words)
    require(again.status == 0, f"asked again it was refused: {again.err}")
    (told,) = confirm(story.confirmed, again)
    require(told["repeated"] == (told["sale"] in before), f"asked again, it was {told}")
    return ended


def _day(story: Story, launcher: Launcher, request: dict[str, object], seconds: float | None) -> Ended:
    day = {"day": story.folder, "seed": story.seed, "first": story.step, "count": _STEPS}
    ended = launcher.run(seconds=seconds, wal_autocheckpoint=_CHECKPOINT_PAGES, **day, **request)
    # The step that was killed is asked for again by the next day: it may have been done, and is done once.
    story.step += len(ended.lines())
    return ended


def _desktop(story: Story, launcher: Launcher, request: dict[str, object], seconds: float | None) -> Ended:
    """The window is open on the store and carries out `sell` for terminals until it is killed."""
    card = launcher.card(story.folder)
    card.unlink(missing_ok=True)
    window = launcher.start(["--store", str(story.folder)], **request)
    is_over = launcher.waits_until(window, card.exists)
    while not is_over:
        story.asked += 1
        terminal = launcher.run(selling(story.folder, f"order-{story.asked}"))
        confirm(story.confirmed, terminal)
        is_over = launcher.is_over(window)
        if terminal.status:
            # It asked a window that then was killed: it must neither say that it was sold nor that it was not. One that
            # came while the window was dying may find the folder still taken.
            taken = "already open on this store" in terminal.err and launcher.waits_until(window, lambda: False)
            require("Do the same again" in terminal.err or taken, f"the terminal was told: {terminal.err}")
        if seconds is not None:
            launcher.kill(window, after=seconds)
            is_over = True
    return launcher.wait(window)


def _till(story: Story, launcher: Launcher, request: dict[str, object], seconds: float | None) -> Ended:
    """Keys go into the window; its baskets are there when it is started again."""
    launcher.run(act=story.folder, what="open")
    story.asked += 1
    ended = launcher.run(till=story.folder, seed=story.seed * 100 + story.asked, seconds=seconds, **request)
    if ended.was_killed:
        require_baskets(story.folder, launcher, ended)
    return ended


def selling(folder: Path, own_id: str) -> list[str]:
    """The words of `storeperf sell` for the sale with this id."""
    return ["sell", str(sale_file(folder, own_id)), "--store", str(folder), "--json"]
