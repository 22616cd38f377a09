"""What every dialog of taking back has in common: large targets, writes that may need an approval, tall rows."""

from __future__ import annotations

from collections.abc import Callable
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
from storeperf_desktop.widgets.approval import write_with_approval

TARGET = 56
_MARGIN = 32


class Told(Protocol):
    """What a write answers: it says what pages have to ask for again."""

    @property
    def changed(self) -> Changed: ...


T = TypeVar("T", bound=Told)


class TillDialog(Dialog):
    """A dialog at the till. What it writes is written as who is signed in; where that needs somebody else's approval,
    it is asked for and the same is tried again. If it is not given, the refusal is shown.
    """

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        title: str,
        accept_text: str,
        sentence: str = "",
        *,
        size: tuple[int, int] = (760, 640),
        danger: bool = False,
    ) -> None:
        super().__init__(parent, title, accept_text, sentence, danger=danger)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        tokens = current_tokens()
        self.setStyleSheet(_sized(max(TARGET, tokens.control_height)))
        room = parent.window().size()
        width, tall = (tokens.px(length) for length in size)
        self.resize(min(width, room.width() - _MARGIN), min(tall, room.height() - _MARGIN))

    def write(self, make: Callable[[Actor], Callable[[WriteSession], T]], done: Callable[[T], None]) -> None:
        """Write `make(actor)`; then pages are told and, while the dialog is open, `done(result)` is called."""
        self.show_fault("")
        self._set_writing(writing=True)
        write_with_approval(
            self,
            self._context,
            lambda session, actor: make(actor)(session),
            lambda result: self._written(result, done),
            self._refused,
        )

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

    def _written(self, result: T, done: Callable[[T], None]) -> None:
        if result.changed:
            self._context.changes.announce(result.changed.entities)
        if isValid(self):
            self._set_writing(writing=False)
            done(result)

    def _refused(self, failure: Failure) -> None:
        if isValid(self):
            self._set_writing(writing=False)
            self.show_fault(failure.sentence)

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
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(max(TARGET, rows.defaultSectionSize()))
