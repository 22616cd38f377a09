from tests.core.operations.importing.sales.conftest import worker_on_a_thread

__all__ = ["worker_on_a_thread"]
