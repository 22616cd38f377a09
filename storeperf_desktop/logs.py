"""The log: JSON lines in the store's folder, ten files of 10 MB at most, without personal data.

Every module logs with `logging.getLogger(__name__)`, values as `extra={…}`. Who a person is stays out: what stands
under the name of a personal field is masked, and a database error comes without the values it was about.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from collections.abc import Mapping, MutableMapping
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any

FILE_NAME = "storeperf.jsonl"
MASK = "[personal]"
PERSONAL_NAMES = frozenset({"name", "email", "phone", "notes"})
_FILE_BYTES = 10_000_000
_OLDER_FILES = 9

log = logging.getLogger(__name__)


def log_file(store_folder: Path) -> Path:
    """Where the log of a store lies."""
    return store_folder / "logs" / FILE_NAME


def configure(file: Path, *, level: str = "INFO", rotates: bool = True) -> None:
    """Send every log record of `level` and above to `file`. May be called again with another file.

    `rotates` is for the program that owns the store's folder; any other only appends, since two programs that rotate
    one file lose lines. Folder and file are made when something is logged.
    """
    handler = _handler(file, rotates)
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    for old in [each for each in root.handlers if isinstance(each, _LogFile)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(level)


def current_file() -> Path | None:
    """Where the log is being written, if it is."""
    files = [each.baseFilename for each in logging.getLogger().handlers if isinstance(each, _LogFile)]
    return Path(files[0]) if files else None


def log_uncaught() -> None:
    """Log what no code caught, on any thread, and go on with what Python does with it."""
    sys.excepthook = _log_main
    threading.excepthook = _log_thread


def mask_personal(_logger: object, _method: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
    """Put `[personal]` in the place of every value under the name of a personal field, at any depth."""
    return {name: value if name == "exc_info" else _masked(name, value) for name, value in event.items()}


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that cannot be written must not stop the shop: it says so once on standard error and drops the line."""

    _has_complained = False

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 (logging's own)
        if not self._has_complained and sys.stderr is not None:
            self._has_complained = True
            print(f"The log {self.baseFilename} cannot be written: {sys.exc_info()[1]}", file=sys.stderr)  # noqa: T201


def _handler(file: Path, rotates: bool) -> _LogFile:
    size = _FILE_BYTES if rotates else 0
    return _LogFile(file, maxBytes=size, backupCount=_OLDER_FILES, encoding="utf-8", delay=True)


class _JsonLines(logging.Formatter):
    """One JSON object a line. structlog takes 0.2 s to import, which a command that logs nothing does not pay."""

    def format(self, record: logging.LogRecord) -> str:
        return self._renderer.format(record)

    @cached_property
    def _renderer(self) -> logging.Formatter:
        import structlog

        return structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.stdlib.ExtraAdder(),
                mask_personal,
            ],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _without_parameters,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
            ],
        )


def _without_parameters(_logger: object, _method: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
    """A database error's text would quote the values of the statement: names and addresses among them."""
    found = event.get("exc_info")
    fault = found[1] if isinstance(found, tuple) else found
    while isinstance(fault, BaseException):
        if hasattr(fault, "hide_parameters"):
            fault.hide_parameters = True
        fault = fault.__cause__ or fault.__context__
    return dict(event)


def _masked(name: str, value: Any) -> Any:
    if name in PERSONAL_NAMES and value is not None:
        return MASK
    if isinstance(value, Mapping):
        return {inner: _masked(str(inner), each) for inner, each in value.items()}
    if isinstance(value, list | tuple):
        return [_masked("", each) for each in value]
    return value


def _log_main(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("Nothing caught this.", exc_info=(kind, fault, trace))
    sys.__excepthook__(kind, fault, trace)


def _log_thread(arguments: threading.ExceptHookArgs) -> None:
    fault = arguments.exc_value
    if fault is not None:
        thread = arguments.thread.name if arguments.thread is not None else None
        log.critical(
            "Nothing caught this.",
            exc_info=(arguments.exc_type, fault, arguments.exc_traceback),
            extra={"on_thread": thread},
        )
    threading.__excepthook__(arguments)
