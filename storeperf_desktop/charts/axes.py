"""Where the marks of an axis go."""

from __future__ import annotations

import math
from collections.abc import Sequence

_STEPS = (1.0, 2.0, 3.0, 5.0, 10.0)
_EVERY = (1, 2, 7, 14, 28, 56, 91, 182, 364, 728)


def value_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """At most `most` round values from at or below `low` (never above 0) to at or above `high`."""
    low, high = min(low, 0.0), max(high, 0.0)
    if high == low:
        return [0.0, 1.0]
    raw = (high - low) / (most - 1)
    magnitude = 10.0 ** math.floor(math.log10(raw))
    for step in (factor * magnitude * scale for scale in (1.0, 10.0) for factor in _STEPS):
        first, last = math.floor(low / step), math.ceil(high / step)
        if last - first <= most - 1:
            return [number * step for number in range(first, last + 1)]
    return [low, high]


def position_ticks(count: int, fitting: int, steps: Sequence[int] = _EVERY) -> list[int]:
    """Positions among `count` points that get a label so that no more than `fitting` stand beside each other."""
    step = next((step for step in steps if math.ceil(count / step) <= max(fitting, 1)), count or 1)
    return list(range(0, count, step))
