"""The pages at the left, in groups."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storeperf_desktop.shell.entries import PageEntry
from storeperf_desktop.theme import ICON_SIZE, current_tokens, paint_icon
from storeperf_desktop.widgets.dialog import scrolling
from storeperf_desktop.widgets.painting import (
    CENTER,
    MEDIUM,
    SEMIBOLD,
    FollowsLook,
    draw_box,
    draw_focus,
    draw_text,
    painting,
    text_font,
    text_width,
)
from storeperf_desktop.widgets.text import text_label

_WIDTH = 208
_COMPACT_WIDTH = 60
_ROW = 36
_LOGO = 26
_MARGIN = 12
_CENTRED, _WHERE_IT_IS = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag(0)


class _Entry(QAbstractButton):
    """A page: icon, name, and the key that opens it."""

    def __init__(self, entry: PageEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._compact = False
        self.setCheckable(True)
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        self._compact = compact
        self.setToolTip(self.entry.title if compact else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(_COMPACT_WIDTH - 24), current_tokens().px(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        chosen = self.isChecked()
        colour = tokens.accent if chosen else tokens.ink if self.underMouse() else tokens.ink_muted
        with painting(self) as painter:
            if chosen:
                draw_box(painter, QRectF(self.rect()), tokens.radius_control, tokens.accent_soft, None)
            elif self.underMouse():
                draw_box(painter, QRectF(self.rect()), tokens.radius_control, tokens.canvas, None)
            side = tokens.px(ICON_SIZE)
            left = (self.width() - side) / 2 if self._compact else tokens.px(10)
            paint_icon(painter, self.entry.icon, QRectF(left, (self.height() - side) / 2, side, side), colour)
            if not self._compact:
                self._paint_words(painter, colour, chosen=chosen)
            if self.hasFocus():
                draw_focus(painter, self.rect(), tokens.radius_control)

    def _go(self, step: int) -> None:
        """To the entry above or below. Tab stops at the chosen one alone."""
        group = self.group()
        if group is not None:
            entries = [each for each in group.buttons() if each.isVisible()]
            entries[(entries.index(self) + step) % len(entries)].setFocus(Qt.FocusReason.TabFocusReason)

    def _paint_words(self, painter: QPainter, colour: str, *, chosen: bool) -> None:
        tokens = current_tokens()
        right = self.width() - tokens.px(10)
        if self.entry.shortcut:
            font = text_font(tokens.caption)
            width, height = text_width(font, self.entry.shortcut) + tokens.px(10), tokens.px(18)
            cap = QRect(right - width, (self.height() - height) // 2, width, height)
            if not chosen:
                draw_box(painter, QRectF(cap), 5, tokens.surface, tokens.line)
            draw_text(painter, cap, self.entry.shortcut, font, tokens.accent if chosen else tokens.ink_muted, CENTER)
            right -= width + tokens.px(6)
        left = tokens.px(38)
        room = QRect(left, 0, right - left, self.height())
        draw_text(painter, room, self.entry.title, text_font(tokens.body, SEMIBOLD if chosen else MEDIUM), colour)


class _Logo(FollowsLook):
    """The mark of the product."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(_LOGO), current_tokens().px(_LOGO))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        inset = tokens.px(5)
        with painting(self) as painter:
            draw_box(painter, QRectF(self.rect()), tokens.px(7), tokens.accent, None)
            mark = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "trending-up", mark, tokens.accent_ink)


class Sidebar(QFrame):
    """Emits `chosen(key)`; compact, it shows the icons alone."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._compact = False
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Entry] = {}
        self._captions: list[tuple[QLabel, list[str]]] = []
        self._hidden: frozenset[str] = frozenset()
        self._name = text_label("StorePerf", "title")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 8)
        outer.setSpacing(0)
        self._brand = self._make_brand()
        outer.addLayout(self._brand)
        content = QWidget()
        content.setObjectName("scrolled")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._column.setSpacing(0)
        for group, members in groupby(entries, key=lambda entry: entry.group):
            self._add_group(group, list(members))
        self._column.addStretch(1)
        outer.addWidget(scrolling(content), 1)
        self.foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.foot.setContentsMargins(_MARGIN, 4, _MARGIN, 0)
        outer.addLayout(self.foot)
        self._set_width()

    def set_chosen(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_hidden(self, keys: Collection[str]) -> None:
        """Leave out pages, and the caption of a group of which nothing is left."""
        self._hidden = frozenset(keys)
        for key, button in self._buttons.items():
            button.setVisible(key not in keys)
        self._show_captions()

    def set_compact(self, *, compact: bool) -> None:
        """Icons alone, for narrow windows and large text."""
        if compact == self._compact:
            return
        self._compact = compact
        for button in self._buttons.values():
            button.set_compact(compact=compact)
        self._name.setVisible(not compact)
        self._show_captions()
        direction = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self.foot.setDirection(direction)
        self._set_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._set_width()

    def _show_captions(self) -> None:
        for caption, keys in self._captions:
            caption.setVisible(not self._compact and not self._hidden.issuperset(keys))

    def _make_brand(self) -> QHBoxLayout:
        brand = QHBoxLayout()
        brand.setSpacing(12)
        brand.addWidget(_Logo(self))
        brand.addWidget(self._name)
        brand.addStretch(1)
        return brand

    def _add_group(self, group: str, members: Sequence[PageEntry]) -> None:
        if group:
            caption = text_label(group, "caption")
            caption.setContentsMargins(10, 14, 0, 6)
            self._captions.append((caption, [entry.key for entry in members]))
            self._column.addWidget(caption)
        for entry in members:
            button = _Entry(entry, self)
            button.clicked.connect(lambda _checked=False, key=entry.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[entry.key] = button
            self._column.addWidget(button)

    def _set_width(self) -> None:
        tokens = current_tokens()
        width = tokens.px(_COMPACT_WIDTH if self._compact else _WIDTH)
        self.setFixedWidth(width)
        left = (width - tokens.px(_LOGO)) // 2 if self._compact else _MARGIN + tokens.px(5)
        self._brand.setContentsMargins(left, 14, 0 if self._compact else _MARGIN, 10)
        for index in range(self.foot.count()):
            item = self.foot.itemAt(index)
            if item is not None:
                item.setAlignment(_CENTRED if self._compact else _WHERE_IT_IS)
