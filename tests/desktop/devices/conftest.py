from tests.support.themed import pytest_itemcollected, theme

__all__ = ["pytest_itemcollected", "theme"]
