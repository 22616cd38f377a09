"""Personal fields: inside hashes only as HMAC under the person's own key, readable only beside the chain."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from storeperf_core.store.tables import audit_personal, client, person_key
from storeperf_core.store.tables.clients import PERSONAL_FIELDS
from storeperf_core.sync.records import canonical_json


def person_secret(connection: Connection, client_key: int) -> bytes:
    """The person's key (32 bytes), made when first asked for; empty once the person was erased."""
    secret: bytes | None = connection.scalar(select(person_key.c.secret).where(person_key.c.client_key == client_key))
    if secret is None:
        secret = os.urandom(32)
        connection.execute(insert(person_key).values(client_key=client_key, secret=secret))
    return secret


def masked(secret: bytes, value: str | None) -> str | None:
    """`HMAC-SHA-256(secret, value)` as hex; an empty field stays empty, and so does all of who was erased."""
    return (
        value if value is None or not secret else "hmac:" + hmac.new(secret, value.encode(), hashlib.sha256).hexdigest()
    )


class PersonalFields:
    """Masks personal fields on their way into the audit and keeps their readable form beside it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._readable: dict[int, dict[str, Any]] = {}
        self._last_secrets: dict[int, bytes] = {}

    def mask(
        self, table: Table, row_key: int, before: dict[str, Any] | None, after: dict[str, Any]
    ) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        """`before` and `after` as the chain may hold them."""
        personal = PERSONAL_FIELDS & after.keys() if table is client else frozenset()
        if not personal:
            return before, after
        if row_key in self._last_secrets:
            # What is there now says nothing of the person; what was there is compared with what the chain has.
            return before and _hidden(before, personal, self._last_secrets[row_key]), after
        secret = person_secret(self._connection, row_key)
        kept = self._readable.setdefault(row_key, {"before": None, "after": {}})
        if before is not None:
            # Of several writes of one person in a change, the first one's `before` is how the person was before it.
            kept["before"] = {name: before[name] for name in personal} | (kept["before"] or {})
        kept["after"] |= {name: after[name] for name in personal}

        return before and _hidden(before, personal, secret), _hidden(after, personal, secret)

    def forget(self, client_key: int) -> None:
        """From here on the person is being erased: the last use of their key is to mask what they were."""
        self._last_secrets[client_key] = person_secret(self._connection, client_key)
        self._readable.pop(client_key, None)

    def masked_row(self, table: Table, row_key: int, fields: dict[str, Any]) -> dict[str, Any]:
        """All fields of a row as a hash may hold them."""
        if table is not client:
            return fields
        return _hidden(fields, PERSONAL_FIELDS, person_secret(self._connection, row_key))

    def keep(self, audit_key: int) -> None:
        """Write the readable values beside the audit entry they belong to."""
        for client_key, body in self._readable.items():
            self._connection.execute(
                insert(audit_personal).values(audit_key=audit_key, client_key=client_key, body=canonical_json(body))
            )


def _hidden(fields: dict[str, Any], personal: Collection[str], secret: bytes) -> dict[str, Any]:
    return {name: masked(secret, value) if name in personal else value for name, value in fields.items()}
