"""Tells pages that what they show was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from storeperf_core.operations.changes import Entity


class ChangeBus(QObject):
    """`announce` after a write, from any thread; whoever follows one of the entities is called on the Qt thread."""

    _announced = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_stopped = False

    def announce(self, entities: Iterable[Entity]) -> None:
        """Say that records of these kinds were written."""
        self._announced.emit(frozenset(entities))

    def follow(self, entities: Iterable[Entity], owner: QObject, call: Callable[[], object]) -> None:
        """Run `call` after every change to one of `entities`, for as long as `owner` lives."""
        follower = _Follower(frozenset(entities), lambda: None if self._is_stopped else call(), owner)
        self._announced.connect(follower.hear, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Call nobody any more, not even for what was announced before and waits to be heard."""
        self._is_stopped = True


class _Follower(QObject):
    """A child of its owner: Qt ends the connection when the owner goes."""

    def __init__(self, wanted: frozenset[Entity], call: Callable[[], object], owner: QObject) -> None:
        super().__init__(owner)
        self._wanted = wanted
        self._call = call

    @Slot(object)
    def hear(self, changed: frozenset[Entity]) -> None:
        if self._wanted & changed:
            self._call()
