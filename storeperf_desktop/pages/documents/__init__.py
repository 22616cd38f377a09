"""What several pages show of documents: one on paper, those not printed, past shifts. No page by itself."""

from storeperf_desktop.pages.documents.past_shifts import show_past_shifts
from storeperf_desktop.pages.documents.report_dialog import ReportDialog
from storeperf_desktop.pages.documents.unprinted_dialog import UnprintedDialog

__all__ = ["ReportDialog", "UnprintedDialog", "show_past_shifts"]
