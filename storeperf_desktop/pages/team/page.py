"""Two parts of one page: the team, and the audit."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from storeperf_core.domain.staff import Action
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.team.audit_part import AuditPart
from storeperf_desktop.pages.team.team_part import TeamPart
from storeperf_desktop.widgets import SegmentedControl

TEAM, AUDIT = "team", "audit"


class TeamPage(Page):
    """Each part for whoever may see it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Team & audit"), scrolls=False)
        self._signed_in = context.signed_in
        self.team, self.audit = TeamPart(context), AuditPart(context, self)
        self.parts = SegmentedControl([(TEAM, _("Team")), (AUDIT, _("Audit"))], _("Show"), TEAM)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.team)
        self._stack.addWidget(self.audit)
        self.add_action(self.parts)
        self.body.addWidget(self._stack, 1)
        self.parts.chosen.connect(self.show_part)
        for part in (self.team, self.audit):
            part.shown.connect(self._loaded)
        context.signed_in.changed.connect(self._fit_parts)
        self._fit_parts()

    def show_part(self, key: str) -> None:
        """Go to the team or to the audit."""
        self.parts.set_current(key)
        part = self.team if key == TEAM else self.audit
        self._stack.setCurrentWidget(part)
        sentences = {
            TEAM: _("Who works here, and what each may do without asking."),
            AUDIT: _("Every change, who made it, and what it was before."),
        }
        self.set_heading(_("Team & audit"), sentences[key])
        part.ask()

    def open_with(self, request: object) -> None:
        """Show `team` or `audit`."""
        if request in (TEAM, AUDIT):
            self.show_part(str(request))

    def search(self, text: str) -> None:
        """Look for words that were typed in the palette."""
        self.show_part(AUDIT)
        self.audit.search(text)

    def _fit_parts(self) -> None:
        may_team, may_audit = map(self._signed_in.may, (Action.EDIT_STAFF, Action.SEE_AUDIT))
        self.parts.setVisible(may_team and may_audit)
        self.show_part(AUDIT if may_audit and not may_team else TEAM)

    def _loaded(self) -> None:
        if self.sender() is self._stack.currentWidget():
            self.mark_loaded()
