"""Who is signed in at this computer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from storeperf_core.domain.staff import Action


class SignedIn(QObject):
    """The member of staff who works with the window now. `changed` is sent after somebody else has signed in.

    Until a PIN is set that is the owner, who may do everything.
    """

    changed = Signal()

    def __init__(self, staff_key: int, name: str, actions: Iterable[Action] = tuple(Action)) -> None:
        super().__init__()
        self.staff_key = staff_key
        self.name = name
        self.actions = frozenset(actions)

    def become(self, staff_key: int, name: str, actions: Iterable[Action]) -> None:
        """Somebody else works from now on."""
        self.staff_key, self.name, self.actions = staff_key, name, frozenset(actions)
        self.changed.emit()

    def may(self, action: Action) -> bool:
        """Whether no approval is needed; what decides is the operation itself."""
        return action in self.actions
