"""PINs that take no time: what a window does with them is tested, not how long Argon2 reckons."""

from __future__ import annotations

import pytest

from storeperf_core.operations import pins


@pytest.fixture(autouse=True)
def fast_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash with the least that Argon2 takes."""
    from argon2 import PasswordHasher

    monkeypatch.setattr(pins, "_hasher", lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
