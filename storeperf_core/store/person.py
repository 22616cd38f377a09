"""Personal fields: inside hashes only as HMAC under the person's own key, readable only beside the chain."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Collection
from sqlite3 import Connection
from typing import Any

from sqlalchemy import Table

from storeperf_core.store.tables import client
from storeperf_core.store.tables.clients import PERSONAL_FIELDS
from storeperf_core.sync.records import canonical_json

# An import asks for thousands: statements that SQLAlchemy builds anew took a second of one.
NOT_ERASED = "client_key NOT IN (SELECT client_key FROM person_key WHERE secret = x'')"
"""A condition on a row of `client`: a file never means who was erased, whose new number is a chance."""
_KEPT = "SELECT secret FROM person_key WHERE client_key = ?"
_NEW = "INSERT INTO person_key (client_key, secret) VALUES (?, ?)"
_BESIDE = "INSERT INTO audit_personal (audit_key, client_key, body) VALUES (?, ?, ?)"


def person_secret(driver: Connection, client_key: int) -> bytes:
    """The person's key (32 bytes), made when first asked for; empty once the person was erased."""
    row = driver.execute(_KEPT, (client_key,)).fetchone()
    if row is not None:
        return bytes(row[0])
    secret = os.urandom(32)
    driver.execute(_NEW, (client_key, secret))
    return secret


def is_erased(driver: Connection, client_key: int) -> bool:
    """Whether the person's key was destroyed, so that nothing may be said of them any more."""
    return bool(driver.execute(_KEPT, (client_key,)).fetchone() == (b"",))


def masked(secret: bytes, value: str | None) -> str | None:
    """`HMAC-SHA-256(secret, value)` as hex; an empty field stays empty, and so does all of who was erased."""
    return (
        value if value is None or not secret else "hmac:" + hmac.new(secret, value.encode(), hashlib.sha256).hexdigest()
    )


class PersonalFields:
    """Masks personal fields on their way into the audit and keeps their readable form beside it."""

    def __init__(self, driver: Connection) -> None:
        self._driver = driver
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
        secret = person_secret(self._driver, row_key)
        kept = self._readable.setdefault(row_key, {"before": None, "after": {}})
        if before is not None:
            # Of several writes of one person in a change, the first one's `before` is how the person was before it.
            kept["before"] = {name: before[name] for name in personal} | (kept["before"] or {})
        kept["after"] |= {name: after[name] for name in personal}

        return before and _hidden(before, personal, secret), _hidden(after, personal, secret)

    def forget(self, client_key: int) -> None:
        """From here on the person is being erased: the last use of their key is to mask what they were."""
        self._last_secrets[client_key] = person_secret(self._driver, client_key)
        self._readable.pop(client_key, None)

    def masked_row(self, table: Table, row_key: int, fields: dict[str, Any]) -> dict[str, Any]:
        """All fields of a row as a hash may hold them."""
        if table is not client:
            return fields
        return _hidden(fields, PERSONAL_FIELDS, person_secret(self._driver, row_key))

    def keep(self, audit_key: int) -> None:
        """Write the readable values beside the audit entry they belong to."""
        beside = [(audit_key, key, canonical_json(body)) for key, body in self._readable.items()]
        self._driver.executemany(_BESIDE, beside)


def _hidden(fields: dict[str, Any], personal: Collection[str], secret: bytes) -> dict[str, Any]:
    return {name: masked(secret, value) if name in personal else value for name, value in fields.items()}
