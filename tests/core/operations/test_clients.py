from __future__ import annotations

from dataclasses import replace

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.clients import (
    ClientForm,
    client_form,
    create_client,
    deactivate_client,
    edit_client,
    reactivate_client,
)
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME

ANN = ClientForm("17850", "Ann", "ann@example.org", "+44 20 7946 0000", "likes tea\nand milk", consent_email=True)


def form_of(store: OpenStore, key: int) -> ClientForm:
    with reading(store.readers) as session:
        return client_form(session, key)


def make(store: OpenStore, form: ClientForm = ANN) -> int:
    return create_client(store.to_write(), ME, form).key


def test_a_customer_is_kept_as_filled_in(store: OpenStore) -> None:
    changed = create_client(store.to_write(), ME, ANN)
    assert changed == Changed.of(Entity.CLIENTS, changed.key)
    assert form_of(store, changed.key) == ANN


def test_without_a_code_the_next_number_becomes_it(store: OpenStore) -> None:
    make(store)
    make(store, ClientForm("Z9", "Zed"))
    assert form_of(store, make(store, ClientForm(name="Bob"))).code == "17851"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"email": "ann@example"}, "ann@example is not an e-mail address."),
        ({"email": "ann example.org"}, "ann example.org is not an e-mail address."),
        ({"email": "a@b@c.org"}, "a@b@c.org is not an e-mail address."),
        ({"email": None}, "A customer who wants e-mails needs an e-mail address."),
        ({"notes": "x" * 10_001}, "The notes are longer than 10000 characters."),
        ({"code": "x" * 65}, "The code is longer than 64 characters."),
    ],
)
def test_what_cannot_be_right_is_refused(store: OpenStore, fields: dict[str, object], sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        make(store, replace(ANN, **fields))
    assert str(refusal.value) == sentence


def test_a_customer_of_whom_nothing_is_known_is_refused(store: OpenStore) -> None:
    with pytest.raises(Refusal, match="A customer needs a name"):
        make(store, ClientForm(notes="hm", name="  "))


@pytest.mark.parametrize(
    "email", ["o'neil+shop@mail.example.co.uk", "ünï@exämple.org", '"a b"'.replace(" ", "") + "@x.yz"]
)
def test_unusual_addresses_are_taken(store: OpenStore, email: str) -> None:
    assert form_of(store, make(store, replace(ANN, email=email))).email == email


def test_a_code_in_use_is_refused(store: OpenStore) -> None:
    make(store)
    with pytest.raises(Refusal, match="The code 17850 belongs to another customer already"):
        make(store)


def test_edits_of_one_field_conflict_and_of_two_do_not(store: OpenStore) -> None:
    key = make(store)
    edit_client(store.to_write(), ME, key, ANN, replace(ANN, name="Anna"))
    with pytest.raises(Refusal, match="Somebody else has changed this customer in the meantime"):
        edit_client(store.to_write(), ME, key, ANN, replace(ANN, name="Anne"))
    edit_client(store.to_write(), ME, key, ANN, replace(ANN, phone=None, consent_sms=True))
    assert form_of(store, key) == replace(ANN, name="Anna", phone=None, consent_sms=True)
    assert edit_client(store.to_write(), ME, key, ANN, replace(ANN, name="Anna")) == NOTHING


def test_edits_that_do_not_go_together_are_refused(store: OpenStore) -> None:
    seen = replace(ANN, consent_email=False)
    key = create_client(store.to_write(), ME, seen).key
    edit_client(store.to_write(), ME, key, seen, replace(seen, email=None))
    with pytest.raises(Refusal, match="A customer who wants e-mails needs an e-mail address"):
        edit_client(store.to_write(), ME, key, seen, replace(seen, consent_email=True))
    assert form_of(store, key) == replace(seen, email=None)


def test_an_edit_keeps_the_code_that_it_leaves_blank(store: OpenStore) -> None:
    key = make(store)
    edit_client(store.to_write(), ME, key, ANN, replace(ANN, code=None, name="Anna"))
    assert form_of(store, key).code == "17850"


def test_a_retired_customer_frees_the_code_until_coming_back(store: OpenStore) -> None:
    key = make(store)
    deactivate_client(store.to_write(), ME, key)
    assert deactivate_client(store.to_write(), ME, key) == NOTHING
    other = make(store)
    with pytest.raises(Refusal, match="belongs to another customer already"):
        reactivate_client(store.to_write(), ME, key)
    edit_client(store.to_write(), ME, other, ANN, replace(ANN, code="1"))
    assert reactivate_client(store.to_write(), ME, key)


def test_a_customer_who_is_gone_is_refused(store: OpenStore) -> None:
    with pytest.raises(Refusal, match="This customer is no longer there"):
        deactivate_client(store.to_write(), ME, 99)
