"""What the till is given of the program around it."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.store.session import Place
from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.formats import Formats
from storeperf_desktop.signed_in import SignedIn
from storeperf_desktop.tasks import Tasks


@dataclass(frozen=True, slots=True)
class TillPlace:
    """The store it stands in, how figures are written there, who works, and the threads that work for it."""

    place: Place
    formats: Formats
    tasks: Tasks
    changes: ChangeBus
    signed_in: SignedIn
