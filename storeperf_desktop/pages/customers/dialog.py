"""The form of a customer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import FIRST, RecordDialog
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.customer_editing import CustomerDraft, Write, fault_of, form_of, saving, texts_of

_WIDTH, _HEIGHT = 520, 520


class CustomerDialog(RecordDialog):
    """Makes a customer, or edits one."""

    def __init__(self, context: PageContext, parent: QWidget, draft: CustomerDraft) -> None:
        is_new = draft.before is None
        super().__init__(
            context,
            parent,
            _("New customer") if is_new else _("Edit the customer"),
            _("Make the customer") if is_new else _("Save"),
        )
        self._draft = draft
        texts = texts_of(draft)
        self._add_text("name", _("Name"), texts["name"])
        self._add_text("code", _("Code"), texts["code"], placeholder=draft.next_code)
        self._add_text("email", _("Email"), texts["email"])
        self._add_text("phone", _("Telephone"), texts["phone"])
        self._add_notes("notes", _("Notes"), texts["notes"])
        before = draft.before
        agreed = (_("Has agreed"), _("Has not agreed"))
        self.consent_email = self._add_choice(_("Emails"), agreed, first=before is not None and before.consent_email)
        self.consent_sms = self._add_choice(_("Text messages"), agreed, first=before is not None and before.consent_sms)
        self.body.addStretch(1)
        tokens = current_tokens()
        self.resize(tokens.px(_WIDTH), min(tokens.px(_HEIGHT), parent.window().height() - 48))
        self.fields["name"].setFocus()

    def _fault_of(self, name: str, text: str) -> str:
        return fault_of(name, text)

    def _write(self) -> Write:
        form = form_of(
            self._draft,
            self.texts(),
            consent_email=self.consent_email.current() == FIRST,
            consent_sms=self.consent_sms.current() == FIRST,
        )
        return saving(self._draft, form)
