"""Staging rows made of receipts: names first, then the receipts chunk by chunk."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from storeperf_core.domain.identifiers import new_id
from storeperf_core.operations.importing.sales import amounts
from storeperf_core.operations.importing.sales.known import Catalogue, Facts, Known
from storeperf_core.operations.importing.sales.lines import Numbers, Values
from storeperf_core.operations.importing.sales.non_goods import is_goods
from storeperf_core.operations.importing.sales.reader import SalesReader
from storeperf_core.operations.importing.sales.receipts import Receipts, business_dates
from storeperf_core.operations.importing.sales.staging import Staging
from storeperf_core.store.content import sale_record

if TYPE_CHECKING:
    from storeperf_core.operations.importing.sales.worker import Order


class Rows:
    """All columns of the staging tables, computed at once; written a chunk at a time."""

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
        self.receipts, self._reader, self._catalogue, self._order, self._incomplete = (
            receipts,
            reader,
            catalogue,
            order,
            incomplete,
        )
        self._codes = [str(code) for code in reader.distinct[reader.product_field].found]
        self.sold_at_utc, self._offset, self.business_date = business_dates(receipts, zone, order.cutoff_minutes)
        self._client = receipts.first_known(lines.client)
        self._original = receipts.first_known(lines.refund_of)
        sold = lines.quantity_milli > 0
        self.is_refund = receipts.sums(sold) == 0
        self._tax = amounts.tax_within(lines.amount_minor, self._or_catalogue(lines.tax_ppm, "tax_ppm"))
        cost_micro = self._or_catalogue(lines.cost_micro, "cost_micro")
        self._cost_known = cost_micro >= 0
        self._cost = np.where(
            self._cost_known, amounts.line_amounts(lines.quantity_milli, np.maximum(cost_micro, 0), order.exponent), 0
        )
        pairs = (lines.product.astype(np.int64) << 32) + lines.name + 1
        self._sold_as, self._sold_as_of_line = np.unique(pairs, return_inverse=True)
        self._columns = self._sale_columns(sold)
        self._category = self._categories()
        self._ordinal = np.arange(len(lines)) - np.repeat(receipts.first, receipts.count) + 1
        self.products_added = self.clients_added = self._lines_staged = 0

    def facts(self, place: int) -> Facts:
        """What would be written of a receipt."""
        client = self._reader.text("customer", int(self._client[place])) or None
        sale = (client, self._is_incomplete(place), *(int(column[place]) for column in self._columns[1:]))
        lines, first = self.receipts.lines, int(self.receipts.first[place])
        within = range(first, first + int(self.receipts.count[place]))
        return sale, [
            (
                self._codes[lines.product[line]],
                self._reader.text("product_name", int(lines.name[line])),
                self._reader.text("category", int(self._category[line])),
                int(lines.quantity_milli[line]),
                int(lines.amount_minor[line]),
                int(self._cost[line]) if self._cost_known[line] else "",
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
        staging.add(
            "category", [(i, str(name), new_id()) for i, name in enumerate(self._reader.distinct["category"].found)]
        )
        self._stage_products(staging, kept)
        self._stage_clients(staging, np.unique(self._client[fresh]) if fresh else np.empty(0, np.int32))
        used = np.unique(self._sold_as_of_line[kept])
        rows: list[tuple[object, ...]] = []
        for idx in used.tolist():
            product, name = int(self._sold_as[idx]) >> 32, (int(self._sold_as[idx]) & 0xFFFFFFFF) - 1
            rows.append((idx, product, self._codes[product], self._reader.text("product_name", name)))
        staging.add("sold_as", rows)

    def stage_chunk(self, staging: Staging, number: int, first_idx: int, places: list[int]) -> None:
        """Receipts `places` with their lines; `first_idx` is the staging number of the first of them."""
        receipts, order = self.receipts, np.array(places)
        columns: list[list[Any]] = [column[order].tolist() for column in self._columns]
        ids = [receipts.ids[place] for place in places]
        hashes = [receipts.hashes[place] for place in places]
        sales: list[tuple[object, ...]] = []
        for i, place in enumerate(places):
            head = (
                first_idx + i,
                ids[i],
                _none_below(columns[0][i]),
                self._refund_of(place),
                *(column[i] for column in columns[1:5]),
            )
            sums = [column[i] for column in columns[5:]]
            sales.append((*head, self._external(place), *sums, self._is_incomplete(place), hashes[i]))
        staging.add("sale", sales)
        picked = np.concatenate([np.arange(receipts.first[p], receipts.first[p] + receipts.count[p]) for p in places])
        staging.add(
            "line",
            self._line_rows(picked, np.repeat(np.arange(first_idx, first_idx + len(places)), receipts.count[order])),
        )
        digest = hashlib.sha256()
        for i in range(len(places)):
            facts = (columns[1][i], columns[2][i], columns[4][i], columns[6][i], columns[7][i], columns[5][i])
            digest.update(sale_record(ids[i], hashes[i], *facts))
        row = (
            number,
            first_idx,
            first_idx + len(places) - 1,
            self._lines_staged + 1,
            len(picked),
            b"".join(ids),
            digest.digest(),
        )
        staging.add("chunk", [row])
        staging.sum_lines(number, self._lines_staged + 1, self._lines_staged + len(picked))
        self._lines_staged += len(picked)

    def _line_rows(self, picked: NDArray[Any], sale_idx: NDArray[Any]) -> list[tuple[object, ...]]:
        lines = self.receipts.lines
        cost: list[int | None] = self._cost[picked].tolist()
        for place in np.flatnonzero(~self._cost_known[picked]).tolist():
            cost[place] = None
        category = [_none_below(each) for each in self._category[picked].tolist()]
        columns = (sale_idx, self._ordinal[picked], lines.product[picked], self._sold_as_of_line[picked])
        values = (lines.quantity_milli, lines.price_micro, lines.discount_minor, lines.amount_minor, self._tax)
        first_of = _first_of(sale_idx, lines.product[picked], self._category[picked])
        return list(
            zip(
                *(each.tolist() for each in columns),
                category,
                first_of.tolist(),
                *(each[picked].tolist() for each in values),
                cost,
                strict=True,
            )
        )

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
        margin = np.where(self._cost_known, lines.amount_minor - self._tax, 0)
        return [
            self._client, self.is_refund.astype(np.int64), self.sold_at_utc, self._offset, self.business_date,
            receipts.count, sums(np.where(sold, lines.amount_minor, 0)), -sums(np.where(sold, 0, lines.amount_minor)),
            sums(np.where(sold, lines.quantity_milli, 0)), -sums(np.where(sold, 0, lines.quantity_milli)),
            sums(lines.discount_minor), sums(self._tax), sums(margin), sums(self._cost),
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
        sorted_in = kept & (self._category >= 0)
        category[lines.product[sorted_in]] = self._category[sorted_in]
        rows: list[tuple[object, ...]] = []
        for idx in np.unique(lines.product[kept]).tolist():
            code = self._codes[idx]
            text = self._reader.text("product_name", int(name[idx])) or code
            self.products_added += code not in self._catalogue.products
            rows.append(
                (idx, code, text, _none_below(int(category[idx])), int(price[idx]), int(is_goods(code, text)), new_id())
            )
        staging.add("product", rows)

    def _stage_clients(self, staging: Staging, used: Numbers) -> None:
        rows: list[tuple[object, ...]] = []
        for idx in used[used >= 0].tolist():
            code = self._reader.text("customer", idx)
            self.clients_added += code not in self._catalogue.clients
            rows.append((idx, code, self._reader.client_name(idx), new_id()))
        staging.add("client", rows)

    def _external(self, place: int) -> str | None:
        return None if self._reader.makes_receipts else self._reader.receipt_text(int(self.receipts.number[place]))

    def _is_incomplete(self, place: int) -> int:
        return int(self._reader.receipt_text(int(self.receipts.number[place])) in self._incomplete)

    def _refund_of(self, place: int) -> str | None:
        return self._reader.text("refund_of", int(self._original[place])) or None


def _none_below(number: int) -> int | None:
    return None if number < 0 else number


def _first_of(sale: NDArray[Any], product: Numbers, category: Numbers) -> NDArray[Any]:
    """The bits of `sale_line.first_of`."""
    bits = np.zeros(len(sale), np.int64)
    for bit, column in ((1, product), (2, category)):
        pairs = (sale.astype(np.int64) << 32) + column + 2
        bits[np.unique(pairs, return_index=True)[1]] |= bit
    return bits
