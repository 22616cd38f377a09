"""The two cubes that every rollup is a sum over, in SQL. Imports nothing, so that an import's worker starts at once."""

from __future__ import annotations

from dataclasses import dataclass

MEASURES = (
    "sale_count",
    "refund_count",
    "line_count",
    "sold_minor",
    "refunded_minor",
    "sold_quantity_milli",
    "refunded_quantity_milli",
    "discount_minor",
    "tax_minor",
    "margin_revenue_minor",
    "cost_minor",
)

Keys = tuple[tuple[str, str], ...]

_LOCAL_HOUR = "(sold_at_utc / 60000000 + utc_offset_minutes) / 60 % 24"


@dataclass(frozen=True)
class Cube:
    """Sums of live sales, or of their lines, by every key that a rollup may ask for.

    `source` has a `{where}` place for a condition on `sale`. The order of the keys is the order of the rows.
    """

    name: str
    keys: Keys
    sums: dict[str, str]
    source: str

    def select(self, where: str, sign: str = "") -> str:
        """One row a key, for the sales that `where` picks."""
        sums = {measure: f"{sign}({expression})" for measure, expression in self.sums.items()}
        return select(self.keys, sums, self.source.format(where=where), [key for key, _ in self.keys])

    @property
    def columns(self) -> list[str]:
        return [*(key for key, _ in self.keys), *self.sums]


SALES = Cube(
    "sales",
    (
        ("store_key", "store_key"),
        ("client_key", "coalesce(client_key, 0)"),
        ("business_date", "business_date"),
        ("hour", _LOCAL_HOUR),
    ),
    {
        "sale_count": "sum(kind = 0)",
        "refund_count": "sum(kind = 1)",
        **{measure: f"sum({measure})" for measure in MEASURES[2:]},
    },
    "sale WHERE {where}",
)

# A receipt may name a product on several lines and is still one sale of it: only the first such line counts it.
LINES = Cube(
    "lines",
    (
        ("store_key", "s.store_key"),
        ("product_key", "l.product_key"),
        ("business_date", "s.business_date"),
        ("category_key", "coalesce(l.category_key, 0)"),
    ),
    {
        "sale_count": "sum((l.first_of & 1) * (1 - s.kind))",
        "refund_count": "sum((l.first_of & 1) * s.kind)",
        "category_sale_count": "sum((l.first_of >> 1) * (1 - s.kind))",
        "category_refund_count": "sum((l.first_of >> 1) * s.kind)",
        "line_count": "count(*)",
        "sold_minor": "sum(iif(l.quantity_milli > 0, l.amount_minor, 0))",
        "refunded_minor": "-sum(iif(l.quantity_milli < 0, l.amount_minor, 0))",
        "sold_quantity_milli": "sum(max(l.quantity_milli, 0))",
        "refunded_quantity_milli": "-sum(min(l.quantity_milli, 0))",
        "discount_minor": "sum(l.discount_minor)",
        "tax_minor": "sum(l.tax_minor)",
        "margin_revenue_minor": "sum(iif(l.cost_minor IS NULL, 0, l.amount_minor - l.tax_minor))",
        "cost_minor": "coalesce(sum(l.cost_minor), 0)",
    },
    "(SELECT sale_key, store_key, business_date, kind FROM sale WHERE {where}) s"
    " CROSS JOIN sale_line l ON l.sale_key = s.sale_key",
)


def select(keys: Keys, sums: dict[str, str], source: str, group: list[str]) -> str:
    """A grouped SELECT: `keys` as (column, expression), `sums` by column, `group` names of keys."""
    columns = [f"{expression} AS {column}" for column, expression in keys]
    columns += [f"{expression} AS {measure}" for measure, expression in sums.items()]
    places = {column: place for place, (column, _) in enumerate(keys, 1)}
    return f"SELECT {', '.join(columns)} FROM {source} GROUP BY {', '.join(str(places[column]) for column in group)}"
