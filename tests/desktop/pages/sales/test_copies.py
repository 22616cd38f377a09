"""Receipts of sales made here are printed again as copies; those that were brought in are not."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from storeperf_core.store.opening import open_store
from storeperf_desktop.pages.documents.past_shifts import PastShiftsDialog
from storeperf_desktop.pages.sales import create
from storeperf_desktop.widgets import Toast
from tests.support.browsing import PATIENCE, click, open_row, opened_page
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import played_printer
from tests.support.till import opened, sell


def test_a_copy_is_printed_and_saved_from_the_drawer(qtbot, stage, empty_folder, tmp_path, monkeypatch):
    with open_store(empty_folder, write=True) as store:
        opened(store)
        sell(store, "TEA")
    page = opened_page(qtbot, create, stage(empty_folder))
    open_row(qtbot, page, 0)
    printed, chosen = [], tmp_path / "copy.pdf"
    page.stage.context.documents.printed.connect(lambda *told: printed.append(told))
    with played_printer() as printer:
        page.stage.context.settings.choose(printer_kind="network", printer_address=printer.address)
        click(qtbot, page.panel, "Print copy")
        qtbot.waitUntil(lambda: bool(printed), timeout=PATIENCE)
    paper = paper_of(bytes(printer.sent))
    assert "COPY" in paper.large
    assert paper.codes == ["1-1-000001"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(chosen), ""))
    click(qtbot, page.panel, "PDF")
    qtbot.waitUntil(lambda: bool(page.findChildren(Toast)), timeout=PATIENCE)
    assert chosen.read_bytes().startswith(b"%PDF")
    page.findChildren(Toast)[0].hide()


def test_what_was_brought_in_has_no_copy(qtbot, stage, own_imported_shop):
    page = opened_page(qtbot, create, stage(own_imported_shop))
    open_row(qtbot, page, 0)
    assert page.panel.foot.isHidden()


def test_past_z_reports_are_found_from_the_sales(qtbot, stage, empty_folder):
    page = opened_page(qtbot, create, stage(empty_folder))
    click(qtbot, page, "Z reports")
    qtbot.waitUntil(lambda: bool(page.findChildren(PastShiftsDialog)), timeout=PATIENCE)
    page.findChildren(PastShiftsDialog)[0].close()
