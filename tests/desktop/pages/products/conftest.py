from tests.support.imported_shop import imported_shop, own_imported_shop
from tests.support.themed import pytest_itemcollected, theme

__all__ = ["imported_shop", "own_imported_shop", "pytest_itemcollected", "theme"]
