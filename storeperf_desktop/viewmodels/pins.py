"""PINs as the window asks for them: compared on a reader, since that takes long on purpose, then answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from storeperf_core.domain.staff import AccessKind, Action
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.tasks import Failure, Tasks
from storeperf_desktop.viewmodels.record_history import staff_name

if TYPE_CHECKING:
    from storeperf_core.operations.pins import TriedPin
    from storeperf_core.operations.signing_in import Person, PinAnswer
    from storeperf_core.store.change import Actor, Approval
    from storeperf_core.store.session import ReadSession
    from storeperf_desktop.signed_in import SignedIn


class Signing(Protocol):
    """What of a page's context is needed to ask for a PIN."""

    @property
    def tasks(self) -> Tasks: ...

    @property
    def signed_in(self) -> SignedIn: ...


@dataclass(frozen=True, slots=True)
class Entrant:
    """Somebody who can be chosen before a PIN is typed."""

    staff_key: int
    name: str
    has_pin: bool


def entrants(people: Sequence[Person], actions: Sequence[str] = ()) -> list[Entrant]:
    """Who can sign in, or who can approve all of `actions`: nobody approves without a PIN."""
    return [
        Entrant(each.staff_key, staff_name(each.name), each.has_pin)
        for each in people
        if each.can_sign_in and (not actions or (each.has_pin and each.actions.issuperset(map(Action, actions))))
    ]


def read_people(session: ReadSession) -> list[Person]:
    """Everybody in the team."""
    from storeperf_core.operations.signing_in import people

    return people(session)


def ask_wait(signing: Signing, staff_key: int, told: Callable[[int], None]) -> None:
    """How many seconds the person's next PIN has to wait."""
    checks = signing.signed_in.checks
    signing.tasks.read(lambda session: checks.wait_seconds(session.driver, staff_key), told, lambda _failure: None)


def answer_pin(
    signing: Signing,
    staff_key: int,
    pin: str,
    kind: AccessKind,
    answered: Callable[[PinAnswer], None],
    failed: Callable[[Failure], None],
    actions: Sequence[str] = (),
    actor: Actor | None = None,
) -> None:
    """Try a PIN and keep what came of it; `actions` are what an approval is asked for, `actor` who was here before."""
    from storeperf_core.operations.pins import try_pin

    before, checks = actor or signing.signed_in.actor(), signing.signed_in.checks
    wanted = [Action(each) for each in actions]

    def write(tried: TriedPin) -> None:
        signing.tasks.write(
            lambda session: checks.answer(session, before, tried, kind, wanted),
            answered,
            failed,
        )

    signing.tasks.read(lambda session: try_pin(session, staff_key, pin), write, failed)


def with_given(needs: tuple[str, ...], given: Approval | None) -> tuple[str, ...]:
    """What one PIN has to approve after an approval that was not enough: that one counts for nothing any more."""
    before = () if given is None else given.actions
    return (*before, *(each for each in needs if each not in before))


def wrong_pin(seconds: int) -> str:
    """What is said of a wrong PIN."""
    return _("This PIN is not right.") if not seconds else " ".join((_("This PIN is not right."), waiting(seconds)))


def waiting(seconds: int) -> str:
    """How long the next PIN has to wait, in words."""
    if seconds >= 100:
        minutes = -(-seconds // 60)
        text = ngettext("Wait {count} minute.", "Wait {count} minutes.", minutes)
        return text.format(count=minutes)
    return ngettext("Wait {count} second.", "Wait {count} seconds.", seconds).format(count=seconds)
