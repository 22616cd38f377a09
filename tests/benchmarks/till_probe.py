"""Run in a process of its own by `bench_scan`: scans into the real window and says how long it took.

`python -m tests.benchmarks.till_probe STORE COUNT PRODUCTS [FILE]` prints the milliseconds of each scan, from the
scanner's Enter to the end of the painting, and then ends; FILE is imported by a terminal meanwhile. One scan alone is
the first after the start, and counts from the painted window.
"""

from __future__ import annotations

import runpy
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tests.benchmarks.many_products import barcode_of

_LONGEST_SECONDS = 60.0
_BETWEEN_MS = 60


class Probe(QObject):
    """Waits for the first painting of the main window, then scans as a keyboard-wedge scanner does."""

    def __init__(self, application: QApplication, count: int, products: int, begin: Callable[[], object]) -> None:
        super().__init__(application)
        self._application, self._count, self._products, self._begin = application, count, products, begin
        self._window: QMainWindow | None = None
        self._paints = 0
        self._number = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow) and self._window is None:
            self._window = watched
            self._painted_at = time.perf_counter()
            QTimer.singleShot(0, self._first if self._count == 1 else self._ready)
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._is_of_lines(watched):
            self._paints += 1
        return False

    def _is_of_lines(self, widget: QWidget) -> bool:
        parent = widget.parentWidget()
        return parent is not None and parent.objectName() == "lines"

    def _first(self) -> None:
        from storeperf_desktop.devices.scanner import Scanner

        # The window is there before the store is open, and what is scanned before that is typed into nothing.
        if not self._application.findChildren(Scanner):
            QTimer.singleShot(2, self._first)
            return
        self._burst(0)
        self._enter()
        self._until_painted(self._painted_at)
        self._application.quit()

    def _ready(self) -> None:
        from storeperf_desktop.pages.till.page import TillPage

        assert self._window is not None
        pages = self._window.findChildren(TillPage)
        if not pages:
            self._window.show_page("till")  # type: ignore[attr-defined]
        elif pages[0].till.source.catalogue is not None and pages[0].is_loaded:
            self._till = pages[0]
            self._begin()
            QTimer.singleShot(3_000, self._scan)
            return
        QTimer.singleShot(50, self._ready)

    def _scan(self) -> None:
        if self._number == self._count:
            self._application.quit()
            return
        if self._number % 20 == 0:
            self._till.till.clear()
            QCoreApplication.processEvents()
        self._number += 1
        self._burst(self._number * 7_919 % self._products)
        begun = time.perf_counter()
        self._enter()
        self._until_painted(begun)
        QTimer.singleShot(_BETWEEN_MS, self._scan)

    def _burst(self, number: int) -> None:
        for digit in barcode_of(number):
            self._press(Qt.Key(ord(digit)), digit)

    def _enter(self) -> None:
        self._paints = 0
        self._press(Qt.Key.Key_Return, "\r")

    def _press(self, key: Qt.Key, text: str) -> None:
        target = self._application.focusWidget() or self._window
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _until_painted(self, begun: float) -> None:
        """Let the event loop go on until the list of lines was painted: `processEvents` returns when all of it is."""
        while not self._paints:
            QCoreApplication.processEvents()
            if time.perf_counter() - begun > _LONGEST_SECONDS:
                raise TimeoutError("the line was not painted")
        print(f"{(time.perf_counter() - begun) * 1_000:.3f}", flush=True)


def _bring_in(folder: str, files: Sequence[str]) -> None:
    """Hand the files over from terminals, which end by themselves."""
    for file in files:
        command = [sys.executable, "-m", "storeperf_desktop", "import", file, "--store", folder, "--json"]
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(folder: str, count: int, products: int, *files: str) -> None:
    """The program as `storeperf --store FOLDER` starts it, probed from where it enters its event loop."""
    enter = QApplication.exec

    def probed(*_: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        probe = Probe(application, count, products, lambda: _bring_in(folder, files))
        code = enter()
        probe.deleteLater()
        return code

    QApplication.exec = probed  # type: ignore[method-assign]
    sys.argv = ["storeperf", "--store", folder]
    runpy.run_module("storeperf_desktop", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
