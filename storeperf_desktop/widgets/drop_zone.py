"""Where files are dropped, or picked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets.painting import CENTER, SEMIBOLD, draw_focus, draw_text, painting, text_font


class DropZone(QAbstractButton):
    """Takes one file at a time by drop, click or Enter: `file_chosen(path)`.

    A file whose ending is not among `suffixes` (such as `.csv`) is refused with `refused(sentence)`.
    """

    file_chosen = Signal(Path)
    refused = Signal(str)

    def __init__(self, title: str, hint: str, suffixes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = title, hint
        self._suffixes = tuple(suffix.lower() for suffix in suffixes)
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._pick)

    def take(self, path: Path) -> None:
        """Take a file as if it had been dropped."""
        if path.suffix.lower() in self._suffixes:
            self.file_chosen.emit(path)
        else:
            kinds = ", ".join(self._suffixes)
            self.refused.emit(_("{name} is not a file of these kinds: {kinds}.").format(name=path.name, kinds=kinds))

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(420), current_tokens().px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_tokens().px(220), current_tokens().px(130))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) > 1:
            self.refused.emit(_("Please drop one file at a time."))
        elif paths:
            self.take(paths[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            pen = QPen(QColor(tokens.accent if self._over or self.underMouse() else tokens.line_strong), 1.5)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(QColor(tokens.accent_soft if self._over else tokens.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.radius_card, tokens.radius_card)
            side, middle = tokens.px(28), self.height() // 2
            sign = QRectF((self.width() - side) / 2, middle - tokens.px(46), side, side)
            paint_icon(painter, "file-spreadsheet", sign, tokens.accent)
            row = self.rect().adjusted(16, 0, -16, 0)
            row.setTop(middle - tokens.px(10))
            row.setHeight(tokens.px(22))
            draw_text(painter, row, self._title, text_font(tokens.body, SEMIBOLD), tokens.ink, CENTER)
            row.translate(0, tokens.px(24))
            draw_text(painter, row, self._hint, text_font(tokens.label), tokens.ink_muted, CENTER)
            if self.hasFocus():
                draw_focus(painter, self.rect(), tokens.radius_card)

    def _pick(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in self._suffixes)
        kinds = _("Files ({patterns})").format(patterns=patterns)
        name, _kind = QFileDialog.getOpenFileName(self, self._title, "", kinds)
        if name:
            self.take(Path(name))
