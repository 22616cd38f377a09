"""Commands about a store itself: make it, prove it, examine it."""

from __future__ import annotations

from typing import Annotated

import typer

from storeperf_desktop.cli.options import Json, Store
from storeperf_desktop.cli.printing import answer, say, table


def init(
    store: Store,
    name: Annotated[str, typer.Option("--name", help="What the store is called.")],
    currency: Annotated[str, typer.Option("--currency", help="ISO 4217, such as GBP.")],
    timezone: Annotated[str, typer.Option("--timezone", help="IANA name, such as Europe/London.")],
    as_json: Json = False,
) -> None:
    """Make a store."""
    from storeperf_core.store.opening import create_store, open_store

    create_store(store, name=name, currency=currency, timezone=timezone)
    with open_store(store) as made:
        place = made.place
    document = {
        "store": str(store.absolute()),
        "store_id": place.store_id.hex(),
        "name": place.name,
        "currency": place.currency,
        "timezone": place.timezone,
    }
    answer(document, as_json, lambda: f"{place.name} is ready in {document['store']}.")


def verify(store: Store, as_json: Json = False) -> None:
    """Recompute every figure from the sales, and the audit chain from its entries."""
    from storeperf_core.store.integrity import verify as prove
    from storeperf_core.store.opening import open_store
    from storeperf_core.store.session import reading

    with open_store(store) as opened, reading(opened.readers) as session:
        found = prove(session, lambda check: say(f"Checking {check.replace('_', ' ')} …"))
    rows = [(name.replace("_", " "), each) for name, each in found.to_json().items()]
    answer(found.to_json(), as_json, lambda: table(rows))
    for note in found.notes:
        say(f"Note: {note}.")
    if found.differences:
        say(found.differences[0])
        raise typer.Exit(1)


def doctor(store: Store, as_json: Json = False) -> None:
    """Say how this computer, this program and the store are."""
    from storeperf_core.operations.doctor import examine
    from storeperf_desktop.cli.windowing import window_finding

    report = examine(store, more=[window_finding()])
    rows = [(each.name.replace("_", " "), each.state, each.sentence) for each in report.findings]
    answer(report.to_json(), as_json, lambda: table(rows))
    if report.faults:
        say(report.faults[0].sentence)
        raise typer.Exit(1)
