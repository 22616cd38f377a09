"""`storeperf sell`: complete a sale from a script, in the desktop that owns the store, or here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from storeperf_desktop import logs
from storeperf_desktop.cli.handed_over import Document, sell_asked
from storeperf_desktop.cli.options import Json, Store
from storeperf_desktop.cli.printing import answer, formats, say, table


def sell(
    store: Store,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The sale as JSON (docs/sell.schema.json); - reads it.")],
    as_json: Json = False,
) -> None:
    """Complete a sale as the till does. Sent again with the same id, it is sold once."""
    receipt = _done_somewhere(store, {"sale": _read(file)})
    for sentence in receipt["said"]:
        say(sentence)
    answer(receipt, as_json, lambda: _in_words(receipt))


def _done_somewhere(folder: Path, arguments: Document) -> Document:
    """Sold by the desktop that is open on the store, else here."""
    from storeperf_core.store.opening import open_store
    from storeperf_desktop.command_channel import hand_over

    done = hand_over(folder, "sell", arguments, lambda _: None) if folder.is_dir() else None
    if done is not None:
        return done
    with open_store(folder, write=True) as store:
        logs.configure(logs.log_file(folder))
        return sell_asked(store, arguments)


def _read(file: Path) -> Any:
    """The document in `file`. Refuses what cannot be read and what is no JSON, a key that stands twice included."""
    from storeperf_core.domain.errors import EnvironmentRefusal, Refusal

    try:
        text = typer.get_text_stream("stdin").read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise EnvironmentRefusal("{file} cannot be read: {reason}.", file=str(file), reason=reason) from fault
    except UnicodeDecodeError as fault:
        raise Refusal("{file} is not JSON: it is not written in UTF-8.", file=str(file)) from fault
    try:
        return json.loads(text, object_pairs_hook=_each_once)
    except (ValueError, RecursionError) as fault:
        raise Refusal("{file} is not JSON: {reason}.", file=str(file), reason=str(fault)) from fault


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return document


def _in_words(receipt: Document) -> str:
    write = formats(receipt["currency"])
    rows = [
        (line["name"], write.quantity(line["quantity_milli"]), write.money(line["amount_minor"]))
        for line in receipt["lines"]
    ]
    rows.append(("Total", "", write.money(receipt["total_minor"])))
    named = (("Rounding", receipt["rounding_minor"]), ("Change", receipt["change_minor"]))
    rows += [(name, "", write.money(amount)) for name, amount in named if amount]
    again = " It was sold before, and not again." if receipt["repeated"] else ""
    return f"Receipt {receipt['receipt']}{again}\n{table(rows, right=[1, 2])}"
