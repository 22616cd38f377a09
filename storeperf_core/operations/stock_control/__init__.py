"""Stock as a person works with it: received, adjusted, transferred, counted, looked up in its ledger, low."""

from storeperf_core.operations.stock_control.counting import (
    StocktakeForm,
    add_to_count,
    close_stocktake,
    count_product,
    open_stocktake,
    set_count,
)
from storeperf_core.operations.stock_control.documents import (
    Received,
    adjust_stock,
    receive_stock,
    transfer_in,
    transfer_out,
)
from storeperf_core.operations.stock_control.finding import FoundProduct, find_product
from storeperf_core.operations.stock_control.ledger import LedgerEntry, LedgerPage, LedgerPlace, ledger
from storeperf_core.operations.stock_control.low_stock import LowProduct, low_products
from storeperf_core.operations.stock_control.on_order import on_order
from storeperf_core.operations.stock_control.stocktakes import (
    Difference,
    Stocktake,
    Summary,
    not_counted,
    stocktake_summary,
    stocktakes,
)

__all__ = [
    "Difference",
    "FoundProduct",
    "LedgerEntry",
    "LedgerPage",
    "LedgerPlace",
    "LowProduct",
    "Received",
    "Stocktake",
    "StocktakeForm",
    "Summary",
    "add_to_count",
    "adjust_stock",
    "close_stocktake",
    "count_product",
    "find_product",
    "ledger",
    "low_products",
    "not_counted",
    "on_order",
    "open_stocktake",
    "receive_stock",
    "set_count",
    "stocktake_summary",
    "stocktakes",
    "transfer_in",
    "transfer_out",
]
