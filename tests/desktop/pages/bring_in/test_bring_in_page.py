"""The way from a file to sales and back, by clicks and keys."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from shiboken6 import delete

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.operations.changes import Entity
from storeperf_core.store.integrity import verify
from storeperf_desktop.pages.bring_in import create
from storeperf_desktop.viewmodels import bring_in
from storeperf_desktop.widgets import Toast
from tests.desktop.pages.bring_in.conftest import HEADER, PATIENCE, ROWS

LEFT = Qt.MouseButton.LeftButton


def cells(table, row):
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def sentences(step):
    return step.sentences.accessibleName()


def toast(page):
    return next((each for each in page.window().findChildren(Toast) if each.isVisible()), None)


def answer(qtbot, page, button):
    """Answer the question that is asked."""
    qtbot.waitUntil(lambda: page.question is not None and page.question.isVisible(), timeout=PATIENCE)
    qtbot.mouseClick(getattr(page.question, button), LEFT)


def count(qtbot, there, query):
    found = []
    there.context.tasks.read(lambda session: session.driver.execute(query).fetchone()[0], found.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return found[0]


@pytest.fixture
def checked(qtbot, page, opened, at_step):
    """Opens a file and has it checked."""

    def checked(path: Path) -> None:
        opened(path)
        qtbot.mouseClick(page.match.next, LEFT)
        qtbot.waitUntil(lambda: page.model.outcome is not None, timeout=PATIENCE)
        at_step("check")

    return checked


@pytest.fixture
def brought_in(qtbot, page, checked, at_step):
    """Brings a file in and waits until the list knows it."""

    def brought_in(path: Path) -> None:
        checked(path)
        qtbot.mouseClick(page.check.go, LEFT)
        at_step("done")
        qtbot.waitUntil(lambda: page.model.just_imported() is not None, timeout=PATIENCE)

    return brought_in


def test_the_page_begins_with_what_was_never_brought_in(page):
    assert page.heading.text() == "Bring in your sales"
    assert page.stepper.accessibleName() == "Step 1 of 4: File"
    assert page.file.imports.nothing.isVisible()
    assert not page.file.imports.undo.isVisible()


def test_a_file_that_is_dropped_is_looked_into(page, write, at_step):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write()))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    page.file.drop.dropEvent(drop)
    at_step("match")
    assert page.stepper.accessibleName() == "Step 2 of 4: Match columns"
    lines = page.match.card.lines
    assert {name: line.selects[0].current() for name, line in lines.items() if line.selects[0].current()} == {
        "receipt": "InvoiceNo",
        "sold_at": "InvoiceDate",
        "product_code": "StockCode",
        "product_name": "Description",
        "quantity": "Quantity",
        "unit_price": "UnitPrice",
        "customer": "CustomerID",
    }
    assert lines["receipt"].pill.text() == "matched"
    assert not lines["cost_price"].pill.isVisible()


def test_a_file_is_picked_with_the_keyboard(qtbot, page, write, at_step, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(write()), ""))
    page.file.drop.setFocus()
    qtbot.keyClick(page.file.drop, Qt.Key.Key_Return)
    at_step("match")


def test_how_the_file_is_read_is_said_with_its_reasons(page, write, opened):
    opened(write())
    reading = page.match.reading
    assert reading.evidence["encoding"].text() == "UTF-8"
    assert reading.reasons["encoding"].text() == "Every character is plain ASCII."
    assert reading.evidence["date_order"].current() == "ymd"
    assert reading.reasons["date_order"].text() == "2010-12-01 08:26:00 begins with the year."
    assert reading.evidence["decimal_mark"].current() == "."


def test_the_preview_shows_rows_as_they_will_be_read_and_a_word_about_some(page, write, opened):
    opened(write())
    preview = page.match.preview
    assert cells(preview, 0) == [
        "1", "536365", "01/12/2010 08:26", "85123A", "HEART HOLDER", "6", "£2.55", "17850", "",
    ]  # fmt: skip
    words = {cells(preview, row)[1]: cells(preview, row)[-1] for row in range(5)}
    assert words["C536367"] == "refund"
    assert words["536368"] == "set aside: The price is 0"


def test_columns_are_corrected_by_hand(qtbot, page, write, opened):
    opened(write())
    line = page.match.card.lines["product_name"]
    select = line.selects[0]
    select.setFocus()
    qtbot.keyClick(select, Qt.Key.Key_Home)
    assert select.current() == ""
    select.activated.emit(select.currentIndex())
    assert page.model.opened.mapping.column("product_name") is None
    assert page.match.preview.model().columnCount() == 8


def test_a_field_that_must_be_there_is_asked_for(qtbot, page, write, opened):
    header = (*HEADER[:3], "Zahl?", *HEADER[4:])
    rows = [(*row[:3], "many", *row[4:]) for row in ROWS]
    opened(write(rows, header))
    line = page.match.card.lines["quantity"]
    assert line.pill.text() == "needed"
    assert "Without it no row can be brought in." in line.selects[0].accessibleDescription()
    assert page.match.foot.sentence.text() == "Choose a column for: Quantity."
    assert not page.match.next.isEnabled()
    line.selects[0].set_current("Zahl?")
    line.selects[0].activated.emit(line.selects[0].currentIndex())
    assert line.pill.text() == "matched"
    assert page.match.next.isEnabled()


def test_a_person_can_read_the_dates_the_other_way(page, write, opened):
    rows = [(*row[:4], "05/06/2011 10:00", *row[5:]) for row in ROWS]
    opened(write(rows))
    choice = page.match.reading.evidence["date_order"]
    assert choice.current() == "dmy"
    assert "can be read both ways" in page.match.reading.reasons["date_order"].text()
    assert cells(page.match.preview, 0)[2] == "05/06/2011 10:00"
    choice.set_current("mdy")
    choice.activated.emit(choice.currentIndex())
    assert cells(page.match.preview, 0)[2] == "06/05/2011 10:00"
    assert page.match.reading.reasons["date_order"].text() == "You decided so."


def test_without_receipt_numbers_the_page_says_what_makes_a_receipt(page, write, opened):
    opened(write([row[1:] for row in ROWS], HEADER[1:]))
    assert page.match.receipts.isVisible()
    assert "till, minute and customer make a receipt" in page.match.receipts.text()
    page.model.assign("receipt", ("CustomerID",))
    assert not page.match.receipts.isVisible()


def test_the_check_says_what_will_happen_and_changes_nothing(qtbot, page, there, write, checked):
    checked(write())
    assert sentences(page.check) == (
        "4 lines become 2 sales and 1 refund; 3 new products and 1 customer; "
        "1 row is set aside, with its reason:; 1 The price is 0."
    )
    assert cells(page.check.aside.table, 0)[:4] == ["5", "The price is 0.", "536368", "22139"]
    assert page.check.go.text() == "Bring in 4 rows"
    assert count(qtbot, there, "SELECT count(*) FROM sale") == 0


def test_rows_set_aside_are_saved_as_csv(qtbot, page, write, checked, tmp_path, monkeypatch):
    checked(write())
    target = tmp_path / "aside.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    qtbot.mouseClick(page.check.aside.save, LEFT)
    qtbot.waitUntil(lambda: toast(page) is not None, timeout=PATIENCE)
    with target.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["row"], row["reason"], row["InvoiceNo"]) == ("5", "The price is 0.", "536368")
    toast(page).hide()


def test_a_file_brought_in_is_told_to_everybody_and_leads_to_its_sales(qtbot, page, there, write, brought_in):
    heard = []
    there.context.changes.follow({Entity.SALES}, page, lambda: heard.append("sales"))
    brought_in(write())
    assert sentences(page.done).startswith("4 lines became 2 sales and 1 refund")
    assert count(qtbot, there, "SELECT count(*) FROM sale WHERE is_live = 1") == 3
    assert heard == ["sales"]
    qtbot.mouseClick(page.done.see, LEFT)
    qtbot.mouseClick(page.done.today, LEFT)
    assert there.went == [("sales", None), ("today", None)]


def test_the_keyboard_alone_brings_a_file_in(qtbot, page, write, opened, at_step):
    page.activateWindow()
    opened(write())
    qtbot.waitUntil(page.match.next.hasFocus, timeout=PATIENCE)
    qtbot.keyClick(page.match.next, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.outcome is not None and page.check.go.hasFocus(), timeout=PATIENCE)
    qtbot.keyClick(page.check.go, Qt.Key.Key_Return)
    at_step("done")
    qtbot.waitUntil(page.done.see.hasFocus, timeout=PATIENCE)


def test_the_same_file_again_would_add_nothing(qtbot, page, write, brought_in, checked):
    brought_in(write())
    qtbot.mouseClick(page.done.again, LEFT)
    checked(write(name="again.csv"))
    assert "4 rows are here already and are not counted twice" in sentences(page.check)
    assert "would add nothing" in page.check.foot.sentence.text()
    assert not page.check.go.isEnabled()


def test_undoing_says_what_it_does_and_asks_first(qtbot, page, there, write, brought_in):
    brought_in(write())
    qtbot.mouseClick(page.done.undo, LEFT)
    answer(qtbot, page, "cancel_button")
    assert count(qtbot, there, "SELECT count(*) FROM sale WHERE is_live = 1") == 3
    qtbot.mouseClick(page.done.undo, LEFT)
    answer(qtbot, page, "accept_button")
    qtbot.waitUntil(lambda: toast(page) is not None and not page.model.work, timeout=PATIENCE)
    assert "december.csv was undone" in toast(page).text()
    toast(page).hide()
    assert page.model.step == "file"
    assert count(qtbot, there, "SELECT count(*) FROM sale WHERE is_live = 1") == 0
    qtbot.waitUntil(lambda: page.model.imports[0].state == "undone", timeout=PATIENCE)
    assert not page.file.imports.undo.isEnabled()


def test_an_import_of_before_is_undone_from_the_list(qtbot, page, write, brought_in):
    brought_in(write())
    qtbot.mouseClick(page.done.again, LEFT)
    listed = page.file.imports
    assert cells(listed.table, 0)[:5] == ["december.csv", "Sales", "4", "1", "0"]
    assert cells(listed.table, 0)[-1] == "brought in"
    assert listed.save.isEnabled()
    listed.undo.setFocus()
    qtbot.keyClick(listed.undo, Qt.Key.Key_Return)
    answer(qtbot, page, "accept_button")
    qtbot.waitUntil(lambda: cells(listed.table, 0)[-1] == "undone", timeout=PATIENCE)
    toast(page).hide()


def test_a_file_that_cannot_be_read_is_refused_where_it_was_chosen(qtbot, page, tmp_path):
    empty = tmp_path / "empty.csv"
    empty.touch()
    page.activateWindow()
    page.file.drop.setFocus()
    page.open_with(empty)
    qtbot.waitUntil(lambda: page.notice is not None, timeout=PATIENCE)
    assert page.notice.text() == "The file empty.csv is empty."
    assert page.file.drop.hasFocus()
    assert page.model.step == "file"
    assert page.file.drop.isVisible()


def test_a_file_of_another_kind_is_refused(page, tmp_path):
    page.file.drop.take(tmp_path / "photo.png")
    assert page.notice.text().startswith("photo.png is not a file of these kinds: .csv")


def test_a_full_disk_is_told_and_trying_again_helps(qtbot, page, there, write, checked, at_step, monkeypatch):
    checked(write())
    real = bring_in.import_file

    def refuse(*_arguments, **_more):
        raise EnvironmentRefusal("The disk is full. Free some space and try again.")

    monkeypatch.setattr(bring_in, "import_file", refuse)
    qtbot.mouseClick(page.check.go, LEFT)
    qtbot.waitUntil(lambda: page.notice is not None, timeout=PATIENCE)
    assert page.notice.text() == "The disk is full. Free some space and try again."
    monkeypatch.setattr(bring_in, "import_file", real)
    qtbot.mouseClick(page.check.go, LEFT)
    at_step("done")
    assert page.notice is None


def test_an_import_tells_how_far_it_is_and_can_be_stopped(qtbot, page, there, write, checked, monkeypatch):
    checked(write())
    real = bring_in.import_file
    asked, go_on = threading.Event(), threading.Event()

    def slow(*arguments, is_cancelled, **more):
        def asked_to_stop():
            asked.set()
            go_on.wait(PATIENCE / 1_000)
            return is_cancelled()

        return real(*arguments, is_cancelled=asked_to_stop, **more)

    monkeypatch.setattr(bring_in, "import_file", slow)
    qtbot.mouseClick(page.check.go, LEFT)
    qtbot.waitUntil(lambda: page.check.stop.isVisible() and page.check.progress.isVisible(), timeout=PATIENCE)
    assert "You can keep selling. If the power goes, it carries on from here." in page.check.progress._note.text()
    page.open_with(write(name="other.csv"))
    assert "Another file is being brought in" in toast(page).text()
    toast(page).hide()
    qtbot.mouseClick(page.check.stop, LEFT)
    assert page.check.progress.accessibleName() == "Stopping…"
    # A worker that is a thread cannot be ended, so it has to be done before it is left alone.
    qtbot.waitUntil(asked.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "worker" not in {each.name for each in threading.enumerate()}, timeout=PATIENCE)
    go_on.set()
    qtbot.waitUntil(lambda: not page.model.work, timeout=PATIENCE)
    assert page.notice.text() == "The import was stopped. Nothing of it was kept."
    assert count(qtbot, there, "SELECT count(*) FROM sale WHERE is_live = 1") == 0
    qtbot.waitUntil(lambda: [each.state for each in page.model.imports] == ["cancelled"], timeout=PATIENCE)


def test_a_check_can_be_called_off(qtbot, page, write, opened, monkeypatch):
    opened(write())
    go_on, gone = threading.Event(), threading.Event()

    def waits(_store, _opened, _job):
        go_on.wait(PATIENCE / 1_000)
        gone.set()
        return

    monkeypatch.setattr(bring_in, "rehearse", waits)
    qtbot.mouseClick(page.match.next, LEFT)
    qtbot.waitUntil(page.check.stop.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(page.check.stop, LEFT)
    assert page.model.step == "match"
    go_on.set()
    assert gone.wait(PATIENCE / 1_000)
    qtbot.wait(50)
    assert page.model.outcome is None
    assert page.match.isVisible()


def test_back_leads_one_step_back(qtbot, page, write, checked):
    checked(write())
    qtbot.mouseClick(page.check.back, LEFT)
    assert page.match.isVisible()
    page.model.back()
    assert page.file.isVisible()


@pytest.mark.parametrize(
    ("kind", "header", "row", "said", "query"),
    [
        ("products", ("Code", "Name", "Price"), ("L1", "Lamp", "9.50"), "1 product: added or changed", "product"),
        ("clients", ("Customer ID", "Name"), ("17850", "Ada"), "1 customer: added or changed", "client"),
        ("suppliers", ("Supplier", "Email"), ("Lights Ltd", "a@b.uk"), "1 supplier: added or changed", "supplier"),
    ],
)
def test_records_come_in_the_same_way(qtbot, page, there, write, brought_in, kind, header, row, said, query):
    page.file.kind.set_current(kind)
    page.file.kind.activated.emit(page.file.kind.currentIndex())
    brought_in(write([row], header, f"{kind}.csv"))
    assert sentences(page.done).startswith(said)
    assert count(qtbot, there, f"SELECT count(*) FROM {query} WHERE deleted = 0") == 1
    assert not page.match.reading.source.isVisible()
    qtbot.mouseClick(page.done.undo, LEFT)
    assert "put back as it was" in page.question.findChildren(type(page.heading))[1].text()
    answer(qtbot, page, "accept_button")
    qtbot.waitUntil(lambda: toast(page) is not None and not page.model.work, timeout=PATIENCE)
    toast(page).hide()
    assert count(qtbot, there, f"SELECT count(*) FROM {query} WHERE deleted = 0") == 0


def test_what_the_file_holds_can_be_said_when_it_is_open(page, write, opened, at_step):
    opened(write([("L1", "Lamp", "9.50")], ("Code", "Name", "Price")))
    assert not page.match.next.isEnabled()
    kind = page.match.reading.kind
    kind.set_current("products")
    kind.activated.emit(kind.currentIndex())
    at_step("match")
    assert page.heading.text() == "Bring in your products"
    assert page.match.next.isEnabled()


def test_columns_and_source_are_remembered(qtbot, page, write, brought_in, opened):
    opened(write())
    select = page.match.card.lines["product_name"].selects[0]
    select.set_current("")
    select.activated.emit(0)
    page.match.reading.source.selectAll()
    qtbot.keyClicks(page.match.reading.source, "the door")
    qtbot.keyClick(page.match.reading.source, Qt.Key.Key_Return)
    qtbot.mouseClick(page.match.next, LEFT)
    qtbot.waitUntil(lambda: page.model.outcome is not None, timeout=PATIENCE)
    qtbot.mouseClick(page.check.go, LEFT)
    qtbot.waitUntil(lambda: page.model.step == "done", timeout=PATIENCE)
    opened(write(name="january.csv"))
    assert page.match.card.lines["product_name"].selects[0].current() == ""
    assert page.match.reading.source.text() == "the door"
    assert page.match.card.lines["receipt"].selects[0].toolTip() == "You imported a file like this before."
    spelt_otherwise = [name.upper() if name.islower() else name.replace("C", "_C") for name in HEADER]
    opened(write(header=spelt_otherwise, name="february.csv"))
    assert page.match.card.lines["receipt"].selects[0].current() == "InvoiceNo"
    assert page.match.card.lines["product_code"].selects[0].current() == "Stock_Code"


def test_a_page_that_is_gone_hears_nothing_more(qtbot, there, write):
    page = create(there.context)
    page.show()
    model = page.model
    page.open_with(write())
    # At once: an answer that came before the page went would be no fault.
    delete(page)
    qtbot.waitUntil(lambda: not there.context.tasks.is_busy, timeout=PATIENCE)
    qtbot.wait(50)
    assert model.opened is None


@pytest.mark.parametrize(
    ("width", "height", "text_size"),
    [(1232, 816, 1.0), (1072, 636, 1.0), (816, 616, 1.0), (1320, 772, 2.0), (904, 572, 2.0)],
)
def test_nothing_is_wider_than_the_page(qtbot, page, there, write, checked, width, height, text_size):
    there.context.theme.set_text_size(text_size)
    page.resize(width, height)
    checked(write())
    for step, parts in (
        ("check", (page.check.card, page.check.aside, page.check.foot)),
        ("match", (page.match.card, page.match.reading, page.match.preview, page.match.foot)),
        ("file", (page.file.drop, page.file.imports)),
    ):
        assert page.model.step == step
        qtbot.wait(20)
        for part in parts:
            left = part.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0
            assert left + part.width() <= page.width(), part
        page.model.back()
    there.context.theme.set_text_size(1.0)


def test_a_window_of_the_smallest_design_needs_no_scrolling(qtbot, page, write, checked):
    page.resize(1072, 636)
    checked(write())
    for foot in (page.check.foot, page.match.foot, page.file.imports):
        qtbot.wait(20)
        assert foot.mapTo(page, QPoint(0, foot.height())).y() <= page.height()
        page.model.back()


def test_everything_agrees_after_all_of_it(qtbot, page, there, write, brought_in):
    brought_in(write())
    found = []
    there.context.tasks.read(lambda session: verify(session).to_json(), found.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert set(found[0].values()) == {"ok"}


def test_a_check_that_failed_says_why_and_shows_no_empty_card(qtbot, page, opened, at_step, write, monkeypatch):
    def fails(*_arguments, **_more):
        raise Refusal("Reading the file ended unexpectedly. What was saved stays; import the file again.")

    opened(write())
    monkeypatch.setattr(bring_in, "import_file", fails)
    qtbot.mouseClick(page.match.next, LEFT)
    at_step("check")
    assert "ended unexpectedly" in page.notice.text()
    assert not page.check.card.isVisible()
    assert page.check.back.isEnabled()
