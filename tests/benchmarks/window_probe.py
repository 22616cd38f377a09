"""Run in a process of its own by `bench_start`: shows a window and says on standard output how far it is.

`python -m tests.benchmarks.window_probe empty` or `… product STORE`. Prints `usable` once the window is painted and its
event loop answers, and for the product `figures` once Today shows its figures; then ends.
"""

from __future__ import annotations

import runpy
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

_MILLISECONDS_BETWEEN = 2


class Watch(QObject):
    """Sees the first painting of a main window, and then the page in it."""

    def __init__(self, application: QApplication, *, figures: bool) -> None:
        super().__init__(application)
        self._application = application
        self._figures = figures
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        print("usable", flush=True)
        if not self._figures:
            self._application.quit()
            return
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_MILLISECONDS_BETWEEN)

    def _look(self) -> None:
        from storeperf_desktop.pages.held_page import HeldPage

        if any(page.is_loaded for window in QApplication.topLevelWidgets() for page in window.findChildren(HeldPage)):
            self._timer.stop()
            print("figures", flush=True)
            self._application.quit()


def empty() -> None:
    """A main window with nothing in it."""
    application = QApplication(sys.argv[:1])
    watch = Watch(application, figures=False)
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    application.exec()
    watch.deleteLater()


def product(folder: str) -> None:
    """The program as `storeperf --store FOLDER` starts it, watched from where it enters its event loop."""
    enter = QApplication.exec

    def watched(*_: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        watch = Watch(application, figures=True)
        code = enter()
        watch.deleteLater()
        return code

    QApplication.exec = watched  # type: ignore[method-assign]
    sys.argv = ["storeperf", "--store", folder]
    runpy.run_module("storeperf_desktop", run_name="__main__")


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        product(sys.argv[2])
