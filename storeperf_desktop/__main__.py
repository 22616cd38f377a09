"""`python -m storeperf_desktop`, and where the built program begins."""

from __future__ import annotations

import sys

from storeperf_desktop.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # In the built program an import's worker process starts here, too.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
