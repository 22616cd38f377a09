"""Refunds, voids and vouchers, as the till and the page of sales open them. No page by itself."""

from storeperf_desktop.pages.taking_back.dialogs import (
    issue_voucher,
    refund,
    refund_receipt,
    refund_sale_of,
    void_sale,
    voucher_balance,
)

__all__ = ["issue_voucher", "refund", "refund_receipt", "refund_sale_of", "void_sale", "voucher_balance"]
