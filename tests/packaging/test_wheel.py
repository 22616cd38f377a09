"""The wheel holds what the program needs when no checkout is near."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def _in_checkout(folder: str, suffix: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob(f"*{suffix}") if path.is_file()}


def test_every_module_and_migration_is_in_the_wheel(wheel: Path) -> None:
    expected = _in_checkout("storeperf_core", ".py") | _in_checkout("storeperf_desktop", ".py")
    assert "storeperf_core/store/migrations/env.py" in expected
    assert expected - set(zipfile.ZipFile(wheel).namelist()) == set()


def test_every_resource_is_in_the_wheel(wheel: Path) -> None:
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("storeperf_desktop/_resources/")}
    assert {name.replace("storeperf_desktop/_resources/", "resources/") for name in shipped} == {
        name for name in _in_checkout("resources", "") if not Path(name).name.startswith(".")
    }


def test_tests_are_not_in_the_wheel(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"storeperf_core", "storeperf_desktop"}


def test_the_program_finds_its_resources_in_the_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = "from storeperf_desktop.resources import resource_path as r; print(r('theme', 'tokens.json').resolve())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = Path(done.stdout.strip())
    assert found == (tmp_path / "storeperf_desktop/_resources/theme/tokens.json").resolve()
    assert found.is_file()
