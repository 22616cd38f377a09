"""The guards of tests/conftest.py catch what they are there for."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.support import leaks


def test_a_running_thread_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "GRACE_SECONDS", 0.05)
    before, release = leaks.take_stock(), threading.Event()
    thread = threading.Thread(target=release.wait, name="forgotten")
    thread.start()
    try:
        assert leaks.left_behind(before, []) == ["thread forgotten"]
    finally:
        release.set()
        thread.join()
    assert leaks.left_behind(before, []) == []


LEAKY = """
import logging
import pytest
QtWidgets = pytest.importorskip("PySide6.QtWidgets")
from PySide6.QtCore import QTimer
from tests.support import leaks
leaks.GRACE_SECONDS = 0.1
kept = []

def test_window(qapp):
    kept.append(QtWidgets.QDialog())

def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)

def test_log():
    logging.getLogger("shop").warning("till on fire")

def test_clean(qtbot):
    dialog = QtWidgets.QDialog()
    qtbot.addWidget(dialog)
    QTimer(dialog).start(60_000)

@pytest.mark.expected_logs("till on \\\\w+")
def test_expected():
    logging.getLogger("shop").warning("till on fire")

@pytest.mark.expected_logs("never said")
def test_expected_but_silent():
    pass
"""


def test_leaks_and_unexpected_log_records_fail_their_test(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    tests = tmp_path / "tests"
    (tests / "support").mkdir(parents=True)
    for name in ("conftest.py", "support/leaks.py", "support/logfail.py"):
        (tests / name).write_text((root / "tests" / name).read_text("utf-8"), "utf-8")
    (tmp_path / "pyproject.toml").write_text((root / "pyproject.toml").read_text("utf-8"), "utf-8")
    (tests / "test_leaky.py").write_text(LEAKY, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(tests)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    for sentence in (
        "Left behind: window QDialog",
        "Left behind: timer of 60000 ms",
        "Unexpected log record: WARNING shop: till on fire",
        "Expected log record did not come: never said",
    ):
        assert sentence in done.stdout, done.stdout + done.stderr
    assert "6 passed, 4 errors" in done.stdout
