"""What a store writes on its receipts, and how its till prints and counts. One row of `setting` each."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from sqlite3 import Connection
from typing import Literal

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.wording import one_line
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import setting

Printing = Literal["always", "ask", "never"]
MOST_LINES = 12
LONGEST_LINE = 200
_PREFIX = "receipt_"


@dataclass(frozen=True, slots=True)
class ReceiptSettings:
    """`header` (address, telephone) and `footer` are lines of text below each other. `counts_blind`: what a shift
    should hold is told only after it was counted.
    """

    header: str = ""
    footer: str = ""
    tax_number: str = ""
    printing: Printing = "ask"
    names_customer: bool = False
    counts_blind: bool = False


def receipt_settings(driver: Connection) -> ReceiptSettings:
    """As they are set; what was never set, or by a program that means something else, is as on the first day."""
    rows = dict(driver.execute("SELECT name, value FROM setting WHERE name LIKE 'receipt!_%' ESCAPE '!'").fetchall())
    kept = {}
    for field in fields(ReceiptSettings):
        value = _read(rows.get(_PREFIX + field.name))
        if type(value) is type(field.default) and (field.name != "printing" or value in ("always", "ask", "never")):
            kept[field.name] = value
    return ReceiptSettings(**kept)  # type: ignore[arg-type]


def edit_receipt_settings(session: WriteSession, actor: Actor, wanted: ReceiptSettings) -> Changed:
    """Keep them from now on. Refuses a text of too many or too long lines."""
    values = {**asdict(wanted), "header": _lines(wanted.header), "footer": _lines(wanted.footer)}
    values["tax_number"] = one_line(wanted.tax_number) or ""
    if len(values["tax_number"]) > LONGEST_LINE:
        raise _too_long()
    is_different = False
    with session.change("edit_settings", actor) as change:
        require(change, Action.EDIT_SETTINGS)
        known = dict(change.driver.execute("SELECT name, setting_key FROM setting").fetchall())
        for field in fields(ReceiptSettings):
            name, value = _PREFIX + field.name, json.dumps(values[field.name], ensure_ascii=False)
            if name in known:
                is_different |= change.update(setting, known[name], value=value)
            elif values[field.name] != field.default:
                change.insert(setting, name=name, value=value)
                is_different = True
    return Changed.of(Entity.SETTINGS) if is_different else NOTHING


def _lines(text: str) -> str:
    """`text` with each line as it is kept, without empty ones at the end."""
    lines = [one_line(line) or "" for line in text.strip().splitlines()]
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        raise _too_long()
    return "\n".join(lines)


def _too_long() -> Refusal:
    return Refusal("A text on the receipt has at most {lines} lines of {limit} characters.", lines=MOST_LINES,
                   limit=LONGEST_LINE)  # fmt: skip


def _read(text: str | None) -> object:
    try:
        return None if text is None else json.loads(text)
    except ValueError:
        return None
