"""The command line: every command of the desktop that needs no window, for people and for scripts."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command that the process was started with. Returns its exit code: 0 done, 1 refused, 2 wrong usage."""
    from storeperf_desktop.cli.running import run

    return run(sys.argv[1:])
