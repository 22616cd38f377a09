"""The column kinds that every table is made of."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

# SQLite keeps any integer in as few bytes as it needs; Postgres must be told that 32 bits are not enough.
Whole = BigInteger().with_variant(Integer(), "sqlite")

STRICT: dict[str, Any] = {"sqlite_strict": True}
CLUSTERED: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}


def key(name: str) -> Column[Any]:
    """The local key of a table's own rows."""
    return Column(name, Whole, primary_key=True)


def whole(name: str, *, null: bool = False, default: int | None = None, **more: Any) -> Column[Any]:
    """An integer column; `default` is also the database's default."""
    if default is not None:
        more["server_default"] = str(default)
    return Column(name, Whole, nullable=null, **more)


def text(name: str, *, null: bool = False, default: str | None = None, primary_key: bool = False) -> Column[Any]:
    """A text column."""
    return Column(name, Text, nullable=null, server_default=default, primary_key=primary_key)


def identity(name: str) -> Column[Any]:
    """A 16-byte UUID that is known outside this file."""
    return Column(name, LargeBinary, nullable=False, unique=True)


def blob(name: str, *, null: bool = False) -> Column[Any]:
    """Bytes."""
    return Column(name, LargeBinary, nullable=null)


def refers(name: str, target: str, *, null: bool = False, primary_key: bool = False) -> Column[Any]:
    """A reference to the local key of another table."""
    return Column(name, Whole, ForeignKey(target), nullable=null, primary_key=primary_key)


def record_columns() -> list[Column[Any]]:
    """What every synced record carries: its transaction, its scope (null: the organisation's), one stamp a field."""
    return [
        refers("txn_key", "txn.txn_key"),
        refers("store_key", "store.store_key", null=True),
        text("stamps", default="{}"),
        whole("deleted", default=0),
    ]
