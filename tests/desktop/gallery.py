"""Draws every widget in every look to PNG, to be held beside the design: `python tests/desktop/gallery.py FOLDER`."""

from __future__ import annotations

import os
import sys
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from storeperf_desktop.charts.heatmap import Heatmap
from storeperf_desktop.charts.legend import Legend
from storeperf_desktop.charts.trend import TrendChart, TrendWords
from storeperf_desktop.formats import Formats
from storeperf_desktop.shell import MainWindow, PageEntry
from storeperf_desktop.theme import Appearance, ThemeController
from storeperf_desktop.widgets import (
    LOADING_ROLE,
    PILL_ROLE,
    TONE_ROLE,
    BarRow,
    BarRows,
    Button,
    Card,
    CardGrid,
    Comparison,
    DangerButton,
    DateRangePicker,
    Dialog,
    DropZone,
    FormRow,
    IconButton,
    KpiCard,
    LinkButton,
    Notice,
    PageFrame,
    Pill,
    PrimaryButton,
    ProgressRow,
    SearchField,
    SegmentedControl,
    Select,
    SidePanel,
    StateView,
    Stepper,
    Table,
    show_toast,
    text_label,
)

FORMATS = Formats("en_GB", "GBP", "Europe/London")
TREND = [3, 4, 3.5, 5, 3, 4.5, 4, 6, 5, 5.5, 6, 4.8, 7, 6, 11, 6.5, 6.7, 6, 5, 4, 5, 6.2, 7.5, 6]
KPIS = [
    ("Revenue", "£1,412,031.55", "£1.412m", Comparison("33.4 %", 1, "good", "vs before")),
    ("Transactions", "2,718", "", Comparison("35.7 %", 1, "good", "vs before")),
    ("Items sold", "743,039", "", Comparison("25.9 %", 1, "good", "vs before")),
    ("Average order", "£543.06", "", Comparison("3.5 %", -1, "bad", "vs before")),
    ("Customers", "1,706", "", Comparison("0.0 %", 0, "neutral", "vs before")),
    ("Refunds", "£64,199.41", "", Comparison("7.3 %", -1, "good", "vs before")),
]
BARS = [
    BarRow("a", "Rabbit night light", 1.0, "£37,347.78"),
    BarRow("b", "Paper chain kit 50's christmas", 0.68, "£25,479.67"),
    BarRow("c", "Popcorn holder", 0.38, "£14,058.93"),
    BarRow("d", "White hanging heart t-light holder", 0.36, "£13,379.16"),
    BarRow("e", "Chilli lights", 0.33, "£12,324.70"),
]
NAMED = [
    BarRow(str(n), f"No. {n}", 1 - i / 5, f"£{35_000 - i * 4_200:,}.63", "Champion")
    for i, n in enumerate((14646, 14096, 17450))
]


class SampleRows(QAbstractTableModel):
    """Lines of a file as the import page shows them, then rows that are still on their way."""

    HEADS = ("Receipt", "Sold at", "Code", "Product", "Qty", "Price", "")
    ROWS = (
        ("536365", "01/12/2010 08:26", "85123A", "White hanging heart T-light holder", "6", "2.55", ""),
        (
            "536365",
            "01/12/2010 08:26",
            "71053",
            "White metal lantern with a name too long for its column",
            "6",
            "3.39",
            "",
        ),
        ("C536379", "01/12/2010 09:41", "D", "Discount", "−1", "27.50", "refund"),
        ("536414", "01/12/2010 11:52", "22139", "", "56", "0.00", "set aside: price 0"),
    )

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.ROWS) + 3

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section in (4, 5) else Qt.AlignmentFlag.AlignLeft
        return self.HEADS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (4, 5):
            return Qt.AlignmentFlag.AlignRight
        if row >= len(self.ROWS):
            return True if role == LOADING_ROLE else None
        if role == PILL_ROLE and column == 6 and self.ROWS[row][6]:
            return "warn" if row == 2 else "bad"
        if role == TONE_ROLE:
            return "strong" if column == 0 else "muted" if column == 1 else None
        return self.ROWS[row][column] if role == Qt.ItemDataRole.DisplayRole else None


