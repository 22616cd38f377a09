"""A name came to mean another record while the file was read: the writer makes the chunk's hash of the rows itself."""

from __future__ import annotations

import pytest

from storeperf_core.operations.catalogue import ProductForm, create_product
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.importing.sales.commit import StagedImport
from storeperf_core.operations.importing.sales.names import Names
from storeperf_core.store.integrity import verify
from storeperf_core.store.session import reading
from tests.core.operations.importing.sales.test_sales import query, sale
from tests.support.stores import ME


@pytest.mark.parametrize("is_taken", [False, True])
def test_sales_are_hashed_as_what_they_came_to_mean(store, bring_in, monkeypatch, is_taken):
    save, digest, hashed_again = Names.save, StagedImport._digest, []

    def save_after_somebody_else(names):
        if is_taken:
            create_product(store.to_write(), ME, ProductForm("A", "Theirs"))
            create_client(store.to_write(), ME, ClientForm("C1", "Their customer"))
        save(names)

    def noted(staged, sale_keys):
        hashed_again.append(len(sale_keys))
        return digest(staged, sale_keys)

    monkeypatch.setattr(Names, "save", save_after_somebody_else)
    monkeypatch.setattr(StagedImport, "_digest", noted)
    bring_in([sale("1", code="A"), sale("1", code="B"), sale("2", code="A")])
    assert hashed_again == ([2] if is_taken else [])
    names = {name for (name,) in query(store, "SELECT DISTINCT name FROM product JOIN sale_line USING (product_key)")}
    assert ("Theirs" in names) == is_taken
    with reading(store.readers) as session:
        assert verify(session).differences == []
