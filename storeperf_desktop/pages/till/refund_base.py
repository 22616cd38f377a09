"""What every dialog of taking back has in common: large targets, writes that may need an approval, tall rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from storeperf_core.operations.changes import Changed
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.pages.browsing import RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Dialog

TARGET = 56
_MARGIN = 32

AskApproval = Callable[[QWidget, PageContext, str, Callable[[int], None]], object]
"""Asks for the PIN of somebody who may do an action: `ask(parent, context, action, then)`, `then(staff_key)`."""


class Told(Protocol):
    """What a write answers: it says what pages have to ask for again."""

    @property
    def changed(self) -> Changed: ...


T = TypeVar("T", bound=Told)


class TillDialog(Dialog):
    """A dialog at the till. What it writes is written as who is signed in; where that needs somebody else's approval,
    `ask_approval` asks for it and the same is tried again. Without it, or if it is not given, the refusal is shown.
    """

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        title: str,
        accept_text: str,
        sentence: str = "",
        *,
        ask_approval: AskApproval | None = None,
        size: tuple[int, int] = (760, 640),
        danger: bool = False,
    ) -> None:
        super().__init__(parent, title, accept_text, sentence, danger=danger)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._ask_approval = context, ask_approval
        tokens = current_tokens()
        self.setStyleSheet(_sized(tokens.px(TARGET)))
        room = parent.window().size()
        width, tall = (tokens.px(length) for length in size)
        self.resize(min(width, room.width() - _MARGIN), min(tall, room.height() - _MARGIN))

    def write(self, make: Callable[[Actor], Callable[[WriteSession], T]], done: Callable[[T], None]) -> None:
        """Write `make(actor)`; then pages are told and, while the dialog is open, `done(result)` is called."""
        self._send(make, Actor(self._context.signed_in.staff_key, "desktop"), done)

    def reject(self) -> None:
        """Close without writing; what is being written already is waited for."""
        if self.accept_button.isEnabled() or not self._is_writing:
            super().reject()

    _is_writing = False

    def _add_to_foot(self, said: QWidget, button: QWidget) -> None:
        """Put what is said above the buttons, and one more button left of them."""
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(outer.indexOf(self.fault), said)
        buttons = outer.itemAt(outer.count() - 1)
        row = None if buttons is None else buttons.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(0, button)

    def _send(
        self, make: Callable[[Actor], Callable[[WriteSession], T]], actor: Actor, done: Callable[[T], None]
    ) -> None:
        self.show_fault("")
        self._set_writing(writing=True)
        self._context.tasks.write(
            make(actor),
            lambda result: self._written(result, done),
            lambda failure: self._refused(failure, make, actor, done),
        )

    def _written(self, result: T, done: Callable[[T], None]) -> None:
        if result.changed:
            self._context.changes.announce(result.changed.entities)
        if isValid(self):
            self._set_writing(writing=False)
            done(result)

    def _refused(
        self,
        failure: Failure,
        make: Callable[[Actor], Callable[[WriteSession], T]],
        actor: Actor,
        done: Callable[[T], None],
    ) -> None:
        if not isValid(self):
            return
        self._set_writing(writing=False)
        if failure.needs is None or actor.approved_by is not None or self._ask_approval is None:
            self.show_fault(failure.sentence)
            return
        self._ask_approval(
            self,
            self._context,
            failure.needs,
            lambda approver: self._send(make, replace(actor, approved_by=approver), done) if isValid(self) else None,
        )

    def _set_writing(self, *, writing: bool) -> None:
        self._is_writing = writing
        self.accept_button.setEnabled(not writing)

    def _show_failure(self, failure: Failure) -> None:
        if isValid(self):
            self.show_fault(failure.sentence)


def _sized(height: int) -> str:
    """A style sheet for controls of this height: a frame is 1 px, 2 px with the focus; a segment has none without."""
    kinds = ("QPushButton", "QLineEdit", "QComboBox")
    focused = ", ".join(f"{kind}:focus" for kind in kinds)
    segment = f'QPushButton[kind="segment"] {{ min-height: {height}px; }}'
    segment += f' QPushButton[kind="segment"]:focus {{ min-height: {height - 4}px; }}'
    return f"{', '.join(kinds)} {{ min-height: {height - 2}px; }} {focused} {{ min-height: {height - 4}px; }} {segment}"


class TouchTable(RowsTable):
    """A table whose rows are large enough for a finger."""

    def _set_row_height(self) -> None:
        super()._set_row_height()
        self.verticalHeader().setDefaultSectionSize(current_tokens().px(TARGET))
