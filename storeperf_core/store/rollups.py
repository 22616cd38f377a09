"""Keeping the rollups: one definition that adds, takes away and recomputes.

A rollup row is the sum of each measure over the sales, or their lines, that count. `add` and `take_away` run in the
transaction that makes sales count or stop to count; `recomputed` gives what the sums should be, for `verify`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from sqlite3 import Connection

from storeperf_core.store.tables.rollups import MEASURES

_FROM_SALES = {
    "sale_count": "sum(kind = 0)",
    "refund_count": "sum(kind = 1)",
    **{measure: f"sum({measure})" for measure in MEASURES[2:]},
}

# A line sums into its product; a receipt that names a product on several lines is still one sale of it.
_FROM_LINES = {
    "sale_count": "count(DISTINCT CASE WHEN s.kind = 0 THEN l.sale_key END)",
    "refund_count": "count(DISTINCT CASE WHEN s.kind = 1 THEN l.sale_key END)",
    "line_count": "count(*)",
    "sold_minor": "sum(CASE WHEN l.quantity_milli > 0 THEN l.amount_minor ELSE 0 END)",
    "refunded_minor": "-sum(CASE WHEN l.quantity_milli < 0 THEN l.amount_minor ELSE 0 END)",
    "sold_quantity_milli": "sum(max(l.quantity_milli, 0))",
    "refunded_quantity_milli": "-sum(min(l.quantity_milli, 0))",
    "discount_minor": "sum(l.discount_minor)",
    "tax_minor": "sum(l.tax_minor)",
    "margin_revenue_minor": "sum(CASE WHEN l.cost_minor IS NOT NULL THEN l.amount_minor - l.tax_minor ELSE 0 END)",
    "cost_minor": "coalesce(sum(l.cost_minor), 0)",
}
_SUMMED = {measure: f"sum({measure})" for measure in MEASURES}

_LOCAL_HOUR = "(sold_at_utc / 60000000 + utc_offset_minutes) / 60 % 24"
_SALES = "sale WHERE {where}"
_LINES = (
    "(SELECT sale_key, store_key, business_date, kind FROM sale WHERE {where}) s"
    " CROSS JOIN sale_line l ON l.sale_key = s.sale_key WHERE 1"
)
_MONTH = (
    "(CAST(strftime('%Y', business_date * 86400, 'unixepoch') AS INTEGER) - 1970) * 12"
    " + CAST(strftime('%m', business_date * 86400, 'unixepoch') AS INTEGER) - 1"
)


@dataclass(frozen=True)
class Rollup:
    """How a rollup follows from sales or lines, and which coarser ones follow from it.

    `keys` are (column, expression); `coarser` maps a table to its own keys over this rollup's columns.
    """

    table: str
    keys: tuple[tuple[str, str], ...]
    rows: str
    sums: dict[str, str]
    only: str = "1"
    coarser: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def select(self, where: str, sign: str = "") -> str:
        """The sums over the sales that `where` picks (a condition on `sale`), one row a key."""
        return _select(self.keys, self.sums, f"{self.rows.format(where=where)} AND {self.only}", sign)


_DAY = (("store_key", "store_key"), ("business_date", "business_date"))
_SAME_DAY = (("store_key", "s.store_key"), ("business_date", "s.business_date"))
_STORE_MONTH = (("store_key", "store_key"), ("month", _MONTH))
_PRODUCT = ("product_key", "product_key")
_CLIENT = ("client_key", "client_key")

ROLLUPS = (
    Rollup("rollup_store_day", _DAY, _SALES, _FROM_SALES),
    Rollup("rollup_hour_day", (*_DAY, ("hour", _LOCAL_HOUR)), _SALES, _FROM_SALES),
    Rollup("rollup_category_day", (*_SAME_DAY, ("category_key", "coalesce(l.category_key, 0)")), _LINES, _FROM_LINES),
    Rollup(
        "rollup_product_day",
        (*_SAME_DAY, ("product_key", "l.product_key")),
        _LINES,
        _FROM_LINES,
        coarser={"rollup_product_month": (*_STORE_MONTH, _PRODUCT)},
    ),
    Rollup(
        "rollup_client_day",
        (*_DAY, _CLIENT),
        _SALES,
        _FROM_SALES,
        only="client_key IS NOT NULL",
        coarser={
            "rollup_client_month": (*_STORE_MONTH, _CLIENT),
            "rollup_client_total": (("store_key", "store_key"), _CLIENT),
        },
    ),
)


def add(connection: Connection, where: str, values: tuple[int, ...] = ()) -> None:
    """Count the sales that `where` picks (a condition on `sale`'s columns with `?` places)."""
    _apply(connection, where, values, "")


def take_away(connection: Connection, where: str, values: tuple[int, ...] = ()) -> None:
    """Stop counting the sales that `where` picks; rows that nothing is left of are removed."""
    _apply(connection, where, values, "-")


def recomputed() -> dict[str, str]:
    """For each rollup table the SELECT of what it should hold: its keys, then the measures."""
    wanted = {}
    for rollup in ROLLUPS:
        base = rollup.select("is_live = 1")
        wanted[rollup.table] = base
        for table, keys in rollup.coarser.items():
            wanted[table] = _select(keys, _SUMMED, f"({base})", "")
    return wanted


def _apply(connection: Connection, where: str, values: tuple[int, ...], sign: str) -> None:
    for rollup in ROLLUPS:
        if not rollup.coarser:
            connection.execute(_upsert(rollup.table, rollup.keys, rollup.select(where, sign)), values)
            continue
        delta = f"temp.delta_{rollup.table}"
        columns = ", ".join([column for column, _ in rollup.keys] + list(MEASURES))
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS delta_{rollup.table} ({columns})")
        connection.execute(f"DELETE FROM {delta}")
        connection.execute(f"INSERT INTO {delta} {rollup.select(where, sign)}", values)
        plain = tuple((column, column) for column, _ in rollup.keys)
        connection.execute(_upsert(rollup.table, plain, f"SELECT {columns} FROM {delta} WHERE 1"))
        for table, keys in rollup.coarser.items():
            connection.execute(_upsert(table, keys, _select(keys, _SUMMED, f"{delta} WHERE 1", "")))
        _unpack(connection, rollup, delta)
        if sign:
            for table, keys in {rollup.table: plain, **rollup.coarser}.items():
                names, expressions = (", ".join(part) for part in zip(*keys, strict=True))
                touched = f"({names}) IN (SELECT {expressions} FROM {delta})"
                connection.execute(f"DELETE FROM {table} WHERE {touched} AND line_count = 0")
    if sign:
        for rollup in ROLLUPS:
            if not rollup.coarser:
                connection.execute(f"DELETE FROM {rollup.table} WHERE line_count = 0")


def _unpack(connection: Connection, rollup: Rollup, delta: str) -> None:
    """Drop the packed copies of the days and months that were touched; `packed` makes them again later."""
    name = rollup.table.removeprefix("rollup_").removesuffix("_day")
    for source, stretch in ((f"{name}_day", "business_date"), (f"{name}_month", _MONTH)):
        connection.execute(
            f"DELETE FROM rollup_packed WHERE source = ?"
            f" AND (store_key, number) IN (SELECT DISTINCT store_key, {stretch} FROM {delta})",
            (source,),
        )


def _select(keys: tuple[tuple[str, str], ...], sums: dict[str, str], source: str, sign: str) -> str:
    columns = [f"{expression} AS {column}" for column, expression in keys]
    columns += [f"{sign}({expression}) AS {measure}" for measure, expression in sums.items()]
    group = ", ".join(str(place + 1) for place in range(len(keys)))
    return f"SELECT {', '.join(columns)} FROM {source} GROUP BY {group}"


def _upsert(table: str, keys: tuple[tuple[str, str], ...], rows: str) -> str:
    names = [column for column, _ in keys]
    sums = ", ".join(f"{measure} = {measure} + excluded.{measure}" for measure in MEASURES)
    columns = ", ".join([*names, *MEASURES])
    return f"INSERT INTO {table} ({columns}) {rows} ON CONFLICT ({', '.join(names)}) DO UPDATE SET {sums}"
