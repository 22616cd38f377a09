from tests.support.approvals import approver
from tests.support.themed import pytest_itemcollected, theme
from tests.support.till_page import page, shop

__all__ = ["approver", "page", "pytest_itemcollected", "shop", "theme"]
