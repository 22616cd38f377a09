"""What the desktop that has a store open does for a command in a terminal. The window knows it: it imports little."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from storeperf_core.store.opening import OpenStore
    from storeperf_desktop.command_channel import Handler

Document = dict[str, Any]


def handlers(store: OpenStore) -> dict[str, Handler]:
    """What the desktop that has `store` open does for a command in a terminal."""
    return {"import": lambda arguments, caller: carry_out(store, arguments, caller, caller.is_gone)}


def carry_out(
    store: OpenStore, arguments: Document, on_progress: Callable[[Document], None], is_cancelled: Callable[[], bool]
) -> Document:
    """Import or undo as `arguments` say. Returns the document to print."""
    from dataclasses import asdict

    from storeperf_core.operations.importing.run import import_file, undo
    from storeperf_core.store.opening import owner

    if arguments["undo"] is not None:
        undo(store, arguments["undo"], owner("cli"))
        return {"batch": arguments["undo"], "undone": True}
    result = import_file(
        store,
        Path(arguments["file"]),
        arguments["kind"],
        actor=owner("cli"),
        source=arguments["source"],
        mapping_overrides=arguments["mapping"],
        dry_run=arguments["dry_run"],
        on_progress=lambda progress: on_progress(asdict(progress)),
        is_cancelled=is_cancelled,
    )
    return result.to_json()
