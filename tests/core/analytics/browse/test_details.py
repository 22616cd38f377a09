"""Everything about one sale, one product, one customer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from storeperf_core.analytics.browse import PriceChange, client_detail, product_detail, sale_detail
from storeperf_core.domain.errors import Refusal
from storeperf_core.store.opening import owner
from storeperf_core.store.session import ReadSession, reading
from storeperf_core.store.tables import batch_sale, import_batch, product_barcode, product_price
from tests.core.analytics.browse.conftest import CLIENTS, Shop


def test_a_sale_shows_its_lines_and_what_refunds_it(shop: Shop, session: ReadSession) -> None:
    sold, refund = shop.receipts[0], shop.receipts[30]
    detail = sale_detail(session, sold.key)
    assert [(line.ordinal, line.amount_minor) for line in detail.lines] == [
        (line.ordinal, line.amount) for line in sold.lines
    ]
    assert (detail.sale.receipt, detail.timezone, detail.refund_of) == (sold.number, "UTC", None)
    assert [row.sale_key for row in detail.refunds] == [refund.key]
    pointed_at = sale_detail(session, refund.key).refund_of
    assert pointed_at is not None
    assert pointed_at.sale_key == sold.key


def test_a_sale_names_the_files_it_came_from(own_shop: Shop) -> None:
    about = {"kind": "sales", "source": "till", "file_path": "", "mapping": "{}", "state": "done", "started_at_utc": 0}
    with own_shop.store.to_write().change("import_sales", owner("import")) as change:
        for name, is_live in (("march.csv", 1), ("undone.csv", 0)):
            batch_key = change.insert(import_batch, file_name=name, **about)
            change.connection.execute(
                batch_sale.insert().values(batch_key=batch_key, sale_key=own_shop.receipts[0].key, is_live=is_live)
            )
    with reading(own_shop.store.readers) as session:
        assert sale_detail(session, own_shop.receipts[0].key).file_names == ("march.csv",)


def test_a_product_shows_its_figures_names_and_last_lines(shop: Shop, session: ReadSession) -> None:
    detail = product_detail(session, shop.products["LAMP"])
    lines = [(receipt, line) for receipt in shop.live for line in receipt.lines if line.product == "LAMP"]
    newest = sorted(lines, key=lambda pair: (pair[0].at, pair[0].key), reverse=True)
    assert detail.figures.revenue_minor == sum(line.amount for _, line in lines)
    assert detail.figures.refunded_minor == -sum(min(line.amount, 0) for _, line in lines)
    assert detail.figures.quantity_milli == sum(line.quantity for _, line in lines) * 1_000
    assert detail.figures.sale_count == len({receipt.key for receipt, _ in lines if receipt.total > 0})
    assert detail.figures.gross_margin_minor is None
    assert detail.names == ("Lamp of old",)
    shown = [line.sale.sale_key for line in detail.last_lines]
    assert shown == [receipt.key for receipt, _ in newest][: len(shown)]
    assert len(shown) == min(20, len(lines))


def test_a_product_shows_its_prices_newest_first_and_its_barcodes(own_shop: Shop) -> None:
    key = own_shop.products["TEA"]
    with own_shop.store.to_write().change("edit_product", owner("cli")) as change:
        for day, price in ((1, 2_000_000), (3, 2_500_000), (2, None)):
            at = int(datetime(2024, 3, day, 12, tzinfo=UTC).timestamp()) * 1_000_000
            change.insert(product_price, product_key=key, valid_from_utc=at, price_micro=price, currency="GBP")
        change.insert(product_barcode, product_key=key, barcode="111")
        change.insert(product_barcode, product_key=key, barcode="222", deleted=1)
    with reading(own_shop.store.readers) as session:
        detail = product_detail(session, key)
    assert detail.barcodes == ("111",)
    assert detail.prices == tuple(
        PriceChange(datetime(2024, 3, day, 12, tzinfo=UTC), price, None)
        for day, price in ((3, 2_500_000), (2, None), (1, 2_000_000))
    )


def test_a_customer_shows_figures_and_last_sales(shop: Shop, session: ReadSession) -> None:
    detail = client_detail(session, shop.clients[1])
    sales = [receipt for receipt in shop.live if receipt.client == 1]
    newest = sorted(sales, key=lambda receipt: (receipt.at, receipt.key), reverse=True)
    assert (detail.client.code, detail.client.name) == CLIENTS[1]
    assert detail.figures.revenue_minor == sum(receipt.total for receipt in sales)
    assert detail.figures.refund_count == sum(receipt.total < 0 for receipt in sales)
    assert [row.sale_key for row in detail.last_sales] == [receipt.key for receipt in newest[:20]]
    assert detail.first_date == newest[-1].day


@pytest.mark.parametrize("detail", [sale_detail, product_detail, client_detail])
def test_what_is_not_there_is_refused_in_words(session: ReadSession, detail: Callable[[ReadSession, int], Any]) -> None:
    with pytest.raises(Refusal, match="not in the store any more"):
        detail(session, 987_654)
