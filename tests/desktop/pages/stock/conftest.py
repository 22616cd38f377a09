from tests.support.approvals import approver
from tests.support.themed import pytest_itemcollected, theme

__all__ = ["approver", "pytest_itemcollected", "theme"]
