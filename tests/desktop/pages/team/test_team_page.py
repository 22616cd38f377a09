from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt

from storeperf_core.domain.staff import Action, Role
from storeperf_core.operations.pins import try_pin
from storeperf_core.operations.signing_in import people
from storeperf_core.operations.staff import staff_form
from storeperf_core.store.session import reading
from storeperf_desktop.pages.team import create
from storeperf_desktop.pages.team.page import AUDIT
from storeperf_desktop.widgets import Toast
from tests.support.fast_pins import fast_pins

__all__ = ["fast_pins"]
PATIENCE = 20_000


@pytest.fixture
def there(stage, own_shop):
    return stage(own_shop)


@pytest.fixture
def page(qtbot, there):
    made = create(there.context)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    yield made
    for toast in made.findChildren(Toast):
        toast.hide()


@pytest.fixture
def ask(there):
    """Asks the store something and waits for it."""
    return there.context.tasks.write_and_wait


def dialog_of(qtbot, page, before=None):
    qtbot.waitUntil(lambda: page.team.dialog is not before, timeout=PATIENCE)
    return page.team.dialog


def add(qtbot, page, name, role="cashier"):
    count = page.team.table.rows.rowCount()
    qtbot.keyClick(page.team.add, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, page)
    dialog.fields["name"].setText(name)
    dialog.role.set_current(role)
    dialog.role.chosen.emit(role)
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.team.table.rows.rowCount() == count + 1, timeout=PATIENCE)


def choose(page, name):
    names = [person.name for person in page.team._people]
    page.team.table.go_to(names.index(name))


def give_pin(qtbot, page, name, *pins):
    choose(page, name)
    before = page.team.dialog
    qtbot.keyClick(page.team.set_pin, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, page, before)
    for pin in pins:
        for digit in pin:
            qtbot.keyClick(dialog.pad, digit)
        qtbot.keyClick(dialog.pad, Qt.Key.Key_Return)
    return dialog


def test_a_new_store_has_its_owner_and_says_that_a_pin_is_missing(page):
    assert [person.name for person in page.team._people] == ["Owner"]
    assert page.team.notice.isVisible()
    assert not page.team.remove_pin.isEnabled()


def test_somebody_is_added_with_the_keyboard_alone(qtbot, page, ask):
    add(qtbot, page, "Ann")
    assert [each.name for each in ask(people)] == ["Ann", "Owner"]
    assert page.team.chosen.name == "Owner"


def test_what_is_ticked_beside_the_role_is_granted(qtbot, page, ask):
    add(qtbot, page, "Ann")
    choose(page, "Ann")
    before = page.team.dialog
    qtbot.keyClick(page.team.table, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, page, before)
    assert dialog.allowed[Action.SELL].isChecked()
    assert not dialog.allowed[Action.GIVE_DISCOUNT].isChecked()
    dialog.allowed[Action.GIVE_DISCOUNT].click()
    dialog.allowed[Action.MOVE_CASH].click()
    key = page.team.chosen.staff_key
    dialog.accept()
    qtbot.waitUntil(lambda: ask(lambda session: staff_form(session, key)).granted != frozenset(), timeout=PATIENCE)
    form = ask(lambda session: staff_form(session, key))
    assert (form.granted, form.denied) == ({Action.GIVE_DISCOUNT}, {Action.MOVE_CASH})
    qtbot.waitUntil(lambda: page.team.table.rows.row(0).cells[3].text == "differs from the role", timeout=PATIENCE)


def test_the_last_owner_cannot_be_demoted_and_the_dialog_says_why(qtbot, page, ask):
    qtbot.keyClick(page.team.edit, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, page)
    assert not dialog.allowed[Action.SELL].isEnabled()
    dialog.role.set_current("manager")
    dialog.role.chosen.emit("manager")
    assert dialog.allowed[Action.SELL].isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: "needs an owner" in dialog.fault.text(), timeout=PATIENCE)
    dialog.reject()
    assert ask(people)[0].role == Role.OWNER.value


def test_a_pin_is_typed_twice_and_kept(qtbot, page, ask):
    give_pin(qtbot, page, "Owner", "2580", "2580")
    qtbot.waitUntil(lambda: page.team._people[0].has_pin, timeout=PATIENCE)
    assert ask(lambda session: try_pin(session, 1, "2580")).is_right
    assert not page.team.notice.isVisible()
    assert page.team.set_pin.text() == "Change the PIN"


def test_a_trivial_pin_and_two_different_ones_are_refused_in_words(qtbot, page):
    dialog = give_pin(qtbot, page, "Owner", "1234")
    assert "easy to guess" in dialog.fault.text()
    for digit in "2580":
        qtbot.keyClick(dialog.pad, digit)
    qtbot.keyClick(dialog.pad, Qt.Key.Key_Return)
    assert dialog.step.text() == "The same PIN once more"
    for digit in "2591":
        qtbot.keyClick(dialog.pad, digit)
    qtbot.keyClick(dialog.pad, Qt.Key.Key_Return)
    assert "two different PINs" in dialog.fault.text()
    dialog.reject()


