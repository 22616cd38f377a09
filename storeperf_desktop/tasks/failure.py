"""Why an answer did not come, in words for the person who asked."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.domain.errors import EnvironmentRefusal, NeedsApproval, Refusal
from storeperf_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Failure:
    """A sentence to show. `is_fault` marks a fault of the program itself, which is in the log with its trace.

    `needs` are the actions (values of `domain.staff.Action`) that somebody else has to approve before it can be done.
    """

    sentence: str
    is_fault: bool = False
    is_environment: bool = False
    needs: tuple[str, ...] = ()


def failure_of(error: BaseException) -> Failure:
    """The failure that `error` means: a refusal's translated sentence, or an honest one for anything unforeseen."""
    if isinstance(error, Refusal):
        sentence = _(error.template).format(**error.values)
        needs = error.actions if isinstance(error, NeedsApproval) else ()
        return Failure(sentence, is_environment=isinstance(error, EnvironmentRefusal), needs=needs)
    return Failure(_("Something went wrong inside StorePerf. Nothing was changed. The log says more."), is_fault=True)
