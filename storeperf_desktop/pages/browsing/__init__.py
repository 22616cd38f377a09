"""What the pages with a table of records are made of: the page itself, filter pills, facts, history, forms.

BrowsePage     search field, controls, pills, table and drawer, and the questions between them
FilterPills    filters that hold, each put away by a click or a key
FactList       named values, some of them links · section(title, widget) · history_list(happenings)
RecordPage     a browse page whose records are made, edited and taken out of use
RecordDialog   a form whose faults stand beside its fields and which closes once it is written
"""

from storeperf_desktop.pages.browsing.browse_page import BrowsePage
from storeperf_desktop.pages.browsing.facts import FactList, history_list, section
from storeperf_desktop.pages.browsing.filter_pills import FilterPills
from storeperf_desktop.pages.browsing.record_dialog import FIRST, RecordDialog
from storeperf_desktop.pages.browsing.record_page import RecordPage
from storeperf_desktop.pages.browsing.rows_table import RowsTable, panel_table

__all__ = [
    "FIRST",
    "BrowsePage",
    "FactList",
    "FilterPills",
    "RecordDialog",
    "RecordPage",
    "RowsTable",
    "history_list",
    "panel_table",
    "section",
]
