"""Money that comes back is at most the money that was paid: what was paid by voucher goes back to vouchers.

That holds for a sale and its refunds, and for all sales that exchanges made of one another: the credit of an exchange
is as much money as what it came from. What a sale took that was not made here, and what goods without a receipt were
worth, counts as money: of the one nobody knows, the other somebody approved.
"""

from __future__ import annotations

from sqlite3 import Connection

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import plain_amount
from storeperf_core.domain.tender import Room, Tender, TenderKind
from storeperf_core.store.change import Change


def require_money_was_paid(change: Change, sale_key: int, back_minor: int, tenders: tuple[Tender, ...]) -> None:
    """Refuse to make money of a voucher by a refund of `back_minor` (at least 0), given back by `tenders`."""
    money = money_left(change.driver, sale_key)
    if money is None:
        return
    by_voucher = back_minor + sum(each.amount_minor for each in tenders if each.kind in _CREDIT) - money
    if by_voucher > 0:
        amount = plain_amount(by_voucher, change.place.currency)
        raise Refusal("{amount} of this was paid by voucher, so it goes back to a voucher.", amount=amount)


def money_left(driver: Connection, sale_key: int) -> int | None:
    """How much of a sale can still come back in cash or by card, in minor units; None where nobody knows."""
    paid = driver.execute(_PAID, (sale_key,)).fetchone()
    if paid is None:
        return None
    total, in_credit = paid
    back, credit_back = driver.execute(_GIVEN_BACK, (sale_key,)).fetchone()
    of_sale: int = total - in_credit - (back - credit_back)
    of_chain: int = driver.execute(_OF_CHAIN, (sale_key,)).fetchone()[0]
    return min(of_sale, of_chain)


def room_of(driver: Connection, sale_key: int) -> Room:
    """What can still be given back of a sale, as it was taken: with what rounding added to it or took from it."""
    cash, rounding = driver.execute(_CASH_BACK, (sale_key,)).fetchone()
    if driver.execute(_PAID, (sale_key,)).fetchone() is None:
        return Room(cash_minor=cash, rounding_minor=rounding)
    most, money = driver.execute(_TAKEN_OF_CHAIN, (sale_key,)).fetchone()
    return Room(most, money, cash, rounding)


_CREDIT = (TenderKind.VOUCHER, TenderKind.EXCHANGE)
_PAID = (
    "SELECT sold_minor, (SELECT coalesce(sum(amount_minor), 0) FROM tender t WHERE t.sale_key = s.sale_key"
    " AND kind = 'voucher') FROM sale s WHERE sale_key = ? AND receipt_number IS NOT NULL"
)
_GIVEN_BACK = (
    "SELECT coalesce(sum(refunded_minor), 0), coalesce(sum((SELECT -sum(amount_minor) FROM tender t"
    " WHERE t.sale_key = s.sale_key AND kind IN ('voucher', 'exchange'))), 0)"
    " FROM sale s WHERE refund_of_sale_key = ? AND is_live = 1"
)
# The two receipts of an exchange are written in one transaction and numbered one after the other, the refund first.
# What passes between them is in both, so it adds up to nothing.
_CHAIN = (
    "WITH RECURSIVE chain (sale_key) AS (SELECT ?"
    " UNION SELECT a.sale_key FROM chain c JOIN sale b ON b.sale_key = c.sale_key"
    " JOIN sale r ON r.till_key = b.till_key AND r.incarnation = b.incarnation"
    " AND r.receipt_number = b.receipt_number - 1 AND r.txn_key = b.txn_key"
    " JOIN sale a ON a.sale_key = r.refund_of_sale_key AND a.receipt_number IS NOT NULL"
    " UNION SELECT b.sale_key FROM chain c JOIN sale r ON r.refund_of_sale_key = c.sale_key"
    " JOIN sale b ON b.till_key = r.till_key AND b.incarnation = r.incarnation"
    " AND b.receipt_number = r.receipt_number + 1 AND b.txn_key = r.txn_key)"
    ", document (sale_key) AS (SELECT sale_key FROM chain UNION ALL"
    " SELECT r.sale_key FROM chain c JOIN sale r ON r.refund_of_sale_key = c.sale_key) "
)
_OF_CHAIN = (
    f"{_CHAIN}SELECT sum(s.sold_minor - s.refunded_minor - (SELECT coalesce(sum(amount_minor), 0) FROM tender t"
    " WHERE t.sale_key = s.sale_key AND kind = 'voucher')) FROM document JOIN sale s USING (sale_key)"
    " WHERE s.is_live = 1"
)
_TAKEN_OF_CHAIN = (
    f"{_CHAIN}SELECT sum(s.sold_minor - s.refunded_minor + s.rounding_minor), sum(s.sold_minor - s.refunded_minor"
    " + s.rounding_minor - (SELECT coalesce(sum(amount_minor), 0) FROM tender t WHERE t.sale_key = s.sale_key"
    " AND kind = 'voucher')) FROM document JOIN sale s USING (sale_key) WHERE s.is_live = 1"
)
_CASH_BACK = (
    "SELECT coalesce(sum((SELECT -sum(amount_minor) FROM tender t WHERE t.sale_key = s.sale_key AND kind = 'cash')), 0)"
    ", coalesce(sum(rounding_minor), 0) FROM sale s WHERE refund_of_sale_key = ? AND is_live = 1"
)
