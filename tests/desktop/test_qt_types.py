"""Types of Qt are made on the Qt thread before another thread goes through them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import json
from PySide6 import QtCore, QtGui, QtWidgets
from storeperf_desktop.qt_types import QtTypes

def left():
    modules = (QtCore, QtGui, QtWidgets)
    return sum(name not in vars(module) for module in modules for name in dir(module))

application = QtCore.QCoreApplication([])
types, turns, before = QtTypes(), 0, left()
{how}
print(json.dumps([before, turns, left(), types.are_made.is_set()]))
"""
IN_STEPS = """
types.begin()
while not types.are_made.is_set():
    application.processEvents()
    turns += 1
"""


def made(how: str) -> tuple[int, int, int, bool]:
    """How many types are left before and after, in how many turns of the loop, and whether others are told."""
    words = [sys.executable, "-c", PROGRAM.format(how=how)]
    here = Path(__file__).parents[2]
    found = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60, cwd=here)
    before, turns, left, told = json.loads(found.stdout)
    return before, turns, left, told


def test_they_are_made_in_steps_between_which_the_window_answers():
    before, turns, left, told = made(IN_STEPS)
    assert before > 300
    assert turns > 3
    assert (left, told) == (0, True)


def test_those_that_are_left_can_be_made_at_once():
    before, _turns, left, told = made("types.finish()")
    assert before > 300
    assert (left, told) == (0, True)
