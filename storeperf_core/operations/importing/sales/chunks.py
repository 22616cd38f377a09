"""Writing receipts to the staging file, a chunk of whole receipts at a time: sales, lines, what rollups gain."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from storeperf_core.operations.importing.sales import sums
from storeperf_core.operations.importing.sales.lines import Numbers, Values
from storeperf_core.operations.importing.sales.rows import Rows, none_below
from storeperf_core.operations.importing.sales.staging import Staging
from storeperf_core.store.cubes import MEASURES
from storeperf_core.store.imported_content import NO_COST, ChunkContent

# Places of `Rows.sale_columns`.
_CLIENT, _KIND, _SOLD_AT, _OFFSET, _DATE, _LINE_COUNT = range(6)


class ChunkStager:
    """Stages chunks in their order."""

    def __init__(self, rows: Rows, staging: Staging) -> None:
        self._rows, self._staging = rows, staging
        self._lines_staged = 0

    def stage(self, number: int, first_idx: int, places: list[int]) -> None:
        """Receipts `places` with their lines; `first_idx` is the staging number of the first of them."""
        rows, receipts, order = self._rows, self._rows.receipts, np.array(places)
        columns = [column[order] for column in rows.sale_columns]
        picked = np.concatenate([np.arange(receipts.first[p], receipts.first[p] + receipts.count[p]) for p in places])
        sale = np.repeat(np.arange(len(places)), receipts.count[order])
        first_of = _first_of(sale, receipts.lines.product[picked], rows.category[picked])
        self._staging.add_columns("line", self._line_columns(picked, sale + first_idx, first_of))
        incomplete = [rows.is_incomplete(place) for place in places]
        content = self._content(places, columns, incomplete, picked, first_of)
        self._stage_sales(first_idx, places, [column.tolist() for column in columns], incomplete)
        last_idx, first_line = first_idx + len(places) - 1, self._lines_staged + 1
        chunk = (number, first_idx, last_idx, first_line, len(picked), content.sale_ids, content.digest())
        self._staging.add("chunk", [chunk])
        self._lines_staged += len(picked)
        measures = zip(MEASURES[2:], columns[_LINE_COUNT:], strict=True)
        told = {name: column for name, column in measures if name not in rows.untold}
        self._staging.add_sums(
            number,
            sums.of_sales(
                sums.ChunkSales(
                    columns[_KIND], columns[_DATE], columns[_SOLD_AT], columns[_OFFSET], columns[_CLIENT], told
                )
            ),
        )
        of_lines = self._chunk_lines(picked, columns[_KIND][sale], columns[_DATE][sale], first_of)
        self._staging.add_sums(number, sums.of_lines(of_lines))

    def _stage_sales(self, first_idx: int, places: list[int], columns: list[list[Any]], incomplete: list[int]) -> None:
        rows, receipts = self._rows, self._rows.receipts
        sales: list[tuple[object, ...]] = []
        for i, (place, values) in enumerate(zip(places, zip(*columns, strict=True), strict=True)):
            head = (first_idx + i, receipts.ids[place], none_below(values[_CLIENT]), rows.refund_of(place))
            tail = (*values[_LINE_COUNT:], incomplete[i], receipts.hashes[place])
            sales.append((*head, *values[_KIND:_LINE_COUNT], rows.external(place), *tail))
        self._staging.add("sale", sales)

    def _content(
        self,
        places: list[int],
        columns: list[NDArray[Any]],
        incomplete: list[int],
        picked: NDArray[Any],
        first_of: Values,
    ) -> ChunkContent:
        rows, receipts, lines = self._rows, self._rows.receipts, self._rows.receipts.lines
        cost = np.where(rows.cost_known[picked], rows.cost[picked], NO_COST)
        return ChunkContent(
            b"".join(receipts.ids[place] for place in places),
            b"".join(receipts.hashes[place] for place in places),
            rows.ids["client"][columns[_CLIENT]],
            [rows.external(place) for place in places],
            [*columns[_KIND:], np.array(incomplete, np.int64)],
            rows.sold_as_digests[rows.sold_as_of_line[picked]],
            rows.ids["product"][lines.product[picked]],
            rows.ids["category"][rows.category[picked]],
            [
                first_of, lines.quantity_milli[picked], lines.price_micro[picked], lines.discount_minor[picked],
                lines.amount_minor[picked], rows.tax[picked], cost,
            ],
        )  # fmt: skip

    def _line_columns(
        self, picked: NDArray[Any], sale_idx: NDArray[Any], first_of: Values
    ) -> dict[str, list[int | None]]:
        rows, lines = self._rows, self._rows.receipts.lines
        columns = {
            "sale_idx": sale_idx,
            "ordinal": rows.ordinal[picked],
            "sold_as_idx": rows.sold_as_of_line[picked],
            "first_of": first_of,
            "quantity_milli": lines.quantity_milli[picked],
            "unit_price_micro": lines.price_micro[picked],
            "amount_minor": lines.amount_minor[picked],
        }
        for name, values in (("discount_minor", lines.discount_minor), ("tax_minor", rows.tax)):
            if name not in rows.untold:
                columns[name] = values[picked]
        told: dict[str, list[int | None]] = {name: each.tolist() for name, each in columns.items()}
        category = rows.category[picked]
        if (category >= 0).any():
            told["category_idx"] = _with_none(category, category < 0)
        if "cost_minor" not in rows.untold:
            told["cost_minor"] = _with_none(rows.cost[picked], ~rows.cost_known[picked])
        return told

    def _chunk_lines(self, picked: NDArray[Any], kind: Values, date: Values, first_of: Values) -> sums.ChunkLines:
        rows, lines = self._rows, self._rows.receipts.lines
        rare = {
            "discount_minor": lines.discount_minor,
            "tax_minor": rows.tax,
            "margin_revenue_minor": rows.margin_revenue,
            "cost_minor": rows.cost,
        }
        return sums.ChunkLines(
            kind=kind,
            business_date=date,
            product=lines.product[picked],
            category=rows.category[picked],
            first_of=first_of,
            quantity_milli=lines.quantity_milli[picked],
            amount_minor=lines.amount_minor[picked],
            rare={name: each[picked] for name, each in rare.items() if name not in rows.untold},
        )


def _with_none(values: NDArray[Any], none: NDArray[np.bool_]) -> list[int | None]:
    told: list[int | None] = values.tolist()
    for place in np.flatnonzero(none).tolist():
        told[place] = None
    return told


def _first_of(sale: NDArray[Any], product: Numbers, category: Numbers) -> Values:
    """The bits of `sale_line.first_of`."""
    bits = np.zeros(len(sale), np.int64)
    for bit, column in ((1, product), (2, category)):
        pairs = (sale.astype(np.int64) << 32) + column + 2
        bits[np.unique(pairs, return_index=True)[1]] |= bit
    return bits
