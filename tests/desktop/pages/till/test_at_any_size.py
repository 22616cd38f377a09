"""The till at every text size, in every language and window: nothing is cut, all can be touched and has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from storeperf_desktop import i18n
from storeperf_desktop.pages import taking_back
from storeperf_desktop.pages.till import shift_dialogs
from storeperf_desktop.pages.till.tiles import broken
from storeperf_desktop.shell.key_map import show_key_map
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Dialog
from tests.support.geometry import TARGET, body_is_whole, cut, too_small, unnamed
from tests.support.till_page import PATIENCE, show_page

# What a page has of a window of 1280 x 720 and 1024 x 768 at 200 % text, and of 1440 x 900 at 100 %.
LOW, NARROW, USUAL = (1_160, 552), (904, 600), (1_232, 816)
NAME = "Cream hanging heart T-light holder"


@pytest.fixture(params=["en", "de", "es", "fr"])
def spoken(request, qapp):
    i18n.set_language(request.param)
    yield request.param
    i18n.set_language("en")


@pytest.fixture
def till(qtbot, stage, shop, theme, spoken):
    """Makes the page at a text size and a size of its own, with five lines in the basket."""
    made = []

    def make(scale, size):
        theme.set_text_size(scale)
        page = show_page(qtbot, stage(shop))
        made.append(page)
        page.resize(*size)
        for product in page.till.source.catalogue.products.values():
            if product.price_micro:
                page.till.add(product)
        qtbot.waitUntil(lambda: page.till.is_kept, timeout=PATIENCE)
        QApplication.processEvents()
        return page

    yield make
    for page in made:
        qtbot.waitUntil(lambda page=page: page.till.is_kept, timeout=PATIENCE)


def opened(qtbot, page, ask):
    """The dialog that `ask` opens, laid out."""

    def shown():
        return [each for each in page.findChildren(Dialog) if each.isVisible()]

    ask()
    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=PATIENCE)
    QApplication.processEvents()
    return shown()[0]


def lines_in_sight(page):
    lines = page.panel.lines
    rows = range(page.panel.model.rowCount())
    whole = lines.viewport().rect()
    return sum(whole.contains(lines.visualRect(page.panel.model.index(row))) for row in rows)


@pytest.mark.parametrize(("scale", "size"), [(2.0, LOW), (2.0, NARROW), (1.5, (1_100, 570)), (1.25, LOW), (1.0, USUAL)])
def test_lines_total_ways_to_pay_and_tiles_are_all_in_sight(till, scale, size):
    page = till(scale, size)
    panel, tiles = page.panel, page.tiles
    assert lines_in_sight(page) >= 4
    total = panel.sums.total
    assert total.width() >= total.sizeHint().width()
    assert total.height() >= total.sizeHint().height()
    for widget in (total, panel.cash, panel.card):
        assert panel.rect().contains(widget.rect().translated(widget.mapTo(panel, widget.rect().topLeft())))
    assert tiles.viewport().width() // tiles.gridSize().width() >= 2
    assert min(tiles.gridSize().height(), panel.lines.row_height) >= TARGET
    assert cut(page) == []
    assert too_small(page) == []
    assert unnamed(page) == []


def test_with_large_text_what_has_no_room_is_behind_one_button(qtbot, till, spoken):
    page = till(2.0, LOW)
    panel = page.panel
    assert not panel.discount.isVisible()
    assert not panel.hold.isVisible()
    panel.more.click()
    actions = panel.more.menu_.actions()
    texts = [each.text() for each in actions]
    assert texts == [
        f"{button.accessibleName()}\t{key}"
        for button, key in ((panel.hold, "F6"), (panel.discount, "F3"), (panel.whose, "F4"), (panel.refund, "F8"))
    ] + [f"{panel.split.accessibleName()}\tF9"]
    actions[1].trigger()
    panel.more.menu_.close()
    qtbot.waitUntil(lambda: page.actions_.dialog is not None, timeout=PATIENCE)
    page.actions_.dialog.reject()


@pytest.mark.parametrize(("scale", "size"), [(1.0, USUAL), (2.0, LOW), (2.0, NARROW)])
def test_the_change_can_be_read(qtbot, till, scale, size):
    page = till(scale, size)
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        dialog = opened(qtbot, page, lambda: page.actions_.do("cash"))
        dialog.amount.setText("1000")
        dialog.accept()
    qtbot.waitUntil(lambda: page.done.isVisible(), timeout=PATIENCE)
    QApplication.processEvents()
    assert cut(page.done) == []


def test_smaller_text_brings_everything_back(till, theme):
    page = till(2.0, LOW)
    theme.set_text_size(1.0)
    page.resize(*USUAL)
    QApplication.processEvents()
    panel = page.panel
    assert panel.discount.isVisible()
    assert panel.hold.isVisible()
    assert not panel.more.isVisible()
    assert panel.card.text().endswith("  F12")
    assert panel.sums.total.height() > current_tokens().figure


@pytest.mark.parametrize(("scale", "size"), [(1.0, USUAL), (1.5, (1_100, 570)), (2.0, LOW), (2.0, NARROW)])
def test_a_dialog_is_whole_and_made_for_fingers(qtbot, till, scale, size):
    page = till(scale, size)
    for asked in ("cash", "card", "split", "discount", "customer", "price", "note", "refund"):
        dialog = opened(qtbot, page, lambda asked=asked: page.actions_.do(asked))
        assert (asked, cut(dialog), too_small(dialog), unnamed(dialog)) == (asked, [], [], [])
        assert dialog.width() <= page.width()
        # What is found of receipts scrolls.
        assert body_is_whole(dialog) or asked == "refund"
        dialog.reject()


@pytest.mark.parametrize(("scale", "size"), [(1.0, LOW), (2.0, NARROW)])
@pytest.mark.parametrize("asked", ["move_cash", "close_shift"])
def test_a_dialog_of_the_shift_is_whole(qtbot, till, asked, scale, size):
    page = till(scale, size)
    ask = getattr(shift_dialogs, asked)
    dialog = opened(qtbot, page, lambda: ask(page, page.context, lambda: None))
    assert cut(dialog) == []
    assert too_small(dialog) == []
    assert unnamed(dialog) == []
    dialog.reject()


@pytest.mark.parametrize(("scale", "size"), [(1.0, USUAL), (2.0, NARROW)])
def test_dialogs_of_taking_back_and_vouchers_are_made_for_fingers(qtbot, till, scale, size):
    page = till(scale, size)
    for ask in (taking_back.void_sale, taking_back.issue_voucher):
        dialog = opened(qtbot, page, lambda ask=ask: ask(page, page.context, lambda _done: None))
        assert (cut(dialog), too_small(dialog), unnamed(dialog)) == ([], [], [])
        dialog.reject()
    dialog = opened(qtbot, page, lambda: taking_back.voucher_balance(page, page.context))
    assert (cut(dialog), too_small(dialog), unnamed(dialog)) == ([], [], [])
    dialog.reject()


def test_held_sales_are_told_in_full(qtbot, till):
    page = till(2.0, NARROW)
    page.holding.hold()
    qtbot.waitUntil(lambda: bool(page.holding.held), timeout=PATIENCE)
    assert cut(page) == []
    dialog = opened(qtbot, page, lambda: page.actions_.do("recall"))
    assert dialog.list.visualItemRect(dialog.list.item(0)).width() <= dialog.list.viewport().width()
    assert dialog.list.visualItemRect(dialog.list.item(0)).height() >= TARGET
    assert cut(dialog) == []
    dialog.reject()


@pytest.mark.parametrize(("scale", "size"), [(1.0, USUAL), (2.0, LOW)])
def test_the_map_of_keys_is_never_cut_at_the_side(till, scale, size):
    page = till(scale, size)
    dialog = show_key_map(page, page.key_map())
    QApplication.processEvents()
    assert cut(dialog) == []
    dialog.reject()


def test_a_notice_puts_its_action_below_a_sentence_that_has_no_room(till):
    page = till(2.0, LOW)
    page.late_shift.show()
    QApplication.processEvents()
    notice = page.late_shift
    assert notice.action.y() >= notice.label.geometry().bottom()
    assert notice.label.width() > notice.width() // 2
    page.resize(2_400, 900)
    QApplication.processEvents()
    assert notice.action.x() >= notice.label.geometry().right()


def test_quick_amounts_that_gave_way_are_not_drawn_any_more(qtbot, till):
    page = till(1.0, USUAL)
    dialog = opened(qtbot, page, lambda: page.actions_.do("split"))
    before = [each for each in dialog.findChildren(type(page.panel.cash)) if each.isVisible()]
    dialog.kind.set_current("voucher")
    dialog._show()
    after = [each for each in dialog.findChildren(type(page.panel.cash)) if each.isVisible()]
    # Of a voucher there are no quick amounts, only the twelve keys of the pad.
    assert (len(after), len(before) > 12) == (12, True)
    dialog.reject()


@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_name_takes_as_many_lines_as_there_are_before_it_is_shortened(qapp, most):
    font = QFont("Inter")
    font.setPixelSize(13)
    lines = broken(NAME, font, 110, most)
    assert len(lines) == most
    assert lines[-1].endswith("…") is (most < 3)
    if most == 3:
        assert " ".join(lines).replace("T- ", "T-") == NAME


def test_the_keyboard_goes_through_a_payment_from_top_to_bottom(qtbot, till):
    page = till(1.0, USUAL)
    dialog = opened(qtbot, page, lambda: page.actions_.do("card"))
    seen = [dialog.amount]
    for _step in range(4):
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget() or seen[-1])
    assert seen[1:4] == [dialog.reference, dialog.cancel_button, dialog.accept_button]
    dialog.reject()
