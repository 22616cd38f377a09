"""The audit chain's newest entry, signed with the device's key at moments that matter.

Whoever rewrites a chain can make all its hashes anew, but not these signatures. The newest head is also kept beside the
key, outside the store's folder, so that a folder that was set back as a whole is noticed.
"""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.store import device_key
from storeperf_core.store.session import WriteSession
from storeperf_core.sync.records import canonical_json

SHOWN_HEX = 16
"""So many characters of a hash suffice on paper."""


@dataclass(frozen=True, slots=True)
class Head:
    """An entry of the chain, signed (Ed25519, 64 bytes). `hash` is the entry's."""

    seq: int
    hash: bytes
    at_utc: int
    signature: bytes

    def to_json(self) -> dict[str, Any]:
        """As it stands on a Z report."""
        return {"audit_seq": self.seq, "audit_hash": self.hash.hex(), "audit_signature": self.signature.hex()}


def sign_newest(session: WriteSession) -> Head | None:
    """Sign the newest entry of this till's chain, unless it is signed. None: there is no entry, or no key here."""
    driver, place = session.driver, session.place
    seq, digest, at_utc, signed = driver.execute(_NEWEST, {"till": place.till_key}).fetchone() or (0, b"", 0, 0)
    if seq == signed:
        return _head(driver, place.till_key, "seq = ?", seq)
    private = device_key.private_key(place.device_id)
    if private is None:
        return None
    (till_id,) = driver.execute("SELECT till_id FROM till WHERE till_key = ?", (place.till_key,)).fetchone()
    signature = device_key.sign(private, message(till_id, place.device_id, seq, digest, at_utc, signed))
    with session.derived():
        driver.execute(_KEEP, (place.till_key, seq, digest, place.device_key, at_utc, signature))
    kept = device_key.newest_head(place.device_id)
    # What is kept but not in this chain is proof that the chain was set back: it must not be written over.
    if kept is None or _has(driver, place.till_key, *kept):
        device_key.keep_newest_head(place.device_id, seq, digest)
    return Head(seq, digest, at_utc, signature)


def keep_newest_entry(session: WriteSession) -> None:
    """Keep the newest entry's number and hash outside the folder, unsigned: behind every write, while nobody waits.

    What is kept but not in this chain is proof that the chain was set back: it is not written over.
    """
    driver, place = session.driver, session.place
    newest = driver.execute(_NEWEST_ENTRY, (place.till_key,)).fetchone()
    kept = device_key.newest_entry(place.device_id)
    if newest is None or newest == kept:
        return
    if kept is None or driver.execute(_ENTRY, (place.till_key, *kept)).fetchone() is not None:
        device_key.keep_newest_entry(place.device_id, *newest)


def sign_unless_hindered(session: WriteSession) -> None:
    """`sign_newest` where a program starts or ends, which a full disk must not stop: the next one signs then."""
    try:
        sign_newest(session)
    except EnvironmentRefusal:
        return


def head_of_close(driver: Connection, session_key: int) -> Head | None:
    """The signed head that covers the closing of a shift; None while there is none."""
    found = driver.execute(_CLOSING, (session_key,)).fetchone()
    return found and _head(driver, found[0], "seq >= ?", found[1])


def message(till_id: bytes, device_id: bytes, seq: int, digest: bytes, at_utc: int, previous: int) -> bytes:
    """What is signed. `previous` is the number of the head before, 0 for the first, so that none can be taken out."""
    head = {"till_id": till_id, "device_id": device_id, "seq": seq, "hash": digest, "at_utc": at_utc}
    return canonical_json(head | {"previous": previous}).encode()


def first_head_fault(connection: Connection) -> str | None:
    """The first head that is not of its chain, its device or its key, in words, or None."""
    return _first_unsigned(connection) or _first_set_back(connection)


def without_key(connection: Connection) -> list[str]:
    """Devices whose signatures can be checked against the key in the file only, since their own is not here."""
    return [
        device_id.hex()
        for (device_id,) in connection.execute("SELECT device_id FROM device ORDER BY device_key").fetchall()
        if device_key.private_key(device_id) is None
    ]


