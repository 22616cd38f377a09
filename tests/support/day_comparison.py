"""What the program says of a day, beside what the ledger says: to the penny, each figure by its name."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

from storeperf_core.operations.stock import on_hand
from storeperf_core.store.session import ReadSession
from tests.support.day_ledger import Ledger, Ware
from tests.support.till_hands import money
from tests.support.till_model import away

ROOT = Path(__file__).parents[2]
Document = dict[str, Any]


def z_agrees(kept: Document, ledger: Ledger, counted: int) -> None:
    """The Z report as it is kept."""
    shift, counts = ledger.shift, ledger.shift.counts
    figures = {
        "float_minor": shift.float_minor,
        "paid_in_minor": counts["paid_in"],
        "paid_out_minor": counts["paid_out"],
        "first_receipt": 1,
        "last_receipt": ledger.number,
        "sale_count": counts["sales"],
        "refund_count": counts["refunds"],
        "void_count": counts["voids"],
        "sold_minor": counts["sold"],
        "refunded_minor": counts["refunded"],
        "voided_minor": counts["voided"],
        "discount_minor": counts["discount"],
        "tax_minor": counts["tax"],
        "rounding_minor": counts["rounding"],
        "expected_minor": shift.expected,
        "counted_minor": counted,
        "difference_minor": counted - shift.expected,
        "vouchers_sold": dict(shift.vouchers_sold),
    }
    same(figures, {name: kept[name] for name in figures})
    same({kind: amount for kind, amount in shift.tenders.items() if amount}, without_zeros(kept["tenders"]))
    same(taxes(ledger), {(row["tax_ppm"], row["tax_inclusive"]): row["tax_minor"] for row in kept["taxes"]})


def paper_agrees(rows: list[str], ledger: Ledger, counted: int | None = None) -> None:
    """A shift's report as it was printed; `counted` None: before anybody counted."""
    shift, counts = ledger.shift, ledger.shift.counts
    printed = dict(pair for row in rows if (pair := pair_of(row)))
    known = {
        "Receipts": f"{1:06}-{ledger.number:06}",
        f"Sales ({counts['sales']:,})": money(counts["sold"]),
        f"Refunds ({counts['refunds']:,})": money(-counts["refunded"]),
        "Revenue": money(counts["sold"] - counts["refunded"]),
        "Discounts given": money(counts["discount"]),
        "Tax": money(counts["tax"]),
        "Float": money(shift.float_minor),
        "Cash taken": money(shift.tenders["cash"]),
        "Paid in": money(counts["paid_in"]),
        "Paid out": money(-counts["paid_out"]),
        "Expected": money(shift.expected),
    }
    if shift.tenders["card"]:
        known["Card"] = money(shift.tenders["card"])
    if shift.tenders["voucher"]:
        known["Voucher"] = money(shift.tenders["voucher"])
    if counts["rounding"]:
        known["Rounding"] = money(counts["rounding"])
    if counted is not None:
        known["Counted"] = money(counted)
        assert said_of(counted - shift.expected) in [row.strip() for row in rows], rows
    same(known, {name: printed.get(name) for name in known})


def commands_agree(folder: Path, ledger: Ledger, day: str, wares: tuple[Ware, ...]) -> None:
    """`kpis`, `top`, `trends`, `heatmap` and `verify`, as they are started in a terminal."""
    period = ("--from", day, "--to", day)
    known = kpis(ledger)
    found = command(folder, "kpis", *period)
    same(known, {name: found[name] for name in known})
    (row,) = command(folder, "trends", "--by", "day", *period)["rows"]
    same(known, {name: row[name] for name in known})
    products = command(folder, "top", "products", "-n", "100", *period)["rows"]
    same(
        {code: (ledger.by_ware[code], ledger.pieces[code]) for code in ledger.pieces},
        {row["code"]: (row["revenue_minor"], row["quantity_milli"]) for row in products},
    )
    categories = command(folder, "top", "categories", "-n", "100", *period)["rows"]
    by_category: dict[str | None, int] = {}
    for ware in wares:
        if ware.code in ledger.pieces:
            by_category[ware.category] = by_category.get(ware.category, 0) + ledger.by_ware[ware.code]
    same(by_category, {row["code"]: row["revenue_minor"] for row in categories})
    hours = command(folder, "heatmap", *period)["rows"]
    assert sum(row["revenue_minor"] for row in hours) == known["revenue_minor"]
    assert sum(row["transactions"] for row in hours) == known["transactions"]
    checks = command(folder, "verify")
    same(dict.fromkeys(checks, "ok"), checks)


def kpis(ledger: Ledger) -> Document:
    """The key figures of the day."""
    counts, pieces = ledger.shift.counts, ledger.pieces
    return {
        "revenue_minor": counts["sold"] - counts["refunded"],
        "refunds_minor": counts["refunded"],
        "discounts_minor": counts["discount"],
        "quantity_milli": sum(pieces.values()),
        "transactions": counts["sales"],
        "refund_count": counts["refunds"],
        "average_order_value_minor": away(Fraction(counts["sold"], counts["sales"])),
        "margin_revenue_minor": ledger.margin_revenue,
        "gross_margin_minor": ledger.margin_revenue - ledger.cost if ledger.knows_cost else None,
    }


def cards_agree(shown: dict[str, str], ledger: Ledger) -> None:
    """The cards of Today by their measure, each as a screen reader says it."""
    figures = kpis(ledger)
    quantity = Fraction(figures["quantity_milli"], 1_000)
    known = {
        "revenue_minor": f"Revenue, {money(figures['revenue_minor'])}",
        "transactions": f"Transactions, {figures['transactions']:,}",
        "average_order_value_minor": f"Average order, {money(figures['average_order_value_minor'])}",
        "refunds_minor": f"Refunds, {money(figures['refunds_minor'])}",
        "quantity_milli": f"Items sold, {float(quantity):,.3f}".rstrip("0").rstrip("."),
    }
    same(known, {name: ", ".join(shown[name].split(", ")[:2]) for name in known})


def shelves_agree(session: ReadSession, ledger: Ledger) -> None:
    """On hand by product; None where nobody ever counted."""
    keys = dict(session.driver.execute("SELECT code, product_key FROM product"))
    found = on_hand(session, list(keys.values()))
    same(ledger.on_hand, {code: found[key] for code, key in keys.items()})


def command(folder: Path, *words: str) -> Document:
    """What a command prints as JSON; it has to succeed."""
    line = [sys.executable, "-m", "storeperf_desktop", *words, "--store", str(folder), "--json"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT, timeout=120)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def taxes(ledger: Ledger) -> dict[tuple[int | None, int | None], int]:
    return {
        (None if rate is None else int(rate * 1_000_000), None if rate is None else int(inclusive)): amount
        for (rate, inclusive), amount in ledger.taxes.items()
    }


def said_of(difference: int) -> str:
    if difference == 0:
        return "The drawer is right."
    return f"{money(abs(difference))} {'over' if difference > 0 else 'short'}."


def pair_of(row: str) -> tuple[str, str] | None:
    """What stands at the left and at the right of a printed row."""
    found = re.fullmatch(r"\s*(.+?)\s{2,}(\S+)\s*", row)
    return None if found is None else (found[1], found[2])


def without_zeros(amounts: dict[str, int]) -> dict[str, int]:
    return {name: amount for name, amount in amounts.items() if amount}


def same(known: object, found: object) -> None:
    assert known == found, f"the ledger says {known}, the program {found}"
