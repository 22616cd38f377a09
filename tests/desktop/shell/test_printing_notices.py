"""What the printer has to say, over whatever page is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from storeperf_core.operations.unprinted import RECEIPT, keep_unprinted
from storeperf_core.store.opening import open_store
from storeperf_desktop.documents_desk import PrintFault
from storeperf_desktop.pages.documents import UnprintedDialog
from storeperf_desktop.shell.printing_notices import PrintingNotices
from storeperf_desktop.widgets import Toast
from tests.support.browsing import PATIENCE, click
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import played_printer
from tests.support.till import opened, sell


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1232, 816)
    made.show()
    yield made
    for toast in made.findChildren(Toast):
        toast.hide()


def toast(qtbot, window):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Toast)), timeout=PATIENCE)
    return next(each for each in window.findChildren(Toast) if each.isVisible())


def test_a_fault_is_told_with_another_try(qtbot, stage, window, empty_folder):
    with open_store(empty_folder, write=True) as store:
        opened(store)
        sale_key = sell(store, "TEA").sale_key
    context = stage(empty_folder).context
    PrintingNotices(window, context)
    with played_printer() as printer:
        context.settings.choose(printer_kind="network", printer_address=printer.address)
        context.documents.failed.emit(PrintFault("receipt", sale_key, "No paper."))
        told = toast(qtbot, window)
        assert told.text() == "No paper."
        printed = []
        context.documents.printed.connect(lambda *what: printed.append(what))
        click(qtbot, told, "Print again")
        qtbot.waitUntil(lambda: bool(printed), timeout=PATIENCE)
        assert printed == [("receipt", sale_key)]
        context.documents.offered.emit(sale_key)
        click(qtbot, toast(qtbot, window), "Print")
        qtbot.waitUntil(lambda: len(printed) == 2, timeout=PATIENCE)
    assert paper_of(bytes(printer.sent)).codes == ["1-1-000001"] * 2


def test_what_was_left_unprinted_is_told_once_at_the_start(qtbot, stage, window, empty_folder):
    with open_store(empty_folder, write=True) as store:
        opened(store)
        keep_unprinted(store.to_write(), RECEIPT, sell(store, "TEA").sale_key, 0, "Off.")
    context = stage(empty_folder).context
    PrintingNotices(window, context)
    told = toast(qtbot, window)
    assert told.text() == "1 document is not printed"
    click(qtbot, told, "Show")
    dialog = window.findChildren(UnprintedDialog)[0]
    assert dialog.isVisible()
    dialog.close()
    told.hide()
    context.documents.waiting.emit(3)
    assert [each for each in window.findChildren(Toast) if each.isVisible()] == []


def test_a_window_made_anew_does_not_tell_it_again(qtbot, stage, window, empty_folder):
    context = stage(empty_folder).context
    with qtbot.waitSignal(context.documents.waiting, timeout=PATIENCE):
        pass
    PrintingNotices(window, context)
    context.documents.waiting.emit(2)
    assert window.findChildren(Toast) == []


def test_nothing_is_said_when_nothing_is_left(qtbot, stage, window, empty_folder):
    context = stage(empty_folder).context
    PrintingNotices(window, context)
    with qtbot.waitSignal(context.documents.waiting, timeout=PATIENCE):
        pass
    assert window.findChildren(Toast) == []
