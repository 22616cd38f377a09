"""Locks the window, lets people in by their PIN, and shows each the pages that are for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from storeperf_core.domain.staff import AccessKind, Action, Role
from storeperf_core.operations.changes import Entity
from storeperf_desktop.i18n import _
from storeperf_desktop.idle_watch import IdleWatch
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.shell import MainWindow
from storeperf_desktop.shell.lock_screen import LockScreen
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.pins import answer_pin, ask_wait, entrants, wrong_pin
from storeperf_desktop.viewmodels.record_history import staff_name
from storeperf_desktop.widgets import show_toast

if TYPE_CHECKING:
    from storeperf_core.operations.signing_in import Person, PinAnswer
    from storeperf_core.store.change import Actor
    from storeperf_core.store.session import ReadSession

# What a page needs of whoever looks at it; one of these is enough. Pages that are not named are for everybody.
PAGES = {
    "today": (Action.SEE_FIGURES,),
    "products": (Action.EDIT_CATALOGUE, Action.SEE_FIGURES),
    "stock": (Action.COUNT_STOCK, Action.CHANGE_STOCK, Action.ORDER_STOCK),
    "customers": (Action.EDIT_CUSTOMERS,),
    "bring_in": (Action.BRING_IN,),
    "team": (Action.EDIT_STAFF, Action.SEE_AUDIT),
    "settings": (Action.EDIT_SETTINGS,),
}
_AT_THE_TILL = ("till", "sales")


@dataclass(frozen=True, slots=True)
class Team:
    """Who is there, whether PINs are used, and after how many idle minutes the till locks itself."""

    people: tuple[Person, ...]
    pins_are_used: bool
    idle_minutes: int


def read_team(session: ReadSession) -> Team:
    """What the lock has to know of the store."""
    from storeperf_core.operations.idle_lock import idle_minutes
    from storeperf_core.operations.pins import pins_are_used
    from storeperf_core.operations.signing_in import people

    return Team(tuple(people(session)), pins_are_used(session), idle_minutes(session))


class TillLock(QObject):
    """One for each open store. `attach` gives it the window, also a new one after the language was changed."""

    def __init__(self, context: PageContext, team: Team, watch: IdleWatch) -> None:
        super().__init__()
        self._context, self._team, self._watch = context, team, watch
        self._window: MainWindow | None = None
        self._screen: LockScreen | None = None
        # None: nobody has signed in yet.
        self._locked_by: int | None = None
        self._hidden: list[QDialog] = []
        watch.idle.connect(self.lock)
        context.signed_in.changed.connect(self._fit_window)
        context.changes.follow({Entity.STAFF, Entity.SETTINGS}, self, self._ask)
        if team.pins_are_used:
            context.signed_in.set_locked(locked=True)
            return
        owner = next(each for each in team.people if each.active and each.role == Role.OWNER.value)
        context.signed_in.become(owner.staff_key, staff_name(owner.name), owner.actions)

    def attach(self, window: MainWindow) -> None:
        """Lock this window from now on."""
        self._window = window
        window.lock_asked.connect(self.lock)
        # In another language whoever has no name of their own (the owner) is called otherwise.
        self._take(self._team)
        self._fit_window()
        if self._context.signed_in.is_locked:
            self._show_screen()

    def close(self) -> None:
        """Let go of the program's events."""
        self._watch.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def lock(self) -> None:
        """Lock the till, if anybody has a PIN to open it with."""
        signed_in = self._context.signed_in
        if signed_in.is_locked or self._window is None:
            return
        if not self._team.pins_are_used:
            self._say_no_pins()
            return
        self._locked_by = signed_in.staff_key
        signed_in.set_locked(locked=True)
        self._write_lock(signed_in.actor())
        self._show_screen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog that comes up behind the lock is put away, too."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            QTimer.singleShot(0, watched, lambda: self._put_away(watched))
        return False

    def _say_no_pins(self) -> None:
        if self._window is None:
            return
        words = _("Nobody has a PIN yet, so the till cannot be locked.")
        show_toast(self._window, words, "neutral", (_("Set a PIN"), lambda: self._context.navigate("team")))

    def _write_lock(self, actor: Actor) -> None:
        from storeperf_core.operations.signing_in import lock

        self._context.tasks.write(lambda session: lock(session, actor), lambda _done: None, lambda _failure: None)

    def _show_screen(self) -> None:
        if self._window is None:
            return
        self._watch.stop()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                self._put_away(widget)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._screen = screen = LockScreen(self._context.place.name)
        screen.entry.chosen.connect(self._ask_wait)
        screen.entry.given.connect(self._try)
        self._window.lock(screen)
        screen.show_people(entrants(self._team.people), self._locked_by)

    def _put_away(self, dialog: QDialog) -> None:
        if isValid(dialog) and dialog.isVisible() and self._context.signed_in.is_locked:
            self._hidden.append(dialog)
            dialog.hide()

    def _ask_wait(self, staff_key: int) -> None:
        screen = self._screen

        def told(seconds: int) -> None:
            here = screen is not None and isValid(screen) and screen.entry.current
            if screen is not None and here and here.staff_key == staff_key and seconds:
                screen.entry.set_wait(seconds)

        ask_wait(self._context, staff_key, told)

    def _try(self, staff_key: int, pin: str) -> None:
        from storeperf_core.store.change import Actor

        if self._screen is None:
            return
        self._screen.entry.set_busy(busy=True)
        kind = AccessKind.UNLOCK if staff_key == self._locked_by else AccessKind.SIGN_IN
        actor = Actor(self._locked_by, "desktop")
        answer_pin(
            self._context, staff_key, pin, kind, lambda answer: self._answered(staff_key, answer), self._failed,
            actor=actor,
        )  # fmt: skip

    def _answered(self, staff_key: int, answer: PinAnswer) -> None:
        if self._screen is None:
            return
        entry = self._screen.entry
        entry.set_busy(busy=False)
        if answer.is_right:
            self._let_in(staff_key)
            return
        entry.show_message(wrong_pin(answer.wait_seconds))
        if answer.wait_seconds:
            entry.set_wait(answer.wait_seconds, _("This PIN is not right."))
        entry.take_keyboard()

    def _failed(self, failure: Failure) -> None:
        if self._screen is not None:
            self._screen.entry.set_busy(busy=False)
            self._screen.entry.show_message(failure.sentence)

    def _let_in(self, staff_key: int) -> None:
        person = next((each for each in self._team.people if each.staff_key == staff_key), None)
        if person is None or self._window is None:
            return
        is_same = staff_key == self._locked_by
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        signed_in = self._context.signed_in
        signed_in.set_locked(locked=False)
        signed_in.become(staff_key, staff_name(person.name), person.actions)
        self._screen = None
        self._window.unlock()
        if not is_same:
            self._window.show_page(self._start_of(person))
        self._bring_back(is_same=is_same)
        self._watch_idle()
        self._ask()

    def _bring_back(self, *, is_same: bool) -> None:
        """What was open is there again for who opened it, and gone for everybody else."""
        hidden, self._hidden = self._hidden, []
        for dialog in hidden:
            if isValid(dialog):
                (dialog.show if is_same else dialog.reject)()

    def _ask(self) -> None:
        self._context.tasks.read(read_team, self._take, lambda _failure: None)

    def _take(self, team: Team) -> None:
        """The team or the settings were changed: whoever is signed in may be called otherwise, or be gone."""
        before, self._team = self._team, team
        signed_in = self._context.signed_in
        if signed_in.is_locked:
            # Only where somebody came or went: whoever is typing keeps their digits.
            if self._screen is not None and entrants(before.people) != entrants(team.people):
                current = self._screen.entry.current
                self._screen.show_people(entrants(team.people), current.staff_key if current else self._locked_by)
            return
        person = next((each for each in team.people if each.staff_key == signed_in.staff_key and each.active), None)
        if person is None:
            self.lock()
            return
        now = (staff_name(person.name), person.actions)
        if now != (signed_in.name, signed_in.actions):
            signed_in.become(person.staff_key, *now)
        if (before.idle_minutes, before.pins_are_used) != (team.idle_minutes, team.pins_are_used):
            self._watch_idle()

    def _watch_idle(self) -> None:
        self._watch.watch(self._team.idle_minutes if self._team.pins_are_used else 0)

    def _fit_window(self) -> None:
        """The header names who is signed in, and the sidebar has their pages."""
        window = self._window
        if window is None or not isValid(window):
            return
        signed_in = self._context.signed_in
        window.header.staff.set_name(signed_in.name)
        closed = {key for key, needed in PAGES.items() if not any(map(signed_in.may, needed))}
        window.hide_pages(closed & window.keys, self._first_open(window, closed))

    def _start_of(self, person: Person) -> str:
        assert self._window is not None
        if person.role == Role.CASHIER.value:
            return next(key for key in _AT_THE_TILL if key in self._window.keys)
        return self._window.current_key

    @staticmethod
    def _first_open(window: MainWindow, closed: set[str]) -> str:
        return next(key for key in (*_AT_THE_TILL, *window.keys) if key in window.keys and key not in closed)
