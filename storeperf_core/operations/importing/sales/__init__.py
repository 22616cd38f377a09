"""Bringing in sales: a worker process stages whole receipts, the store's writer copies them chunk by chunk."""
