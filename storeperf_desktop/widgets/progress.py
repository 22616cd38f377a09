"""How far something is, and the steps of a longer job."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    CENTER,
    MEDIUM,
    FollowsLook,
    draw_box,
    draw_text,
    painting,
    text_font,
    text_width,
)
from storeperf_desktop.widgets.text import ElidedLabel, text_label


class ProgressBar(FollowsLook):
    """A bar of 8 px; None means that the end is not known yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float | None) -> None:
        """0 to 1."""
        self._share = None if share is None else min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            draw_box(painter, QRectF(self.rect()), 4, tokens.accent_soft, None)
            if self._share is None:
                third = self.width() / 3
                draw_box(painter, QRectF(third, 0, third, self.height()), 4, tokens.accent, None)
            elif self._share > 0:
                width = max(8.0, self.width() * self._share)
                draw_box(painter, QRectF(0, 0, width, self.height()), 4, tokens.accent, None)


class ProgressRow(QWidget):
    """What is being done, how far it is in words at the right, the bar, and a calming sentence below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text_label(title, "strong")
        self._detail = ElidedLabel(colour="ink_muted", right=True)
        self._bar = ProgressBar()
        self._note = text_label("", "label", wrap=True)
        self._note.hide()
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._title)
        words.addWidget(self._detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(words)
        column.addWidget(self._bar)
        column.addWidget(self._note)
        self.setAccessibleName(title)

    def show_progress(self, share: float | None, detail: str) -> None:
        """`share` 0 to 1, or None while the end is unknown; `detail` such as "312,400 of 541,909 · 6 s left"."""
        self._bar.set_share(share)
        self._detail.set_text(detail)
        self.setAccessibleDescription(detail)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))


class Stepper(FollowsLook):
    """The steps of a job as numbered pills; the one being done stands out, those done carry a tick."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def current(self) -> int:
        return self._current

    def set_current(self, step: int) -> None:
        """The step being done, counted from 0."""
        self._current = step
        sentence = _("Step {number} of {count}: {name}")
        self.setAccessibleName(sentence.format(number=step + 1, count=len(self._steps), name=self._steps[step]))
        self.update()

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        width = sum(self._widths()) + tokens.px(16) * (len(self._steps) - 1)
        return QSize(width, tokens.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        left = 0
        with painting(self) as painter:
            for index, width in enumerate(self._widths()):
                here = index == self._current
                ink = tokens.accent if here else tokens.ink_muted
                line = tokens.accent if here else tokens.line
                rect = self.rect()
                rect.setLeft(left)
                rect.setWidth(width)
                fill = tokens.accent_soft if here else tokens.canvas
                draw_box(painter, QRectF(rect), rect.height() / 2, fill, line)
                draw_text(painter, rect, self._text(index), self._font(), ink, CENTER)
                left += width + tokens.px(16)

    def _font(self) -> QFont:
        return text_font(current_tokens().label, MEDIUM)

    def _text(self, index: int) -> str:
        return f"{'✓' if index < self._current else index + 1} {self._steps[index]}"

    def _widths(self) -> list[int]:
        return [text_width(self._font(), self._text(i)) + current_tokens().px(22) for i in range(len(self._steps))]
