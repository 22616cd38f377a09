"""Draws the cells of a table whose rows are known by their position, within the time of one frame.

A jump of the scroll bar draws some two hundred cells at once. So each is drawn from the row itself instead of by asking
the model for role after role, and what all cells share (fonts, colours, the width of each letter) is made once a look.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storeperf_desktop.theme import TABULAR, Tokens, current_tokens
from storeperf_desktop.widgets.painting import SEMIBOLD, text_font
from storeperf_desktop.widgets.pill import draw_pill, pill_height, pill_width

_PADDING = 8
_BAR = 10
_SINGLE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LEFT = _SINGLE_LINE | int(Qt.AlignmentFlag.AlignLeft)
_RIGHT = _SINGLE_LINE | int(Qt.AlignmentFlag.AlignRight)
_SELECTED = QStyle.StateFlag.State_Selected
Index = QModelIndex | QPersistentModelIndex


class DrawnCell(Protocol):
    """A text, how strongly it is said, or the tone of the pill it is drawn as."""

    @property
    def text(self) -> str: ...
    @property
    def tone(self) -> str | None: ...
    @property
    def pill(self) -> str | None: ...


class DrawnRow(Protocol):
    """One row that is here."""

    @property
    def cells(self) -> Sequence[DrawnCell]: ...


class DrawnColumn(Protocol):
    """Whether its cells stand at the right."""

    @property
    def right(self) -> bool: ...


class DrawnRows(Protocol):
    """What gives the rows: None while one is on its way."""

    @property
    def columns(self) -> Sequence[DrawnColumn]: ...
    def look_at(self, place: int) -> DrawnRow | None: ...


class _Letters(dict[str, int]):
    """The width of each letter in one font, measured at its first use."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.font = font
        self._metrics = QFontMetrics(font)

    def __missing__(self, letter: str) -> int:
        self[letter] = width = self._metrics.horizontalAdvance(letter)
        return width

    def fitting(self, text: str, room: int) -> str:
        """`text`, shortened with an ellipsis where it needs more than `room` px."""
        if sum(map(self.__getitem__, text)) <= room:
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


class _Look:
    """What all cells share while the look stays the same."""

    def __init__(self, tokens: Tokens) -> None:
        self.padding = tokens.px(_PADDING)
        self.line = QColor(tokens.line)
        self.selected = QColor(tokens.accent_soft)
        self.colours = {None: QColor(tokens.ink), "strong": QColor(tokens.ink), "muted": QColor(tokens.ink_muted)}
        for tone in ("good", "warn", "bad"):
            self.colours[tone] = QColor(getattr(tokens, tone))
        self._letters = {
            (strong, tabular): _Letters(_font(tokens, strong=strong, tabular=tabular))
            for strong in (False, True)
            for tabular in (False, True)
        }

    def letters(self, cell: DrawnCell) -> _Letters:
        # Equal widths are for figures; the hyphen of a word would get the width of a digit.
        return self._letters[cell.tone == "strong", "-" not in cell.text]


def _font(tokens: Tokens, *, strong: bool, tabular: bool) -> QFont:
    font = text_font(tokens.body, SEMIBOLD) if strong else text_font(tokens.body)
    if not tabular:
        font.unsetFeature(TABULAR)
    return font


class CellPainter(QStyledItemDelegate):
    """Text, pills, grey bars for rows on their way, and a hairline below each row."""

    def __init__(self, rows: DrawnRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._tokens = current_tokens()
        self._look = _Look(self._tokens)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        if tokens is not self._tokens:
            self._tokens, self._look = tokens, _Look(tokens)
        look = self._look
        rect: QRect = option.rect
        left, top, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        if option.state & _SELECTED:
            painter.fillRect(left, top, width, height, look.selected)
        painter.fillRect(left, top + height - 1, width, 1, look.line)
        inside = QRect(left + look.padding, top, width - 2 * look.padding, height - 1)
        column = index.column()
        row = self._rows.look_at(index.row())
        if row is None:
            draw_waiting(painter, inside, index.row(), right=self._rows.columns[column].right)
            return
        cell = row.cells[column]
        if cell.pill is not None:
            draw_cell_pill(painter, inside, cell.text, cell.pill)
        elif cell.text:
            letters = look.letters(cell)
            painter.setFont(letters.font)
            painter.setPen(look.colours[cell.tone])
            flags = _RIGHT if self._rows.columns[column].right else _LEFT
            painter.drawText(inside, flags, letters.fitting(cell.text, inside.width()))


def draw_waiting(painter: QPainter, inside: QRect, row: int, *, right: bool) -> None:
    """A grey bar where a text will be; its length changes from row to row."""
    tokens = current_tokens()
    bar, width = tokens.px(_BAR), int(inside.width() * (0.45 + 0.3 * ((row * 7) % 5) / 5))
    left = inside.right() - width if right else inside.left()
    painter.fillRect(left, inside.center().y() - bar // 2, width, bar, QColor(tokens.line))


def draw_cell_pill(painter: QPainter, inside: QRect, text: str, tone: str) -> None:
    """A pill as wide as its text, or as the cell."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = pill_height()
    width = min(pill_width(text), inside.width())
    place = QRect(inside.left(), inside.center().y() - height // 2, width, height)
    draw_pill(painter, place, text, tone)  # type: ignore[arg-type]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
