"""What happened in a shift: the figures of an X report, and of a Z report when it is closed."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from sqlite3 import Connection
from typing import Any


@dataclass(frozen=True, slots=True)
class TaxSum:
    """What was sold less what was refunded at a rate, with tax, and the tax of it. `tax_ppm` None: no rate known."""

    tax_ppm: int | None
    tax_inclusive: int | None
    amount_minor: int
    tax_minor: int


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """Sums over a shift's receipts and its other movements of cash, in minor units.

    `tenders` holds by kind what was taken less what was given back. `last_receipt` is one before `first_receipt` when
    there was none. Voids are among the refunds; `void_count` and `voided_minor` say how many and how much of them.
    `vouchers_sold` holds by kind what was paid for vouchers, which is no revenue; what was paid in cash is in
    `paid_in_minor`.
    """

    number: int
    opened_at_utc: int
    float_minor: int
    paid_in_minor: int
    paid_out_minor: int
    first_receipt: int
    last_receipt: int
    sale_count: int
    refund_count: int
    sold_minor: int
    refunded_minor: int
    discount_minor: int
    tax_minor: int
    rounding_minor: int
    taxes: tuple[TaxSum, ...]
    tenders: dict[str, int]
    void_count: int = 0
    voided_minor: int = 0
    vouchers_sold: dict[str, int] = field(default_factory=dict)

    @property
    def expected_minor(self) -> int:
        """The cash that should lie in the drawer: the sum of all that happened to it."""
        return self.float_minor + self.paid_in_minor - self.paid_out_minor + self.tenders.get("cash", 0)

    def to_json(self) -> dict[str, Any]:
        """As it is printed and kept."""
        return {**asdict(self), "expected_minor": self.expected_minor}


def session_figures(driver: Connection, session_key: int) -> SessionFigures:
    """The figures of an open shift up to now, or of a closed one."""
    till, incarnation, number, opened, amount, first, last = driver.execute(_SESSION, (session_key,)).fetchone()
    stretch = (till, incarnation, first, last)
    newest, sales, refunds, voids, sold, refunded, discount, tax, rounding, voided = driver.execute(
        _SALES, stretch
    ).fetchone()
    paid_in, paid_out = driver.execute(_CASH, (session_key,)).fetchone()
    return SessionFigures(
        number,
        opened,
        amount,
        paid_in,
        paid_out,
        first,
        first - 1 if newest is None else newest,
        sales,
        refunds,
        sold,
        refunded,
        discount,
        tax,
        rounding,
        tuple(TaxSum(*each) for each in driver.execute(_TAXES, stretch)),
        dict(driver.execute(_TENDERS, stretch).fetchall()),
        voids,
        voided,
        dict(driver.execute(_VOUCHERS_SOLD, (session_key,)).fetchall()),
    )


_SESSION = (
    "SELECT s.till_key, s.incarnation, s.number, s.opened_at_utc, s.float_minor, s.first_receipt,"
    " coalesce(c.last_receipt, 9223372036854775807)"
    " FROM till_session s LEFT JOIN till_session_close c USING (session_key) WHERE s.session_key = ?"
)
_STRETCH = "s.till_key = ? AND s.incarnation = ? AND s.receipt_number BETWEEN ? AND ?"
_SALES = (
    "SELECT max(receipt_number), coalesce(sum(kind = 0), 0), coalesce(sum(kind = 1), 0), coalesce(sum(is_void), 0), "
    + ", ".join(
        f"coalesce(sum({name}), 0)"
        for name in (
            "sold_minor",
            "refunded_minor",
            "discount_minor",
            "tax_minor",
            "rounding_minor",
            "is_void * refunded_minor",
        )
    )
    + f" FROM sale s WHERE {_STRETCH}"
)
_TAXES = (
    "SELECT l.tax_ppm, l.tax_inclusive, sum(l.amount_minor), sum(l.tax_minor)"
    f" FROM sale s JOIN sale_line l USING (sale_key) WHERE {_STRETCH} GROUP BY 1, 2 ORDER BY 1, 2"
)
_TENDERS = (
    "SELECT t.kind, sum(t.amount_minor)"
    f" FROM sale s JOIN tender t USING (sale_key) WHERE {_STRETCH} GROUP BY 1 ORDER BY 1"
)
_CASH = (
    "SELECT coalesce(sum(max(amount_minor, 0)), 0), coalesce(-sum(min(amount_minor, 0)), 0)"
    " FROM cash_movement WHERE session_key = ?"
)
# A voucher that is sold makes no sale. Its shift is the one during which its transaction was written.
_VOUCHERS_SOLD = (
    "SELECT iif(m.movement_key IS NULL, 'card', 'cash'), sum(v.amount_minor)"
    " FROM till_session o LEFT JOIN till_session_close c USING (session_key)"
    " JOIN voucher_movement v ON v.txn_key > o.txn_key AND v.txn_key < coalesce(c.txn_key, 9223372036854775807)"
    " JOIN txn t ON t.txn_key = v.txn_key AND t.kind = 'issue_voucher'"
    " AND t.device_key IN (SELECT device_key FROM device WHERE till_key = o.till_key)"
    " LEFT JOIN cash_movement m ON m.session_key = o.session_key AND m.txn_key = v.txn_key"
    " WHERE o.session_key = ? GROUP BY 1 ORDER BY 1"
)
