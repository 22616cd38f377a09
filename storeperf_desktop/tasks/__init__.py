"""Work away from the Qt thread: one writer, a few readers, one thread for each long job. Answers come back by signal."""

from storeperf_desktop.tasks.failure import Failure
from storeperf_desktop.tasks.latest import Latest
from storeperf_desktop.tasks.long_job import LongJob, Stopped
from storeperf_desktop.tasks.tasks import Tasks
from storeperf_desktop.tasks.ticket import Ticket

__all__ = ["Failure", "Latest", "LongJob", "Stopped", "Tasks", "Ticket"]
