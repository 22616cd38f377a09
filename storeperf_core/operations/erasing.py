"""Erasing a customer lawfully: the person goes, their sales stay and every hash still holds."""

from __future__ import annotations

from pathlib import Path

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.clients import next_client_code
from storeperf_core.operations.permissions import require
from storeperf_core.store.change import Actor
from storeperf_core.store.erasing import delete_set_aside_files
from storeperf_core.store.faults import file_of
from storeperf_core.store.person import is_erased
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import client


def erase_client(session: WriteSession, actor: Actor, client_key: int) -> Changed:
    """Destroy all that says who the customer is: name, address, telephone, notes, code, and every copy of them.

    The record stays under the next free number, so that its sales keep a customer. Notes that somebody typed on sales
    stay: they are part of the sale. It cannot be taken back. While somebody reads the store, the write-ahead log keeps
    the pages as they were until that reader is done (`WriteSession.empty_log`).

    Raises NeedsApproval, and Refusal when the customer is not there or was erased already.
    """
    driver = session.driver
    with session.change("erase_client", actor, scope="organisation") as change:
        require(change, Action.ERASE_CUSTOMER)
        (client_id,) = driver.execute(_PERSON, (client_key,)).fetchone() or (None,)
        if client_id is None:
            raise Refusal("This customer is no longer there.")
        if is_erased(driver, client_key):
            raise Refusal("This customer was erased already.")
        change.subject("client", client_id)
        batch_ids = change.erase_person(client_key)
        nothing = dict.fromkeys(("name", "email", "phone", "notes"))
        refused = dict.fromkeys(("consent_email", "consent_sms", "active"), 0)
        code = next_client_code(change)
        change.update(client, client_key, code=code, batch_key=None, **nothing, **refused)
    # The write-ahead log still has the pages as they were.
    session.empty_log(wait=True)
    delete_set_aside_files(Path(file_of(driver)).parent, batch_ids)
    return Changed.of(Entity.CLIENTS, client_key)


_PERSON = "SELECT client_id FROM client WHERE client_key = ?"
