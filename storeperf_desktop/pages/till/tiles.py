"""Tiles: what is sold often, a category, or what was found; a touch or Enter puts one into the basket."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.tiles_model import IS_LOW_ROLE, PRICE_ROLE, STOCK_ROLE, Index, TilesModel
from storeperf_desktop.theme import TABULAR, current_tokens
from storeperf_desktop.widgets.painting import LEFT, RIGHT, SEMIBOLD, draw_box, draw_focus, draw_text, text_font

_LEAST, _HEIGHT, _GAP, _PADDING = 150, 118, 10, 13


class _TileDelegate(QStyledItemDelegate):
    """Name in two lines, price, what is left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect.adjusted(0, 0, -tokens.px(_GAP), -tokens.px(_GAP))
        state = option.state
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = tokens.accent_soft if state & QStyle.StateFlag.State_Selected else tokens.surface
        draw_box(painter, QRectF(box), tokens.radius_card, fill, tokens.line_strong if hover else tokens.line)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            draw_focus(painter, box, tokens.radius_card)
        side = tokens.px(_PADDING)
        inside = box.adjusted(side, side - 2, -side, -side + 2)
        self._paint_name(painter, inside, str(index.data()))
        foot = QRect(inside.left(), inside.bottom() - tokens.px(20), inside.width(), tokens.px(20))
        draw_text(painter, foot, str(index.data(PRICE_ROLE)), text_font(tokens.body, SEMIBOLD), tokens.ink, LEFT)
        left, is_low = str(index.data(STOCK_ROLE)), bool(index.data(IS_LOW_ROLE))
        colour = tokens.bad if is_low else tokens.ink_muted
        draw_text(painter, foot, left, text_font(tokens.label), colour, RIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        view = self.parent()
        assert isinstance(view, Tiles)
        return view.gridSize()

    def _paint_name(self, painter: QPainter, inside: QRect, name: str) -> None:
        tokens = current_tokens()
        font = text_font(tokens.body, SEMIBOLD)
        font.unsetFeature(TABULAR)  # the hyphen of a word would get the width of a digit
        metrics = QFontMetrics(font)
        room = QRect(inside.left(), inside.top(), inside.width(), 2 * metrics.lineSpacing())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, 2 * room.width() - metrics.averageCharWidth() * 6)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), shown)


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
        room, gap = self.width() - self.verticalScrollBar().sizeHint().width() - 1, tokens.px(_GAP)
        columns = max(1, room // (tokens.px(_LEAST) + gap))
        self.setGridSize(QSize(room // columns, tokens.px(_HEIGHT) + gap))
        self.fitted.emit()
