"""Alembic's entry: runs on the connection that the store's writer hands over, in that writer's one transaction."""

from alembic import context

from storeperf_core.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
