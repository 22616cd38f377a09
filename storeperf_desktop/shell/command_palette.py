"""Ctrl+K: everything the program can do, found by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.shell.entries import Command
from storeperf_desktop.theme import ICON_SIZE, current_tokens, icon
from storeperf_desktop.widgets.fields import SearchField
from storeperf_desktop.widgets.text import text_label

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Lists `commands` that hold all words typed, then what `searches(text)` offers for the text itself."""

    def __init__(
        self, parent: QWidget, commands: Sequence[Command], searches: Callable[[str], Sequence[Command]]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(_("Commands"))
        self.setObjectName("palette")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._commands, self._searches = parent, commands, searches
        self.field = SearchField(_("Type what you are looking for"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(_("What matches"))
        side = current_tokens().px(ICON_SIZE)
        self.list.setIconSize(QSize(side, side))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = text_label(_("Nothing has these words."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self.field, self._nothing, self.list):
            column.addWidget(widget)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self._fill("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self._window
        width = min(current_tokens().px(560), window.width() - 32)
        height = min(current_tokens().px(400), window.height() - 96)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(corner.x() + (window.width() - width) // 2, corner.y() + 64, width, height)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, text: str) -> None:
        words = text.casefold().split()
        matching = [command for command in self._commands if all(word in command.title.casefold() for word in words)]
        found = [*matching, *(self._searches(text.strip()) if words else ())]
        self.list.clear()
        for command in found:
            shown = f"{command.title}    {command.shortcut}" if command.shortcut else command.title
            item = QListWidgetItem(icon(command.icon), shown)
            item.setData(Qt.ItemDataRole.UserRole, command)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        command: Command = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        command.run()
