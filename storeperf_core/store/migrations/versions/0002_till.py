"""The till: receipts, tenders, shifts, vouchers, stock, orders, staff and their approvals, signed audit heads."""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in statements.split(";\n"):
        if statement.strip():
            op.execute(statement)
