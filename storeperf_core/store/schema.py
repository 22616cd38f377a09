"""Which version a store's schema has, and bringing it up to this program's."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from storeperf_core.domain.errors import Refusal

_MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0002"


def version_of(connection: Connection) -> str | None:
    """The schema's version; None for an empty file."""
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").scalar()
    found: str | None = known and connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def require_readable(connection: Connection) -> None:
    """Refuse a file without a schema, and one whose schema is of a newer program."""
    version = version_of(connection)
    if version is None:
        raise Refusal("There is no StorePerf store in this folder.")
    if version > HEAD:
        raise Refusal(
            "This store was last used by a newer StorePerf (its data has version {found}, this program knows {known}). "
            "Update StorePerf on this computer.",
            found=version,
            known=HEAD,
        )


def migrate(connection: Connection) -> None:
    """Bring the schema to `HEAD` in one transaction. Does nothing, and imports nothing, when it is there already."""
    if version_of(connection) == HEAD:
        connection.rollback()
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        command.upgrade(config, "head")
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
