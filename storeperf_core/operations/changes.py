"""What an operation changed: what pages and the sync client are told once it is committed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Entity(Enum):
    """The kinds of things that pages show and ask for again when they changed."""

    SALES = "sales"
    PRODUCTS = "products"
    CLIENTS = "clients"
    STOCK = "stock"
    ORDERS = "orders"
    IMPORTS = "imports"
    SETTINGS = "settings"
    TILL_SESSIONS = "till_sessions"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Changed:
    """`keys` are the local keys of the records that were made or changed, empty where they are many or none."""

    entities: frozenset[Entity] = frozenset()
    keys: tuple[int, ...] = ()

    @classmethod
    def of(cls, entity: Entity, *keys: int) -> Changed:
        """A change of one kind of things."""
        return cls(frozenset({entity}), keys)

    @property
    def key(self) -> int:
        """The key of the one record that was made or changed."""
        (key,) = self.keys
        return key

    def __bool__(self) -> bool:
        return bool(self.entities)


NOTHING = Changed()
