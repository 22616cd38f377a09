"""What a page or dialog must hold at any text size and in any language: nothing cut, targets for fingers, names."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from storeperf_desktop.widgets import Dialog

TARGET = 56


def cut(root: QWidget) -> list[str]:
    """What is smaller than its own text needs, or reaches beyond what it lies in. Scrolled things may lie out of
    sight downwards, but not at the side.
    """
    found = []
    for widget in _shown(root, (QAbstractButton, QLabel)):
        has_lines = isinstance(widget, QLabel) and widget.wordWrap()
        wanted = widget.sizeHint()
        height = widget.heightForWidth(widget.width()) if has_lines else wanted.height()
        if widget.height() < height or (widget.width() < wanted.width() and not has_lines):
            found.append(f"{_said(widget)} has {widget.size().toTuple()}, needs {wanted.toTuple()} ({height})")
        parent = widget.parentWidget()
        if parent is not None and not parent.rect().contains(widget.geometry()):
            found.append(f"{_said(widget)} lies at {widget.geometry().getRect()} in {parent.size().toTuple()}")
    areas = [area for area in root.findChildren(QScrollArea) if area.isVisible()]
    ways = [area.horizontalScrollBar().maximum() for area in areas]
    return found + [f"scrolls sideways by {way}" for way in ways if way]


def too_small(root: QWidget) -> list[str]:
    """What is touched and is lower than a finger."""
    touched = _shown(root, (QAbstractButton, QLineEdit))
    return [f"{_said(each)}: {each.height()}" for each in touched if each.height() < TARGET and not _is_link(each)]


def unnamed(root: QWidget) -> list[str]:
    """Fields and buttons that a screen reader cannot name."""
    return [repr(each) for each in _shown(root, (QAbstractButton, QLineEdit)) if not each.accessibleName().strip(" ⋯")]


def body_is_whole(dialog: Dialog) -> bool:
    """Whether all of a dialog can be seen without scrolling."""
    return not dialog._area.verticalScrollBar().maximum()


def _shown(root: QWidget, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    return [each for each in root.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]


def _is_link(widget: QWidget) -> bool:
    return widget.property("kind") == "link"


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"“{text or widget.accessibleName()}”"
