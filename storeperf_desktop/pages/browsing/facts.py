"""Named values of a record, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.browsing import Fact
from storeperf_desktop.viewmodels.record_history import Happening
from storeperf_desktop.widgets import LinkButton, hairline, text_label

_LABEL_WIDTH = 120
# A link has a frame that shows when it has the focus; other values begin where its text does.
_FRAME = 3


class FactList(QWidget):
    """Names at the left, values beside them; a value with a link is a button: `asked(link)`."""

    asked = Signal(object)

    def __init__(self, facts: Sequence[Fact]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, current_tokens().px(_LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(facts):
            name = text_label(fact.label, "muted")
            value = self._value(fact)
            is_link = fact.link is not None
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter if is_link else Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft if is_link else Qt.AlignmentFlag(0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _value(self, fact: Fact) -> QWidget:
        if fact.link is not None:
            button = LinkButton(fact.value, on_click=lambda: self.asked.emit(fact.link))
            button.setAccessibleName(f"{fact.label}: {fact.value}")
            return button
        label = text_label(fact.value, fact.tone, wrap=True)  # type: ignore[arg-type]
        label.setIndent(_FRAME)
        label.setAccessibleName(f"{fact.label}: {fact.value}")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def section(title: str, *widgets: QWidget) -> QWidget:
    """Widgets below a title."""
    whole = QWidget()
    whole.setAccessibleName(title)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(text_label(title, "strong"))
    for widget in widgets:
        column.addWidget(widget)
    whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return whole


def history_list(happenings: Sequence[Happening]) -> QWidget:
    """What happened to a record, the newest first: what, when, by whom, and every field before and after."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(10)
    for happening in happenings:
        column.addWidget(text_label(happening.title, "strong"))
        column.addWidget(text_label(happening.caption, "label", wrap=True))
        if happening.changes:
            column.addWidget(change_list(happening.changes))
        column.addWidget(hairline())
    if not happenings:
        column.addWidget(text_label(_("Nothing was changed since it came with a file."), "muted", wrap=True))
    column.addStretch(1)
    return whole


def change_list(changes: Sequence[tuple[str, str, str]]) -> QWidget:
    """Fields as (name, before, after), one below the other."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, current_tokens().px(_LABEL_WIDTH))
    grid.setColumnStretch(1, 1)
    for row, (name, before, after) in enumerate(changes):
        label: QLabel = text_label(f"{before} → {after}", wrap=True)
        label.setAccessibleName(
            _("{field} was {before} and became {after}").format(field=name, before=before, after=after)
        )
        grid.addWidget(text_label(name, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, row, 1)
    return table
