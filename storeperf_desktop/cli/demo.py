"""`storeperf demo`: a store made from a real shop's year, and the desktop on it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from storeperf_desktop.cli.figures import kpis_in_words
from storeperf_desktop.cli.handed_over import handlers
from storeperf_desktop.cli.importing import Teller
from storeperf_desktop.cli.printing import formats, say
from storeperf_desktop.cli.windowing import has_display

STORE = Path("demo-store")
OUTPUT = Path("demo-output")


def demo(
    offscreen: Annotated[
        bool, typer.Option("--offscreen", help="Open no window: write a picture of every page.")
    ] = False,
) -> None:
    """Make a store from a real shop's year of sales, in the folder demo-store, and open the desktop on it."""
    from storeperf_desktop import bootstrap, page_pictures

    fill_demo_store(STORE)
    if has_display() and not offscreen:
        raise typer.Exit(bootstrap.run_desktop(STORE, handlers))
    if not offscreen:
        say("There is no display here, so the pages are drawn without one.")
    page_pictures.render_pages(STORE, OUTPUT)
    write = formats("GBP")
    typer.echo(kpis_in_words(_figures(STORE), write))
    say(f"A picture of every page is in {OUTPUT.absolute()}.")


def fill_demo_store(folder: Path) -> None:
    """Make the store if it is not there, and bring the sample in; what is in already is not brought in again."""
    from storeperf_core.operations.importing.batches import in_states
    from storeperf_core.operations.importing.run import import_file
    from storeperf_core.store.engine import FILE_NAME
    from storeperf_core.store.opening import create_store, open_store, owner
    from storeperf_core.store.session import reading
    from storeperf_desktop.resources import resource_path

    if not (folder / FILE_NAME).exists():
        create_store(folder, name="UCI Online Retail", currency="GBP", timezone="Europe/London")
    with open_store(folder) as store, reading(store.readers) as session:
        if in_states(session, "done"):
            return
    say("Bringing in a real shop's year: 541,909 lines (UCI Online Retail, D. Chen, CC BY 4.0).")
    with open_store(folder, write=True) as store:
        tell = Teller()
        sample = resource_path("demo", "online_retail.csv.xz")
        import_file(store, sample, actor=owner("cli"), on_progress=lambda progress: tell(asdict(progress)))


def _figures(folder: Path) -> dict[str, Any]:
    from storeperf_core.analytics import services
    from storeperf_core.store.opening import open_store
    from storeperf_core.store.session import reading
    from storeperf_desktop.cli.figures import whole_period

    with open_store(folder) as store, reading(store.readers) as session:
        return services.kpis(session, whole_period(session, store.place)).to_json()