def _first_unsigned(connection: Connection) -> str | None:
    previous: dict[int, int] = {}
    for till_key, till_id, seq, digest, device_id, public, at_utc, signature, entry in connection.execute(_HEADS):
        name = f"the signed head at audit entry {seq} of till {till_key}"
        text = message(till_id, device_id, seq, digest, at_utc, previous.get(till_key, 0))
        if not device_key.is_signed(public, text, signature):
            return f"{name} was changed, or the one before it was taken out"
        if entry is None:
            last = connection.execute("SELECT max(seq) FROM audit WHERE till_key = ?", (till_key,)).fetchone()[0]
            return f"the chain of till {till_key} ends at entry {last}; its device signed entry {seq}"
        if entry != digest:
            return f"audit entry {seq} of till {till_key} is not the one that was signed: the chain was written anew"
        previous[till_key] = seq
    return None


def _first_set_back(connection: Connection) -> str | None:
    """What the device keeps outside the folder: its own key, and the newest head that it signed."""
    for till_key, device_id, public in connection.execute(
        "SELECT till_key, device_id, public_key FROM device"
    ).fetchall():
        private = device_key.private_key(device_id)
        if private is not None and device_key.public_of(private) != public:
            return f"the key of this device in the file is not the one that the computer keeps (till {till_key})"
        kept = device_key.newest_head(device_id)
        if kept is None or _has(connection, till_key, *kept):
            written = device_key.newest_entry(device_id)
            if written is None or connection.execute(_ENTRY, (till_key, *written)).fetchone() is not None:
                continue
            return (
                f"audit entry {written[0]} of till {till_key}, which this device wrote, is not in the chain."
                " An older copy of the folder was put back, the end was cut off, or the chain was written anew"
            )
        last = connection.execute("SELECT max(seq) FROM audit WHERE till_key = ?", (till_key,)).fetchone()[0] or 0
        if last < kept[0]:
            return (
                f"the chain of till {till_key} ends at entry {last}; this device signed entry {kept[0]}."
                " An older copy of the folder was put back, or the end was cut off"
            )
        return (
            f"audit entry {kept[0]} of till {till_key} is not the one that this device signed, or is not signed here."
            " Another copy of the folder went on from an older state, or the chain was written anew"
        )
    return None


def _has(connection: Connection, till_key: int, seq: int, digest: bytes) -> bool:
    """Whether a head that the device keeps is in the chain and among its heads."""
    return connection.execute(_SAME, (till_key, seq, digest)).fetchone() is not None


def _head(driver: Connection, till_key: int, where: str, seq: int) -> Head | None:
    query = f"SELECT seq, hash, at_utc, signature FROM audit_head WHERE till_key = ? AND {where} ORDER BY seq LIMIT 1"
    row = driver.execute(query, (till_key, seq)).fetchone()
    return row and Head(*row)


_NEWEST = (
    "SELECT seq, hash, at_utc, (SELECT coalesce(max(seq), 0) FROM audit_head WHERE till_key = :till)"
    " FROM audit WHERE till_key = :till ORDER BY seq DESC LIMIT 1"
)
_NEWEST_ENTRY = "SELECT seq, hash FROM audit WHERE till_key = ? ORDER BY seq DESC LIMIT 1"
_ENTRY = "SELECT 1 FROM audit WHERE till_key = ? AND seq = ? AND hash = ?"
_KEEP = (
    "INSERT OR REPLACE INTO audit_head (till_key, seq, hash, device_key, at_utc, signature) VALUES (?, ?, ?, ?, ?, ?)"
)
_CLOSING = (
    "SELECT a.till_key, a.seq FROM till_session_close c JOIN audit a"
    " ON a.entity_id = c.close_id AND a.entity = 'till_session_close' WHERE c.session_key = ?"
)
_HEADS = (
    "SELECT h.till_key, t.till_id, h.seq, h.hash, d.device_id, d.public_key, h.at_utc, h.signature, a.hash"
    " FROM audit_head h JOIN till t USING (till_key) JOIN device d USING (device_key)"
    " LEFT JOIN audit a ON a.till_key = h.till_key AND a.seq = h.seq ORDER BY h.till_key, h.seq"
)
_SAME = (
    "SELECT 1 FROM audit a JOIN audit_head h USING (till_key, seq, hash) WHERE till_key = ? AND seq = ? AND hash = ?"
)
