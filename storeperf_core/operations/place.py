"""What a store is called, when its day ends, and how its till reckons."""

from __future__ import annotations

from storeperf_core.domain.barcode import Layout
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tax import TaxRounding
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import store

LATEST_CUTOFF_MINUTES = 12 * 60
LARGEST_CASH_STEP_MINOR = 1_000


def edit_place(session: WriteSession, actor: Actor, *, name: str, day_cutoff_minutes: int) -> Changed:
    """Give the store another name or another end of its day; sales that are there keep their business date.

    `day_cutoff_minutes` counts from midnight: what is sold before it belongs to the day before. Refuses an empty name
    and a cut-off after noon.
    """
    kept = checked_name(name)
    if kept is None:
        raise Refusal("A store needs a name.")
    if not 0 <= day_cutoff_minutes <= LATEST_CUTOFF_MINUTES:
        raise Refusal("The day ends between midnight and noon.")
    with session.change("edit_store", actor, scope="organisation") as change:
        require(change, Action.EDIT_SETTINGS)
        if not change.update(store, session.place.store_key, name=kept, day_cutoff_minutes=day_cutoff_minutes):
            return NOTHING
    session.look_round()
    return Changed.of(Entity.SETTINGS, session.place.store_key)


def edit_till_terms(
    session: WriteSession,
    actor: Actor,
    *,
    tax_rounding: TaxRounding | None = None,
    cash_step_minor: int | None = None,
    code_layouts: tuple[str, ...] | None = None,
) -> Changed:
    """Say how the till reckons from now on; what is None stays. Sales that were made keep their amounts.

    `cash_step_minor` is the smallest coin, 1 where every amount can be paid; `code_layouts` are those that the shop's
    scales print (`domain.barcode.Layout`). Refuses a step outside 1 to 1,000 and what is no layout.
    """
    if cash_step_minor is not None and not 1 <= cash_step_minor <= LARGEST_CASH_STEP_MINOR:
        raise Refusal("The smallest coin is between 1 and {limit}.", limit=LARGEST_CASH_STEP_MINOR)
    values = {
        "tax_rounding": None if tax_rounding is None else tax_rounding.value,
        "cash_step_minor": cash_step_minor,
        "code_layouts": None if code_layouts is None else " ".join(map(_checked_layout, code_layouts)),
    }
    with session.change("edit_store", actor, scope="organisation") as change:
        require(change, Action.EDIT_SETTINGS)
        given = {name: value for name, value in values.items() if value is not None}
        if not change.update(store, session.place.store_key, **given):
            return NOTHING
    session.look_round()
    return Changed.of(Entity.SETTINGS, session.place.store_key)


def _checked_layout(pattern: str) -> str:
    try:
        return Layout(pattern).pattern
    except ValueError as fault:
        raise Refusal("{layout} is not a layout of codes such as 21IIIIIPPPPPC.", layout=pattern[:80]) from fault
