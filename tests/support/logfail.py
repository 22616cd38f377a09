"""Log records that a test did not ask for."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@contextmanager
def unexpected_records(patterns: Sequence[str] = ()) -> Iterator[list[str]]:
    """A list that holds, once the block is over, one sentence for each record of level WARNING and above that no
    pattern matches, and one for each pattern that matched no record.

    The level of the root logger and its handlers are put back, so that a test may configure logging as it likes.
    """
    root, collector, verdict = logging.getLogger(), _Collector(), list[str]()
    level, handlers = root.level, list(root.handlers)
    root.addHandler(collector)
    try:
        yield verdict
    finally:
        root.setLevel(level)
        for handler in list(root.handlers):
            if handler not in handlers:
                root.removeHandler(handler)
                handler.close()
    messages = [(record, record.getMessage()) for record in collector.records]
    verdict += [
        f"Unexpected log record: {record.levelname} {record.name}: {message}"
        for record, message in messages
        if not any(re.search(pattern, message) for pattern in patterns)
    ]
    verdict += [
        f"Expected log record did not come: {pattern}"
        for pattern in patterns
        if not any(re.search(pattern, message) for _, message in messages)
    ]
