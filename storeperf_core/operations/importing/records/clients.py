"""Rows of a customer file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.clients import ClientForm, client_form, is_number, next_client_code
from storeperf_core.operations.importing.records.steps import Step
from storeperf_core.operations.importing.records.trace import TracedChange
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import Scope
from storeperf_core.store.tables import client, person_key

_Identity = tuple[str, ...]
_ERASED = select(person_key.c.client_key).where(person_key.c.secret == b"")


class ClientRows:
    """Customers, known by their code, or without one by their e-mail address, or else by name and telephone number."""

    scope: Final[Scope] = "organisation"
    table: Final[Table] = client

    def __init__(self, *, rehearsing: bool = False) -> None:
        self._rehearsing = rehearsing
        self._rehearsed: dict[_Identity, ClientForm] = {}
        self._highest: int | None = None

    def step(self, session: Reading, values: dict[str, Any]) -> Step:
        identity = _identity(values)
        key = _known(session, identity)
        kept = self._rehearsed.get(identity) or (None if key is None else client_form(session, key))
        form = _said(kept or ClientForm(), values).checked()
        if form == kept:
            return Step("already_there", record=key)
        if self._rehearsing:
            self._rehearsed[identity] = form
        if kept is None:
            return Step("added", lambda change: self._insert(change, form))
        if key is None:
            return Step("changed")
        stored_key = key
        return Step("changed", lambda change: change.update(client, stored_key, **form.columns()))

    def _insert(self, change: TracedChange, form: ClientForm) -> None:
        code = form.code or self._free_code(change)
        if self._highest is not None and is_number(code):
            self._highest = max(self._highest, int(code))
        change.insert(client, **replace(form, code=code).columns())

    def _free_code(self, session: Reading) -> str:
        """The next number. The highest is looked for among all customers: once, and when others took the next one."""
        code = None if self._highest is None else str(self._highest + 1)
        if code is None or _known(session, ("code", code)) is not None:
            code = next_client_code(session)
        self._highest = int(code)
        return code


def _identity(values: dict[str, Any]) -> _Identity:
    for name in ("code", "email"):
        if name in values:
            return name, values[name]
    if "name" not in values:
        raise Refusal("There is no customer number, no e-mail address and no name.")
    return "name", values["name"], values.get("phone", "")


def _known(session: Reading, identity: _Identity) -> int | None:
    field, value, *phone = identity
    same: ColumnElement[bool] = client.c[field] == value
    if phone:
        same &= client.c.phone == phone[0] if phone[0] else client.c.phone.is_(None)
    # Who was erased is nobody that a file could know: their new number is a chance.
    query = select(client.c.client_key).where(same, client.c.deleted == 0, client.c.client_key.not_in(_ERASED))
    key: int | None = session.connection.scalar(query.order_by(client.c.active.desc(), client.c.client_key).limit(1))
    return key


def _said(form: ClientForm, values: dict[str, Any]) -> ClientForm:
    """`form` with what the row says in its place. Consent holds for the ways in which the customer can be reached."""
    plain = ("code", "name", "email", "phone", "notes")
    form = replace(form, **{name: values[name] for name in plain if name in values})
    if "consent" not in values:
        return form
    agrees = values["consent"]
    return replace(form, consent_email=agrees and form.email is not None, consent_sms=agrees and form.phone is not None)
