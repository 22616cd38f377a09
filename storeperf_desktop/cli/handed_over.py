"""What the desktop that has a store open does for a command in a terminal. The window knows it: it imports little."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from storeperf_core.store.change import Actor
    from storeperf_core.store.opening import OpenStore
    from storeperf_desktop.command_channel import Handler

Document = dict[str, Any]


def handlers(store: OpenStore) -> dict[str, Handler]:
    """What the desktop that has `store` open does for a command in a terminal."""
    return {
        "import": lambda arguments, caller: carry_out(store, arguments, caller, caller.is_gone),
        "sell": lambda arguments, _: sell_asked(store, arguments),
    }


def sell_asked(store: OpenStore, arguments: Document) -> Document:
    """Complete the sale that `arguments` ask for; a shift is opened where none is. Returns the receipt to print."""
    from storeperf_core.operations.asked_document import read_asked_sale
    from storeperf_core.operations.checkout import complete_sale

    asked = read_asked_sale(arguments["sale"], store.place.store_id)
    return complete_sale(store.to_write(), _owner(store), asked, opens_shift=True).to_json()


def carry_out(
    store: OpenStore, arguments: Document, on_progress: Callable[[Document], None], is_cancelled: Callable[[], bool]
) -> Document:
    """Import or undo as `arguments` say. Returns the document to print."""
    from dataclasses import asdict

    from storeperf_core.operations.importing.run import import_file, undo

    if arguments["undo"] is not None:
        undo(store, arguments["undo"], _owner(store))
        return {"batch": arguments["undo"], "undone": True}
    result = import_file(
        store,
        Path(arguments["file"]),
        arguments["kind"],
        actor=_owner(store),
        source=arguments["source"],
        mapping_overrides=arguments["mapping"],
        dry_run=arguments["dry_run"],
        on_progress=lambda progress: on_progress(asdict(progress)),
        is_cancelled=is_cancelled,
    )
    return result.to_json()


def _owner(store: OpenStore) -> Actor:
    from storeperf_core.operations.permissions import an_owner
    from storeperf_core.store.session import reading

    with reading(store.readers) as session:
        return an_owner(session, "cli")
