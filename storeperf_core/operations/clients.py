"""Making, editing and retiring customers. In code a customer is a `client`."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import Integer, cast, func, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.wording import LONGEST_NOTES, checked_code, checked_name, one_line
from storeperf_core.operations.writing import Reading
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.person import is_erased
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import client

# Only what no mail server could take is refused; the rest a message will show (RFC 5321 lets nearly everything be).
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_LONGEST_EMAIL = 254
_FLAGS = ("consent_email", "consent_sms", "active")
_NEWEST_CODE = 10**12


@dataclass(frozen=True, slots=True)
class ClientForm:
    """All that a person may say about a customer. Without a code the next free number becomes it."""

    code: str | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    notes: str | None = None
    consent_email: bool = False
    consent_sms: bool = False
    active: bool = True

    def checked(self) -> ClientForm:
        """The form as it is kept. Raises Refusal with the first thing that is wrong with it."""
        email = one_line(self.email)
        if email is not None and not (len(email) <= _LONGEST_EMAIL and _EMAIL.fullmatch(email)):
            raise Refusal("{email} is not an e-mail address.", email=email[:80])
        if self.consent_email and email is None:
            raise Refusal("A customer who wants e-mails needs an e-mail address.")
        notes = (self.notes or "").strip() or None
        if notes is not None and len(notes) > LONGEST_NOTES:
            raise Refusal("The notes are longer than {limit} characters.", limit=LONGEST_NOTES)
        form = replace(
            self,
            code=checked_code(self.code),
            name=checked_name(self.name),
            email=email,
            phone=checked_name(self.phone),
            notes=notes,
        )
        if not (form.code or form.name or form.email or form.phone):
            raise Refusal("A customer needs a name, a code, an e-mail address or a telephone number.")
        return form

    def columns(self) -> dict[str, Any]:
        """The form as columns of the table `client`."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return values | {name: int(values[name]) for name in _FLAGS}


def client_form(session: Reading, client_key: int) -> ClientForm:
    """The customer as a form, ready to be edited. Raises Refusal when there is no such customer."""
    query = select(client).where(client.c.client_key == client_key, client.c.deleted == 0)
    row = session.connection.execute(query).mappings().one_or_none()
    if row is None:
        raise Refusal("This customer is no longer there.")
    values = {field.name: row[field.name] for field in fields(ClientForm)}
    return ClientForm(**values | {name: bool(row[name]) for name in _FLAGS})


def create_client(session: WriteSession, actor: Actor, form: ClientForm) -> Changed:
    """Make a customer. Raises Refusal for a form that cannot be right or a code that another one has."""
    form = form.checked()
    with session.change("create_client", actor, scope="organisation") as change:
        require(change, Action.EDIT_CUSTOMERS)
        if form.code is None:
            form = replace(form, code=next_client_code(change))
        else:
            _require_free_code(change, form.code)
        key = change.insert(client, **form.columns())
    return Changed.of(Entity.CLIENTS, key)


def edit_client(session: WriteSession, actor: Actor, client_key: int, before: ClientForm, after: ClientForm) -> Changed:
    """Write what differs between `before`, which the person saw, and `after`.

    Raises Refusal when a field that is to be written was changed by somebody else since, and for what `create_client`
    refuses. Nothing that differs: nothing is written.
    """
    after = after.checked()
    with session.change("edit_client", actor, scope="organisation") as change:
        now = client_form(change, client_key)
        after = replace(after, code=after.code or now.code)
        then, current, wanted = before.columns(), now.columns(), after.columns()
        edited = [name for name in wanted if wanted[name] != then[name]]
        if any(current[name] not in (then[name], wanted[name]) for name in edited):
            raise Refusal("Somebody else has changed this customer in the meantime. Look at it again before you save.")
        # What two people did in turn may not go together: one took the address away, the other wants e-mails sent.
        together = replace(now, **{name: getattr(after, name) for name in edited}).checked() if edited else now
        return _write(change, client_key, now, together)


def deactivate_client(session: WriteSession, actor: Actor, client_key: int) -> Changed:
    """Take the customer out of use; the sales and the history stay."""
    with session.change("deactivate_client", actor, scope="organisation") as change:
        now = client_form(change, client_key)
        return _write(change, client_key, now, replace(now, active=False))


def reactivate_client(session: WriteSession, actor: Actor, client_key: int) -> Changed:
    """Take the customer into use again. Raises Refusal when another one in use has the code by now."""
    with session.change("reactivate_client", actor, scope="organisation") as change:
        now = client_form(change, client_key)
        return _write(change, client_key, now, replace(now, active=True))


def next_client_code(session: Reading) -> str:
    """The number after the highest that a customer has for a code."""
    number = cast(client.c.code, Integer)
    query = select(func.max(number)).where(client.c.code.op("NOT GLOB")("*[^0-9]*"))
    highest: int | None = session.connection.scalar(query.where(number < _NEWEST_CODE))
    return str((highest or 0) + 1)


def is_number(code: str) -> bool:
    """Whether `code` is one that `next_client_code` counts on from."""
    return code.isascii() and code.isdigit() and int(code) < _NEWEST_CODE


def _write(change: Change, client_key: int, now: ClientForm, wanted: ClientForm) -> Changed:
    if wanted == now:
        return NOTHING
    require(change, Action.EDIT_CUSTOMERS)
    # Without a key what is said of a person would stand in the audit in the clear, for ever.
    if is_erased(change.driver, client_key):
        raise Refusal("This customer was erased. Make a new one.")
    if wanted.active and (wanted.code != now.code or not now.active):
        _require_free_code(change, wanted.code)
    change.update(client, client_key, **wanted.columns(), batch_key=None)
    return Changed.of(Entity.CLIENTS, client_key)


def _require_free_code(session: Reading, code: str | None) -> None:
    query = select(client.c.client_key).where(client.c.code == code, client.c.deleted == 0, client.c.active == 1)
    if session.connection.scalar(query.limit(1)) is not None:
        raise Refusal("The code {code} belongs to another customer already.", code=code)
