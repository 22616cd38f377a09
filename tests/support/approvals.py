"""Somebody who approves, in place of the dialog that asks for a PIN."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from storeperf_core.store.change import Approval
from storeperf_desktop.widgets import approval


@dataclass
class Approver:
    """Keeps what was asked for; `staff_key` None: nobody approves."""

    staff_key: int | None = None
    asked: list[str] = field(default_factory=list)
    parents: list[Any] = field(default_factory=list)

    def ask(
        self,
        parent: Any,
        _context: Any,
        actions: tuple[str, ...],
        then: Callable[[Approval], None],
        cancelled: Any = None,
    ) -> None:
        self.asked += actions
        self.parents.append(parent)
        if self.staff_key is not None:
            then(Approval(self.staff_key, actions))
        elif cancelled is not None:
            cancelled()


@pytest.fixture
def approver(monkeypatch: pytest.MonkeyPatch) -> Approver:
    found = Approver()
    monkeypatch.setattr(approval, "ask_approval", found.ask)
    return found
