"""Taking a person's values out of every place of a folder where they stand in the clear (docs/decisions/0011)."""

from __future__ import annotations

import json
from pathlib import Path
from sqlite3 import Connection

from storeperf_core.store.tables.clients import PERSONAL_FIELDS
from storeperf_core.sync.records import canonical_json


def destroy_traces(driver: Connection, client_key: int) -> list[str]:
    """Destroy the person's key and empty every copy of their values but the record's own fields.

    Returns the ids (hex) of the imports whose rows set aside went with them: they cannot be told apart by person.
    """
    (client_id,) = driver.execute(
        "SELECT lower(hex(client_id)) FROM client WHERE client_key = ?", (client_key,)
    ).fetchone()
    _empty_outbox(driver, client_key, client_id)
    driver.execute("DELETE FROM audit_personal WHERE client_key = ?", (client_key,))
    batches = driver.execute(_BATCHES, (client_key, client_key)).fetchall()
    driver.executemany("DELETE FROM import_set_aside WHERE batch_key = ?", [(key,) for key, _ in batches])
    _empty_traces(driver, client_key)
    driver.execute(_FORGET_IN_BASKETS, (client_key,))
    # An empty key says that there was one: nobody is given another.
    driver.execute(
        "INSERT INTO person_key (client_key, secret) VALUES (?, x'') ON CONFLICT DO UPDATE SET secret = x''",
        (client_key,),
    )
    return [batch_id for _, batch_id in batches]


def delete_set_aside_files(folder: Path, batch_ids: list[str]) -> None:
    """Delete the files in which these imports keep the rows that they did not take."""
    for batch_id in batch_ids:
        (folder / "imports" / f"{batch_id}-set-aside.csv").unlink(missing_ok=True)


def _empty_outbox(driver: Connection, client_key: int, client_id: str) -> None:
    """Replace the values by null in entries that wait or are kept; their hashes were made of masked values."""
    for (txn_key,) in driver.execute(_ENTRIES, (client_key,)).fetchall():
        (text,) = driver.execute("SELECT body FROM outbox WHERE txn_key = ?", (txn_key,)).fetchone()
        body = json.loads(text)
        for row in body["rows"]:
            if row["table"] == "client" and row["id"] == client_id:
                row["set"] |= dict.fromkeys(PERSONAL_FIELDS & row["set"].keys())
        driver.execute("UPDATE outbox SET body = ? WHERE txn_key = ?", (canonical_json(body), txn_key))


def _empty_traces(driver: Connection, client_key: int) -> None:
    """What an undo of an import would put back: it leaves the record as it is."""
    traces = driver.execute(
        "SELECT batch_key, before, after FROM batch_record WHERE entity = 'client' AND record_key = ?", (client_key,)
    ).fetchall()
    for batch_key, before, after in traces:
        left = [None if text is None else json.dumps(_without_personal(json.loads(text))) for text in (before, after)]
        driver.execute(
            "UPDATE batch_record SET before = ?, after = ?"
            " WHERE batch_key = ? AND entity = 'client' AND record_key = ?",
            (*left, batch_key, client_key),
        )


def _without_personal(values: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if name not in PERSONAL_FIELDS}


# The n-th entry is of the n-th transaction.
_ENTRIES = (
    "SELECT t.txn_key FROM (SELECT audit_key, row_number() OVER (ORDER BY audit_key) AS place FROM audit) a"
    " JOIN (SELECT txn_key, row_number() OVER (ORDER BY txn_key) AS place FROM txn) t USING (place)"
    " WHERE a.audit_key IN (SELECT audit_key FROM audit_personal WHERE client_key = ?)"
)
# A basket is put aside under whatever name somebody typed.
_FORGET_IN_BASKETS = (
    "UPDATE held_basket SET body = json_set(body, '$.customer', NULL), label = NULL"
    " WHERE json_extract(body, '$.customer[0]') = (SELECT code FROM client WHERE client_key = ?)"
)
_BATCHES = (
    "SELECT batch_key, lower(hex(batch_id)) FROM import_batch WHERE batch_key IN"
    " (SELECT batch_key FROM client WHERE client_key = ? UNION"
    " SELECT batch_key FROM batch_record WHERE entity = 'client' AND record_key = ?)"
)
