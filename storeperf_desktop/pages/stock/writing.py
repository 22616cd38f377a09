"""Writing as whoever is signed in, and again with an approval where that is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure

T = TypeVar("T")


class AskApproval(Protocol):
    """Asks for the PIN of somebody who may do `action`; `then` gets that person's key after a right one."""

    def __call__(self, parent: QWidget, context: PageContext, action: str, then: Callable[[int], None]) -> object: ...


class Writing:
    """Writes for the page and its dialogs. Without `ask_approval`, what needs one is refused with its sentence."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self.ask_approval: AskApproval | None = None

    def write(
        self,
        parent: QWidget,
        work: Callable[[WriteSession, Actor], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Do `work` as who is signed in. `failed` comes also before an approval is asked for."""
        me = self._context.signed_in.staff_key

        def attempt(actor: Actor) -> None:
            self._context.tasks.write(lambda session: work(session, actor), done, refused)

        def refused(failure: Failure) -> None:
            failed(failure)
            if failure.needs is not None and self.ask_approval is not None:
                self.ask_approval(parent, self._context, failure.needs, approved)

        def approved(approver: int) -> None:
            attempt(Actor(me, "desktop", approved_by=approver))

        attempt(Actor(me, "desktop"))
