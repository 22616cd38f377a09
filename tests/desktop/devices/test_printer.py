"""Bytes on their way to a printer: what the paper shows, and every way in which it does not come out."""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
import time
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.domain.paper import Code, Cut, Heading, Pair, Rule, Words
from storeperf_desktop.devices.escpos_document import document_bytes, drawer_bytes, escpos_printers
from storeperf_desktop.devices.printer_choice import FILE, NETWORK, NONE, USB, PrinterChoice, chosen_printer
from storeperf_desktop.devices.printer_lines import send
from storeperf_desktop.devices.receipt_printer import ReceiptPrinter
from storeperf_desktop.devices.spelling import speller
from storeperf_desktop.settings import Choices
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import free_port, played_printer

LINES = [
    Heading("Café Ñandú"),
    Rule(),
    Pair("Crème brûlée", "£4.50"),
    Pair("Total", "−1.234,56\N{NO-BREAK SPACE}€", strong=True, large=True),
    Words("2 × £1.50"),
    Code("1-1-000042"),
    Cut(),
]
QUICK = 0.4


def network(address: str, **more: object) -> PrinterChoice:
    return PrinterChoice(NETWORK, address, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("columns", [32, 42, 48])
def test_the_paper_shows_the_document(columns: int) -> None:
    paper = paper_of(document_bytes(LINES, PrinterChoice(columns=columns)))
    assert [row for row in paper.rows if "brûlée" in row] == ["Crème brûlée" + " " * (columns - 17) + "£4.50"]
    assert "-" * columns in paper.rows
    assert "2 × £1.50" in paper.rows
    assert paper.large[0] == "Café Ñandú"
    assert paper.large[-1].endswith("-1.234,56 €")
    assert (paper.codes, paper.cuts, paper.woken) == (["1-1-000042"], 1, 1)
    assert max(map(len, paper.rows)) <= columns


def test_what_follows_a_large_row_is_small_again() -> None:
    paper = paper_of(document_bytes([Heading("Shop"), Words("small")], PrinterChoice()))
    assert (paper.large, paper.strong) == (["Shop"], ["Shop"])


def test_a_printer_without_a_knife_feeds_the_paper_out() -> None:
    paper = paper_of(document_bytes(LINES, PrinterChoice(cuts=False)))
    assert paper.cuts == 0
    assert paper.fed == 6


@pytest.mark.parametrize("pin", [2, 5])
def test_the_drawer_hangs_on_one_of_two_pins(pin: int) -> None:
    assert paper_of(drawer_bytes(PrinterChoice(drawer_pin=pin))).pulses == [pin]


@pytest.mark.parametrize(
    ("page", "text", "written"),
    [
        ("CP858", "€ £ é × –", "€ £ é × -"),
        ("CP437", "€ £ é ×", "EUR £ é x"),
        ("CP852", "Łódź €", "Łódź EUR"),
        ("CP858", "Łódź “so”", 'Lódz "so"'),
        ("CP1252", "Œuf\N{NARROW NO-BREAK SPACE}…", "Œuf …"),
        ("CP858", "茶 tea", "? tea"),
        ("CP858", "e\N{COMBINING ACUTE ACCENT}", "é"),
        ("CP858", "a\x1bp\x00b\n", "a p b "),
    ],
)
def test_a_letter_that_the_printer_lacks_is_written_plainly(page: str, text: str, written: str) -> None:
    assert speller(page)(text) == written


def test_a_name_cannot_command_the_printer() -> None:
    paper = paper_of(document_bytes([Words("Free\x1bp\x00\x10\x10 drawer\x1d"), Cut()], PrinterChoice()))
    assert paper.pulses == []


def test_making_a_document_says_nothing_and_leaves_nothing() -> None:
    said = io.StringIO()
    with redirect_stdout(said):
        document_bytes(LINES, PrinterChoice())
    assert said.getvalue() == ""
    from escpos import capabilities

    assert not Path(capabilities.pickle_dir).exists()
    assert "ESCPOS_CAPABILITIES_FILE" not in os.environ
    assert escpos_printers() is sys.modules["escpos.printer"]
    assert logging.getLogger("escpos").handlers == []


def test_a_network_printer_gets_the_whole_document_and_is_asked_before_and_after() -> None:
    document = document_bytes(LINES, PrinterChoice())
    with played_printer() as printer:
        send(network(printer.address), document)
    paper = paper_of(bytes(printer.sent))
    assert bytes(document) in bytes(printer.sent)
    assert (paper.questions, paper.cuts) == (4, 1)


def test_a_printer_that_never_answers_is_not_asked_when_that_is_known() -> None:
    with played_printer("silent") as printer:
        send(network(printer.address, answers=False), document_bytes(LINES, PrinterChoice()), QUICK)
        end = time.monotonic() + 5
        while not printer.sent and time.monotonic() < end:
            time.sleep(0.01)
    assert paper_of(bytes(printer.sent)).cuts == 1


@pytest.mark.parametrize(
    ("manner", "sentence"),
    [
        ("silent", "does not answer"),
        ("closes", "broke the connection off|does not answer"),
        ("no_paper", "has no paper"),
        ("cover", "Is its cover closed"),
    ],
)
def test_each_fault_has_its_sentence(manner: str, sentence: str) -> None:
    begun = time.monotonic()
    with played_printer(manner) as printer, pytest.raises(EnvironmentRefusal, match=sentence):
        send(network(printer.address), document_bytes(LINES, PrinterChoice()), QUICK)
    assert time.monotonic() - begun < 5
    assert paper_of(bytes(printer.sent)).cuts == 0


def test_a_printer_that_is_not_there_is_told() -> None:
    with pytest.raises(EnvironmentRefusal, match="cannot be reached"):
        send(network(f"127.0.0.1:{free_port()}"), b"x", QUICK)


def test_a_usb_printer_that_is_not_there_is_told() -> None:
    with pytest.raises(EnvironmentRefusal, match="cannot be reached|libusb is missing"):
        send(PrinterChoice(USB, "04b8:0202"), b"x", QUICK)


def test_a_device_file_gets_one_document_after_the_other(tmp_path: Path) -> None:
    choice = PrinterChoice(FILE, str(tmp_path / "lp0"))
    for _ in range(2):
        send(choice, document_bytes(LINES, choice))
    assert paper_of((tmp_path / "lp0").read_bytes()).cuts == 2


def test_a_device_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentRefusal, match="cannot be written to"):
        send(PrinterChoice(FILE, str(tmp_path / "gone" / "lp0")), b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_device_that_takes_nothing_holds_up_nobody(tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    with pytest.raises(EnvironmentRefusal, match="cannot be written to"):
        send(PrinterChoice(FILE, str(pipe)), b"x", QUICK)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(EnvironmentRefusal, match="does not answer"):
            send(PrinterChoice(FILE, str(pipe)), b"x" * 1_000_000, QUICK)
    finally:
        os.close(reader)


@pytest.mark.parametrize(
    "choice",
    [
        PrinterChoice(USB, "printer"),
        PrinterChoice(NETWORK, ""),
        PrinterChoice(NETWORK, "host:99999"),
        PrinterChoice(NETWORK, "a b"),
        PrinterChoice(FILE, "  "),
    ],
)
def test_an_address_that_cannot_be_right_is_refused(choice: PrinterChoice) -> None:
    with pytest.raises(Refusal):
        choice.checked()


def test_addresses_are_read() -> None:
    assert PrinterChoice(USB, " 0x04b8:0x0e15 ").usb_ids() == (0x04B8, 0x0E15)
    assert PrinterChoice(NETWORK, "till-printer").host_and_port() == ("till-printer", 9_100)
    assert PrinterChoice(NETWORK, "10.0.0.7:515").host_and_port() == ("10.0.0.7", 515)
    assert PrinterChoice(NONE).checked() == PrinterChoice()
    with pytest.raises(EnvironmentRefusal, match="No receipt printer"):
        send(PrinterChoice(), b"x")


def test_a_damaged_choice_is_as_on_the_first_day() -> None:
    odd = Choices(printer_kind="steam", printer_columns=3, printer_code_page="CP1", drawer_pin=9)
    assert chosen_printer(odd) == PrinterChoice()


def test_the_printer_has_a_thread_of_its_own_and_keeps_the_order() -> None:
    printer, done = ReceiptPrinter(), list[tuple[str, str]]()
    with played_printer() as played:
        for name in ("first", "second"):
            printer.print_lines(
                [Words(name), Cut()],
                network(played.address),
                lambda name=name: done.append((name, threading.current_thread().name)),  # type: ignore[misc]
                lambda failure: done.append((failure.sentence, "")),
            )
        printer._thread.submit(lambda: None).result()
        printer.close()
    assert [name for name, _thread in done] == ["first", "second"]
    assert all(thread.startswith("printer") for _name, thread in done)


def test_what_waits_when_the_program_closes_fails_so_that_it_is_kept() -> None:
    printer, told = ReceiptPrinter(), list[str]()
    with played_printer("silent") as played:
        for _ in range(3):
            printer.print_lines(
                LINES, network(played.address), lambda: told.append("printed"), lambda f: told.append(f.sentence)
            )
        begun = time.monotonic()
        printer.close()
    assert len(told) == 3
    assert told[1:] == ["The program was closed before this was printed."] * 2
    assert time.monotonic() - begun < 8


@pytest.mark.expected_logs("printing failed")
def test_a_fault_of_the_program_itself_is_logged_and_told() -> None:
    printer, told = ReceiptPrinter(), list[str]()
    printer.print_lines([None], PrinterChoice(), lambda: None, lambda f: told.append(f.sentence))  # type: ignore[list-item]
    printer.print_lines([Words("x")], PrinterChoice(code_page="X"), lambda: None, lambda f: told.append(f.sentence))
    printer._thread.submit(lambda: None).result()
    printer.close()
    assert "wrong inside StorePerf" in told[-1]
