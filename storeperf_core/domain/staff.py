"""Who works in a shop, and what each may do without asking."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What a member of staff is in the store."""

    OWNER = "owner"
    MANAGER = "manager"
    CASHIER = "cashier"


class Action(Enum):
    """What not everybody may do. The values stand in the database and in the audit."""

    SELL = "sell"
    REFUND = "refund"
    REFUND_WITHOUT_RECEIPT = "refund_without_receipt"
    VOID_SALE = "void_sale"
    GIVE_DISCOUNT = "give_discount"
    OVERRIDE_PRICE = "override_price"
    ISSUE_VOUCHER = "issue_voucher"
    OPEN_DRAWER = "open_drawer"
    MOVE_CASH = "move_cash"
    RUN_SHIFT = "run_shift"
    COUNT_STOCK = "count_stock"
    CHANGE_STOCK = "change_stock"
    ORDER_STOCK = "order_stock"
    EDIT_CATALOGUE = "edit_catalogue"
    EDIT_CUSTOMERS = "edit_customers"
    ERASE_CUSTOMER = "erase_customer"
    BRING_IN = "bring_in"
    SEE_FIGURES = "see_figures"
    SEE_AUDIT = "see_audit"
    EDIT_STAFF = "edit_staff"
    EDIT_SETTINGS = "edit_settings"


class AccessKind(Enum):
    """What the store keeps of people at its till: facts of `staff_access`."""

    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    LOCK = "lock"
    UNLOCK = "unlock"
    APPROVE = "approve"
    WRONG_PIN = "wrong_pin"
    PIN_SET = "pin_set"


_CASHIER = frozenset(
    {Action.SELL, Action.REFUND, Action.RUN_SHIFT, Action.COUNT_STOCK, Action.EDIT_CUSTOMERS, Action.MOVE_CASH}
)
ALLOWED: dict[Role, frozenset[Action]] = {
    Role.OWNER: frozenset(Action),
    Role.MANAGER: frozenset(Action) - {Action.EDIT_STAFF},
    Role.CASHIER: _CASHIER,
}
"""What a role may do where nothing else is said of the person."""


def allowed_actions(role: str, granted: str = "", denied: str = "") -> frozenset[Action]:
    """What a person may do: the role's actions with those `granted` and without those `denied` (names, separated by
    spaces). The owner may always do everything, or a store could lock itself out. Unknown names, of a newer program,
    are left out.
    """
    if role == Role.OWNER.value:
        return ALLOWED[Role.OWNER]
    known = {each.value: each for each in Action}
    roles = {each.value: each for each in Role}
    usual = ALLOWED[roles[role]] if role in roles else frozenset()
    more, less = ({known[name] for name in names.split() if name in known} for names in (granted, denied))
    return frozenset((usual | more) - less)


def needs_pin(actions: frozenset[Action]) -> bool:
    """Whether somebody who may do this much signs in with a PIN only, once the store has PINs at all."""
    return bool(actions - _CASHIER)
