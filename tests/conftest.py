"""What holds for every test: a strange time zone and locale, a home of its own, no log line and no leak unnoticed."""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support import leaks
from tests.support.logfail import unexpected_records

# A zone with daylight saving on the other side of the date line and the plainest locale: figures must not depend on
# either. No key store: nobody's own is written to. Set before anything is imported that reads them.
os.environ.update(TZ="Pacific/Auckland", LC_ALL="C.UTF-8", LANGUAGE="C")
if hasattr(time, "tzset"):
    time.tzset()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

settings.register_profile(
    "ci", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", deadline=None, max_examples=2_000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings also where there is no Qt, and so no pytest-qt."""
    if importlib.util.find_spec("PySide6") is None:
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "read by pytest-qt alone")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home folder, so that no test reads or writes the settings and stores of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning which its mark `expected_logs` does not name, or stays silent on one it names."""
    marker = request.node.get_closest_marker("expected_logs")
    patterns: tuple[str, ...] = marker.args if marker else ()
    with unexpected_records(patterns) as verdict:
        yield
    if verdict:
        pytest.fail("\n".join(verdict), pytrace=False)


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Fail a test that leaves threads, processes, windows or running timers behind."""
    before = leaks.take_stock()
    with leaks.timers_watched() as started:
        yield
    left = leaks.left_behind(before, started)
    if left:
        pytest.fail("Left behind: " + "; ".join(left), pytrace=False)
