"""Hybrid logical clock (Kulkarni et al., 2014): 48 bits of milliseconds and a 16-bit counter in one integer."""

from __future__ import annotations

import time
from collections.abc import Callable

_COUNTER_BITS = 16


def wall_milliseconds() -> int:
    """The computer's clock, in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class HybridClock:
    """Gives stamps that only grow, also while the computer's clock stands still or is set back."""

    def __init__(self, last: int = 0, wall: Callable[[], int] = wall_milliseconds) -> None:
        """`last` is the newest stamp that was ever kept, so that a restart does not go back behind it."""
        self._last = last
        self._wall = wall

    def next(self) -> int:
        """A stamp greater than every one before."""
        self._last = max(self._wall() << _COUNTER_BITS, self._last + 1)
        return self._last


def stamp_milliseconds(stamp: int) -> int:
    """The wall-clock part of a stamp."""
    return stamp >> _COUNTER_BITS


def stamp_microseconds(stamp: int) -> int:
    """The instant of a stamp in microseconds: changes in one millisecond follow each other by one each."""
    return stamp_milliseconds(stamp) * 1_000 + min(stamp & (1 << _COUNTER_BITS) - 1, 999)
