"""A store with sales that were not imported: a few rows written straight into the tables, rollups by the real code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from storeperf_core.domain.business_date import local_day_number, wall_to_utc
from storeperf_core.store import rollups
from storeperf_core.store.change import Change
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import client, product, sale, sale_line, sold_as

_EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Sold:
    """One receipt with one line. `quantity` in whole pieces (negative: a refund), `pence` the price of one."""

    at: datetime
    product: str = "LAMP"
    quantity: int = 1
    pence: int = 1_000
    client: str | None = None
    is_incomplete: bool = False


def make_store_with(folder: Path, sales: Iterable[Sold], *, name: str = "Corner shop") -> Path:
    """A store in London, in pounds, that holds `sales`. Returns `folder`."""
    create_store(folder, name=name, currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as store:
        add_sales(store.to_write(), sales)
    return folder


def add_sales(writer: WriteSession, sales: Iterable[Sold]) -> None:
    with writer.change("complete_sale", owner("cli")) as change:
        products: dict[str, tuple[int, int]] = {}
        clients: dict[str, int] = {}
        first = change.connection.exec_driver_sql("SELECT coalesce(max(sale_key), 0) FROM sale").scalar()
        for sold in sales:
            _add(change, sold, products, clients)
        rollups.add(change.connection.connection.driver_connection, "sale_key > ?", (first,))


def _add(change: Change, sold: Sold, products: dict[str, tuple[int, int]], clients: dict[str, int]) -> None:
    product_key, sold_as_key = products.get(sold.product) or _product(change, sold)
    products[sold.product] = product_key, sold_as_key
    client_key = None
    if sold.client is not None:
        client_key = clients.get(sold.client) or change.insert(client, code=sold.client)
        clients[sold.client] = client_key
    wall = int((sold.at - _EPOCH).total_seconds()) * 1_000_000
    at_utc, offset = wall_to_utc(wall, ZoneInfo(change.place.timezone))
    amount = sold.quantity * sold.pence
    sale_key = change.insert(
        sale,
        store_key=change.place.store_key,
        client_key=client_key,
        kind=int(sold.quantity < 0),
        sold_at_utc=at_utc,
        utc_offset_minutes=offset,
        timezone=change.place.timezone,
        business_date=local_day_number(wall, change.place.day_cutoff_minutes),
        line_count=1,
        sold_minor=max(amount, 0),
        refunded_minor=max(-amount, 0),
        sold_quantity_milli=max(sold.quantity, 0) * 1_000,
        refunded_quantity_milli=max(-sold.quantity, 0) * 1_000,
        discount_minor=0,
        tax_minor=0,
        margin_revenue_minor=0,
        cost_minor=0,
        is_incomplete=int(sold.is_incomplete),
        lines_hash=b"",
    )
    change.connection.execute(
        sale_line.insert().values(
            sale_key=sale_key,
            ordinal=1,
            product_key=product_key,
            sold_as_key=sold_as_key,
            first_of=3,
            quantity_milli=sold.quantity * 1_000,
            unit_price_micro=sold.pence * 10_000,
            discount_minor=0,
            amount_minor=amount,
            tax_minor=0,
        )
    )


def _product(change: Change, sold: Sold) -> tuple[int, int]:
    product_key = change.insert(product, code=sold.product, name=sold.product.capitalize())
    inserted = change.connection.execute(
        sold_as.insert().values(product_key=product_key, code=sold.product, name=sold.product.capitalize())
    )
    return product_key, inserted.inserted_primary_key[0]
