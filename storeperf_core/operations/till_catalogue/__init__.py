"""Everything that is for sale, in memory: what the till scans and searches without asking the store."""

from storeperf_core.operations.sold_products import UnknownCode
from storeperf_core.operations.till_catalogue.catalogue import Catalogue
from storeperf_core.operations.till_catalogue.lookup import Scanned, scan_in, scan_in_store
from storeperf_core.operations.till_catalogue.products import TillProduct
from storeperf_core.operations.till_catalogue.reading import load_catalogue, refresh_catalogue

__all__ = [
    "Catalogue",
    "Scanned",
    "TillProduct",
    "UnknownCode",
    "load_catalogue",
    "refresh_catalogue",
    "scan_in",
    "scan_in_store",
]
