"""Bringing in sales: a worker process reads, checks and stages whole receipts; the store's writer copies them chunk by chunk."""
