"""What may be done or has to be allowed, and roles, in words."""

from __future__ import annotations

from storeperf_core.domain.staff import Action, Role
from storeperf_desktop.i18n import _


def action_name(action: str) -> str:
    """An action as a person reads it; what only a newer program knows is told as it is."""
    return _names().get(action, action)


def action_names() -> list[tuple[Action, str]]:
    """Every action with its name, in the order of a working day."""
    return [(Action(key), name) for key, name in _names().items()]


def role_names() -> dict[str, str]:
    """Every role with its name."""
    return {
        Role.OWNER.value: _("Owner"),
        Role.MANAGER.value: _("Manager"),
        Role.CASHIER.value: _("Cashier"),
    }


def _names() -> dict[str, str]:
    return {
        Action.SELL.value: _("Sell"),
        Action.REFUND.value: _("Refund with a receipt"),
        Action.REFUND_WITHOUT_RECEIPT.value: _("Refund without a receipt"),
        Action.VOID_SALE.value: _("Void a sale"),
        Action.GIVE_DISCOUNT.value: _("Give a discount"),
        Action.OVERRIDE_PRICE.value: _("Sell at another price"),
        Action.ISSUE_VOUCHER.value: _("Issue a voucher"),
        Action.OPEN_DRAWER.value: _("Open the drawer without a sale"),
        Action.MOVE_CASH.value: _("Put cash in or take it out"),
        Action.RUN_SHIFT.value: _("Open and close a shift"),
        Action.COUNT_STOCK.value: _("Count stock"),
        Action.CHANGE_STOCK.value: _("Receive, adjust and transfer stock"),
        Action.ORDER_STOCK.value: _("Order from suppliers"),
        Action.EDIT_CATALOGUE.value: _("Edit products and prices"),
        Action.EDIT_CUSTOMERS.value: _("Edit customers"),
        Action.ERASE_CUSTOMER.value: _("Erase a customer"),
        Action.BRING_IN.value: _("Bring in files"),
        Action.SEE_FIGURES.value: _("See revenue, cost and margin"),
        Action.SEE_AUDIT.value: _("See who changed what"),
        Action.EDIT_STAFF.value: _("Edit the team"),
        Action.EDIT_SETTINGS.value: _("Change settings"),
    }
