"""Virtual tables over every sale, line, product and customer, and the details of one."""

from storeperf_core.analytics.browse.details import (
    ClientDetail,
    Figures,
    PriceChange,
    ProductDetail,
    SaleDetail,
    client_detail,
    product_detail,
    sale_detail,
)
from storeperf_core.analytics.browse.filters import EVERYTHING, SalesFilter
from storeperf_core.analytics.browse.positions import (
    PositionMap,
    Sort,
    Sums,
    What,
    build_position_map,
    page_of_lines,
    page_of_sales,
    sums_behind,
)
from storeperf_core.analytics.browse.receipts import LookedFor, find_sales_to_refund, last_of_shift
from storeperf_core.analytics.browse.records import (
    ClientRow,
    ProductRow,
    RecordSort,
    order_clients,
    order_products,
    page_of_clients,
    page_of_products,
)
from storeperf_core.analytics.browse.rows import LineRow, SaleRow

__all__ = [
    "EVERYTHING",
    "ClientDetail",
    "ClientRow",
    "Figures",
    "LineRow",
    "LookedFor",
    "PositionMap",
    "PriceChange",
    "ProductDetail",
    "ProductRow",
    "RecordSort",
    "SaleDetail",
    "SaleRow",
    "SalesFilter",
    "Sort",
    "Sums",
    "What",
    "build_position_map",
    "client_detail",
    "find_sales_to_refund",
    "last_of_shift",
    "order_clients",
    "order_products",
    "page_of_clients",
    "page_of_lines",
    "page_of_products",
    "page_of_sales",
    "product_detail",
    "sale_detail",
    "sums_behind",
]
