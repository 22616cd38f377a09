"""One store's SQLite database: tables, connections, the one way to write, rollups, audit, outbox, integrity."""
