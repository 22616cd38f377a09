"""A customer as a person edits them: texts in fields, and the writes that follow. Sees no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.clients import (
    ClientForm,
    client_form,
    create_client,
    deactivate_client,
    edit_client,
    next_client_code,
    reactivate_client,
)
from storeperf_core.operations.erasing import erase_client
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.typed_values import read_words

Write = Callable[[WriteSession, Actor], Changed]
FIELDS = ("code", "name", "email", "phone", "notes")
# Stands in where one field is checked alone, so that only what is wrong with that field is refused.
_FILLED = ClientForm(code="-", name="-")


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """What a dialog begins with: the form as it is kept (None: a new customer), and the next free code."""

    client_key: int | None
    before: ClientForm | None
    next_code: str


def read_draft(session: ReadSession, client_key: int | None) -> CustomerDraft:
    """Read what the dialog begins with. Raises Refusal when the customer is gone."""
    before = None if client_key is None else client_form(session, client_key)
    return CustomerDraft(client_key, before, next_client_code(session))


def texts_of(draft: CustomerDraft) -> dict[str, str]:
    """The draft's texts by field."""
    form = draft.before or ClientForm()
    return {field: getattr(form, field) or "" for field in FIELDS}


def fault_of(field: str, text: str) -> str:
    """What is wrong with one field, in a sentence; empty when nothing is."""
    try:
        _with_texts(_FILLED, {field: text}).checked()
    except Refusal as refusal:
        return failure_of(refusal).sentence
    return ""


def form_of(draft: CustomerDraft, texts: Mapping[str, str], *, consent_email: bool, consent_sms: bool) -> ClientForm:
    """The form that was filled in. Raises Refusal for the first thing that cannot be right."""
    form = replace(draft.before or ClientForm(), consent_email=consent_email, consent_sms=consent_sms)
    return _with_texts(form, texts).checked()


def saving(draft: CustomerDraft, form: ClientForm) -> Write:
    """The write that makes the customer, or changes them from what the person saw."""
    key, before = draft.client_key, draft.before
    if key is None or before is None:
        return lambda session, actor: create_client(session, actor, form)
    return lambda session, actor: edit_client(session, actor, key, before, form)


def setting_active(client_key: int, *, active: bool) -> Write:
    """The write that takes the customer into use or out of it."""
    change = reactivate_client if active else deactivate_client
    return lambda session, actor: change(session, actor, client_key)


def erasing(client_key: int) -> Write:
    """The write that destroys all that says who the customer is."""
    return lambda session, actor: erase_client(session, actor, client_key)


def erase_words() -> str:
    """What goes and what stays when a person is erased."""
    return _(
        "Name, address, telephone, notes and code are destroyed, and every copy of them in this store: in the history,"
        " in imports and in sales on hold. The sales and their amounts stay, under a new number. Notes on sales,"
        " backups and files that were saved elsewhere are not touched. It cannot be taken back."
    )


def _with_texts(form: ClientForm, texts: Mapping[str, str]) -> ClientForm:
    read: dict[str, Any] = {field: read_words(text) for field, text in texts.items()}
    return replace(form, **read)
