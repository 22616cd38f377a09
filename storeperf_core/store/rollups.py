"""Keeping the rollups: one definition that adds, takes away and recomputes.

Sales and their lines are first summed into two small cubes; every rollup is a sum over one of them. `add` and
`take_away` run in the transaction that makes sales count or stop to count; `recomputed` gives what the sums should be,
for `verify`.
"""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.business_date import month_number
from storeperf_core.store.cubes import LINES, MEASURES, SALES, Cube, Keys, select

_MONTH = (
    "(CAST(strftime('%Y', business_date * 86400, 'unixepoch') AS INTEGER) - 1970) * 12"
    " + CAST(strftime('%m', business_date * 86400, 'unixepoch') AS INTEGER) - 1"
)


@dataclass(frozen=True)
class Rollup:
    """A rollup table: its keys over a cube's columns, and where a measure is not the cube's of the same name."""

    table: str
    cube: Cube
    keys: Keys
    only: str = "1"
    other_sums: tuple[tuple[str, str], ...] = ()

    def select(self, source: str, keys: Keys | None = None, where: str = "1") -> str:
        """The rollup's rows from a cube's."""
        sums = {measure: f"sum({measure})" for measure in MEASURES} | dict(self.other_sums)
        keys = keys or self.keys
        group = [column for column, _ in keys if column != "month" or keys is self.keys]
        return select(keys, sums, f"{source} WHERE {self.only} AND {where}", group)


def _keys(*columns: str) -> Keys:
    return tuple((column, _MONTH if column == "month" else column) for column in ("store_key", *columns))


_OF_CATEGORY = (("sale_count", "sum(category_sale_count)"), ("refund_count", "sum(category_refund_count)"))
_KNOWN = "client_key <> 0"

ROLLUPS = (
    Rollup("rollup_store_day", SALES, _keys("business_date")),
    Rollup("rollup_hour_day", SALES, _keys("business_date", "hour")),
    Rollup("rollup_client_day", SALES, _keys("business_date", "client_key"), _KNOWN),
    Rollup("rollup_client_month", SALES, _keys("month", "client_key"), _KNOWN),
    Rollup("rollup_client_total", SALES, _keys("client_key"), _KNOWN),
    Rollup("rollup_category_day", LINES, _keys("business_date", "category_key"), other_sums=_OF_CATEGORY),
    Rollup("rollup_product_day", LINES, _keys("business_date", "product_key")),
    Rollup("rollup_product_month", LINES, _keys("month", "product_key")),
)
_PACKED = ("product", "client")


Values = tuple[int, ...]


def add(connection: Connection, where: str, values: Values = ()) -> None:
    """Count the sales that `where` picks (a condition on `sale`'s columns with `?` places)."""
    _apply(connection, where, values, "")


def add_one(connection: Connection, sums: dict[str, list[Values]]) -> None:
    """Count one sale, as the till makes it. `sums` gives the rows to add by rollup: the keys, then the measures."""
    for table, rows in sums.items():
        connection.executemany(_ADD_ROW[table], rows)
    store_key, day = sums["rollup_store_day"][0][:2]
    names = _PACKED if "rollup_client_day" in sums else _PACKED[:1]
    _unpack(connection, [(store_key, day)], _months([(store_key, day)]), names)


def add_summed(connection: Connection, store_key: int, sums: dict[str, tuple[str, Values]]) -> None:
    """Count sales of a store that were summed before.

    `sums` gives for every rollup a SELECT, with its values, of the rows to add: the keys, then the measures. A
    SELECT must end with a WHERE, else SQLite takes ON CONFLICT for a condition of its join.
    """
    for rollup in ROLLUPS:
        rows, values = sums[rollup.table]
        connection.execute(_upsert(rollup.table, [column for column, _ in rollup.keys], rows), values)
    rows, values = sums["rollup_store_day"]
    days = sorted({(store_key, row[1]) for row in connection.execute(rows, values)})
    _unpack(connection, days, _months(days))


