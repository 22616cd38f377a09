"""`storeperf --self-test` in a process of its own, as the built program runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from storeperf_desktop import self_test

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


def test_every_step_is_taken_and_told(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "storeperf_desktop", "--self-test"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines() == [sentence for sentence, _ in self_test._steps(tmp_path)]
