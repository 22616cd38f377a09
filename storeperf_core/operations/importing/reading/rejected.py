"""A value that cannot be taken, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rejected:
    """`reason` is one English sentence without places; the row and its text are shown beside it."""

    reason: str
