"""The view is told of the lines that changed, and of no others."""

from __future__ import annotations

import pytest

from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.sale import Basket, Line, Terms
from storeperf_core.domain.tax import NO_TAX
from storeperf_desktop.formats import Formats
from storeperf_desktop.pages.till.lines_model import LinesModel
from storeperf_desktop.viewmodels.till_basket import TillBasket
from storeperf_desktop.viewmodels.till_sums import sums_of


def basket_of(count: int) -> TillBasket:
    lines = tuple(Line(place, f"Thing {place}", 1_000, 2_500_000, NO_TAX) for place in range(count))
    return TillBasket(Basket(Terms("GBP"), lines), b"0" * 16, (2_500_000,) * count, barcodes=(None,) * count)


def show(model: LinesModel, basket: TillBasket) -> None:
    model.show(basket, sums_of(basket.basket, Formats()))


@pytest.fixture
def model() -> LinesModel:
    made = LinesModel(Formats())
    show(made, basket_of(3))
    return made


def told_by(model: LinesModel, basket: TillBasket) -> list[int]:
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    show(model, basket)
    return told


def test_a_line_more_leaves_the_others_alone(model: LinesModel) -> None:
    assert told_by(model, basket_of(4)) == []
    assert model.rowCount() == 4


def test_another_quantity_is_told_of_its_line_only(model: LinesModel) -> None:
    basket = basket_of(3)
    assert told_by(model, basket.with_basket(basket.basket.with_quantity(1, 2_000))) == [1]


def test_a_line_that_moves_up_is_told(model: LinesModel) -> None:
    assert told_by(model, basket_of(3).without_line(0)) == [0, 1]


def test_a_discount_on_everything_is_told_of_every_line(model: LinesModel) -> None:
    basket = basket_of(3)
    discounted = basket.with_basket(basket.basket.with_discount(Discount(share_ppm=100_000)))
    assert told_by(model, discounted) == [0, 1, 2]
