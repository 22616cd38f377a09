"""Run in a process of its own by `bench_scan`: scans into the real window and says how long it took.

`python -m tests.benchmarks.till_probe STORE COUNT PRODUCTS [FILE]` prints the milliseconds of each scan, from the
scanner's Enter to the end of the painting of the new line, and then ends. FILE is imported by a terminal meanwhile:
only scans between its first sales and its end are made, so there may be fewer; an import that fails is an error. One
scan alone is the first after the start, and counts from the painted window.
"""

from __future__ import annotations

import runpy
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QWidget

from tests.benchmarks.many_products import barcode_of

_LONGEST_SECONDS = 60.0
_BETWEEN_MS = 60
_A_BASKET = 20


class Probe(QObject):
    """Waits for the first painting of the main window, then scans as a keyboard-wedge scanner does."""

    def __init__(self, application: QApplication, count: int, products: int, imported: Imported | None) -> None:
        super().__init__(application)
        self._application, self._count, self._products, self._imported = application, count, products, imported
        self._window: QMainWindow | None = None
        self._lines = 0
        self._is_painted = False
        self._number = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow) and self._window is None:
            self._window = watched
            self._painted_at = time.perf_counter()
            QTimer.singleShot(0, self._first if self._count == 1 else self._ready)
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget) and self._has_new_line(watched, event):
            self._is_painted = True
        return False

    def _has_new_line(self, widget: QWidget, event: QPaintEvent) -> bool:
        """Whether this paints the words of the line that the last scan makes."""
        view = widget.parentWidget()
        if not isinstance(view, QListView) or view.objectName() != "lines":
            return False
        last = view.model().index(self._lines - 1, 0)
        is_all = view.model().rowCount() == self._lines and bool(last.data())
        return is_all and event.region().intersects(view.visualRect(last))

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
            if self._imported is None or self._imported.is_under_way():
                QTimer.singleShot(1_000, self._scan)
                return
        QTimer.singleShot(50, self._ready)

    def _scan(self) -> None:
        if self._number == self._count or (self._imported is not None and self._imported.has_ended()):
            self._application.quit()
            return
        if self._number % _A_BASKET == 0:
            self._till.till.clear()
            QCoreApplication.processEvents()
            self._lines = 0
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
        self._lines += 1
        self._is_painted = False
        self._press(Qt.Key.Key_Return, "\r")

    def _press(self, key: Qt.Key, text: str) -> None:
        target = self._application.focusWidget() or self._window
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _until_painted(self, begun: float) -> None:
        """Let the event loop go on until the new line was painted: `processEvents` returns when all of it is."""
        while not self._is_painted:
            QCoreApplication.processEvents()
            if time.perf_counter() - begun > _LONGEST_SECONDS:
                raise TimeoutError("the line was not painted")
        seconds = time.perf_counter() - begun
        if self._imported is None or not self._imported.has_ended():
            print(f"{seconds * 1_000:.3f}", flush=True)


class Imported:
    """The import of a file that a terminal hands over to the window, watched from outside both."""

    def __init__(self, folder: str, file: str) -> None:
        self._folder, self._file = folder, file
        self._terminal: subprocess.Popen[bytes] | None = None
        self._before = 0

    def is_under_way(self) -> bool:
        """Whether its first sales are in the store; begins it when first asked."""
        if self._terminal is None:
            self._before = self._sales()
            asked = ["import", self._file, "--store", self._folder, "--json"]
            self._terminal = subprocess.Popen(
                [sys.executable, "-m", "storeperf_desktop", *asked], stdout=subprocess.DEVNULL
            )
        if self.has_ended():
            raise RuntimeError("the import ended before it was seen to write")
        return self._sales() > self._before

    def has_ended(self) -> bool:
        """Whether it is done. Raises CalledProcessError when it failed."""
        code = None if self._terminal is None else self._terminal.poll()
        if code:
            raise subprocess.CalledProcessError(code, self._file)
        return code == 0

    def leave(self) -> None:
        """End the terminal, which would be told that the window is gone."""
        if self._terminal is not None:
            self._terminal.kill()
            self._terminal.wait()

    def _sales(self) -> int:
        with sqlite3.connect(f"{Path(self._folder, 'store.sqlite3').as_uri()}?mode=ro", uri=True) as driver:
            found: int = driver.execute("SELECT coalesce(max(sale_key), 0) FROM sale").fetchone()[0]
        driver.close()
        return found


def main(folder: str, count: int, products: int, file: str | None = None) -> None:
    """The program as `storeperf --store FOLDER` starts it, probed from where it enters its event loop."""
    enter = QApplication.exec

    def probed(*_: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        imported = None if file is None else Imported(folder, file)
        probe = Probe(application, count, products, imported)
        code = enter()
        if imported is not None:
            imported.leave()
        probe.deleteLater()
        return code

    QApplication.exec = probed  # type: ignore[method-assign]
    sys.argv = ["storeperf", "--store", folder]
    runpy.run_module("storeperf_desktop", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
