from __future__ import annotations

import pytest

from storeperf_desktop.settings import Choices, Settings, default_settings_path


def test_choices_outlive_the_program(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    Settings(path).choose(language="de", text_size=1.5)
    assert Settings(path).choices == Choices(language="de", text_size=1.5)


def test_the_first_day_has_no_file(tmp_path):
    assert Settings(tmp_path / "none.json").choices == Choices()


@pytest.mark.parametrize("content", ["[1]", '{"language": 3, "unknown": 1}', '{"text_size": "big"}'])
def test_what_is_unknown_or_of_the_wrong_type_is_left_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert Settings(path).choices == Choices()


@pytest.mark.expected_logs("the settings cannot be read")
@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00"])
def test_a_broken_file_is_told_to_the_log_and_replaced_at_the_next_choice(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.choices == Choices()
    settings.choose(appearance="dark")
    assert Settings(path).choices.appearance == "dark"


def test_the_settings_have_a_place_of_this_program(own_home):
    assert default_settings_path().is_relative_to(own_home)
    assert "StorePerf" in default_settings_path().parts


def test_followers_hear_of_a_change_with_what_was_before(tmp_path):
    settings, heard = Settings(tmp_path / "settings.json"), []
    settings.follow(heard.append)
    settings.choose(language="fr")
    settings.choose(language="fr")
    assert heard == [Choices()]


@pytest.mark.expected_logs("the settings cannot be written")
def test_a_choice_that_cannot_be_kept_still_holds(tmp_path):
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.choose(text_size=2.0)
    assert settings.choices.text_size == 2.0


def test_choices_of_one_run_touch_no_file(own_home):
    Settings(None).choose(language="es")
    assert not default_settings_path().exists()
