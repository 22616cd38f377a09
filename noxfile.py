"""Set-up, checks and builds, one session each; `nox -l` lists them.

Every session installs the exact versions of constraints.txt. With uv on the path an environment is ready in seconds;
without it virtualenv and pip do the same more slowly.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import nox

os.environ.setdefault("UV_PYTHON_DOWNLOADS", "never")

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["tests", "lint", "types", "contracts"]

ROOT = Path(__file__).parent
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
PROGRAM = ROOT / "dist" / "storeperf" / ("storeperf.exe" if sys.platform == "win32" else "storeperf")
SUPPORTED = ((3, 11), (3, 13))
RULES = ("money", "tax", "pricing", "sale", "tender", "refund", "voucher", "barcode", "business_date")


@nox.session
def demo(session: nox.Session) -> None:
    """Make a store from the real sample and open the desktop on it (without a display: pictures in demo-output/)."""
    _install(session, "-e", ".[desktop]")
    _require_qt(session)
    session.run("python", "-m", "storeperf_desktop", "demo", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the whole test suite, without a display."""
    _install(session, "-e", ".[desktop,dev]")
    _require_qt(session)
    session.run("pytest", *(session.posargs or ("-n", "auto")), env=OFFSCREEN)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the test suite once more and print which lines and branches it did not reach."""
    _install(session, "-e", ".[desktop,dev]")
    _require_qt(session)
    session.run("coverage", "run", "-m", "pytest", *session.posargs, env=OFFSCREEN)
    session.run("coverage", "report", "--skip-covered", "--show-missing")
    # What decides about money is reached in every branch.
    rules = ",".join(f"storeperf_core/domain/{name}.py" for name in RULES)
    session.run("coverage", "report", "--include", rules, "--fail-under", "100", "--show-missing")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format."""
    _install(session, "ruff")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types of both packages."""
    _install(session, "-e", ".[desktop]", "mypy")
    session.run("mypy")


@nox.session
def contracts(session: nox.Session) -> None:
    """Check who may import whom."""
    _install(session, "-e", ".[desktop]", "import-linter")
    session.run("lint-imports", "--no-cache")


@nox.session
def headless(session: nox.Session) -> None:
    """Run the core's tests in an environment that has no Qt."""
    _install(session, "-e", ".[dev]")
    absent = "import importlib.util as u, sys; sys.exit('PySide6 is installed here.' if u.find_spec('PySide6') else 0)"
    session.run("python", "-c", absent)
    # What takes long is run with Qt beside it (`tests`), and does not know of it.
    session.run("pytest", "-p", "no:pytest-qt", *(session.posargs or ("-n", "auto", "-m", "not slow", "tests/core")))


@nox.session
def build(session: nox.Session) -> None:
    """Build the program's folder from the desktop's packages only, let it test itself, print its size."""
    _install(session, "-e", ".[desktop]", "pyinstaller")
    _require_qt(session)
    session.run("pyinstaller", "--noconfirm", "--clean", "--log-level", "WARN", "build.spec")
    session.run(str(PROGRAM), "--self-test", env=OFFSCREEN, external=True)
    files = [path for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    session.log(f"{PROGRAM.parent.relative_to(ROOT)}: {size / 1e6:.0f} MB in {len(files)} files")


@nox.session
def kill(session: nox.Session) -> None:
    """Kill the program at 1,000 random moments and every named one, cut the power, and print what was proved."""
    _install(session, "-e", ".[desktop,dev]")
    _require_qt(session)
    session.run("python", "-m", "tests.faults", *session.posargs, env=OFFSCREEN)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the product beside its peers and write docs/benchmarks.md."""
    _install(session, "-e", ".[desktop,bench]")
    _require_qt(session)
    session.run("python", "-m", "tests.benchmarks", *session.posargs, env=OFFSCREEN)


@nox.session
def pin(session: nox.Session) -> None:
    """Choose the newest versions that fit together and write them to the constraints files."""
    session.install("uv")
    bare = ("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")
    newest = ("uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.11", *bare)
    session.run(*newest, "pyproject.toml", "--all-extras", "-o", "constraints.txt")
    session.run(*newest, "--group", "peers", "-o", "constraints-peers.txt")


def _install(session: nox.Session, *what: str) -> None:
    """Install `what` in the versions of constraints.txt, as wheels: nobody needs a compiler."""
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        session.error(f"StorePerf needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    session.install("--only-binary", ":all:", "-c", "constraints.txt", *what)


def _require_qt(session: nox.Session) -> None:
    """Make sure that Qt loads: root gets the libraries that Linux leaves to its user installed, others are told how."""
    reason = _why_qt_fails(session)
    packages = (ROOT / ".ci" / "debian-packages.txt").read_text("utf-8").split()
    if reason and _may_install_packages():
        session.log(f"Qt cannot be loaded ({reason}). Installing the libraries of the system that it needs.")
        for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            session.run("apt-get", "-qq", *words, external=True, silent=True, log=False, success_codes=range(256))
        reason = _why_qt_fails(session)
    if reason:
        advice = f" On Debian or Ubuntu this installs what it needs: sudo apt-get install {' '.join(packages)}"
        session.error(f"Qt cannot be loaded: {reason}." + advice * (sys.platform == "linux"))


def _why_qt_fails(session: nox.Session) -> str:
    """The last line of what importing Qt prints; empty where it loads."""
    code = "import PySide6.QtWidgets"
    answer = session.run("python", "-c", code, silent=True, log=False, success_codes=range(256))
    return (str(answer or "").strip().splitlines() or [""])[-1]


def _may_install_packages() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None