def take_away(connection: Connection, where: str, values: Values = ()) -> None:
    """Stop counting the sales that `where` picks; rows that nothing is left of are removed."""
    _apply(connection, where, values, "-")


def recomputed() -> dict[str, str]:
    """For each rollup table the SELECT of what it should hold: its keys, then the measures."""
    return {rollup.table: rollup.select(f"({rollup.cube.select('is_live = 1')})") for rollup in ROLLUPS}


def _apply(connection: Connection, where: str, values: Values, sign: str) -> None:
    days = connection.execute(
        f"SELECT DISTINCT store_key, business_date FROM sale WHERE {where} ORDER BY 1, 2", values
    ).fetchall()
    for cube in (SALES, LINES):
        columns = ", ".join(cube.columns)
        keys = ", ".join(key for key, _ in cube.keys)
        connection.execute(
            f"CREATE TEMP TABLE IF NOT EXISTS cube_{cube.name} ({columns}, PRIMARY KEY ({keys})) WITHOUT ROWID"
        )
        connection.execute(f"DELETE FROM temp.cube_{cube.name}")
        connection.execute(f"INSERT INTO temp.cube_{cube.name} ({columns}) {cube.select(where, sign)}", values)
    months = _months(days)
    for rollup in ROLLUPS:
        _add_up(connection, rollup, months)
        if sign:
            names, expressions = (", ".join(part) for part in zip(*rollup.keys, strict=True))
            touched = f"({names}) IN (SELECT {expressions} FROM temp.cube_{rollup.cube.name})"
            connection.execute(f"DELETE FROM {rollup.table} WHERE {touched} AND line_count = 0")
    _unpack(connection, days, months)


def _add_up(connection: Connection, rollup: Rollup, months: dict[tuple[int, int], tuple[int, int]]) -> None:
    source = f"temp.cube_{rollup.cube.name}"
    names = [column for column, _ in rollup.keys]
    if "month" not in names:
        connection.execute(_upsert(rollup.table, names, rollup.select(source)))
        return
    # One statement a month, with the month as a number, saves computing it for every row.
    for (store, month), (first, last) in months.items():
        keys = tuple((column, str(month) if column == "month" else expression) for column, expression in rollup.keys)
        within = f"store_key = {store} AND business_date BETWEEN {first} AND {last}"
        connection.execute(_upsert(rollup.table, names, rollup.select(source, keys, within)))


def _months(days: list[tuple[int, int]]) -> dict[tuple[int, int], tuple[int, int]]:
    """(store, month) → its first and last of `days`, which are in order."""
    months: dict[tuple[int, int], tuple[int, int]] = {}
    for store, day in days:
        key = (store, month_number(day))
        months[key] = (months.get(key, (day, day))[0], day)
    return months


def _unpack(
    connection: Connection,
    days: list[tuple[int, int]],
    months: dict[tuple[int, int], tuple[int, int]],
    names: tuple[str, ...] = _PACKED,
) -> None:
    """Drop the packed copies of the days and months that were touched; `packing` makes them again later."""
    touched = [(store, f"{name}_day", day) for name in names for store, day in days]
    touched += [(store, f"{name}_month", month) for name in names for store, month in months]
    connection.executemany(_UNPACK, touched)


def _upsert(table: str, names: list[str], rows: str) -> str:
    sums = ", ".join(f"{measure} = {measure} + excluded.{measure}" for measure in MEASURES)
    columns = ", ".join([*names, *MEASURES])
    return f"INSERT INTO {table} ({columns}) {rows} ON CONFLICT ({', '.join(names)}) DO UPDATE SET {sums}"


_UNPACK = "DELETE FROM rollup_packed WHERE store_key = ? AND source = ? AND number = ?"
_ADD_ROW = {
    rollup.table: _upsert(
        rollup.table,
        [column for column, _ in rollup.keys],
        f"VALUES ({', '.join('?' * (len(rollup.keys) + len(MEASURES)))})",
    )
    for rollup in ROLLUPS
}
