"""Somebody who approves, in place of the dialog that asks for a PIN."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from storeperf_desktop.widgets import approval


@dataclass
class Approver:
    """Keeps what was asked for; `staff_key` None: nobody approves."""

    staff_key: int | None = None
    asked: list[str] = field(default_factory=list)
    parents: list[Any] = field(default_factory=list)

    def ask(self, parent: Any, _context: Any, action: str, then: Callable[[int], None], cancelled: Any = None) -> None:
        self.asked.append(action)
        self.parents.append(parent)
        if self.staff_key is not None:
            then(self.staff_key)
        elif cancelled is not None:
            cancelled()


@pytest.fixture
def approver(monkeypatch: pytest.MonkeyPatch) -> Approver:
    found = Approver()
    monkeypatch.setattr(approval, "ask_approval", found.ask)
    return found