def test_a_cashiers_pin_before_the_owners_is_refused(qtbot, page):
    add(qtbot, page, "Ann")
    dialog = give_pin(qtbot, page, "Ann", "2580", "2580")
    qtbot.waitUntil(lambda: "an owner needs one" in dialog.fault.text(), timeout=PATIENCE)
    assert dialog.pad.is_taking
    dialog.reject()


def test_each_part_is_for_whoever_may_see_it(page, there):
    there.context.signed_in.become(2, "Max", [Action.SEE_AUDIT])
    assert page.parts.isHidden()
    assert page._stack.currentWidget() is page.audit
    there.context.signed_in.become(1, "Owner", list(Action))
    assert not page.parts.isHidden()


def audit(qtbot, page):
    page.show_part(AUDIT)
    qtbot.waitUntil(lambda: page.audit.rows.row(0) is not None, timeout=PATIENCE)
    return page.audit


def texts(part):
    rows = [part.rows.look_at(place) for place in range(part.rows.rowCount())]
    return [[cell.text for cell in row.cells] if row else None for row in rows]


def found(qtbot, part, count):
    """The rows once there are so many and all are here."""
    qtbot.waitUntil(lambda: part.rows.rowCount() == count and None not in texts(part), timeout=PATIENCE)
    return texts(part)


def test_the_audit_tells_newest_first_and_in_words(qtbot, page):
    add(qtbot, page, "Ann")
    part = audit(qtbot, page)
    first = texts(part)[0]
    assert first[1:4] == ["Owner", "Added to the team", "Team: Ann"]
    with_number = int(first[5])
    assert with_number == part.rows.rowCount()


def test_the_audit_is_searched_by_words_in_this_language_and_by_records(qtbot, page):
    add(qtbot, page, "Ann")
    give_pin(qtbot, page, "Owner", "2580", "2580")
    qtbot.waitUntil(lambda: page.team._people[-1].has_pin, timeout=PATIENCE)
    part = audit(qtbot, page)
    qtbot.keyClicks(part.tools.search, "pin set")
    qtbot.keyClick(part.tools.search, Qt.Key.Key_Return)
    assert found(qtbot, part, 1)[0][2] == "PIN set"
    part.search("ann")
    qtbot.waitUntil(lambda: found(qtbot, part, 1)[0][3] == "Team: Ann", timeout=PATIENCE)
    part.search("nothing has these words")
    qtbot.waitUntil(lambda: part.state.state() == "empty", timeout=PATIENCE)
    part._clear()
    qtbot.waitUntil(lambda: part.state.state() == "content", timeout=PATIENCE)


def test_an_entry_shows_before_and_after_its_place_in_the_chain_and_no_pin(qtbot, page):
    give_pin(qtbot, page, "Owner", "2580", "2580")
    qtbot.waitUntil(lambda: page.team._people[0].has_pin, timeout=PATIENCE)
    part = audit(qtbot, page)
    part.table.go_to(0)
    part.table.setFocus()
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.panel.isVisible(), timeout=PATIENCE)
    from PySide6.QtWidgets import QLabel

    said = " ".join(label.text() for label in part.panel.findChildren(QLabel))
    assert "— → set" in said
    assert "argon2" not in said
    assert "Hash" in said
    qtbot.keyClick(part.panel, Qt.Key.Key_Escape)


def test_what_is_found_is_saved_as_a_file(qtbot, page, there, tmp_path):
    give_pin(qtbot, page, "Owner", "2580", "2580")
    qtbot.waitUntil(lambda: page.team._people[0].has_pin, timeout=PATIENCE)
    part = audit(qtbot, page)
    out = tmp_path / "audit.csv"
    part.export_to(out)
    qtbot.waitUntil(lambda: out.exists() and part.tools.export.isEnabled(), timeout=PATIENCE)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["entry"] for row in rows}) == part.rows.rowCount()
    assert [row["after"] for row in rows if row["field"] == "pin"] == ["•••"]
    assert "argon2" not in out.read_text("utf-8-sig")
    assert not list(tmp_path.glob("*.part"))
    with reading(there.context.tasks._store.readers) as session:
        assert all(len(row["hash"]) == 64 for row in rows)
        (newest,) = session.driver.execute("SELECT hash FROM audit ORDER BY audit_key DESC LIMIT 1").fetchone()
    assert rows[0]["hash"] == newest.hex()


def test_a_file_that_cannot_be_written_is_said(qtbot, page, tmp_path):
    part = audit(qtbot, page)
    part.export_to(tmp_path / "nowhere" / "audit.csv")
    qtbot.waitUntil(lambda: any("cannot be written" in each.text() for each in toasts(page)), timeout=PATIENCE)


def toasts(page):
    return page.window().findChildren(Toast)


def test_the_records_are_checked_and_it_is_said_in_words(qtbot, page, ask):
    part = audit(qtbot, page)
    qtbot.mouseClick(part.tools.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.tools.check.isEnabled(), timeout=PATIENCE)
    assert "as it was written" in part.result.text()

    def tamper(session):
        with session.derived():
            session.driver.execute("UPDATE audit SET via = 'nobody' WHERE audit_key = 1")

    ask(tamper)
    part.check()
    qtbot.waitUntil(lambda: part.tools.check.isEnabled(), timeout=PATIENCE)
    assert "not as it was written" in part.result.text()
    assert part.result.property("surface") == "bad"
