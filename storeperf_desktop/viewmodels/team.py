"""The team as a person looks at it and edits it. Sees no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from storeperf_core.domain.staff import ALLOWED, Action, Role
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.pins import HashedPin
from storeperf_core.operations.signing_in import Person
from storeperf_core.operations.staff import StaffForm, create_staff, edit_staff, set_active, set_pin, staff_form
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.actions import role_names
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row
from storeperf_desktop.viewmodels.record_history import staff_name

Write = Callable[[WriteSession, Actor], Changed]


@dataclass(frozen=True, slots=True)
class StaffDraft:
    """What a dialog begins with: the form as it is kept (None: somebody new)."""

    staff_key: int | None
    before: StaffForm | None


def read_draft(session: ReadSession, staff_key: int | None) -> StaffDraft:
    """Read what the dialog begins with. Raises Refusal when they are gone."""
    return StaffDraft(staff_key, None if staff_key is None else staff_form(session, staff_key))


def form_of(draft: StaffDraft, name: str, role: str, allowed: Iterable[Action]) -> StaffForm:
    """The form that was filled in: what is ticked beside or against the role. Raises Refusal."""
    before, chosen, ticked = draft.before, Role(role), frozenset(allowed)
    usual = ALLOWED[chosen]
    kept = name
    # The first owner is called so in each language; left as it is, the name stays what it was.
    if before is not None and name.strip() == staff_name(before.name):
        kept = before.name
    if chosen is Role.OWNER:
        ticked = usual
    return StaffForm(kept, chosen, ticked - usual, usual - ticked, before is None or before.active).checked()


def saving(draft: StaffDraft, form: StaffForm) -> Write:
    """The write that adds somebody, or changes them from what the person saw."""
    key, before = draft.staff_key, draft.before
    if key is None or before is None:
        return lambda session, actor: create_staff(session, actor, form)
    return lambda session, actor: edit_staff(session, actor, key, before, form)


def turning(staff_key: int, *, active: bool) -> Write:
    """The write that takes somebody out of the team or back into it."""
    return lambda session, actor: set_active(session, actor, staff_key, active=active)


def pinning(staff_key: int, pin: HashedPin | None) -> Write:
    """The write that gives somebody a PIN or takes it away."""
    return lambda session, actor: set_pin(session, actor, staff_key, pin)


def columns() -> list[Column]:
    """The columns of the team."""
    return [
        Column(_("Name"), 0),
        Column(_("Role"), 140),
        Column(_("PIN"), 130),
        Column(_("Allowed"), 170, room=760),
        Column(_("Last signed in"), 170, room=620),
        Column("", 120),
    ]


def row_of(person: Person, formats: Formats) -> Row:
    """Somebody as a row."""
    usual = ALLOWED.get(Role(person.role), frozenset()) if person.role in {each.value for each in Role} else frozenset()
    differs = _("as the role") if person.actions == usual else _("differs from the role")
    return Row(
        person.staff_key,
        (
            Cell(staff_name(person.name), "strong"),
            Cell(role_names().get(person.role, person.role)),
            _pin_cell(person),
            Cell(differs, "muted"),
            Cell(formats.date_time(person.last_signed_in_utc) if person.last_signed_in_utc else "—"),
            Cell("") if person.active else Cell(_("Left"), pill="neutral"),
        ),
    )


def _pin_cell(person: Person) -> Cell:
    if person.has_pin:
        return Cell(_("set"), pill="good")
    return Cell(_("none"), "muted") if person.can_sign_in else Cell(_("needed"), pill="warn")
