"""All commands. Each imports what it needs when it runs, so that none pays for another."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storeperf_core import __version__
from storeperf_desktop.cli import demo, figures, importing, selling, stores
from storeperf_desktop.cli.handed_over import handlers

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def desktop(
    context: typer.Context,
    store: Annotated[
        Path | None, typer.Option("--store", metavar="DIR", help="The store to open. Without it: the one open last.")
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the program's version.")] = False,
    self_test: Annotated[bool, typer.Option("--self-test", help="Prove that this program works here.")] = False,
) -> None:
    """A shop's own analyst and till. Without a command, the desktop is opened."""
    if context.invoked_subcommand is not None:
        if store is not None:
            # The folder may stand before the command, too; it must never be passed over in silence.
            context.default_map = {context.invoked_subcommand: {"store": str(store)}}
        return
    if version:
        typer.echo(f"storeperf {__version__}")
    elif self_test:
        from storeperf_desktop.self_test import run_self_test

        raise typer.Exit(int(not run_self_test(typer.echo)))
    else:
        from storeperf_desktop.bootstrap import run_desktop

        raise typer.Exit(run_desktop(store, handlers))


app.command("init")(stores.init)
app.command("import")(importing.import_)
app.command("kpis")(figures.kpis)
app.command("trends")(figures.trends)
app.command("top")(figures.top)
app.command("heatmap")(figures.heatmap)
app.command("sell")(selling.sell)
app.command("verify")(stores.verify)
app.command("doctor")(stores.doctor)
app.command("demo")(demo.demo)
