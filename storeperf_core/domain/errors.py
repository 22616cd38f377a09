"""Refusals: what the program says when it cannot do what it was asked."""

from __future__ import annotations


class Refusal(Exception):
    """An operation was refused for a reason its user can act on.

    `template` is one English sentence with `{named}` places. The desktop translates the template and then fills it, so
    the places must be named and the filling plain values. The command line prints `str(refusal)` and exits 1.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.template, self.values)


class EnvironmentRefusal(Refusal):
    """The cause lies in the computer (full disk, locked file, network share), not in the program or the input."""


class NeedsApproval(Refusal):
    """Whoever asked may not do this alone: somebody who may can approve it.

    `actions` are all that it takes, values of `domain.staff.Action`.
    """

    def __init__(self, *actions: str) -> None:
        super().__init__("This needs the approval of somebody who may do it.")
        self.actions = actions

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self.actions


def _rebuild(kind: type[Refusal], template: str, values: dict[str, object]) -> Refusal:
    return kind(template, **values)
