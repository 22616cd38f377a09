"""Finding a sale's customer by any part of what is known of them."""

from __future__ import annotations

from storeperf_core.store.session import ReadSession
from storeperf_desktop.viewmodels.till_basket import Customer

_MOST = 50


def find_customers(session: ReadSession, text: str) -> list[Customer]:
    """At most 50 customers whose name, number, e-mail or phone holds `text`, in any case; by name."""
    wanted = text.casefold().strip()
    found = []
    for code, name, email, phone in session.driver.execute(_ALL):
        known = (code, name or "", email or "", (phone or "").replace(" ", ""))
        if any(wanted in each.casefold() for each in known) or wanted.replace(" ", "") in known[3]:
            found.append(Customer(code, name))
            if len(found) == _MOST:
                break
    return found


def is_in_use(session: ReadSession, code: str) -> bool:
    """Whether there is a customer with this number who was neither erased nor taken out of use."""
    return session.driver.execute(_IN_USE, (code,)).fetchone() is not None


_IN_USE = "SELECT 1 FROM client WHERE code = ? AND deleted = 0 AND active = 1 LIMIT 1"
_ALL = (
    "SELECT code, name, email, phone FROM client WHERE deleted = 0 AND active = 1"
    " ORDER BY coalesce(name, code) COLLATE NOCASE"
)
