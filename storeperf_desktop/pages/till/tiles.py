"""Tiles: what is sold often, a category, or what was found; a touch or Enter puts one into the basket."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.tiles_model import IS_LOW_ROLE, PRICE_ROLE, STOCK_ROLE, Index, TilesModel
from storeperf_desktop.theme import TABULAR, current_tokens
from storeperf_desktop.widgets.painting import (
    LEFT,
    RIGHT,
    SEMIBOLD,
    draw_box,
    draw_focus,
    draw_text,
    text_font,
    text_width,
)

_LEAST, _GAP, _PADDING = 150, 10, 13
_LEAST_OF_TWO = 95
_NAME_LINES, _FOOT, _SPARE = 3, 20, 24


class _TileDelegate(QStyledItemDelegate):
    """Name in up to three lines, price, what is left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect.adjusted(0, 0, -_GAP, -_GAP)
        state = option.state
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = tokens.accent_soft if state & QStyle.StateFlag.State_Selected else tokens.surface
        draw_box(painter, QRectF(box), tokens.radius_card, fill, tokens.line_strong if hover else tokens.line)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            draw_focus(painter, box, tokens.radius_card)
        inside = box.adjusted(_PADDING, _PADDING - 2, -_PADDING, -_PADDING + 2)
        foot = QRect(inside.left(), inside.bottom() - tokens.px(_FOOT), inside.width(), tokens.px(_FOOT))
        lines = _NAME_LINES - self._paint_foot(painter, foot, index)
        self._paint_name(painter, inside, str(index.data()), lines)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        view = self.parent()
        assert isinstance(view, Tiles)
        return view.gridSize()

    def _paint_foot(self, painter: QPainter, foot: QRect, index: Index) -> int:
        """Price and stock; the stock above the price where both have no room beside each other. Returns lines used
        of the name's.
        """
        tokens = current_tokens()
        strong, small = text_font(tokens.body, SEMIBOLD), text_font(tokens.label)
        price, left = str(index.data(PRICE_ROLE)), str(index.data(STOCK_ROLE))
        colour = tokens.bad if index.data(IS_LOW_ROLE) else tokens.ink_muted
        draw_text(painter, foot, price, strong, tokens.ink, LEFT)
        is_beside = text_width(strong, price) + text_width(small, left) + _GAP <= foot.width()
        place = foot if is_beside else foot.translated(0, -foot.height())
        draw_text(painter, place, left, small, colour, RIGHT if is_beside else LEFT)
        return 0 if is_beside else 1

    def _paint_name(self, painter: QPainter, inside: QRect, name: str, lines: int) -> None:
        tokens = current_tokens()
        font = text_font(tokens.body, SEMIBOLD)
        font.unsetFeature(TABULAR)  # the hyphen of a word would get the width of a digit
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        spacing = QFontMetrics(font).lineSpacing()
        for place, line in enumerate(broken(name, font, inside.width(), lines)):
            room = QRect(inside.left(), inside.top() + place * spacing, inside.width(), spacing)
            painter.drawText(room, int(LEFT) | int(Qt.TextFlag.TextSingleLine), line)


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """`text` in at most `most` lines of `width` px, broken between words; only what does not fit is shortened."""
    layout, lines = QTextLayout(text, font), list[str]()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        is_last = len(lines) == most - 1
        rest = text[start:] if is_last else text[start : start + line.textLength()]
        lines.append(QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width))
        if is_last:
            break
    layout.endLayout()
    return lines


class Tiles(QListView):
    """`picked(row)` when a tile is touched or Enter is pressed on it; `fitted` when others may be in sight."""

    picked = Signal(int)
    fitted = Signal()

    def __init__(self, model: TilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Products"))
        self.setModel(model)
        self.setItemDelegate(_TileDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("tiles")
        self.clicked.connect(lambda index: self.picked.emit(index.row()))
        model.modelReset.connect(self._fit)

    def visible_rows(self) -> range:
        """The tiles that can be seen."""
        grid, model = self.gridSize(), self.model()
        count = model.rowCount() if model is not None else 0
        if not count or grid.height() <= 0:
            return range(0)
        columns = max(1, self.viewport().width() // max(1, grid.width()))
        top = self.verticalScrollBar().value() // grid.height() * columns
        rows = self.viewport().height() // grid.height() + 2
        return range(min(top, count), min(count, top + rows * columns))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the field above."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        tokens = current_tokens()
        # The bar may come at any time, and must not cost a column then. It lies in the gap behind the last column.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 1
        # One column alone would show a handful of products; two narrow ones break names more often, but show them.
        least = 2 if room // 2 - _GAP >= tokens.px(_LEAST_OF_TWO) else 1
        columns = max(least, room // (tokens.px(_LEAST) + _GAP))
        name = _NAME_LINES * QFontMetrics(text_font(tokens.body, SEMIBOLD)).lineSpacing()
        height = name + tokens.px(_FOOT) + 2 * _PADDING + _SPARE
        self.setGridSize(QSize(room // columns, height + _GAP))
        self.fitted.emit()
