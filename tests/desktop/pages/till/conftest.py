from tests.support.themed import pytest_itemcollected, theme
from tests.support.till_page import page, shop

__all__ = ["page", "pytest_itemcollected", "shop", "theme"]
