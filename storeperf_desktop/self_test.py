"""`storeperf --self-test`: the whole way from a file to a picture of its figures, in a folder that is thrown away.

The built program runs this on a computer it was never seen on: it shows that nothing was left out of it.
"""

from __future__ import annotations

import os
import tempfile
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

_LINES = """Receipt,Code,Product,Quantity,Date,Unit price,Customer
A1,85123A,Heart holder,6,2026-01-05 09:30:00,2.55,17850
A1,71053,Lantern,1,2026-01-05 09:30:00,3.39,17850
A2,71053,Lantern,4,2026-01-31 23:30:00,2.328,
CA1,85123A,Heart holder,-1,2026-01-07 12:00:00,2.55,17850
A3,22139,Tea set,0,2026-01-06 10:00:00,4.95,
"""
_FIRST, _LAST = date(2026, 1, 1), date(2026, 1, 31)
# 6 × 2.55 + 3.39 + 4 × 2.328 (9.312, so 9.31) - 2.55; one line has no quantity and is set aside.
_EXPECTED = {"revenue_minor": 2_545, "refunds_minor": 255, "transactions": 2, "refund_count": 1, "customers": 1}
_FEWEST_COLOURS = 16


class SelfTestError(Exception):
    """A step did not do what it should."""


def run_self_test(tell: Callable[[str], None]) -> bool:
    """Take every step, telling each. Returns whether all did what they should.

    The first that did not is told with its traceback.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The log of a failing step would be gone with the folder.
    with tempfile.TemporaryDirectory(prefix="storeperf-self-test-", ignore_cleanup_errors=True) as place:
        for sentence, step in _steps(Path(place)):
            try:
                step()
            except Exception:  # noqa: BLE001 (told in full: that is what a self-test is for)
                tell(f"This did not come about: {sentence}\n{traceback.format_exc()}")
                return False
            tell(sentence)
    return True


def _steps(place: Path) -> list[tuple[str, Callable[[], None]]]:
    folder = place / "store"
    return [
        ("A store is made.", lambda: _make(folder)),
        ("A file is brought in.", lambda: _bring_in(folder)),
        ("Its figures are right.", lambda: _ask(folder)),
        ("Every figure, receipt and audit entry holds.", lambda: _prove(folder)),
        ("Every page and chart is drawn.", lambda: _draw(folder, place / "pages")),
        ("A receipt is made for a printer and as a PDF.", lambda: _write_receipt(place / "receipt.pdf")),
    ]


def _make(folder: Path) -> None:
    from storeperf_core.store.opening import create_store

    create_store(folder, name="Self-test", currency="GBP", timezone="Europe/London")


def _bring_in(folder: Path) -> None:
    from storeperf_core.operations.importing.run import import_file
    from storeperf_core.store.opening import open_store, owner

    file = folder / "self-test.csv"
    file.write_text(_LINES, encoding="utf-8")
    with open_store(folder, write=True) as store:
        result = import_file(store, file, actor=owner("cli"))
    _require(result.accepted == 4 and result.set_aside == 1, f"the import says {result}")


def _ask(folder: Path) -> None:
    from storeperf_core.analytics.period import Period
    from storeperf_core.analytics.services import kpis
    from storeperf_core.store.opening import open_store
    from storeperf_core.store.session import reading

    with open_store(folder) as store, reading(store.readers) as session:
        found = kpis(session, Period.of(_FIRST, _LAST)).to_json()
    wrong = {name: found[name] for name, value in _EXPECTED.items() if found[name] != value}
    _require(not wrong, f"these figures are wrong: {wrong}")


def _prove(folder: Path) -> None:
    from storeperf_core.store.integrity import verify
    from storeperf_core.store.opening import open_store
    from storeperf_core.store.session import reading

    with open_store(folder) as store, reading(store.readers) as session:
        found = verify(session)
    _require(not found.differences, "; ".join(found.differences))


def _draw(folder: Path, out: Path) -> None:
    from storeperf_desktop.page_pictures import render_pages

    for picture in render_pages(folder, out, sizes=((1280, 720),), themes=("light",)):
        _require(_colours(picture) >= _FEWEST_COLOURS, f"{picture.stem} is blank")


def _write_receipt(file: Path) -> None:
    """After the pages: a PDF needs the application and its fonts, which drawing them has made."""
    import usb.backend.libusb1  # noqa: F401 - found by name at run time, so a build could lack it

    from storeperf_core.domain.paper import Code, Cut, Heading, Line, Pair
    from storeperf_desktop.devices.escpos_document import document_bytes
    from storeperf_desktop.devices.printer_choice import PrinterChoice
    from storeperf_desktop.documents.pdf import write_pdf

    lines: list[Line] = [Heading("Café"), Pair("Total", "£1.50", strong=True), Code("1-1-000001"), Cut()]
    document = document_bytes(lines, PrinterChoice(code_page="CP858"))
    _require("Café".encode("cp858") in document and b"{B1-1-000001" in document, "the printer's document lacks words")
    write_pdf(file, lines, "Receipt")
    _require(file.read_bytes().startswith(b"%PDF"), "the PDF is none")


def _colours(picture: Path) -> int:
    """How many colours a coarse grid of the picture's points has."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SelfTestError(otherwise)
