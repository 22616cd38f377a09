"""Discounts, what they leave of each line, and the steps that cash is paid in. Integers only, halves away from zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import divide_half_away

WHOLE_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class Discount:
    """An amount in minor units, or a share of what it is taken from in millionths; exactly one of both is given.

    Raises Refusal for an amount below zero and a share outside 0 to 100 percent.
    """

    amount_minor: int | None = None
    share_ppm: int | None = None

    def __post_init__(self) -> None:
        if (self.amount_minor is None) == (self.share_ppm is None):
            raise Refusal("A discount is either an amount or a percentage.")
        if self.amount_minor is not None and self.amount_minor < 0:
            raise Refusal("A discount cannot be below zero.")
        if self.share_ppm is not None and not 0 <= self.share_ppm <= WHOLE_PPM:
            raise Refusal("A discount is between 0 and 100 percent.")

    def taken_from(self, base_minor: int) -> int:
        """What it comes to, in minor units, for a `base_minor` of at least 0. Refuses more than the base."""
        if self.share_ppm is not None:
            return divide_half_away(base_minor * self.share_ppm, WHOLE_PPM)
        assert self.amount_minor is not None
        if self.amount_minor > base_minor:
            raise Refusal("A discount cannot be larger than what it is taken from.")
        return self.amount_minor


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """`total` (at least 0) in whole parts that are in proportion to `weights` (at least 0) and add up to it.

    Each part is rounded down; what is left goes, one each, to the largest remainders and among equals to the first
    (Hamilton's method). A part of weight 0 stays 0. Where all weights are 0, `total` must be 0.
    """
    whole = sum(weights)
    if total == 0:
        return [0] * len(weights)
    assert whole > 0
    parts = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in by_remainder[: total - sum(parts)]:
        parts[place] += 1
    return parts


def round_to_step(amount_minor: int, step_minor: int) -> int:
    """The multiple of `step_minor` (at least 1) that is nearest, halves away from zero: what is paid in cash."""
    return divide_half_away(amount_minor, step_minor) * step_minor
