"""The lines of the basket, as they will stand on the receipt."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.lines_model import (
    AMOUNT_ROLE,
    BACK_ROLE,
    OFF_ROLE,
    PRICE_ROLE,
    QUANTITY_ROLE,
    Index,
    LinesModel,
)
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    CENTER,
    LEFT,
    RIGHT,
    SEMIBOLD,
    draw_box,
    draw_focus,
    draw_text,
    text_font,
    text_width,
)

_ROW, _TARGET, _DENSE_PADDING = 56, 56, 4


class _LineDelegate(QStyledItemDelegate):
    """Quantity, name over price, amount."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            draw_box(painter, QRectF(whole), tokens.radius_control, tokens.accent_soft, None)
            if state & QStyle.StateFlag.State_HasFocus:
                draw_focus(painter, whole, tokens.radius_control)
        elif index.row():
            painter.fillRect(QRect(whole.left(), whole.top(), whole.width(), 1), QColor(tokens.line))
        strong, side = text_font(tokens.title, SEMIBOLD), tokens.px(10)
        ink = tokens.ink_muted if index.data(BACK_ROLE) else tokens.ink
        quantity, amount = str(index.data(QUANTITY_ROLE)), str(index.data(AMOUNT_ROLE))
        first = max(tokens.px(36), text_width(strong, quantity) + side)
        last = text_width(strong, amount) + side
        draw_text(painter, QRect(whole.left() + 2, whole.top(), first, whole.height()), quantity, strong, ink, CENTER)
        above = max(0, min(tokens.px(8), (whole.height() - text_height()) // 2))
        middle = whole.adjusted(first + side, above, -last - side, -above)
        upper = QRect(middle.left(), middle.top(), middle.width(), middle.height() // 2)
        draw_text(painter, upper, str(index.data()), text_font(tokens.body), ink, LEFT)
        self._paint_price(painter, upper.translated(0, upper.height()), index)
        draw_text(painter, whole.adjusted(0, 0, -side, 0), amount, strong, ink, RIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        view = self.parent()
        assert isinstance(view, Lines)
        return QSize(10, view.row_height)

    def _paint_price(self, painter: QPainter, room: QRect, index: Index) -> None:
        tokens = current_tokens()
        small, price, off = text_font(tokens.label), str(index.data(PRICE_ROLE)), str(index.data(OFF_ROLE))
        draw_text(painter, room, price, small, tokens.ink_muted, LEFT)
        if off:
            width = text_width(small, f"{price} · ")
            draw_text(painter, room.adjusted(width, 0, 0, 0), off, small, tokens.good, LEFT)


def text_height() -> int:
    """Pixels of a name over its price."""
    tokens = current_tokens()
    return sum(QFontMetrics(text_font(size)).lineSpacing() for size in (tokens.body, tokens.label))


class Lines(QListView):
    """The lines; `chosen(row)` when another one is picked."""

    chosen = Signal(int)

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_dense = False
        self.setAccessibleName(_("Lines of this sale"))
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("lines")
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(now.row()))

    def show_chosen(self, place: int) -> None:
        """Mark the line that edits go to, and bring it into sight."""
        model = self.model()
        if model is None or not 0 <= place < model.rowCount():
            return
        index = model.index(place, 0)
        if self.currentIndex() != index:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the search field."""

    @property
    def row_height(self) -> int:
        """Pixels of a line; dense, only as many as its two texts and a finger need."""
        dense = max(_TARGET, text_height() + 2 * _DENSE_PADDING)
        return dense if self._is_dense else max(dense, current_tokens().px(_ROW))

    def set_dense(self, *, dense: bool) -> None:
        """Show as many lines as can be read, for a low window and large text."""
        self._is_dense = dense
        self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(10, self.row_height)
