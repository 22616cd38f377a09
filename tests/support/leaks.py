"""Threads, processes, windows and timers that a test left behind. Qt is looked at only once it is loaded."""

from __future__ import annotations

import gc
import multiprocessing
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

GRACE_SECONDS = 2.0


@dataclass(frozen=True)
class Stock:
    """What was there before the test."""

    threads: frozenset[threading.Thread]
    processes: frozenset[int | None]
    windows: frozenset[int]


def take_stock() -> Stock:
    """What is there now."""
    processes = frozenset(process.pid for process in multiprocessing.active_children())
    return Stock(frozenset(threading.enumerate()), processes, frozenset(_windows()))


def left_behind(before: Stock, timers: list[weakref.ref[Any]]) -> list[str]:
    """A phrase for each thing that is there now and was not `before`, after a moment of grace to end."""
    deadline = time.monotonic() + GRACE_SECONDS
    while left := _threads(before) + _processes(before) + _new_windows(before) + _running(timers):
        if time.monotonic() > deadline:
            break
        gc.collect()
        time.sleep(0.02)
    return left


@contextmanager
def timers_watched() -> Iterator[list[weakref.ref[Any]]]:
    """A list of references to the QTimers that were started in the block, for those Qt programs that are loaded."""
    started: list[weakref.ref[Any]] = []
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        yield started
        return
    original = core.QTimer.start

    def start(timer: Any, *interval: Any) -> None:
        started.append(weakref.ref(timer))
        original(timer, *interval)

    core.QTimer.start = start  # type: ignore[method-assign]
    try:
        yield started
    finally:
        core.QTimer.start = original  # type: ignore[method-assign]


def _threads(before: Stock) -> list[str]:
    new = [thread for thread in threading.enumerate() if thread not in before.threads and not thread.daemon]
    return [f"thread {thread.name}" for thread in new]


def _processes(before: Stock) -> list[str]:
    new = [process for process in multiprocessing.active_children() if process.pid not in before.processes]
    return [f"process {process.name}" for process in new]


def _new_windows(before: Stock) -> list[str]:
    return [f"window {name}" for identity, name in _windows().items() if identity not in before.windows]


def _windows() -> dict[int, str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    from shiboken6 import getCppPointer

    # Qt's own address: Python's wrapper of one window may be made anew at every call.
    return {getCppPointer(window)[0]: type(window).__name__ for window in widgets.QApplication.topLevelWidgets()}


def _running(timers: list[weakref.ref[Any]]) -> list[str]:
    if not timers:
        return []
    from shiboken6 import isValid

    alive = [timer for reference in timers if (timer := reference()) is not None and isValid(timer)]
    return [f"timer of {timer.interval()} ms" for timer in alive if timer.isActive()]
