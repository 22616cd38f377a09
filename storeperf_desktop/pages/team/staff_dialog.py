"""The form of a member of staff: name, role, and what is allowed beside or against the role."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from storeperf_core.domain.staff import ALLOWED, Action, Role
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import RecordDialog
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.actions import action_names, role_names
from storeperf_desktop.viewmodels.record_history import staff_name
from storeperf_desktop.viewmodels.team import StaffDraft, Write, form_of, saving
from storeperf_desktop.widgets import FormRow, Select, text_label
from storeperf_desktop.widgets.check_box import CheckBox

_WIDTH, _HEIGHT = 640, 620


class StaffDialog(RecordDialog):
    """Adds somebody, or edits them. Another role ticks what it usually may."""

    def __init__(self, context: PageContext, parent: QWidget, draft: StaffDraft) -> None:
        is_new = draft.before is None
        title = _("Add somebody to the team") if is_new else _("Edit a member of the team")
        super().__init__(context, parent, title, _("Add to the team") if is_new else _("Save"))
        self._draft = draft
        before = draft.before
        self._add_text("name", _("Name"), "" if before is None else staff_name(before.name))
        self.role = Select(list(role_names().items()), _("Role"))
        self.role.set_current(Role.CASHIER.value if before is None else before.role.value)
        self.role.chosen.connect(self._follow_role)
        self.body.addWidget(FormRow(_("Role"), self.role))
        self.body.addWidget(text_label(_("May do this without asking"), "strong"))
        self.body.addWidget(text_label(_("Everything else takes the PIN of somebody who may do it."), "label"))
        self.allowed: dict[Action, CheckBox] = {}
        self.body.addWidget(self._make_boxes())
        self._tick(ALLOWED[Role.CASHIER] if before is None else before.actions)
        self.body.addStretch(1)
        tokens = current_tokens()
        self.resize(tokens.px(_WIDTH), min(tokens.px(_HEIGHT), parent.window().height() - 48))
        self.fields["name"].setFocus()

    def _fault_of(self, name: str, text: str) -> str:  # noqa: ARG002
        return "" if text.strip() else _("A member of staff needs a name.")

    def _write(self) -> Write:
        ticked = [action for action, box in self.allowed.items() if box.isChecked()]
        form = form_of(self._draft, self.texts()["name"], self.role.current(), ticked)
        return saving(self._draft, form)

    def _make_boxes(self) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(_("May do this without asking"))
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        names = action_names()
        half = -(-len(names) // 2)
        columns = 1 if current_tokens().px(100) > 140 else 2
        for place, (action, name) in enumerate(names):
            self.allowed[action] = box = CheckBox(name)
            row, column = (place, 0) if columns == 1 else (place % half, place // half)
            grid.addWidget(box, row, column)
        return whole

    def _follow_role(self, role: str) -> None:
        self._tick(ALLOWED[Role(role)])

    def _tick(self, actions: frozenset[Action]) -> None:
        is_owner = self.role.current() == Role.OWNER.value
        for action, box in self.allowed.items():
            box.setChecked(action in actions)
            # An owner may do everything, always.
            box.setEnabled(not is_owner)
