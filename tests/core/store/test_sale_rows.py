"""What is hashed and printed of a sale is made of the values that are written; it must be what stands in the file."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine, complete_sale
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.sale_document import read_sale
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.till import asked, opened, refund, sell


@pytest.fixture
def till(tmp_path: Path) -> Iterator[OpenStore]:
    with london_store(tmp_path / "store") as store:
        opened(store)
        create_client(store.to_write(), ME, ClientForm(code="C1", name="Ada"))
        yield store


def _as_it_stands(store: OpenStore, receipt: Receipt) -> tuple[Receipt, str]:
    """The receipt as the file's rows give it, and the hash of these rows."""
    with reading(store.readers) as session:
        written = read_sale(session.driver, receipt.sale_key)
    return receipt_of(written), written.digest().hex()


def _audited(store: OpenStore) -> str:
    """The hash of a sale that the newest audit entry holds."""
    with reading(store.readers) as session:
        (body,) = session.driver.execute("SELECT body FROM audit ORDER BY audit_key DESC LIMIT 1").fetchone()
    found: str = json.loads(body)["bulk"][0]["hash"]
    return found


def _some_line(some: random.Random) -> AskedLine:
    discount = some.choice([None, Discount(share_ppm=some.randrange(1_000_001)), Discount(amount_minor=1)])
    price = some.choice([None, 10_000, some.randrange(1, 99_000_000)])
    code = some.choice(["TEA", "CUP", "POST", "HAM", "OLD"])
    return AskedLine(code=code, quantity_milli=some.randrange(100, 9_000), unit_price_micro=price, discount=discount)


@pytest.mark.parametrize("seed", range(40))
def test_a_sale_and_its_refund_are_hashed_and_printed_as_they_stand_in_the_file(till: OpenStore, seed: int) -> None:
    some = random.Random(seed)
    edit_till_terms(till.to_write(), ME, cash_step_minor=some.choice([1, 5]))
    lines = [_some_line(some) for _ in range(some.randrange(1, 12))]
    lines.append(AskedLine(code="TEA", quantity_milli=1_000, unit_price_micro=90_000_000))
    tenders = some.choice(
        [(Offered(TenderKind.CASH),), (Offered(TenderKind.CARD, 100, "slip"), Offered(TenderKind.CASH))]
    )
    more = {"note": some.choice([None, "Für Ada"]), "client": some.choice([None, "C1"])}
    sold = sell(till, *lines, tenders=tenders, discount=some.choice([None, Discount(share_ppm=50_000)]), **more)
    assert _as_it_stands(till, sold) == (sold, _audited(till))
    back = refund(till, sold, {len(lines): 500})
    assert _as_it_stands(till, back) == (back, _audited(till))
    with reading(till.readers) as session:
        assert set(verify(session).to_json().values()) == {"ok"}


def test_asking_again_answers_the_same_receipt(till: OpenStore) -> None:
    sale = asked("TEA", "CUP")
    first = complete_sale(till.to_write(), ME, sale)
    assert complete_sale(till.to_write(), ME, sale) == replace(first, repeated=True)
