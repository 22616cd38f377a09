from __future__ import annotations

import pytest

from storeperf_desktop import i18n
from storeperf_desktop.viewmodels.record_history import staff_name


@pytest.mark.parametrize(("language", "owner"), [("en", "Owner"), ("de", "Inhaber"), ("es", "Propietario")])
def test_the_first_member_of_staff_is_named_in_the_language_of_the_reader(language, owner):
    i18n.set_language(language)
    try:
        assert staff_name("Owner") == owner
        assert staff_name("Ann") == "Ann"
        assert staff_name(None) == ""
    finally:
        i18n.set_language("en")
