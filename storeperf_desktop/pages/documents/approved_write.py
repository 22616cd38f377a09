"""A write that somebody else may have to approve first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.store.session import WriteSession
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure

if TYPE_CHECKING:
    from storeperf_core.store.change import Actor

T = TypeVar("T")
AskApproval = Callable[[QWidget, PageContext, str, Callable[[int], None]], object]

ask_approval: AskApproval | None = None
"""Asks for the PIN of somebody who may do it, and hands over their key. Until it is set, the refusal is told."""


def write_approved(
    context: PageContext,
    parent: QWidget,
    write: Callable[[WriteSession, Actor], T],
    done: Callable[[T], None],
    failed: Callable[[Failure], None],
) -> None:
    """Have `write` done by who is signed in; where that needs approval, ask for it and do the same again with it."""

    def attempt(approved_by: int | None) -> None:
        from storeperf_core.store.change import Actor

        actor = Actor(context.signed_in.staff_key, "desktop", approved_by)
        context.tasks.write(lambda session: write(session, actor), done, refused)

    def refused(failure: Failure) -> None:
        if failure.needs is None or ask_approval is None or not isValid(parent):
            failed(failure)
            return
        # The form can be sent again, also when nobody approves.
        failed(failure)
        ask_approval(parent, context, failure.needs, attempt)

    attempt(None)
