"""The first schema: everything from a store to its rollups.

The statements stand in the file of the same name, frozen: the tables in `storeperf_core.store.tables` go on, this does
not.
"""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in statements.split(";\n"):
        if statement.strip():
            op.execute(statement)
