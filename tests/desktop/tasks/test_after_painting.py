"""What waits for the painting comes behind it, and is not lost when the program closes first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from storeperf_desktop.tasks.after_painting import AfterPainting


class _Painted(QWidget):
    def __init__(self, said: list[str]) -> None:
        super().__init__()
        self._said = said

    def paintEvent(self, event: QPaintEvent) -> None:
        self._said.append("painted")


def test_it_comes_behind_a_painting_asked_for_before_or_after_it(qtbot) -> None:
    said: list[str] = []
    widget = _Painted(said)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(said))
    QCoreApplication.processEvents()
    said.clear()
    later = AfterPainting()
    later.add(lambda: said.append("first"))
    widget.update()
    later.add(lambda: said.append("second"))
    assert said == []
    QCoreApplication.processEvents()
    assert said == ["painted", "first", "second"]


def test_what_waits_when_the_program_closes_is_done_and_only_once(qtbot) -> None:
    said: list[str] = []
    later = AfterPainting()
    later.add(lambda: said.append("done"))
    later.finish()
    assert said == ["done"]
    QCoreApplication.processEvents()
    assert said == ["done"]


def test_what_is_added_meanwhile_is_done_too(qtbot) -> None:
    said: list[str] = []
    later = AfterPainting()
    later.add(lambda: later.add(lambda: said.append("inner")))
    QCoreApplication.processEvents()
    assert said == ["inner"]
