from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from storeperf_core.domain.errors import Refusal
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row
from storeperf_desktop.viewmodels.virtual_rows import ROWS_A_PAGE, VirtualRows
from storeperf_desktop.widgets import LOADING_ROLE, PILL_ROLE, TONE_ROLE

COLUMNS = [Column("Name", 0, sort="name"), Column("Amount", 80, right=True)]
MILLIONS = 10_000_000
PATIENCE = 10_000


class Source:
    """Answers with the numbers of the rows, and remembers what it was asked and what was put into words."""

    def __init__(self, word="row"):
        self.word = word
        self.asked = []
        self.worded = []
        self.gate = threading.Event()
        self.gate.set()

    def read(self, session, first, count):
        self.asked.append((first, count))
        assert self.gate.wait(10)
        return range(first, first + count)

    def write(self, number):
        self.worded.append(number)
        return Row(number, (Cell(f"{self.word} {number}", "strong"), Cell("new", pill="good")))


@pytest.fixture
def source():
    made = Source()
    yield made
    made.gate.set()


@pytest.fixture
def rows(tasks):
    return VirtualRows(COLUMNS, tasks)


def text(rows, place, column=0):
    return rows.index(place, column).data()


def is_waiting(rows, place):
    return rows.index(place, 0).data(LOADING_ROLE) is True


def look(qtbot, rows, place):
    with qtbot.waitSignal(rows.arrived, timeout=PATIENCE):
        assert is_waiting(rows, place)


def test_a_row_waits_until_its_page_is_here(qtbot, rows, source):
    rows.show_order(MILLIONS, source.read, source.write)
    assert rows.rowCount() == MILLIONS
    look(qtbot, rows, 5_000_050)
    assert text(rows, 5_000_050) == "row 5000050"
    assert source.asked == [(5_000_000, ROWS_A_PAGE)]
    assert not is_waiting(rows, 5_000_050)
    assert is_waiting(rows, 5_000_200)


def test_only_rows_that_are_looked_at_are_put_into_words(qtbot, rows, source):
    rows.show_order(MILLIONS, source.read, source.write)
    look(qtbot, rows, 50)
    for _again in range(3):
        text(rows, 50)
    assert source.worded == [50]


def test_a_cell_tells_its_tone_its_pill_and_its_side(qtbot, rows, source):
    rows.show_order(100, source.read, source.write)
    look(qtbot, rows, 50)
    assert rows.index(50, 0).data(TONE_ROLE) == "strong"
    assert rows.index(50, 1).data(PILL_ROLE) == "good"
    assert rows.index(50, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Amount"
    assert rows.row(50).key == 50


def test_all_rows_looked_at_in_one_go_are_one_question(qtbot, rows, source):
    rows.show_order(1_000, source.read, source.write)
    with qtbot.waitSignal(rows.arrived, timeout=PATIENCE):
        for place in (340, 350, 450):
            is_waiting(rows, place)
    assert source.asked == [(300, 100), (400, 100)]


def test_the_last_page_is_as_long_as_what_is_left(qtbot, rows, source):
    rows.show_order(250, source.read, source.write)
    look(qtbot, rows, 249)
    assert source.asked == [(200, 50)]
    assert text(rows, 249) == "row 249"


def test_the_page_beside_is_read_before_it_is_looked_at(qtbot, rows, source):
    rows.show_order(1_000, source.read, source.write)
    look(qtbot, rows, 350)
    with qtbot.waitSignal(rows.arrived, timeout=PATIENCE):
        assert not is_waiting(rows, 395)
    assert source.asked == [(300, 100), (400, 100)]


def test_the_answer_to_an_order_that_was_replaced_is_dropped(qtbot, rows, source):
    newer = Source("newer")
    rows.show_order(1_000, source.read, source.write)
    source.gate.clear()
    is_waiting(rows, 50)
    qtbot.waitUntil(lambda: bool(source.asked), timeout=PATIENCE)
    rows.show_order(500, newer.read, newer.write)
    look(qtbot, rows, 50)
    source.gate.set()
    qtbot.wait(50)
    assert text(rows, 50) == "newer 50"
    assert source.worded == []
    assert rows.rowCount() == 500


def test_a_page_that_was_jumped_over_is_not_waited_for_and_asked_again_when_seen(qtbot, rows, source):
    rows.show_order(MILLIONS, source.read, source.write)
    source.gate.clear()
    is_waiting(rows, 50)
    qtbot.waitUntil(lambda: bool(source.asked), timeout=PATIENCE)
    is_waiting(rows, 9_000_050)
    source.gate.set()
    qtbot.waitUntil(lambda: text(rows, 9_000_050) == "row 9000050", timeout=PATIENCE)
    look(qtbot, rows, 50)
    assert text(rows, 50) == "row 50"


def test_a_page_on_its_way_beside_a_newly_seen_one_is_not_lost(qtbot, rows, source):
    rows.show_order(MILLIONS, source.read, source.write)
    source.gate.clear()
    is_waiting(rows, 350)
    qtbot.waitUntil(lambda: bool(source.asked), timeout=PATIENCE)
    is_waiting(rows, 450)
    source.gate.set()
    qtbot.waitUntil(lambda: (text(rows, 350), text(rows, 450)) == ("row 350", "row 450"), timeout=PATIENCE)


def test_what_is_kept_is_bounded(qtbot, rows, source):
    rows.show_order(MILLIONS, source.read, source.write)
    for page in range(70):
        look(qtbot, rows, page * 1_000 + 50)
    assert len(rows._records) == 60
    assert is_waiting(rows, 50)
    assert not is_waiting(rows, 69_050)


def test_a_page_that_cannot_be_read_is_told_and_may_be_asked_for_again(qtbot, rows, source):
    def refuse(session, first, count):
        raise Refusal("The disk cannot be read.")

    rows.show_order(100, refuse, source.write)
    with qtbot.waitSignal(rows.refused, timeout=PATIENCE) as refused:
        is_waiting(rows, 0)
    assert refused.args[0].sentence == "The disk cannot be read."
    with qtbot.waitSignal(rows.refused, timeout=PATIENCE):
        is_waiting(rows, 0)


def test_rows_that_are_all_here_wait_for_nothing(qapp):
    rows = VirtualRows(COLUMNS)
    rows.show_rows([Row(7, (Cell("a"), Cell("1"))), Row(8, (Cell("b"), Cell("2")))])
    assert [text(rows, place) for place in range(2)] == ["a", "b"]
    assert rows.row(1).key == 8
    assert rows.row(2) is None


def test_other_columns_take_the_rows_away(qtbot, rows, source):
    rows.show_order(100, source.read, source.write)
    rows.show_columns(COLUMNS[:1])
    assert (rows.rowCount(), rows.columnCount()) == (0, 1)
