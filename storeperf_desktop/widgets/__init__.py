"""The parts every page is made of. Nothing here knows sales, analytics or the database; importing it is cheap.

Page         PageFrame(title, scrolls=True): .body (layout), .set_heading(title, sentence), .add_action(widget)
             StateView(content): .show_content() .show_loading() .show_empty(title, sentence, (text, do))
             .show_error(…) .show_offline(sentence, (text, do)) .state()
Surfaces     Card(title): .body (layout), .add_aside(widget) · CardGrid(least_width, most_columns): .add(widget)
             hairline() · SidePanel(page, title): .set_content(widget) .add_button(button) .open() .close_panel()
             closed · ButtonRow(*buttons, at_right=): below each other where there is no room
             Dialog(parent, title, accept_text, sentence, danger=): .body .show_fault(sentence) .accept_button
             confirm(parent, title, sentence, accept_text, danger=) → bool
Figures      KpiCard(label): .show_figure(figure, short_figure=, comparison=Comparison(text, direction, tone, against),
             note=, trend=[…]) .show_loading() clicked
             BarRows(name): .set_rows([BarRow(key, name, share, amount, note)]) opened(key)
             ProgressBar · ProgressRow(title): .show_progress(share | None, detail) .set_note(sentence)
             Stepper(steps): .set_current(index)
Words        text_label(text, role, wrap=) with role heading title strong body muted label caption figure good warn bad
             set_role(label, role) · ElidedLabel(text, colour=, strong=, small=, right=): .set_text(text)
             Pill(text, tone, dot=): .set_state(text, tone) .set_reason(sentence); tones good warn bad
             accent neutral
             Notice(text, tone, (text, do)) in a page · show_toast(widget, text, tone, (text, do)) over the window
Controls     Button · PrimaryButton · DangerButton · LinkButton (text, icon_name, on_click) · IconButton(icon, name, do)
             SegmentedControl([(key, text)], name, current): .current() .set_current(key) .set_text(…) chosen(key)
             SearchField(placeholder): searched(text) · Select([(key, text)], name): .current() .set_current chosen(key)
             FormRow(label, field): .set_fault(sentence) .add_aside(widget) · align_rows(parent)
             complete_from(field, entries): offers what holds the text typed · is_offering(field)
             DateRangePicker(formats, first, last): .popup_below(widget) chosen(first, last), both days included
             DropZone(title, hint, suffixes): file_chosen(Path) refused(sentence)
Table        Table(name, sortable=): .setModel(model) .set_column_widths(90, 0, 120) .show_sorted(column, ascending=)
             opened(row) sort_asked(column, ascending). The model answers DisplayRole, TextAlignmentRole (right for
             figures) and LOADING_ROLE (True: grey bar), TONE_ROLE (strong muted good warn bad), PILL_ROLE (a tone).
"""

from storeperf_desktop.widgets.bar_rows import BarRow, BarRows
from storeperf_desktop.widgets.button_row import ButtonRow
from storeperf_desktop.widgets.buttons import Button, DangerButton, IconButton, LinkButton, PrimaryButton
from storeperf_desktop.widgets.card import Card, CardGrid, hairline
from storeperf_desktop.widgets.date_range import DateRangePicker
from storeperf_desktop.widgets.dialog import Dialog, confirm, scrolling
from storeperf_desktop.widgets.drop_zone import DropZone
from storeperf_desktop.widgets.fields import (
    FormRow,
    SearchField,
    Select,
    align_rows,
    complete_from,
    is_offering,
)
from storeperf_desktop.widgets.kpi_card import Comparison, KpiCard
from storeperf_desktop.widgets.notice import Notice, Toast, show_toast
from storeperf_desktop.widgets.page import PageFrame
from storeperf_desktop.widgets.pill import Pill
from storeperf_desktop.widgets.progress import ProgressBar, ProgressRow, Stepper
from storeperf_desktop.widgets.segmented import SegmentedControl
from storeperf_desktop.widgets.side_panel import SidePanel
from storeperf_desktop.widgets.state_view import StateView
from storeperf_desktop.widgets.table import LOADING_ROLE, PILL_ROLE, TONE_ROLE, Table
from storeperf_desktop.widgets.text import ElidedLabel, set_role, text_label

__all__ = [
    "LOADING_ROLE",
    "PILL_ROLE",
    "TONE_ROLE",
    "BarRow",
    "BarRows",
    "Button",
    "ButtonRow",
    "Card",
    "CardGrid",
    "Comparison",
    "DangerButton",
    "DateRangePicker",
    "Dialog",
    "DropZone",
    "ElidedLabel",
    "FormRow",
    "IconButton",
    "KpiCard",
    "LinkButton",
    "Notice",
    "PageFrame",
    "Pill",
    "PrimaryButton",
    "ProgressBar",
    "ProgressRow",
    "SearchField",
    "SegmentedControl",
    "Select",
    "SidePanel",
    "StateView",
    "Stepper",
    "Table",
    "Toast",
    "align_rows",
    "complete_from",
    "confirm",
    "hairline",
    "is_offering",
    "scrolling",
    "set_role",
    "show_toast",
    "text_label",
]
