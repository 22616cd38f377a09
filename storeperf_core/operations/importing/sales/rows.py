"""All columns of sales and lines, made of receipts at once; and the names in them."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.money import minor_exponent
from storeperf_core.operations.importing.sales import amounts
from storeperf_core.operations.importing.sales.known import Catalogue, Facts, Known
from storeperf_core.operations.importing.sales.lines import Numbers, Values, compact
from storeperf_core.operations.importing.sales.non_goods import is_goods
from storeperf_core.operations.importing.sales.order import Order
from storeperf_core.operations.importing.sales.reader import SalesReader
from storeperf_core.operations.importing.sales.receipts import Receipts, business_dates
from storeperf_core.operations.importing.sales.staging import Staging
from storeperf_core.store.imported_content import as_ids, id_table, name_digest


class Rows:
    """All columns of the staging tables, computed at once; `chunks` writes them a chunk at a time."""

    def __init__(
        self,
        receipts: Receipts,
        reader: SalesReader,
        catalogue: Catalogue,
        zone: ZoneInfo,
        order: Order,
        incomplete: set[str],
    ) -> None:
        lines = receipts.lines
        self.receipts, self._reader, self._catalogue, self._incomplete = receipts, reader, catalogue, incomplete
        self._codes = [str(code) for code in reader.distinct[reader.product_field].found]
        self.sold_at_utc, self.offset, self.business_date = business_dates(receipts, zone, order.cutoff_minutes)
        self.client = receipts.first_known(lines.client)
        self._original = receipts.first_known(lines.refund_of)
        sold = lines.quantity_milli > 0
        self.is_refund = receipts.sums(sold) == 0
        self.tax = compact(amounts.tax_within(lines.amount_minor, self._or_catalogue(lines.tax_ppm, "tax_ppm")))
        cost_micro = self._or_catalogue(lines.cost_micro, "cost_micro")
        self.cost_known = cost_micro >= 0
        exponent = minor_exponent(order.currency)
        costs = amounts.line_amounts(lines.quantity_milli, np.maximum(cost_micro, 0), exponent)
        self.cost = compact(np.where(self.cost_known, costs, 0))
        self.margin_revenue = compact(np.where(self.cost_known, lines.amount_minor - self.tax, 0))
        rare = {"discount_minor": lines.discount_minor.any(), "tax_minor": self.tax.any()}
        rare |= dict.fromkeys(("margin_revenue_minor", "cost_minor"), self.cost_known.any())
        self.untold = frozenset(name for name, is_told in rare.items() if not is_told)
        pairs = (lines.product.astype(np.int64) << 32) + lines.name + 1
        self._sold_as, sold_as_of_line = np.unique(pairs, return_inverse=True)
        self.sold_as_of_line = sold_as_of_line.astype(np.int32)
        self.sale_columns = self._sale_columns(sold)
        self.category = self._categories()
        self.ordinal = (np.arange(len(lines)) - np.repeat(receipts.first, receipts.count) + 1).astype(np.int32)
        self.products_added = self.clients_added = 0
        self.sold_as_digests = id_table(len(self._sold_as))
        self.ids = {
            name: id_table(len(reader.distinct[field].found))
            for name, field in (("category", "category"), ("product", reader.product_field), ("client", "customer"))
        }

    def facts(self, place: int) -> Facts:
        """What would be written of a receipt."""
        client = self._reader.text("customer", int(self.client[place])) or None
        sale = (client, self.is_incomplete(place), *(int(column[place]) for column in self.sale_columns[1:]))
        lines, first = self.receipts.lines, int(self.receipts.first[place])
        within = range(first, first + int(self.receipts.count[place]))
        return sale, [
            (
                self._codes[lines.product[line]],
                self._reader.text("product_name", int(lines.name[line])),
                self._reader.text("category", int(self.category[line])),
                int(lines.quantity_milli[line]),
                int(lines.amount_minor[line]),
                int(self.cost[line]) if self.cost_known[line] else "",
            )
            for line in within
        ]

    def held(self, known: Known, places: list[int]) -> list[tuple[object, ...]]:
        """Receipts that are here already: their key, whether they count now, and their rows in the file."""
        sales = ((known.sales[place], int(self.receipts.count[place])) for place in places)
        return [(sale.sale_key, int(sale.is_live), count) for sale, count in sales if sale is not None]

    def stage_names(self, staging: Staging, fresh: list[int]) -> None:
        """Categories, products, customers and the names on the receipts, of the new receipts only."""
        mask = np.zeros(len(self.receipts), bool)
        mask[fresh] = True
        kept = np.repeat(mask, self.receipts.count)
        categories = self._reader.distinct["category"].found
        staging.add(
            "category",
            [(i, str(name), *self._identities("category", i, str(name))) for i, name in enumerate(categories)],
        )
        self._stage_products(staging, kept)
        self._stage_clients(staging, np.unique(self.client[fresh]) if fresh else np.empty(0, np.int32))
        used = np.unique(self.sold_as_of_line[kept])
        rows: list[tuple[object, ...]] = []
        for idx in used.tolist():
            product, name = int(self._sold_as[idx]) >> 32, (int(self._sold_as[idx]) & 0xFFFFFFFF) - 1
            called = self._codes[product], self._reader.text("product_name", name)
            self.sold_as_digests[idx] = as_ids(name_digest(*called))
            rows.append((idx, product, *called))
        staging.add("sold_as", rows)

    def _identities(self, table: str, idx: int, name: str) -> tuple[bytes, bytes]:
        """The id for a new record, and the id that the chunks' hashes have: that of the record which is here."""
        new = new_id()
        found = self._catalogue.ids[table].get(name, new)
        self.ids[table][idx] = as_ids(found)
        return new, found

    def _categories(self) -> Numbers:
        """The category a line was sold in: the file's, else the one its product has in the catalogue."""
        told = self.receipts.lines.category
        distinct = self._reader.distinct["category"]
        known = [self._catalogue.products.get(code) for code in self._codes] if self._catalogue.products else []
        if not any(each is not None and each.category for each in known):
            return told
        table = np.array(
            [distinct[each.category] if each is not None and each.category else -1 for each in known], np.int32
        )
        return np.where(told >= 0, told, table[self.receipts.lines.product])

    def _sale_columns(self, sold: NDArray[np.bool_]) -> list[NDArray[Any]]:
        """client, kind, sold_at, offset, date; then line_count and the sums, as in the staging table."""
        receipts, lines = self.receipts, self.receipts.lines
        sums = receipts.sums
        return [
            self.client, self.is_refund.astype(np.int64), self.sold_at_utc, self.offset, self.business_date,
            receipts.count, sums(np.where(sold, lines.amount_minor, 0)), -sums(np.where(sold, 0, lines.amount_minor)),
            sums(np.where(sold, lines.quantity_milli, 0)), -sums(np.where(sold, 0, lines.quantity_milli)),
            sums(lines.discount_minor), sums(self.tax), sums(self.margin_revenue), sums(self.cost),
        ]  # fmt: skip

    def _or_catalogue(self, told: Values, field: str) -> Values:
        """What the file tells of a line, else what the catalogue knows of its product, else -1."""
        if not self._catalogue.products:
            return told
        known = [self._catalogue.products.get(code) for code in self._codes]
        table = np.array([-1 if each is None else getattr(each, field) for each in known], np.int64)
        return np.where(told >= 0, told, table[self.receipts.lines.product])

    def _stage_products(self, staging: Staging, kept: NDArray[np.bool_]) -> None:
        """Names and prices are those of the latest line: assignment lets the last of several win."""
        lines = self.receipts.lines
        count = len(self._codes)
        name, price, category = np.full(count, -1), np.full(count, -1), np.full(count, -1)
        named = kept & (lines.name >= 0)
        name[lines.product[named]] = lines.name[named]
        price[lines.product[kept]] = lines.price_micro[kept]
        sorted_in = kept & (self.category >= 0)
        category[lines.product[sorted_in]] = self.category[sorted_in]
        rows: list[tuple[object, ...]] = []
        for idx in np.unique(lines.product[kept]).tolist():
            code = self._codes[idx]
            text = self._reader.text("product_name", int(name[idx])) or code
            self.products_added += code not in self._catalogue.products
            rows.append(
                (
                    *(idx, code, text, none_below(int(category[idx])), int(price[idx]), int(is_goods(code, text))),
                    *self._identities("product", idx, code),
                )
            )
        staging.add("product", rows)

    def _stage_clients(self, staging: Staging, used: Numbers) -> None:
        rows: list[tuple[object, ...]] = []
        for idx in used[used >= 0].tolist():
            code = self._reader.text("customer", idx)
            self.clients_added += code not in self._catalogue.clients
            rows.append((idx, code, self._reader.client_name(idx), *self._identities("client", idx, code)))
        staging.add("client", rows)

    def external(self, place: int) -> str | None:
        return None if self._reader.makes_receipts else self._reader.receipt_text(int(self.receipts.number[place]))

    def is_incomplete(self, place: int) -> int:
        return int(self._reader.receipt_text(int(self.receipts.number[place])) in self._incomplete)

    def refund_of(self, place: int) -> str | None:
        return self._reader.text("refund_of", int(self._original[place])) or None


def none_below(number: int) -> int | None:
    return None if number < 0 else number
