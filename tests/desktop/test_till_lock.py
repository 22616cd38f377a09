"""The whole window, locked and unlocked by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from storeperf_core.domain.staff import Action, Role
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.idle_lock import set_idle_minutes
from storeperf_core.operations.signing_in import PinChecks
from storeperf_core.operations.staff import set_active
from storeperf_core.store.change import Approval
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop import i18n
from storeperf_desktop.bootstrap import Desktop
from storeperf_desktop.idle_watch import IdleWatch
from storeperf_desktop.settings import Settings
from storeperf_desktop.shell.command_palette import CommandPalette
from storeperf_desktop.widgets import Toast
from storeperf_desktop.widgets.approval import ApprovalDialog, ask_approval
from tests.support.fast_pins import fast_pins
from tests.support.stores import ME
from tests.support.team import OWNER_PIN, PIN, Clock, give_pin, join

__all__ = ["fast_pins"]
PATIENCE = 20_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def team(own_shop):
    with open_store(own_shop, write=True) as store:
        give_pin(store, 1, OWNER_PIN)
        return {
            "Ann": join(store, "Ann", pin=PIN),
            "Max": join(store, "Max", Role.MANAGER, pin="4862"),
            "Sam": join(store, "Sam"),
        }


@pytest.fixture
def running(qtbot, qapp, own_shop, tmp_path):
    """A desktop that is opened by the test, once its store is as it should be."""
    made = Desktop(qapp, Settings(tmp_path / "settings.json"), own_shop)
    yield made
    # What pages asked for last has to arrive while they are there.
    for held in made._held.values():
        qtbot.waitUntil(lambda held=held: held.page is None or held.is_loaded, timeout=PATIENCE)
    qtbot.wait(200)
    for each in made.window.findChildren(Toast) if made.window else ():
        each.hide()
    made.close()
    i18n.set_language("en")


@pytest.fixture
def desktop(qtbot, team, running):
    opened(qtbot, running)
    qtbot.waitUntil(lambda: entry(running).current is not None, timeout=PATIENCE)
    return running


def opened(qtbot, running):
    running.open_now()
    running.window.activateWindow()
    qtbot.waitExposed(running.window)
    qtbot.waitUntil(lambda: running.held("today").is_loaded, timeout=PATIENCE)


def entry(desktop):
    return desktop._lock._screen.entry


def choose(qtbot, desktop, key):
    """With the arrow keys, as somebody without a mouse does."""
    here = entry(desktop)
    for _ in range(len(here.buttons)):
        if here.current.staff_key == key:
            return
        qtbot.keyClick(QApplication.focusWidget() or here, Qt.Key.Key_Down)
    pytest.fail("nobody of that key can be chosen")


def type_pin(qtbot, pad, pin):
    qtbot.waitUntil(lambda: pad.is_taking, timeout=PATIENCE)
    for digit in pin:
        qtbot.keyClick(pad, digit)
    qtbot.keyClick(pad, Qt.Key.Key_Return)


def sign_in(qtbot, desktop, key, pin):
    choose(qtbot, desktop, key)
    type_pin(qtbot, entry(desktop).pad, pin)
    qtbot.waitUntil(lambda: not desktop.window.is_locked, timeout=PATIENCE)


def lock(qtbot, desktop):
    qtbot.waitExposed(desktop.window)
    qtbot.keyClick(desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.is_locked


def facts(desktop):
    with reading(desktop._store.readers) as session:
        query = "SELECT staff_key, kind FROM staff_access WHERE kind <> 'pin_set' ORDER BY access_key"
        return session.driver.execute(query).fetchall()


def shown_pages(desktop):
    return [key for key, button in desktop.window.sidebar._buttons.items() if not button.isHidden()]


def toast(desktop):
    return next((each.text() for each in desktop.window.findChildren(Toast) if each.isVisible()), "")


def test_without_pins_the_owner_is_signed_in_and_locking_says_what_is_missing(qtbot, running):
    opened(qtbot, running)
    assert not running.window.is_locked
    qtbot.keyClick(running.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not running.window.is_locked
    assert "Nobody has a PIN yet" in toast(running)


def test_a_store_with_pins_opens_locked_and_lets_the_owner_in(qtbot, desktop):
    assert desktop.window.is_locked
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    assert desktop.window.header.staff.text() == "Owner"
    assert facts(desktop) == [(1, "sign_in")]
    assert "team" in shown_pages(desktop)


def test_a_wrong_pin_is_said_and_the_next_has_to_wait(qtbot, desktop, team):
    desktop._context.signed_in.checks = PinChecks(Clock(0.0), Clock())
    choose(qtbot, desktop, team["Ann"])
    for _ in range(3):
        type_pin(qtbot, entry(desktop).pad, "9876543")
        qtbot.waitUntil(lambda: "not right" in entry(desktop).message.text(), timeout=PATIENCE)
        entry(desktop).message.clear() if entry(desktop).pad.is_taking else None
    assert "Wait 5 seconds" in entry(desktop).message.text()
    assert not entry(desktop).pad.is_taking
    qtbot.keyClick(entry(desktop).pad, "1")
    assert entry(desktop).pad.count == 0
    entry(desktop)._tick.timeout.emit()
    assert "Wait 4 seconds" in entry(desktop).message.text()
    choose(qtbot, desktop, 1)
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    lock(qtbot, desktop)
    choose(qtbot, desktop, team["Ann"])
    qtbot.waitUntil(lambda: "Wait" in entry(desktop).message.text(), timeout=PATIENCE)
    entry(desktop).set_wait(0)


def test_a_cashier_has_the_till_and_what_is_theirs(qtbot, desktop, team):
    sign_in(qtbot, desktop, team["Ann"], PIN)
    assert desktop.window.current_key in ("till", "sales")
    assert set(shown_pages(desktop)) & {"today", "bring_in", "settings", "team", "products"} == set()
    assert {"sales", "customers"} <= set(shown_pages(desktop))
    assert desktop.window.header.staff.text() == "Ann"
    before = desktop.window.current_key
    qtbot.keyClick(desktop.window, Qt.Key.Key_F1)
    assert desktop.window.current_key == before
    assert "not open to you" in toast(desktop)
    titles = [desktop.window.open_palette()]
    listed = [titles[0].list.item(row).text() for row in range(titles[0].list.count())]
    titles[0].close()
    assert not any("Settings" in text or "Today" in text for text in listed)


def test_somebody_without_a_pin_comes_in_with_enter_alone(qtbot, desktop, team):
    choose(qtbot, desktop, team["Sam"])
    qtbot.keyClick(QApplication.focusWidget() or entry(desktop).come_in, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desktop.window.is_locked, timeout=PATIENCE)
    assert desktop.window.header.staff.text() == "Sam"


def test_nothing_beneath_a_lock_can_be_reached(qtbot, desktop, team):
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    desktop.navigate("products")
    # Rows that nobody sees are not read: locked at once, the page would wait until somebody comes in.
    qtbot.waitUntil(lambda: desktop.held("products").is_loaded, timeout=PATIENCE)
    lock(qtbot, desktop)
    window = desktop.window
    for key, modifier in (
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier),
    ):
        for target in (window, QApplication.focusWidget() or window):
            qtbot.keyClick(target, key, modifier)
    assert window.current_key == "products"
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is None or desktop._lock._screen.isAncestorOf(focus)
    beneath = [each for each in window.findChildren(QWidget) if each.isVisible() and not under(desktop, each)]
    assert beneath == []


def under(desktop, widget):
    screen = desktop._lock._screen
    return widget is screen or screen.isAncestorOf(widget)


def test_a_scanner_neither_signs_in_nor_costs_an_attempt(qtbot, desktop, team):
    pad = entry(desktop).pad
    for digit in "4006381333931":
        qtbot.keyClick(pad, digit)
    qtbot.keyClick(pad, Qt.Key.Key_Return)
    qtbot.wait(100)
    assert pad.count == 0
    assert facts(desktop) == []


def test_an_open_dialog_is_there_again_for_its_person_and_gone_for_another(qtbot, desktop, team):
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    palette = desktop.window.open_palette()
    desktop._lock.lock()
    assert not palette.isVisible()
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    assert palette.isVisible()
    desktop._lock.lock()
    sign_in(qtbot, desktop, team["Max"], "4862")
    qtbot.waitUntil(lambda: not desktop.window.findChildren(CommandPalette), timeout=PATIENCE)
    assert [kind for _key, kind in facts(desktop)] == ["sign_in", "lock", "unlock", "lock", "sign_out", "sign_in"]


def test_a_dialog_that_comes_up_behind_the_lock_is_put_away(qtbot, desktop):
    late = QDialog(desktop.window)
    qtbot.addWidget(late)
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible(), timeout=PATIENCE)


def test_who_has_left_the_team_is_locked_out_at_once(qtbot, desktop, team):
    sign_in(qtbot, desktop, team["Ann"], PIN)
    desktop._tasks.write_and_wait(lambda session: set_active(session, ME, team["Ann"], active=False))
    desktop.changes.announce({Entity.STAFF})
    qtbot.waitUntil(lambda: desktop.window.is_locked, timeout=PATIENCE)
    assert "Ann" not in [button.text() for button in entry(desktop).buttons]


def test_idle_minutes_lock_the_till_and_input_puts_it_off(qtbot, desktop):
    clock = Clock(0.0)
    desktop._lock._watch._monotonic = clock
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    clock.pass_(4 * 60)
    desktop._lock._watch.look()
    qtbot.keyClick(desktop.window, Qt.Key.Key_Shift)
    clock.pass_(4 * 60)
    desktop._lock._watch.look()
    assert not desktop.window.is_locked
    clock.pass_(61)
    desktop._lock._watch.look()
    assert desktop.window.is_locked
    qtbot.waitUntil(lambda: facts(desktop)[-1] == (1, "lock"), timeout=PATIENCE)


def test_never_means_never(qtbot, desktop):
    sign_in(qtbot, desktop, 1, OWNER_PIN)
    desktop._tasks.write_and_wait(lambda session: set_idle_minutes(session, ME, 0))
    desktop.changes.announce({Entity.SETTINGS})
    qtbot.waitUntil(lambda: desktop._lock._team.idle_minutes == 0, timeout=PATIENCE)
    assert not desktop._lock._watch._timer.isActive()


def test_the_watch_tells_once_and_only_after_its_minutes(qtbot, qapp):
    clock, told = Clock(0.0), []
    watch = IdleWatch(qapp, clock)
    watch.idle.connect(lambda: told.append(clock.now))
    watch.watch(2)
    clock.pass_(119)
    watch.look()
    assert told == []
    clock.pass_(1)
    watch.look()
    assert told == [120.0]
    watch.stop()
    assert not watch.findChildren(QObject)[0].isActive()


def test_another_language_keeps_the_lock(qtbot, desktop):
    first = desktop.window
    desktop._settings.choose(language="de")
    qtbot.waitUntil(lambda: desktop.window is not first, timeout=PATIENCE)
    assert desktop.window.is_locked
    assert desktop._lock._screen.accessibleName() == "Die Kasse ist gesperrt"


def test_an_approval_is_given_by_a_pin_and_nobody_is_signed_out(qtbot, desktop, team):
    sign_in(qtbot, desktop, team["Ann"], PIN)
    approved = []
    dialog = ask_approval(desktop.window, desktop._context, [Action.VOID_SALE.value], approved.append)
    qtbot.waitUntil(lambda: dialog.entry.current is not None, timeout=PATIENCE)
    assert [button.text() for button in dialog.entry.buttons] == ["Max", "Owner"]
    type_pin(qtbot, dialog.entry.pad, "0852")
    qtbot.waitUntil(lambda: "not right" in dialog.entry.message.text(), timeout=PATIENCE)
    assert approved == []
    type_pin(qtbot, dialog.entry.pad, "4862")
    qtbot.waitUntil(lambda: approved == [Approval(team["Max"], ("void_sale",))], timeout=PATIENCE)
    assert desktop._context.signed_in.staff_key == team["Ann"]
    assert facts(desktop)[-2:] == [(team["Max"], "wrong_pin"), (team["Max"], "approve")]


def test_an_approval_that_nobody_can_give_says_so(qtbot, running):
    opened(qtbot, running)
    dialog = ask_approval(running.window, running._context, [Action.VOID_SALE.value], pytest.fail)
    qtbot.waitUntil(lambda: "has a PIN yet" in dialog.fault.text(), timeout=PATIENCE)
    dialog.reject()


def test_what_a_cashier_may_not_do_alone_is_written_after_a_managers_pin(qtbot, desktop, team):
    sign_in(qtbot, desktop, team["Max"], "4862")
    desktop.navigate("team")
    desktop.navigate("products")
    qtbot.waitUntil(lambda: desktop.held("products").is_loaded, timeout=PATIENCE)
    page = desktop.held("products").page
    with reading(desktop._store.readers) as session:
        (key,) = session.driver.execute("SELECT product_key FROM product WHERE code = 'LAMP'").fetchone()
    desktop._context.signed_in.become(team["Ann"], "Ann", [Action.SEE_FIGURES])
    from storeperf_desktop.viewmodels.product_editing import setting_active

    page._write(setting_active(key, active=False), "done")
    qtbot.waitUntil(lambda: desktop.window.findChildren(ApprovalDialog) != [], timeout=PATIENCE)
    dialog = desktop.window.findChild(ApprovalDialog)
    qtbot.waitUntil(lambda: dialog.entry.current is not None, timeout=PATIENCE)
    type_pin(qtbot, dialog.entry.pad, "4862")
    qtbot.waitUntil(lambda: toast(desktop) == "done", timeout=PATIENCE)
    with reading(desktop._store.readers) as session:
        made = session.driver.execute(
            "SELECT a.staff_key, a.action, t.kind FROM approval a JOIN txn t USING (txn_key)"
        ).fetchall()
    assert made == [(team["Max"], "edit_catalogue", "deactivate_product")]


def test_everything_on_the_lock_screen_has_a_name(qtbot, desktop, team):
    choose(qtbot, desktop, 1)
    here = entry(desktop)
    assert here.pad.accessibleName() == "PIN of Owner"
    assert [key.accessibleName() for key in here.pad.keys.values()][-3:] == [
        "Delete the last digit",
        "0",
        "Send the PIN",
    ]
    qtbot.keyClick(here.pad, "7")
    # A key is held back for a moment: it might be the first of a scan.
    qtbot.waitUntil(lambda: here.pad.count == 1, timeout=PATIENCE)
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in visible(here)]
    assert "1 digit typed" in names
    assert all("7" not in name or name == "7" for name in names)


def visible(parent):
    return [each for each in parent.findChildren(QWidget) if each.isVisible() and each.accessibleName()]


def test_touched_keys_are_56_px_and_leave_the_keyboard_where_it_is(qtbot, desktop, team):
    choose(qtbot, desktop, 1)
    pad = entry(desktop).pad
    assert all(key.height() >= 56 and key.width() >= 56 for key in pad.keys.values())
    for digit in OWNER_PIN:
        qtbot.mouseClick(pad.keys[digit], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pad.keys["enter"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desktop.window.is_locked, timeout=PATIENCE)
    QTest.qWait(0)
