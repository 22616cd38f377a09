from __future__ import annotations

import pytest

from storeperf_core.domain.barcode import check_digit
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue import (
    ProductForm,
    create_product,
    deactivate_product,
    edit_product,
    product_form,
)
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.till_catalogue import load_catalogue, refresh_catalogue, scan_in, scan_in_store
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.till import VAT


@pytest.fixture
def store(tmp_path):
    with london_store(tmp_path / "shop") as opened:
        yield opened


def make(store, code, name, *barcodes, price=1_000_000):
    return create_product(store.to_write(), ME, ProductForm(code, name, None, None, VAT, price, barcodes=barcodes)).key


def catalogue_of(store, known=None):
    with reading(store.readers) as session:
        return load_catalogue(session) if known is None else refresh_catalogue(session, known)


def codes(found):
    return [each.code for each in found]


def test_codes_come_before_names_before_words_before_parts(store):
    make(store, "X1", "Bag with a lamp")
    make(store, "X2", "Streetlamps")
    make(store, "X3", "Lamp")
    make(store, "LAMP", "Green thing")
    assert codes(catalogue_of(store).search("lamp")) == ["LAMP", "X3", "X1", "X2"]


@pytest.mark.parametrize("text", ["café grosse", "CAFE GRÖSSE", "grö caf", "5099"])
def test_case_accents_and_order_of_words_do_not_matter(store, text):
    make(store, "A", "Café Größe", "50991230")
    make(store, "B", "Kaffee klein")
    assert codes(catalogue_of(store).search(text)) == ["A"]


def test_a_number_finds_a_price(store):
    make(store, "A", "Cheap", price=2_950_000)
    make(store, "B", "Dear", price=9_000_000)
    assert codes(catalogue_of(store).search("2.95", price_micro=2_950_000)) == ["A"]


def test_a_name_with_a_line_break_is_one_product(store):
    make(store, "A", "Blue vase")
    with store.to_write().derived():
        store.to_write().driver.execute("UPDATE product SET name = 'Red' || char(10) || 'vase'")
    make(store, "B", "Green vase")
    assert codes(catalogue_of(store).search("green")) == ["B"]
    assert codes(catalogue_of(store).search("red vase")) == ["A"]


@pytest.mark.parametrize("scanned", ["036000291452", "0036000291452", "00036000291452"])
def test_an_article_is_found_however_many_zeros_are_sent(store, scanned):
    key = make(store, "A", "Soap", "0036000291452")
    assert scan_in(catalogue_of(store), scanned, store.place).product.product_key == key


def test_a_scale_prints_a_price_or_a_weight(store):
    edit_till_terms(store.to_write(), ME, code_layouts=("21IIIIIPPPPPC", "22IIIIIWWWWWC"))
    make(store, "12345", "Ham")
    catalogue, place = catalogue_of(store), store.to_write().place
    priced, weighed = (
        scan_in(catalogue, f"{each}{check_digit(each)}", place) for each in ("211234501299", "221234500500")
    )
    assert (priced.price_micro, priced.quantity_milli) == (12_990_000, None)
    assert (weighed.price_micro, weighed.quantity_milli) == (None, 500)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("5012345678901", "The barcode 5012345678901 has a wrong digit: with these digits the last one would be 0."),
        ("5012345678900", "There is no product with the barcode 5012345678900."),
        ("OLD", "Old was taken out of use, so it cannot be sold."),
    ],
)
def test_memory_and_store_refuse_alike(store, text, sentence):
    key = make(store, "OLD", "Old")
    deactivate_product(store.to_write(), ME, key)
    with pytest.raises(Refusal, match=sentence.replace(".", r"\.")):
        scan_in(catalogue_of(store), text, store.place)
    with reading(store.readers) as session, pytest.raises(Refusal, match=sentence.replace(".", r"\.")):
        scan_in_store(session, text, store.place)


def test_only_what_changed_is_read_again_and_equals_reading_all(store):
    first, second = make(store, "A", "Vase", "73513537"), make(store, "B", "Lamp")
    known = catalogue_of(store)
    with reading(store.readers) as session:
        form = product_form(session, first)
    edit_product(store.to_write(), ME, first, form, form.__class__("C", "Blue bowl", None, None, VAT, 5, barcodes=()))
    make(store, "A", "New one", "73513537")
    deactivate_product(store.to_write(), ME, second)
    fresh, whole = catalogue_of(store, known), catalogue_of(store)
    assert fresh.texts is known.texts
    assert (fresh.products, fresh.codes, fresh.barcodes) == (whole.products, whole.codes, whole.barcodes)
    for text in ("vase", "bowl", "new", "lamp", "a", "7351"):
        assert codes(fresh.search(text)) == codes(whole.search(text))


@pytest.mark.parametrize("text", ["va", "vase", "blue va", "ase gre", "größe", "x0", "7351", "nothing at all"])
def test_trigrams_find_what_reading_finds(store, text):
    for number, name in enumerate(("Blue vase", "Green vase", "Vase, größe 3", "Leash green", "Evaluation")):
        make(store, f"X0{number}", name, *(("73513537",) if number == 1 else ()))
    plain, fast = catalogue_of(store), catalogue_of(store)
    fast.make_fast()
    assert codes(fast.search(text)) == codes(plain.search(text))


@pytest.mark.parametrize("is_fast", [False, True])
def test_what_is_typed_on_is_found_as_if_typed_at_once(store, is_fast):
    for number, name in enumerate(("Blue vase", "Green vase", "Vase of blue glass", "Blue", "Lapis vase blue")):
        make(store, f"X{number}", name)
    typed = catalogue_of(store)
    if is_fast:
        typed.make_fast()
    text = "vase blue g"
    for length in (*range(1, len(text) + 1), 4, 8, 2):
        assert codes(typed.search(text[:length])) == codes(catalogue_of(store).search(text[:length]))


def test_what_a_till_typed_before_does_not_hide_what_came_since(store):
    make(store, "A", "Vase")
    known = catalogue_of(store)
    assert codes(known.search("va")) == ["A"]
    make(store, "B", "Vase of glass")
    assert codes(catalogue_of(store, known).search("vas")) == ["B", "A"]
