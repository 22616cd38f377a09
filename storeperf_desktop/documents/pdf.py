"""A document as a PDF: one page, 80 mm wide and as long as it needs to be."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSaveFile, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.domain.paper import Line
from storeperf_desktop.documents.drawing import drawn
from storeperf_desktop.i18n import _

_DPI = 300
_POINTS = 72


def write_pdf(path: Path, lines: Iterable[Line], title: str) -> None:
    """Write the document to `path`, whole or not at all. Raises EnvironmentRefusal when the file cannot be written."""
    drawing = drawn(lines)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise _unwritable(path, file.errorString())
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("StorePerf")
    writer.setResolution(_DPI)
    size = QPageSize(
        QSizeF(drawing.width, drawing.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    try:
        painter.scale(_DPI / _POINTS, _DPI / _POINTS)
        drawing.paint(painter)
    finally:
        painter.end()
    del writer
    if not file.commit():
        raise _unwritable(path, file.errorString())


def _unwritable(path: Path, reason: str) -> EnvironmentRefusal:
    return EnvironmentRefusal(_("{path} cannot be written to: {reason}"), path=path.name, reason=reason)
