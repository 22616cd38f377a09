"""Documents that a printer did not take: kept until they are printed or somebody says that nobody wants them."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.receipt import ReceiptNumber
from storeperf_core.store.session import WriteSession

RECEIPT, Z_REPORT, ORDER = "receipt", "z_report", "order"


@dataclass(frozen=True, slots=True)
class Unprinted:
    """`number` is a receipt's number or that of a shift; None for another document. `fault` is a sentence."""

    kind: str
    document_key: int
    number: str | None
    failed_at_utc: int
    fault: str


def keep_unprinted(session: WriteSession, kind: str, document_key: int, at_utc: int, fault: str) -> None:
    """Note that this could not be printed. Nothing that was sold depends on it, so no entry is left."""
    with session.derived():
        session.driver.execute(_KEEP, (kind, document_key, at_utc, fault))


def forget_unprinted(session: WriteSession, kind: str, document_key: int) -> bool:
    """It was printed after all, or is not wanted. Returns whether it had been kept."""
    with session.derived():
        return session.driver.execute(_FORGET, (kind, document_key)).rowcount > 0


def unprinted(driver: Connection) -> list[Unprinted]:
    """All that wait, the oldest first."""
    return [_named(*row) for row in driver.execute(_ALL)]


def _named(
    kind: str, key: int, at: int, fault: str, till: int, incarnation: int, counter: int | None, shift: int | None
) -> Unprinted:
    number = None if counter is None else str(ReceiptNumber(till, incarnation, counter))
    return Unprinted(kind, key, number if shift is None else str(shift), at, fault)


_KEEP = "INSERT OR REPLACE INTO unprinted (kind, document_key, failed_at_utc, fault) VALUES (?, ?, ?, ?)"
_FORGET = "DELETE FROM unprinted WHERE kind = ? AND document_key = ?"
_ALL = (
    "SELECT u.kind, u.document_key, u.failed_at_utc, u.fault, t.number, s.incarnation, s.receipt_number, z.number"
    " FROM unprinted u LEFT JOIN sale s ON u.kind = 'receipt' AND s.sale_key = u.document_key"
    " LEFT JOIN till t ON t.till_key = s.till_key"
    " LEFT JOIN till_session z ON u.kind = 'z_report' AND z.session_key = u.document_key"
    " ORDER BY u.failed_at_utc, u.kind, u.document_key"
)
