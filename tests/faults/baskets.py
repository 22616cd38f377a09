"""What must hold of the baskets at the window, on screen and held, wherever it was killed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from storeperf_core.operations.exchange import refund_id_of
from storeperf_core.store.engine import FILE_NAME
from tests.faults.programs import Ended, Launcher
from tests.faults.proofs import require, require_whole

_MOVES = ("hold", "recall")
_NOTHING: dict[str, Any] = {"screen": None, "held": []}
_PUT_BACK = "INSERT INTO held_basket (is_current, kept_at_utc, body) VALUES (1, 1, ?)"


def kept_bodies(folder: Path) -> dict[str, str]:
    """The bodies of all kept baskets, by the id that their sale will have. They are asked of SQLite alone."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        rows = connection.execute("SELECT json_extract(body, '$.sale_id'), body FROM held_basket").fetchall()
    require(len(dict(rows)) == len(rows), f"a basket is kept twice: {rows}")
    return dict(rows)


def require_baskets(folder: Path, launcher: Launcher, ended: Ended) -> None:
    """The program is started again and shows every basket that it had said to be kept, where it was, and no paid one.

    `ended` is a process of `cashier.py`. The act that it was killed in was done, or not, or half where it is two.
    """
    sold = set(require_whole(folder, {}))
    kept_bodies(folder)
    told = ended.lines()
    was = next((line for line in reversed(told) if "held" in line), _NOTHING)
    act = told[-1].get("act") if told else None
    now = _looked_at(folder, launcher)
    _require_all(was, now, act, sold)
    _require_paid(told, sold, now)
    if was["screen"] and was["screen"]["sale"] in sold:
        _require_both_halves(was["screen"], now, sold)
    require_whole(folder, {})


def require_not_paid_twice(folder: Path, launcher: Launcher, body: str, sale: str) -> None:
    """A paid basket that still lies in the store, as if only its removal had been lost, is told to be paid."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM held_basket WHERE is_current = 1")
        connection.execute(_PUT_BACK, (body,))
    now = _looked_at(folder, launcher)
    require(now["screen"] is None and now["paid"] == sale, f"{sale} is paid, and the screen shows {now}")
    require("is paid" in now["said"], f"it is not told that it is paid: {now}")
    require(sale not in kept_bodies(folder), "the paid basket is kept")
    require(list(require_whole(folder, {})).count(sale) == 1, "it was not sold once")


def _looked_at(folder: Path, launcher: Launcher) -> dict[str, Any]:
    looked = launcher.run(till=folder)
    require(looked.status == 0, f"the window does not come up again: {looked.status} {looked.err}")
    (now,) = looked.lines()
    return now


def _require_all(was: dict[str, Any], now: dict[str, Any], act: str | None, sold: set[str]) -> None:
    """Every basket once, with its goods; where it lay, but for acts that move them; none that is sold."""
    before, after = _by_sale(was), _by_sale(now)
    require(not sold & set(after), f"sold, and offered to be paid: {sold & set(after)}")
    on_screen = was["screen"] and was["screen"]["sale"]
    for sale, (place, goods) in before.items():
        if act == "pay" and sale == on_screen and sale in sold:
            continue
        require(sale in after, f"killed in {act}: the basket {sale} is gone; there was {was}, there is {now}")
        there, found = after[sale]
        may_grow = act in ("type", "exchange") and sale == on_screen
        require(found == goods or (may_grow and len(found) >= len(goods)), f"killed in {act}: {goods} became {found}")
        require(there == place or act in _MOVES, f"killed in {act}: {sale} went from {place} to {there}")
    new = set(after) - set(before)
    require(not new or (act in ("type", "exchange") and on_screen is None and len(new) == 1), f"{act} made {new}")


def _require_paid(told: list[dict[str, Any]], sold: set[str], now: dict[str, Any]) -> None:
    for line in told:
        if line.get("paid"):
            require(line["paid"] in sold, f"{line['paid']} was shown as paid and is gone; there is {now}")


def _require_both_halves(paid: dict[str, Any], now: dict[str, Any], sold: set[str]) -> None:
    """Killed between the commit and the receipt: it is off the screen, and what came back for it was taken back."""
    require(now["screen"] is None, f"{paid} is sold and {now['screen']} on screen")
    came_back = any(quantity < 0 for _, quantity in paid["goods"])
    refund = refund_id_of(bytes.fromhex(paid["sale"])).hex()
    require(came_back == (refund in sold), f"{paid} is sold, and half of it is not")


def _by_sale(told: dict[str, Any]) -> dict[str, tuple[str, list[Any]]]:
    listed = [("held", each) for each in told["held"]] + [("screen", told["screen"])] * bool(told["screen"])
    found = {each["sale"]: (place, each["goods"]) for place, each in listed}
    require(len(found) == len(listed), f"a basket is there twice: {told}")
    return found
