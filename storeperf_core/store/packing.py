"""Putting the packed rollups back, a stretch a transaction, while nobody waits."""

from __future__ import annotations

from storeperf_core.store.session import WriteSession

_STRETCHES_A_TURN = 24
"""Some 15 ms: less than a sale at the till may wait."""


def pack_all(writer: WriteSession) -> int:
    """Pack every day and month that is not. Returns how many were."""
    from storeperf_core.store import packed

    with writer.alone() as driver:
        missing = packed.unpacked(driver, writer.place.store_key)
    for start in range(0, len(missing), _STRETCHES_A_TURN):
        with writer.derived():
            for source, number in missing[start : start + _STRETCHES_A_TURN]:
                packed.pack(writer.driver, writer.place.store_key, source, number)
    return len(missing)
