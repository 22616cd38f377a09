from __future__ import annotations

from dataclasses import replace

import pytest

from storeperf_core.analytics.browse import build_position_map, page_of_sales, sale_detail
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.sale_detail import incomplete_sentence, sale_facts, sale_title
from storeperf_desktop.viewmodels.sales import ShowSale

FORMATS = Formats("en_GB", "GBP", "Europe/London")


@pytest.fixture
def sales(session):
    return page_of_sales(session, build_position_map(session), 0, 10)


def facts(detail):
    return {fact.label: fact for fact in sale_facts(detail, FORMATS)}


def test_a_refund_leads_to_its_sale_and_back(session, sales):
    sold, refund = sales[0], sales[-1]
    of_sale = replace(sale_detail(session, sold.sale_key), refunds=(refund,))
    of_refund = replace(sale_detail(session, refund.sale_key), refund_of=sold)
    assert facts(of_sale)["Refunded by"] == (
        "Refunded by",
        "Refund, 09/12/2011 12:30",
        ShowSale(refund.sale_key),
        "body",
    )
    assert facts(of_refund)["Refund of"].link == ShowSale(sold.sale_key)
    assert sale_title(sold) == "Sale"


def test_only_what_is_known_is_told(session, sales):
    found = facts(sale_detail(session, sales[3].sale_key))
    assert "Customer" not in found
    assert "Discount" not in found
    assert found["Total"].value == "£40.00"


def test_what_is_missing_is_said(sales):
    assert [bool(incomplete_sentence(sale)) for sale in sales] == [False, False, False, False, True]
