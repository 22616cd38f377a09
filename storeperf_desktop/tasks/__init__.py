"""Work away from the Qt thread: one writer, a few readers, a thread for each long job; answers come by signal."""

from storeperf_desktop.tasks.aside import Aside
from storeperf_desktop.tasks.failure import Failure
from storeperf_desktop.tasks.latest import Latest
from storeperf_desktop.tasks.long_job import LongJob, StoppedError
from storeperf_desktop.tasks.tasks import Tasks
from storeperf_desktop.tasks.ticket import Ticket

__all__ = ["Aside", "Failure", "Latest", "LongJob", "StoppedError", "Tasks", "Ticket"]
