"""One button for all that has no room of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.widgets.buttons import Button


class MoreButton(Button):
    """Opens a menu of the buttons that `offered` names, each with its key; choosing one presses that button."""

    def __init__(self, offered: Callable[[], Sequence[tuple[Button, str]]], parent: QWidget | None = None) -> None:
        super().__init__("⋯", None, self.open_menu, parent)
        self._offered = offered
        self.setAccessibleName(_("More"))
        self.setToolTip(_("More"))
        self.setProperty("reach", "pay")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu_ = QMenu(self)
        self.menu_.setProperty("reach", "till")

    def open_menu(self) -> None:
        """Show what there is, as it is now."""
        menu = self.menu_
        menu.clear()
        for button, key in self._offered():
            action = QAction(f"{button.accessibleName()}\t{key}", menu)
            action.setEnabled(button.isEnabled())
            # The button itself is hidden, but does what it always does.
            action.triggered.connect(lambda _checked=False, button=button: button.click())
            menu.addAction(action)
        size = menu.sizeHint()
        menu.popup(self.mapToGlobal(self.rect().topRight()) - QPoint(size.width(), size.height()))
        menu.setActiveAction(menu.actions()[0])
