"""Who is signed in at this computer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from storeperf_core.domain.staff import Action

if TYPE_CHECKING:
    from storeperf_core.operations.signing_in import PinChecks
    from storeperf_core.store.change import Actor, Approval


class SignedIn(QObject):
    """The member of staff who works with the window now. `changed` is sent after somebody else has signed in.

    Until a PIN is set that is the owner, who may do everything. While the window `is_locked` nobody works with it, and
    whatever hears keys or a scanner for the whole program must leave them alone; `locking` is sent when that changes.
    """

    changed = Signal()
    locking = Signal()

    def __init__(self, staff_key: int, name: str, actions: Iterable[Action] = tuple(Action)) -> None:
        super().__init__()
        self.staff_key = staff_key
        self.name = name
        self.actions = frozenset(actions)
        self.is_locked = False

    def become(self, staff_key: int, name: str, actions: Iterable[Action]) -> None:
        """Somebody else works from now on."""
        self.staff_key, self.name, self.actions = staff_key, name, frozenset(actions)
        self.changed.emit()

    def set_locked(self, *, locked: bool) -> None:
        """Nobody can reach anything but the PIN pad, or somebody can again."""
        if locked != self.is_locked:
            self.is_locked = locked
            self.locking.emit()

    def may(self, action: Action) -> bool:
        """Whether no approval is needed; what decides is the operation itself."""
        return action in self.actions

    def actor(self, approval: Approval | None = None) -> Actor:
        """In whose name the window writes."""
        from storeperf_core.store.change import Actor

        return Actor(self.staff_key, "desktop", approval)

    @cached_property
    def checks(self) -> PinChecks:
        """What answers PINs for as long as the program runs."""
        from storeperf_core.operations.signing_in import PinChecks

        return PinChecks()
