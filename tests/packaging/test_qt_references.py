"""The pinned Qt for Python gives back the references it took (docs/decisions/0005-qt-for-python-below-6-12.md)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

CALLS = 1_000


def test_calls_of_qt_lose_no_reference_to_none_or_bool(qtbot: QtBot) -> None:
    thing = QObject()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(CALLS):
        thing.setObjectName("till")
        thing.blockSignals(True)
        thing.blockSignals(False)
    lost = [was - sys.getrefcount(value) for was, value in zip(before, (None, True, False), strict=True)]
    assert max(lost) < CALLS / 10
