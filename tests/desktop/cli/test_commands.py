"""Every command as it is typed, in this process: what it prints where, and its exit code."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.operations.importing import run as importing
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_desktop import logs
from storeperf_desktop.cli.running import run

pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

SALES = """InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID
A1,85123A,Heart holder,6,2026-01-05 09:30:00,2.55,17850.0
A1,71053,Lantern,1,2026-01-05 09:30:00,3.39,17850.0
A2,71053,Lantern,4,2026-01-31 23:30:00,2.328,
A3,22139,,5,2026-01-06 10:00:00,0,
CA1,85123A,Heart holder,-1,2026-01-07 12:00:00,2.55,17850.0
A4,22423,Cake stand,1,2026-02-01 12:00:00,12.75,12346.0
"""
JANUARY = ("--from", "2026-01-01", "--to", "2026-01-31")


class Terminal:
    """Types commands at one store."""

    def __init__(self, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.store, self._capsys = store, capsys

    def types(self, *words: str) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        code = run([*words, "--store", str(self.store)])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def answer(self, *words: str) -> dict[str, Any]:
        """The JSON document of a command that must be done."""
        code, out, err = self.types(*words, "--json")
        assert code == 0, err
        document: dict[str, Any] = json.loads(out)
        return document


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    typed = Terminal(tmp_path / "store", capsys)
    typed.answer("init", "--name", "Corner shop", "--currency", "gbp", "--timezone", "Europe/London")
    return typed


@pytest.fixture
def sales(tmp_path: Path) -> str:
    file = tmp_path / "sales.csv"
    file.write_text(SALES, encoding="utf-8")
    return str(file)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store with the sales, for commands that only read."""
    place = tmp_path_factory.mktemp("imported")
    (place / "sales.csv").write_text(SALES, encoding="utf-8")
    create_store(place / "store", name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(place / "store", write=True) as store:
        importing.import_file(store, place / "sales.csv", actor=owner("cli"))
    return place / "store"


@pytest.fixture
def filled(imported: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(imported, capsys)


@pytest.fixture
def own(imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A copy of the filled store, to be changed."""
    shutil.copytree(imported, tmp_path / "store")
    return Terminal(tmp_path / "store", capsys)


def test_init_tells_the_store_it_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Terminal(tmp_path / "new", capsys)
    document = made.answer("init", "--name", "Shop", "--currency", "EUR", "--timezone", "Europe/Paris")
    assert document.pop("store_id")
    assert document == {"store": str(made.store), "name": "Shop", "currency": "EUR", "timezone": "Europe/Paris"}


def test_init_refuses_a_folder_that_holds_a_store(terminal: Terminal) -> None:
    code, out, err = terminal.types("init", "--name", "N", "--currency", "GBP", "--timezone", "Europe/London", "--json")
    assert (code, out) == (1, "")
    assert err.strip() == f"There is a store in {terminal.store} already."


def test_import_has_the_promised_keys(terminal: Terminal, sales: str) -> None:
    first = terminal.answer("import", sales)
    assert Path(first.pop("set_aside_file")).is_file()
    assert first.pop("batch")
    assert first == {
        "rows_read": 6,
        "accepted": 5,
        "set_aside": 1,
        "already_there": 0,
        "sales_added": 3,
        "refunds_added": 1,
        "products_added": 3,
        "clients_added": 2,
    }
    again = terminal.answer("import", sales)
    assert (again["sales_added"], again["already_there"]) == (0, 5)


def test_the_rows_set_aside_are_named_so_that_a_program_in_any_folder_finds_them(
    terminal: Terminal, sales: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command that is handed to the desktop was typed in another folder than the desktop's."""
    monkeypatch.chdir(terminal.store.parent)
    relative = Terminal(Path(terminal.store.name), terminal._capsys)
    for more in (("--dry-run",), ()):
        assert Path(relative.answer("import", sales, *more)["set_aside_file"]).is_absolute()


def test_a_dry_run_changes_nothing(terminal: Terminal, sales: str) -> None:
    assert terminal.answer("import", sales, "--dry-run")["sales_added"] == 3
    assert terminal.answer("import", sales)["sales_added"] == 3


def test_columns_can_be_named(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_text(SALES.replace("Quantity", "x1").replace("UnitPrice", "x2"), encoding="utf-8")
    result = terminal.answer("import", str(file), "--map", "quantity=x1", "--map", "unit_price=x2")
    assert result["accepted"] == 5


def test_undo_takes_a_batch_back(own: Terminal, sales: str) -> None:
    batch = own.answer("import", sales)["batch"]
    assert own.answer("import", "--undo", batch) == {"batch": batch, "undone": True}
    code, _, err = own.types("import", "--undo", batch)
    assert (code, err.strip()) == (1, "This import was undone already.")


def test_kpis_of_a_period(filled: Terminal) -> None:
    found = filled.answer("kpis", *JANUARY)
    expected = {
        "currency": "GBP",
        "from": "2026-01-01",
        "to": "2026-01-31",
        "revenue_minor": 2_545,
        "refunds_minor": 255,
        "transactions": 2,
        "refund_count": 1,
        "customers": 1,
        "quantity_milli": 10_000,
        "average_order_value_minor": 1_400,
        "gross_margin_minor": None,
    }
    assert {name: found[name] for name in expected} == expected


def test_without_dates_a_figure_is_of_everything_there_is(filled: Terminal) -> None:
    found = filled.answer("kpis")
    assert (found["from"], found["to"], found["transactions"]) == ("2026-01-05", "2026-02-01", 3)
    assert filled.answer("kpis", "--from", "2026-01-31")["transactions"] == 2


def test_a_period_that_ends_before_it_begins_is_refused(filled: Terminal) -> None:
    code, _, err = filled.types("kpis", "--from", "2026-02-01", "--to", "2026-01-01")
    assert (code, err.strip()) == (1, "The period ends on 2026-01-01, before it begins on 2026-02-01.")


def test_a_store_without_sales_says_what_to_do(terminal: Terminal) -> None:
    code, _, err = terminal.types("kpis")
    assert (code, err.strip()) == (1, "There are no sales yet. Bring some in with: storeperf import FILE")
    assert terminal.answer("kpis", *JANUARY)["revenue_minor"] == 0


@pytest.mark.parametrize(("by", "labels"), [("month", ["2026-01", "2026-02"]), ("week", ["2026-W02", "2026-W05"])])
def test_trends(filled: Terminal, by: str, labels: list[str]) -> None:
    found = filled.answer("trends", "--by", by)
    assert found["by"] == by
    assert [row["period"] for row in found["rows"] if row["transactions"] or row["refund_count"]] == labels
    assert sum(row["revenue_minor"] for row in found["rows"]) == 3_820


@pytest.mark.parametrize("kind", ["products", "categories", "clients"])
@pytest.mark.parametrize("by", ["revenue", "quantity", "margin"])
def test_top(filled: Terminal, kind: str, by: str) -> None:
    found = filled.answer("top", kind, "--by", by, "-n", "1")
    assert (found["kind"], found["by"]) == (kind, by)
    assert len(found["rows"]) == (0 if by == "margin" else 1)


def test_top_is_in_order(filled: Terminal) -> None:
    assert [row["code"] for row in filled.answer("top", "products")["rows"]] == ["85123A", "22423", "71053"]


def test_heatmap(filled: Terminal) -> None:
    rows = filled.answer("heatmap", *JANUARY)["rows"]
    assert {"weekday": 0, "hour": 9, "revenue_minor": 1_869, "transactions": 1} in rows


def test_verify(filled: Terminal) -> None:
    ok = dict.fromkeys(("rollups", "audit", "receipts", "stock", "foreign_keys"), "ok")
    assert filled.answer("verify") == ok


def test_verify_exits_1_with_the_first_difference(own: Terminal) -> None:
    with closing(sqlite3.connect(own.store / "store.sqlite3", isolation_level=None)) as connection:
        connection.execute("UPDATE rollup_store_day SET sold_minor = sold_minor + 1 WHERE business_date = 20458")
    code, out, err = own.types("verify", "--json")
    assert code == 1
    difference = "rollup_store_day store 1, business_date 2026-01-05: sold_minor is 1870, the sales give 1869"
    assert json.loads(out)["rollups"] == difference
    assert err.splitlines()[-1] == f"rollups: {difference}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("kpis", *JANUARY), ["1–31 Jan 2026", "revenue              £25.45", "gross margin              —"]),
        (("trends", "--by", "month"), ["month    revenue  transactions", "2026-01   £25.45             2"]),
        (("top", "products"), ["code    name          revenue  quantity  margin", "71053   Lantern        £12.70"]),
        (("heatmap", *JANUARY), ["day   hour  revenue  transactions", "Mon  09:00   £18.69             1"]),
        (("verify",), ["rollups       ok", "foreign keys  ok"]),
    ],
)
def test_people_read_aligned_tables(filled: Terminal, words: tuple[str, ...], expected: list[str]) -> None:
    code, out, _ = filled.types(*words)
    assert code == 0
    for line in expected:
        assert line in out


def test_an_import_is_told_in_words(terminal: Terminal, sales: str) -> None:
    _, out, err = terminal.types("import", sales, "--dry-run")
    assert out.startswith("Nothing was changed. An import would do this:\nrows read       6\naccepted        5\n")
    _, out, err = terminal.types("import", sales)
    assert "The rows set aside, with their reasons, are in " in out
    assert "Saved 5 of 5 rows" in err


@pytest.mark.parametrize(
    "words",
    [
        ("forecast",),
        ("kpis", "--from", "2026-13-01"),
        ("top", "ghosts"),
        ("top", "products", "-n", "0"),
        ("trends", "--by", "hour"),
        ("import",),
        ("import", "a.csv", "--undo", "b"),
        ("import", "a.csv", "--map", "quantity"),
        ("import", "a.csv", "--kind", "ghosts"),
        ("init", "--name", "N"),
    ],
)
def test_wrong_usage_is_2_and_says_why(terminal: Terminal, words: tuple[str, ...]) -> None:
    code, out, err = terminal.types(*words)
    assert (code, out) == (2, "")
    assert "Usage: storeperf" in err


def test_an_unknown_command_is_named(terminal: Terminal) -> None:
    assert "No such command 'forecast'" in terminal.types("forecast")[2]


@pytest.mark.parametrize("command", [("kpis",), ("verify",), ("import", "absent.csv"), ("heatmap",)])
def test_without_a_store_every_command_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    absent = Terminal(tmp_path / "absent", capsys)
    code, out, err = absent.types(*command, "--json")
    assert (code, out) == (1, "")
    assert err.strip() == f"There is no store in {absent.store}. Make one with: storeperf init"
    assert not absent.store.exists()


def test_a_file_that_is_not_there_is_refused_with_a_sentence(terminal: Terminal) -> None:
    code, out, err = terminal.types("import", "absent.csv", "--json")
    assert (code, out) == (1, "")
    assert "absent.csv" in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.expected_logs("A command failed")
def test_a_fault_is_logged_and_told_in_a_sentence(
    terminal: Terminal, sales: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a fault of our own")

    monkeypatch.setattr(importing, "import_file", fail)
    code, out, err = terminal.types("import", sales, "--json")
    file = logs.log_file(terminal.store)
    assert (code, out) == (1, "")
    assert err.strip() == f"StorePerf could not do this because of a fault of its own. {file} says more."
    assert "a fault of our own" in json.loads(file.read_text("utf-8").splitlines()[-1])["exception"]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    from storeperf_core import __version__

    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"storeperf {__version__}\n"


def test_doctor_looks_at_everything(filled: Terminal) -> None:
    found = filled.answer("doctor")
    assert found["state"] in ("ok", "warning")
    names = [each["name"] for each in found["findings"]]
    assert names == [
        *("program", "sqlite", "folder", "disk_free_bytes", "lock", "log_bytes", "time_zones", "store", "schema"),
        *("structure", "timezone", "clock", "device_key", "outbox", "last_import", "window"),
    ]


def test_doctor_exits_1_where_there_is_no_store(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = Terminal(tmp_path / "absent", capsys).types("doctor", "--json")
    assert code == 1
    assert json.loads(out)["state"] == "fault"
    assert "There is no store" in err


def test_the_store_may_be_named_before_the_command(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--store", str(terminal.store), "verify", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["audit"] == "ok"
