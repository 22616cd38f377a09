from __future__ import annotations

from PySide6.QtCore import Qt

from tests.support.till_page import TEA, pay_cash, press, type_in


def names(page):
    return [(line.name, line.quantity_milli) for line in page.till.basket.lines]


def test_from_a_scan_to_a_receipt_by_keyboard(qtbot, page):
    type_in(qtbot, page, TEA)
    type_in(qtbot, page, "CUP")
    assert names(page) == [("Tea", 1_000), ("Cup", 1_000)]
    assert page.panel.sums.total.text() == "£5.75"
    receipt = pay_cash(qtbot, page, "10")
    assert str(receipt.number) == "1-1-000001"
    assert receipt.change_minor == 425
    assert page.done.number.text() == "Receipt 1-1-000001"
    assert page.done.change.text() == "£4.25"
    assert names(page) == []


def test_the_same_again_is_one_more_and_keys_alter_the_line(qtbot, page):
    type_in(qtbot, page, "TEA")
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_Plus)
    type_in(qtbot, page, "12*", None)
    assert names(page)[0][1] == 12_000
