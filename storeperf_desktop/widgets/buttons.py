"""Buttons: primary (one a page), plain, link, icon only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from storeperf_desktop.theme import ICON_SIZE, current_tokens, icon


class Button(QPushButton):
    """A button of the second rank, with an icon if `icon_name` is given; `on_click` takes no arguments."""

    _kind = "plain"
    _icon_colour = "ink"

    def __init__(
        self,
        text: str,
        icon_name: str | None = None,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self._kind)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon_name is not None:
            self.setIcon(icon(icon_name, self._icon_colour))
            self._size_icon()
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and not self.icon().isNull():
            self._size_icon()

    def _size_icon(self) -> None:
        side = current_tokens().px(ICON_SIZE - 2)
        self.setIconSize(QSize(side + 4, side))


class PrimaryButton(Button):
    """The one thing a page is for."""

    _kind = "primary"
    _icon_colour = "accent_ink"


class DangerButton(Button):
    """Undoes or removes something; say what in the text."""

    _kind = "danger"
    _icon_colour = "bad"


class LinkButton(Button):
    """Looks like a link in a sentence."""

    _kind = "link"
    _icon_colour = "accent"


class IconButton(QToolButton):
    """A square button with an icon alone; `name` is read out and shown as tooltip."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._size_icon()
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_icon()

    def _size_icon(self) -> None:
        side = current_tokens().px(ICON_SIZE)
        self.setIconSize(QSize(side, side))
