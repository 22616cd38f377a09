"""Printing after the commit: what is printed, what a fault leaves, and what is offered again after a restart."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from storeperf_core.operations.changes import Entity
from storeperf_core.operations.receipt_settings import ReceiptSettings, edit_receipt_settings
from storeperf_core.operations.till_sessions import close_till_session
from storeperf_core.operations.unprinted import unprinted
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.documents_desk import DocumentsDesk, PrintFault
from storeperf_desktop.formats import Formats
from storeperf_desktop.settings import Settings
from storeperf_desktop.tasks import Tasks
from storeperf_desktop.widgets import Toast
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import free_port, played_printer
from tests.support.stores import ME
from tests.support.themed import pytest_itemcollected, theme
from tests.support.till import opened, sell

__all__ = ["pytest_itemcollected", "theme"]
PATIENCE = 20_000


@pytest.fixture
def sale_key(empty_folder):
    with open_store(empty_folder, write=True) as store:
        opened(store)
        return sell(store, "TEA").sale_key


@contextmanager
def desk_on(folder: Path, **choices: object):
    """A desk on the store, with what it told; closed as the program closes it."""
    settings = Settings(None)
    settings.choose(**choices)
    with open_store(folder, write=True) as store:
        tasks = Tasks(store)
        desk = DocumentsDesk(tasks, ChangeBus(), settings, Formats("en_GB", "GBP", "Europe/London"))
        desk.told = {"printed": [], "failed": [], "offered": [], "waiting": []}
        desk.printed.connect(lambda kind, key: desk.told["printed"].append((kind, key)))
        for name in ("failed", "offered", "waiting"):
            getattr(desk, name).connect(desk.told[name].append)
        desk.tasks = tasks
        try:
            yield desk
        finally:
            desk.close()
            tasks.close()


def kept(folder: Path) -> list[tuple[str, str | None]]:
    with open_store(folder) as store, reading(store.readers) as session:
        return [(each.kind, each.number) for each in unprinted(session.driver)]


def at(printer) -> dict[str, object]:
    return {"printer_kind": "network", "printer_address": printer.address}


def test_a_receipt_is_printed_from_what_was_committed(qtbot, empty_folder, sale_key):
    with played_printer() as printer, desk_on(empty_folder, **at(printer)) as desk:
        desk.print_receipt(sale_key)
        desk.print_receipt(sale_key, is_copy=True)
        qtbot.waitUntil(lambda: len(desk.told["printed"]) == 2, timeout=PATIENCE)
    paper = paper_of(bytes(printer.sent))
    assert paper.codes == ["1-1-000001"] * 2
    assert paper.large.count("COPY") == 1
    assert kept(empty_folder) == []


def test_a_fault_undoes_no_sale_and_is_offered_again_after_a_restart(qtbot, empty_folder, sale_key):
    with desk_on(empty_folder, printer_kind="network", printer_address=f"127.0.0.1:{free_port()}") as desk:
        desk.print_receipt(sale_key)
        qtbot.waitUntil(lambda: bool(desk.told["failed"]) and desk.told["waiting"][-1:] == [1], timeout=PATIENCE)
        fault = desk.told["failed"][0]
        assert (fault.kind, fault.document_key, fault.is_copy) == ("receipt", sale_key, False)
        assert "cannot be reached" in fault.sentence
    assert kept(empty_folder) == [("receipt", "1-1-000001")]
    with played_printer() as printer, desk_on(empty_folder, **at(printer)) as desk:
        qtbot.waitUntil(lambda: desk.told["waiting"] == [1], timeout=PATIENCE)
        desk.print_again(PrintFault("receipt", sale_key, ""))
        qtbot.waitUntil(lambda: desk.told["waiting"][-1] == 0, timeout=PATIENCE)
    assert paper_of(bytes(printer.sent)).codes == ["1-1-000001"]
    assert kept(empty_folder) == []


def test_what_waits_behind_a_stalled_printer_is_kept_when_the_program_closes(qtbot, empty_folder, sale_key):
    with played_printer("silent") as printer, desk_on(empty_folder, **at(printer)) as desk:
        desk.print_receipt(sale_key)
        qtbot.waitUntil(lambda: printer.visits == 1, timeout=PATIENCE)
    assert kept(empty_folder) == [("receipt", "1-1-000001")]


def test_what_was_only_asked_for_is_kept_when_the_program_closes(empty_folder, sale_key):
    with desk_on(empty_folder) as desk:
        desk.print_receipt(sale_key)
        desk.print_receipt(sale_key, is_copy=True)
    assert kept(empty_folder) == [("receipt", "1-1-000001")]


def test_a_copy_that_is_not_printed_is_told_but_not_kept(qtbot, empty_folder, sale_key):
    with desk_on(empty_folder) as desk:
        desk.print_receipt(sale_key, is_copy=True)
        qtbot.waitUntil(lambda: bool(desk.told["failed"]), timeout=PATIENCE)
        assert desk.told["failed"][0].is_copy
        assert desk.told["failed"][0].sentence == "No receipt printer is set up on this computer."
    assert kept(empty_folder) == []


def test_a_document_that_nobody_wants_is_left(qtbot, empty_folder, sale_key):
    with desk_on(empty_folder) as desk:
        desk.print_receipt(sale_key)
        qtbot.waitUntil(lambda: desk.told["waiting"][-1:] == [1], timeout=PATIENCE)
        desk.forget("receipt", sale_key)
        qtbot.waitUntil(lambda: desk.told["waiting"][-1:] == [0], timeout=PATIENCE)
    assert kept(empty_folder) == []


@pytest.mark.parametrize(("with_cash", "pulses"), [(True, [2]), (False, [])])
def test_cash_opens_the_drawer(qtbot, empty_folder, sale_key, with_cash, pulses):
    with open_store(empty_folder, write=True) as store:
        edit_receipt_settings(store.to_write(), ME, ReceiptSettings(printing="always"))
    with played_printer() as printer, desk_on(empty_folder, **at(printer)) as desk:
        qtbot.waitUntil(lambda: desk._printing == "always", timeout=PATIENCE)
        desk.sale_made(sale_key, with_cash=with_cash)
        qtbot.waitUntil(lambda: bool(desk.told["printed"]), timeout=PATIENCE)
    paper = paper_of(bytes(printer.sent))
    assert (paper.pulses, paper.codes) == (pulses, ["1-1-000001"])
    assert desk.told["offered"] == []


def test_the_drawer_opens_also_without_paper_and_only_where_it_should(qtbot, empty_folder, sale_key):
    with played_printer("no_paper") as printer, desk_on(empty_folder, drawer_pin=5, **at(printer)) as desk:
        desk.kick_drawer()
        qtbot.waitUntil(lambda: bool(printer.sent), timeout=PATIENCE)
        desk._settings.choose(drawer_kicks=False)
        desk.sale_made(sale_key, with_cash=True)
    assert paper_of(bytes(printer.sent)).pulses == [5]
    assert desk.told["failed"] == []


def test_the_person_is_asked_or_not_as_the_store_wants(qtbot, empty_folder, sale_key):
    with desk_on(empty_folder) as desk:
        desk.sale_made(sale_key, with_cash=True)
        assert desk.told["offered"] == [sale_key]
        changed = []
        desk.tasks.write(
            lambda session: edit_receipt_settings(session, ME, ReceiptSettings(printing="never")),
            changed.append,
            pytest.fail,
        )
        qtbot.waitUntil(lambda: bool(changed), timeout=PATIENCE)
        desk._ask_settings()
        qtbot.waitUntil(lambda: desk._printing == "never", timeout=PATIENCE)
        desk.sale_made(sale_key, with_cash=False)
        assert desk.told["offered"] == [sale_key]
        assert changed[0].entities == {Entity.SETTINGS}


def test_a_z_report_is_printed_and_kept_when_it_is_not(qtbot, empty_folder, sale_key):
    with open_store(empty_folder, write=True) as store:
        close_till_session(store.to_write(), ME, 10_300)
    with desk_on(empty_folder) as desk:
        desk.print_z(1)
        qtbot.waitUntil(lambda: desk.told["waiting"][-1:] == [1], timeout=PATIENCE)
    assert kept(empty_folder) == [("z_report", "1")]
    with played_printer() as printer, desk_on(empty_folder, **at(printer)) as desk:
        qtbot.waitUntil(lambda: desk.told["waiting"] == [1], timeout=PATIENCE)
        waiting = desk.unprinted[0]
        desk.print_again(PrintFault(waiting.kind, waiting.document_key, ""))
        qtbot.waitUntil(lambda: desk.told["waiting"][-1] == 0, timeout=PATIENCE)
    assert "Z report 1" in paper_of(bytes(printer.sent)).large


def test_a_sale_that_is_not_from_here_is_told(qtbot, empty_folder):
    with desk_on(empty_folder) as desk:
        desk.print_receipt(77)
        qtbot.waitUntil(lambda: bool(desk.told["failed"]), timeout=PATIENCE)
        assert "brought in from elsewhere" in desk.told["failed"][0].sentence
    assert kept(empty_folder) == []


def test_a_test_page_tells_how_it_went(qtbot, empty_folder):
    told = []
    with played_printer() as printer, desk_on(empty_folder, **at(printer)) as desk:
        desk.print_test(desk.printer, told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    paper = paper_of(bytes(printer.sent))
    assert told == [""]
    assert "123456789012345678901234567890123456789012" in paper.rows
    assert "€ £ ¥ § é è ê ç ñ ä ö ü ß Å Ø" in paper.rows
    assert any(row.endswith("£1,234.56") for row in paper.rows)


def test_a_pdf_is_saved_where_the_person_says(qtbot, empty_folder, sale_key, tmp_path, monkeypatch):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    chosen = tmp_path / "mine.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(chosen), ""))
    with desk_on(empty_folder) as desk:
        desk.offer_pdf(sale_key, page)
        qtbot.waitUntil(lambda: bool(page.findChildren(Toast)), timeout=PATIENCE)
        assert chosen.read_bytes().startswith(b"%PDF")
        assert page.findChildren(Toast)[-1].text() == "mine.pdf is saved."
        chosen = tmp_path / "gone" / "mine.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(chosen), ""))
        desk.offer_pdf(sale_key, page)
        qtbot.waitUntil(lambda: "cannot be written" in page.findChildren(Toast)[-1].text(), timeout=PATIENCE)
        for toast in page.findChildren(Toast):
            toast.hide()
    assert isinstance(desk, QObject)
