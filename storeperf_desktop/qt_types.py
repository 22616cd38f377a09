"""Makes every type of Qt on the Qt thread, before other threads meet any.

PySide makes a type when it is first met. Two threads that are both at it crash the program: one that imports pyqtgraph,
which goes through all of them, while the window is painted. To make them takes a quarter of a second, so it is done
when the window is there, in steps between which it answers.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QTimer

# What the program imports, and what pyqtgraph does.
_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtOpenGLWidgets", "QtTest")
_STEP_SECONDS = 0.008


class QtTypes:
    """The types that are still to be made. Used on the Qt thread; others wait for `are_made`."""

    def __init__(self) -> None:
        self.are_made = threading.Event()
        self._left = _types()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Make them in steps, whenever Qt has nothing else to do."""
        if not self.are_made.is_set():
            self._timer.start()

    def finish(self) -> None:
        """Make those that are left now."""
        self._timer.stop()
        for _made in self._left:
            pass
        self.are_made.set()

    def _step(self) -> None:
        end = time.monotonic() + _STEP_SECONDS
        for _made in self._left:
            if time.monotonic() > end:
                return
        self.finish()


def _types() -> Iterator[object]:
    for name in _MODULES:
        try:
            module = import_module(f"PySide6.{name}")
        except ImportError:
            # A built program may leave out what only pyqtgraph would have.
            continue
        for each in dir(module):
            yield getattr(module, each)