def figures_page() -> QWidget:
    page = PageFrame("Thursday 24 November")
    page.set_heading("Thursday 24 November", "30 days to today: 33.4 % ahead of the 30 days before.")
    presets = [("today", "Today"), ("7", "7 days"), ("30", "30 days"), ("quarter", "Quarter"), ("custom", "Custom…")]
    page.add_action(SegmentedControl(presets, "Period", "30"))
    page.add_action(Button("Export", "download"))
    grid = CardGrid(least_width=150)
    for label, figure, short, comparison in KPIS:
        card = KpiCard(label)
        card.show_figure(figure, short_figure=short, comparison=comparison, trend=TREND)
        grid.add(card)
    page.body.addWidget(grid)
    page.body.addWidget(Notice("37 sales kept safe here.", "neutral", ("Show them", lambda: None)))
    page.body.addWidget(trend_card())
    row = CardGrid(least_width=300, spacing=16)
    for title, bars in (("Top products", BARS), ("Top customers", NAMED)):
        card = Card(title)
        rows = BarRows(title)
        rows.set_rows(bars)
        card.body.addWidget(rows)
        row.add(card)
    card = Card("When people buy")
    card.add_aside(text_label("sales an hour", "label"))
    heatmap = Heatmap("When people buy", FORMATS.weekdays(), str)
    heatmap.show_cells([(d, h, (d * 7 + h * 5) % 23 * (d != 5)) for d in range(7) for h in range(8, 19)])
    card.body.addWidget(heatmap)
    row.add(card)
    page.body.addWidget(row)
    page.body.addStretch(1)
    return page


def trend_card() -> Card:
    card = Card("Daily revenue")
    card.add_aside(Legend([("revenue", False), ("30 days before", True)]))
    words = TrendWords(lambda v: FORMATS.money(int(v)), FORMATS.money_axis, FORMATS.day_long, FORMATS.day_short)
    chart = TrendChart("Daily revenue", words)
    days = [date(2011, 9, 30) + timedelta(days=n) for n in range(56)]
    values = [(30 + (n * 37) % 41 + (60 if n == 45 else 0)) * 100_000.0 for n in range(56)]
    chart.show_trend(days, values, [value * 0.6 + 500_000 for value in reversed(values)])
    chart.setMinimumHeight(240)
    card.body.addWidget(chart)
    return card


def import_page() -> QWidget:
    page = PageFrame("Bring in your sales")
    page.set_heading(
        "Bring in your sales", "online_retail.csv · 541,909 rows · 8 columns · read as UTF-8, dates day-first"
    )
    stepper = Stepper(["File", "Match columns", "Check", "Done"])
    stepper.set_current(1)
    page.add_action(stepper)
    top = QHBoxLayout()
    top.setSpacing(16)
    match = Card("Match columns")
    for name, column in (("Receipt", "InvoiceNo"), ("Sold at", "InvoiceDate"), ("Cost price", "— not in this file")):
        row = FormRow(name, Select([(column, column), ("x", "Other")], name))
        row.add_aside(Pill("matched", "good"))
        match.body.addWidget(row)
    faulty = FormRow("Till", SearchField("Search products"))
    faulty.set_fault("This column holds words, not numbers.")
    match.body.addWidget(faulty)
    top.addWidget(match, 2)
    happen = Card("What will happen")
    happen.add_aside(text_label("8 columns", "label"))
    progress = ProgressRow("Importing…")
    progress.show_progress(0.58, "312,400 of 541,909 · 41,000 a second · 6 s left")
    progress.set_note("You can keep selling. If the power goes, it carries on from here.")
    happen.body.addWidget(progress)
    happen.body.addWidget(DropZone("Drop a file here, or choose one", "CSV, XLSX, XLS or ODS", [".csv"]))
    happen.body.addStretch(1)
    top.addWidget(happen, 3)
    page.body.addLayout(top)
    card = Card()
    table = Table("Lines", sortable=True)
    table.setModel(SampleRows())
    table.model().setParent(table)
    table.set_column_widths(100, 150, 80, 0, 60, 70, 160)
    table.show_sorted(5, ascending=False)
    table.setMinimumHeight(280)
    card.body.addWidget(table)
    page.body.addWidget(card, 1)
    return page


