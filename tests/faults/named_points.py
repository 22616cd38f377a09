"""The moments that matter, one kill each: what a program was doing, where it was killed, and what must be there then.

Points between statements are taken from the program itself: it is run once undisturbed, and every kind of statement
that it writes with is a point. So a table that is added later is a point, too.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

from storeperf_core.store.engine import FILE_NAME
from tests.faults.baskets import require_baskets
from tests.faults.day import BASKET
from tests.faults.programs import Ended, Launcher, Request
from tests.faults.proofs import Confirmed, confirm, copy_shop, require, require_whole
from tests.faults.random_kills import selling
from tests.faults.shim import Faults, Kind, When
from tests.support.released_store import RELEASED

LOG = f"{FILE_NAME}-wal"
_OLD = "0001"
_RECEIPTS = 2_500
Proof = Callable[[Path, Launcher, Ended], None]


@dataclass(frozen=True, slots=True)
class Program:
    """What is killed: how its store is made, what it is asked to do, what must hold after it was killed."""

    name: str
    make: Callable[[Path, Path, Launcher], None]
    ask: Callable[[Path], Request]
    prove: Proof
    every: str = ""
    """A kind of statement before each of which it is killed, not just before the first and the last."""
    kinds: tuple[str, ...] = ()
    """Just these kinds of statements; all that it writes with, where none is named."""
    needs_window: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """Where a program is killed: before its nth statement of a kind, or at its nth operation on a file."""

    name: str
    statement: str = ""
    nth: int = 1
    kinds: Kind | None = None
    suffix: str = ""
    when: When = When.BEFORE


FILE_POINTS = (
    Point("log created", kinds=Kind.WRITE, suffix=LOG, when=When.AFTER),
    Point("log half written", kinds=Kind.WRITE, suffix=LOG, nth=12, when=When.HALF),
    Point("log written, not synced", kinds=Kind.SYNC, suffix=LOG, nth=2),
    Point("log synced: committed", kinds=Kind.SYNC, suffix=LOG, nth=2, when=When.AFTER),
    Point("checkpoint begins", kinds=Kind.WRITE, suffix=FILE_NAME),
    Point("checkpoint's page half written", kinds=Kind.WRITE, suffix=FILE_NAME, nth=3, when=When.HALF),
    Point("checkpoint written, not synced", kinds=Kind.SYNC, suffix=FILE_NAME),
    Point("checkpoint synced", kinds=Kind.SYNC, suffix=FILE_NAME, when=When.AFTER),
    Point("log taken away", kinds=Kind.UNLINK, suffix=LOG, when=When.AFTER),
    Point("before the answer", kinds=Kind.SAID),
    Point("answer half written", kinds=Kind.SAID, when=When.HALF),
    Point("answered, not ended", kinds=Kind.SAID, when=When.AFTER),
)


def points(
    place: Path, shop: Path, launcher: Launcher, *, layer: bool, windows: bool
) -> Iterator[tuple[str, Callable[[], bool]]]:
    """(name, kill) of every point; `kill` returns whether the program came to it. It raises LostError."""
    for program in PROGRAMS:
        if program.needs_window and not windows:
            continue
        recorded = place / f"{program.name}.statements"
        begun = place / f"{program.name}-begun" / "store"
        program.make(begun, shop, launcher)
        folder = place / "undisturbed" / "store"
        shutil.copytree(begun.parent, folder.parent)
        launcher.run(record=recorded, **program.ask(folder))
        shutil.rmtree(folder.parent)
        kinds = [kind for kind in recorded.read_text("utf-8").split("\n")[:-1] if kind in (program.kinds or kind)]
        found = [Point(f"before {kind}", kind) for kind in dict.fromkeys(kinds)]
        found += [
            Point(f"before the last {kind}", kind, kinds.count(kind))
            for kind in dict.fromkeys(kinds)
            if kinds.count(kind) > 1
        ]
        if program.every:
            found += [
                Point(f"before {program.every} {nth}", program.every, nth)
                for nth in range(2, kinds.count(program.every))
            ]
        for point in (*found, *(FILE_POINTS if layer else ())):
            yield f"{program.name}: {point.name}", _kill(place, begun, launcher, program, point)


def _kill(place: Path, begun: Path, launcher: Launcher, program: Program, point: Point) -> Callable[[], bool]:
    def kill() -> bool:
        folder = place / "killed" / "store"
        shutil.rmtree(folder.parent, ignore_errors=True)
        shutil.copytree(begun.parent, folder.parent)
        with Faults(place / "page", folder) as faults:
            request = program.ask(folder)
            if point.statement:
                request |= {"statement": point.statement, "nth": point.nth}
            else:
                faults.kill_at(point.nth, point.kinds or Kind.SAID, point.suffix, point.when)
                request["faults"] = faults.path
            ended = launcher.run(**request)
        require(ended.was_killed or ended.status == 0, f"it ended with {ended.status}: {ended.err}")
        program.prove(folder, launcher, ended)
        shutil.rmtree(folder.parent)
        return ended.was_killed

    return kill


def _copied(folder: Path, shop: Path, _launcher: Launcher) -> None:
    copy_shop(shop, folder)


def _selling_shop(folder: Path, shop: Path, launcher: Launcher) -> None:
    copy_shop(shop, folder)
    require(launcher.run(selling(folder, "before")).status == 0, "the shop does not sell")


def _nothing(folder: Path, _shop: Path, _launcher: Launcher) -> None:
    folder.parent.mkdir()


def _old_store(folder: Path, _shop: Path, _launcher: Launcher) -> None:
    """A store of the schema before, with something in every table."""
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.executescript((RELEASED / f"{_OLD}.sql").read_text("utf-8"))
        connection.execute("PRAGMA journal_mode=WAL")


def _sold_once(folder: Path, launcher: Launcher, ended: Ended) -> None:
    """The sale is there just if it was committed, and asking again answers it."""
    confirmed: Confirmed = {}
    confirm(confirmed, ended)
    before = require_whole(folder, confirmed)
    again = launcher.run(selling(folder, "order"))
    require(again.status == 0, f"asked again it was refused: {again.err}")
    (told,) = confirm(confirmed, again)
    require(told["repeated"] == (told["sale"] in before), f"asked again, it was {told}")
    require(len(require_whole(folder, confirmed)) == len(before) + (not told["repeated"]), "it was sold twice")


def _act_proof(what: str) -> Proof:
    def prove(folder: Path, launcher: Launcher, ended: Ended) -> None:
        """A shift is open or closed, and what was confirmed is so: again it is refused if it was done."""
        require_whole(folder, {})
        again = launcher.run(act=folder, what=what)
        require(again.status in (0, 1), f"the till is not usable: {again.err}")
        if ended.lines():
            require(again.status == 1, f"{what} was confirmed and could be done again")
        require_whole(folder, {})
        _sold_once(folder, launcher, Ended(0, "", ""))

    return prove


def _basket_kept(folder: Path, launcher: Launcher, ended: Ended) -> None:
    """A basket that was kept is on screen or put aside, once and unchanged."""
    require_whole(folder, {})
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        bodies = [body for (body,) in connection.execute("SELECT body FROM held_basket")]
    require(set(bodies) <= {BASKET} and len(bodies) <= 1, f"baskets: {bodies}")
    require(bool(bodies) or not ended.lines(), "a basket was kept and is gone")
    _sold_once(folder, launcher, Ended(0, "", ""))


def _till_goes_on(folder: Path, launcher: Launcher, _ended: Ended) -> None:
    """Each thing was done whole or not at all: what `verify` recomputes agrees, and the till sells."""
    require_whole(folder, {})
    _sold_once(folder, launcher, Ended(0, "", ""))


def _imported_at_last(folder: Path, launcher: Launcher, _ended: Ended) -> None:
    """The import is carried on: each of its receipts is there once, beside what the till sold."""
    require_whole(folder, {})
    again = launcher.run(_importing(folder))
    require(again.status == 0, f"importing again: {again.err}")
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        found = connection.execute("SELECT count(*) FROM sale WHERE receipt_number IS NULL").fetchone()[0]
    require(found == _RECEIPTS, f"{found} receipts were imported")
    _sold_once(folder, launcher, Ended(0, "", ""))


def _importing(folder: Path) -> list[str]:
    """Sales of another till, four lines each."""
    file = folder.parent / "sales.csv"
    lines = (
        f"{536_365 + receipt},IMP{line},Thing {line},{line + 1},2010-12-{1 + receipt % 28:02d} 08:00,2.55,17850\n"
        for receipt in range(_RECEIPTS)
        for line in range(4)
    )
    head = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
    file.write_text(head + "".join(lines), "utf-8")
    return ["import", str(file), "--store", str(folder), "--json"]


def _made_at_last(folder: Path, launcher: Launcher, ended: Ended) -> None:
    """The store is there whole or not at all; making it again is possible just if it is not there."""
    is_there = (folder / FILE_NAME).exists()
    require(is_there or not ended.out, "it was said to be ready and is not there")
    again = launcher.run(_making(folder))
    require(again.status == (1 if is_there else 0), f"making it again: {again.err}")
    require_whole(folder, {})


def _migrated_at_last(folder: Path, launcher: Launcher, _ended: Ended) -> None:
    """The old store is there or the new one; a whole copy of the old one lies beside the new one."""
    done = launcher.run(["import", str(_products(folder)), "--kind", "products", "--store", str(folder), "--json"])
    require(done.status == 0, f"it could not be used: {done.err}")
    checked = launcher.run(["verify", "--store", str(folder), "--json"])
    require(checked.status == 0, f"verify: {checked.out}{checked.err}")
    (copy,) = folder.glob("before-migration-*")
    with closing(sqlite3.connect(copy)) as connection:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        require(found == _OLD, f"the copy is of version {found}")
        require(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok", "the copy is damaged")
    with closing(sqlite3.connect(":memory:")) as released:
        released.executescript((RELEASED / f"{_OLD}.sql").read_text("utf-8"))
        there, kept, had = (_rows(path) for path in (folder / FILE_NAME, copy, released))
    require(kept == had, f"the copy has {kept} rows instead of {had}")
    fewer = {name: count for name, count in had.items() if there.get(name, 0) < count}
    require(not fewer, f"rows are gone: {fewer} were there, {there} are")


def _rows(store: Path | sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(store)) if isinstance(store, Path) else nullcontext(store) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in names
            if not name.startswith("sqlite_")
        }


def _making(folder: Path) -> list[str]:
    return ["init", "--store", str(folder), "--name", "Shop", "--currency", "GBP", "--timezone", "Europe/London"]


def _products(folder: Path) -> Path:
    file = folder.parent / "products.csv"
    file.write_text("Code,Name,Price\n" + "".join(f"N{each},New {each},1.50\n" for each in range(40)), "utf-8")
    return file


PROGRAMS = (
    Program("sell", _selling_shop, lambda folder: {"words": selling(folder, "order")}, _sold_once),
    Program("sell, shift opens", _copied, lambda folder: {"words": selling(folder, "order")}, _sold_once),
    Program("open shift", _copied, lambda folder: {"act": folder, "what": "open"}, _act_proof("open")),
    Program("close shift", _selling_shop, lambda folder: {"act": folder, "what": "close"}, _act_proof("close")),
    Program("baskets", _copied, lambda folder: {"act": folder, "what": "baskets"}, _basket_kept),
    Program("everything", _copied, lambda folder: {"act": folder, "what": "everything"}, _till_goes_on, every="COMMIT"),
    Program("import", _selling_shop, lambda folder: {"words": _importing(folder)}, _imported_at_last, every="COMMIT"),
    Program(
        "window",
        _selling_shop,
        lambda folder: {"till": folder, "seed": 1},
        require_baskets,
        every="INSERT INTO held_basket",
        kinds=(
            "INSERT INTO held_basket",
            "UPDATE held_basket",
            "DELETE FROM held_basket",
            "INSERT INTO sale",
            "COMMIT",
        ),
        needs_window=True,
    ),
    Program("init", _nothing, lambda folder: {"words": _making(folder)}, _made_at_last),
    Program(
        "migration",
        _old_store,
        lambda folder: {"words": ["import", str(_products(folder)), "--kind", "products", "--store", str(folder)]},
        _migrated_at_last,
    ),
)
