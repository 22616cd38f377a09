"""Tab goes where the eye goes: through the layouts, from left to right and from top to bottom.

Qt's own order is that of the making, which is another one as soon as a page adds its parts when its figures arrive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedLayout, QStackedWidget, QWidget


def order_by_reading(root: QWidget | None) -> None:
    """Set the order of Tab among what is below `root` and shown just now; nothing, if there is no root."""
    for before, after in pairwise(_readable(root)):
        QWidget.setTabOrder(before, after)


def _readable(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None or widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        yield from _readable(widget.widget())
    elif isinstance(widget, QStackedWidget):
        yield from _readable(widget.currentWidget())
    else:
        layout = widget.layout()
        if layout is not None:
            placed = list(_placed(layout))
            for each in [*placed, *_lying_over(widget, placed)]:
                yield from _readable(each)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    """What a layout and those inside it place; of a stack only what is on top."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _placed(inner)
        elif widget is not None and (not isinstance(layout, QStackedLayout) or index == layout.currentIndex()):
            yield widget


def _lying_over(widget: QWidget, placed: Sequence[QWidget]) -> Iterator[QWidget]:
    """Children that no layout places but that have one, such as the drawer of a page."""
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.layout() is not None and child not in placed:
            yield child
