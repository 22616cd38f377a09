"""The table: for models of any length that know only the rows that are looked at."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets.cell_painter import draw_cell_pill, draw_waiting
from storeperf_desktop.widgets.painting import (
    LEFT,
    MEDIUM,
    RIGHT,
    SEMIBOLD,
    draw_focus,
    draw_text,
    painting,
    text_font,
)

# What a model may answer beside DisplayRole and TextAlignmentRole:
LOADING_ROLE = Qt.ItemDataRole.UserRole + 101
"""True where the row has not arrived yet: a grey bar is drawn."""
TONE_ROLE = Qt.ItemDataRole.UserRole + 102
"""`strong`, `muted`, `good`, `warn` or `bad`: weight or colour of the text."""
PILL_ROLE = Qt.ItemDataRole.UserRole + 103
"""`good`, `warn`, `bad`, `accent` or `neutral`: the text is drawn as a pill."""

_PADDING = 8
_ROW = 34
_HEADER = 34
Index = QModelIndex | QPersistentModelIndex


class _Cells(QStyledItemDelegate):
    """Draws a cell: text that gives way, pills, grey bars, and a hairline below each row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        inside = rect.adjusted(tokens.px(_PADDING), 0, -tokens.px(_PADDING), -1)
        right = self._is_right(index)
        if index.data(LOADING_ROLE):
            draw_waiting(painter, inside, index.row(), right=right)
            return
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text is None or text == "":
            return
        pill = index.data(PILL_ROLE)
        if pill is not None:
            draw_cell_pill(painter, inside, str(text), pill)
            return
        tone = index.data(TONE_ROLE)
        font = text_font(tokens.body, SEMIBOLD) if tone == "strong" else text_font(tokens.body)
        colour = {None: "ink", "strong": "ink", "muted": "ink_muted"}.get(tone, tone)
        draw_text(painter, inside, str(text), font, getattr(tokens, colour), RIGHT if right else LEFT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tokens = current_tokens()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics_width = option.fontMetrics.horizontalAdvance(text)
        return QSize(metrics_width + tokens.px(2 * _PADDING + 4), tokens.px(_ROW))

    @staticmethod
    def _is_right(index: Index) -> bool:
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        return align is not None and bool(int(align) & int(Qt.AlignmentFlag.AlignRight))


class _Header(QHeaderView):
    """Column names; the sorted one carries an arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setStretchLastSection(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_tokens().px(_HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        tokens = current_tokens()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        inside = rect.adjusted(tokens.px(_PADDING), 0, -tokens.px(_PADDING), -1)
        model = self.model()
        align = model.headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        right = align is not None and bool(int(align) & int(Qt.AlignmentFlag.AlignRight))
        text = str(model.headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        if sorted_here:
            inside = self._paint_arrow(painter, inside, text, right=right)
        colour = tokens.ink if sorted_here else tokens.ink_muted
        draw_text(painter, inside, text, text_font(tokens.caption, MEDIUM), colour, RIGHT if right else LEFT)

    def _paint_arrow(self, painter: QPainter, inside: QRect, text: str, *, right: bool) -> QRect:
        tokens = current_tokens()
        side = tokens.px(12)
        room = inside.adjusted(0, 0, -side - 2, 0)
        width = self.fontMetrics().horizontalAdvance(text)
        left = inside.right() - side + 1 if right else min(room.left() + width + 2, room.right() + 2)
        name = "chevron-up" if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else "chevron-down"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, name, QRectF(left, inside.center().y() - side / 2 + 1, side, side), tokens.ink)
        return room


class Table(QTableView):
    """A QTableView for virtual models: whole rows are chosen, Enter or a double click opens one.

    `opened(row)` asks for a row's detail; `sort_asked(column, ascending)` follows a click on a header, if
    `sortable` was set. The model answers `TextAlignmentRole` right for figures, and the roles of this module.
    """

    opened = Signal(int)
    sort_asked = Signal(int, bool)

    def __init__(self, name: str, parent: QWidget | None = None, *, sortable: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(self))
        self._header = _Header(self)
        self.setHorizontalHeader(self._header)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()
        if sortable:
            self._header.setSortIndicatorShown(True)
            self._header.setSortIndicatorClearable(False)
            self._header.sectionClicked.connect(self._ask_sort)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._set_row_height()

    def set_column_widths(self, *widths: int) -> None:
        """Widths in px at 100 % text, from the first column on; 0 lets a column take what is left."""
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            self._header.setSectionResizeMode(column, mode)
            if width:
                self.setColumnWidth(column, current_tokens().px(width))
        self._header.setStretchLastSection(all(widths))

    def show_sorted(self, column: int, *, ascending: bool) -> None:
        """Put the arrow onto a column without asking for the order."""
        self._header.setSortIndicator(
            column, Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell_rest(event.pos())  # type: ignore[attr-defined]
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with painting(self.viewport()) as painter:
                draw_focus(painter, self._focus_rect(), 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_header"):
            self._set_row_height()

    def _focus_rect(self) -> QRect:
        current = self.currentIndex()
        if not current.isValid():
            return self.viewport().rect()
        row = self.visualRect(current)
        return QRect(0, row.top(), self.viewport().width(), row.height())

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_tokens().px(_ROW))
        self._header.updateGeometry()

    def _tell_rest(self, position: QPoint) -> None:
        index = self.indexAt(position)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = self.visualRect(index).width() - current_tokens().px(2 * _PADDING)
        self.viewport().setToolTip(text if self.fontMetrics().horizontalAdvance(text) > room else "")

    def _ask_sort(self, column: int) -> None:
        # Qt has already turned the arrow of the clicked header.
        self.sort_asked.emit(column, self._header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder)
