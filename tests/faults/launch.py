"""Starts the program so that it can be killed at a chosen moment, without one line for it in the program itself.

`python -m tests.faults.launch` imports the program once and then forks a process for each request, before anything was
opened: a start costs milliseconds in place of a second, and thousands can be killed. What runs in the fork is
`storeperf_desktop.cli.running.run`, as `python -m storeperf_desktop` calls it. `--alone REQUEST` runs one request in a
process that was started for it.

A statement's moment is met through SQLite's own trace of the connection that writes, a file operation's through
`shim.c`. Requests and answers are JSON lines: {"start": REQUEST} → {"pid": N}, {"look": N} →
{"over": whether}, {"wait": N} → {"status": S}.
"""

from __future__ import annotations

import ctypes
import faulthandler
import importlib
import json
import os
import re
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from storeperf_core.domain.errors import Refusal

Request = dict[str, Any]

_HEAD = re.compile(
    r"\s*(BEGIN IMMEDIATE|COMMIT|INSERT (?:OR \w+ )?INTO \w+|UPDATE \w+|DELETE FROM \w+|CREATE \w+|ALTER \w+ \w+)"
)
# What is imported before the forks. The desktop's window needs the last ones.
_PROGRAM = (
    "storeperf_desktop.cli.app",
    "storeperf_desktop.cli.running",
    "storeperf_core.operations.checkout",
    "storeperf_core.operations.refunds",
    "storeperf_core.operations.asked_document",
    "storeperf_core.operations.importing.run",
    "storeperf_core.store.integrity",
    "storeperf_core.store.packed",
    "storeperf_desktop.command_channel",
    "tests.faults.day",
)
_WINDOW = ("storeperf_desktop.bootstrap", "storeperf_desktop.pages.today", "storeperf_desktop.tasks")


def main() -> None:
    """Serve requests until standard input ends."""
    for name in _PROGRAM + (_WINDOW if "--window" in sys.argv else ()):
        importlib.import_module(name)
    with suppress(ImportError):
        # What typer imports late, where it finds pydantic: two thirds of what a start costs after the fork.
        importlib.import_module("typer._adapters")
    for line in sys.stdin:
        asked = json.loads(line)
        if "start" in asked:
            answer = {"pid": _forked(asked["start"])}
        elif "look" in asked:
            over = os.waitid(os.P_PID, asked["look"], os.WEXITED | os.WNOHANG | os.WNOWAIT)
            answer = {"over": over is not None}
        else:
            answer = {"status": os.waitstatus_to_exitcode(os.waitpid(asked["wait"], 0)[1])}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _forked(request: Request) -> int:
    pid = os.fork()
    if pid:
        return pid
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    status = 70
    try:
        status = _run(request)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else status
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _run(request: Request) -> int:
    for number, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(request[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
    faulthandler.enable()
    os.environ["XDG_CONFIG_HOME"] = request["keys"]
    if request.get("faults") and ctypes.CDLL(None).fault_control(request["faults"].encode()):
        raise RuntimeError("the layer below the file does not take its orders")
    if request.get("statement"):
        _trace(_killer(request["statement"], request["nth"]))
    if request.get("record"):
        _trace(_recorder(Path(request["record"])))
    for pragma in ("synchronous", "wal_autocheckpoint"):
        if pragma in request:
            _after_opening(lambda connection, to=f"{pragma}={request[pragma]}": connection.execute(f"PRAGMA {to}"))
    if "clock" in request:
        import time_machine

        time_machine.travel(request["clock"]).start()
    from tests.faults import day

    if "day" in request:
        return day.play(Path(request["day"]), request["seed"], request["first"], request["count"])
    if "act" in request:
        try:
            return day.act(Path(request["act"]), request["what"])
        except Refusal as refusal:
            sys.stderr.write(f"{refusal}\n")
            return 1
    if "till" in request:
        from tests.faults import cashier

        seed = request.get("seed", 0)
        acts = request.get("acts", cashier.drawn(seed) if seed else ())
        return cashier.run_window(Path(request["till"]), tuple(acts), seed)
    from storeperf_desktop.cli.running import run

    return run(request["words"])


def _after_opening(then: Callable[[sqlite3.Connection], object]) -> None:
    """Have `then` called with the connection that writes, once it is set up."""
    from storeperf_core.store import engine

    prepare = engine._prepare_writer

    def prepared(connection: sqlite3.Connection) -> None:
        prepare(connection)
        then(connection)

    engine._prepare_writer = prepared


def _trace(each: Callable[[str], None]) -> None:
    _after_opening(lambda connection: connection.set_trace_callback(each))


def statement_kind(sql: str) -> str | None:
    """What a statement that writes does to which table; None for any other."""
    found = _HEAD.match(sql)
    return found and found[1]


def _killer(kind: str, nth: int) -> Callable[[str], None]:
    """Kills this process before its nth statement of `kind` (`*`: of any that writes)."""
    seen = 0

    def trace(sql: str) -> None:
        nonlocal seen
        found = statement_kind(sql)
        if found is not None and kind in ("*", found):
            seen += 1
            if seen == nth:
                os.kill(os.getpid(), signal.SIGKILL)

    return trace


def _recorder(path: Path) -> Callable[[str], None]:
    def trace(sql: str) -> None:
        found = statement_kind(sql)
        if found is not None:
            with path.open("a", encoding="utf-8") as file:
                file.write(found + "\n")

    return trace


if __name__ == "__main__":
    if "--alone" in sys.argv:
        raise SystemExit(_run(json.loads(sys.argv[-1])))
    main()
