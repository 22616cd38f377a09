"""An order as a PDF. Sees no widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from storeperf_core.operations.orders.reading import Order
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.purchase_orders import order_title, slip_html

_MARGIN_MM = 18


def write_pdf(path: Path, found: Order, store_name: str, formats: Formats) -> None:
    """Write the order on A4. Called on the Qt thread. OSError when the file cannot be written."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setTitle(order_title(found.row))
    writer.setCreator("StorePerf")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", 10))
    document.setHtml(slip_html(found, store_name, formats))
    document.print_(writer)
    content.close()
    path.write_bytes(content.data().data())
