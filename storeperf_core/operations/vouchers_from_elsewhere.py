"""Papers that no voucher here is known for: another till's, sold while both were offline, or another shop's.

None is taken until the store says up to how much; then somebody who may issue vouchers answers for each. It becomes a
voucher with nothing left on it, so the same code is never taken twice.
"""

from __future__ import annotations

import json
from sqlite3 import Connection

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.sale import HIGHEST_AMOUNT_MINOR
from storeperf_core.domain.staff import Action
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import setting

LIMIT = "voucher_from_elsewhere_limit_minor"


def limit_kept(driver: Connection) -> int:
    """Up to how much (minor units) a voucher from elsewhere is taken; 0: none is."""
    row = driver.execute("SELECT value FROM setting WHERE name = ? AND deleted = 0", (LIMIT,)).fetchone()
    return 0 if row is None else int(json.loads(row[0]))


def limit_elsewhere(change: Change, code: str) -> int:
    """Up to how much the unknown `code` is taken. Raises Refusal where none is, NeedsApproval where that needs one."""
    limit = limit_kept(change.driver)
    if limit == 0:
        raise Refusal("There is no voucher {code} here.", code=code)
    require(change, Action.ISSUE_VOUCHER, code)
    return limit


def set_limit_elsewhere(session: WriteSession, actor: Actor, limit_minor: int) -> Changed:
    """Take vouchers from elsewhere up to `limit_minor`, 0: take none. Needs `Action.EDIT_SETTINGS`."""
    if not 0 <= limit_minor < HIGHEST_AMOUNT_MINOR:
        raise Refusal("The limit of vouchers from elsewhere is zero or above.")
    with session.change("change_setting", actor) as change:
        require(change, Action.EDIT_SETTINGS)
        if limit_minor == limit_kept(change.driver):
            return NOTHING
        row = change.driver.execute("SELECT setting_key FROM setting WHERE name = ?", (LIMIT,)).fetchone()
        if row is None:
            change.insert(setting, name=LIMIT, value=json.dumps(limit_minor))
        else:
            change.update(setting, row[0], value=json.dumps(limit_minor), deleted=0)
    return Changed.of(Entity.SETTINGS)