def states_page() -> QWidget:
    page = PageFrame("States and controls")
    page.set_heading("States and controls")
    row = CardGrid(least_width=300, spacing=16)
    for name in ("empty", "error", "offline"):
        view = StateView(QWidget())
        if name == "empty":
            view.show_empty("No sales yet", "Bring in what your old till exported.", ("Bring in sales", lambda: None))
        elif name == "error":
            view.show_error(
                "The file cannot be read", "It is open in another program. Close it there.", ("Try again", lambda: None)
            )
        else:
            view.show_offline("Your sales are kept safe here.", ("Try again", lambda: None))
        card = Card()
        card.body.addWidget(view)
        row.add(card)
    page.body.addWidget(row, 1)
    controls = Card("Buttons, pills, notices")
    lines = [QHBoxLayout(), QHBoxLayout()]
    off = PrimaryButton("Switched off")
    off.setEnabled(False)
    for index, widget in enumerate((
        PrimaryButton("Bring in", "upload"), Button("Export", "download"), DangerButton("Undo this import", "undo-2"),
        LinkButton("See them, or save as CSV"), IconButton("pencil", "Edit"), off, Pill("All kept", "good", dot=True),
        Pill("High", "bad"), Pill("Medium", "warn"), Pill("Loyalty"), Pill("80 / 95 %", "accent"),
    )):  # fmt: skip
        lines[index // 6].addWidget(widget)
    for line in lines:
        line.setSpacing(12)
        line.addStretch(1)
        controls.body.addLayout(line)
    for tone in ("good", "warn", "bad"):
        controls.body.addWidget(Notice(f"This is what a {tone} notice looks like.", tone, ("Undo", lambda: None)))  # type: ignore[arg-type]
    page.body.addWidget(controls)
    return page


def panel_page() -> QWidget:
    page = import_page()
    panel = SidePanel(page, "Receipt 536365")
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    for name in ("Sold at", "Customer", "Total"):
        column.addWidget(FormRow(name, SearchField(name)))
    column.addStretch(1)
    panel.set_title("Receipt 536365", "1 December 2010, 08:26 · customer 17850")
    panel.set_content(content)
    panel.add_button(PrimaryButton("Save"))
    panel.open()
    show_toast(page, "The import was undone.", "good", ("Bring it back", lambda: None))
    return page


def small_windows(folder: Path, look: str) -> None:
    picker = DateRangePicker(FORMATS, date(2011, 10, 26), date(2011, 11, 24))
    dialog = Dialog(
        None, "Undo this import?", "Undo it", "Its 19,960 sales no longer count. You can bring them in again."
    )
    dialog.body.addWidget(FormRow("Reason", SearchField("Why")))
    dialog.show_fault("Say why in a few words.")
    for name, window in (("picker", picker), ("dialog", dialog)):
        window.adjustSize()
        window.grab().save(str(folder / f"{name}-{look}.png"))
        window.deleteLater()


def whole_window(controller: ThemeController) -> MainWindow:
    """The main window with the sidebar of this version, the figures on its first page."""
    entries = [
        PageEntry("today", "Today", "layout-dashboard", "", "F1", figures_page),
        PageEntry("sales", "Sales", "receipt", "", "", import_page),
        PageEntry("products", "Products", "tag", "Catalogue", "", QWidget, searchable=True),
        PageEntry("customers", "Customers", "users", "Catalogue", "", QWidget, searchable=True),
        PageEntry("bring-in", "Bring in", "file-input", "Store", "", import_page),
        PageEntry("settings", "Settings", "settings", "Store", "", states_page),
    ]
    window = MainWindow(entries, controller, store_name="Camden High Street", staff_name="Owner")
    window.set_footer(["Last import today 08:02"], "541,909 sale lines on this computer")
    return window


def draw_windows(folder: Path, look: str, controller: ThemeController) -> None:
    for width, height in (*SIZES, (1024, 700)):
        window = whole_window(controller)
        window.resize(width, height)
        window.show()
        settle()
        window.grab().save(str(folder / f"window-{look}-{width}.png"))
        if width == 1280:
            palette = window.open_palette()
            palette.field.setText("s")
            settle()
            palette.grab().save(str(folder / f"palette-{look}.png"))
            palette.close()
            window.open_key_map()
            settle()
            window.findChild(Dialog).grab().save(str(folder / f"keys-{look}.png"))
        window.close()
        window.deleteLater()


def settle() -> None:
    """Let layouts, which are redone in rounds, come to rest."""
    for _ in range(4):
        QApplication.processEvents()


PAGES = {"figures": figures_page, "import": import_page, "states": states_page, "panel": panel_page}
SIZES = ((1440, 900), (1280, 720))


def grab(page: QWidget, width: int, height: int) -> QPixmap:
    """The page as it looks in a window of this size beside the shell's sidebar, header and footer."""
    page.resize(width - 208, height - 84)
    page.show()
    settle()
    return page.grab()


def main(folder: Path) -> None:
    application = QApplication.instance() or QApplication([])
    controller = ThemeController(application)  # type: ignore[arg-type]
    folder.mkdir(parents=True, exist_ok=True)
    for appearance, scale in ((Appearance.LIGHT, 1.0), (Appearance.DARK, 1.0), (Appearance.LIGHT, 2.0)):
        controller.set_text_size(scale)
        controller.set_appearance(appearance)
        look = appearance.value if scale == 1 else f"{appearance.value}-{scale:.0%}".replace("%", "")
        for name, make in PAGES.items():
            for width, height in SIZES:
                page = make()
                grab(page, width, height).save(str(folder / f"{name}-{look}-{width}.png"))
                page.close()
                page.deleteLater()
        small_windows(folder, look)
        draw_windows(folder, look, controller)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
