"""From words to an exit code. Nothing that goes wrong shows a traceback: the log has it."""

from __future__ import annotations

import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path

from storeperf_core.domain.errors import Refusal
from storeperf_desktop import logs
from storeperf_desktop.cli.printing import say

DONE, REFUSED = 0, 1

log = logging.getLogger(__name__)


def run(words: list[str]) -> int:
    """Carry out the command that `words` name. Returns 0 done, 1 refused with a sentence, 2 wrong usage."""
    _write_what_the_terminal_can()
    try:
        return _carry_out(words)
    except Refusal as refusal:
        say(str(refusal))
    except BrokenPipeError:
        # Whoever read the output has enough, as in `storeperf trends | head`. Python must not try once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception:
        log.exception("A command failed.", extra={"command": words[:1]})
        where = logs.current_file()
        say(f"StorePerf could not do this because of a fault of its own. {where} says more.")
    return REFUSED


def _carry_out(words: list[str]) -> int:
    if not words or (len(words) == 2 and words[0] == "--store"):
        # Opening the window is no command: it need not wait for the packages that commands are read with.
        from storeperf_desktop.bootstrap import run_desktop
        from storeperf_desktop.cli.handed_over import handlers

        return run_desktop(Path(words[1]) if words else None, handlers)
    from typer.main import get_command

    from storeperf_desktop.cli.app import app

    try:
        get_command(app).main(args=words, prog_name="storeperf")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    return DONE


def _write_what_the_terminal_can() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
