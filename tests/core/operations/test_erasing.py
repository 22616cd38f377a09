"""Erasing a customer: nothing of the person is left in the folder, the sales stay, and every proof still holds."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.operations.clients import ClientForm, client_form, create_client, edit_client
from storeperf_core.operations.erasing import erase_client
from storeperf_core.operations.held_baskets import drop_sold, hold_basket, keep_current, kept_baskets
from storeperf_core.operations.history import NOT_READABLE, history
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.store.change import Actor
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import staff
from tests.core.operations.importing.sales.conftest import worker_on_a_thread
from tests.support.stores import ME, london_store
from tests.support.team import approval_of_all
from tests.support.till import opened, sell

__all__ = ["worker_on_a_thread"]
pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

ANN = ClientForm("ANN-7", "Ann Example", "ann@example.org", "020 7946 0000", "Likes green tea")
SECRETS = (b"ANN-7", b"Ann Example", b"Anna Example", b"ann@example.org", b"020 7946 0000", b"Likes green tea")
CLIENTS = "Customer number,Name,Email\nANN-7,Anna Example,ann@example.org\n,,Ann Example: not an address\n"


def found(store: OpenStore) -> list[str]:
    with reading(store.readers) as session:
        return verify(session).differences


def test_nothing_of_the_person_is_left_and_everything_still_verifies(tmp_path: Path) -> None:
    from dataclasses import replace

    folder = tmp_path / "store"
    with london_store(folder) as store:
        writer = store.to_write()
        key = create_client(writer, ME, ANN).key
        edit_client(writer, ME, key, ANN, replace(ANN, phone=None))
        file = tmp_path / "clients.csv"
        file.write_text(CLIENTS, encoding="utf-8")
        batch = import_file(store, file, "clients", actor=ME)
        assert batch.set_aside_file is not None
        opened(store)
        sale_key = sell(store, "TEA", client="ANN-7").sale_key
        assert found(store) == []
        erase_client(writer, ME, key)
        assert found(store) == []
        row = writer.driver.execute("SELECT code, name, email, phone, notes, active FROM client").fetchone()
        assert row == ("1", None, None, None, None, 0)
        assert writer.driver.execute("SELECT client_key FROM sale WHERE sale_key = ?", (sale_key,)).fetchone() == (key,)
        with pytest.raises(Refusal, match="erased already"):
            erase_client(writer, ME, key)
        # An undo of the import leaves the record as it is.
        undo(store, batch.batch or "", ME)
        assert found(store) == []
        assert not batch.set_aside_file.exists()
        (client_id,) = writer.driver.execute("SELECT client_id FROM client").fetchone()
        with reading(store.readers) as session:
            made = history(session, "client", client_id)[-1]
        assert {change.after for change in made.changes if change.field == "name"} == {NOT_READABLE}
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert [secret for secret in SECRETS if secret in content] == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE client SET name = 'Ann'", "name is not what audit entry"),
        ("UPDATE client SET code = '7'", "code is not what audit entry"),
        ("UPDATE person_key SET secret = randomblob(32)", "audit entry"),
        ("DELETE FROM person_key", "the key of an erased person"),
    ],
)
def test_what_is_changed_of_an_erased_person_is_found(tmp_path: Path, statement: str, words: str) -> None:
    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        erase_client(writer, ME, create_client(writer, ME, ANN).key)
    with closing(sqlite3.connect(tmp_path / "store" / FILE_NAME)) as damage:
        damage.execute(statement)
        damage.commit()
    with open_store(tmp_path / "store") as store:
        assert words in found(store)[0]


def test_a_customer_of_an_import_is_erased_too(tmp_path: Path) -> None:
    with london_store(tmp_path / "store") as store:
        file = tmp_path / "clients.csv"
        file.write_text(CLIENTS, encoding="utf-8")
        import_file(store, file, "clients", actor=ME)
        erase_client(store.to_write(), ME, 1)
        assert found(store) == []


def test_who_may_not_erase_needs_an_approval(tmp_path: Path) -> None:
    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        with writer.change("create_staff", ME, scope="organisation") as change:
            cashier = change.insert(staff, name="Cara", role="cashier")
        key = create_client(writer, ME, ANN).key
        with pytest.raises(NeedsApproval):
            erase_client(writer, Actor(cashier, "desktop"), key)
        assert writer.driver.execute("SELECT name FROM client").fetchone() == ("Ann Example",)
        erase_client(writer, Actor(cashier, "desktop", approval=approval_of_all(ME.staff_key)), key)
        assert writer.driver.execute("SELECT action FROM approval").fetchall() == [("erase_customer",)]
        assert found(store) == []


def test_who_is_not_there_cannot_be_erased(tmp_path: Path) -> None:
    with london_store(tmp_path / "store") as store, pytest.raises(Refusal, match="no longer there"):
        erase_client(store.to_write(), ME, 7)


def test_an_erased_person_is_nobody_that_could_be_edited_or_brought_in_again(tmp_path: Path) -> None:
    from dataclasses import replace

    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        key = create_client(writer, ME, ANN).key
        erase_client(writer, ME, key)
        now = client_form(writer, key)
        for wanted in (replace(now, name="Ann"), replace(now, active=True)):
            with pytest.raises(Refusal, match="was erased"):
                edit_client(writer, ME, key, now, wanted)
        file = tmp_path / "clients.csv"
        file.write_text(f"Customer number,Name\n{now.code},Bob\n", encoding="utf-8")
        import_file(store, file, "clients", actor=ME)
        assert client_form(writer, key) == now
        assert writer.driver.execute("SELECT count(*) FROM client WHERE name = 'Bob'").fetchone() == (1,)
        assert found(store) == []


def test_sales_on_hold_forget_who_was_erased(tmp_path: Path) -> None:
    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        key = create_client(writer, ME, ANN).key
        of_ann, of_nobody = '{"customer":["ANN-7","Ann Example"],"note":null}', '{"customer":null,"note":null}'
        hold_basket(writer, None, of_ann, "Ann")
        hold_basket(writer, None, of_nobody, "Blue coat")
        keep_current(writer, None, of_ann)
        erase_client(writer, ME, key)
        kept = [(each.label, each.body) for each in kept_baskets(writer)]
        assert kept == [(None, of_nobody), (None, of_nobody), ("Blue coat", of_nobody)]


def test_a_file_of_sales_that_has_an_erased_persons_number_is_of_somebody_else(
    tmp_path: Path, worker_on_a_thread: None
) -> None:
    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        key = create_client(writer, ME, ANN).key
        erase_client(writer, ME, key)
        now = client_form(writer, key)
        header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,CustomerName"
        file = tmp_path / "sales.csv"
        for number in (1, 2):
            file.write_text(f"{header}\n{number},TEA,Tea,1,2026-03-02 10:00,3.00,{now.code},Bob\n", encoding="utf-8")
            import_file(store, file, "sales", actor=ME)
        assert client_form(writer, key) == now
        buyers = writer.driver.execute("SELECT DISTINCT client_key, name FROM sale JOIN client USING (client_key)")
        ((buyer, name),) = buyers.fetchall()
        assert (buyer != key, name) == (True, "Bob")
        assert found(store) == []


def left_in(folder: Path) -> list[bytes]:
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return [secret for secret in SECRETS if secret in content]


def test_pages_that_other_work_freed_after_an_erasure_do_not_keep_the_next_person(tmp_path: Path) -> None:
    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        erase_client(writer, ME, create_client(writer, ME, ClientForm("B-1", "Bea Other")).key)
        assert writer.driver.execute("PRAGMA secure_delete").fetchone() == (1,)
        key = create_client(writer, ME, ANN).key
        for number in range(30):
            body = {"sale_id": f"{number:032x}", "customer": ["ANN-7", "Ann Example"], "lines": [number] * 40}
            hold_basket(writer, None, json.dumps(body), "Ann Example")
        for number in range(30):
            drop_sold(writer.driver, bytes.fromhex(f"{number:032x}"))
        erase_client(writer, ME, key)
        assert left_in(tmp_path / "store") == []


def test_a_log_that_a_reader_holds_is_emptied_when_the_writer_rests(
    tmp_path: Path,
) -> None:
    with london_store(tmp_path / "store") as store:
        writer = store.to_write()
        key = create_client(writer, ME, ANN).key
        with reading(store.readers) as session:
            session.driver.execute("SELECT count(*) FROM client").fetchone()
            writer.driver.execute("PRAGMA busy_timeout=50")
            erase_client(writer, ME, key)
            writer.rest()
            assert left_in(tmp_path / "store") != []
        writer.rest()
        assert left_in(tmp_path / "store") == []
